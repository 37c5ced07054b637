import { existsSync } from 'node:fs';
import { type FileHandle, mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The temporary folder did not take the bytes. */
export class SpoolFailed extends Error {
  override readonly name = 'SpoolFailed';
  /** The operating system's. */
  readonly code: string;
  /** How many were taken from the stream. */
  readonly bytesTaken: number;

  constructor(cause: unknown, bytesTaken: number) {
    const code = (cause as NodeJS.ErrnoException).code ?? 'unknown error';
    super(`cannot keep bytes in \`${tmpdir()}\` (${code})`, { cause });
    this.code = code;
    this.bytesTaken = bytesTaken;
  }
}

/** Where a process finds its open files, whether they still have a name or not. */
const OPEN_FILES = '/proc/self/fd';

/**
 * Bytes of a stream in a file for what has to be read at any place. Nobody else may read it, and where the system lets a nameless
 * file be opened, it has no name from the start: so nothing is left even of a process that is killed.
 */
export class Spool {
  /** To be opened by this process alone, until `close`. */
  readonly path: string;
  readonly #handle: FileHandle;
  readonly #folder: string | undefined;

  /** @throws SpoolFailed; whatever `bytes` throws, as it is. */
  static async of(bytes: AsyncIterable<Uint8Array>): Promise<Spool> {
    let taken = 0;
    const fail = (cause: unknown): never => {
      throw new SpoolFailed(cause, taken);
    };
    const spool = await Spool.#open().catch(fail);
    try {
      for await (const block of bytes) {
        taken += block.length;
        await spool.#handle.writeFile(block).catch(fail);
      }
      return spool;
    } catch (error) {
      await spool.close();
      throw error;
    }
  }

  static async #open(): Promise<Spool> {
    const folder = await mkdtemp(join(tmpdir(), 'sluice-'));
    try {
      const file = join(folder, 'bytes');
      const handle = await open(file, 'wx', 0o600);
      if (!existsSync(OPEN_FILES)) return new Spool(file, handle, folder);
      await rm(folder, { recursive: true });
      return new Spool(join(OPEN_FILES, String(handle.fd)), handle, undefined);
    } catch (error) {
      await rm(folder, { recursive: true, force: true });
      throw error;
    }
  }

  private constructor(path: string, handle: FileHandle, folder: string | undefined) {
    this.path = path;
    this.#handle = handle;
    this.#folder = folder;
  }

  async close(): Promise<void> {
    await this.#handle.close().catch(() => {});
    if (this.#folder !== undefined) await rm(this.#folder, { recursive: true, force: true }).catch(() => {});
  }
}
