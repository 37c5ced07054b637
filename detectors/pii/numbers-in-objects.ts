import { defineRules, type RuleDefinition } from '../../src/detectors/rule.ts';

/** Keys that say no more than that a number stands there: of what, the object's own key says. */
const NUMBER = 'no|nr|num|number|nummer|numero|número|numéro';
const NUMBER_OR_ID = `${NUMBER}|id|code|value`;

/** @param holders keys of such objects in a text; `words` are those where JSON is walked. */
const inObject = (keys: string, holders: readonly string[], value: string, words: readonly string[]) =>
  ({
    class: 'pii',
    pattern: `["'](?i:${holders.join('|')})["'] ?: ?\\{\\s{0,12}["'](?i:${keys})["'] ?: ?["']?(${value})["',}\\s]`,
    atoms: holders,
    maxLength: 120,
    keyedPattern: value,
    keyedKeywords: words,
    keyedEntries: true,
    generic: true,
    references: [
      'https://www.nist.gov/publications/guide-protecting-confidentiality-personally-identifiable-information-pii',
    ],
  }) satisfies Partial<RuleDefinition>;

export default defineRules([
  {
    id: 'passport-in-object',
    title: 'Number of a passport in an object of its own',
    severity: 'high',
    category: 'government-id',
    label: 'PASSPORT',
    ...inObject(
      NUMBER_OR_ID,
      ['passport', 'passeport', 'pasaporte', 'passaporto', 'passaporte', 'reisepass', 'paspoort', 'paszport'],
      '[A-Z]{0,3}[- ]?\\d{6,9}[A-Z]?|\\d{2} ?\\d{2} ?\\d{6}|\\d{2} \\d{2}',
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
          'vegabréf',
          'pasaport',
          'hộ chiếu',
          'paspor',
          '여권',
          'جواز السفر',
          '护照',
          'パスポート',
        ],
      ],
    ),
    validators: ['number-in-object'],
    confidence: 0.6,
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
  },
  {
    id: 'identity-paper-in-object',
    title: 'Number of an identity card or another paper in an object of its own',
    severity: 'high',
    category: 'government-id',
    label: 'NATIONAL_ID',
    ...inObject(
      NUMBER_OR_ID,
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
        ...[
          'documento',
          'documento identidad',
          'documento identità',
          'dokument',
          'dowód osobisty',
          'doklad',
          'cédula',
          'cedula',
        ],
        ...[
          'удостоверение',
          'dni',
          'carta identità',
          'identiteitskaart',
          'identiteitsbewijs',
          '身份证',
          '신분증',
          'الهوية',
        ],
        ...['ausweis', 'personalausweis', 'carte identité', "carte d'identité", 'documento identidad'],
      ],
    ),
    validators: ['paper-in-object'],
    confidence: 0.5,
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
  },
  {
    id: 'bank-account-in-object',
    title: 'Number of a bank account in an object of its own',
    severity: 'medium',
    category: 'financial',
    label: 'BANK_ACCOUNT',
    ...inObject(
      NUMBER,
      ['bank_account', 'bankaccount', 'bankverbindung'],
      '\\d{2,5}[- ]?\\d{4,7}[- ]?\\d{0,8}|\\d{2,6}-\\d{2,10}-\\d{2,8}(?:-\\d{1,8})?',
      [
        ...['account', 'bank', 'bank account', 'bank details', 'direct debit', 'payout account', 'konto', 'kontodaten'],
        ...[
          'acct',
          'bank acct',
          'חשבון',
          'חשבון בנק',
          'λογαριασμός',
          'cont bancar',
          'račun',
          'bankovni račun',
          'pankkitili',
        ],
        ...['bankverbindung', 'cuenta', 'cuenta bancaria', 'compte', 'compte bancaire', 'conto', 'conta', 'rekening'],
        ...[
          'bankrekening',
          'bankkonto',
          'konto bankowe',
          'rachunek',
          'conto corrente',
          'conta bancaria',
          'conta bancária',
        ],
        ...[
          'bankszámla',
          'hesap',
          'banka hesabı',
          'счет',
          'счёт',
          'рахунок',
          '계좌',
          '口座',
          '銀行口座',
          '银行账户',
          'الحساب البنكي',
        ],
      ],
    ),
    validators: ['account-in-object'],
    confidence: 0.5,
    examples: {
      match: [
        { text: '{"bank_account": {"number": "«31829607»", "sort_code": "60-16-13"}}' },
        { text: "'bankverbindung': {'nummer': '«0071829304»'}" },
        { text: '«110-718-293045»', key: '계좌.번호' },
      ],
      ignore: [
        { text: '{"bank_account": {"id": "31829607"}}', why: 'a key of the database' },
        { text: '{"bank_account": {"number": "1200.50"}}', why: 'money' },
      ],
    },
  },
]);
