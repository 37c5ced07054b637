import type { RandomAccess } from './random-access.ts';
import type { TextSearch } from './text-search.ts';

/** A half-open byte range of a file. */
export interface Stretch {
  readonly file: RandomAccess;
  readonly start: number;
  readonly end: number;
}

const BLOCK_BYTES = 1 << 20;
/** A text across two blocks is found up to this length. */
const OVERLAP_BYTES = 1 << 16;

/** Are their bytes the same? */
export function areSame(one: Stretch, other: Stretch): boolean {
  const length = one.end - one.start;
  if (other.end - other.start !== length) return false;
  for (let at = 0; at < length; at += BLOCK_BYTES) {
    const size = Math.min(BLOCK_BYTES, length - at);
    if (!one.file.read(one.start + at, size).equals(other.file.read(other.start + at, size))) return false;
  }
  return true;
}

/** Does one of the texts stand there? */
export function holdsText({ file, start, end }: Stretch, texts: TextSearch): boolean {
  for (let from = start; from < end; from += BLOCK_BYTES) {
    if (texts.isIn(file.read(from, Math.min(BLOCK_BYTES + OVERLAP_BYTES, end - from)))) return true;
  }
  return false;
}
