import { Converted, Physical } from './names.ts';
import type { Leaf } from './schema.ts';
import { numberOf } from './thrift-fields.ts';

/** What is wrong with a leaf's annotation, when its storage cannot hold what it claims; undefined when all is well. */
export function misfitOf(leaf: Leaf): string | undefined {
  const converted = numberOf(leaf.element, 6);
  if (converted === undefined) return undefined;
  const allowed = STORAGE.get(converted);
  if (allowed && !allowed.includes(leaf.physical)) return 'is annotated as a type that its storage cannot hold';
  const precision = numberOf(leaf.element, 8) ?? 0;
  // Arrow's widest decimal has 76 digits.
  if (converted === Converted.decimal && precision > 76) return `is annotated as a decimal of ${precision} digits`;
  return undefined;
}

const INT32 = [Physical.int32];
const INT64 = [Physical.int64];
const BYTES = [Physical.byteArray, Physical.fixed];

const STORAGE: ReadonlyMap<number, readonly number[]> = new Map([
  [Converted.utf8, BYTES],
  [Converted.enum, BYTES],
  [Converted.json, BYTES],
  [Converted.bson, BYTES],
  [Converted.interval, [Physical.fixed]],
  [Converted.decimal, [Physical.int32, Physical.int64, ...BYTES]],
  [Converted.date, INT32],
  [Converted.timeMillis, INT32],
  [Converted.timeMicros, INT64],
  [Converted.timestampMillis, INT64],
  [Converted.timestampMicros, INT64],
  [Converted.uint8, INT32],
  [Converted.uint16, INT32],
  [Converted.uint32, INT32],
  [Converted.uint64, INT64],
  [15, INT32],
  [16, INT32],
  [17, INT32],
  [18, INT64],
]);
