import { defineRules, type RuleDefinition } from '../../src/detectors/rule.ts';

const NUMBER = {
  class: 'pii',
  right: 'alnum',
  generic: true,
  confidence: 0.55,
} as const satisfies Partial<RuleDefinition>;

/** States that issue licences to drive, as they stand behind the number. */
const STATES = [
  'NSW|VIC|QLD|SA|WA|TAS|NT|ACT',
  'AL|AK|AZ|AR|CA|CO|CT|DE|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WV|WI|WY|DC',
  'ON|QC|BC|AB|SK|MB|NS|NB|NL|PE|NZ|UK|GB',
].join('|');

export default defineRules([
  {
    ...NUMBER,
    id: 'driver-licence-of-state',
    title: 'Driving licence number with the state that issued it',
    severity: 'high',
    category: 'government-id',
    label: 'DRIVER_LICENCE',
    pattern: `(?:^|[^A-Za-z-])(?i:(?:drv\\.? |driver'?s? |driving )?licen[cs]e(?: ?(?:no|num(?:ber)?|#))?[.:]{0,2}[ #]{1,3}|lic(?:[.:] | no\\.? | #)|(?:DL|OLN)(?:: | no\\.?:? | #))(?:(?:${STATES})[ -])?([A-Z]?\\d{1,3}(?:[ -]\\d{2,4}){2,4}|[A-Z]{0,2}\\d{5,12}[A-Z]?)(?: ?\\(| ?/ ?|, ?| )(?:${STATES})(?:$|[\\s)/;,.|])`,
    atoms: [
      'lic: ',
      'lic. ',
      'lic no',
      'lic #',
      'licence',
      'license',
      'dl: ',
      'dl no',
      'dl #',
      'oln: ',
      'oln no',
      'oln #',
    ],
    wordAtoms: true,
    maxLength: 96,
    validators: ['document-number'],
    examples: {
      match: [
        { text: 'Lic: «17 182 930» (NSW)   Veh: Mazda' },
        { text: 'Driver licence no «071829304» VIC' },
        { text: 'DL: «D7182930» (CA)' },
      ],
      ignore: [
        { text: 'License: 2024 (CA)', why: 'a year' },
        { text: 'Lic: MIT', why: 'no number' },
      ],
    },
    references: ['https://www.service.nsw.gov.au/', 'https://www.aamva.org/'],
  },
  {
    ...NUMBER,
    id: 'jp-insurance-symbol',
    title: 'Symbol and number of a Japanese health insurance',
    severity: 'high',
    category: 'medical',
    label: 'HEALTH_PLAN_NUMBER',
    pattern:
      '(?:保険証?|被保険者証?)?[ 　]?記号[・･／、 　]?番号[:：\\s]{0,3}(\\d{1,8}[・･/／ 　-]{1,2}\\d{1,8}(?:[・･/／ 　-]{1,2}(?:枝番)?\\d{1,2})?)|記号[:： 　]{0,2}(\\d{1,8}[ 　、,・･/／]{1,3}番号[:： 　]{0,2}\\d{1,8})',
    atoms: [
      '記号・番号',
      '記号･番号',
      '記号番号',
      '記号／番号',
      '記号、番号',
      '記号 番号',
      '記号:',
      '記号：',
      '記号 ',
      '記号　',
      ...Array.from({ length: 10 }, (_, digit) => `記号${digit}`),
    ],
    maxLength: 96,
    validators: ['has-digit'],
    examples: {
      match: [{ text: '健康保険 記号・番号：«7182・930»' }, { text: '記号：«7182 番号：930456»' }],
      ignore: [{ text: '記号と番号を書く', why: 'no number' }],
    },
    references: ['https://www.mhlw.go.jp/'],
  },
  {
    ...NUMBER,
    id: 'jp-bank-branch',
    title: 'Number of the branch of a Japanese bank with which an account is',
    severity: 'low',
    category: 'financial',
    label: 'BANK_ACCOUNT',
    pattern: '(?:店番号?|支店番号|支店コード|店舗番号)[)） 　:：]{0,3}(\\d{3})(?:$|[\\s)）　、,・/／])',
    atoms: ['店番', '支店番号', '支店コード', '店舗番号'],
    maxLength: 64,
    right: 'number',
    keywords: [
      '口座',
      '銀行',
      '銀行名',
      '振込先',
      '口座番号',
      '支店',
      '支店名',
      '普通',
      '信用金庫',
      '信金',
      'ゆうちょ',
    ],
    context: 'required',
    examples: {
      match: [
        { text: '銀行名：鷹野銀行　支店名：六鷹支店（店番 «718»）' },
        { text: '振込先 鷹野銀行 店番号：«718» 口座' },
      ],
      ignore: [{ text: '店番 718', why: 'of a shop' }],
    },
    references: ['https://www.zenginkyo.or.jp/'],
  },
  {
    ...NUMBER,
    id: 'es-cip',
    title: 'Spanish number of a patient (CIP) behind its name',
    severity: 'high',
    category: 'medical',
    label: 'HEALTH_PLAN_NUMBER',
    pattern:
      '(?:^|[^A-Za-z])(?:(?:CIP|TSI)(?:: ?| )|CIP-SNS:? |CITE: ?|[Tt]arjeta sanitaria(?: n[.º°]{1,2})?[ :]{1,2})([A-Z]{4} ?\\d ?\\d{6} ?\\d{2,5}|[A-Z]{4} ?\\d{10,12}|BBBB[A-Z]{2}\\d{10}|[A-Z]{2}\\d{10,12})\\b',
    atoms: ['cip:', 'cip ', 'cip-sns', 'tarjeta sanitaria', 'tsi:', 'tsi ', 'cite:'],
    wordAtoms: true,
    maxLength: 72,
    validators: ['document-number'],
    examples: {
      match: [
        { text: 'NHC: 1 | CIP: «KSTR718293045617»' },
        { text: 'CIP «QIRO 1 718293 04 5»'.replace('04 5', '045') },
      ],
      ignore: [{ text: 'CIP 4.0 de limpieza', why: 'no number' }],
    },
    references: ['https://www.sanidad.gob.es/'],
  },
]);
