import { silentNext } from './atom-reach.ts';
import { CONTEXT_LIMIT, contextWithin, EDGE_CONTEXT, holdsBetween } from './contexts.ts';
import { foldAscii } from './facts.ts';
import { buildNfa, type Nfa, STATE_ASSERTIONS, StateKind } from './nfa.ts';
import { type Pattern, parsePattern, UnknownSyntax } from './parse.ts';
import { spellWide } from './spell-wide.ts';

/** Of a pattern with more states, or more places among its atoms, nothing is told. */
const MOST_STATES = 6000;
const MOST_STEPS = 8_000_000;
/** Bytes that are tried before others, so that the text looks like one. */
const READABLE = Buffer.from('01234567890abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ -_.:=/');

/**
 * A text that a pattern matches from end to end although it holds none of some literals (ASCII case aside), or undefined when there is none or it takes too long to tell.
 * Of characters beyond ASCII those are tried that stand for a set (`spellWide`). The shortest one, by bytes.
 */
export function atomFreeMatch(pattern: string, atoms: readonly string[]): string | undefined {
  const tree = treeOf(withOneSigma(pattern));
  if (tree === undefined) return undefined;
  const nfa = buildNfa([{ pattern: tree }], { maxCount: MOST_STATES, maxStates: MOST_STATES });
  if (nfa.unknown !== 0 || nfa.start < 0) return undefined;
  const reader = new StateReader(nfa);
  const literals = new LiteralAutomaton(atoms.map(atom => foldAscii(withOneSigma(atom))));
  // A state of the pattern, what stands before it, and a place among the literals; with the byte that led there and the number of the one before.
  const seen = new Set<number>();
  const reached: { readonly at: number; readonly place: number; readonly byte: number; readonly from: number }[] = [];
  const enter = (state: number, before: number, place: number, byte: number, from: number): void => {
    const at = state * CONTEXT_LIMIT + before;
    const key = place * nfa.kinds.length * CONTEXT_LIMIT + at;
    if (seen.has(key)) return;
    seen.add(key);
    reached.push({ at, place, byte, from });
  };
  enter(nfa.start, EDGE_CONTEXT, 0, -1, -1);
  let steps = 0;
  for (let i = 0; i < reached.length; i++) {
    const { at, place } = reached[i]!;
    if (reader.endsAt(at)) return textOf(reached, i);
    const targets = reader.targetsOf(at);
    for (const byte of literals.order) {
      const to = targets[byte];
      if (to === undefined) continue;
      if (++steps > MOST_STEPS) return undefined;
      const next = literals.next(place, byte);
      if (next !== undefined) for (const target of to) enter(target, contextWithin(byte), next, byte, i);
    }
  }
  return undefined;
}

// Of the two small letters that have Σ for a capital one stands for both: each matches the other where case is ignored.
function withOneSigma(text: string): string {
  return text.replaceAll('ς', 'σ');
}

function treeOf(pattern: string): Pattern | undefined {
  try {
    return spellWide(parsePattern(pattern));
  } catch (error) {
    if (error instanceof UnknownSyntax) return undefined;
    throw error;
  }
}

function textOf(reached: readonly { readonly byte: number; readonly from: number }[], last: number): string {
  const bytes: number[] = [];
  for (let i = last; reached[i]!.from >= 0; i = reached[i]!.from) bytes.push(reached[i]!.byte);
  return Buffer.from(bytes.reverse()).toString('utf8');
}

/** Where the states of an automaton lead, by a state and what stands before it (`state * CONTEXT_LIMIT + context`). */
class StateReader {
  readonly #nfa: Nfa;
  /** By byte: the states that reading it leads to. */
  readonly #targets: (readonly (readonly number[] | undefined)[])[] = [];

  constructor(nfa: Nfa) {
    this.#nfa = nfa;
  }

  /** True where a match may end at the end of the text. */
  endsAt(at: number): boolean {
    return this.#silently(at, EDGE_CONTEXT).some(state => this.#nfa.kinds[state] === StateKind.match);
  }

  targetsOf(at: number): readonly (readonly number[] | undefined)[] {
    return (this.#targets[at] ??= this.#findTargets(at));
  }

  #findTargets(at: number): readonly (readonly number[] | undefined)[] {
    const { kinds, values, sets, next } = this.#nfa;
    const targets: number[][] = [];
    const readers = new Map<number, readonly number[]>();
    for (let byte = 0; byte < 256; byte++) {
      const behind = contextWithin(byte);
      let here = readers.get(behind);
      if (!here) {
        here = this.#silently(at, behind).filter(state => kinds[state] === StateKind.byte);
        readers.set(behind, here);
      }
      for (const state of here) if (sets[values[state]!]![byte] === 1) (targets[byte] ??= []).push(next[state]!);
    }
    return targets;
  }

  // States that a place leads to without a byte, itself among them.
  #silently(at: number, behind: number): readonly number[] {
    const { kinds, values } = this.#nfa;
    const before = at % CONTEXT_LIMIT;
    const found = new Set([Math.floor(at / CONTEXT_LIMIT)]);
    for (const state of found) {
      if (kinds[state] === StateKind.assert && !holdsBetween(STATE_ASSERTIONS[values[state]!]!, before, behind))
        continue;
      for (const next of silentNext(this.#nfa, state)) found.add(next);
    }
    return [...found];
  }
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
