import type { RunEncoding } from '../decode/encoding.ts';
import { runEncodingsByShape, SHORTEST_PLACE } from '../decode/index.ts';
import { LONGEST_TAG, mayBeTag } from '../decode/markup.ts';
import { GATE_SHAPES, WRITING_SHAPES } from '../detectors/rule.ts';
import type { GateTables } from '../kernel/gate-tables.ts';
import type { Escapes, Kernel } from '../kernel/kernel.ts';
import { isReference, LONGEST_HIT, REACH } from './mentions-units.ts';

const BACKSLASH = 92;
const LETTER_U = 117;
const AMPERSAND = 38;
const LESS = 60;
const GREATER = 62;
/** Blanks at which no line breaks, by their digits as JSON escapes them. */
const ESCAPED_BLANKS = new Set(['00a0', '202f', '2007']);

/**
 * Tells in raw bytes which hits must be looked at because something may be encoded there, whatever the rules say of the text as it stands:
 * a superset of what `matchEncoded` would undo in the decoded field.
 */
export class EncodedPlaces {
  /** By anchor number: the encodings that may begin there. */
  readonly #runs = new Map<number, readonly RunEncoding[]>();
  /** Where characters are written as several, and words in capitals. */
  readonly #always: ReadonlySet<number>;
  readonly #kernel: Kernel;
  #bytes: Buffer = Buffer.alloc(0);
  #escapes: Escapes = 'none';
  /** Escapes, references, colours, tags and their ends, and blanks at which no line breaks in the bytes, ascending; those before `#next` are behind the hits. */
  #units: readonly number[] = [];
  #next = 0;
  /** Behind the run that was found last, which may reach over many hits. */
  #runEnd = 0;

  constructor(kernel: Kernel, { shapes }: GateTables) {
    this.#kernel = kernel;
    this.#always = new Set(WRITING_SHAPES.map(shape => shapes[GATE_SHAPES.indexOf(shape)]!));
    for (const [i, shape] of GATE_SHAPES.entries()) {
      const encodings = runEncodingsByShape.get(shape);
      if (encodings && shape !== 'encoded' && shapes[i]! >= 0) this.#runs.set(shapes[i]!, encodings);
    }
  }

  /** Before the first hit in other bytes; hits come in ascending order then. */
  begin(bytes: Buffer, escapes: Escapes): void {
    this.#bytes = bytes;
    this.#escapes = escapes;
    this.#units = unitsOf(this.#kernel, bytes, escapes === 'json');
    this.#next = 0;
    this.#runEnd = 0;
  }

  mayHold(anchor: number, start: number, end: number): boolean {
    if (this.#always.has(anchor)) return true;
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
    if (start < this.#runEnd) return true;
    const bytes = this.#bytes;
    // What is escaped reads otherwise.
    if (this.#escapes === 'json') for (let at = start; at < end; at++) if (bytes[at] === BACKSLASH) return true;
    // The letter of an escape, or the last digit of one, is no neighbour.
    const base = this.#isBehindEscape(start) ? start : 0;
    const text = base === 0 ? bytes : bytes.subarray(base);
    const run = encodings.flatMap(encoding => encoding.find(text, start - base, end - base)).at(-1);
    if (run) this.#runEnd = base + run.end;
    return run !== undefined;
  }

  #isBehindEscape(at: number): boolean {
    const bytes = this.#bytes;
    if (this.#escapes !== 'json') return false;
    return bytes[at - 2] === BACKSLASH || (bytes[at - 6] === BACKSLASH && bytes[at - 5] === LETTER_U);
  }
}

function unitsOf(kernel: Kernel, bytes: Buffer, isJson: boolean): readonly number[] {
  const units: number[] = [];
  let isSorted = true;
  kernel.findUnitLeads(bytes, isJson, at => {
    if (!beginsUnit(bytes, at, isJson)) return;
    units.push(at);
    if (bytes[at] !== LESS) return;
    units.push(at + bytes.subarray(at, at + 2 * LONGEST_TAG).indexOf(GREATER) + 1);
    isSorted = false;
  });
  return isSorted ? units : units.sort((a, b) => a - b);
}

function beginsUnit(bytes: Buffer, at: number, isJson: boolean): boolean {
  const next = bytes[at + 1];
  switch (bytes[at]) {
    case BACKSLASH:
      // A backslash of the text is itself escaped in JSON.
      return !isJson || next === BACKSLASH || (next === LETTER_U && isEscapedBlank(bytes, at));
    case AMPERSAND:
      return isReference(bytes, at);
    case LESS:
      return mayBeTag(bytes, at) && bytes.subarray(at, at + 2 * LONGEST_TAG).includes(GREATER);
    default:
      return true;
  }
}

function isEscapedBlank(bytes: Buffer, at: number): boolean {
  return ESCAPED_BLANKS.has(bytes.toString('latin1', at + 2, at + 6).toLowerCase());
}
