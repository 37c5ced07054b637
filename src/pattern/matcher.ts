import { contextOf, WORD } from './contexts.ts';
import { AT_END, BEYOND_ASCII, MAX_GROUPS, type MatcherProgram, Op, RUN_ENTRIES } from './matcher-program.ts';
import { ASSERTIONS, type Assertion } from './parse.ts';

/** (choice, position) pairs that one search may remember; a larger search is left to RE2. */
const MAX_VISITED = 262_144;
/** Bytes that the runs of one search may give back; without an end to it they could be the square of the text's length. */
const MAX_TAKEN = 16_384;

/** A match and its span: the group named `secret`, else the first group that took part, else all of it. Half-open byte ranges. */
export interface Span {
  readonly matchStart: number;
  readonly matchEnd: number;
  readonly start: number;
  readonly end: number;
}

// For the search under way, of which a thread has one.
/** Pairs of where the group `secret` and the others by their numbers begin and end; −1 where one took no part. */
const captures = new Int32Array(2 * (1 + MAX_GROUPS));
let stackAt = new Int32Array(256);
let stackPlace = new Int32Array(256);
/** Of a run that may be shorter: the least place at which it may end. Of an `either` with more branches: −2 − the place of the next one. Of others −1. */
let stackMore = new Int32Array(256);

/**
 * Finds the same match as RE2 does (leftmost, alternatives in order), in ASCII text and short ranges, without the objects that a call of
 * node-re2 makes: those cost twenty times the search. A backtracker that never goes on twice from the same choice of the program at the same place of the text (R. Cox,
 * “Regular Expression Matching: the Virtual Machine Approach”, 2009; RE2's BitState), so that its time is linear in program × text, and that
 * takes only ways that what stands next may begin.
 */
export class Matcher {
  readonly #program: MatcherProgram;
  #visited = new Uint32Array(0);
  #search = 0;
  #matchStart = 0;

  constructor(program: MatcherProgram) {
    this.#program = program;
  }

  /**
   * The first match that begins at or after `at`. `base` and `limit` are the ends of the text: nothing beyond them is looked at.
   * @returns null when there is none; undefined when this cannot tell, and RE2 must be asked.
   */
  find(text: Uint8Array, base: number, at: number, limit: number): Span | null | undefined {
    const { choices, captures: slots, isAnchored } = this.#program;
    const size = choices * (limit - base + 1);
    if (size > MAX_VISITED) return undefined;
    if (this.#visited.length < size) {
      this.#visited = new Uint32Array(Math.min(MAX_VISITED, size * 2));
      this.#search = 0;
    }
    if (++this.#search === 0xffffffff) {
      this.#visited.fill(0);
      this.#search = 1;
    }
    const end = this.#run(text, base, at, isAnchored === 1 ? base : limit, limit);
    if (end === CANNOT_TELL) return undefined;
    return end < 0 ? null : toSpan(this.#matchStart, end, slots);
  }

  // The end of the first match that begins in [from, last], both inclusive, or −1.
  #run(text: Uint8Array, base: number, from: number, last: number, limit: number): number {
    const { ops, values, next, other, firsts, runs, classes, rows, width, starts, branches } = this.#program;
    const { start: first, captures: slots } = this.#program;
    const visited = this.#visited;
    const search = this.#search;
    const places = limit - base + 1;
    const beginning = firsts[first]! * width;
    let taken = 0;
    for (let start = from; start <= last; start++) {
      if (rows[beginning + (start < limit ? classes[text[start]!]! : AT_END)] === 0) continue;
      for (let slot = 0; slot < slots; slot++) captures[slot] = -1;
      let depth = 0;
      let at = first;
      let place = start;
      while (true) {
        let fails = false;
        const op = ops[at]!;
        switch (op) {
          case Op.set: {
            const what = place < limit ? classes[text[place]!]! : AT_END;
            if (rows[values[at]! * width + what] === 1) {
              if (what === BEYOND_ASCII) return CANNOT_TELL;
              place += 1;
              at = next[at]!;
            } else fails = true;
            break;
          }
          case Op.byte:
            if (place < limit && text[place] === values[at]) {
              place += 1;
              at = next[at]!;
            } else fails = true;
            break;
          case Op.split:
          case Op.loop: {
            const what = place < limit ? classes[text[place]!]! : AT_END;
            const one = next[at]!;
            const two = other[at]!;
            const mayOne = rows[firsts[one]! * width + what] === 1;
            const mayTwo = rows[firsts[two]! * width + what] === 1;
            // A loop is always remembered: its part may have matched nothing.
            if ((mayOne && mayTwo) || op === Op.loop) {
              const key = values[at]! * places + (place - base);
              if (visited[key] === search) {
                fails = true;
                break;
              }
              visited[key] = search;
            }
            if (mayOne) {
              if (mayTwo) {
                if (depth + 1 >= stackAt.length) growStack();
                stackAt[depth] = two;
                stackMore[depth] = -1;
                stackPlace[depth++] = place;
              }
              at = one;
            } else if (mayTwo) at = two;
            else fails = true;
            break;
          }
          case Op.either: {
            const list = other[at]! * (width + 1) + (place < limit ? classes[text[place]!]! : AT_END);
            const branch = starts[list]!;
            const count = starts[list + 1]! - branch;
            if (count > 1) {
              const key = values[at]! * places + (place - base);
              if (visited[key] === search) {
                fails = true;
                break;
              }
              visited[key] = search;
              if (depth + 1 >= stackAt.length) growStack();
              stackAt[depth] = at;
              stackMore[depth] = -3 - branch;
              stackPlace[depth++] = place;
            }
            if (count > 0) at = branches[branch]!;
            else fails = true;
            break;
          }
          case Op.run: {
            const run = other[at]! * RUN_ENTRIES;
            const key = runs[run]! * places + (place - base);
            if (visited[key] === search) {
              fails = true;
              break;
            }
            visited[key] = search;
            const row = values[at]! * width;
            const lowest = place + runs[run + 1]!;
            const highest = Math.min(limit, place + runs[run + 2]!);
            let what = AT_END;
            while (place < highest && rows[row + (what = classes[text[place]!]!)] === 1 && what !== BEYOND_ASCII)
              place += 1;
            if (place < highest && what === BEYOND_ASCII && rows[row] === 1) return CANNOT_TELL;
            if (place < lowest) {
              fails = true;
              break;
            }
            if (place > lowest) {
              taken += place - lowest;
              if (taken > MAX_TAKEN) return CANNOT_TELL;
              if (depth + 1 >= stackAt.length) growStack();
              stackAt[depth] = next[at]!;
              stackMore[depth] = lowest;
              stackPlace[depth++] = place - 1;
            }
            at = next[at]!;
            break;
          }
          case Op.assert:
            if (holds(ASSERTIONS[values[at]!]!, text, base, place, limit)) at = next[at]!;
            else fails = true;
            break;
          case Op.save: {
            const slot = values[at]!;
            if (depth + 1 >= stackAt.length) growStack();
            stackAt[depth] = -1 - slot;
            stackMore[depth] = -1;
            stackPlace[depth++] = captures[slot]!;
            captures[slot] = place;
            at = next[at]!;
            break;
          }
          default:
            this.#matchStart = start;
            return place;
        }
        if (!fails) continue;
        // Back to the last choice; what was captured since is forgotten.
        while (depth > 0) {
          const back = stackAt[--depth]!;
          place = stackPlace[depth]!;
          if (back < 0) {
            captures[-1 - back] = place;
            continue;
          }
          fails = false;
          at = back;
          const more = stackMore[depth]!;
          if (more >= 0) {
            // A shorter run, of those that what follows may begin behind.
            const row = firsts[back]! * width;
            while (place > more && rows[row + classes[text[place]!]!] === 0) place -= 1;
            if (place > more) stackPlace[depth++] = place - 1;
          } else if (more < -1) {
            const branch = -2 - more;
            const list = other[back]! * (width + 1) + (place < limit ? classes[text[place]!]! : AT_END);
            if (branch + 1 < starts[list + 1]!) stackMore[depth++] = -3 - branch;
            at = branches[branch]!;
          }
          break;
        }
        if (fails) break;
      }
    }
    return -1;
  }
}

function growStack(): void {
  const grown = (old: Int32Array) => {
    const larger = new Int32Array(old.length * 2);
    larger.set(old);
    return larger;
  };
  stackAt = grown(stackAt);
  stackPlace = grown(stackPlace);
  stackMore = grown(stackMore);
}

const CANNOT_TELL = -2;

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

function toSpan(matchStart: number, matchEnd: number, slots: number): Span {
  for (let slot = 0; slot < slots; slot += 2)
    if (captures[slot + 1]! >= 0) return { matchStart, matchEnd, start: captures[slot]!, end: captures[slot + 1]! };
  return { matchStart, matchEnd, start: matchStart, end: matchEnd };
}
