import { describe, expect, it } from 'vitest';
import { ALNUM, sample } from '../../detectors/sample.ts';
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
});
