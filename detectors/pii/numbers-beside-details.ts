import { defineRules } from '../../src/detectors/rule.ts';
import { LETTER } from './names.ts';

/** What a number of somebody's is called. Words too common to look for anywhere else. A language or a family of them a line. */
const CALLED = [
  ...['policy', 'policyholder', 'claim', 'case', 'file', 'report', 'occ(?:urrence)?', 'incident', 'crime', 'urn'],
  ...[
    'account',
    'acct',
    'acc',
    'a/c',
    'customer',
    'cust',
    'client',
    'member(?:ship)?',
    'subscriber',
    'loyalty',
    'fqtv',
  ],
  ...[
    'employee',
    'emp',
    'staff',
    'payroll',
    'personnel',
    'student',
    'pupil',
    'badge',
    'matric',
    'enrol+ment',
    'admission',
  ],
  ...[
    'registration',
    'reg',
    'roll',
    'ppo',
    'contract',
    'loan',
    'tenancy',
    'tenant',
    'rent',
    'service',
    'warrant',
    'permit',
  ],
  ...[
    'licence',
    'license',
    'lic',
    'patient',
    'chart',
    'donor',
    'beneficiary',
    'insured',
    'docket',
    'complaint',
    'application',
  ],
  ...[
    'dossier',
    'contrat',
    'client',
    'adhérent',
    'abonné',
    'matricule',
    'allocataire',
    'sinistre',
    'police',
    'affaire',
  ],
  ...['expediente', 'expte', 'empleado', 'socio', 'cliente', 'contrato', 'póliza', 'matrícula', 'legajo', 'afiliado'],
  ...[
    'autos',
    'processo',
    'funcionário',
    'apólice',
    'aluno',
    'pratica',
    'contratto',
    'dipendente',
    'tessera',
    'polizza',
  ],
  ...[
    'akte',
    'vertrag',
    'kunde',
    'mitglied',
    'zaak',
    'klant',
    'polis',
    'lid',
    'contract',
    'sag',
    'sak',
    'kund',
    'kunde',
  ],
  ...['sprawa', 'klient', 'umowa', 'polisa', 'poslovni broj', 'smlouva', 'szerződés', 'dosar', 'contract', 'abonat'],
  ...['abone', 'müşteri', 'sicil', 'poliçe', 'dosya'],
];
/** That a word is counted: `no.`, `number`, `diary`. */
const COUNTED =
  '(?: ?(?:no|nr|num(?:ber)?|núm(?:ero)?|n[°ºo]|№|#|id|ref(?:erence)?|code|diary|report|note|broj|nolu|numarası)\\b?\\.?)';
/** Words that end so are numbers in themselves, and those that a word for a number leads to. */
const NUMBER_WORDS = `${LETTER}+(?:nummer|numer|nr|szám|száma|číslo|numarası|numero|numret)\\b\\.?|(?:núm(?:ero)?|num(?:éro|ero)?|n[°ºr]|numer|číslo|numărul|nomor|no)(?:\\. ?| )(?:(?:de|do|da|del|di) (?:la |l['’])?|d['’])?${LETTER}+`;
/** Between the label and the number. */
const TO_NUMBER =
  '(?:[ :#–—-]{1,4}|\\.? ?: *|[ \\t]+)(?:(?:is|was|ist|lautet|est|es|è|é|jest|to|er|är) (?:the |die |le |el |il )?)?[#(]?';

/** Letters first, a digit at the latest behind three groups; digits alone, in groups or with letters behind. */
const NUMBER = '[A-Z]{1,6}(?:[-/][A-Z]{1,5}){0,2}[-/ ]?\\d[A-Z\\d]*(?:[-/.][A-Z\\d]+)*|\\d+(?:[-/.][A-Z\\d]+)+|\\d{4,}';
const ENDS = '(?:[\\s,;:|)<"”“?!]|\\.(?:\\s|$)|$)';

/** Who answers on the next line, perhaps behind a time, and what people say before a number. */
const ANSWERS = '\\n(?:[\\[(][^\\])\\n]+[\\])] )?[^:\\n\\d]+\\d*: [^\\d\\n]*?';
/** The words for a number in a question. */
const ASKED = `(?i:number|nummer|num[eé]ro|número|numer|numara|\\bnr|\\bno\\.|\\bid\\b|číslo|szám)`;

const BESIDE_DETAILS = {
  class: 'pii',
  severity: 'low',
  category: 'identity',
  label: 'CUSTOMER_ID',
  besideDetails: true,
  generic: true,
  confidence: 0.4,
  validators: ['number-beside-details'],
  references: [
    'https://www.nist.gov/publications/guide-protecting-confidentiality-personally-identifiable-information-pii',
  ],
} as const;

export default defineRules([
  {
    ...BESIDE_DETAILS,
    id: 'account-number-beside-details',
    title:
      'Number of an account, a case, a member or an employee behind a word for one, beside what is found of somebody',
    pattern: `(?:^|[^A-Za-zÀ-ɏ\\d@/_.-])(?:(?i:${CALLED.join('|')})${COUNTED}{0,2}|(?i:${NUMBER_WORDS}))${TO_NUMBER}(${NUMBER})${ENDS}`,
    maxLength: 120,
    examples: {
      match: [
        { text: 'keeps failing. acct «JM-401961»\n+33 6 84 17 39 52' },
        { text: 'Meine Mieternummer ist «10.002.03.8». +33 6 84 17 39 52' },
        { text: 'Claim diary – «HH-2761910»\n+33 6 84 17 39 52' },
        { text: 'report «KK/002732/23»\n+33 6 84 17 39 52' },
        { text: '(núm. de empleado «003296»)\n+33 6 84 17 39 52' },
        { text: 'holder of PPO «DL/DLI/0006387» and +33 6 84 17 39 52' },
        { text: 'policy «AU-HM-8805498»; +33 6 84 17 39 52' },
      ],
      ignore: [
        { text: 'report 2023, +33 6 84 17 39 52', why: 'a year' },
        { text: 'file 12/10/2023 was', why: 'a day' },
        { text: 'case CVE-2021-44228 was', why: 'a number of something known to all' },
        { text: 'account 1249.90 EUR', why: 'money' },
        { text: 'service 10.2.1 is', why: 'a version' },
      ],
    },
  },
  {
    ...BESIDE_DETAILS,
    id: 'number-answered-beside-details',
    title: 'Number in the answer to the question for one, beside what is found of somebody',
    pattern: `${ASKED}[^\\n]*${ANSWERS}((?:[A-Z]{1,5}[- ]?)?\\d(?:[ -]?[A-Z\\d]){4,})${ENDS}`,
    maxLength: 280,
    examples: {
      match: [
        { text: 'A: And your NHS number if you have it?\nB: Hang on... «760 694 9816».\n+33 6 84 17 39 52' },
        { text: 'AGENT: your policy number, Mr. Quiroga?\nCALLER: uh... «PM86-396325».\n+33 6 84 17 39 52' },
        { text: 'Temsilci: abone numaranızı alabilir miyim?\nMüşteri: «1027317672»\n+33 6 84 17 39 52' },
      ],
      ignore: [
        { text: 'a number of things\nNote: 2023-10-12 was', why: 'a day' },
        { text: 'the number?\nA: 12', why: 'a count' },
      ],
    },
  },
]);
