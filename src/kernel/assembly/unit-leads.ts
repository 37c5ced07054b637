// Where a character may be written as several, a tag of HTML, stars or backticks of Markdown, a blank at which no line breaks or a character that shows nothing may begin: a superset, which the caller looks at one by one.

import { isLetter } from './bytes';

const AMPERSAND: u8 = 38;
const STAR: u8 = 42;
const SLASH: u8 = 47;
const COLON: u8 = 58;
const GREATER: u8 = 62;
const BACKTICK: u8 = 96;
const LESS: u8 = 60;
const BACKSLASH: u8 = 92;
const CARET: u8 = 94;
const ESCAPE: u8 = 0x1b;
/** Of Markdown, in a row and between those of a pair; of JSON twice as many. Bytes. */
const MOST_MARKS: usize = 3;
const LONGEST_SET_OFF: usize = 160;

/**
 * Places in [from, to), relative to `from` + `base`, ascending: `capacity` of them at the most, behind the last of which the caller goes on.
 * @param isJson backslashes of the text are escaped themselves.
 * @returns their number.
 */
export function findUnitLeads(from: usize, to: usize, base: u32, isJson: bool, found: usize, capacity: u32): u32 {
  let count: u32 = 0;
  for (let p = from; p < to; p += 16) {
    const bytes = v128.load(p);
    let leads = i8x16.bitmask(i8x16.ne(leadClasses(bytes), i8x16.splat(0)));
    while (leads !== 0) {
      const at = p + <usize>ctz(leads);
      leads &= leads - 1;
      if (at >= to) break;
      if (!mayBegin(at, from, to, isJson)) continue;
      store<u32>(found + (<usize>count << 2), <u32>(at - from) + base);
      if (++count === capacity) return count;
    }
  }
  return count;
}

// Not zero for `&`, `*`, a backtick, ESC, `<`, a backslash, `^`, 0xc2, 0xe2 and 0xef.
// @ts-ignore: decorator
@inline
function leadClasses(bytes: v128): v128 {
  const low = v128.and(bytes, i8x16.splat(15));
  const high = i8x16.shr_u(bytes, 4);
  return v128.and(
    i8x16.swizzle(i8x16(64, 0, 48, 0, 0, 0, 1, 0, 0, 0, 1, 2, 12, 0, 8, 32), low),
    i8x16.swizzle(i8x16(0, 2, 1, 4, 0, 8, 64, 0, 0, 0, 0, 0, 16, 0, 32, 0), high),
  );
}

// By the bytes behind it, also those behind the end.
function mayBegin(at: usize, from: usize, to: usize, isJson: bool): bool {
  const byte = load<u8>(at);
  const next = load<u8>(at, 1);
  if (byte == BACKSLASH) {
    if (!isJson || next == BACKSLASH) return true;
    // `\u00a0`, `\u202f`, `\u2007`
    return next == 117 && (load<u8>(at, 2) == 48 || load<u8>(at, 2) == 50) && load<u8>(at, 3) == 48;
  }
  if (byte == AMPERSAND) return isLetter(next);
  if (byte == LESS) return isLetter(next) || next == SLASH || next == BACKSLASH;
  if (byte == STAR || byte == BACKTICK) return maySetOff(at, from, to, byte);
  if (byte == CARET) return next == 91 && load<u8>(at, 2) == 91;
  if (byte == ESCAPE) return true;
  if (byte == 0xc2) return next == 0xa0 || (next == 0xad && isLoose(at, from, 2));
  const third = load<u8>(at, 2);
  if (byte == 0xef) return next == 0xbb && third == 0xbf && isLoose(at, from, 3);
  if (next == 0x80) {
    if (third == 0xaf || third == 0x87) return true;
    return (third - 0x8b < 5 || third - 0xaa < 5) && isLoose(at, from, 3);
  }
  return next == 0x81 && third - 0xa0 < 16 && isLoose(at, from, 3);
}

// True for what stands before a word or a value that is set off.
function mayStandBefore(byte: u8): bool {
  return byte <= 32 || byte == COLON || byte == 45 || byte == GREATER || byte == 91 || byte == 124 || byte == STAR;
}

// Marks before what may be a value, of which another follows, or about a colon; not what begins a comment of code.
function maySetOff(at: usize, from: usize, to: usize, mark: u8): bool {
  const before: u8 = at > from ? load<u8>(at - 1) : 10;
  if (before == mark || before == SLASH) return false;
  let end = at + 1;
  while (end < at + MOST_MARKS && load<u8>(end) == mark) end += 1;
  const behind = load<u8>(end);
  if (before == COLON || behind == COLON) return true;
  if (behind <= 32 || !mayStandBefore(before)) return false;
  const last = min(to, end + LONGEST_SET_OFF);
  for (let p = end + 1; p < last; p++) {
    const byte = load<u8>(p);
    if (byte == mark) return load<u8>(p - 1) > 32;
    if (byte == 10) return false;
  }
  return false;
}

// True for what stands at a text's beginning or beside ASCII, and not within a word of another script or a picture, as most that show nothing do.
// @ts-ignore: decorator
@inline
function isLoose(at: usize, from: usize, length: usize): bool {
  return at == from || load<u8>(at - 1) < 0x80 || load<u8>(at + length) < 0x80;
}
