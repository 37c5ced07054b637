import { isOfMetadata } from '../columnar/metadata-path.ts';
import type { Format } from '../format.ts';
import { sniffArrow } from './sniff.ts';

const work = () => import('./work.ts');

/**
 * Apache Arrow's IPC format: streams, files and Feather V2. A record is a row, a field a non-null value of a leaf column, a chunk some record
 * batches or rows of a large one. All types of the format, LZ4 and zstd; big-endian data are refused by name. Rewriting makes the buffers of what it changes anew. Column names are not scanned.
 */
export const arrowFormat: Format = {
  name: 'arrow',
  extensions: ['arrow', 'arrows', 'feather', 'ipc'],
  sniff: sniffArrow,
  async *plan(input) {
    yield* (await work()).planBatches(input);
  },
  read: async (chunk, sink) => (await work()).readBatches(chunk, sink),
  rewrite: {
    kind: 'file',
    isOfFile: isOfMetadata,
    rewriteFile: async input => (await work()).rewriteFile(input),
    async *editsAgain(input) {
      yield* (await work()).editsAgain(input);
    },
    whyDifferent: async input => (await work()).whyDifferent(input),
    openFields: async file => (await work()).openFields(file),
  },
};
