import type { Values, WideValues } from './values.ts';

/** How values of a column become text. */
export type Rendering =
  /** The bytes are the text. */
  | { readonly kind: 'bytes' }
  /**
   * Each value is written out; `isShort` numbers (fewer than seven digits, or a fraction) cannot hold what a rule finds. `whole`: those that are not
   * short are digits and nothing else, and a minus where they have a sign.
   */
  | {
      readonly kind: 'written';
      readonly write: (values: Values, index: number) => string;
      readonly isShort: IsShort;
      readonly whole?: { readonly unsignedBits: 0 | 32 | 64 };
    }
  /** Booleans: counted, never text. */
  | { readonly kind: 'none' };

/** Is the value, by its index, a number in which no rule finds anything? */
export type IsShort = (values: Values, index: number) => boolean;

/** For values that each may be found. */
export const never: IsShort = () => false;
/** `whole` of numbers with a sign. */
export const SIGNED = { unsignedBits: 0 } as const;

/** As a double; 0 for bytes. */
export function numberAt(values: Values, index: number): number {
  if (values.kind === 'numbers') return values.numbers[index]!;
  return values.kind === 'wide'
    ? values.halves[2 * index]! + values.halves[2 * index + 1]! * 2 ** 32 + lowSign(values, index)
    : 0;
}

// The lower half is unsigned, but stands in a signed array.
function lowSign({ halves }: WideValues, index: number): number {
  return halves[2 * index]! < 0 ? 2 ** 32 : 0;
}

/** A number where it is exact, which is several times as fast, else a BigInt. */
export function wholeAt(values: Values, index: number): number | bigint {
  const number = numberAt(values, index);
  return values.kind === 'wide' && !Number.isSafeInteger(number) ? values.numbers[index]! : number;
}

/** A view of one value; empty for numbers. */
export function bytesAt(values: Values, index: number): Buffer {
  return values.kind === 'bytes' ? values.bytes.subarray(values.starts[index], values.ends[index]) : Buffer.alloc(0);
}

/** The narrowest shape that a rule finds has seven digits. */
export const isShortInteger: IsShort = (values, index) => isShortNumber(numberAt(values, index));

/** Has it fewer than seven digits? */
export function isShortNumber(number: number | bigint): boolean {
  return number > -1_000_000 && number < 1_000_000;
}

/** Of integers without a sign, 32 bits wide or 64. */
export const isShortUnsigned: IsShort = (values, index) => {
  const number = numberAt(values, index);
  return number >= 0 && number < 1_000_000;
};

/** Fractions are short, too. */
export const isShortFloat: IsShort = (values, index) => {
  const number = numberAt(values, index);
  return !Number.isInteger(number) || isShortNumber(number);
};

/** A decimal by its unscaled value and the digits behind the point. */
export function withPoint(unscaled: number | bigint, scale: number): string {
  if (scale === 0) return String(unscaled);
  const isNegative = unscaled < 0;
  const digits = String(isNegative ? -unscaled : unscaled).padStart(scale + 1, '0');
  return `${isNegative ? '-' : ''}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}

/** 16 bytes as RFC 9562 writes them. */
export function writeUuid(bytes: Buffer): string {
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/** IEEE 754 binary16. @param bits 16 of them. */
export function float16(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1;
  const exponent = (bits >> 10) & 31;
  const fraction = bits & 1023;
  if (exponent === 31) return fraction ? Number.NaN : sign * Number.POSITIVE_INFINITY;
  return exponent === 0 ? sign * fraction * 2 ** -24 : sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
}
