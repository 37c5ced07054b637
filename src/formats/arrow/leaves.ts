import { type ColumnLeaf, stepTo, withUniqueAddresses } from '../columnar/leaf.ts';
import type { Rendering } from '../columnar/rendering.ts';
import { Type } from './names.ts';
import { renderingOf } from './number-text.ts';
import type { Field } from './schema.ts';

/** A field without fields within, as the columns of Parquet are. */
export interface ArrowLeaf extends ColumnLeaf {
  /** Number of the column of the table that it is, or is in. */
  readonly column: number;
  readonly columnName: string;
  /** From the column down to itself, with the number of each among the fields of the one before. */
  readonly steps: readonly Step[];
  readonly field: Field;
  readonly rendering: Rendering;
}

export interface Step {
  readonly field: Field;
  readonly child: number;
}

/** The leaves of the columns, depth first. Run ends are none: they are part of how values are stored. */
export function leavesOf(fields: readonly Field[]): ArrowLeaf[] {
  const leaves: ArrowLeaf[] = [];
  for (const [column, field] of fields.entries()) {
    addLeaves(leaves, { column, columnName: field.name, steps: [], names: [], address: [''] }, 'named', field, column);
  }
  return withUniqueAddresses(leaves);
}

type Way = Pick<ArrowLeaf, 'column' | 'columnName' | 'steps' | 'names' | 'address'>;
/** How a field's own name shows in the address, decided by what it is in. */
type Role = 'named' | 'unnamed' | 'key' | 'value';

function addLeaves(leaves: ArrowLeaf[], outer: Way, role: Role, field: Field, child: number): void {
  const way = extend(outer, role, field, child);
  const { children, type } = field;
  if (children.length === 0) {
    if (type.id === Type.struct || type.id === Type.union) return;
    leaves.push({
      ...way,
      number: leaves.length,
      maxRepetition: way.address.length - 1,
      field,
      rendering: renderingOf(field),
    });
  } else if (type.id === Type.map) {
    const entries = children[0]!;
    const within = extend(way, 'unnamed', entries, 0);
    for (const [i, one] of entries.children.entries()) addLeaves(leaves, within, i === 0 ? 'key' : 'value', one, i);
  } else if (type.id === Type.runEndEncoded) {
    addLeaves(leaves, way, 'unnamed', children[1]!, 1);
  } else {
    const isNamed = type.id === Type.struct || type.id === Type.union;
    for (const [i, one] of children.entries()) addLeaves(leaves, way, isNamed ? 'named' : 'unnamed', one, i);
  }
}

function extend(outer: Way, role: Role, field: Field, child: number): Way {
  const shown = role === 'unnamed' ? undefined : role === 'named' ? field.name : role;
  const address = [...outer.address];
  if (shown !== undefined) address[address.length - 1] += stepTo(shown, address);
  if (isList(field)) {
    address[address.length - 1] += '[';
    address.push(']');
  }
  return {
    ...outer,
    steps: [...outer.steps, { field, child }],
    names: shown === undefined ? outer.names : [...outer.names, shown],
    address,
  };
}

const LISTS: readonly number[] = [
  Type.list,
  Type.largeList,
  Type.listView,
  Type.largeListView,
  Type.fixedSizeList,
  Type.map,
];

/** Has each of its values any number of elements? */
export function isList({ type }: Field): boolean {
  return LISTS.includes(type.id);
}
