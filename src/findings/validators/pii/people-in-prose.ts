import { judgeWithout, REJECTED, type Validator, type ValidatorInput, withSpan } from '../validator.ts';
import { isCommonWord } from './common-words.ts';
import { isFamilyName } from './family-names.ts';
import { isGivenName } from './given-names.ts';
import { isVehicle, ofNobodyKnown } from './makes-and-offices.ts';
import { holdsInitials, isGivenWord } from './name-form.ts';
import {
  capitalised,
  DAY_AND_MONTH,
  ENDS_LIKE_PLACE,
  INITIALLED,
  NO_NAMES,
  PLACE_ENDS,
  PLACES,
  passengerName,
  soleGivenName,
  TITLED,
  TOWN_BEGINS,
} from './named-people.ts';
import { personName } from './person-name.ts';
import { isVietnameseName, isVietnameseProse } from './vietnamese-names.ts';

/** Companies, schools, works and the like that are called for somebody, and what is named behind a place. */
const THINGS = new RegExp(
  `[\\s-](?:${[
    'Inc|LLC|Ltd|Corp|GmbH|AG|SA|Co|Group|Bank|Hospital|Hospice|Clinic|University|College|School|Academy|Institute|Foundation',
    'Center|Centre|Financial|Capital|Insurance|Partners|Associates|Consulting|Holdings|Services|Solutions|Systems|Technologies',
    'Technology|Labs|Medical|Health|Healthcare|Pharmacy|Dental|Hotel|Inn|Resort|Lodge|Motors|Airlines|Airways|Energy|Electric',
    'Media|Press|Books|Publishing|Records|Studios?|Opera|Theat(?:re|er)|Church|Cathedral|Chapel|Temple|Place|Boulevard|Lane',
    'Court|Square|Terrace|Crescent|Way|Close|Gardens?|House|Building|Towers?|Plaza|Bridge|Mall|Market|Memorial|Award|Prize',
    'Scholarship|Fund|Trust|Society|Club|Football|United|Stra(?:ß|ss)e|Str|Platz|Allee|Weg|Gasse|Ring|Schule|Haus|Halle|Stiftung',
    'Institut|Gymnasium|Klinik|Verlag|Universität|Theorem|Algorithm|Method|Syndrome|Disease|Test|Scale|Equation|Law|Act|Project',
    'Edition|Cup|Open|Collection|Store|Shop|Caf[ée]|Restaurant|Bar|Grill|Pizza|Bakery|Farms?|Wines?|Brewing|Army|Navy|Police',
    'Department|Ministry|Council|Committee|Party|Times|Post|Herald|Tribune|Journal|News|Coast|Peninsula|Region|District|Rail',
    'Line|Express|Metro|Mountains?|Ridge|Forest|Desert|Sea|Ocean|Islands?|Cove|Shores?|Ranch|Estates?|Villas?|Apartments?',
    'Residences?|Suites?|Mills?|Works|Junction|Crossing|Corner|Meadows?|Woods?|Grove|Fields?|Racing|Sports|Fitness|Yoga|Fashion',
    'Beauty|Cosmetics|Jewelers|Salon|Spa|Cinemas?|Museum|Townhomes|Homes|Condos|Library|Station|Airport|Stadium|Arena|River|Beach',
  ].join('|')})(?!\\p{L})`,
  'u',
);
/** Marks that are called for who founded them. */
const MARKS =
  /^(?:Morgan Stanley|Charles Schwab|Philip Morris|Calvin Klein|Ralph Lauren|Tommy Hilfiger|Harley Davidson|Edward Jones|Robert Half|Jack Daniels?|Mary Kay|Jenny Craig|Hugo Boss|Louis Vuitton|John Lewis|John Deere|Michael Kors|Marc Jacobs|Kate Spade|Elizabeth Arden|Max Mara|Martin Luther|Merrill Lynch|Raymond James|Leroy Merlin|Pierre Fabre|Johnn(?:y|ie) Walker|Tim Hortons|Jimmy Choo|Paul Smith|Ted Baker|Ben Sherman|Franz Josef|Franklin Templeton|Sam(?:uel)? Adams|Alfa Romeo|Mercedes Benz|Aston Martin|Skoda Octavia)(?!\p{L})/u;
/** What stands before the name of a place or a thing that is called for somebody: `Via Renata Quiroga`. */
const CALLED_FOR =
  /(?<!\p{L})(?:San|Santa|Santo|São|Sainte?|St|Sankt|Sta|Ste|Mount|Mt|Fort|Ft|Port|Lake|Cape|Point|Camp|Puerto|Villa|Hotel|Via|Viale|Corso|Piazza|[Rr]ue|[Aa]venue|Av|Avda|Avenida|Calle|C\/|Rua|Praça|Plaza|Paseo|[Pp]lace|[Bb]oulevard|Bd|[Qq]uai|[Aa]llée|[Uu]l|ulica|al|os|pl|Straße|Platz|Lycée|École|Collège|Colegio|Escuela|Escola|Instituto?|Hospital|Klinik|Universidad|University of|Fundación|Fondation|Stiftung|Museum|Musée|Museo|Theater|Teatro|Estadio|Stadium|Bar|Café|Restaurant|Ristorante|Trattoria|Company|Banco|Banca|USS|HMS|RMS|MV|Hurricane|Storm|Operation|Project)\.?(?: (?:de|du|des|di|del|della|da|do|von|der))? $/u;
/** The family names that most people of China, Korea and Japan have, before the given name. */
const EASTERN_FAMILIES =
  /^(?:Wang|Li|Zhang|Liu|Chen|Yang|Huang|Zhao|Wu|Zhou|Xu|Sun|Ma|Zhu|Hu|Guo|He|Gao|Lin|Luo|Zheng|Liang|Xie|Song|Tang|Deng|Feng|Cao|Peng|Zeng|Xiao|Tian|Dong|Pan|Yuan|Cai|Jiang|Yu|Du|Ye|Cheng|Wei|Su|Lu|Ding|Ren|Shen|Yao|Cui|Tan|Fan|Kim|Lee|Park|Choi|Jung|Jeong|Kang|Cho|Yoon|Jang|Lim|Han|Shin|Seo|Kwon|Hwang|Ahn|Ryu|Hong|Tanaka|Suzuki|Sato|Watanabe|Ito|Yamamoto|Nakamura|Kobayashi|Kato|Yoshida|Yamada|Sasaki|Chan|Wong|Cheung|Leung|Ng|Lau)$/;
/** `Min-jun` */
const KOREAN_GIVEN = /^\p{Lu}\p{Ll}{1,5}-\p{Ll}{2,6}$/u;
/** `Hao`, `Ruoxi`: one or two syllables of Chinese. */
const PINYIN =
  /^(?=[A-Z][a-z]{1,8}$)(?:(?:[BPMFDTNLGKHJQXRYW]|[ZCS]h?)[aeiou]{1,3}(?:ng?)?)(?:(?:[bpmfdtnlgkhjqxryw]|[zcs]h?)[aeiou]{1,3}(?:ng?)?)?$/;
/** How family names end in some languages, and no other words. */
const FAMILY_FORMS =
  /\p{Ll}(?:ová|kova|dóttir|dottir|sdatter|arsson|nsson|wski|wska|ński|ńska|czyk|wicz|iewicz|enko|chuk|ović|ević|ovic|evic|escu|eanu|opoulos|opoulou|oğlu|oglu|ashvili|shvili|adze|ríguez|riguez|nández|nandez|zález|zalez|tínez|tinez|ménez|menez|ström|qvist|quist|gaard|iainen|kainen|lainen|nainen|tainen|mäki|nieminen)$/u;

const MONTH = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;

/** `Md. `, `D.M. ` */
const FIRST_INITIALS = /^(?:(?:Mo?h?d|Sk|Kh|Syed|Sheikh|Shaikh)\.? |(?:\p{Lu}\. ?){1,3}(?=\p{Lu}\p{Ll}+ ))/u;
/** ` (Conchi)`, ` "Conchi"` between a given and a family name. */
const NICKNAME = / ["“'(]\p{L}+["”')]/u;

const mayNameSomebody = (word: string): boolean => isGivenName(word) && !isCommonWord(word) && !PLACES.test(word);

/** In a sentence beside a detail of somebody: a given name and further words, none of which is one of everyday English, and no place or company. */
export const proseBesideDetails: Validator = ofNobodyKnown(input => {
  const { text, before, after } = input;
  if (text.includes('/')) return passengerName(input);
  if (text.includes(',')) return sortedInProse(input);
  const plain = text.replace(TITLED, '').replace(FIRST_INITIALS, '').replace(NICKNAME, '');
  const words = plain.split(' ');
  if (words.length < 2) return REJECTED;
  if (INITIALLED.test(text)) return isReached(input) && !NO_NAMES.test(text) ? personName(input) : REJECTED;
  if (holdsInitials(plain) || isVietnameseProse(plain)) return REJECTED;
  if (!mayNameSomebody(words[0]!) && !isFromEast(words, plain) && !isOfFamily(words, before)) return REJECTED;
  if (THINGS.test(text) || PLACE_ENDS.test(text) || ENDS_LIKE_PLACE.test(text)) return REJECTED;
  if (
    DAY_AND_MONTH.test(text) ||
    MARKS.test(text) ||
    CALLED_FOR.test(before) ||
    /^ ?& /.test(after) ||
    THINGS.test(/^['’]s \p{Lu}\p{Ll}+/u.exec(after)?.[0] ?? '')
  )
    return REJECTED;
  // `Renata Quiroga Account`
  const last = words.at(-1)!;
  if (words.length > 2 && (isCommonWord(last) || MONTH.test(last)))
    return judgeWithout(` ${last}`, input, proseBesideDetails);
  if (words.length > 5 || words.slice(1).some(isCommonWord) || NO_NAMES.test(plain)) return REJECTED;
  // A heading.
  const isInCapitals = text === text.toUpperCase();
  if (isInCapitals && /(?:^|\n)\W{0,4}$/.test(before) && /^\W{0,4}(?:\n|$)/.test(after)) return REJECTED;
  const verdict = personName(withSpan(input, { text: plain }));
  return verdict.ok ? { ok: true, canonical: text } : REJECTED;
});

function isFromEast([family = '', given = '', ...more]: readonly string[], name: string): boolean {
  if (isVietnameseName(name)) return true;
  if (more.length > 0 || !EASTERN_FAMILIES.test(family) || isCommonWord(given)) return false;
  return KOREAN_GIVEN.test(given) || isGivenName(given) || PINYIN.test(given);
}

/** Ends in what only a family is called, behind a word that may be a given name; of others not the first of a sentence, which has its capital for that. */
function isOfFamily(words: readonly string[], before: string): boolean {
  const [first = ''] = words;
  const last = words.at(-1)!;
  if (words.length > 3 || !(isFamilyName(last) || FAMILY_FORMS.test(last))) return false;
  if (!/^\p{Lu}\p{Ll}{1,}$/u.test(first) || PLACES.test(first) || TOWN_BEGINS.test(first)) return false;
  return isGivenWord(first) || (first.length > 2 && !isCommonWord(first) && !/(?:^|[.!?:\n])\s*$/.test(before));
}

/** Right before a number or an address, behind a gap in a line, or behind a word that somebody is called or meant with. */
const isReached = ({ before, after }: ValidatorInput): boolean =>
  /^,? ?[(<]?(?:[+(]?\d[\d ()/.-]{5}|[\w.+-]+@)/.test(after) ||
  /(?:^|\P{L})(?:call|ring|phone|text|contact|ask for|reach|by|from|for|with|to|von|für|bei|par|pour|de|por|para|di|per|door|voor|przez|dla)\.? $|\S {3,}$/iu.test(
    before,
  );

/** `QUIROGA, RENATA M`, `Johansson, Renata`: in capitals, or behind a family name by its form or of the usual ones. */
const sortedInProse: Validator = ({ text, before }) => {
  const [family = '', given = ''] = text.split(/, ?/);
  const isOne = mayNameSomebody(capitalised(given.split(' ')[0]!.toLowerCase())) && !isCommonWord(family);
  if (!isOne || NO_NAMES.test(text) || CALLED_FOR.test(before)) return REJECTED;
  const isInCapitals = text === text.toUpperCase();
  const isTold = isInCapitals || ((isFamilyName(family) || FAMILY_FORMS.test(family)) && !isGivenName(family));
  return isTold ? { ok: true, canonical: text } : REJECTED;
};

/** Below a text or behind a dash at its end; on a line by itself only behind two dashes, a stroke or the like. */
const SIGNS_OFF = /(?:\n[ \t]*|[-—–/~] ?)$/;
const SIGN_OF_NAME = /(?:^|\n)[ \t]*(?:--|[—–/~]) ?$/;
const TEXT_ENDS = /^[.!]?[ \t\r]*(?:\n[ \t\r]*(?:[\n>]|$)|$)/;

/** `Protocol Independent Multicast (PIM)`, between words in small letters. */
const isAcronym = (text: string, before: string): boolean => /^\p{Lu}{2,5}$/u.test(text) && /\p{Ll} \($/u.test(before);

/** A given name alone, beside a detail of somebody: at the end of a text, or led to, and no first word of a place or a company. */
export const soleBesideDetails: Validator = input => {
  const { text } = input;
  // `Odd-Arne`
  const isOne =
    soleGivenName(input).ok ||
    (text.includes('-') && soleGivenName(withSpan(input, { text: text.split('-').at(-1)! })).ok);
  const { before, after } = input;
  if (!isOne || NO_NAMES.test(text) || isVehicle(text, before, after) || isAcronym(text, before)) return REJECTED;
  if (SIGNS_OFF.test(before) && !SIGN_OF_NAME.test(before) && !TEXT_ENDS.test(after)) return REJECTED;
  if (/^[ -]\p{Lu}\p{Ll}|^\w|^['’](?!s\b)\w|^[@_/=(]|^\.\w/u.test(after) && !/^ ?\(/.test(after)) return REJECTED;
  return { ok: true, canonical: text };
};

/** At the beginning of a line before what is said: a given name, or whatever stands behind the word for who answers and is no word of everyday English. */
export const speakerBesideDetails: Validator = input => {
  const { text, before } = input;
  if (NO_NAMES.test(text)) return REJECTED;
  const isInOffice = /\p{L} $/u.test(before) && /^\p{Lu}\p{Ll}{2,11}$/u.test(text) && !isCommonWord(text);
  return isInOffice || soleGivenName(input).ok ? { ok: true, canonical: text } : REJECTED;
};
