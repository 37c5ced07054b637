import { type AutomatonMaker, KNOWN, OWN_WORDS, RowWord } from '../kernel/automata.ts';
import type { Kernel } from '../kernel/kernel.ts';
import { AT_LINE_EDGE, AT_TEXT_EDGE, contextMask, contextOf, type Members, Moves, NOTHING } from './moves.ts';
import { buildNfa, type GuardedPattern } from './nfa.ts';

/** Deterministic states held at the most; then all are dropped and made anew as they are met. */
const MAX_STATES = 3000;
/** Drops after which, at fewer bytes a drop than this, the automaton is given up: it would only build. */
const PATIENCE = 4;
const BYTES_PER_DROP = 40_000;
/** Of a new table; it doubles when it is full. */
const FIRST_ROWS = 64;

/**
 * Says which of some patterns may match in a range of text: a deterministic automaton over bytes whose states are made when they are first
 * met, as RE2's are, but for many patterns at once and without a call for each. It finds at least what RE2 finds: a pattern that it does
 * not name does not match there. For it a text may also begin and end beside any byte that parts fields, so that raw bytes can be searched. Its table lies in the kernel's
 * memory, where it is walked.
 */
export class Automaton implements AutomatonMaker {
  /** By which the kernel knows it. */
  readonly head: number;
  readonly #kernel: Kernel;
  readonly #patterns: readonly GuardedPattern[];
  #moves: Moves | undefined;
  /** Classes of bytes: bytes that no pattern tells apart are one. */
  #classCount = 0;
  /** A byte of each class. */
  readonly #samples: number[] = [];
  /** Rows of targets, one a class, and OWN_WORDS of the state itself. A target is the place of its row in bytes, 0 when it is not made yet, negative when it tells of matches. */
  #table: Int32Array = new Int32Array(0);
  #words = 0;
  /** What of a byte's context its assertions ask for. */
  #mask = 0;
  /** By number: the states, the context of the byte before each, and another state with the same hash (0: none). */
  #states: Members[] = [];
  #contexts: number[] = [];
  #sameHash: number[] = [];
  readonly #byHash = new Map<number, number>();
  #drops = 0;
  #bytes = 0;

  /** @param patterns at most 31, RE2 syntax. Nothing is built before the first search. */
  constructor(patterns: readonly (string | GuardedPattern)[], kernel: Kernel) {
    this.#patterns = patterns.map(pattern => (typeof pattern === 'string' ? { pattern } : pattern));
    this.#kernel = kernel;
    this.head = kernel.automata.add(this);
  }

  /**
   * @param text UTF-8.
   * @param from start of a character; text before it only counts for `\b` and `^`.
   * @param to end of the range, exclusive; whatever may stand behind it is let pass.
   * @param wanted bits of the patterns that are asked about; those of others may be missing in the answer.
   * @returns bit i is set when pattern i may match within the range.
   */
  search(text: Uint8Array, from: number, to: number, wanted = 0x7fffffff): number {
    const all = 0x7fffffff >>> (31 - this.#patterns.length);
    return this.#kernel.searchText(this.head, text, from, to, wanted & all) & all;
  }

  make(): void {
    const nfa = buildNfa(this.#patterns);
    const { sets } = nfa;
    this.#mask = contextMask(nfa);
    // Classes are split by one set after the other; the contexts are the first of them.
    const classes = Array.from({ length: 256 }, (_, byte) => this.#context(byte));
    const split = new Int16Array(512);
    for (const set of sets) {
      split.fill(-1);
      let count = 0;
      for (let byte = 0; byte < 256; byte++) {
        const key = classes[byte]! * 2 + set[byte]!;
        if (split[key]! < 0) split[key] = count++;
        classes[byte] = split[key]!;
      }
    }
    this.#classCount = Math.max(...classes) + 1;
    for (let number = 0; number < this.#classCount; number++) this.#samples.push(classes.indexOf(number));
    this.#moves = new Moves(nfa, this.#samples);
    this.#words = this.#rowWords * FIRST_ROWS;
    this.#table = this.#kernel.automata.grow(this.head, this.#words, 0);
    this.#kernel.automata.begin(this.head, Uint8Array.from(classes), this.#classCount, nfa.unknown);
    this.#drop();
  }

  makeMove(row: number, column: number): number {
    const moves = this.#moves!;
    const isStart = row === 0;
    const state = row / 4 / this.#rowWords;
    const isEdge = column === this.#classCount;
    const byte = isEdge ? 0 : this.#samples[column]!;
    const members = this.#states[state]!;
    const context = isEdge ? (AT_TEXT_EDGE | AT_LINE_EDGE) & this.#mask : this.#context(byte);
    const after = isStart
      ? { ...NOTHING, found: moves.foundAtStart }
      : moves.step(members, this.#contexts[state]!, context, column);
    const isFull = this.#states.length > MAX_STATES;
    if (isFull && !this.#mayDrop()) return 0;
    if (isFull) this.#drop();
    const target = this.#number(after, context);
    const place = target * this.#rowWords * 4;
    const value = after.found === 0 ? place : -place;
    // After a drop the state that was left has no row any more.
    if (!isFull || isStart) this.#view()[state * this.#rowWords + column] = value;
    return value;
  }

  makeEnd(row: number, isTextEnd: boolean): void {
    const state = row / 4 / this.#rowWords;
    const found = this.#moves!.end(this.#states[state]!, this.#contexts[state]!, isTextEnd);
    this.#view()[row / 4 + this.#classCount + (isTextEnd ? RowWord.atEnd : RowWord.atCut)] = found | KNOWN;
  }

  get #rowWords(): number {
    return this.#classCount + OWN_WORDS;
  }

  // False when it would only build: then it is given up.
  #mayDrop(): boolean {
    const { automata } = this.#kernel;
    this.#drops += 1;
    this.#bytes += automata.takeWalked(this.head);
    if (this.#drops < PATIENCE || this.#bytes / this.#drops >= BYTES_PER_DROP) return true;
    automata.giveUp(this.head);
    return false;
  }

  #drop(): void {
    this.#states = [NOTHING];
    this.#contexts = [0];
    this.#sameHash = [0];
    this.#byHash.clear();
    this.#view().fill(0);
  }

  // Memory that grew leaves old views empty.
  #view(): Int32Array {
    if (this.#table.length === 0) this.#table = this.#kernel.automata.table(this.head, this.#words);
    return this.#table;
  }

  #number(members: Members, context: number): number {
    const hash = hashOf(members, context);
    const first = this.#byHash.get(hash) ?? 0;
    for (let state = first; state !== 0; state = this.#sameHash[state]!) {
      if (this.#contexts[state] === context && areSame(this.#states[state]!, members)) return state;
    }
    const number = this.#states.push(members) - 1;
    this.#contexts.push(context);
    this.#sameHash.push(first);
    this.#byHash.set(hash, number);
    if ((number + 1) * this.#rowWords > this.#words) {
      this.#table = this.#kernel.automata.grow(this.head, this.#words * 2, this.#words);
      this.#words *= 2;
    }
    this.#view()[number * this.#rowWords + this.#classCount + RowWord.found] = members.found;
    return number;
  }

  #context(byte: number): number {
    return contextOf(byte) & this.#mask;
  }
}

// FNV-1a over 32-bit words.
function hashOf({ bytes, asserts, found }: Members, context: number): number {
  let hash = Math.imul(0x811c9dc5 ^ context, 0x01000193) ^ found;
  for (const state of bytes) hash = Math.imul(hash, 0x01000193) ^ state;
  for (const state of asserts) hash = Math.imul(hash, 0x01000193) ^ state;
  return hash;
}

function areSame(a: Members, b: Members): boolean {
  return a.found === b.found && areEqual(a.bytes, b.bytes) && areEqual(a.asserts, b.asserts);
}

function areEqual(a: Int32Array, b: Int32Array): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}
