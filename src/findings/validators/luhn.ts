import { ACCEPTED, REJECTED, type Validator } from './validator.ts';

/** True when the decimal digits of `text` (everything else is passed over) pass the Luhn check (ISO/IEC 7812-1 annex B). */
export function passesLuhn(text: string): boolean {
  let sum = 0;
  let double = false;
  for (let i = text.length - 1; i >= 0; i--) {
    const digit = text.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) continue;
    const value = double ? digit * 2 : digit;
    sum += value > 9 ? value - 9 : value;
    double = !double;
  }
  return sum % 10 === 0;
}

/** Digits with a valid Luhn check digit. */
export const luhn: Validator = ({ text }) => (passesLuhn(text) ? ACCEPTED : REJECTED);
