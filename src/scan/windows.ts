/** Ranges of the current text that are to be searched for several searchers. What touches becomes one window, so that each byte is searched once by each as long as ranges ascend. */
export class Windows<Searcher extends { readonly index: number }> {
  readonly #search: (searcher: Searcher, from: number, to: number) => void;
  // Pending window of each; −1 when it has none.
  readonly #start: Int32Array;
  readonly #end: Int32Array;
  readonly #touched: Searcher[] = [];

  /** @param count of searchers, whose `index` is below it. */
  constructor(count: number, search: (searcher: Searcher, from: number, to: number) => void) {
    this.#search = search;
    this.#start = new Int32Array(count).fill(-1);
    this.#end = new Int32Array(count);
  }

  /** Adds a range, end exclusive, to the pending window, or has that searched first when the range lies beyond it. */
  widen(searcher: Searcher, from: number, to: number): void {
    const { index } = searcher;
    const pending = this.#start[index]!;
    if (pending < 0) {
      this.#touched.push(searcher);
    } else if (from <= this.#end[index]!) {
      if (from < pending) this.#start[index] = from;
      if (to > this.#end[index]!) this.#end[index] = to;
      return;
    } else {
      this.#search(searcher, pending, this.#end[index]!);
    }
    this.#start[index] = from;
    this.#end[index] = to;
  }

  /** Has all searched that is pending. */
  flush(): void {
    for (const searcher of this.#touched) {
      this.#search(searcher, this.#start[searcher.index]!, this.#end[searcher.index]!);
      this.#start[searcher.index] = -1;
    }
    this.#touched.length = 0;
  }
}
