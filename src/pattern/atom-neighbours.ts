import { type AtomReader, isSmallLetter, type Readings, silentNext, type Ways } from './atom-reach.ts';
import { type Nfa, STATE_ASSERTIONS, type StateAssertion, StateKind } from './nfa.ts';

/**
 * Which ASCII letters and digits may stand right before a literal in a match and right behind it, as bits in the order of `ALNUM`. Nothing is said
 * of other bytes: in raw text they may belong to the format.
 */
export interface AtomNeighbours {
  readonly before: bigint;
  readonly behind: bigint;
}

/** The letters and digits of the masks, lowest bit first. */
export const ALNUM = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
export const ANY_ALNUM = (1n << BigInt(ALNUM.length)) - 1n;
const ANYTHING: AtomNeighbours = { before: ANY_ALNUM, behind: ANY_ALNUM };
const DIGITS = (1n << 10n) - 1n;

type Masks = Readonly<Partial<Record<StateAssertion, bigint>>>;
const NO_MASKS: Masks = {};

/** What an assertion leaves of the letters and digits before it, when a letter or digit stands behind. */
const LEFT_BEFORE: Masks = {
  word: 0n,
  textStart: 0n,
  lineStart: 0n,
  notAfterDigit: ANY_ALNUM & ~DIGITS,
  notAfterAlnum: 0n,
  notAfterWord: 0n,
  notAfterToken: 0n,
};

/** What an assertion leaves of those behind it, when a letter or digit stands before. */
const LEFT_BEHIND: Masks = { word: 0n, textEnd: 0n, lineEnd: 0n };

/** Tells what may stand beside literals in the matches of one automaton. */
export class NeighbourFinder {
  readonly #nfa: Nfa;
  readonly #reader: AtomReader;
  /** States in which a match may begin. */
  readonly #begins: ReadonlySet<number>;
  readonly #masks: readonly bigint[];
  /** By state: the bytes that lead to it, and the states that do without a byte. */
  readonly #entering: bigint[];
  readonly #silent: number[][];

  constructor(reader: AtomReader) {
    const { nfa } = reader;
    this.#reader = reader;
    this.#nfa = nfa;
    this.#begins = new Set(reader.silentlyFrom(nfa.start));
    this.#masks = nfa.sets.map(maskOf);
    this.#entering = nfa.kinds.map(() => 0n);
    this.#silent = nfa.kinds.map(() => []);
    nfa.kinds.forEach((kind, state) => {
      if (kind === StateKind.byte) this.#entering[nfa.next[state]!]! |= this.#masks[nfa.values[state]!]!;
      else for (const next of silentNext(this.#nfa, state)) this.#silent[next]!.push(state);
    });
  }

  /**
   * Where the pattern spells the literal out, that is where its matches are looked for, not where a class of characters happens to read it as well.
   * `isCapital`: the first ASCII letter of the literal is a capital one in every match.
   * @param atom the literal, ASCII letters in lower case; signs at its ends may stand outside of the match.
   */
  of(atom: Uint8Array): AtomNeighbours & { readonly isCapital: boolean } {
    const spelled = this.#among(atom, SPELLED);
    const found = spelled ?? this.#among(atom, {});
    if (!found) return { ...ANYTHING, isCapital: false };
    const exactAt = atom.findIndex(isSmallLetter);
    const ways = { ...(spelled && SPELLED), exactAt };
    return { ...found, isCapital: exactAt >= 0 && this.#among(atom, ways) === undefined };
  }

  #among(atom: Uint8Array, ways: Ways): AtomNeighbours | undefined {
    const signsBefore = atom.findIndex(isAlnum);
    if (signsBefore < 0) return ANYTHING;
    const signsBehind = atom.length - 1 - atom.findLastIndex(isAlnum);
    const found: AtomNeighbours[] = [];
    for (let before = 0; before <= signsBefore; before++) {
      for (let behind = 0; behind <= signsBehind; behind++) {
        const inside = atom.subarray(before, atom.length - behind);
        const from = before > 0 ? { from: this.#begins } : {};
        const { exactAt = -1 } = ways;
        const readings = this.#reader.readings(inside, { ...ways, ...from, exactAt: exactAt - before });
        if (readings.first.length === 0 || (behind > 0 && !this.#mayEnd(readings))) continue;
        found.push({
          before: before > 0 ? ANY_ALNUM : this.#before(readings.first, isAlnum(inside[0]!) ? LEFT_BEFORE : NO_MASKS),
          behind:
            behind > 0 ? ANY_ALNUM : this.#behind(readings.ends, isAlnum(inside.at(-1)!) ? LEFT_BEHIND : NO_MASKS),
        });
      }
    }
    if (found.length === 0) return undefined;
    return found.reduce((a, b) => ({ before: a.before | b.before, behind: a.behind | b.behind }));
  }

  #mayEnd({ ends }: Readings): boolean {
    const { kinds } = this.#nfa;
    return [...ends].some(end => this.#reader.silentlyFrom(end).some(state => kinds[state] === StateKind.match));
  }

  #before(states: Iterable<number>, left: Masks): bigint {
    let found = 0n;
    const masks = new Masked(states);
    for (const [state, mask] of masks) {
      found |= mask & (state === this.#nfa.start ? ANY_ALNUM : this.#entering[state]!);
      for (const from of this.#silent[state]!) masks.add(from, mask & this.#leaves(from, left));
    }
    return found;
  }

  #behind(states: Iterable<number>, left: Masks): bigint {
    let found = 0n;
    const masks = new Masked(states);
    for (const [state, mask] of masks) {
      const kind = this.#nfa.kinds[state]!;
      if (kind === StateKind.match) found |= mask;
      if (kind === StateKind.byte) found |= mask & this.#masks[this.#nfa.values[state]!]!;
      for (const next of silentNext(this.#nfa, state)) masks.add(next, mask & this.#leaves(state, left));
    }
    return found;
  }

  #leaves(state: number, left: Masks): bigint {
    if (this.#nfa.kinds[state] !== StateKind.assert) return ANY_ALNUM;
    return left[STATE_ASSERTIONS[this.#nfa.values[state]!]!] ?? ANY_ALNUM;
  }
}

/** States to go through, each again when more of a mask reaches it. */
class Masked implements Iterable<readonly [state: number, mask: bigint]> {
  readonly #masks = new Map<number, bigint>();
  readonly #open: number[] = [];

  constructor(states: Iterable<number>) {
    for (const state of states) this.add(state, ANY_ALNUM);
  }

  add(state: number, mask: bigint): void {
    const known = this.#masks.get(state);
    if (known !== undefined && (mask & ~known) === 0n) return;
    this.#masks.set(state, mask | (known ?? 0n));
    this.#open.push(state);
  }

  *[Symbol.iterator](): Iterator<readonly [state: number, mask: bigint]> {
    for (let state = this.#open.pop(); state !== undefined; state = this.#open.pop())
      yield [state, this.#masks.get(state)!];
  }
}

/** More letters and digits in a set, cases aside, are a class of them. */
const MOST_SPELLED = 3;

/** True for a set of letters or digits that a pattern spells something out with, be it in two cases or as `gr[ae]y`. */
function isSpelled(set: Uint8Array): boolean {
  const bytes = new Set([...ALNUM.toLowerCase()].filter((_, bit) => set[ALNUM.charCodeAt(bit)] === 1));
  return bytes.size > 0 && bytes.size <= MOST_SPELLED;
}

const SPELLED: Ways = { mustRead: isSpelled };

function maskOf(set: Uint8Array): bigint {
  let mask = 0n;
  for (let bit = 0; bit < ALNUM.length; bit++) if (set[ALNUM.charCodeAt(bit)] === 1) mask |= 1n << BigInt(bit);
  return mask;
}

const isAlnum = (byte: number) => byte < 128 && ALNUM.includes(String.fromCharCode(byte));
