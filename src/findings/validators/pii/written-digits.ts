import { REJECTED, type Validator } from '../validator.ts';
import { digitsOf, isTrivialSequence } from './digits.ts';

/** Digits of other scripts: their zeros. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10];

/** `text` with the digits of other scripts as those of ASCII. */
export const withPlainDigits = (text: string): string =>
  text.replace(/[٠-٩۰-۹०-९০-৯๐-๙０-９]/g, digit => {
    const code = digit.charCodeAt(0);
    return String(code - ZEROS.findLast(zero => zero <= code)!);
  });

/** A number in the digits of another script, with as many as telephones and papers have. */
export const numberInOtherDigits: Validator = ({ text }) => {
  const digits = digitsOf(withPlainDigits(text));
  if (digits.length < 7 || /^(\d)\1+$/.test(digits) || /^(?:19|20)\d\d(?:19|20)\d\d$/.test(digits)) return REJECTED;
  return { ok: true, canonical: digits, ...(isTrivialSequence(digits) && { placeholder: true }) };
};

const ROWS_OF_DIGITS = [
  'zero one two three four five six seven eight nine',
  'cero uno dos tres cuatro cinco seis siete ocho nueve',
  'null eins zwei drei vier fünf sechs sieben acht neun',
  'zéro un deux trois quatre cinq six sept huit neuf',
  'zero uno due tre quattro cinque sei sette otto nove',
  'zero um dois três quatro cinco seis sete oito nove',
  'nul een twee drie vier vijf zes zeven acht negen',
  'zero jeden dwa trzy cztery pięć sześć siedem osiem dziewięć',
].map(row => row.split(' '));

/** Digits as words: no counting, and not one digit again and again; of a short number two may be alike. */
export const spokenDigits: Validator = ({ text }) => {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const values = words.map(word => Math.max(...ROWS_OF_DIGITS.map(row => row.indexOf(word))));
  const isCounted = [1, -1].some(step =>
    values.some((value, i) => value >= 0 && [1, 2, 3].every(n => values[i + n] === value + n * step)),
  );
  return new Set(words).size < (words.length < 7 ? 3 : 4) || isCounted
    ? REJECTED
    : { ok: true, canonical: words.join(' ') };
};
