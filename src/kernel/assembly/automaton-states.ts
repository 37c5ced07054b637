// Keeps the states of an automaton: sets of states of its NFA, made (automaton-set.ts) when a walk first comes to them, and a row for each in its table.

import {
  allocate,
  AT_CUT,
  AT_END,
  CLASSES,
  CLASSES_PER_ROW,
  FOUND,
  KNOWN,
  MEMBERS,
  NOT_MADE,
  NUMBER,
  OPEN,
  OWN_BYTES,
  ownOffset,
  QUIET,
  RAW_AT,
  RAW_FOUND,
  READY,
  STATES,
  STATUS,
  TABLE,
  TELLS,
  UNIT_BITS,
  UNREAD,
  WALKED,
} from './automaton-head';
import {
  areSame,
  ASSERT_COUNT,
  BITS,
  bitsAtEnd,
  BYTE_CLASSES,
  BYTE_COUNT,
  CLASS_COUNT,
  CONTEXT_COUNT,
  contextOfMembers,
  copyMembers,
  HASH,
  isNoMoreThan,
  isQuiet,
  makeFirst,
  makeNext,
  makeRoomFor,
  makeStart,
  NFA_STATES,
  scratch,
  setBytes,
  sizeOf,
  UNKNOWN,
  useProgram,
  writeMembers,
} from './automaton-set';

/** The address of the program of an automaton. */
// @ts-ignore: decorator
@external('env', 'loadProgram')
declare function loadProgram(number: u32): usize;
/** States held at the most, at first; then all are dropped and made anew as they are met. Entries reach further, however wide the rows: to 1,925 of those of 256 classes. */
const FIRST_STATES: u32 = 1500;
/** An automaton that comes to its most in fewer bytes than this may hold twice as many, as far as its entries reach: to make so many takes as long as to walk a fourth of that. */
const GROWS_BELOW: u32 = 1 << 23;
/** Rows are so many bytes long, or several times as many. */
const UNIT: u32 = 1 << UNIT_BITS;
/** Drops after which, at fewer bytes a drop than this, the automaton is given up: it would only build. */
const PATIENCE: u32 = 4;
const BYTES_PER_DROP: u32 = 40_000;
/** Rows of a new table; it doubles when it is full. */
const FIRST_ROWS: u32 = 16;
/** Of the first room for members, and of the largest. */
const BLOCK_BYTES: u32 = 1024;
const MOST_BLOCK_BYTES: u32 = 131_072;

// ---- what is known of an automaton ----

const PROGRAM: usize = 0;
const ROWS: usize = 4; // the first, which is no state, counts
const ROOM: usize = 8; // rows that the table has room for
const SLOTS: usize = 12; // hash table of rows: u32, the upper half of the hash and the entry of the row; 0 for none
const SLOT_MASK: usize = 16;
const FIRST_BLOCK: usize = 20; // of members: address of the next block, its end, then members
const BLOCK: usize = 24;
const FREE: usize = 28; // where the next members go
const DROPS: usize = 32;
const BYTES: usize = 36; // walked, up to the last drop
const FROM_START: usize = 40; // by context before and class: members that the start alone leads to, 0 when not made
const FROM_START_END: usize = 44;
const START_MEMBERS: usize = 48;
const MOST_STATES: usize = 52;
const HEAD: usize = 56;
const BEFORE: usize = 60; // of another automaton, 0: none
const HEADER: u32 = 64;

// Of the automaton whose states are being made.
let states: usize = 0;
let width: u32 = 0;

function use(head: usize): void {
  states = load<u32>(head, STATES);
  width = load<u32>(head, CLASSES_PER_ROW);
  useProgram(load<u32>(states, PROGRAM));
}

/** Readies an automaton for its first walk, or the first since the states of all were dropped. */
export function makeAutomaton(head: usize): void {
  if (load<u32>(head, STATES) == 0) makeStates(head);
  else use(head);
  store<u32>(head, 0, RAW_AT);
  store<u32>(head, 0, RAW_FOUND);
  beginStates(head);
  store<u32>(head, READY, STATUS);
}

// What stays, whatever is dropped.
function makeStates(head: usize): void {
  const program = loadProgram(load<u32>(head, NUMBER));
  const count = load<u32>(program, NFA_STATES);
  width = load<u32>(program, CLASS_COUNT);
  makeRoomFor(count);
  const fromStart = load<u32>(program, CONTEXT_COUNT) * width * 4;
  const own = allocate(HEADER + fromStart);
  memory.fill(own, 0, HEADER + fromStart);
  store<u32>(own, <u32>program, PROGRAM);
  store<u32>(own, FIRST_STATES, MOST_STATES);
  store<u32>(own, <u32>own + HEADER, FROM_START);
  store<u32>(own, <u32>own + HEADER + fromStart, FROM_START_END);
  store<u32>(own, <u32>head, HEAD);
  store<u32>(own, <u32>lastMade, BEFORE);
  lastMade = own;
  store<u32>(head, <u32>own, STATES);
  store<u32>(head, width, CLASSES_PER_ROW);
  store<u32>(head, load<u32>(program, UNKNOWN), UNREAD);
  memory.copy(head + CLASSES, program + load<u32>(program, BYTE_CLASSES), 256);
  use(head);

  makeStart(program);
  const members = allocate(setBytes());
  writeMembers(members, 0, false);
  store<u32>(own, <u32>members, START_MEMBERS);
}

// No state but what stands before a text.
function beginStates(head: usize): void {
  store<u32>(states, <u32>newBlock(BLOCK_BYTES, 0), FIRST_BLOCK);
  newTable(head, FIRST_ROWS);
  dropStates(head);
}

function rowBytes(): u32 {
  return (ownOffset(width) + OWN_BYTES + UNIT - 1) & ~(UNIT - 1);
}

// A table of zeros and slots for its rows.
function newTable(head: usize, room: u32): void {
  const bytes = room * rowBytes();
  const table = takeTable(bytes + room * 8);
  memory.fill(table, 0, bytes + room * 8);
  store<u32>(head, <u32>table, TABLE);
  store<u32>(states, room, ROOM);
  store<u32>(states, <u32>table + bytes, SLOTS);
  store<u32>(states, room * 2 - 1, SLOT_MASK);
}

function dropStates(head: usize): void {
  const room = load<u32>(states, ROOM);
  memory.fill(load<u32>(head, TABLE), 0, room * rowBytes() + room * 8);
  memory.fill(load<u32>(states, FROM_START), 0, load<u32>(states, FROM_START_END) - load<u32>(states, FROM_START));
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
  const areTooLarge = heldBytes > mostBytes && !mayHoldMore();
  const isFull = areTooLarge || (load<u32>(states, ROWS) > load<u32>(states, MOST_STATES) && !mayGrow(head));
  if (isFull) {
    if (!areTooLarge && !mayDrop(head)) return 0;
    const size = sizeOf(target);
    memory.copy(scratch(), target, size);
    if (areTooLarge) dropAll(head);
    else dropStates(head);
    target = takeRoom(size);
    copyMembers(target, scratch(), size);
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
  const bits = bitsAtEnd(load<u32>(states, START_MEMBERS), load<u32>(own, MEMBERS), isTextEnd);
  store<u32>(own + (isTextEnd ? AT_END : AT_CUT), bits | KNOWN);
}

// True when states are met too fast to be dropped, and there is room for more.
function mayGrow(head: usize): bool {
  const most = load<u32>(states, MOST_STATES);
  const mostOfAll = ((TELLS - 1) << UNIT_BITS) / rowBytes() - 1;
  if (most >= mostOfAll || load<u32>(head, WALKED) >= GROWS_BELOW) return false;
  store<u32>(states, min(most * 2, mostOfAll), MOST_STATES);
  return true;
}

// False when it would only build: then it is given up.
function mayDrop(head: usize): bool {
  const drops = load<u32>(states, DROPS) + 1;
  store<u32>(states, drops, DROPS);
  addWalked(states, head);
  if (drops < PATIENCE || load<u32>(states, BYTES) / drops >= BYTES_PER_DROP) return true;
  store<u32>(head, OPEN, STATUS);
  return false;
}

// Counts what an automaton has walked since its states were dropped.
function addWalked(own: usize, head: usize): void {
  const walked = load<u32>(head, WALKED);
  const bytes = load<u32>(own, BYTES) + walked;
  // It has proved its worth long before the sum could overflow.
  store<u32>(own, bytes > 0x7fffffff ? 0x7fffffff : bytes, BYTES);
  walkedByAll += walked;
  store<u32>(head, 0, WALKED);
}

// Members at the place where a walk begins behind a byte of a class: the start's alone.
function toBegin(column: u32): usize {
  makeFirst(load<u32>(states, START_MEMBERS));
  return newMembers(column, false);
}

// From `members` and the start, over one byte of class `column`.
function step(members: usize, column: u32): usize {
  const context = contextOfMembers(members);
  const slot = load<u32>(states, FROM_START) + ((context * width + column) << 2);
  let base = <usize>load<u32>(slot);
  if (base == 0) {
    makeNext(load<u32>(states, START_MEMBERS), column, 0, context);
    base = newMembers(column, true);
    store<u32>(slot, <u32>base);
  }
  fresh = 0;
  if (load<u32>(members, BYTE_COUNT) + load<u32>(members, ASSERT_COUNT) == 0) return base;
  makeNext(members, column, base, context);
  return isNoMoreThan(base) ? base : newMembers(column, false);
}

// ---- members and rows ----

// Members that nothing but the state that is being made refers to; 0: none.
let fresh: usize = 0;

// The set that was made, behind a byte of class `column`.
function newMembers(column: u32, quiet: bool): usize {
  const members = takeRoom(setBytes());
  writeMembers(members, column, quiet);
  fresh = members;
  return members;
}

// The place of the row of these members: one that is there already, or a new one.
function rowOf(head: usize, members: usize): u32 {
  const mask = load<u32>(states, SLOT_MASK);
  const slots = <usize>load<u32>(states, SLOTS);
  const table = <usize>load<u32>(head, TABLE);
  let slot = load<u32>(members, HASH) & mask;
  const upper = load<u32>(members, HASH) & UPPER_HALF;
  while (true) {
    const held = load<u32>(slots + (slot << 2));
    if (held == 0) break;
    slot = (slot + 1) & mask;
    if ((held & UPPER_HALF) != upper) continue;
    const place = (held & ~UPPER_HALF) << UNIT_BITS;
    const known = <usize>load<u32>(table + place + ownOffset(width), MEMBERS);
    if (areSame(members, known)) {
      if (fresh == members) store<u32>(states, <u32>members, FREE);
      return place;
    }
  }
  const row = load<u32>(states, ROWS);
  store<u32>(states, row + 1, ROWS);
  if (row == load<u32>(states, ROOM)) growTable(head);
  const place = row * rowBytes();
  const own = <usize>load<u32>(head, TABLE) + place + ownOffset(width);
  store<u32>(own, load<u32>(members, BITS) | (isQuiet(members) ? QUIET : 0), FOUND);
  store<u32>(own, <u32>members, MEMBERS);
  enterRow(place, members);
  return place;
}

const UPPER_HALF: u32 = 0xffff0000;

function enterRow(place: u32, members: usize): void {
  const mask = load<u32>(states, SLOT_MASK);
  const slots = <usize>load<u32>(states, SLOTS);
  let slot = load<u32>(members, HASH) & mask;
  while (load<u32>(slots + (slot << 2))) slot = (slot + 1) & mask;
  store<u32>(slots + (slot << 2), (load<u32>(members, HASH) & UPPER_HALF) | (place >> UNIT_BITS));
}

function growTable(head: usize): void {
  const old = <usize>load<u32>(head, TABLE);
  const room = load<u32>(states, ROOM);
  const bytes = room * rowBytes();
  newTable(head, room * 2);
  const table = <usize>load<u32>(head, TABLE);
  memory.copy(table, old, bytes);
  for (let place = rowBytes(); place < bytes; place += rowBytes()) {
    enterRow(place, load<u32>(table + place + ownOffset(width), MEMBERS));
  }
  giveTable(old, bytes + room * 8);
}

// ---- memory of the states of all automata ----

/** Of a segment, of which states are made: more than most of the longest tables take. */
const SEGMENT_BYTES: u32 = 1 << 21;
/** What the states of all may take before they are dropped and made anew as they are met, at first and at the most. */
const FIRST_BYTES: u32 = 10 * SEGMENT_BYTES;
const MOST_BYTES: u32 = 8 * FIRST_BYTES;
/** When they come to it in fewer bytes walked than this, they may take twice as much. */
const GROWS_BELOW_IN_ALL: u64 = 1 << 24;

/** Each begins with the address of the next, its end, and where it is free. */
let firstSegment: usize = 0;
const SEGMENT_END: usize = 4;
const SEGMENT_FREE: usize = 8;
const SEGMENT_HEADER: u32 = 64;
let heldBytes: u32 = 0;
let mostBytes: u32 = FIRST_BYTES;
let growsBelow: u64 = GROWS_BELOW_IN_ALL;
/** What is known of the automaton that was made last. */
let lastMade: usize = 0;
/** Bytes up to what is counted for each, and how many these were when all states were dropped. */
let walkedByAll: u64 = 0;
let walkedAtDrop: u64 = 0;
let allDrops: u32 = 0;

/** How often the states of all were dropped: rows that were known before are none any more. */
export function dropsOfAll(): u32 {
  return allDrops;
}

/** All are dropped whenever they take more than so many bytes, however fast they do; for tests. */
export function limitStates(bytes: u32): void {
  mostBytes = bytes;
  growsBelow = 0;
}

// Where so many bytes, a multiple of 64, are free in a segment, or in a new one.
function takeMemory(bytes: u32): usize {
  let last: usize = 0;
  let segment = firstSegment;
  for (; segment != 0; segment = load<u32>(segment)) {
    const free = load<u32>(segment, SEGMENT_FREE);
    if (load<u32>(segment, SEGMENT_END) - free >= bytes) break;
    last = segment;
  }
  if (segment == 0) {
    const size = max(SEGMENT_BYTES, bytes + SEGMENT_HEADER);
    segment = allocate(size);
    store<u32>(segment, 0);
    store<u32>(segment, <u32>segment + size, SEGMENT_END);
    store<u32>(segment, <u32>segment + SEGMENT_HEADER, SEGMENT_FREE);
    if (last == 0) firstSegment = segment;
    else store<u32>(last, <u32>segment);
  }
  const free = load<u32>(segment, SEGMENT_FREE);
  store<u32>(segment, free + bytes, SEGMENT_FREE);
  heldBytes += bytes;
  return free;
}

// True when states are met too fast for all to be dropped, and more may be held.
function mayHoldMore(): bool {
  let walked = walkedByAll;
  for (let own = lastMade; own != 0; own = load<u32>(own, BEFORE)) walked += load<u32>(load<u32>(own, HEAD), WALKED);
  const isTooFast = walked - walkedAtDrop < growsBelow;
  if (!isTooFast || mostBytes >= MOST_BYTES) {
    walkedAtDrop = walked;
    return false;
  }
  mostBytes *= 2;
  return true;
}

// Drops the states of all automata; the one that is walked has room for new ones afterwards.
function dropAll(head: usize): void {
  for (let segment = firstSegment; segment != 0; segment = load<u32>(segment)) {
    store<u32>(segment, <u32>segment + SEGMENT_HEADER, SEGMENT_FREE);
  }
  heldBytes = 0;
  freeTables = 0;
  allDrops += 1;
  for (let own = lastMade; own != 0; own = load<u32>(own, BEFORE)) {
    const other = <usize>load<u32>(own, HEAD);
    addWalked(own, other);
    if (load<u32>(other, STATUS) == READY && other != head) store<u32>(other, NOT_MADE, STATUS);
  }
  beginStates(head);
}

/** Tables that were outgrown, and what was left of one when some of it was taken: the first that is free, 0 for none; each begins with the address of the next and its own bytes. */
let freeTables: usize = 0;
/** Less than this is not kept. */
const LEAST_FREE: u32 = 512;

// The beginning of the smallest that is free and large enough; or new memory.
function takeTable(wanted: u32): usize {
  const bytes = roundUp(wanted);
  let best: usize = 0;
  let beforeBest: usize = 0;
  let before: usize = 0;
  for (let table = freeTables; table != 0; table = <usize>load<u32>(table)) {
    const size = load<u32>(table, 4);
    if (size >= bytes && (best == 0 || size < load<u32>(best, 4))) {
      best = table;
      beforeBest = before;
    }
    before = table;
  }
  if (best == 0) return takeMemory(bytes);
  if (beforeBest == 0) freeTables = <usize>load<u32>(best);
  else store<u32>(beforeBest, load<u32>(best));
  const left = load<u32>(best, 4) - bytes;
  if (left >= LEAST_FREE) giveTable(best + bytes, left);
  return best;
}

function giveTable(table: usize, bytes: u32): void {
  store<u32>(table, <u32>freeTables);
  store<u32>(table, roundUp(bytes), 4);
  freeTables = table;
}

// @ts-ignore: decorator
@inline
function roundUp(bytes: u32): u32 {
  return (bytes + 63) & ~63;
}

// ---- room for members ----

function newBlock(bytes: u32, following: u32): usize {
  const block = takeTable(bytes);
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
