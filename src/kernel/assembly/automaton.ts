// Walks bytes through automata, whose states are made while they are walked (automaton-states.ts), and passes over hits of the gate near which no
// automaton finds anything.

import {
  AT_CUT,
  AT_END,
  CLASSES,
  CLASSES_PER_ROW,
  FOUND,
  KNOWN,
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
  WALKED,
} from './automaton-head';
import { dropsOfAll, makeAutomaton, makeEnd, makeMove } from './automaton-states';
import { CSV, JSON } from './escapes';
import { hex4, unescaped } from './json-string';
import { isOfNote } from './units';

// ---- decoded text ----

/**
 * Bit i is set when pattern i of the automaton may match within [from, to).
 * @param text,textEnd the bytes before `from` and behind `to` count for `\b`, `^` and `$`.
 * @param wanted bits of the patterns that are asked about; those of others may be missing in the answer.
 */
export function searchText(head: usize, text: usize, textEnd: usize, from: usize, to: usize, wanted: u32): u32 {
  readTo = 0;
  if (load<u32>(head, STATUS) == NOT_MADE) makeAutomaton(head);
  if (load<u32>(head, STATUS) == OPEN) return 0xffffffff;
  let found = load<u32>(head, UNREAD);
  if ((found & wanted) == wanted) return found;
  const width = load<u32>(head, CLASSES_PER_ROW);
  const classes = head + CLASSES;
  let row = begin(head, from, text);
  if (row == 0) return 0xffffffff;
  let table = <usize>load<u32>(head, TABLE);
  const own = ownOffset(width);
  found |= load<u32>(table + row + own, FOUND) & ~QUIET;
  for (let p = from; p < to; p++) {
    const column = <u32>load<u8>(classes + load<u8>(p));
    let entry = <u32>load<u16>(<usize>row + (table + (column << 1)));
    if (entry - 1 >= TELLS - 1) {
      if (entry == 0) {
        entry = makeMove(head, row, column);
        if (entry == 0) return 0xffffffff;
        table = load<u32>(head, TABLE);
      }
      if (entry & TELLS) {
        entry ^= TELLS;
        found |= load<u32>(table + (entry << UNIT_BITS) + own, FOUND) & ~QUIET;
        if ((found & wanted) == wanted) {
          readTo = p + 1;
          addWalked(head, readTo - from);
          return found;
        }
      }
    }
    row = entry << UNIT_BITS;
  }
  readTo = to;
  addWalked(head, to - from);
  return found | ending(head, row, width, to == textEnd);
}

/**
 * Writes what `searchText` says of each automaton, asked about all its patterns. Four are walked at a time: each waits for its own loads, and not for the others'.
 * @param heads,found `count` words.
 */
export function searchTexts(heads: usize, count: u32, text: usize, textEnd: usize, from: usize, to: usize, found: usize): void {
  for (let i: u32 = 0; i < count; ) {
    const at = <usize>i << 2;
    if (count - i >= 4 && searchFour(heads + at, text, textEnd, from, to, found + at)) {
      i += 4;
      continue;
    }
    const next = min(count, i + 4);
    for (; i < next; i++) {
      const head = <usize>load<u32>(heads + (<usize>i << 2));
      store<u32>(found + (<usize>i << 2), searchText(head, text, textEnd, from, to, 0xffffffff));
    }
  }
}

// False when each is to be walked by itself: one cannot tell, or the states of all were dropped on the way.
function searchFour(heads: usize, text: usize, textEnd: usize, from: usize, to: usize, found: usize): bool {
  for (let i: usize = 0; i < 16; i += 4) {
    const head = <usize>load<u32>(heads + i);
    if (load<u32>(head, STATUS) == NOT_MADE) makeAutomaton(head);
    if (load<u32>(head, STATUS) == OPEN || load<u32>(head, UNREAD) != 0) return false;
  }
  const drops = dropsOfAll();
  const h0 = <usize>load<u32>(heads);
  const h1 = <usize>load<u32>(heads, 4);
  const h2 = <usize>load<u32>(heads, 8);
  const h3 = <usize>load<u32>(heads, 12);
  let r0 = begin(h0, from, text);
  if (r0 == 0 || dropsOfAll() != drops) return false;
  let r1 = begin(h1, from, text);
  if (r1 == 0 || dropsOfAll() != drops) return false;
  let r2 = begin(h2, from, text);
  if (r2 == 0 || dropsOfAll() != drops) return false;
  let r3 = begin(h3, from, text);
  if (r3 == 0 || dropsOfAll() != drops) return false;
  let t0 = <usize>load<u32>(h0, TABLE);
  let t1 = <usize>load<u32>(h1, TABLE);
  let t2 = <usize>load<u32>(h2, TABLE);
  let t3 = <usize>load<u32>(h3, TABLE);
  let f0 = foundAt(h0, r0);
  let f1 = foundAt(h1, r1);
  let f2 = foundAt(h2, r2);
  let f3 = foundAt(h3, r3);
  for (let p = from; p < to; p++) {
    const byte = <u32>load<u8>(p);
    const e0 = <u32>load<u16>(<usize>r0 + t0 + (<usize>load<u8>(h0 + CLASSES + byte) << 1));
    const e1 = <u32>load<u16>(<usize>r1 + t1 + (<usize>load<u8>(h1 + CLASSES + byte) << 1));
    const e2 = <u32>load<u16>(<usize>r2 + t2 + (<usize>load<u8>(h2 + CLASSES + byte) << 1));
    const e3 = <u32>load<u16>(<usize>r3 + t3 + (<usize>load<u8>(h3 + CLASSES + byte) << 1));
    if (((e0 - 1) | (e1 - 1) | (e2 - 1) | (e3 - 1)) < TELLS - 1) {
      r0 = e0 << UNIT_BITS;
      r1 = e1 << UNIT_BITS;
      r2 = e2 << UNIT_BITS;
      r3 = e3 << UNIT_BITS;
      continue;
    }
    if (e0 - 1 < TELLS - 1) r0 = e0 << UNIT_BITS;
    else {
      stepFound = f0;
      r0 = step(h0, r0, <u8>byte);
      f0 = stepFound;
      if (r0 == 0 || dropsOfAll() != drops) return false;
    }
    if (e1 - 1 < TELLS - 1) r1 = e1 << UNIT_BITS;
    else {
      stepFound = f1;
      r1 = step(h1, r1, <u8>byte);
      f1 = stepFound;
      if (r1 == 0 || dropsOfAll() != drops) return false;
    }
    if (e2 - 1 < TELLS - 1) r2 = e2 << UNIT_BITS;
    else {
      stepFound = f2;
      r2 = step(h2, r2, <u8>byte);
      f2 = stepFound;
      if (r2 == 0 || dropsOfAll() != drops) return false;
    }
    if (e3 - 1 < TELLS - 1) r3 = e3 << UNIT_BITS;
    else {
      stepFound = f3;
      r3 = step(h3, r3, <u8>byte);
      f3 = stepFound;
      if (r3 == 0 || dropsOfAll() != drops) return false;
    }
    t0 = <usize>load<u32>(h0, TABLE);
    t1 = <usize>load<u32>(h1, TABLE);
    t2 = <usize>load<u32>(h2, TABLE);
    t3 = <usize>load<u32>(h3, TABLE);
  }
  const isTextEnd = to == textEnd;
  store<u32>(found, f0 | ending(h0, r0, load<u32>(h0, CLASSES_PER_ROW), isTextEnd));
  store<u32>(found, f1 | ending(h1, r1, load<u32>(h1, CLASSES_PER_ROW), isTextEnd), 4);
  store<u32>(found, f2 | ending(h2, r2, load<u32>(h2, CLASSES_PER_ROW), isTextEnd), 8);
  store<u32>(found, f3 | ending(h3, r3, load<u32>(h3, CLASSES_PER_ROW), isTextEnd), 12);
  for (let i: usize = 0; i < 16; i += 4) addWalked(load<u32>(heads + i), to - from);
  return true;
}

// Bits of the patterns that match where a walk begins.
function foundAt(head: usize, row: u32): u32 {
  return load<u32>(<usize>load<u32>(head, TABLE) + row + ownOffset(load<u32>(head, CLASSES_PER_ROW)), FOUND) & ~QUIET;
}

let readTo: usize = 0;

// @ts-ignore: decorator
@inline
function addWalked(head: usize, bytes: usize): void {
  store<u32>(head, load<u32>(head, WALKED) + <u32>bytes, WALKED);
}

/** Address behind the last byte that the last `searchText` read; 0 when it read none, since the automaton cannot tell. */
export function searchedTo(): usize {
  return readTo;
}

// The row in which a walk begins at `from`, before which bytes stand from `lowest` on; 0 when the automaton is given up.
function begin(head: usize, from: usize, lowest: usize): u32 {
  const column = from == lowest ? load<u32>(head, CLASSES_PER_ROW) : <u32>load<u8>(head + CLASSES + load<u8>(from - 1));
  let entry = <u32>load<u16>(<usize>load<u32>(head, TABLE) + column * 2);
  if (entry == 0) entry = makeMove(head, 0, column);
  return (entry & ~TELLS) << UNIT_BITS;
}

function ending(head: usize, row: u32, width: u32, isTextEnd: bool): u32 {
  const own = <usize>load<u32>(head, TABLE) + row + ownOffset(width);
  let known = isTextEnd ? load<u32>(own, AT_END) : load<u32>(own, AT_CUT);
  if (known == 0) {
    makeEnd(head, row, isTextEnd);
    known = isTextEnd ? load<u32>(own, AT_END) : load<u32>(own, AT_CUT);
  }
  return known & ~KNOWN;
}

// ---- raw bytes ----

const QUOTE: u8 = 34;
const BACKSLASH: u8 = 92;
/** Room beside the longest match, so that what decides about its ends is seen. Bytes. */
const SLACK: u32 = 8;

const TARGET_BYTES: usize = 24;
// What a pattern needs near its matches, by pattern: an automaton and its reach before and behind the anchor; 0: nothing.
const NEED_BYTES: usize = 12;

let leadStarts: usize = 0; // by anchor: where its leads begin; they end where those of the next do
let leads: usize = 0; // numbers of targets
let targets: usize = 0; // 24 bytes each: head, reach before and behind the anchor in decoded bytes, bits of the patterns that need nothing else, needs of the others (0: none), 1 where matches need not hold the hit

/** Says which automata are asked about the hits of each anchor. */
export function setTargets(startsAddress: usize, leadsAddress: usize, targetsAddress: usize): void {
  leadStarts = startsAddress;
  leads = leadsAddress;
  targets = targetsAddress;
}

// Of the hit before: where it begins, behind which quote its string does, and the last backslash before it.
let lastStart: usize = 0;
let stringStart: usize = 0;
let lastBackslash: usize = 0;

/**
 * Says for the hits of [from, to) which of their automata may match around them: in `found`, a byte a hit, a bit for each of the anchor's leads, the last for all further ones, too. Whatever the bytes around a text are, it may begin and end beside those
 * that part fields.
 * @param starts,ends relative to `from`, ascending.
 * @param pass another number for other bytes.
 */
export function confirm(
  from: usize,
  to: usize,
  anchors: usize,
  starts: usize,
  ends: usize,
  count: u32,
  escapes: u32,
  pass: u32,
  found: usize,
): void {
  lastStart = from;
  stringStart = from;
  lastBackslash = 0;
  for (let hit: u32 = 0; hit < count; hit++) {
    const start = from + <usize>load<u32>(starts + (hit << 2));
    const end = from + <usize>load<u32>(ends + (hit << 2));
    if (escapes == JSON) goTo(start);
    const index = leadStarts + (<usize>load<u32>(anchors + (hit << 2)) << 2);
    let lead = leads + (<usize>load<u32>(index) << 2);
    const lastLead = leads + (<usize>load<u32>(index, 4) << 2);
    let bits: u32 = 0;
    let bit: u32 = 1;
    for (; lead < lastLead; lead += 4, bit = bit == LAST_BIT ? bit : bit << 1) {
      if (bits & bit) break;
      const target = targets + <usize>load<u32>(lead) * TARGET_BYTES;
      const first = goBack(start, load<u32>(target, 4) + SLACK, from, escapes);
      const reach = <usize>load<u32>(target, 8) + SLACK;
      const limit = to - end > reach ? end + reach : to;
      const aroundHit = load<u32>(target, 20) == 0;
      if (!searchRaw(load<u32>(target), pass, first, limit, from, to, end, escapes, aroundHit)) continue;
      const needs = <usize>load<u32>(target, 16);
      if (needs == 0) {
        bits |= bit;
        continue;
      }
      const patterns = findRaw(load<u32>(target), first, limit, from, to, end, escapes, aroundHit, load<u32>(target, 12));
      if ((patterns & load<u32>(target, 12)) || hasNeeds(patterns, needs, pass, start, end, from, to, escapes)) bits |= bit;
    }
    store<u8>(found + hit, <u8>bits);
  }
}

/** Of the bits of leads. */
const LAST_BIT: u32 = 0x80;

// True when what one of the patterns needs may be near the hit.
function hasNeeds(patterns: u32, needs: usize, pass: u32, start: usize, end: usize, from: usize, to: usize, escapes: u32): bool {
  for (let bits = patterns; bits != 0; bits &= bits - 1) {
    const need = needs + <usize>ctz(bits) * NEED_BYTES;
    const first = goBack(start, load<u32>(need, 4), from, escapes);
    const reach = <usize>load<u32>(need, 8);
    if (searchRaw(load<u32>(need), pass, first, to - end > reach ? end + reach : to, from, to, end, escapes, false)) return true;
  }
  return false;
}

// Looks for the last quote that is not escaped and the last backslash before a hit. Hits ascend, and each byte is looked at once.
function goTo(start: usize): void {
  const floor = lastStart;
  let p = start;
  let hasBackslash = false;
  while (p > floor) {
    const block = p - floor >= 16 ? p - 16 : floor;
    const size = p - block;
    const inside: u32 = size == 16 ? 0xffff : (1 << <u32>size) - 1;
    const v = v128.load(block);
    if (!hasBackslash) {
      const slashes = <u32>i8x16.bitmask(i8x16.eq(v, i8x16.splat(BACKSLASH))) & inside;
      if (slashes) {
        hasBackslash = true;
        lastBackslash = block + 31 - <usize>clz(slashes);
      }
    }
    let quotes = <u32>i8x16.bitmask(i8x16.eq(v, i8x16.splat(QUOTE))) & inside;
    while (quotes) {
      const bit = 31 - clz(quotes);
      if (!isEscaped(block + <usize>bit)) {
        stringStart = block + <usize>bit + 1;
        lastStart = start;
        return;
      }
      quotes ^= 1 << bit;
    }
    p = block;
  }
  lastStart = start;
}

function isEscaped(at: usize): bool {
  let before = at;
  while (before > stringStart && load<u8>(before - 1) == BACKSLASH) before -= 1;
  return ((at - before) & 1) == 1;
}

// Where `reach` decoded bytes before `start` begin, or earlier; the digits of an escape that it begins within are in the slack. It never goes back from one hit to the next.
function goBack(start: usize, reach: u32, from: usize, escapes: u32): usize {
  const lowest = escapes == JSON ? stringStart : from;
  if (start - lowest <= <usize>reach) return lowest;
  let p = start - reach;
  if (escapes != JSON || lastBackslash < p - 1) return p;
  const most = <usize>reach * UNIT_ESCAPE;
  const floor = start - lowest > most ? start - most : lowest;
  let more = extraOf(p, start);
  while (more > 0 && p > floor) {
    const q = p - floor > <usize>more ? p - more : floor;
    more = extraOf(q, p);
    p = q;
  }
  while (p > lowest && load<u8>(p - 1) == BACKSLASH) p -= 1;
  return p;
}

/** Bytes of an escape `\uXXXX`. */
const UNIT_ESCAPE: usize = 6;

// Bytes that escapes which begin in the range take beyond what they stand for, at the most: one, and of those of code units five.
function extraOf(from: usize, to: usize): u32 {
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
function searchRaw(
  head: usize,
  pass: u32,
  from: usize,
  to: usize,
  lowest: usize,
  highest: usize,
  hitEnd: usize,
  escapes: u32,
  aroundHit: bool,
): bool {
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
    limit = highest - limit > more ? limit + more : highest;
  }
  const isFound = walkRaw(head, row, p, limit, highest, hitEnd, escapes, aroundHit, 0xffffffff) != 0;
  if (load<u32>(head, STATUS) == OPEN) return true;
  store<u32>(head, <u32>walkedTo, RAW_AT);
  store<u32>(head, walkedRow, RAW_ROW);
  if (isFound) store<u32>(head, <u32>walkedTo, RAW_FOUND);
  return isFound;
}

/** Bits of the patterns that may match around the hit within [from, to), of which one in `enough` ends the search; see `searchRaw`. */
function findRaw(
  head: usize,
  from: usize,
  to: usize,
  lowest: usize,
  highest: usize,
  hitEnd: usize,
  escapes: u32,
  aroundHit: bool,
  enough: u32,
): u32 {
  if (load<u32>(head, STATUS) == OPEN || load<u32>(head, UNREAD) != 0) return ANY;
  const row = begin(head, from, lowest);
  return row == 0 ? ANY : walkRaw(head, row, from, to, highest, hitEnd, escapes, aroundHit, enough);
}

// Where from `p` on the first byte may stand that means something else than itself, or so far as was looked.
// @ts-ignore: decorator
@inline
function plainEnd(p: usize, limit: usize, escapes: u32): usize {
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

let stepFound: u32 = 0;

// The row behind one byte, or 0 where the automaton has become too large; what it tells of is added to `stepFound`. The loop of `walkRaw` does the same
// for most bytes: it is the hottest, and calls nothing.
function step(head: usize, row: u32, byte: u32): u32 {
  const column = <u32>load<u8>(head + CLASSES + byte);
  let entry = <u32>load<u16>(<usize>row + (<usize>load<u32>(head, TABLE) + (column << 1)));
  if (entry == 0) {
    entry = makeMove(head, row, column);
    if (entry == 0) return 0;
  }
  if (entry & TELLS) {
    entry ^= TELLS;
    stepFound |= load<u32>(<usize>load<u32>(head, TABLE) + (entry << UNIT_BITS) + ownOffset(load<u32>(head, CLASSES_PER_ROW)), FOUND) & ~QUIET;
  }
  return entry << UNIT_BITS;
}

// From `row` at `from`: bits of the patterns that are found, up to one of `enough`. A match that lives on in a state that is quiet behind the hit is also one from the byte before it on,
// and so holds a hit behind this one, at which it is found.
function walkRaw(
  head: usize,
  firstRow: u32,
  from: usize,
  to: usize,
  highest: usize,
  hitEnd: usize,
  escapes: u32,
  aroundHit: bool,
  enough: u32,
): u32 {
  const width = load<u32>(head, CLASSES_PER_ROW);
  const own = ownOffset(width);
  const classes = head + CLASSES;
  let table = <usize>load<u32>(head, TABLE);
  let row = firstRow;
  let limit = to;
  let found: u32 = 0;
  const quietFrom = aroundHit ? hitEnd : usize.MAX_VALUE;
  let isLeft = false;
  stepFound = 0;
  let p = from;
  while (p < limit) {
    const start = p;
    const plain = plainEnd(p, limit, escapes);
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
    let byte = load<u8>(p);
    if (byte == QUOTE) {
      if (escapes == JSON && p >= hitEnd) break;
      if (escapes == CSV && p + 1 < highest && load<u8>(p, 1) == QUOTE) {
        found = ANY;
        break;
      }
    } else if (byte == BACKSLASH && escapes == JSON) {
      if (p + 1 >= highest) break;
      byte = unescaped(load<u8>(p, 1));
      let more: usize = 1;
      if (byte == 0) {
        const unit = p + 6 <= highest && load<u8>(p, 1) == 117 ? hex4(p + 2) : -1;
        // What is decoded in any case need not be walked.
        if (unit < 0x80 || (unit & 0xf800) == 0xd800 || isOfNote(<u32>unit)) {
          found = ANY;
          break;
        }
        // Up to the last byte of its UTF-8.
        if (unit < 0x800) row = step(head, row, 0xc0 | (unit >> 6));
        else {
          row = step(head, row, 0xe0 | (unit >> 12));
          if (row != 0) row = step(head, row, 0x80 | ((unit >> 6) & 63));
        }
        if (row == 0) return ANY;
        byte = <u8>(0x80 | (unit & 63));
        more = unit < 0x800 ? 4 : 3;
        p += 4;
      }
      p += 1;
      if (p > hitEnd) limit = highest - limit > more ? limit + more : highest;
    }
    row = step(head, row, byte);
    if (row == 0) return ANY;
    p += 1;
    table = <usize>load<u32>(head, TABLE);
    found |= stepFound;
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
