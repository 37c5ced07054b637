// CSV twice over with one grammar: `frameCsv` finds where records begin (sequential, block by block), `walkCsv` finds the cells of whole
// records. The grammar is that of Python's csv module: a quote opens a quoted cell only as the cell's first byte, a doubled quote in it
// stands for one, what follows the closing quote is literal up to the next delimiter; LF, CR and CRLF end a record; empty lines are none.

const LF: u32 = 10;
const CR: u32 = 13;

// @ts-ignore: decorator
@inline
function isNewline(byte: u32): bool {
  return byte == LF || byte == CR;
}

// The first byte at or behind `p` that is a line end or `other`; `to` when there is none. May load 15 bytes behind `to`.
// @ts-ignore: decorator
@inline
function findLineEndOr(p: usize, to: usize, other: v128): usize {
  const feeds = i8x16.splat(10);
  const returns = i8x16.splat(13);
  while (p < to) {
    const v = v128.load(p);
    const mask = i8x16.bitmask(v128.or(i8x16.eq(v, other), v128.or(i8x16.eq(v, feeds), i8x16.eq(v, returns))));
    if (mask) {
      p += <usize>ctz(mask);
      return p < to ? p : to;
    }
    p += 16;
  }
  return to;
}

// @ts-ignore: decorator
@inline
function findByte(p: usize, to: usize, wanted: v128): usize {
  while (p < to) {
    const mask = i8x16.bitmask(i8x16.eq(v128.load(p), wanted));
    if (mask) {
      p += <usize>ctz(mask);
      return p < to ? p : to;
    }
    p += 16;
  }
  return to;
}

// Delimiters and line ends in 64 bytes, bit by bit. May load 63 bytes behind the end.
// @ts-ignore: decorator
@inline
function cellEnds(p: usize, delimiters: v128): u64 {
  return (
    <u64>cellEnds16(v128.load(p), delimiters) |
    (<u64>cellEnds16(v128.load(p, 16), delimiters) << 16) |
    (<u64>cellEnds16(v128.load(p, 32), delimiters) << 32) |
    (<u64>cellEnds16(v128.load(p, 48), delimiters) << 48)
  );
}

// @ts-ignore: decorator
@inline
function cellEnds16(v: v128, delimiters: v128): u32 {
  return <u32>i8x16.bitmask(
    v128.or(i8x16.eq(v, delimiters), v128.or(i8x16.eq(v, i8x16.splat(10)), i8x16.eq(v, i8x16.splat(13)))),
  );
}

// ---- framing ----

// Where the framer is between two calls.
const AT_LINE: u32 = 0; // before a record
const UNQUOTED: u32 = 1;
const QUOTED: u32 = 2;
const AFTER_QUOTE: u32 = 3; // behind a quote in a quoted cell: closing or doubled, the next byte tells
const SKIPPING: u32 = 4; // in a record that is too large

// What frameCsv returns.
const BLOCK_DONE: i32 = 0;
const RECORD_BEGINS: i32 = 1;
const TOO_LARGE: i32 = 2;
const SKIPPED: i32 = 3;

let frameState: u32 = 0;
let frameDelimiter: u32 = 0;
let frameQuote: u32 = 256; // 256: no byte is a quote
let before: u32 = 256; // the byte before the position
let recordStart: i32 = 0; // relative to the block; negative when an earlier block holds it
let position: i32 = 0;
let framed: u32 = 0;

export function beginCsv(delimiter: u32, quote: u32): void {
  frameState = AT_LINE;
  frameDelimiter = delimiter;
  frameQuote = quote;
  before = 256;
  recordStart = 0;
  framed = 0;
}

/** Where the framer stopped, relative to the block. */
export function csvPosition(): i32 {
  return position;
}
/** Where the record under way (or about to begin) starts, relative to the block. */
export function csvRecordStart(): i32 {
  return recordStart;
}
/** Records that ended since the last call. */
export function takeCsvRecords(): u32 {
  const count = framed;
  framed = 0;
  return count;
}
/** 0: between records, 1: in a record, 2: in a quoted cell, 4: in a record that is too large. */
export function csvState(): u32 {
  return frameState == AFTER_QUOTE ? UNQUOTED : frameState;
}
/** Tells the framer that the next block begins where this one, of `length` bytes, ended. */
export function endCsvBlock(length: i32): void {
  recordStart -= length;
}

/**
 * Frames [from, to), from `from + at` on. Stops, to be called again with csvPosition(), when a record begins at `cutAt` (relative) or
 * later, when a record is larger than `limit` (it began at csvRecordStart()), and when a line ends behind such a record.
 */
export function frameCsv(from: usize, to: usize, at: i32, cutAt: i32, limit: i32): i32 {
  let p = from + at;
  const noQuote = frameQuote > 255;
  const quotes = i8x16.splat(<u8>(noQuote ? 10 : frameQuote));
  while (p < to) {
    if (frameState == UNQUOTED) {
      const q = findLineEndOr(p, to, quotes);
      if (q >= to) {
        before = load<u8>(to - 1);
        break;
      }
      const byte = <u32>load<u8>(q);
      if (isNewline(byte)) {
        if (<i32>(q - from) - recordStart > limit) return tooLarge(from, limit);
        framed += 1;
        frameState = AT_LINE;
      } else {
        const previous = q > from ? <u32>load<u8>(q - 1) : before;
        if (<i32>(q - from) == recordStart || previous == frameDelimiter) frameState = QUOTED;
      }
      before = byte;
      p = q + 1;
    } else if (frameState == QUOTED) {
      const q = findByte(p, to, quotes);
      if (q >= to) {
        before = load<u8>(to - 1);
        break;
      }
      frameState = AFTER_QUOTE;
      before = frameQuote;
      p = q + 1;
    } else if (frameState == AFTER_QUOTE) {
      if (<u32>load<u8>(p) == frameQuote) {
        frameState = QUOTED;
        p += 1;
      } else frameState = UNQUOTED;
    } else if (frameState == AT_LINE) {
      while (p < to && isNewline(load<u8>(p))) p += 1;
      if (p >= to) break;
      recordStart = <i32>(p - from);
      if (recordStart >= cutAt) {
        position = recordStart;
        return RECORD_BEGINS;
      }
      frameState = UNQUOTED;
      before = LF;
    } else {
      const q = findLineEndOr(p, to, i8x16.splat(10));
      if (q >= to) break;
      frameState = AT_LINE;
      position = <i32>(q + 1 - from);
      return SKIPPED;
    }
  }
  position = <i32>(to - from);
  if (frameState != AT_LINE && frameState != SKIPPING && position - recordStart > limit) return tooLarge(from, limit);
  return BLOCK_DONE;
}

// Goes on at the limit, wherever the framer was: what follows must not depend on the block size.
function tooLarge(from: usize, limit: i32): i32 {
  frameState = SKIPPING;
  position = recordStart + limit;
  return TOO_LARGE;
}

// ---- walking ----

// Cell flags.
const IS_QUOTED: u32 = 1;
const HAS_DOUBLED: u32 = 2;
const HAS_TAIL: u32 = 4; // text behind the closing quote
const IS_OPEN: u32 = 8; // no closing quote before the end

const CELL_BYTES: usize = 24; // start, end, flags, column, record, closing quote of a cell with a tail
const ROW_BYTES: usize = 12; // start, end (before the line end), cells

let cells: usize = 0;
let cellCapacity: u32 = 0;
let rows: usize = 0;
let rowCapacity: u32 = 0;
let cellCount: u32 = 0;
let rowCount: u32 = 0;
let allCells: u32 = 0;

let hitAnchors: usize = 0;
let hitStarts: usize = 0;
let hitEnds: usize = 0;
let hitCount: u32 = 0;
let hitNext: u32 = 0;
let hitReach: u32 = 0;
let digitsReach: u32 = 0;
let digitsAnchor: i32 = -1;
let nineDigitsAnchor: i32 = -1;
let phoneDigitsAnchor: i32 = -1;

export function setCsvTables(cellsAddress: usize, cellsCapacity: u32, rowsAddress: usize, rowsCapacity: u32): void {
  cells = cellsAddress;
  cellCapacity = cellsCapacity;
  rows = rowsAddress;
  rowCapacity = rowsCapacity;
}

/** The places to look at. `digits`, `nineDigits` and `phoneDigits` are the anchors of those shapes, or −1: their runs go on across cells, so a cell must hold 7 digits itself. */
export function setCsvHits(anchors: usize, starts: usize, ends: usize, count: u32, digits: i32, nineDigits: i32, phoneDigits: i32): void {
  hitAnchors = anchors;
  hitStarts = starts;
  hitEnds = ends;
  hitCount = count;
  hitNext = 0;
  hitReach = 0;
  digitsReach = 0;
  digitsAnchor = digits;
  nineDigitsAnchor = nineDigits;
  phoneDigitsAnchor = phoneDigits;
}

export function csvCells(): u32 {
  return cellCount;
}
export function csvRows(): u32 {
  return rowCount;
}
/** Cells of all records, written out or not. */
export function csvAllCells(): u32 {
  return allCells;
}

function takeHits(to: u32): void {
  while (hitNext < hitCount && load<u32>(hitStarts + (<usize>hitNext << 2)) < to) {
    const reach = load<u32>(hitEnds + (<usize>hitNext << 2));
    const anchor = load<i32>(hitAnchors + (<usize>hitNext << 2));
    if (anchor == digitsAnchor || anchor == nineDigitsAnchor || anchor == phoneDigitsAnchor) {
      if (reach > digitsReach) digitsReach = reach;
    } else if (reach > hitReach) hitReach = reach;
    hitNext += 1;
  }
}

// True when a hit overlaps the cell. Called with ascending ranges.
// @ts-ignore: decorator
@inline
function touches(start: usize, end: usize, base: usize): bool {
  const from = <u32>(start - base);
  const to = <u32>(end - base);
  if (hitNext < hitCount && load<u32>(hitStarts + (<usize>hitNext << 2)) < to) takeHits(to);
  return hitReach > from || (digitsReach > from && hasSevenDigits(start, end));
}

function hasSevenDigits(start: usize, end: usize): bool {
  if (end - start < 7) return false;
  let count: u32 = 0;
  for (let p = start; p < end; p++) {
    count += <u32>(<u32>load<u8>(p) - 48 < 10);
    if (count == 7) return true;
  }
  return false;
}

// An object or array in a cell is always told: only its own keys may be what counts.
// @ts-ignore: decorator
@inline
function mayNest(start: usize): bool {
  const first = load<u8>(start);
  return first == 123 || first == 91;
}

/**
 * Walks the records in [from, to). Writes out each record's extent, and the cells that are not empty and that a hit touches, whose
 * column is keyed (`keyed`: one byte for each of `keyedCount` columns), that look like JSON or that go on behind their closing quote,
 * which the gate saw amid the text; with `isEverything`, every cell.
 * Returns 0, or −1 when a table is too small (nothing is valid then).
 */
export function walkCsv(
  from: usize,
  to: usize,
  delimiter: u32,
  quote: u32,
  keyed: usize,
  keyedCount: u32,
  isEverything: bool,
): i32 {
  cellCount = 0;
  rowCount = 0;
  allCells = 0;
  const delimiters = i8x16.splat(<u8>delimiter);
  const quotes = i8x16.splat(<u8>quote);
  // The gate's anchors hold no `"`; any other quote may stand in one, and is then doubled where the gate looked.
  const isRareQuote = quote != 34;
  let block: usize = from;
  let ends = cellEnds(from, delimiters);
  let p = from;
  while (p < to) {
    if (isNewline(load<u8>(p))) {
      p += 1;
      continue;
    }
    if (rowCount == rowCapacity) return -1;
    const row = rows + <usize>rowCount * ROW_BYTES;
    store<u32>(row, <u32>(p - from));
    let column: u32 = 0;
    while (true) {
      let start = p;
      let end: usize;
      let close: usize = 0;
      let flags: u32 = 0;
      if (p < to && <u32>load<u8>(p) == quote) {
        flags = IS_QUOTED;
        p += 1;
        start = p;
        while (true) {
          const q = findByte(p, to, quotes);
          if (q >= to) {
            flags |= IS_OPEN;
            end = to;
            p = to;
            break;
          }
          p = q + 1;
          if (p >= to) {
            end = q;
            break;
          }
          const next = <u32>load<u8>(p);
          if (next == quote) {
            flags |= HAS_DOUBLED;
            p += 1;
            continue;
          }
          end = q;
          if (next != delimiter && !isNewline(next)) {
            flags |= HAS_TAIL;
            close = q;
            p = findLineEndOr(p, to, delimiters);
            end = p;
          }
          break;
        }
      } else {
        // Cells are short: the ends in 64 bytes are found at once and used one after another.
        while (true) {
          const offset = p - block;
          if (offset < 64) {
            const rest = ends >> offset;
            if (rest) {
              p += <usize>ctz(rest);
              break;
            }
            p = block + 64;
          }
          if (p >= to) break;
          block = p;
          ends = cellEnds(p, delimiters);
        }
        if (p > to) p = to;
        end = p;
      }
      if (
        isEverything ||
        (end > start &&
          (touches(start, end, from) ||
            mayNest(start) ||
            flags & HAS_TAIL ||
            (column < keyedCount && load<u8>(keyed + column) != 0) ||
            (isRareQuote && flags & HAS_DOUBLED)))
      ) {
        if (cellCount == cellCapacity) return -1;
        const cell = cells + <usize>cellCount * CELL_BYTES;
        store<u32>(cell, <u32>(start - from));
        store<u32>(cell, <u32>(end - from), 4);
        store<u32>(cell, flags, 8);
        store<u32>(cell, column, 12);
        store<u32>(cell, rowCount, 16);
        store<u32>(cell, <u32>(close - from), 20);
        cellCount += 1;
      }
      column += 1;
      if (p >= to || <u32>load<u8>(p) != delimiter) break;
      p += 1;
    }
    store<u32>(row, <u32>(p - from), 4);
    store<u32>(row, column, 8);
    rowCount += 1;
    allCells += column;
    if (p < to) {
      p += load<u8>(p) == 13 && p + 1 < to && load<u8>(p, 1) == 10 ? 2 : 1;
    }
  }
  return 0;
}

/**
 * Copies a quoted cell's bytes [from, to) to `out`, one quote for two; what a quote that is not doubled is followed by is left out. Returns the length. May load 15 bytes behind
 * `to` and store 16 behind what it wrote.
 */
export function undoubleCsv(from: usize, to: usize, out: usize, quote: u32): u32 {
  const quotes = i8x16.splat(<i8>quote);
  let p = from;
  let end = out;
  while (p < to) {
    const v = v128.load(p);
    v128.store(end, v);
    const left = to - p;
    const step: usize = left < 16 ? left : 16;
    const mask = i8x16.bitmask(i8x16.eq(v, quotes));
    const place = <usize>ctz(mask);
    if (mask && place < step) {
      end += place + 1;
      p += place + 2;
    } else {
      end += step;
      p += step;
    }
  }
  return <u32>(end - out);
}
