import { shorten } from '../reports/text.ts';
import { findNearest } from '../text/nearest.ts';
import type { Manifest } from '../types.ts';
import { type Io, tell } from './command.ts';

/** Says which columns an operator was named for in vain, and which ones may have been meant. */
export function tellIdleColumns(io: Io, idle: readonly string[], { sources }: Manifest): void {
  const columns = new Set(sources.flatMap(source => Object.keys(source.columns)));
  for (const glob of idle) {
    const nearest = findNearest(glob, columns);
    const hint = nearest === undefined ? '' : ` (did you mean \`${shorten(nearest, 60)}\`?)`;
    tell(
      io,
      `sluice: an operator is named for the column \`${shorten(glob, 60)}\`, in which there was nothing to replace${hint}`,
    );
  }
}
