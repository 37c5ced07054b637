import type { Bytes } from './bytes.ts';

/** What the old bytes are made of: ranges of the new ones, ascending and apart, and ranges of their own that the new ones lack. */
export type Part =
  | { readonly kind: 'copy'; readonly start: number; readonly end: number }
  | { readonly kind: 'own'; readonly start: number; readonly end: number };

/**
 * Finds what of `old` stands in `young`, in order. Stretches of less than two blocks between changes are taken for changed: a smaller
 * block finds more and takes more memory (4 to 12 bytes a block).
 * @param blockBytes length of the pieces of `young` that are looked up.
 */
export function* findParts(old: Bytes, young: Bytes, blockBytes: number): Iterable<Part> {
  const index = new BlockIndex(young, blockBytes);
  let own = 0; // where what has not been found begins
  let at = 0;
  let from = 0; // copies come from here on
  const first = countSame(old, 0, young, 0);
  if (first > 0) {
    yield { kind: 'copy', start: 0, end: first };
    own = at = from = first;
  }
  let hash: number | undefined;
  while (at + blockBytes <= old.length) {
    hash ??= hashOf(old.slice(at, at + blockBytes));
    const far = index.find(hash, from, old, at);
    const found = far === undefined ? undefined : nearest(old.slice(at, at + blockBytes), young, from, far);
    if (found === undefined) {
      const [leaving] = old.slice(at, at + 1);
      if (at + blockBytes < old.length) {
        hash = index.roll(hash, leaving!, old.slice(at + blockBytes, at + blockBytes + 1)[0]!);
      }
      at += 1;
      continue;
    }
    const before = countSameBefore(old, at, own, young, found, from);
    const length = before + blockBytes + countSame(old, at + blockBytes, young, found + blockBytes);
    const start = at - before;
    if (start > own) yield { kind: 'own', start: own, end: start };
    yield { kind: 'copy', start: found - before, end: found - before + length };
    own = at = start + length;
    from = found - before + length;
    hash = undefined;
  }
  if (old.length > own) yield { kind: 'own', start: own, end: old.length };
}

/** Only every block of the new bytes is in the index; in data that repeats itself the right place may be one before, between two of them. */
function nearest(wanted: Uint8Array, young: Bytes, from: number, far: number): number {
  const block = Uint8Array.from(wanted);
  const window = young.slice(from, Math.min(far, from + NEAR_BYTES) + block.length);
  const near = Buffer.from(window.buffer, window.byteOffset, window.length).indexOf(block);
  return near < 0 ? far : from + near;
}

const NEAR_BYTES = 1 << 16;
const FACTOR = 0x01000193;

function hashOf(bytes: Uint8Array): number {
  let hash = 0;
  for (const byte of bytes) hash = (Math.imul(hash, FACTOR) + byte + 1) | 0;
  return hash;
}

/** Where blocks of the new bytes stand, by a hash that can be moved on byte by byte. */
class BlockIndex {
  readonly #bytes: Bytes;
  readonly #blockBytes: number;
  readonly #power: number;
  readonly #shift: number;
  /** Number of the first block of each bucket, plus 1, and of the next one of the same bucket. */
  readonly #heads: Int32Array;
  readonly #next: Int32Array;

  constructor(bytes: Bytes, blockBytes: number) {
    this.#bytes = bytes;
    this.#blockBytes = blockBytes;
    let power = 1;
    for (let i = 1; i < blockBytes; i++) power = Math.imul(power, FACTOR);
    this.#power = power;
    const blocks = Math.floor(bytes.length / blockBytes);
    const bits = Math.min(24, Math.max(4, Math.ceil(Math.log2(blocks + 1))));
    this.#shift = 32 - bits;
    this.#heads = new Int32Array(1 << bits);
    this.#next = new Int32Array(blocks + 1);
    const hashes = new Int32Array(blocks);
    for (let i = 0; i < blocks; i++) hashes[i] = hashOf(bytes.slice(i * blockBytes, (i + 1) * blockBytes));
    for (let i = blocks - 1; i >= 0; i--) {
      const bucket = this.#bucketOf(hashes[i]!);
      this.#next[i + 1] = this.#heads[bucket]!;
      this.#heads[bucket] = i + 1;
    }
  }

  roll(hash: number, leaving: number, coming: number): number {
    return (Math.imul(hash - Math.imul(leaving + 1, this.#power), FACTOR) + coming + 1) | 0;
  }

  /** The first block at or behind `from` with the bytes that stand in `old` at `at`. */
  find(hash: number, from: number, old: Bytes, at: number): number | undefined {
    const bucket = this.#bucketOf(hash);
    let block = this.#heads[bucket]!;
    // `from` only moves on: what lies before it is never wanted again.
    while (block > 0 && (block - 1) * this.#blockBytes < from) block = this.#next[block]!;
    this.#heads[bucket] = block;
    for (let tries = 0; block > 0 && tries < MOST_TRIES; tries++, block = this.#next[block]!) {
      const start = (block - 1) * this.#blockBytes;
      const wanted = old.slice(at, at + this.#blockBytes);
      const end = start + this.#blockBytes;
      if (Buffer.compare(wanted, this.#bytes.slice(start, end)) === 0) return start;
    }
    return undefined;
  }

  #bucketOf(hash: number): number {
    return Math.imul(hash, 0x9e3779b1) >>> this.#shift;
  }
}

/** Blocks of one bucket that are compared: a file of one repeated block must not take the square of its length. */
const MOST_TRIES = 8;
const STEP_BYTES = 1 << 15;

function countSame(a: Bytes, aStart: number, b: Bytes, bStart: number): number {
  const most = Math.min(a.length - aStart, b.length - bStart);
  let count = 0;
  while (count < most) {
    const step = Math.min(STEP_BYTES, most - count);
    const left = a.slice(aStart + count, aStart + count + step);
    const right = b.slice(bStart + count, bStart + count + step);
    if (Buffer.compare(left, right) !== 0) {
      let same = 0;
      while (left[same] === right[same]) same += 1;
      return count + same;
    }
    count += step;
  }
  return count;
}

/** Going back from both places, not before `aFloor` and `bFloor`. */
function countSameBefore(a: Bytes, aEnd: number, aFloor: number, b: Bytes, bEnd: number, bFloor: number): number {
  const most = Math.min(aEnd - aFloor, bEnd - bFloor);
  let count = 0;
  while (count < most) {
    const step = Math.min(1024, most - count);
    const left = a.slice(aEnd - count - step, aEnd - count);
    const right = b.slice(bEnd - count - step, bEnd - count);
    let same = 0;
    while (same < step && left[step - 1 - same] === right[step - 1 - same]) same += 1;
    count += same;
    if (same < step) break;
  }
  return count;
}
