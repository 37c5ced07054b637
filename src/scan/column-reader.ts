import type { Column } from './column.ts';
import { readColumn } from './read-column.ts';

/** Names of one header that are followed for one rule: more would take long, and no table of people's has them. */
const MOST_COLUMNS = 6;

interface Table {
  readonly headerEnd: number;
  readonly end: number;
  columns: number;
}

/** The cells below the names of columns in one field, each table read a bounded number of times for a rule. One per thread. */
export class ColumnReader {
  readonly #tables = new Map<number, Table>();

  /** A new field begins. */
  begin(): void {
    if (this.#tables.size > 0) this.#tables.clear();
  }

  /** @param start,end half-open range of the name; names of a rule come in ascending order. */
  read(rule: number, text: Buffer, start: number, end: number): Column | undefined {
    const table = this.#tables.get(rule);
    const isInside = table !== undefined && start < table.end;
    if (isInside && (table.columns >= MOST_COLUMNS || start > table.headerEnd)) return undefined;
    const column = readColumn(text, start, end);
    if (column === undefined) return undefined;
    if (isInside) table.columns++;
    else this.#tables.set(rule, { headerEnd: column.headerEnd, end: column.end, columns: 1 });
    return column;
  }
}
