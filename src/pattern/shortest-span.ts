import { type Pattern, parsePattern, UnknownSyntax } from './parse.ts';

/** Characters of the shortest match or group of a pattern: its span is one of these. Undefined where the syntax is not known. */
export function shortestSpan(source: string): number | undefined {
  try {
    const { match, group } = shortest(parsePattern(source));
    return Math.min(match, group);
  } catch (error) {
    if (error instanceof UnknownSyntax) return undefined;
    throw error;
  }
}

/** Characters of the shortest match. */
export function shortestMatch(pattern: Pattern): number {
  return shortest(pattern).match;
}

/** Characters at least; `group` of the shortest group that may take part, infinite where there is none. */
interface Shortest {
  readonly match: number;
  readonly group: number;
}

function shortest(pattern: Pattern): Shortest {
  switch (pattern.kind) {
    case 'empty':
    case 'assert':
      return { match: 0, group: Number.POSITIVE_INFINITY };
    case 'set':
    case 'bytes':
      return { match: 1, group: Number.POSITIVE_INFINITY };
    case 'capture': {
      const { match, group } = shortest(pattern.part);
      return { match, group: Math.min(match, group) };
    }
    case 'repeat': {
      const { match, group } = shortest(pattern.part);
      return { match: pattern.least * match, group };
    }
    case 'sequence':
    case 'either': {
      const parts = pattern.parts.map(shortest);
      const lengths = parts.map(({ match }) => match);
      return {
        match: pattern.kind === 'either' ? Math.min(...lengths) : lengths.reduce((sum, length) => sum + length, 0),
        group: Math.min(...parts.map(({ group }) => group)),
      };
    }
  }
}
