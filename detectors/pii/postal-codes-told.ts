import { defineRules } from '../../src/detectors/rule.ts';
import { PERSONAL_FORM } from './personal-form.ts';
import { POSTAL_CODE_KEYS } from './postal-code-keys.ts';

/** Codes that have a form of their own: Britain, Canada, the Netherlands, Brazil, Poland, the United States with four digits more. */
const SHAPED =
  '[A-Z]\\d[\\dW] ?[AC-FHKNPRTV-Y0-9]{4}|[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}|[A-Z]\\d[A-Z] ?\\d[A-Z]\\d|\\d{4} ?[A-Z]{2}|\\d{5}-\\d{3,4}|\\d{4}-\\d{3}|\\d{3}-\\d{4}|\\d{2}-\\d{3}';
const CODE = `${SHAPED}|\\d{3} ?-?\\d{2}|\\d{4,6}|\\d{8}|[A-Z]{1,2}-\\d{4,5}`;

/** Whose the code is and that it is one, up to the blank before it. A language a line. */
const TOLD = [
  '(?:my|our|his|her|their|your|the)(?: new| old| home| billing| shipping| mailing)? (?:zip(?: ?code)?|post ?code|postal ?code)(?: (?:for|on) (?:the|my|that|this) (?:card|account|bill))? (?:is|was)',
  'zip(?: code)? on the card (?:is|was)',
  '(?:meine|deine|ihre|unsere|seine) (?:postleitzahl|plz) (?:ist|lautet)',
  '(?:mon|ton|son|votre|notre) code postal (?:est|:)',
  '(?:mi|tu|su|nuestro) c[oó]digo postal es',
  '(?:mio|tuo|suo|nostro) cap è',
  '(?:meu|seu|nosso) cep é',
  '(?:o|meu) c[oó]digo postal é',
  '(?:mijn|je|jouw|uw|onze) postcode is',
  'mitt postnummer är',
  'mitt? postnummer er',
  'm[oó]j kod pocztowy to',
  'postinumeroni on',
];
/** Before a colon or a blank, where a form asks for it. */
const LABELS =
  'zip(?:[ _]?code)?|post[ _]?code|postal[ _]?code|eircode|plz|postleitzahl|code postal|c[oó]digo postal|c\\.p\\.|cep|kod pocztowy|psč|postnummer|postnr\\.?|postinumero|irányítószám|kode pos|pin ?code|cap|posta kodu|cod poștal';

const TOWN_WORDS = ['ville', 'ort', 'city', 'ciudad', 'cidade', 'miasto'];

export default defineRules([
  {
    id: 'postal-code-told',
    title: 'Postal code behind words that say whose it is, or in a form that somebody has filled in',
    class: 'pii',
    severity: 'low',
    category: 'location',
    label: 'POSTAL_CODE',
    pattern: `(?:\\b(?i:${TOLD.join('|')}) |(?:^|[\\n,;|(.<])\\**[ \\t]{0,4}(?i:${LABELS})\\**(?: ?: ?["'*]{0,2}| |>)|(?:邮编|邮政编码|郵遞區號|郵便番号|우편번호)(?:是|为|為|は|는)?[:： ]{0,2}|〒 ?|(?:รหัสไปรษณีย์|(?:ال)?رمز البريدي|(?:почтовый )?индекс|पिन ?कोड)[:： ]{1,2})(${CODE})\\b`,
    atoms: [
      ...[
        'zip is',
        'zip was',
        'zip: ',
        'zip :',
        'zip*',
        'zip>',
        'zip code',
        'zip_code',
        'post_code',
        'postal_code',
        'zipcode',
        'post code',
        'postcode',
        'postal code',
        'postalcode',
        'eircode',
      ],
      ...[
        'postleitzahl',
        'plz ist',
        'plz lautet',
        'plz: ',
        'plz>',
        'plz:*',
        'code postal',
        'digo postal',
        ' cap è ',
        'c.p. ',
        'c.p.:',
      ],
      ...[
        'cep>',
        'cep: ',
        'cep é ',
        ...['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'].map(digit => `cep ${digit}`),
      ],
      ...[
        'kod pocztowy',
        'psč:',
        'PSČ:',
        'postnummer',
        'postinumero',
        'nyítósz',
        'kode pos',
        'pincode',
        'pin code',
        'cap: ',
        'cap>',
        'posta kodu',
        'cod poștal',
      ],
      ...[
        '邮编',
        '邮政编码',
        '郵遞區號',
        '郵便番号',
        '우편번호',
        ...['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', ' '].map(digit => `〒${digit}`),
        'รหัสไปรษณีย์',
        'رمز البريدي',
        'индекс ',
        'индекс:',
        'индекс：',
        'पिन कोड',
        'पिनकोड',
      ],
    ].filter(atom => Buffer.byteLength(atom) >= 4),
    maxLength: 96,
    right: 'number',
    keywords: [...PERSONAL_FORM, ...TOWN_WORDS],
    keyedPattern: `${CODE}`,
    keyedKeywords: POSTAL_CODE_KEYS,
    validators: ['told-postal-code'],
    confidence: 0.34,
    generic: true,
    examples: {
      match: [
        { text: 'I moved and my zip is «94105», can the technician come?' },
        { text: 'Meine Postleitzahl ist «80331».' },
        { text: 'Mijn postcode is «1016 GV».' },
        { text: 'Name: Renata\nZip: «94105»\nPhone' },
        { text: '<name>Renata</name><zipcode>«94105»</zipcode>' },
        { text: '郵便番号は«150-0041»です' },
        { text: '〒«150-0041» 東京都' },
        { text: 'Eircode «D02 K7V3».' },
        { text: 'sala 4, CEP «50572-134».' },
      ],
      ignore: [
        { text: 'Zip: 94105\nPopulation', why: 'no form of a person' },
        { text: 'The postal code was 12345 in the example', why: 'a sample' },
        { text: 'unzip 12345 files', why: 'an archive' },
        { text: '«94105»'.replace(/[«»]/g, ''), key: 'zip', why: 'a table of places' },
      ],
    },
    references: ['https://www.hhs.gov/hipaa/for-professionals/special-topics/de-identification/index.html'],
  },
  {
    id: 'town-below-street',
    title: 'Town in the line below the street of an address',
    class: 'pii',
    severity: 'low',
    category: 'location',
    label: 'TOWN',
    pattern:
      "(?i:(?:street|address|stra(?:ß|ss)e|rue|adresse|calle|direcci[oó]n|indirizzo|endere[cç]o|straat|adres|ulica)(?:[ _]?(?:1|line ?1|name))?)[\"'*_]{0,3} ?: ?[^\\n]+\\n[ \\t\"'*-]{0,8}(?i:city|town|ort|stadt|wohnort|ville|ciudad|localidad|cidade|citt[aà]|comune|plaats|woonplaats|miasto)[\"'*_]{0,3} ?: ?[\"'*_]{0,3} ?(\\pL[\\pL.' -]*\\pL)[\"',*]{0,3}[ \\t]*(?:\\r?\\n|$)",
    atoms: [
      'city',
      'town',
      'ort:',
      'ort :',
      'stadt',
      'wohnort',
      'ville',
      'ciudad',
      'localidad',
      'cidade',
      'citta',
      'città',
    ].concat(['CITTÀ', 'cittÀ', 'comune', 'plaats', 'woonplaats', 'miasto']),
    wordAtoms: true,
    maxLength: 200,
    confidence: 0.5,
    generic: true,
    ignorePattern: '(?i)^(?:string|required|text|city|town|null|none|varchar)$|^.{40}',
    examples: {
      match: [
        { text: 'street: 12 Alder Lane\ncity: «Spokane»\nzip: 99201' },
        { text: 'Straße: Lindenweg 4\nOrt: «Kiel»\n' },
        { text: 'Address: 12 Alder Lane\nCity: «St. Paul»\nState: MN' },
      ],
      ignore: [
        { text: 'name: Spokane\ncity: Spokane', why: 'no address' },
        { text: 'street: string\ncity: string\n', why: 'types' },
      ],
    },
    references: ['https://www.hhs.gov/hipaa/for-professionals/special-topics/de-identification/index.html'],
  },
]);
