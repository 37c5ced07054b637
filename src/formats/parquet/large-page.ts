import { crc32 } from 'node:zlib';
import type { ReadInto } from '../../snappy/stream.ts';
import type { ByteValues } from '../columnar/values.ts';
import type { TakeMemory } from '../scratch.ts';
import { BrokenParquet } from './broken.ts';
import { definedOf, lengthOfLevels, mustBePlain, type PageLevels, readLevels } from './data-page.ts';
import type { ColumnChunk } from './footer.ts';
import { Codec, Encoding, PageType, Physical } from './names.ts';
import type { PageHeader } from './page-header.ts';
import { isData, type PlacedPage } from './pages.ts';
import type { RandomAccess } from './random-access.ts';
import { hasStream, unfoldStream } from './unfold-stream.ts';
import { lengthPrefixAt } from './values.ts';

/** Pages from this size on, in bytes after decompression, are read piece by piece. Writers may put a whole row group in one. */
const LARGE_PAGE_BYTES = 4 * 1024 * 1024;
/** Values of about so many bytes are handed out together. */
const BATCH_BYTES = 1024 * 1024;

/** A data page of which only the levels are in memory. */
export interface LargePage extends PageLevels {
  /** All its values in order; to be read once, to the end. A batch holds until the next. Throws BrokenParquet, NotStreamable. */
  readonly batches: Generator<ByteValues>;
}

/** Are its values byte arrays, one behind the other, that can be had piece by piece, and is it large enough for that to matter? */
export function isLargePage(header: PageHeader, { leaf, codec }: ColumnChunk): boolean {
  return (
    (isData(header) || header.type === PageType.dictionary) &&
    header.uncompressedSize >= LARGE_PAGE_BYTES &&
    (header.encoding === Encoding.plain || header.type === PageType.dictionary) &&
    leaf.physical === Physical.byteArray &&
    hasStream(codec)
  );
}

/**
 * Opens such a page. Throws BrokenParquet, NotStreamable.
 * @param take memory for values.
 */
export function openLargePage(
  file: RandomAccess,
  { header, bodyAt }: PlacedPage,
  { leaf, codec }: ColumnChunk,
  take: TakeMemory,
): LargePage {
  const end = bodyAt + header.compressedSize;
  const { v2 } = header;
  if (v2) {
    const repetitionEnd = bodyAt + v2.repetitionBytes;
    const dataAt = repetitionEnd + v2.definitionBytes;
    const size = header.uncompressedSize - (dataAt - bodyAt);
    const stored = readFrom(file, dataAt, end);
    return pageOf(
      file.read(bodyAt, v2.repetitionBytes),
      file.read(repetitionEnd, v2.definitionBytes),
      unfoldStream(v2.isCompressed ? codec : Codec.uncompressed, stored, size),
    );
  }
  const data = unfoldStream(codec, readFrom(file, bodyAt, end), header.uncompressedSize);
  const repetition = nextLevels(leaf.maxRepetition, header.repetitionEncoding);
  return pageOf(repetition, nextLevels(leaf.maxDefinition, header.definitionEncoding), data);

  function pageOf(repetitionBytes: Buffer, definitionBytes: Buffer, values: ReadInto): LargePage {
    const repetition = readLevels(repetitionBytes, header, leaf.maxRepetition, header.repetitionEncoding);
    const definition = readLevels(definitionBytes, header, leaf.maxDefinition, header.definitionEncoding);
    const defined = definedOf(definition, leaf, header);
    return { count: header.count, repetition, definition, defined, batches: readBatches(values, defined, take) };
  }

  function nextLevels(highest: number, encoding: number): Buffer {
    const length = lengthOfLevels(header, highest, encoding, () => exactly(4).readUInt32LE(0));
    return exactly(length);
  }

  function exactly(length: number): Buffer {
    if (length > header.uncompressedSize) throw new BrokenParquet('a page has fewer levels than values');
    const bytes = Buffer.alloc(length);
    if (length > 0 && data(bytes) < length) throw new BrokenParquet('a page has fewer levels than values');
    return bytes;
  }
}

/** Values of such a dictionary, as those of a page. Throws BrokenParquet, NotStreamable. */
export function openLargeDictionary(
  file: RandomAccess,
  { header, bodyAt }: PlacedPage,
  { codec }: ColumnChunk,
  take: TakeMemory,
): Generator<ByteValues> {
  mustBePlain(header);
  const stored = readFrom(file, bodyAt, bodyAt + header.compressedSize);
  return readBatches(unfoldStream(codec, stored, header.uncompressedSize), header.count, take);
}

/** Does the page have a checksum that its bytes do not have? */
export function largePageFailsChecksum(file: RandomAccess, { header, bodyAt }: PlacedPage): boolean {
  if (header.crc === undefined) return false;
  const read = readFrom(file, bodyAt, bodyAt + header.compressedSize);
  const block = Buffer.allocUnsafeSlow(BATCH_BYTES);
  let sum = 0;
  for (let length = read(block); length > 0; length = read(block)) sum = crc32(block.subarray(0, length), sum);
  return sum !== header.crc;
}

function readFrom(file: RandomAccess, start: number, end: number): ReadInto {
  let at = start;
  return target => {
    const length = Math.min(target.length, end - at);
    if (length > 0) file.read(at, length, () => target.subarray(0, length));
    at += length;
    return length;
  };
}

function* readBatches(read: ReadInto, count: number, take: TakeMemory): Generator<ByteValues> {
  let memory = take(BATCH_BYTES);
  // Bytes at the memory's start that are not handed out yet.
  let held = 0;
  for (let given = 0; given < count; ) {
    const added = read(memory.subarray(held));
    const bytes = memory.subarray(0, held + added);
    const batch = wholeValues(bytes, count - given);
    if (batch.count > 0) yield batch;
    given += batch.count;
    if (given === count) break;
    const rest = bytes.subarray(batch.ends[batch.count - 1] ?? 0);
    const needed = rest.length < LENGTH_BYTES ? LENGTH_BYTES : LENGTH_BYTES + lengthPrefixAt(rest, 0);
    if (added === 0 && memory.length > held) throw new BrokenParquet('a page has fewer values than its header says');
    if (needed > memory.length) {
      const larger = Buffer.allocUnsafeSlow(needed);
      rest.copy(larger);
      memory = larger;
    } else {
      memory.copyWithin(0, bytes.length - rest.length, bytes.length);
    }
    held = rest.length;
  }
  // To its end, so that its size is checked.
  while (read(memory) > 0);
}

const LENGTH_BYTES = 4;

// Values that stand in `bytes` to their end, `most` of them.
function wholeValues(bytes: Buffer, most: number): ByteValues {
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  while (starts.length < most && at + LENGTH_BYTES <= bytes.length) {
    const start = at + LENGTH_BYTES;
    const end = start + lengthPrefixAt(bytes, at);
    if (end > bytes.length) break;
    starts.push(start);
    ends.push(end);
    at = end;
  }
  const count = starts.length;
  const used = bytes.subarray(0, at);
  return {
    kind: 'bytes',
    bytes: used,
    starts: Uint32Array.from(starts),
    ends: Uint32Array.from(ends),
    gap: LENGTH_BYTES,
    count,
  };
}
