import { globsThatFit, toldGlobs } from '../column-filter.ts';
import type { FormatOptions } from '../format.ts';
import { parseJson } from './parse.ts';

/** ASCII that a key is written with as it reads, unless it is escaped. */
const PLAIN = /^[\w .:@/-]+$/;
/** What the escape of an ASCII character begins with. */
const ASCII_ESCAPE = '\\u00';

/**
 * The globs of a choice (`toldGlobs`) that fit a top-level key of a record. Looks until each has one: where the first record has all of them,
 * as in most data, at no other.
 * @param ranges half-open ranges of the records in `input`.
 */
export function includedKeys(
  input: Buffer,
  ranges: () => Iterable<readonly [number, number]>,
  choice: Pick<FormatOptions, 'include' | 'exclude'>,
): string[] {
  const globs = toldGlobs(choice);
  const found = new Set<string>();
  const isEscaped = input.includes(ASCII_ESCAPE);
  for (const glob of globs) {
    if (found.has(glob)) continue;
    const part = longestPart(glob);
    const isTelling = PLAIN.test(part) && !isEscaped;
    if (isTelling && !input.includes(part)) continue;
    for (const [start, end] of ranges()) {
      const record = input.subarray(start, end);
      if (isTelling && !record.includes(part)) continue;
      for (const fitting of globsThatFit(choice, topLevelNames(record))) found.add(fitting);
      if (found.has(glob)) break;
    }
  }
  return globs.filter(glob => found.has(glob));
}

function longestPart(glob: string): string {
  return glob.split('*').reduce((longest, part) => (part.length > longest.length ? part : longest));
}

/** The names that a filter of columns is asked for: values outside an object stand under an empty one. None of a record that is no JSON. */
function topLevelNames(record: Buffer): string[] {
  try {
    const value: unknown = parseJson(record.toString('utf8'));
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : [''];
  } catch {
    return [];
  }
}
