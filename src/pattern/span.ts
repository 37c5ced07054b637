/** A match and its span: the group named `secret`, else the first group that is not empty, else all of it. Half-open byte ranges. */
export interface Span {
  readonly matchStart: number;
  readonly matchEnd: number;
  readonly start: number;
  readonly end: number;
}
