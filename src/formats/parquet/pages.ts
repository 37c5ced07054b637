import type { TakeMemory } from '../scratch.ts';
import { BrokenParquet } from './broken.ts';
import { type ColumnChunk, hasPages } from './footer.ts';
import { PageType } from './names.ts';
import { type PageHeader, readPageHeader } from './page-header.ts';
import type { RandomAccess } from './random-access.ts';

/** A page as it is stored. */
export interface StoredPage {
  readonly header: PageHeader;
  /** The header's bytes, then the page's, as they stand in the file. */
  readonly headerBytes: Buffer;
  readonly body: Buffer;
  /** Offset of the header in the file. */
  readonly at: number;
}

/** A page whose bytes have not been read yet. */
export interface PlacedPage {
  readonly header: PageHeader;
  /** Offset of its bytes in the file, behind the header; `header.compressedSize` of them, all within the column chunk. */
  readonly bodyAt: number;
  /** Reads it whole. */
  load(): StoredPage;
}

// Some old writers left the dictionary's page header out of the chunk's size; other readers allow for as much.
const SLACK_BYTES = 100;

/**
 * The pages of a column chunk in file order, until its values are complete. Never holds more than a window and a page.
 * Throws BrokenParquet when a header is no header, a page leaves the chunk, or the values never complete.
 * @param take memory for them; where it is used again, a page holds only until the next.
 * @param isHeld false when somebody else has used that memory since.
 */
export function* placePages(
  file: RandomAccess,
  chunk: ColumnChunk,
  fileEnd: number,
  take?: TakeMemory,
  isHeld = () => true,
): Generator<PlacedPage> {
  if (chunk.unreadable) throw chunk.unreadable;
  if (!hasPages(chunk)) return;
  const window = new Window(file, Math.min(chunk.end + SLACK_BYTES, fileEnd), take, isHeld);
  let at = chunk.start;
  let values = 0;
  while (values < chunk.valueCount) {
    if (at >= chunk.end) throw new BrokenParquet('its pages end before its values are complete');
    const { header, length } = readHeaderAt(window, at);
    const page = placePage(window, at, header, length);
    if (isData(header)) values += header.count;
    if (values > chunk.valueCount) throw new BrokenParquet('its pages hold more values than its metadata says');
    yield page;
    at += length + header.compressedSize;
  }
  if (at < chunk.end) yield* placeSparePages(window, chunk, at);
}

/** The same, each page whole. */
export function* readPages(file: RandomAccess, chunk: ColumnChunk, fileEnd: number): Generator<StoredPage> {
  for (const page of placePages(file, chunk, fileEnd)) yield page.load();
}

function placePage(window: Window, at: number, header: PageHeader, headerLength: number): PlacedPage {
  const bodyAt = at + headerLength;
  window.mustHold(bodyAt, header.compressedSize);
  return {
    header,
    bodyAt,
    load: () => {
      // One read for both: the second would overwrite what the first gave.
      const bytes = window.upTo(at, headerLength + header.compressedSize);
      return { header, headerBytes: bytes.subarray(0, headerLength), body: bytes.subarray(headerLength), at };
    },
  };
}

/** Where a chunk's pages end, by their headers alone: one short read each. Throws BrokenParquet as `readPages` does. */
export function endOfPages(file: RandomAccess, chunk: ColumnChunk, fileEnd: number): number {
  const most = Math.min(chunk.end + SLACK_BYTES, fileEnd);
  const window = new Window(file, most, undefined, () => true, FIRST_HEADER_BYTES);
  let at = chunk.start;
  for (let values = 0; values < chunk.valueCount; ) {
    const { header, length } = readHeaderAt(window, at);
    window.mustHold(at + length, header.compressedSize);
    at += length + header.compressedSize;
    if (isData(header)) values += header.count;
  }
  return at;
}

/** Is it a page with values, v1 or v2? */
export function isData(header: PageHeader): boolean {
  return header.type === PageType.data || header.type === PageType.dataV2;
}

// Behind the last value there should be nothing; bytes that nobody reads are a place to hide.
function* placeSparePages(window: Window, chunk: ColumnChunk, start: number): Generator<PlacedPage> {
  let at = start;
  while (at < chunk.end) {
    const { header, length } = readHeaderAt(window, at);
    if (isData(header) && header.count > 0)
      throw new BrokenParquet('its pages hold more values than its metadata says');
    yield placePage(window, at, header, length);
    at += length + header.compressedSize;
  }
}

const FIRST_HEADER_BYTES = 1024;
const MAX_HEADER_BYTES = 16 * 1024 * 1024;

// A header's length is not stored; statistics make it anything from 20 bytes to megabytes.
function readHeaderAt(window: Window, at: number): { header: PageHeader; length: number } {
  for (let length = FIRST_HEADER_BYTES; ; length *= 16) {
    const bytes = window.upTo(at, length);
    try {
      return readPageHeader(bytes, 0);
    } catch (error) {
      if (bytes.length < length || length * 16 > MAX_HEADER_BYTES) throw error;
    }
  }
}

const WINDOW_BYTES = 1024 * 1024;

/** Forward reads of a file through one buffer. */
class Window {
  readonly #file: RandomAccess;
  readonly #end: number;
  readonly #take: TakeMemory | undefined;
  readonly #isHeld: () => boolean;
  /** Bytes that are read at once, at least. */
  readonly #least: number;
  #bytes = Buffer.alloc(0);
  #start = 0;

  constructor(
    file: RandomAccess,
    end: number,
    take: TakeMemory | undefined,
    isHeld: () => boolean,
    least = WINDOW_BYTES,
  ) {
    this.#file = file;
    this.#take = take;
    this.#isHeld = isHeld;
    this.#end = end;
    this.#least = least;
  }

  mustHold(at: number, length: number): void {
    if (at + length > this.#end) throw new BrokenParquet('a page is longer than the bytes its column has');
  }

  /** Fewer than `length` bytes at the end of the chunk. */
  upTo(at: number, length: number): Buffer {
    const wanted = Math.min(length, this.#end - at);
    const offset = at - this.#start;
    const isIn = offset >= 0 && offset + wanted <= this.#bytes.length;
    if (isIn && this.#isHeld()) return this.#bytes.subarray(offset, offset + wanted);
    this.#bytes = this.#file.read(at, Math.min(Math.max(wanted, this.#least), this.#end - at), this.#take);
    this.#start = at;
    return this.#bytes.subarray(0, wanted);
  }
}
