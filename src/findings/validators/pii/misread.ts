import { REJECTED, type Validator } from '../validator.ts';
import { compactOf, digitsOf } from './digits.ts';

const LETTERS: Readonly<Record<string, string>> = {
  O: '0',
  o: '0',
  Q: '0',
  l: '1',
  I: '1',
  i: '1',
  '|': '1',
  S: '5',
  s: '5',
  B: '8',
  Z: '2',
};
/** `text` with the letters as the digits that they were taken for. */
export const withReadDigits = (text: string): string => text.replace(/[OoQlIi|SsBZ]/g, letter => LETTERS[letter]!);

/** A number, of which at most a third was misread. */
export const mostlyDigits: Validator = ({ text }) => {
  const digits = digitsOf(text).length;
  return digits * 3 >= compactOf(text).length * 2 && digits >= 4
    ? { ok: true, canonical: withReadDigits(text) }
    : REJECTED;
};
