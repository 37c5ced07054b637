import type { NewValue } from '../../columnar/edit-value.ts';
import { widthOf } from '../leaf-values.ts';
import type { Step } from '../leaves.ts';
import { type PlacedArray, withValidity } from '../levels.ts';
import type { ArrayPlace } from '../record-batch.ts';
import { isView } from '../record-batch.ts';
import { inMemory, writeValidity } from './memory.ts';
import { readTexts, readViewsOf, writeTexts, writeViews } from './texts.ts';

/** New values of a leaf, by slot. */
export type NewValues = ReadonlyMap<number, NewValue>;

/** An array of a leaf with some of its values changed. Beneath its nulls stands nothing. Throws BrokenArrow. */
export function withValues(placed: PlacedArray, changes: NewValues): ArrayPlace {
  const { array } = placed;
  const width = widthOf(array.field.type);
  if (width !== undefined) return withBytes(placed, width, changes);
  const isOfViews = isView(array.field);
  const valueAt = isOfViews ? readViewsOf(placed) : readTexts(placed);
  const next = (slot: number) => {
    const change = changes.get(slot);
    return change ? bytesOf(change) : valueAt(slot);
  };
  return isOfViews ? writeViews(array, array.length, next) : writeTexts(array, array.length, next);
}

function bytesOf(change: NewValue): Buffer | undefined {
  return change.kind === 'bytes' ? change.bytes : undefined;
}

/** An array of indices into a dictionary, with other ones in some slots. Throws BrokenArrow. */
export function withIndices(placed: PlacedArray, indices: ReadonlyMap<number, number | undefined>): ArrayPlace {
  const width = placed.array.field.dictionary!.indexType.bits / 8;
  const changes = new Map<number, NewValue>();
  for (const [slot, index] of indices) {
    if (index === undefined) {
      changes.set(slot, { kind: 'null' });
      continue;
    }
    const bytes = Buffer.alloc(8);
    bytes.writeBigInt64LE(BigInt(index));
    changes.set(slot, { kind: 'bytes', bytes: bytes.subarray(0, width) });
  }
  return withBytes(placed, width, changes);
}

function withBytes(placed: PlacedArray, width: number, changes: NewValues): ArrayPlace {
  const { array, body } = placed;
  const { length } = array;
  const valid = withValidity(placed, { from: 0, to: length }, undefined);
  const bytes = Buffer.from(body.read(array.buffers.at(-1)!, 0, length * width));
  const isNull = new Uint8Array(length);
  for (let slot = 0; slot < length; slot++) if (valid?.[slot] === 0) isNull[slot] = 1;
  for (const [slot, change] of changes) {
    isNull[slot] = change.kind === 'bytes' ? 0 : 1;
    if (change.kind === 'bytes') change.bytes.copy(bytes, slot * width);
  }
  for (let slot = 0; slot < length; slot++) if (isNull[slot] === 1) bytes.fill(0, slot * width, (slot + 1) * width);
  const { buffer, nullCount } = writeValidity(length, slot => isNull[slot] === 0);
  return { ...array, nullCount, buffers: [buffer, inMemory(bytes)] };
}

/** All values of an array of a leaf that is no boolean, undefined for nulls. Throws BrokenArrow. */
export function readValues(placed: PlacedArray): (Buffer | undefined)[] {
  const { array, body } = placed;
  const width = widthOf(array.field.type);
  const slots = Array.from({ length: array.length }, (_, slot) => slot);
  if (width === undefined) return slots.map(isView(array.field) ? readViewsOf(placed) : readTexts(placed));
  const valid = withValidity(placed, { from: 0, to: array.length }, undefined);
  const bytes = body.read(array.buffers[1]!, 0, array.length * width);
  return slots.map(slot => (valid?.[slot] === 0 ? undefined : bytes.subarray(slot * width, (slot + 1) * width)));
}

/** An array of these values; shorter ones of a fixed width are filled up with zeros. */
export function writeValues(array: ArrayPlace, values: readonly (Buffer | undefined)[]): ArrayPlace {
  const { length } = values;
  const width = widthOf(array.field.type);
  if (width === undefined) return (isView(array.field) ? writeViews : writeTexts)(array, length, i => values[i]);
  const bytes = Buffer.alloc(length * width);
  for (const [i, value] of values.entries()) value?.copy(bytes, i * width);
  const { buffer, nullCount } = writeValidity(length, i => values[i] !== undefined);
  return { ...array, length, nullCount, buffers: [buffer, inMemory(bytes)] };
}

/** A column with another array in the place of a leaf. @param steps from the column on. */
export function withLeaf(column: ArrayPlace, steps: readonly Step[], leaf: ArrayPlace): ArrayPlace {
  const [, next, ...rest] = steps;
  if (!next) return leaf;
  const children = column.children.map((child, i) =>
    i === next.child ? withLeaf(child, [next, ...rest], leaf) : child,
  );
  return { ...column, children };
}

/** The array of a leaf within its column. */
export function leafOf(column: ArrayPlace, steps: readonly Step[]): ArrayPlace {
  return steps.slice(1).reduce((array, { child }) => array.children[child]!, column);
}
