import type { TakeMemory } from '../formats/scratch.ts';

/** Least and most bytes of memory worth keeping. */
const LEAST_BYTES = 64 * 1024;
const MOST_BYTES = 16 * 1024 * 1024;
/** Of what is kept in all, beside the first. Bytes. */
const MOST_KEPT_BYTES = 10 * 1024 * 1024;
/** Chunks end with a record, so that hardly two are of one length. */
const SPARE = 1.25;

/** Memory of the bytes of chunks that were scanned, for those that come: as garbage it would cost a collection of the heap for every few. */
export class ChunkMemory {
  readonly #free: ArrayBuffer[] = [];

  readonly take: TakeMemory = length => {
    const at = this.#free.findIndex(memory => memory.byteLength >= length);
    if (at < 0) return Buffer.allocUnsafeSlow(Math.ceil(length * SPARE)).subarray(0, length);
    const [memory] = this.#free.splice(at, 1);
    return Buffer.from(memory!, 0, length);
  };

  /** @param memory that nobody reads any more. */
  give(memory: ArrayBuffer): void {
    const { byteLength } = memory;
    if (byteLength < LEAST_BYTES || byteLength > MOST_BYTES) return;
    const kept = this.#free.reduce((sum, other) => sum + other.byteLength, 0);
    if (kept > 0 && kept + byteLength > MOST_KEPT_BYTES) return;
    this.#free.push(memory);
  }
}
