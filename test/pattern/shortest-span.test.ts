import { describe, expect, it } from 'vitest';
import { shortestSpan } from '../../src/pattern/shortest-span.ts';

describe('shortestSpan', () => {
  it.each([
    ['\\bAKIA[A-Z0-9]{16}\\b', 20],
    ['\\bzzq_[a-z]{8}\\b', 12],
    ['acme-(?P<secret>[0-9]{6,9})', 6],
    ['é[^x]', 2],
    ['(?:ab|c)+x?', 1],
    ['a(?:(b{3})|c(d*))', 0],
    // Without the group the match is the span.
    ['ab(?:-([0-9]{9}))?', 2],
    ['(?:ab){2,3}', 4],
    ['(?i)ab', 2],
    ['\\C', undefined],
  ])('%s', (pattern, characters) => {
    expect(shortestSpan(pattern)).toBe(characters);
  });
});
