import type { UnitEncoding } from './encoding.ts';

const ASCII = Array.from({ length: 128 }, (_, code) => Uint8Array.of(code));

/** Full-width forms (U+FF01 to U+FF5E) and mathematical letters and digits (U+1D400 to U+1D7FF) as the ASCII that NFKC makes of them. */
export const compatibility: UnitEncoding = {
  name: 'nfkc',
  leads: [0xef, 0xf0],
  read(text, at) {
    const code = text[at] === 0xef ? wideAt(text, at) : mathematicalAt(text, at);
    return code === 0 ? undefined : { end: at + (text[at] === 0xef ? 3 : 4), bytes: ASCII[code]! };
  },
  encode: text => text,
};

function wideAt(text: Uint8Array, at: number): number {
  const second = text[at + 1]!;
  if (second !== 0xbc && second !== 0xbd) return 0;
  const low = ((second & 3) << 6) | (text[at + 2]! & 63); // U+FF00 + low
  return low >= 1 && low <= 0x5e ? low + 0x20 : 0;
}

let mathematical: Uint8Array | undefined;

function mathematicalAt(text: Uint8Array, at: number): number {
  const third = text[at + 2]!;
  if (text[at + 1] !== 0x9d || third < 0x90 || third > 0x9f) return 0;
  mathematical ??= Uint8Array.from({ length: 0x400 }, (_, i) => {
    const plain = String.fromCodePoint(0x1d400 + i).normalize('NFKC');
    return plain.length === 1 && plain < '\x80' ? plain.charCodeAt(0) : 0;
  });
  return mathematical[((third & 15) << 6) | (text[at + 3]! & 63)]!;
}
