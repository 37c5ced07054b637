import type { UnitEncoding } from './encoding.ts';

const DIGITS = Array.from({ length: 10 }, (_, digit) => Uint8Array.of(48 + digit));

/** Digits of Arabic, Persian, the scripts of India, Thai and Lao as those of ASCII: what is looked for behind a label is the same number in them. */
export const digits: UnitEncoding = {
  name: 'digit',
  isReadByRules: true,
  leads: [0xd9, 0xdb, 0xe0],
  reach: 96,
  read(text, at) {
    const next = text[at + 1]!;
    if (text[at] === 0xd9) return unitAt(at + 2, next - 0xa0);
    if (text[at] === 0xdb) return unitAt(at + 2, next - 0xb0);
    const third = text[at + 2]!;
    if (next === 0xb9 || next === 0xbb) return unitAt(at + 3, third - 0x90);
    return (next & 1) === 1 && next >= 0xa5 && next <= 0xb5 ? unitAt(at + 3, third - 0xa6) : undefined;
  },
  encode: text => text,
};

function unitAt(end: number, digit: number): ReturnType<UnitEncoding['read']> {
  const bytes = DIGITS[digit];
  return bytes === undefined ? undefined : { end, bytes };
}
