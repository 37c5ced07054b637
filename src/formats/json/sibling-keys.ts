import { decodeKey } from './path.ts';

const QUOTE = 34;
const COLON = 58;
const BACKSLASH = 92;
const BRACKET = 91;
const OPENS = new Set([91, 123]);
const CLOSES = new Set([93, 125]);
/** How far from the value keys are looked for, in bytes, and how many on each side: the time for one value stays bounded. */
const REACH = 4096;
const MOST_KEYS = 48;

/** Arrays around a value that are looked out of. */
const MOST_ARRAYS = 3;
/** A member that holds the value of the key of its object: beside that key stand the others. */
const HELD = /^(?:value|val|v)$/i;

/**
 * Keys of the object that a value or the list of it stands in, its own among them, in no order; of `{"zip": {"value": …}}` also those beside `zip`.
 * @param start,end half-open range of the value in valid JSON, quotes included.
 */
export function siblingKeys(input: Buffer, start: number, end: number): readonly string[] {
  const before = keysBefore(input, start);
  return [...before, ...keysBehind(input, end, HELD.test(before[0] ?? ''))];
}

/**
 * The texts of the list that one of them stands in: the names of the columns of a table.
 * @param start,end half-open range of the one, without its quotes.
 */
export function namesOfColumns(input: Buffer, start: number, end: number): readonly string[] {
  const names = [decodeKey(input.subarray(start, end))];
  const lowest = Math.max(0, start - REACH);
  for (let at = start - 2; at >= lowest && input[at] !== BRACKET && names.length < MOST_KEYS; at--) {
    if (input[at] !== QUOTE) continue;
    const open = openingQuote(input, at, lowest);
    if (open < 0) break;
    names.push(decodeKey(input.subarray(open + 1, at)));
    at = open;
  }
  const highest = Math.min(input.length, end + REACH);
  for (let at = end + 1; at < highest && input[at] !== BRACKET + 2 && names.length < 2 * MOST_KEYS; at++) {
    if (input[at] !== QUOTE) continue;
    const close = closingQuote(input, at + 1, highest);
    names.push(decodeKey(input.subarray(at + 1, close)));
    at = close;
  }
  return names;
}

function keysBefore(input: Buffer, start: number): string[] {
  const keys: string[] = [];
  let arrays = 0;
  let objects = 0;
  const lowest = Math.max(0, start - REACH);
  let depth = 0;
  for (let at = start - 1; at >= lowest && keys.length < MOST_KEYS; at--) {
    const sign = input[at]!;
    if (CLOSES.has(sign)) depth++;
    else if (OPENS.has(sign)) {
      if (depth > 0) depth--;
      else if (sign === BRACKET ? ++arrays > MOST_ARRAYS : ++objects > 1 || !HELD.test(keys[0] ?? '')) break;
    } else if (sign === QUOTE) {
      const open = openingQuote(input, at, lowest);
      if (open >= 0 && depth === 0 && input[skipBlanks(input, at + 1)] === COLON)
        keys.push(decodeKey(input.subarray(open + 1, at)));
      at = open;
    }
  }
  return keys;
}

function keysBehind(input: Buffer, end: number, isHeld: boolean): string[] {
  const keys: string[] = [];
  let arrays = 0;
  let objects = 0;
  const highest = Math.min(input.length, end + REACH);
  let depth = 0;
  for (let at = end; at < highest && keys.length < MOST_KEYS; at++) {
    const sign = input[at]!;
    if (OPENS.has(sign)) depth++;
    else if (CLOSES.has(sign)) {
      if (depth > 0) depth--;
      else if (sign === BRACKET + 2 ? ++arrays > MOST_ARRAYS : ++objects > 1 || !isHeld) break;
    } else if (sign === QUOTE) {
      const close = closingQuote(input, at + 1, highest);
      if (depth === 0 && input[skipBlanks(input, close + 1)] === COLON)
        keys.push(decodeKey(input.subarray(at + 1, close)));
      at = close;
    }
  }
  return keys;
}

/** No backslash stands before the quote that opens a string; −1 when it is not within reach. */
function openingQuote(input: Buffer, close: number, lowest: number): number {
  for (let at = close - 1; at >= lowest; at--) if (input[at] === QUOTE && input[at - 1] !== BACKSLASH) return at;
  return -1;
}

/** `highest` when it is not within reach. */
function closingQuote(input: Buffer, from: number, highest: number): number {
  let at = from;
  while (at < highest && input[at] !== QUOTE) at += input[at] === BACKSLASH ? 2 : 1;
  return Math.min(at, highest);
}

function skipBlanks(input: Buffer, from: number): number {
  let at = from;
  while (input[at] === 32 || (input[at]! >= 9 && input[at]! <= 13)) at++;
  return at;
}
