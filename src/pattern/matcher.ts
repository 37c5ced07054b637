import { contextOf, WORD } from './contexts.ts';
import { ASSERTIONS, type Assertion, type Pattern, parsePattern, UnknownSyntax } from './parse.ts';

/** Instructions and choices of one pattern; with more of them RE2 is faster. */
const MAX_PROGRAM = 2000;
const MAX_SPLITS = 256;
/** (choice, position) pairs that one search may remember; a larger search is left to RE2. */
const MAX_VISITED = 65_536;
/** Bytes that the runs of one search may give back; without an end to it they could be the square of the text's length. */
const MAX_TAKEN = 16_384;
/** Groups beside `secret` that are kept apart. */
const MAX_GROUPS = 15;
/** Searches after which a program pays. */
const PAYS_AFTER = 32;

/** A match and its span: the group named `secret`, else the first group that took part, else all of it. Half-open byte ranges. */
export interface Span {
  readonly matchStart: number;
  readonly matchEnd: number;
  readonly start: number;
  readonly end: number;
}

const Op = { set: 0, byte: 1, split: 2, save: 3, assert: 4, match: 5, run: 6 } as const;
type Op = (typeof Op)[keyof typeof Op];

// For the search under way, of which a thread has one.
/** Pairs of where the group `secret` and the others by their numbers begin and end; −1 where one took no part. */
const captures = new Int32Array(2 * (1 + MAX_GROUPS));
let stackAt = new Int32Array(256);
let stackPlace = new Int32Array(256);
/** Of a run that may be shorter: the least place at which it may end; of others −1. */
let stackLeast = new Int32Array(256);

/**
 * Finds the same match as RE2 does (leftmost, alternatives in order), in ASCII text and short ranges, without the objects that a call of
 * node-re2 makes: those cost twenty times the search. A backtracker that never goes on twice from the same place of the program and the text (R. Cox,
 * “Regular Expression Matching: the Virtual Machine Approach”, 2009; RE2's BitState), so that its time is linear in program × text.
 */
export class Matcher {
  readonly #source: string;
  #program: Program | undefined | null;
  #visited = new Uint32Array(0);
  #search = 0;
  #taken = 0;
  #searchesLeft: number;

  /** @param paysAfter searches that are left to RE2 before the program is built. */
  constructor(source: string, paysAfter = PAYS_AFTER) {
    this.#source = source;
    this.#searchesLeft = paysAfter;
  }

  /**
   * The first match that begins at or after `at`. `base` and `limit` are the ends of the text: nothing beyond them is looked at.
   * @returns null when there is none; undefined when this cannot tell, and RE2 must be asked.
   */
  find(text: Uint8Array, base: number, at: number, limit: number): Span | null | undefined {
    if (this.#searchesLeft > 0) {
      this.#searchesLeft -= 1;
      return undefined;
    }
    if (this.#program === undefined) this.#program = toProgram(this.#source) ?? null;
    const program = this.#program;
    if (program === null) return undefined;
    const width = limit - base + 1;
    const size = program.splits * width;
    if (size > MAX_VISITED) return undefined;
    if (this.#visited.length < size) {
      this.#visited = new Uint32Array(Math.min(MAX_VISITED, size * 2));
      this.#search = 0;
    }
    if (++this.#search === 0xffffffff) {
      this.#visited.fill(0);
      this.#search = 1;
    }
    this.#taken = 0;
    const { firstBytes } = program;
    for (let start = at; start <= limit; start++) {
      if (start < limit ? firstBytes[text[start]!] === 0 : !program.matchesEmpty) continue;
      const end = this.#run(program, text, base, start, limit, width);
      if (end === CANNOT_TELL) return undefined;
      if (end >= 0) return toSpan(start, end, program.captures);
    }
    return null;
  }

  // The end of the match that begins at `start`, or −1.
  #run(program: Program, text: Uint8Array, base: number, start: number, limit: number, width: number): number {
    const { ops, values, next, other, sets, isWide, numbers, least, most } = program;
    captures.fill(-1, 0, program.captures);
    const visited = this.#visited;
    const search = this.#search;
    let depth = 0;
    let at = program.start;
    let place = start;
    while (true) {
      const op = ops[at]!;
      let fails = false;
      if (op === Op.set) {
        if (place >= limit) fails = true;
        else {
          const byte = text[place]!;
          if (byte >= 128) {
            if (isWide[at] === 1) return CANNOT_TELL;
            fails = true;
          } else if (sets[values[at]!]![byte] === 1) {
            place += 1;
            at = next[at]!;
          } else fails = true;
        }
      } else if (op === Op.split) {
        const key = values[at]! * width + (place - base);
        if (visited[key] === search) fails = true;
        else {
          visited[key] = search;
          if (depth + 1 >= stackAt.length) this.#growStack();
          stackAt[depth] = other[at]!;
          stackLeast[depth] = -1;
          stackPlace[depth++] = place;
          at = next[at]!;
        }
      } else if (op === Op.run) {
        const key = numbers[at]! * width + (place - base);
        if (visited[key] === search) fails = true;
        else {
          visited[key] = search;
          const set = sets[values[at]!]!;
          const lowest = place + least[at]!;
          const highest = Math.min(limit, place + most[at]!);
          while (place < highest && text[place]! < 128 && set[text[place]!] === 1) place += 1;
          if (place < highest && text[place]! >= 128 && isWide[at] === 1) return CANNOT_TELL;
          if (place < lowest) fails = true;
          else {
            if (place > lowest) {
              this.#taken += place - lowest;
              if (this.#taken > MAX_TAKEN) return CANNOT_TELL;
              if (depth + 1 >= stackAt.length) this.#growStack();
              stackAt[depth] = next[at]!;
              stackLeast[depth] = lowest;
              stackPlace[depth++] = place - 1;
            }
            at = next[at]!;
          }
        }
      } else if (op === Op.byte) {
        if (place < limit && text[place] === values[at]) {
          place += 1;
          at = next[at]!;
        } else fails = true;
      } else if (op === Op.assert) {
        if (holds(ASSERTIONS[values[at]!]!, text, base, place, limit)) at = next[at]!;
        else fails = true;
      } else if (op === Op.save) {
        const slot = values[at]!;
        if (depth + 1 >= stackAt.length) this.#growStack();
        stackAt[depth] = -1 - slot;
        stackLeast[depth] = -1;
        stackPlace[depth++] = captures[slot]!;
        captures[slot] = place;
        at = next[at]!;
      } else return place;
      if (!fails) continue;
      // Back to the last choice; what was captured since is forgotten.
      while (true) {
        if (depth === 0) return -1;
        depth -= 1;
        const back = stackAt[depth]!;
        if (back >= 0) {
          at = back;
          place = stackPlace[depth]!;
          if (stackLeast[depth]! >= 0 && place > stackLeast[depth]!) stackPlace[depth++] = place - 1;
          break;
        }
        captures[-1 - back] = stackPlace[depth]!;
      }
    }
  }

  #growStack(): void {
    const grown = (old: Int32Array) => {
      const larger = new Int32Array(old.length * 2);
      larger.set(old);
      return larger;
    };
    stackAt = grown(stackAt);
    stackPlace = grown(stackPlace);
    stackLeast = grown(stackLeast);
  }
}

const CANNOT_TELL = -2;
/** More bytes than any text has that is searched here. */
const MOST = 0x3fffffff;

function holds(what: Assertion, text: Uint8Array, base: number, place: number, limit: number): boolean {
  switch (what) {
    case 'textStart':
      return place === base;
    case 'textEnd':
      return place === limit;
    case 'lineStart':
      return place === base || text[place - 1] === 10;
    case 'lineEnd':
      return place === limit || text[place] === 10;
    default: {
      const before = place > base ? contextOf(text[place - 1]!) & WORD : 0;
      const after = place < limit ? contextOf(text[place]!) & WORD : 0;
      return (before !== after) === (what === 'word');
    }
  }
}

interface Program {
  readonly ops: Uint8Array;
  /** `set`, `run`: the number of the set; `byte`: the byte; `split`: its number among the choices; `save`: the slot; `assert`: its number. */
  readonly values: Int32Array;
  readonly next: Int32Array;
  readonly other: Int32Array;
  /** Of a `run`: its number among the choices, and how many bytes of its set it takes, as many as there are. */
  readonly numbers: Int32Array;
  readonly least: Int32Array;
  readonly most: Int32Array;
  /** ASCII members, 128 entries each. */
  readonly sets: readonly Uint8Array[];
  /** 1 for a `set` or `run` that may hold characters beyond ASCII; which ones is not known here. */
  readonly isWide: Uint8Array;
  readonly start: number;
  /** Entries of `captures` that it writes. */
  readonly captures: number;
  readonly splits: number;
  /** 0 for a byte that no match begins with. */
  readonly firstBytes: Uint8Array;
  readonly matchesEmpty: boolean;
}

function toSpan(matchStart: number, matchEnd: number, slots: number): Span {
  for (let slot = 0; slot < slots; slot += 2)
    if (captures[slot + 1]! >= 0) return { matchStart, matchEnd, start: captures[slot]!, end: captures[slot + 1]! };
  return { matchStart, matchEnd, start: matchStart, end: matchEnd };
}

/** Undefined for a pattern that is not understood or too long. */
function toProgram(source: string): Program | undefined {
  const writer = new ProgramWriter();
  try {
    const start = writer.write(parsePattern(source), writer.add(Op.match, 0, -1, -1));
    return writer.finish(start);
  } catch (error) {
    if (error instanceof UnknownSyntax) return undefined;
    throw error;
  }
}

class ProgramWriter {
  readonly #ops: Op[] = [];
  readonly #values: number[] = [];
  readonly #next: number[] = [];
  readonly #other: number[] = [];
  readonly #isWide: number[] = [];
  readonly #numbers: number[] = [];
  readonly #least: number[] = [];
  readonly #most: number[] = [];
  readonly #sets: Uint8Array[] = [];
  readonly #setNumbers = new Map<Uint8Array, number>();
  #splits = 0;
  #captures = 0;

  add(op: Op, value: number, next: number, other: number): number {
    if (this.#ops.length >= MAX_PROGRAM) throw new UnknownSyntax('too long');
    this.#values.push(value);
    this.#next.push(next);
    this.#other.push(other);
    this.#isWide.push(0);
    this.#numbers.push(0);
    this.#least.push(0);
    this.#most.push(0);
    return this.#ops.push(op) - 1;
  }

  /** Instructions that match `pattern` and then go on at `to`; returns the first. */
  write(pattern: Pattern, to: number): number {
    switch (pattern.kind) {
      case 'empty':
        return to;
      case 'set': {
        const at = this.add(Op.set, this.#setNumber(pattern.ascii), to, -1);
        if (pattern.isWide) this.#isWide[at] = 1;
        return at;
      }
      case 'bytes':
        return pattern.bytes.reduceRight((next, byte) => this.add(Op.byte, byte, next, -1), to);
      case 'sequence':
        return pattern.parts.reduceRight((next, part) => this.write(part, next), to);
      case 'either':
        return pattern.parts.map(part => this.write(part, to)).reduceRight((rest, first) => this.#split(first, rest));
      case 'capture': {
        const slot = pattern.group === 'secret' ? 0 : 2 * pattern.group;
        if (slot >= captures.length) throw new UnknownSyntax('more groups than are kept apart');
        this.#captures = Math.max(this.#captures, slot + 2);
        const end = this.add(Op.save, slot + 1, to, -1);
        return this.add(Op.save, slot, this.write(pattern.part, end), -1);
      }
      case 'assert':
        return this.add(Op.assert, ASSERTIONS.indexOf(pattern.what), to, -1);
      case 'repeat':
        return this.#repeat(pattern, to);
    }
  }

  #repeat({ part, least, most, isLazy }: Pattern & { kind: 'repeat' }, to: number): number {
    if (part.kind === 'set' && !isLazy && most > 1) return this.#run(part, least, most, to);
    const choice = (more: number) => (isLazy ? this.#split(to, more) : this.#split(more, to));
    let next = to;
    if (most === Number.POSITIVE_INFINITY) {
      const loop = this.#split(-1, -1);
      const more = this.write(part, loop);
      this.#next[loop] = isLazy ? to : more;
      this.#other[loop] = isLazy ? more : to;
      next = loop;
    } else for (let i = least; i < most; i++) next = choice(this.write(part, next));
    for (let i = 0; i < least; i++) next = this.write(part, next);
    return next;
  }

  #run(set: Pattern & { kind: 'set' }, least: number, most: number, to: number): number {
    const at = this.add(Op.run, this.#setNumber(set.ascii), to, -1);
    if (set.isWide) this.#isWide[at] = 1;
    this.#numbers[at] = this.#choice();
    this.#least[at] = least;
    this.#most[at] = Math.min(most, MOST);
    return at;
  }

  #split(next: number, other: number): number {
    return this.add(Op.split, this.#choice(), next, other);
  }

  #choice(): number {
    if (this.#splits >= MAX_SPLITS) throw new UnknownSyntax('too many choices');
    return this.#splits++;
  }

  #setNumber(ascii: Uint8Array): number {
    let number = this.#setNumbers.get(ascii);
    if (number === undefined) {
      number = this.#sets.push(ascii) - 1;
      this.#setNumbers.set(ascii, number);
    }
    return number;
  }

  finish(start: number): Program {
    return {
      ops: Uint8Array.from(this.#ops),
      values: Int32Array.from(this.#values),
      next: Int32Array.from(this.#next),
      other: Int32Array.from(this.#other),
      sets: this.#sets,
      isWide: Uint8Array.from(this.#isWide),
      numbers: Int32Array.from(this.#numbers),
      least: Int32Array.from(this.#least),
      most: Int32Array.from(this.#most),
      start,
      captures: this.#captures,
      splits: this.#splits,
      ...this.#beginnings(start),
    };
  }

  #beginnings(start: number): Pick<Program, 'firstBytes' | 'matchesEmpty'> {
    const firstBytes = new Uint8Array(256);
    let matchesEmpty = false;
    const seen = new Set([start]);
    for (const at of seen) {
      const op = this.#ops[at];
      if (op === Op.match) matchesEmpty = true;
      else if (op === Op.byte) firstBytes[this.#values[at]!] = 1;
      else if (op === Op.set || op === Op.run) {
        if (op === Op.run && this.#least[at] === 0) seen.add(this.#next[at]!);
        this.#sets[this.#values[at]!]!.forEach((has, byte) => {
          if (has === 1) firstBytes[byte] = 1;
        });
        if (this.#isWide[at] === 1) firstBytes.fill(1, 128);
      } else {
        seen.add(this.#next[at]!);
        if (op === Op.split) seen.add(this.#other[at]!);
      }
    }
    // An expression that matches the empty text does so anywhere.
    if (matchesEmpty) firstBytes.fill(1);
    return { firstBytes, matchesEmpty };
  }
}
