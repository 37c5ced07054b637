import { loadWork } from '../columnar/load-work.ts';
import type { Format } from '../format.ts';

/**
 * Apache Parquet: a record is a row, a field a non-null value of a leaf column, a chunk a row group. All encodings, page
 * versions and codecs but LZO; encrypted files are refused by name. Rewriting makes statistics and page
 * indexes of what it changes anew, and drops its Bloom filters. Column names are not scanned, and of `ARROW:schema` the metadata within.
 */
export const parquetFormat: Format = {
  name: 'parquet',
  extensions: ['parquet', 'parq', 'pq'],
  packedExtensions: ['parquet', 'parq', 'pq'],
  sniff: head => (hasMagic(head) ? 1 : 0),
  ...loadWork(() => import('./work.ts')),
};

// PARE marks a file whose footer is encrypted; it is Parquet too, and refused by name.
function hasMagic(head: Uint8Array): boolean {
  return head[0] === 0x50 && head[1] === 0x41 && head[2] === 0x52 && (head[3] === 0x31 || head[3] === 0x45);
}
