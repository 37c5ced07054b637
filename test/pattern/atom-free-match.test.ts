import RE2 from 're2';
import { describe, expect, it } from 'vitest';
import { atomFreeMatch } from '../../src/pattern/atom-free-match.ts';

describe('a match that holds none of the atoms', () => {
  it.each([
    ['(?:acme-)?[0-9]{9}', ['acme-']],
    ['(?:acme-|)[0-9]{9}', ['acme-']],
    ['(?i)acme[ =]{0,3}[a-z]{4}|zed[0-9]', ['acme']],
    ['acm[ea][0-9]{3}', ['acme']],
    ['ac(?:me)+x', ['cmeme']],
    ['é[^a]{4}', ['éaaa', 'aaaa']],
    ['.{3,6}x', ['abc', 'bcx', '000']],
    // Behind what cannot match, since no word ends there, the next one is told of.
    ['key\\b[0-9]?[a-z]|\\bzed [a-zÀ-ÿ]', [...'abcdefghijklmnopqrstuvwxyz'].map(letter => `zed ${letter}`)],
    ['dr [a-zß-ÿ]', [...'abcdefghijklmnopqrstuvwxyz'].map(letter => `dr ${letter}`)],
    ['name(?: is)?[:–-]', ['name:', 'name is', 'name-']],
    ['^a\\n?b|c^d', ['ab']],
  ])('%s without %j is found', (pattern, atoms) => {
    const text = atomFreeMatch(pattern, atoms)!;
    expect(new RE2(`\\A(?:${pattern})\\z`, 'u').test(text)).toBe(true);
    for (const atom of atoms) expect(text.toLowerCase()).not.toContain(atom);
  });

  it.each([
    ['acme-[0-9]{9}', ['acme-']],
    ['(?i)acme[ =]{0,3}[a-z]{4}', ['ACME']],
    ['acm[ea][0-9]{3}', ['acme', 'acma']],
    ['[a-z]{0,9}(?:key|kez)[0-9]+', ['key', 'kez']],
    ['(?:abab)+c', ['babc']],
    ['\\p{L}{2}(?:ключ)=', ['ключ=']],
    ['(?i)pass[0-9]', ['pass']],
    ['ab\\b\\w|\\Bxx|c^d|d$e', ['zzzz']],
    ['(?i)κωδικός', ['κωδικός']],
    ['(?i)ключ|mask|nº', ['ключ', 'mask', 'nº']],
  ])('%s without %j is none', (pattern, atoms) => {
    expect(atomFreeMatch(pattern, atoms)).toBeUndefined();
  });
});
