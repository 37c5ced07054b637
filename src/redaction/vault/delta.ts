import { setImmediate } from 'node:timers/promises';
import type { Bytes } from './bytes.ts';

/** What the old bytes are made of: ranges of the new ones, ascending and apart, and ranges of their own that the new ones lack. */
export type Part =
  | { readonly kind: 'copy'; readonly start: number; readonly end: number }
  | { readonly kind: 'own'; readonly start: number; readonly end: number };

export interface PartSearch {
  /** Length of the pieces of `young` that are looked up. */
  readonly blockBytes: number;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Finds what of `old` stands in `young`, in order. Stretches of less than two blocks between changes are taken for changed: a smaller
 * block finds more and takes more memory (16 to 20 bytes a block). The event loop gets a turn every few megabytes.
 * @throws the reason of the signal when it is aborted.
 */
export async function* findParts(
  old: Bytes,
  young: Bytes,
  { blockBytes, signal }: PartSearch,
): AsyncGenerator<Part, void, void> {
  const turns = new Turns(signal);
  const index = await BlockIndex.of(young, blockBytes, turns);
  const windowBytes = blockBytes + Math.max(STEP_BYTES, blockBytes);
  let own = 0; // where what has not been found begins
  let at = 0;
  let from = 0; // copies come from here on
  const first = await countSame(old, 0, young, 0, turns);
  if (first > 0) {
    yield { kind: 'copy', start: 0, end: first };
    own = at = from = first;
  }
  while (at + blockBytes <= old.length) {
    const window = old.slice(at, Math.min(old.length, at + windowBytes));
    const hit = index.find(window, from);
    const walked = hit ? hit.at : window.length - blockBytes + 1;
    at += walked;
    await turns.after(walked);
    if (!hit) continue;
    const found = nearest(window.subarray(hit.at, hit.at + blockBytes), young, from, hit.block);
    const before = countSameBefore(old, at, own, young, found, from);
    const length = before + blockBytes + (await countSame(old, at + blockBytes, young, found + blockBytes, turns));
    const start = at - before;
    if (start > own) yield { kind: 'own', start: own, end: start };
    yield { kind: 'copy', start: found - before, end: found - before + length };
    own = at = start + length;
    from = found - before + length;
  }
  if (old.length > own) yield { kind: 'own', start: own, end: old.length };
}

/** Only every block of the new bytes is in the index; in data that repeats itself the right place may be one before, between two of them. */
function nearest(wanted: Uint8Array, young: Bytes, from: number, far: number): number {
  const window = young.slice(from, Math.min(far, from + NEAR_BYTES) + wanted.length);
  const near = Buffer.from(window.buffer, window.byteOffset, window.length).indexOf(wanted);
  return near < 0 ? far : from + near;
}

const NEAR_BYTES = 1 << 16;
const FACTOR = 0x01000193;
const CHECK_FACTOR = 0x85ebca6b;

/** A hash that can be moved on byte by byte. */
function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0;
  for (let i = start; i < end; i++) hash = (Math.imul(hash, FACTOR) + bytes[i]! + 1) | 0;
  return hash;
}

/** A second hash, of another kind: of a thousand million places, one in four thousand has the first hash of one of a million blocks by chance. */
function checkOf(bytes: Uint8Array, start: number, end: number): number {
  let check = 0;
  for (let i = start; i < end; i++) check = Math.imul(check ^ (bytes[i]! + 1), CHECK_FACTOR);
  return check;
}

/** Where blocks of the new bytes stand, by their hashes. */
class BlockIndex {
  readonly #bytes: Bytes;
  readonly #blockBytes: number;
  readonly #power: number;
  readonly #shift: number;
  readonly #hashes: Int32Array;
  readonly #checks: Int32Array;
  /** Number of the first block of each bucket, plus 1, and of the next one of the same bucket. */
  readonly #heads: Int32Array;
  readonly #next: Int32Array;

  private constructor(bytes: Bytes, blockBytes: number) {
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
    this.#hashes = new Int32Array(blocks);
    this.#checks = new Int32Array(blocks);
  }

  static async of(bytes: Bytes, blockBytes: number, turns: Turns): Promise<BlockIndex> {
    const index = new BlockIndex(bytes, blockBytes);
    await index.#hashBlocks(turns);
    return index;
  }

  async #hashBlocks(turns: Turns): Promise<void> {
    const size = this.#blockBytes;
    const blocks = this.#hashes.length;
    const step = Math.max(1, Math.floor(STEP_BYTES / size));
    for (let first = 0; first < blocks; first += step) {
      const last = Math.min(blocks, first + step);
      const window = this.#bytes.slice(first * size, last * size);
      for (let i = first; i < last; i++) {
        const start = (i - first) * size;
        this.#hashes[i] = hashOf(window, start, start + size);
        this.#checks[i] = checkOf(window, start, start + size);
      }
      await turns.after(window.length);
    }
    for (let i = blocks - 1; i >= 0; i--) {
      const bucket = this.#bucketOf(this.#hashes[i]!);
      this.#next[i + 1] = this.#heads[bucket]!;
      this.#heads[bucket] = i + 1;
    }
  }

  /** The first place in the window whose bytes are a block at or behind `from`, and where that block stands. The window has a block's length at least. */
  find(window: Uint8Array, from: number): { readonly at: number; readonly block: number } | undefined {
    const size = this.#blockBytes;
    let hash = hashOf(window, 0, size);
    for (let at = 0; ; at++) {
      const block = this.#blockLike(hash, window, at, from);
      if (block !== undefined) return { at, block };
      if (at + size >= window.length) return undefined;
      const left = hash - Math.imul(window[at]! + 1, this.#power);
      hash = (Math.imul(left, FACTOR) + window[at + size]! + 1) | 0;
    }
  }

  #blockLike(hash: number, window: Uint8Array, at: number, from: number): number | undefined {
    const size = this.#blockBytes;
    const bucket = this.#bucketOf(hash);
    let block = this.#heads[bucket]!;
    // `from` only moves on: what lies before it is never wanted again.
    while (block > 0 && (block - 1) * size < from) block = this.#next[block]!;
    this.#heads[bucket] = block;
    let check: number | undefined;
    for (let tries = 0; block > 0 && tries < MOST_TRIES; tries++, block = this.#next[block]!) {
      // Bytes are compared last: the blocks of a bucket stand anywhere in a file.
      if (this.#hashes[block - 1] !== hash) continue;
      check ??= checkOf(window, at, at + size);
      if (this.#checks[block - 1] !== check) continue;
      const start = (block - 1) * size;
      if (Buffer.compare(window.subarray(at, at + size), this.#bytes.slice(start, start + size)) === 0) return start;
    }
    return undefined;
  }

  #bucketOf(hash: number): number {
    return Math.imul(hash, 0x9e3779b1) >>> this.#shift;
  }
}

/** Blocks of one bucket that are looked at: a file of one repeated block must not take the square of its length. */
const MOST_TRIES = 8;
const STEP_BYTES = 1 << 15;

/** Leaves the event loop a turn now and then, in which a signal is heard. */
class Turns {
  readonly #signal: AbortSignal | undefined;
  #bytes = 0;

  constructor(signal: AbortSignal | undefined) {
    this.#signal = signal;
  }

  /** To be told of all bytes that were gone through. */
  async after(bytes: number): Promise<void> {
    this.#bytes += bytes;
    if (this.#bytes < TURN_BYTES) return;
    this.#bytes = 0;
    await setImmediate();
    this.#signal?.throwIfAborted();
  }
}

/** Some 20 ms of work. */
const TURN_BYTES = 1 << 22;

async function countSame(a: Bytes, aStart: number, b: Bytes, bStart: number, turns: Turns): Promise<number> {
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
    await turns.after(step);
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
