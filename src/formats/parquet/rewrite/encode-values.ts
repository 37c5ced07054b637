import { Encoding, Physical } from '../names.ts';
import { writeHybrid } from '../rle.ts';
import type { Leaf } from '../schema.ts';
import { writeDelta } from './delta-write.ts';
import { writePlain } from './plain-values.ts';

/** Values in the encoding that their page had; `encoding` is PLAIN where that is not written. */
export interface EncodedValues {
  readonly encoding: number;
  readonly data: Buffer;
}

/** @param values as PLAIN has them, without lengths. */
export function encodeValues(leaf: Leaf, encoding: number, values: readonly Buffer[]): EncodedValues {
  switch (encoding) {
    case Encoding.deltaBinaryPacked:
      if (leaf.physical !== Physical.int32 && leaf.physical !== Physical.int64) break;
      return { encoding, data: writeDelta(Buffer.concat(values), leaf.physical === Physical.int32 ? 4 : 8) };
    case Encoding.deltaLengthByteArray:
      return { encoding, data: withLengths(values) };
    case Encoding.deltaByteArray:
      return { encoding, data: withPrefixes(values) };
    case Encoding.byteStreamSplit:
      return { encoding, data: split(values) };
    case Encoding.rle:
      return { encoding, data: runs(values) };
  }
  return { encoding: Encoding.plain, data: writePlain(leaf, values) };
}

function withLengths(values: readonly Buffer[]): Buffer {
  return Buffer.concat([writeDelta(numbers(values.map(value => value.length)), 4), ...values]);
}

function withPrefixes(values: readonly Buffer[]): Buffer {
  const shared = values.map((value, i) => (i === 0 ? 0 : sharedPrefix(values[i - 1]!, value)));
  const suffixes = values.map((value, i) => value.subarray(shared[i]));
  return Buffer.concat([writeDelta(numbers(shared), 4), withLengths(suffixes)]);
}

function sharedPrefix(a: Buffer, b: Buffer): number {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length < most && a[length] === b[length]) length++;
  return length;
}

function numbers(values: readonly number[]): Buffer {
  return Buffer.from(new Int32Array(values).buffer);
}

// Byte k of every value stands in stream k.
function split(values: readonly Buffer[]): Buffer {
  const width = values[0]?.length ?? 0;
  const streams = Buffer.alloc(width * values.length);
  for (const [i, value] of values.entries()) {
    for (let k = 0; k < width; k++) streams[k * values.length + i] = value[k]!;
  }
  return streams;
}

function runs(flags: readonly Buffer[]): Buffer {
  const body = writeHybrid(
    Uint8Array.from(flags, flag => flag[0]!),
    1,
  );
  const length = Buffer.alloc(4);
  length.writeUInt32LE(body.length);
  return Buffer.concat([length, body]);
}
