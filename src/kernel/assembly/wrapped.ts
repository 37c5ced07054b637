// Ends of lines that running text was broken at.

/** Bytes of such a line; also how many are looked at before and behind its end. */
export const LEAST_LINE: usize = 45;
/** Of a JSON string each byte may be written as three. */
const MOST_LINE: usize = 3 * 140;
/** Signs that are rare in sentences, and of them those that code has all over. */
const MOST_ODD: u32 = 5;
const MOST_OF_CODE: u32 = 1;

/**
 * True at the end of a line that may have been broken there, see `GateShape` in src/detectors/rule.ts: within a sentence, between words and not between the signs of code.
 * @param p the line end, in JSON its backslash, at least LEAST_LINE bytes behind the one before.
 * @param next behind it.
 */
export function endsBroken(p: usize, next: usize, from: usize, to: usize, isJson: bool, isCsv: bool): bool {
  if (next >= to) return false;
  let last = p - 1;
  while (last > p - LEAST_LINE && load<u8>(last) <= 32) last -= 1;
  // What is escaped is told by the text alone.
  if (!goesOn(load<u8>(last)) && !(isJson && load<u8>(last - 1) == 92)) return false;
  if (!readsLikeProse(p - LEAST_LINE, p, isJson, isCsv)) return false;
  return isJson ? goesOnBehind(next, to) && beginsNear(p, from) : load<u8>(next) != 10;
}

// True where a JSON string goes on with a line that has few odd signs, as far as it is told without what is escaped.
function goesOnBehind(next: usize, to: usize): bool {
  let end = next;
  const furthest = min(to, next + LEAST_LINE);
  while (end < furthest && load<u8>(end) != 92 && load<u8>(end) != 34) end += 1;
  if (end == next) return load<u8>(next) == 92 && load<u8>(next, 1) != 110;
  return readsLikeProse(next, end, false, false);
}

// True for few signs that are none of sentences. In JSON a backslash is none, and neither is what may be escaped by one; in CSV quotes may be doubled.
function readsLikeProse(start: usize, end: usize, isJson: bool, isCsv: bool): bool {
  let odd: u32 = 0;
  let ofCode: u32 = 0;
  for (let q = start; q < end; q++) {
    const byte = load<u8>(q);
    if (isJson && byte == 92) q += 1;
    else if (isOdd(byte) && !(isCsv && byte == 34)) {
      odd += 1;
      ofCode += <u32>isOfCode(byte);
    }
  }
  return odd <= MOST_ODD && ofCode <= MOST_OF_CODE;
}

// Neither letter, digit, `_`, blank, one of `,-.'` nor beyond ASCII.
// @ts-ignore: decorator
@inline
function isOdd(byte: u8): bool {
  if (byte >= 0x80 || byte <= 32 || (byte | 0x20) - 97 < 26 || byte - 48 < 10) return false;
  return byte != 95 && byte != 39 && byte - 44 >= 3;
}

// One of `$;=[\]^{|}~`.
// @ts-ignore: decorator
@inline
function isOfCode(byte: u8): bool {
  return byte == 36 || byte == 59 || byte == 61 || byte - 91 < 4 || byte - 123 < 4;
}

// True for what may end a line within a sentence: a letter, a digit, what is beyond ASCII, or one of `"&'()+,-/:@`.
// @ts-ignore: decorator
@inline
function goesOn(byte: u8): bool {
  if (byte >= 0x80 || (byte | 0x20) - 97 < 26 || byte - 48 < 11) return true;
  return byte == 34 || byte == 64 || (byte - 38 < 10 && byte != 42 && byte != 46);
}

// True where a JSON string or a line of it may begin not too far before a place, and not right before it.
function beginsNear(p: usize, from: usize): bool {
  const lowest = p - from > MOST_LINE ? p - MOST_LINE : from;
  for (let q = p - LEAST_LINE; q > lowest; q--) {
    const byte = load<u8>(q - 1);
    if (byte == 34 || (byte == 110 && load<u8>(q - 2) == 92)) return true;
  }
  return false;
}
