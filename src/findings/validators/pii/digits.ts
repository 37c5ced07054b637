/** The ASCII decimal digits of `text`, everything else dropped. */
export function digitsOf(text: string): string {
  let digits = '';
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 48 && code <= 57) digits += text[i];
  }
  return digits;
}

/** Letters and digits of `text` in upper case, everything else dropped. */
export function compactOf(text: string): string {
  return text.replace(/[^0-9A-Za-z]/g, '').toUpperCase();
}

/** True when every character is the same, or each digit follows the one before by +1 or by −1 (modulo 10). */
export function isTrivialSequence(digits: string): boolean {
  if (digits.length < 4) return false;
  const step = (digits.charCodeAt(1) - digits.charCodeAt(0) + 10) % 10;
  if (step !== 0 && step !== 1 && step !== 9) return false;
  for (let i = 2; i < digits.length; i++) {
    if ((digits.charCodeAt(i) - digits.charCodeAt(i - 1) + 10) % 10 !== step) return false;
  }
  return true;
}

/** True when the span is a piece of a longer number: digits, or `.`/`-` that joins to digits, touch it from outside. */
export function isPartOfLongerNumber(before: string, after: string): boolean {
  return /\d$|\d[.\-/:]$/.test(before) || /^\d|^[.-]\d/.test(after);
}

/** Σ digit × weight, weights from the left. */
export function weightedSum(digits: string, weights: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < weights.length; i++) sum += (digits.charCodeAt(i) - 48) * weights[i]!;
  return sum;
}

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** True for a day that exists; without a year (`0` or unknown century) 29 February is allowed. */
export function isCalendarDate(year: number, month: number, day: number): boolean {
  if (!(month >= 1 && month <= 12 && day >= 1)) return false;
  if (day > DAYS[month - 1]!) return false;
  if (month === 2 && day === 29 && year > 0) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return true;
}

/** True when the six digits at `at` are a date in the given order of two-digit year, month and day (no century known). */
export function hasShortDate(digits: string, at: number, order: 'ymd' | 'dmy'): boolean {
  const first = Number(digits.slice(at, at + 2));
  const month = Number(digits.slice(at + 2, at + 4));
  const last = Number(digits.slice(at + 4, at + 6));
  const [year, day] = order === 'ymd' ? [first, last] : [last, first];
  // 29 February only in a year divisible by 4 in either century (00 counts: 2000 was one).
  return isCalendarDate(0, month, day) && !(month === 2 && day === 29 && year % 4 !== 0);
}
