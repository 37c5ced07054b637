import type { ValidatorInput } from '../validator.ts';
import { isCommonWord } from './common-words.ts';
import { isGivenName } from './given-names.ts';
import { isDense, tellsOfSomebody } from './name-form.ts';

type Place = Pick<ValidatorInput, 'before' | 'after'>;

/** True for what is nobody's name wherever it stands: a greeting, a relative, a thing, whoever a letter goes to. */
export const isNobody = (name: string, before: string): boolean =>
  FIRST_WORDS.test(name) || KIN.test(name) || HINDI_THING.test(before) || (ANYBODY.test(name) && GREETED.test(before));

/** True where what stands around words within a text says that they are a thing's name, code, a setting or a heading. */
export function isNamedOtherwise(name: string, place: Place): boolean {
  const { before, after } = place;
  if (!name.includes(' ') && isOtherWord(name, place)) return true;
  // `Nombre: Bicicleta de montaña`: a thing's name goes on in small letters.
  if (/^ \p{Ll}/u.test(after) && OTHER_BARE_LABEL.test(before) && !holdsGiven(name)) return true;
  if (/[?&@](?!(?:first|last|given|family|full)[_-]?name)\w*name[=:] ?$|=_$|<th>$/i.test(before)) return true;
  // `  name: Berlin Mailing Liste`, `Name=Scheduler Aborted`, as files of settings have it.
  if ((SETTING_LABEL.test(before) && !tellsOfSomebody(name)) || (INI_LABEL.test(before) && !holdsGiven(name)))
    return true;
  return isOfHeadings(place) || isNameOfThing(name, before);
}

const holdsGiven = (name: string): boolean => name.split(' ').some(isGivenName);

/** True where one word alone is none of somebody's names. */
function isOtherWord(name: string, { before, after }: Place): boolean {
  if (BARE_CONTACT.test(before) || !isSoleName(name, before)) return true;
  // `name: Optional[str]`, `?Name=IO-Compress`, `(name: Expression, args: …`: code.
  const isOfForm = isLineOfForm(name, after) && (isGivenName(name) || OF_PEOPLE_ALONE.test(before));
  return !isOfForm && !isDense(name) && IN_CODE.test(after) && /name[*_]{0,2} ?[:=] ?$/i.test(before);
}

/** True for a word behind a greeting that goes on: `Dear Mara and Jan,` does not. */
export function isGreetedOnTheWay(name: string, { before, after }: Place): boolean {
  if (name.includes(' ') || !GREETED.test(before) || /^\s?[,:!\n]/.test(after)) return false;
  return !(/^ (?:and|&|und|et|y|e|en|i) \p{Lu}\p{L}+ ?[,:!]|^ ji\b/u.test(after) && isGivenName(name));
}

/** A cell behind one with a label, without a digit, and with further cells behind it, stands in a row of headings. */
const isOfHeadings = ({ before, after }: Place): boolean =>
  /(?:^|[|\t\n])[^|\t\n\d]*\p{L}[*_`]{0,2}(?:\t| ?\| ?)$/u.test(before) && !/^[ \t]*\|?[ \t]*(?:\r?\n|$)/.test(after);

/** `Product name: …` leads to a thing, `New customer: …` to a person who is named in full. */
function isNameOfThing(name: string, before: string): boolean {
  const label = BARE_LABEL.exec(before);
  if (label === null) return false;
  const around = before.slice(0, label.index);
  if (OWN_LABEL.test(around) || !NAMED_THING.test(around)) return false;
  return !(IS_SOMEBODY.test(label[0]) && name.includes(' ') && isGivenName(name.split(' ')[0]!));
}

/** True where a label for a part of a name stands before: `Surname: QUIROGA`. */
export const isLabelOfPart = (before: string): boolean =>
  /(?:sur|fore|last|first|family|given)\s?names?["*_]{0,3}\s?[:：=]["*_]{0,3}\s*$/i.test(before);

/** True where nothing but a `name:` says that a name follows. */
export const isBareLabel = (before: string): boolean => SOLE_LABEL.test(before);

/** One word behind a bare `name:` is a type, a symbol or a product far more often than a person: only a given name counts. */
const SOLE_LABEL = /(?:^|[^\p{L}])name[*_]{0,2} ?[:=|] ?[*_]{0,2}["']? ?(?:<\/[A-Za-z]{1,8}>)?$/iu;
const SETTING_LABEL = /(?:^|\n)[ \t-]*name: ['"]?$/;
const INI_LABEL = /(?:^|\n)name=$/i;
const isSoleName = (name: string, before: string): boolean => {
  const label = SOLE_LABEL.exec(before);
  if (label === null || !/^\p{Script=Latin}/u.test(name) || OWN_LABEL.test(before.slice(0, label.index + 1)))
    return true;
  return /^\p{Lu}\p{Ll}/u.test(name) && isGivenName(name);
};

/** `Liebe Tante,`: nobody is named. */
const KIN =
  /^(?:Tante|Onkel|Oma|Opa|Auntie?|Uncle|Granny|Tía|Tío|Abuel[ao]|Oncle|Mamie|Papi|Zi[ao]|Nonn[ao]|Ciociu|Wujku)$/u;
const FIRST_WORDS =
  /^(?:sí|sì|sim|oui|nein|ja|tak|ano|claro|hola|hallo|bonjour|buongiorno|merci|gracias|danke|grazie|obrigad[oa]|gr(?:ü|ue)(?:ß|ss)e|guten (?:tag|morgen|abend)|buen[oa]s (?:días|dias|tardes|noches)|bom dia|boa (?:tarde|noite)|goede(?:morgen|middag|navond)|dzień dobry|dobrý den|good (?:morning|afternoon|evening|day))$/iu;
/** Whoever a letter goes to: customers, members, tenants, patients, readers. A language or two a line. */
const ANYBODY = new RegExp(
  `^(?:${[
    '(?:kund|patient|kolleg|klient|interessent|abonnent|student)(?:e|en|in|innen)?|(?:mieter|leser|nutzer|bewerber|teilnehmer|bürger|einwohner|schüler|besteller|käufer|mitarbeiter|partner|besucher|spender|bewohner|anwohner|zuschauer|eigentümer|versicherungsnehmer|vereinskamerad|fördere?r|hörer|wähler|anleger|nachbar)(?:n|in|innen)?|mitglied(?:er)?|versicherter?|reisender?|fahrgast|gast|gäste|eltern|damen|herren|freunde|studierende',
    'client(?:e|s|es)?|adhérente?s?|abonnée?s?|locataires?|patiente?s?|collègues?|amie?s?|lect(?:eur|rice)s?|parents|assurée?s?|usagers?|voisine?s?|membres?|étudiante?s?|candidate?s?|utilisat(?:eur|rice)s?|titulaire|contribuable|allocataire|sociétaires?|copropriétaires?|bénévoles?|donat(?:eur|rice)s?',
    'clienta|soci[oa]s?|usuari[oa]s?|vecin[oa]s?|paciente?s?|amig[oa]s?|compañer[oa]s?|alumn[oa]s?|lector(?:a|es)?|suscriptor(?:a|es)?|asegurad[oa]s?|inquilin[oa]s?|titular|contribuyente|candidat[oa]|familias?|padres|colaborador(?:a|es)?|huésped(?:es)?',
    'clienti|utent[ei]|pazient[ei]|colleg[ah]i?|abbonat[oai]|lettor[ei]|lettrice|condomin[oi]|assicurat[oa]|genitori|contribuente|amic[oi]|amiche|iscritt[oai]|ospite',
    'clientes|assinantes?|associad[oa]s?|alun[oa]s?|colegas?|leitor(?:a|es)?|contribuinte|segurad[oa]|beneficiári[oa]|consumidor(?:a|es)?|morador(?:a|es)?|condômin[oa]s?|usuári[oa]s?|utilizador(?:a|es)?|munícipe',
    'avvocat[oae]|dottor(?:e|essa)|professor(?:e|essa)?|ingegnere|architett[oa]|notaio|direttore|direttrice|presidente|sindaco|abogad[oa]|letrad[oa]|ingenier[oa]|licenciad[oa]|profesor(?:a)?|director(?:a)?|doctor(?:a)?|advogad[oa]|engenheir[oa]|doutor(?:a)?|professora|diretor(?:a)?|maître|docteur|professeur|rechtsanw[aä]lt(?:in)?|notar(?:in)?|doktor(?:in)?|bürgermeister(?:in)?|advocaat|dokter|mecenasie|doktorze|profesorze',
    'klant(?:en)?|lezers?|lezeres|bewoners?|huurders?|patiënt(?:en)?|relaties?|cliënt(?:en)?|verzekerden?|ouders|leden|lid|gebruikers?|buren|vrienden|medewerkers?|deelnemers?|reizigers?',
    'klien(?:cie|tko|ci|ta|tka)|pacjen(?:cie|tko|ci)|użytkowni(?:ku|czko|cy)|abonencie|członku|członkowie|rodzice|mieszka(?:ńcu|nko|ńcy)|kole(?:go|żanko)|czytelniku|studencie',
    'kund(?:er)?|medlem(?:mar|mer)?|patient(?:er)?|hyresgäst(?:er)?|kolleg(?:a|or|er)|föräldrar|läsare|pasient(?:er)?|leje?re?|leietaker|borger(?:e)?|gæst|gjest|foreldre|forældre',
  ].join('|')})$`,
  'iu',
);
const GREETED =
  /(?:^|\P{L})(?:Dear|Ch[eè]re?|Liebe[rs]?|Sehr geehrter?|Estimad[oa]|Querid[oa]|Car[oa]|Gentile|Egregio|Prezad[oa]|Beste|Geachte|Szanown[ya]|Drog[ia]|Kära|Kære) $/u;
const BARE_CONTACT =
  /\b(?:contact|customer|client|patient|kund(?:e|in)?|klant|klient|cliente|asiakas|from|to|cc)[*_]{0,2} ?[:=] ?[*_]{0,2} ?$/i;
/** What stands before `name:` in the name of a thing. */
const NAMED_THING = /(?:^|[^\p{L}])(?!(?:or|and|the|your|my|his|her|their|with|is|of|for|in)\s*$)\p{L}+[ _-]$/iu;
const BARE_LABEL =
  /(?:name|nom|nombre|nome|naam|navn|namn|jméno|meno|contact|customer|client|patient)[*_]{0,2} ?[:=] ?[*_]{0,2} ?$/i;
/** `उत्पाद का नाम`, the name of a product; whose name it is stands before a person's. */
const HINDI_THING =
  /(?:^|[^\u0900-\u097f])(?!(?:आवेदक|मरीज|मरीज़|रोगी|ग्राहक|कर्मचारी|पिता|माता|पति|पत्नी|छात्र|छात्रा|अभिभावक|खाताधारक|मालिक|लेखक|[\u0900-\u097f]*(?:कर्ता|धारक|दार)|सदस्य|यात्री|डॉक्टर|शिक्षक|विद्यार्थी|लाभार्थी|नामांकित)(?:\s))[\u0900-\u097f]+ (?:का|की|के) नाम[^\p{L}]{0,4}$/u;
const IS_SOMEBODY = /^(?:contact|customer|client|patient)/i;
const OTHER_BARE_LABEL = /(?:^|\P{L})(?:nom|nombre|nome|naam|navn|namn)[*_]{0,2} ?[:=] ?[*_]{0,2}$/iu;
/** What follows a type or a word of prose behind `name:`, and no name of one word. */
const IN_CODE = /^(?:[[(.=<:]\S|[ \t]?[|({=]|,\s\w+\??:\s[A-Za-z]|\s[a-z])/;
/** A label that only people have, and behind its value the next line of a form: `lastName: Smith`, `age: 30`. */
const OF_PEOPLE_ALONE = /(?:first|last|given|family|middle|maiden|sur|fore)[ _-]?names?["'*_]{0,2} ?[:=] ?["']?$/i;
const isLineOfForm = (name: string, after: string): boolean =>
  /^["']?,?\r?\n\s*\p{Ll}/u.test(after) && /^\p{Lu}\p{Ll}/u.test(name) && !isCommonWord(name) && !IS_TYPE.test(name);
/** Types of programs that begin with a capital. */
const IS_TYPE =
  /^(?:Optional|Union|Any|Maybe|Option|Column|Field|Char\w*|Varchar|Text\w*|Str\w*|Int\w*|Bool\w*|Date\w*|List|Dict|Array|Object|Record|Required|Nullable|Schema\w*|Types?|Prop\w*|Faker|Sequelize|Symbol|Value\w*|\p{Lu}\p{Ll}+\p{Lu}\w*)$/u;
const OWN_LABEL =
  /(?:full|real|first|last|middle|given|family|maiden|patient|customer|client|employee|contact|applicant|student|guest|passenger|beneficiary|card ?holder|account ?holder|legal|sender|recipient|owner|manager|guarantor|spouse|nick|user|emergency|primary|secondary|landlord|tenant|caller|billing|shipping|buyer|seller|receiver|holder|consignee|shipper|person|parent|guardian|payee|payer|policy ?holder|insured|father|mother|husband|wife|borrower|debtor|lender|teacher|doctor|physician|provider|witness|member|subscriber|account|driver|owner|inmate|claimant|registrant|resident|visitor|attorney|agent|officer)['’]?s?[ _-]?$/i;
