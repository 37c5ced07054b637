import { parseJson } from './parse.ts';

const decoder = new TextDecoder();

/** The first byte that is not a blank or a byte order mark, as a character; '' when there is none. */
export function firstByte(head: Uint8Array): string {
  for (const byte of head.subarray(0, 4096)) {
    if (isBlank(byte) || byte === 0xef || byte === 0xbb || byte === 0xbf) continue;
    return String.fromCharCode(byte);
  }
  return '';
}

/** The first line that is not blank; `isWhole` when its end is within `head`, `hasMore` when another such line follows. */
export function firstLine(head: Uint8Array): { line: string; isWhole: boolean; hasMore: boolean } {
  const text = decoder.decode(head).trimStart();
  const feed = text.indexOf('\n');
  if (feed < 0) return { line: text, isWhole: head.length < 65_536, hasMore: false };
  return { line: text.slice(0, feed), isWhole: true, hasMore: text.slice(feed).trim() !== '' };
}

/** A guess that is weaker than plain text's: only a file's name makes it JSON. */
export const UNLIKELY = 0.05;

/** Lines behind the first that are looked at, and how many of them must be JSON. */
const FURTHER_LINES = 8;
const LEAST_SHARE = 0.3;

/** True when of the lines behind the first, as far as they are within `head`, hardly any is JSON: a log, or prose with a line of JSON above it. */
export function isMostlyNoJson(head: Uint8Array): boolean {
  const further = furtherLines(head);
  return further.length > 2 && further.filter(isWholeJson).length < further.length * LEAST_SHARE;
}

/** True when nearly all lines behind the first are JSON's objects: only the first of a file of JSON Lines is broken. */
export function isMostlyJson(head: Uint8Array): boolean {
  const further = furtherLines(head);
  const objects = further.filter(line => line.trimStart().startsWith('{') && isWholeJson(line));
  return further.length > 2 && objects.length > further.length * (1 - LEAST_SHARE);
}

function furtherLines(head: Uint8Array): readonly string[] {
  const lines = decoder.decode(head).trimStart().split('\n').slice(1);
  if (head.length >= 65_536) lines.pop(); // may be cut off
  return lines.filter(line => line.trim() !== '').slice(0, FURTHER_LINES);
}

export function isWholeJson(text: string): boolean {
  try {
    parseJson(text);
    return true;
  } catch {
    return false;
  }
}

/** JSON white space (RFC 8259 section 2). */
export function isBlank(byte: number): boolean {
  return byte === 32 || byte === 9 || byte === 10 || byte === 13;
}
