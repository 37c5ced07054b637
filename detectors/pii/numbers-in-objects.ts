import { defineRules, type RuleDefinition } from '../../src/detectors/rule.ts';

/** Keys that say no more than that a number stands there: of what, the object's own key says. */
const NUMBER = 'no|nr|num|number|nummer|numero|número|numéro|id|code|value';

const inObject = (
  holders: readonly string[],
  value: string,
  words: readonly string[],
): Pick<
  RuleDefinition,
  'pattern' | 'atoms' | 'maxLength' | 'keyedPattern' | 'keyedKeywords' | 'keyedEntries' | 'right'
> => ({
  pattern: `["'](?i:${holders.join('|')})["'] ?: ?\\{\\s{0,12}["'](?i:${NUMBER})["'] ?: ?["']?(${value})["',}\\s]`,
  atoms: holders,
  maxLength: 120,
  keyedPattern: value,
  keyedKeywords: words,
  keyedEntries: true,
});

const REFERENCES = [
  'https://www.nist.gov/publications/guide-protecting-confidentiality-personally-identifiable-information-pii',
];

export default defineRules([
  {
    id: 'passport-in-object',
    title: 'Number of a passport in an object of its own',
    class: 'pii',
    severity: 'high',
    category: 'government-id',
    label: 'PASSPORT',
    ...inObject(
      ['passport', 'passeport', 'pasaporte', 'passaporto', 'passaporte', 'reisepass', 'paspoort', 'paszport'],
      '[A-Z]{0,3}[- ]?\\d{6,9}[A-Z]?',
      [
        ...['passport', 'passport details', 'passport info', 'passport data', 'travel document', 'passeport'],
        ...[
          'pasaporte',
          'passaporto',
          'passaporte',
          'reisepass',
          'paspoort',
          'paszport',
          'паспорт',
          '护照',
          'パスポート',
        ],
      ],
    ),
    validators: ['number-in-object'],
    confidence: 0.6,
    generic: true,
    examples: {
      match: [
        { text: '{"passport": {"number": "«C71829304»", "country": "DE"}}' },
        { text: '"reisepass":{"nr":"«C7182930»","land":"D"}' },
      ],
      ignore: [
        { text: '{"passport": {"session": "71829304"}}', why: 'the key is no number’s' },
        { text: '{"passport": {"number": "no"}}', why: 'no number' },
      ],
    },
    references: REFERENCES,
  },
  {
    id: 'identity-paper-in-object',
    title: 'Number of an identity card or another paper in an object of its own',
    class: 'pii',
    severity: 'high',
    category: 'government-id',
    label: 'NATIONAL_ID',
    ...inObject(
      ['id_document', 'iddocument', 'identity_document', 'identitydocument', 'id_card', 'idcard', 'personalausweis'],
      '[A-Z]{0,3}[- ]?\\d{6,12}[A-Z]{0,2}',
      [
        ...[
          'id document',
          'identity document',
          'identification document',
          'id card',
          'identity card',
          'national id card',
        ],
        ...['ausweis', 'personalausweis', 'carte identité', "carte d'identité", 'documento identidad'],
      ],
    ),
    validators: ['number-in-object'],
    confidence: 0.5,
    generic: true,
    examples: {
      match: [
        { text: '{"id_document": {"number": "«AX7182930»", "type": "card"}}' },
        { text: '"personalausweis":{"nr":"«L7182930»","gültig":"2031"}' },
      ],
      ignore: [
        { text: '{"id_document": {"version": "7182930"}}', why: 'the key is no number’s' },
        { text: '{"idCard": {"number": "1200.50"}}', why: 'money' },
      ],
    },
    references: REFERENCES,
  },
  {
    id: 'bank-account-in-object',
    title: 'Number of a bank account in an object of its own',
    class: 'pii',
    severity: 'medium',
    category: 'financial',
    label: 'BANK_ACCOUNT',
    ...inObject(['bank_account', 'bankaccount', 'bankverbindung'], '\\d{2,5}[- ]?\\d{4,7}[- ]?\\d{0,8}', [
      ...['account', 'bank', 'bank account', 'bank details', 'direct debit', 'payout account', 'konto', 'kontodaten'],
      ...['bankverbindung', 'cuenta', 'cuenta bancaria', 'compte', 'compte bancaire', 'conto', 'conta', 'rekening'],
    ]),
    validators: ['account-in-object'],
    confidence: 0.5,
    generic: true,
    examples: {
      match: [
        { text: '{"bank_account": {"number": "«31829607»", "sort_code": "60-16-13"}}' },
        { text: "'bankverbindung': {'nummer': '«0071829304»'}" },
      ],
      ignore: [
        { text: '{"bank_account": {"id": "31829607"}}', why: 'a key of the database' },
        { text: '{"bank_account": {"number": "1200.50"}}', why: 'money' },
      ],
    },
    references: REFERENCES,
  },
]);
