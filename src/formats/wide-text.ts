import { decodeText, type Encoding, unitBytes } from './encoding.ts';

/** Stands for the bytes of a unit that is cut off at the end; no unit has this value. */
const CUT = 0x1_0000_0000;

/**
 * Converts text to UTF-8 in which every unit of the source is told apart: a unit that is no character (a lone surrogate, a number
 * beyond U+10FFFF) becomes a sequence that UTF-8 does not have, made as UTF-8 makes its own. Readers take it for invalid UTF-8.
 */
export function toUtf8(bytes: Buffer, encoding: Encoding): Buffer {
  const isWhole = bytes.length % unitBytes(encoding) === 0;
  const text = isWhole ? decodeText(bytes, encoding) : '\ufffd';
  // The replacement character is what a broken unit becomes, and rarely what was written.
  if (!text.includes('\ufffd')) return Buffer.from(text, 'utf8');
  const sequences: number[] = [];
  for (const code of codesOf(bytes, encoding)) appendSequence(sequences, code);
  return Buffer.from(sequences);
}

function* codesOf(bytes: Buffer, encoding: Encoding): Iterable<number> {
  const unit = unitBytes(encoding);
  const isLittle = encoding.endsWith('le');
  const whole = bytes.length - (bytes.length % unit);
  const read = (at: number) =>
    unit === 2
      ? isLittle
        ? bytes.readUInt16LE(at)
        : bytes.readUInt16BE(at)
      : isLittle
        ? bytes.readUInt32LE(at)
        : bytes.readUInt32BE(at);
  for (let at = 0; at < whole; at += unit) {
    const code = read(at);
    const isHigh = unit === 2 && code >= 0xd800 && code < 0xdc00 && at + unit < whole;
    const low = isHigh ? read(at + unit) : 0;
    if (low >= 0xdc00 && low < 0xe000) {
      yield 0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00);
      at += unit;
    } else yield code;
  }
  if (whole < bytes.length) yield CUT;
}

// RFC 2279 had sequences for 31 bits; one more byte holds what UTF-32 can have.
function appendSequence(into: number[], code: number): void {
  if (code < 0x80) {
    into.push(code);
    return;
  }
  const length =
    code < 0x800 ? 2 : code < 0x10000 ? 3 : code < 0x200000 ? 4 : code < 0x4000000 ? 5 : code < 2 ** 31 ? 6 : 7;
  const lead = (0xff00 >> length) & 0xff;
  into.push(lead | Math.floor(code / 64 ** (length - 1)));
  for (let i = length - 2; i >= 0; i--) into.push(0x80 | (Math.floor(code / 64 ** i) & 63));
}
