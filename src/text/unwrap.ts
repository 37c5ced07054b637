import { constants } from 'node:buffer';
import { firstFrom } from './first-from.ts';

/** What running text is broken at. Bytes. */
const LEAST_LINE = 45;
const MOST_LINE = 140;
const BLANK = 32;

/** A text with its broken lines joined, and the way back. Offsets are bytes. */
export class UnwrappedText {
  readonly text: Buffer;
  /** Where the blanks stand that lines are joined with, ascending. */
  readonly joints: readonly number[];
  /** By joint: how many bytes less there are up to behind it. */
  readonly #less: readonly number[];

  constructor(text: Buffer, joints: readonly number[], less: readonly number[]) {
    this.text = text;
    this.joints = joints;
    this.#less = less;
  }

  /** Where a byte of it stands in the text with its lines broken; of a joint, where the line ends. */
  toWrapped(at: number): number {
    const before = firstFrom(this.joints, at);
    return before === 0 ? at : at + this.#less[before - 1]!;
  }
}

/**
 * Joins the lines of running text that was broken at some width, with a blank each: those in which the first word of the next line had no room, and which do not end a sentence. What the next line begins with
 * goes with the line end: blanks, and what marks the lines of a quotation or a comment, where both have it.
 * @returns undefined where there are none, and for a text that is longer than a string may be.
 */
export function unwrap(text: Buffer): UnwrappedText | undefined {
  if (text.length > constants.MAX_STRING_LENGTH) return undefined;
  const joints: number[] = [];
  const less: number[] = [];
  let joined: Buffer | undefined;
  let length = 0;
  let copied = 0;
  // A character a byte.
  const bytes = text.toString('latin1');
  let before = 0; // bytes of the line before
  let start = 0;
  for (let end = bytes.indexOf('\n'); end >= 0; end = bytes.indexOf('\n', start)) {
    const last = end - start < LEAST_LINE || end - start > MOST_LINE ? -1 : lastOf(bytes, start, end);
    const next = last < 0 || !GOES_ON.test(bytes[last]!) ? -1 : goesOnAt(bytes, { before, start, end });
    if (next > 0) {
      joined ??= Buffer.allocUnsafe(text.length);
      length += text.copy(joined, length, copied, last + 1);
      joints.push(length);
      joined[length++] = BLANK;
      less.push(next - length);
      copied = next;
    }
    before = end - start;
    start = end + 1;
  }
  if (joined === undefined) return undefined;
  length += text.copy(joined, length, copied);
  return new UnwrappedText(joined.subarray(0, length), joints, less);
}

// The last byte of a line that is no blank.
function lastOf(bytes: string, start: number, end: number): number {
  let last = end - 1;
  while (last > start && bytes.charCodeAt(last) <= BLANK) last--;
  return last;
}

/** What may end a line within a sentence. */
const GOES_ON = /[0-9A-Za-z\x80-\xff"&'()+,\-/:@]/;
/** Indentation, and what the lines of quotations and comments begin with. */
const MARKS = /^[ \t]{0,16}((?:>[ >]{0,6}|#{1,3}|\/{2,3}|\*|;{1,3}|--|%{1,2}|\|)(?=[ \t])|)[ \t]{0,4}/;
/** An item of a list, a label with its sign, a rule, or nothing. */
const BEGINS_ANEW = /^(?:\d{1,3}[.)] |[A-Za-z][\w .'/-]{0,28}: |[-+*=#|<>{}~_\s]|$)/;

interface Line {
  /** Bytes of the line before it. */
  readonly before: number;
  /** Half-open, without the line end. */
  readonly start: number;
  readonly end: number;
}

// Where the next line goes on with the sentence, behind its marks; −1 where it does not.
function goesOnAt(bytes: string, { before, start, end }: Line): number {
  const feed = bytes.indexOf('\n', end + 1);
  const nextEnd = feed < 0 ? bytes.length : feed;
  // Text with longer lines was not broken.
  if (nextEnd - end > MOST_LINE || before > MOST_LINE || nextEnd === end + 1) return -1;
  const line = bytes.slice(start, end);
  const next = bytes.slice(end + 1, nextEnd);
  const marks = MARKS.exec(next)!;
  const told = next.slice(marks[0].length);
  // The first word had no room in a line as wide as those beside it.
  const word = told.search(/\s|$/);
  if (line.length + 1 + word <= Math.max(line.length, before, next.length)) return -1;
  if (STRING_ENDS.test(line) || BEGINS_ANEW.test(told) || marks[1] !== MARKS.exec(line)![1]) return -1;
  const isBroken = isProse(line.slice(-LEAST_LINE)) && isProse(next.slice(0, LEAST_LINE));
  return isBroken ? end + 1 + marks[0].length : -1;
}

/** Signs that are rare in sentences. */
const ODD = /[^\w\s,.'’\x80-\xff-]/g;
/** Signs that are more than rare there: code has them all over. */
const OF_CODE = /[$={};[\]\\|^~]/g;
const MOST_OF_CODE = 1;
/** The end of a string in a list of them. */
const STRING_ENDS = /["'],\s*$/;
/** What parts the columns of a table. */
const GAP = /\S {3}|\S\t/;
const MOST_ODD = 5;

function isProse(line: string): boolean {
  const count = (signs: RegExp) => line.match(signs)?.length ?? 0;
  return !GAP.test(line) && count(ODD) <= MOST_ODD && count(OF_CODE) <= MOST_OF_CODE;
}
