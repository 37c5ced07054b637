import { isUtf8 } from 'node:buffer';
import { ArmourTracker, endOfArmour } from '../armour.ts';
import { NOT_UTF8, NULS } from '../bad-text.ts';
import type { Format } from '../format.ts';
import { HitsWithin } from '../hits-within.ts';
import { inEncodings } from '../in-encodings.ts';
import { isBlank, planArmouredLines } from '../line-chunks.ts';
import { ProblemList } from '../problem-list.ts';
import { matchText } from './match-text.ts';
import { spliceText } from './splice.ts';

/**
 * Plain text and Markdown: each line that is not blank is a record with one field, whose path is ''. An armoured block, such as a private
 * key, is one field of the record that it begins in.
 */
export const textFormat: Format = inEncodings(
  {
    name: 'text',
    extensions: ['txt', 'text', 'md', 'markdown', 'log'],
    sniff(head) {
      if (head.length === 0) return 0;
      return head.includes(0) ? 0 : 0.1;
    },
    plan: planArmouredLines,
    read(chunk, sink) {
      const input = chunk.load();
      const problems = new ProblemList();
      const isValid = isUtf8(input);
      const hasNuls = input.includes(0);
      const within = new HitsWithin(sink.gate(input, 'none'));
      let records = 0;
      const armour = new ArmourTracker();
      armour.take(input);
      let matched = 0; // everything before it was part of a block
      for (const lines = new Lines(input); lines.next(); ) {
        const { start, end } = lines;
        const isBegin = armour.endLine(start, end);
        if (lines.isBlank) continue;
        if (hasNuls && input.subarray(start, end).includes(0)) {
          problems.add({
            ...NULS,
            record: chunk.firstRecord + records,
            bytes: [chunk.start + start, chunk.start + end],
            effect: 'degraded',
          });
        }
        if (!isValid && !isUtf8(input.subarray(start, end))) {
          problems.add({
            ...NOT_UTF8,
            record: chunk.firstRecord + records,
            bytes: [chunk.start + start, chunk.start + end],
            effect: 'degraded',
          });
        }
        if (start >= matched) {
          const last = (isBegin && endOfArmour(input, start)) || end;
          if (last > end) matched = last;
          const hits = within.of(start, last);
          if (hits?.count !== 0 || (opensJson(input[start]!) && sink.mayNest(input.subarray(start, end))))
            matchText(input.subarray(start, last), chunk.start + start, records, sink, hits);
        }
        records += 1;
      }
      return { records, fields: records, ...problems.result() };
    },
    rewrite: {
      kind: 'splice',
      unescape: part => part,
      quoteOf: () => undefined,
      open: () => ({
        needsNext: false,
        splice: (chunk, edits) => spliceText(chunk.load(), chunk.start, edits),
      }),
    },
  },
  { isUnicode: false },
);

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
/** False for a byte that no text of JSON begins with that may nest. */
function opensJson(byte: number): boolean {
  return byte === 0x7b || byte === 0x5b;
}

/** Goes from line to line, of which there are millions, and makes nothing for each. */
class Lines {
  /** Of the current line, half-open and without its line end. */
  start = 0;
  end = 0;
  readonly #text: Buffer;
  #next = 0;

  constructor(text: Buffer) {
    this.#text = text;
  }

  /** False when there is no further line. */
  next(): boolean {
    if (this.#next >= this.#text.length) return false;
    const feed = this.#text.indexOf(LINE_FEED, this.#next);
    this.start = this.#next;
    this.end = feed < 0 ? this.#text.length : feed;
    this.#next = this.end + 1;
    if (this.end > this.start && this.#text[this.end - 1] === CARRIAGE_RETURN) this.end -= 1;
    return true;
  }

  get isBlank(): boolean {
    return isBlank(this.#text, this.start, this.end);
  }
}
