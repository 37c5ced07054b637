import { expect, it } from 'vitest';
import { birthDate } from '../../../src/findings/validators/pii/date-of-birth.ts';

const dateOf = (text: string) =>
  birthDate({ text, before: '', after: '', hasContext: true, isLabelled: true, names: [] });

// One word, and another month in another language: лип- is July in Ukrainian, srp- August in Czech and July in Croatian.
it.each([
  ['31 липня 1984', '1984-07-31'],
  ['12. srpna 1984', '1984-08-12'],
  ['12. srpnja 1984', '1984-07-12'],
  ['srpanj 12, 1984', '1984-07-12'],
])('%s is %s', (text, canonical) => {
  expect(dateOf(text)).toEqual({ ok: true, canonical });
});

it.each([
  ['11.02.1984', '1984-02-11'],
  ['11-02-1984', '1984-02-11'],
  ['11/02/1984', '1984-11-02'],
  ['25/02/1984', '1984-02-25'],
  ['02.25.1984', '1984-02-25'],
  ['1984-02-11', '1984-02-11'],
])('%s is %s: the day first, but with slashes the month', (text, canonical) => {
  expect(dateOf(text)).toEqual({ ok: true, canonical });
});
