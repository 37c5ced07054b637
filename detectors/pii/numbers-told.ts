import { defineRules } from '../../src/detectors/rule.ts';

/** What people call the number of their papers. */
const NUMBERS =
  'nric|fin|cpf|bsn|dni|nie|nif|curp|rfc|pesel|aadhaar|pan|tfn|ssn|nino|nir|steuer-id|personnummer|codice fiscale|passport';
/** `is my`, by language. */
const MINE = 'is my|is mijn|é o meu|es mi|ist meine|est mon|è il mio|to mój|är mitt|is his|is her';

export default defineRules([
  {
    id: 'personal-number-told',
    title: 'Number of somebody’s papers before the words that say what it is',
    class: 'pii',
    severity: 'high',
    category: 'government-id',
    label: 'NATIONAL_ID',
    pattern: `\\b([A-Z]{0,4}\\d[A-Z0-9](?:[ ./-]?[A-Z0-9]){4,16}),? (?i:${MINE}) (?i:${NUMBERS})\\b`,
    atoms: NUMBERS.split('|').flatMap(number => MINE.split('|').map(mine => `${mine} ${number}`)),
    maxLength: 80,
    left: 'alnum',
    validators: ['document-number'],
    confidence: 0.6,
    generic: true,
    examples: {
      match: [
        { text: '«S7182930F» is my NRIC' },
        { text: '«100.613.102-71» é o meu CPF' },
        { text: '«718293045» is mijn BSN.' },
      ],
      ignore: [
        { text: 'this is my passport', why: 'no number' },
        { text: '718293045 is my score', why: 'no papers' },
      ],
    },
    references: [
      'https://www.nist.gov/publications/guide-protecting-confidentiality-personally-identifiable-information-pii',
    ],
  },
]);
