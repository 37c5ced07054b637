import fc from 'fast-check';
import RE2 from 're2';
import { describe, expect, it } from 'vitest';
import { loadAllRules } from '../../src/detectors/load.ts';
import { needsOf } from '../../src/pattern/needs.ts';

describe('needsOf', () => {
  it.each([
    ['abc', false, 3],
    ['\\bAKIA[A-Z0-9]{16}\\b', false, 20],
    ['(?i)ssn[: ]+(\\d{3}-\\d{2}-\\d{4})', true, 11],
    ['(?:no digits|[0-9]{4})', false, 4],
    ['(?:x1|[0-9]{4})', true, 2],
    ['\\d?', false, 0],
    ['\\d*x', false, 1],
    ['(?P<secret>[a-f0-9]{8}(?:-[a-f0-9]{4}){3}-[a-f0-9]{12})', false, 36],
    ['.\\d', true, 1],
    ['[^0-9]\\x41', false, 1],
    ['[\\d]{3}', true, 3],
    ['[\\d.]{3}', false, 3],
    ['[[:alpha:]]\\d', false, 0],
    ['(?:ab c){2}', false, 3],
    ['\\pL\\d\\p{Lu}', true, 1],
  ])('%s', (pattern, digit, run) => {
    expect(needsOf(pattern)).toEqual({ digit, run });
  });

  it('never claims what a match of a random pattern does not hold', () => {
    const atom = fc.constantFrom(
      'a',
      'Z',
      '7',
      '\\d',
      '\\w',
      '\\s',
      ' ',
      '-',
      '\\.',
      '[0-9a-f]',
      '[^x]',
      '[a-z_-]',
      '.',
      '\\b',
      ':',
    );
    const pattern = fc.letrec<{ node: string }>(tie => ({
      node: fc.oneof(
        { maxDepth: 4 },
        atom,
        fc.tuple(tie('node'), tie('node')).map(([a, b]) => a + b),
        fc.tuple(tie('node'), tie('node')).map(([a, b]) => `(?:${a}|${b})`),
        fc.tuple(tie('node'), fc.constantFrom('?', '*', '+', '{2}', '{1,3}', '{0,2}?')).map(([a, q]) => `(?:${a})${q}`),
      ),
    })).node;
    const text = fc.array(fc.constantFrom(...'aZ7x -.:_0f'), { maxLength: 30 }).map(chars => chars.join(''));
    let matched = 0;
    fc.assert(
      fc.property(pattern, text, (source, haystack) => {
        const match = new RE2(source, 'u').exec(haystack);
        if (match === null) return;
        matched += 1;
        const { digit, run } = needsOf(source);
        if (digit) expect(match[0]).toMatch(/[0-9]/);
        const longest = Math.max(0, ...(match[0].match(/[A-Za-z0-9_\-+/=.~\\]+/g) ?? []).map(part => part.length));
        expect(longest).toBeGreaterThanOrEqual(run);
      }),
      { numRuns: 3000 },
    );
    expect(matched).toBeGreaterThan(500);
  });

  it('understands nearly every pattern of the pack', () => {
    const unsure = loadAllRules().filter(({ pattern }) => {
      const { digit, run } = needsOf(pattern);
      return !digit && run === 0;
    });
    expect(unsure.length).toBeLessThan(loadAllRules().length / 4);
  });
});
