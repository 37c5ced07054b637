import { defineRules } from '../../src/detectors/rule.ts';
import { columnNamed } from '../column-name.ts';
import { PERSONAL_FORM } from './personal-form.ts';

const PART = {
  class: 'pii',
  severity: 'low',
  category: 'location',
  generic: true,
  references: ['https://www.hhs.gov/hipaa/for-professionals/special-topics/de-identification/index.html'],
} as const;

/** What a town is called before a colon, by language. */
const TOWNS =
  'city|town|ort|wohnort|ville|ciudad|localidad|cidade|citt[aà]|comune|plaats|woonplaats|gemeente|miasto|miejscowo[sś][cć]|postort|by|kaupunki|şehir|sehir|kota|grad';
/** What the code beside it is called, and what joins the two. */
const CODES = ['postleitzahl', 'postcode', 'code[ _]postal', 'kod[ _]pocztowy', 'postnr', 'postnummer'];
const AND = '(?: ?[,/_&+-] ?|\\.? ?/ ?| und | et | e | en | i | og | och )';
/** One to five words; the validator looks at the letters. */
const TOWN =
  "[A-ZÀ-ÖØ-ÞĀ-ɏ][^\\s,;:|<>{}\\x22=\\d]{0,30}[^\\s,;:|<>{}\\x22\\x27=\\d](?:[ -][A-Za-zÀ-ɏ'’.()](?:[^\\s,;:|<>{}\\x22=\\d]{0,30}[^\\s,;:|<>{}\\x22\\x27=\\d])?){0,4}";
const DENSE_TOWN = '[\\p{Han}]{2,8}[市县縣区區州]|[가-힣]{1,6}(?:시|군|구)|[ऀ-ॿ]{2,20}|[ء-ۿ]{2,20}';
const TOWN_KEYS = [
  ...['city', 'town', 'city name', 'ort', 'wohnort', 'stadt', 'ville', 'commune', 'ciudad', 'localidad', 'municipio'],
  ...['poblacion', 'población', 'cidade', 'citta', 'città', 'comune', 'plaats', 'woonplaats', 'stad', 'miasto'],
  ...[
    'miejscowosc',
    'miejscowość',
    'postort',
    'poststed',
    'kaupunki',
    'sehir',
    'şehir',
    'ilce',
    'kota',
    'město',
    'mesto',
  ],
  ...['город', 'місто', '城市', '市区町村', '도시', 'शहर', 'المدينة', 'locality', 'suburb'],
  ...['comuna', 'municipality', 'município', 'concelho', 'freguesia'],
];

export default defineRules([
  {
    ...PART,
    id: 'town-told',
    title: 'Town in a form or a record of somebody, with a label or a key of its own',
    label: 'TOWN',
    pattern: `(?:(?:^|[\\n,;|(.<&]| - |["'] )[ \\t*]{0,5}(?i:${TOWNS})\\*{0,2}(?: ?[:=] ?["'*]{0,2}| ?\\.{3,40} ?| ?\\| ?|>|</t[dh]>\\s{0,4}<td>)(${TOWN})|(?:城市|所在城市|市区町村|도시|शहर|المدينة)[:： ]{1,3}(${DENSE_TOWN}))(?:["' \\t]{0,3}(?:[\\n,;|<.،&/)]|$| - | [A-Za-z_]+=| (?i:where) ))`,
    atoms: [
      ...[
        'city:',
        'city =',
        'city :',
        'city|',
        'city |',
        'city*',
        'city>',
        'city<',
        'town:',
        'town>',
        'town |',
        'town<',
      ],
      ...[
        'ort: ',
        'ort:*',
        'ort>',
        'ort |',
        'wohnort',
        'ville:',
        'ville :',
        'ville>',
        'ville |',
        'ciudad',
        'localidad',
      ],
      ...['cidade', 'citta:', 'città', 'CITTÀ', 'comune:', 'comune>', 'plaats:', 'plaats>', 'miasto', 'miejscowo'],
      ...['postort', 'kaupunki:', 'şehir:', 'Şehir:', 'sehir:', 'kota: ', '城市', '市区町村', '도시', 'शहर', 'المدينة'],
      ...[
        'city=',
        'town=',
        '&ort=',
        ' ort=',
        ',ort=',
        'ville=',
        'comune=',
        'kota=',
        'gemeente',
        'city..',
        'town..',
        'ort ..',
      ],
      ...['by: ', 'by:*', 'by>', 'grad:', 'grad>'],
    ].filter(atom => Buffer.byteLength(atom) >= 4 && !/^by/.test(atom)),
    maxLength: 200,
    keywords: PERSONAL_FORM,
    keyedPattern: "[\\p{L}\\p{M}'’.() /-]+",
    keyedKeywords: TOWN_KEYS,
    validators: ['told-town'],
    confidence: 0.34,
    examples: {
      match: [
        { text: 'Name: Renata Quiroga\nCity: «Spokane»\nPhone: 1' },
        { text: 'Teléfono: 1\nCiudad: «Cádiz»\n' },
        { text: '<phone>1</phone><city>«Fort Wayne»</city>' },
        { text: '| Address | 12 Alder Lane |\n| City | «Spokane» |\n' },
        { text: '姓名：王芳 Name\n城市：«杭州市»\n' },
        { text: 'name=Jan&tel=1&town=«London»&pc=1' },
        { text: 'ulica=1&kod=1&miasto=«Toruń»&nip=1' },
        { text: "SET strasse='Falkenweg 4', plz=1, ort='«Erlangen»', tel='1'" },
        { text: '<adres straat="Valkweg 8" gemeente="«Gent»"/>' },
      ],
      ignore: [
        { text: 'City: Spokane\nPopulation: 230000', why: 'no form of a person' },
        { text: 'Name: x\nCity: string\n', why: 'a type' },
        { text: 'Spokane', key: 'city', why: 'a table of places' },
      ],
    },
  },
  {
    ...PART,
    id: 'town-in-column',
    title: 'Town in a column of a table of people or addresses that stands in a text',
    label: 'TOWN',
    pattern: columnNamed(`${TOWNS}|stadt|municipio|localit[aàée]s?|城市|도시|市区町村|शहर|المدينة|город`),
    atoms: [
      ...[
        'city',
        'town',
        'ville',
        'ciudad',
        'cidade',
        'citta',
        'plaats',
        'woonplaats',
        'miasto',
        'stadt',
        'wohnort',
      ].flatMap(name => [`,${name}`, `;${name}`, `| ${name}`, `|${name}`, `, ${name}`, `>${name}`, `\`${name}`]),
      ...[',ort,', ';ort;', '| ort |', ';ort\n'.trim(), ',ort;'].filter(atom => Buffer.byteLength(atom) >= 4),
      ...['城市', '도시', '市区町村', 'शहर', 'المدينة', 'город'],
    ].filter((atom, at, all) => all.indexOf(atom) === at),
    maxLength: 120,
    inColumn: true,
    validators: ['cell-town'],
    confidence: 0.4,
    examples: {
      match: [
        { text: 'first_name,last_name,city\nRenata,Quiroga,«Spokane»\n' },
        { text: '| Name | Phone | City |\n|---|---|---|\n| Renata Quiroga | 1 | «Fort Wayne» |\n' },
        { text: 'Vorname;Nachname;PLZ;Ort;Telefon\nUlrike;Habicht;1;«Kiel»;1\n' },
        { text: "INSERT INTO people (first_name, last_name, city) VALUES ('Jan', 'Falk', '«Bend»');" },
        { text: "INSERT INTO `people` (`full_name`,`city`) VALUES ('Jan Falk','«Bend»');" },
      ],
      ignore: [
        { text: 'iata,city,lat\nGEG,Spokane,47.6\n', why: 'places' },
        { text: 'street,city,zip\nstring,string,string\n', why: 'types' },
        { text: 'Name, Age, City\nRow 1, 30, X\n', why: 'one letter' },
      ],
    },
  },
  {
    ...PART,
    id: 'postal-code-in-column',
    title: 'Postal code in a column of a table of people or addresses that stands in a text',
    label: 'POSTAL_CODE',
    pattern: columnNamed(
      'zip(?:[ _-]?code)?|post[ _-]?code|postal[ _-]?code|plz|postleitzahl|code[ _]postal|cp|c[oó]digo[ _]postal|cep|cap|kod[ _]pocztowy|postnummer|postnr|psč|posta[ _]kodu|邮编|邮政编码|郵便番号|우편번호|पिनकोड|индекс',
    ),
    atoms: [
      ...['zip', 'plz', 'cep', 'cap'].flatMap(name => [
        `,${name}`,
        `;${name}`,
        `| ${name}`,
        `|${name}`,
        `, ${name}`,
        `>${name}`,
        `\`${name}`,
      ]),
      ...[
        ',cp,',
        ';cp;',
        '| cp |',
        'postcode',
        'post_code',
        'postal_code',
        'postal code',
        'postalcode',
        'postleitzahl',
      ],
      ...[
        'code_postal',
        'code postal',
        'digo_postal',
        'digo postal',
        'kod_pocztowy',
        'kod pocztowy',
        'postnummer',
        'postnr',
      ],
      ...['psč;', 'posta_kodu', 'posta kodu', '邮编', '邮政编码', '郵便番号', '우편번호', 'पिनकोड', 'индекс'],
    ],
    maxLength: 120,
    inColumn: true,
    validators: ['cell-postal-code'],
    confidence: 0.4,
    examples: {
      match: [
        { text: 'first_name,last_name,zip\nRenata,Quiroga,«99201»\n' },
        { text: '| Name | Phone | ZIP |\n|---|---|---|\n| Renata Quiroga | 1 | «99201» |\n' },
        { text: 'Vorname;Nachname;PLZ;Ort\nUlrike;Habicht;«24103»;Kiel\n' },
        { text: "INSERT INTO `people` (`full_name`,`zip`) VALUES ('Renata Quiroga',«99201»);" },
      ],
      ignore: [
        { text: 'zip,population\n99201,4000\n', why: 'places' },
        { text: 'name,zip,phone\nx,12345,1\n', why: 'a sample' },
      ],
    },
  },
  {
    ...PART,
    id: 'region-told',
    title: 'State or province in a form or a record of somebody, with a label or a key of its own',
    label: 'REGION',
    pattern: `(?:^|[\\n,;|(.])[ \\t*]{0,5}(?i:state|province|state/province|bundesland|county)\\*{0,2} ?(?::|\\|) ?\\*{0,2} ?([A-Z]{2}|[A-Z][a-zà-ÿ]+(?: [A-Z][a-zà-ÿ]+)?)[ \\t]{0,3}(?:[\\n,;|]|$)`,
    atoms: ['state: ', 'state |', 'state:*', 'province: ', 'province |', 'bundesland: ', 'county: '],
    maxLength: 120,
    keywords: PERSONAL_FORM,
    keyedPattern: "[\\p{L} .'-]+",
    keyedKeywords: ['state', 'province', 'bundesland', 'county', 'state province', 'estado', 'provincia', 'uf'],
    validators: ['told-region'],
    confidence: 0.35,
    examples: {
      match: [
        { text: 'Address: 12 Alder Lane\nCity: Spokane\nState: «WA»\nZip: 1' },
        { text: 'Name: Renata, State: «Idaho», Phone' },
      ],
      ignore: [
        { text: 'Phone line\nState: Open, since', why: 'how something is' },
        { text: 'WA', key: 'state', why: 'a table of places' },
      ],
    },
  },
  {
    ...PART,
    id: 'town-state-code-told',
    title: 'Town with its postal code, or its state and code, behind their label in a form',
    label: 'TOWN',
    pattern: `(?i:city[,/ ]{1,3}(?:and )?state[,/& ]{1,3}(?:and )?zip(?: ?code)?)\\*{0,2} ?[:|] ?\\*{0,2}([A-Z][A-Za-z.' -]{1,30},? [A-Z][A-Za-z]{1,13},? \\d{5}(?:-\\d{4})?)\\b|\\b(?i:(?:${CODES.join('|')})${AND}(?:${TOWNS}|stadt|poststed|sted)|(?:plz|cp|cap|kod)${AND}(?:wohnort|ort|ville|localité|citt[aà]|comune|miasto|miejscowo[sś][cć]))\\*{0,2} ?[:=|]{1,2} ?["'*]{0,2}((?:[A-Z]{1,2}-)?(?:\\d{4} ?[A-Z]{2}|\\d{2}-\\d{3}|\\d{3} \\d{2}|\\d{4,5}) [A-ZÀ-Þ][^\\s,;|"'<>]{1,30}(?: [A-Za-zÀ-ÿ][^\\s,;|"'<>]{0,30}){0,3})`,
    atoms: [
      ...['zip:', 'zip :', 'zip*', 'zip|', 'zip |', 'zip code', 'zipcode'],
      ...CODES.flatMap(code => (code.includes('[') ? [' ', '_'].map(blank => code.replace('[ _]', blank)) : [code])),
      ...['ort', 'ville', 'comune'].flatMap(town => [':', ' :', '=', ' =', '|', ' |', '*'].map(sign => town + sign)),
      ...['wohnort', 'localité', 'localitÉ', 'citt', 'miasto', 'miejscowo'],
    ],
    maxLength: 120,
    confidence: 0.6,
    examples: {
      match: [
        { text: 'City/State/ZIP: «Duluth, IN 87490»\n' },
        { text: 'City, State, Zip Code: «Fort Wayne, Indiana 46802»' },
        { text: 'plz_ort = «26821 Weener»\n' },
        { text: 'PLZ/Ort: «24103 Kiel»\n' },
        { text: 'Postcode en woonplaats: «8011 CV Zwolle»\n' },
      ],
      ignore: [{ text: 'City/State/ZIP: ____ , __ _____', why: 'nobody has filled it in' }],
    },
  },
]);
