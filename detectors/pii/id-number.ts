import { defineRules } from '../../src/detectors/rule.ts';

/** What may stand before `ID number`, so that it is nobody else's than a person's: not a product's, not a vendor's. */
const BEFORE =
  "(?:^|[.:;,(|*<{\\n\"']|\\b(?i:my|his|her|your|their|our|whose|under|with|an|the|and|or|by|is|has|holder|system|tribal|member|resident|client|citizen|patient|voter|personal|photo)|['’]s?)[ *\\n]?\\s{0,8}";

export default defineRules([
  {
    id: 'id-number',
    title: 'Number that a text calls an ID number',
    class: 'pii',
    severity: 'medium',
    category: 'government-id',
    label: 'NATIONAL_ID',
    pattern: `${BEFORE}(?i:ID[ _-]?(?:number|num)|ID (?:no|#)|id_no|identity (?:number|no)|photo ID)\\.?[^0-9A-Za-z\\n]{1,5}(?:(?i:is|was)[^0-9A-Za-z\\n]{1,3})?(?P<secret>[A-Z]{0,4}\\d[0-9A-Z]{4,13}|[A-Z]{2}[A-Z0-9]{6}\\d)\\b`,
    atoms: [
      'id_number',
      'id-number',
      'idnumber',
      'id_num',
      'idnum',
      'id_no',
      'identity n',
      'photo id',
      'id number',
      'id no',
      'id num',
      'id #',
    ],
    maxLength: 96,
    right: 'alnum',
    validators: ['not-year'],
    confidence: 0.5,
    generic: true,
    examples: {
      match: [
        { text: 'My ID number is «7845213K»' },
        { text: 'stored under ID number «84613570»' },
        { text: '**ID No.:** «A7183294»' },
        { text: '<idnumber>«C4F8K21N7»</idnumber>' },
        { text: 'id_number: «548812093»' },
        { text: "the user's tribal ID number «789564321»" },
      ],
      ignore: [
        { text: 'product ID number 4471882', why: 'of a thing' },
        { text: 'ID number 12', why: 'too short' },
        { text: 'PID number 4471882', why: 'another word' },
        { text: 'grid_number: 548812093', why: 'another word' },
      ],
    },
    references: [
      'https://www.oecd.org/en/networks/global-forum-tax-transparency/resources/aeoi-implementation-portal/tax-identification-numbers.html',
    ],
  },
]);
