import { describe, expect, it } from 'vitest';
import { parseJson } from '../../../src/formats/json/parse.ts';

describe('parseJson', () => {
  it('reads NaN and Infinity as null, and leaves them alone in strings', () => {
    expect(parseJson('{"a":NaN,"b":[Infinity, -Infinity ],"NaN":"\\"NaN, \\\\"}')).toEqual({
      a: null,
      b: [null, null],
      NaN: '"NaN, \\',
    });
    expect(parseJson(`["${'NaN '.repeat(300_000)}",NaN]`)).toHaveLength(2);
  });

  it.each(['-NaN', 'NaNs', '1NaN', '--Infinity', '+Infinity', 'Infinit', '{NaN:1}', '["NaN]', 'nan', '"\\NaN"'])(
    'throws a SyntaxError for %s',
    text => {
      expect(() => parseJson(text)).toThrow(SyntaxError);
    },
  );
});
