import RE2 from 're2';
import type { Kernel } from '../kernel/kernel.ts';
import type { CharacterSet } from '../kernel/matchers.ts';
import type { MatcherProgram } from './matcher-program.ts';
import type { Span } from './span.ts';

/** Finds the same match as RE2 does, in short ranges, without the objects that a call of node-re2 makes; see kernel/assembly/matcher.ts. */
export class Matcher {
  readonly #head: number;
  readonly #kernel: Kernel;

  constructor(program: MatcherProgram, kernel: Kernel) {
    this.#head = kernel.addMatcher(program, program.wides.map(characterSet));
    this.#kernel = kernel;
  }

  /**
   * The first match that begins at or after `at`. `base` and `limit` are the ends of the text: nothing beyond them is looked at.
   * @param text UTF-8.
   * @returns null when there is none; undefined when this cannot tell, and RE2 must be asked.
   */
  find(text: Uint8Array, base: number, at: number, limit: number): Span | null | undefined {
    return this.#kernel.findMatch(this.#head, text, base, at, limit);
  }
}

const PAGE = 256;
/** Pages of halves of characters; those from PAGES on have none. */
const SURROGATES = { first: 0xd8, last: 0xdf };
const PAGES = 0x110000 / PAGE;
/** Takes the place of characters that are in a set; ASCII, which is not asked about. */
const MARK = '\0';
const NOTHING = new Uint8Array(PAGE / 8);
const EVERYTHING = new Uint8Array(PAGE / 8).fill(0xff);

const sets = new Map<string, AskedSet>();

/** The characters of a set, as RE2 says. */
function characterSet(source: string): CharacterSet {
  let set = sets.get(source);
  if (set === undefined) sets.set(source, (set = new AskedSet(source)));
  return set.pageOf;
}

/** Asks RE2 about a set, once for each page. Most pages are all in it or have nothing of it, which one search tells. */
class AskedSet {
  readonly #source: string;
  readonly #pages = new Map<number, Uint8Array>();
  #run: RE2 | undefined;
  #each: RE2 | undefined;

  constructor(source: string) {
    this.#source = source;
  }

  readonly pageOf: CharacterSet = page => {
    let bits = this.#pages.get(page);
    if (bits === undefined) this.#pages.set(page, (bits = this.#ask(page)));
    return bits;
  };

  #ask(page: number): Uint8Array {
    if (page >= PAGES || (page >= SURROGATES.first && page <= SURROGATES.last)) return NOTHING;
    this.#run ??= new RE2(`(?:${this.#source})+`, 'u');
    const text = textOf(page);
    const run = this.#run.exec(text);
    if (run === null) return NOTHING;
    return run[0].length === text.length ? EVERYTHING : this.#markedOf(text);
  }

  #markedOf(text: string): Uint8Array {
    const bits = new Uint8Array(PAGE / 8);
    this.#each ??= new RE2(this.#source, 'gu');
    const marked = this.#each.replace(text, MARK);
    const units = text.length / PAGE;
    let at = 0;
    for (let i = 0; i < PAGE; i++) {
      if (marked[at] === MARK) {
        bits[i >> 3]! |= 1 << (i & 7);
        at += 1;
      } else at += units;
    }
    return bits;
  }
}

const texts = new Map<number, string>();

/** The characters of a page. */
function textOf(page: number): string {
  let text = texts.get(page);
  if (text === undefined) {
    text = String.fromCodePoint(...Array.from({ length: PAGE }, (_, i) => page * PAGE + i));
    texts.set(page, text);
  }
  return text;
}
