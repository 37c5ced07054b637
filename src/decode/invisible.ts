import type { UnitEncoding } from './encoding.ts';

const NOTHING = new Uint8Array(0);

/**
 * Characters that show nothing and can split a token: soft hyphen, zero-width ones, direction marks, word joiners, variation
 * selectors, the byte order mark, tag characters.
 */
export const invisible: UnitEncoding = {
  name: 'invisible',
  leads: [0xc2, 0xe2, 0xef, 0xf3],
  read(text, at) {
    const length = lengthAt(text, at);
    return length === 0 ? undefined : { end: at + length, bytes: NOTHING };
  },
  encode: text => text,
};

/** True for one that stands at a text's beginning, behind a blank or before visible ASCII: it may part a name from its value. Within words of other scripts and pictures it does not. */
export function isLoose(text: Uint8Array, at: number, end: number): boolean {
  // Variation selectors and tags belong to the character before them.
  if (text[at] === 0xf3 || text[at + 1] === 0xb8) return false;
  const behind = text[end];
  return at === 0 || text[at - 1]! <= 32 || (behind !== undefined && behind > 32 && behind < 127);
}

// The same characters that the gate finds; see `GateShape`.
function lengthAt(text: Uint8Array, at: number): number {
  const second = text[at + 1]!;
  const third = text[at + 2]!;
  switch (text[at]) {
    case 0xc2:
      return second === 0xad ? 2 : 0;
    case 0xe2:
      if (second === 0x80) return (third >= 0x8b && third <= 0x8f) || (third >= 0xaa && third <= 0xae) ? 3 : 0;
      return second === 0x81 && third >= 0xa0 && third <= 0xaf ? 3 : 0;
    case 0xef:
      return (second === 0xb8 && third <= 0x8f) || (second === 0xbb && third === 0xbf) ? 3 : 0;
    default:
      return second === 0xa0 && (third <= 0x81 || (third >= 0x84 && third <= 0x87)) ? 4 : 0;
  }
}
