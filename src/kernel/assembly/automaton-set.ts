// The set of NFA states that is being made (the subset construction). The NFA comes as a program, laid out by src/pattern/program.ts.

import { allocate } from './automaton-head';

// ---- the program ----

// Words of its head: counts, then the places of its parts behind its beginning.
export const NFA_STATES: usize = 0;
export const CLASS_COUNT: usize = 4;
export const CONTEXT_COUNT: usize = 8;
const START: usize = 12; // -1: none
export const UNKNOWN: usize = 16;
const NEXT: usize = 20; // u16 by NFA state
const VALUES: usize = 24; // u16: the set of a byte state, the pattern of a match, kind and mask of an assertion, the number of a split
const OTHERS: usize = 28; // u16: second way, by number of the split
const KINDS: usize = 32; // u8
const ACCEPTS: usize = 36; // a bit by set and class: set when the set holds the class
export const BYTE_CLASSES: usize = 40; // u8 by byte
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

// Members of a state: the NFA states in which a text may be, ascending, those that wait for a byte before those that wait for what stands beside one. The start is in every set and so
// named in none.
export const HASH: usize = 0;
const CONTEXT: usize = 4; // number of the context of the byte before, and IS_QUIET
export const BITS: usize = 8; // of the patterns that match there
export const BYTE_COUNT: usize = 12;
export const ASSERT_COUNT: usize = 16;
export const LISTED: usize = 20; // u32 each
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

// The program in use.
let next: usize = 0;
let values: usize = 0;
let others: usize = 0;
let kinds: usize = 0;
let accepts: usize = 0;
let isStart: usize = 0;
let width: u32 = 0;
let contextOf: usize = 0;
let contexts: usize = 0;

/** @param startFlags a byte for each NFA state: 1 when the start leads to it without a byte. */
export function useProgram(program: usize, startFlags: usize): void {
  width = load<u32>(program, CLASS_COUNT);
  next = program + load<u32>(program, NEXT);
  values = program + load<u32>(program, VALUES);
  others = program + load<u32>(program, OTHERS);
  kinds = program + load<u32>(program, KINDS);
  accepts = program + load<u32>(program, ACCEPTS);
  contextOf = program + load<u32>(program, CONTEXT_OF);
  contexts = program + load<u32>(program, CONTEXTS);
  isStart = startFlags;
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

/** Makes the set of what the start leads to without a byte. */
export function makeStart(program: usize): void {
  beginSet();
  const start = load<i32>(program, START);
  if (start >= 0) follow(start, false);
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
    memory.copy(byteList, base + LISTED, byteCount << 2);
    memory.copy(assertList, base + LISTED + (byteCount << 2), assertCount << 2);
    for (let i: u32 = 0; i < byteCount + assertCount; i++) mark(load<u32>(base + (i << 2), LISTED));
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

/** Bytes that the set takes as members. */
export function setBytes(): u32 {
  return <u32>LISTED + (byteCount + assertCount) * 4;
}

/** Memory for the members of one set, free between two sets. */
export function scratch(): usize {
  return pending;
}

/** Makes room for sets of a program of so many states. */
export function makeRoomFor(count: u32): void {
  if (count <= listRoom) return;
  listRoom = count * 2 + 64;
  const bytes = listRoom * 4;
  seen = allocate(bytes * 5);
  memory.fill(seen, 0, bytes);
  pending = seen + bytes;
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

/** Writes the set as members, behind a byte of class `column`; quiet when it is what the start alone leads to. */
export function writeMembers(members: usize, column: u32, quiet: bool): void {
  sort(byteList, byteCount);
  sort(assertList, assertCount);
  store<u32>(members, contextOfClass(column) | (quiet ? IS_QUIET : 0), CONTEXT);
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
export function sizeOf(members: usize): u32 {
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

