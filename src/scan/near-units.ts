import type { ResolvedUnits } from '../decode/units.ts';
import type { Hits } from '../kernel/hits.ts';

/**
 * Hits of the decoded text that lie near a unit: what is elsewhere has been matched in the text as it stood. Not more than `reach` bytes
 * may be between, or what the unit's encoding says.
 */
export function selectNear(hits: Hits, units: ResolvedUnits, reach: number): Hits {
  const isNear = new Uint8Array(hits.count);
  markNear(isNear, hits, units, reach, false);
  markNear(isNear, hits, units, reach, true);
  const anchor = new Uint32Array(hits.count);
  const start = new Uint32Array(hits.count);
  const end = new Uint32Array(hits.count);
  let count = 0;
  for (let i = 0; i < hits.count; i++) {
    if (isNear[i] === 0) continue;
    anchor[count] = hits.anchor[i]!;
    start[count] = hits.start[i]!;
    end[count++] = hits.end[i]!;
  }
  return { count, anchor, start, end };
}

// Of the units with a reach of their own, all of which have the same, or of the others.
function markNear(isNear: Uint8Array, hits: Hits, units: ResolvedUnits, most: number, isOwn: boolean): void {
  let reach = most;
  let unit = -1;
  const next = () => {
    do unit++;
    while (unit < units.count && (units.reachOf(unit) !== undefined) !== isOwn);
    if (isOwn && unit < units.count) reach = Math.min(most, units.reachOf(unit)!);
  };
  next();
  for (let i = 0; i < hits.count; i++) {
    while (unit < units.count && units.decodedEnd(unit) + reach < hits.start[i]!) next();
    if (unit >= units.count) return;
    if (units.decodedStart(unit) <= hits.end[i]! + reach) isNear[i] = 1;
  }
}
