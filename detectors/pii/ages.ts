import { defineRules, type RuleDefinition } from '../../src/detectors/rule.ts';
import { APART } from './label.ts';

const OLD = '(?:9\\d|1[01]\\d)';
const DIGITS = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];
/** Years behind a label: the word for them in its language, or none. */
const YEARS =
  '(?: (?:Jahren?|Jahre|ans|años?|anos|anni|jaar|lata?|lat|år|vuotta|let|rokov|év|ani|godina|yaş|лет|года?|роки?|років|χρόνια)\\b| (?:лет|года?|роки?|років|χρόνια)|岁|歲|歳|세|살)?';
/** What only stands behind an age, by language. */
const ALONE =
  "(?:[ -]?jährig(?:e[rnms]?)?\\b|[ -]y/?o\\b|yo\\b|[ -]y\\.o\\.|[ -]?år gamm[ae]l|-vuotias|-letni[aey]?\\b|-letý|[ -]éves|[ -]?ετών| jaar oud|-jarige| ans révolus| años de edad| anos de idade| anni d['’]età| yaşında| tuổi|岁|歲|歳|세|살)";
/** From ninety to ninety-nine. */
const IN_WORDS = '(?i:ninety(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?)';
const LABELS =
  'Alter|alter|Âge|âge|[âÂ]gée?s? de|Edad|edad|Età|età|Idade|idade|Leeftijd|leeftijd|Wiek|wiek|Ålder|ålder|Alder|alder|Ikä|ikä|Věk|věk|Életkor|életkor|Vârsta|vârsta|Vârstă|vârstă|Starost|starost|Yaş|yaş|Umur|umur|Tuổi|tuổi|Возраст|возраст|Вік|вік|Ηλικία|ηλικία|[Pp]atiente? de|[Pp]aciente de|[Pp]aziente di|[Pp]atient(?:in)? ist|[Pp]atient(?:in)?,|[Пп]ациентк?а?,';

const AGE = {
  class: 'pii',
  severity: 'low',
  category: 'demographic',
  label: 'AGE_OVER_89',
  maxLength: 80,
  validators: ['age-over-89'],
  confidence: 0.6,
  references: ['https://www.law.cornell.edu/cfr/text/45/164.514'],
} as const satisfies Partial<RuleDefinition>;

export default defineRules([
  {
    ...AGE,
    id: 'age-over-89-labelled',
    title: 'Age over 89 behind its label in other languages',
    pattern: `(?:(?:^|${APART})(?:${LABELS})(?: ?[:：=]\\*{0,2} {0,2}| {1,2})|(?:年龄|年齡|年齢|나이|연령|आयु|العمر|عمر|السن|גיל|อายุ)[^0-9\\n]{0,3})(${OLD}${YEARS})(?:$|[^0-9A-Za-z.:/%-]|[.:](?:\\s|$))`,
    atoms: [
      ...['alter', 'ikä', 'Ikä', 'věk', 'Věk', 'età', 'Età', 'yaş', 'Yaş'].flatMap(word =>
        [':', ' ', '=', '：'].map(sign => word + sign),
      ),
      ...[
        'âge',
        'Âge',
        'âgé',
        'Âgé',
        'edad',
        'idade',
        'leeftijd',
        'wiek',
        'ålder',
        'Ålder',
        'alder',
        'letkor',
        'vârst',
        'starost',
      ],
      ...['umur', 'tuổi', 'возраст', 'Возраст', 'ηλικία', 'Ηλικία', 'вік', 'Вік'],
      ...[
        'patient de',
        'patiente de',
        'paciente de',
        'paziente di',
        'patient ist',
        'patientin ist',
        'patient,',
        'patientin,',
        'ациент',
      ],
      ...['年龄', '年齡', '年齢', '나이', '연령', 'आयु', 'العمر', 'عمر', 'السن', 'גיל', 'อายุ'],
    ],
    examples: {
      match: [
        { text: 'Alter: «93 Jahre», w' },
        { text: 'paciente de «95 años», ingresó' },
        { text: 'patiente âgée de «95 ans», admise' },
        { text: 'Возраст: «93 года»' },
        { text: '年龄：«93岁»' },
      ],
      ignore: [
        { text: 'Alter: 73 Jahre', why: 'under 90' },
        { text: 'alter 93.5 columns', why: 'a verb' },
      ],
    },
  },
  {
    ...AGE,
    id: 'age-over-89-worded',
    title: 'Age over 89 before a word that only ages have',
    pattern: `(?:^|[^0-9A-Za-z.,])(${OLD}${ALONE})`,
    atoms: [
      ...[
        'ährig',
        ' y/o',
        ' yo ',
        'år gamm',
        '-vuotias',
        '-letn',
        '-letý',
        'éves',
        'ετών',
        ' jaar oud',
        '-jarige',
        'ans révolus',
        'años de edad',
        'anos de idade',
        ' anni d',
        'yaşında',
        ' tuổi',
      ].filter(atom => !atom.includes('/') && atom !== ' yo '),
      ...DIGITS.flatMap(digit => ['岁', '歲', '歳', '세', '살', ' yo', '-yo', ' y.'].map(unit => digit + unit)),
      ...DIGITS.flatMap(digit => [
        `9${digit}yo`,
        `1${digit}yo`,
        `0${digit}yo`,
        `${digit}-y.`,
        `9${digit} y`,
        `9${digit}-y`,
        `0${digit} y`,
        `0${digit}-y`,
        `1${digit} y`,
        `1${digit}-y`,
      ]),
    ],
    examples: {
      match: [
        { text: 'eine «91-jährige» Frau' },
        { text: '患者，女，«92岁»，入院' },
        { text: '«93yo» M with CHF' },
        { text: '«96 y/o» female' },
      ],
      ignore: [{ text: 'a 73yo man', why: 'under 90' }],
    },
  },
  {
    ...AGE,
    id: 'age-over-89-apposed',
    title: 'Age over 89 between commas or in brackets behind a name, or said of somebody, in other languages',
    pattern: `(?:\\p{L}\\)?, |\\p{L} \\(|\\b(?i:elle a|il a|ella tiene|él tiene|lei ha|lui ha|ela tem|ele tem|zij is|ze is|hij is|sie ist|er ist|hon är|han är|hun er|han er|ona ma|on ma) (?:déjà |ya |già |já |al |schon |już )?)(${OLD} (?:ans|años|anos|anni|jaar|Jahre|lat|år|yaşında))(?:[,.;)\\n]|$| (?:et|y|e|en|und|och|og|i) )`,
    atoms: ['ans', 'años', 'anos', 'anni', 'jaar', 'jahre', 'lat', 'år', 'yaşında']
      .map(unit => ` ${unit}`)
      .flatMap(unit => (unit.length > 4 ? [unit] : DIGITS.map(digit => digit + unit))),
    confidence: 0.5,
    examples: {
      match: [{ text: 'Patient : Odile Faucon, «93 ans», IPP' }, { text: 'dhr. de Valk, «96 jaar»' }],
      ignore: [
        { text: 'en 1931, 93 ans plus tard', why: 'a time' },
        { text: 'il y a 95 ans et demi', why: 'a time' },
        { text: 'Odile Faucon, 73 ans,', why: 'under 90' },
      ],
    },
  },
  {
    ...AGE,
    id: 'age-over-89-in-years',
    title: 'Age over 89 before the words for years and old, in German and Nordic languages',
    pattern: `(?:^|[^0-9A-Za-z.,])(${OLD} (?:Jahre|år)) (?:alt|gammal|gammel)\\b`,
    atoms: ['jahre alt', 'jahre gam', 'år alt', 'år gam'],
    confidence: 0.55,
    examples: {
      match: [{ text: 'Herr Habicht ist «99 Jahre» alt' }, { text: 'han är «93 år» gammal' }],
      ignore: [{ text: 'er ist 73 Jahre alt', why: 'under 90' }],
    },
  },
  {
    ...AGE,
    id: 'age-over-89-behind-years',
    title: 'Age over 89 behind the word for years, or before the word of a further language, next to a name',
    pattern: `\\p{L}\\)?(?:[,;] | \\()(?:(?:lat|let|ετών|[ιε]τών|rokov) (${OLD})(?:$|[,;)\\n|])|(?:di |d['’])?anni (9[1-9]|1[01]\\d)(?:$|[,;)\\n|.])|(${OLD} (?:let|rokov|éves|godin[ae]|god\\.|yaş|лет|років|роки|години|ετών|vuotta|metų|gadi|vjeç|tahun)|(?:9\\d|1[01]\\d|[٩۹][٠-٩۰-۹]|[१९][०-९]{1,2}) ?(?:سنة|عاما|عاماً|عامًا|ساله?|वर्षीय|वर्ष|साल|বছর|ปี|tuổi))(?:$|[,;.)\\n|]|،))|(?:^|[^א-ת])(?:בת|בן) (${OLD})(?:$|[,;.) \\n])|(?:عمره|عمرها|عمري|العمر|من العمر|سنه)(?: ?: ?| )([٩۹][٠-٩۰-۹]|[١۱][٠١۰۱][٠-٩۰-۹])`,
    atoms: [
      ...['lat', 'let', 'anni', 'rokov'].flatMap(word => [`${word} 9`, `${word} 10`, `${word} 11`]),
      ...['ετών', 'בת 9', 'בן 9', 'בת 1', 'בן 1', 'عمره', 'عمري', 'العمر', 'سنه ', 'سنه:', 'سنة', 'عاما', 'عامً', 'سال'],
      ...['वर्ष', 'साल', 'বছর', 'tuổi', 'ปี', ' rokov', ' éves', ' godin', ' god.'],
      ...[' yaş', ' лет', ' років', ' роки', ' години', ' vuotta', ' metų', ' gadi', ' vjeç', ' tahun'],
      ...DIGITS.map(digit => `${digit} let`),
    ],
    confidence: 0.55,
    examples: {
      match: [
        { text: 'Pacjentka: Jadwiga Sokół, lat «93», PESEL' },
        { text: 'Paziente: Giulia Falco, di anni «97», ricoverata' },
        { text: 'pacient Karel Sokol, «93 let», přijat' },
        { text: 'תמר הנצרי, בת «94», אושפזה' },
      ],
      ignore: [
        { text: 'muzyka lat 90, moda', why: 'a decade' },
        { text: 'gli anni 90, la moda', why: 'a decade' },
        { text: 'Jadwiga Sokół, lat 73, PESEL', why: 'under 90' },
      ],
    },
  },
  {
    ...AGE,
    id: 'age-over-89-said',
    title: 'Age over 89 that a sentence says of a person',
    pattern: `\\b(?i:s?he|mother|father|grandm(?:other|a)|grandfather|grandpa|granny|nana|aunt|uncle|wife|husband|patient|mum|mom|dad|neighbou?r)(?: is| was|['’]s) (?:now |already |almost |nearly )?(${OLD})(?:[.,;!)]? ?$|[.;!)](?:[\\s]|$)|, (?:and|but|lives|has|so)\\b| (?:and (?:lives|has|is|was|still)|now|already|years old)\\b)`,
    atoms: ['is ', 'was ', "'s ", '’s ']
      .flatMap(word =>
        ['9', '10', '11', 'now 9', 'now 10', 'now 11', 'already', 'almost', 'nearly'].map(next => word + next),
      )
      .filter(atom => Buffer.byteLength(atom) >= 4),
    confidence: 0.5,
    examples: {
      match: [{ text: 'My mother is «95». She' }, { text: "she's «97» and lives alone" }],
      ignore: [
        { text: 'he is 95 % sure', why: 'a share' },
        { text: 'she is 90 cm tall', why: 'a length' },
        { text: 'he is 95th in the queue', why: 'a place' },
      ],
    },
  },
  {
    ...AGE,
    id: 'age-over-89-in-words',
    title: 'Age over 89 in words, of somebody',
    pattern: `(?:\\b(?i:aged|turned|turning)|\\b(?i:at)|\\b(?i:I am|I['’]m|s?he is|s?he['’]s|s?he was|mother is|father is|mum is|dad is|gran is|grandm(?:a|other) is|grandfather is|aunt is|uncle is)(?: now| nearly| almost| already)?) (${IN_WORDS})(?:[.,;!?)]| (?:next|this|last|years?[ -]old|and (?:still|has|lives|I)|now|already|s?he|they|tomorrow|today|my|her|his)\\b|$)|\\b(${IN_WORDS})[- ]years?[- ]old\\b`,
    atoms: ['ninety'],
    wordAtoms: true,
    validators: [],
    examples: {
      match: [
        { text: "I'm «ninety-one» next week, you know" },
        { text: 'At «ninety-three» she still walks' },
        { text: 'a «ninety-four»-year-old widow' },
        { text: 'she is «ninety», and lives alone' },
      ],
      ignore: [
        { text: 'at ninety percent of it', why: 'a share' },
        { text: 'ninety-one people came', why: 'a count' },
        { text: 'turned ninety degrees left', why: 'an angle' },
      ],
    },
  },
  {
    ...AGE,
    id: 'age-over-89-and-sex',
    title: 'Age over 89 with the sex behind it',
    pattern: `(?i:\\bage ?/ ?(?:sex|gender))(?: ?[:=] ?| )(${OLD})(?: ?y(?:rs?)?)?(?: ?/? ?[MFmf])?\\b`,
    atoms: ['sex:', 'sex ', 'sex=', 'gender'],
    examples: {
      match: [{ text: 'Age/Sex: «97»F MR' }, { text: 'Age / Gender: «93» / M' }],
      ignore: [{ text: 'Age/Sex: 77F', why: 'under 90' }],
    },
  },
  {
    ...AGE,
    id: 'age-over-89-of-birthday',
    title: 'Age over 89 as the number of somebody’s birthday',
    pattern: `(?:(?i:\\b(?:my|your|his|her|their|our|granny['’]s|gran['’]s|grandma['’]s|grandpa['’]s|mum['’]s|mom['’]s|dad['’]s|mother['’]s|father['’]s)) (${OLD}(?:th|st|nd|rd)) (?i:birthday|bday|b-day)|(?i:[mds]einem|meinen|deinen|seinen|ihre[mn]|eure[mn]|unsere[mn]) (${OLD}\\.) ?Geburtstag|(?i:zijn|haar|mijn|jouw|uw|hun) (${OLD}(?:e|ste)) verjaardag|(?:su|mi|tu) (${OLD}[º°.]{0,2}) cumplea|(?:suo|mio|tuo) (${OLD}(?:[º°]|esimo)) compleanno|(?:seu|meu|teu) (${OLD}[º°.]{1,2}) anivers)`,
    atoms: [
      ...['th', 'st', 'nd', 'rd'].flatMap(end => ['birthday', 'bday', 'b-day'].map(word => `${end} ${word}`)),
      ...['. geburtstag', '.geburtstag', 'e verjaardag', 'cumplea', 'compleanno', ' anivers'],
    ],
    examples: {
      match: [
        { text: 'her «95th» birthday is next week' },
        { text: 'zu Deinem «95.» Geburtstag' },
        { text: 'voor haar «92e» verjaardag' },
      ],
      ignore: [
        { text: 'the 100th birthday of the club', why: 'nobody’s' },
        { text: 'her 75th birthday', why: 'under 90' },
      ],
    },
  },
]);
