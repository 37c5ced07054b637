import type { Effort } from './block-entries.ts';
import { type ReadTable, readTable } from './read-table.ts';
import { type Cell, cellsBelow, type Table } from './table.ts';

/** Names of one header that are followed for one rule: more would take long, and no table of people's has them. */
const MOST_COLUMNS = 6;

/** A table in a text, and of its columns what rules for columns were asked about: by number, the labels of these rules. */
export interface FoundTable {
  readonly table: Table;
  readonly asked: ReadonlyMap<number, ReadonlySet<string>>;
}

/** What a rule was told of a table. */
interface Told {
  readonly table: Table;
  columns: number;
}

/** Of most fields: given out without being made for each. */
const NONE: readonly FoundTable[] = [];

/** The tables in one field, each of which is read once, and told to a rule a bounded number of times. One per thread. */
export class TableReader {
  readonly #told = new Map<number, Told>();
  /** By where the names of their columns begin. */
  readonly #byName = new Map<number, ReadTable>();
  readonly #found = new Map<Table, Map<number, Set<string>>>();
  readonly #effort: Effort = { unclosed: 0 };

  /** The tables that were read, apart from each other. */
  get found(): readonly FoundTable[] {
    if (this.#found.size === 0) return NONE;
    const found = [...this.#found].map(([table, asked]) => ({ table, asked }));
    let end = -1;
    return found
      .sort((a, b) => a.table.headerEnd - b.table.headerEnd)
      .filter(({ table }) => {
        if (table.header[0]!.start < end) return false;
        end = table.end;
        return true;
      });
  }

  /** A new field begins. */
  begin(): void {
    this.#effort.unclosed = 0;
    if (this.#byName.size === 0 && this.#told.size === 0) return;
    this.#told.clear();
    this.#byName.clear();
    this.#found.clear();
  }

  /**
   * @param label of the rule.
   * @param start,end half-open range of a column's name; names of a rule come in ascending order.
   */
  read(
    rule: number,
    label: string,
    text: Buffer,
    start: number,
    end: number,
  ): { readonly names: readonly string[]; readonly cells: readonly Cell[] } | undefined {
    const told = this.#told.get(rule);
    const isInside = told !== undefined && start < told.table.end;
    if (isInside && (told.columns >= MOST_COLUMNS || start > told.table.headerEnd)) return undefined;
    const read = this.#known(start, end) ?? this.#readNew(text, start, end);
    if (read === undefined) return undefined;
    const { table, column } = read;
    if (isInside) told.columns++;
    else this.#told.set(rule, { table, columns: 1 });
    const asked = this.#found.get(table);
    asked?.set(column, (asked.get(column) ?? new Set()).add(label));
    return { names: table.names, cells: cellsBelow(table, column) };
  }

  #known(start: number, end: number) {
    const known = this.#byName.get(start);
    return known && known.table.header[known.column]!.end === end ? known : undefined;
  }

  #readNew(text: Buffer, start: number, end: number) {
    const read = readTable(text, start, end, this.#effort);
    if (read === undefined) return undefined;
    if (!read.table.isBlock) this.#found.set(read.table, new Map());
    for (const [column, name] of read.table.header.entries()) {
      if (read.table.isNamed[column]) this.#byName.set(name.start, { table: read.table, column });
    }
    return read;
  }
}
