import { type Guard, type Nfa, STATE_ASSERTIONS, type StateAssertion, StateKind } from './nfa.ts';

/** What a byte says to the assertions beside it. */
export const WORD = 1;
export const AT_TEXT_EDGE = 2;
export const AT_LINE_EDGE = 4;
const DIGIT = 8;
const ALNUM = 16;
const TOKEN = 32;

/** Bytes that may stand between two fields of a source: beside one of them a text may begin or end. */
const SEPARATORS = '\t\n\r "(),:;[]{|}';

const CONTEXTS = Uint8Array.from({ length: 256 }, (_, byte) => {
  const char = String.fromCharCode(byte);
  const isDigit = /[0-9]/.test(char);
  const isAlnum = /[0-9A-Za-z]/.test(char);
  return (
    (isAlnum || char === '_' ? WORD : 0) |
    (SEPARATORS.includes(char) ? AT_TEXT_EDGE : 0) |
    (byte === 10 ? AT_LINE_EDGE : 0) |
    (isDigit ? DIGIT : 0) |
    (isAlnum ? ALNUM : 0) |
    (isAlnum || '_-+/='.includes(char) ? TOKEN : 0)
  );
});

/** What no match may begin behind. */
const FORBIDDEN: Readonly<Record<Guard, number>> = { Digit: DIGIT, Alnum: ALNUM, Word: WORD, Token: TOKEN };

/** What decides about an assertion. */
const ASKED: Readonly<Record<StateAssertion, number>> = {
  word: WORD,
  notWord: WORD,
  textStart: AT_TEXT_EDGE,
  textEnd: AT_TEXT_EDGE,
  lineStart: AT_LINE_EDGE | AT_TEXT_EDGE,
  lineEnd: AT_LINE_EDGE | AT_TEXT_EDGE,
  notAfterDigit: FORBIDDEN.Digit,
  notAfterAlnum: FORBIDDEN.Alnum,
  notAfterWord: FORBIDDEN.Word,
  notAfterToken: FORBIDDEN.Token,
};

/** True for a byte beside which a text may begin and end. */
export function partsFields(byte: number): boolean {
  return (contextOf(byte) & AT_TEXT_EDGE) !== 0;
}

export function contextOf(byte: number): number {
  return CONTEXTS[byte]!;
}

/** True for a byte behind which a guarded match may not begin. */
export function isForbiddenBy(guard: Guard, byte: number): boolean {
  return (contextOf(byte) & FORBIDDEN[guard]) !== 0;
}

/** What of a byte's context the assertions of an automaton ask for. */
export function contextMask({ kinds, values }: Nfa): number {
  let mask = 0;
  kinds.forEach((kind, state) => {
    if (kind === StateKind.assert) mask |= ASKED[STATE_ASSERTIONS[values[state]!]!];
  });
  return mask;
}

/** States of an NFA in which a text may be, ascending: those that wait for a byte, and those that wait for what stands beside one; and patterns that match there. */
export interface Members {
  readonly bytes: Int32Array;
  readonly asserts: Int32Array;
  readonly found: number;
}

const NO_STATES = new Int32Array(0);
export const NOTHING: Members = { bytes: NO_STATES, asserts: NO_STATES, found: 0 };

/** Where the states of an NFA lead together, for matches that may begin anywhere: the start is in every set and so named in none. */
export class Moves {
  /** Patterns that match the empty text. */
  readonly foundAtStart: number;
  readonly #nfa: Nfa;
  readonly #classCount: number;
  readonly #start: Members;
  readonly #isStart: Uint8Array;
  /** What each state leads to without a byte, when it was asked for. */
  readonly #closures: (Members | undefined)[];
  /** By set and class: 1 when the set holds the class's bytes. */
  readonly #accepts: Uint8Array;
  /** Targets of the start alone, by context and class. */
  readonly #fromStart = new Map<number, Members>();
  // Numbers of the sets in which a state was last seen, and the set that is being made.
  readonly #seen: Uint32Array;
  #set = 0;
  readonly #bytes: Int32Array;
  readonly #asserts: Int32Array;
  #byteCount = 0;
  #assertCount = 0;

  /** @param samples a byte of each class. */
  constructor(nfa: Nfa, samples: readonly number[]) {
    const size = nfa.kinds.length;
    this.#nfa = nfa;
    this.#classCount = samples.length;
    this.#closures = new Array<Members | undefined>(size);
    this.#seen = new Uint32Array(size);
    this.#bytes = new Int32Array(size);
    this.#asserts = new Int32Array(size);
    this.#isStart = new Uint8Array(size);
    this.#accepts = new Uint8Array(nfa.sets.length * samples.length);
    for (const [number, set] of nfa.sets.entries()) {
      const row = number * samples.length;
      for (let column = 0; column < samples.length; column++) this.#accepts[row + column] = set[samples[column]!]!;
    }
    this.#start = nfa.start < 0 ? NOTHING : this.#closure(nfa.start);
    this.foundAtStart = this.#start.found;
    for (const state of this.#start.bytes) this.#isStart[state] = 1;
    for (const state of this.#start.asserts) this.#isStart[state] = 1;
  }

  /**
   * From `members` and the start, over one byte of class `column`.
   * @param before context of the byte before; no more of it than `contextMask` says need be given.
   * @param after context of this byte.
   */
  step(members: Members, before: number, after: number, column: number): Members {
    const key = before * this.#classCount + column;
    let fromStart = this.#fromStart.get(key);
    if (fromStart === undefined) {
      fromStart = this.#move(this.#start, before, after, column, NOTHING);
      this.#fromStart.set(key, fromStart);
    }
    if (members.bytes.length + members.asserts.length === 0) return fromStart;
    return this.#move(members, before, after, column, fromStart);
  }

  /** Patterns that match when nothing follows (`isTextEnd`), or may match when it is not known what does. */
  end(members: Members, before: number, isTextEnd: boolean): number {
    this.#begin();
    return (
      this.#resolve(this.#start, before, undefined, isTextEnd) | this.#resolve(members, before, undefined, isTextEnd)
    );
  }

  #move(members: Members, before: number, after: number, column: number, base: Members): Members {
    let passed = NO_STATES;
    let found = base.found;
    if (members.asserts.length > 0) {
      this.#begin();
      found |= this.#resolve(members, before, after, false);
      passed = this.#bytes.slice(0, this.#byteCount);
    }
    this.#begin();
    for (const state of base.bytes) this.#add(state, this.#bytes, this.#byteCount++);
    for (const state of base.asserts) this.#add(state, this.#asserts, this.#assertCount++);
    found |= this.#advance(members.bytes, column) | this.#advance(passed, column);
    return {
      bytes: toSorted(this.#bytes, this.#byteCount),
      asserts: toSorted(this.#asserts, this.#assertCount),
      found,
    };
  }

  #begin(): void {
    this.#set += 1;
    this.#byteCount = 0;
    this.#assertCount = 0;
  }

  #add(state: number, list: Int32Array, at: number): void {
    this.#seen[state] = this.#set;
    list[at] = state;
  }

  // Adds what those of `from` that take the class lead to.
  #advance(from: Int32Array, column: number): number {
    const { values, next } = this.#nfa;
    let found = 0;
    for (const state of from) {
      if (this.#accepts[values[state]! * this.#classCount + column] !== 1) continue;
      const closure = this.#closure(next[state]!);
      found |= closure.found;
      for (const target of closure.bytes) {
        if (this.#seen[target] !== this.#set && this.#isStart[target] === 0)
          this.#add(target, this.#bytes, this.#byteCount++);
      }
      for (const target of closure.asserts) {
        if (this.#seen[target] !== this.#set && this.#isStart[target] === 0)
          this.#add(target, this.#asserts, this.#assertCount++);
      }
    }
    return found;
  }

  // Adds what the assertions of `members` lead to that hold between two contexts, one after the other; all that could hold do where `after` is undefined and it is no end.
  #resolve({ asserts }: Members, before: number, after: number | undefined, isTextEnd: boolean): number {
    const { values, next } = this.#nfa;
    const follows = isTextEnd ? AT_TEXT_EDGE | AT_LINE_EDGE : after;
    let found = 0;
    const first = this.#assertCount;
    for (const state of asserts) {
      if (this.#seen[state] !== this.#set) this.#add(state, this.#asserts, this.#assertCount++);
    }
    // The list grows while it is walked.
    for (let i = first; i < this.#assertCount; i++) {
      const state = this.#asserts[i]!;
      if (!holds(STATE_ASSERTIONS[values[state]!]!, before, follows)) continue;
      const closure = this.#closure(next[state]!);
      found |= closure.found;
      for (const target of closure.bytes) {
        if (this.#seen[target] !== this.#set) this.#add(target, this.#bytes, this.#byteCount++);
      }
      for (const target of closure.asserts) {
        if (this.#seen[target] !== this.#set) this.#add(target, this.#asserts, this.#assertCount++);
      }
    }
    return found;
  }

  #closure(first: number): Members {
    const known = this.#closures[first];
    if (known) return known;
    const { kinds, values, next, other } = this.#nfa;
    const bytes: number[] = [];
    const asserts: number[] = [];
    let found = 0;
    const seen = new Set<number>();
    const pending = [first];
    for (let state = pending.pop(); state !== undefined; state = pending.pop()) {
      if (seen.has(state)) continue;
      seen.add(state);
      const kind = kinds[state];
      if (kind === StateKind.split) pending.push(other[state]!, next[state]!);
      else if (kind === StateKind.match) found |= 1 << values[state]!;
      else if (kind === StateKind.assert) asserts.push(state);
      else bytes.push(state);
    }
    const closure = { bytes: Int32Array.from(bytes), asserts: Int32Array.from(asserts), found };
    this.#closures[first] = closure;
    return closure;
  }
}

/** Lists up to this long are nearly in order already and sorted by insertion. */
const SHORT = 64;

function toSorted(list: Int32Array, length: number): Int32Array {
  if (length === 0) return NO_STATES;
  if (length > SHORT) return list.slice(0, length).sort();
  for (let i = 1; i < length; i++) {
    const state = list[i]!;
    let place = i;
    while (place > 0 && list[place - 1]! > state) {
      list[place] = list[place - 1]!;
      place -= 1;
    }
    list[place] = state;
  }
  return list.slice(0, length);
}

/** @param after undefined when it is not known what follows. */
function holds(assertion: StateAssertion, before: number, after: number | undefined): boolean {
  switch (assertion) {
    case 'word':
      return after === undefined || (before & WORD) !== (after & WORD);
    case 'notWord':
      return after === undefined || (before & WORD) === (after & WORD);
    case 'textStart':
      return (before & AT_TEXT_EDGE) !== 0;
    case 'textEnd':
      return after === undefined || (after & AT_TEXT_EDGE) !== 0;
    case 'lineStart':
      return (before & (AT_LINE_EDGE | AT_TEXT_EDGE)) !== 0;
    case 'lineEnd':
      return after === undefined || (after & (AT_LINE_EDGE | AT_TEXT_EDGE)) !== 0;
    default:
      return (before & ASKED[assertion]) === 0;
  }
}
