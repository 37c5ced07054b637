/** Half-open byte ranges that an anchor was found in. Struct of arrays: `count` entries are valid. */
export interface Hits {
  readonly count: number;
  readonly anchor: Uint32Array;
  readonly start: Uint32Array;
  readonly end: Uint32Array;
}
