import { BrokenArrow } from './broken.ts';

const FLOOR = 4 * 1024 * 1024;
// LZ4 reaches 255 to 1; zstd more, but only on a single repeated value.
const MAX_RATIO = 4096;

/**
 * How much the record batches of one chunk may unfold to, so that a small file cannot ask for unlimited time. Counted in bytes after
 * decompression; a slot of an array, and a value that a row refers to, as one.
 */
export class ReadBudget {
  #left: number;

  /** @param storedBytes of the messages. */
  constructor(storedBytes: number) {
    this.#left = FLOOR + MAX_RATIO * storedBytes;
  }

  /** Throws BrokenArrow `decompression-bomb` when it is used up. */
  spend(amount: number): void {
    this.#left -= amount;
    if (this.#left < 0) {
      throw new BrokenArrow('it unfolds to far more bytes than it is stored in', 'decompression-bomb');
    }
  }
}
