import { byItself, REJECTED, type Validator, type Verdict, withSpan } from '../validator.ts';
import { creditCard } from './credit-card.ts';
import { birthDate } from './date-of-birth.ts';
import { isTrivialSequence } from './digits.ts';
import { isGivenName } from './given-names.ts';
import { isDouble, isPersonal } from './name-form.ts';
import { personName } from './person-name.ts';
import { phone } from './phone.ts';
import { recordKind } from './record-kind.ts';
import { labelledAddress } from './street-address.ts';
import { ssn } from './us-tax-ids.ts';

/** Begins or ends with a day's number or a year, and holds nothing but a date, perhaps with a time. */
const DATE_SHAPE =
  /^(?:\d{1,4}[-/. ]{1,2}(?:\d{1,2}|\p{L}{3,12}\.?)[-/., ]{1,2}\d{1,4}|\p{L}{3,12}\.? \d{1,2},? \d{4}|\d{4}[年년] ?\d{1,2}[月월] ?\d{1,2}[日일])(?:[T ]\d{2}:\d{2}[\d:.Z+-]{0,12})?$/u;
/** A number with up to four letters in front, or one of them in it. */
const NUMBER_SHAPE = /^[A-Z]{0,4}[- ]?\d(?:[ -]?[\dA-Z]){4,19}$/;
const DATE = /^(?:(?:19|20)\d\d[- ]?[01]\d[- ]?[0-3]\d|\d{1,2}[- ]\d{1,2}[- ](?:19|20)\d\d)$/;
const LEAST_DIGITS = 5;

/** The cell below a name for dates of birth. */
export const cellBirthDate: Validator = input => (DATE_SHAPE.test(input.text) ? birthDate(input) : REJECTED);

/** The cell below a name for names of people (`surname`, `patient name`). */
export const cellName: Validator = input => asWhole(input.text, 'full name', input);

/**
 * The cell below a bare `name`, which things have too: two words or more, the first a given name, the last no initial, or a family name, a comma
 * and a given one; beside columns that only people have, initials and any words that are not everyday ones.
 */
export const cellFullName: Validator = input => {
  const { isOfPerson, isOfThing } = recordKind(input.siblings ?? []);
  if (isOfThing) return REJECTED;
  const [first = '', ...rest] = input.text.split(' ');
  if ((rest.at(-1)?.length ?? 0) < 2) return REJECTED;
  const given = first.endsWith(',') ? rest[0]! : first;
  if (isGivenName(given) || isDouble(given))
    return asWhole(input.text, first.endsWith(',') ? 'full name' : 'name', input);
  return isOfPerson || INITIAL.test(first) ? asWhole(input.text, 'full name', input) : REJECTED;
};

/** `Y.`, `M.C.` */
const INITIAL = /^(?:\p{Lu}\.){1,3}$/u;

/** A cell with a given name, and none that is a word, before the one with the family name. */
export const givenCell: Validator = ({ text }) => ({ ok: isGivenName(text) && isPersonal([text]) });

/** The cell behind one with a given name. */
export const familyCell: Validator = ({ text, before }) => {
  const given = /(\p{L}[\p{L}’-]*)["']?[,;\t] ?["']?$/u.exec(before)?.[1] ?? '';
  return { ok: isGivenName(given) && isPersonal([given, text]) };
};

function asWhole(text: string, name: string, input: Parameters<Validator>[0]): Verdict {
  if (/^\p{Ll}/u.test(text) || !isPersonal(text.split(/[ ,]+/))) return REJECTED;
  return personName(withSpan(input, { text, before: '', after: '', names: [name] }));
}

/** The cell below a name for numbers of people's papers and accounts. */
export const cellNumber: Validator = ({ text }) => {
  const digits = text.replace(/\D/g, '');
  if (!NUMBER_SHAPE.test(text) || DATE.test(text) || digits.length < LEAST_DIGITS) return REJECTED;
  // Round amounts and rows of one digit.
  if (/0000$/.test(digits) || /^(\d)\1+$/.test(digits)) return REJECTED;
  const placeholder = isTrivialSequence(digits);
  return { ok: true, canonical: text.replace(/[ -]/g, ''), ...(placeholder && { placeholder }) };
};

/** The cell below a name for national identifiers: as a number of papers, with dots and slashes, or the code of Italy and alike. */
export const cellPaper: Validator = input => {
  if (/^[A-Z]{4,6}\d{2}[A-Z0-9]{4,10}$/.test(input.text)) return { ok: true, canonical: input.text };
  return cellNumber(withSpan(input, { text: input.text.replace(/(?<=[\dA-Z])[./](?=\d)/g, '') }));
};

/** The cell below a name for what an office calls a person by: letters and four digits, groups with letters in front, or five digits. */
export const cellCode: Validator = input => {
  const { text } = input;
  if (/^[A-Z]{1,5}[-_]?\d{4,12}[A-Z]?$|^\d{4,6}-\d{2,4}$|^[A-Z]{1,5}[-/]\d{2,8}[-/]\d{2,8}$/.test(text))
    return { ok: true, canonical: text };
  return /^\d{5,12}$/.test(text) ? cellNumber(input) : REJECTED;
};

/** The cell below a name for plates of vehicles: letters and digits, or letters of another script and digits. */
export const cellPlate: Validator = ({ text }) =>
  PLATE_SHAPE.test(text) && /\d/.test(text) && /\p{Lu}|\p{Lo}/u.test(text)
    ? { ok: true, canonical: text.replace(/[ ·-]/g, '') }
    : REJECTED;
const PLATE_SHAPE = /^(?:[\p{Lu}\p{Lo}]{1,4}|\d{1,4})[ ·-]?(?:[\p{Lu}\p{Lo}\d]{1,4}[ ·-]?){1,2}[\p{Lu}\p{Lo}\d]{1,4}$/u;

/** The cell below a name for numbers of a vehicle or a device: a VIN, an IMEI, a UUID or a long run of hexadecimal. */
export const cellDevice: Validator = ({ text }) =>
  DEVICE_SHAPE.test(text) && /\d/.test(text) && !/^(.)\1+$/.test(text)
    ? { ok: true, canonical: text.toUpperCase() }
    : REJECTED;
const DEVICE_SHAPE =
  /^(?:(?=.*[A-Z])[A-HJ-NPR-Z0-9]{17}|\d{15}|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|[\dA-F]{8}(?:-[\dA-F]{4}){3}-[\dA-F]{12}|[\da-f]{16}|[\da-f]{32}|[\da-f]{40})$/;

/** The cell below a name for US social security numbers. */
export const cellSsn: Validator = ({ text, names }) =>
  /^\d{3}[- ]?\d{2}[- ]?\d{4}$/.test(text) ? ssn(byItself(text, names)) : REJECTED;

/** The cell below a name for payment cards. */
export const cellCard: Validator = ({ text, names }) => creditCard(byItself(text, names, false));

/** The cell below a name for the security codes of cards. */
export const cellSecurityCode: Validator = ({ text }) => ({ ok: /^\d{3,4}$/.test(text) });

/** The cell below a name for the expiry dates of cards: a month and a year. */
export const cellExpiry: Validator = ({ text }) => ({
  ok: /^(?:0?[1-9]|1[0-2])[/-](?:20)?[2-4]\d$|^20[2-4]\d-(?:0[1-9]|1[0-2])$/.test(text),
});

/** The cell below a name for telephone numbers. */
export const cellPhone: Validator = input =>
  /^\+?[\d\s().\-/]{7,24}(?: ?(?:x|ext\.?) ?\d{1,6})?$/i.test(input.text)
    ? phone(withSpan(input, { text: input.text, before: 'Phone: ', after: '' }))
    : REJECTED;

/** A house and a room of a dormitory: `梅园9栋417`. */
const DORMITORY = /^\p{Script=Han}{1,10}\d{1,3}(?:[栋幢舍座]|号楼|公寓)[A-Z]?\d{2,4}(?:室|号)?$/u;

/** The cell below a name for addresses of people: a word and a number. */
export const cellAddress: Validator = input =>
  DORMITORY.test(input.text)
    ? { ok: true, canonical: input.text }
    : /\p{L}{2}/u.test(input.text) && !/^0x|^[\d.:/]+$|^\w+$/.test(input.text)
      ? labelledAddress(withSpan(input, { text: input.text, before: 'Address: ', after: '' }))
      : REJECTED;
