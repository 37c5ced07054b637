import { decodeText, type Encoding, encodeText, unitBytes } from './encoding.ts';

/** Stands for the bytes of a unit that is cut off at the end; no unit has this value. */
const CUT = 0x1_0000_0000;

/**
 * Converts text to UTF-8 so that it can be converted back byte for byte: a unit that is no character (a lone surrogate, a number
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

/** Converts back what `toUtf8` made, and what was put into it as proper UTF-8. */
export function fromUtf8(utf8: Uint8Array, encoding: Encoding, original: Buffer): Buffer {
  const text = Buffer.from(utf8.buffer, utf8.byteOffset, utf8.length);
  const parts: Buffer[] = [];
  let validFrom = 0;
  for (let at = 0; at < text.length; ) {
    const length = lengthOf(text[at]!);
    const code = length > 2 ? codeAt(text, at, length) : 0;
    if (code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) {
      parts.push(encodeText(text.toString('utf8', validFrom, at), encoding), unitOf(code, encoding, original));
      validFrom = at + length;
    }
    at += length;
  }
  parts.push(encodeText(text.toString('utf8', validFrom), encoding));
  return parts.length === 1 ? parts[0]! : Buffer.concat(parts);
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

function lengthOf(lead: number): number {
  return lead < 0xc0 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf8 ? 4 : lead < 0xfc ? 5 : lead < 0xfe ? 6 : 7;
}

function codeAt(text: Buffer, at: number, length: number): number {
  let code = length === 7 ? 0 : text[at]! & (0x7f >> length);
  for (let i = 1; i < length; i++) code = code * 64 + (text[at + i]! & 63);
  return code;
}

function unitOf(code: number, encoding: Encoding, original: Buffer): Buffer {
  const unit = unitBytes(encoding);
  if (code === CUT) return original.subarray(original.length - (original.length % unit));
  const bytes = Buffer.alloc(unit);
  if (encoding === 'utf-16le') bytes.writeUInt16LE(code);
  else if (encoding === 'utf-16be') bytes.writeUInt16BE(code);
  else if (encoding === 'utf-32le') bytes.writeUInt32LE(code);
  else bytes.writeUInt32BE(code);
  return bytes;
}
