import { closeSync, openSync, writeSync } from 'node:fs';
import { AuditError } from '../../errors.ts';
import type { RandomAccess } from './random-access.ts';

const BLOCK_BYTES = 4 * 1024 * 1024;

/** A file written from front to back; whoever gives it a name makes it durable before. */
export class OutputFile {
  readonly #path: string;
  readonly #descriptor: number;
  #block: Buffer<ArrayBuffer> | undefined;
  /** Bytes written so far. */
  offset = 0;

  /** Throws AuditError `output` when the file cannot be made. */
  constructor(path: string) {
    this.#path = path;
    this.#descriptor = this.#attempt(() => openSync(path, 'w'));
  }

  /** Throws AuditError `output`, e.g. on a full disk. */
  write(bytes: Uint8Array): void {
    this.#attempt(() => {
      for (let done = 0; done < bytes.length; ) done += writeSync(this.#descriptor, bytes, done, bytes.length - done);
    });
    this.offset += bytes.length;
  }

  /** Copies `[start, end)` of another file, a block at a time. */
  copy(from: RandomAccess, start: number, end: number): void {
    const take = (length: number) => (this.#block ??= Buffer.allocUnsafeSlow(BLOCK_BYTES)).subarray(0, length);
    for (let at = start; at < end; at += BLOCK_BYTES) this.write(from.read(at, Math.min(BLOCK_BYTES, end - at), take));
  }

  close(): void {
    closeSync(this.#descriptor);
  }

  #attempt<T>(work: () => T): T {
    try {
      return work();
    } catch (cause) {
      const message = `cannot write \`${this.#path}\`; make room or choose another place, then run again`;
      throw new AuditError('output', message, { cause });
    }
  }
}
