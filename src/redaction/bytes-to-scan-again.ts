import { formatNamed } from '../formats/index.ts';
import type { SourceEntry } from '../types.ts';

/** What the scan of its redacted self will read of a source, in bytes and roughly: of a file that is kept in columns, those that had findings. */
export function bytesToScanAgain({ bytes, format, records, fields, columns }: SourceEntry): number {
  if (fields === 0 || formatNamed(format).rewrite.kind !== 'file') return bytes;
  const width = fields / records;
  return bytes * Math.min(1, Object.keys(columns).length / width);
}
