import { type PlacedArray, withValidity } from '../levels.ts';
import type { BufferPlace } from '../record-batch.ts';

/** A buffer that is in memory. */
export function inMemory(bytes: Buffer): BufferPlace {
  return { offset: 0, length: bytes.length, bytes };
}

/** A bitmap, the lowest bit first. */
export function bitsOf(count: number, isSet: (index: number) => boolean): Buffer {
  const bits = Buffer.alloc(Math.ceil(count / 8));
  for (let i = 0; i < count; i++) if (isSet(i)) bits[i >> 3]! |= 1 << (i & 7);
  return bits;
}

/** The validity of some slots of an array; without nulls an empty buffer. Throws BrokenArrow. */
export function validityOf(
  placed: PlacedArray,
  slots: ArrayLike<number>,
): { readonly buffer: BufferPlace; readonly nullCount: number } {
  const valid = withValidity(placed, { from: 0, to: placed.array.length }, undefined);
  return writeValidity(slots.length, i => valid?.[slots[i]!] !== 0);
}

export function writeValidity(
  count: number,
  isValid: (index: number) => boolean,
): { readonly buffer: BufferPlace; readonly nullCount: number } {
  let nullCount = 0;
  for (let i = 0; i < count; i++) if (!isValid(i)) nullCount++;
  return { buffer: inMemory(nullCount === 0 ? Buffer.alloc(0) : bitsOf(count, isValid)), nullCount };
}
