import { defineRules } from '../../src/detectors/rule.ts';
import { behindLabels } from './label.ts';

/** What elements for the numbers of papers are called whose names are several words, word by word. */
const ELEMENTS = [
  ...[
    'rodne cislo',
    'cislo op',
    'cislo dokladu',
    'codice fiscale',
    'numero documento',
    'num documento',
    'nro documento',
  ],
  ...['tipo numero documento', 'document number', 'document no', 'doc number', 'id document number', 'personal code'],
  ...['personal number', 'national id', 'national id number', 'national number', 'asmens kodas', 'personas kods'],
  ...[
    'maticni broj',
    'davcna stevilka',
    'cod numeric personal',
    'steuer id',
    'steuer nummer',
    'sozialversicherungs nummer',
  ],
  ...[
    'sv nummer',
    'num secu',
    'numero secu',
    'numero ss',
    'num nir',
    'tax id',
    'tax number',
    'fiscal code',
    'passport number',
  ],
  ...[
    'passport no',
    'numero passaporto',
    'num pasaporte',
    'driver license number',
    'driving licence number',
    'nr dowodu',
  ],
  ...['national insurance number', 'social security number', 'health card number', 'medicare number', 'voter id'],
  ...[
    'kimlik no',
    'tc kimlik no',
    'personnummer',
    'fodsels nummer',
    'henkilo tunnus',
    'burger service nummer',
    'id card no',
  ],
];
const joined = (name: string, joint: string): string => name.replaceAll(' ', joint);

/** What national numbers are called whose digits are counted. */
const COUNTED_IDS = [
  ...['jmbg', 'јмбг', 'emšo', 'ембг', 'embg', 'pesel', 'cnp', 'егн', 'rodné číslo', 'rodne cislo', 'isikukood'],
  ...[
    'asmens kodas',
    'personas kods',
    'personnummer',
    'fødselsnummer',
    'cpr-nummer',
    'cpr-nr',
    'henkilötunnus',
    'kennitala',
  ],
  ...['burgerservicenummer', 'снилс', 'пинфл', 'жшшир', 'рнокпп', 'αμκα', 'αφμ', 'davčna št', 'davčna številka', 'oib'],
  ...['תעודת זהות', 'ת.ז.', 'aadhaar', 'आधार', 'cnic', 'tckn', 'tc kimlik no', 't.c. kimlik no', 'cccd', 'nomor nik'],
  ...['身份证号', '身份证号码', '身分證字號', '주민등록번호', 'マイナンバー', '个人番号'],
];
const counted = behindLabels(COUNTED_IDS, '[A-Z]?\\d(?:[ -]?\\d){7,16}[A-Z]?');

/** Numbers of papers in elements, and those that are written with a digit too many or too few. */
export default defineRules([
  {
    id: 'paper-in-element',
    title: 'Number of a paper of somebody in an element that is called by several words, beside what is found of them',
    class: 'pii',
    severity: 'high',
    category: 'government-id',
    label: 'NATIONAL_ID',
    pattern: `<(?:[A-Za-z0-9]{1,12}:)?(?i:${ELEMENTS.map(name => joined(name, '[_-]?')).join('|')})>\\s{0,2}([A-Z0-9][A-Z0-9 ./-]{4,22}[A-Z0-9])\\s{0,2}</`,
    besideDetails: true,
    maxLength: 120,
    validators: ['document-number'],
    confidence: 0.5,
    generic: true,
    examples: {
      match: [
        { text: '<rodneCislo>«8507300120»</rodneCislo> +33 6 84 17 39 52' },
        { text: '<ns:codice_fiscale>«QRGRNT85L70F205X»</ns:codice_fiscale> +33 6 84 17 39 52' },
      ],
      ignore: [
        { text: '<taxId>none</taxId>', why: 'no number' },
        { text: '<documentNumber>12</documentNumber>', why: 'too short' },
      ],
    },
    references: ['https://en.wikipedia.org/wiki/National_identification_number'],
  },
  {
    id: 'national-id-miscounted',
    title:
      'Number behind the label of a national identifier, whatever number of digits it has, beside what is found of somebody',
    class: 'pii',
    severity: 'medium',
    category: 'government-id',
    label: 'NATIONAL_ID',
    pattern: counted.pattern,
    besideDetails: true,
    maxLength: 128,
    right: 'number',
    validators: ['document-number'],
    confidence: 0.35,
    generic: true,
    examples: {
      match: [{ text: 'JMBG: «30078857144930», +33 6 84 17 39 52' }, { text: 'PESEL «8507300123», +33 6 84 17 39 52' }],
      ignore: [
        { text: 'PESEL 2019', why: 'a year' },
        { text: 'JMBG: 13 cifara', why: 'a count' },
      ],
    },
    references: ['https://en.wikipedia.org/wiki/National_identification_number'],
  },
]);
