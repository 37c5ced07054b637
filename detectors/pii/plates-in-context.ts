import { defineRules, type RuleDefinition } from '../../src/detectors/rule.ts';

const PLATE = {
  class: 'pii',
  severity: 'low',
  category: 'vehicle',
  label: 'LICENCE_PLATE',
  left: 'alnum',
  right: 'alnum',
  validators: ['labelled-plate'],
  generic: true,
  references: ['https://en.wikipedia.org/wiki/Vehicle_registration_plate'],
} as const satisfies Partial<RuleDefinition>;

/** Counties of Ireland. */
const IRISH = 'C|CE|CN|CW|D|DL|G|KE|KK|KY|L|LD|LH|LK|LM|LS|MH|MN|MO|OY|RN|SO|T|TN|TS|W|WH|WX|WW';
/** States of India. */
const INDIAN =
  'AN|AP|AR|AS|BR|CG|CH|DD|DL|DN|GA|GJ|HP|HR|JH|JK|KA|KL|LA|LD|MH|ML|MN|MP|MZ|NL|OD|OR|PB|PY|RJ|SK|TN|TR|TS|UK|UP|WB';
/** Forms that nothing besides plates has. */
const ALONE = [
  '[A-HJ-PR-Y][A-HJ-PR-Y](?:0[1-9]|[1-7]\\d) [A-HJ-PR-Z]{3}',
  '[A-HJ-NP-TV-Z]{2}-\\d{3}-[A-HJ-NP-TV-Z]{2}',
  `(?:\\d{2}|[12]\\d[12])-(?:${IRISH})-\\d{1,6}`,
  `(?:${INDIAN})[ -]?\\d{2}[ -]?[A-Z]{1,3}[ -]\\d{4}`,
  '[АВЕКМНОРСТУХ] ?\\d{3} ?[АВЕКМНОРСТУХ]{2} ?\\d{2,3}',
  '[АВЕІКМНОРСТХ]{2} ?\\d{4} ?[АВЕІКМНОРСТХ]{2}',
  '[A-Z]{2} \\d{2} [A-Z]{2} (?:GP|MP|NW|WP|EC|NC|FS|ZN)',
  // Germany, the Netherlands, New South Wales, Portugal, Romania, Hungary, Brazil, Czechia, Japan, Korea.
  '[A-ZÄÖÜ]{1,3}-[A-Z]{1,2} [1-9]\\d{1,3}[EH]?',
  '[A-Z]{2}-\\d{3}-[A-Z]|\\d-[A-Z]{3}-\\d{2}|\\d{2}-[A-Z]{3}-\\d|[A-Z]{3}-\\d{2}[A-Z]|[A-Z]{2}-\\d{2}-[A-Z]{2}',
  '[A-Z]{1,2} \\d{2} [A-Z]{3}|[A-Z]{2} [A-Z]{2}-\\d{3}|[A-Z]{3}\\d[A-Z]\\d{2}|\\d[A-Z]\\d \\d{4}',
  '[一-鿿]{2,3} ?\\d{3} ?[ぁ-ん] ?\\d{1,2}[-・]\\d{2}|\\d{2,3}[가-힣] ?\\d{4}',
].join('|');
/** And forms that little besides them has. */
const TELLING = [
  ALONE,
  '[A-HJ-PR-Y][A-HJ-PR-Y](?:0[1-9]|[1-7]\\d)[A-HJ-PR-Z]{3}',
  '\\d{4} [BCDFGHJKLMNPRSTVWXYZ]{3}',
  '[A-Z]{3}\\d[A-Z]\\d{2}',
  // KwaZulu-Natal.
  'N[A-Z]{1,2} \\d{3}-\\d{3}',
].join('|');
/** Forms that other numbers have, too; where the word for a plate or for driving stands right before them. */
const OTHERS = [
  '(?:0[1-9]|[1-7]\\d|8[01]) [A-Z]{1,3} \\d{2,4}',
  '[A-Z]{2} \\d{3} ?[A-Z]{2}',
  '[A-Z]{2} ?\\d{3} \\d{3}',
  '[A-Z]{1,3}[- ]\\d{2,6}[A-Z]?',
  '[A-Z]{3}-\\d{2,4}',
  '[A-Z]{4}-\\d{2}',
  '[A-ZÄÖÜ]{1,3}[- ][A-Z]{1,2} \\d{1,4}[EH]?',
  '\\d[A-Z]{1,2} \\d?[A-Z]\\d{1,4}[A-Z]?\\d?',
  '\\d{1,3}[A-Z]{2,3}\\d{1,4}',
  '[Α-Ω]{3}[- ]?\\d{4}',
  '[ء-ي]{4,12} \\d{1,2} ?/? ?\\d{3,5}',
].join('|');
const STATES =
  'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|Hampshire|Jersey|Mexico|York|Carolina|Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Island|Tennessee|Texas|Utah|Vermont|Virginia|Washington|Wisconsin|Wyoming|Ontario|Quebec|Alberta|Manitoba|Saskatchewan|Columbia';
/** Somebody's vehicle, in the languages whose plates the forms are of. */
const VEHICLES = [
  ...[
    'drives',
    'driving',
    'drove',
    'driven',
    'my car',
    'his car',
    'her car',
    'their car',
    'our car',
    'the car',
    'the van',
  ],
  ...[
    'her van',
    'his van',
    'vehicle',
    'parked',
    'motorbike',
    'motorcycle',
    'scooter',
    'pickup truck',
    'minivan',
    'sedan',
  ],
  ...['mein auto', 'meinem auto', 'sein auto', 'ihr auto', 'ihrem auto', 'das auto'],
  ...['hatchback', 'saloon', 'moped', 'wagen', 'fahrzeug', 'voiture', 'conduit', 'coche', 'carro', 'macchina'],
  ...['automobile', 'veicolo', 'samochod', 'pojazd', 'gaadi', 'gadi '],
];
/** The same with letters whose capitals are spelt out. */
const VEHICLES_ABROAD = [
  ...['fährt', 'véhicule', 'vehículo', 'veículo', 'samochód', 'машин', 'Машин', 'автомобил', 'Автомобил', 'όχημα'],
  ...['αυτοκίνητο', 'araç', 'aracı', 'السيارة', 'سيارة', 'गाड़ी', 'वाहन'],
];

export default defineRules([
  {
    ...PLATE,
    id: 'licence-plate-beside-details',
    title: 'Vehicle registration plate by its form, beside what is found of somebody',
    pattern: `(?:^|[\\s,;:(|"'«/])(${ALONE})(?:$|[\\s,;:)|"'».])`,
    besideDetails: true,
    maxLength: 64,
    validators: ['plate-beside-details'],
    confidence: 0.4,
    examples: {
      match: [
        { text: `Renata, «${'KS19' + ' XTR'}», +33 6 84 17 39 52` },
        { text: `Declan, «${'191-MO' + '-1482'}», +353 86 214 77 30` },
        { text: `её, «${'К718ТХ' + '116'}», +33 6 84 17 39 52` },
        { text: `keys of «${'MH 12' + ' KX 7182'}»; +33 6 84 17 39 52` },
      ],
      ignore: [
        { text: 'at 17:05:43 PDT 2017, +33 6 84 17 39 52', why: 'a moment' },
        { text: 'for 2500 GBP, +33 6 84 17 39 52', why: 'money' },
      ],
    },
  },
  {
    ...PLATE,
    id: 'licence-plate-of-vehicle',
    title: 'Vehicle registration plate behind the word for a vehicle or for driving',
    pattern: `(?:(?i:${VEHICLES.join('|')})|${VEHICLES_ABROAD.join('|')})(?:[^\\n\\d]{0,30}?[ ,:(])?(${TELLING})(?:$|[\\s,;:)|"'».])|(?:όχημα|αυτοκίνητο|السيارة|سيارة)(?: رقمها| رقم| με αριθμό)? (${OTHERS})(?:$|[\\s,;:)|"'».])|(?i:\\b(?:drives|driving|drove)) (?:(?:an? )?[a-z]{3,8} )?(\\d{2,3}-[A-Z]{1,2}-\\d{1,6}|[A-Z]{2,3}[- ]\\d{3,4})(?:$|[\\s,;)".])`,
    atoms: [...VEHICLES, ...VEHICLES_ABROAD],
    maxLength: 96,
    confidence: 0.45,
    validators: ['plate-beside-details'],
    examples: {
      match: [
        { text: `He drives «${'191-MO' + '-1482'}»\n` },
        { text: `badge UID 4, vehicle «${'ND 718' + '-293'}», cell` },
        { text: `a car parked outside, «${'KS19' + ' XTR'}», blue` },
        { text: `Машина её, Солярис, «${'М718' + 'ТО40'}», всегда` },
        { text: `για το όχημα «${'ΒΟΧ' + ' 7182'}».` },
      ],
      ignore: [
        { text: 'the car of 12 MAY 2024 was', why: 'a day' },
        { text: 'the vehicle costs 2500 GBP', why: 'money' },
      ],
    },
  },
  {
    ...PLATE,
    id: 'licence-plate-of-state',
    title: 'Vehicle registration plate behind a state and the word for one, or before that word',
    pattern: `\\b(?:${STATES}) (?i:(?:licen[sc]e )?(?:plates?|tags?)(?: (?:number|no\\.?))?|registration)[ :]{1,2}(?:(?:is|was|reads) )?([A-Z0-9]{1,3}[ -]?[A-Z0-9]{3,5})(?:$|[\\s,;:)|"'».])|(?:^|[\\s,(])(\\d{2} [A-Z]{1,3} \\d{2,4}|[A-Z]{1,3}[- ]?\\d{2,4}[- ]?[A-Z]{0,3}) plaka(?:lı|sı|ya|nın)|\\b(?i:plates?|number plate|licen[sc]e plate|patente|placa|targa|kennzeichen|nummernschild|reg no)(?: ?\\.*)[ :]{1,3}(${OTHERS}|${TELLING})(?:$|[\\s,;:)|"'».])`,
    atoms: [
      'plate.',
      'plates.',
      'plates:',
      ' tag:',
      ' tags:',
      'placa.',
      'targa.',
      'plate ',
      'plates ',
      'plate:',
      'plate.',
      ' tag ',
      ' tags ',
      'registration',
      'plaka',
      'patente',
      'placa ',
      'placa:',
      'targa ',
      'targa:',
      'kennzeichen',
      'nummernschild',
      'reg no',
    ],
    maxLength: 96,
    confidence: 0.5,
    validators: ['plate-beside-details'],
    examples: {
      match: [
        { text: `a grey truck, Idaho plate «${'1A' + ' 7T4K2'}».` },
        { text: `adına kayıtlı «${'26 AHK' + ' 718'}» plakalı araca` },
        { text: `Patente ...: «${'AE 718' + ' KD'}»\n` },
        { text: `plate «${'BE 718' + ' 827'}» (stays` },
      ],
      ignore: [
        { text: 'the Idaho plates were made', why: 'no number' },
        { text: 'plate A 12 is heated', why: 'a part' },
      ],
    },
  },
]);
