import { SMALL_WORDS } from './small-words.ts';

const WORD = /[\p{L}\p{M}\p{N}_]+/gu;
const IN_CAPITALS = /^\p{Lu}[\p{Lu}\p{M}]+$/u;
/** `4TH`, `93YO`, `92E`. */
const COUNTED = /^[0-9]{1,4}(?:ST|ND|RD|TH|YO|YR|YRS|E|ER|ÈME)$/u;
const APOSTROPHES = "'’";
/** Behind an apostrophe: `'S`, `'LL`. */
const LONGEST_ENDING = 2;

/**
 * Text in capitals as it would be written with small letters: words with a capital first, those of `SMALL_WORDS`, what follows an apostrophe and a number's letters small. Words that are not all in capitals,
 * and single letters, stay, but for one beside a small word.
 * @returns text of as many UTF-8 bytes; what would take more or fewer of them stays as well.
 */
export function recase(text: string): string {
  let isBehindSmall = false;
  return text.replace(WORD, (word, at: number) => {
    const small = word.toLowerCase();
    const isSmall = isWrittenSmall(word, small, text, at, isBehindSmall);
    isBehindSmall = isSmall;
    if (!isSmall && !IN_CAPITALS.test(word)) return word;
    const first = isSmall ? '' : String.fromCodePoint(word.codePointAt(0)!);
    const written = first + small.slice(first.length);
    return Buffer.byteLength(written) === Buffer.byteLength(word) ? written : word;
  });
}

function isWrittenSmall(word: string, small: string, text: string, at: number, isBehindSmall: boolean): boolean {
  if (COUNTED.test(word)) return true;
  if (word.length <= LONGEST_ENDING && at > 1 && APOSTROPHES.includes(text[at - 1]!))
    return /\p{L}/u.test(text[at - 2]!);
  if (!SMALL_WORDS.has(small)) return false;
  return word.length > 1 ? IN_CAPITALS.test(word) : isBehindSmall && text[at + 1] === ' ' && word !== 'I';
}
