import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DistinctValues } from '../../src/scan/distinct-values.ts';

describe('DistinctValues', () => {
  it('is a set of whole numbers below 2^53', () => {
    const hash = fc.oneof(fc.integer({ min: 0, max: 40 }), fc.maxSafeInteger().map(Math.abs));
    fc.assert(
      fc.property(fc.array(hash, { maxLength: 300 }), hashes => {
        const values = new DistinctValues();
        for (const it of hashes) values.add(it);
        const expected = new Set(hashes);
        expect(values.size).toBe(expected.size);
        expect([...values].sort((a, b) => a - b)).toEqual([...expected].sort((a, b) => a - b));
        for (let n = 0; n < 40; n++) expect(values.has(n)).toBe(expected.has(n));
      }),
    );
  });

  it('holds many', () => {
    const values = new DistinctValues();
    for (let i = 0; i < 200_000; i++) values.add((i % 100_000) * 7919);
    expect(values.size).toBe(100_000);
  });
});
