import { defineRules } from '../../src/detectors/rule.ts';
import { toLiteral } from '../literal.ts';
import { APART } from './label.ts';
import { INITIALS, LOW_PARTICLES, NAME_WORD, PERSON } from './names.ts';

/** Forms of address that end in a full stop or stand for themselves, with the blank behind them. A family of languages a line. */
const LONG = [
  ...['Mr.', 'Mrs.', 'Mrs', 'Ms.', 'Miss', 'Dr.', 'Prof.', 'Professor', 'Doctor'],
  ...[
    'Herr',
    'Herrn',
    'Frau',
    'Hr.',
    'Hrn.',
    'Fr.',
    'Herr Dr.',
    'Frau Dr.',
    'Herr Mag.',
    'Frau Mag.',
    'Herr Prof.',
    'Frau Prof.',
  ],
  ...['Mme', 'Mlle', 'Monsieur', 'Madame', 'monsieur', 'madame', 'docteur', 'Docteur', 'Dre'],
  ...['Sr.', 'Sra.', 'Srta.', 'Dra.', 'señor', 'señora', 'Señor', 'Señora', 'doctora'],
  ...[
    'senhor',
    'senhora',
    'Senhor',
    'Senhora',
    'signor',
    'signora',
    'Signora',
    'Sig.',
    'Sig.ra',
    'dottor',
    'dottoressa',
    'Dott.',
  ],
  ...['de heer', 'De heer', 'mevrouw', 'Mevrouw', 'Dhr.', 'Mevr.', 'meneer', 'Meneer'],
  ...[
    'Pan',
    'Pani',
    'pan',
    'pani',
    'Pana',
    'Panią',
    'paní',
    'Paní',
    'Fru',
    'fru',
    'fröken',
    'rouva',
    'Rouva',
    'herra',
    'Herra',
  ],
  ...[
    'Domnul',
    'Doamna',
    'domnul',
    'doamna',
    'Господин',
    'господин',
    'Госпожа',
    'госпожа',
    'г-н',
    'г-жа',
    'пан',
    'пані',
  ],
];
/** Two letters, as the British write them: with the first letter of the name an atom. */
const SHORT = ['Mr', 'Ms', 'Dr', 'Sr'];

/** Titles that are short or whose first letter the gate does not fold count only with the name behind them. */
const atomsOf = (title: string): readonly string[] => {
  const word = `${title} `;
  return Buffer.byteLength(word) > 3 ? [word] : INITIALS.map(letter => word + letter);
};

export default defineRules([
  {
    ...PERSON,
    id: 'family-name-titled',
    title: 'Family name behind a form of address, where somebody is called, treated, written to or has a number',
    pattern: `(?:^|${APART})(?:${[...LONG, ...SHORT]
      .sort((a, b) => b.length - a.length)
      .map(toLiteral)
      .join('|')}) (${LOW_PARTICLES}${NAME_WORD}(?: ${LOW_PARTICLES}${NAME_WORD}){0,1})`,
    atoms: [...LONG, ...SHORT].flatMap(atomsOf),
    wordAtoms: true,
    maxLength: 128,
    validators: ['titled-name'],
    confidence: 0.45,
    generic: true,
    examples: {
      match: [
        { text: 'You can reach Dr. «Quiroga» on 020 7946 0018 after four.' },
        { text: 'Mrs. «Habicht» called about her appointment.' },
        { text: 'Please ring Mrs «Quiroga» on Monday.' },
        { text: 'Sie erreichen Frau «Habicht» unter 030 5827403.' },
        { text: 'El Sr. «Halcón» no contesta al 928130218' },
        { text: 'O Sr. «Falcão» mora na Rua Gavião' },
        { text: 'U kunt mevrouw «van der Valk» bereiken op' },
        { text: 'Domnul «Uliu» are telefonul' },
        { text: 'Madame «Faucon», votre numéro client est' },
        { text: 'NHS No. below; GP: Dr «Quiroga».' },
        { text: 'Hr. «Habicht», 71 J., BZ 3x' },
        { text: 'Frau «Habicht», Zi 12, braucht' },
      ],
      ignore: [
        { text: 'Mr. Quiroga has 12 apples and gives away 5.', why: 'nobody is called or treated' },
        { text: 'Mr. Speaker, I called for a vote.', why: 'an office' },
        { text: 'I called Mr. Right yesterday', why: 'a word' },
        { text: 'Dr. Who was called back in 2005', why: 'a word' },
        { text: 'Pan Tadeusz został wydany w 1834 roku.', why: 'a book' },
      ],
    },
  },
]);
