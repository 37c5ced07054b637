import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toWords } from '../../src/detectors/name-words.ts';
import { KeywordIndex, namesKeyword } from '../../src/scan/names.ts';

describe('toWords', () => {
  it.each([
    ['customerSSN', ' customer ssn '],
    ['x-api_key', ' x api key '],
    ['APIKey', ' api key '],
    ['user.e-mail[0]', ' user e mail 0 '],
    ['Größe', ' größe '],
  ])('%s', (name, words) => {
    expect(toWords(name)).toBe(words);
  });
});

describe('KeywordIndex', () => {
  it('answers as looking for each keyword by itself does', () => {
    const word = fc.constantFrom('api', 'key', 'ssn', 'user', 'name', '身份', '证号');
    const keyword = fc.array(word, { minLength: 1, maxLength: 3 }).map(words => words.join(' '));
    const name = fc
      .array(fc.tuple(word, fc.constantFrom('', '_', ' ')), { maxLength: 6 })
      .map(parts => parts.flat().join(''));
    fc.assert(
      fc.property(fc.uniqueArray(keyword, { maxLength: 8 }), name, (keywords, sample) => {
        const index = new KeywordIndex<string>();
        for (const one of keywords) index.add(one, one);
        const words = toWords(sample);
        expect([...index.find(words)].sort()).toEqual(keywords.filter(one => namesKeyword(words, one)).sort());
      }),
      { numRuns: 2000 },
    );
  });
});
