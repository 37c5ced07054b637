import { type PhoneParser, phoneParser } from '../../phone-parser.ts';
import { byItself, isWhole, REJECTED, type Validator, type ValidatorInput, type Verdict } from '../validator.ts';
import { isInService } from './area-codes.ts';
import { digitsOf, isCalendarDate, isTrivialSequence } from './digits.ts';
import { isFictionalPhone } from './fictional-phones.ts';
import { isGivenName } from './given-names.ts';
import { isGivenNameAbroad } from './given-names-abroad.ts';
import { soleGivenName } from './named-people.ts';
import { PHONE_REGIONS } from './phone-regions.ts';
import { CUE, KEY_CUE, LABEL, REACHED_BY, SIGNED, WEAK_CUE } from './phone-words.ts';
import { isPlatformName } from './platform-name.ts';
import { ownKey, parted, toKeyForm } from './record-kind.ts';
import { isTellingPhone, standsAlone } from './telling-phones.ts';

type Region = NonNullable<Parameters<PhoneParser>[1]> & string;

function parse(text: string, region?: Region): ReturnType<PhoneParser> {
  const parser = phoneParser();
  try {
    return region === undefined ? parser(text) : parser(text, region);
  } catch {
    return undefined;
  }
}

/** Where a national number with context is looked up, in this order. */
const REGIONS: readonly Region[] = [
  'US',
  'GB',
  'DE',
  'FR',
  'ES',
  'IT',
  'IN',
  'AU',
  'BR',
  'NL',
  'PL',
  'CN',
  'JP',
  'KR',
  'MX',
  'CA',
  'CH',
  'AT',
  'BE',
  'PT',
  'SE',
  'IE',
  'NZ',
  'ZA',
  'TR',
  'RU',
  'MY',
  'SG',
  'HK',
  'TW',
  'ID',
  'PH',
  'KE',
  'NG',
  'NO',
  'DK',
  'FI',
  'GR',
  'IL',
  'TH',
  'VN',
  'CZ',
  'HU',
  'RO',
  'UA',
  'AR',
  'CO',
  'CL',
  'EG',
  'SA',
  'AE',
  'PK',
];

/** A number of a dialogue or a table comes again, and to try all regions takes a millisecond. So many answers are kept, then all are dropped. */
const MOST_KNOWN = 4096;
const known = new Map<string, string | undefined>();

/** In E.164 form, as a number of the first of the regions in which it is valid; undefined where there is none. */
function firstValid(text: string): string | undefined {
  if (known.has(text)) return known.get(text);
  let found: string | undefined;
  for (const region of REGIONS) {
    const number = parse(text, region);
    if (!number?.isValid()) continue;
    found = number.number;
    break;
  }
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(text, found);
  return found;
}

/** Own keys that say nothing themselves; the key around them does. */
const BARE_KEY = /^(?:value|number|raw|formatted|text|main|primary|home|work|office|private|personal|\d*)$/i;
/** A number before this one, and what joins the two: `… 020 7183 8750 or `. */
const OTHER_PHONE =
  /[+(]?\d[\d\s().-]{5,20}\d\s?(?:[,;/]|(?:[,;]\s)?(?:or|and|oder|und|ou|et|o|y|e|of|en|lub|i|eller|och|og|или|и|veya|和|或|または|또는))\s?$/u;
/** A question for the number, who answers, and the first words of the answer. */
const ANSWERED = /\s?\?["'”]?\s{1,3}(?:\p{Lu}[\p{L} ]{0,20} ?: ?)?(?:[\p{L}'’]{1,10}[,.]? ){0,4}$/u;
/** Who is to be called, between a label and the number: `Emergency contact: Mara Lindqvist, `. */
const CONTACT_NAMED = /: ?(?:\p{Lu}[\p{L}.'’-]* ){0,3}\p{Lu}[\p{L}.'’-]*(?:, ?| \(| [-–—] | )$/u;
/** An address for e-mail and what joins the number to it. */
const BESIDE_MAIL =
  /@[\w.-]{2,40}\.[a-z]{2,10}(?: (?:and|or|und|oder|et|ou|y|o|e|of|en|lub|i|eller|och) | ?[,;/|] ?)\(?$/iu;
/** `<tel>`, `<ns:Mobile>`: an element that calls its text a telephone number. */
const CALLED_ELEMENT = /<(?:\w+:)?\w*(?:tel|phone|fax|mobile?|handy|cell|celular|movil)\w*>\s*$/i;
/** Brazilian postal codes stand behind the word that is Turkish for a mobile. */
const POSTAL_CODE = /^\d{5}-?\d{3}$/;
const CALLS_NEXT = /^[^\p{L}\d]{1,4}\p{L}+(?:[ \t]\p{L}+){0,4}(?:(?:[:#.]|n[°º])\s?|[ \t]{1,2})[:(+]?[ \t]?[(+\d]/u;
const NUMBER_IS =
  /(?:\b(?:my|your|his|her|their|our|its|the)\s(?:\p{L}+\s){0,2}number(?:\sis)?|\b(?:meine|ihre|seine|unsere) (?:neue )?nummer(?: ist| lautet)?|\bmon (?:nouveau )?num[eé]ro(?: est| c'est)?(?: le)?|\bmi (?:nuevo )?n[uú]mero(?: es)?(?: el)?|\b(?:il )?mio (?:nuovo )?numero(?: [eè])?|\bmeu (?:novo )?n[uú]mero(?: [eé])?(?: o)?|\bmijn (?:nieuwe )?nummer(?: is)?|\bm[oó]j numer(?: to)?|\bmitt? (?:nya |nye )?nummer(?: [eä]r)?|мой номер|numaram)\W{0,3}$/iu;
/** `account number`, `order no.`: a number that is called something else. */
const OTHER_NUMBER =
  /\b(?:account|acct|card|order|po|p\.o\.|purchase order|pallet|waybill|id|identity|passport|licen[sc]e|policy|claim|case|ticket|tracking|reference|ref|confirmation|routing|serial|model|part|invoice|member|customer|employee|student|registration|tax|security|insurance|medicare|medicaid|room|flight|booking|reservation|patient|record|lot|batch|item|product|page|plan|group|npi|transaction)[ _-]?(?:number|no|nr|num|#)\.?(?:\sis)?[^\p{L}\d]{0,4}$/iu;
/** The same in other languages, and what is no telephone's though it may be near one: `variabilní symbol`, `faktura č.`, `Rechnung Nr.`. */
const OTHER_NUMBER_ABROAD =
  /(?<!\p{L})(?:(?:variabiln[íy]|konštantn[ýy]|konstantn[íi]|specifick[ýy]|špecifick[ýy]) symbol|[vks]\.?s\.?|(?:faktur[aey]?|fakt[úu]r[ay]|doklad|rechnung|facture|factura|fattura|fatura|lasku|számla|bestellung|objednávk[ay]|commande|pedido|ordine|zamówieni[ae]|zakázk[ay]|smlouv[ay]|umow[ay]|zmluv[ay]|vertrag|contrat|contrato|contratto|účet|сч[её]т|рахунок|договор|заказ|замовлення) ?(?:č|čís(?:lo)?|n[°ºo.r]|nr|num(?:er|éro|ero)?|nummer|number|no|№|#))\.?[^\p{L}\d]{0,4}$/iu;
/** A date, and what may follow it: most of what is no telephone number is one. */
const ISO_DATE = /^(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?!\d)/;
const EXTENSION = /\s?(?:[x#]|ext(?:ension)?\.?|poste|ramal|int\.|DW)[ .:]{0,2}\d{1,6}$/i;
/** `+62214 -728784`: two numbers with their signs. */
const SIGNED_NUMBERS = /\d[ \u00a0][-+]\d/;
const DECIMAL = /^\+?\d{1,3}\.\d+$/;
/** Signs before a number that make it something else: an amount, a path, a sum, a piece of a longer number. */
const WRONG_BEFORE = /[\d]$|\d[.,\-/:=*]$|[A-Za-z_$€£¥#&=/\\]$|[A-Za-z0-9]-$|\d\.$/;
const WRONG_AFTER =
  /^(?:\d|[.\-/:]\d|-?[A-WYZa-wyz_]|[xX][A-Za-z]|[ \t]?[%€£¥°²³]|\$|[ \t]?(?:USD|EUR|km|kg|mm|ms|bytes?|kB|MB|GB|Hz)\b|[ \t]?[=×÷]|[ \t]?\*(?!\*))/;

/** Contacts of passengers at airlines: with the code of the country, without its sign. */
const OF_AIRLINE = /^ctc[mhb]$/i;
/** Objects for what a town or a state keeps for all: its number is nobody's. */
const OFFICE =
  /^(?:mairie|hoteldeville|(?:sous)?prefecture|commissariat|gendarmerie|townhall|cityhall|policestation|firestation|embassy|consulate|courthouse|rathaus|(?:gemeinde|stadt)verwaltung|landratsamt|burgeramt|burgerburo|ayuntamiento|alcaldia|prefeitura|camaramunicipal|questura|prefettura|municipio|gemeentehuis|stadhuis|urzad(?:miasta|gminy)?|radnice|radhus|kaupungintalo|polgarmesterihivatal|primaria|belediye|мэрия|администрация|міськрада|δημαρχειο|市役所|区役所|役場|시청|구청|市政府)$/u;

/**
 * A telephone number. International form anywhere; North American 3-3-4 with separators anywhere; everything else only
 * with context. Numbers kept for fiction (555-01xx, area code 555, Ofcom's drama ranges) are placeholders.
 * @param region ISO 3166 code of a country whose national forms count without context, when they have separators or a trunk zero.
 */
const phoneIn =
  (region?: Region): Validator =>
  input => {
    const extension = EXTENSION.exec(input.text);
    const text = extension === null ? input.text : input.text.slice(0, extension.index);
    const digits = digitsOf(text);
    if (digits.length < 7 || digits.length > 15 || /^(\d)\1+$/.test(digits) || ISO_DATE.test(text)) return REJECTED;
    if (isWhole(input) && OFFICE.test(toKeyForm(parted(input.names).at(-2) ?? ''))) return REJECTED;
    const { before } = input;
    const place: Place = new Place(input, before);
    if (WRONG_BEFORE.test(before.slice(-3)) && !isNextCell(text, before) && !isPrefixed(before)) return REJECTED;
    // A number with ten decimals.
    if (isPlatformName(before) || (/^1\.\d{10}$/.test(text) && !place.isCalled)) return REJECTED;
    if (extension === null && WRONG_AFTER.test(input.after)) return REJECTED;
    if (isWhole(input) && OF_AIRLINE.test(ownKey(input.names))) {
      const verdict = international(`+${digits}`, digits, place);
      if (verdict.ok) return verdict;
    }
    if (/^\(?\+|^00[1-9]/.test(text) || /\+\s?\(?$/.test(before.slice(-3))) return international(text, digits, place);
    const north = /^1?(?:\d{10})$/.test(digits) && /^(?:1[\s.-]?)?\(?\d{3}\)?[\s.\-/]*\d{3}[\s.-]?\d{4}$/.test(text);
    if (north) {
      const verdict = northAmerican(
        text,
        digits,
        place,
        extension !== null && (digits.length < text.length || /ext/i.test(extension[0])),
      );
      if (verdict.ok) return verdict;
    }
    if (place.isNear) {
      const verdict = national(text, digits, place);
      if (verdict.ok) return verdict;
    }
    if (isTellingPhone(text, before) && standsAlone(text, input)) return byForm(text, digits, place);
    if (north || place.isNear) return REJECTED;
    if (region !== undefined && (digits.length < text.length || digits[0] === '0')) {
      const found = isDateLike(text, digits) ? undefined : parse(text, region);
      if (found?.isValid()) return { ok: true, canonical: found.number };
    }
    return REJECTED;
  };

export const phone: Validator = phoneIn();

/** The words right before a number, behind which nothing but a sign stands. */
const NAME_BEFORE = /(\p{Lu}[\p{L}'’-]+)((?: \p{Lu}[\p{L}.'’-]*){0,3})(?:,|:| ?[-–|•])?\s?$/u;

/** Who brings or gets something, then a name: `Rider Selvam `, `Отримувач Ярема Войтович, `. */
const LED_BY_ROLE =
  /(?<!\p{L})(?:rider|driver|courier|delivery (?:partner|boy|agent|executive)|recipient|receiver|consignee|sender|fahrer|kurier|empfänger(?:in)?|absender(?:in)?|chauffeur|livreur|coursier|destinataire|expéditeur|repartidor|mensajero|destinatari[oa]|remitente|motoboy|entregador|motorista|corriere|autista|bezorger|koerier|ontvanger|odbiorca|nadawca|kierowca|příjemce|řidič|kurýr|címzett|futár|destinatar|curier|alıcı|gönderen|kurye|sürücü|отримувач|одержувач|відправник|водій|кур['’ʼ]?єр|получатель|отправитель|водитель|курьер|получател|куриер|παραλήπτης|kurir|penerima|pengirim|driver gojek)(?: ?[:–—-])? ?(?:\p{Lu}[\p{L}'’.-]*,? ?){1,4}[:–—-]?\s?$/iu;
const OF_DATE = /^(?:19|20)\d\d-\d\d/;

/** A national number right behind a name: of which country, only the rest of the text would tell. */
export const phoneBehindName: Validator = input => {
  const { text, before, after } = input;
  const [, given, family] = NAME_BEFORE.exec(before) ?? [];
  const digits = digitsOf(text);
  if (given === undefined || WRONG_AFTER.test(after) || isDateLike(text, digits)) return REJECTED;
  const isLed = LED_BY_ROLE.test(before);
  if (isLed) {
    // Whoever brings or gets something: no list of names need hold theirs.
  } else if (
    family === ''
      ? !(soleGivenName(byItself(given, [])).ok || isGivenNameAbroad(given))
      : !(isGivenName(given) || isGivenNameAbroad(given))
  )
    return REJECTED;
  if (isTrivialSequence(digits)) return REJECTED;
  if (isFictionalPhone(digits)) return { ok: true, canonical: digits, placeholder: true };
  const isOne = digits.startsWith('0')
    ? digits.length >= 9 && digits.length <= 12 && ZERO_TRUNK.some(country => parse(text, country)?.isValid())
    : /\p{Ll}/u.test(given) && !OF_DATE.test(text) && isMobileOfSome(text, digits);
  // As it stands: digits alone could be read as another country's.
  return isOne ? { ok: true, canonical: text } : REJECTED;
};

/** Written without a trunk zero: a mobile's of a country that writes them so. */
function isMobileOfSome(text: string, digits: string): boolean {
  if (/^[2-9]\d(?: \d\d){3}$/.test(text)) return MOBILES_IN_PAIRS.some(country => parse(text, country)?.isValid());
  const countries = digits.length === text.length ? MOBILES_TOGETHER : MOBILES_IN_GROUPS;
  return countries.some(country => parse(text, country)?.getType()?.includes('MOBILE'));
}
const MOBILES_IN_PAIRS: readonly Region[] = ['NO', 'DK'];
const MOBILES_TOGETHER: readonly Region[] = ['IN', 'IT', 'ES', 'PL', 'PT'];
const MOBILES_IN_GROUPS: readonly Region[] = ['PL', 'CZ', 'SK', 'ES', 'PT', 'IT', 'MX', 'IN', 'NO', 'GR'];

/** Large countries whose national numbers begin with a zero, one of each plan. */
const ZERO_TRUNK: readonly Region[] = [
  'UA',
  'GB',
  'DE',
  'FR',
  'IT',
  'NL',
  'AU',
  'SE',
  'ZA',
  'JP',
  'KR',
  'IN',
  'NG',
  'ID',
  'TR',
];

/** The same for each country, by the name `phone:DE`: what the option `region` puts in the place of `phone`. */
export const regionalPhones: Readonly<Record<string, Validator>> = Object.fromEntries(
  PHONE_REGIONS.map(region => [`phone:${region}`, phoneIn(region as Region)]),
);

/** What stands around a number, looked at only when it is asked for. */
class Place {
  readonly before: string;
  readonly #input: ValidatorInput;
  #isNear: boolean | undefined;
  #isCalled: boolean | undefined;
  #isLabelled: boolean | undefined;
  #isSigned: boolean | undefined;
  #isReached: boolean | undefined;

  constructor(input: ValidatorInput, before: string) {
    this.#input = input;
    this.before = before;
  }

  /** A cue word, be it a weak one, in the same or the last sentence before, right after, or in the own key. */
  get isNear(): boolean {
    this.#isNear ??=
      this.isBesideMail ||
      (this.#input.mayHaveContext !== false &&
        (this.isCalled || this.isSigned || WEAK_CUE.test(this.before.slice(-60)) || WEAK_CUE.test(this.#behind)));
    return this.#isNear;
  }

  /** Joined to an address for e-mail. */
  get isBesideMail(): boolean {
    return BESIDE_MAIL.test(this.before);
  }

  /** A word for telephone numbers themselves is near. */
  get isCalled(): boolean {
    this.#isCalled ??= CUE.test(this.before.slice(-60)) || CUE.test(this.#behind) || (this.isWhole && this.#isNamed());
    return this.#isCalled;
  }

  /** The number stands right behind a word that calls it one, or alone under such a key. */
  get isLabelled(): boolean {
    this.#isLabelled ??= this.isWhole
      ? this.#isNamed()
      : /^\s(?:zurück(?:zu)?ruf|erreich)/i.test(this.#input.after) ||
        LABEL.test(this.before.slice(-60)) ||
        LABEL.test(this.before.replace(OTHER_PHONE, '').replace(ANSWERED, ' ').replace(CONTACT_NAMED, ': ').slice(-60));
    return this.#isLabelled;
  }

  /** Alone on a line or in a cell below the end of a letter, or beside an address for e-mail. */
  get isSigned(): boolean {
    const { before } = this;
    const { after } = this.#input;
    this.#isSigned ??=
      /[\n|•·][ \t]*$/.test(before) &&
      /^[ \t]*(?:$|[\r\n|•·])/.test(after) &&
      (SIGNED.test(before) || SIGNED.test(after));
    return this.#isSigned;
  }

  /** Somebody is called, rung or reached on it. */
  get isReached(): boolean {
    this.#isReached ??= REACHED_BY.test(this.before.slice(-80));
    return this.#isReached;
  }

  /** What may call the number from behind, `(mobile)`: not `, phone 020 …`, which calls another. */
  get #behind(): string {
    const { after } = this.#input;
    return CALLS_NEXT.test(after) ? '' : after.slice(0, 16);
  }

  /** Nothing but signs or a name beside the number: no count before it, no word for what is counted behind. */
  get isAlone(): boolean {
    const { before, after } = this.#input;
    return (
      /(?:^|[\n"'([]|(?:^|[^\d\s])\s?[,;|]\s?|(?:^|\s)\p{Lu}[\p{L}.'’-]*\s)$/u.test(before) &&
      /^\s?(?:$|[\n.,;|)\]"'])/.test(after)
    );
  }

  /** One of a row of decimals, `-3.470848 +64.835301 +176.76133`. */
  get isAmongDecimals(): boolean {
    return /\d\.\d+[ \t,;]{1,3}$/.test(this.before) || /^[ \t,;]{1,3}[-+]?\d+\.\d/.test(this.#input.after);
  }

  get isWhole(): boolean {
    return this.before.trim() === '' && this.#input.after.trim() === '';
  }

  #isNamed(): boolean {
    const { names } = this.#input;
    const own = names.at(-1) ?? '';
    return isCue(own) || (BARE_KEY.test(own) && isCue(names.at(-2) ?? ''));
  }
}

const isCue = (name: string): boolean => {
  // `tel_d`
  const words = name.replaceAll('_', ' ');
  return CUE.test(name) || KEY_CUE.test(name) || (words !== name && CUE.test(words));
};

/** The cell behind one that ends in a digit: `94105,+1 503 …`. */
const isNextCell = (text: string, before: string): boolean => /^[+(]/.test(text) && /\d,$/.test(before);

/** `tel:`, `phone=` and the like directly before the number excuse the letter or sign that touches it. */
function isPrefixed(before: string): boolean {
  return /(?:tel|phone|phones?|mobile|cell|fax|call|sms|whatsapp|callto|wa\.me|ph|contact|mob)(?:[_ -]?(?:no|num|number|nr))?["']?\s*[:=/.#]*\s*["']?$/i.test(
    before,
  );
}

function international(text: string, digits: string, place: Place): Verdict {
  const plus = text.startsWith('00') ? `+${text.slice(2)}` : text.startsWith('+') ? text : `+${text}`;
  if (text.startsWith('00') && !/[\s()./-]/.test(text) && !place.isNear) return REJECTED;
  // `00840.847710478`: a time; `00500484 00`: a place in a lexicon.
  if (/^00(?:\d+\.\d+|\d{6} \d\d)$/.test(text) && !place.isLabelled) return REJECTED;
  if (isSummand(text, place.before) && !place.isNear) return REJECTED;
  const subscriber = plus.replace(/\D/g, '');
  const north = subscriber.startsWith('1') && subscriber.length === 11 ? subscriber.slice(1) : undefined;
  if (north !== undefined && isFictional(north)) return { ok: true, canonical: `+1${north}`, placeholder: true };
  if ((SIGNED_NUMBERS.test(text) || (DECIMAL.test(text) && place.isAmongDecimals)) && !place.isNear) return REJECTED;
  // `+123456789` in sums and diffs: a bare run needs the length of a full number or a cue.
  if (digits.length < 8 || (isTrivialSequence(digits.slice(-7)) && !place.isNear)) return REJECTED;
  if (north !== undefined && isInService(north)) return { ok: true, canonical: `+1${north}`, confidence: 0.2 };
  // Mexico's mobiles had a 1 in front until 2019.
  const written = parse(plus);
  const found = written?.isValid() ? written : (parse(plus.replace(/^\+52[ -]?1/, '+52')) ?? written);
  // `0069 0307 0300`: code points. Nobody parts the code of a country.
  if (/\d+/.exec(plus)![0].length < (found?.countryCallingCode.length ?? 0)) return REJECTED;
  if (found?.isValid()) {
    const drama = isFictionalPhone(found.number);
    return { ok: true, canonical: found.number, confidence: 0.2, ...(drama ? { placeholder: true } : {}) };
  }
  // No such area code: still how a number is written, `+1-247-555-1234`.
  if (north !== undefined && /^(?:\+|00)1[ .-]?\(?\d{3}\)?[ .-]\d{3}[ .-]?\d{4}$/.test(text))
    return { ok: true, canonical: `+1${north}`, confidence: -0.1 };
  if (place.isNear && (found?.isPossible() ?? false)) return { ok: true, canonical: found!.number, confidence: -0.1 };
  if (text.startsWith('00') && place.isNear) return national(text, digits, place);
  return place.isLabelled ? { ok: true, canonical: digits, confidence: -0.2 } : REJECTED;
}

/** `226 - 6702 + 1605 385`, and the same where the plus stands before the match. */
const isSummand = (text: string, before: string): boolean =>
  /[\d)]\s?\+[ \t]?$/.test(before) || (/^\+\s/.test(text) && /[\d)][ \t]?$/.test(before));

/** 555-0100 to 555-0199 in any area, and the area code 555 itself, are never assigned to a subscriber. */
function isFictional(ten: string): boolean {
  return (
    ten.startsWith('555') ||
    /^\d{3}55501\d\d$/.test(ten) ||
    isTrivialSequence(ten) ||
    /^(\d)\1{2}(\d)\2{2}/.test(ten.slice(3)) ||
    ten === '1234567890'
  );
}

function northAmerican(text: string, digits: string, place: Place, hasExtension: boolean): Verdict {
  const ten = digits.slice(-10);
  const isSeparated = text.length > (text.includes('(') ? digits.length + 1 : digits.length);
  if (!isSeparated && (!(place.isNear || hasExtension) || isOtherNumber(place.before))) return REJECTED;
  // Groups between mere blanks stand in rows of numbers too: `tests: 571 612 1056`.
  if (/^(?:1 )?\d{3} ?\d{3} \d{4}$/.test(text) && !place.isNear && !place.isAlone) return REJECTED;
  // A dot and a dash: so clauses of regulations are numbered, and nobody's telephone.
  if (/^\d{3}(?:\.\d{3}-|-\d{3}\.)\d{4}$/.test(text) && !place.isNear) return REJECTED;
  // `584.5420461`, `606553.8113`: a decimal.
  if (/^(?:\d{3}\.\d{7}|\d{6}\.\d{4})$/.test(text) && !place.isLabelled) return REJECTED;
  const canonical = `+1${ten}`;
  const isAssignable = /^(?:[2-9]\d{2}[2-9]|555)/.test(ten);
  if (isAssignable && isFictional(ten)) return { ok: true, canonical, placeholder: true };
  if (
    isAssignable &&
    (!/^[2-9]11|^[2-9]9\d/.test(ten) || place.isNear) &&
    (isInService(ten) || parse(canonical)?.isValid())
  )
    return { ok: true, canonical, confidence: isSeparated ? 0.15 : 0 };
  // Ten plain digits with a cue that are no North American number may be another country's.
  if (!isSeparated) return REJECTED;
  const isTyped = hasExtension || /^(?:1[\s.-]?)?\(\d{3}\)\s?\d{3}[-. ]\d{4}$/.test(text);
  return isTyped || (place.isNear && ten[0] !== '0' && (isAssignable || place.isLabelled))
    ? { ok: true, canonical, confidence: -0.1 }
    : REJECTED;
}

/** A national form next to a cue word. Valid in one of the regions as written or without its trunk zero. */
function national(text: string, digits: string, place: Place): Verdict {
  const { before } = place;
  if (
    isDateLike(text, digits) ||
    isOtherNumber(before) ||
    (POSTAL_CODE.test(text) && /\bcep\W*$/i.test(before)) ||
    !(
      place.isCalled ||
      place.isLabelled ||
      place.isSigned ||
      (place.isBesideMail && (/\D\d+$/.test(text) || /\p{L} \(?$/u.test(before))) ||
      place.isReached ||
      isTellingPhone(text) ||
      NUMBER_IS.test(before.replace(ANSWERED, ' '))
    )
  )
    return REJECTED;
  // Sums and ranges: `1800-1350`, `2400 / 200`, `<<4640/1160=4>>`; `**Phone:** ` is a label in bold.
  if (/(?:[<>=+×÷$]|(?:^|[^*])\*)[ \t]*$/.test(before) && !isPrefixed(before) && !CALLED_ELEMENT.test(before))
    return REJECTED;
  if ((/^[1-9]\d*\s?[/–]\s?\d+$|\s[-–/]\s/.test(text) || /^([1-9]\d{2,4})-(\d{3,4})$/.test(text)) && !place.isLabelled)
    return REJECTED;
  if (/^\d{3}-\d{2}-\d{4}$/.test(text)) return REJECTED;
  // Code points and weights: `[.4534.0020.0002]`.
  if (/^\d{4}(?:\.\d{4}){1,2}$/.test(text) && !place.isLabelled) return REJECTED;
  const isNumbered =
    place.isLabelled || NUMBER_IS.test(before) || (place.isReached && /^\d{3} \d{3} \d{3}$/.test(text));
  if (/^\d{1,3}(?:[., ]\d{3})+$/.test(text) && !(isNumbered && !text.includes(','))) return REJECTED;
  const isPlain = digits.length === text.length;
  if (
    digits.length <= 8 &&
    isPlain &&
    !(place.isLabelled || place.isSigned || (place.isReached && digits.length === 8))
  )
    return REJECTED;
  const abroad = /^\(\d{1,3}\)/.test(text) ? parse(`+${digits}`) : undefined;
  if (abroad?.isValid()) return { ok: true, canonical: abroad.number };
  // `01 234658101`, as Vienna's numbers are written.
  if (digits.length > 13 || /\d{9,}/.test(text.replace(/^\D*(?:0\d )?\d{9,13}$/, ''))) return REJECTED;
  if (isTrivialSequence(digits)) return { ok: true, canonical: digits, placeholder: true };
  if (/^(?:1?\d{3})?[-. ]?555[-. ]?01\d\d$/.test(text)) return { ok: true, canonical: digits, placeholder: true };
  if (isFictionalPhone(digits)) return { ok: true, canonical: digits, placeholder: true };
  const isOwn = place.isSigned || isTellingPhone(text);
  // Called a telephone number: whose, only a region would tell.
  if (place.isLabelled) return { ok: true, canonical: digits, confidence: -0.05 };
  const found = firstValid(text);
  // As behind a label, so that one number has one form.
  if (found !== undefined) return { ok: true, canonical: isOwn ? digits : found };
  // Seven to twelve digits in groups near a cue: a local number whose area is left out.
  const groups = text.match(/\d+/g) ?? [];
  if (digits.length <= 12 && groups.length >= 2 && groups.length <= 5 && groups.every(group => group.length <= 6))
    return { ok: true, canonical: digits, confidence: -0.15 };
  return REJECTED;
}

/** A national form that tells by itself what it is: valid in one of the regions. */
function byForm(text: string, digits: string, { before }: Place): Verdict {
  if (isDateLike(text, digits) || isOtherNumber(before)) return REJECTED;
  if (isTrivialSequence(digits) || isFictionalPhone(digits)) return { ok: true, canonical: digits, placeholder: true };
  return firstValid(text) === undefined ? REJECTED : { ok: true, canonical: digits, confidence: -0.1 };
}

function isOtherNumber(before: string): boolean {
  const last = before.slice(-40);
  return OTHER_NUMBER.test(last) || OTHER_NUMBER_ABROAD.test(last);
}

function isDateLike(text: string, digits: string): boolean {
  if (
    /^\d{4}[-./ ]\d{1,2}[-./ ]\d{1,2}$|^\d{1,2}[-./ ]\d{1,2}[-./ ]\d{4}$|^(?:19|20)\d{2}\s?[-–/]\s?(?:19|20)\d{2}$/.test(
      text,
    )
  )
    return true;
  if (/^(?:19|20)\d{6}$/.test(digits)) return isCalendarDate(0, Number(digits.slice(4, 6)), Number(digits.slice(6, 8)));
  return /^\d{1,2}[.-]\d{1,2}[.-]\d{2}\s\d{1,2}/.test(text) || /^\d{1,3}(?:\.\d{1,3}){3}$/.test(text);
}
