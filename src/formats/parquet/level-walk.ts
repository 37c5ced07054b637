import { BrokenParquet } from './broken.ts';
import type { PageLevels } from './data-page.ts';
import type { Leaf } from './schema.ts';

/**
 * Follows the levels of a column over its pages and says where each value stands.
 * Dremel levels: repetition r starts a new element of the r-th list; 0 starts a new row.
 */
export class LevelWalk {
  readonly #leaf: Leaf;
  readonly #indices: number[];
  /** Row of the entry that was walked last, 0-based within the row group; -1 before the first. */
  row = -1;

  constructor(leaf: Leaf) {
    this.#leaf = leaf;
    this.#indices = new Array<number>(leaf.maxRepetition).fill(0);
  }

  /** Rows begun so far. */
  get rows(): number {
    return this.row + 1;
  }

  /** Moves past a page without looking at it. Throws BrokenParquet when the column begins inside a row. */
  skip(page: PageLevels): void {
    if (!page.repetition) this.row += page.count;
    else this.walk(page, () => {});
  }

  /**
   * Calls `visit` for each value (nulls left out) with its index among the page's values, and its entry among the levels.
   * @param from where to go on, when it went only as far as some value before; it is moved.
   * @param end index of the value before which it stops; to the end of the page unless given.
   */
  walk(
    page: PageLevels,
    visit: (value: number, entry: number) => void,
    from: PlaceInPage = { entry: 0, value: 0 },
    end = Number.POSITIVE_INFINITY,
  ): void {
    const { repetition, definition, count } = page;
    const { maxDefinition } = this.#leaf;
    let { entry, value } = from;
    for (; entry < count && value < end; entry++) {
      if (repetition) this.#step(repetition[entry]!);
      else this.row++;
      if (!definition || definition[entry] === maxDefinition) visit(value++, entry);
    }
    from.entry = entry;
    from.value = value;
  }

  #step(level: number): void {
    const indices = this.#indices;
    if (level === 0) {
      this.row++;
      indices.fill(0);
      return;
    }
    if (this.row < 0) throw new BrokenParquet('it begins in the middle of a row');
    indices[level - 1]!++;
    for (let i = level; i < indices.length; i++) indices[i] = 0;
  }

  /** Address of the value that is being visited, e.g. `messages[1].content`. */
  path(address: readonly string[] = this.#leaf.address): string {
    let path = address[0]!;
    for (let i = 1; i < address.length; i++) path += this.#indices[i - 1]! + address[i]!;
    return path;
  }
}

/** How far a page was walked: entries of its levels, and values. */
export interface PlaceInPage {
  entry: number;
  value: number;
}
