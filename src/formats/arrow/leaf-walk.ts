import type { Level } from './levels.ts';
import type { ReadBudget } from './read-budget.ts';

/** Told of a value: its slot in the array of the leaf. */
type OnSlot = (slot: number) => void;

/** Goes from rows to the values of a leaf, and says where each stands. */
export class LeafWalk {
  readonly #levels: readonly Level[];
  readonly #indices: number[] = [];
  readonly #budget: ReadBudget;
  /** Which is being visited, counted from the first of the range. */
  row = 0;

  constructor(levels: readonly Level[], budget: ReadBudget) {
    this.#levels = levels;
    this.#budget = budget;
  }

  /** Is the slot of a value the row that it stands in? */
  get isFlat(): boolean {
    return this.#levels.every(({ starts }) => !starts);
  }

  /** Calls `visit` for each value of a row that is referred to, in order. */
  visitRow(row: number, visit: OnSlot): void {
    this.row = row;
    this.#visit(0, 0, row, visit);
  }

  #visit(depth: number, list: number, slot: number, visit: OnSlot): void {
    const level = this.#levels[depth];
    if (!level) {
      visit(slot);
      return;
    }
    const { refs, starts, ends, isList } = level;
    if (refs && refs[slot] === 0) return;
    if (!starts || !ends) {
      this.#visit(depth + 1, list, slot, visit);
      return;
    }
    const [start, end] = [starts[slot]!, ends[slot]!];
    this.#budget.spend(end - start);
    for (let within = start; within < end; within++) {
      if (isList) this.#indices[list] = within - start;
      this.#visit(depth + 1, isList ? list + 1 : list, within, visit);
    }
  }

  /** Address of the value that is being visited, e.g. `messages[1].content`. */
  path(address: readonly string[]): string {
    let path = address[0]!;
    for (let i = 1; i < address.length; i++) path += this.#indices[i - 1]! + address[i]!;
    return path;
  }
}
