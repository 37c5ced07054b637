/** Rows within the group that are to go. */
export interface Rows {
  has(row: number): boolean;
  hasWithin(start: number, end: number): boolean;
}
