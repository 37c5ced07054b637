import { isWhole, REJECTED, type Validator, type ValidatorInput, type Verdict } from '../validator.ts';
import { isCommonWord } from './common-words.ts';
import { isGivenName } from './given-names.ts';

/** Words that a street's name does not hold unless they are capitalised (`Avenue of the Americas`). */
const PROSE =
  /(?:^|\s)(?:a|an|the|it|too|very|just|probably|one|is|are|was|were|be|in|on|at|to|by|per|or|but|if|as|so|down|up|off|out|over|into|from|for|with|than|that|this|these|those|each|every|more|most|less|miles?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|feet|foot|meters?|metres?|km|kms|blocks?|lanes?|houses?|people|men|women|cars?|times?|percent|dollars?|cents?|steps?|trees?|lights?|ways|different|other|same|his|her|their|my|your|our|its|he|she|they|we|you|i|drove|walked|walk|can|will|would|should|could|has|have|had|and|which|who|when|where|while|tickets?|adults?|seats?|stars?|pm|am|gb|mb|kg|lb|lbs|oz|inches|inch|players?|teams?|points?|goals?|students?|kids|children|apples?|boxes|bags|pieces?)(?=\s)/;
/** A full stop after a whole word ends a sentence (`4 it is. Probably way`); after `St` or `Ave` it does not. */
const SENTENCE_END = /(?:^|\s)(?:is|are|was|it|so|too|that|this|one)[.!?]\s/i;
const YEARS_BEFORE = /(?:copyright|\(c\)|©|\b(?:19|20)\d\d\s?[-–,])[ \t]*$/i;
const WEAK_SUFFIX =
  /\b(?:way|place|court|drive|square|park|row|walk|hill|green|close|rise|point|run|view|yard|trail|pass|path|cross(?:ing)?|bridge|gate|loop|bend|cove|center|centre|mall|circle|alley|lane|road|st)\b\.?/i;

/** What leads to a place, not to a year: `at 2000 Shoreline Loop`. */
const AT = /\b(?:at|address(?: is)?|located(?: on)?)\s*$/i;
/** Two names of which the second is a person's as well as a kind of street, and nothing behind them. */
const YEARLY =
  /^\s*\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*)?\s(?:Ridge|Lane|Park|Hill|Green|Rise|Fields?|Cove|Pike|Gates?|Grove|Place|Bend)$/u;

const WEAK_LOWER =
  /^(?:way|place|court|square|park|row|walk|hill|green|close|rise|point|view|yard|trail|path|bridge|gate|loop|bend|cove|center|centre|mall|circle|alley|fields?|commons?|gardens|grove|pike|plaza)$/i;
const ADDRESS_KEY =
  /addr|^line1$|\brua\b|street|adres|stra(?:ß|ss)e|anschrift|direcci|domicilio|endere|indirizzo|ulica|\brue\b|calle|residen|morada|osoite|alamat|naslov|địa chỉ|地址|住|주소|पता|адрес|elukoht|wohnsitz|anwani|makazi|dz[īi]vesvieta|bydli[šs]|bosted|bostad|bop[æa]l|lakc[íi]m|heimilisfang|prebivali|vendbanim|manzil|cyfeiriad|seoladh|adreça|enderezo|helbide|tirahan|место жительства|мекенжай|дарег|хаяг|διε[ύυ]θυνση|κατοικ[ίι]α|כתובת|عنوان|آدرس|نشانی|پتہ|ঠিকানা|முகவரி|చిరునామా|ವಿಳಾಸ|വിലാസം|સરનામું|ਪਤਾ|ලිපිනය|လိပ်စာ|អាសយដ្ឋាន|ທີ່ຢູ່|ที่อยู่|მისამართი|հասցե/i;

/** An English-style address: number, name, kind of street. Prose such as “2 miles down the road” is left. */
export const streetAddress: Validator = input => {
  const { text, after, hasContext } = input;
  const own = input.names.at(-1);
  if (own !== undefined && isWhole(input) && ADDRESS_KEY.test(own)) return addressValue(input);
  const [, number, street] = NUMBER_AND_STREET.exec(text) ?? [];
  if (number === undefined || street === undefined || isProse(street) || isTitle(input)) return REJECTED;
  if (isYear(number, street, input) || isOtherNumber(number, street, input.before)) return REJECTED;
  if (!hasContext && isCountOfThings(number, street, input)) return REJECTED;
  return {
    ok: true,
    canonical: toCanonical(text),
    ...(isSampleAddress(text, after) && { placeholder: true }),
  };
};

/** The number of the house, and all behind it; a flat may stand before. */
const NUMBER_AND_STREET =
  /^(?:(?:Flat|Studio|Unit|Apartment|Apt\.?) \d+[A-Za-z]?, (?:[A-Za-z ]+ (?:House|Court|Building|Lodge|Mansions|Tower), )?)?(\S+)\s+(.*)$/is;

/** `3 via AWS`, `2 because it’s on the way` */
const isProse = (street: string): boolean =>
  PROSE.test(` ${street}`) ||
  SENTENCE_END.test(street) ||
  /^via\s/.test(street) ||
  /\b(?:because|it['’]s|its|that['’]s)\b/i.test(street);

/** `Dr.` before a name, no drive. */
const isTitle = ({ text, after }: ValidatorInput): boolean =>
  /\bDr\.?$/i.test(text) && /^[ \t]\p{Lu}/u.test(after) && !/^[ \t](?:Suite|Ste|Apt|Unit|#)/i.test(after);

function isYear(number: string, street: string, { before, after, hasContext }: ValidatorInput): boolean {
  // `Copyright 1994-1997, Thomas G. Lane`
  if (/^(?:19|20)\d\d(?:\s?[-–,]\s?(?:19|20)\d\d)?,?$/.test(number) && (number.length > 5 || YEARS_BEFORE.test(before)))
    return true;
  if (!/^(?:19|20)\d\d$/.test(number)) return false;
  if (/[$€£#.]$|\b(?:v|version|chapter|page|step|figure|table|section|of|since|until|in|by)[ \t]*$/i.test(before))
    return true;
  if (hasContext || AT.test(before)) return false;
  // `2012 Nathan Ridge`, `1996 Tom Lane`: a year and a person.
  if (YEARLY.test(street) && isGivenName(street.trim().split(/\s/)[0]!)) return true;
  return WEAK_SUFFIX.test(street) && /^[ \t]\p{Ll}/u.test(after);
}

/** True for the number of anything but a house. */
function isOtherNumber(number: string, street: string, before: string): boolean {
  // `RFC 2822 Address field`, `0  name1  POINT (1.5 2.5)`.
  if (number === '0' || /\b(?:RFC|ISO|PEP|IEEE|CVE)[ -]?$/.test(before)) return true;
  // `777507 Recent view`: houses have five digits at most, and a kind of street.
  if (/^\d{6,}$/.test(number) && WEAK_SUFFIX.test(street.split(/[,\s]/).at(-1)!)) return true;
  if (number.endsWith(',')) {
    // `Route 66, Highway 101`: roads in a row.
    if (/^(?:Route|Highway|Hwy)\s/i.test(street)) return true;
    if (/^(?:19|20)\d\d,$/.test(number) || !/^\p{Lu}/u.test(street)) return true;
  }
  // `n > 18 Falcon Hill`; behind a tag it is a value.
  if (/>[ \t]*$/.test(before) && !/<\/?[A-Za-z][^<>]*>[ \t]*$/.test(before)) return true;
  return /[$€£<=*+][ \t]*$|\d[.,:/-]$|\b\p{Lu}\.$/u.test(before);
}

/** True for so many things, or a line of a list, where nothing calls it an address. */
function isCountOfThings(number: string, street: string, { text, before }: ValidatorInput): boolean {
  // `8   Add way`: with its number in a column of its own.
  if (/^\d+(?: {2,}|\t)/.test(text) && /\b\p{Ll}+$/u.test(street) && WEAK_LOWER.test(street.split(/\s/).at(-1)!))
    return true;
  // Ordinary words between the number and the street: “1 movie called Close”.
  const road = street.split(/[,#]|\s(?:suite|apartment|unit|building|room|floor|level|flat|space)\s/)[0]!;
  if (/(?:^|\s)\p{Ll}{4,}\s/u.test(road) && /\p{Lu}/u.test(road)) return true;
  const name = street.split(/[,#]/)[0]!.trim().split(/\s+/);
  if (/\p{Lu}/u.test(street.split(',')[0]!)) return number.length === 1 && name.length < 2;
  // Lower case as typed in a chat: a full kind of street, and a house number that a count would not be.
  const kind = name.at(-1)!;
  const digits = number.replace(/\D/g, '').length;
  if (WEAK_LOWER.test(kind) && !/\b(?:at|to|address(?: is)?|location(?: is)?|near)\s*$/i.test(before)) return true;
  if (name.length < 2 || (WEAK_SUFFIX.test(kind) && digits < 3)) return true;
  return digits < 2 && !/\b(?:at|to|address(?: is)?|near)\s*$/i.test(before);
}

/** What calls it an address, with nothing between: no part of it. */
const CALLED_ADDRESS =
  /^(?:(?:Wohn|Heimat|Liefer)?(?:[Aa]dresse|[Aa]nschrift)|Adres(?:im|i|a|s)?|Address|Adress) (?=[\p{Lu}\d])/u;

/** A street and what it is called by in front. */
function addressOf(text: string): Verdict {
  const called = CALLED_ADDRESS.exec(text)?.[0];
  return {
    ok: true,
    canonical: toCanonical(text.slice(called?.length ?? 0)),
    ...(called !== undefined && { skips: Buffer.byteLength(called) }),
  };
}

/** A German street has a name before its number: not an adverb (`unterwegs`), not the bare kind. */
export const germanAddress: Validator = ({ text, hasContext }) => {
  if (
    /^(?:\p{Lu}?\p{Ll}*(?:wegs?|Straße|Strasse)|Ring|Platz|Weg|Str\.|Markt|Allee|Damm|Ufer)\s+\d/u.test(text) &&
    !/^\p{Lu}\p{L}{2,}(?:weg|straße|strasse)\s/u.test(text)
  )
    return REJECTED;
  if (
    /^(?:Durch|Unter|Hin|Rück|Aus|Keines|Dies|Her)wegs?\b|^\p{L}*(?:bring|spring|Wring|Hering|Spring|String|Monitoring|Engineering|Marketing|String)\b/iu.test(
      text,
    )
  )
    return REJECTED;
  // `Die Straße 12 km weiter`, `der Platz 3`
  if (
    /^(?:D(?:ie|er|as|en|em|es)|Eine?[rmns]?|Diese[rmns]?|Jede[rmns]?)\s(?:Straße|Strasse|Platz|Weg|Allee|Gasse|Ring|Damm|Markt)\s/u.test(
      text,
    )
  )
    return REJECTED;
  // A road across the country, unless a postal code follows.
  if (
    /^(?:Bundes|Landes|Kreis|Staats|Europa)stra(?:ß|ss)e\s\d/u.test(text) &&
    !hasContext &&
    !/\d{4,5}\s+\p{Lu}/u.test(text)
  )
    return REJECTED;
  // `Ring 3`, `Markt 2020`, `Scoring 3`: a postal code or context tells a street.
  if (!hasContext && !/\d{4,5}\s+\p{Lu}/u.test(text) && /(?:markt|ring|steig|damm|ufer|graben|winkel)\s/i.test(text))
    return REJECTED;
  return addressOf(text);
};

/** A whole value under an address key: words and a number, not an e-mail, URL, wallet or IP address. */
export const addressValue: Validator = ({ text, after }) => {
  if (
    !/\p{Nd}/u.test(text) ||
    !/[\p{L}\p{M}]{2,}/u.test(text) ||
    (!/\s/.test(text.trim()) && !/[一-鿿가-힣]{4}/.test(text)) ||
    text.length < 6 ||
    text.length > 200
  )
    return REJECTED;
  if (/[@{}<>=_]|:\/\/|^\s*0x/.test(text)) return REJECTED;
  return {
    ok: true,
    canonical: toCanonical(text),
    ...(isSampleAddress(text, after) && { placeholder: true }),
  };
};

/** What another value of the same line begins with. */
const CALLED =
  /[\s,;.](?:t[eé]l[eé]?(?:f|fono|foon|phone|fon)?|phone|gsm|mobile?|mob|cell?|celular|m[oó]vil|fax|tfno|fono|e-?mail|compte|iban|puh(?:elin)?|tlf|טלפון|נייד|тел|моб|τηλ|جوال|هاتف)[.:]{0,2} ?[+(\dA-Z]/iu;

/** An address behind its label: a number and words, in the order and length that addresses have. */
export const labelledAddress: Validator = input => {
  const { before, after } = input;
  // A form that a browser sent has a `+` for each blank.
  const text = /\s/.test(input.text) ? input.text : input.text.replaceAll('+', ' ');
  if (
    /(?:ip|mac|e-?mail|mail|web|url|memory|wallet|bitcoin|eth|ethereum|contract|network|physical|hardware|server|http|host)[ _-]?[\p{L}]{0,9}["*_]{0,3} ?[:：=]["*_]{0,3}[ \n]?"?$/iu.test(
      before,
    )
  )
    return REJECTED;
  if (
    /^(?:Line|Field|Address|Page|Step|Section|Row|Type|Version|RFC|ISO)\s\d+$/i.test(text) ||
    /^\d+(?:\.\d+)+/.test(text)
  )
    return REJECTED;
  // `IP version 4 (IPv4)`, `The 3PID's`, `(btc, 1BvBM…)`, `88f0.31dc.7de6`: of machines and coins.
  if (/^(?:IP |The \d)|^\((?:btc|eth|\w{3,4}), |[0-9a-f]{4}\.[0-9a-f]{4}\.[0-9a-f]{4}/i.test(text)) return REJECTED;
  // A number that is called from here on: the street alone is another rule's to tell.
  if (CALLED.test(text)) return REJECTED;
  if (!/\d/.test(text) || text.length < 8 || /^(?:0x|\d+$)/.test(text) || /^[@:]/.test(input.after)) return REJECTED;
  // `IPv4`: a number stands for itself.
  if (!/(?:^|[\s,#/º°(.-])\d/.test(text) && !/[\u0590-\u{10ffff}]/u.test(text)) return REJECTED;
  // Without blanks only scripts that write none.
  if (!/[\s,]/.test(text.trim()) && !/[一-鿿가-힣]{4}/.test(text)) return REJECTED;
  if (/[@{}<>=_]|:\/\//.test(text)) return REJECTED;
  // `[0, 22, 97, 100`, `32-bit or 64-bit`, `list 52,52`: numbers and prose.
  if (/^[\d\s,[]+$|\b(?:bits?|bytes?|or|for|the|this|that|is|are|was|should|must|can|support|list)\b/.test(text))
    return REJECTED;
  return { ok: true, canonical: toCanonical(text), ...(isSampleAddress(text, after) && { placeholder: true }) };
};

/** Where what stands behind a label ends: a sentence, a further field, a number that is called. */
const NEXT_FIELD =
  /[.!?](?=\s+[A-ZÀ-ÞА-ЯΑ-Ω][a-zß-ÿа-яα-ω])(?<=[^\s,.]{4}.|\d.)(?<!\b(?:Brgy|Blvd|Bldg|Pall|Subd|Vill|Prov|Dist|Avda)\.)(?!\s+(?:So|Sk|Ca|Cd|Bul|Blv|Mah|Kat|OG|Sto|Obe|Cross|Main|St|Ave)[a-zğış]*)|[!?।。](?=\s*$)|\.(?=\s*$)(?<!\b[A-Z][a-z]{0,3}\.)|\s[/–—-]\s(?=[^\s\d/:：,][^\d/:：,]{1,23}[:：])|[,،、]\s?(?=[^\s\d:：,،、][^\d:：,،、]{1,20}[:：])|,?\s(?=(?:[Tt][eé]l|[Pp]hone|[Mm]ob|[Cc]ell?|GSM|gsm|[Ff]ax|[Ee]-?mail|IBAN|[Pp]uh|[Tt]lf|[Тт]ел|[Мм]об|[Ττ]ηλ)[^\s\d+(.:]*[.:]{0,2} ?[+(\d])|[,\s]+(?=[\w.+-]+@|https?:)/u;
const NO_ADDRESS =
  /[@{}<>_\\]|:\/\/|\b(?:the|is|was|are|were|will|please|see|your|our|this|that|which|with|for|when|if|not|must|has|have|can|port|string|integer|varchar|null|true|false|ipv[46]|byte|bytes|bits?|offset|width|size)\b|^\s*0x|^\d+(?:\.\d+)+|(?:[0-9a-f]{2}:){3}|^[\d\s,.[\]-]+$/i;

/** An address of a machine or an account, not of somebody. */
const OTHER_ADDRESS =
  /(?<![a-z])(?:(?:ip|mac|e-?mail|mail|web|url|memory|wallet|bitcoin|eth|contract|network|hardware|server|http|host|bind|listen|base|start|end|physical|virtual|return|bus|pci|i2c)[ _-]?)addr(?:ess)?["*_]{0,3} ?[:：=]["*_ ]{0,3}$/i;

/** Several parts behind a label, to the next field: a number among them, and names rather than prose. */
export const addressInParts: Validator = input => {
  const end = NEXT_FIELD.exec(input.text)?.index ?? input.text.length;
  const text = input.text.slice(0, end).replace(/[\s,،、'*_)\]]+$/u, '');
  const parts = text.split(/[,،、]/);
  if (parts.length < 2 || text.length < 12 || !/\p{Nd}/u.test(text) || NO_ADDRESS.test(text)) return REJECTED;
  if (OTHER_ADDRESS.test(input.before)) return REJECTED;
  // Letters that are written large tell names from prose.
  const words = text.match(/(?<![\p{L}\p{M}\p{N}.'’-])\p{Script=Latin}{3,}/gu) ?? [];
  const low = words.filter(word => /^\p{Ll}/u.test(word)).length;
  if (!/^[\p{L}\p{N}#№]/u.test(text) || low * 2 > words.length + 1) return REJECTED;
  const sheds = Buffer.byteLength(input.text) - Buffer.byteLength(text);
  return {
    ok: true,
    canonical: toCanonical(text),
    ...(sheds > 0 && { sheds }),
    ...(isSampleAddress(text) && { placeholder: true }),
  };
};

/** Of offices, sights and characters that all know. */
const KNOWN_ADDRESS =
  /^(?:10 Downing St(?:reet)?|221 ?B,? Baker St(?:reet)?|1600 Penn?sylvania Ave(?:nue)?|742 Evergreen Terrace|4,? Privet Drive|12,? Grimmauld Place|1600 Amphitheatre P(?:ark)?w(?:a)?y|1 (?:Infinite Loop|Hacker Way|Apple Park Way|Microsoft Way)|One (?:Microsoft|Apple Park) Way|Muster(?:stra(?:ß|ss)e|weg|str\.))(?![a-z])/i;
/** A town that stands for any. */
const ANY_TOWN = /(?:^|[\s,])(?:Any ?(?:town|city|ville)|Musterstadt|Musterhausen|Your ?(?:town|city))(?![a-z])/i;
/** Of a place that all know or of none, as documents have them. */
const isSampleAddress = (text: string, after = ''): boolean =>
  KNOWN_ADDRESS.test(text) || ANY_TOWN.test(text) || ANY_TOWN.test(/^,?\s{1,8}[^\n,]{0,16}/.exec(after)?.[0] ?? '');

/** A number, and no sample. */
export const codedAddress: Validator = ({ text, after }) =>
  /\d/.test(text) ? { ok: true, ...(isSampleAddress(text, after) && { placeholder: true }) } : REJECTED;

/** Behind words that say where somebody lives; the pattern has asked for the number of a house and a postal code. */
export const toldAddress: Validator = input => {
  // The number of the house and the code: a town has only the latter.
  if (/\b(?:19|20)\d\d$/.test(input.text) || (input.text.match(/\d+/g) ?? []).length < 2) return REJECTED;
  return labelledAddress(input);
};

const MONTH =
  /^(?:jan(?:uar[iy]?|vier|eiro|ner)?|feb(?:r|ruar[iy]?|rero|braio)?|f[ée]v(?:rier)?|m[aä]r(?:ch|z|s|t|zo|ço)?|maart|mrt|a[pvb]r(?:il[ei]?)?|ma[ijy]o?|maggio|jun[ei]?o?|juin|jul[yi]?o?|juillet|aug(?:ust(?:us|o)?)?|août|ago(?:sto)?|sep(?:t|t?iembre|tember|tembre)?|set(?:t?embre|embro)?|o[ck]t(?:ober|obre|ubre)?|out(?:ubro)?|ott(?:obre)?|nov(?:iembre|ember|embre|embro)?|d[eé][cz](?:ember|embre|embro)?|dic(?:i?embre)?)\.?$|^(?:enero|agosto|dezember|januari|lunes|martes|mon|tues|wednes|thurs|fri|satur|sun)(?:day)?$|tag$/i;
/** A street whose name does not say that it is one: no day, no year, no word of everyday English. */
const isNoStreet = (street: string, number: string): boolean => {
  const words = street.split(' ').filter(word => /^\p{Lu}/u.test(word));
  return (
    words.length === 0 ||
    /^(?:19\d\d|20[0-3]\d)$/.test(number) ||
    MONTH.test(words.at(-1)!) ||
    words.every(word => isCommonWord(word)) ||
    /(?:^| )(?:Jahr|Jahre|Uhr|Seite|Page|Table|Tabelle|Figure|Chapter|Kapitel|Section|Version|Step|Line|Room|Number|Nr|No)$/.test(
      street,
    )
  );
};

/** A street with the number of a house, the code and the town behind it, that no word calls a street. */
export const codedStreet: Validator = ({ text }) => {
  const parts = /^(.*?) (\d{1,4})[A-Za-z]?\b.*?([\p{L}'’-]+)$/su.exec(text);
  if (parts === null || isNoStreet(parts[1]!, parts[2]!) || isCommonWord(parts[3]!)) return REJECTED;
  return { ok: true, canonical: toCanonical(text) };
};

/** Behind a word for where somebody lives, with no code behind it. */
export const toldStreet: Validator = ({ text }) => {
  const parts = /^(.*?),? (?:n[.º°r]{0,2} ?|#|No[.:]? ?)?(\d{1,5})/u.exec(text);
  return parts === null || isNoStreet(parts[1]!, parts[2]!) ? REJECTED : { ok: true, canonical: toCanonical(text) };
};

/** The compared form of an address. */
export const toCanonical = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\s.,]+/g, ' ')
    .trim();

/** Spanish to Dutch: what ends like a street but is a common word needs the rest of an address. */
export const euAddress: Validator = ({ text, hasContext }) => {
  // `MAXstring 128`
  if (/^\p{Lu}{2,}\p{Ll}|^\p{L}*\p{Ll}\p{Lu}|^\p{Lu}{2}\.|^Via L[aà]c?t/u.test(text)) return REJECTED;
  const isWeak =
    /^\p{Lu}\p{Ll}+(?:ring|weg|pad|hof|baan)\s/u.test(text) || /^\P{L}*(?:via|large?|al\.|ronda|plac)\s/iu.test(text);
  const hasCode = /\d{2}-\d{3}|\d{4}-?\d{3}|\d{4}\s?[A-Z]{2}\b|\d{5}/.test(text);
  // `Plaza Nueva`, and below it `Nivel 2`.
  if (/^\S+\s[^\d\n]*\p{L}[^\d\n]*\n\s*\p{Lu}/u.test(text)) return REJECTED;
  // `Alameda Counties, 1861`
  if (/\s1[5-9]\d\d$|\s20[0-3]\d$/.test(text) && !hasContext) return REJECTED;
  if (isWeak && !hasCode && !hasContext && !/^(?:Via|Largo)\s\p{Lu}\p{L}+.*\d{1,3}$/u.test(text)) return REJECTED;
  return { ok: true, canonical: toCanonical(text) };
};

/** French: not over an empty line, no name in English (`SQUARE WITH FILL`), no code point (`U+221A SQUARE ROOT`). */
export const frenchAddress: Validator = ({ text, before }) => {
  if (/\n\s*\n|\b(?:with|of|and|the|sign|root)\b/i.test(text) || /[+\\]$/.test(before)) return REJECTED;
  // `+32 499 81 98 95, avenue Faucon 3`: the end of a telephone number.
  return /^\d{2,4},/.test(text) && /\d[ .-]$/.test(before) ? REJECTED : addressOf(text);
};

/** A street abroad: where its kind is a short ending or a word of prose, only with a capital, a name and, for the shortest, a postal code. */
export const streetAbroad: Validator = ({ text, before }) => {
  if (/^\p{Script=Latin}/u.test(text) && /[\p{L}\p{N}]$/u.test(before)) return REJECTED;
  const isShort = /^\p{Lu}\p{L}*(?:tie|vei|gata|gade|katu|kuja)\s\d/u.test(text);
  if (
    isShort &&
    !/,?\s(?:[A-Z]{1,3}-)?(?:\d{3} \d{2}|\d{4,5}) \p{Lu}/u.test(text) &&
    /^\p{Lu}\p{L}{0,2}(?:tie|vei|gata)\s/u.test(text)
  )
    return REJECTED;
  return addressOf(text);
};
