import { ACCEPTED, doubtful, isWhole, REJECTED, type Validator, type ValidatorInput } from '../validator.ts';
import { digitsOf, isTrivialSequence, weightedSum } from './digits.ts';
import { mod97 } from './iban.ts';
import { parted } from './record-kind.ts';

const COUNTRIES = new Set(
  'AD AE AF AG AI AL AM AO AR AT AU AW AZ BA BB BD BE BF BG BH BI BJ BM BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR CU CV CW CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GT GU GW GY HK HN HR HT HU ID IE IL IM IN IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NG NI NL NO NP NR NZ OM PA PE PF PG PH PK PL PM PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TG TH TJ TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VG VI VN VU WS XK YE YT ZA ZM ZW'.split(
    ' ',
  ),
);

/** ISO 9362: a country at the fifth letter; not the rest of the name of a variable (`SWIFT_USERNAME`). */
export const bic: Validator = ({ text, before, names, siblings = [] }) =>
  COUNTRIES.has(text.slice(4, 6).toUpperCase()) && !/swift_$/i.test(before) && !isOfDirectory(names, siblings)
    ? ACCEPTED
    : REJECTED;

/** Lists of banks and of their branches: nobody's account is beside. */
const BRANCHES =
  /^(?:(?:bank_?)?branch(?:es)?|banks|institutions|correspondents|filialen?|agences?|agencias?|filiali|oddzialy|oddziały|kantoren|sucursal(?:es)?|支店)$/i;
const isOfDirectory = (names: readonly string[], siblings: readonly string[]): boolean =>
  BRANCHES.test((parted(names).at(-2) ?? '').replace(/\[\d*\]$/, '')) &&
  !siblings.some(name => /iban|acc(?:oun)?t|konto|cuenta|compte|conto|conta|rekening|holder|inhaber/i.test(name));

/** A bank's code beside an account of the same country: `DE32… COBADEFF`, `COBADEFF?31DE32…`. */
export const bicBesideIban: Validator = ({ text, before, after }) => {
  const country = text.slice(4, 6);
  const own =
    /(?:^|[^A-Z])([A-Z]{2})\d{2}[A-Z0-9 ]{10,44}(?:[^A-Z0-9]{0,12}|, (?:\p{Lu}[\p{L}.-]+ ){0,3}\p{Lu}[\p{L}.-]+, )$/u.exec(
      before.slice(-130),
    )?.[1] ?? /^[^A-Z]{0,5}([A-Z]{2})\d{2}/.exec(after)?.[1];
  return country === own && COUNTRIES.has(country) ? ACCEPTED : REJECTED;
};

/** Nine digits, a Federal Reserve prefix, Σ digit × 3-7-1 ≡ 0 mod 10. A leading zero may have been lost in a number column. */
export const abaRouting: Validator = input => {
  const digits = digitsOf(input.text).padStart(9, '0');
  const prefix = Number(digits.slice(0, 2));
  const known =
    (prefix >= 1 && prefix <= 12) || (prefix >= 21 && prefix <= 32) || (prefix >= 61 && prefix <= 72) || prefix === 80;
  if (digits.length !== 9 || /^(\d)\1+$/.test(digits)) return REJECTED;
  if (!known || weightedSum(digits, [3, 7, 1, 3, 7, 1, 3, 7, 1]) % 10 !== 0) return doubtful(input, digits);
  return { ok: true, canonical: digits, confidence: 0.1 };
};

/** The account of a cloud, which is no bank's: twelve digits in a name of a resource of AWS (ARN), before one or behind its word. */
const isOfCloud = (digits: string, before: string, after: string): boolean =>
  digits.length === 12 &&
  (/\barn:aws[\w-]*:[\w-]*:[\w-]*:$|\baws(?![a-z])[^\n]{0,40}$/i.test(before) || /^\W{1,5}arn\W{1,5}arn:/i.test(after));
/** As AWS writes samples of them: `111122223333`. */
const isSampleOfCloud = (digits: string): boolean => /^(?:(\d)\1{3}){3}$/.test(digits);

/** An account number has no check digits in most countries: not a year, a date, an amount or a trivial run. */
export const accountNumber: Validator = ({ text, before, after }) => {
  const digits = digitsOf(text);
  // `list-of-account-1524001246087`: the name of something, with a moment.
  if (/^(\d)\1+$/.test(digits) || /[a-z]-account-$/.test(before) || isOfCloud(digits, before, after)) return REJECTED;
  if (/^(?:19|20)\d{2}[- ]?(?:0[1-9]|1[0-2])[- ]?\d{2}$|\b(?:19|20)\d{2}-\d{2}-\d{2}\b/.test(text)) return REJECTED;
  if (/^[.,:/]\d|^[ \t]?(?:%|items?\b|users?\b|dollars?\b|followers?\b)/.test(after)) return REJECTED;
  return {
    ok: true,
    canonical: digits,
    ...(isTrivialSequence(digits) || isSampleOfCloud(digits) ? { placeholder: true } : {}),
  };
};

/** Behind a word that amounts stand behind, too: seven digits, or five in groups. */
export const labelledAccount: Validator = input => {
  const { text, after } = input;
  const digits = digitsOf(text).length;
  const isAmount =
    /^[ \t]?(?:[€£$₽₹]|kr\b|SEK|NOK|DKK|EUR|USD|z[lł]|руб|грн|р\.|lei|Ft\b|Kč)/i.test(after) ||
    /^\d{1,3}(?: \d{3})+$/.test(text);
  // Those of Israel have six, with the number of the branch beside.
  const least = text.includes('-') ? 5 : /בנק|סניף/.test(input.before.slice(-60) + after.slice(0, 30)) ? 6 : 7;
  return isAmount || digits < least ? REJECTED : accountNumber(input);
};

/** Banks of Czechia and Slovakia by their codes. */
const CZECH_BANKS = new Set(
  '0100 0200 0300 0600 0710 0720 0800 0900 1100 1111 2010 2060 2070 2100 2200 2220 2250 2260 2600 2700 3030 3050 3060 3500 4000 4300 5500 5600 5800 5900 6000 6100 6200 6210 6300 6500 6700 7500 7910 7930 7950 7960 7970 7990 8030 8040 8060 8090 8100 8130 8150 8160 8180 8191 8198 8220 8320 8330 8360 8370 8410 8420 9952'.split(
    ' ',
  ),
);
const czech = (part: string): boolean =>
  weightedSum(part.padStart(10, '0'), [6, 3, 7, 9, 10, 5, 8, 4, 2, 1]) % 11 === 0;
const giro = (part: string): boolean =>
  weightedSum(part, [9, 7, 3, 1, 9, 7, 3, 1, 9, 7, 3, 1, 9, 7, 3, 1].slice(0, part.length)) % 10 === 0;
const elevens = (digits: string, weights: readonly number[]): number => {
  const check = 11 - (weightedSum(digits, weights) % 11);
  return check === 11 ? 0 : check === 10 ? 1 : check;
};
const SPANISH = [1, 2, 4, 8, 5, 10, 9, 7, 3, 6];

/** The check of an account, by the form that it has. */
function passesNationalCheck(text: string): boolean {
  const digits = digitsOf(text);
  if (/^\d{2}(?: \d{4}){6}$/.test(text)) return mod97(`${digits.slice(2)}2521${digits.slice(0, 2)}`) === 1;
  const parts = text.split(/\D/);
  if (/^\d{3}-\d+-\d{2}$/.test(text)) {
    const [bank, own, check] = parts as [string, string, string];
    const isBelgian = own.length === 7 && (mod97(bank + own) || 97) === Number(check);
    return isBelgian || mod97(bank + own.padStart(13, '0') + check) === 1;
  }
  if (/^\d{8}-\d{8}/.test(text)) return giro(parts[0]!) && giro(parts.slice(1).join(''));
  if (/\/\d{4}$/.test(text))
    return CZECH_BANKS.has(parts.at(-1)!) && parts.slice(0, -1).every(czech) && Number(parts.at(-2)) > 99_999;
  if (/^\d{4}\.\d{2}\.\d{5}$/.test(text))
    return (11 - (weightedSum(digits, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11 === Number(digits[10]);
  if (digits.length === 20)
    return (
      elevens(`00${digits.slice(0, 8)}`, SPANISH) === Number(digits[8]) &&
      elevens(digits.slice(10), SPANISH) === Number(digits[9])
    );
  if (digits.length === 21) return mod97(digits) === 1;
  const [bank = '', branch = '', own = '', key = ''] = parts;
  return (
    (89 * Number(bank) + 15 * Number(branch) + 3 * (Number(own) % 97_000_000_000)) % 97 === (97 - Number(key)) % 97
  );
}

/** An account in the form of a country, with its check digits. */
export const nationalAccount: Validator = input =>
  passesNationalCheck(input.text) && !/(\d)\1{8}/.test(digitsOf(input.text).replace(/0/g, ''))
    ? accountNumber(input)
    : REJECTED;

/** Drops all-same digits; marks counting sequences as samples. */
export const notTrivial: Validator = ({ text }) => {
  const digits = digitsOf(text);
  if (digits.length >= 4 && /^(\d)\1+$/.test(digits)) return REJECTED;
  return isTrivialSequence(digits) ? { ok: true, placeholder: true } : ACCEPTED;
};

/** Keys around a key for a code that opens a door, a device or an account; elsewhere six digits are a postal code of India. */
const AROUND_PIN =
  /lock|door|gate|alarm|safe|access|card|account|security|auth|sim|device|vault|keypad|login|schloss|tür/i;

/** Six digits behind `PIN` are a postal code of India, unless a card, a device or a login is spoken of. */
export const pin: Validator = input =>
  input.text.length === 6 &&
  !(isWhole(input) && AROUND_PIN.test(parted(input.names).slice(0, -1).join('.'))) &&
  !/(?<!\p{L})(?:card|debit|atm|bank|sim|phone|unlock|account|login|user|utente|usu[aá]rio|utilisateur|użytkownik\p{L}*|gebruiker|benutzer\p{L}*|password|passwort|senha|karty|karte|new pin|use pin|my pin|the pin|your pin|his pin|her pin|their pin|security|tablet|device)(?!\p{L})/iu.test(
    input.before,
  )
    ? REJECTED
    : notTrivial(input);

/** A code, not a word. */
export const hasDigit: Validator = input => (/\d/.test(input.text) && !isVocabularyEntry(input) ? ACCEPTED : REJECTED);

/** Of a vehicle: with a digit, and not the number of a plate in a laboratory. */
export const licencePlate: Validator = input => (/^\d{8,}$/.test(input.text) ? REJECTED : hasDigit(input));

/** Behind a word that things besides vehicles stand behind: three digits, or four letters and digits in all. */
export const labelledPlate: Validator = input => {
  const { text } = input;
  const sign = text.replace(/[^\p{L}\p{M}\d]/gu, '');
  const isShort = sign.length < 5 && !/\P{ASCII}/u.test(sign);
  const isWord = /^(?:EURO|TYP|TYPE|ISO|IP|NR|NO|AM|PM|KW|PS|CV|HP|MK|V|A4|A5)[- ]?\d/.test(text);
  const isYear =
    /^(?:\p{Lu}{1,4} )?(?:19|20)\d\d$/u.test(text) || /^\d{1,4} ?(?:KM|EUR|USD|GBP|PLN|CC|KW|PS|CV|HP|KG)$/.test(text);
  return isShort ||
    isWord ||
    isYear ||
    !/\d/.test(sign) ||
    (/^\d+$/.test(sign) && !/רכב|רישוי|لوحة/.test(input.before.slice(-30)))
    ? REJECTED
    : licencePlate(input);
};

/** Up to five digits under a word that is one of many: `"plate": 16478` in the vocabulary of a language model, `"ipp": 631` in a list of ports. */
export const isVocabularyEntry = ({ text, before, names }: ValidatorInput): boolean =>
  before === '' && /^\d{1,5}$/.test(text) && /^\P{ASCII}?(?:plates?|badge|ipp|tin|nid)$/iu.test(names.at(-1) ?? '');

/** By its form alone: no day (`12 MAY 2024`), no money (`2500 GBP`), no sample. */
export const plateBesideDetails: Validator = input => {
  const { text, before, after } = input;
  const isDay =
    /\d ?(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)\b|\bDEC\b/.test(text) || /^\d{2} [AP]M /.test(text);
  const isMoney =
    /^\d{4} (?:GBP|CHF|CZK|DKK|NGN|RUB|SEK|THB|TRY|PHP|HKD|BTC|XRP|RPM|KHZ|MHZ|GHZ|PPM|TBD|KWH|PST|CST|MST|CET|BST|GMT)$/.test(
      text,
    );
  // `Rue du 26 AB 12`, and numbers that go on.
  if (isDay || isMoney || /[€$£#][ \t]?$/.test(before) || /^[.,]\d/.test(after)) return REJECTED;
  return labelledPlate(input);
};

/** A number that is not just a year or one digit repeated. */
export const notYear: Validator = input => {
  const { text, before } = input;
  const digits = digitsOf(text);
  // `(`#42279`_)`: a ticket.
  if (isVocabularyEntry(input) || /\(`#$/.test(before)) return REJECTED;
  if (/^(?:19|20)\d\d(?:[-/.]\d{1,2}[-/.]\d{1,2})?$/.test(text) || digits.length < 3 || /^(\d)\1+$/.test(digits))
    return REJECTED;
  return { ok: true, ...(digits.length >= 6 && isTrivialSequence(digits) ? { placeholder: true } : {}) };
};

/** The number of a case: with as many digits as tell it from a count, or in groups. */
export const caseNumber: Validator = input => {
  const { text } = input;
  const digits = digitsOf(text);
  const isGrouped = /\d.*[-/.:_ ].*\d/.test(text);
  if (digits.length < (isGrouped ? 4 : 3) || isDay(text)) return REJECTED;
  return notYear(input);
};

const isDay = (text: string): boolean =>
  /^(?:\d{1,2}[-/.]\d{1,2}[-/.](?:\d{2}|\d{4})|\d{4}[-/.](?:0?[1-9]|1[0-2])(?:[-/.]\d{1,2})?|\d{1,2}[/.:-](?:\d{2,3}|(?:19|20)\d\d)|\d+\.\d+)$/.test(
    text,
  );
