import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { REJECTED, type Validator, type Verdict } from '../validator.ts';

/** Words of a seed phrase, longest first: a checksum bit for every three words. */
const LENGTHS: readonly number[] = [24, 21, 18, 15, 12];
const BITS = 11;

/** The languages that have a word list beside English. */
const OTHERS = [
  'spanish',
  'french',
  'italian',
  'portuguese',
  'czech',
  'japanese',
  'korean',
  'simplified-chinese',
  'traditional-chinese',
];

const ranks = new Map<string, ReadonlyMap<string, number>>();

/** The 2,048 words of a language by rank; read when the first phrase that may be of it is met. */
function wordRanks(language: string): ReadonlyMap<string, number> {
  let known = ranks.get(language);
  if (known === undefined) {
    known = new Map(wordList(language).map((word, rank) => [word.normalize('NFKD'), rank]));
    ranks.set(language, known);
  }
  return known;
}

function wordList(language: string): readonly string[] {
  const load = createRequire(import.meta.url);
  return (load(`@scure/bip39/wordlists/${language}`) as { wordlist: readonly string[] }).wordlist;
}

/** The phrase of 16 to 32 bytes of entropy (BIP-39). */
export function encodeSeedPhrase(entropy: Uint8Array, language = 'english'): string {
  const bits = toBits(entropy) + checksumBits(entropy);
  const words = wordList(language);
  return Array.from(
    { length: bits.length / BITS },
    (_, at) => words[Number.parseInt(bits.slice(at * BITS, (at + 1) * BITS), 2)]!,
  ).join(' ');
}

/**
 * Words of the English list in a number that BIP-39 has, told less surely where its checksum is wrong: wallets such as Electrum check the
 * same words otherwise, and people mistype them. Words that follow the phrase are no part of it.
 */
export const seedPhrase: Validator = ({ text }) => {
  const verdict = judge(text, ['english']);
  return verdict.ok ? verdict : judgeUnchecked(text);
};

function judgeUnchecked(text: string): Verdict {
  const words = wordsOf(text);
  const known = wordRanks('english');
  const end = words.findIndex(word => !known.has(word));
  const count = end < 0 ? words.length : end;
  const length = LENGTHS.find(length => length <= count);
  if (length === undefined) return REJECTED;
  const phrase = words.slice(0, length);
  if (new Set(phrase).size < length - 2 || isInOrder(phrase)) return REJECTED;
  return {
    ok: true,
    confidence: -0.2,
    severity: 'high',
    canonical: phrase.join(' '),
    sheds: bytesBehind(text, length),
  };
}

/** As in the list, which pages about seed phrases quote from. */
function isInOrder(words: readonly string[]): boolean {
  return words.every((word, at) => at === 0 || words[at - 1]! <= word);
}

/** The same in another language than English. */
export const otherSeedPhrase: Validator = ({ text }) => judge(text, OTHERS);

function judge(text: string, languages: readonly string[]): Verdict {
  const words = wordsOf(text);
  const length = LENGTHS.find(
    count => count <= words.length && languages.some(language => isValid(words.slice(0, count), language)),
  );
  if (length === undefined) return REJECTED;
  const phrase = words.slice(0, length);
  const canonical = phrase.join(' ');
  const sheds = bytesBehind(text, length);
  if (new Set(phrase).size * 2 <= length) return { ok: true, placeholder: true, canonical, sheds };
  return { ok: true, confidence: 0.1, canonical, sheds };
}

const WORD = /[\p{L}\p{M}]+/gu;

function wordsOf(text: string): readonly string[] {
  return text.normalize('NFKD').toLowerCase().match(WORD) ?? [];
}

/** Bytes behind that many words. */
function bytesBehind(text: string, count: number): number {
  // A sign such as `℀` is two words only when it is normalised.
  const last = [...text.matchAll(WORD)][count - 1];
  return last === undefined ? 0 : Buffer.byteLength(text.slice(last.index + last[0].length));
}

function isValid(words: readonly string[], language: string): boolean {
  const known = wordRanks(language);
  let bits = '';
  for (const word of words) {
    const rank = known.get(word);
    if (rank === undefined) return false;
    bits += rank.toString(2).padStart(BITS, '0');
  }
  const entropyBits = (words.length / 3) * 32;
  const entropy = Uint8Array.from({ length: entropyBits / 8 }, (_, at) =>
    Number.parseInt(bits.slice(at * 8, at * 8 + 8), 2),
  );
  return bits.slice(entropyBits) === checksumBits(entropy);
}

function checksumBits(entropy: Uint8Array): string {
  return toBits(createHash('sha256').update(entropy).digest()).slice(0, entropy.length / 4);
}

function toBits(bytes: Uint8Array): string {
  return Array.from(bytes, byte => byte.toString(2).padStart(8, '0')).join('');
}
