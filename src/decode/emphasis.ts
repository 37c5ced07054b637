import { isAlnum } from './ascii.ts';
import type { UnitEncoding } from './encoding.ts';

const NOTHING = new Uint8Array(0);
const STAR = 42;
const SLASH = 47;
const BACKTICK = 96;
/** In a row: `***` is bold and italic, three backticks fence a block of code. */
const MOST_STARS = 3;
const MOST_BACKTICKS = 2;
/** What stands before such a pair, beside a blank. Names of tables and templates in code have a bracket or a comma there. */
const BEFORE = new Set(Buffer.from(':->[|*'));
/** Between the marks of a pair. Bytes. */
const LONGEST_STRESSED = 80;

/**
 * Pairs of stars and of backticks with which Markdown sets off a label or a value within a line (`**Name:** Ann`, ``PIN: `4471` ``), left out: they part
 * the one from the other, and a word from the line's beginning.
 */
export const emphasis: UnitEncoding = {
  name: 'emphasis',
  leads: [STAR, BACKTICK],
  reach: 48,
  read(text, at) {
    const mark = text[at]!;
    if (text[at - 1] === mark) return undefined;
    const end = marksEnd(text, at, mark);
    return opens(text, at, end) || closes(text, at, end) ? { end, bytes: NOTHING } : undefined;
  },
  encode: text => text,
};

function opens(text: Uint8Array, at: number, end: number): boolean {
  const mark = text[at]!;
  if (!mayOpen(text, at, end)) return false;
  const last = Math.min(text.length, end + LONGEST_STRESSED);
  for (let other = end; other < last && !isLineEnd(text[other]); other++) {
    if (text[other] !== mark) continue;
    const otherEnd = marksEnd(text, other, mark);
    return otherEnd - other === end - at && mayClose(text, other, otherEnd);
  }
  return false;
}

function closes(text: Uint8Array, at: number, end: number): boolean {
  const mark = text[at]!;
  if (!mayClose(text, at, end)) return false;
  const first = Math.max(0, at - LONGEST_STRESSED);
  for (let other = at - 1; other >= first && !isLineEnd(text[other]); other--) {
    if (text[other] !== mark) continue;
    let start = other;
    while (text[start - 1] === mark && other - start < MOST_STARS) start--;
    return other + 1 - start === end - at && mayOpen(text, start, other + 1);
  }
  return false;
}

function mayOpen(text: Uint8Array, start: number, end: number): boolean {
  const before = text[start - 1];
  return isLength(text, start, end) && (isBlank(before) || BEFORE.has(before!)) && !isBlank(text[end]);
}

function mayClose(text: Uint8Array, start: number, end: number): boolean {
  const behind = text[end];
  return isLength(text, start, end) && !isBlank(text[start - 1]) && !isWord(behind) && behind !== SLASH;
}

function isLength(text: Uint8Array, start: number, end: number): boolean {
  return end - start <= (text[start] === STAR ? MOST_STARS : MOST_BACKTICKS);
}

function marksEnd(text: Uint8Array, at: number, mark: number): number {
  let end = at;
  while (text[end] === mark && end - at <= MOST_STARS) end++;
  return end;
}

function isBlank(byte: number | undefined): boolean {
  return byte === undefined || byte <= 32;
}

function isLineEnd(byte: number | undefined): boolean {
  return byte === 10 || byte === 13;
}

function isWord(byte: number | undefined): boolean {
  return isAlnum(byte) || byte === 95;
}
