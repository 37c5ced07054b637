import type { Leaf } from '../schema.ts';
import type { Order } from './bounds.ts';
import type { Rows } from './dropped-rows.ts';
import type { NewValue } from './edit-value.ts';
import type { NewDictionary } from './new-dictionary.ts';
import type { SortedNumbers } from './sorted-numbers.ts';

/** What is to become of the pages of a column chunk. */
export interface PageChange {
  readonly leaf: Leaf;
  readonly codec: number;
  readonly changes: ReadonlyMap<number, NewValue>;
  /** The keys of `changes`. */
  readonly changed: SortedNumbers;
  readonly dropped: Rows;
  readonly dictionary: NewDictionary | undefined;
  /** How bounds are taken, where the chunk had some. */
  readonly order: Order | undefined;
}
