import type { FieldSink } from '../format.ts';
import type { Found } from './match-values.ts';

/** Findings of a row group, added column by column, emitted row by row. A text found in many rows is held once. */
export class RowGroupFindings {
  readonly #rows: number[] = [];
  readonly #paths: string[] = [];
  readonly #found: Found[] = [];

  /** Adds one field's matches; `row` is 0-based within the row group and ascends within a column. */
  add(row: number, path: string, found: Found): void {
    this.#rows.push(row);
    this.#paths.push(path);
    this.#found.push(found);
  }

  /** Passes all to the sink: by row, then in the order they were added (schema order, then list order). */
  emitTo(sink: FieldSink): void {
    const rows = this.#rows;
    const order = Uint32Array.from(rows.keys()).sort((a, b) => rows[a]! - rows[b]! || a - b);
    for (const i of order) {
      const { matches, text } = this.#found[i]!;
      sink.emit(matches, { record: rows[i]!, path: this.#paths[i]! }, text);
    }
  }
}
