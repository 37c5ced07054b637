// Walks raw bytes, as they stand in a file, through automata: escapes are undone on the way.

import { addWalked, begin, ending, foundByStep, step } from './automaton';
import {
  CLASSES,
  CLASSES_PER_ROW,
  FOUND,
  NOT_MADE,
  OPEN,
  ownOffset,
  PASS,
  QUIET,
  RAW_AT,
  RAW_FOUND,
  RAW_FROM,
  RAW_ROW,
  STATUS,
  TABLE,
  TELLS,
  UNIT_BITS,
  UNREAD,
} from './automaton-head';
import { makeAutomaton, makeMove } from './automaton-states';
import { CSV, JSON } from './escapes';
import { hex4, unescaped } from './json-string';
import { isOfNote } from './units';

export const QUOTE: u8 = 34;
export const BACKSLASH: u8 = 92;

// What is walked.
/** The first byte and the end. */
export let lowest: usize = 0;
let highest: usize = 0;
export let escapes: u32 = 0;
let pass: u32 = 0;

/**
 * Says what is walked from now on.
 * @param number another one for other bytes.
 */
export function walkIn(from: usize, to: usize, escapesOf: u32, number: u32): void {
  lowest = from;
  highest = to;
  escapes = escapesOf;
  pass = number;
}

/** Where a walk ends at the latest that goes so many bytes on from `at`. */
export function behind(at: usize, reach: usize): usize {
  return highest - at > reach ? at + reach : highest;
}

/** Bytes that escapes which begin in the range take beyond what they stand for, at the most: one, and of those of code units five. */
export function extraOf(from: usize, to: usize): u32 {
  let count: u32 = 0;
  let p = from;
  const backslash = i8x16.splat(BACKSLASH);
  const u = i8x16.splat(117);
  for (; p < to; p += 16) {
    let slashes = <u32>i8x16.bitmask(i8x16.eq(v128.load(p), backslash));
    if (to - p < 16) slashes &= (1 << <u32>(to - p)) - 1;
    if (slashes == 0) continue;
    count += popcnt(slashes) + 4 * popcnt(slashes & <u32>i8x16.bitmask(i8x16.eq(v128.load(p, 1), u)));
  }
  return count;
}

/**
 * True when one of the patterns may match within [from, to), on from where the last such walk ended when that lies within the range: each byte is
 * looked at once, as long as `from` does not go back. `to` moves by the escapes behind `hitEnd`, and in JSON the quote behind `hitEnd` ends the walk.
 * @param aroundHit only matches that begin before `hitEnd` are asked for: the walk ends where none of them is left.
 */
export function searchRaw(head: usize, from: usize, to: usize, hitEnd: usize, aroundHit: bool): bool {
  if (load<u32>(head, STATUS) == NOT_MADE) makeAutomaton(head);
  if (load<u32>(head, STATUS) == OPEN || load<u32>(head, UNREAD) != 0) return true;
  if (load<u32>(head, PASS) != pass) {
    store<u32>(head, pass, PASS);
    store<u32>(head, 0, RAW_AT);
    store<u32>(head, 0, RAW_FOUND);
  }
  let p = <usize>load<u32>(head, RAW_AT);
  let row = load<u32>(head, RAW_ROW);
  if (p > from && from >= <usize>load<u32>(head, RAW_FROM)) {
    // Found before, and in this range, too.
    if (<usize>load<u32>(head, RAW_FOUND) > from) return true;
  } else {
    p = from;
    store<u32>(head, <u32>from, RAW_FROM);
    row = begin(head, from, lowest);
    if (row == 0) return true;
  }
  let limit = to;
  // Escapes that were walked before.
  if (escapes == JSON && p > hitEnd) {
    const more = <usize>extraOf(hitEnd, p);
    limit = behind(limit, more);
  }
  const isFound = walkRaw(head, row, p, limit, hitEnd, aroundHit, ANY) != 0;
  if (load<u32>(head, STATUS) == OPEN) return true;
  store<u32>(head, <u32>walkedTo, RAW_AT);
  store<u32>(head, walkedRow, RAW_ROW);
  if (isFound) store<u32>(head, <u32>walkedTo, RAW_FOUND);
  return isFound;
}

/** Bits of the patterns that may match around the hit within [from, to), of which one in `enough` ends the search; see `searchRaw`. */
export function findRaw(head: usize, from: usize, to: usize, hitEnd: usize, aroundHit: bool, enough: u32): u32 {
  if (load<u32>(head, STATUS) == OPEN || load<u32>(head, UNREAD) != 0) return ANY;
  const row = begin(head, from, lowest);
  return row == 0 ? ANY : walkRaw(head, row, from, to, hitEnd, aroundHit, enough);
}

// Where from `p` on the first byte may stand that means something else than itself, or so far as was looked.
// @ts-ignore: decorator
@inline
function plainEnd(p: usize, limit: usize): usize {
  if (escapes != JSON && escapes != CSV) return limit;
  const special = <usize>ctz((<u64>specials(v128.load(p, 16)) << 16) | specials(v128.load(p)) | (<u64>1 << 32));
  return limit - p > special ? p + special : limit;
}

// A bit by byte: quotes and backslashes.
// @ts-ignore: decorator
@inline
function specials(v: v128): u32 {
  return <u32>i8x16.bitmask(v128.or(i8x16.eq(v, i8x16.splat(QUOTE)), i8x16.eq(v, i8x16.splat(BACKSLASH))));
}

/** Every pattern may match. */
const ANY: u32 = 0xffffffff;

// Where the last walk ended, and in which row.
let walkedTo: usize = 0;
let walkedRow: u32 = 0;

// From `row` at `from`: bits of the patterns that are found, up to one of `enough`. A match that lives on in a state that is quiet behind the hit is also one from the byte before it on,
// and so holds a hit behind this one, at which it is found.
function walkRaw(head: usize, firstRow: u32, from: usize, to: usize, hitEnd: usize, aroundHit: bool, enough: u32): u32 {
  const width = load<u32>(head, CLASSES_PER_ROW);
  const own = ownOffset(width);
  const classes = head + CLASSES;
  let table = <usize>load<u32>(head, TABLE);
  let row = firstRow;
  let limit = to;
  let found: u32 = 0;
  const quietFrom = aroundHit ? hitEnd : usize.MAX_VALUE;
  let isLeft = false;
  let p = from;
  while (p < limit) {
    const start = p;
    const plain = plainEnd(p, limit);
    while (p < plain) {
      const column = <u32>load<u8>(classes + load<u8>(p));
      let entry = <u32>load<u16>(<usize>row + (table + (column << 1)));
      p += 1;
      if (entry - 1 >= TELLS - 1) {
        if (entry == 0) {
          entry = makeMove(head, row, column);
          if (entry == 0) return ANY;
          table = load<u32>(head, TABLE);
        }
        if (entry & TELLS) {
          entry ^= TELLS;
          found |= load<u32>(table + (entry << UNIT_BITS) + own, FOUND) & ~QUIET;
          if (found & enough) {
            row = entry << UNIT_BITS;
            break;
          }
        }
      }
      row = entry << UNIT_BITS;
      if (p > quietFrom && load<u32>(table + row + own, FOUND) & QUIET) {
        isLeft = true;
        break;
      }
    }
    if (isLeft || (found & enough) != 0) break;
    if (plain > start) continue;
    if (load<u8>(p) == QUOTE && escapes == JSON && p >= hitEnd) break;
    const after = stepOver(head, row, p);
    if (after == 0) {
      if (load<u32>(head, STATUS) == OPEN) return ANY;
      found = ANY;
      break;
    }
    row = after;
    found |= steppedFound;
    if (steppedTo - 1 > hitEnd) limit = behind(limit, steppedMore);
    p = steppedTo;
    table = <usize>load<u32>(head, TABLE);
    if (found & enough) break;
    if (p > quietFrom && load<u32>(table + row + own, FOUND) & QUIET) {
      isLeft = true;
      break;
    }
  }
  addWalked(head, p - from);
  walkedTo = p;
  walkedRow = row;
  if (isLeft) return found;
  return found & enough ? found : found | ending(head, row, width, false);
}

// Behind the last `stepOver`, what was found on the way, and how many bytes fewer it stands for than it takes.
let steppedTo: usize = 0;
let steppedFound: u32 = 0;
let steppedMore: usize = 0;

// The row behind a quote or a backslash and what belongs to it; 0 when every pattern may match.
function stepOver(head: usize, row: u32, at: usize): u32 {
  steppedFound = 0;
  steppedMore = 0;
  steppedTo = at + 1;
  let byte = load<u8>(at);
  if (byte == QUOTE) {
    if (escapes == CSV && at + 1 < highest && load<u8>(at, 1) == QUOTE) return 0;
  } else if (escapes == JSON) {
    if (at + 1 >= highest) return 0;
    byte = unescaped(load<u8>(at, 1));
    steppedMore = 1;
    steppedTo = at + 2;
    if (byte == 0) {
      const unit = at + 6 <= highest && load<u8>(at, 1) == 117 ? hex4(at + 2) : -1;
      // What is decoded in any case need not be walked.
      if (unit < 0x80 || (unit & 0xf800) == 0xd800 || isOfNote(<u32>unit)) return 0;
      steppedMore = unit < 0x800 ? 4 : 3;
      steppedTo = at + 6;
      return stepUnit(head, row, <u32>unit);
    }
  }
  return stepOn(head, row, byte);
}

// Over the UTF-8 of a code unit beyond ASCII.
function stepUnit(head: usize, row: u32, unit: u32): u32 {
  let after = row;
  if (unit < 0x800) after = stepOn(head, after, 0xc0 | (unit >> 6));
  else {
    after = stepOn(head, after, 0xe0 | (unit >> 12));
    after = stepOn(head, after, 0x80 | ((unit >> 6) & 63));
  }
  return stepOn(head, after, 0x80 | (unit & 63));
}

// Over a further byte of `stepOver`.
function stepOn(head: usize, row: u32, byte: u32): u32 {
  if (row == 0) return 0;
  const after = step(head, row, byte);
  steppedFound |= foundByStep();
  return after;
}
