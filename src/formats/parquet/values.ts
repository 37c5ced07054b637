import { type BooleanValues, type ByteValues, type Values, wideValues } from '../columnar/values.ts';
import { BrokenParquet } from './broken.ts';
import { MAX_PAGE_BYTES } from './codecs.ts';
import { readDelta } from './delta.ts';
import { Encoding, Physical } from './names.ts';
import { readHybrid } from './rle.ts';
import type { Leaf } from './schema.ts';

/** Decodes `count` values of a page's data section (levels taken off). Throws BrokenParquet. */
export function readValues(bytes: Buffer, leaf: Leaf, encoding: number, count: number): Values {
  switch (encoding) {
    case Encoding.plain:
      return readPlain(bytes, leaf, count);
    case Encoding.deltaBinaryPacked:
      return readDeltaNumbers(bytes, leaf, count);
    case Encoding.deltaLengthByteArray:
      return readDeltaLengths(bytes, count);
    case Encoding.deltaByteArray:
      return readDeltaStrings(bytes, count);
    case Encoding.byteStreamSplit:
      return readPlain(joinStreams(bytes, leaf, count), leaf, count);
    case Encoding.rle:
      return readRleBooleans(bytes, leaf, count);
    default:
      throw new BrokenParquet(`a page has the unknown encoding ${encoding}`, 'unsupported-parquet');
  }
}

function readPlain(bytes: Buffer, leaf: Leaf, count: number): Values {
  switch (leaf.physical) {
    case Physical.boolean:
      return readPlainBooleans(bytes, count);
    case Physical.int32:
      return { kind: 'numbers', numbers: new Int32Array(exactly(bytes, count * 4)), count };
    case Physical.float:
      return { kind: 'numbers', numbers: new Float32Array(exactly(bytes, count * 4)), count };
    case Physical.double:
      return { kind: 'numbers', numbers: new Float64Array(exactly(bytes, count * 8)), count };
    case Physical.int64:
      return wideValues(exactly(bytes, count * 8));
    case Physical.byteArray:
      return readLengthPrefixed(bytes, count);
    default:
      return readFixed(bytes, leaf.width, count);
  }
}

// Typed arrays want an aligned buffer of their own; every platform Node runs on is little-endian, as Parquet is.
function exactly(bytes: Buffer, length: number): ArrayBuffer {
  if (bytes.length < length) throw new BrokenParquet('a page has fewer values than its header says');
  const copy = new Uint8Array(length);
  copy.set(bytes.subarray(0, length));
  return copy.buffer;
}

function readPlainBooleans(bytes: Buffer, count: number): BooleanValues {
  if (bytes.length < Math.ceil(count / 8)) throw new BrokenParquet('a page has fewer values than its header says');
  const flags = new Uint8Array(count);
  for (let i = 0; i < count; i++) flags[i] = (bytes[i >> 3]! >> (i & 7)) & 1;
  return { kind: 'booleans', flags, count };
}

function readRleBooleans(bytes: Buffer, leaf: Leaf, count: number): BooleanValues {
  if (leaf.physical !== Physical.boolean) throw new BrokenParquet('a page uses RLE for values that are not booleans');
  if (bytes.length < 4) throw new BrokenParquet('a page has fewer values than its header says');
  const length = bytes.readUInt32LE(0);
  if (length > bytes.length - 4) throw new BrokenParquet('a page has fewer values than its header says');
  const flags = readHybrid(bytes.subarray(4, 4 + length), 1, count);
  return { kind: 'booleans', flags: flags as Uint8Array, count };
}

function readLengthPrefixed(bytes: Buffer, count: number): ByteValues {
  mustHold(bytes, count, 4);
  const starts = new Uint32Array(count);
  const ends = new Uint32Array(count);
  let at = 0;
  for (let i = 0; i < count; i++) {
    if (at + 4 > bytes.length) throw new BrokenParquet('a page has fewer values than its header says');
    const length = lengthPrefixAt(bytes, at);
    at += 4;
    if (length > bytes.length - at) throw new BrokenParquet('a value is longer than its page');
    starts[i] = at;
    at += length;
    ends[i] = at;
  }
  return { kind: 'bytes', bytes, starts, ends, gap: 4, count };
}

/** The length in bytes of the PLAIN byte array whose four bytes of length stand at `at`. Throws BrokenParquet. */
export function lengthPrefixAt(bytes: Buffer, at: number): number {
  const length = bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
  if (length < 0 || length > MAX_PAGE_BYTES) throw new BrokenParquet('a value is longer than its page');
  return length;
}

function readFixed(bytes: Buffer, width: number, count: number): ByteValues {
  mustHold(bytes, count, width);
  return { ...contiguous(bytes, count), ...strided(width, count) };
}

function contiguous(bytes: Buffer, count: number): Pick<ByteValues, 'kind' | 'bytes' | 'gap' | 'count'> {
  return { kind: 'bytes', bytes, gap: 0, count };
}

function strided(width: number, count: number): Pick<ByteValues, 'starts' | 'ends'> {
  const starts = new Uint32Array(count);
  const ends = new Uint32Array(count);
  for (let i = 0; i < count; i++) ends[i] = (starts[i] = i * width) + width;
  return { starts, ends };
}

function readDeltaNumbers(bytes: Buffer, leaf: Leaf, count: number): Values {
  const { values } = readDelta(bytes, 0, count);
  mustBeAll(values.length, count);
  if (leaf.physical === Physical.int64) return wideValues(values.buffer);
  if (leaf.physical !== Physical.int32)
    throw new BrokenParquet('a page uses a delta encoding for values that are not integers');
  const numbers = new Int32Array(count);
  for (let i = 0; i < count; i++) numbers[i] = Number(BigInt.asIntN(32, values[i]!));
  return { kind: 'numbers', numbers, count };
}

function readDeltaLengths(bytes: Buffer, count: number): ByteValues {
  const lengths = readDelta(bytes, 0, count);
  mustBeAll(lengths.values.length, count);
  const starts = new Uint32Array(count);
  const ends = new Uint32Array(count);
  let at = lengths.end;
  for (let i = 0; i < count; i++) {
    const length = Number(lengths.values[i]!);
    if (length < 0 || length > bytes.length - at) throw new BrokenParquet('a value is longer than its page');
    starts[i] = at;
    at += length;
    ends[i] = at;
  }
  return { ...contiguous(bytes, count), starts, ends };
}

// Shared prefixes make a small page large, so the total is capped before anything is copied.
const MAX_EXPANDED_BYTES = 256 * 1024 * 1024;

function readDeltaStrings(bytes: Buffer, count: number): ByteValues {
  const prefixes = readDelta(bytes, 0, count);
  mustBeAll(prefixes.values.length, count);
  const suffixes = readDeltaLengths(bytes.subarray(prefixes.end), count);
  const starts = new Uint32Array(count);
  const ends = new Uint32Array(count);
  let total = 0;
  for (let i = 0; i < count; i++) {
    const prefix = Number(prefixes.values[i]!);
    if (prefix < 0 || prefix > (i === 0 ? 0 : ends[i - 1]! - starts[i - 1]!)) {
      throw new BrokenParquet('a value shares more with the one before than that has');
    }
    starts[i] = total;
    total += prefix + suffixes.ends[i]! - suffixes.starts[i]!;
    if (total > MAX_EXPANDED_BYTES) throw new BrokenParquet('a page expands to more than is read at once');
    ends[i] = total;
    total++;
  }
  const joined = Buffer.alloc(total, 10);
  for (let i = 0; i < count; i++) {
    const prefix = Number(prefixes.values[i]!);
    if (prefix > 0) joined.copyWithin(starts[i]!, starts[i - 1]!, starts[i - 1]! + prefix);
    suffixes.bytes.copy(joined, starts[i]! + prefix, suffixes.starts[i]!, suffixes.ends[i]!);
  }
  return { kind: 'bytes', bytes: joined, starts, ends, gap: 1, count };
}

// Byte k of every value stands in stream k; joined, they are plain values.
function joinStreams(bytes: Buffer, leaf: Leaf, count: number): Buffer {
  const width = streamsOf(leaf);
  mustHold(bytes, count, width);
  const joined = Buffer.allocUnsafeSlow(count * width);
  for (let stream = 0; stream < width; stream++) {
    for (let i = 0, from = stream * count; i < count; i++) joined[i * width + stream] = bytes[from + i]!;
  }
  return joined;
}

function streamsOf(leaf: Leaf): number {
  if (leaf.physical === Physical.int32 || leaf.physical === Physical.float) return 4;
  if (leaf.physical === Physical.int64 || leaf.physical === Physical.double) return 8;
  if (leaf.physical === Physical.fixed) return leaf.width;
  throw new BrokenParquet('a page splits values into streams that have no fixed width');
}

function mustHold(bytes: Buffer, count: number, width: number): void {
  if (count * width > bytes.length) throw new BrokenParquet('a page has fewer values than its header says');
}

function mustBeAll(found: number, count: number): void {
  if (found !== count) throw new BrokenParquet('a page has fewer values than its header says');
}
