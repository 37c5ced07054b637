import type { GateShape } from '../detectors/rule.ts';
import type { Hits } from '../kernel/hits.ts';
import type { Kernel } from '../kernel/kernel.ts';

/** Where the gate found places of a shape. Ascending. */
export function placesOfShape(shape: GateShape, hits: Hits, kernel: Kernel): readonly number[] {
  const places: number[] = [];
  for (let i = 0; i < hits.count; i++) if (kernel.shapeOf(hits.anchor[i]!) === shape) places.push(hits.start[i]!);
  return places;
}
