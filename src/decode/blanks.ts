import type { UnitEncoding } from './encoding.ts';

const BLANK = Uint8Array.of(32);

/** Blanks at which no line breaks, as the one that expressions know: U+00A0, U+202F, U+2007. */
export const blanks: UnitEncoding = {
  name: 'blank',
  leads: [0xc2, 0xe2],
  reach: 96,
  read(text, at) {
    if (text[at] === 0xc2) return text[at + 1] === 0xa0 ? { end: at + 2, bytes: BLANK } : undefined;
    const isOne = text[at + 1] === 0x80 && (text[at + 2] === 0xaf || text[at + 2] === 0x87);
    return isOne ? { end: at + 3, bytes: BLANK } : undefined;
  },
  encode: text => text,
};
