/** Page indexes: where each page of a column chunk is, and what lies between its bounds. Spec: parquet-format/PageIndex.md. */

import { type ThriftStruct, Wire, writeStruct } from '../thrift.ts';
import { numberOf, structsOf, withField, withI64 } from '../thrift-fields.ts';
import type { Order, PageBounds } from './bounds.ts';

/** A data page in the new file. */
export interface IndexedPage {
  /** Of its header, in the new file. */
  readonly offset: number;
  /** Header and body, in bytes. */
  readonly stored: number;
  /** Row of the group with which it begins; undefined when it begins inside of one. */
  readonly firstRow: number | undefined;
  readonly nulls: number;
  /** Undefined where they were not taken. */
  readonly bounds: PageBounds | undefined;
}

/** The offset index of pages that were moved as they are; undefined when it tells of others. Fields: 1 page locations, of which 1 is the offset. */
export function moveOffsetIndex(
  index: ThriftStruct,
  { start, end }: { readonly start: number; readonly end: number },
  distance: number,
): ThriftStruct | undefined {
  const locations = structsOf(index, 1);
  let last = start - 1;
  for (const location of locations) {
    const offset = numberOf(location, 1) ?? -1;
    if (offset <= last || offset + (numberOf(location, 2) ?? -1) > end) return undefined;
    last = offset;
  }
  const values = locations.map(location => withI64(location, 1, numberOf(location, 1)! + distance));
  return withField(index, 1, Wire.list, { elementType: Wire.struct, values });
}

/** The offset index of these pages; undefined when one begins inside of a row. */
export function makeOffsetIndex(pages: readonly IndexedPage[]): Buffer | undefined {
  const values: ThriftStruct[] = [];
  for (const { offset, stored, firstRow } of pages) {
    if (firstRow === undefined) return undefined;
    values.push({
      fields: [
        { id: 1, type: Wire.i64, value: BigInt(offset) },
        { id: 2, type: Wire.i32, value: stored },
        { id: 3, type: Wire.i64, value: BigInt(firstRow) },
      ],
    });
  }
  return writeStruct({ fields: [{ id: 1, type: Wire.list, value: { elementType: Wire.struct, values } }] });
}

/** The column index of these pages; undefined when a page has no bounds, or begins inside of a row. */
export function makeColumnIndex(pages: readonly IndexedPage[], order: Order): Buffer | undefined {
  const lower: Buffer[] = [];
  const upper: Buffer[] = [];
  const areNull: boolean[] = [];
  for (const { bounds, firstRow } of pages) {
    if (!bounds || firstRow === undefined) return undefined;
    areNull.push(!bounds.lower);
    lower.push(bounds.lower ?? NOTHING);
    upper.push(bounds.upper ?? NOTHING);
  }
  const filled = areNull.flatMap((isNull, i) => (isNull ? [] : [i]));
  const nulls = pages.map(page => BigInt(page.nulls));
  return writeStruct({
    fields: [
      { id: 1, type: Wire.list, value: { elementType: Wire.boolTrue, values: areNull } },
      { id: 2, type: Wire.list, value: { elementType: Wire.binary, values: lower } },
      { id: 3, type: Wire.list, value: { elementType: Wire.binary, values: upper } },
      { id: 4, type: Wire.i32, value: boundaryOrder([lower, upper], filled, order) },
      { id: 5, type: Wire.list, value: { elementType: Wire.i64, values: nulls } },
    ],
  });
}

const NOTHING = Buffer.alloc(0);

// 0 is unordered, 1 ascending, 2 descending; pages of nulls do not count.
function boundaryOrder(sides: readonly (readonly Buffer[])[], filled: readonly number[], order: Order): number {
  const isSorted = (sign: number) =>
    sides.every(side =>
      filled.every((at, i) => i === 0 || sign * order.compare(side[filled[i - 1]!]!, side[at]!) <= 0),
    );
  return isSorted(1) ? 1 : isSorted(-1) ? 2 : 0;
}
