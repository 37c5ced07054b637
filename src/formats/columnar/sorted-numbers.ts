/** A set of numbers that also answers for ranges. */
export class SortedNumbers {
  readonly #set: ReadonlySet<number>;
  readonly #sorted: readonly number[];

  constructor(numbers: Iterable<number>) {
    this.#set = new Set(numbers);
    this.#sorted = [...this.#set].sort((a, b) => a - b);
  }

  get size(): number {
    return this.#sorted.length;
  }

  has(number: number): boolean {
    return this.#set.has(number);
  }

  /** Is any of them in `[start, end)`? */
  hasWithin(start: number, end: number): boolean {
    const at = this.#firstFrom(start);
    return at < this.#sorted.length && this.#sorted[at]! < end;
  }

  /** Those in `[start, end)`, ascending. */
  within(start: number, end: number): readonly number[] {
    return this.#sorted.slice(this.#firstFrom(start), this.#firstFrom(end));
  }

  #firstFrom(start: number): number {
    let low = 0;
    let high = this.#sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#sorted[middle]! < start) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
