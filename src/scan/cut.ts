import { toCharacterStart } from '../decode/utf8.ts';

/** What a cut is moved by at the most, so that it parts no word. Bytes. */
const LONGEST_WORD = 64;
const BLANK = 32;

/** Where a part of a text begins that is to hold what stands from `at` on: at a blank before it or, where there is none near, a character. Bytes. */
export function cutBefore(text: Buffer, at: number): number {
  if (at <= 0) return 0;
  for (let cut = at; cut > at - LONGEST_WORD; cut--) if (text[cut - 1]! <= BLANK) return cut;
  return toCharacterStart(text, at);
}

/** Where a part of a text ends that is to hold what stands before `at`. Bytes. */
export function cutBehind(text: Buffer, at: number): number {
  if (at >= text.length) return text.length;
  for (let cut = at; cut < at + LONGEST_WORD; cut++) if (cut === text.length || text[cut]! <= BLANK) return cut;
  return toCharacterStart(text, at);
}
