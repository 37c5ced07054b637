import type { Kernel } from '../../kernel/kernel.ts';
import type { RawPlace } from '../record-repeats.ts';
import { type JsonField, walkChunk } from './walk-chunk.ts';

/** Beyond the levels of texts inside texts: its tables are no other walk's. */
const LEVEL = 4;

/**
 * The values of one record on which the places lie, and others that hold an escape of note; their texts stay valid. To be asked for while the chunk is
 * being walked.
 * @param hides see `JsonVisitor`.
 */
export function fieldsAt(
  kernel: Kernel,
  input: Buffer,
  { start, end }: RawPlace,
  places: readonly RawPlace[],
  hides: (key: string) => boolean,
): JsonField[] {
  const fields: JsonField[] = [];
  const visitor = {
    hides,
    field(field: JsonField) {
      if (field.isKey) return;
      field.keep();
      fields.push(field);
    },
    broken() {},
  };
  const ranges = Uint32Array.of(start, end);
  walkChunk(kernel, { input, ranges, hits: kernel.toHits(places, 'again'), level: LEVEL }, visitor);
  return fields;
}
