import { describe, expect, it } from 'vitest';
import { makeFinder } from './find-encoded.ts';

const find = makeFinder([
  {
    id: 'test-number',
    title: 'Number of the tests',
    class: 'pii',
    severity: 'low',
    category: 'test',
    pattern: '(?:nr|رقم|क्रमांक|เลขที่)(?:: ?|"> ?)(\\d{3}(?:[ .-]?\\d){1,9})',
    atoms: ['nr: ', 'رقم', 'क्रमांक', 'เลขที่'],
    references: ['test/decode/digits.test.ts'],
  },
]);
const written = (zero: string): string =>
  [...'718293'].map(d => String.fromCodePoint(zero.codePointAt(0)! + Number(d))).join('');

describe('digits of other scripts', () => {
  it.each([...'٠۰०০੦૦୦௦౦೦൦๐໐'])('are those of ASCII behind a label: %s', zero => {
    const number = written(zero);
    for (const label of ['nr: ', 'رقم: ', 'क्रमांक: ', 'เลขที่: ']) {
      const found = find(`x ${label}${number} y`);
      expect(found.map(({ run, via }) => [run, via[0]?.decode])).toEqual([[number, 'digit']]);
    }
  });

  it('may stand in groups, and beside those of ASCII', () => {
    expect(find('رقم: ٧١٨-٢٩٣')[0]?.run).toBe('٧١٨-٢٩٣');
    expect(find('رقم: 7١٨٢93')[0]?.run).toBe('7١٨٢93');
  });

  it('are left alone where no label leads to them, and where a number has fewer than three', () => {
    expect(find('في ٧١٨٢٩٣ و ٢٠١٩')).toEqual([]);
    expect(find('رقم: ٧١')).toEqual([]);
  });
});
