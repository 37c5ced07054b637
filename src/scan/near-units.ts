import type { ResolvedUnits } from '../decode/units.ts';
import type { Hits } from '../kernel/hits.ts';

/**
 * Hits of the decoded text that lie near a unit: what is elsewhere has been matched in the text as it stood. Not more than `reach` bytes
 * may be between.
 */
export function selectNear(hits: Hits, units: ResolvedUnits, reach: number): Hits {
  const anchor = new Uint32Array(hits.count);
  const start = new Uint32Array(hits.count);
  const end = new Uint32Array(hits.count);
  let count = 0;
  let unit = 0;
  for (let i = 0; i < hits.count; i++) {
    while (unit < units.count && units.decodedEnd(unit) + reach < hits.start[i]!) unit++;
    if (unit === units.count) break;
    if (units.decodedStart(unit) > hits.end[i]! + reach) continue;
    anchor[count] = hits.anchor[i]!;
    start[count] = hits.start[i]!;
    end[count++] = hits.end[i]!;
  }
  return { count, anchor, start, end };
}
