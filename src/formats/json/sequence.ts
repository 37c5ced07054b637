import { isBlank } from './look.ts';

/** Stands before each text of a JSON text sequence (RFC 7464), as `jq --seq` writes it. */
export const RECORD_SEPARATOR = 0x1e;
const LINE_FEED = 0x0a;
const BLANK = 0x20;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/**
 * Makes a blank of each record separator that begins a line with something behind it, in the bytes themselves, which are given back: what reads JSON
 * passes over it, and offsets stay. No string of JSON holds that character unescaped.
 */
export function blankSeparators<Bytes extends Uint8Array>(bytes: Bytes): Bytes {
  for (let at = bytes.indexOf(RECORD_SEPARATOR); at >= 0; at = bytes.indexOf(RECORD_SEPARATOR, at + 1)) {
    const begins = at === 0 || bytes[at - 1] === LINE_FEED;
    if (begins && at + 1 < bytes.length && !isBlank(bytes[at + 1]!)) bytes[at] = BLANK;
  }
  return bytes;
}

/** The same in a copy, where there are any. */
export function withoutSeparators(bytes: Uint8Array): Uint8Array {
  return bytes.includes(RECORD_SEPARATOR) ? blankSeparators(Uint8Array.from(bytes)) : bytes;
}

/** Where in the half-open range of values behind each other one object or array follows another: offsets of those that follow. */
export function startsOfFurther(bytes: Buffer, start: number, end: number): number[] {
  const range = bytes.subarray(start, end);
  if (!/[}\]][ \t\r]*[{[]/.test(range.toString('latin1'))) return [];
  const starts: number[] = [];
  let depth = 0;
  let isBehind = false; // the close of a value at the top
  for (let at = start; at < end; at++) {
    const byte = bytes[at]!;
    if (byte === QUOTE) {
      for (at++; at < end && bytes[at] !== QUOTE; at++) if (bytes[at] === BACKSLASH) at++;
      isBehind = false;
    } else if (byte === 0x7b || byte === 0x5b) {
      if (isBehind) starts.push(at);
      depth += 1;
      isBehind = false;
    } else if (byte === 0x7d || byte === 0x5d) {
      depth -= 1;
      isBehind = depth === 0;
    } else if (!isBlank(byte)) isBehind = false;
  }
  return starts;
}
