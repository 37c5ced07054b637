import { defineRules } from '../../src/detectors/rule.ts';
import { CAPITAL, NAME_WORD, PERSON } from './names.ts';

/** Of whom a form says the name, family name first. */
const LABELS =
  'name|patient|patientin|kunde|kundin|versicherte|client|customer|student|pupil|employee|insured|subscriber|applicant|claimant|defendant|plaintiff|witness|physician|provider|attending|surgeon|guarantor|borrower|tenant|inmate|author|attendee|to|from|cc';
const PARTIES =
  'defendant|plaintiff|claimant|petitioner|respondent|appellant|appellee|complainant|decedent|testator|insured|policyholder|lessee|lessor|tenant|landlord|borrower|guarantor|suspect|victim|witness|patient|undersigned';

const NAMED = {
  ...PERSON,
  confidence: 0.5,
  generic: true,
} as const;

export default defineRules([
  {
    ...NAMED,
    id: 'person-name-sorted',
    title: 'Name with the family name first, behind a label or in front of an e-mail address',
    pattern: `(?:(?i:\\b(?:${LABELS}))[*_]{0,2} ?: ?[*_]{0,2} ?["']?|["'])(${NAME_WORD}(?:[ -]${NAME_WORD})?, ${NAME_WORD}(?: ${NAME_WORD}| ${CAPITAL}\\.?)?)(?:["'] ?<|[ \\t]{0,40}(?:[\\r\\n|;\\t<]|$)|  |, (?:geb|n[ée]e?|nac|ur|DOB|born)\\b)`,
    shapes: ['at'],
    atoms: LABELS.split('|').flatMap(word =>
      word.length < 3 ? [`${word}: `] : [`${word}:`, `${word} :`, `${word}*`, `${word}_`],
    ),
    maxLength: 200,
    validators: ['sorted-name'],
    examples: {
      match: [
        { text: 'Patient Name: «Lindqvist, Mara»\nDOB' },
        { text: 'NAME: «QUIROGA, RENATA L.»' },
        { text: 'Patientin: «Habicht, Renata», geb. 3.4.1993' },
        { text: 'From: "«Lindqvist, Mara»" <m.l@nordvik.se>' },
        { text: '**Employee:** «Kowalczyk, Jan» | dept' },
      ],
      ignore: [
        { text: 'Name: Lindqvist, Mara and others came', why: 'a sentence' },
        { text: 'From: Oslo, Norway\n', why: 'a place' },
        { text: 'To: Mara Lindqvist, Jan Kowalczyk\n', why: 'two people' },
        { text: 'Author: Kestrel, Inc\n', why: 'a company' },
        { text: 'printf("Hello, Mara")', why: 'a greeting in code' },
      ],
    },
  },
  {
    ...NAMED,
    id: 'person-name-party',
    title: 'Full name between commas behind what somebody is to a case',
    pattern: `(?i:\\b(?:${PARTIES})), (${NAME_WORD}(?: ${CAPITAL}\\.)?(?: ${NAME_WORD}){1,2}),`,
    atoms: PARTIES.split('|').map(word => `${word}, `),
    wordAtoms: true,
    maxLength: 120,
    validators: ['introduced-name'],
    examples: {
      match: [
        { text: 'The defendant, «Mara Lindqvist», residing at' },
        { text: 'the Borrower, «Jan K. Kowalczyk», agrees' },
      ],
      ignore: [
        { text: 'the patient, Open Source, and', why: 'no given name' },
        { text: 'the tenant, Mara Lindqvist left', why: 'not set apart' },
      ],
    },
  },
]);
