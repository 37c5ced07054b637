import { defineRules, type RuleDefinition } from '../../src/detectors/rule.ts';
import { behindLabels } from './label.ts';

const GENERIC = {
  class: 'pii',
  severity: 'low',
  right: 'alnum',
  maxLength: 128,
  confidence: 0.5,
  generic: true,
} as const satisfies Partial<RuleDefinition>;

const METERS = behindLabels(
  [
    ...[
      'meter no',
      'meter number',
      'meter id',
      'meter serial',
      'mpan',
      'mprn',
      'zählernummer',
      'zähler-nr',
      'zählernr',
      'marktlokation',
    ],
    ...[
      'n° de compteur',
      'n° compteur',
      'numéro de compteur',
      'point de livraison',
      'n° pdl',
      'pdl n°',
      'número de contador',
      'nº contador',
    ],
    ...[
      'nº de contador',
      'número de medidor',
      'nº medidor',
      'codice pod',
      'codice pdr',
      'matricola contatore',
      'numero contatore',
    ],
    ...[
      'meternummer',
      'ean-code',
      'ean code',
      'nr licznika',
      'numer licznika',
      'målernummer',
      'målernr',
      'mätarnummer',
      'anläggnings-id',
    ],
    ...[
      'mittarin numero',
      'číslo elektroměru',
      'číslo plynoměru',
      'номер счётчика',
      'номер счетчика',
      'sayaç no',
      'tesisat no',
      '电表号',
      '電號',
    ],
  ],
  '(?:\\d )?[A-Z]{0,4}\\d[A-Z0-9]{4,19}|\\d{1,4}(?: ?[A-Z]{2,4}\\d{0,2})?(?: \\d{2,6}){1,7}|[A-Z]{1,4}[- ]\\d{4,12}',
);

/** Digits as people say them, by language. */
const SPOKEN = [
  ['zero', 'oh', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'],
  ['cero', 'uno', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve'],
];
const spoken = SPOKEN.map((words, i) => {
  const word = `(?:${words.join('|')})`;
  return `${word} ${word}(?:(?:[ -]|, ?|\\.{1,3} ?)(?:${i === 0 ? '(?:double|triple)[ -]' : 'doble '})?${word}){5,13}`;
}).join('|');

export default defineRules([
  {
    ...GENERIC,
    id: 'meter-number',
    title: 'Number of a meter or a point of delivery in a household',
    category: 'identity',
    label: 'METER_NUMBER',
    pattern: `(?:${METERS.pattern})\\b|\\b(?i:CUPS):? (ES\\d{16}[A-Z]{2}(?:\\d[A-Z])?)\\b|\\b(?i:POD):? (IT\\d{3}E\\d{8,9})\\b`,
    atoms: [...METERS.atoms, 'cups: es', 'cups es', 'pod: it', 'pod it'],
    validators: ['not-year'],
    examples: {
      match: [
        { text: 'Zählernummer: «1 EMH00 7182 9304»' },
        { text: 'Meter no. «71K8293045», read' },
        { text: `CUPS: «${'ES00317182' + '93045617KX0F'}»` },
      ],
      ignore: [
        { text: 'meter number 2019', why: 'a year' },
        { text: 'the meter number is below', why: 'no number' },
      ],
    },
    references: ['https://www.nist.gov/publications/nistir-7628-guidelines-smart-grid-cyber-security'],
  },
  {
    ...GENERIC,
    id: 'phone-in-words',
    title: 'Telephone number whose digits are written as words',
    severity: 'medium',
    category: 'contact',
    label: 'PHONE',
    pattern: `(?i:(?:^|[^A-Za-z-])(${spoken}))(?:$|[^A-Za-z-])`,
    atoms: SPOKEN.flatMap(words => words.flatMap(one => words.map(other => `${one} ${other}`))),
    maxLength: 160,
    validators: ['spoken-digits'],
    examples: {
      match: [
        { text: 'ring oh seven seven double oh, nine one two, eight three four'.replace(/oh seven.*$/, m => `«${m}»`) },
        { text: 'mi número es «seis siete uno ocho dos nueve tres cero cuatro»' },
      ],
      ignore: [
        { text: 'one two three four five six seven eight', why: 'counting' },
        { text: 'one one one one one one one', why: 'always the same' },
      ],
    },
    references: ['https://www.itu.int/rec/T-REC-E.164'],
  },
]);
