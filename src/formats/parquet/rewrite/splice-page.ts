import { Encoding, Physical } from '../names.ts';
import type { DecodedData } from './decoded-pages.ts';
import type { PageChange } from './page-change.ts';
import { spliceTexts } from './plain-values.ts';

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
  const numbers = changed.within(page.firstValue, page.firstValue + defined).map(number => number - page.firstValue);
  const fresh: [number, Buffer][] = [];
  for (const number of numbers) {
    const change = changes.get(page.firstValue + number)!;
    if (change.kind !== 'bytes') return undefined;
    fresh.push([number, change.bytes]);
  }
  return {
    data: spliceTexts(content.values, fresh),
    fresh: fresh.map(([, value]) => value),
    stays: () => without(numbers, defined),
  };
}

/**
 * A page's codes with some replaced, where no entry goes or becomes a null and every new value has a code; undefined for all other
 * pages. In memory of their own.
 */
export function spliceCodes(
  page: DecodedData,
  { changes, changed, dropped, dictionary }: PageChange,
): Int32Array<ArrayBuffer> | undefined {
  const { content, defined } = page.data;
  if (content.kind !== 'indices' || !dictionary) return undefined;
  if (dropped.hasWithin(page.rowBefore, page.lastRow + 1)) return undefined;
  const codes = new Int32Array(content.indices);
  for (const number of changed.within(page.firstValue, page.firstValue + defined)) {
    const change = changes.get(number)!;
    const code = change.kind === 'bytes' ? dictionary.codeOf(change.bytes) : undefined;
    if (code === undefined) return undefined;
    codes[number - page.firstValue] = code;
  }
  return codes;
}

function* without(numbers: readonly number[], count: number): Generator<number> {
  let next = 0;
  for (let i = 0; i < count; i++) {
    if (i === numbers[next]) next++;
    else yield i;
  }
}
