import { toCharacterStart } from '../../../decode/utf8.ts';
import { Converted, Logical, Physical } from '../names.ts';
import { annotates, type Leaf } from '../schema.ts';
import { fieldOf, numberOf, structOf } from '../thrift-fields.ts';
import type { Values } from '../values.ts';
import { plainBytesAt } from './plain-values.ts';

/** How values of a column compare: as unsigned bytes, or as signed numbers of 4 or 8 bytes. */
export type Order = (a: Buffer, b: Buffer) => number;

/**
 * The order that the type of a column defines, where it is simple; undefined for all others, whose bounds are left out.
 * Spec: parquet.thrift, ColumnOrder.
 */
export function orderOf({ physical, element }: Leaf): Order | undefined {
  const logical = structOf(element, 10);
  const converted = numberOf(element, 6);
  switch (physical) {
    case Physical.int32:
    case Physical.int64: {
      const isUnsigned = converted !== undefined && converted >= Converted.uint8 && converted <= Converted.uint64;
      const integer = logical && structOf(logical, Logical.integer);
      if (isUnsigned || (integer && fieldOf(integer, 2) !== true)) return undefined;
      return physical === Physical.int32 ? compareInt32 : compareInt64;
    }
    case Physical.byteArray:
    case Physical.fixed: {
      const isOther =
        annotates(element, Converted.decimal, Logical.decimal) ||
        converted === Converted.interval ||
        OTHER_ORDERS.some(id => logical && structOf(logical, id) !== undefined);
      return isOther ? undefined : Buffer.compare;
    }
    default:
      return undefined;
  }
}

const OTHER_ORDERS = [Logical.float16, Logical.variant, Logical.geometry, Logical.geography];

function compareInt32(a: Buffer, b: Buffer): number {
  return a.readInt32LE(0) - b.readInt32LE(0);
}

function compareInt64(a: Buffer, b: Buffer): number {
  return a.readInt32LE(4) - b.readInt32LE(4) || a.readUInt32LE(0) - b.readUInt32LE(0);
}

/** Bounds of a page, in memory of their own: both undefined where there are no values. */
export interface PageBounds {
  readonly lower: Buffer | undefined;
  readonly upper: Buffer | undefined;
  /** Are they values of the page, rather than cut ones? */
  readonly isExact: boolean;
}

/** Takes the least and the greatest of some values. */
export class Bounds {
  readonly #order: Order;
  #least: Buffer | undefined;
  #greatest: Buffer | undefined;

  constructor(order: Order) {
    this.#order = order;
  }

  add(value: Buffer): void {
    if (this.#least === undefined || this.#order(value, this.#least) < 0) this.#least = value;
    if (this.#greatest === undefined || this.#order(value, this.#greatest) > 0) this.#greatest = value;
  }

  addAll(values: Values, indices: Iterable<number>): void {
    for (const index of indices) {
      if (values.kind === 'bytes' && this.#isBetween(values.bytes[values.starts[index]!]!)) continue;
      this.add(plainBytesAt(values, index));
    }
  }

  // Most texts are told apart from the bounds by their first byte.
  #isBetween(first: number): boolean {
    return (
      this.#least !== undefined && this.#greatest !== undefined && first > this.#least[0]! && first < this.#greatest[0]!
    );
  }

  /** The bounds, cut to 64 bytes as other writers do: the lower one simply, the upper one so that it stays above. Undefined when it cannot. */
  cut(): PageBounds | undefined {
    if (!this.#least || !this.#greatest) return { lower: undefined, upper: undefined, isExact: true };
    const upper = cutUpper(this.#greatest);
    if (!upper) return undefined;
    const isExact = this.#least.length <= MOST_BYTES && this.#greatest.length <= MOST_BYTES;
    return { lower: Buffer.from(cutLower(this.#least)), upper: Buffer.from(upper), isExact };
  }
}

const MOST_BYTES = 64;

/** Whole code points of UTF-8. */
function cutLower(least: Buffer): Buffer {
  return least.length <= MOST_BYTES ? least : least.subarray(0, toCharacterStart(least, MOST_BYTES));
}

/** Ends with a code point whose last byte is one more, so that UTF-8 stays UTF-8. */
function cutUpper(greatest: Buffer): Buffer | undefined {
  if (greatest.length <= MOST_BYTES) return greatest;
  for (let last = MOST_BYTES - 1; last >= 0; last--) {
    if (isContinuation(greatest[last + 1]!) || !mayGrow(greatest[last]!)) continue;
    const upper = Buffer.from(greatest.subarray(0, last + 1));
    upper[last]! += 1;
    return upper;
  }
  return undefined;
}

function isContinuation(byte: number): boolean {
  return (byte & 0xc0) === 0x80;
}

function mayGrow(byte: number): boolean {
  return byte < 0x7e || (byte >= 0x80 && byte < 0xbf);
}

/** Bounds of all pages together; undefined when one page has none. */
export function joinBounds(
  pages: readonly { readonly bounds: PageBounds | undefined }[],
  order: Order,
): PageBounds | undefined {
  let lower: Buffer | undefined;
  let upper: Buffer | undefined;
  let isExact = true;
  for (const { bounds } of pages) {
    if (!bounds) return undefined;
    isExact &&= bounds.isExact;
    if (bounds.lower && (!lower || order(bounds.lower, lower) < 0)) lower = bounds.lower;
    if (bounds.upper && (!upper || order(bounds.upper, upper) > 0)) upper = bounds.upper;
  }
  return { lower, upper, isExact };
}
