/** Bounds how much is under way at once. */
export class Slots {
  readonly width: number;
  #free: number;
  readonly #waiting: (() => void)[] = [];

  constructor(width: number) {
    this.width = width;
    this.#free = width;
  }

  /** Runs `task` when a slot is free. */
  async run<T>(task: () => Promise<T>): Promise<T> {
    await this.acquire();
    try {
      return await task();
    } finally {
      this.release();
    }
  }

  async acquire(): Promise<void> {
    if (this.#free > 0) this.#free -= 1;
    else await new Promise<void>(resolve => this.#waiting.push(resolve));
  }

  release(): void {
    const next = this.#waiting.shift();
    if (next) next();
    else this.#free += 1;
  }

  /** Maps items with at most `concurrency` at once; results in the items' order. The first failure stops the start of new ones and is thrown when the running ones have ended. */
  async mapInOrder<T, U>(items: readonly T[], concurrency: number, toResult: (item: T) => Promise<U>): Promise<U[]> {
    const results: U[] = new Array(items.length);
    let next = 0;
    let failure: { error: unknown } | undefined;
    const runOne = async () => {
      while (next < items.length && !failure) {
        const index = next++;
        try {
          results[index] = await toResult(items[index]!);
        } catch (error) {
          failure ??= { error };
        }
      }
    };
    await Promise.all(Array.from({ length: Math.min(concurrency, items.length) }, runOne));
    if (failure) throw failure.error;
    return results;
  }
}
