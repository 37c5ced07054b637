import { type Nfa, StateKind } from './nfa.ts';

/** How far a match reaches beyond a literal in it, in bytes; infinite where a repetition is open. */
export interface Reach {
  readonly before: number;
  readonly after: number;
}

/**
 * The farthest that a match of the automaton's pattern reaches before and behind any place where it holds `atom` (ASCII case ignored):
 * wherever a path through the automaton can read the atom, the longest ways to there and on from there.
 * @returns undefined when no match can hold it.
 */
export function atomReach(nfa: Nfa, distances: Distances, atom: Uint8Array): Reach | undefined {
  let before = -1;
  let after = -1;
  for (let state = 0; state < nfa.kinds.length; state++) {
    if (nfa.kinds[state] !== StateKind.byte || !reads(nfa, state, atom[0]!)) continue;
    const ends = readAtom(nfa, state, atom);
    if (ends.size === 0) continue;
    before = Math.max(before, distances.fromStart[state]!);
    for (const end of ends) after = Math.max(after, distances.toMatch[end]!);
  }
  return before < 0 ? undefined : { before, after };
}

/** The longest ways through an automaton, in bytes, by state. */
export interface Distances {
  readonly fromStart: Float64Array;
  readonly toMatch: Float64Array;
}

export function distancesOf(nfa: Nfa): Distances {
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

function nextOf(nfa: Nfa, state: number): number[] {
  if (nfa.kinds[state] === StateKind.match) return [];
  return nfa.kinds[state] === StateKind.split ? [nfa.next[state]!, nfa.other[state]!] : [nfa.next[state]!];
}

function reads(nfa: Nfa, state: number, byte: number): boolean {
  const set = nfa.sets[nfa.values[state]!]!;
  return set[byte] === 1 || (byte >= 97 && byte <= 122 && set[byte - 32] === 1);
}

/** States in which the atom is just read, when its first byte is read in `state`. */
function readAtom(nfa: Nfa, state: number, atom: Uint8Array): ReadonlySet<number> {
  let states = new Set([state]);
  for (const byte of atom) {
    const after = new Set<number>();
    for (const from of states) {
      for (const here of withoutByte(nfa, from)) if (reads(nfa, here, byte)) after.add(nfa.next[here]!);
    }
    if (after.size === 0) return after;
    states = after;
  }
  return states;
}

/** `byte` states that a state leads to without a byte; assertions are taken to hold. */
function withoutByte(nfa: Nfa, first: number): readonly number[] {
  const seen = new Set([first]);
  const bytes: number[] = [];
  for (const state of seen) {
    if (nfa.kinds[state] === StateKind.byte) bytes.push(state);
    else for (const next of nextOf(nfa, state)) seen.add(next);
  }
  return bytes;
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
