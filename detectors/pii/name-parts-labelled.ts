import { defineRules } from '../../src/detectors/rule.ts';
import { toCaseless } from '../literal.ts';
import { APART } from './label.ts';
import { CAPITAL, LETTER, PERSON } from './names.ts';

/** What the family name, the given name and the father's are called on forms. A language or a family of them a line. */
const PARTS = [
  ...['επώνυμο', 'επίθετο', 'όνομα πατέρα', 'όνομα μητέρας', 'πατρώνυμο', 'μητρώνυμο', 'όνομα συζύγου', 'κύριο όνομα'],
  ...['прізвище', 'по батькові', 'отчество', 'прозвішча', 'імя па бацьку', 'презиме', 'татково име', 'бащино име'],
  ...['фамилиясы', 'әкесінің аты', 'тегі', 'атасынын аты', 'фамилияси', 'исми', 'отасининг исми', 'насаб', 'овог'],
  ...['priimek', 'prezime', 'ime oca', 'ime majke', 'očevo ime', 'pavardė', 'tėvo vardas', 'uzvārds', 'perekonnanimi'],
  ...[
    'eesnimi',
    'eftirnafn',
    'eiginnafn',
    'mbiemri',
    'emri',
    'emri i babait',
    'emri i nënës',
    'atësia',
    'nume de familie',
  ],
  ...[
    'numele de familie',
    'prenumele tatălui',
    'prenumele mamei',
    'příjmení',
    'rodné jméno',
    'priezvisko',
    'jméno otce',
  ],
  ...['családi név', 'utónév', 'apja neve', 'soyadı', 'baba adı', 'ana adı', 'anne adı', 'soyadı, adı', 'atasının adı'],
  ...['cognoms', 'primer cognom', 'segon cognom', 'abizena', 'abizenak', 'primeiro apelido', 'cyfenw', 'sloinne'],
  ...[
    'familiyasi',
    'otasining ismi',
    'sharifi',
    'apelyido',
    'nama keluarga',
    'nama bapa',
    'nama ibu kandung',
    'jina la ukoo',
  ],
].filter((word, at, all) => all.indexOf(word) === at && Buffer.byteLength(word) > 3);
/** All in capitals, which Greek writes without its accents. */
const inCapitals = (word: string): string =>
  word.normalize('NFD').replaceAll('\u0301', '').normalize('NFC').toUpperCase();
/** As it stands, and as Greek writes it in capitals. */
const spelt = (word: string): readonly string[] => (word[0]! > '\x7f' ? [word, inCapitals(word)] : [word]);
/** The longest part that is the same whatever begins with a capital, and the whole in capitals; of short words of ASCII, what stands behind them as well. */
const toAtoms = (word: string): readonly string[] => {
  if (word[0]! <= '\x7f') return /^[a-z]+$/.test(word) ? [`${word}:`, `${word} :`, `${word}*`, `${word}：`] : [word];
  const parts = word.split(' ').map(part => part.slice(1));
  const rest = parts.reduce((longest, part) => (part.length > longest.length ? part : longest), '');
  return [rest, inCapitals(word)];
};
const WORD = `${CAPITAL.replace(']', 'ҐҒҖҚҢҮҰҺӘӨӢӮҶ]')}(?:${LETTER}|['’]${LETTER})+`;

/** The same in scripts without capitals, with the letters of a name. */
const IN_SCRIPTS: readonly (readonly [string, readonly string[]])[] = [
  ["א-ת׳״'-", ['שם פרטי', 'שם משפחה', 'שם האב', 'שם האם']],
  [
    'ء-ۿ\\x{200c}',
    ['الاسم الأول', 'اسم العائلة', 'اللقب', 'اسم الأب', 'اسم الأم', 'الكنية', 'نام پدر', 'نام مادر', 'نام خانوادگی'],
  ],
  ['ก-๛', ['นามสกุล', 'ชื่อบิดา', 'ชื่อมารดา', 'ชื่อตัว']],
  ['ა-ჰ', ['გვარი', 'სახელი', 'მამის სახელი']],
  ['Ա-և', ['ազգանուն', 'Ազգանուն', 'հայրանուն', 'Հայրանուն']],
];
const inScripts = IN_SCRIPTS.map(
  ([letters, words]) => `(?:${words.join('|')}) ?[:：] {0,4}([${letters}]{2,20}(?: [${letters}]{2,20})?)`,
).join('|');

/** What stands on papers before the family name and before the given one. */
const FAMILY_LABELS = [
  ...['Surname', 'Last name', 'Family name', 'Nazwisko', 'Nom', 'Apellidos', 'Cognome', 'Sobrenome', 'Apelidos'],
  ...['Nachname', 'Familienname', 'Achternaam', 'Efternamn', 'Etternavn', 'Příjmení', 'Priezvisko', 'Prezime', 'Nume'],
  ...['Soyadı', 'Фамилия', 'Прізвище', 'Презиме'],
];
const GIVEN_LABELS = [
  ...['Given [Nn]ames?', 'First [Nn]ame', 'Forenames?', 'Imi(?:ę|ona)', 'Prénoms?', 'Nombres?', 'Nome', 'Vornamen?'],
  ...['Voornaam', 'Förnamn', 'Fornavn', 'Jméno', 'Meno', 'Ime', 'Prenume', 'Adı', 'Имя', "Ім[’']я", 'Име'],
];
const CAPITALS = '[A-ZÀ-ÖØ-ÞĀ-ɏА-ЯЁІЇЄҐЂЈЉЊЋЏ]{2,}';
const IN_CAPITALS = `${CAPITALS}(?:['’ -]${CAPITALS}){0,3}`;

/** One or two words behind what a part of a name is called, on forms in the languages of fewer people. */
export default defineRules([
  {
    ...PERSON,
    id: 'name-part-labelled',
    title: 'Family name, given name or the name of a parent behind its label on a form, in many languages',
    pattern: `(?:^|${APART})(?:${[...new Set(PARTS.flatMap(spelt))].map(toCaseless).join('|')})(?:\\*{1,2} ?[:：]| ?[:：])\\*{0,2}[ \\t]{0,12}(${WORD}(?:[ -]${WORD})?)(?:[ \\t]*(?:[\\r\\n,;|/(<]|$)|  |\\t|\\.(?:\\s|$)| ${WORD}(?: ${WORD})? ?[:：])`,
    atoms: [...new Set(PARTS.flatMap(toAtoms))],
    maxLength: 160,
    validators: ['name-part'],
    confidence: 0.45,
    generic: true,
    examples: {
      match: [
        { text: 'Όνομα: Μ   Επώνυμο: «Γερακίνα»\nΌνομα' },
        { text: 'Όνομα Πατέρα: «Ιέραξ»\n' },
        { text: 'Pavardė: «Vanagaitė»\nVardas' },
        { text: 'По батькові: «Яструбович»;' },
        { text: 'Emri i babait: «Petrit»\n' },
      ],
      ignore: [
        { text: 'Prezime: Required\n', why: 'an everyday word' },
        { text: 'Мbiemri: shkruani\n', why: 'no capital' },
      ],
    },
  },
  {
    ...PERSON,
    id: 'family-name-before-label',
    title: 'Family name in capitals between its label and that of the given name, without colons, as on papers',
    pattern: `(?:^|[\\n|,;] ?|  )(?:${FAMILY_LABELS.join('|')})(?: [/|] ?[A-Z][A-Za-z ]{2,16})? {1,4}(${IN_CAPITALS})(?: {1,8}|\\n {0,4})(?:${GIVEN_LABELS.join('|')})[ /|:]`,
    atoms: FAMILY_LABELS.map(label => `${label} `),
    maxLength: 140,
    validators: ['name-in-capitals'],
    confidence: 0.5,
    generic: true,
    examples: {
      match: [
        { text: 'Surname «SOKOLNICKI» Given names JAN PIOTR\n' },
        { text: 'Nom «FAUCON DE LA HAYE» Prénom MARIE' },
        { text: "7<<08\nПрізвище «СОКОЛЕНКО» Ім'я ОЛЕКСАНДРА" },
      ],
      ignore: [
        { text: 'Surname FIELD Given name FIELD', why: 'everyday words' },
        { text: 'Surname and given name', why: 'labels' },
      ],
    },
  },
  {
    ...PERSON,
    id: 'given-name-behind-label',
    title: 'Given name in capitals behind its label and the family name, without colons, as on papers',
    pattern: `(?:${FAMILY_LABELS.join('|')})(?: [/|] ?[A-Z][A-Za-z ]{2,16})? {1,4}${IN_CAPITALS}(?: {1,8}|\\n {0,4})(?:${GIVEN_LABELS.join('|')})(?: [/|] ?[A-Z][A-Za-z ]{2,16})? {1,4}(${IN_CAPITALS})(?:$|[\\n,;|]|  | (?:[A-Z][a-z]|[А-ЯІЇЄ][а-яіїє]))`,
    atoms: FAMILY_LABELS.map(label => `${label} `),
    maxLength: 200,
    validators: ['name-in-capitals'],
    confidence: 0.5,
    generic: true,
    examples: {
      match: [
        { text: 'Surname SOKOLNICKI Given names «JAN PIOTR»\n' },
        { text: 'Apellidos HALCÓN LÓPEZ Nombre «MARÍA»' },
        { text: 'Фамилия СОКОЛОВ Имя «ИВАН» Отчество ИВАНОВИЧ' },
      ],
      ignore: [{ text: 'Surname FIELD Given name FIELD', why: 'everyday words' }],
    },
  },
  {
    ...PERSON,
    id: 'name-part-labelled-in-script',
    title: 'Family name, given name or the name of a parent behind its label, in scripts without capitals',
    pattern: `(?:^|[\\n|;,،(>] {0,4}|  |\\t)(?:${inScripts})[ \\t]*(?:[\\r\\n,،;|/(<]|$|  )`,
    atoms: IN_SCRIPTS.flatMap(([, words]) =>
      words.flatMap(word => [`${word}:`, `${word} :`, `${word}：`, `${word} ：`]),
    ),
    maxLength: 160,
    validators: ['name-in-script'],
    confidence: 0.45,
    generic: true,
    examples: {
      match: [{ text: 'שם פרטי: «יאיר»\nשם משפחה: ן' }, { text: 'نام پدر: «بهرام»\n' }, { text: 'გვარი: «ქორიძე»\n' }],
      ignore: [{ text: 'اللقب: رقم الهاتف\n', why: 'a further label' }],
    },
  },
]);
