import { ACCEPTED, REJECTED, type Validator } from '../validator.ts';
import { looksMadeUp } from './placeholder.ts';

/** Several codes, no two alike: each with a digit, none of them a run of the keyboard. */
export const recoveryCodes: Validator = ({ text }) => {
  const codes = text.match(/[0-9A-Za-z]+(?:-[0-9A-Za-z]+)+|\d{4} \d{4}|[0-9A-Za-z]{8,}/g) ?? [];
  // One code of at least four groups stands by itself.
  const isWhole = codes.length === 1 && (codes[0]!.match(/-/g) ?? []).length >= 3 && /[A-Z]/i.test(text);
  if ((codes.length < 2 && !isWhole) || new Set(codes).size < codes.length) return REJECTED;
  if (!codes.every(code => /\d/.test(code)) || codes.some(code => /^(?:19|20)\d{6}$/.test(code))) return REJECTED;
  return codes.some(code => looksMadeUp(code)) ? { ok: true, placeholder: true } : ACCEPTED;
};

/** One code: with digits, no years, none of them a run of the keyboard; letters alone are words. */
export const singleCode: Validator = ({ text }) => {
  if (
    !/\d/.test(text) ||
    /^(?:19|20)\d{2}[- ](?:19|20)?\d{2}/.test(text) ||
    /^\d{4}-\d{2}/.test(text.replace(/^\d{4}-\d{4}/, ''))
  )
    return REJECTED;
  return looksMadeUp(text) ? { ok: true, placeholder: true } : ACCEPTED;
};

const STEP = 11;
const BOUND = STEP * 2 ** 16;

/** Eight groups of six digits, each 11 times a number of 16 bits. */
export const bitlocker: Validator = ({ text }) => {
  const groups = text.split('-').map(Number);
  if (groups.some(group => group % STEP !== 0 || group >= BOUND)) return REJECTED;
  return new Set(groups).size < groups.length - 1 ? REJECTED : ACCEPTED;
};
