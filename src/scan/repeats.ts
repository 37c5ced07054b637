import { isLabel } from '../findings/labels.ts';
import type { RepeatKind } from '../findings/repeat-kinds.ts';
import { isCommonWord } from '../findings/validators/pii/common-words.ts';
import type { FoundValues } from '../formats/format.ts';
import type { CompiledRules } from './compiled-rules.ts';
import type { Match } from './match.ts';
import { forEachWord, isOfWord, mayBeginWord, WordFilter } from './words.ts';

/** Distinct values of one text or record that are looked for again. */
const MOST_VALUES = 4096;
/** Longer ones are files of keys, which are found by their form. Bytes. */
const LONGEST_VALUE = 512;
/** So many words are looked for one by one; of more, each word of the text is looked up. */
const FEW_WORDS = 12;
/** How JSON writes a character by its code, or begins to. */
const CODE = '\\u';

type Known = Pick<CompiledRules, 'rules' | 'labels'>;

interface Sought {
  /** The bytes of the value, one a character. */
  readonly value: string;
  /** Bytes before the longest of its words, by which it is found. */
  readonly lead: number;
  readonly match: Match;
  readonly isPart: boolean;
}

interface RepeatedPlace {
  readonly start: number;
  end: number;
  readonly sought: Sought;
}

/**
 * What was found once in a text or record is found wherever else it stands there, though nothing beside it says what it is: a password that is typed again,
 * an account number without its label, somebody's given name after the full one. Whole words in the same case; linear in the text.
 */
export class Repeats implements FoundValues {
  readonly #known: Known;
  readonly #values = new Set<string>();
  /** By the bytes of their longest word. */
  readonly #byWord = new Map<string, Sought[]>();
  #isBeyondAscii = false;

  constructor(known: Known) {
    this.#known = known;
  }

  get isEmpty(): boolean {
    return this.#byWord.size === 0;
  }

  add(text: Buffer, matches: readonly Match[]): void {
    for (const match of matches) {
      if (match.rule < 0 || match.via || match.judgement.placeholder || this.#values.size >= MOST_VALUES) continue;
      const kind = this.#known.rules[match.rule]!.repeatKind;
      if (kind !== 'nothing') this.#add(text, match, kind);
    }
  }

  #add(text: Buffer, match: Match, kind: RepeatKind): void {
    const { start, end } = match;
    if (end - start > LONGEST_VALUE) return;
    if (kind === 'number' && countDigits(text, start, end) < FEWEST_DIGITS) return;
    if (kind === 'digits' && countDigits(text, start, end) < end - start) return;
    const bytes = text.toString('latin1', start, end);
    if (this.#values.has(bytes)) return;
    this.#values.add(bytes);
    if (!IS_TOLD[kind](toText(bytes))) return;
    let longest: readonly [number, number] = [start, start];
    forEachWord(text, start, end, (_, from, to) => {
      if (to - from > longest[1] - longest[0]) longest = [from, to];
      const word = kind === 'name' ? text.toString('latin1', from, to) : '';
      if (word === '' || this.#values.has(word) || !isNamePart(toText(word))) return;
      this.#values.add(word);
      this.#put(word, { value: word, lead: 0, match, isPart: true });
    });
    const [from, to] = longest;
    if (to > from)
      this.#put(text.toString('latin1', from, to), { value: bytes, lead: from - start, match, isPart: false });
  }

  #put(word: string, sought: Sought): void {
    const others = this.#byWord.get(word);
    if (others) others.push(sought);
    else this.#byWord.set(word, [sought]);
    this.#isBeyondAscii ||= BEYOND_ASCII.test(word);
  }

  in(text: Buffer, matches: readonly Match[]): readonly Match[] {
    const again: Match[] = [];
    let next = 0;
    let reach = 0;
    for (const { start, end, sought } of this.#placesIn(text)) {
      for (; next < matches.length && matches[next]!.start < end; next++)
        if (matches[next]!.rule >= 0) reach = Math.max(reach, matches[next]!.end);
      const { rule, judgement, canonical } = sought.match;
      const { definition } = this.#known.rules[rule]!;
      if (reach > start || isLabel(text, start, end, this.#known.labels, definition)) continue;
      const form = sought.isPart ? this.#known.rules[rule]!.toForm(text.toString('utf8', start, end)) : canonical;
      again.push({ rule, start, end, judgement, canonical: form });
    }
    return again.length === 0 ? matches : [...matches, ...again].sort((a, b) => a.start - b.start || b.end - a.end);
  }

  rawPlaces(json: Buffer, start: number, end: number): readonly { readonly start: number; readonly end: number }[] {
    if (end - start < SHORTEST_PART || this.isEmpty) return [];
    // Words are not told apart from the escapes before them.
    if (this.#byWord.size > FEW_WORDS) return [{ start, end }];
    const range = json.subarray(start, end);
    const places: number[] = [];
    for (const word of this.#byWord.keys()) for (const at of placesOf(word, range)) places.push(at);
    if (this.#isBeyondAscii) for (const at of placesOf(CODE, range)) places.push(at);
    return places.sort((a, b) => a - b).map(at => ({ start: start + at, end: start + at + 1 }));
  }

  // Calls `found` where the longest words of values stand, not only as whole words; in any order.
  #eachWordIn(text: Buffer, found: (sought: readonly Sought[], at: number) => void): void {
    if (this.#byWord.size <= FEW_WORDS) {
      for (const [word, sought] of this.#byWord) for (const at of placesOf(word, text)) found(sought, at);
      return;
    }
    const byHash = new WordFilter(this.#byWord.keys());
    forEachWord(text, 0, text.length, (hash, start, end) => {
      if (!byHash.mayBe(hash)) return;
      const sought = this.#byWord.get(text.toString('latin1', start, end));
      if (sought) found(sought, start);
    });
  }

  /** Where the values stand in the text, ascending and apart, the places where they were found among them; parts of a name in a row are one. */
  #placesIn(text: Buffer): RepeatedPlace[] {
    const places: RepeatedPlace[] = [];
    this.#eachWordIn(text, (all, at) => {
      // The longest of those that stand here: a whole name rather than its first part.
      let longest: Sought | undefined;
      for (const sought of all)
        if (sought.value.length > (longest?.value.length ?? 0) && stands(sought, text, at)) longest = sought;
      if (longest === undefined) return;
      const start = at - longest.lead;
      places.push({ start, end: start + longest.value.length, sought: longest });
    });
    places.sort((a, b) => a.start - b.start || b.end - a.end);
    const words = new Map<Sought, boolean>();
    const joined: RepeatedPlace[] = [];
    for (const place of places) {
      const last = joined.at(-1);
      if (last && place.start < last.end) continue;
      const { sought } = place;
      if (sought.isPart) {
        if (!words.has(sought)) words.set(sought, isWordIn(text, sought.value));
        if (words.get(sought)) continue;
        if (last?.sought.isPart && isJoint(text, last.end, place.start)) {
          last.end = place.end;
          continue;
        }
      }
      joined.push(place);
    }
    return joined;
  }
}

/** The matches of a text, and where else in it what they hold stands; ascending. */
export function withRepeats(text: Buffer, matches: readonly Match[], known: Known): readonly Match[] {
  // A value by itself, as in most cells.
  if (matches.length === 0 || text.length - (matches[0]!.end - matches[0]!.start) < SHORTEST_PART) return matches;
  const repeats = new Repeats(known);
  repeats.add(text, matches);
  return repeats.isEmpty ? matches : repeats.in(text, matches);
}

/** Digits of a number that hardly stands twice in a text by chance. */
const FEWEST_DIGITS = 6;
/** A word may be anybody's password and still be a word; so may a short number be part of anything. */
const isWordlike = (value: string): boolean => /^(?:\p{L}\p{Ll}*|\p{Lu}*|\d{0,5})$/u.test(value) && value.length < 16;
/** Shorter parts of names are words and particles. Bytes. */
const SHORTEST_PART = 3;
const isNamePart = (word: string): boolean =>
  /^(?:\p{Lu}[\p{L}\p{M}]{2,}|[\p{Lo}\p{M}]{2,})$/u.test(word) && !isCommonWord(word);

function countDigits(text: Buffer, start: number, end: number): number {
  let digits = 0;
  for (let at = start; at < end; at++) if (text[at]! >= 48 && text[at]! <= 57) digits++;
  return digits;
}

const IS_TOLD: Readonly<Record<RepeatKind, (value: string) => boolean>> = {
  nothing: () => false,
  secret: value => value.length >= 6 && !isWordlike(value),
  number: () => true,
  digits: () => true,
  account: value => value.length >= 4 && (!isWordlike(value) || (value.length >= 7 && !isCommonWord(value))),
  name: value => /\P{L}/u.test(value) || isNamePart(value),
};

const BEYOND_ASCII = /[^\x00-\x7f]/;
const toText = (bytes: string): string =>
  BEYOND_ASCII.test(bytes) ? Buffer.from(bytes, 'latin1').toString('utf8') : bytes;

function* placesOf(bytes: string, text: Buffer): Generator<number> {
  for (let at = text.indexOf(bytes, 0, 'latin1'); at >= 0; at = text.indexOf(bytes, at + bytes.length, 'latin1'))
    yield at;
}

/** @param at where its longest word stands, perhaps as a part of another. */
function stands({ value, lead }: Sought, text: Buffer, at: number): boolean {
  const start = at - lead;
  const end = start + value.length;
  if (start < 0 || end > text.length || text.toString('latin1', start, end) !== value) return false;
  if (isOfWord(text, start) && !mayBeginWord(text, start)) return false;
  return !(isOfWord(text, end) && isOfWord(text, lastCharacter(text, end)));
}

function lastCharacter(text: Buffer, end: number): number {
  let at = end - 1;
  while (at > 0 && (text[at]! & 0xc0) === 0x80) at--;
  return at;
}

/** So much of a text tells of its words. Bytes. */
const LONGEST_LOOK = 65_536;
const SPACE = 32;
const HYPHEN = 45;
const isBlank = (byte: number | undefined): boolean => byte === undefined || byte <= SPACE;
const ENDS_CLAUSE = new Set(Buffer.from(',.;:!?'));

/** True when the part of a name stands in the text as a word, too, in small letters: then it is no sign of anybody. */
function isWordIn(whole: Buffer, part: string): boolean {
  const text = whole.subarray(0, LONGEST_LOOK);
  const small = Buffer.from(toText(part).toLowerCase()).toString('latin1');
  if (small === part) return false;
  for (const at of placesOf(small, text)) {
    const end = at + small.length;
    // No part of an address or a path.
    if (!isBlank(text[at - 1])) continue;
    if (isBlank(text[end]) || (ENDS_CLAUSE.has(text[end]!) && isBlank(text[end + 1]))) return true;
  }
  return false;
}

function isJoint(text: Buffer, from: number, to: number): boolean {
  return to === from + 1 && (text[from] === SPACE || text[from] === HYPHEN);
}
