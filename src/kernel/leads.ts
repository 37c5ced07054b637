/** Places in a list for each anchor number: those of anchor n are `places[starts[n]]` up to `places[starts[n + 1]]`, exclusive. */
export interface Leads {
  readonly starts: Uint32Array;
  readonly places: Uint32Array;
}

export function toLeads(byAnchor: readonly (readonly number[])[]): Leads {
  const starts = new Uint32Array(byAnchor.length + 1);
  for (const [anchor, list] of byAnchor.entries()) starts[anchor + 1] = starts[anchor]! + list.length;
  return { starts, places: Uint32Array.from(byAnchor.flat()) };
}
