import type { Values } from '../columnar/values.ts';
import type { PlacedArray, Slots } from './levels.ts';
import type { ReadBudget } from './read-budget.ts';

/** Some values of a leaf. */
export interface Piece {
  readonly values: Values;
  /** The slot of each, counted from the first of the range; ascending. */
  readonly slots: Uint32Array;
}

/** Texts of about so many bytes are handed out together. */
export const PIECE_BYTES = 4 * 1024 * 1024;
/** Values of an array that are read at once. */
export interface Reading {
  readonly placed: PlacedArray;
  /** Slots of the array. */
  readonly range: Slots;
  /** Number of the first of them. */
  readonly first: number;
  /** Those that are read, by the same numbers. */
  readonly picked: Uint32Array;
  readonly budget: ReadBudget;
}
