import type { PlacedArray, WayInput } from './levels.ts';

/** Rows of one batch that are read at once. */
export interface BandInput extends Omit<WayInput, 'column'> {
  readonly columns: readonly PlacedArray[];
  /** Rows of the chunk before the first of the batch. */
  readonly rowBase: number;
}
