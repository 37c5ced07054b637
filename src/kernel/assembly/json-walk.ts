// Walks JSON once: validates it (RFC 8259, and the NaN, Infinity and -Infinity that Python writes), counts records and fields, and writes out only those fields that a hit of the gate
// touches, whose key a rule asks about, that hold a \u escape of note (an ASCII letter may hide in one) or that look like JSON themselves. Paths are nodes, made when first needed.
// A value may be named by a text beside it, its label: the `name` of `{"name": …, "value": …}`, the flag before it in a list, the key of its object, or the name of its column:
// `{"columns": ["name", …], "rows": [[…], …]}`.

import { hex4 } from './json-string';
import { isOfNote } from './units';

// What a key is for (KeyRole in kernel.ts); called once for each key or label that is not in the cache.
// @ts-ignore: decorator
@external('env', 'roleOf')
declare function roleOf(start: usize, end: usize): i32;

const MAX_DEPTH: i32 = 1024;

// ---- memory, laid out by the caller ----

let stack: usize = 0; // MAX_DEPTH frames of 48 bytes: isArray, index, node (−1 none), key start, key end, role of the key, label start (0 none), label end, whether it is a sure one, CONTEXT where a key around it is context, where the names of columns begin (0 none), whether it is a row below them; behind them the columns that were read last, 8 bytes each: start (0 too long), end
let keyCache: usize = 0; // 512 slots of 64 bytes: length, role, 56 bytes of key
let fields: usize = 0; // 40 bytes: start, end, flags, node, key start, key end, index, record, label start, label end (0 none)
let fieldCapacity: u32 = 0;
let nodes: usize = 0; // 16 bytes: parent (−1 none), key start (or −1 in an array), key end, index among the elements or members
let nodeCapacity: u32 = 0;
let records: usize = 0; // 20 bytes: record, start, end, status, first field
let recordCapacity: u32 = 0;
let hitStarts: usize = 0;
let hitEnds: usize = 0;
let hitCount: u32 = 0;
let base: usize = 0; // hits are relative to this
let wholePositive: u32 = 0; // numbers that a hit leads to: bit n for whole ones of n digits, bit 0 for fractions
let wholeNegative: u32 = 0;

export function setWalker(
  stackAddress: usize,
  keyCacheAddress: usize,
  fieldsAddress: usize,
  fieldsCapacity: u32,
  nodesAddress: usize,
  nodesCapacity: u32,
  recordsAddress: usize,
  recordsCapacity: u32,
): void {
  stack = stackAddress;
  if (keyCache != keyCacheAddress) {
    keyCache = keyCacheAddress;
    for (let i: u32 = 0; i < 512; i++) store<u32>(keyCache + (<usize>i << 6), 0xffffffff);
  }
  fields = fieldsAddress;
  fieldCapacity = fieldsCapacity;
  nodes = nodesAddress;
  nodeCapacity = nodesCapacity;
  records = recordsAddress;
  recordCapacity = recordsCapacity;
}

/** Says which numbers are told where a hit touches them, as bits by their digits; bit 0 stands for all that are not whole. Others are told when a rule wants to see them. */
export function setNumbers(positive: u32, negative: u32): void {
  wholePositive = positive;
  wholeNegative = negative;
}

// ---- results ----

let fieldCount: u32 = 0;
let nodeCount: u32 = 0;
let recordEntryCount: u32 = 0;
let recordCount: u32 = 0;
let scalarCount: u32 = 0;
let full: bool = false;

export function walkedFields(): u32 {
  return fieldCount;
}
export function walkedNodes(): u32 {
  return nodeCount;
}
export function walkedRecords(): u32 {
  return recordEntryCount;
}
/** Which count the last walk gave: records (0) or scalar fields (1). */
export function walkedTotal(which: u32): u32 {
  return which == 0 ? recordCount : scalarCount;
}

// Field flags.
const IS_KEY: u32 = 1;
const IS_STRING: u32 = 2;
const HAS_ESCAPE: u32 = 4;
const HAS_UNICODE_ESCAPE: u32 = 8;
const IS_CELL: u32 = 16; // its label is the name of its column

// Roles of keys.
const KEYED: u32 = 1; // a rule wants the whole value
const NAMES: u32 = 2; // its value may be the label of a value beside it: name, key
const MAY_NAME: u32 = 4; // the same where nothing else is: id, type
const HOLDS: u32 = 8; // its value may have a label: value, default
const CONTEXT: u32 = 16; // for a rule, whatever stands under it: the gate does not know
const HEADS: u32 = 32; // its texts are the names of columns
const WANTED: u32 = KEYED | CONTEXT;

// Record statuses.
const VALID: u32 = 0;
const NOT_JSON: u32 = 1;
const TOO_DEEP: u32 = 2;

// ---- hits ----

let hitNext: u32 = 0;
let hitReach: u32 = 0; // largest end of all hits that start before the current position

// True when a hit overlaps [start, end). Called with ascending ranges.
// @ts-ignore: decorator
@inline
function touches(start: usize, end: usize): bool {
  const from = <u32>(start - base);
  const to = <u32>(end - base);
  while (hitNext < hitCount && load<u32>(hitStarts + (<usize>hitNext << 2)) < to) {
    const reach = load<u32>(hitEnds + (<usize>hitNext << 2));
    if (reach > hitReach) hitReach = reach;
    hitNext += 1;
  }
  return hitReach > from;
}

// ---- keys ----

function lookUpKey(start: usize, end: usize): u32 {
  const length = <u32>(end - start);
  if (length > 56) return roleOf(start, end);
  let hash: u32 = 2166136261;
  for (let p = start; p < end; p++) hash = (hash ^ load<u8>(p)) * 16777619;
  const slot = keyCache + (<usize>((hash ^ (hash >> 15)) & 511) << 6);
  if (load<u32>(slot) == length && memory.compare(slot + 8, start, length) == 0) return load<u32>(slot, 4);
  const role = <u32>roleOf(start, end);
  store<u32>(slot, length);
  store<u32>(slot, role, 4);
  memory.copy(slot + 8, start, length);
  return role;
}

// ---- labels ----

const LONGEST_LABEL: usize = 64; // bytes
const LABEL_REACH: usize = 512; // bytes behind a value in which its label is looked for
const LABEL_MEMBERS = 3; // members behind it that are looked at

// The label of the current scalar; 0 when it has none.
let labelStart: usize = 0;
let labelEnd: usize = 0;

/**
 * True when a rule wants to see the scalar, for its key's sake or for its label's, which is set here.
 * `behind` is where the scalar ends with its quote, `end` that of the record.
 */
// @ts-ignore: decorator
@inline
function isWanted(behind: usize, end: usize, depth: i32): u32 {
  labelStart = 0;
  const top = frame(depth);
  const role = load<u32>(top, 20);
  if (load<u32>(top) != 0) {
    if (load<u32>(top, 44) != 0 && takeColumn(load<u32>(top, 40), load<u32>(top, 4), end)) return role | isLabelKeyed();
    if (load<u32>(top, 24) == 0) return role;
    takeLabel(top);
    return role | isLabelKeyed();
  }
  return (role & HOLDS) != 0 ? (role & WANTED) | seekLabel(behind, end, depth) : role & WANTED;
}

// ---- columns ----

const MOST_COLUMNS: u32 = 64;
let columnsAt: usize = 0; // of which list the names were read last
let columnCount: u32 = 0;

// The name of a cell's column; false where the cell has none.
function takeColumn(at: usize, index: u32, end: usize): bool {
  if (at != columnsAt) readColumns(at, end);
  if (index >= columnCount) return false;
  const column = stack + <usize>MAX_DEPTH * 48 + (<usize>index << 3);
  if (load<u32>(column) == 0) return false;
  labelStart = <usize>load<u32>(column);
  labelEnd = <usize>load<u32>(column, 4);
  return true;
}

// `at` is behind the bracket. Texts alone are names of columns.
function readColumns(at: usize, end: usize): void {
  const flags = stringFlags;
  columnsAt = at;
  columnCount = 0;
  let p = at;
  while (columnCount < MOST_COLUMNS) {
    p = skipBlanks(p, end);
    if (p >= end || load<u8>(p) != 34) {
      columnCount = 0;
      break;
    }
    const close = walkString(p + 1, end);
    if (close == 0) break;
    const column = stack + <usize>MAX_DEPTH * 48 + (<usize>columnCount << 3);
    const isName = close > p + 1 && close - p - 1 <= LONGEST_LABEL;
    store<u32>(column, isName ? <u32>(p + 1) : 0);
    store<u32>(column, <u32>close, 4);
    columnCount += 1;
    p = skipBlanks(close + 1, end);
    if (p >= end || load<u8>(p) != 44) break;
    p += 1;
  }
  stringFlags = flags;
}

function takeLabel(top: usize): void {
  labelStart = <usize>load<u32>(top, 24);
  labelEnd = <usize>load<u32>(top, 28);
}

function isLabelKeyed(): u32 {
  return lookUpKey(labelStart, labelEnd) & WANTED;
}

// The label of a member that may have one: a member before it, one behind it, or the key of the object.
function seekLabel(behind: usize, end: usize, depth: i32): u32 {
  const top = frame(depth);
  if (load<u32>(top, 24) != 0) {
    takeLabel(top);
    if (isLabelKeyed() != 0) return 1;
  }
  const near = labelStart;
  const nearEnd = labelEnd;
  if (load<u32>(top, 32) == 0 && findLabelBehind(behind, end < behind + LABEL_REACH ? end : behind + LABEL_REACH) && isLabelKeyed() != 0) return 1;
  if (labelStart == 0 && near != 0) {
    labelStart = near;
    labelEnd = nearEnd;
  }
  if (depth == 0) return 0;
  const outer = frame(depth - 1);
  if (load<u32>(outer) != 0) return 0;
  const keyStart = base + <usize>load<u32>(outer, 12);
  const keyEnd = base + <usize>load<u32>(outer, 16);
  if (keyEnd - keyStart > LONGEST_LABEL || (labelStart != 0 && (load<u32>(outer, 20) & WANTED) == 0)) return 0;
  labelStart = keyStart;
  labelEnd = keyEnd;
  return load<u32>(outer, 20) & WANTED;
}

// `, "name": "…"` among the next few members, if those before it are scalars.
function findLabelBehind(from: usize, end: usize): bool {
  const flags = stringFlags;
  const isFound = walkToLabel(from, end);
  stringFlags = flags;
  return isFound;
}

function walkToLabel(from: usize, end: usize): bool {
  let p = from;
  for (let member = 0; member < LABEL_MEMBERS; member++) {
    p = skipBlanks(p, end);
    if (p >= end || load<u8>(p) != 44) return false;
    p = skipBlanks(p + 1, end);
    if (p >= end || load<u8>(p) != 34) return false;
    const keyClose = walkString(p + 1, end);
    if (keyClose == 0) return false;
    const role = lookUpKey(p + 1, keyClose);
    p = skipBlanks(keyClose + 1, end);
    if (p >= end || load<u8>(p) != 58) return false;
    p = skipBlanks(p + 1, end);
    if (p >= end) return false;
    if (load<u8>(p) == 34) {
      const close = walkString(p + 1, end);
      if (close == 0) return false;
      if ((role & NAMES) != 0) {
        if (close - p - 1 > LONGEST_LABEL || close == p + 1) return false;
        labelStart = p + 1;
        labelEnd = close;
        return true;
      }
      p = close + 1;
    } else {
      const first = load<u8>(p);
      if (first == 123 || first == 91) return false;
      while (p < end && load<u8>(p) != 44 && load<u8>(p) != 125 && load<u8>(p) != 34) p += 1;
    }
  }
  return false;
}

// A string that may be the label of what follows: the value of `name` in an object, a flag in an array.
// @ts-ignore: decorator
@inline
function keepLabel(start: usize, close: usize, depth: i32): void {
  const top = frame(depth);
  if (load<u32>(top) != 0) {
    if (load<u8>(start) == 45 && close > start + 1 && close - start <= LONGEST_LABEL) {
      store<u32>(top, <u32>start, 24);
      store<u32>(top, <u32>close, 28);
    } else store<u32>(top, 0, 24);
    return;
  }
  const role = load<u32>(top, 20);
  if ((role & (NAMES | MAY_NAME)) == 0 || close == start || close - start > LONGEST_LABEL) return;
  const isSure = role & NAMES;
  if (isSure == 0 && load<u32>(top, 24) != 0) return;
  store<u32>(top, <u32>start, 24);
  store<u32>(top, <u32>close, 28);
  store<u32>(top, isSure, 32);
}

// ---- output ----

function materialise(depth: i32): i32 {
  // Walk up to the nearest frame that has a node, then back down.
  let d = depth;
  while (d >= 0 && load<i32>(frame(d), 8) < 0) d -= 1;
  for (d += 1; d <= depth; d++) {
    if (nodeCount == nodeCapacity) {
      full = true;
      return -1;
    }
    const node = nodes + (<usize>nodeCount << 4);
    if (d == 0) {
      store<i32>(node, -1);
      store<i32>(node, -2, 4); // the root itself
    } else {
      const parent = frame(d - 1);
      store<i32>(node, load<i32>(parent, 8));
      if (load<u32>(parent) != 0) {
        store<i32>(node, -1, 4);
        store<u32>(node, load<u32>(parent, 4), 12);
      } else {
        store<u32>(node, load<u32>(parent, 12), 4);
        store<u32>(node, load<u32>(parent, 16), 8);
        store<u32>(node, load<u32>(parent, 4), 12);
      }
    }
    store<i32>(frame(d), <i32>nodeCount, 8);
    nodeCount += 1;
  }
  return load<i32>(frame(depth), 8);
}

// @ts-ignore: decorator
@inline
function frame(depth: i32): usize {
  return stack + <usize>depth * 48;
}

function emitField(start: usize, end: usize, flags: u32, depth: i32): void {
  if (fieldCount == fieldCapacity) {
    full = true;
    return;
  }
  const isCell = depth >= 0 && labelStart != 0 && load<u32>(frame(depth), 44) != 0;
  const field = fields + <usize>fieldCount * 40;
  store<u32>(field, <u32>(start - base));
  store<u32>(field, <u32>(end - base), 4);
  store<u32>(field, isCell ? flags | IS_CELL : flags, 8);
  store<i32>(field, depth < 0 ? -1 : materialise(depth), 12);
  if (depth >= 0) {
    const parent = frame(depth);
    const inArray = load<u32>(parent) != 0;
    store<u32>(field, inArray ? 0xffffffff : load<u32>(parent, 12), 16);
    store<u32>(field, inArray ? 0 : load<u32>(parent, 16), 20);
    store<u32>(field, load<u32>(parent, 4), 24);
  }
  store<u32>(field, recordCount, 28);
  store<u32>(field, labelStart ? <u32>(labelStart - base) : 0, 32);
  store<u32>(field, labelStart ? <u32>(labelEnd - base) : 0, 36);
  fieldCount += 1;
}

function emitRecord(start: usize, end: usize, status: u32, firstField: u32): void {
  if (recordEntryCount == recordCapacity) {
    full = true;
    return;
  }
  const entry = records + <usize>recordEntryCount * 20;
  store<u32>(entry, recordCount);
  store<u32>(entry, <u32>(start - base), 4);
  store<u32>(entry, <u32>(end - base), 8);
  store<u32>(entry, status, 12);
  store<u32>(entry, firstField, 16);
  recordEntryCount += 1;
}

// ---- one value ----

let walkStatus: u32 = 0;

// @ts-ignore: decorator
@inline
function skipBlanks(p: usize, end: usize): usize {
  while (p < end) {
    const byte = load<u8>(p);
    if (byte != 32 && byte != 10 && byte != 13 && byte != 9) break;
    p += 1;
  }
  return p;
}

let stringFlags: u32 = 0;

// True when the string must be seen for the sake of the escape of this code unit at `p`: raw bytes do not show the character, they show its digits as those of a number that it stands
// before, one sign between them or none, and an `@` before it as one with nothing behind. What else stands beside it the gate sees as it is.
function mustShow(unit: u32, p: usize, end: usize): bool {
  if (isOfNote(unit) || load<u8>(p - 1) == 64) return true;
  return (p + 6 < end && load<u8>(p, 6) - 48 < 10) || (p + 7 < end && load<u8>(p, 7) - 48 < 10);
}

// `p` is behind the opening quote. Returns the position of the closing one, or 0 when the string is not valid.
function walkString(p: usize, end: usize): usize {
  stringFlags = IS_STRING;
  while (p < end) {
    while (p + 16 <= end) {
      const v = v128.load(p);
      const mask = i8x16.bitmask(
        v128.or(
          v128.or(i8x16.eq(v, i8x16.splat(34)), i8x16.eq(v, i8x16.splat(92))),
          i8x16.lt_u(v, i8x16.splat(32)),
        ),
      );
      if (mask) {
        p += <usize>ctz(mask);
        break;
      }
      p += 16;
    }
    if (p >= end) return 0;
    const byte = load<u8>(p);
    if (byte == 34) return p;
    if (byte < 32) return 0;
    if (byte == 92) {
      if (p + 1 >= end) return 0;
      const escape = load<u8>(p, 1);
      stringFlags |= HAS_ESCAPE;
      if (escape == 117) {
        if (p + 6 > end) return 0;
        const unit = hex4(p + 2);
        if (unit < 0) return 0;
        if (mustShow(<u32>unit, p, end)) stringFlags |= HAS_UNICODE_ESCAPE;
        p += 6;
        continue;
      }
      if (
        escape != 34 && escape != 92 && escape != 47 && escape != 98 &&
        escape != 102 && escape != 110 && escape != 114 && escape != 116
      ) return 0;
      // An escaped backslash before a u: the string may itself hold JSON with an escaped letter.
      if (escape == 92 && p + 2 < end && load<u8>(p, 2) == 117) stringFlags |= HAS_UNICODE_ESCAPE;
      p += 2;
      continue;
    }
    p += 1;
  }
  return 0;
}

// Returns the end of the number at `p`, or 0.
function walkNumber(p: usize, end: usize): usize {
  if (p < end && load<u8>(p) == 45) p += 1;
  if (p >= end) return 0;
  if (load<u8>(p) == 48) p += 1;
  else {
    const digits = p;
    while (p < end && load<u8>(p) - 48 < 10) p += 1;
    if (p == digits) return 0;
  }
  if (p < end && load<u8>(p) == 46) {
    p += 1;
    const digits = p;
    while (p < end && load<u8>(p) - 48 < 10) p += 1;
    if (p == digits) return 0;
  }
  if (p < end && (load<u8>(p) | 0x20) == 101) {
    p += 1;
    if (p < end && (load<u8>(p) == 43 || load<u8>(p) == 45)) p += 1;
    const digits = p;
    while (p < end && load<u8>(p) - 48 < 10) p += 1;
    if (p == digits) return 0;
  }
  return p;
}

/** Digits of the longest whole number that is told of. */
const MOST_DIGITS: usize = 20;

// True for a number in which something may be found, whatever its key.
function mayHold(start: usize, end: usize): bool {
  const isNegative = load<u8>(start) == 45;
  const lengths = isNegative ? wholeNegative : wholePositive;
  const first = isNegative ? start + 1 : start;
  for (let p = first; p < end; p++) if (load<u8>(p) - 48 >= 10) return (lengths & 1) != 0;
  const digits = end - first;
  return digits > MOST_DIGITS || ((lengths >> <u32>digits) & 1) != 0;
}

function isWord(p: usize, end: usize, first: u32, length: usize): bool {
  return p + length <= end && load<u32>(p) == first && (length == 4 || load<u8>(p, 4) == 101);
}

function isNotANumber(p: usize, end: usize): bool {
  return p + 3 <= end && load<u16>(p) == 0x614e && load<u8>(p, 2) == 78;
}

function isInfinity(p: usize, end: usize): bool {
  return p + 8 <= end && load<u64>(p) == 0x7974696e69666e49;
}

/** Walks one value; returns the position behind it, or 0 with walkStatus set. */
function walkValue(from: usize, end: usize): usize {
  let p = from;
  let depth: i32 = -1;
  walkStatus = NOT_JSON;
  labelStart = 0;
  while (true) {
    p = skipBlanks(p, end);
    if (p >= end) return 0;
    const byte = load<u8>(p);
    if (byte == 123 || byte == 91) {
      if (depth + 1 == MAX_DEPTH) {
        walkStatus = TOO_DEEP;
        return 0;
      }
      // An array is what its key says, and whatever stands under a key has it for context.
      const outer: u32 = depth >= 0 ? load<u32>(frame(depth), 20) : 0;
      depth += 1;
      const top = frame(depth);
      store<u32>(top, byte == 91 ? 1 : 0);
      store<u32>(top, 0, 4);
      store<i32>(top, -1, 8);
      store<u32>(top, 0, 12);
      store<u32>(top, 0, 16);
      store<u32>(top, byte == 91 ? outer & WANTED : 0, 20);
      store<u32>(top, 0, 24);
      store<u32>(top, 0, 32);
      store<u32>(top, outer & CONTEXT, 36);
      if (byte == 91 && depth > 0) enterList(top, frame(depth - 1), p + 1, outer);
      else store<u64>(top, 0, 40);
      p = skipBlanks(p + 1, end);
      if (p >= end) return 0;
      if (load<u8>(p) == (byte == 91 ? 93 : 125)) {
        p += 1;
        depth -= 1;
      } else {
        if (byte == 123) {
          p = walkKey(p, end, depth);
          if (p == 0) return 0;
        }
        continue;
      }
    } else if (byte == 34) {
      const close = walkString(p + 1, end);
      if (close == 0) return 0;
      scalarCount += 1;
      const wanted: u32 = depth >= 0 ? isWanted(close + 1, end, depth) : 0;
      // An object or array in a string is always told: only its own keys may be what counts.
      const first = load<u8>(p, 1);
      const mayNest = (first == 123 || first == 91) && (stringFlags & HAS_ESCAPE) != 0;
      if (touches(p + 1, close) || wanted != 0 || mayNest || stringFlags & HAS_UNICODE_ESCAPE) {
        emitField(p + 1, close, stringFlags, depth);
      }
      if (depth >= 0) keepLabel(p + 1, close, depth);
      p = close + 1;
    } else if (byte == 45 && isInfinity(p + 1, end)) {
      scalarCount += 1;
      p += 9;
    } else if (byte == 45 || byte - 48 < 10) {
      const close = walkNumber(p, end);
      if (close == 0) return 0;
      scalarCount += 1;
      const wanted: u32 = depth >= 0 ? isWanted(close, end, depth) : 0;
      if ((touches(p, close) && mayHold(p, close)) || wanted != 0) emitField(p, close, 0, depth);
      p = close;
    } else if (isWord(p, end, 0x65757274, 4)) {
      scalarCount += 1;
      p += 4;
    } else if (isWord(p, end, 0x736c6166, 5)) {
      scalarCount += 1;
      p += 5;
    } else if (isWord(p, end, 0x6c6c756e, 4)) p += 4;
    else if (isNotANumber(p, end)) {
      scalarCount += 1;
      p += 3;
    } else if (isInfinity(p, end)) {
      scalarCount += 1;
      p += 8;
    } else return 0;

    // Behind a value: close containers, or go on to the next member.
    while (true) {
      if (depth < 0) return p;
      p = skipBlanks(p, end);
      if (p >= end) return 0;
      const next = load<u8>(p);
      const top = frame(depth);
      const isArray = load<u32>(top) != 0;
      if (next == 44) {
        p += 1;
        store<u32>(top, load<u32>(top, 4) + 1, 4);
        if (!isArray) {
          p = walkKey(skipBlanks(p, end), end, depth);
          if (p == 0) return 0;
        }
        break;
      }
      if (next != (isArray ? 93 : 125)) return 0;
      p += 1;
      depth -= 1;
    }
  }
}

// A list under a key for them has the names of columns; a list in a list behind that in the same object is a row.
// @ts-ignore: decorator
@inline
function enterList(top: usize, outer: usize, at: usize, role: u32): void {
  const isInList = load<u32>(outer) != 0;
  if (!isInList && (role & HEADS) != 0) {
    store<u32>(outer, <u32>at, 40);
    store<u64>(top, 0, 40);
    return;
  }
  const columns = load<u32>(outer, 44) != 0 ? 0 : load<u32>(outer, 40);
  store<u32>(top, columns, 40);
  store<u32>(top, isInList && columns != 0 ? 1 : 0, 44);
}

// A key and its colon; returns the position behind the colon, or 0.
function walkKey(p: usize, end: usize, depth: i32): usize {
  if (p >= end || load<u8>(p) != 34) return 0;
  const close = walkString(p + 1, end);
  if (close == 0) return 0;
  const top = frame(depth);
  store<u32>(top, <u32>(p + 1 - base), 12);
  store<u32>(top, <u32>(close - base), 16);
  store<u32>(top, lookUpKey(p + 1, close) | load<u32>(top, 36), 20);
  labelStart = 0;
  if (touches(p + 1, close) || stringFlags & HAS_UNICODE_ESCAPE) emitField(p + 1, close, stringFlags | IS_KEY, depth);
  const colon = skipBlanks(close + 1, end);
  if (colon >= end || load<u8>(colon) != 58) return 0;
  return colon + 1;
}

// ---- many records ----

function begin(from: usize, starts: usize, ends: usize, count: u32): void {
  base = from;
  hitStarts = starts;
  hitEnds = ends;
  hitCount = count;
  hitNext = 0;
  hitReach = 0;
  fieldCount = 0;
  nodeCount = 0;
  recordEntryCount = 0;
  recordCount = 0;
  scalarCount = 0;
  full = false;
  columnsAt = 0;
  columnCount = 0;
}

// One record in [from, to): walked; when it is not valid, its fields are taken back and only its extent is told.
function walkRecord(from: usize, to: usize): void {
  const firstField = fieldCount;
  const firstScalar = scalarCount;
  const end = walkValue(from, to);
  if (end == 0 || skipBlanks(end, to) < to) {
    fieldCount = firstField;
    scalarCount = firstScalar + 1; // the line as one text
    emitRecord(from, to, end == 0 ? walkStatus : NOT_JSON, firstField);
  } else if (fieldCount > firstField) emitRecord(from, to, VALID, firstField);
  recordCount += 1;
}

/**
 * JSON Lines in [from, to). A line feed ends a line, a carriage return before it belongs to the line end; blank lines are no records.
 * Hits are relative to `from`. Returns 0, or −1 when an output table is too small (nothing is valid then).
 */
export function walkLines(from: usize, to: usize, starts: usize, ends: usize, count: u32): i32 {
  begin(from, starts, ends, count);
  let line = from;
  while (line < to && !full) {
    let p = line;
    while (p + 16 <= to) {
      const mask = i8x16.bitmask(i8x16.eq(v128.load(p), i8x16.splat(10)));
      if (mask) {
        p += <usize>ctz(mask);
        break;
      }
      p += 16;
    }
    while (p < to && load<u8>(p) != 10) p += 1;
    let end = p;
    while (end > line && (load<u8>(end - 1) == 13 || load<u8>(end - 1) == 32 || load<u8>(end - 1) == 9)) end -= 1;
    const start = skipBlanks(line, end);
    if (start < end) walkRecord(start, end);
    line = p + 1;
  }
  return full ? -1 : 0;
}

/** Records whose half-open ranges (relative to `from`, pairs of u32) are at `ranges`. */
export function walkRecords(from: usize, ranges: usize, rangeCount: u32, starts: usize, ends: usize, count: u32): i32 {
  begin(from, starts, ends, count);
  for (let i: u32 = 0; i < rangeCount && !full; i++) {
    const start = from + load<u32>(ranges + (<usize>i << 3));
    const end = from + load<u32>(ranges + (<usize>i << 3), 4);
    walkRecord(start, end);
  }
  return full ? -1 : 0;
}
