import { Physical } from '../names.ts';
import {
  isDecimal,
  JULIAN_EPOCH_DAY,
  NANOS_PER_DAY,
  precisionOf,
  type Rendering,
  scaleOf,
  ticksPerSecond,
} from '../number-text.ts';
import type { Leaf } from '../schema.ts';
import { toValues } from './plain-values.ts';

const DAY_MILLIS = 86_400_000;
const NANOS_PER_SECOND = 1_000_000_000;

/** The PLAIN bytes of the number, date or time that a text is in a column; undefined unless they would be written out as the same text. */
export function parseNumber(leaf: Leaf, rendering: Rendering & { kind: 'written' }, text: string): Buffer | undefined {
  const bytes = isFloating(leaf) ? floatingOf(leaf, text) : wholeOf(leaf, text);
  return bytes && rendering.write(toValues(leaf, bytes), 0) === text ? bytes : undefined;
}

function isFloating({ physical }: Leaf): boolean {
  return physical === Physical.float || physical === Physical.double;
}

function floatingOf(leaf: Leaf, text: string): Buffer {
  const bytes = Buffer.alloc(leaf.physical === Physical.double ? 8 : 4);
  if (leaf.physical === Physical.double) bytes.writeDoubleLE(Number(text));
  else bytes.writeFloatLE(Number(text));
  return bytes;
}

function wholeOf(leaf: Leaf, text: string): Buffer | undefined {
  if (leaf.physical === Physical.int96) {
    const nanos = ticksOf(text, NANOS_PER_SECOND);
    return nanos === undefined ? undefined : toInt96(nanos);
  }
  const perSecond = ticksPerSecond(leaf);
  const number = isDecimal(leaf)
    ? unscaledOf(text, scaleOf(leaf), precisionOf(leaf))
    : (integerOf(text) ?? (perSecond ? ticksOf(text, perSecond) : daysOf(text)));
  return number === undefined ? undefined : store(number, leaf);
}

function store(number: bigint, leaf: Leaf): Buffer | undefined {
  switch (leaf.physical) {
    case Physical.int32:
      return littleEndian(number).subarray(0, 4);
    case Physical.int64:
      return littleEndian(number);
    default:
      return isDecimal(leaf) ? bigEndian(number, leaf.physical === Physical.fixed ? leaf.width : undefined) : undefined;
  }
}

function littleEndian(number: bigint): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigInt64LE(BigInt.asIntN(64, number));
  return bytes;
}

/** Two's complement in `width` bytes, or in as few as hold it; what does not fit is cut. */
function bigEndian(number: bigint, width: number | undefined): Buffer {
  let length = width ?? 1;
  while (width === undefined && BigInt.asIntN(length * 8, number) !== number) length += 1;
  return Buffer.from(
    BigInt.asUintN(length * 8, number)
      .toString(16)
      .padStart(length * 2, '0'),
    'hex',
  );
}

function toInt96(nanos: bigint): Buffer {
  const inDay = ((nanos % NANOS_PER_DAY) + NANOS_PER_DAY) % NANOS_PER_DAY;
  const bytes = Buffer.alloc(12);
  bytes.writeBigInt64LE(inDay);
  bytes.writeInt32LE(Number((nanos - inDay) / NANOS_PER_DAY) + JULIAN_EPOCH_DAY, 8);
  return bytes;
}

function integerOf(text: string): bigint | undefined {
  return /^-?\d{1,20}$/.test(text) ? BigInt(text) : undefined;
}

/** A decimal without its point; undefined unless it has `scale` digits behind it and at most `precision` in all. */
function unscaledOf(text: string, scale: number, precision: number): bigint | undefined {
  const match = /^(-?)(\d{1,76})(?:\.(\d{1,76}))?$/.exec(text);
  const fraction = match?.[3] ?? '';
  const digits = `${match?.[2] ?? ''}${fraction}`;
  if (!match || fraction.length !== scale || digits.replace(/^0+/, '').length > precision) return undefined;
  return BigInt(`${match[1]}${digits}`);
}

function daysOf(text: string): bigint | undefined {
  const millis = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(millis) ? undefined : BigInt(Math.floor(millis / DAY_MILLIS));
}

/** Ticks since 1970 of a time without a zone, read as UTC. */
function ticksOf(text: string, perSecond: number): bigint | undefined {
  const match = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d{3,9}))?$/.exec(text);
  const millis = match ? Date.parse(`${match[1]}Z`) : Number.NaN;
  if (Number.isNaN(millis)) return undefined;
  const digits = String(perSecond).length - 1;
  const fraction = (match![2] ?? '').padEnd(digits, '0').slice(0, digits);
  return BigInt(millis / 1000) * BigInt(perSecond) + BigInt(fraction);
}
