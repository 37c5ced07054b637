// Finds the match that RE2 finds (leftmost, alternatives in order) and its span, in short ranges: a backtracker that never goes on twice from the same choice of
// the program at the same place of the text (R. Cox, "Regular Expression Matching: the Virtual Machine Approach", 2009; RE2's BitState), so that its time is
// linear in program × text, and that takes only ways which what stands next may begin. Programs: src/pattern/matcher-program.ts.

import {
  AT_END,
  BEYOND_ASCII,
  BRANCHES,
  CANNOT_TELL,
  CHOICES,
  CLASSES,
  CODE,
  CODE_ENTRIES,
  IS_ANCHORED,
  MAX_GROUPS,
  MAX_VISITED,
  MAX_WAITING,
  NO_MATCH,
  OP_ASSERT,
  OP_BYTE,
  OP_EITHER,
  OP_LOOP,
  OP_RUN,
  OP_SAVE,
  OP_SET,
  OP_SPLIT,
  PAIRS,
  ROWS,
  RUNS,
  RUN_WORDS,
  SLOTS,
  START,
  STARTS,
  WAITING_WORDS,
  WIDES,
  WIDTH,
} from '../../pattern/matcher-layout';

/** Writes which of the 256 characters of a page are in a set, a bit each: 32 bytes. Sets have a number each, whatever programs they are in. */
@external('env', 'writePage')
declare function writePage(set: u32, page: u32, address: usize): void;

/** Bytes that the runs of one search may give back; without an end to it they could be the square of the text's length. */
const MOST_TAKEN: u32 = 16384;

const CODE_BYTES: usize = CODE_ENTRIES * 2;
const VALUE: usize = 2;
const NEXT: usize = 4;
const OTHER: usize = 6;
const FIRST: usize = 8;

/** Pages that were asked for last, each in the place that its set and number come to: 1 + set << PAGE_BITS + page, and its bits. */
const KNOWN_PAGES: u32 = 2048;
const PAGE_BITS: u32 = 13;
const PAGE_SLOT: usize = 36;
const pages: usize = memory.data(KNOWN_PAGES * 36);

const visited: usize = memory.data(MAX_VISITED * 4);
const waiting: usize = memory.data(MAX_WAITING * WAITING_WORDS * 4);
const captures: usize = memory.data(MAX_GROUPS * 2 * 4);
const WAITING_BYTES: usize = WAITING_WORDS * 4;
/** Of a choice that waits: where it goes on, or −1 − the slot that gets its old place back; the place; and of a run the least place at which it may end, of an `either` with more branches −3 − the one that was taken, of others −1. */
const PLACE: usize = 4;
const MORE: usize = 8;

let search: u32 = 0;
let matchStart: i32 = 0;
let spanStart: i32 = 0;
let spanEnd: i32 = 0;

/** Bytes from `base` at which the last match begins. */
export function matchedFrom(): i32 {
  return matchStart;
}

/** The span of the last match, in bytes from `base`: the group `secret`, else the first one that is not empty, else all of it. */
export function spannedFrom(): i32 {
  return spanStart;
}

export function spannedTo(): i32 {
  return spanEnd;
}

// @ts-ignore: decorator
@inline
function word(head: usize, number: usize): u32 {
  return load<u32>(head + (number << 2));
}

// @ts-ignore: decorator
@inline
function classAt(classes: usize, place: usize, limit: usize): usize {
  return place < limit ? <usize>load<u8>(classes + load<u8>(place)) : AT_END;
}

/**
 * Where the first match ends that begins in [at, limit], in bytes from `base`, or NO_MATCH or CANNOT_TELL. Nothing outside [base, limit) is looked at.
 * @param head words of matcher-layout.ts, of which the lists' are addresses.
 */
export function findMatch(head: usize, base: usize, from: usize, limit: usize): i32 {
  const places = <u32>(limit - base) + 1;
  if (<u64>word(head, CHOICES) * <u64>places > <u64>MAX_VISITED) return CANNOT_TELL;
  search += 1;
  if (search == u32.MAX_VALUE) {
    memory.fill(visited, 0, MAX_VISITED * 4);
    search = 1;
  }
  const last = word(head, IS_ANCHORED) ? base : limit;
  const width = <usize>word(head, WIDTH);
  const code = <usize>word(head, CODE);
  const classes = <usize>word(head, CLASSES);
  const rows = <usize>word(head, ROWS);
  const first = code + <usize>word(head, START) * CODE_BYTES;
  const slots = <usize>word(head, SLOTS);
  const wides = <usize>word(head, WIDES);
  const pairs = <usize>word(head, PAIRS);
  let taken: u32 = 0;
  for (let start = from; start <= last; start++) {
    const begins = classAt(classes, start, limit);
    if (load<u8>(pairs + begins * width + classAt(classes, start + 1, limit)) == 0) continue;
    if (begins == BEYOND_ASCII && (load<u8>(start) & 0xc0) == 0x80) continue;
    for (let slot: usize = 0; slot < slots; slot++) store<i32>(captures + (slot << 2), -1);
    let wait = waiting;
    let at = first;
    let place = start;
    while (true) {
      let fails = false;
      const op = <u32>load<u16>(at);
      if (op == OP_SET) {
        const what = classAt(classes, place, limit);
        if (load<u8>(rows + <usize>load<u16>(at, VALUE) * width + what)) {
          if (what == BEYOND_ASCII) {
            const codePoint = codePointAt(place, limit);
            if (codePoint < 0) return CANNOT_TELL;
            fails = !isMember(load<u32>(wides + (<usize>load<u16>(at, OTHER) << 2)), <u32>codePoint);
            place += lengthOf(<u32>codePoint);
          } else place += 1;
          at = code + <usize>load<u16>(at, NEXT) * CODE_BYTES;
        } else fails = true;
      } else if (op == OP_BYTE) {
        if (place < limit && load<u8>(place) == <u8>load<u16>(at, VALUE)) {
          place += 1;
          at = code + <usize>load<u16>(at, NEXT) * CODE_BYTES;
        } else fails = true;
      } else if (op == OP_EITHER) {
        const list = <usize>word(head, STARTS) + ((<usize>load<u16>(at, OTHER) * (width + 1) + classAt(classes, place, limit)) << 1);
        const branch = <i32>load<u16>(list);
        const count = <i32>load<u16>(list, 2) - branch;
        if (count > 1) {
          const mark = visited + (<usize>(<u32>load<u16>(at, VALUE) * places + <u32>(place - base)) << 2);
          if (load<u32>(mark) == search) fails = true;
          else {
            store<u32>(mark, search);
            if (!hasRoom(wait)) return CANNOT_TELL;
            store<u32>(wait, <u32>at);
            store<u32>(wait, <u32>place, PLACE);
            store<i32>(wait, -3 - branch, MORE);
            wait += WAITING_BYTES;
          }
        } else if (count == 0) fails = true;
        at = code + <usize>load<u16>(<usize>word(head, BRANCHES) + (<usize>branch << 1)) * CODE_BYTES;
      } else if (op == OP_SPLIT || op == OP_LOOP) {
        const what = classAt(classes, place, limit);
        const one = code + <usize>load<u16>(at, NEXT) * CODE_BYTES;
        const two = code + <usize>load<u16>(at, OTHER) * CODE_BYTES;
        const mayOne = load<u8>(rows + <usize>load<u16>(one, FIRST) * width + what) != 0;
        const mayTwo = load<u8>(rows + <usize>load<u16>(two, FIRST) * width + what) != 0;
        // A loop is always remembered: its part may have matched nothing.
        if ((mayOne && mayTwo) || op == OP_LOOP) {
          const mark = visited + (<usize>(<u32>load<u16>(at, VALUE) * places + <u32>(place - base)) << 2);
          if (load<u32>(mark) == search) fails = true;
          else {
            store<u32>(mark, search);
            if (mayOne && mayTwo) {
              if (!hasRoom(wait)) return CANNOT_TELL;
              store<u32>(wait, <u32>two);
              store<u32>(wait, <u32>place, PLACE);
              store<i32>(wait, -1, MORE);
              wait += WAITING_BYTES;
            }
          }
        }
        if (mayOne) at = one;
        else if (mayTwo) at = two;
        else fails = true;
      } else if (op == OP_RUN) {
        const run = <usize>word(head, RUNS) + <usize>load<u16>(at, OTHER) * (RUN_WORDS * 4);
        const mark = visited + (<usize>(load<u32>(run) * places + <u32>(place - base)) << 2);
        if (load<u32>(mark) == search) fails = true;
        else {
          store<u32>(mark, search);
          const members = rows + <usize>load<u16>(at, VALUE) * width;
          const least = load<u32>(run, 4);
          const most = load<u32>(run, 8);
          const began = place;
          let lowest = place;
          let count: u32 = 0;
          while (count < most) {
            const what = classAt(classes, place, limit);
            if (load<u8>(members + what) == 0) break;
            if (what == BEYOND_ASCII) {
              const codePoint = codePointAt(place, limit);
              if (codePoint < 0) return CANNOT_TELL;
              if (!isMember(load<u32>(wides + (<usize>load<u32>(run, 12) << 2)), <u32>codePoint)) break;
              place += lengthOf(<u32>codePoint);
            } else place += 1;
            count += 1;
            if (count == least) lowest = place;
          }
          if (count < least) fails = true;
          else {
            if (least == 0) lowest = began;
            if (place > lowest) {
              taken += <u32>(place - lowest);
              if (taken > MOST_TAKEN || !hasRoom(wait)) return CANNOT_TELL;
              store<u32>(wait, <u32>(code + <usize>load<u16>(at, NEXT) * CODE_BYTES));
              store<u32>(wait, <u32>place - 1, PLACE);
              store<u32>(wait, <u32>lowest, MORE);
              wait += WAITING_BYTES;
            }
            at = code + <usize>load<u16>(at, NEXT) * CODE_BYTES;
          }
        }
      } else if (op == OP_ASSERT) {
        if (holds(load<u16>(at, VALUE), base, place, limit)) at = code + <usize>load<u16>(at, NEXT) * CODE_BYTES;
        else fails = true;
      } else if (op == OP_SAVE) {
        const slot = <u32>load<u16>(at, VALUE);
        const captured = captures + (<usize>slot << 2);
        if (!hasRoom(wait)) return CANNOT_TELL;
        store<i32>(wait, -1 - <i32>slot);
        store<i32>(wait, load<i32>(captured), PLACE);
        wait += WAITING_BYTES;
        store<i32>(captured, <i32>(place - base));
        at = code + <usize>load<u16>(at, NEXT) * CODE_BYTES;
      } else {
        matchStart = <i32>(start - base);
        spanStart = matchStart;
        spanEnd = <i32>(place - base);
        for (let slot: usize = 0; slot < slots; slot += 2) {
          const end = load<i32>(captures + (slot << 2), 4);
          // An empty group other than `secret` tells of nothing.
          if (end < 0 || (slot > 0 && end == load<i32>(captures + (slot << 2)))) continue;
          spanStart = load<i32>(captures + (slot << 2));
          spanEnd = load<i32>(captures + (slot << 2), 4);
          break;
        }
        return <i32>(place - base);
      }
      if (!fails) continue;
      // Back to the last choice; what was captured since is forgotten.
      while (wait > waiting) {
        wait -= WAITING_BYTES;
        const back = load<i32>(wait);
        if (back < 0) {
          store<i32>(captures + (<usize>(-1 - back) << 2), load<i32>(wait, PLACE));
          continue;
        }
        at = <usize>back;
        place = <usize>load<u32>(wait, PLACE);
        fails = false;
        const more = load<i32>(wait, MORE);
        if (more >= 0) {
          // A shorter run, of those that what follows may begin behind.
          const row = rows + <usize>load<u16>(at, FIRST) * width;
          const lowest = <usize>more;
          while (place > lowest) {
            const byte = load<u8>(place);
            if ((byte & 0xc0) != 0x80 && load<u8>(row + <usize>load<u8>(classes + byte))) break;
            place -= 1;
          }
          if (place > lowest) {
            store<u32>(wait, <u32>place - 1, PLACE);
            wait += WAITING_BYTES;
          }
        } else if (more < -1) {
          const branch = -2 - more;
          const list = <usize>word(head, STARTS) + ((<usize>load<u16>(at, OTHER) * (width + 1) + classAt(classes, place, limit)) << 1);
          if (branch + 1 < <i32>load<u16>(list, 2)) {
            store<i32>(wait, -3 - branch, MORE);
            wait += WAITING_BYTES;
          }
          at = code + <usize>load<u16>(<usize>word(head, BRANCHES) + (<usize>branch << 1)) * CODE_BYTES;
        }
        break;
      }
      if (fails) break;
    }
  }
  return NO_MATCH;
}

// @ts-ignore: decorator
@inline
function hasRoom(wait: usize): bool {
  return wait < waiting + <usize>(MAX_WAITING - 1) * WAITING_BYTES;
}

// By its place in ASSERTIONS of src/pattern/parse.ts.
function holds(what: u32, base: usize, place: usize, limit: usize): bool {
  if (what == 2) return place == base;
  if (what == 3) return place == limit;
  if (what == 4) return place == base || load<u8>(place - 1) == 10;
  if (what == 5) return place == limit || load<u8>(place) == 10;
  const before = place > base && isWord(load<u8>(place - 1));
  const after = place < limit && isWord(load<u8>(place));
  return (before != after) == (what == 0);
}

// @ts-ignore: decorator
@inline
function isWord(byte: u8): bool {
  return byte - 48 < 10 || (byte | 32) - 97 < 26 || byte == 95;
}

// Of the UTF-8 that begins at `place`, or −1 where it is none.
function codePointAt(place: usize, limit: usize): i32 {
  const lead = <u32>load<u8>(place);
  if (lead < 0xc2 || lead > 0xf4) return -1;
  const length: usize = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  if (place + length > limit) return -1;
  let code = lead & (0x7f >> <u32>length);
  for (let i: usize = 1; i < length; i++) {
    const byte = <u32>load<u8>(place + i);
    if ((byte & 0xc0) != 0x80) return -1;
    code = (code << 6) | (byte & 63);
  }
  return <i32>code;
}

// Whether a character beyond ASCII is in a set.
// @ts-ignore: decorator
@inline
function isMember(set: u32, codePoint: u32): bool {
  const page = codePoint >> 8;
  const slot = pages + <usize>((set * 89 + page) & (KNOWN_PAGES - 1)) * PAGE_SLOT;
  const key = ((set << PAGE_BITS) | page) + 1;
  if (load<u32>(slot) != key) {
    writePage(set, page, slot + 4);
    store<u32>(slot, key);
  }
  return ((<u32>load<u8>(slot + <usize>((codePoint & 255) >> 3), 4) >> (codePoint & 7)) & 1) != 0;
}

// @ts-ignore: decorator
@inline
function lengthOf(code: u32): usize {
  return code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
