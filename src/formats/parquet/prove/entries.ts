import type { Values } from '../../columnar/values.ts';
import { Encoding } from '../names.ts';
import { type ColumnSource, decodePages } from '../rewrite/decoded-pages.ts';
import { plainBytesAt } from '../rewrite/plain-values.ts';
import type { Leaf } from '../schema.ts';

/** One entry of a column chunk: its levels, and its value unless it is a null or an empty list. */
export interface Entry {
  /** 0-based within the row group. */
  readonly row: number;
  readonly repetition: number;
  readonly definition: number;
  /** As PLAIN has it, without a length. */
  readonly value: Buffer | undefined;
  /** Where its text is written rather than stored: what it is in. */
  readonly from: Values | undefined;
  readonly index: number;
  /** Its address, by names or by the numbers of columns whose name is not told. */
  path(address: readonly string[]): string;
}

/** Bytes of a chunk that are no value of a row: dictionary entries that no page refers to, and what stands behind the last value of a page. */
export type Spare = (bytes: Buffer) => void;

/** The entries of a chunk, whatever pages they are in. Throws BrokenParquet. */
export function* entriesOf(source: ColumnSource, spare: Spare): Generator<Entry, void, undefined> {
  const { leaf } = source.column;
  const indices = new Array<number>(leaf.maxRepetition).fill(0);
  let row = -1;
  let dictionary: Values | undefined;
  let isUsed = new Uint8Array(0);
  for (const page of decodePages(source)) {
    if (page.kind === 'dictionary') {
      dictionary = page.values;
      isUsed = new Uint8Array(dictionary.count);
      spareBehind(dictionary, spare);
      continue;
    }
    const { repetition, definition, count, content } = page.data;
    const isPlain = page.stored.header.encoding === Encoding.plain;
    if (content.kind === 'values' && isPlain) spareBehind(content.values, spare);
    let at = 0;
    for (let i = 0; i < count; i++) {
      const level = repetition?.[i] ?? 0;
      step(indices, level);
      if (level === 0) row += 1;
      const defined = definition?.[i] ?? leaf.maxDefinition;
      const isValue = defined === leaf.maxDefinition;
      let from: Values | undefined;
      let index = 0;
      if (isValue) {
        if (content.kind === 'values') [from, index] = [content.values, at];
        else {
          [from, index] = [page.dictionary, content.indices[at]!];
          isUsed[index] = 1;
        }
        at += 1;
      }
      yield {
        row,
        repetition: level,
        definition: defined,
        value: from && plainBytesAt(from, index),
        from,
        index,
        path: address => pathOf(address, indices),
      };
    }
  }
  for (const [i, used] of isUsed.entries()) if (used === 0) spare(plainBytesAt(dictionary!, i));
}

function step(indices: number[], level: number): void {
  if (level === 0) indices.fill(0);
  else {
    indices[level - 1]! += 1;
    indices.fill(0, level);
  }
}

function pathOf(address: Leaf['address'], indices: readonly number[]): string {
  return address.map((name, i) => (i === 0 ? name : `${indices[i - 1]}${name}`)).join('');
}

function spareBehind(values: Values, spare: Spare): void {
  if (values.kind !== 'bytes') return;
  const end = values.count === 0 ? 0 : values.ends[values.count - 1]!;
  if (end < values.bytes.length) spare(values.bytes.subarray(end));
}
