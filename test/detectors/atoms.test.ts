import RE2 from 're2';
import { describe, expect, it } from 'vitest';
import { withLetterCases } from '../../src/detectors/atom-cases.ts';
import { atomFreeMatch } from '../../src/pattern/atom-free-match.ts';
import { loadSourceRules } from './load-rules.ts';
import { LOOSER } from './looser-than-atoms.ts';

describe('the atoms of a rule', () => {
  it('stand in everything that its pattern matches, so that the gate leads to it', async () => {
    const looser = (await loadSourceRules())
      .filter(({ atoms, atomsNear, shapes }) => atoms && !atomsNear && !shapes)
      .filter(rule => {
        const free = atomFreeMatch(rule.pattern, withLetterCases(rule));
        return free !== undefined && new RE2(rule.pattern, 'u').test(free);
      })
      .map(({ id }) => id);
    expect(looser.filter(id => !LOOSER.has(id))).toEqual([]);
    expect([...LOOSER].filter(id => !looser.includes(id))).toEqual([]);
  }, 300_000);

  it('are also those with other letters beyond ASCII where the pattern ignores case', () => {
    const casesOf = (pattern: string, ...atoms: string[]) => withLetterCases({ pattern, atoms });
    expect(casesOf('(?i)état civil', 'état civil')).toEqual(['état civil', 'État civil']);
    expect(casesOf('x(?i:ключ от дома)', 'ключ от')).toEqual(['ключ от', 'Ключ от', 'Ключ От', 'КЛЮЧ ОТ']);
    expect(casesOf('(?i)número único', 'mero único')).toEqual(['mero único', 'mero Único']);
    expect(casesOf('(?i)clé', 'CLÉ ')).toEqual(['CLÉ ', 'CLé ']);
    // Whose capitals are two letters or one of ASCII, and what has none.
    expect(casesOf('(?i)straße', 'straße', 'adım', '住所:')).toEqual(['straße', 'adım', '住所:']);
    expect(casesOf('état civil', 'état civil')).toEqual(['état civil']);
  });
});
