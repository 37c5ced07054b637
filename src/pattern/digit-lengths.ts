import { contextOf, EDGE_CONTEXT, holdsBetween, isForbiddenBy } from './contexts.ts';
import { buildNfa, type Guard, type Nfa, STATE_ASSERTIONS, StateKind } from './nfa.ts';

/** Digits of the longest number that is told of: of 64 bits. */
export const MOST_DIGITS = 20;
/** All lengths, as bits. */
export const ALL_LENGTHS = 2 ** (MOST_DIGITS + 1) - 1;

const MINUS = 45;
const ZERO = 48;
const ONE = 49;

/** What is known of the matches of a pattern beside what it says itself. */
export interface Matches {
  /** What they may not begin behind. */
  readonly guard?: Guard | undefined;
  /** True when a match right before a digit does not count. */
  readonly endsBeforeDigit?: boolean;
}

/**
 * The numbers that a pattern may match in, by how many digits they have: bit n is set when it may match in some whole number that is
 * written with n digits, without a sign (but for a minus where `isNegative`) and without zeros in front. It tells of more rather than of less.
 */
export function digitLengths(pattern: string, isNegative: boolean, matches: Matches = {}): number {
  const nfa = buildNfa([{ pattern }]);
  if (nfa.unknown !== 0) return ALL_LENGTHS;
  const walk = new NumberWalk(nfa);
  let lengths = 0;
  if (isNegative) {
    walk.begin(EDGE_CONTEXT, contextOf(MINUS));
    walk.step(MINUS, MINUS);
  }
  for (let digits = 0; digits <= MOST_DIGITS; digits++) {
    const last = digits > 0 ? ZERO : isNegative ? MINUS : undefined;
    const before = last === undefined ? EDGE_CONTEXT : contextOf(last);
    const mayBegin = !(matches.guard && last !== undefined && isForbiddenBy(matches.guard, last));
    if (walk.fork().reaches(mayBegin, before, EDGE_CONTEXT)) lengths |= 1 << digits;
    if (walk.reaches(mayBegin, before, contextOf(ZERO)) && !matches.endsBeforeDigit) {
      // It ends here, whatever follows.
      return lengths | (ALL_LENGTHS & ~((1 << digits) - 1));
    }
    walk.step(digits === 0 ? ONE : ZERO, ZERO + 9);
  }
  return lengths;
}

/** The states that a pattern may be in behind some number. */
class NumberWalk {
  readonly #nfa: Nfa;
  #states: ReadonlySet<number>;

  constructor(nfa: Nfa, states: ReadonlySet<number> = new Set()) {
    this.#nfa = nfa;
    this.#states = states;
  }

  fork(): NumberWalk {
    return new NumberWalk(this.#nfa, this.#states);
  }

  /** Lets matches begin here too. */
  begin(before: number, after: number): void {
    this.reaches(true, before, after);
  }

  /** Goes on to where no byte is read; true when a match may end there. */
  reaches(mayBegin: boolean, before: number, after: number): boolean {
    const { kinds, values, next, other, start } = this.#nfa;
    const reached = new Set<number>();
    const open = [...this.#states, ...(mayBegin ? [start] : [])];
    let isMatch = false;
    for (let state = open.pop(); state !== undefined; state = open.pop()) {
      if (reached.has(state)) continue;
      reached.add(state);
      const kind = kinds[state];
      if (kind === StateKind.match) isMatch = true;
      else if (kind === StateKind.split) open.push(next[state]!, other[state]!);
      else if (kind === StateKind.assert && holdsBetween(STATE_ASSERTIONS[values[state]!]!, before, after))
        open.push(next[state]!);
    }
    this.#states = reached;
    return isMatch;
  }

  /** Reads any one byte of [from, to]. */
  step(from: number, to: number): void {
    const { kinds, values, next, sets } = this.#nfa;
    const reached = new Set<number>();
    for (const state of this.#states) {
      if (kinds[state] !== StateKind.byte) continue;
      const set = sets[values[state]!]!;
      for (let byte = from; byte <= to; byte++) {
        if (set[byte] === 0) continue;
        reached.add(next[state]!);
        break;
      }
    }
    this.#states = reached;
  }
}
