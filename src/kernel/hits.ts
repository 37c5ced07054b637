/** Half-open byte ranges that an anchor was found in. Struct of arrays: `count` entries are valid. */
export interface Hits {
  readonly count: number;
  readonly anchor: Uint32Array;
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  /** By hit: bits of its anchor's leads, in their order, that may come to something near it; the last is of all further ones, too. Every lead may where there is none. */
  readonly leads?: Uint8Array;
}

/** Of a hit of which nothing is known. */
export const EVERY_LEAD = 0xff;

/** The bit of an anchor's lead by its place among those of the anchor. */
export function leadBit(place: number): number {
  return 1 << Math.min(place, 7);
}
