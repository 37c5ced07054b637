import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadRules } from '../src/detectors/load.ts';
import { compileGlob, compileGlobs } from '../src/glob.ts';

describe('compileGlobs', () => {
  it('fits what one of the globs fits', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '-', '/', '.', '(', '|'), maxLength: 6 });
    const glob = fc.string({ unit: fc.constantFrom('a', 'b', '-', '/', '*', '?', '.', '|'), maxLength: 5 });
    fc.assert(
      fc.property(fc.array(glob, { maxLength: 5 }), text, fc.constantFrom('', '/'), (globs, name, separators) => {
        const one = globs.some(it => compileGlob(it, separators)(name));
        expect(compileGlobs(globs, separators)(name)).toBe(one);
      }),
    );
  });

  it('takes more globs than one automaton holds', () => {
    const globs = Array.from({ length: 2000 }, (_, i) => `rule-${i}-*`);
    const fits = compileGlobs(globs, '');
    expect([fits('rule-0-x'), fits('rule-1999-x'), fits('rule-2000-x')]).toEqual([true, true, false]);
  });
});

describe('a selection of rules', () => {
  it('of 100,000 names does not look at each for each rule', () => {
    const disable = Array.from({ length: 100_000 }, (_, i) => `rule-that-is-not-there-${i}`);
    const begun = performance.now();
    const rules = loadRules([], { enable: disable, disable: [...disable, 'email'] });
    // One test of each name for each rule takes minutes.
    expect(performance.now() - begun).toBeLessThan(15_000);
    expect(rules.some(({ id }) => id === 'email')).toBe(false);
    expect(rules.some(({ id }) => id === 'iban')).toBe(true);
  });
});
