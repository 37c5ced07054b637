import type { TakeMemory } from './scratch.ts';

/** A half-open byte range of a chunk, from its start, and the bytes that stand there instead. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly bytes: Uint8Array;
}

/**
 * `bytes` with changes applied; they ascend and do not overlap.
 * @param take memory for the result.
 */
export function applyChanges(
  bytes: Uint8Array,
  changes: readonly Change[],
  take: TakeMemory = length => Buffer.allocUnsafe(length),
): Buffer {
  const grown = changes.reduce((sum, change) => sum + change.bytes.length - (change.end - change.start), 0);
  const result = take(bytes.length + grown);
  let from = 0;
  let to = 0;
  const put = (part: Uint8Array): void => {
    result.set(part, to);
    to += part.length;
  };
  for (const change of changes) {
    put(bytes.subarray(from, change.start));
    put(change.bytes);
    from = change.end;
  }
  put(bytes.subarray(from));
  return result;
}

/** Changes that ascend, and ranges that go as a whole, which take in what else was to be changed in them. */
export function withCuts(
  changes: readonly Change[],
  cuts: readonly { readonly start: number; readonly end: number }[],
): Change[] {
  if (cuts.length === 0) return [...changes];
  const merged: Change[] = [];
  let next = 0;
  for (const { start, end } of cuts) {
    while (next < changes.length && changes[next]!.start < start) merged.push(changes[next++]!);
    while (next < changes.length && changes[next]!.start < end) next += 1;
    merged.push({ start, end, bytes: NOTHING });
  }
  return [...merged, ...changes.slice(next)];
}

const NOTHING = new Uint8Array(0);
