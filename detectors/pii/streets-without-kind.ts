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

/** What a form calls its field for a street and the number of the house. A language or a family of them a line. */
const FIELD = [
  'stra(?:ß|ss)e(?: ?(?:[,/&+-]|und|u\\.) ?)?(?:haus-?)?(?:n(?:umme)?r\\.?)?',
  '(?:n[°ºo]\\.? et (?:nom de (?:la )?)?(?:rue|voie)|rue(?: et|,) n(?:[°º]|um[ée]ro))',
  'calle(?: y|,) n(?:[º°.]|ro\\.?|[úu]m(?:ero|\\.)?)\\.?[º°]?|via(?: e|,) (?:n\\. ?civico|numero civico|civico|n[°º.]|numero)',
  'rua(?: e|,) n(?:[º°.]|[úu]mero)|straat(?:naam)?(?: ?(?:[,/&+-]|en) ?)?(?:huis)?n(?:umme)?r\\.?',
  'ulica(?: i |, ?| ?/ ?)n(?:ume)?r(?: domu)?|ulica a číslo|ulica i (?:kućni )?broj|ulice(?: a|,) č(?:íslo|\\.)(?: ?(?:p|popisn[ée])\\.?)?',
  'gata(?: och|,) n(?:umme)?r|gatuadress|vejnavn og (?:hus)?n(?:umme)?r|vej og (?:hus)?n(?:umme)?r|gate(?: og|,) (?:hus)?n(?:umme)?r|gateadresse|katuosoite|lähiosoite',
  'utca(?:,| és) házszám|strad[ăa](?: și|,) n(?:umăr|r\\.?)|(?:cadde|sokak)(?:,| ve) (?:kapı )?no',
  'οδός(?: και|,) αρ(?:ιθμός|\\.)|улица(?:,| и) (?:номер )?дома?|вулиця(?:,| і| та) (?:номер )?будин(?:ок|ку)|улица и број',
  'street(?: name)?(?:,| and| &) (?:house )?(?:number|no\\.?)|street address(?: 1)?|house (?:number|no\\.?) and street',
].join('|');
const FIELD_ATOMS = [
  ...['straße', 'STRAßE', 'strasse', 'n° et ', 'nº et ', 'no et rue', 'no et voie', 'no et nom', 'no. et ', 'rue et n'],
  ...[
    'n°. et ',
    'nº. et ',
    'rue, n',
    'calle y n',
    'calle, n',
    'via e n',
    'via e civico',
    'via, n',
    'via, civico',
    'rua e n',
  ],
  ...[
    'rua, n',
    'straat',
    'ulica i',
    'ulica, ',
    'ulica,n',
    'ulica a ',
    'ulica n',
    'ulica ',
    'ulica',
    'ulice a',
    'ulice, ',
  ],
  ...['gata och n', 'gata, n', 'gatuadress', 'vejnavn og', 'vej og ', 'gate og ', 'gate, n', 'gate, h', 'gateadresse'],
  ...['katuosoite', 'lähiosoite', 'lÄhiosoite', 'utca, ', 'utca és ', 'utca És', 'strada și', 'stradă și', 'strada, n'],
  ...[
    'strada Și',
    'stradă, n',
    'stradĂ',
    'stradă Și',
    'cadde, ',
    'cadde ve ',
    'sokak, ',
    'sokak ve ',
    'οδός',
    'Οδός',
    'ΟΔΌΣ',
  ],
  ...[
    'улица, ',
    'Улица, ',
    'улица и ',
    'Улица и ',
    'вулиця, ',
    'Вулиця, ',
    'вулиця і ',
    'Вулиця і ',
    'вулиця та ',
    'Вулиця та ',
  ],
  ...[
    'street and ',
    'street, n',
    'street, h',
    'street & ',
    'street name',
    'street address',
    'house number and',
    'house no',
  ],
].filter((atom, _, all) => !all.some(other => other !== atom && atom.startsWith(other)));

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
    pattern: `(?:^|${APART})(${STREET} \\d{1,4}(?: ?[A-Za-z]\\b)?(?:[-/]\\d{1,4}[a-z]?)?(?:,? |,? ?\\r?\\n[ \\t]{0,8})(?:(?:D|A|CH|NL|B|DK|N|H)-)?(?:\\d{5}|\\d{4} ?[A-Z]{2}|\\d{3} \\d{2}|\\d{2}-\\d{3}|\\d{4}) {1,2}${townsOf('german', 'northern')})`,
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
  {
    ...ADDRESS,
    id: 'street-in-field',
    title: 'Street and number of the house behind the label of a field for both, whatever the street is called',
    pattern: `(?:^|[^A-Za-zÀ-ɏ])(?i:${FIELD})(?: ?:[*_]{0,2}(?:</[A-Za-z]{1,8}>)? {0,12}(?:\\.{3,60} ?)?|>| ?\\.{3,60} ?| \\| )([A-ZÀ-ɏΆ-ΫЀ-Я][^\\n|;<>"=:]{2,70}?)(?:[\\r\\n|;<"\\t]|$| {2}|, ?[A-Za-z/]{2,12} ?:)`,
    atoms: FIELD_ATOMS,
    wordAtoms: true,
    maxLength: 200,
    validators: ['labelled-address', 'told-street'],
    confidence: 0.6,
    examples: {
      match: [
        { text: '<b>Straße/Nr.:</b> «Am Falkenbach 8a»<br>' },
        { text: 'Straße, Hausnummer: «Unter den Falken 12»\n' },
        { text: 'Straße: «Achter den Falken 5»   PLZ/Ort: 25832' },
        { text: 'Calle y n.º: «Los Halcones 1877, depto 43»\n' },
        { text: 'Ulica i nr: «Sokola 12/44»\n' },
        { text: 'Straat en huisnummer: «Zwaanshals 288»\n' },
      ],
      ignore: [
        { text: 'Straße: gesperrt ab 12 Uhr', why: 'no name in capitals' },
        { text: 'Straße/Nr.: ______', why: 'an empty form' },
      ],
    },
  },
  {
    ...ADDRESS,
    id: 'ch-street-address',
    title: 'Swiss street in Italian or Romansh, number of the house, postal code and town',
    pattern: `(?:^|${APART})((?:Via|Viale|Piazza|Piazzetta|Corso|Vicolo|Contrada|Strada|Salita|Stradun|Plazza|Veia|Giassa|Streda) (?:(?:[a-zà-ÿ]{1,6}|[a-z]{1,5}['’]) ?){0,2}${WORD}(?: (?:[a-z]{1,5} )?${WORD}){0,3} \\d{1,3} ?[A-Za-z]?(?:,? |, ?\\r?\\n[ \\t]*|[ \\t]*\\r?\\n[ \\t]*)(?:CH-|FL-)?[1-9]\\d{3} (?:(?:St\\.|Sta\\.|Sankt|San|Santa|Val|La|Le) )?${CAPITAL}(?:${LETTER}|['’-])+(?:[ /-](?:[a-z]{1,4} |[a-z]\\.)?${CAPITAL}(?:${LETTER}|['’-])+){0,2}(?: \\(?[A-Z]{2}\\b\\)?)?)`,
    atoms: [
      'via ',
      'viale ',
      'piazza ',
      'piazzetta ',
      'corso ',
      'vicolo ',
      'contrada ',
      'strada ',
      'salita ',
      'stradun ',
    ].concat(['plazza ', 'veia ', 'giassa ', 'streda ']),
    wordAtoms: true,
    maxLength: 180,
    validators: ['coded-street'],
    confidence: 0.6,
    examples: {
      match: [
        { text: 'An: R. Cavelti, «Via Falcun 12, 7500 St. Moritz»\n' },
        { text: '«Via al Falco 3a\n6900 Lugano»\n' },
        { text: 'abita in «Contrada dei Falchi 12, CH-6512 Giubiasco TI».' },
      ],
      ignore: [
        { text: 'via Email 12, 2019 Edition', why: 'no street' },
        { text: 'Via Table 12, 2019 Entries', why: 'words of everyday English' },
      ],
    },
  },
]);
