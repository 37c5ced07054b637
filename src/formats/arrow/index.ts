import { loadWork } from '../columnar/load-work.ts';
import type { Format } from '../format.ts';
import { sniffArrow } from './sniff.ts';

/**
 * Apache Arrow's IPC format: streams, files and Feather V2. A record is a row, a field a non-null value of a leaf column, a chunk some record
 * batches or rows of a large one. All types of the format, LZ4 and zstd; big-endian data are refused by name. Rewriting makes the buffers of what it changes anew. Column names are not scanned.
 */
export const arrowFormat: Format = {
  name: 'arrow',
  extensions: ['arrow', 'arrows', 'feather', 'ipc'],
  packedExtensions: ['feather'],
  sniff: sniffArrow,
  ...loadWork(() => import('./work.ts')),
};
