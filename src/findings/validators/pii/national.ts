import { passesLuhn } from '../luhn.ts';
import { doubtful, REJECTED, type Validator, type ValidatorInput, type Verdict } from '../validator.ts';
import { compactOf, hasShortDate, isCalendarDate, isTrivialSequence, weightedSum } from './digits.ts';
import { ELEVENS } from './stdnum-gaps.ts';

/** A check on letters and digits only, in upper case. */
type Check = (id: string) => boolean;

const last = (id: string): number => id.charCodeAt(id.length - 1) - 48;
const number = (id: string, start: number, end: number): number => Number(id.slice(start, end));
const isDigits = (id: string, length: number): boolean => id.length === length && /^\d+$/.test(id);
/** ICAO 9303: 7-3-1 over 0-9, A = 10 … Z = 35, `<` = 0. */
export function icaoCheck(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const value = code >= 65 ? code - 55 : code >= 48 && code <= 57 ? code - 48 : 0;
    sum += value * [7, 3, 1][i % 3]!;
  }
  return sum % 10;
}

const VERHOEFF_D =
  '0123456789123406789523401789563401289567401239567859876043216598710432765982104387659321049876543210';
const VERHOEFF_P = '01234567891576283094580379614289160435279453126870428657390127938064157046913258';
/** The dihedral check of Verhoeff (1969) over all digits, the last being the check digit. */
function passesVerhoeff(digits: string): boolean {
  let state = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = digits.charCodeAt(digits.length - 1 - i) - 48;
    state = Number(VERHOEFF_D[state * 10 + Number(VERHOEFF_P[(i % 8) * 10 + digit])]);
  }
  return state === 0;
}

/** Estonia and Lithuania: century digit, date, then two passes modulo 11. */
const baltic: Check = id => {
  if (!isDigits(id, 11) || !/^[1-8]/.test(id)) return false;
  const year = 1800 + 100 * ((number(id, 0, 1) - 1) >> 1) + number(id, 1, 3);
  if (!isCalendarDate(year, number(id, 3, 5), number(id, 5, 7))) return false;
  const first = weightedSum(id, [1, 2, 3, 4, 5, 6, 7, 8, 9, 1]) % 11;
  if (first < 10) return first === last(id);
  const second = weightedSum(id, [3, 4, 5, 6, 7, 8, 9, 1, 2, 3]) % 11;
  return (second === 10 ? 0 : second) === last(id);
};

/** Kazakhstan: date, century digit, two passes modulo 11. */
const kazakh: Check = id => {
  if (!isDigits(id, 12) || !hasShortDate(id, 0, 'ymd') || !/[1-6]/.test(id[6]!)) return false;
  const first = weightedSum(id, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]) % 11;
  const check = first < 10 ? first : weightedSum(id, [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2]) % 11;
  return check === last(id);
};

/** Singapore: S, T (citizens), F, G, M (foreigners), weights 2 7 6 5 4 3 2 and one letter table each. */
const singapore: Check = id => {
  if (!/^[STFGM]\d{7}[A-Z]$/.test(id)) return false;
  const kind = id[0]!;
  const sum =
    weightedSum(id.slice(1), [2, 7, 6, 5, 4, 3, 2]) + (kind === 'T' || kind === 'G' ? 4 : kind === 'M' ? 3 : 0);
  const table = kind === 'S' || kind === 'T' ? 'JZIHGFEDCBA' : kind === 'M' ? 'XWUTRQPNJLK' : 'XWUTRQPNMLK';
  return table[sum % 11] === id[8];
};

const egn: Check = id => {
  if (!isDigits(id, 10)) return false;
  // 20 more for those born before 1900, 40 more for those born since 2000.
  const month = number(id, 2, 4);
  const [century, more] = month > 40 ? [2000, 40] : month > 20 ? [1800, 20] : [1900, 0];
  if (!isCalendarDate(century + number(id, 0, 2), month - more, number(id, 4, 6))) return false;
  return (weightedSum(id, [2, 4, 8, 5, 10, 9, 7, 3, 6]) % 11) % 10 === last(id);
};

/** Two modulo-11 digits over Brazil's driving licence; the first one's overflow lowers the second. */
const cnh: Check = id => {
  if (!isDigits(id, 11)) return false;
  let first = weightedSum(id, [9, 8, 7, 6, 5, 4, 3, 2, 1]) % 11;
  const less = first >= 10 ? 2 : 0;
  if (first >= 10) first = 0;
  let second = weightedSum(id, [1, 2, 3, 4, 5, 6, 7, 8, 9]) % 11;
  second = second >= 10 ? 0 : (second - less + 11) % 11;
  return first === number(id, 9, 10) && second === number(id, 10, 11);
};

const brVoter: Check = id => {
  if (!isDigits(id, 12)) return false;
  const state = number(id, 8, 10);
  if (state < 1 || state > 28) return false;
  const mod = (sum: number) => (sum % 11 === 10 ? 0 : sum % 11);
  const first = mod(weightedSum(id, [2, 3, 4, 5, 6, 7, 8, 9]));
  return first === number(id, 10, 11) && mod(number(id, 8, 9) * 7 + number(id, 9, 10) * 8 + first * 9) === last(id);
};

/** New Zealand health index: AAANNNC (mod 11) or AAANNAC (mod 23); I and O are not used. */
const nhi: Check = id => {
  if (!/^[A-HJ-NP-Z]{3}\d{2}(?:\d\d|[A-HJ-NP-Z]{2})$/.test(id)) return false;
  const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ';
  const value = (char: string) => (/\d/.test(char) ? Number(char) : letters.indexOf(char) + 1);
  let sum = 0;
  for (let i = 0; i < 6; i++) sum += value(id[i]!) * (7 - i);
  if (/\d$/.test(id)) return sum % 11 !== 0 && (11 - (sum % 11)) % 10 === last(id);
  return letters[23 - (sum % 23) - 1] === id[6];
};

const HUNGARY_CENTURY: Readonly<Record<string, number>> = { 1: 1900, 2: 1900, 3: 2000, 4: 2000 };

/** Number checks that the stdnum package lacks, or has without the date. */
const CHECKS: Readonly<Record<string, Check>> = {
  ...ELEVENS,
  'ae.eid': id => isDigits(id, 15) && /^784(?:19|20)/.test(id) && passesLuhn(id),
  'au.medicare': id =>
    /^[2-6]\d{9,10}$/.test(id) && weightedSum(id, [1, 3, 7, 9, 1, 3, 7, 9]) % 10 === number(id, 8, 9),
  'bg.egn': egn,
  'bh.cpr': id => isDigits(id, 9) && number(id, 2, 4) >= 1 && number(id, 2, 4) <= 12,
  'br.cnh': cnh,
  'br.cns': id =>
    /^[12789]\d{14}$/.test(id) && weightedSum(id, [15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0,
  'br.pis': id =>
    isDigits(id, 11) && ((11 - (weightedSum(id, [3, 2, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 11) % 10 === last(id),
  'br.titulo': brVoter,
  'by.id': id => /^[1-6]\d{6}[ABCHKEM]\d{3}[A-Z]{2}\d$/.test(id) && hasShortDate(id, 1, 'dmy'),
  'ca.ohip': id => /^\d{10}[A-Z]{0,2}$/.test(id) && passesLuhn(id),
  'ee.ik': baltic,
  'eg.nid': id =>
    isDigits(id, 14) &&
    /^[23]/.test(id) &&
    hasShortDate(id, 1, 'ymd') &&
    /^(?:0[1-4]|1[1-9]|2[1-9]|3[1-5]|88)/.test(id.slice(7)),
  'gb.nhs': id => {
    if (!isDigits(id, 10)) return false;
    const check = 11 - (weightedSum(id, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11);
    return check !== 10 && check % 11 === last(id);
  },
  'hn.dni': id => isDigits(id, 13) && /^(?:0[1-9]|1[0-8])\d{2}(?:19|20)/.test(id),
  'hu.szemelyi': id => {
    const century = HUNGARY_CENTURY[id[0]!];
    if (
      !isDigits(id, 11) ||
      century === undefined ||
      !isCalendarDate(century + number(id, 1, 3), number(id, 3, 5), number(id, 5, 7))
    )
      return false;
    const up = weightedSum(id, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]) % 11;
    const down = weightedSum(id, [10, 9, 8, 7, 6, 5, 4, 3, 2, 1]) % 11;
    return up === last(id) || down === last(id);
  },
  'hu.taj': id => isDigits(id, 9) && weightedSum(id, [3, 7, 3, 7, 3, 7, 3, 7]) % 10 === last(id),
  'id.nik': id => {
    if (!isDigits(id, 16)) return false;
    const day = number(id, 6, 8);
    const province = number(id, 0, 2);
    return province >= 11 && province <= 97 && isCalendarDate(0, number(id, 8, 10), day > 40 ? day - 40 : day);
  },
  'ir.meli': id => {
    if (!isDigits(id, 10)) return false;
    const rest = weightedSum(id, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11;
    return last(id) === (rest < 2 ? rest : 11 - rest);
  },
  'jp.mynumber': id => {
    if (!isDigits(id, 12)) return false;
    const rest = weightedSum(id, [6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11;
    return last(id) === (rest <= 1 ? 0 : 11 - rest);
  },
  'kw.civil': id =>
    isDigits(id, 12) &&
    /^[23]/.test(id) &&
    hasShortDate(id, 1, 'ymd') &&
    11 - (weightedSum(id, [2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]) % 11) === last(id),
  'kz.iin': kazakh,
  'lu.matricule': id =>
    isDigits(id, 13) &&
    isCalendarDate(number(id, 0, 4), number(id, 4, 6), number(id, 6, 8)) &&
    /^(?:19|20)/.test(id) &&
    passesLuhn(id.slice(0, 12)),
  'lv.pk': id =>
    isDigits(id, 11) &&
    (/^3[2-9]/.test(id) ||
      (hasShortDate(id, 0, 'dmy') &&
        /[012]/.test(id[6]!) &&
        ((1101 - weightedSum(id, [1, 6, 3, 7, 9, 10, 5, 8, 4, 2])) % 11) % 10 === last(id))),
  'ni.cedula': id =>
    /^\d{13}[A-Y]$/.test(id) &&
    hasShortDate(id, 3, 'dmy') &&
    'ABCDEFGHJKLMNPQRSTUVWXY'[Number(BigInt(id.slice(0, 13)) % 23n)] === id[13],
  'nz.nhi': nhi,
  'pl.dowod': id =>
    /^[A-Z]{3}\d{6}$/.test(id) &&
    (icaoCheck(id.slice(0, 3)) +
      [...id.slice(4)].reduce((sum, digit, i) => sum + Number(digit) * [7, 3, 1][i % 3]!, 0)) %
      10 ===
      number(id, 3, 4),
  'ru.snils': id => {
    if (!isDigits(id, 11)) return false;
    const sum = weightedSum(id, [9, 8, 7, 6, 5, 4, 3, 2, 1]) % 101;
    return (sum === 100 ? 0 : sum) === number(id, 9, 11);
  },
  'rw.nid': id => /^[123](?:19|20)\d{2}[78]\d{10}$/.test(id),
  'sa.id': id => /^[12]\d{9}$/.test(id) && passesLuhn(id),
  'sg.nric': singapore,
  'sv.dui': id => isDigits(id, 9) && (10 - (weightedSum(id, [9, 8, 7, 6, 5, 4, 3, 2]) % 10)) % 10 === last(id),
  'tz.nida': id =>
    isDigits(id, 20) && isCalendarDate(number(id, 0, 4), number(id, 4, 6), number(id, 6, 8)) && /^(?:19|20)/.test(id),
  'uz.pinfl': id =>
    isDigits(id, 14) &&
    /^[1-6]/.test(id) &&
    hasShortDate(id, 1, 'dmy') &&
    weightedSum(id, [7, 3, 1, 7, 3, 1, 7, 3, 1, 7, 3, 1, 7]) % 10 === last(id),
  'vn.cccd': id => isDigits(id, 12) && number(id, 0, 3) >= 1 && number(id, 0, 3) <= 96 && number(id, 3, 4) <= 3,
  'de.pa': id =>
    /^[CFGHJKLMNPRTVWXYZ0-9]{9}\d?$/.test(id) &&
    (id.length === 9 || icaoCheck(id.slice(0, 9)) === last(id)) &&
    /\d.*\d/.test(id),
  'de.kvnr': id => {
    if (!/^[A-Z]\d{9}$/.test(id)) return false;
    const digits = `${String(id.charCodeAt(0) - 64).padStart(2, '0')}${id.slice(1)}`;
    let sum = 0;
    for (let i = 0; i < 10; i++) {
      const product = Number(digits[i]) * (i % 2 === 0 ? 1 : 2);
      sum += product > 9 ? product - 9 : product;
    }
    return sum % 10 === last(id);
  },
  'gb.driver': id =>
    /^[A-Z]{1,5}9{0,4}\d(?:[05][1-9]|[16][0-2])(?:[0-2]\d|3[01])\d[A-Z9]{2}[A-Z0-9]{3}$/.test(id) && id.length === 16,
  'in.pan': id => /^[A-Z]{3}[ABCFGHJKLPT][A-Z]\d{4}[A-Z]$/.test(id),
  'in.voter': id => /^[A-Z]{3}\d{7}$/.test(id) && passesLuhn(id.slice(3)),
  'bd.nid': id => /^\d{10}$|^\d{13}$|^(?:19|20)\d{15}$/.test(id),
  'nin.verhoeff': id => isDigits(id, 11) && passesVerhoeff(id),
};

export const nationalValidators: Readonly<Record<string, Validator>> = Object.fromEntries(
  Object.entries(CHECKS).map(([name, check]) => [
    `national:${name}`,
    input => toVerdict(input, check(compactOf(input.text))),
  ]),
);

/** What the check says of an identifier; one digit repeated is none. */
export function toVerdict(input: ValidatorInput, passes: boolean): Verdict {
  const id = compactOf(input.text);
  if (/^(\d)\1+$/.test(id)) return REJECTED;
  const sample = isTrivialSequence(id);
  if (!passes && !sample) return doubtful(input, id, 'medium');
  return passes || input.isLabelled ? { ok: true, canonical: id, ...(sample && { placeholder: true }) } : REJECTED;
}
