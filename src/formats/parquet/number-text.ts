import { Converted, Logical, Physical } from './names.ts';
import { annotates, type Leaf } from './schema.ts';
import { booleanOf, numberOf, structOf } from './thrift-fields.ts';
import type { Values } from './values.ts';

/** How values of a leaf become text. */
export type Rendering =
  /** The bytes are the text. */
  | { readonly kind: 'bytes' }
  /** Each value is written out; `isShort` numbers (fewer than seven digits, or a fraction) cannot hold what a rule finds. */
  | { readonly kind: 'written'; readonly write: (values: Values, index: number) => string; readonly isShort: IsShort }
  /** Booleans: counted, never text. */
  | { readonly kind: 'none' };

type IsShort = (values: Values, index: number) => boolean;

const never: IsShort = () => false;

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
      return { kind: 'written', write: (values, i) => String(numberAt(values, i)), isShort: isShortFloat };
    default:
      return renderBytes(leaf);
  }
}

function renderInteger(leaf: Leaf): Rendering {
  const { element } = leaf;
  const isWide = leaf.physical === Physical.int64;
  if (isDecimal(leaf)) {
    const scale = scaleOf(leaf);
    return { kind: 'written', write: (values, i) => withPoint(integerAt(values, i), scale), isShort: isShortInteger };
  }
  if (!isWide && annotates(element, Converted.date, Logical.date)) {
    return { kind: 'written', write: (values, i) => writeDate(numberAt(values, i)), isShort: never };
  }
  const perSecond = timestampUnit(leaf);
  if (isWide && perSecond) {
    return { kind: 'written', write: (values, i) => writeTimestamp(integerAt(values, i), perSecond), isShort: never };
  }
  if (isUnsigned(leaf)) {
    const bits = isWide ? 64 : 32;
    const unsigned = (values: Values, i: number) => BigInt.asUintN(bits, integerAt(values, i));
    return { kind: 'written', write: (values, i) => String(unsigned(values, i)), isShort: isShortUnsigned };
  }
  const write = isWide
    ? (values: Values, i: number) => String(integerAt(values, i))
    : (values: Values, i: number) => String(numberAt(values, i));
  return { kind: 'written', write, isShort: isShortInteger };
}

function renderBytes(leaf: Leaf): Rendering {
  if (isDecimal(leaf)) {
    const scale = scaleOf(leaf);
    const write = (values: Values, i: number) => withPoint(bigEndian(bytesAt(values, i)), scale);
    return { kind: 'written', write, isShort: never };
  }
  if (leaf.physical !== Physical.fixed) return { kind: 'bytes' };
  const logical = structOf(leaf.element, 10);
  if (leaf.width === 16 && logical && structOf(logical, Logical.uuid)) {
    return { kind: 'written', write: (values, i) => writeUuid(bytesAt(values, i)), isShort: never };
  }
  if (leaf.width === 2 && logical && structOf(logical, Logical.float16)) {
    return { kind: 'written', write: (values, i) => String(float16(bytesAt(values, i))), isShort: () => true };
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

function scaleOf(leaf: Leaf): number {
  const decimal = structOf(structOf(leaf.element, 10) ?? { fields: [] }, Logical.decimal);
  const scale = (decimal && numberOf(decimal, 1)) ?? numberOf(leaf.element, 7) ?? 0;
  return Math.min(Math.max(scale, 0), 1000);
}

function isUnsigned(leaf: Leaf): boolean {
  const converted = numberOf(leaf.element, 6) ?? -1;
  if (converted >= Converted.uint8 && converted <= Converted.uint64) return true;
  const integer = structOf(structOf(leaf.element, 10) ?? { fields: [] }, Logical.integer);
  return integer !== undefined && booleanOf(integer, 2) === false;
}

// Ticks of a second: the TimeUnit union has 1 = millis, 2 = micros, 3 = nanos.
function timestampUnit(leaf: Leaf): bigint | undefined {
  const timestamp = structOf(structOf(leaf.element, 10) ?? { fields: [] }, Logical.timestamp);
  const unit = timestamp && structOf(timestamp, 2);
  if (unit) return structOf(unit, 1) ? 1_000n : structOf(unit, 2) ? 1_000_000n : 1_000_000_000n;
  const converted = numberOf(leaf.element, 6);
  if (converted === Converted.timestampMillis) return 1_000n;
  return converted === Converted.timestampMicros ? 1_000_000n : undefined;
}

function numberAt(values: Values, index: number): number {
  if (values.kind === 'numbers') return values.numbers[index]!;
  return values.kind === 'wide' ? Number(values.numbers[index]!) : 0;
}

function integerAt(values: Values, index: number): bigint {
  if (values.kind === 'wide') return values.numbers[index]!;
  return values.kind === 'numbers' ? BigInt(values.numbers[index]!) : 0n;
}

function bytesAt(values: Values, index: number): Buffer {
  return values.kind === 'bytes' ? values.bytes.subarray(values.starts[index], values.ends[index]) : Buffer.alloc(0);
}

// The narrowest shape that a rule finds has seven digits.
const isShortInteger: IsShort = (values, index) => {
  const number = numberAt(values, index);
  return number > -1_000_000 && number < 1_000_000;
};

const isShortUnsigned: IsShort = (values, index) => {
  const number = numberAt(values, index);
  return number >= 0 && number < 1_000_000;
};

const isShortFloat: IsShort = (values, index) => {
  const number = numberAt(values, index);
  return !Number.isInteger(number) || (number > -1_000_000 && number < 1_000_000);
};

function withPoint(unscaled: bigint, scale: number): string {
  if (scale === 0) return String(unscaled);
  const digits = String(unscaled < 0n ? -unscaled : unscaled).padStart(scale + 1, '0');
  const sign = unscaled < 0n ? '-' : '';
  return `${sign}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}

// Longer decimals than any writer makes would cost quadratic time, so they are cut to their first 64 bytes.
function bigEndian(bytes: Buffer): bigint {
  const head = bytes.subarray(0, 64);
  return head.length === 0 ? 0n : BigInt.asIntN(head.length * 8, BigInt(`0x${head.toString('hex')}`));
}

const DAY_MILLIS = 86_400_000;

function writeDate(days: number): string {
  const date = new Date(days * DAY_MILLIS);
  if (Number.isNaN(date.getTime())) return String(days);
  const text = date.toISOString();
  return text.slice(0, text.indexOf('T'));
}

// Fractions of a second stand only where there are any, and no time zone: the value has none.
function writeTimestamp(ticks: bigint, perSecond: bigint): string {
  let fraction = ticks % perSecond;
  if (fraction < 0n) fraction += perSecond;
  const seconds = (ticks - fraction) / perSecond;
  const date = new Date(Number(seconds) * 1000);
  if (Number.isNaN(date.getTime())) return String(ticks);
  const head = date.toISOString().slice(0, -5);
  if (fraction === 0n) return head;
  return `${head}.${String(fraction).padStart(String(perSecond).length - 1, '0')}`;
}

const JULIAN_EPOCH_DAY = 2_440_588n;

function writeInt96(values: Values, index: number): string {
  const bytes = bytesAt(values, index);
  const days = BigInt(bytes.readUInt32LE(8)) - JULIAN_EPOCH_DAY;
  return writeTimestamp(days * 86_400_000_000_000n + bytes.readBigInt64LE(0), 1_000_000_000n);
}

function writeUuid(bytes: Buffer): string {
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

function writeInterval(bytes: Buffer): string {
  return `${bytes.readUInt32LE(0)} months ${bytes.readUInt32LE(4)} days ${bytes.readUInt32LE(8)} ms`;
}

function float16(bytes: Buffer): number {
  const bits = bytes.readUInt16LE(0);
  const sign = bits & 0x8000 ? -1 : 1;
  const exponent = (bits >> 10) & 31;
  const fraction = bits & 1023;
  if (exponent === 31) return fraction ? Number.NaN : sign * Number.POSITIVE_INFINITY;
  return exponent === 0 ? sign * fraction * 2 ** -24 : sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
}
