import { Physical } from '../names.ts';
import type { Leaf } from '../schema.ts';
import { type ColumnSource, type DecodedData, decodePages } from './decoded-pages.ts';
import type { NewValue } from './edit-value.ts';
import { plainBytesAt } from './plain-values.ts';
import type { Rows } from './rewrite-page.ts';

/** A chunk's dictionary after the edits: codes that rows still use keep their number, so untouched pages stay as they are. */
export interface NewDictionary {
  /** By code. A code that nothing refers to any more has a blank value. */
  readonly values: readonly Buffer[];
  /** Did any value change, or go? */
  readonly differs: boolean;
  /** The code of a new value, or undefined when it has none: then its page is written without the dictionary. */
  codeOf(bytes: Buffer): number | undefined;
}

// Replacements that differ from row to row would make the dictionary as large as the data.
const MAX_GROWTH_BYTES = 1024 * 1024;

/** Counts what still refers to the dictionary, and fits the new values in. Undefined for a chunk without one. */
export function makeDictionary(
  source: ColumnSource,
  changes: ReadonlyMap<number, NewValue>,
  dropped: Rows,
): NewDictionary | undefined {
  let old: readonly Buffer[] | undefined;
  let used = new Uint8Array(0);
  const wanted = new Map<string, Buffer>();
  let growth = 0;
  for (const page of decodePages(source)) {
    if (page.kind === 'dictionary') {
      const { values } = page;
      old = Array.from({ length: values.count }, (_, i) => plainBytesAt(values, i));
      used = new Uint8Array(values.count);
    } else if (page.data.content.kind === 'indices') {
      for (const bytes of markUsed(page, used, changes, dropped)) {
        const key = bytes.toString('latin1');
        if (wanted.has(key) || growth + bytes.length > MAX_GROWTH_BYTES) continue;
        wanted.set(key, bytes);
        growth += bytes.length;
      }
    }
  }
  return old && fill(old, used, wanted, blankOf(source.column.leaf, old));
}

// Returns the new values that the page refers to.
function markUsed(
  page: DecodedData,
  used: Uint8Array,
  changes: ReadonlyMap<number, NewValue>,
  dropped: Rows,
): Buffer[] {
  const { data, firstValue } = page;
  const codes = data.content.kind === 'indices' ? data.content.indices : new Uint8Array(0);
  const fresh: Buffer[] = [];
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

function fill(
  old: readonly Buffer[],
  used: Uint8Array,
  wanted: ReadonlyMap<string, Buffer>,
  blank: Buffer,
): NewDictionary {
  const values = old.map((value, code) => (used[code] ? value : undefined));
  const codes = new Map<string, number>();
  for (const [code, value] of values.entries()) if (value) codes.set(value.toString('latin1'), code);
  let free = 0;
  for (const [key, bytes] of wanted) {
    if (codes.has(key)) continue;
    while (free < values.length && values[free]) free++;
    codes.set(key, free);
    values[free] = bytes;
  }
  const filled = values.map(value => value ?? blank);
  const differs = filled.length !== old.length || filled.some((value, code) => !value.equals(old[code]!));
  return { values: filled, differs, codeOf: bytes => codes.get(bytes.toString('latin1')) };
}

function blankOf(leaf: Leaf, old: readonly Buffer[]): Buffer {
  return Buffer.alloc(leaf.physical === Physical.byteArray ? 0 : (old[0]?.length ?? 0));
}
