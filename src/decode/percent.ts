import { isUtf8 } from 'node:buffer';
import type { UnitEncoding } from './encoding.ts';
import { hexAt } from './hex-digits.ts';

/** Percent-encoding (RFC 3986 section 2.1): `%40`, and `%C3%A9` for one character of two bytes. */
export const percent: UnitEncoding = {
  name: 'percent',
  leads: [37],
  read(text, at) {
    return readBytes(text, at, 37, undefined);
  },
  // The brackets and the colon of labels as they are: what does not decode them sees by them that they are labels.
  encode: text => encodeURIComponent(text.toWellFormed()).replace(/%5B|%5D|%3A/g, decodeURIComponent),
};

/** One character as UTF-8 whose bytes are each written as `first`, `second` if there is one, and two hexadecimal digits. */
export function readBytes(
  text: Uint8Array,
  at: number,
  first: number,
  second: number | undefined,
): { end: number; bytes: Uint8Array } | undefined {
  const width = second === undefined ? 3 : 4;
  const lead = byteAt(text, at, first, second);
  if (lead < 0) return undefined;
  const length = lead < 0x80 ? 1 : lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
  if (length === 0) return undefined;
  const bytes = new Uint8Array(length);
  for (let i = 0; i < length; i++) {
    const byte = byteAt(text, at + i * width, first, second);
    if (byte < 0) return undefined;
    bytes[i] = byte;
  }
  return length === 1 || isUtf8(bytes) ? { end: at + length * width, bytes } : undefined;
}

function byteAt(text: Uint8Array, at: number, first: number, second: number | undefined): number {
  if (text[at] !== first || (second !== undefined && text[at + 1] !== second)) return -1;
  return hexAt(text, at + (second === undefined ? 1 : 2), 2);
}
