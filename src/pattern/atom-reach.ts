import { CONTEXT_LIMIT, contextOf, holdsBetween } from './contexts.ts';
import { type Nfa, STATE_ASSERTIONS, StateKind } from './nfa.ts';

/** How far a match reaches beyond a literal in it, in bytes; infinite where a repetition is open. */
export interface Reach {
  readonly before: number;
  readonly after: number;
}

/** Where an automaton can read a literal: the states that read its first byte, and those that it leads to. */
export interface Readings {
  readonly first: readonly number[];
  readonly ends: ReadonlySet<number>;
}

/** Which ways through an automaton count. */
export interface Ways {
  /** Of what sets one at least must stand for a byte of the literal; by default any. */
  readonly mustRead?: (set: Uint8Array) => boolean;
  /** States that may read the first byte; by default any. */
  readonly from?: ReadonlySet<number>;
  /** Place of a byte of the literal whose case is not ignored; by default there is none. */
  readonly exactAt?: number;
}

/** Finds where the matches of an automaton's pattern can hold literals; ASCII case is ignored. */
export class AtomReader {
  readonly nfa: Nfa;
  readonly #distances: Distances;
  readonly #silent = new Map<number, readonly number[]>();
  /** By state: 1 when an assertion stands before a byte that it leads to, 0 when none does, −1 when it is not known yet. */
  readonly #asserted: Int8Array;
  /** By what stands on both sides of where a state is left, and the byte behind, and then the state: arrays, since they are asked for millions of times. */
  readonly #steps: (readonly number[] | undefined)[][] = [];
  /** What `mustRead` says of the sets. */
  readonly #sure = new Map<(set: Uint8Array) => boolean, readonly boolean[]>();
  /** States that are reached and read a byte, by the byte, in any case and in its own. */
  readonly #readers: readonly [(readonly number[])[], (readonly number[])[]] = [[], []];

  /** By place: a number of the last step that came to it. */
  readonly #marks: Float64Array;
  #lastMark = 0;

  constructor(nfa: Nfa) {
    this.nfa = nfa;
    this.#asserted = new Int8Array(nfa.kinds.length).fill(-1);
    this.#marks = new Float64Array(2 * nfa.kinds.length).fill(-1);
    this.#distances = distancesOf(nfa);
  }

  /**
   * The farthest that a match reaches before and behind any place where it holds a literal: the longest ways to there and on from there.
   * @returns undefined when no match can hold it.
   */
  reach(atom: Uint8Array): Reach | undefined {
    const { first, ends } = this.readings(atom);
    if (first.length === 0) return undefined;
    return {
      before: Math.max(...first.map(state => this.#distances.fromStart[state]!)),
      after: Math.max(...[...ends].map(end => this.#distances.toMatch[end]!)),
    };
  }

  /** Every way on which a match can hold a literal. */
  readings(atom: Uint8Array, { mustRead = readsAny, from, exactAt = -1 }: Ways = {}): Readings {
    const isSure = this.#sureSets(mustRead);
    const starts = this.#readersOf(atom[0]!, exactAt === 0).filter(state => from?.has(state) !== false);
    // All ways are walked at once, byte by byte: a place is a state, twice its number, and one more when a sure set has read a byte before.
    let places = starts.map(state => 2 * state);
    const steps: Step[] = [];
    for (const [at, byte] of atom.entries()) {
      const step = this.#stepFrom(places, isSure, atom[at - 1] ?? byte, byte, at === exactAt);
      if (step.places.length === 0) return NO_READINGS;
      steps.push(step);
      places = step.places;
    }
    // Back again: from which places a way leads to a sure end.
    let leads = places.map(isSurePlace);
    for (const { targets, ends } of steps.reverse())
      leads = ends.map((end, i) => isAnySet(leads, targets, ends[i - 1] ?? 0, end));
    return {
      first: starts.filter((_, i) => leads[i]),
      ends: new Set(places.filter(isSurePlace).map(place => place >> 1)),
    };
  }

  /** States that a state leads to without a byte, itself among them; assertions are taken to hold. */
  silentlyFrom(first: number): readonly number[] {
    let found = this.#silent.get(first);
    if (!found) {
      const seen = new Set([first]);
      for (const state of seen) {
        for (const next of silentNext(this.nfa, state)) seen.add(next);
      }
      this.#silent.set(first, (found = [...seen]));
    }
    return found;
  }

  #sureSets(mustRead: (set: Uint8Array) => boolean): readonly boolean[] {
    let sure = this.#sure.get(mustRead);
    if (!sure) this.#sure.set(mustRead, (sure = this.nfa.sets.map(mustRead)));
    return sure;
  }

  #readersOf(byte: number, isExact: boolean): readonly number[] {
    const known = this.#readers[isExact ? 1 : 0];
    return (known[byte] ??= Array.from(this.nfa.kinds.keys()).filter(
      state => this.#distances.fromStart[state]! >= 0 && this.#reads(state, byte, isExact),
    ));
  }

  // States that read a byte, of those that a state leads to without one behind the byte before.
  #readersFrom(state: number, before: number, byte: number, isExact: boolean): readonly number[] {
    const place = this.#isAsserted(state) ? contextOf(before) * CONTEXT_LIMIT + contextOf(byte) : FREE;
    const steps = (this.#steps[(place * 256 + byte) * 2 + (isExact ? 1 : 0)] ??= new Array(this.nfa.kinds.length));
    let readers = steps[state];
    if (!readers) {
      const here =
        place === FREE ? this.silentlyFrom(state) : this.#silentlyAt(state, contextOf(before), contextOf(byte));
      readers = here.filter(next => this.#reads(next, byte, isExact));
      steps[state] = readers.length === 0 ? NONE : readers;
    }
    return readers;
  }

  // True when an assertion stands before a byte that the state leads to.
  #isAsserted(state: number): boolean {
    if (this.#asserted[state]! < 0)
      this.#asserted[state] = this.silentlyFrom(state).some(next => this.nfa.kinds[next] === StateKind.assert) ? 1 : 0;
    return this.#asserted[state] === 1;
  }

  // As `silentlyFrom`, where the assertions are asked between two bytes.
  #silentlyAt(first: number, before: number, behind: number): readonly number[] {
    const { kinds, values } = this.nfa;
    const seen = new Set([first]);
    for (const state of seen) {
      if (kinds[state] === StateKind.assert && !holdsBetween(STATE_ASSERTIONS[values[state]!]!, before, behind))
        continue;
      for (const next of silentNext(this.nfa, state)) seen.add(next);
    }
    return [...seen];
  }

  #reads(state: number, byte: number, isExact: boolean): boolean {
    if (this.nfa.kinds[state] !== StateKind.byte) return false;
    const set = this.nfa.sets[this.nfa.values[state]!]!;
    return set[byte] === 1 || (!isExact && isSmallLetter(byte) && set[byte - 32] === 1);
  }

  #stepFrom(from: readonly number[], isSure: readonly boolean[], before: number, byte: number, isExact: boolean): Step {
    const { values, next } = this.nfa;
    const places: number[] = [];
    const targets: number[] = [];
    const ends: number[] = [];
    const mark = (this.#lastMark += this.#marks.length);
    for (const place of from) {
      for (const here of this.#readersFrom(place >> 1, before, byte, isExact)) {
        const target = 2 * next[here]! + (isSurePlace(place) || isSure[values[here]!]! ? 1 : 0);
        // Where it stands among the places, if this step has come to it before.
        if (this.#marks[target]! < mark) this.#marks[target] = mark + places.push(target) - 1;
        targets.push(this.#marks[target]! - mark);
      }
      ends.push(targets.length);
    }
    return { places, targets, ends };
  }
}

/** One byte read from some places. */
interface Step {
  /** Where it leads, each once. */
  readonly places: number[];
  /** Where each place before leads, one behind the other, as numbers in `places`. */
  readonly targets: readonly number[];
  /** Where those of each place before end in `targets`, exclusive. */
  readonly ends: readonly number[];
}

const NO_READINGS: Readings = { first: [], ends: new Set() };

const isSurePlace = (place: number) => (place & 1) === 1;

function isAnySet(flags: readonly boolean[], indexes: readonly number[], start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (flags[indexes[i]!]) return true;
  return false;
}

const readsAny = () => true;

const NONE: readonly number[] = [];

/** Place among the steps of those where no assertion stands. */
const FREE = CONTEXT_LIMIT * CONTEXT_LIMIT;

export function isSmallLetter(byte: number): boolean {
  return byte >= 97 && byte <= 122;
}

/** The longest ways through an automaton, in bytes, by state. */
interface Distances {
  readonly fromStart: Float64Array;
  readonly toMatch: Float64Array;
}

function distancesOf(nfa: Nfa): Distances {
  const order = inOrder(nfa);
  const fromStart = new Float64Array(nfa.kinds.length).fill(-1);
  const toMatch = new Float64Array(nfa.kinds.length).fill(-1);
  fromStart[nfa.start] = 0;
  for (const { states, isCycle } of order) {
    if (isCycle && states.some(state => fromStart[state]! >= 0))
      for (const state of states) fromStart[state] = Infinity;
    for (const state of states) {
      if (fromStart[state]! < 0) continue;
      const length = fromStart[state]! + weight(nfa, state);
      for (const next of nextOf(nfa, state)) fromStart[next] = Math.max(fromStart[next]!, length);
    }
  }
  for (const { states, isCycle } of [...order].reverse()) {
    for (const state of states) {
      if (nfa.kinds[state] === StateKind.match) toMatch[state] = 0;
      for (const next of nextOf(nfa, state)) {
        if (toMatch[next]! >= 0) toMatch[state] = Math.max(toMatch[state]!, toMatch[next]! + weight(nfa, state));
      }
    }
    if (isCycle) for (const state of states) toMatch[state] = Infinity;
  }
  return { fromStart, toMatch };
}

function weight(nfa: Nfa, state: number): number {
  return nfa.kinds[state] === StateKind.byte ? 1 : 0;
}

/** States that a state leads to without a byte; assertions are taken to hold. */
export function silentNext(nfa: Nfa, state: number): readonly number[] {
  return nfa.kinds[state] === StateKind.byte ? [] : nextOf(nfa, state);
}

function nextOf(nfa: Nfa, state: number): number[] {
  if (nfa.kinds[state] === StateKind.match) return [];
  return nfa.kinds[state] === StateKind.split ? [nfa.next[state]!, nfa.other[state]!] : [nfa.next[state]!];
}

interface Component {
  readonly states: readonly number[];
  readonly isCycle: boolean;
}

/** Strongly connected components that the start leads to, each before those it leads to (R. Tarjan, 1972, without recursion). */
function inOrder(nfa: Nfa): readonly Component[] {
  const index = new Int32Array(nfa.kinds.length).fill(-1);
  const low = new Int32Array(nfa.kinds.length);
  const isOpen = new Uint8Array(nfa.kinds.length);
  const open: number[] = [];
  const components: Component[] = [];
  let count = 0;
  const path: { state: number; next: number[]; at: number }[] = [];
  const enter = (state: number) => {
    index[state] = low[state] = count++;
    open.push(state);
    isOpen[state] = 1;
    path.push({ state, next: nextOf(nfa, state), at: 0 });
  };
  enter(nfa.start);
  for (let frame = path.at(-1); frame !== undefined; frame = path.at(-1)) {
    const { state, next } = frame;
    if (frame.at < next.length) {
      const target = next[frame.at++]!;
      if (index[target]! < 0) enter(target);
      else if (isOpen[target] === 1) low[state] = Math.min(low[state]!, index[target]!);
      continue;
    }
    path.pop();
    const parent = path.at(-1);
    if (parent) low[parent.state] = Math.min(low[parent.state]!, low[state]!);
    if (low[state] !== index[state]) continue;
    const states = open.splice(open.lastIndexOf(state));
    for (const member of states) isOpen[member] = 0;
    components.push({ states, isCycle: states.length > 1 || next.includes(state) });
  }
  return components.reverse();
}
