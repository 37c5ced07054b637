import { compactOf, hasShortDate, isCalendarDate, weightedSum } from './digits.ts';

/** What must hold of an identifier besides the check of the stdnum package, which leaves it out; on letters and digits in upper case. */
const STDNUM_GAPS: Readonly<Record<string, (id: string) => boolean>> = {
  // Persons below 700,000 have F, companies above it A and L.
  'ad.nrt': id => {
    const number = Number(id.slice(1, 7));
    if (!'ACDEFGLOPU'.includes(id[0]!)) return false;
    return id.startsWith('F') ? number <= 699_999 : !/^[AL]/.test(id) || (number > 699_999 && number < 800_000);
  },
  // 0 and 8 begin no number of a person.
  'ca.sin': id => /^[1-79]/.test(id),
  // Of the first ten digits one is there twice or three times, and no other more than once.
  'de.idnr': id => {
    const counts = [...new Set(id.slice(0, 10))].map(digit => id.slice(0, 10).split(digit).length - 1);
    return counts.filter(count => count > 1).length === 1 && Math.max(...counts) <= 3;
  },
  // The last digit is the century: 1800s, 1900s, 2000s.
  'is.kennitala': id => /[089]$/.test(id),
  'it.codicefiscale': id => {
    if (id.length !== 16) return true; // a company's, of digits only
    const plain = [...id].map(sign => OMOCODIA.get(sign) ?? sign).join('');
    const day = Number(plain.slice(9, 11));
    return isCalendarDate(0, ITALIAN_MONTHS.indexOf(id[8]!) + 1, day > 40 ? day - 40 : day);
  },
  'mu.nid': id => hasShortDate(id, 1, 'dmy'),
};

const ITALIAN_MONTHS = 'ABCDEHLMPRST';
/** Letters that stand for digits where two persons would have one code. */
const OMOCODIA = new Map([...'LMNPQRSTUV'].map((letter, digit) => [letter, String(digit)] as const));

/** Checks modulo 11 that the package has wrong where the digit is 0 (Paraguay, El Salvador), or with too few counties (Romania). */
export const ELEVENS: Readonly<Record<string, (id: string) => boolean>> = {
  'py.ruc': id => {
    if (!/^\d{6,9}$/.test(id)) return false;
    const digits = [...id.slice(0, -1)].reverse();
    const sum = digits.reduce((total, digit, at) => total + Number(digit) * (at + 2), 0);
    return String(((11 - (sum % 11)) % 11) % 10) === id.at(-1);
  },
  'ro.cnp': id => {
    if (!/^[1-9]\d{12}$/.test(id)) return false;
    const century = { 1: 1900, 2: 1900, 3: 1800, 4: 1800, 5: 2000, 6: 2000 }[Number(id[0])] ?? 0;
    const year = century === 0 ? 0 : century + Number(id.slice(1, 3));
    if (!isCalendarDate(year, Number(id.slice(3, 5)), Number(id.slice(5, 7)))) return false;
    // 70 and 80 to 83 are given out whatever the county is.
    if (!/^(?:0[1-9]|[1-3]\d|4[0-8]|5[12]|70|8[0-3])/.test(id.slice(7))) return false;
    const rest = weightedSum(id, [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9]) % 11;
    return String(rest === 10 ? 1 : rest) === id[12];
  },
  'sv.nit': id => {
    if (!/^[019]\d{13}$/.test(id)) return false;
    const isOld = id.slice(10, 13) <= '100';
    const sum = weightedSum(
      id,
      isOld ? [14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2] : [2, 7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2],
    );
    return String((isOld ? sum % 11 : (11 - (sum % 11)) % 11) % 10) === id[13];
  },
};

/** True when what the package's check of `type` leaves out holds, too. */
export const fillsGaps = (type: string, text: string): boolean => STDNUM_GAPS[type]?.(compactOf(text)) ?? true;
