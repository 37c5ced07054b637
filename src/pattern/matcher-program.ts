import {
  BEYOND_ASCII,
  CODE_ENTRIES,
  FIRST_CLASS,
  MAX_GROUPS,
  OP_ASSERT,
  OP_BYTE,
  OP_EITHER,
  OP_LOOP,
  OP_MATCH,
  OP_RUN,
  OP_SAVE,
  OP_SET,
  OP_SPLIT,
  RUN_WORDS,
} from './matcher-layout.ts';
import { ASSERTIONS, type Pattern, parsePattern, UnknownSyntax } from './parse.ts';

/** Instructions and choices of one pattern; longer ones are left to RE2. */
const MAX_PROGRAM = 16_000;
const MAX_CHOICES = 2000;
/** More characters than any text has that is searched here. */
const MOST = 0x3fffffff;

/**
 * A pattern as instructions for a backtracker (kernel/assembly/matcher.ts). What may stand at a place has a class: BEYOND_ASCII, AT_END, or one of the
 * ASCII characters that no set of the pattern tells apart.
 */
export interface MatcherProgram {
  readonly width: number;
  readonly start: number;
  /** Slots of captures that it writes. */
  readonly slots: number;
  readonly choices: number;
  /** 1 when a match begins only where the text does. */
  readonly isAnchored: number;
  /** RUN_WORDS for each `run`. */
  readonly runs: Int32Array;
  /**
   * CODE_ENTRIES for each instruction. Its value: of `set` and `run` the row of the members, of `byte` the byte, of `split`, `loop` and `either` the number among
   * the choices, of `save` the slot, of `assert` the number. The other: of `split` and `loop` the second way, of `either` its number among these, of `run` its
   * number among those, of `set` its place in `wides`.
   */
  readonly code: Uint16Array;
  /** `width` + 1 places in `branches` for each `either`, by the class that stands next: those that may match there, in their order. */
  readonly starts: Uint16Array;
  readonly branches: Uint16Array;
  /** Class of each byte. */
  readonly classes: Uint8Array;
  /** 1 for the members of a set of classes, `width` entries each. */
  readonly rows: Uint8Array;
  /** Sets that hold characters beyond ASCII, as RE2 reads them. */
  readonly wides: readonly string[];
}

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

const NUMBERS = ['width', 'start', 'slots', 'choices', 'isAnchored'] as const;
/** Wide entries first, so that each list begins at a multiple of their width. */
const LISTS = [
  ['runs', Int32Array],
  ['code', Uint16Array],
  ['starts', Uint16Array],
  ['branches', Uint16Array],
  ['classes', Uint8Array],
  ['rows', Uint8Array],
] as const;
/** Raise it when programs are made or stored otherwise. */
export const MATCHER_LAYOUT = 'matcher 1';

/** In the byte order of the machine: the numbers, the lengths of the lists and of the wide sets, then these. */
export function storeMatcherProgram(program: MatcherProgram): Uint8Array {
  const wides = Buffer.from(JSON.stringify(program.wides));
  const head = Int32Array.from([
    ...NUMBERS.map(name => program[name]),
    ...LISTS.map(([name]) => program[name].length),
    wides.length,
  ]);
  const parts = [head, ...LISTS.map(([name]) => program[name]), wides];
  return Buffer.concat(parts.map(({ buffer, byteOffset, byteLength }) => Buffer.from(buffer, byteOffset, byteLength)));
}

/** @param stored what `storeMatcherProgram` gave, at an address that is a multiple of four; it becomes the program's. */
export function loadMatcherProgram(stored: Buffer): MatcherProgram {
  const buffer = stored.buffer as ArrayBuffer;
  const head = new Int32Array(buffer, stored.byteOffset, NUMBERS.length + LISTS.length + 1);
  let at = stored.byteOffset + head.byteLength;
  const program: Record<string, unknown> = {};
  for (const [i, name] of NUMBERS.entries()) program[name] = head[i]!;
  for (const [i, [name, Type]] of LISTS.entries()) {
    const list = new Type(buffer, at, head[NUMBERS.length + i]!);
    program[name] = list;
    at += list.byteLength;
  }
  program.wides = JSON.parse(Buffer.from(buffer, at, head.at(-1)!).toString('utf8'));
  return program as unknown as MatcherProgram;
}

/** 1 for a class that a match may begin with and the class that may stand behind it, be it in the match or where that ends: `width` entries for each first one. */
export function pairsOf({ code, rows, runs, starts, branches, width, start }: MatcherProgram): Uint8Array {
  const pairs = new Uint8Array(width * width);
  const add = (row: number, ...followers: readonly number[]): void => {
    for (let first = 0; first < width; first++) {
      if (rows[row * width + first] === 0) continue;
      for (const follower of followers)
        for (let next = 0; next < width; next++) pairs[first * width + next]! |= rows[follower * width + next]!;
    }
  };
  const firstOf = (at: number) => code[at * CODE_ENTRIES + 4]!;
  const seen = new Set([start]);
  for (const at of seen) {
    const [op, value, next, other, first] = code.subarray(
      at * CODE_ENTRIES,
      (at + 1) * CODE_ENTRIES,
    ) as unknown as Five;
    switch (op) {
      case OP_SET:
      case OP_BYTE:
        // What its own characters are followed by; of one beyond ASCII that is its second byte, too.
        add(first, firstOf(next));
        if (rows[first * width + BEYOND_ASCII] === 1) pairs[BEYOND_ASCII * width + BEYOND_ASCII] = 1;
        break;
      case OP_RUN: {
        add(value, value, firstOf(next));
        if (runs[other * RUN_WORDS + 1] === 0) seen.add(next);
        break;
      }
      case OP_MATCH:
        return pairs.fill(1);
      case OP_SPLIT:
      case OP_LOOP:
        seen.add(next).add(other);
        break;
      case OP_EITHER: {
        const list = other * (width + 1);
        for (const branch of branches.subarray(starts[list], starts[list + width])) seen.add(branch);
        break;
      }
      default:
        seen.add(next);
    }
  }
  return pairs;
}

type Five = readonly [op: number, value: number, next: number, other: number, first: number];

/** Writes from the end of a pattern to its beginning: what follows an instruction is known when it is written, but for the head of a loop. */
class ProgramWriter {
  readonly #ops: number[] = [];
  readonly #values: number[] = [];
  readonly #next: number[] = [];
  readonly #other: number[] = [];
  readonly #firsts: number[] = [];
  readonly #runs: number[] = [];
  readonly #wides: string[] = [];
  readonly #classes: Uint8Array;
  readonly #width: number;
  readonly #rows: Uint8Array[] = [];
  readonly #rowNumbers = new Map<string, number>();
  readonly #rowOfSet = new Map<Uint8Array, number>();
  readonly #rowOfWideSet = new Map<Uint8Array, number>();
  readonly #unions = new Map<number, number>();
  readonly #starts: number[] = [];
  readonly #branches: number[] = [];
  #choices = 0;
  #slots = 0;

  constructor(pattern: Pattern) {
    const { classes, width } = toClasses(pattern);
    this.#classes = classes;
    this.#width = width;
  }

  match(): number {
    return this.#add(OP_MATCH, 0, 0, 0, this.#row(new Uint8Array(this.#width).fill(1)));
  }

  /** Instructions that match `pattern` and then go on at `to`; returns the first. */
  write(pattern: Pattern, to: number): number {
    switch (pattern.kind) {
      case 'empty':
        return to;
      case 'set': {
        const row = this.#setRow(pattern);
        return this.#add(OP_SET, row, to, this.#wideNumber(pattern), row);
      }
      case 'bytes':
        return pattern.bytes.reduceRight(
          (next, byte) => this.#add(OP_BYTE, byte, next, 0, this.#classRow(this.#classes[byte]!)),
          to,
        );
      case 'sequence':
        return pattern.parts.reduceRight((next, part) => this.write(part, next), to);
      case 'either':
        return this.#either(pattern.parts.map(part => this.write(part, to)));
      case 'capture': {
        const slot = pattern.group === 'secret' ? 0 : 2 * pattern.group;
        if (slot >= 2 * MAX_GROUPS) throw new UnknownSyntax('more groups than are kept apart');
        this.#slots = Math.max(this.#slots, slot + 2);
        const end = this.#add(OP_SAVE, slot + 1, to, 0, this.#firsts[to]!);
        const inner = this.write(pattern.part, end);
        return this.#add(OP_SAVE, slot, inner, 0, this.#firsts[inner]!);
      }
      case 'assert':
        return this.#add(OP_ASSERT, ASSERTIONS.indexOf(pattern.what), to, 0, this.#firsts[to]!);
      case 'repeat':
        return this.#repeat(pattern, to);
    }
  }

  #add(op: number, value: number, next: number, other: number, first: number): number {
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
      const loop = this.#add(OP_LOOP, this.#choice(), 0, 0, 0);
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
    const number = this.#runs.length / RUN_WORDS;
    this.#runs.push(this.#choice(), least, Math.min(most, MOST), this.#wideNumber(set));
    return this.#add(OP_RUN, row, to, number, least === 0 ? this.#union(row, this.#firsts[to]!) : row);
  }

  #split(next: number, other: number): number {
    return this.#add(OP_SPLIT, this.#choice(), next, other, this.#union(this.#firsts[next]!, this.#firsts[other]!));
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
    return this.#add(OP_EITHER, this.#choice(), 0, number, first);
  }

  #choice(): number {
    if (this.#choices >= MAX_CHOICES) throw new UnknownSyntax('too many choices');
    return this.#choices++;
  }

  #setRow({ ascii, wide }: Pattern & { kind: 'set' }): number {
    const known = wide === undefined ? this.#rowOfSet : this.#rowOfWideSet;
    let number = known.get(ascii);
    if (number === undefined) {
      const row = new Uint8Array(this.#width);
      for (let code = 0; code < 128; code++) if (ascii[code] === 1) row[this.#classes[code]!] = 1;
      if (wide !== undefined) row[BEYOND_ASCII] = 1;
      number = this.#row(row);
      known.set(ascii, number);
    }
    return number;
  }

  /** Among `wides`; 0 for a set that holds nothing beyond ASCII, which is not asked about. */
  #wideNumber({ wide }: Pattern & { kind: 'set' }): number {
    if (wide === undefined) return 0;
    const known = this.#wides.indexOf(wide);
    return known >= 0 ? known : this.#wides.push(wide) - 1;
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
    while (this.#ops[begins] === OP_SAVE) begins = this.#next[begins]!;
    const isAnchored = this.#ops[begins] === OP_ASSERT && ASSERTIONS[this.#values[begins]!] === 'textStart';
    const code = new Uint16Array(this.#ops.length * CODE_ENTRIES);
    for (const [entry, list] of [this.#ops, this.#values, this.#next, this.#other, this.#firsts].entries())
      for (const [at, value] of list.entries()) code[at * CODE_ENTRIES + entry] = value;
    return {
      width: this.#width,
      start,
      slots: this.#slots,
      choices: this.#choices,
      isAnchored: isAnchored ? 1 : 0,
      runs: Int32Array.from(this.#runs),
      code,
      starts: Uint16Array.from(this.#starts),
      branches: Uint16Array.from(this.#branches),
      classes: this.#classes,
      rows: Buffer.concat(this.#rows),
      wides: this.#wides,
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
