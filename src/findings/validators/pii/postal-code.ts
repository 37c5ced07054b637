import { isWhole, REJECTED, type Validator, type ValidatorInput } from '../validator.ts';
import { holdsAddress, isCodeName, isHeldByAddress, ownKey, recordKind } from './record-kind.ts';

/** Samples: counted up, one digit alone, or as documentation has it. */
const SAMPLE = /^(?:(\d)\1{3,5}|12345(?:6|-?6789)?|00000|90210)$/;
/** Codes that nothing but a postal code looks like. */
const SHAPED = /^\d{8}$|[A-Z]\d|\d ?[A-Z]|\d{5}-\d{3}\b|\d{3}-\d{4}/;
/** Words that say whose it is, or a label with a sign and nothing else between. */
const OWNED =
  /(?:^|\P{L})(?:my|our|his|her|their|your|card|mein|meine|deine|ihre|unsere|seine|mon|ton|son|votre|notre|mi|tu|su|nuestro|mio|tuo|suo|nostro|meu|seu|nosso|mijn|je|jouw|uw|onze|mitt?|m[oó]j|postinumeroni)(?: \p{L}+){0,7} $/iu;
/** A question for the code and who answers, what else is said of a card, or the field of a form that a browser sent. */
const ASKED =
  /\?["'”]?\s{1,3}(?:\p{Lu}[\p{L} ]{0,20}: ?)?(?:[\p{L}'’, ]{1,24} )?$|(?:exp|cv[vc]2?) ?[\d/]{3,7} (?:billing )?zip(?: code)?:? ?$|billing zip(?: code)?:? ?$/iu;
/** Behind who speaks in a dialogue. */
const SPOKEN = /(?:^|\n)[^\n:]{0,24}(?::\d\d[^\n:]{0,32})?: (?:my |billing |the )?zip $/i;
/** Keys of an address that is somebody's. */
const OWN_KEY =
  /ship|bill|home|deliver|customer|client|patient|person|user|contact|recipient|applicant|employee|card|payment|member|endereco|morada|domicilio/i;

/** Keys that other things have, too, beside no address. */
const SHORT_KEY = /^(?:pc|pin|tk|τκ|npa|code|الرمز|رمز|पिन|पिन कोड|kod|ptt)$/iu;
/** Of these, what any number with a name has, and the codes that are written as none of those is. */
const ANY_KEY = /^kod$/i;
const WITH_SIGN = /^\d{2}-\d{3}$|^\d{3} \d{2}$/;
/** As Iran has them. */
const OF_TEN = /^[\d۰-۹]{10}$|^\d{5}-\d{5}$/;

/** Under a key that says `code` alone, in an object for an address or beside a street or a town. */
const codeOfAddress: Validator = ({ text, names, siblings = [] }) => {
  const { hasStreet, hasTown, isOfThing } = recordKind(siblings);
  const isBeside = (hasStreet || hasTown || isHeldByAddress(names)) && !isOfThing;
  if (ANY_KEY.test(ownKey(names)) && !WITH_SIGN.test(text)) return REJECTED;
  return isBeside && CODE_SHAPE.test(text) && !SAMPLE.test(text)
    ? { ok: true, canonical: toPostalForm(text) }
    : REJECTED;
};

/** Beside keys of which none is one for a street or a town; with the names around it in its own key, all of the record are beside it. */
const isAlone = ({ names, siblings = [] }: ValidatorInput): boolean => {
  if (/\.\S/.test(names.at(-1) ?? '')) return false;
  const { hasStreet, hasTown } = recordKind(siblings);
  return siblings.length > 0 && !hasStreet && !hasTown;
};

/** The same where nothing but the key around it leads there. */
export const codeInAddressObject: Validator = input =>
  SHORT_KEY.test(ownKey(input.names)) && isHeldByAddress(input.names) && !isAlone(input)
    ? codeOfAddress(input)
    : REJECTED;

/** A postal code as part of what is told of somebody: alone it is a place. */
export const toldPostalCode: Validator = input => {
  const { text, before, after, names, hasContext } = input;
  // `customer.address.zip`
  const around = /^_?addr/i.test(names.at(-2) ?? '') ? (names.at(-3) ?? '') : '';
  if (isWhole(input)) {
    if (OF_TEN.test(text) && !/\p{Script=Arabic}/u.test(ownKey(names))) return REJECTED;
    if (SHORT_KEY.test(ownKey(names))) return codeOfAddress(input);
    if (isCodeName(ownKey(names)) && isOwned(input)) return { ok: true, canonical: toPostalForm(text) };
    return OWN_KEY.test(names.at(-2) ?? '') || OWN_KEY.test(around)
      ? { ok: true, canonical: toPostalForm(text) }
      : REJECTED;
  }
  // Eight digits only in Brazil.
  if (/^\d{8}$/.test(text) && !/\bcep\P{L}{0,3}(?:é )?$/iu.test(before)) return REJECTED;
  if (SAMPLE.test(text) || /^[ ]?[%€$£]|^ (?:people|inhabitants|digits|files|bytes)/.test(after)) return REJECTED;
  const isSaid = OWNED.test(before) || ASKED.test(before);
  // `ZIP 94105`, no sign between and nobody whose it is.
  if (!isSaid && /(?:^|\W)zip $/i.test(before) && !(hasContext && SPOKEN.test(before))) return REJECTED;
  const isTold = isSaid || SHAPED.test(text) || /[^\x00-\u0233]\P{L}{0,3}$/u.test(before);
  return isTold || hasContext ? { ok: true, canonical: toPostalForm(text) } : REJECTED;
};

/** The cell below a name for postal codes, in a table of people or of addresses. */
export const cellPostalCode: Validator = input =>
  CODE_SHAPE.test(input.text) && isOwned(input) ? { ok: true, canonical: toPostalForm(input.text) } : REJECTED;

const CODE_SHAPE =
  /^(?:\d{3} ?-?\d{2}|\d{4,6}|\d{8}|\d{5}-\d{3,4}|\d{4}-\d{3}|\d{3}-\d{4}|\d{2}-\d{3}|\d{4} ?[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]{1,2}-\d{4,5}|[A-Z]\d{4}[A-Z]{3})$/;

/** In a record with the address of somebody. */
const isOwned = ({ text, siblings = [], names }: ValidatorInput): boolean =>
  !SAMPLE.test(text) && holdsAddress(siblings, names);

/** Without blanks and hyphens. */
export const toPostalForm = (code: string): string => code.replace(/[ -]/g, '').toLowerCase();
