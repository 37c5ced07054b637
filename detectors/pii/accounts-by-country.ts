import { defineRules, type RuleDefinition } from '../../src/detectors/rule.ts';

const ACCOUNT = {
  class: 'pii',
  severity: 'medium',
  category: 'financial',
  label: 'BANK_ACCOUNT',
  references: ['https://www.swift.com/standards/data-standards/iban-international-bank-account-number'],
} as const satisfies Partial<RuleDefinition>;

/** National forms that have a check of their own and stand without a word for an account: as many digits as no telephone number has, or signs between. */
const FORMS = [
  // Poland.
  '\\d{2}(?: \\d{4}){6}',
  // Serbia, Montenegro, Bosnia; Belgium.
  '\\d{3}-\\d{7,13}-\\d{2}',
  // Hungary.
  '\\d{8}-\\d{8}(?:-\\d{8})?',
  // Czechia, Slovakia.
  '(?:\\d{1,6}-)?\\d{6,10}/\\d{4}',
  // Norway.
  '\\d{4}\\.\\d{2}\\.\\d{5}',
  // Spain, Portugal, France.
  '\\d{4}[ -]\\d{4}[ -]\\d{2}[ -]\\d{10}',
  '\\d{4}[ .]\\d{4}[ .]\\d{11}[ .]\\d{2}',
  '\\d{5} \\d{5} \\d{11} \\d{2}',
].join('|');

export default defineRules([
  {
    ...ACCOUNT,
    id: 'bank-account-by-form',
    title: 'Bank account in a national form with its check digits',
    pattern: `\\b(${FORMS})\\b`,
    shapes: ['nine-digits'],
    shapePattern: `\\b(?:${FORMS})\\b`,
    maxLength: 48,
    left: 'number',
    right: 'number',
    validators: ['national-account'],
    confidence: 0.65,
    examples: {
      match: [
        { text: '1;"Falk";"«20 1020 0718 0000 7182 9304 5614»";1' },
        { text: 'na račun «265-0000007182930-58» do' },
        { text: 'účet «7182930453/0800» VS' },
        { text: 'til «8602.71.71828» innen' },
      ],
      ignore: [
        { text: '20 1020 0718 0000 7182 9304 5615', why: 'its check fails' },
        { text: 'part 265-0000007182930-57', why: 'its check fails' },
      ],
    },
  },
  {
    ...ACCOUNT,
    id: 'jp-bank-account',
    title: 'Japanese bank account with its bank and branch',
    pattern:
      '([\\p{Han}\\p{Katakana}ーA-Za-zＡ-Ｚ]{1,14}(?:銀行|信用金庫|信金|信用組合|労働金庫|農協)[ 　・/／,、]{0,2}[\\p{Han}\\p{Katakana}\\p{Hiragana}ーA-Za-z0-9]{1,12}(?:支店|出張所|営業部|本店)[ 　・/／,、]{0,2}(?:[(（]\\d{3}[)）][ 　]?)?(?:普通|当座|貯蓄)(?:預金|口座)?[ 　:：]{0,2}(?:口座番号)?[ 　:：]{0,2}\\d{6,8})',
    atoms: ['支店', '出張所', '営業部', '本店'],
    maxLength: 200,
    right: 'digit',
    confidence: 0.75,
    examples: {
      match: [
        { text: '振込先　«鷹野銀行 六鷹支店 普通 7182930»で' },
        { text: '口座：«鷹信用金庫　中央支店　普通預金　口座番号：0718293»' },
      ],
      ignore: [{ text: '鷹野銀行 六鷹支店は普通です', why: 'no number' }],
    },
    references: ['https://www.zenginkyo.or.jp/'],
  },
  {
    ...ACCOUNT,
    id: 'account-of-statement',
    title: 'Bank account that a statement in MT940 is of',
    pattern: ':25P?:([A-Z0-9]{4,12}[/ ]?[A-Z0-9-]{4,26}?\\d)(?:EUR|USD|GBP|CHF|PLN)?\\r?\\n',
    atoms: [':25:', ':25p:'],
    maxLength: 64,
    validators: ['account-number'],
    confidence: 0.65,
    examples: {
      match: [{ text: ':20:START\n:25:«71829304/5617182930»\n:28C:1' }, { text: ':25:«50110400/0071829304»EUR\n' }],
      ignore: [{ text: 'at 12:25:30\n', why: 'a time' }],
    },
    references: ['https://www.iso.org/standard/84108.html'],
  },
  {
    ...ACCOUNT,
    id: 'ar-account-alias',
    title: 'Alias of an Argentine account (CBU, CVU)',
    pattern:
      '(?i:\\balias(?: (?:de |del )?(?:cbu|cvu|mp|mercado ?pago|mercadopago|bancario|uala|es|is))*)[ :=]{1,3}["*]{0,2}([A-Z0-9]{2,10}(?:\\.[A-Z0-9]{2,10}){1,3}|[a-z0-9]{2,10}\\.[a-z0-9]{2,10}\\.[a-z0-9]{2,10})(?:["*.,;\\s)]|$)',
    atoms: ['alias ', 'alias:', 'alias='],
    wordAtoms: true,
    maxLength: 96,
    keywords: [
      'cbu',
      'cvu',
      'mercado pago',
      'mercadopago',
      'mp',
      'transferencia',
      'transferir',
      'transferí',
      'transferime',
      'cuil',
      'cuit',
      'dni',
      'pesos',
      'banco',
      'titular',
      'pago',
      'cuenta',
      'depositar',
      'seña',
    ],
    context: 'required',
    confidence: 0.5,
    examples: {
      match: [
        { text: 'mi cuil es x y el alias «HALCON.LUNA.MAR», cbu' },
        { text: 'transferime al alias: «sol.halcon.mp» gracias' },
      ],
      ignore: [
        { text: 'alias foo.bar.baz of the module', why: 'code' },
        { text: 'el alias de la cuenta', why: 'no alias' },
      ],
    },
    references: ['https://www.bcra.gob.ar/'],
  },
]);
