// The set of NFA states that is being made (the subset construction). The NFA comes as a program, laid out by src/pattern/program.ts.

import { allocate } from './automaton-head';

// ---- the program ----

// Words of its head: counts, then the places of its parts behind its beginning.
export const NFA_STATES: usize = 0;
export const CLASS_COUNT: usize = 4;
export const CONTEXT_COUNT: usize = 8;
const START: usize = 12; // -1: none
export const UNKNOWN: usize = 16;
export const NFA_TABLE: usize = 20; // by NFA state, see below
const ACCEPTS: usize = 24; // a bit by set and class: set when the set holds the class
export const BYTE_CLASSES: usize = 28; // u8 by byte
const CONTEXT_OF: usize = 32; // u8 by class, and one for the edge of a text: number of its context
const CONTEXTS: usize = 36; // u8 by number: bits that assertions ask for

// An NFA state is four u16: its kind, with IS_START once that is known; the set of a byte state, the pattern of a match, kind and mask of an assertion; where it leads; the second way of a split.
const VALUE_SHIFT: u64 = 16;
const NEXT_SHIFT: u64 = 32;
const OTHER_SHIFT: u64 = 48;
const BYTE: u32 = 0;
const SPLIT: u32 = 1;
const ASSERT: u32 = 2;
/** Of a state that the start leads to without a byte. */
const IS_START: u32 = 0x100;

// Kinds of assertions: how the bits of its mask in the contexts before and after decide.
const DIFFERS: u32 = 0;
const SAME: u32 = 1;
const BEFORE_HAS: u32 = 2;
const AFTER_HAS: u32 = 3;
// Else the context before must have none of them.

// Members of a state: the NFA states in which a text may be, in the order in which they were met, those that wait for a byte before those that wait for what stands beside one. The start
// is in every set and so named in none.
export const HASH: usize = 0;
const CONTEXT: usize = 4; // number of the context of the byte before, and IS_QUIET
export const BITS: usize = 8; // of the patterns that match there
export const BYTE_COUNT: usize = 12;
export const ASSERT_COUNT: usize = 16;
const LISTED_SUM: usize = 20; // of the shares of those listed in the hash
export const LISTED: usize = 24; // u16 each
/** The set is what the start alone leads to over the last byte. It sets a state apart from one with the same members over another byte. */
const IS_QUIET: u32 = 0x100;

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
/** Of these, what was copied from other members, and its share in the hash. */
let baseBytes: u32 = 0;
let baseAsserts: u32 = 0;
let baseSum: u32 = 0;
/** The members that were written from the set, and in which no other state that waits is seen; 0: none. */
let marked: usize = 0;

// The program in use.
let nfa: usize = 0;
let accepts: usize = 0;
let width: u32 = 0;
let contextOf: usize = 0;
let contexts: usize = 0;

export function useProgram(program: usize): void {
  width = load<u32>(program, CLASS_COUNT);
  nfa = program + load<u32>(program, NFA_TABLE);
  accepts = program + load<u32>(program, ACCEPTS);
  contextOf = program + load<u32>(program, CONTEXT_OF);
  contexts = program + load<u32>(program, CONTEXTS);
}

// @ts-ignore: decorator
@inline
function stateAt(number: u32): u64 {
  return load<u64>(nfa + (<usize>number << 3));
}

// @ts-ignore: decorator
@inline
function valueOf(state: u64): u32 {
  return <u32>(state >> VALUE_SHIFT) & 0xffff;
}

// @ts-ignore: decorator
@inline
function nextOf(state: u64): u32 {
  return <u32>(state >> NEXT_SHIFT) & 0xffff;
}

// The number of the context of a class's bytes, or of a text's edge for the class count.
function contextOfClass(column: u32): u32 {
  return load<u8>(contextOf + column);
}

function contextBits(number: u32): u32 {
  return load<u8>(contexts + number);
}

/** The number of the context of the byte before. */
// @ts-ignore: decorator
@inline
export function contextOfMembers(members: usize): u32 {
  return load<u32>(members, CONTEXT) & ~IS_QUIET;
}

// @ts-ignore: decorator
@inline
export function isQuiet(members: usize): bool {
  return (load<u32>(members, CONTEXT) & IS_QUIET) != 0;
}

/** True when the set that was made holds no more than `base`, which is in it. */
export function isNoMoreThan(base: usize): bool {
  return (
    byteCount == load<u32>(base, BYTE_COUNT) && assertCount == load<u32>(base, ASSERT_COUNT) && bits == load<u32>(base, BITS)
  );
}

/** Makes the set of what the start leads to without a byte; its states stand in no other set from then on. */
export function makeStart(program: usize): void {
  beginSet();
  const start = load<i32>(program, START);
  if (start >= 0) follow(start, false);
  markStart(byteList, byteCount);
  markStart(assertList, assertCount);
}

function markStart(list: usize, count: u32): void {
  for (let i: u32 = 0; i < count; i++) {
    const state = nfa + (<usize>load<u16>(list + (i << 1)) << 3);
    store<u16>(state, load<u16>(state) | <u16>IS_START);
  }
}

/** Makes the set in which a walk begins: the start's alone, which is not named. */
export function makeFirst(start: usize): void {
  beginSet();
  bits = load<u32>(start, BITS);
}

/**
 * Makes the set behind one byte of class `column`.
 * @param members those before the byte.
 * @param context number of the context before it.
 * @param base what the start alone leads to there, which is in every set; 0 to make that.
 */
export function makeNext(members: usize, column: u32, base: usize, context: u32): void {
  let passed: u32 = 0;
  let found: u32 = 0;
  if (load<u32>(members, ASSERT_COUNT) > 0) {
    beginSet();
    resolve(members, contextBits(context), contextBits(contextOfClass(column)), false);
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
    baseBytes = byteCount;
    baseAsserts = assertCount;
    baseSum = load<u32>(base, LISTED_SUM);
    memory.copy(byteList, base + LISTED, byteCount << 1);
    memory.copy(assertList, base + LISTED + (byteCount << 1), assertCount << 1);
    markListed(base);
  }
  advance(members + LISTED, load<u32>(members, BYTE_COUNT), column);
  advance(passedList, passed, column);
}

/** Bits of the patterns that match behind `members` where nothing follows (`isTextEnd`), or may match when it is not known what does. */
export function bitsAtEnd(start: usize, members: usize, isTextEnd: bool): u32 {
  const before = contextBits(contextOfMembers(members));
  const after = isTextEnd ? contextBits(contextOfClass(width)) : 0;
  beginSet();
  resolve(start, before, after, !isTextEnd);
  resolve(members, before, after, !isTextEnd);
  return bits;
}

/** Moves members to where others may have stood. */
export function copyMembers(to: usize, from: usize, size: u32): void {
  memory.copy(to, from, size);
  marked = 0;
}

/** Bytes that the set takes as members. */
export function setBytes(): u32 {
  return bytesOf(byteCount + assertCount);
}

/** Memory for the members of one set, free between two sets. */
export function scratch(): usize {
  return pending;
}

/** Makes room for sets of a program of so many states. */
export function makeRoomFor(count: u32): void {
  if (count <= listRoom) return;
  listRoom = count * 2 + 64;
  const bytes = listRoom * 2;
  seen = allocate(bytes * 6);
  memory.fill(seen, 0, bytes * 2);
  pending = seen + bytes * 2;
  byteList = pending + bytes;
  assertList = byteList + bytes;
  passedList = assertList + bytes;
}

function beginSet(): void {
  setNumber += 1;
  if (setNumber == 0) {
    memory.fill(seen, 0, listRoom << 2);
    setNumber = 1;
  }
  marked = 0;
  byteCount = 0;
  assertCount = 0;
  bits = 0;
  baseBytes = 0;
  baseAsserts = 0;
  baseSum = 0;
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
  const end = list + (count << 1);
  for (let at = list; at < end; at += 2) {
    const state = stateAt(load<u16>(at));
    const bit = valueOf(state) * width + column;
    if ((load<u8>(accepts + (bit >> 3)) >> <u8>(bit & 7)) & 1) follow(nextOf(state), true);
  }
}

// Adds what a state leads to without a byte, those in every set aside where `isBeyond` (the start leads to them).
function follow(first: u32, isBeyond: bool): void {
  if (isMarked(first)) return;
  mark(first);
  let number = first;
  let count: u32 = 0;
  while (true) {
    const state = stateAt(number);
    const kind = <u32>state & 0xff;
    if (kind == SPLIT) {
      const second = <u32>(state >> OTHER_SHIFT);
      if (!isMarked(second)) {
        mark(second);
        store<u16>(pending + (count << 1), <u16>second);
        count += 1;
      }
      number = nextOf(state);
      if (!isMarked(number)) {
        mark(number);
        continue;
      }
    } else if (kind == BYTE) {
      if (!isBeyond || (<u32>state & IS_START) == 0) {
        store<u16>(byteList + (byteCount << 1), <u16>number);
        byteCount += 1;
      }
    } else if (kind == ASSERT) {
      if (!isBeyond || (<u32>state & IS_START) == 0) {
        store<u16>(assertList + (assertCount << 1), <u16>number);
        assertCount += 1;
      }
    } else {
      bits |= 1 << valueOf(state);
    }
    if (count == 0) return;
    count -= 1;
    number = load<u16>(pending + (count << 1));
  }
}

// Adds what the assertions of `members` lead to that hold between two contexts, one after the other; all that could hold do when it is not known what follows.
function resolve(members: usize, before: u32, after: u32, isOpen: bool): void {
  const first = assertCount;
  const asserts = members + LISTED + (load<u32>(members, BYTE_COUNT) << 1);
  for (let i: u32 = 0; i < load<u32>(members, ASSERT_COUNT); i++) {
    const state = <u32>load<u16>(asserts + (i << 1));
    if (isMarked(state)) continue;
    mark(state);
    store<u16>(assertList + (assertCount << 1), <u16>state);
    assertCount += 1;
  }
  // The list grows while it is walked.
  for (let i = first; i < assertCount; i++) {
    const state = stateAt(load<u16>(assertList + (i << 1)));
    if (holds(valueOf(state), before, after, isOpen)) follow(nextOf(state), false);
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

/** Writes the set as members, behind a byte of class `column`; quiet when it is what the start alone leads to. */
export function writeMembers(members: usize, column: u32, quiet: bool): void {
  const context = contextOfClass(column) | (quiet ? IS_QUIET : 0);
  const asserts = members + LISTED + (byteCount << 1);
  store<u32>(members, context, CONTEXT);
  store<u32>(members, bits, BITS);
  store<u32>(members, byteCount, BYTE_COUNT);
  store<u32>(members, assertCount, ASSERT_COUNT);
  memory.copy(members + LISTED, byteList, byteCount << 1);
  memory.copy(asserts, assertList, assertCount << 1);
  const sum = baseSum + sumOf(byteList, baseBytes, byteCount) + sumOf(assertList, baseAsserts, assertCount);
  store<u32>(members, sum, LISTED_SUM);
  const hash = sum + mixed(context) + mixed(~bits);
  store<u32>(members, hash ^ (hash >> 15), HASH);
  marked = members;
}

function sumOf(list: usize, from: u32, to: u32): u32 {
  let sum: u32 = 0;
  for (let i = from; i < to; i++) sum += mixed(load<u16>(list + (i << 1)));
  return sum;
}

// A state's share in the hash of a set, which does not depend on their order: the finalizer of MurmurHash3 (A. Appleby, 2008) without its last step.
// @ts-ignore: decorator
@inline
function mixed(word: u32): u32 {
  let hash = (word ^ (word >> 16)) * 0x85ebca6b;
  hash = (hash ^ (hash >> 13)) * 0xc2b2ae35;
  return hash;
}

/** True when `known` holds the same as `members`. */
export function areSame(members: usize, known: usize): bool {
  if (members == known) return true;
  for (let word: usize = 0; word < LISTED; word += 4) {
    if (load<u32>(members + word) != load<u32>(known + word)) return false;
  }
  if (marked != members) {
    beginSet();
    markListed(members);
    marked = members;
  }
  const end = listEnd(known);
  for (let at = known + LISTED; at < end; at += 2) {
    if (!isMarked(load<u16>(at))) return false;
  }
  return true;
}

function markListed(members: usize): void {
  const end = listEnd(members);
  for (let at = members + LISTED; at < end; at += 2) mark(load<u16>(at));
}

// @ts-ignore: decorator
@inline
export function sizeOf(members: usize): u32 {
  return bytesOf(load<u32>(members, BYTE_COUNT) + load<u32>(members, ASSERT_COUNT));
}

// A multiple of 4.
// @ts-ignore: decorator
@inline
function bytesOf(listed: u32): u32 {
  return (<u32>LISTED + listed * 2 + 3) & ~3;
}

// @ts-ignore: decorator
@inline
function listEnd(members: usize): usize {
  return members + LISTED + ((<usize>load<u32>(members, BYTE_COUNT) + load<u32>(members, ASSERT_COUNT)) << 1);
}
