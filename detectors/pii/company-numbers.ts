import { defineRules } from '../../src/detectors/rule.ts';
import { toKeyword } from './label.ts';
import { labelledNumber } from './labelled-number.ts';

/** Seven digits and more, in groups or not, with the letters of a register in front. */
const NUMBER = '(?:[A-Z]{2,3} ?)?\\d{2,11}(?:[ .-]?\\d{1,6}){0,4}';

/** What registers of companies, one-person ones among them, are called by country. */
const WORDS = [
  ...['cvr', 'cvr-nr', 'kvk', 'kvk-nummer', 'ičo', 'dič', 'regon', 'krs', 'org.nr', 'org nr', 'orgnr', 'y-tunnus'],
  ...['organisationsnummer', 'organisasjonsnummer', 'handelsregisternummer', 'ondernemingsnummer', 'numéro rcs'],
  ...['registrikood', 'reģ. nr', 'įmonės kodas', 'adószám', 'cégjegyzékszám', 'matični broj', 'matična številka'],
  ...['ruc', 'rnc', 'огрн', 'огрнип', 'окпо', 'єдрпоу', 'едрпоу', 'uen', 'company number', 'company reg no'],
  ...['company registration', 'companies house', 'número de registro mercantil', 'numer regon', 'mersis'],
];

const ROW = {
  id: 'company-number',
  title: 'Number of a business in a register behind its label',
  severity: 'low',
  category: 'government-id',
  label: 'COMPANY_NUMBER',
  words: WORDS,
  match: [
    { text: 'CVR-nr.: «71829304», Odense' },
    { text: 'KvK-nummer: «71829304»' },
    { text: 'IČO: «71829304», DIČ' },
    { text: 'Org.nr. «971 829 304» MVA' },
    { text: 'RUC: «20718293045»\nRazón' },
    { text: '«718293045»', key: 'regon' },
  ],
  ignore: [
    { text: 'CVR: 2019', why: 'a year' },
    { text: 'favico: 71829304', why: 'another word' },
    { text: 'the KvK was asked', why: 'no number' },
  ],
} as const;

export default defineRules([
  labelledNumber(ROW, NUMBER, {
    maxLength: 96,
    keyedPattern: NUMBER,
    keyedKeywords: [...new Set(WORDS.map(toKeyword))].filter(word => word.length > 3),
    validators: ['business-number'],
  }),
]);
