import RE2 from 're2';
import { expect, it } from 'vitest';
import { loadAllRules } from '../../src/detectors/load.ts';
import { SHAPES_OF_DIGITS } from '../../src/detectors/rule.ts';

const DATES = ['1987-01-31', '2009-10-24', '2024-12-09', '1000-00-00', '2999-99-99', '1234-56-78'];
const AROUND: readonly (readonly [before: string, after: string])[] = [
  ['', ''],
  [' ', ' '],
  ['\n', '\n'],
  ['"', '"'],
  ['(', ').'],
  [': ', ', '],
  ['AB', ' '],
  ['A ', ' B'],
  ['N ', ' Berlin'],
];

// The gate finds no place of `digits` in a date that stands alone (rule.ts): a rule that only such a place leads to would miss what it finds there.
it('no rule of the package finds something in a date that nothing else leads to', () => {
  const rules = loadAllRules().filter(({ shapes = [] }) => shapes.some(shape => SHAPES_OF_DIGITS.includes(shape)));
  expect(rules.length).toBeGreaterThan(20);
  const wrong = new Set<string>();
  for (const { id, pattern, shapePattern, keywords = [], shapes = [] } of rules) {
    if (!shapes.includes('digits')) continue;
    const expression = new RE2(shapePattern ?? pattern, 'u');
    const before = AROUND.flatMap(([start]) => [
      start,
      ...keywords.slice(0, 20).map(word => `${word}${start || ': '}`),
    ]);
    for (const date of DATES) {
      for (const start of before) {
        for (const [, end] of AROUND) {
          const found = expression.exec(`${start}${date}${end}`);
          if (found && found.index + found[0].length > start.length && found.index < start.length + date.length)
            wrong.add(`${id}: ${start}${date}${end}`);
        }
      }
    }
  }
  expect([...wrong]).toEqual([]);
});
