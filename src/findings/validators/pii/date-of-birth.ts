import { REJECTED, type Validator } from '../validator.ts';
import { isCalendarDate } from './digits.ts';

/** How the names of the months begin, in the languages of the labels. */
const MONTHS: readonly (readonly string[])[] = [
  'jan gen ene sty янв led oca tam ian ιαν січ'.split(' '),
  'feb fév fev lut фев úno şub hel φεβ лют'.split(' '),
  'mar mär maa мар mrt bře márc μαρ бер'.split(' '),
  'apr avr abr kwi апр dub nis huh ápr απρ кві'.split(' '),
  'may mai mag mei maj мая май kvě tou máj μαΐ тра'.split(' '),
  'jun giu juin cze июн čer čvn haz kes jún iun ιουν чер'.split(' '),
  'jul lug juil lip июл čvc tem hei júl iul ιουλ лип'.split(' '),
  'aug ago aoû aou sie авг srp ağu elo αυγ сер'.split(' '),
  'sep set wrz сен zář eyl syy szept σεπ вер'.split(' '),
  'oct okt ott out paź окт říj eki lok οκτ жов'.split(' '),
  'nov lis ноя kas marras noi νοε лис'.split(' '),
  'dec dez dic déc gru дек pro ara jou δεκ гру'.split(' '),
];

const FIRST_YEAR = 1900;
/** No clock is read, so that a manifest does not depend on the day of the run. */
const LAST_YEAR = 2035;

/** A calendar date on which a living person can be born. */
export const birthDate: Validator = ({ text }) => {
  const canonical = toIsoDate(text);
  return canonical === undefined ? REJECTED : { ok: true, canonical };
};

function toIsoDate(text: string): string | undefined {
  const numbers = text.match(/\d+/g)?.map(Number) ?? [];
  const word = text.match(/\p{L}{3,}/gu)?.find(one => monthOf(one) > 0);
  if (word !== undefined) {
    const year = numbers.find(number => number > 31) ?? 0;
    const day = numbers.find(number => number >= 1 && number <= 31) ?? 0;
    return build(year, monthOf(word), day);
  }
  if (numbers.length === 1 && /^\d{8}$/.test(text.trim())) {
    const digits = text.trim();
    return (
      build(Number(digits.slice(0, 4)), Number(digits.slice(4, 6)), Number(digits.slice(6))) ??
      build(Number(digits.slice(4)), Number(digits.slice(2, 4)), Number(digits.slice(0, 2))) ??
      build(Number(digits.slice(4)), Number(digits.slice(0, 2)), Number(digits.slice(2, 4)))
    );
  }
  if (numbers.length < 3) return undefined;
  const [a, b, c] = numbers as [number, number, number];
  if (/^\s*\d{4}/.test(text)) return build(a, b, c);
  const year = c >= 100 ? c : c > 35 ? 1900 + c : 2000 + c;
  // Day first or month first: either may be a date.
  return build(year, a, b) ?? build(year, b, a);
}

function monthOf(word: string): number {
  const lower = word.toLowerCase();
  if (lower.startsWith('marras')) return 11; // and not the Finnish March
  return MONTHS.findIndex(names => names.some(name => lower.startsWith(name))) + 1;
}

function build(year: number, month: number, day: number): string | undefined {
  if (year < FIRST_YEAR || year > LAST_YEAR || !isCalendarDate(year, month, day)) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** An age of 90 or more (45 CFR 164.514(b)(2)(i)(C)), not the sum of a word problem. */
export const oldAge: Validator = ({ text, before }) => {
  if (
    /[<>=*+/×-]\s*$|\b(?:total|combined|average|sum|turn|be|every|until|about|over)\s*(?:age\s*(?:is|of)?\s*)?$/i.test(
      before,
    )
  )
    return REJECTED;
  if (/\b(?:total|combined|average|sum|mean)\b[^.]{0,24}$/i.test(before)) return REJECTED;
  return { ok: true, canonical: text.replace(/\D+/g, '') };
};
