// Makes the states of an automaton when a walk first comes to them: sets of states of its NFA (the subset construction). The NFA comes as a program, laid out by
// src/pattern/program.ts.

import {
  AT_CUT,
  AT_END,
  CLASSES,
  CLASSES_PER_ROW,
  FOUND,
  KNOWN,
  MEMBERS,
  NUMBER,
  OPEN,
  OWN_BYTES,
  ownOffset,
  READY,
  STATES,
  STATUS,
  TABLE,
  TELLS,
  UNIT_BITS,
  UNREAD,
  WALKED,
} from './automaton-head';

/** The address of the program of an automaton. */
// @ts-ignore: decorator
@external('env', 'loadProgram')
declare function loadProgram(number: u32): usize;
/** New memory, multiple of 64. What it holds is not known. */
// @ts-ignore: decorator
@external('env', 'allocate')
declare function allocate(bytes: u32): usize;

/** States held at the most; then all are dropped and made anew as they are met. */
const MOST_STATES: u32 = 3000;
/** Rows are so many bytes long, or several times as many. */
const UNIT: u32 = 1 << UNIT_BITS;
/** Drops after which, at fewer bytes a drop than this, the automaton is given up: it would only build. */
const PATIENCE: u32 = 4;
const BYTES_PER_DROP: u32 = 40_000;
/** Rows of a new table; it doubles when it is full. */
const FIRST_ROWS: u32 = 64;
/** Of the first room for members, and of the largest. */
const BLOCK_BYTES: u32 = 8192;
const MOST_BLOCK_BYTES: u32 = 131_072;

// ---- the program ----

// Words of its head: counts, then the places of its parts behind its beginning.
const NFA_STATES: usize = 0;
const CLASS_COUNT: usize = 4;
const CONTEXT_COUNT: usize = 8;
const START: usize = 12; // -1: none
const UNKNOWN: usize = 16;
const NEXT: usize = 20; // u16 by NFA state
const VALUES: usize = 24; // u16: the set of a byte state, the pattern of a match, kind and mask of an assertion, the number of a split
const OTHERS: usize = 28; // u16: second way, by number of the split
const KINDS: usize = 32; // u8
const ACCEPTS: usize = 36; // a bit by set and class: set when the set holds the class
const BYTE_CLASSES: usize = 40; // u8 by byte
const CONTEXT_OF: usize = 44; // u8 by class, and one for the edge of a text: number of its context
const CONTEXTS: usize = 48; // u8 by number: bits that assertions ask for

const BYTE: u8 = 0;
const SPLIT: u8 = 1;
const ASSERT: u8 = 2;

// Kinds of assertions: how the bits of its mask in the contexts before and after decide.
const DIFFERS: u32 = 0;
const SAME: u32 = 1;
const BEFORE_HAS: u32 = 2;
const AFTER_HAS: u32 = 3;
// Else the context before must have none of them.

// ---- what is known of an automaton ----

const PROGRAM: usize = 0;
const ROWS: usize = 4; // the first, which is no state, counts
const ROOM: usize = 8; // rows that the table has room for
const SLOTS: usize = 12; // hash table of rows: u32, 0 for none
const SLOT_MASK: usize = 16;
const FIRST_BLOCK: usize = 20; // of members: address of the next block, its end, then members
const BLOCK: usize = 24;
const FREE: usize = 28; // where the next members go
const DROPS: usize = 32;
const BYTES: usize = 36; // walked, up to the last drop
const FROM_START: usize = 40; // by context before and class: members that the start alone leads to, 0 when not made
const IS_START: usize = 44; // u8 by NFA state
const START_MEMBERS: usize = 48;
const HEADER: u32 = 52;

// Members of a state: the NFA states in which a text may be, ascending, those that wait for a byte before those that wait for what stands beside one. The start is in every set and so
// named in none.
const HASH: usize = 0;
const CONTEXT: usize = 4; // number of the context of the byte before
const BITS: usize = 8; // of the patterns that match there
const BYTE_COUNT: usize = 12;
const ASSERT_COUNT: usize = 16;
const LISTED: usize = 20; // u32 each

// ---- the set that is being made, for all automata ----

let listRoom: u32 = 0;
let seen: usize = 0; // u32 by NFA state: number of the set in which it was seen last
let setNumber: u32 = 0;
let pending: usize = 0;
let byteList: usize = 0;
let assertList: usize = 0;
let passedList: usize = 0;
let byteCount: u32 = 0;
let assertCount: u32 = 0;
let bits: u32 = 0;

// Of the automaton whose states are being made.
let states: usize = 0;
let next: usize = 0;
let values: usize = 0;
let others: usize = 0;
let kinds: usize = 0;
let accepts: usize = 0;
let contextOf: usize = 0;
let contexts: usize = 0;
let isStart: usize = 0;
let width: u32 = 0;

function use(head: usize): void {
  states = load<u32>(head, STATES);
  const program = <usize>load<u32>(states, PROGRAM);
  width = load<u32>(head, CLASSES_PER_ROW);
  next = program + load<u32>(program, NEXT);
  values = program + load<u32>(program, VALUES);
  others = program + load<u32>(program, OTHERS);
  kinds = program + load<u32>(program, KINDS);
  accepts = program + load<u32>(program, ACCEPTS);
  contextOf = program + load<u32>(program, CONTEXT_OF);
  contexts = program + load<u32>(program, CONTEXTS);
  isStart = load<u32>(states, IS_START);
}

/** Readies an automaton for its first walk. */
export function makeAutomaton(head: usize): void {
  const program = loadProgram(load<u32>(head, NUMBER));
  const count = load<u32>(program, NFA_STATES);
  width = load<u32>(program, CLASS_COUNT);
  if (count > listRoom) growLists(count);
  const fromStart = load<u32>(program, CONTEXT_COUNT) * width * 4;
  const own = allocate(HEADER + fromStart + count);
  memory.fill(own, 0, HEADER + fromStart + count);
  store<u32>(own, <u32>program, PROGRAM);
  store<u32>(own, <u32>own + HEADER, FROM_START);
  store<u32>(own, <u32>own + HEADER + fromStart, IS_START);
  store<u32>(own, <u32>newBlock(BLOCK_BYTES, 0), FIRST_BLOCK);
  store<u32>(head, <u32>own, STATES);
  store<u32>(head, width, CLASSES_PER_ROW);
  store<u32>(head, load<u32>(program, UNKNOWN), UNREAD);
  memory.copy(head + CLASSES, program + load<u32>(program, BYTE_CLASSES), 256);
  use(head);

  // What the start leads to without a byte; these members stay, whatever is dropped.
  beginSet();
  const start = load<i32>(program, START);
  if (start >= 0) follow(start, false);
  const members = allocate(<u32>LISTED + (byteCount + assertCount) * 4);
  writeMembers(members, 0);
  store<u32>(own, <u32>members, START_MEMBERS);
  for (let i: u32 = 0; i < byteCount + assertCount; i++) store<u8>(isStart + load<u32>(members + (i << 2), LISTED), 1);

  newTable(head, FIRST_ROWS);
  dropStates(head);
  store<u32>(head, READY, STATUS);
}

function growLists(count: u32): void {
  listRoom = count * 2 + 64;
  const bytes = listRoom * 4;
  seen = allocate(bytes * 5);
  memory.fill(seen, 0, bytes);
  pending = seen + bytes;
  byteList = pending + bytes;
  assertList = byteList + bytes;
  passedList = assertList + bytes;
}

function rowBytes(): u32 {
  return (ownOffset(width) + OWN_BYTES + UNIT - 1) & ~(UNIT - 1);
}

// A table of zeros and slots for its rows.
function newTable(head: usize, room: u32): void {
  const bytes = room * rowBytes();
  const table = allocate(bytes + room * 8);
  memory.fill(table, 0, bytes + room * 8);
  store<u32>(head, <u32>table, TABLE);
  store<u32>(states, room, ROOM);
  store<u32>(states, <u32>table + bytes, SLOTS);
  store<u32>(states, room * 2 - 1, SLOT_MASK);
}

function dropStates(head: usize): void {
  const room = load<u32>(states, ROOM);
  memory.fill(load<u32>(head, TABLE), 0, room * rowBytes() + room * 8);
  memory.fill(load<u32>(states, FROM_START), 0, isStart - load<u32>(states, FROM_START));
  store<u32>(states, 1, ROWS);
  enterBlock(load<u32>(states, FIRST_BLOCK));
}

/**
 * The entry of the table for a row and a class; 0 when the automaton is given up. The table may have moved afterwards.
 * @param row 0 stands before a text: `column` is then the class of the byte before, or the class count at the text's edge.
 */
export function makeMove(head: usize, row: u32, column: u32): u32 {
  use(head);
  let target = row == 0 ? toBegin(column) : step(load<u32>(load<u32>(head, TABLE) + row + ownOffset(width), MEMBERS), column);
  const isFull = load<u32>(states, ROWS) > min(MOST_STATES, ((TELLS - 1) << UNIT_BITS) / rowBytes() - 1);
  if (isFull) {
    if (!mayDrop(head)) return 0;
    const size = sizeOf(target);
    memory.copy(pending, target, size);
    dropStates(head);
    target = takeRoom(size);
    memory.copy(target, pending, size);
  }
  const place = rowOf(head, target);
  const entry = (place >> UNIT_BITS) | (load<u32>(target, BITS) == 0 ? 0 : TELLS);
  // After a drop the state that was left has no row any more.
  if (!isFull || row == 0) store<u16>(load<u32>(head, TABLE) + row + column * 2, <u16>entry);
  return entry;
}

/** Writes AT_CUT or AT_END of a row. */
export function makeEnd(head: usize, row: u32, isTextEnd: bool): void {
  use(head);
  const own = <usize>load<u32>(head, TABLE) + row + ownOffset(width);
  const members = <usize>load<u32>(own, MEMBERS);
  const before = <u32>load<u8>(contexts + load<u32>(members, CONTEXT));
  const after = isTextEnd ? <u32>load<u8>(contexts + load<u8>(contextOf + width)) : 0;
  beginSet();
  resolve(load<u32>(states, START_MEMBERS), before, after, !isTextEnd);
  resolve(members, before, after, !isTextEnd);
  store<u32>(own + (isTextEnd ? AT_END : AT_CUT), bits | KNOWN);
}

// False when it would only build: then it is given up.
function mayDrop(head: usize): bool {
  const drops = load<u32>(states, DROPS) + 1;
  const bytes = load<u32>(states, BYTES) + load<u32>(head, WALKED);
  store<u32>(states, drops, DROPS);
  // It has proved its worth long before the sum could overflow.
  store<u32>(states, bytes > 0x7fffffff ? 0x7fffffff : bytes, BYTES);
  store<u32>(head, 0, WALKED);
  if (drops < PATIENCE || bytes / drops >= BYTES_PER_DROP) return true;
  store<u32>(head, OPEN, STATUS);
  return false;
}

// Members at the place where a walk begins behind a byte of a class: the start's alone.
function toBegin(column: u32): usize {
  beginSet();
  bits = load<u32>(load<u32>(states, START_MEMBERS), BITS);
  return newMembers(column);
}

// From `members` and the start, over one byte of class `column`.
function step(members: usize, column: u32): usize {
  const slot = load<u32>(states, FROM_START) + ((load<u32>(members, CONTEXT) * width + column) << 2);
  let base = <usize>load<u32>(slot);
  if (base == 0) {
    const start = <usize>load<u32>(states, START_MEMBERS);
    base = move(start, load<u32>(members, CONTEXT), column, 0);
    store<u32>(slot, <u32>base);
  }
  if (load<u32>(members, BYTE_COUNT) + load<u32>(members, ASSERT_COUNT) == 0) {
    fresh = 0;
    return base;
  }
  return move(members, load<u32>(members, CONTEXT), column, base);
}

function move(members: usize, context: u32, column: u32, base: usize): usize {
  let passed: u32 = 0;
  let found: u32 = 0;
  if (load<u32>(members, ASSERT_COUNT) > 0) {
    beginSet();
    resolve(members, load<u8>(contexts + context), load<u8>(contexts + load<u8>(contextOf + column)), false);
    passed = byteCount;
    found = bits;
    const list = passedList;
    passedList = byteList;
    byteList = list;
  }
  beginSet();
  bits = found;
  if (base != 0) {
    bits |= load<u32>(base, BITS);
    byteCount = load<u32>(base, BYTE_COUNT);
    assertCount = load<u32>(base, ASSERT_COUNT);
    memory.copy(byteList, base + LISTED, byteCount << 2);
    memory.copy(assertList, base + LISTED + (byteCount << 2), assertCount << 2);
    for (let i: u32 = 0; i < byteCount + assertCount; i++) mark(load<u32>(base + (i << 2), LISTED));
  }
  advance(members + LISTED, load<u32>(members, BYTE_COUNT), column);
  advance(passedList, passed, column);
  return newMembers(column);
}

function beginSet(): void {
  setNumber += 1;
  if (setNumber == 0) {
    memory.fill(seen, 0, listRoom << 2);
    setNumber = 1;
  }
  byteCount = 0;
  assertCount = 0;
  bits = 0;
}

// @ts-ignore: decorator
@inline
function mark(state: u32): void {
  store<u32>(seen + (state << 2), setNumber);
}

// @ts-ignore: decorator
@inline
function isMarked(state: u32): bool {
  return load<u32>(seen + (state << 2)) == setNumber;
}

// Adds what those of a list that take the class lead to.
function advance(list: usize, count: u32, column: u32): void {
  for (let i: u32 = 0; i < count; i++) {
    const state = load<u32>(list + (i << 2));
    const bit = <u32>load<u16>(values + (state << 1)) * width + column;
    if ((load<u8>(accepts + (bit >> 3)) >> <u8>(bit & 7)) & 1) follow(load<u16>(next + (state << 1)), true);
  }
}

// Adds what a state leads to without a byte, those in every set aside where `isBeyond` (the start leads to them).
function follow(first: u32, isBeyond: bool): void {
  if (isMarked(first)) return;
  mark(first);
  store<u32>(pending, first);
  let count: u32 = 1;
  while (count > 0) {
    count -= 1;
    const state = load<u32>(pending + (count << 2));
    const kind = load<u8>(kinds + state);
    if (kind == SPLIT) {
      const second = <u32>load<u16>(others + (<u32>load<u16>(values + (state << 1)) << 1));
      const one = <u32>load<u16>(next + (state << 1));
      if (!isMarked(second)) {
        mark(second);
        store<u32>(pending + (count << 2), second);
        count += 1;
      }
      if (!isMarked(one)) {
        mark(one);
        store<u32>(pending + (count << 2), one);
        count += 1;
      }
    } else if (kind == BYTE) {
      if (isBeyond && load<u8>(isStart + state)) continue;
      store<u32>(byteList + (byteCount << 2), state);
      byteCount += 1;
    } else if (kind == ASSERT) {
      if (isBeyond && load<u8>(isStart + state)) continue;
      store<u32>(assertList + (assertCount << 2), state);
      assertCount += 1;
    } else {
      bits |= 1 << load<u16>(values + (state << 1));
    }
  }
}

// Adds what the assertions of `members` lead to that hold between two contexts, one after the other; all that could hold do when it is not known what follows.
function resolve(members: usize, before: u32, after: u32, isOpen: bool): void {
  const first = assertCount;
  const asserts = members + LISTED + (load<u32>(members, BYTE_COUNT) << 2);
  for (let i: u32 = 0; i < load<u32>(members, ASSERT_COUNT); i++) {
    const state = load<u32>(asserts + (i << 2));
    if (isMarked(state)) continue;
    mark(state);
    store<u32>(assertList + (assertCount << 2), state);
    assertCount += 1;
  }
  // The list grows while it is walked.
  for (let i = first; i < assertCount; i++) {
    const state = load<u32>(assertList + (i << 2));
    if (holds(load<u16>(values + (state << 1)), before, after, isOpen)) follow(load<u16>(next + (state << 1)), false);
  }
}

function holds(assertion: u32, before: u32, after: u32, isOpen: bool): bool {
  const kind = assertion & 255;
  const mask = assertion >> 8;
  if (kind == DIFFERS) return isOpen || (before & mask) != (after & mask);
  if (kind == SAME) return isOpen || (before & mask) == (after & mask);
  if (kind == BEFORE_HAS) return (before & mask) != 0;
  if (kind == AFTER_HAS) return isOpen || (after & mask) != 0;
  return (before & mask) == 0;
}

// ---- members and rows ----

// Members that nothing but the state that is being made refers to; 0: none.
let fresh: usize = 0;

// The set that was made, behind a byte of class `column`.
function newMembers(column: u32): usize {
  const members = takeRoom(<u32>LISTED + (byteCount + assertCount) * 4);
  sort(byteList, byteCount);
  sort(assertList, assertCount);
  writeMembers(members, load<u8>(contextOf + column));
  fresh = members;
  return members;
}

function writeMembers(members: usize, context: u32): void {
  store<u32>(members, context, CONTEXT);
  store<u32>(members, bits, BITS);
  store<u32>(members, byteCount, BYTE_COUNT);
  store<u32>(members, assertCount, ASSERT_COUNT);
  memory.copy(members + LISTED, byteList, byteCount << 2);
  memory.copy(members + LISTED + (byteCount << 2), assertList, assertCount << 2);
  // FNV-1a over 32-bit words.
  let hash: u32 = 0x811c9dc5;
  const end = members + sizeOf(members);
  for (let p = members + CONTEXT; p < end; p += 4) hash = (hash ^ load<u32>(p)) * 0x01000193;
  store<u32>(members, hash ^ (hash >> 15), HASH);
}

// @ts-ignore: decorator
@inline
function sizeOf(members: usize): u32 {
  return <u32>LISTED + (load<u32>(members, BYTE_COUNT) + load<u32>(members, ASSERT_COUNT)) * 4;
}

// By insertion with shrinking gaps: lists are short or nearly in order.
function sort(list: usize, count: u32): void {
  let gap: u32 = count > 64 ? count >> 1 : 1;
  while (true) {
    for (let i = gap; i < count; i++) {
      const state = load<u32>(list + (i << 2));
      let place = i;
      while (place >= gap && load<u32>(list + ((place - gap) << 2)) > state) {
        store<u32>(list + (place << 2), load<u32>(list + ((place - gap) << 2)));
        place -= gap;
      }
      store<u32>(list + (place << 2), state);
    }
    if (gap <= 1) return;
    gap = gap > 4 ? <u32>(<u64>gap * 5 / 11) : 1;
  }
}

// The place of the row of these members: one that is there already, or a new one.
function rowOf(head: usize, members: usize): u32 {
  const size = sizeOf(members);
  const mask = load<u32>(states, SLOT_MASK);
  const slots = <usize>load<u32>(states, SLOTS);
  const table = <usize>load<u32>(head, TABLE);
  let slot = load<u32>(members, HASH) & mask;
  while (true) {
    const place = load<u32>(slots + (slot << 2));
    if (place == 0) break;
    const known = <usize>load<u32>(table + place + ownOffset(width), MEMBERS);
    if (
      load<u32>(known, HASH) == load<u32>(members, HASH) && sizeOf(known) == size && memory.compare(known, members, size) == 0
    ) {
      if (fresh == members) store<u32>(states, <u32>members, FREE);
      return place;
    }
    slot = (slot + 1) & mask;
  }
  const row = load<u32>(states, ROWS);
  store<u32>(states, row + 1, ROWS);
  if (row == load<u32>(states, ROOM)) growTable(head);
  const place = row * rowBytes();
  const own = <usize>load<u32>(head, TABLE) + place + ownOffset(width);
  store<u32>(own, load<u32>(members, BITS), FOUND);
  store<u32>(own, <u32>members, MEMBERS);
  enterRow(place, members);
  return place;
}

function enterRow(place: u32, members: usize): void {
  const mask = load<u32>(states, SLOT_MASK);
  const slots = <usize>load<u32>(states, SLOTS);
  let slot = load<u32>(members, HASH) & mask;
  while (load<u32>(slots + (slot << 2))) slot = (slot + 1) & mask;
  store<u32>(slots + (slot << 2), place);
}

function growTable(head: usize): void {
  const old = <usize>load<u32>(head, TABLE);
  const bytes = load<u32>(states, ROOM) * rowBytes();
  newTable(head, load<u32>(states, ROOM) * 2);
  const table = <usize>load<u32>(head, TABLE);
  memory.copy(table, old, bytes);
  for (let place = rowBytes(); place < bytes; place += rowBytes()) {
    enterRow(place, load<u32>(table + place + ownOffset(width), MEMBERS));
  }
}

// ---- room for members ----

function newBlock(bytes: u32, following: u32): usize {
  const block = allocate(bytes);
  store<u32>(block, following);
  store<u32>(block, <u32>block + bytes, 4);
  return block;
}

function enterBlock(block: usize): void {
  store<u32>(states, <u32>block, BLOCK);
  store<u32>(states, <u32>block + 8, FREE);
}

function takeRoom(bytes: u32): usize {
  const block = <usize>load<u32>(states, BLOCK);
  if (load<u32>(states, FREE) + bytes > load<u32>(block, 4)) {
    let following = load<u32>(block);
    if (following == 0 || load<u32>(following, 4) - following < bytes + 8) {
      const twice = (load<u32>(block, 4) - <u32>block) * 2;
      following = <u32>newBlock(max(bytes + 8, min(twice, MOST_BLOCK_BYTES)), following);
      store<u32>(block, following);
    }
    enterBlock(following);
  }
  const members = load<u32>(states, FREE);
  store<u32>(states, members + bytes, FREE);
  return members;
}
