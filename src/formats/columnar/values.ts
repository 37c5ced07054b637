/** Values of one page, dictionary or array, in order, nulls left out. No object per value. */
export type Values = ByteValues | NumberValues | WideValues | BooleanValues;

/** Texts, binaries, and numbers that are kept as bytes: value `i` is `bytes[starts[i], ends[i])`. */
export interface ByteValues {
  readonly kind: 'bytes';
  /** Between two values lie at least `gap` bytes that belong to neither. */
  readonly bytes: Buffer;
  readonly starts: Uint32Array<ArrayBuffer>;
  readonly ends: Uint32Array<ArrayBuffer>;
  readonly gap: number;
  readonly count: number;
}
/** Integers of up to 32 bits, and floating-point numbers. */
export interface NumberValues {
  readonly kind: 'numbers';
  readonly numbers: Int32Array<ArrayBuffer> | Float32Array<ArrayBuffer> | Float64Array<ArrayBuffer>;
  readonly count: number;
}
/** Integers of 64 bits. */
export interface WideValues {
  readonly kind: 'wide';
  readonly numbers: BigInt64Array<ArrayBuffer>;
  /** The same memory, lower half first: a BigInt for every value would be slow. */
  readonly halves: Int32Array<ArrayBuffer>;
  readonly count: number;
}
export interface BooleanValues {
  readonly kind: 'booleans';
  readonly flags: Uint8Array;
  readonly count: number;
}

/** Integers of 64 bits over this memory. */
export function wideValues(memory: ArrayBuffer): WideValues {
  const numbers = new BigInt64Array(memory);
  return { kind: 'wide', numbers, halves: new Int32Array(memory), count: numbers.length };
}
