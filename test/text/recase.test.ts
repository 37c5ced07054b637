import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recase } from '../../src/text/recase.ts';

describe('text in capitals', () => {
  it('is written with a capital first, and small where running text is', () => {
    const told = [
      ['MY NAME IS MARA LINDQVIST', 'my name is Mara Lindqvist'],
      ["MARA'S SISTER, O'BRIEN, DIDN'T GO", "Mara's sister, O'Brien, Didn't go"],
      ['SHE’LL SIT IN THE 4TH ROW, 93YO', 'she’ll Sit in the 4th Row, 93yo'],
      ['GEBOREN IN MÜNCHEN AM RHEIN', 'geboren in München am Rhein'],
      ['AGED 9 IN A PARK', 'aged 9 in a Park'],
      ['JEAN-LUC DE LA TOUR', 'Jean-Luc de la Tour'],
    ] as const;
    for (const [text, expected] of told) expect(recase(text)).toBe(expected);
  });

  it('keeps single letters, words with a small letter, with digits, or in another case, and what other letters would make longer', () => {
    for (const text of ['J. R. Q', 'McKAY iPHONE', 'X4471203 AB12', 'ghp_AB', 'İZMİR', 'AẞA'])
      expect(recase(text)).toBe(text);
    expect(recase('JOHN Q. PUBLIC')).toBe('John Q. Public');
  });

  it('has the same number of bytes, word for word, whatever the text', () => {
    const words = fc.array(
      fc.oneof(
        fc.string({ unit: 'grapheme', maxLength: 6 }),
        fc.constantFrom('İ', 'ẞ', 'ΑΣ', 'Ⱥ', 'Å', "'S", ' ', 'THE', '1ST'),
      ),
    );
    fc.assert(
      fc.property(words, parts => {
        const text = parts.join(' ').toUpperCase();
        const written = recase(text);
        expect(Buffer.byteLength(written)).toBe(Buffer.byteLength(text));
        expect(written.toUpperCase()).toBe(text.toUpperCase());
      }),
      { numRuns: 2000 },
    );
  });
});
