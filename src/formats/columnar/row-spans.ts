import type { ReplacedSpan } from '../format.ts';
import { byteOffsetsOf } from './code-points.ts';

/** Replaced spans of one leaf in one row group or record batch: row within it → address → spans. */
export type RowSpans = ReadonlyMap<number, ReadonlyMap<string, readonly ReplacedSpan[]>>;

export const NO_SPANS: RowSpans = new Map();

/**
 * Deals out the spans of a row group or record batch to its leaves; undefined when one is in no column.
 * @param leafOf see `findLeaves`.
 */
export function spansByLeaf(
  spans: readonly ReplacedSpan[],
  leafOf: (path: string) => number | undefined,
  firstRow: number,
): ReadonlyMap<number, RowSpans> | undefined {
  const byLeaf = new Map<number, Map<number, Map<string, ReplacedSpan[]>>>();
  for (const span of spans) {
    const leaf = leafOf(span.path);
    if (leaf === undefined) return undefined;
    const rows = byLeaf.get(leaf) ?? new Map<number, Map<string, ReplacedSpan[]>>();
    byLeaf.set(leaf, rows);
    const row = span.record - firstRow;
    const fields = rows.get(row) ?? new Map<string, ReplacedSpan[]>();
    rows.set(row, fields);
    fields.set(span.path, [...(fields.get(span.path) ?? []), span]);
  }
  return byLeaf;
}

/** Half-open byte ranges of spans in their value; undefined when one lies beyond its end. */
export function rangesOf(
  value: Buffer,
  spans: readonly ReplacedSpan[],
): readonly (readonly [number, number])[] | undefined {
  const ranges: (readonly [number, number])[] = [];
  for (const { start, end } of spans) {
    const [from, to] = byteOffsetsOf(value, [start, end]);
    if (from === undefined || to === undefined) return undefined;
    ranges.push([from, to]);
  }
  return ranges;
}
