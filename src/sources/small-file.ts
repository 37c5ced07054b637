import { type BigIntStats, closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs';
import type { Problem } from '../errors.ts';
import { DigestedInput } from './digested-input.ts';
import { changedWhileRead, isSameState } from './file-state.ts';
import type { RawInput } from './raw-input.ts';

/** Up to which size a file is read at once. Bytes. */
export const SMALL_BYTES = 64 * 1024;

/**
 * A regular file of at most `SMALL_BYTES`, read whole when it is opened, and in the calling thread: handing a call to another thread takes
 * several times what the call does, and a folder may hold a hundred thousand such files.
 */
export class SmallFile extends DigestedInput implements RawInput {
  readonly isRegular = true;
  readonly size: number;
  readonly #file: string;
  readonly #opened: BigIntStats;
  readonly #bytes: Buffer;
  readonly #hasMore: boolean;

  /** Undefined when the file has become another one than `stat` told of. @throws the operating system's error. */
  static open(file: string): SmallFile | undefined {
    const handle = openSync(file, 'r');
    try {
      const opened = fstatSync(handle, { bigint: true });
      if (!opened.isFile() || opened.size > SMALL_BYTES) return undefined;
      return new SmallFile(file, handle, opened);
    } finally {
      closeSync(handle);
    }
  }

  private constructor(file: string, handle: number, opened: BigIntStats) {
    super();
    this.#file = file;
    this.#opened = opened;
    this.size = Number(opened.size);
    // One more, which a file that grows has.
    const bytes = Buffer.allocUnsafeSlow(this.size + 1);
    let length = 0;
    for (let read = -1; read !== 0 && length < bytes.length; length += read) {
      read = readSync(handle, bytes, length, bytes.length - length, length);
    }
    this.#bytes = bytes.subarray(0, Math.min(length, this.size));
    this.#hasMore = length > this.size;
  }

  async *blocks(): AsyncGenerator<Buffer, void, undefined> {
    this.add(this.#bytes);
    if (this.#bytes.length > 0) yield this.#bytes;
  }

  reuseBlocks(): void {}

  async checkUnchanged(): Promise<Problem | undefined> {
    const now = statSync(this.#file, { bigint: true, throwIfNoEntry: false });
    const isSame = isSameState(now, this.#opened) && !this.#hasMore && this.#bytes.length === this.size;
    return isSame ? undefined : changedWhileRead(this.bytesRead());
  }

  async close(): Promise<void> {}
}
