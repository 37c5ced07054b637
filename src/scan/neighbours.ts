import { toCharacterStart } from '../decode/utf8.ts';
import { GUARDS } from '../detectors/guards.ts';
import type { Neighbours } from '../detectors/rule.ts';
import { isForbiddenBy } from '../pattern/contexts.ts';

/** `. , - / :` may join two numbers into one. */
const isJoint = (byte: number) => byte === 46 || byte === 44 || byte === 45 || byte === 47 || byte === 58;

/**
 * True when what stands before `at` (step −1) or at `at` (step 1) may stand beside a span; RE2 has no look-around.
 * @param text valid UTF-8.
 * @param at the span's start (step −1) or end (step 1), a byte offset into `text`.
 */
export function mayTouch(text: Buffer, at: number, step: -1 | 1, forbidden: Neighbours): boolean {
  const near = step === 1 ? at : at - 1;
  if (near < 0 || near >= text.length) return true;
  if (forbidden === 'letter') return mayTouchWord(text, at, step);
  const byte = text[near]!;
  if (isForbidden(byte, forbidden)) return false;
  if (forbidden !== 'number' || !isJoint(byte)) return true;
  const further = near + step;
  return !(further >= 0 && further < text.length && isForbiddenBy('Digit', text[further]!));
}

/** The first position from `start` up to `limit` at which a span may begin, judged by the plain bytes of its left neighbours. */
export function skipForbidden(text: Uint8Array, start: number, limit: number, forbidden: Neighbours): number {
  let at = start;
  while (at < limit && isForbidden(text[at]!, forbidden)) at++;
  return at === start ? start : at + 1;
}

function isForbidden(byte: number, forbidden: Neighbours): boolean {
  const guard = GUARDS[forbidden];
  return guard !== undefined && isForbiddenBy(guard, byte);
}

const LETTER_OR_DIGIT = /^[\p{L}\p{Nd}]/u;
const MARK = /^\p{M}/u;
/** They say how a sign looks and are part of no word. */
const VARIATION_SELECTOR = /^\p{VS}/u;
/** Scripts whose words stand without a blank beside the next; in Hangul, what follows a noun is joined to it. */
const JOINS_WORDS =
  /^[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Bopo}\p{scx=Hang}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmr}\p{scx=Mymr}\p{scx=Tale}\p{scx=Talu}\p{scx=Lana}\p{scx=Tavt}\p{scx=Java}\p{scx=Bali}]/u;

/** A mark behind a span makes another letter of its last one; before a span it belongs to the letter that it follows. */
function mayTouchWord(text: Buffer, at: number, step: -1 | 1): boolean {
  const here = characterAt(text, at);
  if (step === 1 && MARK.test(here)) return VARIATION_SELECTOR.test(here);
  const before = baseBefore(text, at);
  const [neighbour, edge] = step === 1 ? [here, before] : [before, here];
  return !LETTER_OR_DIGIT.test(neighbour) || JOINS_WORDS.test(neighbour) || JOINS_WORDS.test(edge);
}

/** Bytes of the longest character. */
const LONGEST = 4;
/** More marks in a row than any letter has. */
const MOST_MARKS = 30;

/** Begins with the character that begins at `at`. */
function characterAt(text: Buffer, at: number): string {
  return text.toString('utf8', at, at + LONGEST);
}

/** Begins with the last character before `at`, the marks upon it aside. */
function baseBefore(text: Buffer, at: number): string {
  let start = at;
  for (let marks = 0; start > 0 && marks <= MOST_MARKS; marks++) {
    start = toCharacterStart(text, start - 1);
    const character = characterAt(text, start);
    if (!MARK.test(character)) return character;
  }
  return '';
}
