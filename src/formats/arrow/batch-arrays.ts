import type { RandomAccess } from '../columnar/random-access.ts';
import { Body } from './body.ts';
import { BrokenArrow } from './broken.ts';
import type { ArrowSchema } from './container.ts';
import type { DictionaryMessages } from './dictionaries.ts';
import type { PlacedArray } from './levels.ts';
import { type MessagePlace, reopenMessage } from './messages.ts';
import type { ReadBudget } from './read-budget.ts';
import { readBatchHeader, readDictionaryHeader, readDictionaryValues } from './record-batch.ts';
import type { Field } from './schema.ts';

export interface ArraysInput {
  readonly file: RandomAccess;
  readonly schema: ArrowSchema;
  readonly budget: ReadBudget;
  readonly dictionaries: readonly DictionaryMessages[];
}

/** The columns of one record batch after the other, and the dictionaries that they refer to. */
export class BatchArrays {
  readonly #input: ArraysInput;
  readonly #fieldOf: ReadonlyMap<string, Field>;
  readonly #dictionaries = new Map<string, readonly PlacedArray[]>();

  constructor(input: ArraysInput) {
    this.#input = input;
    this.#fieldOf = dictionaryFields(input.schema.fields);
  }

  /** Columns of a batch, in the order of the schema. Throws BrokenArrow. */
  columnsOf(place: MessagePlace): PlacedArray[] {
    const { file, schema, budget } = this.#input;
    const { columns, codec } = readBatchHeader(reopenMessage(file, place), schema.fields);
    const body = new Body(file, place, { codec, budget });
    return columns.map(array => ({ array, body }));
  }

  /** The batches of a dictionary, in order. Throws BrokenArrow. */
  readonly dictionaryOf = (id: string): readonly PlacedArray[] => {
    let arrays = this.#dictionaries.get(id);
    if (!arrays) {
      const places = this.#input.dictionaries.find(it => it.id === id)?.places;
      if (!places) throw new BrokenArrow('it refers to a dictionary that is not there');
      arrays = places.map(place => this.#open(place, this.#fieldOf.get(id)!));
      this.#dictionaries.set(id, arrays);
    }
    return arrays;
  };

  #open(place: MessagePlace, field: Field): PlacedArray {
    const { file, budget } = this.#input;
    const message = reopenMessage(file, place);
    const { columns, codec } = readDictionaryValues(message, readDictionaryHeader(message), field);
    return { array: columns[0]!, body: new Body(file, place, { codec, budget, holds: true }) };
  }
}

/** The fields that refer to each dictionary by its id; of several, whose values are of one type, the first. */
export function dictionaryFields(fields: readonly Field[]): Map<string, Field> {
  const found = new Map<string, Field>();
  const add = (field: Field) => {
    const id = field.dictionary?.id;
    if (id !== undefined && !found.has(id)) found.set(id, field);
    field.children.forEach(add);
  };
  fields.forEach(add);
  return found;
}
