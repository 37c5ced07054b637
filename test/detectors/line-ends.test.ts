import { describe, expect, it } from 'vitest';
import { withLineEnds } from '../../src/detectors/line-ends.ts';
import { defineRules, type RuleDefinition } from '../../src/detectors/rule.ts';

describe('line ends of built-in patterns', () => {
  const cases: readonly (readonly [what: string, pattern: string, expected: string])[] = [
    ['leaves what has no line end', '\\bkey: (\\w+)$', '\\bkey: (\\w+)$'],
    ['takes blanks and a carriage return before an end', 'key:\\n(\\w+)', 'key:[ \\t]{0,2}\\r?\\n(\\w+)'],
    ['reads `\\r?\\n` the same', 'key:\\r?\\n(\\w+)', 'key:[ \\t]{0,2}\\r?\\n(\\w+)'],
    ['keeps the count of lines', 'key:\\n{1,2}x', 'key:(?:[ \\t]{0,2}\\r?\\n){1,2}x'],
    ['adds no blanks behind what takes them', 'key:[ \\t]*\\nx', 'key:[ \\t]*\\r?\\nx'],
    ['adds no blanks behind all but a line end', 'key:[^\\n]+\\nx', 'key:[^\\r\\n]+\\r?\\nx'],
    ['stops a negated set before the return', '[^"\\n]{2,9}"', '[^\\r"\\n]{2,9}"'],
    ['takes the end of the text like a line end', '(\\w+)(?:\\n|$)', '(\\w+)(?:[ \\t]{0,2}\\r?\\n|[ \\t]{0,2}$)'],
    ['takes a sign or a line end', '(\\w+)[,\\n]', '(\\w+)(?:[ \\t]{0,2}\\r?\\n|[\\r,\\n])'],
    ['counts what it counted', '(\\w+)[ ,\\n]{1,3}x', '(\\w+)[\\r ,\\n]{1,3}x'],
    ['leaves the beginning of a line', '(?:^|\\n)(\\w+)', '(?:^|\\n)(\\w+)'],
    ['leaves a sign or the beginning of a line', '(?:^|[,\\n] ?)(\\w+)', '(?:^|[,\\n] ?)(\\w+)'],
    [
      'knows a bracket in a set and an escaped one',
      '(?:[\\]\\n]|\\[\\n)',
      '(?:(?:[ \\t]{0,2}\\r?\\n|[\\r\\]\\n])|\\[[ \\t]{0,2}\\r?\\n)',
    ],
  ];
  it.each(cases)('%s', (_, pattern, expected) => {
    expect(withLineEnds(pattern)).toBe(expected);
  });

  it('are those of each pattern that is looked for in a text, and no others', () => {
    const rule = { pattern: 'a\\nb', shapePattern: 'c\\nd', ignorePattern: 'e\\nf' } as RuleDefinition;
    expect(defineRules([rule])).toEqual([
      { pattern: 'a[ \\t]{0,2}\\r?\\nb', shapePattern: 'c[ \\t]{0,2}\\r?\\nd', ignorePattern: 'e\\nf' },
    ]);
  });
});
