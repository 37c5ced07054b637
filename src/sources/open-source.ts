import { AuditError, type Problem } from '../errors.ts';
import type { Compression, Source } from '../types.ts';
import { SNIFF_BYTES, sniffCompression } from './compression.ts';
import { inflate } from './inflate.ts';
import { openRawInput } from './open-raw-input.ts';
import type { RawInput } from './raw-input.ts';
import { Spool } from './spool.ts';
import type { Unit } from './units.ts';

/** A source, open for one sequential read. */
export interface OpenSource {
  readonly source: Source;
  readonly compression: Compression;
  /** Size on disk in bytes; undefined for stdin and pipes until they were read to the end. */
  readonly size: number | undefined;
  /** The first bytes, decompressed, up to 64 KiB; `bytes` delivers them again. */
  readonly head: Buffer;
  /** Absolute path, when the file is plain and regular and so can be read at any place. */
  readonly file: string | undefined;
  /**
   * The decompressed bytes, in blocks of at most 1 MiB; call once. A consumer may stop early. Where there is a `file`, a block is
   * only valid until the next is asked for; blocks of a compressed source may share memory: copy one before transferring it.
   */
  bytes(): AsyncIterable<Buffer>;
  /** Before `bytes` was read: all of them in a private file, which is gone when the source is closed. @throws SpoolFailed */
  spool(): Promise<string>;
  /** Bytes on disk that were read so far. */
  bytesRead(): number;
  /** Reads whatever is left, checks the file for changes, closes it. Further calls give the same result. */
  finish(): Promise<ReadResult>;
  /** Closes the file without reading on, for a run that is being given up. */
  close(): Promise<void>;
}

export interface ReadResult {
  /** Bytes on disk that were read. */
  readonly bytes: number;
  /** Of the bytes on disk, in hex. */
  readonly sha256: string;
  /** Never written: what only who has these bytes has. */
  readonly contentKey: Buffer;
  readonly decompressedBytes: number;
  /** Bytes on disk that are what they claim to be: not damaged, cut off, garbage or changed meanwhile. */
  readonly consumedBytes: number;
  /** The first 100. */
  readonly problems: readonly Problem[];
  readonly problemCount: number;
}

export interface OpenSourceOptions {
  /** Decompressed bytes per compressed byte from which a source is a bomb. */
  readonly maxRatio: number;
  readonly signal?: AbortSignal;
  /** Told of each member or frame of a compressed source when it has ended, before any byte of a later one is given out. */
  readonly onUnit?: (unit: Unit) => void;
  /** Needed for the source that is stdin. */
  readonly stdin?: AsyncIterable<Buffer>;
}

/** Opens a source, tells its compression and reads its head. Throws AuditError `unreadable` when it cannot be read. */
export async function openSource(source: Source, options: OpenSourceOptions): Promise<OpenSource> {
  const raw = await openRawInput(source, options);
  try {
    return await SequentialSource.start(source, raw, options);
  } catch (error) {
    // Not awaited: after an abort a read from a pipe may still be waiting, and closing waits for it.
    void raw.close();
    throw error;
  }
}

/** As `openSource`, of one that was audited: what it inflates to was judged then. */
export function openAudited({ path, file }: { readonly path: string; readonly file: string }): Promise<OpenSource> {
  return openSource({ path, file }, { maxRatio: 1e9 });
}

class SequentialSource implements OpenSource {
  static async start(source: Source, raw: RawInput, options: OpenSourceOptions): Promise<SequentialSource> {
    const blocks = raw.blocks();
    const first = await takeAtLeast(blocks, SNIFF_BYTES);
    const compression = sniffCompression(Buffer.concat(first).subarray(0, SNIFF_BYTES));
    const opened = new SequentialSource(source, raw, compression, prepend(first, blocks), options);
    await opened.#readHead();
    return opened;
  }

  readonly source: Source;
  readonly compression: Compression;
  readonly file: string | undefined;
  head: Buffer = Buffer.alloc(0);
  readonly #raw: RawInput;
  readonly #signal: AbortSignal | undefined;
  readonly #decompressed: AsyncGenerator<Buffer, void, undefined>;
  readonly #consumed: () => number;
  /** Decompressed blocks that were read for the head and not delivered yet. */
  readonly #waiting: Buffer[] = [];
  readonly #problems: Problem[] = [];
  #problemCount = 0;
  #decompressedBytes = 0;
  #isAtEnd = false;
  #isTaken = false;
  #spool: Spool | undefined;
  #result: Promise<ReadResult> | undefined;

  constructor(
    source: Source,
    raw: RawInput,
    compression: Compression,
    blocks: AsyncIterable<Buffer>,
    options: OpenSourceOptions,
  ) {
    this.source = source;
    this.compression = compression;
    this.file = compression === 'none' && raw.isRegular ? source.file : undefined;
    this.#raw = raw;
    this.#signal = options.signal;
    const { bytes, consumed } = inflate(blocks, compression, problem => this.#report(problem), options);
    this.#decompressed = bytes;
    this.#consumed = consumed;
  }

  get size(): number | undefined {
    return this.#raw.size ?? (this.#isAtEnd ? this.#raw.bytesRead() : undefined);
  }

  bytesRead(): number {
    return this.#raw.bytesRead();
  }

  bytes(): AsyncIterable<Buffer> {
    if (this.#isTaken) throw new AuditError('internal', `the bytes of \`${this.source.path}\` can be read only once`);
    this.#isTaken = true;
    if (this.file !== undefined) this.#raw.reuseBlocks();
    return this.#rest();
  }

  async spool(): Promise<string> {
    this.#isTaken = true;
    this.#spool = await Spool.of(this.#rest());
    return this.#spool.path;
  }

  #rest(): AsyncIterable<Buffer> {
    // No `return`: a consumer that stops early leaves the rest to `finish`.
    const next = async (): Promise<IteratorResult<Buffer, undefined>> => {
      this.#signal?.throwIfAborted();
      const value = this.#waiting.shift() ?? (await this.#pull());
      return value === undefined ? { done: true, value } : { done: false, value };
    };
    return { [Symbol.asyncIterator]: () => ({ next }) };
  }

  finish(): Promise<ReadResult> {
    this.#result ??= this.#finish();
    return this.#result;
  }

  async close(): Promise<void> {
    await this.#spool?.close();
    await this.#raw.close();
  }

  async #finish(): Promise<ReadResult> {
    try {
      this.#isTaken = true;
      this.#waiting.length = 0;
      if (this.compression === 'none') this.#raw.reuseBlocks();
      while ((await this.#pull()) !== undefined);
      const change = await this.#raw.checkUnchanged();
      if (change !== undefined) this.#report(change);
      return {
        bytes: this.#raw.bytesRead(),
        contentKey: this.#raw.contentKey(),
        sha256: this.#raw.digest(),
        decompressedBytes: this.#decompressedBytes,
        consumedBytes: change === undefined ? this.#consumed() : 0,
        problems: this.#problems,
        problemCount: this.#problemCount,
      };
    } finally {
      void this.close();
    }
  }

  async #readHead(): Promise<void> {
    let length = 0;
    while (length < HEAD_BYTES) {
      const block = await this.#pull();
      if (block === undefined) break;
      this.#waiting.push(block);
      length += block.length;
    }
    // A copy, so that it outlives a transfer of the blocks.
    this.head = Buffer.concat(this.#waiting, Math.min(length, HEAD_BYTES));
  }

  async #pull(): Promise<Buffer | undefined> {
    this.#signal?.throwIfAborted();
    const { done, value } = await this.#decompressed.next();
    this.#signal?.throwIfAborted();
    if (done === true) {
      this.#isAtEnd = true;
      return undefined;
    }
    this.#decompressedBytes += value.length;
    return value;
  }

  #report(problem: Problem): void {
    this.#problemCount += 1;
    if (this.#problems.length < MAX_PROBLEMS) this.#problems.push(problem);
  }
}

async function takeAtLeast(blocks: AsyncGenerator<Buffer, void, undefined>, count: number): Promise<Buffer[]> {
  const taken: Buffer[] = [];
  for (let length = 0; length < count; length += taken.at(-1)!.length) {
    const { done, value } = await blocks.next();
    if (done === true) break;
    taken.push(value);
  }
  return taken;
}

async function* prepend(first: readonly Buffer[], rest: AsyncGenerator<Buffer, void, undefined>) {
  yield* first;
  yield* rest;
}

const HEAD_BYTES = 64 * 1024;
const MAX_PROBLEMS = 100;
