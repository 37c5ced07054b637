import { defineRules } from '../../src/detectors/rule.ts';
import { FULL_NAME, PERSON } from './names.ts';

/** Kinds of streets by how they are written: a word of its own behind the name, the end of a word, a word before the name. */
const BEHIND = [
  ...[
    'Street',
    'Avenue',
    'Road',
    'Lane',
    'Drive',
    'Court',
    'Boulevard',
    'Terrace',
    'Close',
    'Crescent',
    'Way',
    'Place',
  ],
  ...[
    'Trail',
    'Gardens',
    'Grove',
    'Parade',
    'Highway',
    'Circle',
    'Parkway',
    'Square',
    'Loop',
    'Mews',
    'Mansions',
    'Buildings',
    'Cottages',
    'Esplanade',
  ],
];
const SHORT = ['St', 'Ave', 'Rd', 'Ln', 'Dr', 'Blvd', 'Ct', 'Pl', 'Cir', 'Ter', 'Pkwy', 'Hwy'];
const ENDS = [
  'straße',
  'strasse',
  'str.',
  'weg',
  'platz',
  'allee',
  'gasse',
  'gatan',
  'gaten',
  'gata',
  'veien',
  'katu',
  'vägen',
  'straat',
  'laan',
  'gracht',
  'vej',
  'gade',
];
const BEFORE = ['rue', 'avenue', 'boulevard', 'chemin', 'impasse', 'place', 'quai'];
const LEADS = ['Calle', 'Avda.', 'Via', 'Viale', 'Corso', 'Piazza', 'Rua', 'ul.', 'al.', 'Str.', 'Bd.'];
const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];
const literal = (words: readonly string[]): string => words.join('|').replaceAll('.', '\\.');

export default defineRules([
  {
    ...PERSON,
    id: 'person-name-over-address',
    title: 'Full name on the line above a street and its number',
    pattern: `(?:(?:^|\\n)[ \\t]*|\\b(?:to|for|an|to:|for:|from) )(${FULL_NAME})[ \\t]*(?:\\r?\\n[ \\t]*|, )(?:\\d{1,6}[A-Za-z]? [A-Z][^\\n,]*? (?:(?:${literal(BEHIND)})\\b|(?:${literal(SHORT)})[.,]{1,2}(?: |\\r?\\n))|[A-ZÄÖÜÅØ][^\\n,\\d]*(?:${literal(ENDS)}) \\d|\\d{1,4}(?: bis| ter)?,? (?:${literal(BEFORE)}) |(?:${literal(LEADS)}) [^\\n\\d]+\\d)`,
    atoms: [
      ...BEHIND.map(kind => ` ${kind.toLowerCase()}`),
      ...SHORT.flatMap(kind => [` ${kind.toLowerCase()}.`, ` ${kind.toLowerCase()},`]),
      ...ENDS.flatMap(end => DIGITS.map(digit => `${end} ${digit}`)),
      ...BEFORE.map(kind => ` ${kind} `),
      ...LEADS.map(lead => `${lead.toLowerCase()} `).filter(atom => atom.length > 3),
    ],
    maxLength: 200,
    validators: ['introduced-name'],
    confidence: 0.5,
    generic: true,
    examples: {
      match: [
        { text: '«Renata Quiroga»\n5834 Kestrel Way\nPortland' },
        { text: 'Rechnung 118\n«Tobias Habicht»\nFalkenstr. 47\n50681 Köln' },
        { text: '«Odile Faucon»\n85 rue des Faucons\n' },
        { text: 'deliver the parcel to «Renata Quiroga», 5834 Kestrel Way, Bend' },
        { text: '«Juana Halcón Ruiz»\nCalle del Halcón 12\n' },
      ],
      ignore: [
        { text: 'Kestrel Motors\n5834 Kestrel Way', why: 'a company' },
        { text: 'Renata Quiroga\nwrote 12 letters on the way', why: 'no street' },
      ],
    },
  },
]);
