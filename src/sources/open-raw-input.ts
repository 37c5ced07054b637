import { type BigIntStats, statSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { AuditError, type Problem } from '../errors.ts';
import type { Source } from '../types.ts';
import { DigestedInput } from './digested-input.ts';
import { changedWhileRead, isSameState, readFileState } from './file-state.ts';
import { openPipe } from './open-pipe.ts';
import type { RawInput } from './raw-input.ts';
import { SMALL_BYTES, SmallFile } from './small-file.ts';
import { toUnreadable } from './unreadable.ts';

/** Opens a file or stdin for one sequential read. */
export async function openRawInput(
  source: Source,
  options: { readonly signal?: AbortSignal; readonly stdin?: AsyncIterable<Buffer> },
): Promise<RawInput> {
  options.signal?.throwIfAborted();
  if (source.file !== undefined) return openFile(source.file, source.path, options.signal);
  if (options.stdin === undefined) {
    throw new AuditError('usage', 'the source `-` is standard input, but none was given; pass it as `stdin`');
  }
  return new StreamInput(options.stdin, options.signal);
}

async function openFile(file: string, path: string, signal: AbortSignal | undefined): Promise<RawInput> {
  let handle: FileHandle | undefined;
  try {
    const stats = statSync(file);
    if (stats.isFIFO()) return new StreamInput(await openPipe(file, signal), signal);
    const small = stats.isFile() && stats.size <= SMALL_BYTES ? SmallFile.open(file) : undefined;
    if (small) return small;
    handle = await open(file, 'r');
    const opened = await handle.stat({ bigint: true });
    if (opened.isDirectory()) throw Object.assign(new Error('it is a folder'), { code: 'EISDIR' });
    return new FileInput({ file, path, handle, opened, signal });
  } catch (cause) {
    await handle?.close();
    signal?.throwIfAborted();
    throw toUnreadable(path, cause);
  }
}

class StreamInput extends DigestedInput implements RawInput {
  readonly size = undefined;
  readonly isRegular = false;
  readonly #iterator: AsyncIterator<Buffer>;
  readonly #signal: AbortSignal | undefined;

  constructor(stream: AsyncIterable<Buffer>, signal: AbortSignal | undefined) {
    super();
    this.#iterator = stream[Symbol.asyncIterator]();
    this.#signal = signal;
  }

  async *blocks(): AsyncGenerator<Buffer, void, undefined> {
    for (;;) {
      const { done, value } = await abortable(this.#iterator.next(), this.#signal);
      if (done === true) return;
      this.add(value);
      yield value;
    }
  }

  reuseBlocks(): void {}

  async checkUnchanged(): Promise<undefined> {
    return undefined;
  }

  async close(): Promise<void> {
    // Not awaited: a stream that waits for its next block does not return before that block comes.
    void this.#iterator.return?.()?.catch(() => {});
  }
}

interface OpenFile {
  readonly file: string;
  readonly path: string;
  readonly handle: FileHandle;
  readonly opened: BigIntStats;
  readonly signal: AbortSignal | undefined;
}

class FileInput extends DigestedInput implements RawInput {
  readonly size: number | undefined;
  readonly isRegular: boolean;
  readonly #file: OpenFile;
  readonly #onAbort = (): void => void this.close();
  #hasMore = false;
  /** Two when they are used in turn: one to look at, one to read into. */
  #reused: [Buffer, Buffer] | undefined;
  #closing: Promise<void> | undefined;

  constructor(file: OpenFile) {
    super();
    this.#file = file;
    this.isRegular = file.opened.isFile();
    this.size = this.isRegular ? Number(file.opened.size) : undefined;
    file.signal?.addEventListener('abort', this.#onAbort, { once: true });
  }

  async *blocks(): AsyncGenerator<Buffer, void, undefined> {
    const size = this.size ?? Number.POSITIVE_INFINITY;
    let ahead: Promise<Buffer> | undefined;
    for (let left = size; left > 0; ) {
      const block = await (ahead ?? this.#readNext(left));
      if (block.length === 0) return;
      left -= block.length;
      // The next one is on its way while this one is looked at.
      ahead = left === 0 ? undefined : this.#readNext(left);
      this.add(block);
      yield block;
    }
    // A file that grows is read up to the size it had, or following a live log would never end.
    this.#hasMore = (await this.#read(1)).length > 0;
  }

  reuseBlocks(): void {
    // Two whole blocks for each of many small files would keep the collector busy.
    const bytes = Math.min(BLOCK_BYTES, Math.max(1, this.size ?? BLOCK_BYTES));
    this.#reused ??= [Buffer.allocUnsafeSlow(bytes), Buffer.allocUnsafeSlow(bytes)];
  }

  async checkUnchanged(): Promise<Problem | undefined> {
    if (!this.isRegular) return undefined;
    const { file, handle, opened } = this.#file;
    // By its path too: workers and rewriters open the file again, and it may have been replaced.
    const now = [await handle.stat({ bigint: true }), await readFileState(file)];
    const isSame = now.every(it => isSameState(it, opened));
    if (isSame && !this.#hasMore && this.bytesRead() === this.size) return undefined;
    return changedWhileRead(this.bytesRead());
  }

  close(): Promise<void> {
    this.#file.signal?.removeEventListener('abort', this.#onAbort);
    this.#closing ??= this.#file.handle.close().catch(() => {});
    return this.#closing;
  }

  #readNext(left: number): Promise<Buffer> {
    const block = this.#read(Math.min(BLOCK_BYTES, left));
    block.catch(() => {}); // awaited later, or not at all
    return block;
  }

  // Memory that is not of a pool: a consumer may transfer it to a worker. Memory of its own for every block is costly to collect.
  #takeMemory(length: number): Buffer {
    if (this.#reused === undefined) return Buffer.allocUnsafeSlow(length);
    this.#reused.reverse();
    return this.#reused[0].subarray(0, length);
  }

  async #read(length: number): Promise<Buffer> {
    const { handle, path, signal } = this.#file;
    const buffer = this.#takeMemory(length);
    try {
      const { bytesRead } = await abortable(handle.read(buffer, 0, length, null), signal);
      return buffer.subarray(0, bytesRead);
    } catch (cause) {
      signal?.throwIfAborted();
      throw toUnreadable(path, cause);
    }
  }
}

/** Gives up waiting, though not the work, when the signal aborts. */
async function abortable<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return work;
  let stop: (() => void) | undefined;
  try {
    const aborted = new Promise<never>((_, reject) => {
      stop = () => reject(signal.reason);
      if (signal.aborted) stop();
      else signal.addEventListener('abort', stop, { once: true });
    });
    return await Promise.race([work, aborted]);
  } finally {
    if (stop !== undefined) signal.removeEventListener('abort', stop);
  }
}

const BLOCK_BYTES = 1024 * 1024;
