import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnFilter } from '../../src/formats/column-filter.ts';

describe('a filter of columns', () => {
  it('takes * for any characters, and all else as it is', () => {
    const name = fc.string({ unit: fc.constantFrom('a', 'b', '.', '\n'), maxLength: 8 });
    const glob = fc.string({ unit: fc.constantFrom('a', 'b', '.', '*', '*'), maxLength: 6 });
    fc.assert(
      fc.property(glob, name, (pattern, text) => {
        const expected = new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '.*')}$`, 's').test(text);
        expect(columnFilter([pattern], [])(text)).toBe(expected);
      }),
    );
  });

  it('reads what is included, less what is excluded', () => {
    const fits = columnFilter(['text*', 'id'], ['*_html']);
    expect(['text', 'text_html', 'id', 'ids', 'note'].filter(fits)).toEqual(['text', 'id']);
    expect(columnFilter([], ['id'])('note')).toBe(true);
  });

  it('passes over a long name in one go', () => {
    const begun = performance.now();
    expect(columnFilter([`${'*a'.repeat(30)}*b`], [])('a'.repeat(1_000_000))).toBe(false);
    expect(performance.now() - begun).toBeLessThan(2000);
  });
});
