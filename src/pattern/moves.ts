import { ASSERTIONS, type Nfa, StateKind } from './nfa.ts';

/** What a byte says to the assertions beside it. */
export const WORD = 1;
export const AT_TEXT_EDGE = 2;
export const AT_LINE_EDGE = 4;

/** Bytes that may stand between two fields of a source: beside one of them a text may begin or end. */
const SEPARATORS = [...'\t\n\r "(),:;[]{|}'].map(char => char.charCodeAt(0));

const CONTEXTS = Uint8Array.from({ length: 256 }, (_, byte) => {
  if (byte < 128 && /\w/.test(String.fromCharCode(byte))) return WORD;
  return (SEPARATORS.includes(byte) ? AT_TEXT_EDGE : 0) | (byte === 10 ? AT_LINE_EDGE : 0);
});

/** True for a byte beside which a text may begin and end. */
export function partsFields(byte: number): boolean {
  return (contextOf(byte) & AT_TEXT_EDGE) !== 0;
}

export function contextOf(byte: number): number {
  return CONTEXTS[byte]!;
}

/** Where the states of an NFA lead together, for matches that may begin anywhere: the start is in every set and so named in none. */
export class Moves {
  /** Patterns that match the empty text. */
  readonly foundAtStart: number;
  readonly #nfa: Nfa;
  readonly #classCount: number;
  readonly #start: readonly number[];
  readonly #isStart: Uint8Array;
  /** What each state leads to without a byte, when it was asked for: `byte` and `assert` states, and bits of patterns. */
  readonly #closures: (Closure | undefined)[];
  /** Targets of the start alone, by context and class. */
  readonly #fromStart = new Map<number, Targets>();
  // Numbers of the sets in which a state was last seen.
  readonly #seen: Uint32Array;
  #set = 0;

  constructor(nfa: Nfa, classCount: number) {
    const size = nfa.kinds.length;
    this.#nfa = nfa;
    this.#classCount = classCount;
    this.#closures = new Array<Closure | undefined>(size);
    this.#seen = new Uint32Array(size);
    this.#isStart = new Uint8Array(size);
    const start = nfa.start < 0 ? NOTHING : this.#closure(nfa.start);
    this.#start = start.members;
    this.foundAtStart = start.found;
    for (const state of start.members) this.#isStart[state] = 1;
  }

  /** From `members` and the start, over one byte of class `column`. */
  step(members: readonly number[], context: number, byte: number, column: number): Targets {
    const after = contextOf(byte);
    const key = context * this.#classCount + column;
    let fromStart = this.#fromStart.get(key);
    if (fromStart === undefined) {
      fromStart = this.#move(this.#start, context, after, byte, NOTHING);
      this.#fromStart.set(key, fromStart);
    }
    if (members.length === 0) return fromStart;
    return this.#move(members, context, after, byte, fromStart);
  }

  /** Patterns that match when nothing follows (`isTextEnd`), or may match when it is not known what does. */
  end(members: readonly number[], context: number, isTextEnd: boolean): number {
    const all = [...this.#start, ...members];
    return this.#resolve(all, context, isTextEnd ? 0 : undefined, isTextEnd);
  }

  #move(members: readonly number[], context: number, after: number, byte: number, base: Targets): Targets {
    const { kinds, values, next, sets } = this.#nfa;
    const from = [...members];
    let found = this.#resolve(from, context, after, false) | base.found;
    this.#set += 1;
    const set = this.#set;
    const targets: number[] = [];
    for (const state of base.members) {
      this.#seen[state] = set;
      targets.push(state);
    }
    for (const state of from) {
      if (kinds[state] !== StateKind.byte || sets[values[state]!]![byte] !== 1) continue;
      const closure = this.#closure(next[state]!);
      found |= closure.found;
      for (const target of closure.members) {
        if (this.#seen[target] === set || this.#isStart[target] === 1) continue;
        this.#seen[target] = set;
        targets.push(target);
      }
    }
    return { members: targets.sort((a, b) => a - b), found };
  }

  // Adds to `members` what assertions lead to that hold between two contexts; all that could hold do where `after` is undefined.
  #resolve(members: number[], before: number, after: number | undefined, isTextEnd: boolean): number {
    const { kinds, values, next } = this.#nfa;
    let found = 0;
    let isMarked = false;
    // The list grows while it is walked.
    for (let i = 0; i < members.length; i++) {
      const state = members[i]!;
      if (kinds[state] !== StateKind.assert || !holds(values[state]!, before, after, isTextEnd)) continue;
      if (!isMarked) {
        isMarked = true;
        this.#set += 1;
        for (const member of members) this.#seen[member] = this.#set;
      }
      const closure = this.#closure(next[state]!);
      found |= closure.found;
      for (const target of closure.members) {
        if (this.#seen[target] === this.#set) continue;
        this.#seen[target] = this.#set;
        members.push(target);
      }
    }
    return found;
  }

  #closure(first: number): Closure {
    const known = this.#closures[first];
    if (known) return known;
    const { kinds, values, next, other } = this.#nfa;
    const members: number[] = [];
    let found = 0;
    const seen = new Set<number>();
    const pending = [first];
    for (let state = pending.pop(); state !== undefined; state = pending.pop()) {
      if (seen.has(state)) continue;
      seen.add(state);
      const kind = kinds[state];
      if (kind === StateKind.split) pending.push(other[state]!, next[state]!);
      else if (kind === StateKind.match) found |= 1 << values[state]!;
      else members.push(state);
    }
    const closure = { members, found };
    this.#closures[first] = closure;
    return closure;
  }
}

/** States that a set leads to, ascending, the start left out; and patterns that match there. */
export interface Targets {
  readonly members: readonly number[];
  readonly found: number;
}

interface Closure {
  readonly members: readonly number[];
  readonly found: number;
}

const NOTHING: Closure = { members: [], found: 0 };

function holds(assertion: number, before: number, after: number | undefined, isTextEnd: boolean): boolean {
  switch (ASSERTIONS[assertion]) {
    case 'word':
      return after === undefined || (before & WORD) !== (after & WORD);
    case 'notWord':
      return after === undefined || (before & WORD) === (after & WORD);
    case 'textStart':
      return (before & AT_TEXT_EDGE) !== 0;
    case 'textEnd':
      return after === undefined || isTextEnd || (after & AT_TEXT_EDGE) !== 0;
    case 'lineStart':
      return (before & (AT_LINE_EDGE | AT_TEXT_EDGE)) !== 0;
    default:
      return after === undefined || isTextEnd || (after & (AT_LINE_EDGE | AT_TEXT_EDGE)) !== 0;
  }
}
