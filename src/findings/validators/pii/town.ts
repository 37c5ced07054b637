import { isWhole, REJECTED, type Validator, type Verdict } from '../validator.ts';
import { holdsAddress, isHeldByAddress, isTownName, ownKey, recordKind } from './record-kind.ts';

/** One to five words, the first with a capital where its script has them. */
const SHAPE = /^(?:\p{Lu}[\p{L}\p{M}.'’()]{1,30}|\p{Lo}[\p{L}\p{M}.'’()]{0,30})(?:[ /-][\p{L}\p{M}.'’()]{1,30}){0,5}$/u;
/** What stands there in a form that nobody has filled in, in a schema, for somebody without one. */
const NONE =
  /^(?:string|str|text|city|town|null|none|nan|varchar|required|optional|unknown|n\/?a|other|true|false|yes|no|test|remote|online|virtual|anywhere|name|state|zip|country|street|address|ort|wohnort|stadt|ville|commune|ciudad|localidad|cidade|citt[aà]|comune|plaats|woonplaats|miasto|miejscowość|postort|kaupunki|şehir|kota|město|suburb|(?:town|city) or (?:town|city|suburb)|suburb or (?:town|city)|город|місто|πόλη)$/iu;

const isTown = (text: string): boolean => SHAPE.test(text) && !NONE.test(text);
const accept = (text: string): Verdict => ({ ok: true, canonical: text.toLowerCase() });

/** A town behind its label in a form that somebody has filled in, or under its key in a record with the address of somebody. */
export const toldTown: Validator = input => {
  const { text, names, siblings = [] } = input;
  if (!isTown(text)) return REJECTED;
  const own = ownKey(names);
  // `addr: { st, ct }`
  const isTold = isWhole(input)
    ? /^ct$/i.test(own)
      ? isHeldByAddress(names)
      : isTownName(own) && holdsAddress(siblings, names)
    : input.hasContext;
  return isTold ? accept(text) : REJECTED;
};

/** Words that go on behind an address and its comma. */
const NO_TOWN =
  /^(?:Please|Thanks|Thank|And|But|Or|If|Then|Apt|Suite|Unit|Phone|Tel|Email|Call|Dear|Mr|Mrs|Ms|Dr|Attn|United|USA|The|It|He|She|We|They|You|My|Our|Which|Where|When|There|This|That|Built|Located|Just|Next|Near)\b|\b(?:Floor|Room|Building|Level|Tower|Block|House|Suite|Apt|Unit)\b/;

/** True for what is written as a town is, and begins as none of the words that go on behind an address. */
export const isTownShape = (text: string): boolean => isTown(text) && !NO_TOWN.test(text);

/** The cell below a name for towns, in a table of people or of addresses. */
export const cellTown: Validator = ({ text, siblings = [] }) =>
  isTown(text) && holdsAddress(siblings) ? accept(text) : REJECTED;

/** States of the United States, provinces of Canada and states of Australia by their letters. */
const LETTERS =
  /^(?:A[BCKLRZ]|BC|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ABDEINOSTP]|N[BCDEHJLMSTUVY]|O[HKNR]|P[AER]|QC|QLD|RI|S[CDKA]|T[NX]|UT|V[AIT]|W[AIVY]|NSW|VIC|TAS)$/;
const WORDS = /^\p{Lu}\p{Ll}{3,}(?:[ -](?:\p{Lu}\p{Ll}+|of|de|do|da|und)){0,3}$/u;
export const isStateByLetters = (text: string): boolean => LETTERS.test(text);

/** How something is, and no place. */
const STATUS =
  /^(?:open|opened|close|closed|active|inactive|pending|running|stopped|done|ready|draft|merged|new|enabled|disabled|success|failed|failure|error|completed?|finished|unknown|required|string|waiting|started|idle|approved|rejected|cancell?ed|resolved|solid|liquid|gas|online|offline|true|false|none|null|(?:in)?(?:ativ|activ|attiv)[oa]s?|pendentes?|pendientes?|abert[oa]s?|abiert[oa]s?|fechad[oa]s?|cerrad[oa]s?|suspens[oa]s?|suspendid[oa]s?|cancelad[oa]s?|aprovad[oa]s?|aprobad[oa]s?|rechazad[oa]s?|recusad[oa]s?|nov[oa]s?|nuev[oa]s?|usad[oa]s?|entregad[oa]s?|enviad[oa]s?|pag[oa]s?|pagad[oa]s?|conclu[ií]d[oa]s?|finalizad[oa]s?|terminad[oa]s?|completad[oa]s?|bloquead[oa]s?|vigente|vencid[oa]s?|solter[oa]|casad[oa]|viud[oa]|vi[uú]v[oa]|divorciad[oa]|bueno|bom|regular|malo|en (?:curso|proceso|tr[aá]nsito)|em (?:andamento|aberto))$/i;

/** What other things are called, too: only letters of a state count. */
const SHORT_REGION_KEY = /(?:^|[^a-z])(?:st|prov)$/i;

/** In scripts without capitals. */
const DENSE_WORDS = /^[\p{Lo}\p{M}]{2,24}(?: [\p{Lo}\p{M}]{2,24}){0,2}$/u;
const ABROAD = /^\p{Lu}\p{L}{3,}(?:[ -]\p{Lu}?\p{L}+){0,4}(?: обл\.?)?$/u;

/** A town with its code under a key for both, in a record with the address of somebody. */
export const townWithCode: Validator = ({ text, names, siblings = [] }) => {
  const code = /\d[\d -]*/.exec(text)?.[0].trim() ?? '';
  const town = text
    .replace(/[A-Z]{0,2}\d[\dA-Z-]*(?: \d[A-Z]{2}| [A-Z]{2}(?= )| \d{2}(?!\d))?/, '')
    .replace(/^[ ,/-]+|[ ,/-]+$/g, '');
  const isSample = /^(\d)\1+$|^123456?$|^00000$/.test(code) || NONE.test(town);
  return !isSample && /\p{L}{2}/u.test(town) && !/^\p{Ll}/u.test(town) && holdsAddress(siblings, names)
    ? accept(text)
    : REJECTED;
};

/** A state or a province behind its label, or under its key beside the town or the code of somebody's address. */
export const toldRegion: Validator = input => {
  const { text, siblings = [] } = input;
  const isName = isWhole(input) ? DENSE_WORDS.test(text) || ABROAD.test(text) : WORDS.test(text);
  if (!(LETTERS.test(text) || isName) || STATUS.test(text) || NONE.test(text)) return REJECTED;
  if (!isWhole(input)) return input.hasContext ? accept(text) : REJECTED;
  if (SHORT_REGION_KEY.test(ownKey(input.names)) && !LETTERS.test(text)) return REJECTED;
  const { hasTown, hasCode } = recordKind(siblings);
  return (hasTown || hasCode) && holdsAddress(siblings) ? accept(text) : REJECTED;
};
