import type { ValidatorInput } from '../validator.ts';

/** Two groups of digits with one of these between them; the same one stands between all. */
const APART = '([ .-])';

/** National forms that hardly anything but a telephone number has, most of them with their trunk zero. */
const FORMS = new RegExp(
  `^(?:${[
    // France, Belgium, Luxembourg: in pairs.
    `0[1-9]${APART}\\d\\d(?:\\1\\d\\d){3}`,
    String.raw`04\d\d[ /.]\d\d[ .]\d\d[ .]\d\d`,
    // Two or three digits, then three, two and two: Switzerland, Belgium, Sweden, Ukraine, Turkey, Finland.
    String.raw`0\d{1,3}[ /-]\d{3}[ .-]\d\d[ .-]\d\d`,
    String.raw`0\d{1,3}-\d{2,3} \d\d \d{2,3}`,
    // Germany, Austria.
    String.raw`01[567]\d{1,2}[ /-]\d{6,8}`,
    String.raw`01[567]\d{1,2}[ /-]\d{2,4} \d{2,4}(?: \d{2,4})?`,
    String.raw`0[2-9]\d{1,4} ?\/ ?(?:\d{5,8}|\d{2,4} \d{2,4}(?: \d{2,3})?)`,
    // Italy, Austria, Germany, Sweden: an area, then pairs.
    String.raw`0\d{2,4} \d\d \d\d \d\d`,
    // Lebanon.
    String.raw`0[13-9]\/\d{3} ?\d{3}`,
    String.raw`06[5-9]\d[ /-]\d{3,4} \d{2,4}`,
    // The United Kingdom, Australia, Ireland, Italy, Turkey, Romania, South Africa, Kenya, Nigeria, the Philippines.
    String.raw`0\d{3,4} \d{3} \d{3,4}`,
    String.raw`0\d{4} \d{6}`,
    String.raw`0[2378] \d{4} \d{4}`,
    String.raw`0\d\d \d{3,4} \d{4}`,
    String.raw`0\d\d-\d{3,4}-\d{4}`,
    String.raw`0\d{3}-\d{3}-\d{4}`,
    String.raw`08\d\d-\d{4}-\d{3,4}`,
    String.raw`0\d{3}-\d{3}-\d{3}`,
    // Korea, Japan, Malaysia, Israel, Finland, the Netherlands, Hungary.
    String.raw`0\d-\d{3,4}-\d{4}`,
    String.raw`0\d{3}-\d{2}-\d{4}`,
    String.raw`01\d-\d{3,4} \d{4}`,
    String.raw`0\d\d[ -]\d{7}`,
    String.raw`06[ -]\d{8}`,
    // Israel, Pakistan.
    String.raw`0[2-9]-\d{7}`,
    String.raw`03\d\d-\d{7}`,
    // China, India, Germany: an area of three digits or four.
    String.raw`0[1-9]\d\d-\d{7}`,
    String.raw`0(?:10|2\d)-\d{8}`,
    // Small towns of Sweden.
    String.raw`0\d{2,3}-\d{3} \d\d`,
    String.raw`06[ -]\d{1,2}[ -]\d{3}[ -]\d{3,4}`,
    // The area in brackets.
    String.raw`\(0\d{1,4}\) ?\d(?:[ .-]?\d){5,7}`,
    // Russia, Brazil, China, Chile, Spain.
    String.raw`8[ -]?\(\d{3,4}\)[ -]?\d{2,3}[ -]?\d\d[ -]?\d\d`,
    String.raw`8[ -]\d{3}[ -]\d{3}[ -]\d\d[ -]\d\d`,
    String.raw`\([1-9]\d\) ?9? ?\d{4}[ -]\d{4}`,
    String.raw`1[3-9]\d[ -]\d{4}[ -]\d{4}`,
    String.raw`9 \d{4} \d{4}`,
    String.raw`[6-9]\d\d \d\d \d\d \d\d`,
  ].join('|')})$`,
);
/** Behind a Chinese word or sign, eleven digits are a mobile’s. */
const CHINESE_MOBILE = /^1[3-9]\d{9}$/;
const CHINESE = /[\p{Script=Han}，：；、（）】]\s?$/u;
/** Behind a Korean word, with its sign or without. */
const KOREAN_MOBILE = /^01[016-9]\d{7,8}$/;
const KOREAN = /\p{Script=Hangul}[^\p{L}\d]{0,4}$/u;
const PAIRS = /^\d\d(?:\D\d\d){4}$/;

/**
 * True for a national form that hardly anything but a telephone number has.
 * @param before the text before it, if that may tell.
 */
export const isTellingPhone = (text: string, before = ''): boolean =>
  FORMS.test(text) ||
  (CHINESE_MOBILE.test(text) && CHINESE.test(before.slice(-3))) ||
  (KOREAN_MOBILE.test(text) && KOREAN.test(before.slice(-8)));

/** Not one of a row of numbers, of bytes or of numbers drawn. */
export function standsAlone(text: string, { before, after }: ValidatorInput): boolean {
  if (/(?:^|[^\p{L}\d])\d[\dA-Z.]*[ \t]$/u.test(before.slice(-12)) || /^[ \t]\d/.test(after)) return false;
  return !(PAIRS.test(text) && isAscending(text.split(/\D/)));
}

const isAscending = (pairs: readonly string[]): boolean => pairs.every((pair, i) => i === 0 || pair >= pairs[i - 1]!);
