// Words all in capitals, three in a row: text that is written so, in which rules that want small letters find nothing.

/** Looked at. Bytes. */
const WINDOW: usize = 48;
/** Within which three words stand. Bytes. */
const WITHIN: u32 = 40;
/** Characters between the words that an escape may stand for. */
const MOST_ESCAPES: u32 = 6;

/**
 * Bytes of three words of capitals that begin at `p`, with what stands between them; 0 where there are none: see `GateShape` in src/detectors/rule.ts. 64 bytes behind `to` must be readable.
 * Bytes beyond ASCII behind a word's first letter count as capitals, so that this is a superset.
 * @param isRaw line ends and tabs are written `\n`, `\r` and `\t`, and a `/` may be as `\/`.
 */
export function threeCapitalWords(p: usize, to: usize, isRaw: bool): u32 {
  const inside: u64 = to - p < WINDOW ? (<u64>1 << (to - p)) - 1 : (<u64>1 << WINDOW) - 1;
  const v0 = v128.load(p);
  const v1 = v128.load(p, 16);
  const v2 = v128.load(p, 32);
  const plain = inside & masks(capitals(v0), capitals(v1), capitals(v2));
  const upper = plain | (inside & masks(v0, v1, v2));
  if ((plain & (upper >> 1) & 1) == 0) return 0;
  let word = upper | (inside & masks(others(v0), others(v1), others(v2)));
  const lineEnds = inside & masks(isLineEnd(v0), isLineEnd(v1), isLineEnd(v2));
  let blanks = lineEnds | (inside & masks(is(v0, 32), is(v1, 32), is(v2, 32)));
  let signs = blanks | (inside & masks(between(v0), between(v1), between(v2)));
  let escapes: u64 = 0;
  if (isRaw) {
    escapes = inside & masks(is(v0, 92), is(v1, 92), is(v2, 92));
    const letters = masks(ofLineEnd(v0), ofLineEnd(v1), ofLineEnd(v2)) & (escapes << 1);
    blanks |= letters;
    signs |= letters | escapes;
    word &= ~letters;
  }
  const first = plain & (upper >> 1) & ~(word << 1);
  // A sum carries over each run of ones that begins at a first letter, to the place behind it.
  const ends = (first + upper) & ~upper & ~word;
  const reach = ctz(~(upper | signs));
  const furthest: u64 = isRaw ? WITHIN + MOST_ESCAPES : WITHIN;
  const limit = reach < furthest ? reach : furthest;
  let within = ends & ((<u64>2 << limit) - 1);
  if (popcnt(within) < 3) return 0;
  within &= within - 1;
  within &= within - 1;
  const end = ctz(within);
  const before = (<u64>1 << end) - 1;
  const mayBeEscaped = lineEnds | (inside & masks(is(v0, 47), is(v1, 47), is(v2, 47)));
  if (popcnt(mayBeEscaped & before) > MOST_ESCAPES) return 0;
  return popcnt(blanks & before) >= 2 && (first & (upper >> 2) & before) != 0 ? <u32>end : 0;
}

// @ts-ignore: decorator
@inline
function masks(v0: v128, v1: v128, v2: v128): u64 {
  return <u64>i8x16.bitmask(v0) | (<u64>i8x16.bitmask(v1) << 16) | (<u64>i8x16.bitmask(v2) << 32);
}

// @ts-ignore: decorator
@inline
function range(v: v128, low: u8, count: u8): v128 {
  return i8x16.lt_u(i8x16.sub(v, i8x16.splat(low)), i8x16.splat(count));
}

// @ts-ignore: decorator
@inline
export function capitals(v: v128): v128 {
  return range(v, 65, 26);
}

// @ts-ignore: decorator
@inline
function is(v: v128, byte: u8): v128 {
  return i8x16.eq(v, i8x16.splat(byte));
}

// A line end or tab.
// @ts-ignore: decorator
@inline
function isLineEnd(v: v128): v128 {
  return v128.or(is(v, 13), range(v, 9, 2));
}

// The letter of `\n`, `\r` and `\t`.
// @ts-ignore: decorator
@inline
function ofLineEnd(v: v128): v128 {
  return v128.or(is(v, 110), v128.or(is(v, 114), is(v, 116)));
}

// Small letters, digits and `_`.
// @ts-ignore: decorator
@inline
function others(v: v128): v128 {
  return v128.or(v128.or(range(v, 97, 26), range(v, 48, 10)), is(v, 95));
}

// What may stand between the words besides: digits, and # & ' ( ) , - . / : ;
// @ts-ignore: decorator
@inline
function between(v: v128): v128 {
  return v128.or(is(v, 35), v128.or(range(v, 38, 4), range(v, 44, 16)));
}
