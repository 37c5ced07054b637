import { ASSERTIONS, type Pattern, parsePattern, UnknownSyntax } from './parse.ts';

/** Instructions and choices of one pattern; longer ones are left to RE2. */
const MAX_PROGRAM = 16_000;
const MAX_CHOICES = 2000;
/** Groups beside `secret` that are kept apart. */
export const MAX_GROUPS = 15;
/** More bytes than any text has that is searched here. */
const MOST = 0x3fffffff;

export const Op = { set: 0, byte: 1, split: 2, loop: 3, save: 4, assert: 5, match: 6, run: 7, either: 8 } as const;
type Op = (typeof Op)[keyof typeof Op];

/** Entries of `runs` for each `run`: its number among the choices, the fewest and the most bytes that it takes. */
export const RUN_ENTRIES = 3;

/**
 * A pattern as instructions for a backtracker. What may stand at a place has a class: 0 for a byte beyond ASCII, 1 for the end of the text, from 2 on
 * those of ASCII characters that no set of the pattern tells apart.
 */
export interface MatcherProgram {
  readonly ops: Uint8Array;
  /** `set`, `run`: the row of its members; `byte`: the byte; `split`, `loop`, `either`: its number among the choices; `save`: the slot; `assert`: its number. */
  readonly values: Uint16Array;
  readonly next: Uint16Array;
  /** `split`, `loop`: the second way; `either`: its number among these; `run`: its number among those. */
  readonly other: Uint16Array;
  /** Row of the classes that a match may begin with from an instruction on. */
  readonly firsts: Uint16Array;
  readonly runs: Int32Array;
  /** Class of each byte. */
  readonly classes: Uint8Array;
  /** 1 for the members of a set of classes, `width` entries each. Which characters beyond ASCII are meant is not known here. */
  readonly rows: Uint8Array;
  readonly width: number;
  /** `width` + 1 places in `branches` for each `either`, by the class that stands next: those that may match there, in their order. */
  readonly starts: Uint16Array;
  readonly branches: Uint16Array;
  readonly start: number;
  /** Slots of captures that it writes. */
  readonly captures: number;
  readonly choices: number;
  /** 1 when a match begins only where the text does. */
  readonly isAnchored: number;
}

export const BEYOND_ASCII = 0;
export const AT_END = 1;
const FIRST_CLASS = 2;

/** Undefined for a pattern that is not understood or too long. */
export function toMatcherProgram(source: string): MatcherProgram | undefined {
  try {
    const pattern = parsePattern(source);
    const writer = new ProgramWriter(pattern);
    return writer.finish(writer.write(pattern, writer.match()));
  } catch (error) {
    if (error instanceof UnknownSyntax) return undefined;
    throw error;
  }
}

const NUMBERS = ['width', 'start', 'captures', 'choices', 'isAnchored'] as const;
const ARRAYS = [
  ['runs', Int32Array],
  ['values', Uint16Array],
  ['next', Uint16Array],
  ['other', Uint16Array],
  ['firsts', Uint16Array],
  ['starts', Uint16Array],
  ['branches', Uint16Array],
  ['ops', Uint8Array],
  ['classes', Uint8Array],
  ['rows', Uint8Array],
] as const;
/** Raise it when programs are made or stored otherwise. */
export const MATCHER_LAYOUT = 'matcher 1';

/** In the byte order of the machine: the numbers, the lengths of the arrays, then the arrays, wide entries first. */
export function storeMatcherProgram(program: MatcherProgram): Uint8Array {
  const head = Int32Array.from([
    ...NUMBERS.map(name => program[name]),
    ...ARRAYS.map(([name]) => program[name].length),
  ]);
  const parts = [head, ...ARRAYS.map(([name]) => program[name])];
  return Buffer.concat(parts.map(({ buffer, byteOffset, byteLength }) => Buffer.from(buffer, byteOffset, byteLength)));
}

/** @param stored what `storeMatcherProgram` gave, at an address that is a multiple of four; it becomes the program's. */
export function loadMatcherProgram(stored: Buffer): MatcherProgram {
  const { byteOffset } = stored;
  const buffer = stored.buffer as ArrayBuffer;
  const head = new Int32Array(buffer, byteOffset, NUMBERS.length + ARRAYS.length);
  let at = byteOffset + head.byteLength;
  const program: Record<string, unknown> = {};
  for (const [i, name] of NUMBERS.entries()) program[name] = head[i]!;
  for (const [i, [name, Type]] of ARRAYS.entries()) {
    const array = new Type(buffer, at, head[NUMBERS.length + i]!);
    program[name] = array;
    at += array.byteLength;
  }
  return program as unknown as MatcherProgram;
}

/** Writes from the end of a pattern to its beginning: what follows an instruction is known when it is written, but for the head of a loop. */
class ProgramWriter {
  readonly #ops: Op[] = [];
  readonly #values: number[] = [];
  readonly #next: number[] = [];
  readonly #other: number[] = [];
  readonly #firsts: number[] = [];
  readonly #runs: number[] = [];
  readonly #classes: Uint8Array;
  readonly #width: number;
  readonly #rows: Uint8Array[] = [];
  readonly #rowNumbers = new Map<string, number>();
  readonly #rowOfSet = new Map<Uint8Array, number>();
  readonly #unions = new Map<number, number>();
  readonly #starts: number[] = [];
  readonly #branches: number[] = [];
  #choices = 0;
  #captures = 0;

  constructor(pattern: Pattern) {
    const { classes, width } = toClasses(pattern);
    this.#classes = classes;
    this.#width = width;
  }

  match(): number {
    return this.#add(Op.match, 0, 0, 0, this.#row(new Uint8Array(this.#width).fill(1)));
  }

  /** Instructions that match `pattern` and then go on at `to`; returns the first. */
  write(pattern: Pattern, to: number): number {
    switch (pattern.kind) {
      case 'empty':
        return to;
      case 'set': {
        const row = this.#setRow(pattern);
        return this.#add(Op.set, row, to, 0, row);
      }
      case 'bytes':
        return pattern.bytes.reduceRight(
          (next, byte) => this.#add(Op.byte, byte, next, 0, this.#classRow(this.#classes[byte]!)),
          to,
        );
      case 'sequence':
        return pattern.parts.reduceRight((next, part) => this.write(part, next), to);
      case 'either':
        return this.#either(pattern.parts.map(part => this.write(part, to)));
      case 'capture': {
        const slot = pattern.group === 'secret' ? 0 : 2 * pattern.group;
        if (slot > 2 * MAX_GROUPS) throw new UnknownSyntax('more groups than are kept apart');
        this.#captures = Math.max(this.#captures, slot + 2);
        const end = this.#add(Op.save, slot + 1, to, 0, this.#firsts[to]!);
        const inner = this.write(pattern.part, end);
        return this.#add(Op.save, slot, inner, 0, this.#firsts[inner]!);
      }
      case 'assert':
        return this.#add(Op.assert, ASSERTIONS.indexOf(pattern.what), to, 0, this.#firsts[to]!);
      case 'repeat':
        return this.#repeat(pattern, to);
    }
  }

  #add(op: Op, value: number, next: number, other: number, first: number): number {
    if (this.#ops.length >= MAX_PROGRAM) throw new UnknownSyntax('too long');
    this.#values.push(value);
    this.#next.push(next);
    this.#other.push(other);
    this.#firsts.push(first);
    return this.#ops.push(op) - 1;
  }

  #repeat({ part, least, most, isLazy }: Pattern & { kind: 'repeat' }, to: number): number {
    if (part.kind === 'set' && !isLazy && most > 1) return this.#run(part, least, most, to);
    const choice = (more: number) => (isLazy ? this.#split(to, more) : this.#split(more, to));
    let next = to;
    if (most === Number.POSITIVE_INFINITY) {
      // What its part begins with is known when that is written, which may lead here without a byte: until then, anything.
      const loop = this.#add(Op.loop, this.#choice(), 0, 0, 0);
      const more = this.write(part, loop);
      this.#next[loop] = isLazy ? to : more;
      this.#other[loop] = isLazy ? more : to;
      this.#firsts[loop] = this.#union(this.#firsts[more]!, this.#firsts[to]!);
      next = loop;
    } else for (let i = least; i < most; i++) next = choice(this.write(part, next));
    for (let i = 0; i < least; i++) next = this.write(part, next);
    return next;
  }

  #run(set: Pattern & { kind: 'set' }, least: number, most: number, to: number): number {
    const row = this.#setRow(set);
    const number = this.#runs.length / RUN_ENTRIES;
    this.#runs.push(this.#choice(), least, Math.min(most, MOST));
    return this.#add(Op.run, row, to, number, least === 0 ? this.#union(row, this.#firsts[to]!) : row);
  }

  #split(next: number, other: number): number {
    return this.#add(Op.split, this.#choice(), next, other, this.#union(this.#firsts[next]!, this.#firsts[other]!));
  }

  #either(ways: readonly number[]): number {
    if (ways.length === 2) return this.#split(ways[0]!, ways[1]!);
    const number = this.#starts.length / (this.#width + 1);
    const rows = ways.map(way => this.#rows[this.#firsts[way]!]!);
    for (let what = 0; what < this.#width; what++) {
      this.#starts.push(this.#branches.length);
      for (const [i, row] of rows.entries()) if (row[what] === 1) this.#branches.push(ways[i]!);
    }
    this.#starts.push(this.#branches.length);
    if (this.#branches.length > 0xffff) throw new UnknownSyntax('too many branches');
    const first = ways.map(way => this.#firsts[way]!).reduce((a, b) => this.#union(a, b));
    return this.#add(Op.either, this.#choice(), 0, number, first);
  }

  #choice(): number {
    if (this.#choices >= MAX_CHOICES) throw new UnknownSyntax('too many choices');
    return this.#choices++;
  }

  #setRow({ ascii, isWide }: Pattern & { kind: 'set' }): number {
    let number = this.#rowOfSet.get(ascii);
    if (number === undefined) {
      const row = new Uint8Array(this.#width);
      for (let code = 0; code < 128; code++) if (ascii[code] === 1) row[this.#classes[code]!] = 1;
      if (isWide) row[BEYOND_ASCII] = 1;
      number = this.#row(row);
      this.#rowOfSet.set(ascii, number);
    }
    return number;
  }

  #classRow(member: number): number {
    const row = new Uint8Array(this.#width);
    row[member] = 1;
    return this.#row(row);
  }

  #union(a: number, b: number): number {
    if (a === b || a === 0) return a;
    if (b === 0) return b;
    const pair = a < b ? a * 0x10000 + b : b * 0x10000 + a;
    let number = this.#unions.get(pair);
    if (number === undefined) {
      const other = this.#rows[b]!;
      number = this.#row(this.#rows[a]!.map((member, what) => member | other[what]!));
      this.#unions.set(pair, number);
    }
    return number;
  }

  #row(row: Uint8Array): number {
    const key = String.fromCharCode(...row);
    let number = this.#rowNumbers.get(key);
    if (number === undefined) {
      number = this.#rows.push(row) - 1;
      this.#rowNumbers.set(key, number);
    }
    return number;
  }

  finish(start: number): MatcherProgram {
    let begins = start;
    while (this.#ops[begins] === Op.save) begins = this.#next[begins]!;
    const isAnchored = this.#ops[begins] === Op.assert && ASSERTIONS[this.#values[begins]!] === 'textStart';
    return {
      ops: Uint8Array.from(this.#ops),
      values: Uint16Array.from(this.#values),
      next: Uint16Array.from(this.#next),
      other: Uint16Array.from(this.#other),
      firsts: Uint16Array.from(this.#firsts),
      runs: Int32Array.from(this.#runs),
      classes: this.#classes,
      rows: Buffer.concat(this.#rows),
      width: this.#width,
      starts: Uint16Array.from(this.#starts),
      branches: Uint16Array.from(this.#branches),
      start,
      captures: this.#captures,
      choices: this.#choices,
      isAnchored: isAnchored ? 1 : 0,
    };
  }
}

function toClasses(pattern: Pattern): { classes: Uint8Array; width: number } {
  const classes = new Uint8Array(256).fill(FIRST_CLASS, 0, 128);
  let width = FIRST_CLASS + 1;
  for (const set of setsOf(pattern, new Set())) {
    // Each class that the set parts becomes two.
    const parted = new Map<number, number>();
    const outside = new Set<number>();
    for (let code = 0; code < 128; code++) if (set[code] !== 1) outside.add(classes[code]!);
    for (let code = 0; code < 128; code++) {
      const old = classes[code]!;
      if (set[code] !== 1 || !outside.has(old)) continue;
      let own = parted.get(old);
      if (own === undefined) parted.set(old, (own = width++));
      classes[code] = own;
    }
  }
  return { classes, width };
}

function setsOf(pattern: Pattern, sets: Set<Uint8Array>): Set<Uint8Array> {
  switch (pattern.kind) {
    case 'set':
      return sets.add(pattern.ascii);
    case 'bytes':
      // Beyond ASCII, all of them.
      return sets;
    case 'sequence':
    case 'either':
      for (const part of pattern.parts) setsOf(part, sets);
      return sets;
    case 'repeat':
    case 'capture':
      return setsOf(pattern.part, sets);
    default:
      return sets;
  }
}
