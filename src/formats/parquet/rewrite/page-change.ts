import type { Leaf } from '../schema.ts';
import type { Order } from './bounds.ts';
import type { ChunkChange, NewDictionary } from './new-dictionary.ts';

/** What is to become of the pages of a column chunk. */
export interface PageChange extends ChunkChange {
  readonly leaf: Leaf;
  readonly codec: number;
  readonly dictionary: NewDictionary | undefined;
  /** How bounds are taken, where the chunk had some. */
  readonly order: Order | undefined;
}
