import { isAlnum } from '../decode/ascii.ts';
import { recase } from '../text/recase.ts';
import { cutBefore, cutBehind } from './cut.ts';
import type { Match } from './match.ts';

/** A text with places in it at which words in capitals begin. */
export interface TextInCapitals {
  readonly text: Buffer;
  readonly names: readonly string[];
  /** Ascending. */
  readonly places: readonly number[];
  /** True for a single name that nothing but other details beside it leads to. */
  readonly isBareName: (match: Match) => boolean;
}

/** Matches a part of a text whose words were written with small letters. */
export type MatchRecased = (part: Buffer, names: readonly string[]) => readonly Match[];

/** Half-open byte range. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Of a stretch before and behind a place. Bytes. */
const FURTHEST_BACK = 512;
const FURTHEST = 4096;
/** Looked at around a stretch: what names it and what stands beside it. Bytes. */
const CONTEXT = 160;
/** Within which a bare name may stand between small letters. Bytes. */
const NEAR = 16_384;

/**
 * What is found in text that is written in capitals once it is written as other text is: names, addresses, labels and sentences, of which rules ask that they have small letters. Each stretch without a
 * small letter is looked at with what stands around it. What was found in the text as it stands may be among it. A bare name is none where the text has it in capitals between small letters, too: there it
 * is short for something.
 */
export function matchCapitals(
  { text, names, places, isBareName }: TextInCapitals,
  matchRecased: MatchRecased,
): Match[] {
  const found: Match[] = [];
  for (const stretches of nearStretches(text, places)) {
    const start = cutBefore(text, stretches[0]!.start - CONTEXT);
    const end = cutBehind(text, stretches.at(-1)!.end + CONTEXT);
    const part = Buffer.from(text.subarray(start, end));
    for (const stretch of stretches) {
      part.write(recase(text.toString('utf8', stretch.start, stretch.end)), stretch.start - start);
    }
    const isWhole = start === 0 && end === text.length;
    for (const match of matchRecased(part, isWhole ? names : [...names, ''])) {
      // What is encoded is so in the text as it stands, too.
      if (match.via !== undefined || match.rule < 0) continue;
      const moved = { ...match, start: start + match.start, end: start + match.end };
      if (!isBareName(match) || !isAmidSmall(text, moved)) found.push(moved);
    }
  }
  return found;
}

// The stretches at the places, those together that have something around them in common.
function* nearStretches(text: Buffer, places: readonly number[]): Generator<readonly Stretch[]> {
  let near: Stretch[] = [];
  let done = 0;
  for (const place of places) {
    if (place < done) continue;
    const stretch = stretchAround(text, place);
    if (near.length > 0 && (stretch.start > done + 2 * CONTEXT || stretch.end > near[0]!.start + FURTHEST)) {
      yield near;
      near = [];
    }
    near.push(stretch);
    done = stretch.end;
  }
  if (near.length > 0) yield near;
}

// Text without a small letter of ASCII around a place: what stands before the next one, less the word that holds it.
function stretchAround(text: Buffer, place: number): Stretch {
  let start = place;
  const lowest = Math.max(0, place - FURTHEST_BACK);
  while (start > lowest && !isSmall(text[start - 1]!)) start--;
  let end = place;
  const highest = Math.min(text.length, place + FURTHEST);
  while (end < highest && !isSmall(text[end]!)) end++;
  while (start < place && isOfWord(text[start]!)) start++;
  while (end > place && isOfWord(text[end - 1]!) && end < text.length) end--;
  return { start, end };
}

// True where the same bytes stand near in the text between words with small letters.
function isAmidSmall(whole: Buffer, { start, end }: Stretch): boolean {
  const word = whole.subarray(start, end);
  const text = whole.subarray(Math.max(0, start - NEAR), end + NEAR);
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    const behind = at + word.length;
    if (isSmallBeside(text, at - 2, at - 1) && isSmallBeside(text, behind + 1, behind)) return true;
  }
  return false;
}

// True where a word with a small letter at `at` is parted from the bytes by one blank or sign at `sign`.
function isSmallBeside(text: Buffer, at: number, sign: number): boolean {
  return isSmall(text[at] ?? 0) && !isOfWord(text[sign] ?? 0);
}

function isSmall(byte: number): boolean {
  return byte >= 97 && byte <= 122;
}

function isOfWord(byte: number): boolean {
  return byte >= 0x80 || isAlnum(byte);
}
