/** Half-open range of bytes. */
export interface Cell {
  readonly start: number;
  readonly end: number;
}

/** What stands below a column's name. */
export interface Column {
  readonly cells: readonly Cell[];
  /** Those of all columns, in order. */
  readonly names: readonly string[];
  /** Where the names end. Bytes. */
  readonly headerEnd: number;
  /** Where the table ends: what lies before is no header of another one. Bytes. */
  readonly end: number;
}
