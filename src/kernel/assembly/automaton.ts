// Walks decoded text through automata, whose states are made while they are walked (automaton-states.ts).

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
  QUIET,
  STATUS,
  TABLE,
  TELLS,
  UNIT_BITS,
  UNREAD,
  WALKED,
} from './automaton-head';
import { dropsOfAll, makeAutomaton, makeEnd, makeMove } from './automaton-states';

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
      r0 = step(h0, r0, <u8>byte);
      f0 |= stepFound;
      if (r0 == 0 || dropsOfAll() != drops) return false;
    }
    if (e1 - 1 < TELLS - 1) r1 = e1 << UNIT_BITS;
    else {
      r1 = step(h1, r1, <u8>byte);
      f1 |= stepFound;
      if (r1 == 0 || dropsOfAll() != drops) return false;
    }
    if (e2 - 1 < TELLS - 1) r2 = e2 << UNIT_BITS;
    else {
      r2 = step(h2, r2, <u8>byte);
      f2 |= stepFound;
      if (r2 == 0 || dropsOfAll() != drops) return false;
    }
    if (e3 - 1 < TELLS - 1) r3 = e3 << UNIT_BITS;
    else {
      r3 = step(h3, r3, <u8>byte);
      f3 |= stepFound;
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

// Bits of the patterns that match at a row.
function foundAt(head: usize, row: u32): u32 {
  return load<u32>(<usize>load<u32>(head, TABLE) + row + ownOffset(load<u32>(head, CLASSES_PER_ROW)), FOUND) & ~QUIET;
}

let readTo: usize = 0;

/** Counts bytes that an automaton was walked over. */
// @ts-ignore: decorator
@inline
export function addWalked(head: usize, bytes: usize): void {
  store<u32>(head, load<u32>(head, WALKED) + <u32>bytes, WALKED);
}

/** Address behind the last byte that the last `searchText` read; 0 when it read none, since the automaton cannot tell. */
export function searchedTo(): usize {
  return readTo;
}

/** The row in which a walk begins at `from`, before which bytes stand from `lowest` on; 0 when the automaton is given up. */
export function begin(head: usize, from: usize, lowest: usize): u32 {
  const column = from == lowest ? load<u32>(head, CLASSES_PER_ROW) : <u32>load<u8>(head + CLASSES + load<u8>(from - 1));
  let entry = <u32>load<u16>(<usize>load<u32>(head, TABLE) + column * 2);
  if (entry == 0) entry = makeMove(head, 0, column);
  return (entry & ~TELLS) << UNIT_BITS;
}

/** Bits of the patterns that match at a row where the text ends, or may match where it is only not known how it goes on. */
export function ending(head: usize, row: u32, width: u32, isTextEnd: bool): u32 {
  const own = <usize>load<u32>(head, TABLE) + row + ownOffset(width);
  let known = isTextEnd ? load<u32>(own, AT_END) : load<u32>(own, AT_CUT);
  if (known == 0) {
    makeEnd(head, row, isTextEnd);
    known = isTextEnd ? load<u32>(own, AT_END) : load<u32>(own, AT_CUT);
  }
  return known & ~KNOWN;
}

let stepFound: u32 = 0;

/** Bits of the patterns that match behind the byte of the last `step`. */
// @ts-ignore: decorator
@inline
export function foundByStep(): u32 {
  return stepFound;
}

/** The row behind one byte, or 0 where the automaton has become too large. The loops of the walks do the same for most bytes: they are the hottest, and call nothing. */
export function step(head: usize, row: u32, byte: u32): u32 {
  stepFound = 0;
  const column = <u32>load<u8>(head + CLASSES + byte);
  let entry = <u32>load<u16>(<usize>row + (<usize>load<u32>(head, TABLE) + (column << 1)));
  if (entry == 0) {
    entry = makeMove(head, row, column);
    if (entry == 0) return 0;
  }
  if (entry & TELLS) {
    entry ^= TELLS;
    stepFound = foundAt(head, entry << UNIT_BITS);
  }
  return entry << UNIT_BITS;
}
