import { expect, it } from 'vitest';
import { memberOf } from '../../../src/formats/arrow/labels.ts';
import { leavesOf } from '../../../src/formats/arrow/leaves.ts';
import { Type } from '../../../src/formats/arrow/names.ts';
import type { Field } from '../../../src/formats/arrow/schema.ts';
import { groupColumns, nameColumnOf } from '../../../src/formats/columnar/column-groups.ts';

const field = (name: string, children: readonly Field[] = [], id: number = Type.utf8): Field =>
  ({ name, children, type: { id }, isNullable: true }) as unknown as Field;

it('groups thousands of columns with one look at each, by what they are in', () => {
  const columns = Array.from({ length: 5000 }, (_, i) => field(`c${i}`));
  const pairs = field('pairs', [field('item', [field('name'), field('value')], Type.struct)], Type.list);
  const names = field('name', [field('item')], Type.list);
  let looks = 0;
  const leaves = leavesOf([...columns, pairs, names]);
  const groups = groupColumns(leaves, leaf => {
    looks++;
    return memberOf(leaf);
  });
  expect(looks).toBe(5003);
  expect(groups.get(0)!.names).toHaveLength(5000);
  expect(groups.get(4999)).toBe(groups.get(0));
  expect(groups.get(5000)!.names).toEqual(['name', 'value']);
  expect(nameColumnOf(memberOf(leaves[5001]!), groups.get(5001)!)).toBe(leaves[5000]);
  // What a list holds names nothing.
  expect(nameColumnOf(memberOf(leaves[5002]!), groups.get(5002)!)).toBeUndefined();
  expect(groups.get(5002)!.naming).toBeUndefined();
});
