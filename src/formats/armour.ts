const BEGIN = Buffer.from('-----BEGIN ');
const END = Buffer.from('-----END ');
const NOTHING: Buffer = Buffer.alloc(0);
const NOWHERE = Number.POSITIVE_INFINITY;

/** A block that is longer is taken line by line; a 16,384-bit RSA key has some 200 lines. */
const MAX_LINES = 500;
/** Lines without base64 that may follow each other in a block: headers, blank lines, the rest of the last line, a checksum. */
const MAX_OTHER_LINES = 8;
/** Base64 characters that a line of a block has at least. */
const MIN_RUN = 20;
/** Bytes that may stand behind them: padding, quotes, `\r\n` as escapes, what joins strings in code. */
const MAX_BEHIND = 16;
/** Bytes at a line's end that tell whether it holds base64, and more than a BEGIN cut in two has. */
const TAIL = MAX_BEHIND + MIN_RUN;
const CARRIAGE_RETURN = 13;

/**
 * Follows the lines of a text for armoured blocks (RFC 7468, RFC 4880 section 6.2: private keys and the like), which must be looked at as a whole.
 * BEGIN and END may stand anywhere in their lines, and something before and behind the base64 of the others: an indent, quotes, a comment sign, a log's time.
 * A block goes no further than its lines hold base64, and one of more than 500 lines is none. A BEGIN inside a block begins another.
 */
export class ArmourTracker {
  #left = 0; // lines that the block may still have
  #others = 0; // lines without base64 since the last with it
  #text: Buffer = NOTHING;
  #begin = NOWHERE; // of the next BEGIN in the text, as far as it was looked for
  // What the parts of the line that came before have told.
  #before: Buffer | undefined;
  #opens = false;
  #closes = false;

  /** Takes the bytes in which the next lines, or parts of them, stand. */
  take(text: Buffer): void {
    this.#text = text;
    this.#begin = -1;
  }

  /** Takes the half-open range as a part of a line that goes on. */
  add(start: number, end: number): void {
    if (start === end) return;
    const part = this.#text.subarray(start, end);
    const bytes = this.#before ? Buffer.concat([this.#before, part]) : part;
    this.#look(bytes);
    this.#before = Buffer.from(bytes.subarray(-TAIL - 1));
  }

  /** Takes the half-open range as a line, or as the rest of one, with or without its carriage return. @returns true when the line begins a block. */
  endLine(start: number, end: number): boolean {
    if (this.#before === undefined && this.#left === 0) {
      if (this.#begin < start) {
        const found = this.#text.indexOf(BEGIN, start);
        this.#begin = found < 0 ? NOWHERE : found;
      }
      if (this.#begin >= end) return false;
    }
    this.add(start, end);
    const isBegin = this.#opens;
    if (isBegin) {
      this.#left = MAX_LINES;
      this.#others = 0;
    } else if (this.#left > 0) {
      const tail = withoutReturn(this.#before ?? NOTHING).subarray(-TAIL);
      this.#others = lastRun(tail) ? 0 : this.#others + 1;
      this.#left = this.#closes || this.#others > MAX_OTHER_LINES ? 0 : this.#left - 1;
    }
    this.#before = undefined;
    this.#opens = this.#closes = false;
    return isBegin;
  }

  /** True when the text may be cut behind the last line. */
  get mayCut(): boolean {
    return this.#left === 0;
  }

  #look(bytes: Buffer): void {
    const begin = bytes.lastIndexOf(BEGIN);
    const end = bytes.lastIndexOf(END);
    if (begin >= 0 || end >= 0) this.#opens = begin > end;
    if (end >= 0) this.#closes = true;
  }
}

/**
 * Offset behind the last line of the block that begins in the line at `start`, without its line end. A block without an END, such as a key that was
 * cut off, goes as far as its lines have base64 of one length at one place. Undefined when no such line follows, or more than 500 do.
 */
export function endOfArmour(text: Buffer, start: number): number | undefined {
  const tracker = new ArmourTracker();
  tracker.take(text);
  let run: Run | undefined; // of the first line with base64
  let isAligned = true;
  let last: number | undefined;
  let closed: number | undefined;
  let count = 0; // lines since BEGIN
  for (let line = start; line < text.length; count++) {
    const feed = text.indexOf(10, line);
    const lineEnd = feed < 0 ? text.length : feed;
    const bytes = withoutReturn(text.subarray(line, lineEnd));
    const end = line + bytes.length;
    const isBegin = tracker.endLine(line, lineEnd);
    line = lineEnd + 1;
    if (count === 0) continue;
    if (bytes.includes(END)) {
      if (run === undefined) return closed;
      last = closed = end;
      if (!isBegin) return closed;
      // Two files that were put together without a line end.
      run = undefined;
      isAligned = true;
      count = 0;
      continue;
    }
    if (isBegin) return last;
    if (tracker.mayCut) return count < MAX_LINES ? last : closed;
    const own = lastRun(bytes);
    if (own === undefined) continue;
    run ??= own;
    isAligned &&= own.start === run.start && own.end <= run.end;
    if (isAligned) last = end;
    isAligned &&= own.end === run.end;
  }
  return last;
}

interface Run {
  readonly start: number;
  readonly end: number;
}

function withoutReturn(line: Buffer): Buffer {
  return line.at(-1) === CARRIAGE_RETURN ? line.subarray(0, -1) : line;
}

/** The base64 that a line, or its last bytes, ends in but for a little; undefined where there is none. */
function lastRun(line: Buffer): Run | undefined {
  for (let end = line.length; end > 0 && line.length - end <= MAX_BEHIND; ) {
    let start = end;
    let kinds = 0;
    while (start > 0) {
      const kind = KINDS[line[start - 1]!]!;
      if (kind === 0) break;
      kinds |= kind;
      start -= 1;
    }
    if (end - start >= MIN_RUN) return (kinds & MIXED) === MIXED ? { start, end } : undefined;
    end = start - 1;
  }
  return undefined;
}

const LETTER = 1;
const DIGIT = 2;
const SIGN = 4;
/** Words and lines of dashes have no digits, numbers no letters. */
const MIXED = LETTER | DIGIT;
/** What a byte is in base64; 0 for all others. */
const KINDS = Uint8Array.from({ length: 256 }, (_, byte) => {
  const character = String.fromCharCode(byte);
  if (/[A-Za-z]/.test(character)) return LETTER;
  if (/[0-9]/.test(character)) return DIGIT;
  return character === '+' || character === '/' ? SIGN : 0;
});
