import { ASSERTIONS, type Assertion, type Pattern, parsePattern, UnknownSyntax } from './parse.ts';

/** How large an automaton may become. */
export interface Limits {
  /** Counts beyond this are open ones: more texts match then, and the automaton stays small. */
  readonly maxCount: number;
  /** States of one pattern; a larger one is taken to match anywhere. */
  readonly maxStates: number;
}

const SMALL: Limits = { maxCount: 24, maxStates: 20_000 };

/** States of all patterns of one automaton together: their numbers are of 16 bits. A pattern that would need more is taken to match anywhere. */
const MOST_STATES = 65_535;

/** A nondeterministic automaton over bytes for several patterns (Thompson's construction), as tables by state number. */
export interface Nfa {
  /** What each state does. */
  readonly kinds: readonly StateKind[];
  /** `byte`: number of the set in `sets`; `assert`: number in STATE_ASSERTIONS; `match`: number of the pattern. */
  readonly values: readonly number[];
  /** Where a state leads; `split` has two, `match` none (−1). */
  readonly next: readonly number[];
  readonly other: readonly number[];
  /** 256 entries each, 1 for a byte in the set. */
  readonly sets: readonly Uint8Array[];
  /** −1 when there is none. */
  readonly start: number;
  /** Bit i is set for a pattern i that is not in the automaton: it may match anywhere. */
  readonly unknown: number;
}

export const StateKind = { byte: 0, split: 1, assert: 2, match: 3 } as const;
export type StateKind = (typeof StateKind)[keyof typeof StateKind];

/** What no match may begin right behind. */
export type Guard = 'Digit' | 'Alnum' | 'Word' | 'Token';
export type StateAssertion = Assertion | `notAfter${Guard}`;
export const STATE_ASSERTIONS: readonly StateAssertion[] = [
  ...ASSERTIONS,
  ...(['notAfterDigit', 'notAfterAlnum', 'notAfterWord', 'notAfterToken'] as const),
];

/** A pattern in RE2 syntax or as it was read, and what its matches may not begin behind. */
export interface GuardedPattern {
  readonly pattern: string | Pattern;
  readonly guard?: Guard | undefined;
}

/** @param patterns at most 31; whatever one of them matches as UTF-8 is matched by the automaton too. */
export function buildNfa(patterns: readonly GuardedPattern[], limits = SMALL): Nfa {
  const builder = new Builder(limits.maxCount);
  const most = Math.max(MOST_STATES, limits.maxStates) - 2 * patterns.length;
  let unknown = 0;
  let start = -1;
  patterns.forEach(({ pattern, guard }, i) => {
    const mark = builder.size;
    try {
      const tree = typeof pattern === 'string' ? parsePattern(pattern) : pattern;
      let first = builder.fragment(
        tree,
        builder.add(StateKind.match, i, -1, -1),
        Math.min(mark + limits.maxStates, most),
      );
      if (guard) first = builder.add(StateKind.assert, STATE_ASSERTIONS.indexOf(`notAfter${guard}`), first, -1);
      start = start < 0 ? first : builder.add(StateKind.split, 0, start, first);
    } catch (error) {
      if (!(error instanceof UnknownSyntax)) throw error;
      builder.cut(mark);
      unknown |= 1 << i;
    }
  });
  return { ...builder, start, unknown };
}

class Builder {
  readonly kinds: StateKind[] = [];
  readonly values: number[] = [];
  readonly next: number[] = [];
  readonly other: number[] = [];
  readonly sets: Uint8Array[] = [];
  readonly #byArray = new Map<Uint8Array, number>();
  readonly #byContent = new Map<string, number>();
  readonly #ranges = new Map<number, number>();
  readonly #maxCount: number;

  constructor(maxCount: number) {
    this.#maxCount = maxCount;
  }

  get size(): number {
    return this.kinds.length;
  }

  add(kind: StateKind, value: number, next: number, other: number): number {
    this.values.push(value);
    this.next.push(next);
    this.other.push(other);
    return this.kinds.push(kind) - 1;
  }

  cut(size: number): void {
    for (const list of [this.kinds, this.values, this.next, this.other]) list.length = size;
  }

  /** States that match `pattern` and then go on to state `to`; returns the first. */
  fragment(pattern: Pattern, to: number, limit: number): number {
    if (this.size > limit) throw new UnknownSyntax('too large');
    switch (pattern.kind) {
      case 'empty':
        return to;
      case 'set':
        return this.#set(pattern.ascii, pattern.wide !== undefined, to);
      case 'bytes':
        return pattern.bytes.reduceRight((next, byte) => this.#range(byte, byte, next), to);
      case 'sequence':
        return pattern.parts.reduceRight((next, part) => this.fragment(part, next, limit), to);
      case 'either':
        return pattern.parts
          .map(part => this.fragment(part, to, limit))
          .reduceRight((rest, first) => this.add(StateKind.split, 0, first, rest));
      case 'capture':
        return this.fragment(pattern.part, to, limit);
      case 'repeat':
        return this.#repeat(pattern, to, limit);
      case 'assert':
        return this.add(StateKind.assert, ASSERTIONS.indexOf(pattern.what), to, -1);
    }
  }

  #repeat({ part, least, most }: Pattern & { kind: 'repeat' }, to: number, limit: number): number {
    const low = Math.min(least, this.#maxCount);
    const high = most > this.#maxCount ? Number.POSITIVE_INFINITY : most;
    let next = to;
    if (high === Number.POSITIVE_INFINITY) {
      const loop = this.add(StateKind.split, 0, -1, to);
      (this.next as number[])[loop] = this.fragment(part, loop, limit);
      next = loop;
    } else {
      for (let i = low; i < high; i++) next = this.add(StateKind.split, 0, this.fragment(part, next, limit), to);
    }
    for (let i = 0; i < low; i++) next = this.fragment(part, next, limit);
    return next;
  }

  #set(ascii: Uint8Array, isWide: boolean, to: number): number {
    const narrow = this.add(StateKind.byte, this.#asciiNumber(ascii), to, -1);
    if (!isWide) return narrow;
    // Any character of 2, 3 or 4 bytes.
    const last = this.#range(0x80, 0xbf, to);
    const third = this.#range(0x80, 0xbf, last);
    const second = this.#range(0x80, 0xbf, third);
    const starts = [
      this.#range(0xc2, 0xdf, last),
      this.#range(0xe0, 0xef, third),
      this.#range(0xf0, 0xf4, second),
      narrow,
    ];
    return starts.reduce((rest, first) => this.add(StateKind.split, 0, first, rest));
  }

  #range(low: number, high: number, to: number): number {
    const key = low * 256 + high;
    let number = this.#ranges.get(key);
    if (number === undefined) {
      number = this.sets.push(new Uint8Array(256).fill(1, low, high + 1)) - 1;
      this.#ranges.set(key, number);
    }
    return this.add(StateKind.byte, number, to, -1);
  }

  // The parser hands out one array for each literal, so most sets are known by their array.
  #asciiNumber(ascii: Uint8Array): number {
    let number = this.#byArray.get(ascii);
    if (number !== undefined) return number;
    const key = Buffer.from(ascii.buffer, ascii.byteOffset, ascii.length).toString('latin1');
    number = this.#byContent.get(key);
    if (number === undefined) {
      const bytes = new Uint8Array(256);
      bytes.set(ascii);
      number = this.sets.push(bytes) - 1;
      this.#byContent.set(key, number);
    }
    this.#byArray.set(ascii, number);
    return number;
  }
}
