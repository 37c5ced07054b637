import type { MessagePlace } from './messages.ts';
import type { BatchesState } from './plan.ts';

/** Bytes of the messages that a chunk reads from. */
export function storedSize({ parts, dictionaries }: Pick<BatchesState, 'parts' | 'dictionaries'>): number {
  let size = 0;
  const add = ({ start, end }: MessagePlace) => {
    size += end - start;
  };
  for (const { place } of parts) add(place);
  for (const { places } of dictionaries) places.forEach(add);
  return size;
}
