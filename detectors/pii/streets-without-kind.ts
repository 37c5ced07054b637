import { defineRules } from '../../src/detectors/rule.ts';
import { toLiteral } from '../literal.ts';
import { APART } from './label.ts';
import { CAPITAL, LETTER } from './names.ts';
import { townNames, townsOf } from './towns.ts';

const WORD = `${CAPITAL}(?:${LETTER}|['’-])*`;
const SMALL =
  '(?:de|del|della|delle|dei|di|da|do|dos|das|du|des|van|von|den|der|dem|na|pod|nad|am|an|auf|im|in|zum|zur|la|las|los|le|les|el|y|e|u)';
/** One to five words that may be a street's name, the last with a capital; what kind of street it is need not be said. */
const STREET = `(?:(?:${CAPITAL}${LETTER}{0,4}\\.|${WORD}|${SMALL}|\\d{1,2}\\.?) ){0,4}${WORD}`;
const TOWN = `${CAPITAL}(?:${LETTER}|['’-])+(?: (?:(?:am|an der|im|bei|aan den|aan de|de|del|la|do|da|sur|nad|pod|w) )?${CAPITAL}(?:${LETTER}|['’-])+){0,2}`;
/** The number of a house, then a postal code. */
const NUMBER_AND_CODE =
  '(?:\\d{2,4}(?:[-/]\\d{1,4})?,? {1,2}(?:\\d{5}|\\d{3} \\d{2})|\\d{3,4}(?:[-/]\\d)?, {1,2}\\d{4}(?: ?[A-Z]{2})?)';
/** Door, floor and part of a house behind its number. A family of languages a line. */
const UNITS = [
  ...[
    'depto',
    'dpto',
    'dto',
    'apto',
    'apartamento',
    'piso',
    'planta',
    'puerta',
    'pta',
    'esc',
    'escalera',
    'torre',
    'of',
  ],
  ...[
    'oficina',
    'int',
    'interior',
    'lote',
    'manzana',
    'mz',
    'casa',
    'bloco',
    'bloque',
    'sala',
    'andar',
    'fundos',
    'bajo',
  ],
  ...[
    'appt',
    'app',
    'apt',
    'ap',
    'bât',
    'étage',
    'porte',
    'scala',
    'interno',
    'piano',
    'bus',
    'bte',
    'zi',
    'whg',
    'top',
  ],
  ...[
    'stiege',
    'lgh',
    'kat',
    'daire',
    'byt',
    'lok',
    'bl',
    'sc',
    'et',
    'm',
    'r/c',
    'frente',
    'esq',
    'gg',
    'blok',
    'lantai',
  ],
];
const UNIT = `(?:,? (?i:${UNITS.map(toLiteral).join('|')})\\b\\.?(?: ?[0-9]{1,4}(?: ?[A-Z])?\\b| ?[A-Z]\\b)?|,? \\d{1,2}(?:er|[eºª°])\\.? ?(?:étage|piso|[A-Z]\\b|izq|dcha|dto)?)`;
const NUMBER = `(?:n[.º°r]{0,2} ?|#|No[.:]? ?)?\\d{1,5}(?: ?[A-Za-z]\\b)?(?:[/-]\\d{1,4}[A-Za-z]?)?`;

/** What leads to where somebody lives or something is fetched, with the street behind it and no code that tells. A family of languages a line. */
const LEADS = [
  ...[
    'dom.',
    'domicilio',
    'dirección',
    'direccion',
    'domiciliado en',
    'domiciliada en',
    'vivo en',
    'vive en',
    'retiro en',
  ],
  ...['endereço', 'morada', 'moro na', 'mora na', 'resido na', 'indirizzo', 'residente in', 'abita in', 'abito in'],
  ...['adresse', 'adr.', 'demeurant', 'habite', 'domicilié', 'domiciliée', 'wohnhaft', 'wohnh.', 'wh.', 'anschrift'],
  ...['gemeldet', 'abholung', 'ophalen', 'woont op', 'wonende', 'bezorgen op', 'bytom', 'bytem', 'adresa', 'bydliště'],
  ...['zam.', 'zamieszkały', 'zamieszkała', 'lakcím', 'lakcíme', 'lakik', 'lakó', 'domiciliat în', 'elukoht', 'adrese'],
  ...['gyvena', 'dzīvo', 'bosatt', 'boende', 'bopæl', 'bor i', 'alamat', 'tinggal di', 'adresim', 'ikamet'],
  ...['parked at', 'driveway of', 'collect from', 'my place is', 'live at', 'lives at', 'residing at'],
];
/** A word that begins with another sign than one of ASCII has its capital spelt out. */
const spelt = (word: string): readonly string[] =>
  word[0]! > '\x7f' ? [word, word[0]!.toUpperCase() + word.slice(1)] : [word];

const ADDRESS = {
  class: 'pii',
  severity: 'medium',
  category: 'location',
  label: 'STREET_ADDRESS',
  generic: true,
  references: ['https://www.upu.int/en/Postal-Solutions/Programmes-Services/Addressing-Solutions'],
} as const;

/** Streets whose name does not say that they are streets: what stands around them does. */
export default defineRules([
  {
    ...ADDRESS,
    id: 'street-before-code',
    title: 'Street, number of the house, postal code and town, whatever the street is called',
    pattern: `(?:^|${APART})(${STREET} ${NUMBER_AND_CODE} ${TOWN})`,
    shapes: ['digits'],
    shapePattern: ` ${NUMBER_AND_CODE} ${CAPITAL}`,
    maxLength: 200,
    validators: ['coded-street'],
    confidence: 0.5,
    examples: {
      match: [
        { text: 'Elukoht: «Riia 24-17, 51010 Tartu»\n' },
        { text: 'bytom «Sokolova 15, 949 01 Sokolany», mobil' },
        { text: 'ophalen «Zwaanshals 288, 3036 KM Kestreldam». App' },
        { text: 'casa «Via Falco 118, 45100 Falconara»' },
      ],
      ignore: [
        { text: 'In Summer 2019, 12345 People came', why: 'a year' },
        { text: 'see Table 12, 53506 Entries', why: 'words of everyday English' },
        { text: 'on March 12, 53506 Falkenau', why: 'a day' },
      ],
    },
  },
  {
    ...ADDRESS,
    id: 'street-before-town',
    title: 'Street, number of the house, postal code and a large town, whatever the street is called',
    pattern: `(?:^|${APART})(${STREET} \\d{1,4}(?: ?[A-Za-z]\\b)?(?:[-/]\\d{1,4}[a-z]?)?(?:,? |, ?\\r?\\n|\\r?\\n)(?:(?:D|A|CH|NL|B|DK|N|H)-)?(?:\\d{5}|\\d{4} ?[A-Z]{2}|\\d{3} \\d{2}|\\d{2}-\\d{3}|\\d{4}) {1,2}${townsOf('german', 'northern')})`,
    atoms: townNames('german', 'northern'),
    wordAtoms: true,
    maxLength: 200,
    validators: ['coded-street'],
    confidence: 0.5,
    examples: {
      match: [
        { text: 'bor «Øvre Torggate 9, 3017 Drammen». Regnr' },
        { text: '«Beukelsdijk 144 C, 3022 DL Rotterdam». Gedaagde' },
        { text: 'Rechnung\n«Auf dem Falken 19\n53113 Bonn»\n' },
      ],
      ignore: [
        { text: 'Am Montag 12 53113 Bonn', why: 'a day' },
        { text: 'Im Jahr 1899 Berlin', why: 'a year' },
      ],
    },
  },
  {
    ...ADDRESS,
    id: 'street-told',
    title: 'Street and number of the house behind a word for where somebody lives',
    pattern: `(?:^|${APART})(?i:${LEADS.flatMap(spelt).map(toLiteral).join('|')}):? (${STREET},? ${NUMBER}${UNIT}{0,3})(?:[\\s,.;)|]|$)`,
    atoms: LEADS.flatMap(spelt).flatMap(word => [`${word} `, `${word}: `]),
    wordAtoms: true,
    maxLength: 160,
    validators: ['labelled-address', 'told-street'],
    confidence: 0.5,
    examples: {
      match: [
        { text: 'DNI 23.936.549, dom. «Halcón 1184», B1650' },
        { text: 'Dirección «Los Halcones 1877, depto 43», Concepción' },
        { text: 'morada «Beco do Falcão 6, r/c», Coimbra' },
        { text: 'domicilio «Halcones 1450 depto 3» y' },
        { text: 'bytom «Sokolova 204/7», Prešov' },
        { text: 'vivo en «Av. Halcón 1320 piso 7 B», cel' },
      ],
      ignore: [
        { text: 'vive en España desde 1998', why: 'a year' },
        { text: 'wohnhaft in Berlin', why: 'no street' },
        { text: 'live at Version 12', why: 'a word of everyday English' },
        { text: 'live at April 24', why: 'a month' },
      ],
    },
  },
]);
