import { type ByteValues, type Values, wideValues } from '../../columnar/values.ts';
import { Physical } from '../names.ts';
import type { Leaf } from '../schema.ts';

/** One value as PLAIN stores it, without a length prefix. A view; a boolean is one byte, 0 or 1. */
export function plainBytesAt(values: Values, index: number): Buffer {
  if (values.kind === 'bytes') return values.bytes.subarray(values.starts[index], values.ends[index]);
  if (values.kind === 'booleans') return Buffer.from([values.flags[index]!]);
  const { numbers } = values;
  const width = numbers.BYTES_PER_ELEMENT;
  return Buffer.from(numbers.buffer, numbers.byteOffset + index * width, width);
}

/** Bytes of a value as `plainBytesAt` gives it. */
export function plainLengthAt(values: Values, index: number): number {
  if (values.kind === 'bytes') return values.ends[index]! - values.starts[index]!;
  return values.kind === 'booleans' ? 1 : values.numbers.BYTES_PER_ELEMENT;
}

/** The PLAIN encoding of these values. */
export function writePlain(leaf: Leaf, values: readonly Buffer[]): Buffer {
  if (leaf.physical === Physical.boolean) return packBooleans(values);
  if (leaf.physical !== Physical.byteArray) return Buffer.concat(values);
  const joined = Buffer.allocUnsafe(values.reduce((sum, { length }) => sum + LENGTH_BYTES + length, 0));
  let at = 0;
  for (const value of values) {
    at = joined.writeUInt32LE(value.length, at);
    joined.set(value, at);
    at += value.length;
  }
  return joined;
}

const LENGTH_BYTES = 4;

/**
 * PLAIN texts with some replaced, and others added behind them: everything between is copied at once. What stands behind the last value
 * is left out.
 * @param values decoded from PLAIN.
 * @param fresh ascending by number.
 */
export function spliceTexts(
  { bytes, starts, ends, count }: ByteValues,
  fresh: readonly (readonly [number: number, value: Buffer])[],
): Buffer {
  const end = count > 0 ? ends[count - 1]! : 0;
  const parts: Buffer[] = [];
  let done = 0;
  for (const [number, value] of fresh) {
    const length = Buffer.allocUnsafe(LENGTH_BYTES);
    length.writeUInt32LE(value.length);
    const isOld = number < count;
    parts.push(bytes.subarray(done, isOld ? starts[number]! - LENGTH_BYTES : end), length, value);
    done = isOld ? ends[number]! : end;
  }
  parts.push(bytes.subarray(done, end));
  return Buffer.concat(parts);
}

function packBooleans(values: readonly Buffer[]): Buffer {
  const bits = Buffer.alloc(Math.ceil(values.length / 8));
  for (const [i, value] of values.entries()) if (value[0]) bits[i >> 3]! |= 1 << (i & 7);
  return bits;
}

/** A single number, date or time from its PLAIN bytes, without a length prefix. */
export function toValues(leaf: Leaf, value: Buffer): Values {
  const { buffer } = new Uint8Array(value);
  switch (leaf.physical) {
    case Physical.int64:
      return wideValues(buffer);
    case Physical.double:
      return { kind: 'numbers', numbers: new Float64Array(buffer), count: 1 };
    case Physical.float:
      return { kind: 'numbers', numbers: new Float32Array(buffer), count: 1 };
    case Physical.int32:
      return { kind: 'numbers', numbers: new Int32Array(buffer), count: 1 };
    default:
      return {
        kind: 'bytes',
        bytes: value,
        starts: Uint32Array.of(0),
        ends: Uint32Array.of(value.length),
        gap: 0,
        count: 1,
      };
  }
}
