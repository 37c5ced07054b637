import { AT_LINE_EDGE, AT_TEXT_EDGE, contextOf, Moves } from './moves.ts';
import { buildNfa } from './nfa.ts';

/** Deterministic states held at the most; then all are dropped and made anew as they are met. */
const MAX_STATES = 3000;
/** Drops after which, at fewer bytes a drop than this, the automaton is given up: it would only build. */
const PATIENCE = 4;
const BYTES_PER_DROP = 40_000;

/** How text stands in raw bytes: as it is, or with the escapes of JSON strings or of quoted CSV cells; `other` in some other way. */
export type Escapes = 'none' | 'json' | 'csv' | 'other';

const UNKNOWN = 0;
const QUOTE = 34;
const BACKSLASH = 92;
/** What a byte behind a backslash stands for in JSON (RFC 8259, 7); 0 for `u` and for what is no escape. */
const UNESCAPED = new Uint8Array(256);
for (const [letter, byte] of Object.entries({ '"': 34, '\\': 92, '/': 47, b: 8, f: 12, n: 10, r: 13, t: 9 })) {
  UNESCAPED[letter.charCodeAt(0)] = byte;
}

/**
 * Says which of some patterns may match in a range of text: a deterministic automaton over bytes whose states are made when they are first
 * met, as RE2's are, but for many patterns at once and without a call out of JavaScript. It finds at least what RE2 finds: a pattern that it does
 * not name does not match there. For it a text may also begin and end beside any byte that parts fields, so that raw bytes can be searched.
 */
export class Automaton {
  readonly #patterns: readonly string[];
  #moves: Moves | undefined;
  /** Class of each byte: bytes that no pattern tells apart are one. */
  readonly #classes = new Uint8Array(256);
  #classCount = 0;
  /** A byte of each class. */
  readonly #samples: number[] = [];
  /** Rows of targets, one entry a class: the row of the target, UNKNOWN when it is not made yet, negative when the target tells of matches. A state's row begins at its number × class count. */
  #table = new Int32Array(0);
  #states: State[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #starts = new Int32Array(8);
  #drops = 0;
  #bytes = 0;
  readonly #all: number;
  #unknown = 0;
  // Where the last `searchOn` ended, in which row, and the end of what it last found.
  #rawAt = -1;
  #rawRow = 0;
  #rawFound = -1;
  #isGivenUp = false;

  /** @param patterns at most 31, RE2 syntax. Nothing is built before the first search. */
  constructor(patterns: readonly string[]) {
    this.#patterns = patterns;
    this.#all = patterns.length >= 31 ? 0x7fffffff : (1 << patterns.length) - 1;
  }

  /**
   * @param text UTF-8.
   * @param from start of a character; text before it only counts for `\b` and `^`.
   * @param to end of the range, exclusive; whatever may stand behind it is let pass.
   * @param wanted bits of the patterns that are asked about; those of others may be missing in the answer.
   * @returns bit i is set when pattern i may match within the range.
   */
  search(text: Uint8Array, from: number, to: number, wanted = this.#all): number {
    if (this.#isGivenUp) return this.#all;
    if (this.#moves === undefined) this.#build();
    const all = this.#all;
    const classes = this.#classes;
    const width = this.#classCount;
    let found = this.#unknown;
    if ((found & wanted) === wanted) return found;
    const start = this.#start(text, from);
    found |= this.#states[start]!.found;
    let table = this.#table;
    this.#bytes += to - from;
    let row = start * width;
    for (let at = from; at < to; at++) {
      const column = classes[text[at]!]!;
      let next = table[row + column]!;
      if (next <= 0) {
        if (next === UNKNOWN) {
          next = this.#make(row / width, column);
          if (next === UNKNOWN) return all;
          table = this.#table;
        }
        if (next < 0) {
          next = -next;
          found |= this.#states[next / width]!.found;
          if ((found & wanted) === wanted) return found;
        }
      }
      row = next;
    }
    return found | this.#foundAtEnd(row / width, to === text.length);
  }

  /**
   * Searches raw bytes around a hit, on from where the last such search ended when that lies within the range: each byte is looked at once, as
   * long as `from` does not go back. Whatever the bytes around it are, a text may begin and end beside those that part fields.
   * @param from,to the half-open range that decides; `to` may be cut short at a quote behind `hitEnd` where quotes end strings.
   * @returns true when one of the patterns may match within it.
   */
  searchOn(bytes: Uint8Array, from: number, to: number, hitEnd: number, escapes: Escapes): boolean {
    if (this.#isGivenUp) return true;
    if (this.#moves === undefined) this.#build();
    if (this.#unknown !== 0) return true;
    const width = this.#classCount;
    let at = this.#rawAt;
    let row = this.#rawRow;
    if (at > from) {
      // Found before, and in this range, too.
      if (this.#rawFound > from) return true;
    } else {
      at = from;
      row = this.#start(bytes, from) * width;
    }
    const classes = this.#classes;
    let table = this.#table;
    const first = at;
    let isFound = false;
    for (; at < to; at++) {
      let byte = bytes[at]!;
      if (byte === QUOTE) {
        if (escapes === 'json' && at >= hitEnd) break;
        if (escapes === 'csv' && bytes[at + 1] === QUOTE) {
          isFound = true;
          break;
        }
      } else if (byte === BACKSLASH && escapes === 'json') {
        if (at + 1 >= to) break;
        byte = UNESCAPED[bytes[at + 1]!]!;
        if (byte === 0) {
          isFound = true;
          break;
        }
        at += 1;
      }
      const column = classes[byte]!;
      let next = table[row + column]!;
      if (next <= 0) {
        if (next === UNKNOWN) {
          next = this.#make(row / width, column);
          if (next === UNKNOWN) return true;
          table = this.#table;
        }
        if (next < 0) {
          row = -next;
          at += 1;
          isFound = true;
          break;
        }
      }
      row = next;
    }
    this.#bytes += at - first;
    this.#rawAt = at;
    this.#rawRow = row;
    if (!isFound) isFound = this.#foundAtEnd(row / width, false) !== 0;
    if (isFound) this.#rawFound = at;
    return isFound;
  }

  /** Before the first `searchOn` in other bytes. */
  forget(): void {
    this.#rawAt = -1;
    this.#rawFound = -1;
  }

  #build(): void {
    const nfa = buildNfa(this.#patterns);
    const { sets } = nfa;
    this.#unknown = nfa.unknown;
    // Classes are split by one set after the other; the contexts are the first of them.
    const classes = Array.from({ length: 256 }, (_, byte) => contextOf(byte));
    for (const set of sets) {
      const split = new Map<number, number>();
      for (let byte = 0; byte < 256; byte++) {
        const key = classes[byte]! * 2 + set[byte]!;
        let number = split.get(key);
        if (number === undefined) {
          number = split.size;
          split.set(key, number);
        }
        classes[byte] = number;
      }
    }
    this.#classes.set(classes);
    this.#classCount = Math.max(...classes) + 1;
    for (let number = 0; number < this.#classCount; number++) this.#samples.push(classes.indexOf(number));
    this.#moves = new Moves(nfa, this.#classCount);
    this.#drop();
  }

  #drop(): void {
    this.forget();
    this.#states = [NO_STATE];
    this.#numbers.clear();
    this.#starts.fill(UNKNOWN);
    this.#table = new Int32Array(this.#classCount * 64);
  }

  #start(text: Uint8Array, from: number): number {
    const context = from === 0 ? AT_TEXT_EDGE | AT_LINE_EDGE : contextOf(text[from - 1]!);
    let state = this.#starts[context]!;
    if (state === UNKNOWN) {
      state = this.#number([], context, this.#moves!.foundAtStart);
      this.#starts[context] = state;
    }
    return state;
  }

  // The target of a state at a class of bytes, as in the table; UNKNOWN when the automaton is given up.
  #make(state: number, column: number): number {
    const { members, context } = this.#states[state]!;
    const byte = this.#samples[column]!;
    const { members: after, found } = this.#moves!.step(members, context, byte, column);
    const isFull = this.#states.length > MAX_STATES;
    if (isFull) {
      this.#drops += 1;
      if (this.#drops >= PATIENCE && this.#bytes / this.#drops < BYTES_PER_DROP) {
        this.#isGivenUp = true;
        return UNKNOWN;
      }
      this.#drop();
    }
    const target = this.#number(after, contextOf(byte), found);
    const value = found === 0 ? target * this.#classCount : -target * this.#classCount;
    // After a drop the state that was left has no row any more.
    if (!isFull) this.#table[state * this.#classCount + column] = value;
    return value;
  }

  #number(members: readonly number[], context: number, found: number): number {
    const key = String.fromCharCode(context, found & 0xffff, found >>> 16, ...members);
    let number = this.#numbers.get(key);
    if (number === undefined) {
      number = this.#states.push({ members, context, found, atEnd: undefined, atCut: undefined }) - 1;
      this.#numbers.set(key, number);
      if ((number + 1) * this.#classCount > this.#table.length) {
        const larger = new Int32Array(this.#table.length * 2);
        larger.set(this.#table);
        this.#table = larger;
      }
    }
    return number;
  }

  #foundAtEnd(number: number, isTextEnd: boolean): number {
    const state = this.#states[number]!;
    const known = isTextEnd ? state.atEnd : state.atCut;
    if (known !== undefined) return known;
    const found = this.#moves!.end(state.members, state.context, isTextEnd);
    if (isTextEnd) state.atEnd = found;
    else state.atCut = found;
    return found;
  }
}

interface State {
  /** Numbers of states of the NFA, ascending, without those where a match may always begin. */
  readonly members: readonly number[];
  /** Of the byte before. */
  readonly context: number;
  /** Patterns that matched up to here. */
  readonly found: number;
  atEnd: number | undefined;
  atCut: number | undefined;
}

const NO_STATE: State = { members: [], context: 0, found: 0, atEnd: 0, atCut: 0 };
