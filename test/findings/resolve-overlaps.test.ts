import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALNUM, sample } from '../../detectors/sample.ts';
import { loadRules } from '../../src/detectors/load.ts';
import { resolveOverlaps } from '../../src/findings/resolve-overlaps.ts';
import { runScan } from '../run-scan.ts';

const token = `glpat-${sample(ALNUM, 20)}`;

describe('overlapping matches', () => {
  it('keep a token of a provider that stands in a sample address', async () => {
    const { findingsOf } = await runScan({
      'a.jsonl': `${JSON.stringify({ text: `mail ${token}@example.com now` })}\n`,
    });
    const real = findingsOf('a.jsonl').filter(({ placeholder }) => !placeholder);
    expect(real.map(({ rule, start, end }) => [rule, end - start])).toContainEqual(['gitlab-pat', token.length]);
    expect(real.every(({ start }) => start === 5)).toBe(true);
  });

  it('are resolved alike in whatever order they were found, and come in the order of their places', () => {
    const rules = loadRules([], undefined).map(definition => ({ definition }));
    const match = fc
      .record({ rule: fc.nat(rules.length - 1), start: fc.nat(40), length: fc.integer({ min: 1, max: 12 }) })
      .map(({ rule, start, length }) => ({
        ...{ rule, start, end: start + length, canonical: undefined },
        judgement: { confidence: 0.5, severity: 'low' as const, placeholder: false, mask: '…' },
      }));
    const matches = fc.uniqueArray(match, {
      maxLength: 12,
      selector: ({ rule, start, end }) => `${rule} ${start} ${end}`,
    });
    const order = (a: { start: number; end: number; rule: number }, b: typeof a) =>
      a.start - b.start || b.end - a.end || a.rule - b.rule;
    fc.assert(
      fc.property(matches, found => {
        const resolved = resolveOverlaps(found, rules);
        expect(resolved).toEqual(resolveOverlaps(found.toSorted(order), rules));
        expect(resolved).toEqual(resolved.toSorted(order));
      }),
    );
  });
});
