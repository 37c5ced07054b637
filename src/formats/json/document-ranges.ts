import { isBlank } from './look.ts';
import { RECORD_SEPARATOR, startsOfFurther } from './sequence.ts';

const CLOSING = 93;

/** A chunk of a JSON document, before its records are told apart. */
export interface DocumentText {
  readonly bytes: Buffer;
  /** Offset of its first byte in the source, as are all others here. */
  readonly start: number;
  /** Behind the separators in it: commas that part an array's elements, or line feeds between top-level values. Ascending. */
  readonly separators: readonly number[];
  /** True when none of the source's records are before it. */
  readonly isFirst: boolean;
  /** True when the source ends with it. */
  readonly isLast: boolean;
}

/**
 * Half-open ranges of an array's elements, as pairs relative to the chunk's first byte; one that is missing between commas is an empty range.
 * @param opening offset behind the array's opening bracket.
 */
export function elementRanges(text: DocumentText, opening: number): Uint32Array {
  const { bytes, start, separators, isFirst, isLast } = text;
  const ranges: number[] = [];
  let from = isFirst ? opening : start;
  for (const separator of separators) {
    const comma = separator - 1;
    // A chunk behind another begins with the comma before its first record.
    const isLeading = comma === start && !isFirst;
    if (comma >= from && !isLeading) addTrimmed(ranges, bytes, from - start, comma - start);
    from = separator;
  }
  if (isLast) addLastElement(ranges, text, from - start);
  else if (from - start < bytes.length) addTrimmed(ranges, bytes, from - start, bytes.length);
  return Uint32Array.from(ranges);
}

/** Half-open ranges of values that follow each other, as pairs relative to the chunk's first byte. */
export function valueRanges({ bytes, start, separators, isFirst }: DocumentText): Uint32Array {
  const ranges: number[] = [];
  let from = isFirst && start === 0 ? markLength(bytes) : 0;
  for (const separator of separators) {
    addValues(ranges, bytes, from, separator - start);
    from = separator - start;
  }
  addValues(ranges, bytes, from, bytes.length);
  return Uint32Array.from(ranges);
}

/** The element before the array's closing bracket, or what stands there of an array that is not closed. */
function addLastElement(ranges: number[], { bytes, isFirst }: DocumentText, from: number): void {
  const a = skipBlanks(bytes, from, bytes.length);
  const b = dropBlanks(bytes, a, bytes.length);
  if (b === a || bytes[b - 1] !== CLOSING) {
    ranges.push(a, b);
    return;
  }
  const end = dropBlanks(bytes, a, b - 1);
  // `[]` holds no record; `[1,]` holds an empty one, which is not JSON.
  if (a === end && isFirst && ranges.length === 0) return;
  ranges.push(a, end);
}

function addTrimmed(ranges: number[], bytes: Buffer, from: number, to: number): void {
  const a = skipBlanks(bytes, from, to);
  ranges.push(a, dropBlanks(bytes, a, to));
}

/** The values on one line, of which there may be several or none; record separators before the first are part of none. */
function addValues(ranges: number[], bytes: Buffer, from: number, to: number): void {
  let a = from;
  while (a < to && (isBlank(bytes[a]!) || bytes[a] === RECORD_SEPARATOR)) a++;
  const b = dropBlanks(bytes, a, to);
  for (const next of startsOfFurther(bytes, a, b)) {
    ranges.push(a, dropBlanks(bytes, a, next));
    a = next;
  }
  if (a < b) ranges.push(a, b);
}

function skipBlanks(bytes: Buffer, from: number, to: number): number {
  let at = from;
  while (at < to && isBlank(bytes[at]!)) at++;
  return at;
}

function dropBlanks(bytes: Buffer, from: number, to: number): number {
  let end = to;
  while (end > from && isBlank(bytes[end - 1]!)) end--;
  return end;
}

/** Bytes of a UTF-8 byte order mark. */
function markLength(bytes: Uint8Array): number {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
}
