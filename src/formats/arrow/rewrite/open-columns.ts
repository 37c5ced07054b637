import type { ArrowLeaf } from '../leaves.ts';
import type { PlacedArray } from '../levels.ts';
import { Type } from '../names.ts';
import type { Field } from '../schema.ts';
import { takeSlots } from './take.ts';

/** The columns of a batch, those with edits such that no two rows share a value outside of dictionaries. Throws BrokenArrow. */
export function unshare(columns: readonly PlacedArray[], edited: Iterable<ArrowLeaf>): PlacedArray[] {
  const opened = [...columns];
  for (const { column, steps } of edited) {
    const placed = columns[column]!;
    if (opened[column] !== placed || !steps.some(({ field }) => isSharing(field))) continue;
    const all = Uint32Array.from({ length: placed.array.length }, (_, i) => i);
    opened[column] = { body: placed.body, array: takeSlots(placed, all, { keepsRuns: false }) };
  }
  return opened;
}

function isSharing({ type }: Field): boolean {
  if (type.id === Type.union) return type.isDense;
  return type.id === Type.runEndEncoded || type.id === Type.listView || type.id === Type.largeListView;
}
