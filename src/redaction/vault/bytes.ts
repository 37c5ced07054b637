import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/** Bytes that can be read at any place. */
export interface Bytes {
  readonly length: number;
  /** `[start, end)`; valid until the next call. */
  slice(start: number, end: number): Uint8Array;
}

/** Bytes in memory. */
export function bytesOf(buffer: Uint8Array): Bytes {
  return { length: buffer.length, slice: (start, end) => buffer.subarray(start, end) };
}

/** A file's bytes, a window of them at a time in memory. */
export class FileBytes implements Bytes {
  readonly length: number;
  readonly #descriptor: number;
  #window = Buffer.alloc(0);
  #start = 0;

  constructor(path: string) {
    this.#descriptor = openSync(path, 'r');
    this.length = fstatSync(this.#descriptor).size;
  }

  slice(start: number, end: number): Uint8Array {
    if (start < this.#start || end > this.#start + this.#window.length) {
      const window = Buffer.alloc(Math.min(Math.max(end - start, WINDOW_BYTES), this.length - start));
      let filled = 0;
      while (filled < window.length) {
        const count = readSync(this.#descriptor, window, filled, window.length - filled, start + filled);
        if (count === 0) break;
        filled += count;
      }
      this.#window = window.subarray(0, filled);
      this.#start = start;
    }
    return this.#window.subarray(start - this.#start, end - this.#start);
  }

  close(): void {
    closeSync(this.#descriptor);
  }
}

const WINDOW_BYTES = 1 << 18;
