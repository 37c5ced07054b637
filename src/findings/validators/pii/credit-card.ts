import { passesLuhn } from '../luhn.ts';
import { doubtful, isWhole, REJECTED, type Validator, type ValidatorInput } from '../validator.ts';
import { digitsOf, isPartOfLongerNumber, isTrivialSequence } from './digits.ts';

/** Numbers that schemes and processors publish for testing. */
const TEST_CARDS = new Set(
  `4111111111111111 4012888888881881 4222222222222 4242424242424242 4000056655665556 4000002500003155 4000000000000002
   4000000000009995 4000000000000069 4000000000000127 4000000000000119 4000000000003220 4000002760003184 4532015112830366
   4916338506082832 4539578763621486 4556737586899855 4485275742308327 4026000000000002 4508750015741019 4462030000000000
   4917610000000000 4917300800000000 4484070000000000 4119862760338320 4000000000000101 4000000000000341 4000000000001091
   5555555555554444 5105105105105100 5454545454545454 5200828282828210 5500000000000004 5424000000000015 5100290029002909
   5577000055770004 5136333333333335 5585558555855583 5555444433331111 5555341244441115 5019717010103742 6759649826438453
   2222420000001113 2222630000001125 2223003122003222 2223000048400011 2222400070000005 2222410740360010
   378282246310005 371449635398431 378734493671000 343434343434343 340000000000009 370000000000002 374251018720018 370000000100018
   30569309025904 38520000023237 36006666333344 30000000000004 3056930009020004 36148900647913 36700102000000
   6011111111111117 6011000990139424 6011000990139400 6011000000000004 6011601160116611 6445644564456445 6011000400000000
   3530111333300000 3566002020360505 3569990010095841 3528000700000000 6200000000000005 6212345678901232 6250947000000014
   6243030000000001 6304000000000000 6771798021000008 6331101999990016`.split(/\s+/),
);

/** True when the issuer range and the length belong together; ranges from ISO/IEC 7812 registrations as the schemes publish them. */
function isCardRange(digits: string): boolean {
  const length = digits.length;
  const two = Number(digits.slice(0, 2));
  const three = Number(digits.slice(0, 3));
  const four = Number(digits.slice(0, 4));
  if (digits[0] === '4') return length === 16 || length === 13 || length === 19; // Visa
  if ((two >= 51 && two <= 55) || (four >= 2221 && four <= 2720)) return length === 16; // Mastercard
  if (two === 34 || two === 37) return length === 15; // American Express
  if ((three >= 300 && three <= 305) || three === 309 || two === 36 || two === 38 || two === 39)
    return length === 14 || length === 16; // Diners Club
  if (four >= 3528 && four <= 3589) return length === 16; // JCB
  if (four === 6011 || two === 65 || (three >= 644 && three <= 649)) return length === 16 || length === 19; // Discover
  if (two === 62 || two === 81) return length === 16 || length === 19; // UnionPay
  if (two === 60 || four === 6521 || four === 6522) return length === 16; // RuPay, Hipercard
  if (four >= 2200 && four <= 2204) return length === 16 || length === 19; // Mir
  if (four === 9792) return length === 16; // Troy
  if (four === 1800 || four === 2131) return length === 15; // JCB, old
  if (two === 50 || (two >= 56 && two <= 59) || two === 63 || two === 67) return length >= 12 && length <= 19; // Maestro, Elo, Verve
  return false;
}

/**
 * Issuer numbers that begin with 9 go on with a country code of ISO 3166 (ISO/IEC 7812-1), and 999 is set aside there for private use:
 * no scheme issues 9999, which surrogates begin with.
 */
export const UNISSUED = '9999';

/** A payment card: Luhn, issuer range, length; rare lengths and ranges only with context, a failing Luhn digit only behind a label. */
export const creditCard: Validator = input => {
  const { text } = input;
  const digits = digitsOf(text);
  if (digits.length < 12 || digits.length > 19) return REJECTED;
  if (digits.startsWith(UNISSUED) && (input.hasContext || digits.length !== text.length)) {
    return { ok: true, canonical: digits, confidence: 0.25, placeholder: true };
  }
  const common = isCardRange(digits);
  if (!passesLuhn(digits)) {
    if (!common || digits.length < 14 || isTrivialSequence(digits)) return REJECTED;
    return isPartOfLongerNumber(input.before, input.after) ? REJECTED : doubtful(input, digits, 'medium');
  }
  const { before, after, hasContext } = input;
  // `".2261750669081127"`: a fraction without its zero.
  if (isPartOfLongerNumber(before, after) || /(?:^|[^\p{L}\p{N}])\.$/u.test(before)) return REJECTED;
  if (!common && !(hasContext && /^[2-6]/.test(digits) && digits.length >= 13)) return REJECTED;
  if (/^(\d)\1+$/.test(digits)) return REJECTED;
  // Groups with dots between them may be a version or a reference.
  if (!hasContext && text.includes('.')) return REJECTED;
  const grouped = digits.length !== text.length;
  if (!hasContext && grouped && isInTable(text, before, after)) return REJECTED;
  const isMaestro = /^(?:5[06-9]|6[37])/.test(digits);
  if (
    !hasContext &&
    (isMaestro ||
      /^[12][18]/.test(digits) ||
      (digits.length !== 16 && digits.length !== 15 && !grouped && !isInProse(digits, input)))
  )
    return REJECTED;
  // One random number in ten passes Luhn: without separators and context, leave what stands in code or a path.
  if (!hasContext && !grouped && /[A-Za-z_=/#-]$/.test(before)) return REJECTED;
  if (!hasContext && !grouped && !isAlone(digits, input)) return REJECTED;
  const placeholder = TEST_CARDS.has(digits);
  return { ok: true, canonical: digits, confidence: grouped ? 0.15 : 0, ...(placeholder ? { placeholder } : {}) };
};

/** A number of a card's range and length with a sound check digit. */
const isCard = (digits: string): boolean => isCardRange(digits) && passesLuhn(digits);

/** Four groups of a longer row of them, or of several rows, as in lists of code points and dumps of bytes; groups of another card are none. */
function isInTable(text: string, before: string, after: string): boolean {
  const isInRow =
    /(?:^|[ \t])[0-9A-F]{4,5}[ \t]$/.test(before) || /^[ \t](?=\S{0,4}[A-F])[0-9A-F]{4,5}(?:\s|$)/.test(after);
  if (isInRow || !/\s/.test(text)) return isInRow;
  const isBelow = /[0-9A-F]{4,5}[ \t][0-9A-F]{4,5}[ \t\r]*\n[ \t]*$/.test(before);
  const cards = `${before}\n${after}`.match(/(?<!\S)(?:\d{4}[ \t]){3}\d{4}(?!\S)/g) ?? [];
  return (
    (isBelow && !(cards.length > 0 && cards.map(digitsOf).every(isCard))) ||
    /^[ \t\r]*\n[ \t]*(?=[0-9 \t]{0,8}[A-F])[0-9A-F]{4,5}[ \t][0-9A-F]{4,5}(?:\s|$)/.test(after)
  );
}

type Surroundings = Pick<ValidatorInput, 'before' | 'after' | 'names'>;

/** A number of a rarer brand, Diners Club or UnionPay, with words around it. */
function isInProse(digits: string, { before, after }: Surroundings): boolean {
  const isRarer =
    digits.length === 14 ? /^3(?:0[0-59]|[689])/.test(digits) : digits.length === 16 && digits.startsWith('62');
  return isRarer && /[a-z]{2}[,:]? $/i.test(before) && /^(?:[,.;!?)]|$| [a-z]{2})/i.test(after);
}

/** Of one brand that everybody takes, and neither an identifier under its key nor one of a list of numbers. */
function isAlone(digits: string, { before, after, names }: Surroundings): boolean {
  if (!/^(?:4|5[1-5]|2[2-7]|3[47]|35|6011|65)/.test(digits) && !isInProse(digits, { before, after, names }))
    return false;
  if (
    /(?:^|[_\s.-])(?:id|ids|no|num|order|ref|time|seq|serial|version|hash|code)$|[_\s.-]number$|timestamp|(?:^|_)(?:ts|epoch|nanos?)(?:_|$)|[_\s.-](?:ns|us|ms)$|Id$/i.test(
      names.at(-1) ?? '',
    ) &&
    before === ''
  )
    return false;
  const [, last, above = ''] = /([^\s,;|]*\d)([,;\s]+)$/.exec(before) ?? [];
  const [, below = '', next] = /^([,;\s]+)(\d[^\s,;|]*)/.exec(after) ?? [];
  const isBelow = last !== undefined && !isOfOtherForm(last) && !ROW_OR_COUNT.test(before);
  const isAbove = next !== undefined && !isOfOtherForm(next) && !EXPIRY.test(after);
  if ((isBelow && !mayStandBeside(last, above)) || (isAbove && !mayStandBeside(next, below))) return false;
  // Of a list of identifiers one in ten passes Luhn, and hardly two or three in a row.
  return !(isBelow || isAbove) || numbersAround(before, after).every(isCard);
}

/** As long as cards are; what the ends of the surroundings may have cut is none of them. */
function numbersAround(before: string, after: string): readonly string[] {
  const start = Buffer.byteLength(before) < LEAST_BEFORE ? ' ' : '';
  const end = Buffer.byteLength(after) < LEAST_AFTER ? ' ' : '';
  return `${start}${before} ${after}${end}`.match(/(?<=[^\w.-])\d{13,19}(?=[^\w.])/g) ?? [];
}
/** Bytes: with fewer, the surroundings reach to the ends of the field. */
const LEAST_BEFORE = 77;
const LEAST_AFTER = 27;

/** A month and a year behind a card. */
const EXPIRY = /^[\s,;|]+(?:0[1-9]|1[0-2])\s?[/|-]\s?\d\d/;
/** Shorter numbers than cards are, on lines of their own, make no list with one: longer ones are identifiers and moments. */
const LEAST_OF_LIST = 13;

/** A number beside that makes no list of numbers with a card: another card, but not behind a comma as in an array of identifiers, or a short one on another line. */
function mayStandBeside(token: string, gap: string): boolean {
  const digits = digitsOf(token);
  const isOnOtherLine = gap.includes('\n');
  return isCard(digits) ? isOnOtherLine || !gap.includes(',') : isOnOtherLine && digits.length < LEAST_OF_LIST;
}

/** What a list of numbers does not hold: a date, a time, both, an IP address, a number in groups, a month and a year. */
const isOfOtherForm = (token: string): boolean =>
  /^\D*(?:\d{1,4}(?:[-/.:]\d{1,4}){2,5}(?:[.,]\d{1,9})?|\d{1,2}[:/]\d{2,4}|\d{4}-\d\d-\d\dT[\d:.]+)\D*$/.test(token);

/** `7,` at the beginning of a row, `id 7, `. */
const ROW_OR_COUNT = /(?:^|\n)["']?\d{1,7}["']?[,;\t]$|\p{L}{2}[:#]? ?\d{1,3}[,;]?\s$/u;

/** A month and a year under `exp`: of a card only where the key around it says so. */
export const expiryWithinCard: Validator = input =>
  isWhole(input) &&
  !/card|^cc$|^pan$|payment|guarantee|karte|tarjeta|cartao/i.test(input.names.at(-2) ?? '') &&
  !(input.siblings ?? []).some(name => /^(?:pan|cvv2?|cvc2?|card_?(?:no|num|number))$/i.test(name.replace(/^.*\./, '')))
    ? REJECTED
    : { ok: true, canonical: input.text.replace(/\s/g, '') };

/** What stands behind a number that is a card's by its range and its check digit. */
export const behindCard: Validator = ({ text, before }) => {
  const numbers = before.match(/(?<!\d)[3-6]\d{3}(?:([ -]?)\d{4}\1\d{4}\1\d{4}|[ -]?\d{6}[ -]?\d{5})(?!\d)/g) ?? [];
  const isBehind = numbers.map(digitsOf).some(isCard);
  return isBehind ? { ok: true, canonical: text.replace(/\s/g, '') } : REJECTED;
};
