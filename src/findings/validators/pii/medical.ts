import { passesLuhn } from '../luhn.ts';
import { doubtful, REJECTED, type Validator } from '../validator.ts';
import { compactOf, digitsOf, isTrivialSequence } from './digits.ts';

/** National Provider Identifier: Luhn behind the prefix 80840 (45 CFR 162.406). */
export const npi: Validator = input => {
  const digits = digitsOf(input.text);
  if (!/^[12]\d{9}$/.test(digits)) return REJECTED;
  if (!passesLuhn(`80840${digits}`)) return doubtful(input, digits);
  return { ok: true, canonical: digits, ...(digits === '1234567893' ? { placeholder: true } : {}) };
};

/** DEA registration: registrant letter, second letter or 9, (d1+d3+d5) + 2(d2+d4+d6) ends in d7. */
export const dea: Validator = input => {
  const id = compactOf(input.text);
  if (!/^[ABCDEFGHJKLMPRSTUX][A-Z9]\d{7}$/.test(id)) return REJECTED;
  const digit = (i: number) => id.charCodeAt(2 + i) - 48;
  if ((digit(0) + digit(2) + digit(4) + 2 * (digit(1) + digit(3) + digit(5))) % 10 !== digit(6))
    return doubtful(input, id);
  if (!input.hasContext) return REJECTED;
  return { ok: true, canonical: id, ...(isTrivialSequence(id.slice(2, 8)) ? { placeholder: true } : {}) };
};

/** Medicare Beneficiary Identifier: position classes, no S L O I B Z (CMS). */
export const mbi: Validator = ({ text, hasContext }) => {
  const id = compactOf(text);
  const letter = '[AC-HJKMNP-RT-Y]';
  const either = '[0-9AC-HJKMNP-RT-Y]';
  if (!new RegExp(`^[1-9]${letter}${either}\\d${letter}${either}\\d${letter}{2}\\d{2}$`).test(id)) return REJECTED;
  if (id === '1EG4TE5MK72' || id === '1EG4TE5MK73') return { ok: true, canonical: id, placeholder: true };
  if (!hasContext && !/-/.test(text)) return REJECTED;
  return { ok: true, canonical: id };
};

/** Quebec's health insurance number: four letters of the name, year, month (50 more for women) and day of birth, two characters more. */
export const ramq: Validator = ({ text }) => {
  const id = compactOf(text);
  const month = Number(id.slice(6, 8)) % 50;
  const day = Number(id.slice(8, 10));
  return month >= 1 && month <= 12 && Number(id.slice(6, 8)) <= 62 && day >= 1 && day <= 31
    ? { ok: true, canonical: id }
    : REJECTED;
};
