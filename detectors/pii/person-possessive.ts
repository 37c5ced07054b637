import { defineRules } from '../../src/detectors/rule.ts';
import { toLiteral } from '../literal.ts';
import { APART } from './label.ts';
import { FULL_NAME, PERSON } from './names.ts';

/** What a person has in a file: papers, numbers, accounts, ways to be reached. */
const PAPERS = [
  ...[
    'ssn',
    'social security',
    'passport',
    "driver's license",
    "driver's licence",
    'driver’s license',
    'driving licence',
  ],
  ...[
    'drivers license',
    'aadhaar',
    'aadhar',
    'pan card',
    'pan number',
    'voter id',
    'national id',
    'national insurance',
  ],
  ...[
    'nhs number',
    'tax id',
    'tax return',
    'itin',
    'tin',
    'taxpayer',
    'federal tax',
    'id card',
    'identity card',
    'medicare',
  ],
  ...[
    'medicaid',
    'mrn',
    'medical record',
    'medical file',
    'medical history',
    'patient id',
    'patient record',
    'health record',
  ],
  ...[
    'health insurance',
    'insurance policy',
    'insurance id',
    'insurance number',
    'bank account',
    'account',
    'iban',
    'salary',
  ],
  ...['checking account', 'savings account', 'routing number', 'sort code', 'credit card', 'debit card', 'card number'],
  ...[
    'payroll',
    'pension',
    'w-2',
    'email',
    'e-mail',
    'phone',
    'telephone',
    'mobile',
    'cell',
    'home address',
    'address',
  ],
  ...['contact details', 'contact information', 'contact info', 'login', 'password', 'username', 'case file', 'dob'],
  ...[
    'personal data',
    'personal details',
    'personal information',
    'personal email',
    'personal phone',
    'personal address',
  ],
  ...['date of birth', 'birth certificate', 'employee id', 'student id', 'employee number', 'new hire'],
];
const SIGNS = ["'s", '’s', "s'", 's’'];

export default defineRules([
  {
    ...PERSON,
    id: 'person-name-possessive',
    title: 'Full name whose papers, account or address a text is about',
    pattern: `(?:^|${APART})(${FULL_NAME})['’]s? (?i:${PAPERS.map(toLiteral).join('|')})s?\\b`,
    atoms: SIGNS.flatMap(sign => PAPERS.map(paper => `${sign} ${paper}`)),
    maxLength: 160,
    validators: ['introduced-name'],
    confidence: 0.5,
    generic: true,
    examples: {
      match: [
        { text: "«Renata Quiroga»'s SSN was shown" },
        { text: 'review «Jan Kowalczyk»’s new hire packet' },
        { text: "access to «Renata Quiros»' passport number" },
        { text: "«Martin Habicht»'s e-mails were" },
      ],
      ignore: [
        { text: "Renata's passport", why: 'one word' },
        { text: "Kestrel Motors' phone number", why: 'a company' },
        { text: "Renata Quiroga's phonetics", why: 'no paper of hers, but a word that begins like one' },
        { text: "Renata Quiroga's novel", why: 'a work' },
      ],
    },
  },
]);
