import { daysOf, integerOf, ticksOf, unscaledOf } from '../../columnar/parse-number.ts';
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
