import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesOf } from '../../../src/redaction/vault/bytes.ts';
import { findParts } from '../../../src/redaction/vault/delta.ts';

const text = fc.array(fc.constantFrom('a', 'bb', 'the same again ', 'x'.repeat(40), '0123456789abcdef', '\n'), {
  maxLength: 40,
});

describe('findParts', () => {
  it('puts any old bytes together from any new ones, in ascending copies', () => {
    fc.assert(
      fc.property(text, text, fc.constantFrom(4, 16), (a, b, blockBytes) => {
        const old = Buffer.from(a.join(''));
        const young = Buffer.from([...b, ...a.slice(3)].join(''));
        let at = 0;
        const made = [...findParts(bytesOf(old), bytesOf(young), blockBytes)].map(({ kind, start, end }) => {
          expect(start).toBeLessThan(end);
          if (kind === 'own') return old.subarray(start, end);
          expect(start).toBeGreaterThanOrEqual(at);
          at = end;
          return young.subarray(start, end);
        });
        expect(Buffer.concat(made)).toEqual(old);
      }),
      { numRuns: 2000 },
    );
  });

  it('keeps of its own only what was changed', () => {
    const words = Array.from({ length: 4000 }, (_, i) => `word ${i * 7919} `);
    const old = Buffer.from(words.map((word, i) => (i % 500 === 250 ? `${word}SECRET-${i} ` : word)).join(''));
    const young = Buffer.from(words.map((word, i) => (i % 500 === 250 ? `${word}[X] ` : word)).join(''));
    const own = [...findParts(bytesOf(old), bytesOf(young), 16)].filter(({ kind }) => kind === 'own');
    expect(own.map(({ start, end }) => old.toString('utf8', start, end))).toEqual(
      Array.from({ length: 8 }, (_, i) => `SECRET-${i * 500 + 250}`),
    );
  });

  it('takes linear time over bytes that are all alike', () => {
    const begun = performance.now();
    const parts = [...findParts(bytesOf(Buffer.alloc(1 << 20, 97)), bytesOf(Buffer.alloc(1 << 19, 97)), 16)];
    expect(parts).toHaveLength(2);
    expect(performance.now() - begun).toBeLessThan(5000);
  });
});
