import type { BandInput } from '../band.ts';
import { BatchArrays } from '../batch-arrays.ts';
import { type Container, readItems } from '../container.ts';
import { Dictionaries, type DictionaryMessages } from '../dictionaries.ts';
import type { ArrowLeaf } from '../leaves.ts';
import type { OpenMessage } from '../messages.ts';
import { ReadBudget } from '../read-budget.ts';
import { unshare } from './open-columns.ts';

/** A record batch, and what it refers to. */
export interface OpenBatch {
  readonly place: OpenMessage['place'];
  /** Rows of all batches before it. */
  readonly firstRow: number;
  readonly rows: number;
  /** One of `Compression`; undefined for none. */
  readonly codec: number | undefined;
  readonly dictionaries: readonly DictionaryMessages[];
}

/** The record batches of a source, in order. Throws BrokenArrow where one cannot be read. */
export function* openBatches(container: Container): Generator<OpenBatch> {
  const dictionaries = new Dictionaries(container);
  let firstRow = 0;
  let inForce: DictionaryMessages[] | undefined;
  for (const item of readItems(container)) {
    if (item.kind === 'dictionary') {
      dictionaries.add(item);
      inForce = undefined;
    }
    if (item.kind !== 'batch') continue;
    inForce ??= dictionaries.inForce();
    const { length: rows, codec } = item.batch;
    yield { place: item.message.place, firstRow, rows, codec, dictionaries: inForce };
    firstRow += rows;
  }
}

/** All rows of a batch. @param edited leaves in which no two rows are to share a value. */
export function wholeBand(
  { file, schema }: Container,
  { place, rows, dictionaries }: Pick<OpenBatch, 'place' | 'rows' | 'dictionaries'>,
  edited: Iterable<ArrowLeaf> = [],
): BandInput {
  const budget = budgetFor([place, ...dictionaries.flatMap(({ places }) => places)]);
  const arrays = new BatchArrays({ file, schema, budget, dictionaries });
  const columns = unshare(arrays.columnsOf(place), edited);
  return { columns, rows: { from: 0, to: rows }, rowBase: 0, budget, dictionaryOf: arrays.dictionaryOf };
}

/** Whoever rewrites or proves goes over the same batch several times. */
const TIMES = 16;

/** How much these messages may unfold to. */
export function budgetFor(places: readonly OpenBatch['place'][]): ReadBudget {
  return new ReadBudget(TIMES * places.reduce((sum, { start, end }) => sum + end - start, 0));
}
