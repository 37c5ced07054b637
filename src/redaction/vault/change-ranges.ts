/** Half-open ranges of a source that a redaction changed, ascending and apart; 16 bytes of memory each. */
export class ChangeRanges {
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];

  add(start: number, end: number): void {
    this.#starts.push(start);
    this.#ends.push(end);
  }

  /** Numbers of the ranges that share a byte with `[start, end)`. */
  within(start: number, end: number): number[] {
    let low = 0;
    let high = this.#ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#ends[middle]! <= start) low = middle + 1;
      else high = middle;
    }
    const numbers: number[] = [];
    for (; low < this.#starts.length && this.#starts[low]! < end; low++) numbers.push(low);
    return numbers;
  }
}
