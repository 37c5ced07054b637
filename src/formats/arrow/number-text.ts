import {
  bytesAt,
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
import { Type } from './names.ts';
import type { ArrowType, Field } from './schema.ts';

const DAY_MILLIS = 86_400_000;
const UUID_BYTES = 16;

/** How values of a leaf become text: as those of Parquet do. */
export function renderingOf({ type, extension }: Field): Rendering {
  switch (type.id) {
    case Type.int:
      return renderInteger(type.bits, type.isSigned);
    case Type.floatingPoint:
      return type.bits === 16
        ? { kind: 'written', write: (values, i) => String(numberAt(values, i)), isShort: () => true }
        : { kind: 'written', write: (values, i) => String(numberAt(values, i)), isShort: isShortFloat, whole: SIGNED };
    case Type.decimal:
      return renderDecimal(type.scale);
    case Type.date:
      return { kind: 'written', write: (values, i) => writeDate(daysAt(type, values, i)), isShort: never };
    case Type.time:
    case Type.duration:
      return renderInteger(64, true);
    case Type.timestamp:
      return {
        kind: 'written',
        write: (values, i) => writeTimestamp(wholeAt(values, i), type.perSecond),
        isShort: never,
      };
    case Type.interval:
      return { kind: 'written', write: (values, i) => writeInterval(bytesAt(values, i)), isShort: () => true };
    case Type.fixedSizeBinary:
      return type.width === UUID_BYTES && extension === 'arrow.uuid'
        ? { kind: 'written', write: (values, i) => writeUuid(bytesAt(values, i)), isShort: never }
        : { kind: 'bytes' };
    case Type.utf8:
    case Type.binary:
    case Type.largeUtf8:
    case Type.largeBinary:
    case Type.utf8View:
    case Type.binaryView:
      return { kind: 'bytes' };
    default:
      return { kind: 'none' };
  }
}

function renderInteger(bits: number, isSigned: boolean): Rendering {
  if (isSigned || bits < 32) {
    return {
      kind: 'written',
      write: (values, i) => String(wholeAt(values, i)),
      isShort: isShortInteger,
      whole: SIGNED,
    };
  }
  const unsignedBits = bits === 64 ? 64 : 32;
  return {
    kind: 'written',
    write: (values, i) => String(BigInt.asUintN(bits, BigInt(wholeAt(values, i)))),
    isShort: isShortUnsigned,
    whole: { unsignedBits },
  };
}

function daysAt(type: ArrowType & { id: typeof Type.date }, values: Values, index: number): number {
  const number = numberAt(values, index);
  return type.bits === 64 ? Math.floor(number / DAY_MILLIS) : number;
}

function renderDecimal(scale: number): Rendering {
  const unscaled = (values: Values, i: number) =>
    values.kind === 'bytes' ? littleEndian(values.bytes, values.starts[i]!, values.ends[i]!) : wholeAt(values, i);
  const isShort: IsShort = (values, i) => scale >= 0 && isShortNumber(unscaled(values, i));
  // A negative scale stands for zeros at the end.
  const write = (values: Values, i: number) =>
    scale < 0 ? String(BigInt(unscaled(values, i)) * 10n ** BigInt(-scale)) : withPoint(unscaled(values, i), scale);
  return { kind: 'written', write, isShort };
}

// Most decimals fit a number: the upper bytes then only repeat the sign.
function littleEndian(bytes: Buffer, start: number, end: number): number | bigint {
  const sign = bytes[end - 1]! & 0x80 ? 0xff : 0;
  let top = end;
  while (top > start + 6 && bytes[top - 1] === sign && ((bytes[top - 2]! ^ sign) & 0x80) === 0) top--;
  if (top - start <= 6) return bytes.readIntLE(start, top - start);
  const reversed = Buffer.from(bytes.subarray(start, top)).reverse();
  return BigInt.asIntN(reversed.length * 8, BigInt(`0x${reversed.toString('hex')}`));
}

function writeInterval(bytes: Buffer): string {
  if (bytes.length === 4) return `${bytes.readInt32LE(0)} months`;
  if (bytes.length === 8) return `${bytes.readInt32LE(0)} days ${bytes.readInt32LE(4)} ms`;
  return `${bytes.readInt32LE(0)} months ${bytes.readInt32LE(4)} days ${bytes.readBigInt64LE(8)} ns`;
}
