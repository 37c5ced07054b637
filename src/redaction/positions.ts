/** A range of the original and how long what stands there now is. */
export interface Replaced {
  readonly start: number;
  readonly end: number;
  readonly length: number;
}

/** A range of the original, with the replacements that it takes in. */
export interface LedBack<T extends Replaced> {
  readonly start: number;
  readonly end: number;
  readonly touched: readonly T[];
}

/**
 * Where a range of the redacted text stood in the original. One that begins or ends within a replacement takes in all of what that
 * stands for.
 * @param replaced ascending and apart.
 */
export function leadBackRange<T extends Replaced>(
  { start, end }: { readonly start: number; readonly end: number },
  replaced: readonly T[],
): LedBack<T> {
  const touched: T[] = [];
  let shift = 0;
  let from: number | undefined;
  let to: number | undefined;
  for (const piece of replaced) {
    const at = piece.start + shift; // of what stands there now
    const behind = at + piece.length;
    if (from === undefined && start < at) from = start - shift;
    if (end <= at) break;
    if (start < behind) {
      from ??= piece.start;
      touched.push(piece);
      if (end <= behind) to = piece.end;
    }
    shift += piece.length - (piece.end - piece.start);
    if (to !== undefined) break;
  }
  return { start: from ?? start - shift, end: to ?? end - shift, touched };
}
