import { toCharacterStart } from '../../../decode/utf8.ts';
import type { ByteValues, Values } from '../../columnar/values.ts';
import { Converted, Logical, Physical } from '../names.ts';
import { annotates, type Leaf } from '../schema.ts';
import { booleanOf, numberOf, structOf } from '../thrift-fields.ts';
import { plainBytesAt } from './plain-values.ts';

/** How values of a column compare, given as PLAIN has them. */
export interface Order {
  readonly compare: (a: Buffer, b: Buffer) => number;
  /** Text may be cut, and compared byte by byte; the bytes of a number may not. */
  readonly isText: boolean;
  /** Floating point: NaN is no bound, and a zero has the sign that takes in the other one. */
  readonly isFloating?: boolean;
}

/**
 * The order that the type of a column defines; undefined where none is, and such bounds are left out.
 * Spec: parquet.thrift, ColumnOrder.
 */
export function orderOf({ physical, element }: Leaf): Order | undefined {
  const logical = structOf(element, 10);
  const converted = numberOf(element, 6);
  switch (physical) {
    case Physical.boolean:
      return BYTE;
    case Physical.int32:
    case Physical.int64: {
      const integer = logical && structOf(logical, Logical.integer);
      const isUnsigned =
        (converted !== undefined && converted >= Converted.uint8 && converted <= Converted.uint64) ||
        (integer !== undefined && booleanOf(integer, 2) !== true);
      if (physical === Physical.int32) return isUnsigned ? UINT32 : INT32;
      return isUnsigned ? UINT64 : INT64;
    }
    case Physical.float:
      return FLOAT;
    case Physical.double:
      return DOUBLE;
    case Physical.byteArray:
    case Physical.fixed: {
      if (annotates(element, Converted.decimal, Logical.decimal)) return DECIMAL;
      const isOther =
        converted === Converted.interval || OTHER_ORDERS.some(id => logical && structOf(logical, id) !== undefined);
      return isOther ? undefined : TEXT;
    }
    default:
      return undefined;
  }
}

const OTHER_ORDERS = [Logical.float16, Logical.variant, Logical.geometry, Logical.geography];

const TEXT: Order = { compare: Buffer.compare, isText: true };
const BYTE: Order = { compare: (a, b) => a[0]! - b[0]!, isText: false };
const INT32: Order = { compare: (a, b) => a.readInt32LE(0) - b.readInt32LE(0), isText: false };
const UINT32: Order = { compare: (a, b) => a.readUInt32LE(0) - b.readUInt32LE(0), isText: false };
const INT64: Order = {
  compare: (a, b) => a.readInt32LE(4) - b.readInt32LE(4) || a.readUInt32LE(0) - b.readUInt32LE(0),
  isText: false,
};
const UINT64: Order = {
  compare: (a, b) => a.readUInt32LE(4) - b.readUInt32LE(4) || a.readUInt32LE(0) - b.readUInt32LE(0),
  isText: false,
};
const FLOAT: Order = { compare: (a, b) => a.readFloatLE(0) - b.readFloatLE(0), isText: false, isFloating: true };
const DOUBLE: Order = { compare: (a, b) => a.readDoubleLE(0) - b.readDoubleLE(0), isText: false, isFloating: true };
const DECIMAL: Order = { compare: compareTwosComplement, isText: false };

/** Whole numbers, big end first, of any lengths. */
function compareTwosComplement(a: Buffer, b: Buffer): number {
  const [aFill, bFill] = [a, b].map(it => (it.length > 0 && it[0]! >= 0x80 ? 0xff : 0)) as [number, number];
  if (aFill !== bFill) return bFill - aFill;
  const length = Math.max(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const left = a[i - length + a.length] ?? aFill;
    const right = b[i - length + b.length] ?? bFill;
    if (left !== right) return left - right;
  }
  return 0;
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
  /** Was there a value that is no bound? */
  #hasOthers = false;

  constructor(order: Order) {
    this.#order = order;
  }

  add(value: Buffer): void {
    if (this.#order.isFloating && isNotANumber(value)) {
      this.#hasOthers = true;
      return;
    }
    if (this.#least === undefined || this.#order.compare(value, this.#least) < 0) this.#least = value;
    if (this.#greatest === undefined || this.#order.compare(value, this.#greatest) > 0) this.#greatest = value;
  }

  addAll(values: Values, indices: Iterable<number>): void {
    for (const index of indices) this.addAt(values, index);
  }

  /** Value `index` of these. */
  addAt(values: Values, index: number): void {
    if (this.#order.isText && values.kind === 'bytes' && this.#isBetween(values, index)) return;
    this.add(plainBytesAt(values, index));
  }

  // Without an object for a text that is no bound, as most are not.
  #isBetween(values: ByteValues, index: number): boolean {
    if (this.#least === undefined || this.#greatest === undefined) return false;
    return compareAt(values, index, this.#least) >= 0 && compareAt(values, index, this.#greatest) <= 0;
  }

  /**
   * The bounds; of text cut to 64 bytes as other writers do: the lower one simply, the upper one so that it stays above. Undefined when it
   * cannot, or when there are values but none is a bound.
   */
  cut(): PageBounds | undefined {
    const least = this.#least;
    const greatest = this.#greatest;
    if (!least || !greatest) return this.#hasOthers ? undefined : { lower: undefined, upper: undefined, isExact: true };
    if (!this.#order.isText) {
      return { lower: this.#signed(least, SIGN), upper: this.#signed(greatest, 0), isExact: true };
    }
    const upper = cutUpper(greatest);
    if (!upper) return undefined;
    const isExact = least.length <= MOST_BYTES && greatest.length <= MOST_BYTES;
    return { lower: Buffer.from(cutLower(least)), upper: Buffer.from(upper), isExact };
  }

  #signed(value: Buffer, sign: number): Buffer {
    const bound = Buffer.from(value);
    const isZero = bound.every((byte, i) => (i === bound.length - 1 ? byte & ~SIGN : byte) === 0);
    if (this.#order.isFloating && isZero) bound[bound.length - 1] = sign;
    return bound;
  }
}

// As Buffer.compare does.
function compareAt({ bytes, starts, ends }: ByteValues, index: number, other: Buffer): number {
  const start = starts[index]!;
  const length = ends[index]! - start;
  const shared = Math.min(length, other.length);
  for (let i = 0; i < shared; i++) {
    const difference = bytes[start + i]! - other[i]!;
    if (difference !== 0) return difference;
  }
  return length - other.length;
}

/** Of the last byte of a floating-point number. */
const SIGN = 0x80;

function isNotANumber(value: Buffer): boolean {
  return Number.isNaN(value.length === 4 ? value.readFloatLE(0) : value.readDoubleLE(0));
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
    if (bounds.lower && (!lower || order.compare(bounds.lower, lower) < 0)) lower = bounds.lower;
    if (bounds.upper && (!upper || order.compare(bounds.upper, upper) > 0)) upper = bounds.upper;
  }
  return { lower, upper, isExact };
}
