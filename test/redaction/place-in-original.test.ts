import { describe, expect, it } from 'vitest';
import { formatNamed } from '../../src/formats/index.ts';
import { placeInOriginal } from '../../src/redaction/place-in-original.ts';
import type { EditContext } from '../../src/redaction/to-edits.ts';
import type { Finding } from '../../src/types.ts';

const context = {
  countsPlaceholders: false,
  operatorFor: ({ rule }) => ({ name: rule === 'drop' ? 'drop-record' : 'label' }),
} as EditContext;

const found = (record: number, path: string, own: Partial<Finding> = {}) =>
  ({ record, path, rule: 'x', ...own }) as Finding;

async function place(left: Finding, findings: readonly Finding[]) {
  const all = (async function* () {
    yield* findings;
  })();
  return placeInOriginal(left, all, { context, format: formatNamed('jsonl') });
}

describe('the place of a finding in the original', () => {
  it('is its own where its path is', async () => {
    const findings = [found(0, 'a'), found(1, 'b[0].c')];
    expect(await place(found(1, 'b[0].c'), findings)).toEqual({ record: 1, column: 'b[].c', hasValue: true });
  });

  it('counts records that were dropped before it', async () => {
    const findings = [
      found(0, 'a', { rule: 'drop' }),
      found(0, 'b'),
      found(1, 'a'),
      found(2, 'c', { rule: 'drop' }),
      found(3, 'a'),
    ];
    expect(await place(found(0, 'a'), findings)).toMatchObject({ record: 1 });
    expect(await place(found(1, 'a'), findings)).toMatchObject({ record: 3 });
  });

  it('is below the position of a name that was replaced, not of another', async () => {
    const name = found(0, 'q[key 1]', { in: 'key' });
    const findings = [found(0, 'q.other.k'), name, found(0, 'q[key 1].k'), found(0, 'r[key 0].k')];
    expect(await place(found(0, 'q["[IBAN]"].k'), findings)).toEqual({ record: 0, column: 'q[key].k', hasValue: true });
  });

  it('has no value to take out where only the name was found', async () => {
    const name = found(0, 'q[key 1]', { in: 'key' });
    for (const path of ['q["[IBAN]"]', 'q["[IBAN]"].k[3]']) {
      expect(await place(found(0, path), [name]), path).toEqual({ record: 0, column: 'q[key]', hasValue: false });
    }
    expect(await place(found(0, 'q[key 1]', { in: 'key' }), [name])).toMatchObject({
      column: 'q[key]',
      hasValue: false,
    });
  });

  it('is not told where nothing that was found in the record fits', async () => {
    expect(await place(found(0, 'b'), [found(0, 'a')])).toEqual({ record: 0, column: undefined, hasValue: false });
    expect(await place(found(4, ''), [found(3, '')])).toMatchObject({ record: 4, column: '' });
  });

  it('knows the name of a column of a table, which is found once', async () => {
    const findings = [found(0, 'column_2', { in: 'key' }), found(5, 'a'), found(5, 'column_2')];
    expect(await place(found(5, '[IBAN]'), findings)).toEqual({ record: 5, column: 'column_2', hasValue: true });
  });
});
