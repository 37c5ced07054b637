import { daysOf, integerOf, ticksOf, unscaledOf } from '../../columnar/parse-number.ts';
import type { Rendering } from '../../columnar/rendering.ts';
import { toValues, widthOf } from '../leaf-values.ts';
import { Type } from '../names.ts';
import type { ArrowType, Field } from '../schema.ts';

const DAY_MILLIS = 86_400_000n;

/** The bytes of the number, date or time that a text is in a column; undefined unless they would be written out as the same text. */
export function parseNumber(
  { type }: Field,
  rendering: Rendering & { kind: 'written' },
  text: string,
): Buffer | undefined {
  const width = widthOf(type);
  if (width === undefined) return undefined;
  const bytes = type.id === Type.floatingPoint ? floatingOf(type.bits, text) : wholeOf(type, width, text);
  return bytes && rendering.write(toValues(type, bytes, width), 0) === text ? bytes : undefined;
}

function floatingOf(bits: number, text: string): Buffer | undefined {
  if (bits === 16) return undefined;
  const bytes = Buffer.alloc(bits / 8);
  if (bits === 64) bytes.writeDoubleLE(Number(text));
  else bytes.writeFloatLE(Number(text));
  return bytes;
}

function wholeOf(type: ArrowType, width: number, text: string): Buffer | undefined {
  switch (type.id) {
    case Type.decimal:
      return type.scale < 0 ? undefined : littleEndian(unscaledOf(text, type.scale, type.precision || 76), width);
    case Type.date: {
      const days = daysOf(text);
      return littleEndian(days === undefined || type.bits === 32 ? days : days * DAY_MILLIS, width);
    }
    case Type.timestamp:
      return littleEndian(integerOf(text) ?? ticksOf(text, type.perSecond), width);
    case Type.int:
    case Type.time:
    case Type.duration:
      return littleEndian(integerOf(text), width);
    default:
      return undefined;
  }
}

/** Two's complement; what does not fit is cut. */
function littleEndian(number: bigint | undefined, width: number): Buffer | undefined {
  if (number === undefined) return undefined;
  const hex = BigInt.asUintN(8 * width, number).toString(16);
  return Buffer.from(hex.padStart(2 * width, '0'), 'hex').reverse();
}
