import { ACCEPTED, isWhole, namingLine, REJECTED, type Validator } from '../validator.ts';
import { isVocabularyEntry } from './bank.ts';
import { compactOf, digitsOf, isTrivialSequence } from './digits.ts';
import { icaoCheck } from './national.ts';
import { ownKey } from './record-kind.ts';

const DATE = /^(?:(?:19|20)\d\d([-/.])\d\d\1\d\d|\d\d?([-/.])\d\d?\2(?:19|20)\d\d)(?:\s|$)/;

/** A Dutch passport: two letters, six of either, a digit. */
const LETTERED = /^[A-NP-Z]{2}[A-NP-Z0-9]{6}\d$/;

/** A document number: letters and digits mixed as numbers are, not a word, a year, a date or a trivial run. */
export const documentNumber: Validator = input => {
  const { text, before } = input;
  const digits = digitsOf(text);
  // `cognito-identity@3.808.0`: a version.
  if (isVocabularyEntry(input) || /@$/.test(before)) return REJECTED;
  const enough = LETTERED.test(text) && /paspoort|reisdocument|passport/i.test(before.slice(-40)) ? 1 : 3;
  if (digits.length < enough || compactOf(text).length < 5 || /^(?:19|20)\d\d$/.test(text)) return REJECTED;
  if (/^(\d)\1+$/.test(digits) || DATE.test(text)) return REJECTED;
  // How much of a wage is free of tax in the UK: `Tax code: 1257L`, `S1257L`, `K475`.
  if (/tax code/i.test(namingLine(before).slice(-24)) && /^[SCK]{0,2}\d{1,4}[LMNTXW]?\d?$/i.test(text)) return REJECTED;
  return isTrivialSequence(digits)
    ? { ok: true, placeholder: true, canonical: compactOf(text) }
    : { ok: true, canonical: compactOf(text) };
};

/** Eight characters or more, most of them digits. */
export const businessNumber: Validator = ({ text }) => {
  const id = compactOf(text);
  const digits = digitsOf(text);
  if (id.length < 8 || digits.length < 7 || /^(\d)\1+$/.test(digits)) return REJECTED;
  return { ok: true, canonical: id, ...(isTrivialSequence(digits) && { placeholder: true }) };
};

/** The second line of a TD3 (passport) zone, or the second of a TD1/TD2 card, by its 7-3-1 digits. */
export const mrz: Validator = ({ text }) => {
  const lines = text.split(/\s*\n\s*|\s+/).filter(line => line.length >= 28);
  const check = (line: string, start: number, end: number) =>
    icaoCheck(line.slice(start, end)) === Number(line[end] === '<' ? '0' : line[end]);
  const td3 = lines.find(line => line.length === 44 && /^[A-Z0-9<]{9}[0-9][A-Z<]{3}\d{7}[MFX<]\d{7}/.test(line));
  if (td3 !== undefined) return check(td3, 0, 9) && check(td3, 13, 19) && check(td3, 21, 27) ? ACCEPTED : REJECTED;
  const td2 = lines.find(line => line.length === 36 && /^[A-Z0-9<]{9}[0-9][A-Z<]{3}\d{7}[MFX<]\d{7}/.test(line));
  if (td2 !== undefined) return check(td2, 0, 9) && check(td2, 13, 19) && check(td2, 21, 27) ? ACCEPTED : REJECTED;
  const td1 = lines.find(line => line.length === 30 && /^\d{7}[MFX<]\d{7}[A-Z<]{3}/.test(line));
  if (td1 !== undefined) return check(td1, 0, 6) && check(td1, 8, 14) ? ACCEPTED : REJECTED;
  return REJECTED;
};

/** A batch, an order, an article: what numbers besides people are called. */
const NUMBERED =
  /(?:^|[^\p{L}])(?:batch|lot|order|invoice|ref(?:erence)?|serial|build|version|ticket|case|item|article|shipment|tracking|pallet|charge|bestellung|rechnung|artikel|faktura|ordernummer|order|parti|sats|sändning|ärende|ordre|commande|facture|pedido|factura|fattura|ordine|zamówienie)(?:[ -]?(?:n(?:o|r|umber|ummer|úmero|uméro|umero)|id|#))?\.?[^\p{L}\d]{0,3}$/iu;

/** Not right behind the word for a thing that has numbers. */
export const notNumbered: Validator = ({ before }) => (NUMBERED.test(before.slice(-40)) ? REJECTED : ACCEPTED);

/** What is known to all by its number, and money, and sizes. */
const PUBLIC =
  /^(?:CVE|CWE|GHSA|RFC|ISO|IEC|EN|DIN|UTF|SHA|MD|AES|RSA|HTTP|TLS|SSL|USB|PEP|JSR|IEEE|EUR|USD|GBP|CHF|PLN|ISBN|ISSN|DOI|INC)[-/ ]?\d/;
const MONEY = /^\d+\.\d{2}$|^\d{1,3}(?:[.,]\d{3})+(?:[.,]\d{2})?$/;
/** Dates, in any order and with two digits for the year, and versions. */
const DAY_OR_VERSION =
  /^(?:\d{1,2}([-/.])\d{1,2}\1(?:\d{2}|\d{4})|\d{4}([-/.])\d{1,2}\2\d{1,2}|\d{1,2}[-/](?:19|20)?\d{2}|(?:19|20)\d{2}[-/](?:\d{2,3}|(?:19|20)\d{2})|(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])|\d{1,2}(?:\.\d{1,2}){1,3})$/;
/** Seconds since 1970, from 2001 to 2033, behind a word for when: `"Created": 1398108222`. */
const isMoment = (text: string, before: string): boolean =>
  /^1\d{9}(?:\d{3})?$/.test(text) &&
  /(?:creat|updat|modif|access|chang|expir|issu|start|end|finish|seen|time|date|stamp|epoch|\b(?:iat|exp|nbf|at))\w*["']?\s?[:=]\s?$/i.test(
    before,
  );
const UNIT_FOLLOWS = /^ ?(?:[€$£%°]|EUR|USD|GBP|TL|zł|Kč|kr\b|km\b|kg\b|[KMG]?B\b|ms\b|[hx×]\b|:\d)/;

/** Behind a word for a number of somebody's: four digits at least, and neither a day nor money nor the number of something that is known to all. */
export const numberBesideDetails: Validator = ({ text, before, after }) => {
  const digits = digitsOf(text);
  const isNone = PUBLIC.test(text) || MONEY.test(text) || DAY_OR_VERSION.test(text) || UNIT_FOLLOWS.test(after);
  if (
    isNone ||
    text.length > 28 ||
    digits.length < 4 ||
    digits.length > 18 ||
    /^(?:19|20)\d\d$/.test(text) ||
    NUMBERED.test(before.slice(-40)) ||
    isMoment(text, before)
  )
    return REJECTED;
  if (/^(\d)\1+$/.test(digits)) return REJECTED;
  return { ok: true, canonical: compactOf(text), ...(isTrivialSequence(digits) && { placeholder: true }) };
};

/** Keys within the object of somebody for the number that somebody has there. */
const OWN_NUMBER =
  /^(?:id|ref|no|nr|nro|num|number|code|reference|nummer|numero|número|numéro|n[°º]|номер|серия|号码|番号|번호|رقم|numer|číslo|szám)$/iu;

/** As `numberBesideDetails`, where JSON is walked only under such a key: the object's own key says whose or what number it is. */
const numberUnder =
  (keys: RegExp): Validator =>
  input =>
    isWhole(input) && input.names.length > 0 && !keys.test(ownKey(input.names)) ? REJECTED : numberBesideDetails(input);

/** A number of the customer, the member or the paper that the object is of. */
export const numberInObject = numberUnder(OWN_NUMBER);

/** Keys for the number of an account within its object; `id` would be one of the database. */
const ACCOUNT_NUMBER =
  /^(?=.)(?:account|acct|acc|konto|cuenta|compte|conto|conta|rekening|счет|счёт|계좌|口座|账户|حساب)?[ _-]?(?:no|nr|nro|num|number|nummer|numero|número|numéro|номер|号码|番号|번호|رقم)?$/iu;

/** The number of a bank account in an object of its own. */
export const accountInObject = numberUnder(ACCOUNT_NUMBER);

/** Of an order or a booking: with enough digits to tell one, and neither a day nor money. */
export const orderBesideDetails: Validator = input => {
  const { text, after } = input;
  const digits = digitsOf(text);
  const isNone = PUBLIC.test(text) || MONEY.test(text) || DAY_OR_VERSION.test(text) || UNIT_FOLLOWS.test(after);
  if (isNone || text.length > 28 || digits.length < 4 || /^(?:19|20)\d\d$/.test(text) || /^(\d)\1+$/.test(digits))
    return REJECTED;
  return { ok: true, canonical: compactOf(text), ...(isTrivialSequence(digits) && { placeholder: true }) };
};
