const SPARE = 1.25;

/**
 * Memory that is used again for page after page, or chunk after chunk: garbage of a megabyte each is not collected before there are many, on every thread.
 * What `take` gave is overwritten after the next `take`.
 */
export class Scratch {
  #memory: Buffer<ArrayBuffer> = Buffer.alloc(0);

  /** A buffer of this length in bytes, with anything in it. */
  readonly take = (length: number): Buffer<ArrayBuffer> => {
    if (length > this.#memory.length) this.#memory = Buffer.allocUnsafeSlow(Math.ceil(length * SPARE));
    return this.#memory.subarray(0, length);
  };
}

/** Memory for a buffer of some length in bytes; fresh, or used again. */
export type TakeMemory = (length: number) => Buffer<ArrayBuffer>;

/** Memory of its own for each. */
export const takeFresh: TakeMemory = length => Buffer.allocUnsafeSlow(length);
