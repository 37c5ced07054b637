import { Encoding, Physical } from '../names.ts';
import type { DecodedData } from './decoded-pages.ts';
import type { PageChange } from './page-change.ts';

/** A page's values with some replaced: everything between them is copied at once. */
export interface SplicedValues {
  /** PLAIN. */
  readonly data: Buffer;
  /** The new values. */
  readonly fresh: readonly Buffer[];
  /** Numbers, in the page, of the values that stay. */
  stays(): Iterable<number>;
}

/** For PLAIN texts where no entry goes or becomes a null; undefined for all other pages. */
export function spliceValues(
  page: DecodedData,
  { leaf, changes, changed, dropped }: PageChange,
): SplicedValues | undefined {
  const { content, defined } = page.data;
  const isPlain = page.stored.header.encoding === Encoding.plain && leaf.physical === Physical.byteArray;
  if (!isPlain || content.kind !== 'values' || content.values.kind !== 'bytes') return undefined;
  if (dropped.hasWithin(page.rowBefore, page.lastRow + 1)) return undefined;
  const { bytes, starts, ends } = content.values;
  const parts: Buffer[] = [];
  const fresh: Buffer[] = [];
  const numbers = changed.within(page.firstValue, page.firstValue + defined).map(number => number - page.firstValue);
  let done = 0;
  for (const number of numbers) {
    const change = changes.get(page.firstValue + number)!;
    if (change.kind !== 'bytes') return undefined;
    const length = Buffer.allocUnsafe(LENGTH_BYTES);
    length.writeUInt32LE(change.bytes.length);
    parts.push(bytes.subarray(done, starts[number]! - LENGTH_BYTES), length, change.bytes);
    fresh.push(change.bytes);
    done = ends[number]!;
  }
  // What stands behind the last value is left behind.
  parts.push(bytes.subarray(done, ends[defined - 1]));
  return { data: Buffer.concat(parts), fresh, stays: () => without(numbers, defined) };
}

const LENGTH_BYTES = 4;

function* without(numbers: readonly number[], count: number): Generator<number> {
  let next = 0;
  for (let i = 0; i < count; i++) {
    if (i === numbers[next]) next++;
    else yield i;
  }
}
