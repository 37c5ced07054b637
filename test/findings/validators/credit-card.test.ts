import { describe, expect, it } from 'vitest';
import { creditCard } from '../../../src/findings/validators/pii/credit-card.ts';

const FIRST = '45396869' + '99030669';
const SECOND = '52309004' + '34841294';
const THIRD = '3782' + '849261' + '73059';
/** As long as a card, of a card's range, with another check digit. */
const UNSOUND = '45396869' + '99030661';

/** What is told of the numbers between « and », each judged in what a validator sees of its surroundings. */
const found = (text: string): readonly boolean[] =>
  [...text.matchAll(/«([^»]*)»/g)].map(match => {
    const plain = (part: string): string => part.replace(/[«»]/g, '');
    return creditCard({
      text: match[1]!,
      before: plain(text.slice(0, match.index)).slice(-80),
      after: plain(text.slice(match.index + match[0].length)).slice(0, 30),
      names: [],
      hasContext: false,
      isLabelled: false,
    }).ok;
  });
const inFours = (digits: string): string => digits.match(/.{4}/g)!.join(' ');

describe('a bare card number', () => {
  it('is one of a list of cards on lines; behind a comma it may be one of identifiers', () => {
    expect(found(`«${FIRST}»\n«${SECOND}»\n«${THIRD}»\n«${FIRST}»\n«${SECOND}»\n«${FIRST}»`)).toEqual(
      Array(6).fill(true),
    );
    expect(found(`«${FIRST}» «${SECOND}»`)).toEqual([true, true]);
    expect(found(`«${FIRST}», «${SECOND}», «${THIRD}»`)).toEqual([false, false, false]);
    expect(found(`«${FIRST}»|09|2028|771\n«${SECOND}»|10|2027|123`)).toEqual([true, true]);
    expect(found(`«${inFours(FIRST)}»\n«${inFours(SECOND)}»\n`)).toEqual([true, true]);
  });

  it('is told beside shorter numbers on other lines', () => {
    for (const text of [
      `«${FIRST}»\n99 items`,
      `«${FIRST}»\n\n99 items`,
      `1024\n«${FIRST}»\n`,
      `3.14\n«${SECOND}»|09|2028`,
    ])
      expect(found(text), text).toEqual([true]);
    expect(found('1024\n«5230-9004-' + '3484-1294», 09/28, 771')).toEqual([true]);
    expect(found(`1024\n«${inFours(FIRST)}»`)).toEqual([true]);
  });

  it('is none in a list of identifiers, moments or sums', () => {
    for (const text of [
      `«${FIRST}», 12, 15`,
      `12 15 «${FIRST}»`,
      `${UNSOUND}\n«${FIRST}»`,
      `«${FIRST}»\n${UNSOUND}`,
      `${UNSOUND}\n${SECOND}\n«${FIRST}»`,
      `${UNSOUND}\n77.12\n«${FIRST}»\n81.19`,
      `1700000000123\n«${FIRST}»`,
    ])
      expect(found(text), text).toEqual([false]);
  });

  it('is none in a table of groups of four', () => {
    expect(found(`0041 0042 0043 0044\n«${inFours(FIRST)}»`)).toEqual([false]);
    expect(found(`0041 «${inFours(FIRST)}»`)).toEqual([false]);
    expect(found(`«${inFours(FIRST)}»\n0A4F 1B22 0043 0044`)).toEqual([false]);
  });
});
