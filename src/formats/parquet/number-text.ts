import {
  bytesAt,
  float16,
  type IsShort,
  isShortFloat,
  isShortInteger,
  isShortNumber,
  isShortUnsigned,
  never,
  numberAt,
  type Rendering,
  SIGNED,
  wholeAt,
  withPoint,
  writeUuid,
} from '../columnar/rendering.ts';
import { writeDate, writeTimestamp } from '../columnar/time-text.ts';
import type { Values } from '../columnar/values.ts';
import { Converted, Logical, Physical } from './names.ts';
import { annotates, type Leaf } from './schema.ts';
import { booleanOf, numberOf, structOf } from './thrift-fields.ts';

export type { Rendering } from '../columnar/rendering.ts';

/** Chooses by physical type, logical type and converted type. */
export function renderingOf(leaf: Leaf): Rendering {
  switch (leaf.physical) {
    case Physical.boolean:
      return { kind: 'none' };
    case Physical.int32:
    case Physical.int64:
      return renderInteger(leaf);
    case Physical.int96:
      return { kind: 'written', write: writeInt96, isShort: never };
    case Physical.float:
    case Physical.double:
      return {
        kind: 'written',
        write: (values, i) => String(numberAt(values, i)),
        isShort: isShortFloat,
        whole: SIGNED,
      };
    default:
      return renderBytes(leaf);
  }
}

function renderInteger(leaf: Leaf): Rendering {
  const { element } = leaf;
  const isWide = leaf.physical === Physical.int64;
  if (isDecimal(leaf)) {
    const scale = scaleOf(leaf);
    const write = (values: Values, i: number) => withPoint(wholeAt(values, i), scale);
    return { kind: 'written', write, isShort: isShortInteger, ...(scale === 0 && { whole: SIGNED }) };
  }
  if (!isWide && annotates(element, Converted.date, Logical.date)) {
    return { kind: 'written', write: (values, i) => writeDate(numberAt(values, i)), isShort: never };
  }
  const perSecond = ticksPerSecond(leaf);
  if (isWide && perSecond) {
    return { kind: 'written', write: (values, i) => writeTimestamp(wholeAt(values, i), perSecond), isShort: never };
  }
  if (isUnsigned(leaf)) {
    const bits = isWide ? 64 : 32;
    const write = (values: Values, i: number) => String(BigInt.asUintN(bits, BigInt(wholeAt(values, i))));
    return { kind: 'written', write, isShort: isShortUnsigned, whole: { unsignedBits: bits } };
  }
  return { kind: 'written', write: (values, i) => String(wholeAt(values, i)), isShort: isShortInteger, whole: SIGNED };
}

function renderBytes(leaf: Leaf): Rendering {
  if (isDecimal(leaf)) {
    const scale = scaleOf(leaf);
    const unscaled = (values: Values, i: number) =>
      values.kind === 'bytes' ? bigEndian(values.bytes, values.starts[i]!, values.ends[i]!) : 0;
    const isShort: IsShort = (values, i) => isShortNumber(unscaled(values, i));
    return { kind: 'written', write: (values, i) => withPoint(unscaled(values, i), scale), isShort };
  }
  if (leaf.physical !== Physical.fixed) return { kind: 'bytes' };
  const logical = structOf(leaf.element, 10);
  if (leaf.width === 16 && logical && structOf(logical, Logical.uuid)) {
    return { kind: 'written', write: (values, i) => writeUuid(bytesAt(values, i)), isShort: never };
  }
  if (leaf.width === 2 && logical && structOf(logical, Logical.float16)) {
    return {
      kind: 'written',
      write: (values, i) => String(float16(bytesAt(values, i).readUInt16LE(0))),
      isShort: () => true,
    };
  }
  if (leaf.width === 12 && numberOf(leaf.element, 6) === Converted.interval) {
    return { kind: 'written', write: (values, i) => writeInterval(bytesAt(values, i)), isShort: () => true };
  }
  return { kind: 'bytes' };
}

/** Is the leaf a DECIMAL, of whatever storage? */
export function isDecimal(leaf: Leaf): boolean {
  return annotates(leaf.element, Converted.decimal, Logical.decimal);
}

/** Digits behind the point of a DECIMAL. */
export function scaleOf(leaf: Leaf): number {
  const scale = decimalParameter(leaf, 1, 7) ?? 0;
  return Math.min(Math.max(scale, 0), 1000);
}

/** Digits that a DECIMAL has at most; Arrow's widest has 76. */
export function precisionOf(leaf: Leaf): number {
  return decimalParameter(leaf, 2, 8) ?? 76;
}

/** By the field of the logical type, else of the schema element itself. */
function decimalParameter({ element }: Leaf, logical: number, own: number): number | undefined {
  const decimal = structOf(structOf(element, 10) ?? { fields: [] }, Logical.decimal);
  return (decimal && numberOf(decimal, logical)) ?? numberOf(element, own);
}

function isUnsigned(leaf: Leaf): boolean {
  const converted = numberOf(leaf.element, 6) ?? -1;
  if (converted >= Converted.uint8 && converted <= Converted.uint64) return true;
  const integer = structOf(structOf(leaf.element, 10) ?? { fields: [] }, Logical.integer);
  return integer !== undefined && booleanOf(integer, 2) === false;
}

/** Ticks in a second of a TIMESTAMP, else undefined. The TimeUnit union has 1 = millis, 2 = micros, 3 = nanos. */
export function ticksPerSecond(leaf: Leaf): number | undefined {
  const timestamp = structOf(structOf(leaf.element, 10) ?? { fields: [] }, Logical.timestamp);
  const unit = timestamp && structOf(timestamp, 2);
  if (unit) return structOf(unit, 1) ? 1_000 : structOf(unit, 2) ? 1_000_000 : 1_000_000_000;
  const converted = numberOf(leaf.element, 6);
  if (converted === Converted.timestampMillis) return 1_000;
  return converted === Converted.timestampMicros ? 1_000_000 : undefined;
}

const MAX_DECIMAL_BYTES = 64;

// Bytes in front that only repeat the sign are passed over, so that most decimals fit a number. Longer ones than any writer
// makes would cost quadratic time, so they are cut.
function bigEndian(bytes: Buffer, start: number, end: number): number | bigint {
  if (start === end) return 0;
  const sign = bytes[start]! & 0x80 ? 0xff : 0;
  let at = start;
  while (at < end - 6 && bytes[at] === sign && ((bytes[at + 1]! ^ sign) & 0x80) === 0) at++;
  if (end - at <= 6) return bytes.readIntBE(at, end - at);
  const head = bytes.subarray(at, Math.min(end, at + MAX_DECIMAL_BYTES));
  return BigInt.asIntN(head.length * 8, BigInt(`0x${head.toString('hex')}`));
}

/** 1970-01-01, in the days of INT96. */
export const JULIAN_EPOCH_DAY = 2_440_588;
export const NANOS_PER_DAY = 86_400_000_000_000n;

function writeInt96(values: Values, index: number): string {
  const bytes = bytesAt(values, index);
  const days = BigInt(bytes.readUInt32LE(8) - JULIAN_EPOCH_DAY);
  return writeTimestamp(days * NANOS_PER_DAY + bytes.readBigInt64LE(0), 1_000_000_000);
}

function writeInterval(bytes: Buffer): string {
  return `${bytes.readUInt32LE(0)} months ${bytes.readUInt32LE(4)} days ${bytes.readUInt32LE(8)} ms`;
}
