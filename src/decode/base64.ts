import type { EncodedRun, RunEncoding } from './encoding.ts';
import { HEAD_BYTES, isCompressed, mayBeginPayload, mayBePayload } from './payload.ts';
import { isRoughlyText, isTextHead } from './text-bytes.ts';

/** Characters of the shortest run: twelve bytes. */
const SHORTEST = 16;
/** Where in a piece a run may begin: at its first characters or behind a `/`, `+`, `-` or `_` among these. */
const SEARCHED = 256;
/** A place that is longer is looked into as far as this. */
const SEARCHED_PLACE = 4096;
/** A line of at least so many characters may go on in the next one (MIME has 76, PEM 64). */
const SHORTEST_LINE = 32;

const NONE = 255;
const SLASH = 47;
const EQUALS = 61;
/** 6-bit values of both alphabets (RFC 4648 sections 4 and 5). */
const VALUES = new Uint8Array(256).fill(NONE);
for (let i = 0; i < 64; i++) {
  VALUES['ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'.charCodeAt(i)] = i;
  VALUES['ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'.charCodeAt(i)] = i;
}
const PLUS = 43;
const TAB = 9;
const BLANK = 32;
const LINE_FEED = 10;
const RETURN = 13;
/** What may stand behind a line: a line end, or a quote, `<`, `&` or `-` of what is around it. */
const LINE_ENDS = [LINE_FEED, RETURN, 34, 39, 60, 38, 45];

const head = new Uint8Array(HEAD_BYTES);

/** Base64 in both alphabets, with or without padding, on one line or many. Bytes that do not begin as text are not decoded. */
export const base64: RunEncoding = {
  name: 'base64',
  shapes: ['run'],
  find(text, start, end) {
    const runs: EncodedRun[] = [];
    const limit = Math.min(end, start + SEARCHED_PLACE);
    let piece = start; // where the current piece of base64 characters begins
    for (let at = start; at + SHORTEST <= end && at < limit; ) {
      const value = VALUES[text[at]!]!;
      const mayBegin = value < 62 && (at === piece || (VALUES[text[at - 1]!]! >= 62 && at - piece < SEARCHED));
      const run = mayBegin && isWorthwhile(text, at, end) ? toRun(text, at) : undefined;
      if (run) {
        runs.push(run);
        at = piece = run.end;
      } else {
        at += 1;
        if (value === NONE) piece = at;
      }
    }
    return runs;
  },
  decode: run => Buffer.from(run.toString('latin1'), 'base64'),
};

function isWorthwhile(text: Uint8Array, start: number, end: number): boolean {
  let filled = 0;
  let bits = 0;
  for (let at = start; at < start + SHORTEST; at++) {
    const value = VALUES[text[at]!]!;
    if (value === NONE || at >= end) return false;
    bits = (bits << 6) | value;
    const phase = (at - start) & 3;
    if (phase === 0) continue;
    const byte = (bits >> (6 - 2 * phase)) & 255;
    // Most runs are over here.
    if (filled === 1 && !mayBeginPayload(head[0]!, byte)) return false;
    head[filled++] = byte;
  }
  return mayBePayload(head, filled);
}

function toRun(text: Buffer, start: number): EncodedRun | undefined {
  const end = endOfLines(text, start, endOfLine(text, start));
  if (end - start < SHORTEST) return undefined;
  const bytes = base64.decode(text.subarray(start, end));
  return bytes && { start, end, bytes };
}

/** Behind the last base64 character of one alphabet, and its padding. */
function endOfLine(text: Uint8Array, start: number): number {
  let end = start;
  let alphabet = 0;
  for (; end < text.length; end++) {
    const byte = text[end]!;
    const value = VALUES[byte]!;
    if (value === NONE) break;
    if (value < 62) continue;
    const kind = byte === PLUS || byte === SLASH ? 1 : 2;
    if (alphabet !== 0 && alphabet !== kind) break;
    alphabet = kind;
  }
  const padded = end;
  while (end < text.length && end < padded + 2 && text[end] === EQUALS) end++;
  return end;
}

/**
 * Behind the last of the lines that the one in [start, end) goes on in: nothing else is on them, but for the last, which may be shorter; the others have one length, which
 * the first, behind a label, may fall short of.
 */
function endOfLines(text: Buffer, start: number, firstEnd: number): number {
  // The bytes of compressed text and of UTF-16 can be any.
  const isText = !isCompressed(head) && isTextHead(head, HEAD_BYTES);
  let end = firstEnd;
  let length = firstEnd - start;
  for (let isFirst = true; length >= SHORTEST_LINE && length % 4 === 0 && text[end - 1] !== EQUALS; isFirst = false) {
    let next = end;
    if (text[next] === RETURN) next++;
    if (text[next] !== LINE_FEED) break;
    next++;
    while (text[next] === BLANK || text[next] === TAB) next++;
    const nextEnd = endOfLine(text, next);
    const nextLength = nextEnd - next;
    if (nextLength > length && !isFirst) break;
    const isAlone = endsLine(text[nextEnd]);
    // What decodes to text may have prose behind it, other than a short word.
    if (!isAlone && (nextLength < SHORTEST || (!isText && text[nextEnd] !== BLANK))) break;
    if (!endsAtByte(text, next, nextEnd) || (isText && !goesOn(text, end, next, nextEnd))) break;
    end = nextEnd;
    if (nextLength < length) break;
    length = nextLength;
  }
  return end;
}

const endsLine = (behind: number | undefined): boolean => behind === undefined || LINE_ENDS.includes(behind);

/** Base64 that ends at a whole byte. */
function endsAtByte(text: Buffer, start: number, end: number): boolean {
  if (start === end) return false;
  let last = end;
  while (last > start && text[last - 1] === EQUALS) last--;
  const rest = (last - start) % 4;
  // Bits that fill no byte are zero (RFC 4648 section 3.5).
  return rest !== 1 && (rest === 0 || (VALUES[text[last - 1]!]! & (rest === 2 ? 15 : 3)) === 0);
}

/** True when the line in [next, end) decodes to what the text of the line that ends at `before` may go on in; a word of prose does not. */
function goesOn(text: Buffer, before: number, next: number, end: number): boolean {
  const bytes = base64.decode(text.subarray(next, end))!;
  const first = missingBytes(base64.decode(text.subarray(before - 4, before))!);
  for (let i = 0; i < first && i < bytes.length; i++) if (bytes[i]! >> 6 !== 2) return false;
  const rest = bytes.subarray(first);
  return isTextHead(rest, rest.length) || (end - next >= SHORTEST && isRoughlyText(rest));
}

/** How many bytes the last character lacks, of UTF-8 that is cut off. */
function missingBytes(tail: Uint8Array): number {
  for (let behind = 0; behind < tail.length; behind++) {
    const byte = tail[tail.length - 1 - behind]!;
    if (byte >> 6 === 2) continue;
    const following = byte >= 0xf0 ? 3 : byte >= 0xe0 ? 2 : byte >= 0xc2 ? 1 : 0;
    return Math.max(0, following - behind);
  }
  return 0;
}
