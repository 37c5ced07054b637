import { doubtful, REJECTED, type Validator } from '../validator.ts';
import { digitsOf, isPartOfLongerNumber, isTrivialSequence } from './digits.ts';

/** Numbers printed in advertisements, wallets and documentation; never anybody's, or void since. */
const SAMPLE_SSNS = new Set(
  '078051120 219099999 123456789 987654321 457555462 111223333 222334444 333224444 333445555 000112222 555443333 444556666 123121234'.split(
    ' ',
  ),
);

/** Right before a number: it is called something else. */
const OTHER_LABEL =
  /(?:passport|licen[cs]e|account|acct|routing|aba|policy|member|group|phone|tel|mobile|fax|invoice|order|case|ticket|tracking|confirmation)[^0-9\n]{0,12}$/i;

/** Area, group and serial as the SSA assigns them: no 000, 666 or 9xx area, no zero group or serial. */
export const ssn: Validator = input => {
  const { text, before, after, hasContext } = input;
  const digits = digitsOf(text);
  if (digits.length !== 9) return REJECTED;
  const dashed = /^\d{3}[\u2010-\u2013-]\d{2}[\u2010-\u2013-]\d{4}$/.test(text);
  if (!dashed && (!hasContext || /[A-Za-z]$/.test(before))) return REJECTED;
  if (/^\d+$/.test(text) && !input.isLabelled && OTHER_LABEL.test(before)) return REJECTED;
  if (/(?:^|[^A-Za-z])[A-Za-z]$/.test(before)) return REJECTED; // v123-45-6789
  if (isPartOfLongerNumber(before, after) || /[-_/][A-Za-z]?$/.test(before) || /^-?[A-Za-z]/.test(after))
    return REJECTED;
  const sample =
    SAMPLE_SSNS.has(digits) || isTrivialSequence(digits) || (/^98765432\d$/.test(digits) && digits.length === 9);
  if (digits === '000000000') return REJECTED;
  if (sample) return { ok: true, canonical: digits, placeholder: true };
  const area = Number(digits.slice(0, 3));
  // Never assigned: surrogates begin with it.
  if (area === 0 && hasContext) return { ok: true, canonical: digits, placeholder: true };
  if (area === 0 || area === 666) return REJECTED;
  // Never assigned, so popular in made-up data: only where it is called a social security number.
  if (area >= 900) return dashed ? doubtful(input, digits, 'medium') : REJECTED;
  if (digits.slice(3, 5) === '00' || digits.slice(5) === '0000' || /^(\d)\1+$/.test(digits)) return REJECTED;
  return { ok: true, canonical: digits, confidence: dashed ? 0.15 : 0 };
};

/** 9xx-[50-65, 70-88, 90-92, 94-99]-xxxx (IRS). Preparer and adoption numbers share the range. */
export const itin: Validator = ({ text, before, after, hasContext }) => {
  const digits = digitsOf(text);
  if (digits.length !== 9 || digits[0] !== '9' || isPartOfLongerNumber(before, after)) return REJECTED;
  const group = Number(digits.slice(3, 5));
  if (!((group >= 50 && group <= 65) || (group >= 70 && group <= 88) || (group >= 90 && group <= 99 && group !== 93)))
    return REJECTED;
  if (!hasContext && !/^\d{3}-\d{2}-\d{4}$/.test(text)) return REJECTED;
  return { ok: true, canonical: digits, ...(isTrivialSequence(digits) ? { placeholder: true } : {}) };
};

const EIN_PREFIXES = new Set(
  '01 02 03 04 05 06 10 11 12 13 14 15 16 20 21 22 23 24 25 26 27 30 31 32 33 34 35 36 37 38 39 40 41 42 43 44 45 46 47 48 50 51 52 53 54 55 56 57 58 59 60 61 62 63 64 65 66 67 68 71 72 73 74 75 76 77 80 81 82 83 84 85 86 87 88 90 91 92 93 94 95 98 99'.split(
    ' ',
  ),
);

/** Two digits of an IRS campus, seven more. */
export const ein: Validator = input => {
  const { text } = input;
  const digits = digitsOf(text);
  if (digits.length !== 9 || /^(\d)\1+$/.test(digits)) return REJECTED;
  if (!EIN_PREFIXES.has(digits.slice(0, 2))) return doubtful(input, digits);
  return {
    ok: true,
    canonical: digits,
    ...(isTrivialSequence(digits) || isTrivialSequence(digits.slice(2)) ? { placeholder: true } : {}),
  };
};

/** UK national insurance number: unused prefixes (HMRC manual NIM39110). */
export const nino: Validator = input => {
  const { text, before, after, hasContext } = input;
  const compact = text.replace(/[\s-]/g, '').toUpperCase();
  if (!/^[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]\d{6}[A-D]$/.test(compact)) return doubtful(input, compact, 'medium');
  if (/^(?:BG|GB|KN|NK|NT|TN|ZZ|OO|CR|FY|MW|NC|PP|PY|PZ|MA|JY)/.test(compact))
    return doubtful(input, compact, 'medium');
  if (/[A-Za-z0-9_-]$/.test(before) || /^[A-Za-z0-9_]/.test(after)) return REJECTED;
  if (compact === 'AB123456C' || compact === 'QQ123456C') return { ok: true, canonical: compact, placeholder: true };
  // AB 12 34 56 C stands alone; written together it also looks like a part number.
  if (!hasContext && !/ \d\d \d\d /.test(text)) return REJECTED;
  return { ok: true, canonical: compact, ...(isTrivialSequence(compact.slice(2, 8)) ? { placeholder: true } : {}) };
};
