import { defineRules } from '../../src/detectors/rule.ts';
import { toLiteral } from '../literal.ts';
import { APART } from './label.ts';
import { FULL_NAME, NAME_WORD, PERSON } from './names.ts';

/** What follows only the name of a person: when somebody was born, papers, and whose child somebody is. A language or a family of them a line. */
const PERSONAL = [
  ...['born', 'dob', 'd.o.b', 'date of birth', 'ssn', 'nhs n', 'ni n', 'ppsn', 'pps n', 'tfn', 'medicare n', 'mrn'],
  ...['passport', 'social security', 'aadhaar', 'pan n', 'son of', 'daughter of', 'sa id'],
  ...['driver', 'student id', 'employee id', 'patient id', 'id number', 'id no', 'sin:', 'sin n', 'nino', 'npi'],
  ...['geb.', 'geboren', 'personalausweis', 'sv-nummer', 'versichertennummer', 'sozialversicherungs', 'steuer-id'],
  ...[
    'ahv',
    'wohnhaft',
    'né le',
    'née le',
    'né(e) le',
    'né à',
    'née à',
    'nir ',
    'demeurant',
    'domicilié',
    'dni',
    'nie ',
  ],
  ...['con dni', 'con nie', 'con nif', 'con cédula', 'con c.c.', 'curp', 'cuil', 'cuit', 'rut ', 'rut:', 'cédula'],
  ...['identificad', 'domiciliad', 'mayor de edad', 'nacid', 'cpf', 'portador', 'inscrit', 'nascid', 'brasileir'],
  ...[
    'contribuinte n',
    'nif ',
    'nif:',
    'nato ',
    'nata ',
    'codice fiscale',
    'c.f.',
    'residente',
    'bsn',
    'wonende',
    'woonachtig',
  ],
  ...[
    'pesel',
    'nr pesel',
    'zam.',
    'zamieszk',
    'ur. ',
    'urodz',
    'nr dowodu',
    'nar.',
    'narozen',
    'rodné č',
    'r. č.',
    'r.č.',
    'bytem',
  ],
  ...['trvale bytem', 'personnummer', 'pnr', 'född', 'cpr', 'født', 'fødselsnummer', 'f.nr.', 'bosat', 'hetu'],
  ...[
    'henkilötunnus',
    'synt.',
    'tckn',
    't.c. kimlik',
    'tc kimlik',
    'doğumlu',
    'cnp',
    'domicilia',
    'născut',
    'szül',
    'taj',
  ],
  ...['medicare card', 'ward of', 'plaintiff', 'defendant', 'petitioner', 'respondent', 'hereby', 'the undersigned'],
  ...['spouse', 'wife', 'husband', 'mother', 'father', 'brother', 'sister', 'daughter', 'guardian', 'neighbour'],
  ...['ehefrau', 'ehemann', 'mutter', 'vater', 'tochter', 'lebensgefährt', 'épouse', 'époux', 'mère', 'père', 'sœur'],
  ...[
    'esposa',
    'esposo',
    'madre',
    'padre',
    'hermana',
    'hermano',
    'moglie',
    'marito',
    'sorella',
    'fratello',
    'mãe',
    'irmã',
  ],
  ...['derzeit wohnhaft', 'derzeit in ', 'w zamieszk', 'matricule', 'adhérent', 'identifiant', 'geboortedatum'],
  ...['p.k.', 'a.k.', 'i.k.', 'kvnr', 'utente n', 'alumno n', 'nhc '],
  ...['cccd', 'cmnd', 'sinh ngày', 'sinh năm', 'nik ', 'nik:', 'ktp'],
  ...['szig', 'dow. os', 'oib', 'kt. ', 'pers. kods'],
];
/** Scripts that have capitals and small letters, but not those of ASCII. */
const PERSONAL_ABROAD = [
  ...['егн'],
  ...['паспорт', 'снилс', 'инн', 'прожива', 'зарегистр', 'рнокпп', 'іпн', 'мешка', 'прожив', 'народж', 'рожд'],
  ...['αφμ', 'αμκα', 'α.φ.μ', 'γεννη'],
];
/** What follows the name of a company as well: only behind a given name. */
const REACHED = [
  ...['residing at', 'residing in', 'resident of', 'living at', 'who lives', 'phone', 'tel', 'mob', 'cell', 'contact'],
  ...['email', 'e-mail', 'account', 'sort code', 'iban', 'rückruf', 'telefon', 'handy', 'mobil', 'tél', 'portable'],
  ...['teléf', 'telef', 'celular', 'móvil', 'kenteken', 'rachunek', 'tlf', 'puh', 'osoite', 'adress', 'anschrift'],
  ...[
    'unit ',
    'of flat',
    'of plot',
    'cbu',
    'kundennummer',
    'personalnummer',
    'aged ',
    'who is',
    'sin ',
    'tin ',
    'p.iva',
    'lives at',
    'lives in',
    ...['member', 'customer', 'policy'].flatMap(word => [...'0123456789'].map(digit => `${word} ${digit}`)),
    'account n',
    'account:',
    'acct',
    'routing',
  ],
];
const REACHED_ABROAD = ['тел', 'моб', 'τηλ', 'адрес', 'διεύθ'];

/** Directly before the name, with a capital at the beginning of a sentence, and no part of it. */
const WHO =
  '(?:(?:Пациент|Пациентка|Гражданин|Гражданка|Клиент|Водитель|Пацієнт|Громадянин|Клієнт|[Pp]atient(?:in|e)?|[Pp]aciente|[Pp]aziente|[Pp]asient|[Pp]acjent(?:ka)?|[Pp]otilas|[Kk]und(?:e|in)?|[Kk]lant|[Kk]lient(?:ka)?|[Cc]lient[e]?|[Aa]siakas|[Cc]ustomer|[Ee]mployee|[Ss]tudent|[Tt]enant|[Dd]efendant|[Cc]omplainant|[Cc]laimant|[Aa]pplicant|[Ii]nsured|[Cc]aller|[Cc]ontact|[Dd]river|[Ff]ahrer(?:in)?|[Hh]alter(?:in)?|[Zz]euge|[Zz]eugin|[Aa]nrufer(?:in)?|[Cc]onducteur|[Tt]itular|[Tt]itulaire|Sayın|[Tt]ravell?er|[Pp]assenger|[Gg]uest|[Oo]wner|[Mm]andant(?:in)?|Shri|Smt\\.?) )?';

/** Between the name and what follows: a comma, a bracket, a dash. */
const JOINTS = [', ', ' (', ' - ', ' – ', '; ', ' | '];
const JOINT = '(?:, |,? \\(| [-–|] |; )';
const spelt = (word: string): string[] => [
  ...new Set([word, word[0]!.toUpperCase() + word.slice(1), word.toUpperCase()]),
];

/** Letters of ASCII in any case: the gate folds no others. */
const inAnyCase = (word: string): string =>
  (word.match(/[\x20-\x7e]+|[^\x20-\x7e]+/g) ?? [])
    .map(run => (run[0]! > '\x7e' ? run : `(?i:${toLiteral(run)})`))
    .join('');

const ways = (words: readonly string[], abroad: readonly string[]): string =>
  `${JOINT}(?:${[...words.map(inAnyCase), ...abroad.flatMap(spelt).map(toLiteral)].join('|')})`;
/** A short word makes an atom with what stands before it. */
const atoms = (words: readonly string[], abroad: readonly string[]): string[] => [
  ...[...words, ...abroad.flatMap(spelt)].flatMap(word => JOINTS.map(joint => joint + word)),
];

/** What else is told of somebody between the name and what only a person has: where from, how old, at which firm. */
const BETWEEN = '(?:, [^,;|()\\n]+| \\([^()\\n]+\\)|; [^,;|()\\n]+| \\| [^|\\n]+| [-–] [^,;|()\\n]+)';

/** What a person does behind the name, with nothing between. */
const DOES =
  ' (?:lives (?:at|in)|resid(?:es|ing) (?:at|in)|can be (?:reached|contacted)|wrote:|a écrit ?:|escribió:|escreveu:|ha scritto:|napisał(?:a|\\(a\\))?:|napsal(?:a|\\(a\\))?:|kirjoitti:|wohnt in|wohnhaft|habite|demeurant|vive en|abita in|woont (?:op|in)|has checked in|requested access|approved these changes|joined the (?:group|chat|meeting|channel)|left the (?:group|chat|meeting|channel)|shared a (?:file|document|folder)|invited you|mentioned you|assigned this|accepted your)|,? (?:hereby |declare that|erkläre|declaro|dichiaro|verklaar|oświadczam|déclare )';

/** What the parties of contracts are called. */
const PARTIES = [
  ...[
    'employee',
    'tenant',
    'tenants',
    'landlord',
    'borrower',
    'lessee',
    'lessor',
    'executive',
    'consultant',
    'contractor',
  ],
  ...['guarantor', 'purchaser', 'licensee', 'mortgagor', 'debtor', 'grantor', 'trustee', 'undersigned', 'petitioner'],
  ...[
    'arbeitnehmer',
    'arbeitnehmerin',
    'vermieter',
    'vermieterin',
    'mieter',
    'mieterin',
    'locataire',
    'bailleur',
    'salarié',
    'arrendatario',
  ],
  ...[
    'arrendador',
    'trabajador',
    'locador',
    'locatário',
    'contratante',
    'conduttore',
    'locatore',
    'huurder',
    'verhuurder',
  ],
];

export default defineRules([
  {
    ...PERSON,
    id: 'person-name-apposed',
    title: 'Full name before what only a person has: a birth, papers, parents',
    pattern: `(?:^|${APART})${WHO}(${FULL_NAME})${ways(PERSONAL, PERSONAL_ABROAD)}`,
    atoms: atoms(PERSONAL, PERSONAL_ABROAD),
    maxLength: 160,
    validators: ['apposed-name'],
    confidence: 0.55,
    generic: true,
    examples: {
      match: [
        { text: 'identified as «Renata Quiroga», DOB 03/15/1989' },
        { text: 'for «Jan Kowalczyk» (SSN' },
        { text: 'und «Jörg Habicht», geb. 12.03.1984' },
        { text: '«Odile Faucon», née le 2 août' },
        { text: 'Yo, «Juana Halcón Ruiz», mayor de edad' },
        { text: 'Пациент «Соколова Анна», паспорт' },
      ],
      ignore: [
        { text: 'the Quiroga Building, born of', why: 'a house' },
        { text: 'United States Government, passport office', why: 'no person' },
        { text: 'el Documento Nacional de Identidad (DNI), the', why: 'what the letters stand for' },
        { text: 'Rejestr Ewidencji Halickiej (PESEL) to', why: 'what the letters stand for' },
        { text: 'Mozart, born in Salzburg', why: 'one word' },
      ],
    },
  },
  {
    ...PERSON,
    id: 'person-name-before-details',
    title: 'Full name before one or two details and what only a person has or how somebody is reached',
    pattern: `(?:^|${APART})${WHO}(${FULL_NAME})${BETWEEN}${BETWEEN}?${ways([...PERSONAL, ...REACHED], [...PERSONAL_ABROAD, ...REACHED_ABROAD])}`,
    atoms: atoms([...PERSONAL, ...REACHED], [...PERSONAL_ABROAD, ...REACHED_ABROAD]),
    maxLength: 220,
    validators: ['introduced-name'],
    confidence: 0.45,
    generic: true,
    examples: {
      match: [
        { text: 'Halter «Renata Quiroga», Bend, DOB 03/15/1989' },
        { text: '«Jan Kowalczyk» (room 14), 98, tel. 0161' },
        { text: '«Odile Faucon» | Lyon | née le 2 août' },
      ],
      ignore: [
        { text: 'Kestrel Motors, Bend, phone 503', why: 'a company' },
        { text: 'Renata, Bend, phone 503', why: 'one word' },
      ],
    },
  },
  {
    ...PERSON,
    id: 'person-name-reached',
    title: 'Full name before how somebody is reached: an address, a telephone, an account',
    pattern: `(?:^|${APART})${WHO}(${FULL_NAME})(?:${ways(REACHED, REACHED_ABROAD)}|${DOES})`,
    atoms: [
      ...atoms(REACHED, REACHED_ABROAD),
      ...[
        ' lives at',
        ' lives in',
        ' resides at',
        ' resides in',
        ' residing at',
        ' residing in',
        ' can be reached',
        ' can be contacted',
        ' wrote:',
        ' has checked in',
        ' requested access',
        ' approved these',
        ...['joined', 'left'].flatMap(word =>
          ['group', 'chat', 'meeting', 'channel'].map(what => ` ${word} the ${what}`),
        ),
        ' shared a f',
        ' shared a d',
        ' invited you',
        ' mentioned you',
        ' assigned this',
        ' accepted your',
        ' hereby ',
        ' declare that',
        ' erkläre',
        ' declaro',
        ' dichiaro',
        ' verklaar',
        ' oświadczam',
        ' déclare ',
        ' écrit :',
        ' écrit:',
        ' escribió:',
        ' escreveu:',
        ' ha scritto:',
        ' napisał',
        ' napsal',
        ' kirjoitti:',
        ' wohnt in',
      ],
      ...[' wohnhaft', ' habite', ' demeurant', ' vive en', ' abita in', ' woont op', ' woont in'],
    ],
    maxLength: 160,
    validators: ['introduced-name'],
    confidence: 0.5,
    generic: true,
    examples: {
      match: [
        { text: 'show that «Renata Quiroga» can be reached' },
        { text: 'transfer to «Renata Quiroga», sort code' },
        { text: 'Frau «Renata Habicht», Rückrufnummer' },
        { text: 'Le 4 mars à 10:22, «Odile Faucon» a écrit :' },
        { text: 'Ich, «Renata Habicht», erkläre hiermit' },
        { text: '«Renata Quiroga» shared a file with you' },
        { text: 'a las 10:22, «Juana Halcón» escribió:' },
      ],
      ignore: [
        { text: 'Kestrel Motors, tel', why: 'a company' },
        { text: 'Renata, phone', why: 'one word' },
      ],
    },
  },
  {
    ...PERSON,
    id: 'person-name-defined',
    title: 'Full name before what a contract calls the person',
    pattern: `(${FULL_NAME}),? \\((?:herein ?after |hereafter )?(?:referred to as )?(?:collectively )?(?:the |der |die |le |la |el |il |o )?(?:["“'„«](?:the )?(?i:${PARTIES.join('|')})["”'“»]|(?i:${PARTIES.join('|')})\\))`,
    atoms: PARTIES,
    wordAtoms: true,
    maxLength: 160,
    validators: ['introduced-name'],
    confidence: 0.6,
    generic: true,
    examples: {
      match: [
        { text: 'and «Renata Quiroga» ("Employee"), whose' },
        { text: '«Jan Kowalczyk» (the “Tenant”)' },
        { text: 'zwischen Dipl.-Ing. «Renata Habicht» (Vermieterin) und' },
        { text: "«Renata Quiroga» (hereinafter referred to as 'the Borrower')" },
      ],
      ignore: [
        { text: 'Kestrel Homes LLC ("Landlord")', why: 'a company' },
        { text: 'Renata Quiroga, the tenant,', why: 'no name is given to her' },
      ],
    },
  },
  {
    ...PERSON,
    id: 'person-name-aged',
    title: 'Name before how old the person is',
    pattern: `(?:^|${APART})((?:Mr|Mrs|Ms|Miss)\\.? ${NAME_WORD}|${FULL_NAME})(?:(?:,| is| was) (?:an? |aged )?(?:[a-z]{3,14},? ){0,2}\\d{1,3}[- ](?:years?|yrs?)[- ]old\\b|, [1-9]\\d (?:ans|años|anos|anni|Jahre|jaar)(?:[,.;)\\n]|$))`,
    atoms: ['year-old', 'year old', 'years old', 'years-old', 'yr old', 'yr-old', 'yrs old', 'yrs-old'].concat(
      ['ans', 'años', 'anos', 'anni', 'jahre', 'jaar'].flatMap(years =>
        [...'0123456789'].map(digit => `${digit} ${years}`),
      ),
    ),
    maxLength: 160,
    validators: ['aged-name'],
    confidence: 0.5,
    generic: true,
    examples: {
      match: [
        { text: 'HISTORY: Mr. «Quiroga» is a 53-year-old man' },
        { text: 'the patient, «Renata Quiroga», a 44 year old female' },
        { text: '«Renata Quiroga», 44 years old' },
        { text: '«Éloïse TRAN-MESSMER», 31 ans, permis B' },
      ],
      ignore: [
        { text: 'The bridge, a 44-year-old structure', why: 'a thing' },
        { text: 'Kestrel Motors is 44 years old', why: 'a company' },
        { text: 'Renata is 8 years old', why: 'one word, as in a word problem' },
        { text: 'Renata Quiroga is 8 years old', why: 'as in a word problem' },
        { text: 'Mr. Quiroga is 44 years old', why: 'a family name alone, as in a word problem' },
      ],
    },
  },
  {
    ...PERSON,
    id: 'person-name-above',
    title: 'Full name directly before or on the line above a telephone number',
    pattern: `(?:^|${APART})(${FULL_NAME})(?:, ?|:? ?[-–—|/•] |: |; | ?\\((?:[a-zà-ɏ]{2,10}:? )?| (?:al|at|on|no\\.?|ph\\.?|hp|p\\.) | |[ \\t]*\\r?\\n[ \\t]*|\\t|</t[dh]>\\s{0,8}<t[dh][^<>]{0,40}>)(?:\\+\\d|\\(\\+?\\d{1,4}\\) ?\\d|0\\d{1,4}[ /.-]\\d|\\d{3}[-. ]\\d{3}[-. ]\\d{3,4}|\\d{2}(?: \\d{2}){3}|9 \\d{4} \\d{4}|\\d{2} \\d{4} \\d{4})[\\d ()/.-]{0,16}`,
    shapes: ['phone-digits'],
    maxLength: 160,
    validators: ['introduced-name'],
    confidence: 0.5,
    generic: true,
    examples: {
      match: [
        { text: 'Parent: «Renata Quiroga», 503-283-1904.' },
        { text: '<td>«Renata Quiroga»</td><td>503-283-1904</td>' },
        { text: 'bye\n«Jan Kowalczyk»\n+48 501 283 190\n' },
        { text: '2 «Elif Demir» 0160/41037772' },
        { text: 'list: «Renata Quiroga» (mum 07760 899506)' },
        { text: '«Ylva Falk» 40 07 57 80' },
        { text: 'Gert / «Renata Quiroga» / 041 543 996' },
      ],
      ignore: [
        { text: 'Kestrel Motors, 503-283-1904', why: 'a company' },
        { text: 'Renata Quiroga, 1984-03-12', why: 'a date' },
        { text: 'Thu Sep 02 09:18:38 2004', why: 'a day and a month' },
      ],
    },
  },
]);
