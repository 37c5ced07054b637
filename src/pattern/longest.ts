import type { Pattern } from './parse.ts';

/** Bytes of the longest text that a pattern matches; infinite where a repetition is open. */
export function longestMatch(pattern: Pattern): number {
  switch (pattern.kind) {
    case 'empty':
    case 'assert':
      return 0;
    case 'set':
      return pattern.isWide ? 4 : 1;
    case 'bytes':
      return pattern.bytes.length;
    case 'sequence':
      return pattern.parts.reduce((sum, part) => sum + longestMatch(part), 0);
    case 'either':
      return Math.max(...pattern.parts.map(longestMatch));
    case 'capture':
      return longestMatch(pattern.part);
    case 'repeat':
      return pattern.most === 0 ? 0 : pattern.most * longestMatch(pattern.part);
  }
}
