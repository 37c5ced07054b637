import { isLetter } from './ascii.ts';
import type { UnitEncoding } from './encoding.ts';

const FIRST_LEAD = 0xcc;
const LAST_LEAD = 0xcd;
/** Last byte of U+0345, behind which no mark makes one character of two. */
const LAST_MARK = 0x85;
/** Marks of one letter; Vietnamese has two. */
const MOST_MARKS = 4;

/** Letters of Latin, Greek and Cyrillic with marks of their own behind them (U+0300 to U+0345, as NFD writes them), as the one character that NFC makes of both. */
export const composition: UnitEncoding = {
  name: 'nfc',
  leads: [FIRST_LEAD, LAST_LEAD],
  read(text, at) {
    const start = letterBefore(text, at);
    if (start === at) return undefined;
    let end = at;
    while (end < at + 2 * MOST_MARKS && isMark(text, end)) end += 2;
    if (end === at) return undefined;
    const written = Buffer.from(text.buffer, text.byteOffset + start, end - start).toString();
    const composed = written.normalize('NFC');
    return composed === written ? undefined : { start, end, bytes: Buffer.from(composed) };
  },
  encode: text => text,
};

function isMark(text: Uint8Array, at: number): boolean {
  const lead = text[at];
  return lead === FIRST_LEAD || (lead === LAST_LEAD && text[at + 1]! <= LAST_MARK);
}

// Where the character right before `at` begins, which is a letter of ASCII or beyond it; `at` when none is there.
function letterBefore(text: Uint8Array, at: number): number {
  let start = at - 1;
  while (start > 0 && at - start < 3 && (text[start]! & 0xc0) === 0x80) start--;
  const first = text[start] ?? 0;
  const isOfAscii = isLetter(first) && start === at - 1;
  return isOfAscii || (first >= 0xc3 && first < 0xf0) ? start : at;
}
