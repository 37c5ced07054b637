import { defineRules } from '../../src/detectors/rule.ts';
import { CAPITAL, LETTER } from './names.ts';

/** What a found part of an address leads to: `\\A` is where that part ends, `\\z` where it begins. */
const PART = {
  class: 'pii',
  severity: 'low',
  category: 'location',
  generic: true,
  confidence: 0.5,
  references: ['https://www.upu.int/en/Postal-Solutions/Programmes-Services/Addressing-Solutions'],
} as const;

const SMALL =
  '(?:de|del|da|do|dos|das|di|du|la|le|les|el|am|an|der|den|dem|im|in|bei|ob|on|upon|under|sur|sous|en|aux|lès|nad|pod|na|of|the|by|van|op|aan|y|i)';
const WORD = `(?:(?:St|Ste|Sta|Mt|Ft)\\.? |['’]s-)?${CAPITAL}(?:['’-]?${LETTER})+`;
/** One to four words; a number for a part of a large town (`Dublin 4`). */
const TOWN = `${WORD}(?: (?:${SMALL} ){0,2}${WORD}){0,3}(?: \\d{1,2}\\b)?`;
/** What leads to a town in a sentence. */
const WHERE = '(?:in|à|a|te|i|w|we|v|ve|em|en|zu)';

const COUNTRY = '(?:[A-Z]{1,2}-)?';
/** Codes that little else looks like. */
const SHAPED =
  '(?:\\d{5}-\\d{3,4}|\\d{2}-\\d{3}|\\d{4}-\\d{3}|\\d{4} ?[A-Z]{2}|[A-Z]\\d[A-Z] ?\\d[A-Z]\\d|[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}|[A-Z]\\d[\\dW] [A-Z\\d]{4}|〒?\\d{3}-\\d{4})\\b';
const DIGITS = '(?:\\d{3} \\d{2,3}|\\d{4,6})\\b';
const CODE = `${COUNTRY}(?:${SHAPED}|${DIGITS})`;
/** What a code is called in an address. */
const CALLED = '(?:(?:C\\.?P\\.?|CEP|PIN(?: [Cc]ode)?|Pin(?:code)?|ZIP|Zip|PLZ|CAP)[:.]? ?)?';
/** What ends a part of an address for sure. */
const ENDS = '(?:[,;)\\]|<>"”»]|\\.(?:\\s|$)|\\s{0,2}(?:\\n|$)| [-–—/(|]|/)';
const CODE_ENDS = `(?:${ENDS}| ${CAPITAL})`;
const STATE_ENDS = `(?:,? ?${COUNTRY}\\d{4,6}\\b|${ENDS})`;
/** A code or the letters of a state behind a town. */
const TOLD = `(?:(?:,?\\s{1,8}| ?[-–—(] ?)${CALLED}${CODE}${CODE_ENDS}|(?:,? | ?[-–—(/] ?)[A-Z]{2}${STATE_ENDS})`;

export default defineRules([
  {
    ...PART,
    id: 'town-behind-street',
    title: 'Town behind a street that was found, or a quarter of it',
    label: 'TOWN',
    pattern: `\\A(?:(?:,? ${WHERE} |, {0,2}|,? [-–—·] )(${TOWN})(?:${ENDS}|${TOLD})|,?\\s{1,8}(${TOWN})${TOLD})`,
    maxLength: 140,
    behindAddress: ['street'],
    validators: ['town-behind-street'],
    examples: {
      match: [
        { text: 'lives alone at ‹5 Kiln Yard›, «Ludlow».' },
        { text: 'habite au ‹23 allée des Cerisiers› à «Vannes» (56007) et' },
        { text: 'at ‹16 Station Parade› «Harrogate» HG2 6QX\n' },
        { text: '‹4 Heol y Bryn›\n«Llandeilo» SA19 6PL\n' },
        { text: '‹7/2B, North Masi Street›, «Madurai» - 625 004, Tamil Nadu' },
      ],
      ignore: [
        { text: '‹5 High Street›, Monday 5pm', why: 'a day' },
        { text: '‹16 Station Road›, Thanks', why: 'a greeting' },
        { text: '‹Park Lane 3›, Anna Kovács', why: 'somebody' },
        { text: '‹12 Main St›, Suite 4', why: 'a part of the house' },
        { text: '‹12 Main Street›\nKestrel\n', why: 'a line of its own, without a code' },
        { text: '‹12 Main Street›, Kestrel Motors', why: 'a company' },
      ],
    },
  },
  {
    ...PART,
    id: 'town-behind-code',
    title: 'Town behind a postal code that was found',
    label: 'TOWN',
    pattern: `\\A(?: {1,2}|, | [-–—] )(${TOWN})(?:${ENDS}| [a-zà-ÿ]|,? [A-Z]{2}${STATE_ENDS})`,
    maxLength: 140,
    behindAddress: ['code'],
    validators: ['town-behind-code'],
    examples: {
      match: [
        { text: 'på Skogveien 12 (‹7023› «Trondheim») ble' },
        { text: 'Bairro Apeadouro\n‹65036-610›  «São Luís» - MA\n' },
        { text: 'wohnhaft in ‹83478› «Berchtesgaden», Hauptstr. 5' },
      ],
      ignore: [
        { text: 'ZIP ‹94105› Phone 5', why: 'another value' },
        { text: 'postcode ‹4000› Items', why: 'an everyday word' },
      ],
    },
  },
  {
    ...PART,
    id: 'town-before-street',
    title: 'Town before a street that was found, behind its code or a word for where',
    label: 'TOWN',
    pattern: `(?:(?:^|[^\\pL\\d])${WHERE} |(?:^|[^A-Za-z\\d])${CODE} )(${TOWN})(?: \\d{4,6})?, \\z`,
    maxLength: 100,
    beforeAddress: ['street'],
    validators: ['town-before-street'],
    examples: {
      match: [
        { text: 'wonende te «Zwolle», ‹Assendorperstraat 91›' },
        { text: 'Adresse: 82319 «Starnberg», ‹Hauptstr. 5›' },
      ],
      ignore: [
        { text: 'Kestrel, ‹12 Main Street›', why: 'neither code nor word' },
        { text: 'in May, ‹12 Main Street›', why: 'a month' },
      ],
    },
  },
  {
    ...PART,
    id: 'code-behind-street',
    title: 'Postal code behind a street that was found',
    label: 'POSTAL_CODE',
    pattern: `\\A(?:,?\\s{1,8}| ?[-–—·|/(] ?|, ?)${CALLED}(?:(${CODE})(?: {1,2}|, )${CAPITAL}${LETTER}|(${COUNTRY}${SHAPED})${CODE_ENDS})`,
    maxLength: 64,
    behindAddress: ['street'],
    validators: ['code-in-address'],
    examples: {
      match: [
        { text: 'på ‹Skogveien 12› («7023» Trondheim) ble' },
        { text: '‹Rua Itapary, 252›\n«65036-610»  São Luís - MA' },
        { text: '‹16 Station Parade›, «HG2 6QX».' },
      ],
      ignore: [
        { text: '‹12 Main Street›, 2019 Annual Report', why: 'a year' },
        { text: '‹12 Main Street›, 1500 People', why: 'a count' },
      ],
    },
  },
  {
    ...PART,
    id: 'code-behind-town',
    title: 'Postal code behind a town or a state that was found',
    label: 'POSTAL_CODE',
    pattern: `\\A(?:(?:,? | ?[-–—] ?| ?\\()${CALLED}(${CODE})${CODE_ENDS}|,?\\s{1,8}(${COUNTRY}${SHAPED})${CODE_ENDS})`,
    maxLength: 64,
    behindAddress: ['town', 'region'],
    validators: ['code-in-address'],
    examples: {
      match: [
        { text: 'à ‹Vannes› («56007») et' },
        { text: '‹Madurai› - «625 004», Tamil Nadu' },
        { text: '‹Jal.› CP «45599»\n' },
        { text: '‹Llandeilo›\n«SA19 6PL»\n' },
      ],
      ignore: [
        { text: 'in ‹Oslo› 2019, when', why: 'a year' },
        { text: 'in ‹Oslo›, 1500 people', why: 'a count' },
      ],
    },
  },
  {
    ...PART,
    id: 'code-before-town',
    title: 'Postal code before a town that was found',
    label: 'POSTAL_CODE',
    pattern: `(?:^|[\\s,;:(|>"])(${CODE}) {1,2}\\z`,
    maxLength: 24,
    beforeAddress: ['town'],
    validators: ['code-in-address'],
    examples: {
      match: [{ text: 'wohnhaft in «83478» ‹Berchtesgaden›, Hauptstr. 5' }, { text: '«1012 AB» ‹Amsterdam›\n' }],
      ignore: [{ text: 'in 2019 ‹Oslo›, Norway', why: 'a year' }],
    },
  },
  {
    ...PART,
    id: 'region-in-address',
    title: 'State, province or county behind a town or a code that was found',
    label: 'REGION',
    pattern: `\\A(?:, | [-–—] ?|[-–—/]| ?[(/] ?| )((?:[A-Z]\\.){1,3}|[A-Z]{2}|${CAPITAL}${LETTER}{1,4}\\.|${WORD}(?: (?:${SMALL} )?${WORD}){0,3})(?:${ENDS}|,? (?:CP|C\\.P\\.) |,? ?\\d{4,6}\\b)`,
    maxLength: 80,
    behindAddress: ['town', 'code', 'street'],
    validators: ['region-in-address'],
    examples: {
      match: [
        { text: '‹São Luís› - «MA»\nTel. 1' },
        { text: '‹Tlaquepaque›, «Jal.» CP 45599' },
        { text: 'Madurai - ‹625 004›, «Tamil Nadu»\n' },
        { text: '‹Ludlow›, «Shropshire», SY8 1AA' },
      ],
      ignore: [
        { text: '‹Ludlow›, OK?', why: 'no state' },
        { text: '625004 ‹Madurai›, Phone', why: 'another value' },
      ],
    },
  },
  {
    ...PART,
    severity: 'medium',
    id: 'flat-behind-street',
    title: 'Flat, building or quarter behind a street that was found',
    label: 'STREET_ADDRESS',
    pattern: `\\A(?:,? | - |,?\\n {0,8})((?i:apt|apartment|suite|ste|unit|flat|bldg|room|appt|appartement|app|bât|bat|bâtiment|esc|porte|résidence|wohnung|whg|piso|puerta|depto|dpto|apto|ap|bloco|casa|sala|lote|quadra|interno|int|scala|bus|lok|m|lgh|byt|stiege|top)(?:\\.? ?(?:n[º°o.]{1,2} ?)?#?\\d{1,4}[A-Za-z]?|\\.? [A-Z])|#\\d{1,4}[A-Z]?|(?:Bairro|Barrio|Col(?:onia|\\.)|Urb(?:anización|\\.)|Fracc\\.|Brgy\\.?|Barangay|Vila|Jardim|Sector) ${WORD}(?: (?:${SMALL} )?${WORD}){0,2})(?:${ENDS})`,
    maxLength: 80,
    behindAddress: ['street'],
    validators: ['house-in-address'],
    examples: {
      match: [
        { text: '‹Rua Itapary, 252›, «casa 2»\n' },
        { text: '‹Rua Itapary, 252›\n«Bairro Apeadouro»\n' },
        { text: '‹12 Main St›, «Suite 4», Bend' },
      ],
      ignore: [
        { text: '‹12 Main St›, flat tyre', why: 'no number' },
        { text: '‹12 Main St›, Unit tests', why: 'no number' },
      ],
    },
  },
  {
    ...PART,
    severity: 'medium',
    id: 'house-before-street',
    title: 'Flat, building or house with a name before a street that was found',
    label: 'STREET_ADDRESS',
    pattern: `(?:^|[\\n,;:|>"“(] {0,10}|[•*-] |(?i:to|at|in|is|address|adresse|addy) )((?i:flat|apt|apartment|unit|suite|appt|apto|résidence|residence|res|bâtiment|bât|bat|immeuble|imm|lieu-dit|room|block|tower|wohnung|whg|villa|villas|hotel|plot|shop)\\.?(?:[ ,./-]{1,2}(?:${SMALL}|(?i:les|bat|apt|appt|bât|no|nr|zi|esc)\\.?|[A-ZÀ-Þ0-9][A-Za-zÀ-ÿ0-9'’-]{0,15})){1,8}|(?:The )?(?:${WORD} ){1,2}(?:Cottage|House|Lodge|Rectory|Vicarage|Farm|Farmhouse|Barn|Hall|Villa|Manor|Grange|Croft|Mill|View|Mansions|Court))(?:, |,?\\n {0,10})\\z`,
    maxLength: 90,
    beforeAddress: ['street'],
    validators: ['house-in-address'],
    examples: {
      match: [
        { text: 'M. Faucon\n   «RES LES TILLEULS BAT C APT 38»\n   ‹9 RUE JOLIE›' },
        { text: 'address: «Rose Cottage», ‹3 Back Lane›' },
        { text: 'to «Flat 2, Kestrel Court», ‹9 Elm Road›' },
      ],
      ignore: [
        { text: 'the flat is nice, ‹3 Back Lane›', why: 'prose' },
        { text: 'Hello Renata, ‹3 Back Lane›', why: 'somebody' },
      ],
    },
  },
]);
