import { silentNext } from './atom-reach.ts';
import { foldAscii } from './facts.ts';
import { buildNfa, type Nfa, StateKind } from './nfa.ts';

/** Of a pattern with more states, or more places among its atoms, nothing is told. */
const MOST_STATES = 3000;
const MOST_STEPS = 2_000_000;
/** Bytes that are tried before others, so that the text looks like one. */
const READABLE = Buffer.from('01234567890abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ -_.:=/');

/**
 * A text that a pattern seems to match although it holds none of some literals (ASCII case aside), or undefined when there is none or it takes too long to tell.
 * Assertions such as `\b` are taken to hold: whether it really matches is to be asked of RE2. The shortest one, by bytes.
 */
export function atomFreeMatch(pattern: string, atoms: readonly string[]): string | undefined {
  const nfa = buildNfa([{ pattern }], { maxCount: MOST_STATES, maxStates: MOST_STATES });
  if (nfa.unknown !== 0 || nfa.start < 0) return undefined;
  const literals = new LiteralAutomaton(atoms.map(foldAscii));
  const states = nfa.kinds.length;
  const seen = new Set<number>();
  // Pairs of a state of the pattern and a place among the literals, with the byte that led there and the pair before.
  const pairs: { readonly at: number; readonly byte: number; readonly from: number }[] = [];
  const enter = (state: number, place: number, byte: number, from: number): number | undefined => {
    for (const next of silentlyFrom(nfa, state)) {
      const at = place * states + next;
      if (seen.has(at)) continue;
      seen.add(at);
      pairs.push({ at, byte, from });
      if (nfa.kinds[next] === StateKind.match) return pairs.length - 1;
    }
    return undefined;
  };
  const textOf = (last: number): string => {
    const bytes: number[] = [];
    for (let i = last; i >= 0; i = pairs[i]!.from) bytes.push(pairs[i]!.byte);
    return Buffer.from(bytes.filter(byte => byte >= 0).reverse()).toString('utf8');
  };
  let found = enter(nfa.start, 0, -1, -1);
  let steps = 0;
  for (let i = 0; i < pairs.length && found === undefined; i++) {
    const { at } = pairs[i]!;
    const state = at % states;
    if (nfa.kinds[state] !== StateKind.byte) continue;
    const set = nfa.sets[nfa.values[state]!]!;
    const entered = new Set<number>();
    for (const byte of literals.order) {
      // Of characters beyond ASCII only those that are spelled out are sure to be of a set.
      if (set[byte] === 0 || (byte >= 0x80 && !isSpelled(set))) continue;
      if (++steps > MOST_STEPS) return undefined;
      const place = literals.next(Math.floor(at / states), byte);
      if (place === undefined || entered.has(place)) continue;
      entered.add(place);
      found ??= enter(nfa.next[state]!, place, byte, i);
    }
  }
  return found === undefined ? undefined : textOf(found);
}

const isSpelled = (set: Uint8Array): boolean => set.indexOf(1) === set.lastIndexOf(1);

function silentlyFrom(nfa: Nfa, first: number): ReadonlySet<number> {
  const found = new Set([first]);
  for (const state of found) for (const next of silentNext(nfa, state)) found.add(next);
  return found;
}

/** Reads bytes and knows how much of some literals stands before a place (A. Aho and M. Corasick, 1975). Place 0 is the beginning. */
class LiteralAutomaton {
  /** All bytes, those first that a text is likely to hold. */
  readonly order: readonly number[] = [...new Set([...READABLE, ...Array(256).keys()])];
  readonly #steps: Map<number, number>[] = [new Map()];
  readonly #fallbacks: number[] = [0];
  readonly #isWhole: boolean[] = [false];

  constructor(literals: readonly Buffer[]) {
    for (const literal of literals) {
      let place = 0;
      for (const byte of literal) {
        const known = this.#steps[place]!.get(byte);
        const next = known ?? this.#add();
        if (known === undefined) this.#steps[place]!.set(byte, next);
        place = next;
      }
      this.#isWhole[place] = true;
    }
    this.#fallBack();
  }

  /** The place behind one more byte; undefined when a literal ends there. */
  next(place: number, byte: number): number | undefined {
    const next = this.#step(place, byte >= 65 && byte <= 90 ? byte + 32 : byte);
    return this.#isWhole[next]! ? undefined : next;
  }

  #add(): number {
    this.#steps.push(new Map());
    this.#fallbacks.push(0);
    return this.#isWhole.push(false) - 1;
  }

  #step(first: number, byte: number): number {
    let place = first;
    while (place > 0 && !this.#steps[place]!.has(byte)) place = this.#fallbacks[place]!;
    return this.#steps[place]!.get(byte) ?? 0;
  }

  // Shorter places come first, so that theirs are known.
  #fallBack(): void {
    const open = [0];
    for (const place of open) {
      for (const [byte, next] of this.#steps[place]!) {
        if (place > 0) {
          const fallback = this.#step(this.#fallbacks[place]!, byte);
          this.#fallbacks[next] = fallback;
          this.#isWhole[next] ||= this.#isWhole[fallback]!;
        }
        open.push(next);
      }
    }
  }
}
