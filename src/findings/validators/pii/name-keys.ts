import type { ValidatorInput } from '../validator.ts';
import { isCommonWord } from './common-words.ts';
import { isGivenName } from './given-names.ts';
import { isPersonal, tellsOfSomebody } from './name-form.ts';
import { isHeldBySomebody, recordKind, toKeyForm } from './record-kind.ts';

/** The keys around a value and beside it. */
type Keys = Pick<ValidatorInput, 'names' | 'siblings'>;

/** What only a given name stands under, in the form of `toKeyForm`, a language or some alike a line. */
const GIVEN = [
  '(?:first|given|christian)(?:name|nm)s?|forenames?|names?(?:first|given)',
  'vorname|voornaam|roepnaam|fornavn|fornamn|tilltalsnamn|etunimi|eesnimi',
  'prenom|prenume|imie|jmeno|krestnijmeno|krstnemeno|keresztnev|utonev|namadepan',
  'отчество|побатькові|שםפרטי|الاسمالاول',
];
/** The same for a family's name. */
const FAMILY = [
  '(?:last|family)(?:name|nm)s?|surnames?|names?(?:last|family)',
  'nachname|familienname|achternaam|familienaam|etternavn|efternavn|efternamn|sukunimi|perekonnanimi|uzvards|pavarde',
  'nomdefamille|nomfamille|cognome|(?:primer|segundo)?apellido|apellidos|sobrenome|numedefamilie|numefamilie',
  'nazwisko|prijmeni|priezvisko|prezime|priimek|vezeteknev|csaladnev|soyad[ıi]?|soyisim|namabelakang',
  'фамилия|прізвище|презиме|επωνυμο|επιθετο|שםמשפחה|اسمالعائلة|نامخانوادگی|นามสกุล',
];
/** The same for the names of somebody's parents, and what is made of the father's. */
const OF_PARENTS = [
  'πατρωνυμο|μητρωνυμο|ονομα(?:πατερα|πατρος|μητερας)|(?:бащино|татково)име|очество|имеоца|(?:ime|ocevo)(?:oca|majke|ime)|imie(?:ojca|matki)',
  'prenumele?tat(?:alui|a)|atesia|(?:baba|anne|ata)ad[ıi]|әкесініңаты|otasiningismi|მამისსახელი|հայրանուն|اسمال[أا](?:ب|م)|نامپدر|والدکانام|שםהא[בם]',
  '(?:पिता|माता)कानाम|(?:পিতার|মাতার)নাম|nama(?:ibukandung|ayah|bapa)|ten(?:cha|me)',
];
/** `apelido` is what somebody is called among friends, too: a family's name only beside a bare one. */
const BESIDE_ANY_NAME = toPattern([...FAMILY, 'apelido|العائلة']);
const PARTS = toPattern([...GIVEN, ...FAMILY, ...OF_PARENTS]);

function toPattern(alternatives: readonly string[]): RegExp {
  return new RegExp(`^(?:${alternatives.join('|')})$`, 'u');
}

/** Keys that may be anything's, a word in a language or an abbreviation, each with what then stands beside it in a record of somebody. */
const BESIDE: readonly (readonly [own: RegExp, other: RegExp])[] = [
  [/^f(?:name|r?stna?me?)$/, /^(?:[ls]name|lstna?me?)$/],
  [/^(?:[ls]name|lstna?me?)$/, /^f(?:name|r?stna?me?)$/],
  [/^sn$/, /^givenname$/],
  [/^(?:nume|nom|nombres?|nome|ime|meno|isim|ad[ıi]?|nimi|vards|vardas|имя|ім.?я|име|ονομα|שם|الاسم|نام|ชื่อ)$/u, PARTS],
  [/^apelido$/, /^(?:nome|primeironome|nomeproprio)$/],
];

/**
 * True for a key or column for a part of somebody's name: by itself (`efternamn`), or with what stands beside it (`fname` beside `lname`).
 * @param siblings names of the record's fields.
 */
export function isNamePart(key: string, siblings: readonly string[] = []): boolean {
  const own = toKeyForm(key);
  if (PARTS.test(own)) return true;
  return BESIDE.some(([form, other]) => form.test(own) && siblings.some(it => it !== key && other.test(toKeyForm(it))));
}

/** True for a key or column for people's names: it says so itself, or what stands beside or around it does. */
export function isKeyForPeople(name: string, { names, siblings = [] }: Keys): boolean {
  const own = names.at(-1) ?? '';
  return (
    isNamePart(own, siblings) || isNamedSomebody(name, names, siblings) || FOR_PEOPLE.test(own) || IN_SHORT.test(own)
  );
}

const FOR_PEOPLE =
  /nama[ _-]?lengkap|first|last|full|given|family|sur|maiden|customer|patient|employee|(?:card|account|policy)[ _-]?holder|beneficiary|passenger|applicant|vorname|nachname|nom|nombre|apellido|prenom|prénom|cognome|voornaam|achternaam|imi[eę]|nazwisko|soyad|forename|sobrenome|фамил|имя|отчество|фио/i;

/** `EMPNAME`, `cust_nm`, `Họ và tên`, `フリガナ`: the name of somebody in short, in Vietnamese, and how it is read in Japanese. */
const IN_SHORT =
  /^(?:emp|empl|cust|pat|pt|mbr|stu)[ _-]?(?:name|nm)$|^(?:h[oọ][ _](?:v[aà][ _])?t[eê]n)|フリガナ|ふりがな|氏名.?カナ|カナ氏名|^cognoms?[12]?$/iu;

/** Keys for a given name where one for a family's stands beside, by language: `{"ad": …, "soyad": …}`. */
const ANY_NAME_KEY =
  /^(?:name|ad[iı]?|isim|ime|имя|име|ім['’]?я|meno|jm[eé]no|nome|nom|nombres?|imi[eęoa]+|nimi|nume|n[eé]v|vardas|v[aā]rds|nafn|nama|naam|navn|namn|given|first|שם|اسم|الاسم|نام|όνομα|ชื่อ)$/iu;
/** Keys of objects of nobody but people, under which one word is a name. */
const PEOPLE_ALONE =
  /^(?:persons?|people|patients?|employees?|students?|pupils?|passengers?|family_?members?|residents?)$/i;
/** What a word of a language or of a program has beside its name. */
const OF_TERM = /^(?:key|type|kind|table|label|value|description|default|required)$/i;

/** True for a bare key for a name that the ones beside or around it make somebody's. */
function isNamedSomebody(name: string, names: readonly string[], siblings: readonly string[]): boolean {
  const words = name.split(' ');
  if (!ANY_NAME_KEY.test(names.at(-1) ?? '') || words.every(isCommonWord)) return false;
  if (siblings.some(other => BESIDE_ANY_NAME.test(toKeyForm(other)))) return true;
  return (
    PEOPLE_ALONE.test(names.at(-2) ?? '') &&
    !words.some(word => isCommonWord(word) && !isGivenName(word)) &&
    !siblings.some(other => OF_TERM.test(other))
  );
}

/**
 * True where somebody's name may stand under a key, whatever its letters.
 * @param isSure the key is one for people, or the value has a title.
 */
export function mayBeUnder(keys: Keys, name: string, isSure: boolean): boolean {
  const own = keys.names.at(-1) ?? '';
  if (AFFAIR_ROLE.test(own)) return beginsWithGiven(name);
  return !isOfAffair(own) && (isSure || ROLE_KEY.test(own) || mayBeSomebody(name, keys));
}

/** True where a name in letters with capitals may stand under a key: it is no thing's, and of a part or a role it is known whose. */
export function mayBeSpelledUnder(keys: Keys, name: string): boolean {
  const own = keys.names.at(-1) ?? '';
  if (OTHER_KEY.test(own)) return false;
  if (NAME_KEY.test(own)) return true;
  const isPart = FIRST_OR_LAST.test(own) && !LAST_THEN_FIRST.test(toKeyForm(own));
  if (isPart && !isNamePart(own, keys.siblings) && !isPartOfSomebody(name, keys)) return false;
  if (AFFAIR_ROLE.test(own) || !ROLE_KEY.test(own)) return true;
  return SOLE_ROLE.test(own.replace(/[^A-Za-z]/g, '')) && beginsWithGiven(name);
}

function isPartOfSomebody(name: string, { names, siblings = [] }: Keys): boolean {
  const own = names.at(-1) ?? '';
  if (!PART_KEY.test(own)) return false;
  if (AROUND_PART.test(names.at(-2) ?? '')) return true;
  if (isPersonal(name.split(' ')) && (hasCounterpart(own, siblings) || isHeldBySomebody(names))) return true;
  return isGivenName(name) && recordKind(siblings).isOfPerson;
}

/** `first` beside `last`, `given` beside `family`. */
function hasCounterpart(own: string, siblings: readonly string[]): boolean {
  const other = COUNTERPARTS[own.toLowerCase()];
  return other !== undefined && siblings.some(name => other.test(toKeyForm(name)));
}

const LAST = /^(?:last|family|sur)(?:name)?$/;
const FIRST = /^(?:first|given|fore)(?:names?)?$/;
const COUNTERPARTS: Readonly<Record<string, RegExp>> = { first: LAST, last: FIRST, given: LAST, family: FIRST };

/** True for a value under a key that anything may have: the key around it says that it is somebody's name, or a given name in it does. */
function mayBeSomebody(name: string, { names, siblings = [] }: Keys): boolean {
  const own = names.at(-1) ?? '';
  const around = names.at(-2) ?? '';
  if (PEOPLE.test(own) || PEOPLE.test(around)) return true;
  if (ANY_KEY_ABROAD.test(own) && recordKind(siblings).isOfPerson) return true;
  // `name` beside `iata` or `price`, which people have not.
  if (OTHER_KEY.test(around) || (BARE_KEY.test(own) && recordKind(siblings).isOfThing)) return false;
  return tellsOfSomebody(name);
}

/** Keys for what somebody is, under which a full name stands, or something else: a number, a class, a company. */
const ROLE_KEY =
  /beneficiary|passenger|applicant|signature|signed|contact|kin|employee|patient|tenant|landlord|physician|insured|policyholder|guardian|spouse|manager|supervisor|driver|caller|subscriber/i;
const SOLE_ROLE =
  /^(?:the)?(?:beneficiary|passenger|applicant|signature|signedby|contactperson|emergencycontact|nextofkin|employee|patient|tenant|landlord|(?:attending|referring)?physician|insured|policyholder|guardian|spouse|manager|linemanager|supervisor|driver|caller|subscriber)(?:fullname)?$/i;
/** Keys for what somebody is in an affair, under which things stand as often: only a full name in Latin letters counts. */
const AFFAIRS =
  'owner|client|customer|contact|student|teacher|doctor|attorney|witness|recipient|sender|payee|payer|buyer|seller|claimant|defendant|plaintiff|visitor|guest|nurse|mother|father|parent|husband|wife|requester|borrower|lender|kunde|cliente|klant|klient|titular|titulaire|inhaber';
const AFFAIR_ROLE = new RegExp(`^(?:${AFFAIRS})$`, 'i');
const AFFAIR_WORD = new RegExp(AFFAIRS, 'i');
/** `c_customer_id`: a key that only speaks of somebody. */
const isOfAffair = (key: string): boolean => AFFAIR_WORD.test(key) && !NAME_KEY.test(key) && !ROLE_KEY.test(key);
/** A part of a name only where the key around it says that it is one (`name: { first, last }`, FHIR's `name: [{ family, given }]`). */
const PART_KEY = /^(?:first|last|given|family)$/i;
const AROUND_PART =
  /^(?:.*name|person|user|contact|patient|customer|employee|owner|author|applicant|holder|card_?holder|recipient|passenger|guest)s?$/i;
/** `last`, and `lastPageLabel`. */
const FIRST_OR_LAST = /(?:^|[^A-Za-z])(?:first|last|given|family)(?![a-z])|(?:First|Last|Given|Family)(?![a-z])/;
/** `Last, First`: the whole name, its last part first. */
const LAST_THEN_FIRST = /^(?:last|sur|family)(?:name)?(?:first|given)(?:name)?(?:mi|middle)?$/;
const NAME_KEY = /name|nom|naam|navn|namn/i;
/** `product_name`, `pollster_name`: the key says that the name is not a person's. */
const OTHER_KEY =
  /inverted|reference_name|common_name|official_name|product|poll|company|business|brand|\bhost|file|domain|event|city|country|state_?name|team|school|store|item|category|model|package|column|table|field|class|function|group|organi[sz]ation|hotel|restaurant|venue|movie|song|album|channel|project|sponsor|server|service|device|street/i;
/** What a key around a `name`, or before it in its own, says of whom the names are. */
const PEOPLE =
  /(?:person|people|crew|profile|user|contact|patient|customer|client|employee|staff|member|owner|author|editor|applicant|holder|recipient|passenger|guest|student|pupil|teacher|sender|buyer|seller|payer|payee|beneficiar|spouse|parent|child|doctor|physician|driver|tenant|contributor|maintainer|creator|attendee|participant|candidate|insured|kunde|cliente|personen|mitarbeiter|patiënt|paciente|utilisateur|usuario)(?:s|es|en|in|_?list|_?info|_?details|_?data)?(?:[_ .-]?names?)?$|^(?:姓名|名字|氏名|お?名前|患者名|顧客名|客户姓名|이름|성명|성함|фио|піб|прізвище|отчество|नाम|الاسم(?: الأول)?|اسم .+|שם .+|نام خانوادگی|نام و نام خانوادگی|นามสกุล|ชื่อ[ -]?นามสกุล|ονοματεπώνυμο|επώνυμο|nazwa klienta|cliente nombre|nombre cliente|nome cliente|nom client|client nom|ho ten|hoten|họ tên|nama lengkap|ім['’]я|გვარი|ազգանուն)$/i;
/** What a person's name and a thing's are called in other scripts: beside what only people have, a person's. */
const ANY_KEY_ABROAD =
  /^(?:nafn|navn|namn|naam|nimi|n[eé]v|nume|nama|ime|meno|jm[eé]no|vardas|v[aā]rds|שם|اسم|نام|ชื่อ|όνομα|име|নাম|பெயர்|పేరు|ಹೆಸರು|പേര്|નામ|ਨਾਮ|სახელი|անուն)$/i;
/** Keys that the names of things have, too. */
const BARE_KEY = /^_?(?:name|title|label|nom|nombre|nome|naam|navn|namn)$/i;

/** Two words at least, a given name first or right behind a comma: `Lindqvist, Mara`. */
const beginsWithGiven = (name: string): boolean =>
  isGivenName(/^(?:\p{Lu}[\p{L}’'-]+, )?(\p{Lu}[\p{L}-]+)(?: \p{L}|$)/u.exec(name)?.[1] ?? '') && /[ ,]/.test(name);
