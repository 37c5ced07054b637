import { BrokenParquet } from './broken.ts';

const MiB = 1024 * 1024;
const FILE_FLOOR = 1024 * MiB;
const GROUP_FLOOR = 4 * MiB;
// Snappy reaches 21 to 1 and gzip 1032; zstd and brotli more, but only on a single repeated value.
const MAX_RATIO = 4096;

/**
 * How much the pages of one row group may unfold to, so that a small file cannot ask for unlimited time. Counted in bytes
 * after decompression and decoding, a level entry as one.
 */
export class ReadBudget {
  #left: number;

  /** `storedBytes`: of the row group's column chunks; `rowGroups`: of the file. */
  constructor(storedBytes: number, rowGroups: number) {
    this.#left = Math.max(GROUP_FLOOR, FILE_FLOOR / Math.max(rowGroups, 1)) + MAX_RATIO * storedBytes;
  }

  /** Throws BrokenParquet `decompression-bomb` when it is used up. */
  spend(bytes: number): void {
    this.#left -= bytes;
    if (this.#left < 0) {
      throw new BrokenParquet('it unfolds to far more bytes than it is stored in', 'decompression-bomb');
    }
  }
}
