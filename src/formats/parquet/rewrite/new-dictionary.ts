import type { NewValue } from '../../columnar/edit-value.ts';
import type { SortedNumbers } from '../../columnar/sorted-numbers.ts';
import type { Values } from '../../columnar/values.ts';
import { Physical } from '../names.ts';
import type { Leaf } from '../schema.ts';
import type { Bounds } from './bounds.ts';
import { type ColumnSource, type DecodedData, decodePages } from './decoded-pages.ts';
import type { Rows } from './dropped-rows.ts';
import { plainBytesAt, plainLengthAt, spliceTexts, writePlain } from './plain-values.ts';

/** A chunk's dictionary after the edits: codes that rows still use keep their number, so untouched pages stay as they are. */
export interface NewDictionary {
  /** How many codes there are. */
  readonly size: number;
  /** Did any value change, or go? */
  readonly differs: boolean;
  /** The PLAIN encoding of its values, by code. A code that nothing refers to any more has a filler. */
  plain(): Buffer;
  /** Takes in the value of a code that is in use. */
  addTo(bounds: Bounds, code: number): void;
  /** The code of a value that an edit brought in, or undefined when it has none: then its page is written without the dictionary. */
  codeOf(bytes: Buffer): number | undefined;
}

/** What happens to the values of a column chunk. */
export interface ChunkChange {
  /** By the value's number among the chunk's, nulls left out. */
  readonly changes: ReadonlyMap<number, NewValue>;
  /** The keys of `changes`. */
  readonly changed: SortedNumbers;
  readonly dropped: Rows;
}

// Replacements that differ from row to row would make the dictionary as large as the data.
const MAX_GROWTH_BYTES = 1024 * 1024;

/** Counts what still refers to the dictionary, and fits the new values in. Undefined for a chunk without one. */
export function makeDictionary(source: ColumnSource, change: ChunkChange): NewDictionary | undefined {
  let old: Values | undefined;
  let used = new Uint8Array(0);
  const wanted = new Map<string, Buffer>();
  let growth = 0;
  for (const page of decodePages(source)) {
    if (page.kind === 'dictionary') {
      old = page.values;
      used = new Uint8Array(old.count);
    } else if (page.data.content.kind === 'indices') {
      for (const bytes of markUsed(page, used, change)) {
        const key = bytes.toString('latin1');
        if (wanted.has(key) || growth + bytes.length > MAX_GROWTH_BYTES) continue;
        wanted.set(key, bytes);
        growth += bytes.length;
      }
    }
  }
  return old && fill(source.column.leaf, old, used, wanted);
}

// Returns the new values that the page refers to.
function markUsed(page: DecodedData, used: Uint8Array, { changes, changed, dropped }: ChunkChange): Buffer[] {
  const { data, firstValue } = page;
  const codes = data.content.kind === 'indices' ? data.content.indices : new Uint8Array(0);
  const fresh: Buffer[] = [];
  if (!dropped.hasWithin(page.rowBefore, page.lastRow + 1)) {
    let done = 0;
    for (const number of changed.within(firstValue, firstValue + data.defined)) {
      for (; done < number - firstValue; done++) used[codes[done]!] = 1;
      done++;
      const change = changes.get(number)!;
      if (change.kind === 'bytes') fresh.push(change.bytes);
    }
    for (; done < data.defined; done++) used[codes[done]!] = 1;
    return fresh;
  }
  let row = page.rowBefore;
  let value = 0;
  for (let entry = 0; entry < data.count; entry++) {
    if (!data.repetition || data.repetition[entry] === 0) row++;
    if (data.definition && data.definition[entry] !== page.maxDefinition) continue;
    const code = codes[value]!;
    const change = changes.get(firstValue + value++);
    if (dropped.has(row)) continue;
    if (!change) used[code] = 1;
    else if (change.kind === 'bytes') fresh.push(change.bytes);
  }
  return fresh;
}

// Only what an edit brought in is looked up, and only old values of the same lengths can be the same.
function fill(leaf: Leaf, old: Values, used: Uint8Array, wanted: ReadonlyMap<string, Buffer>): NewDictionary {
  const codes = new Map<string, number>();
  const lengths = new Set([...wanted.values()].map(bytes => bytes.length));
  const changed = new Map<number, Buffer>();
  for (let code = 0; code < old.count; code++) {
    if (!used[code] || !lengths.has(plainLengthAt(old, code))) continue;
    const key = plainBytesAt(old, code).toString('latin1');
    if (wanted.has(key)) codes.set(key, code);
  }
  let free = 0;
  for (const [key, bytes] of wanted) {
    if (codes.has(key)) continue;
    while (free < old.count && used[free]) free++;
    codes.set(key, free);
    changed.set(free++, bytes);
  }
  const fillers = leaf.physical === Physical.byteArray ? distinctFillers(old, used, wanted) : zeros(old);
  for (let code = free; code < old.count; code++) {
    if (used[code]) continue;
    const filler = fillers.next().value;
    if (!plainBytesAt(old, code).equals(filler)) changed.set(code, filler);
  }
  const size = Math.max(old.count, free);
  return {
    size,
    differs: changed.size > 0,
    plain: () => toPlain(leaf, old, changed, size),
    addTo(bounds, code) {
      const value = changed.get(code);
      if (value) bounds.add(value);
      else bounds.addAt(old, code);
    },
    codeOf: bytes => codes.get(bytes.toString('latin1')),
  };
}

/**
 * Texts for codes that nothing refers to: none is that of another code. Where a column is read as a dictionary, Arrow takes equal entries
 * for one, and every code behind them for that of the next. Each is a number in letters that no text has (U+0010 to U+001F).
 */
function* distinctFillers(
  old: Values,
  used: Uint8Array,
  wanted: ReadonlyMap<string, Buffer>,
): Generator<Buffer, never, undefined> {
  const taken = new Set(wanted.keys());
  for (let code = 0; code < old.count; code++) {
    if (!used[code] || plainLengthAt(old, code) > LONGEST_FILLER) continue;
    const bytes = plainBytesAt(old, code);
    if (bytes.length === 0 || isFillerByte(bytes[0]!)) taken.add(bytes.toString('latin1'));
  }
  for (let number = 0; ; number++) {
    const digits = number === 0 ? [] : [...number.toString(16)];
    const filler = Buffer.from(digits.map(digit => FILLER_BYTE + Number.parseInt(digit, 16)));
    if (!taken.has(filler.toString('latin1'))) yield filler;
  }
}

function isFillerByte(byte: number): boolean {
  return byte >= FILLER_BYTE && byte < FILLER_BYTE + 16;
}

function* zeros(old: Values): Generator<Buffer, never, undefined> {
  const zero = Buffer.alloc(old.count > 0 ? plainBytesAt(old, 0).length : 0);
  for (;;) yield zero;
}

const FILLER_BYTE = 0x10;
// A page has no more than 2³¹ − 1 values.
const LONGEST_FILLER = 8;

function toPlain(leaf: Leaf, old: Values, changed: ReadonlyMap<number, Buffer>, size: number): Buffer {
  if (leaf.physical === Physical.byteArray && old.kind === 'bytes') {
    return spliceTexts(
      old,
      [...changed].sort(([a], [b]) => a - b),
    );
  }
  return writePlain(
    leaf,
    Array.from({ length: size }, (_, code) => changed.get(code) ?? plainBytesAt(old, code)),
  );
}
