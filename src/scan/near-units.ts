import type { ResolvedUnits } from '../decode/units.ts';
import type { Hits } from '../kernel/hits.ts';

/**
 * Hits of the decoded text that lie near a unit: what is elsewhere has been matched in the text as it stood. Not more than `reach` bytes
 * may be between.
 */
export function selectNear(hits: Hits, units: ResolvedUnits, reach: number): Hits {
  const chosen: number[] = [];
  let unit = 0;
  for (let i = 0; i < hits.count; i++) {
    const start = hits.start[i]!;
    while (unit < units.count && units.decodedEnd(unit) + reach < start) unit++;
    if (unit === units.count) break;
    if (units.decodedStart(unit) <= hits.end[i]! + reach) chosen.push(i);
  }
  const take = (values: Uint32Array) => Uint32Array.from(chosen, i => values[i]!);
  return { count: chosen.length, anchor: take(hits.anchor), start: take(hits.start), end: take(hits.end) };
}
