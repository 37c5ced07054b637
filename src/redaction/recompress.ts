import { type FileHandle, open } from 'node:fs/promises';
import { ByteReader } from '../sources/byte-reader.ts';
import { isGzipMagic, isSkippableMagic } from '../sources/compression.ts';
import { compressTo } from '../sources/deflate.ts';
import { readGzipHeader } from '../sources/gunzip.ts';
import { inflate } from '../sources/inflate.ts';
import { isSeekTable, isSizeHeader, SIZE_HEADER_BYTES, toSeekTable, type ZstdFrame } from '../sources/seek-table.ts';
import type { Unit } from '../sources/units.ts';
import type { Compression } from '../types.ts';
import type { CopiedStretch } from './vault/seal-source.ts';

/** What becomes of the decompressed bytes, in order: some stay, for `length` others stand new ones. */
export type Rewritten =
  | { readonly kind: 'same'; readonly bytes: Uint8Array }
  | { readonly kind: 'new'; readonly length: number; readonly bytes: Uint8Array };

export interface Recompression {
  /** Absolute path of the compressed file. */
  readonly file: string;
  readonly compression: Exclude<Compression, 'none'>;
  readonly rewritten: AsyncIterable<Rewritten>;
  /** Units that have ended, taken from here; filled while `rewritten` is read, each before any byte of a later one comes. */
  readonly units: Unit[];
  /** Decompressed bytes of a unit that are kept until its first change; beyond it they are read again. */
  readonly heldBytes?: number;
  /** Leaves out what units hold beside the data: optional fields of gzip's headers, skippable frames that are not those of a compressor. */
  readonly dropsMetadata?: boolean;
  /** Told of each stretch of the file that is copied, in order. */
  readonly onCopy?: (stretch: CopiedStretch) => void;
}

/**
 * The bytes of the compressed file with what is new in place: units in which nothing changes are copied as they are (but for their metadata, where
 * that is dropped), the others are compressed, each to one of its own.
 */
export async function* recompress(recompression: Recompression): AsyncGenerator<Buffer, void, undefined> {
  const handle = await open(recompression.file, 'r');
  const recompressor = new Recompressor(recompression, handle);
  try {
    for await (const block of recompressor.blocks()) {
      yield block;
      recompressor.written += block.length;
    }
  } finally {
    await recompressor.close();
    await handle.close();
  }
}

type Piece = Rewritten | { readonly kind: 'unit'; readonly unit: Unit } | { readonly kind: 'end' };

class Recompressor {
  /** Bytes that were given out. */
  written = 0;
  readonly #of: Recompression;
  readonly #handle: FileHandle;
  readonly #input: AsyncIterator<Rewritten>;
  #rest: Rewritten | undefined;
  /** Of the decompressed bytes that were taken. */
  #position = 0;
  #rawPosition = 0;
  #isAtEnd = false;
  /** Raw range of units that are to be copied. */
  #copy = { start: 0, end: 0 };
  /** The frames that were written; only of zstd, for a table of them. */
  readonly #frames: ZstdFrame[] = [];
  #hasChanged = false;

  constructor(of: Recompression, handle: FileHandle) {
    this.#of = of;
    this.#handle = handle;
    this.#input = of.rewritten[Symbol.asyncIterator]();
  }

  /** Lets go of what is rewritten, where it was not taken to its end. */
  async close(): Promise<void> {
    await this.#input.return?.();
  }

  async *blocks(): AsyncGenerator<Buffer, void, undefined> {
    while (!this.#isAtEnd) {
      const held: Uint8Array[] = [];
      let heldBytes = 0;
      const start = { at: this.#position, raw: this.#rawPosition };
      let piece = await this.#take(false);
      for (; piece.kind === 'same'; piece = await this.#take(false)) {
        heldBytes += piece.bytes.length;
        if (heldBytes <= (this.#of.heldBytes ?? HELD_BYTES)) held.push(piece.bytes);
        else held.length = 0;
      }
      if (piece.kind === 'unit') {
        yield* this.#addCopy(piece.unit);
        continue;
      }
      yield* this.#flushCopy({ isBeforeChange: piece.kind === 'new' });
      if (piece.kind !== 'new') continue; // a unit without an end: the source is not what it was
      const before = held.length > 0 || heldBytes === 0 ? held : this.#readAgain(start.raw, heldBytes);
      yield* this.#changedUnit(before, piece);
    }
  }

  async *#changedUnit(before: Iterable<Uint8Array> | AsyncIterable<Uint8Array>, first: Piece): AsyncGenerator<Buffer> {
    this.#hasChanged = true;
    const frame = { compressed: 0, decompressed: 0 };
    const counted = (bytes: Uint8Array): Buffer => {
      frame.decompressed += bytes.length;
      return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    };
    const take = () => this.#take(true);
    const content = async function* () {
      for await (const bytes of before) yield counted(bytes);
      for (let piece = first; piece.kind === 'same' || piece.kind === 'new'; piece = await take()) {
        yield counted(piece.bytes);
      }
    };
    for await (const block of compressTo(this.#of.compression, content())) {
      frame.compressed += block.length;
      yield block;
    }
    this.#noteFrame(frame);
  }

  /** The next bytes of the unit at hand, or its end. */
  async #take(isChanged: boolean): Promise<Piece> {
    if (this.#rest === undefined) {
      const { done, value } = await this.#input.next();
      if (!done) this.#rest = value;
    }
    const rest = this.#rest;
    const [unit] = this.#of.units;
    const length = rest === undefined ? 0 : rest.kind === 'new' ? rest.length : rest.bytes.length;
    // What is put in where a unit ends belongs to it if it has changed anyway.
    const isInsertion = length === 0 && rest?.kind === 'new';
    if (unit && unit.end <= this.#position && !(isInsertion && isChanged)) {
      this.#of.units.shift();
      this.#rawPosition = unit.rawEnd;
      return { kind: 'unit', unit };
    }
    this.#rest = undefined;
    if (rest === undefined) {
      this.#isAtEnd = true;
      return { kind: 'end' };
    }
    const room = unit === undefined ? length : Math.min(length, unit.end - this.#position);
    this.#position += room;
    if (room === length) return rest;
    if (rest.kind === 'same') {
      this.#rest = { kind: 'same', bytes: rest.bytes.subarray(room) };
      return { kind: 'same', bytes: rest.bytes.subarray(0, room) };
    }
    this.#rest = { kind: 'new', length: length - room, bytes: NOTHING };
    return { ...rest, length: room };
  }

  async *#addCopy(unit: Unit): AsyncGenerator<Buffer> {
    if (this.#copy.end !== unit.rawStart) {
      yield* this.#flushCopy();
      this.#copy = { start: unit.rawStart, end: unit.rawStart };
    }
    if (this.#hasChanged && (await this.#isSeekTable(unit))) {
      yield* this.#flushCopy();
      const table = toSeekTable(this.#frames);
      if (table) yield table;
      return;
    }
    if (this.#of.dropsMetadata && (await this.#isMetadata(unit))) {
      yield* this.#flushCopy();
      this.#hasChanged = true;
      return;
    }
    const header = this.#of.dropsMetadata ? await this.#headerWithFields(unit) : undefined;
    if (header) {
      yield* this.#flushCopy();
      yield header.plain;
      this.#copy.start = unit.rawStart + header.length;
    }
    this.#copy.end = unit.rawEnd;
    this.#noteFrame({ compressed: unit.rawEnd - unit.rawStart, decompressed: unit.end - unit.start });
    if (this.#copy.end - this.#copy.start > COPY_BYTES + SIZE_HEADER_BYTES) {
      yield* this.#copyRaw(this.#copy.start, this.#copy.end - SIZE_HEADER_BYTES);
      this.#copy.start = this.#copy.end - SIZE_HEADER_BYTES;
    }
  }

  /** @param isBeforeChange a frame that says how large the next one is does not go out before one that changes. */
  async *#flushCopy({ isBeforeChange = false } = {}): AsyncGenerator<Buffer> {
    const { start, end } = this.#copy;
    this.#copy = { start: end, end };
    const drops = isBeforeChange && (await this.#isSizeHeader(start, end));
    if (drops) this.#frames.pop();
    yield* this.#copyRaw(start, drops ? end - SIZE_HEADER_BYTES : end);
  }

  /** What pzstd writes before each frame: a skippable one with the size of the next. */
  async #isSizeHeader(start: number, end: number): Promise<boolean> {
    const last = this.#frames.at(-1);
    if (last?.compressed !== SIZE_HEADER_BYTES || last.decompressed > 0 || end - start < SIZE_HEADER_BYTES)
      return false;
    const { buffer } = await this.#handle.read(Buffer.alloc(8), 0, 8, end - SIZE_HEADER_BYTES);
    return isSizeHeader(buffer.readUInt32LE(0), buffer.readUInt32LE(4));
  }

  /** A skippable frame that says nothing of other frames. */
  async #isMetadata(unit: Unit): Promise<boolean> {
    if (this.#of.compression !== 'zstd' || unit.start !== unit.end) return false;
    const { buffer } = await this.#handle.read(Buffer.alloc(8), 0, 8, unit.rawStart);
    if (!isSkippableMagic(buffer) || isSizeHeader(buffer.readUInt32LE(0), buffer.readUInt32LE(4))) return false;
    return !(await this.#isSeekTable(unit));
  }

  /** The length of a gzip member's header that has optional fields, and the header without them. */
  async #headerWithFields({ rawStart, rawEnd }: Unit): Promise<{ length: number; plain: Buffer } | undefined> {
    if (this.#of.compression !== 'gzip') return undefined;
    const { buffer: plain } = await this.#handle.read(Buffer.alloc(10), 0, 10, rawStart);
    if (!isGzipMagic(plain) || (plain[3]! & ~FTEXT) === 0) return undefined;
    const input = new ByteReader(this.#readRaw(rawStart, rawEnd, HEADER_BYTES));
    const header = await readGzipHeader(input);
    if ('code' in header || !header.hasFields) return undefined;
    plain[3]! &= FTEXT;
    return { length: input.position, plain };
  }

  async #isSeekTable({ rawStart, rawEnd, start, end }: Unit): Promise<boolean> {
    if (this.#of.compression !== 'zstd' || start !== end || rawEnd - rawStart < 17) return false;
    const { buffer } = await this.#handle.read(Buffer.alloc(12), 0, 8, rawStart);
    await this.#handle.read(buffer, 8, 4, rawEnd - 4);
    return isSeekTable(buffer.readUInt32LE(0), buffer.readUInt32LE(8));
  }

  #noteFrame(frame: ZstdFrame): void {
    if (this.#of.compression === 'zstd') this.#frames.push(frame);
  }

  async *#copyRaw(start: number, end: number): AsyncGenerator<Buffer> {
    if (end > start) this.#of.onCopy?.({ start, end, at: this.written });
    yield* this.#readRaw(start, end);
  }

  async *#readRaw(start: number, end: number, blockBytes = COPY_BYTES): AsyncGenerator<Buffer> {
    for (let at = start; at < end; ) {
      const { bytesRead, buffer } = await this.#handle.read(
        Buffer.allocUnsafeSlow(Math.min(blockBytes, end - at)),
        0,
        null,
        at,
      );
      if (bytesRead === 0) return; // it was cut off: the digest tells
      yield buffer.subarray(0, bytesRead);
      at += bytesRead;
    }
  }

  /** The first decompressed bytes of the unit that begins there. */
  async *#readAgain(rawStart: number, count: number): AsyncGenerator<Uint8Array> {
    const raw = this.#readRaw(rawStart, Number.POSITIVE_INFINITY);
    const { bytes } = inflate(raw, this.#of.compression, () => {}, { maxRatio: Number.MAX_SAFE_INTEGER });
    let rest = count;
    try {
      for await (const block of bytes) {
        yield Uint8Array.from(block.subarray(0, rest));
        rest -= block.length;
        if (rest <= 0) return;
      }
    } finally {
      await raw.return(undefined);
    }
  }
}

const NOTHING = new Uint8Array(0);
const HELD_BYTES = 8 * 1024 * 1024;
const COPY_BYTES = 1024 * 1024;
/** Of a member, read for its header. */
const HEADER_BYTES = 512;
/** The only flag of a gzip header that is no optional field. */
const FTEXT = 1;
