import { createHash } from 'node:crypto';
import { contentKey } from './content-key.ts';

/** The bytes that an input gives out, counted and digested on their way. */
export abstract class DigestedInput {
  readonly #hash = createHash('sha256');
  #bytesRead = 0;

  /** To be called with each block before it is given out. */
  protected add(block: Buffer): void {
    this.#hash.update(block);
    this.#bytesRead += block.length;
  }

  bytesRead(): number {
    return this.#bytesRead;
  }

  digest(): string {
    return this.#hash.digest('hex');
  }

  contentKey(): Buffer {
    return contentKey(this.#hash);
  }
}
