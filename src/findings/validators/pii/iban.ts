import { DOUBT, doubtful, REJECTED, type Validator } from '../validator.ts';
import { compactOf } from './digits.ts';

/** Length of an IBAN by country (SWIFT IBAN Registry, release 99, and the partial list of countries outside it). */
export const IBAN_LENGTHS: Readonly<Record<string, number>> = {
  AD: 24,
  AE: 23,
  AL: 28,
  AT: 20,
  AZ: 28,
  BA: 20,
  BE: 16,
  BG: 22,
  BH: 22,
  BI: 27,
  BR: 29,
  BY: 28,
  CH: 21,
  CR: 22,
  CY: 28,
  CZ: 24,
  DE: 22,
  DJ: 27,
  DK: 18,
  DO: 28,
  EE: 20,
  EG: 29,
  ES: 24,
  FI: 18,
  FK: 18,
  FO: 18,
  FR: 27,
  GB: 22,
  GE: 22,
  GI: 23,
  GL: 18,
  GR: 27,
  GT: 28,
  HN: 28,
  HR: 21,
  HU: 28,
  IE: 22,
  IL: 23,
  IQ: 23,
  IS: 26,
  IT: 27,
  JO: 30,
  KW: 30,
  KZ: 20,
  LB: 28,
  LC: 32,
  LI: 21,
  LT: 20,
  LU: 20,
  LV: 21,
  LY: 25,
  MC: 27,
  MD: 24,
  ME: 22,
  MK: 19,
  MN: 20,
  MR: 27,
  MT: 31,
  MU: 30,
  NI: 28,
  NL: 18,
  NO: 15,
  OM: 23,
  PK: 24,
  PL: 28,
  PS: 29,
  PT: 25,
  QA: 29,
  RO: 24,
  RS: 22,
  RU: 33,
  SA: 24,
  SC: 31,
  SD: 18,
  SE: 24,
  SI: 19,
  SK: 24,
  SM: 27,
  SO: 23,
  ST: 25,
  SV: 28,
  TL: 23,
  TN: 24,
  TR: 26,
  UA: 29,
  VA: 22,
  VG: 24,
  XK: 20,
  YE: 30,
  AO: 25,
  BF: 28,
  BJ: 28,
  CF: 27,
  CG: 27,
  CI: 28,
  CM: 27,
  CV: 25,
  DZ: 26,
  GA: 27,
  GQ: 27,
  GW: 25,
  IR: 26,
  KM: 27,
  MA: 28,
  MG: 27,
  ML: 28,
  MZ: 25,
  NE: 28,
  SN: 28,
  TD: 27,
  TG: 28,
};

/** The samples of the registry, of Wikipedia's article and of the validators that copy them. */
const SAMPLES = new Set(
  `GB82WEST12345698765432 GB29NWBK60161331926819 GB33BUKB20201555555555 DE89370400440532013000 DE44500105175407324931
   DE02120300000000202051 DE91100000000123456789 DE75512108001245126199 DE12500105170648489890 FR1420041010050500013M02606 FR7630006000011234567890189
   FR7630001007941234567890185 ES9121000418450200051332 ES7921000813610123456789 IT60X0542811101000000123456 NL91ABNA0417164300 NL02ABNA0123456789
   BE68539007547034 BE71096123456769 CH9300762011623852957 CH5604835012345678009 AT611904300234573201 AT483200000012345864
   SE4550000000058398257466 NO9386011117947 DK5000400440116243 FI2112345600000785 PL61109010140000071219812874 PT50000201231234567890154
   IE29AIBK93115212345678 IE64IRCE92050112345678 GR1601101250000000012300695 CZ6508000000192000145399 HU42117730161111101800000000
   TR330006100519786457841326 SA0380000000608010167519 AE070331234567890123456 IL620108000000099999999 LU280019400644750000
   RO49AAAA1B31007593840000 SK3112000000198742637541 SI56263300012039086 HR1210010051863000160 EE382200221020145685 LT121000011101001000
   LV80BANK0000435195001 MT84MALT011000012345MTLCAST001S CY17002001280000001200527600 BG80BNBG96611020345678 IS140159260076545510730339
   LI21088100002324013AA MC5811222000010123456789030 BR1800360305000010009795493C1 PK36SCBL0000001123456702 KZ86125KZT5004100100 UA213223130000026007233566001`.split(
    /\s+/,
  ),
);

/** Digits and capital letters, these as 10 to 35, modulo 97 (ISO 7064 MOD 97-10). */
export function mod97(text: string): number {
  let rest = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    rest = code < 65 ? (rest * 10 + code - 48) % 97 : (rest * 100 + code - 55) % 97;
  }
  return rest;
}

/** Over the rearranged account number. */
export function passesMod97(iban: string): boolean {
  return !/[^0-9A-Z]/.test(iban) && mod97(iban.slice(4) + iban.slice(0, 4)) === 1;
}

/** ISO 3166 sets ZZ aside for private use, so no bank of any country has it; surrogates begin with it. */
export const NO_COUNTRY = 'ZZ';

const IN_FOURS = /^[A-Z]{2}\d{2}(?: [A-Z0-9]{4}){2,7}(?: [A-Z0-9]{1,3})?$/;
const PAYMENT =
  /(?<!\p{L})(?:accounts?|acct|konto|kontos|rachunek|rachunku|compte|cuenta|conta|conto|rekening|számla\p{L}*|cont|účet|účtu|račun|hesab\p{L}*|счёт|счет|рахунок|λογαριασμ\p{L}+|tili|tilille|kontoen|kontot|payable|pay|paid|transfer\p{L}*|überweis\p{L}*|virement|bonifico|przelew\p{L}*)(?!\p{L})/iu;

/** An IBAN: the country's length and mod 97; one that fails the latter only behind its label, or in fours where a payment is spoken of. */
export const iban: Validator = input => {
  const compact = compactOf(input.text);
  if (compact.startsWith(NO_COUNTRY) && compact.length >= 15) {
    return { ok: true, canonical: compact, confidence: 0.25, placeholder: true };
  }
  if (IBAN_LENGTHS[compact.slice(0, 2)] !== compact.length) return REJECTED;
  if (!passesMod97(compact)) {
    const verdict = doubtful(input, compact, 'medium');
    // In fours, where an account or a payment is spoken of: a mistyped one.
    const isTold = !verdict.ok && IN_FOURS.test(input.text) && PAYMENT.test(input.before.slice(-48));
    return isTold ? { ok: true, canonical: compact, confidence: DOUBT, severity: 'medium' } : verdict;
  }
  return { ok: true, canonical: compact, confidence: 0.25, ...(SAMPLES.has(compact) ? { placeholder: true } : {}) };
};
