import { Physical } from '../names.ts';
import type { Leaf } from '../schema.ts';
import { type Values, wideValues } from '../values.ts';

/** One value as PLAIN stores it, without a length prefix. A view; a boolean is one byte, 0 or 1. */
export function plainBytesAt(values: Values, index: number): Buffer {
  if (values.kind === 'bytes') return values.bytes.subarray(values.starts[index], values.ends[index]);
  if (values.kind === 'booleans') return Buffer.from([values.flags[index]!]);
  const { numbers } = values;
  const width = numbers.BYTES_PER_ELEMENT;
  return Buffer.from(numbers.buffer, numbers.byteOffset + index * width, width);
}

/** The PLAIN encoding of these values. */
export function writePlain(leaf: Leaf, values: readonly Buffer[]): Buffer {
  if (leaf.physical === Physical.boolean) return packBooleans(values);
  if (leaf.physical !== Physical.byteArray) return Buffer.concat(values);
  const parts: Buffer[] = [];
  for (const value of values) {
    const length = Buffer.allocUnsafe(4);
    length.writeUInt32LE(value.length);
    parts.push(length, value);
  }
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
