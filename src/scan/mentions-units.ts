import { mayBeSequence } from '../decode/ansi.ts';
import { isAlnum, isLetter } from '../decode/ascii.ts';
import { blanks } from '../decode/blanks.ts';
import { emphasis } from '../decode/emphasis.ts';
import type { UnitEncoding } from '../decode/encoding.ts';
import { invisible, isLoose } from '../decode/invisible.ts';
import { markup } from '../decode/markup.ts';
import type { Hits } from '../kernel/hits.ts';

/** What lines of lists, tables, mark-up and other escapes begin with. */
const LINE_SIGNS = new Set(Buffer.from(' -*|#<>[({\\'));
const ESCAPE = 0x1b;
const CARET = 94;
const BACKSLASH = 92;
const AMPERSAND = 38;
const COLON = 58;
const SEMICOLON = 59;
/** How far from a hit a unit still matters: it is stuck to a token or stands between a name and its value. Bytes. */
export const REACH = 48;
export const LONGEST_HIT = 256;
const LONGEST_NAME = 8;
/** Of tags in a row. Bytes. */
const LONGEST_MARK = 2048;
/** What stands further behind a tag is not what the tag parts from its name. Bytes. */
const BEHIND = 4;

/**
 * True when an escape such as `\n`, a reference such as `&quot;` or a colour such as `ESC[32m` stands near a hit. These hide no letter that the gate looks for, so they
 * alone make no field worth decoding, but `\nAKIA…` begins no word, `&quot;` is no quote, and the `m` of a colour is no letter.
 */
export function mentionsUnits(text: Buffer, hits: Hits): boolean {
  return (
    isNearHit(text, hits, BACKSLASH, isSimpleEscape) ||
    isNearHit(text, hits, AMPERSAND, isReference) ||
    isNearHit(text, hits, ESCAPE, mayBeSequence) ||
    isNearHit(text, hits, CARET, mayBeSequence)
  );
}

/** The same of a tag of HTML, stars of Markdown, a blank at which no line breaks or a character that shows nothing: these stand for no other character that a hit may have. */
export function mentionsMarks(text: Buffer, hits: Hits): boolean {
  return (
    marksHit(text, hits, markup, isBetween) ||
    marksHit(text, hits, emphasis, isBetween) ||
    marksHit(text, hits, blanks, () => true) ||
    marksHit(text, hits, invisible, isLoose)
  );
}

function isNearHit(text: Buffer, hits: Hits, lead: number, isUnit: (text: Buffer, at: number) => boolean): boolean {
  let hit = 0;
  for (let at = text.indexOf(lead); at >= 0; at = text.indexOf(lead, at + 1)) {
    if (!isUnit(text, at)) continue;
    while (hit < hits.count && Math.min(hits.end[hit]!, hits.start[hit]! + LONGEST_HIT) + REACH < at) hit++;
    if (hit === hits.count) return false;
    if (hits.start[hit]! <= at + REACH) return true;
    // Nothing before the next hit's surroundings counts.
    at = Math.max(at, hits.start[hit]! - REACH - 1);
  }
  return false;
}

// As `isNearHit`, where the unit has a length to speak of: what stands inside is not near it.
function marksHit(
  text: Buffer,
  hits: Hits,
  encoding: UnitEncoding,
  counts: (text: Buffer, start: number, end: number) => boolean,
): boolean {
  for (const lead of encoding.leads) {
    let hit = 0;
    for (let at = text.indexOf(lead); at >= 0; at = text.indexOf(lead, at + 1)) {
      while (hit < hits.count && Math.min(hits.end[hit]!, hits.start[hit]! + LONGEST_HIT) + REACH < at) hit++;
      if (hit === hits.count) break;
      // Nothing before the next hit's surroundings counts.
      if (hits.start[hit]! > at + LONGEST_MARK + REACH) {
        at = hits.start[hit]! - LONGEST_MARK - REACH - 1;
        continue;
      }
      const unit = encoding.read(text, at);
      if (unit === undefined || !counts(text, at, unit.end)) continue;
      for (let i = hit; i < hits.count && hits.start[i]! <= unit.end + BEHIND; i++) {
        if (hits.start[i]! < at || hits.start[i]! >= unit.end) return true;
      }
    }
  }
  return false;
}

// True where tags stand right before what may be a value, or about a colon: others part no name from its value.
function isBetween(text: Buffer, start: number, end: number): boolean {
  const behind = text[end];
  if (start === 0 || behind === undefined) return false;
  if (isAlnum(text[start - 1])) return behind === COLON;
  return behind > 32 || text[start - 1] === COLON;
}

// `\n` and the like before what may be a line's beginning or at the end, or a quote or slash, or `\033[1m` and `\e[0m`.
function isSimpleEscape(text: Buffer, at: number): boolean {
  const letter = text[at + 1];
  if (letter === 34 || letter === 47 || letter === 39) return true;
  if (letter === 48 || letter === 101) return mayBeSequence(text, at);
  return (letter === 110 || letter === 114 || letter === 116) && mayBeginLine(text[at + 2]);
}

// Not a quote or a bracket that closes: behind these, text that is code ends.
function mayBeginLine(byte: number | undefined): boolean {
  return byte === undefined || byte >= 0x80 || isAlnum(byte) || LINE_SIGNS.has(byte);
}

export function isReference(text: Buffer, at: number): boolean {
  let end = at + 1;
  while (end <= at + LONGEST_NAME && isLetter(text[end])) end++;
  return end > at + 1 && text[end] === SEMICOLON;
}
