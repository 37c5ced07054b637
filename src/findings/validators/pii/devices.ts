import { passesLuhn } from '../luhn.ts';
import { doubtful, REJECTED, type Validator } from '../validator.ts';
import { compactOf, digitsOf, isTrivialSequence } from './digits.ts';

const VIN_WEIGHTS = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];
const VIN_VALUES: Readonly<Record<string, number>> = {
  A: 1,
  B: 2,
  C: 3,
  D: 4,
  E: 5,
  F: 6,
  G: 7,
  H: 8,
  J: 1,
  K: 2,
  L: 3,
  M: 4,
  N: 5,
  P: 7,
  R: 9,
  S: 2,
  T: 3,
  U: 4,
  V: 5,
  W: 6,
  X: 7,
  Y: 8,
  Z: 9,
};
const VIN_SAMPLES = new Set([
  '1M8GDM9AXKP042788',
  '11111111111111111',
  '1HGCM82633A004352',
  '1FTFW1ET5DFC10312',
  'WAUZZZ8K9BA000000',
]);

/** ISO 3779; the check digit is compulsory in North America (first character 1 to 5), elsewhere context is. */
export const vin: Validator = input => {
  const { text, hasContext } = input;
  const id = text.toUpperCase();
  if (VIN_SAMPLES.has(id)) return { ok: true, canonical: id, placeholder: true };
  // Digits alone, or letters alone before the serial number, are something else.
  if (!/^(?=.{0,12}\d)(?=.*[A-Z])[A-HJ-NPR-Z0-9]{17}$/.test(id)) return REJECTED;
  if (!/\d{3}.$/.test(id.slice(11))) return doubtful(input, id);
  let sum = 0;
  for (let i = 0; i < 17; i++) sum += (VIN_VALUES[id[i]!] ?? Number(id[i])) * VIN_WEIGHTS[i]!;
  const check = sum % 11 === 10 ? 'X' : String(sum % 11);
  const passes = check === id[8];
  // Makers of few vehicles number them with four digits; without context that is too little.
  if (!hasContext && !(passes && /^[1-5].{10}\d{6}$/.test(id))) return REJECTED;
  if (hasContext && !passes && /^[1-5]/.test(id)) return doubtful(input, id);
  return { ok: true, canonical: id, confidence: passes ? 0.15 : 0 };
};

/** 15 digits, Luhn, a reporting body that exists; without context only in groups (35-209900-176148-1). */
export const imei: Validator = input => {
  const digits = digitsOf(input.text);
  if (digits.length !== 15 || /^(\d)\1+$/.test(digits)) return REJECTED;
  if (!passesLuhn(digits) || !/^(?:0[0-9]|1[0]|3[0135]|4[459]|5[0-4]|8[6]|9[0189])/.test(digits))
    return doubtful(input, digits);
  if (!input.hasContext) return REJECTED;
  const sample = new Set(['490154203237518', '356938035643809', '352099001761481', '012345678901237']).has(digits);
  return {
    ok: true,
    canonical: digits,
    ...(sample || isTrivialSequence(digits.slice(0, 14)) ? { placeholder: true } : {}),
  };
};

/** An IMSI or ICCID: digits with a telecom prefix. */
export const iccid: Validator = ({ text }) => {
  const digits = digitsOf(text);
  return /^89\d{16,18}$/.test(digits) && passesLuhn(digits)
    ? { ok: true, canonical: digits }
    : /^89\d{16,18}$/.test(digits)
      ? { ok: true, canonical: digits, confidence: -0.2 }
      : REJECTED;
};

/** A UUID that is not nil, not all one digit, not the RFC's sample. */
export const uuid: Validator = ({ text }) => {
  const hex = compactOf(text);
  if (/^(.)\1+$/.test(hex)) return { ok: true, placeholder: true, canonical: hex };
  return {
    ok: true,
    canonical: hex,
    ...(/^(?:550E8400E29B41D4A716446655440000|123E4567E89B12D3A456426\w{9}|00000000)/.test(hex)
      ? { placeholder: true }
      : {}),
  };
};

/** Letters and digits as makers of devices mix them; not hexadecimal, as the numbers of certificates are. */
export const deviceSerial: Validator = ({ text }) =>
  /[G-Z]/.test(text) &&
  (text.match(/[A-Z]/g) ?? []).length >= 3 &&
  (text.match(/\d/g) ?? []).length >= 2 &&
  !/^(.)\1+$/.test(text)
    ? { ok: true, canonical: text }
    : REJECTED;
