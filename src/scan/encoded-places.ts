import type { RunEncoding } from '../decode/encoding.ts';
import { LONGEST_TAG, mayBeTag } from '../decode/markup.ts';
import { GATE_SHAPES } from '../detectors/rule.ts';
import type { GateTables } from '../kernel/gate-tables.ts';
import type { Escapes } from '../kernel/kernel.ts';
import { RUNS_BY_SHAPE, SHORTEST_PLACE } from './match-encoded.ts';
import { isReference, LONGEST_HIT, REACH } from './mentions-units.ts';

const BACKSLASH = 92;
const LETTER_U = 117;
const AMPERSAND = 38;
const ESCAPE = 0x1b;
const LESS = 60;
const GREATER = 62;
const ZERO = 48;
const TWO = 50;
const BLANKS = ['\u00a0', '\u202f', '\u2007'].map(it => Buffer.from(it));
const ESCAPED_UNIT = Buffer.from('\\u');
/** Their digits as JSON escapes them. */
const ESCAPED_BLANKS = new Set(['00a0', '202f', '2007']);
const CARETS = Buffer.from('^[[');
const ESCAPED_BACKSLASH = Buffer.from('\\\\');

/**
 * Tells in raw bytes which hits must be looked at because something may be encoded there, whatever the rules say of the text as it stands:
 * a superset of what `matchEncoded` would undo in the decoded field.
 */
export class EncodedPlaces {
  /** By anchor number: the encodings that may begin there. */
  readonly #runs = new Map<number, readonly RunEncoding[]>();
  readonly #encodedAnchor: number;
  #bytes: Buffer = Buffer.alloc(0);
  #escapes: Escapes = 'none';
  /** Escapes, references and colours in the bytes, ascending; those before `#next` are behind the hits. */
  #units: readonly number[] = [];
  #next = 0;

  constructor({ shapes }: GateTables) {
    this.#encodedAnchor = shapes[GATE_SHAPES.indexOf('encoded')]!;
    for (const [i, shape] of GATE_SHAPES.entries()) {
      const encodings = RUNS_BY_SHAPE.get(shape);
      if (encodings && shape !== 'encoded' && shapes[i]! >= 0) this.#runs.set(shapes[i]!, encodings);
    }
  }

  /** Before the first hit in other bytes; hits come in ascending order then. */
  begin(bytes: Buffer, escapes: Escapes): void {
    this.#bytes = bytes;
    this.#escapes = escapes;
    this.#units = unitsOf(bytes, escapes);
    this.#next = 0;
  }

  mayHold(anchor: number, start: number, end: number): boolean {
    if (anchor === this.#encodedAnchor) return true;
    return this.#isNearUnit(start, end) || this.#mayBeRun(anchor, start, end);
  }

  #isNearUnit(start: number, end: number): boolean {
    // An escaped character takes two bytes.
    const stretch = this.#escapes === 'none' ? 1 : 2;
    const lowest = start - stretch * REACH;
    while (this.#next < this.#units.length && this.#units[this.#next]! < lowest) this.#next += 1;
    const unit = this.#units[this.#next];
    return unit !== undefined && unit <= Math.min(end, start + stretch * LONGEST_HIT) + stretch * REACH;
  }

  #mayBeRun(anchor: number, start: number, end: number): boolean {
    const encodings = this.#runs.get(anchor);
    if (encodings === undefined || end - start < SHORTEST_PLACE) return false;
    const bytes = this.#bytes;
    // What is escaped reads otherwise.
    if (this.#escapes === 'json') for (let at = start; at < end; at++) if (bytes[at] === BACKSLASH) return true;
    // The letter of an escape, or the last digit of one, is no neighbour.
    const text = this.#isBehindEscape(start) ? bytes.subarray(start) : bytes;
    const at = text === bytes ? start : 0;
    return encodings.some(encoding => encoding.find(text, at, at + end - start).length > 0);
  }

  #isBehindEscape(at: number): boolean {
    const bytes = this.#bytes;
    if (this.#escapes !== 'json') return false;
    return bytes[at - 2] === BACKSLASH || (bytes[at - 6] === BACKSLASH && bytes[at - 5] === LETTER_U);
  }
}

// A backslash of the text is itself escaped in JSON.
function unitsOf(bytes: Buffer, escapes: Escapes): readonly number[] {
  const units: number[] = [];
  const backslash = escapes === 'json' ? ESCAPED_BACKSLASH : BACKSLASH;
  for (let at = bytes.indexOf(backslash); at >= 0; at = bytes.indexOf(backslash, at + 1)) units.push(at);
  const slashes = units.length;
  for (let at = bytes.indexOf(AMPERSAND); at >= 0; at = bytes.indexOf(AMPERSAND, at + 1)) {
    if (isReference(bytes, at)) units.push(at);
  }
  const references = units.length;
  for (let at = bytes.indexOf(ESCAPE); at >= 0; at = bytes.indexOf(ESCAPE, at + 1)) units.push(at);
  for (let at = bytes.indexOf(CARETS); at >= 0; at = bytes.indexOf(CARETS, at + 1)) units.push(at);
  addMarks(bytes, escapes === 'json', units);
  const isSorted = references === units.length && (slashes === 0 || slashes === references);
  return isSorted ? units : units.sort((a, b) => a - b);
}

// Tags and blanks at which no line breaks, as they may stand among escapes.
function addMarks(bytes: Buffer, isJson: boolean, units: number[]): void {
  for (let at = bytes.indexOf(LESS); at >= 0; at = bytes.indexOf(LESS, at + 1)) {
    if (!mayBeTag(bytes, at)) continue;
    const end = bytes.subarray(at, at + 2 * LONGEST_TAG).indexOf(GREATER);
    if (end >= 0) units.push(at, at + end + 1);
  }
  for (const blank of BLANKS) {
    for (let at = bytes.indexOf(blank); at >= 0; at = bytes.indexOf(blank, at + 1)) units.push(at);
  }
  if (!isJson) return;
  // One search for all of them: each takes a millisecond a megabyte where there are many backslashes.
  for (let at = bytes.indexOf(ESCAPED_UNIT); at >= 0; at = bytes.indexOf(ESCAPED_UNIT, at + 2)) {
    if (isEscapedBlank(bytes, at)) units.push(at);
  }
}

function isEscapedBlank(bytes: Buffer, at: number): boolean {
  const first = bytes[at + 2];
  if ((first !== ZERO && first !== TWO) || bytes[at + 3] !== ZERO) return false;
  return ESCAPED_BLANKS.has(bytes.toString('latin1', at + 2, at + 6).toLowerCase());
}
