import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { AuditError } from '../../errors.ts';

/** Bytes that can be read at any place. */
export interface Bytes {
  readonly length: number;
  /** `[start, end)`; later calls leave it as it is. */
  slice(start: number, end: number): Uint8Array;
}

/** Bytes in memory. */
export function bytesOf(buffer: Uint8Array): Bytes {
  return { length: buffer.length, slice: (start, end) => buffer.subarray(start, end) };
}

/**
 * A file's bytes, a few windows of them at a time in memory.
 * @throws AuditError `changed` from `slice` when the file has become shorter.
 */
export class FileBytes implements Bytes {
  readonly length: number;
  readonly #path: string;
  readonly #descriptor: number;
  /** By the number of the half window that each begins with; the one that was used last stands last. */
  readonly #windows = new Map<number, Buffer>();

  constructor(path: string) {
    this.#path = path;
    this.#descriptor = openSync(path, 'r');
    this.length = fstatSync(this.#descriptor).size;
  }

  slice(start: number, end: number): Uint8Array {
    const half = Math.floor(start / HALF_WINDOW_BYTES);
    for (const number of [half, half - 1]) {
      const window = this.#windows.get(number);
      const offset = number * HALF_WINDOW_BYTES;
      if (window === undefined || end > offset + window.length) continue;
      this.#keep(number, window);
      return window.subarray(start - offset, end - offset);
    }
    const offset = half * HALF_WINDOW_BYTES;
    const window = this.#read(offset, Math.max(end, offset + 2 * HALF_WINDOW_BYTES));
    this.#keep(half, window);
    return window.subarray(start - offset, end - offset);
  }

  close(): void {
    closeSync(this.#descriptor);
  }

  #keep(number: number, window: Buffer): void {
    this.#windows.delete(number);
    this.#windows.set(number, window);
    if (this.#windows.size > MOST_WINDOWS) this.#windows.delete(this.#windows.keys().next().value!);
  }

  #read(start: number, end: number): Buffer {
    const window = Buffer.alloc(Math.min(end, this.length) - start);
    let filled = 0;
    while (filled < window.length) {
      const count = readSync(this.#descriptor, window, filled, window.length - filled, start + filled);
      if (count === 0) throw new AuditError('changed', `\`${this.#path}\` became shorter while it was read; run again`);
      filled += count;
    }
    return window;
  }
}

/** Windows begin at multiples of it and are twice as long, so that a walk in either direction reads no byte more than twice or so. */
const HALF_WINDOW_BYTES = 1 << 17;
const MOST_WINDOWS = 4;
