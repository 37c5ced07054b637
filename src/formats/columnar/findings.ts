import type { FieldSink } from '../format.ts';
import type { Found } from './found-values.ts';

/** Findings of one column that wait for those of the others. A text found in many rows is held once. */
export class ColumnFindings {
  #rows: number[] = [];
  #paths: string[] = [];
  #found: Found[] = [];

  /** Adds one field's matches; `row` is 0-based within the row group and ascends. */
  add(row: number, path: string, found: Found): void {
    this.#rows.push(row);
    this.#paths.push(path);
    this.#found.push(found);
  }

  /** Hands out, in order, what stands in rows before `end`, and forgets it. */
  takeBefore(end: number, give: (row: number, path: string, found: Found) => void): void {
    const rows = this.#rows;
    let count = 0;
    for (; count < rows.length && rows[count]! < end; count++)
      give(rows[count]!, this.#paths[count]!, this.#found[count]!);
    if (count === 0) return;
    this.#rows = rows.slice(count);
    this.#paths = this.#paths.slice(count);
    this.#found = this.#found.slice(count);
  }
}

/** Passes what columns found in rows before `end` to the sink: by row, then in the order of the columns, then of their lists. */
export function emitRows(columns: readonly ColumnFindings[], end: number, sink: FieldSink): void {
  const rows: number[] = [];
  const paths: string[] = [];
  const found: Found[] = [];
  for (const column of columns) {
    column.takeBefore(end, (row, path, here) => {
      rows.push(row);
      paths.push(path);
      found.push(here);
    });
  }
  const order = Uint32Array.from(rows.keys()).sort((a, b) => rows[a]! - rows[b]! || a - b);
  for (const i of order) sink.emit(found[i]!.matches, { record: rows[i]!, path: paths[i]! }, found[i]!.text);
}
