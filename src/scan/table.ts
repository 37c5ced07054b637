/** Half-open range of bytes. */
export interface Cell {
  readonly start: number;
  readonly end: number;
}

/** A table that stands in a text. */
export interface Table {
  /** The names of its columns, in order. */
  readonly names: readonly string[];
  /** Where these stand. */
  readonly header: readonly Cell[];
  /** Of each column: false where what looks like its name may be a name with its value beside it or below. */
  readonly isNamed: readonly boolean[];
  /** The cells of all rows, row by row; undefined for what is no text. */
  readonly cells: readonly (Cell | undefined)[];
  /** Where the names end. Bytes. */
  readonly headerEnd: number;
  /** Where the table ends: what lies before is no header of another one. Bytes. */
  readonly end: number;
  /** True for the entries of a block, whose name is the only column: their cells are no fields of that name. */
  readonly isBlock?: boolean;
}

/** What stands below a column's name; empty cells left out. */
export function cellsBelow({ names, cells }: Table, column: number): readonly Cell[] {
  const below: Cell[] = [];
  for (let at = column; at < cells.length; at += names.length) {
    const cell = cells[at];
    if (cell && cell.end > cell.start) below.push(cell);
  }
  return below;
}
