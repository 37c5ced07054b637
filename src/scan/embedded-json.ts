import type { Match } from './match.ts';

const QUOTE = 34;
const BACKSLASH = 92;
const OPEN_BRACE = 123;
const OPEN_BRACKET = 91;
const CLOSE_BRACE = 125;
const CLOSE_BRACKET = 93;

/** Longer objects are left to the rules for text. Bytes. */
const LONGEST = 65_536;
/** Beginnings that lead to no JSON, up to which more are tried: without an end to it the time could be the square of the text's length. */
const MOST_FAILURES = 32;
/** Between a brace and the first key. Bytes. */
const MOST_BLANKS = 64;

/** Half-open, in bytes. */
type Range = Pick<Match, 'start' | 'end'>;

/**
 * The outermost JSON objects that stand in a text which is none itself, ascending.
 * @param found only those in which one of these stands, ascending: the others of a long list cost next to nothing.
 */
export function* embeddedJson(text: Buffer, found: readonly Range[]): Generator<Range, void> {
  let failures = 0;
  let first = 0;
  let next = 0;
  while (failures < MOST_FAILURES) {
    while (first < found.length && found[first]!.start < next) first++;
    if (first === found.length) return;
    const start = text.indexOf(OPEN_BRACE, Math.max(next, found[first]!.start - LONGEST));
    if (start < 0) return;
    next = start + 1;
    if (!beginsObject(text, start)) continue;
    const end = endOf(text, start);
    while (first < found.length && found[first]!.start < start) first++;
    if (end !== undefined && (first === found.length || found[first]!.end > end)) next = end;
    else if (end !== undefined && isJson(text.toString('utf8', start, end))) {
      yield { start, end };
      next = end;
    } else failures += 1;
  }
}

/** A brace, blanks, a quote. */
function beginsObject(text: Buffer, start: number): boolean {
  let at = start + 1;
  while (at - start < MOST_BLANKS && at < text.length && text[at]! <= 32) at += 1;
  return text[at] === QUOTE;
}

/** Behind the counterpart of the brace; undefined where there is none in reach. */
function endOf(text: Buffer, start: number): number | undefined {
  const limit = Math.min(text.length, start + LONGEST);
  let depth = 0;
  let isInString = false;
  for (let at = start; at < limit; at++) {
    const byte = text[at]!;
    if (isInString) {
      if (byte === BACKSLASH) at += 1;
      else if (byte === QUOTE) isInString = false;
    } else if (byte === QUOTE) isInString = true;
    else if (byte === OPEN_BRACE || byte === OPEN_BRACKET) depth += 1;
    else if ((byte === CLOSE_BRACE || byte === CLOSE_BRACKET) && --depth === 0) return at + 1;
  }
  return undefined;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
