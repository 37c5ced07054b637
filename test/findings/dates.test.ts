import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shiftDate, yearOf } from '../../src/findings/dates.ts';

describe('shiftDate', () => {
  it.each([
    ['1984-02-28', 2, '1984-03-01'],
    ['1985-02-28', 1, '1985-03-01'],
    ['1984/2/9', 1, '1984/2/10'],
    ['2/9/1984', 1, '2/10/1984'],
    ['02/09/1984', -9, '01/31/1984'],
    ['13/02/1984', 1, '14/02/1984'],
    ['28.02.1984', 2, '01.03.1984'],
    ['31.12.99', 1, '01.01.00'],
    ['19840229', 1, '19840301'],
    ['3 March 1984', -3, '29 February 1984'],
    ['March 3rd, 1984', 30, 'April 2, 1984'],
    ['31 DEC 1999', 1, '1 JAN 2000'],
    ['born 1984-02-28T10:00', 1, 'born 1984-02-29T10:00'],
  ])('moves %s by %i days to %s', (text, days, moved) => {
    expect(shiftDate(text, days)).toBe(moved);
  });

  it.each(['30 February 1984', '1984-13-01', '31.04.1984', 'in spring', '1984', '12345678901'])(
    'gives nothing for %s',
    text => {
      expect(shiftDate(text, 1)).toBeUndefined();
      expect(yearOf(text)).toBeUndefined();
    },
  );

  it('reads a number that may be month or day as it is told', () => {
    expect(shiftDate('03/04/1984', 30, 'mdy')).toBe('04/03/1984');
    expect(shiftDate('03/04/1984', 30, 'dmy')).toBe('03/05/1984');
  });

  it('comes back when moved back, in every form', () => {
    const two = (number: number) => String(number).padStart(2, '0');
    const forms: ((y: number, m: number, d: number) => string)[] = [
      (y, m, d) => `${y}-${two(m)}-${two(d)}`,
      (y, m, d) => `${two(d)}.${two(m)}.${y}`,
      (y, m, d) => `${two(m)}/${two(d)}/${y}`,
      (y, m, d) => `${y}${two(m)}${two(d)}`,
    ];
    const date = fc.date({ min: new Date('1900-01-01'), max: new Date('2035-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(date, fc.constantFrom(...forms), fc.integer({ min: -36_500, max: 36_500 }), (when, form, days) => {
        const text = form(when.getUTCFullYear(), when.getUTCMonth() + 1, when.getUTCDate());
        const moved = shiftDate(text, days)!;
        expect(moved).toHaveLength(text.length);
        expect(shiftDate(moved, -days)).toBe(text);
        const wanted = new Date(when.getTime() + days * 86_400_000);
        expect(moved).toBe(form(wanted.getUTCFullYear(), wanted.getUTCMonth() + 1, wanted.getUTCDate()));
      }),
    );
  });
});
