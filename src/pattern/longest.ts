import type { Pattern } from './parse.ts';

/** What a character of a set counts. */
type Measure = (set: Pattern & { kind: 'set' }) => number;

const bytesOf: Measure = ({ wide }) => (wide === undefined ? 1 : 4);

/**
 * Bytes of the longest text that a pattern matches; infinite where a repetition is open.
 * @param measure counts something else than its bytes of each character.
 */
export function longestMatch(pattern: Pattern, measure: Measure = bytesOf): number {
  switch (pattern.kind) {
    case 'empty':
    case 'assert':
      return 0;
    case 'set':
      return measure(pattern);
    case 'bytes':
      return pattern.bytes.length;
    case 'sequence':
      return pattern.parts.reduce((sum, part) => sum + longestMatch(part, measure), 0);
    case 'either':
      return Math.max(...pattern.parts.map(part => longestMatch(part, measure)));
    case 'capture':
      return longestMatch(pattern.part, measure);
    case 'repeat': {
      const each = longestMatch(pattern.part, measure);
      return pattern.most === 0 || each === 0 ? 0 : pattern.most * each;
    }
  }
}
