import { contextOf, DECIDES, DECISIONS, EDGE_CONTEXT } from './contexts.ts';
import { buildNfa, type GuardedPattern, type Nfa, STATE_ASSERTIONS, StateKind } from './nfa.ts';

/** Names the layout: to be changed along with it. */
export const PROGRAM_LAYOUT = '2';

/** What the kernel knows of an NFA state: kind, value, and where it leads. u16 each. */
const STATE_WORDS = 4;
/** Words of a program's head: counts, the start, patterns that could not be read, and where each part begins behind its own beginning; see assembly/automaton-set.ts. */
const HEAD_WORDS = 10;

/**
 * An NFA for several patterns as the kernel reads it. Bytes that no pattern tells apart are one class.
 * @param patterns at most 31, RE2 syntax.
 */
export function buildProgram(patterns: readonly GuardedPattern[]): Uint8Array {
  const nfa = buildNfa(patterns);
  const { kinds, next, other, sets } = nfa;
  const mask = contextMask(nfa);
  const classes = toClasses(nfa, mask);
  const samples = Array.from({ length: Math.max(...classes) + 1 }, (_, number) => classes.indexOf(number));
  const contextOfClass = [...samples.map(byte => contextOf(byte) & mask), EDGE_CONTEXT & mask];
  const contexts = [...new Set(contextOfClass)];

  const layout = new Layout();
  const states = new Uint16Array(kinds.length * STATE_WORDS);
  kinds.forEach((kind, state) => {
    const value = kind === StateKind.assert ? assertionValue(nfa.values[state]!) : nfa.values[state]!;
    states.set([kind, value, next[state]!, other[state]!], state * STATE_WORDS);
  });
  const parts = [
    layout.add(states),
    layout.add(toBits(sets.flatMap(set => samples.map(byte => set[byte]!)))),
    layout.add(Uint8Array.from(classes)),
    layout.add(Uint8Array.from(contextOfClass.map(context => contexts.indexOf(context)))),
    layout.add(Uint8Array.from(contexts)),
  ];
  return layout.finish([kinds.length, samples.length, contexts.length, nfa.start, nfa.unknown, ...parts]);
}

// Parts one behind the other, each at a multiple of 4.
class Layout {
  readonly #parts: { at: number; bytes: Uint8Array }[] = [];
  #size = HEAD_WORDS * 4;

  add(part: Uint16Array | Uint8Array): number {
    const at = this.#size;
    this.#parts.push({ at, bytes: new Uint8Array(part.buffer, part.byteOffset, part.byteLength) });
    this.#size += Math.ceil(part.byteLength / 4) * 4;
    return at;
  }

  finish(head: readonly number[]): Uint8Array {
    const program = new Uint8Array(this.#size);
    new Int32Array(program.buffer).set(head);
    for (const { at, bytes } of this.#parts) program.set(bytes, at);
    return program;
  }
}

function toBits(flags: readonly number[]): Uint8Array {
  const bits = new Uint8Array(Math.ceil(flags.length / 8));
  flags.forEach((flag, i) => {
    bits[i >> 3]! |= flag << (i & 7);
  });
  return bits;
}

// What of a byte's context the assertions ask for.
function contextMask({ kinds, values }: Nfa): number {
  let mask = 0;
  kinds.forEach((kind, state) => {
    if (kind === StateKind.assert) mask |= DECIDES[STATE_ASSERTIONS[values[state]!]!].mask;
  });
  return mask;
}

function assertionValue(assertion: number): number {
  const { kind, mask } = DECIDES[STATE_ASSERTIONS[assertion]!];
  return DECISIONS.indexOf(kind) | (mask << 8);
}

// The class of each byte: split by one set after the other; the contexts are the first of them.
function toClasses({ sets }: Nfa, mask: number): number[] {
  const classes = Array.from({ length: 256 }, (_, byte) => contextOf(byte) & mask);
  const split = new Int16Array(512);
  for (const set of [new Uint8Array(256), ...sets]) {
    split.fill(-1);
    let count = 0;
    for (let byte = 0; byte < 256; byte++) {
      const key = classes[byte]! * 2 + set[byte]!;
      if (split[key]! < 0) split[key] = count++;
      classes[byte] = split[key]!;
    }
  }
  return classes;
}
