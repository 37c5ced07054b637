import { defineRules } from '../../src/detectors/rule.ts';
import { toLiteral } from '../literal.ts';
import { APART } from './label.ts';
import { FULL_NAME, NAME_WORD, PERSON } from './names.ts';

/** What offices call the numbers that only a person or a firm has, by its first letters or in short. */
const PAPERS = [
  ...['iban', 'cnpj', 'cpf', 'cpr', 'dni', 'nif', 'curp', 'cuit', 'cuil', 'abn', 'nric', 'ssn', 'dob', 'mrn', 'pesel'],
  ...['f.nr', 'fnr', 'personnr', 'pnr', 'bsn', 'cnic', 'nip', 'kvnr', 'ahv', 'oib', 'egn', 'tckn', 'npwp', 'bvn'],
  ...['konto', 'konts', 'geb.', 'nacido', 'nacida', 'cccd', 'rrn', 'nhs', 'npi', 'passport', 'ctps'],
];
/** Two people of one list of numbers stand apart by more than a blank. */
const JOINT = '(?: | [-–—|/] )';
const BORN = ['née', 'né le', 'né(e)'];
const PAPER = `(?:(?i:${PAPERS.map(toLiteral).join('|')})[ :.#]|(?:${BORN.map(toLiteral).join('|')}) )`;
/** A blank stands before each; three letters count with the sign behind them. */
const ATOMS = [...PAPERS, ...BORN].flatMap(word =>
  /^\w{3}$/.test(word) ? [' ', ':', '.', '#'].map(sign => ` ${word}${sign}`) : [` ${word}`],
);

/** Names that stand before or behind what only a person is numbered with, and nothing between but a sign. */
export default defineRules([
  {
    ...PERSON,
    id: 'person-name-before-paper',
    title: 'Full name right before the short name of a number that is the person’s',
    pattern: `(?:^|${APART})(${FULL_NAME})${JOINT}${PAPER}`,
    atoms: ATOMS,
    maxLength: 160,
    validators: ['introduced-name'],
    confidence: 0.5,
    generic: true,
    examples: {
      match: [
        { text: '«Renata Quiroga» IBAN GB' },
        { text: 'Prestador «Renata Quiroga» CNPJ 14.322' },
        { text: '«Ylva Falk» f.nr 0502' },
        { text: 'für «HABICHT Renata» / DNI 23' },
      ],
      ignore: [
        { text: 'Kestrel Motors IBAN GB', why: 'a company' },
        { text: 'Renata IBAN GB', why: 'one word' },
      ],
    },
  },
  {
    ...PERSON,
    id: 'person-name-sorted-before-paper',
    title: 'Family name, a comma and given names before a date of birth or a number that is the person’s',
    pattern: `(?:^|${APART})(${NAME_WORD}(?:[ -]${NAME_WORD})?, ${NAME_WORD}(?: ${NAME_WORD}| [A-Z]\\.?){0,2})(?:,? {1,3}|; | [-–—|/] )(?:[MFW][ ,/]{1,4})?(?:\\d{1,4}[-./]\\d{1,2}[-./]\\d{1,4}[ ,/]{1,4})?(?:${PAPER}|\\*[0-3]\\d)`,
    atoms: [...ATOMS, ...['0', '1', '2', '3'].flatMap(day => [...'0123456789'].map(digit => ` *${day}${digit}`))],
    maxLength: 160,
    validators: ['sorted-name'],
    confidence: 0.5,
    generic: true,
    examples: {
      match: [
        { text: 'RP: «QUIROGA, RENATA A»  DOB 05/22/1963' },
        { text: '«Faucon, Odile» née 1982' },
        { text: '«QUIROGA-FALK, RENATA»   F   04/30/1990   MRN: E15' },
        { text: 'Befund: «HABICHT, Renata» *06.06.2003' },
        { text: '«Halcón Ruiz, Juana», DNI 23' },
      ],
      ignore: [
        { text: 'Oslo, Norway IBAN NO', why: 'a place' },
        { text: 'Bend, Oregon, DOB', why: 'a place' },
      ],
    },
  },
  {
    ...PERSON,
    id: 'person-name-sorted-before-phone',
    title: 'Family name, a comma and given names right before a telephone number',
    pattern: `(?:^|${APART})(${NAME_WORD}(?:[ -]${NAME_WORD})?, ${NAME_WORD}(?: ${NAME_WORD}| [A-Z]\\.?){0,2})(?:[,;:]? | [-–—|/] |;|\\t)(?:\\+\\d|\\(\\+?\\d{1,4}\\) ?\\d|0\\d{1,4}[ /.-]\\d|\\d{3}[-. ]\\d{3}[-. ]\\d{3,4})[\\d ()/.-]{0,16}`,
    shapes: ['phone-digits'],
    maxLength: 160,
    validators: ['sorted-name'],
    confidence: 0.5,
    generic: true,
    examples: {
      match: [{ text: 'name «QUIROGA, RENATA P.» 0917-527-8805' }, { text: 'hv;«Habicht, Renata»;+49 1520 6955616' }],
      ignore: [{ text: 'Bend, Oregon 503-283-1904', why: 'a place' }],
    },
  },
  {
    ...PERSON,
    id: 'person-name-before-contact',
    title: 'Full name at the beginning of a row of details that ends in an address for e-mail or a telephone number',
    pattern: `(?:(?:^|\\n)[ \\t]{0,8}|[:;(>] ?)(?:\\d{1,6}[.)]?\\t)?[ \\t*•-]{0,4}(${FULL_NAME})(?:, [^,;|()@\\n]+| \\([^()@\\n]+\\)| ?[|·•;] ?[^|·•;@\\n]+| [-–—/] [^,;|()@\\n]+|\\t[^\\t@\\n]+){1,4}[,;:|·•(\\t–—/ -]{1,3}(?:[\\w.+-]{2,40}@\\w|\\+\\d[\\d ()/.-]{7,16}|\\(?0\\d{1,5}\\)?[ /.-]?\\d[\\d ()/.-]{5,14}|\\d{3}[-. ]\\d{3}[-. ]\\d{4})`,
    shapes: ['phone-digits', 'at'],
    maxLength: 260,
    validators: ['introduced-name'],
    confidence: 0.45,
    generic: true,
    examples: {
      match: [
        { text: '«Renata Quiroga», Sales Manager, Kestrel, rq@host.test' },
        { text: 'Kontakt: «Jan Kowalczyk» (Vater), Bend – 0161 482 1309' },
        { text: '1041\t«Jan Kowalczyk»\t12.02.1995\tBend\t0161 482 1309\n' },
        { text: '- «Odile Faucon»; chambre 4; +33 6 70 41 73 65\n' },
      ],
      ignore: [
        { text: 'Kestrel Motors, Bend, 503-283-1904', why: 'a company' },
        { text: 'He saw Renata Quiroga, Bend, 503-283-1904', why: 'not at the beginning of a row' },
        { text: '51\n Franklin St, Fifth Floor, Bend, 503-283-1904', why: 'a street' },
      ],
    },
  },
  {
    ...PERSON,
    id: 'person-name-behind-mailbox',
    title: 'Full name behind an address for e-mail and a sign',
    pattern: `[\\w.+-]{2,40}@[a-z0-9.-]+\\.[a-z]{2,12}>?(?:, ?|; ?| - | – | ?\\| ?| \\(|\\t)(${FULL_NAME})(?:[,;|)\\t\\n]|$)`,
    shapes: ['at'],
    maxLength: 200,
    validators: ['introduced-name'],
    confidence: 0.45,
    generic: true,
    examples: {
      match: [{ text: 'rq@host.test, «Renata Quiroga»\n' }, { text: 'jk@host.test («Jan Kowalczyk»)' }],
      ignore: [{ text: 'rq@host.test, Kestrel Motors', why: 'a company' }],
    },
  },
  {
    ...PERSON,
    id: 'person-name-behind-digits',
    title: 'Full name in brackets, between strokes or at the end of a line right behind a long number',
    pattern: `\\d(?: ?\\(| ?[-–—|/] |, | )(${FULL_NAME})(?:[);|,\\n]|$| [(\\-–—|/]| IBAN )`,
    shapes: ['nine-digits'],
    maxLength: 180,
    validators: ['name-behind-digits'],
    confidence: 0.45,
    generic: true,
    examples: {
      match: [
        { text: 'uplata na HR4723400090257084691 («Renata Sokol»), hvala' },
        { text: 'ΑΜΚΑ 14125410978 / «Renata Quiroga» / ΑΔΤ' },
        { text: '+880 1723130339 («Imran Qureshi»)\n' },
      ],
      ignore: [
        { text: 'ISBN 9781402894626, Renata Quiroga, 2004', why: 'who wrote a book' },
        { text: '14125410978 (Kestrel Motors)', why: 'a company' },
        { text: 'Copyright 2003, 2005-2007 Renata Quiroga\n', why: 'years' },
        { text: '14125410978 Renata Quiroga wrote', why: 'a sentence' },
      ],
    },
  },
]);
