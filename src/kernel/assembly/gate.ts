// The gate: bytes → places (anchor, start, end), ascending by start.
// Two passes over each block, while it is in the cache: shapes by SIMD character classes, then literal atoms by a 4-gram filter.

import { RUN_LENGTH } from '../../pattern/run-length';
import { isDigit, isHex, isLetter } from './bytes';
import { capitals, threeCapitalWords } from './capitals';
import { endsBroken, LEAST_LINE } from './wrapped';
import { JSON, NONE } from './escapes';

// ---- tables, laid out by the caller ----

const FILTER_BITS: u32 = 19;
const BUCKET_BITS: u32 = 15;
/** Of 67,000 odd numbers the one with which grams of text that are no atom's meet those of atoms least. */
const MULTIPLIER: u32 = 0xfc14bde7;
const FOLD: u32 = 0x20202020;
const FOLD64: u64 = 0x2020202020202020;
const KEY_BYTES: u32 = 12;
const ENTRY_BYTES: u32 = 40;
/** In the masks of what may touch an atom: every byte that is no letter or digit. */
const OTHER_BYTES: u64 = 1 << 63;
/** Of a length in a key: another atom of the bucket follows. */
const FOLLOWED: u16 = 0x8000;

/** Token characters in a row that are a run. */
const RUN: usize = RUN_LENGTH;

// Conditions of an atom.
const BEGINS_WORD: u32 = 1;
const NEAR_DIGIT: u32 = 2;
const NEAR_RUN: u32 = 4;
const CAPITAL: u32 = 8;

// True while bytes are searched that may hold escapes, and when these are those of JSON.
let isRaw: bool = false;
let isJson: bool = false;

const FILTER: usize = memory.data(1 << FILTER_BITS, 64); // by the hash of a gram, a byte each: which bytes may follow it, by their last three bits; 0 where there is no such gram
const FIRSTS: usize = memory.data(4 << BUCKET_BITS, 64); // by the bucket of a gram, 1 + index of its first atom, 0 for none
const PREDECESSORS: usize = memory.data(2 << BUCKET_BITS, 64); // by the same, which bytes may stand before the gram, a bit by their class
const BYTE_CLASSES: usize = memory.data(256); // class of a byte before a gram: see `LETTER_CLASSES`
let keys: usize = 0; // 12 bytes an atom, those of a bucket one behind the other: its first and its last 4 bytes, folded; u16 gram offset, u16 length, of which the highest bit says that another one follows
let entries: usize = 0; // 40 bytes an atom: address, anchor, condition bits, reach before and after, place in the output of what was found last; u64 masks of what may touch it on its left and right
let entryCount: u32 = 0;

let shapeDigits: u32 = 0;
let shapeNineDigits: u32 = 0;
let shapePhoneDigits: u32 = 0;
let shapeRun: u32 = 0;
let shapeAt: u32 = 0;
let shapeQuad: u32 = 0;
let shapeColon: u32 = 0;
let shapeEncoded: u32 = 0;
let shapeCapitals: u32 = 0;
let shapeWrapped: u32 = 0;

export function setTables(
  keysAddress: usize,
  entriesAddress: usize,
  digits: u32,
  nineDigits: u32,
  phoneDigits: u32,
  run: u32,
  at: u32,
  quad: u32,
  colon: u32,
  encoded: u32,
  capitalWords: u32,
  wrapped: u32,
): void {
  keys = keysAddress;
  entries = entriesAddress;
  setByteClasses();
  shapeDigits = digits;
  shapeNineDigits = nineDigits;
  shapePhoneDigits = phoneDigits;
  shapeRun = run;
  shapeAt = at;
  shapeQuad = quad;
  shapeColon = colon;
  shapeEncoded = encoded;
  shapeCapitals = capitalWords;
  shapeWrapped = wrapped;
}

/** Classes of the letters a to z, by how often they stand in a text; digits have one, and all other bytes. */
const LETTER_CLASSES = memory.data<u8>([0, 8, 9, 10, 1, 11, 8, 9, 2, 12, 9, 10, 8, 3, 4, 8, 12, 5, 6, 7, 13, 11, 11, 12, 13, 12]);
const DIGIT: u8 = 14;
const OTHER: u8 = 15;

function setByteClasses(): void {
  for (let byte: u32 = 0; byte < 256; byte++) {
    const letter = (byte | 0x20) - 97;
    const isLetter = letter < 26 && byte < 0x80;
    store<u8>(BYTE_CLASSES + byte, isLetter ? load<u8>(LETTER_CLASSES + letter) : byte - 48 < 10 ? DIGIT : OTHER);
  }
}

/** Of an atom as it is given; see `GateTables` (gate-tables.ts). */
const ROW_BYTES: u32 = 44;

/**
 * Adds the atoms, once: `count` rows of ROW_BYTES. Those whose grams share a bucket come to stand one behind the other, in the order given.
 * @param text where the offsets in rows count from.
 */
export function compileAtoms(rows: usize, count: u32, text: usize): void {
  entryCount = count;
  for (let i: u32 = 0; i < count; i++) {
    const first = firstOf(bucketOf(gramAt(rows + i * ROW_BYTES, text)));
    store<u32>(first, load<u32>(first) + 1);
  }
  // From how many there are to 1 + the end of where they stand, which goes back to 1 + the first as they are put there.
  let end: u32 = 0;
  for (let bucket: u32 = 0; bucket < 1 << BUCKET_BITS; bucket++) {
    const size = load<u32>(firstOf(bucket));
    end += size;
    if (size) store<u32>(firstOf(bucket), end + 1);
  }
  for (let i = count; i > 0; i--) {
    const row = rows + (i - 1) * ROW_BYTES;
    const bucket = bucketOf(gramAt(row, text));
    const place = load<u32>(firstOf(bucket)) - 1;
    store<u32>(firstOf(bucket), place);
    const before = PREDECESSORS + (<usize>bucket << 1);
    store<u16>(before, load<u16>(before) | predecessorsOf(row, text));
    compileAtom(row, text, place - 1);
  }
  for (let i: u32 = 1; i < count; i++) {
    const key = keys + i * KEY_BYTES;
    if (bucketOf(gramIn(i)) == bucketOf(gramIn(i - 1))) store<u16>(key - KEY_BYTES, load<u16>(key - KEY_BYTES, 10) | FOLLOWED, 10);
  }
}

function gramAt(row: usize, text: usize): usize {
  return text + <usize>load<u32>(row) + <usize>load<u32>(row, 8);
}

function gramIn(place: u32): usize {
  return <usize>load<u32>(entries + place * ENTRY_BYTES) + <usize>load<u16>(keys + place * KEY_BYTES, 8);
}

function bucketOf(gram: usize): u32 {
  return bucketAt((load<u32>(gram) | FOLD) * MULTIPLIER);
}

// @ts-ignore: decorator
@inline
function firstOf(bucket: u32): usize {
  return FIRSTS + (<usize>bucket << 2);
}

// @ts-ignore: decorator
@inline
function bucketAt(hash: u32): u32 {
  return hash >> (32 - BUCKET_BITS);
}

// The classes of bytes that may stand before the gram of an atom: the one of its own byte there, or those of what may touch it.
function predecessorsOf(row: usize, text: usize): u16 {
  const gramOffset = load<u32>(row, 8);
  if (gramOffset > 0) return <u16>1 << load<u8>(BYTE_CLASSES + load<u8>(gramAt(row, text) - 1));
  let classes: u16 = 1 << OTHER;
  if (load<u32>(row, 16) & BEGINS_WORD) return classes;
  const left = load<u64>(row, 28);
  for (let byte: u32 = 48; byte < 123; byte++) {
    const bit = alnumBit(<u8>byte);
    if (bit < 62 && (left >> bit) & 1) classes |= <u16>1 << load<u8>(BYTE_CLASSES + byte);
  }
  return classes;
}

function compileAtom(row: usize, text: usize, place: u32): void {
  const address = text + <usize>load<u32>(row);
  const length = load<u32>(row, 4);
  const gramOffset = load<u32>(row, 8);
  const hash = (load<u32>(address + gramOffset) | FOLD) * MULTIPLIER;
  const cell = FILTER + (hash >> (32 - FILTER_BITS));
  const followers: u8 = gramOffset + 4 < length ? <u8>1 << (load<u8>(address + gramOffset, 4) & 7) : 0xff;
  store<u8>(cell, load<u8>(cell) | followers);
  const key = keys + place * KEY_BYTES;
  store<u32>(key, load<u32>(address) | FOLD);
  store<u32>(key, load<u32>(address + length - 4) | FOLD, 4);
  store<u16>(key, <u16>gramOffset, 8);
  store<u16>(key, <u16>length, 10);
  const entry = entries + place * ENTRY_BYTES;
  store<u32>(entry, <u32>address);
  store<u32>(entry, load<u32>(row, 12), 4);
  store<u32>(entry, load<u32>(row, 16), 8);
  store<u32>(entry, load<u32>(row, 20), 12);
  store<u32>(entry, load<u32>(row, 24), 16);
  store<u32>(entry, 0xffffffff >> 2, 20);
  store<u64>(entry, load<u64>(row, 28) | OTHER_BYTES, 24);
  store<u64>(entry, load<u64>(row, 36) | OTHER_BYTES, 32);
}

// ---- output ----

let outAnchor: usize = 0;
let outStart: usize = 0;
let outEnd: usize = 0;
let outCount: u32 = 0;
let outCapacity: u32 = 0;
let overflow: bool = false;

// Keeps the list ascending by start. Each shape's runs are disjoint, so the shifts add up to a small multiple of the list.
function emit(anchor: u32, start: u32, end: u32): void {
  if (outCount == outCapacity) {
    overflow = true;
    return;
  }
  let i = outCount;
  while (i > 0 && load<u32>(outStart + ((i - 1) << 2)) > start) {
    store<u32>(outAnchor + (i << 2), load<u32>(outAnchor + ((i - 1) << 2)));
    store<u32>(outStart + (i << 2), load<u32>(outStart + ((i - 1) << 2)));
    store<u32>(outEnd + (i << 2), load<u32>(outEnd + ((i - 1) << 2)));
    i -= 1;
  }
  store<u32>(outAnchor + (i << 2), anchor);
  store<u32>(outStart + (i << 2), start);
  store<u32>(outEnd + (i << 2), end);
  outCount += 1;
}

/** What the passes take at a time: a multiple of the step of shapes. Bytes. */
const BLOCK: usize = 48 * 1024;

/** Room that `gate` wants in its scratch: the most places of shapes that one block can have, as three lists of u32, and the rounds and positions of one piece. Bytes. */
export function gateScratch(): u32 {
  return <u32>(BLOCK * 12 + PIECE * 5 + 64);
}

// Rounds (PIECE bytes) and positions (4 × PIECE) that atoms are looked for at.
let candidates: usize = 0;

/**
 * Finds all places in [from, to). Offsets are relative to `from`. 64 bytes after `to` must be readable; their content does not matter.
 * @param scratch `gateScratch` bytes.
 * @param escapes what the bytes may hold; see escapes.ts.
 * @returns the count; when `capacity` is too small −1 less the share of the blocks that it was enough for, in 1,024ths.
 */
export function gate(
  from: usize,
  to: usize,
  anchors: usize,
  starts: usize,
  ends: usize,
  scratch: usize,
  capacity: u32,
  escapes: u32,
): i32 {
  overflow = false;
  candidates = scratch + BLOCK * 12;
  isRaw = escapes != NONE;
  isJson = escapes == JSON;
  runFirst = 0;
  runLast = 0;
  bareFirst = 0;
  bareLast = 0;
  digitsDone = from;
  runDone = from;
  colonDone = from;
  capitalsDone = from;
  lineStart = from;
  piecesAt = 0;
  let count: u32 = 0;
  for (let block = from; block < to; block += BLOCK) {
    const end = to - block > BLOCK ? block + BLOCK : to;
    outAnchor = scratch;
    outStart = scratch + BLOCK * 4;
    outEnd = scratch + BLOCK * 8;
    outCapacity = <u32>BLOCK;
    outCount = 0;
    findShapes(from, to, block, end);
    const shapeCount = outCount;
    outAnchor = anchors;
    outStart = starts;
    outEnd = ends;
    outCapacity = capacity;
    outCount = count;
    findAtoms(from, to, block, end);
    count = outCount + shapeCount;
    if (overflow || count > capacity) return -1 - <i32>((<u64>(block - from) << 10) / <u64>(to - from));
    merge(scratch, shapeCount, outCount);
  }
  return <i32>count;
}

// Merges the scratch list into the output from the back.
function merge(scratch: usize, shapeCount: u32, atomCount: u32): void {
  let a = <i32>atomCount - 1;
  let s = <i32>shapeCount - 1;
  let out = <i32>(atomCount + shapeCount) - 1;
  const scratchStart = scratch + BLOCK * 4;
  const scratchEnd = scratch + BLOCK * 8;
  while (s >= 0) {
    if (a >= 0 && load<u32>(outStart + (<usize>a << 2)) > load<u32>(scratchStart + (<usize>s << 2))) {
      store<u32>(outAnchor + (<usize>out << 2), load<u32>(outAnchor + (<usize>a << 2)));
      store<u32>(outStart + (<usize>out << 2), load<u32>(outStart + (<usize>a << 2)));
      store<u32>(outEnd + (<usize>out << 2), load<u32>(outEnd + (<usize>a << 2)));
      a -= 1;
    } else {
      store<u32>(outAnchor + (<usize>out << 2), load<u32>(scratch + (<usize>s << 2)));
      store<u32>(outStart + (<usize>out << 2), load<u32>(scratchStart + (<usize>s << 2)));
      store<u32>(outEnd + (<usize>out << 2), load<u32>(scratchEnd + (<usize>s << 2)));
      s -= 1;
    }
    out -= 1;
  }
}

// ---- atoms ----

/** What is looked through before its candidates are: few enough that these stay in the cache. Bytes. */
const PIECE: usize = 8 * 1024;

// Atoms whose gram begins in [block, blockEnd). In steps without a branch on what only the text decides: the positions of four bytes of which one is in the filter, those
// of them whose gram may go on as the text does, those of them whose gram may stand behind the byte that does; then the atoms there.
function findAtoms(from: usize, to: usize, block: usize, blockEnd: usize): void {
  if (entryCount == 0 || to - block < 4) return;
  const last = blockEnd - 1 < to - 4 ? blockEnd - 1 : to - 4;
  let i = block;
  while (i + 3 <= last) {
    const end = last - i > PIECE ? i + PIECE - 1 : last;
    const rounds = findRounds(i, end);
    const places = afterPredecessors(from, findGrams(rounds));
    for (let place = candidates + PIECE; place < places; place += 4) {
      const at = <usize>load<u32>(place);
      confirmAtoms(at, (load<u32>(at) | FOLD) * MULTIPLIER, from, to);
    }
    if (overflow) return; // the caller comes again with more room
    i += (end - i + 1) & ~3;
  }
  while (i <= last) {
    confirmAtoms(i, (load<u32>(i) | FOLD) * MULTIPLIER, from, to);
    i += 1;
  }
}

// What may follow a gram, by the last three bits; 0 where there is no such gram.
// @ts-ignore: decorator
@inline
function followers(hash: u32): u32 {
  return <u32>load<u8>(<usize>hash, FILTER);
}

// The four grams that begin in the first four bytes of a word, hashed.
// @ts-ignore: decorator
@inline
function hashesOf(word: v128): v128 {
  const grams = i8x16.shuffle(word, word, 0, 1, 2, 3, 1, 2, 3, 4, 2, 3, 4, 5, 3, 4, 5, 6);
  return i32x4.shr_u(i32x4.mul(v128.or(grams, i32x4.splat(FOLD)), i32x4.splat(MULTIPLIER)), 32 - FILTER_BITS);
}

// Four positions per round, out of one word: lists the rounds in [from, last] of which a position is in the filter, and returns the end of the list.
function findRounds(from: usize, last: usize): usize {
  let round = candidates;
  for (let i = from; i + 3 <= last; i += 4) {
    // Two lanes at a time cost less to take out than one.
    const hashes = hashesOf(v128.load(i));
    const low = <u64>i64x2.extract_lane(hashes, 0);
    const high = <u64>i64x2.extract_lane(hashes, 1);
    const found = followers(<u32>low) | followers(<u32>(low >> 32)) | followers(<u32>high) | followers(<u32>(high >> 32));
    store<u32>(round, <u32>i);
    round += <usize>(found != 0) << 2;
  }
  return round;
}

// Lists the positions of the rounds at which a gram may stand, and returns the end of the list.
function findGrams(roundsEnd: usize): usize {
  let place = candidates + PIECE;
  for (let round = candidates; round < roundsEnd; round += 4) {
    const i = <usize>load<u32>(round);
    const next = load<u32>(i, 4);
    const hashes = hashesOf(v128.load(i));
    const low = <u64>i64x2.extract_lane(hashes, 0);
    const high = <u64>i64x2.extract_lane(hashes, 1);
    store<u32>(place, <u32>i);
    place += <usize>((followers(<u32>low) >> (next & 7)) & 1) << 2;
    store<u32>(place, <u32>i + 1);
    place += <usize>((followers(<u32>(low >> 32)) >> ((next >> 8) & 7)) & 1) << 2;
    store<u32>(place, <u32>i + 2);
    place += <usize>((followers(<u32>high) >> ((next >> 16) & 7)) & 1) << 2;
    store<u32>(place, <u32>i + 3);
    place += <usize>((followers(<u32>(high >> 32)) >> ((next >> 24) & 7)) & 1) << 2;
  }
  return place;
}

// Keeps the positions whose gram may stand behind the byte before it, and returns the end of the list. A letter or digit behind a backslash may belong to an escape: what it
// stands for is of any other class.
function afterPredecessors(from: usize, placesEnd: usize): usize {
  let kept = candidates + PIECE;
  for (let place = kept; place < placesEnd; place += 4) {
    const at = <usize>load<u32>(place);
    const may = <u32>load<u16>(PREDECESSORS + (<usize>bucketAt((load<u32>(at) | FOLD) * MULTIPLIER) << 1));
    const isEscape =
      <u32>(load<u8>(at - 2) == 92) | (<u32>isJson & <u32>(load<u8>(at - 6) == 92)) | <u32>isBehindColour(at) | <u32>(at == from);
    const before = load<u8>(BYTE_CLASSES + load<u8>(at - 1));
    store<u32>(kept, <u32>at);
    kept += <usize>(((may >> before) | ((may >> OTHER) & isEscape)) & 1) << 2;
  }
  return kept;
}

function confirmAtoms(at: usize, hash: u32, from: usize, to: usize): void {
  const first = load<u32>(firstOf(bucketAt(hash)));
  if (first == 0) return;
  let key = keys + (first - 1) * KEY_BYTES;
  while (true) {
    const bits = <u32>load<u16>(key, 10);
    const length = bits & ~FOLLOWED;
    const start = at - <usize>load<u16>(key, 8);
    if (start >= from && start + length <= to) {
      // One branch for both: nearly all fail here.
      const differs =
        ((load<u32>(start) | FOLD) ^ load<u32>(key)) | ((load<u32>(start + length - 4) | FOLD) ^ load<u32>(key, 4));
      if (!differs) confirmAtom((<u32>(key - keys) / KEY_BYTES), start, length, from, to);
    }
    if (!(bits & FOLLOWED)) return;
    key += KEY_BYTES;
  }
}

function confirmAtom(index: u32, start: usize, length: u32, from: usize, to: usize): void {
  const entry = entries + index * ENTRY_BYTES;
  if (
    equalsFolded(start, load<u32>(entry), length) &&
    mayTouch(load<u64>(entry, 24), load<u64>(entry, 32), start, start + length, from, to) &&
    holds(load<u32>(entry, 8), load<u32>(entry, 12), load<u32>(entry, 16), start, start + length, from, to)
  ) {
    emitAtom(entry, <u32>(start - from), <u32>(start - from + length));
  }
}

// An atom that overlaps the one before it, as in a row of one letter, makes that one's place longer: windows reach as far from either.
function emitAtom(entry: usize, start: u32, end: u32): void {
  const anchor = load<u32>(entry, 4);
  const last = load<u32>(entry, 20) << 2;
  if (
    last < outCount << 2 && load<u32>(outAnchor + last) == anchor && load<u32>(outStart + last) < start &&
    load<u32>(outEnd + last) > start
  ) {
    store<u32>(outEnd + last, end);
    return;
  }
  emit(anchor, start, end);
  store<u32>(entry, outCount - 1, 20);
}

// True when no letter or digit touches an atom that its rules do not have there. One behind a backslash may belong to an escape, such as a line feed's.
function mayTouch(left: u64, right: u64, start: usize, end: usize, from: usize, to: usize): bool {
  if (end < to && !((right >> alnumBit(load<u8>(end))) & 1)) return false;
  if (start == from || ((left >> alnumBit(load<u8>(start - 1))) & 1) != 0) return true;
  return isBehindEscape(start, from);
}

// True when what stands right before may be the letter of an escape such as a line feed, in raw bytes and in text that quotes source code, or the last of a colour, or, in
// JSON, the last digit of one of a code unit.
function isBehindEscape(start: usize, from: usize): bool {
  if (start - from > 1 && (load<u8>(start - 2) == 92 || isBehindColour(start))) return true;
  return isJson && start - from >= 6 && load<u8>(start - 5) == 117 && load<u8>(start - 6) == 92;
}

// True when what stands right before may be the end of a terminal's sequence: `m` or one of `A` to `K` behind `[`, `(`, a digit, `:` or `;`.
// @ts-ignore: decorator
@inline
function isBehindColour(start: usize): bool {
  const last = load<u8>(start - 1);
  const before = load<u8>(start - 2);
  return (<u32>(last == 109) | <u32>(last - 65 < 11)) & (<u32>(before - 48 < 12) | <u32>(before == 91) | <u32>(before == 40)) ? true : false;
}

// The place of a letter or digit in the masks of what may touch an atom: digits, capital and small letters. Of another byte nothing is asked.
function alnumBit(byte: u8): u64 {
  if (byte - 48 < 10) return byte - 48;
  if (byte - 65 < 26) return byte - 55;
  return byte - 97 < 26 ? byte - 61 : 63; // as OTHER_BYTES
}

// True when what the atom's rules also need is near it.
function holds(near: u32, before: u32, after: u32, start: usize, end: usize, from: usize, to: usize): bool {
  if (isJson && start > from && load<u8>(start - 1) == 92 && isLetter(load<u8>(start)) && isUneven(start, from)) return false;
  if (near & BEGINS_WORD && start > from) {
    const byte = load<u8>(start - 1);
    if ((isLetter(byte) || isDigit(byte)) && !isBehindEscape(start, from)) return false;
  }
  if (near & CAPITAL) {
    let p = start;
    while (!isLetter(load<u8>(p))) p += 1;
    if (load<u8>(p) & 32) return false;
  }
  if (near & (NEAR_DIGIT | NEAR_RUN)) {
    const back: usize = isRaw ? before * 2 : before;
    const forth: usize = isRaw ? after * 2 : after;
    const low = start - from > back ? start - back : from;
    const high = to - end > forth ? end + forth : to;
    return near & NEAR_RUN ? hasRun(low, high) : hasDigit(low, high);
  }
  return true;
}

// True when an uneven number of backslashes stands before `at`: what is there belongs to an escape.
function isUneven(at: usize, from: usize): bool {
  let p = at;
  while (p > from && load<u8>(p - 1) == 92) p -= 1;
  return ((at - p) & 1) == 1;
}

function hasDigit(low: usize, high: usize): bool {
  let p = low;
  while (p + 16 <= high) {
    if (v128.any_true(below(v128.load(p), 48, 10))) return true;
    p += 16;
  }
  while (p < high) {
    if (isDigit(load<u8>(p))) return true;
    p += 1;
  }
  return false;
}

// The run that was found last: atoms that follow each other closely have it near them, too.
let runFirst: usize = 0;
let runLast: usize = 0;

// Where the last search found none: atoms that need one and have none would each read the same text.
let bareFirst: usize = 0;
let bareLast: usize = 0;

function hasRun(low: usize, high: usize): bool {
  if (runLast >= low + RUN && runFirst + RUN <= high && runFirst < runLast) {
    const first = runFirst > low ? runFirst : low;
    const last = runLast < high ? runLast : high;
    if (last >= first + RUN) return true;
  }
  if (low < bareLast && bareFirst < high) {
    if (low < bareFirst && findRun(low, low, bareFirst + RUN - 1, high)) return true;
    if (high > bareLast && findRun(bareLast, low, high, high)) return true;
    if (bareFirst <= low && high <= bareLast) return false;
  } else if (findRun(low, low, high, high)) {
    return true;
  }
  bareFirst = low;
  bareLast = high;
  return false;
}

// Looks for a run in [low, high) that holds a byte of [from, to): one position that is a multiple of its length from `from` lies in it, and only there need one look around.
function findRun(from: usize, low: usize, to: usize, high: usize): bool {
  if (to > high) to = high;
  for (let p = from; p < to; p += RUN) {
    if (!isToken(load<u8>(p))) continue;
    let first = p;
    while (first > low && p - first < RUN && isToken(load<u8>(first - 1))) first -= 1;
    let last = p + 1;
    while (last < high && last - first < 256 && isToken(load<u8>(last))) last += 1;
    if (last - first >= RUN) {
      runFirst = first;
      runLast = last;
      return true;
    }
  }
  return false;
}

function equalsFolded(text: usize, atom: usize, length: u32): bool {
  for (let i: u32 = 0; i < length; i++) {
    let byte = load<u8>(text + i);
    if (byte - 65 < 26) byte |= 0x20;
    if (byte != load<u8>(atom + i)) return false;
  }
  return true;
}

// ---- shapes ----

// [A-Za-z0-9_\-+/=.~], and the backslash, which in raw bytes may stand before a slash. A run may thus be longer than in the decoded text, never shorter.
// @ts-ignore: decorator
@inline
function isToken(byte: u8): bool {
  return (
    isLetter(byte) ||
    (byte - 45 < 13) || // - . / 0-9
    byte == 95 || byte == 43 || byte == 61 || byte == 126 || byte == 92
  );
}

// @ts-ignore: decorator
@inline
function below(v: v128, low: u8, count: u8): v128 {
  return i8x16.lt_u(i8x16.sub(v, i8x16.splat(low)), i8x16.splat(count));
}

// Classes of bytes by the halves of a byte: an entry of the first table and one of the second share a bit when the byte is of that class.
// Tokens (see `isToken`): 1, 2 and 4 letters by row, 8 `+ - . /`, 16 digits, 32 `=`, 64 `\\` and `_`, 128 `~`.
// @ts-ignore: decorator
@inline
function tokenClasses(low: v128, high: v128): v128 {
  return v128.and(
    i8x16.swizzle(i8x16(22, 23, 23, 23, 23, 23, 23, 23, 23, 23, 7, 9, 65, 41, -119, 73), low),
    i8x16.swizzle(i8x16(0, 0, 8, 48, 1, 66, 1, -124, 0, 0, 0, 0, 0, 0, 0, 0), high),
  );
}

// Marks: 1 `@`, 2 `:`, 4 `%` and `&`, 8 ESC (and U+001C, U+001D, and first bytes of U+02C0 to U+037F), 16, 32, 64 and 128 first bytes of the UTF-8 of what else counts beyond ASCII: U+00AD, U+0640 to U+067F, U+06C0 to U+06FF, U+0800 to U+0FFF (and, with
// the same mark, U+3000 to U+3FFF), U+2000 to U+2FFF, U+F000 to U+FFFF, U+10000 to U+3FFFF, U+C0000 to U+FFFFF.
// @ts-ignore: decorator
@inline
function markClasses(low: v128, high: v128): v128 {
  return v128.and(
    i8x16.swizzle(i8x16(33, 0, -128, 32, 0, 4, 4, 0, 0, 16, 2, 24, 8, 8, 0, 64), low),
    i8x16.swizzle(i8x16(0, 8, 4, 2, 1, 0, 0, 0, 0, 0, 0, 0, -120, 16, -32, 32), high),
  );
}

// @ts-ignore: decorator
@inline
function lowHalves(v: v128): v128 {
  return v128.and(v, i8x16.splat(15));
}

// @ts-ignore: decorator
@inline
function highHalves(v: v128): v128 {
  return v128.and(i16x8.shr_u(v, 4), i8x16.splat(15));
}

// Bytes that are not zero.
// @ts-ignore: decorator
@inline
function some16(v: v128): u64 {
  return <u64>(i8x16.bitmask(i8x16.eq(v, i8x16.splat(0))) ^ 0xffff);
}

// Ends of the runs that were found last, also in blocks before.
let digitsDone: usize = 0;
let runDone: usize = 0;
let colonDone: usize = 0;
let capitalsDone: usize = 0;
// Behind the line end that was found last.
let lineStart: usize = 0;
// Where the pieces of a run that goes on from the block before are told of, and its end; 0 where none does.
let piecesAt: usize = 0;
let piecesEnd: usize = 0;

/** Bytes whose classes stand in one mask each. */
const WINDOW: usize = 64;

// A window is looked at when the classes of the one behind it are known, too: whether enough digits or dots follow, and what begins in it may end.
function findShapes(from: usize, to: usize, block: usize, blockEnd: usize): void {
  if (piecesAt) emitPieces(piecesAt, piecesEnd, from, blockEnd);
  if (digitsDone > block) findQuads(block, blockEnd < digitsDone ? blockEnd : digitsDone, from, to);
  let digits: u64 = 0;
  let dots: u64 = 0; // those behind a digit
  let tokens: u64 = 0;
  let colons: u64 = 0;
  let uppers: u64 = 0;
  const before = block > from ? load<u8>(block - 1) : 0;
  let isDigitBefore = <u64>isDigit(before); // before the window that is read
  let isWordBefore = <u64>(before == 58 || isToken(before)); // before the window that is looked at
  for (let next = block; !overflow; next += WINDOW) {
    let nextDigits: u64 = 0;
    let nextDots: u64 = 0;
    let nextTokens: u64 = 0;
    let nextColons: u64 = 0;
    let nextUppers: u64 = 0;
    if (next < to) {
      const v0 = v128.load(next);
      const v1 = v128.load(next, 16);
      const v2 = v128.load(next, 32);
      const v3 = v128.load(next, 48);
      const low0 = lowHalves(v0);
      const low1 = lowHalves(v1);
      const low2 = lowHalves(v2);
      const low3 = lowHalves(v3);
      const high0 = highHalves(v0);
      const high1 = highHalves(v1);
      const high2 = highHalves(v2);
      const high3 = highHalves(v3);
      const t0 = tokenClasses(low0, high0);
      const t1 = tokenClasses(low1, high1);
      const t2 = tokenClasses(low2, high2);
      const t3 = tokenClasses(low3, high3);
      const m0 = markClasses(low0, high0);
      const m1 = markClasses(low1, high1);
      const m2 = markClasses(low2, high2);
      const m3 = markClasses(low3, high3);
      const inside = to - next >= WINDOW ? ~(<u64>0) : ((<u64>1 << (to - next)) - 1);
      nextTokens = inside & some64(t0, t1, t2, t3);
      // A class is shifted to where the mask is taken.
      nextDigits = inside & masks(i16x8.shl(t0, 3), i16x8.shl(t1, 3), i16x8.shl(t2, 3), i16x8.shl(t3, 3));
      nextColons = inside & masks(i16x8.shl(m0, 6), i16x8.shl(m1, 6), i16x8.shl(m2, 6), i16x8.shl(m3, 6));
      const dot = i8x16.splat(46);
      nextDots = masks(i8x16.eq(v0, dot), i8x16.eq(v1, dot), i8x16.eq(v2, dot), i8x16.eq(v3, dot));
      nextDots &= (nextDigits << 1) | isDigitBefore;
      nextUppers = inside & masks(capitals(v0), capitals(v1), capitals(v2), capitals(v3));
      isDigitBefore = nextDigits >> 63;
      if (next < blockEnd) {
        const lineEnds = inside & masks(lineEndsAt(v0, next), lineEndsAt(v1, next + 16), lineEndsAt(v2, next + 32), lineEndsAt(v3, next + 48));
        if (lineEnds) findWrapped(lineEnds, next, from, to);
        const s0 = escapesAt(v0, next);
        const s1 = escapesAt(v1, next + 16);
        const s2 = escapesAt(v2, next + 32);
        const s3 = escapesAt(v3, next + 48);
        const others = i8x16.splat(<i8>0xfd);
        const some = v128.or(
          v128.and(others, v128.or(v128.or(m0, m1), v128.or(m2, m3))),
          v128.or(v128.or(s0, s1), v128.or(s2, s3)),
        );
        if (v128.any_true(some)) {
          let ats = inside & masks(i16x8.shl(m0, 7), i16x8.shl(m1, 7), i16x8.shl(m2, 7), i16x8.shl(m3, 7));
          while (ats) {
            atSign(next + <usize>ctz(ats), from, to);
            ats &= ats - 1;
          }
          const encoded = i8x16.splat(<i8>0xfc);
          findEncoded(
            inside &
              some64(
                v128.or(s0, v128.and(m0, encoded)),
                v128.or(s1, v128.and(m1, encoded)),
                v128.or(s2, v128.and(m2, encoded)),
                v128.or(s3, v128.and(m3, encoded)),
              ),
            next,
            from,
            to,
          );
        }
      }
    }
    if (next > block) {
      const at = next - WINDOW;
      // The three dots of a quad stand within 15 bytes.
      const mayBeQuad = popcnt(dots) + popcnt(nextDots) >= 3;
      if (mayBeQuad || popcnt(digits) + popcnt(nextDigits) >= <u64>LEAST_DIGITS) {
        findDigits(digits, nextDigits, mayBeQuad, at, from, to, blockEnd);
      }
      // Of the colons of an address or a fingerprint one stands between two of its bytes.
      const words = tokens | colons;
      const inner = colons & ((words << 1) | isWordBefore) & ((words >> 1) | ((nextTokens | nextColons) << 63));
      if (inner) findColons(inner, at, from, to);
      isWordBefore = words >> 63;
      if (popcnt(uppers) + popcnt(nextUppers) >= <u64>LEAST_CAPITALS) findCapitals(uppers, at, from, to);
      const runs = sixteenOf(tokens, nextTokens);
      if (runs) findRuns(runs, tokens, nextTokens, digits, nextDigits, at, from, to, blockEnd);
    }
    if (next >= blockEnd) break;
    digits = nextDigits;
    dots = nextDots;
    tokens = nextTokens;
    colons = nextColons;
    uppers = nextUppers;
  }
}

/** Fewer are no shape. */
const LEAST_DIGITS: u32 = 7;
/** Bytes between two digits of a run, at the most; of raw bytes twice as many. */
const GAP: usize = 3;
/** Bytes within which the first digits of a run stand. */
const WITHIN: u64 = <u64>LEAST_DIGITS + <u64>(LEAST_DIGITS - 1) * 2 * <u64>GAP;

// Of the digits of a window, the first of each run; where no quad may be, only of those with enough digits.
function findDigits(digits: u64, next: u64, mayBeQuad: bool, at: usize, from: usize, to: usize, blockEnd: usize): void {
  let left = digits;
  while (left) {
    const first = ctz(left);
    const p = at + <usize>first;
    if (p < digitsDone) {
      left = behind(left, digitsDone - at);
      continue;
    }
    const following = bitsFrom(digits, next, first) & ((<u64>1 << WITHIN) - 1);
    if (!mayBeQuad && popcnt(following) < <u64>LEAST_DIGITS) {
      // Its first group cannot begin a run.
      left &= left + (left & (~left + 1));
      continue;
    }
    digitsDone = digitRun(p, from, to, blockEnd);
  }
}

// The bits of a mask from a place on.
// @ts-ignore: decorator
@inline
function behind(mask: u64, place: usize): u64 {
  return place >= WINDOW ? 0 : mask & (~(<u64>0) << place);
}

// Of the masks of two windows, 64 bits from a place in the first on.
// @ts-ignore: decorator
@inline
function bitsFrom(mask: u64, next: u64, place: u64): u64 {
  return place == 0 ? mask : (mask >> place) | (next << (64 - place));
}

function findColons(colons: u64, at: usize, from: usize, to: usize): void {
  for (let left = colons; left; left &= left - 1) {
    const p = at + <usize>ctz(left);
    if (p >= colonDone) colonDone = colonRun(p, from, to);
  }
}

// Positions of tokens that as many follow as make a run.
// @ts-ignore: decorator
@inline
function sixteenOf(tokens: u64, next: u64): u64 {
  let these = tokens;
  let those = next;
  for (let known: u64 = 1; known < RUN; known *= 2) {
    these &= (these >> known) | (those << (64 - known));
    those &= those >> known;
  }
  return these;
}

// Of the runs that begin in a window those that have a digit.
function findRuns(
  runs: u64,
  tokens: u64,
  nextTokens: u64,
  digits: u64,
  nextDigits: u64,
  at: usize,
  from: usize,
  to: usize,
  blockEnd: usize,
): void {
  let left = runs;
  while (left) {
    const first = ctz(left);
    const p = at + <usize>first;
    if (p < runDone) {
      left = behind(left, runDone - at);
      continue;
    }
    const length = ctz(~bitsFrom(tokens, nextTokens, first));
    if (length < WINDOW && !(bitsFrom(digits, nextDigits, first) & ((<u64>1 << length) - 1))) runDone = p + <usize>length;
    else runDone = tokenRun(p, from, to, blockEnd);
  }
}

/** Of three words of capitals. */
const LEAST_CAPITALS: u32 = 7;

// Of the capitals of a window, those at which three words of capitals begin.
function findCapitals(uppers: u64, at: usize, from: usize, to: usize): void {
  if (shapeCapitals == 0) return;
  for (let left = uppers & ~(uppers << 1); left; left &= left - 1) {
    const p = at + <usize>ctz(left);
    if (p < capitalsDone) continue;
    const before: u8 = p > from ? load<u8>(p - 1) : 0;
    if (before - 65 < 26 || ((before == 95 || isOfWord(before)) && !isBehindEscape(p, from))) continue;
    const length = threeCapitalWords(p, to, isJson);
    if (length == 0) continue;
    capitalsDone = p + <usize>length;
    emit(shapeCapitals - 1, <u32>(p - from), <u32>(p - from) + length);
  }
}

// True for a backslash that another one before it escapes.
function isEscaped(p: usize, from: usize): bool {
  let q = p;
  while (q > from && load<u8>(q - 1) == 92) q -= 1;
  return ((p - q) & 1) == 1;
}

// Line ends: in JSON the backslashes of `\n`.
// @ts-ignore: decorator
@inline
function lineEndsAt(v: v128, at: usize): v128 {
  if (!isJson) return i8x16.eq(v, i8x16.splat(10));
  return v128.and(i8x16.eq(v, i8x16.splat(92)), i8x16.eq(v128.load(at, 1), i8x16.splat(110)));
}

// Ends of lines that may have been broken at some width: `wrapped` in src/detectors/rule.ts.
function findWrapped(lineEnds: u64, at: usize, from: usize, to: usize): void {
  if (shapeWrapped == 0) return;
  for (let left = lineEnds; left; left &= left - 1) {
    const p = at + <usize>ctz(left);
    if (isJson && isEscaped(p, from)) continue;
    const width = p - lineStart;
    lineStart = p + (isJson ? 2 : 1);
    if (width >= LEAST_LINE && endsBroken(p, lineStart, from, to, isJson, isRaw && !isJson)) emit(shapeWrapped - 1, <u32>(p - from), <u32>(p - from) + 1);
  }
}

// Backslashes before `x`, and before `u` where that is not JSON's own.
// @ts-ignore: decorator
@inline
function escapesAt(v: v128, at: usize): v128 {
  const next = v128.load(at, 1);
  const letters = v128.or(i8x16.eq(next, i8x16.splat(120)), i8x16.eq(next, i8x16.splat(isJson ? 120 : 117)));
  return v128.and(i8x16.eq(v, i8x16.splat(92)), letters);
}

// One character written as several, or an invisible one: see `Shape` in src/detectors/rule.ts.
function findEncoded(marks: u64, at: usize, from: usize, to: usize): void {
  if (shapeEncoded == 0) return;
  for (let left = marks; left; left &= left - 1) {
    const p = at + <usize>ctz(left);
    const length = encodedUnit(p, from, to);
    if (length == 0) continue;
    // In raw bytes the backslash itself may be escaped.
    const isDoubled = isRaw && p > from && load<u8>(p) == 92 && load<u8>(p - 1) == 92;
    emit(shapeEncoded - 1, <u32>(p - from) - (isDoubled ? 1 : 0), <u32>(p - from) + length);
  }
}

// @ts-ignore: decorator
@inline
function masks(v0: v128, v1: v128, v2: v128, v3: v128): u64 {
  return (
    <u64>i8x16.bitmask(v0) | (<u64>i8x16.bitmask(v1) << 16) | (<u64>i8x16.bitmask(v2) << 32) | (<u64>i8x16.bitmask(v3) << 48)
  );
}

// Bytes that are not zero.
// @ts-ignore: decorator
@inline
function some64(v0: v128, v1: v128, v2: v128, v3: v128): u64 {
  const zero = i8x16.splat(0);
  return ~masks(i8x16.eq(v0, zero), i8x16.eq(v1, zero), i8x16.eq(v2, zero), i8x16.eq(v3, zero));
}

function encodedUnit(p: usize, from: usize, to: usize): u32 {
  const byte = load<u8>(p);
  const left = to - p;
  if (left < 2) return 0;
  const next = load<u8>(p, 1);
  if (byte == 37) {
    if (left < 3 || !isHex(next) || !isHex(load<u8>(p, 2))) return 0;
    return next - 48 < 8 || beginsPercents(p, from, to) ? 3 : 0;
  }
  if (byte == 38) {
    if (next != 35) return namedReference(p, from, to);
    if (left < 3) return 0;
    const first = load<u8>(p, 2);
    return isDigit(first) || (first | 0x20) == 120 ? 3 : 0;
  }
  if (byte == 92) {
    if (left < 4) return 0;
    // A string of JSON that holds `\\u` is decoded whatever the gate says.
    if (isJson && next == 117) return 0;
    if (next == 117 && load<u8>(p, 2) == 123) return 4;
    return (next == 120 || next == 117) && isHex(load<u8>(p, 2)) && isHex(load<u8>(p, 3)) ? 4 : 0;
  }
  if (byte == ESC) return splitsToken(p, from, to) ? 2 : 0;
  if (byte < 0x20 || byte == 0xcb) return 0;
  if (byte == 0xcc || byte == 0xcd) return isOfLetter(p, from) && next - 0x80 < (byte == 0xcc ? 64 : 6) ? 2 : 0;
  if (byte == 0xc2) return (next == 0xad && isJoined(p, from)) || (next == 0xa0 && partsWords(p, p + 2, from, to)) ? 2 : 0;
  if (byte == 0xd9 || byte == 0xdb || byte == 0xe0) return numberAbroad(p, from, to);
  if (left < 3 || byte == 0xe3) return 0;
  const third = load<u8>(p, 2);
  if (byte == 0xe2) {
    if (next == 0x80 && (third == 0xaf || third == 0x87)) return partsWords(p, p + 3, from, to) ? 3 : 0;
    const isInvisible = next == 0x80
      ? third - 0x8b < 5 || third - 0xaa < 5
      : next == 0x81 && third - 0xa0 < 16;
    return isInvisible && isJoined(p, from) ? 3 : 0;
  }
  if (byte == 0xef) {
    if (next == 0xbb) return third == 0xbf && isJoined(p, from) ? 3 : 0;
    if (next == 0xb8) return third < 0x90 && isJoined(p, from) ? 3 : 0;
    if (next == 0xbc && (third == 0x9a || third == 0x9d)) return p > from && isToken(load<u8>(p - 1)) ? 3 : 0;
    if (!isWideToken(p, to)) return 0;
    return isJoined(p, from) || isWideToken(p + 3, to) || (left > 3 && isToken(load<u8>(p, 3))) ? 3 : 0;
  }
  if (left < 4) return 0;
  if (byte == 0xf0) return next == 0x9d && third - 0x90 < 16 ? 4 : 0;
  if (next != 0xa0) return 0; // tags, variation selectors
  return third < 0x82 || ((third - 0x84 < 4) && isJoined(p, from)) ? 4 : 0;
}

// The first `%XX` of several in a row, which is told of where it is none of ASCII: the characters that they stand for hide what the gate looks for, and part what is behind them from no letter.
function beginsPercents(p: usize, from: usize, to: usize): bool {
  if (p - from >= 3 && isPercent(p - 3)) return false;
  return to - p >= 6 && isPercent(p + 3);
}

function isPercent(p: usize): bool {
  return load<u8>(p) == 37 && isHex(load<u8>(p, 1)) && isHex(load<u8>(p, 2));
}

const ESC: u8 = 0x1b;
/** Parameters of a terminal's sequence, and sequences in a row, at the most. */
const MOST_PARAMETERS: usize = 32;
const MOST_SEQUENCES: u32 = 8;

// True when an ESC and its sequence, `ESC [ … m` or `ESC ( B`, with those right behind it, stand within a token. In one that only stands beside it nothing is hidden.
function splitsToken(p: usize, from: usize, to: usize): bool {
  if (p == from || !isTokenOrAt(load<u8>(p - 1))) return false;
  let end = p;
  for (let count: u32 = 0; count < MOST_SEQUENCES && end + 2 < to && load<u8>(end) == ESC; count++) {
    const next = load<u8>(end, 1);
    if (next == 40) {
      end += 3;
      continue;
    }
    if (next != 91) return false;
    end += 2;
    const last = end + MOST_PARAMETERS;
    while (end < to && end < last && load<u8>(end) - 48 < 16) end += 1;
    if (end >= to || load<u8>(end) - 64 >= 63) return false;
    end += 1;
  }
  return end < to && isTokenOrAt(load<u8>(end));
}

function isTokenOrAt(byte: u8): bool {
  return byte == 64 || isToken(byte);
}

// `&commat;`, `&period;`, `&lowbar;`, `&nbsp;` between words, and an escaped `&#`: those that hide what the gate looks for.
function namedReference(p: usize, from: usize, to: usize): u32 {
  if (to - p < 6) return 0;
  const name = load<u32>(p, 1);
  const last = load<u8>(p, 5);
  if (name == 0x7073626e) return last == 59 && partsWords(p, p + 6, from, to) ? 6 : 0;
  if (name == 0x6d6d6f63) return last == 97 ? 6 : 0;
  if (name == 0x69726570) return last == 111 ? 6 : 0;
  if (name == 0x62776f6c) return last == 97 ? 6 : 0;
  return name == 0x3b706d61 && last == 35 ? 6 : 0;
}

// True when a visible ASCII character stands before `p`: what follows may split a token.
// @ts-ignore: decorator
@inline
function isJoined(p: usize, from: usize): bool {
  return p > from && load<u8>(p - 1) - 33 < 94;
}

// True when a letter stands before `p`: what follows may be a mark of it.
function isOfLetter(p: usize, from: usize): bool {
  if (p == from) return false;
  const before = load<u8>(p - 1);
  return before >= 0x80 || isLetter(before);
}

// True when letters or digits stand on both sides: a blank at which no line breaks, and that may stand in what the gate looks for.
function partsWords(first: usize, end: usize, from: usize, to: usize): bool {
  return first > from && end < to && isOfWord(load<u8>(first - 1)) && isOfWord(load<u8>(end));
}

// @ts-ignore: decorator
@inline
function isOfWord(byte: u8): bool {
  return byte >= 0x80 || isDigit(byte) || isLetter(byte);
}

// The first digit of a number of at least three in another script, perhaps with single blanks, hyphens or dots between them.
function numberAbroad(p: usize, from: usize, to: usize): u32 {
  const length = digitAbroad(p, to);
  if (length == 0 || (p - from >= 2 && digitAbroad(p - 2, p) == 2) || (p - from >= 3 && digitAbroad(p - 3, p) == 3)) return 0;
  let end = p + <usize>length;
  for (let more = 0; more < 2; more++) {
    if (end < to && (load<u8>(end) == 32 || load<u8>(end) - 45 < 2)) end += 1;
    const another = digitAbroad(end, to);
    if (another == 0) return 0;
    end += <usize>another;
  }
  return length;
}

// Bytes of a digit of Arabic or Persian, of a script of India, of Thai or Lao; 0 for what is none.
function digitAbroad(p: usize, to: usize): u32 {
  if (to - p < 2) return 0;
  const byte = load<u8>(p);
  const next = load<u8>(p, 1);
  if (byte == 0xd9) return next - 0xa0 < 10 ? 2 : 0;
  if (byte == 0xdb) return next - 0xb0 < 10 ? 2 : 0;
  if (byte != 0xe0 || to - p < 3) return 0;
  const third = load<u8>(p, 2);
  if (next == 0xb9 || next == 0xbb) return third - 0x90 < 10 ? 3 : 0;
  return (next & 1) != 0 && next - 0xa5 < 17 && third - 0xa6 < 10 ? 3 : 0;
}

// A full-width letter, digit, `@`, `_`, `-`, `+` or `.`.
function isWideToken(p: usize, to: usize): bool {
  if (p + 3 > to || load<u8>(p) != 0xef) return false;
  const third = load<u8>(p, 2);
  if (load<u8>(p, 1) == 0xbc) return third - 0x90 < 10 || third - 0xa0 < 27 || third == 0xbf || third == 0x8d || third == 0x8b || third == 0x8e;
  return load<u8>(p, 1) == 0xbd && third - 0x81 < 26;
}

// The signs from U+0020 to U+003F that stand within numbers, as bits: blank # ' ( ) + , - . / : ;
const GAP_SIGNS: u32 = 0x0c00fb89;

// @ts-ignore: decorator
@inline
function mayGap(byte: u8): bool {
  if (byte < 64) return byte >= 32 && ((GAP_SIGNS >> (<u32>byte - 32)) & 1) != 0;
  return byte >= 0x80 || byte == 91 || byte == 93 || byte == 95;
}

// From the first digit of a run: walks it to its end, emits its shape and any `quad` in it that begins before `quadsEnd`, and returns where to go on.
function digitRun(first: usize, from: usize, to: usize, quadsEnd: usize): usize {
  const stampEnd = timestampEnd(first, to);
  if (stampEnd != 0) return stampEnd;
  const gapLimit: usize = isRaw ? 2 * GAP : GAP;
  let count: u32 = 0;
  // Without a comma between them: the most so far, and those of the last piece.
  let pieceCount: u32 = 0;
  let piece: u32 = 0;
  let end = first;
  let p = first;
  while (true) {
    // One group of digits.
    const group = p;
    while (p < to && isDigit(load<u8>(p))) p += 1;
    count += <u32>(p - group);
    piece += <u32>(p - group);
    if (piece > pieceCount) pieceCount = piece;
    end = p;
    if (group < quadsEnd) quadFrom(group, p, from, to);
    // The gap to the next group.
    const limit = p + gapLimit;
    while (p < to && p <= limit) {
      const byte = load<u8>(p);
      if (isDigit(byte)) break;
      if (byte == 92 ? !isRaw : !mayGap(byte)) break;
      if (byte == 44) piece = 0;
      p += 1;
    }
    if (p >= to || p > limit || !isDigit(load<u8>(p))) break;
  }
  if (count >= LEAST_DIGITS) {
    let shape = shapeDigits;
    if (count >= 9) {
      if (shapeNineDigits != 0) shape = shapeNineDigits;
      else if (shapePhoneDigits != 0) shape = shapePhoneDigits;
    } else if (isDate(first, end, from)) shape = 0;
    else if (shapePhoneDigits != 0 && pieceCount >= LEAST_DIGITS) shape = shapePhoneDigits;
    if (shape != 0) emit(shape - 1, <u32>(first - from), <u32>(end - from));
  }
  return end;
}

// Where a year or date with a time ends that begins here; 0 when there is none. No rule finds a number in one, which a test holds.
function timestampEnd(first: usize, to: usize): usize {
  if (to - first < 10 || load<u8>(first) - 49 > 1) return 0;
  if (!isDigit(load<u8>(first, 1)) || !isDigit(load<u8>(first, 2)) || !isDigit(load<u8>(first, 3))) return 0;
  let date = first + 4; // its end
  const sign = load<u8>(date);
  if (to - first >= 16 && sign - 45 < 3 && load<u8>(first, 7) == sign) {
    if (!isTwoDigits(first + 5, 49) || !isTwoDigits(first + 8, 51)) return 0;
    date = first + 10;
  }
  const between = load<u8>(date);
  if ((between != 32 && between != 84 && between != 58) || load<u8>(date, 3) != 58) return 0;
  if (!isTwoDigits(date + 1, 50) || !isTwoDigits(date + 4, 53)) return 0;
  const minutes = date + 6;
  if (to - minutes < 3 || load<u8>(minutes) != 58 || !isTwoDigits(minutes + 1, 54)) return isAlone(minutes, to) ? minutes : 0;
  const seconds = minutes + 3;
  if (seconds < to && (load<u8>(seconds) == 46 || load<u8>(seconds) == 44)) {
    let end = seconds + 1;
    while (end < to && isDigit(load<u8>(end))) end += 1;
    if (end - seconds > 1 && end - seconds <= 10 && isAlone(end, to)) return end;
  }
  return isAlone(seconds, to) ? seconds : minutes;
}

// Two digits, the first of them no more than `most`.
// @ts-ignore: decorator
@inline
function isTwoDigits(at: usize, most: u8): bool {
  return load<u8>(at) - 48 <= most - 48 && isDigit(load<u8>(at, 1));
}

// False before a digit, or a dot and a digit.
function isAlone(at: usize, to: usize): bool {
  if (at < to && isDigit(load<u8>(at))) return false;
  return !(at + 1 < to && load<u8>(at) == 46 && isDigit(load<u8>(at, 1)));
}

// `2024-01-31`, with 8 digits in all and no plus before it; of raw bytes, twice as many are looked at for one.
function isDate(first: usize, end: usize, from: usize): bool {
  if (end - first != 10 || load<u8>(first, 4) != 45 || load<u8>(first, 7) != 45) return false;
  if (load<u8>(first) - 49 > 1) return false;
  const near: usize = isRaw ? 8 : 4;
  for (let p = first; p > from && first - p < near; p--) if (load<u8>(p - 1) == 43) return false;
  return true;
}

// The quads that begin in [first, end), within a run of digits that began in a block before.
function findQuads(first: usize, end: usize, from: usize, to: usize): void {
  let p = first;
  while (p < end && isDigit(load<u8>(p)) && isDigit(load<u8>(p - 1))) p += 1;
  while (p < end) {
    const group = p;
    while (p < to && isDigit(load<u8>(p))) p += 1;
    if (p > group) quadFrom(group, p, from, to);
    else p += 1;
  }
}

// @ts-ignore: decorator
@inline
function quadFrom(group: usize, groupEnd: usize, from: usize, to: usize): void {
  if (shapeQuad != 0 && groupEnd - group <= 3 && groupEnd + 5 < to + 1 && load<u8>(groupEnd) == 46) quad(group, from, to);
}

// Four numbers with dots between them, and no fifth beside them.
function quad(group: usize, from: usize, to: usize): void {
  if (group > from + 1 && load<u8>(group - 1) == 46 && isDigit(load<u8>(group - 2))) return;
  let p = group;
  for (let part = 0; part < 4; part++) {
    const start = p;
    while (p < to && p - start < 4 && isDigit(load<u8>(p))) p += 1;
    const length = p - start;
    if (length == 0 || length > 3) return;
    if (part < 3) {
      if (p >= to || load<u8>(p) != 46) return;
      p += 1;
    }
  }
  if (p + 1 < to && load<u8>(p) == 46 && isDigit(load<u8>(p, 1))) return;
  emit(shapeQuad - 1, <u32>(group - from), <u32>(p - from));
}

function atSign(at: usize, from: usize, to: usize): void {
  if (shapeAt == 0 || at + 1 >= to) return;
  const next = load<u8>(at, 1);
  if (isLetter(next) || isDigit(next) || next >= 0x80 || next == 91) emit(shapeAt - 1, <u32>(at - from), <u32>(at + 1 - from));
}

// More than any address or fingerprint has (SHA-512: 63): what is longer is none.
const MOST_COLONS: u32 = 64;

function colonRun(colon: usize, from: usize, to: usize): usize {
  if (shapeColon == 0) return colon + 1;
  let start = colon;
  while (start > from && (isHex(load<u8>(start - 1)) || load<u8>(start - 1) == 58 || load<u8>(start - 1) == 46)) start -= 1;
  let end = colon;
  let colons: u32 = 0;
  let hasDouble = false;
  let hasDigit = false;
  for (let p = start; p < to; p++) {
    const byte = load<u8>(p);
    if (byte == 58) {
      colons += 1;
      if (p > start && load<u8>(p - 1) == 58) hasDouble = true;
    } else if (isDigit(byte)) hasDigit = true;
    else if (!isHex(byte) && byte != 46) break;
    end = p + 1;
  }
  if (hasDigit && (hasDouble || colons >= 3) && colons <= MOST_COLONS) emit(shapeColon - 1, <u32>(start - from), <u32>(end - from));
  return end > colon ? end : colon + 1;
}

// From the start of a run of tokens: emits it, and returns its end.
function tokenRun(start: usize, from: usize, to: usize, blockEnd: usize): usize {
  let end = start;
  let digits: u32 = 0;
  let letters: u32 = 0;
  let slashes: u32 = 0;
  while (end < to) {
    const v = v128.load(end);
    const classes = tokenClasses(lowHalves(v), highHalves(v));
    // One bit more, so that there is an end.
    const length = ctz(<u32>(some16(classes) ^ 0xffff) | 0x10000);
    const within = ((1 << length) - 1) & (to - end < 16 ? (1 << <u32>(to - end)) - 1 : 0xffff);
    digits |= i8x16.bitmask(i16x8.shl(classes, 3)) & within;
    letters |= <u32>some16(v128.and(classes, i8x16.splat(7))) & within;
    if (isJson) slashes |= i8x16.bitmask(i8x16.eq(v, i8x16.splat(92))) & within;
    end += length;
    if (length < 16) break;
  }
  if (end > to) end = to;
  if (shapeRun != 0 && end - start >= RUN && digits && letters) {
    if (slashes) emitPieces(start, end, from, blockEnd);
    else emit(shapeRun - 1, <u32>(start - from), <u32>(end - from));
  }
  return end;
}

// A run in raw JSON, without the escapes that stand for no token character: `\n`, and those of code units, which are decoded in any case where they are of note. Pieces that
// begin behind the block are left to the next one.
function emitPieces(start: usize, end: usize, from: usize, blockEnd: usize): void {
  piecesAt = 0;
  let piece = start;
  let p = start;
  let hasDigit = false;
  let hasLetter = false;
  while (true) {
    const byte = load<u8>(p);
    const next = load<u8>(p, 1);
    const isCut = p >= end || (byte == 92 && next != 92 && next != 47);
    if (!isCut) {
      hasDigit = hasDigit || isDigit(byte);
      hasLetter = hasLetter || isLetter(byte);
      p += byte == 92 ? 2 : 1;
      continue;
    }
    const pieceEnd = p < end ? p : end;
    if (pieceEnd - piece >= 16 && hasDigit && hasLetter) emit(shapeRun - 1, <u32>(piece - from), <u32>(pieceEnd - from));
    if (p >= end) return;
    p += next == 117 ? 6 : 2;
    if (p >= blockEnd) {
      piecesAt = p;
      piecesEnd = end;
      return;
    }
    piece = p;
    hasDigit = false;
    hasLetter = false;
  }
}
