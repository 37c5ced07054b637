import type { Values } from '../../columnar/values.ts';
import type { BandInput } from '../band.ts';
import { liveOf, readPieces } from '../leaf-values.ts';
import type { ArrowLeaf } from '../leaves.ts';
import { followLeaf, type Level } from '../levels.ts';

/** One entry of a leaf column: a value, or where the way to one ends at a null, an empty list or another member of a union. */
export interface Entry {
  readonly row: number;
  /** Of the lists around it, as far as there are any. */
  readonly indices: readonly number[];
  /** How many arrays on the way to it are not null. */
  readonly depth: number;
  readonly value: PlacedValue | undefined;
}

export interface PlacedValue {
  readonly values: Values;
  readonly index: number;
}

/** The entries of a leaf in the rows of a batch. All its values are in memory. Throws BrokenArrow. */
export function* entriesOf(leaf: ArrowLeaf, band: BandInput): Generator<Entry, void, undefined> {
  const way = followLeaf(leaf, { ...band, column: band.columns[leaf.column]! });
  const live = liveOf(way);
  const placed = new Map<number, PlacedValue>();
  for (const { values, slots } of readPieces(way, live, { budget: band.budget })) {
    for (const [index, slot] of slots.entries()) placed.set(slot, { values, index });
  }
  const isThere = (slot: number) => live?.[slot] !== 0;
  for (let row = 0; row < band.rows.to; row++) {
    yield* walk(way.levels, { row, slot: row, depth: 0, indices: [] }, slot => ({
      value: placed.get(slot),
      isThere: isThere(slot),
    }));
  }
}

interface Place {
  readonly row: number;
  readonly slot: number;
  readonly depth: number;
  readonly indices: readonly number[];
}

function* walk(
  levels: readonly Level[],
  { row, slot, depth, indices }: Place,
  read: (slot: number) => { readonly value: PlacedValue | undefined; readonly isThere: boolean },
): Generator<Entry, void, undefined> {
  const level = levels[depth];
  if (!level) {
    const { value, isThere } = read(slot);
    yield { row, indices, depth: depth + (isThere ? 1 : 0), value };
    return;
  }
  const { refs, starts, ends, isList } = level;
  if (refs && refs[slot] === 0) {
    yield { row, indices, depth, value: undefined };
    return;
  }
  const start = starts ? starts[slot]! : slot;
  const end = ends ? ends[slot]! : slot + 1;
  // An empty list is no null.
  if (start === end) yield { row, indices, depth: depth + 0.5, value: undefined };
  for (let within = start; within < end; within++) {
    const next = isList ? [...indices, within - start] : indices;
    yield* walk(levels, { row, slot: within, depth: depth + 1, indices: next }, read);
  }
}

/** The address of an entry, e.g. `messages[1].content`. */
export function pathOf({ indices }: Entry, address: readonly string[]): string {
  return address.map((piece, i) => (i === 0 ? piece : `${indices[i - 1]}${piece}`)).join('');
}
