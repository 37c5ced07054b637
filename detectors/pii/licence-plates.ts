import { defineRules, type RuleDefinition } from '../../src/detectors/rule.ts';
import { behindLabels } from './label.ts';

const PLATE = {
  class: 'pii',
  severity: 'low',
  category: 'vehicle',
  label: 'LICENCE_PLATE',
  right: 'alnum',
  generic: true,
  references: ['https://en.wikipedia.org/wiki/Vehicle_registration_plate'],
} as const satisfies Partial<RuleDefinition>;

/** In letters of other scripts, as they are written there. */
const OTHER_SCRIPTS = [
  '[一-鿿][A-Z][ ·]?[A-Z0-9]{5,6}',
  '[一-鿿]{1,4} ?\\d{2,3} ?[ぁ-ん] ?\\d{1,2}[-・]?\\d{2}',
  '\\d{2,3}[가-힣] ?\\d{4}',
  '\\d?[ก-ฮ]{1,2}[ -]?\\d{1,4}',
  '[А-ЯІЇЄ]{1,2} ?\\d{3,4} ?[А-ЯІЇЄ]{2}(?: ?\\d{2,3})?',
  '[Α-Ω]{3}[- ]?\\d{4}',
  '\\d{2,3}-\\d{2,3}-\\d{2,3}',
];
/** Letters, then digits and perhaps letters, or the other way round; behind a label only. */
const LATIN = [
  '[A-ZÄÖÜČŠŽĐ]{1,3}-[A-ZÄÖÜ]{1,2} ?\\d{1,4}[EH]?',
  '[A-ZÄÖÜČŠŽĐ]{1,4}[-· ]{0,2}\\d{1,5}(?:[-· ]?[A-Z]{1,3})?(?:[-· ]?\\d{1,4})?',
  '[A-Z]{1,3}[- ]\\d[A-Z]{1,3}\\d{1,2}',
  '[A-Z]{2,3} ?\\d{3}[- ]\\d{3}',
  '[A-Z]{4}[-·. ]?\\d{2}',
  '[A-Z]{3}[- ]?\\d[A-Z]\\d{2}',
  '\\d{1,2}[- ]?[A-Z]{1,2}\\d?[- ]\\d{3}[. ]?\\d{2}',
  '\\d{1,4}[-· ]?[A-Z]{1,3}(?:[-· ]?[A-Z0-9]{1,4})?',
];

/** What plates are called, by language; of those with a rule of their own, only what stands in lists and notices. */
const WORDS = [
  ...[
    ', reg',
    ', lic',
    ', lp',
    '. reg',
    'lic. plate',
    'lic plate',
    'lic #',
    'veh reg',
    'veh. reg',
    'vehicle reg',
    'vrm',
    'vrn',
  ],
  ...['tag #', 'her reg', 'his reg', 'my reg', 'car reg', 'ute rego', 'plate is', 'plates are', 'plated'],
  ...['kfz:', 'kfz-kz', 'kfz-kennz', 'amtl. kennz', 'kennz.', 'kontrollschild', 'autokennzeichen', 'nummernschild'],
  ...['véhicule', 'véhicule immatriculé', 'immat', 'immat.', 'plaque', 'plaque n°'],
  ...[
    'dominio',
    'patente:',
    'patente n',
    ', patente',
    'camioneta',
    'furgón',
    'placas',
    'vehículo',
    'veículo',
    'mat. nº',
  ],
  ...[
    'targata',
    'targato',
    'veicolo',
    'kenteken',
    'fahrzeug',
    'nr.plade',
    'nrplade',
    'reg.nr',
    'regnr',
    'reg. nr',
    'regnummer',
  ],
  ...[
    'rek.',
    'rek:',
    ', rek',
    'rekkari',
    'nr rej',
    'nr rej.',
    'rejestracyjny pojazdu',
    'tablice',
    'tablica',
    'pojazd',
    'ečv',
    'ečv:',
    'rz:',
  ],
  ...['frsz', 'rendszám', 'nr auto', 'nr. auto', 'nr. înmatriculare', 'număr de înmatriculare', 'reg. oznaka', 'рег.'],
  ...[
    'рег. №',
    'рег. номер',
    'гос. номер',
    'госномер',
    'гос номер',
    'г/н',
    'номерной знак',
    'номер авто',
    'номер машины',
    'держ. номер',
  ],
  ...[
    'πινακίδα',
    'αρ. κυκλ',
    'αριθμός κυκλοφορίας',
    'plakalı',
    'araç plakası',
    'رقم اللوحة',
    'لوحة رقم',
    'رقم السيارة',
  ],
  ...['מספר רכב', 'רכב', 'לוחית רישוי', 'वाहन', 'वाहन संख्या', 'गाड़ी नंबर', 'वाहन क्रमांक'],
  ...['nopol', 'no. polisi', 'no pol', 'no plat', 'no. plat', 'no kenderaan', 'biển số', 'bks', 'ทะเบียน', 'ทะเบียนรถ'],
  ...['車號', 'ナンバー', '登録番号', '차번호', '차량번호', '차량 번호', '번호판'],
] as const;

/** A sentence of a vehicle; the plate's own form tells, since a make has models with letters and digits. */
const MAKES = [
  ...[
    'volkswagen',
    'toyota',
    'vauxhall',
    'renault',
    'peugeot',
    'citroen',
    'citroën',
    'hyundai',
    'nissan',
    'mazda',
    'skoda',
  ],
  ...['škoda', 'mercedes', 'tesla', 'suzuki', 'dacia', 'land rover', 'range rover', 'honda', 'subaru', 'mitsubishi'],
  ...[
    'vw golf',
    'vw polo',
    'vw passat',
    'vw tiguan',
    'vw t-roc',
    'bmw',
    'audi',
    'opel',
    'fiat',
    'kia',
    'volvo',
    'seat ibiza',
    'seat leon',
  ],
  ...['ford fiesta', 'ford focus', 'ford transit', 'ford kuga', 'ford puma', 'mini cooper', 'corsa', 'astra'],
] as const;
const TELLING = [
  '[A-Z]{2}\\d{2} ?[A-Z]{3}',
  '[A-Z]{2}-\\d{3}-[A-Z]{2}',
  '[A-Z]{2} ?\\d{3} ?[A-Z]{2}',
  '\\d{4} [BCDFGHJ-NP-TV-Z]{3}',
  '[A-ZÄÖÜ]{1,3}-[A-Z]{1,2} \\d{1,4}[EH]?',
  '[A-Z]{3}[- ]?\\d[A-Z]\\d{2}',
  '\\d[A-Z]{3}\\d{3}',
].join('|');

const labelled = behindLabels([...WORDS], `(?:${[...OTHER_SCRIPTS, ...LATIN].join('|')})`);

export default defineRules([
  {
    ...PLATE,
    id: 'licence-plate-labelled',
    title: 'Vehicle registration plate behind its label in many languages',
    pattern: labelled.pattern,
    atoms: labelled.atoms,
    maxLength: 128,
    validators: ['labelled-plate'],
    confidence: 0.5,
    examples: {
      match: [
        { text: `2018 Camry, lic «${'8KZR' + '718'}», VIN` },
        { text: `kfz: «${'NF-WP' + ' 718'}»` },
        { text: `Kontrollschild «${'GR' + ' 71829'}».` },
        { text: `Le véhicule «${'EX-718' + '-LP'}» a été` },
        { text: `pojazd nr rej. «${'KR 4' + 'XK82'}»; RSD` },
        { text: `а/м гос. номер «${'К718' + 'ХД 116'}», VIN` },
        { text: `รถ ทะเบียน «${'1กข' + ' 7182'}» ผู้` },
        { text: `चोरी: वाहन «${'RJ 14 CX' + ' 7182'}»,` },
        { text: `biển số «${'29-X7' + ' 718.29'}», 9tr5` },
        { text: `πινακίδα «${'ΝΚΧ' + ' 7182'}», τηλ` },
        { text: `차번호 «${'48가' + ' 7182'}»` },
      ],
      ignore: [
        { text: 'le véhicule 4 roues', why: 'no letters' },
        { text: 'kfz: VW', why: 'no digit' },
        { text: 'Fahrzeug A 4', why: 'too short' },
        { text: 'veicolo EURO 6', why: 'a class of exhaust' },
      ],
    },
  },
  {
    ...PLATE,
    id: 'licence-plate-of-make',
    title: 'Vehicle registration plate behind the make of the vehicle',
    pattern: `\\b(?i:${MAKES.join('|')})(?: [A-Za-z0-9.-]{1,12}){0,3}?,? ?[(–-]? ?(?:(?i:reg|registration|plate|targa|immat)\\.?:? )?(${TELLING})\\b`,
    atoms: MAKES.filter(make => make.length > 3)
      .map(make => `${make} `)
      .concat('bmw ', 'kia '),
    wordAtoms: true,
    maxLength: 96,
    validators: ['labelled-plate'],
    confidence: 0.5,
    examples: {
      match: [
        { text: `TP vehicle VW Golf «${'WA66' + ' LJO'}». TP driver` },
        { text: `a grey Renault Clio (${'«EX-718'}${'-LP»'}) was` },
        { text: `Fiat Panda «${'KS 718' + ' TR'}»` },
      ],
      ignore: [
        { text: 'Mazda CX 5 and BMW X5', why: 'models' },
        { text: 'Audi RS 6 from 2019', why: 'a model' },
      ],
    },
  },
]);
