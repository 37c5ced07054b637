import { defineRules } from '../../src/detectors/rule.ts';
import { CAPITAL, LETTER } from './names.ts';
import { PLACE_WORD, SMALL_IN_PLACES, TOWN } from './place-names.ts';

/** What a found part of an address leads to: `\\A` is where that part ends, `\\z` where it begins. */
const PART = {
  class: 'pii',
  severity: 'low',
  category: 'location',
  generic: true,
  confidence: 0.5,
  references: ['https://www.upu.int/en/Postal-Solutions/Programmes-Services/Addressing-Solutions'],
} as const;

/** What leads to a town in a sentence. */
const WHERE = '(?:mun\\.|or\\.|loc\\.|com\\.|oraș(?:ul)?|sat(?:ul)?|гр\\.|in|near|bei|à|a|te|i|w|we|v|ve|em|en|zu)';

/** What parts the fields of a row. */
const SIGN = '[;|\\t^]{1,2} ?';
/** The name of the next field of a form or a record. */
const named = (names: string) =>
  `(?:["'*]{0,2}(?:[,;&]| ?[/|•·])?\\s{0,12}["'*_]{0,2}(?i:${names})["'*_]{0,2} ?[:=] ?["'*]{0,2}|</[A-Za-z:_-]{1,24}>\\s{0,12}<(?i:${names})>)`;
const TOWN_NAMED = named(
  'city|town|ort|wohnort|stadt|ville|commune|ciudad|localidad|municipio|cidade|citt[aà]|comune|plaats|woonplaats|stad|miasto|postort|poststed|kaupunki|locality|suburb',
);
const CODE_NAMED = named(
  'zip(?:[ _-]?code)?|pc|post(?:al)?[ _-]?code|plz|postleitzahl|cp|c[oó]digo[ _]postal|code[ _]postal|cep|cap|pin(?:[ _-]?code)?|postnummer|postnr|kod[ _]pocztowy',
);
const REGION_NAMED = named('state|prov(?:ince|incia)?|region|estado|uf|county|bundesland|provincia');

const COUNTRY = '(?:[A-Z]{1,2}-)?';
/** Codes that little else looks like. */
const SHAPED =
  '(?:\\d{5}-\\d{3,4}|\\d{2}-\\d{3}|\\d{4}-\\d{3}|\\d{4} ?[A-Z]{2}|[A-Z]\\d[A-Z] ?\\d[A-Z]\\d|[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}|[A-Z]\\d[\\dW] [A-Z\\d]{4}|〒?\\d{3}-\\d{4})\\b';
const DIGITS = '(?:\\d{3} \\d{2,3}|\\d{4,6})\\b';
const CODE = `${COUNTRY}(?:${SHAPED}|${DIGITS})`;
/** What a code is called in an address. */
const CALLED = '(?:(?:C\\.?P\\.?|CEP|PIN(?: [Cc]ode)?|Pin(?:code)?|ZIP|Zip|PLZ|CAP)[:.]? ?)?';
/** What ends a part of an address for sure. */
const ENDS = '(?:[,;)\\]|<>"”»^\\t]|\\.(?:\\s|$)|\\s{0,2}(?:\\n|$)| [-–—/(|•·]|/)';
const CODE_ENDS = `(?:${ENDS}| ${CAPITAL})`;
const STATE_ENDS = `(?:,? ?${COUNTRY}\\d{4,6}\\b|${ENDS})`;
/** A code or the letters of a state behind a town. */
const TOLD = `(?:(?:,?\\s{1,8}| ?[-–—(•·] ?|,|${SIGN})${CALLED}${CODE}${CODE_ENDS}|(?:,? |,| ?[-–—(/•·] ?|${SIGN})[A-Z]{2}${STATE_ENDS})`;

export default defineRules([
  {
    ...PART,
    id: 'town-behind-street',
    title: 'Town behind a street that was found, or a quarter of it',
    label: 'TOWN',
    pattern: `\\A(?:(?:,? ${WHERE} |, {0,2}|,? [-–—·•] )(${TOWN})(?:${ENDS}|${TOLD})|,? (?:in|near|bei|à|te|em|en|zu) (${TOWN}) [a-zà-ÿ]|(?:,?\\s{1,8}|${SIGN})(${TOWN})${TOLD}|${TOWN_NAMED}(${TOWN})(?:${ENDS}|['*&]))`,
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
        { text: 'I live at ‹23 Alder Lane› in «Spokane» and would' },
        { text: '"line1": "‹1356 Rue Faucon›", "city": "«Trois-Rivières»", "pc": 1' },
        { text: '<str>‹12 Alder Lane›</str><city>«Fort Wayne»</city>' },
        { text: 'Street: ‹14 Willow Court› / City: «Hexham» / Post' },
        { text: '‹45 Oak Avenue› • «Springfield» • IL 62704' },
      ],
      ignore: [
        { text: '‹5 High Street›, Monday 5pm', why: 'a day' },
        { text: '‹16 Station Road›, Thanks', why: 'a greeting' },
        { text: '‹Park Lane 3›, Anna Kovács', why: 'somebody' },
        { text: '‹12 Main St›, Suite 4', why: 'a part of the house' },
        { text: '‹12 Main Street›\nKestrel\n', why: 'a line of its own, without a code' },
        { text: '‹12 Main Street›, Kestrel Motors', why: 'a company' },
        { text: '3,‹12 Main Street›,Active,4', why: 'a cell' },
      ],
    },
  },
  {
    ...PART,
    id: 'town-behind-code',
    title: 'Town behind a postal code that was found',
    label: 'TOWN',
    pattern: `\\A(?:(?: {1,2}|, | [-–—] |${SIGN})(${TOWN})(?:${ENDS}| [a-zà-ÿ]|,? [A-Z]{2}${STATE_ENDS})|${TOWN_NAMED}(${TOWN})(?:${ENDS}|['*&]))`,
    maxLength: 140,
    behindAddress: ['code'],
    validators: ['town-behind-code'],
    examples: {
      match: [
        { text: 'på Skogveien 12 (‹7023› «Trondheim») ble' },
        { text: 'Rua Itapary, 252\n‹65036-610›  «São Luís» - MA\n' },
        { text: 'wohnhaft in ‹83478› «Berchtesgaden», Habichtstr. 5' },
        { text: 'strasse: Lindenstraße 14, plz: ‹8097›, ort: «Zürich»\n' },
        { text: 'Lindenstraße 14a;‹49037›;«Osnabrück»;1' },
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
        { text: 'domiciliată: mun. «Șoimeni», ‹str. Alba 7›' },
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
    pattern: `\\A(?:(?:,?\\s{1,8}| ?[-–—·|/(] ?|, ?|${SIGN})${CALLED}(?:(${CODE})(?: {1,2}|, |${SIGN})${CAPITAL}${LETTER}|(${COUNTRY}${SHAPED})${CODE_ENDS})| \\((${CODE})\\)|[.,]{0,2} (?:CP|C\\.P\\.|CEP|PIN|ZIP|PLZ):? (${CODE})${CODE_ENDS}| (\\d{5,6})${ENDS}|${CODE_NAMED}(${CODE})(?:${CODE_ENDS}|['*&]))`,
    maxLength: 100,
    behindAddress: ['street'],
    validators: ['code-behind-street'],
    examples: {
      match: [
        { text: 'på ‹Skogveien 12› («7023» Trondheim) ble' },
        { text: '‹Rua Itapary, 252›\n«65036-610»  São Luís - MA' },
        { text: '‹16 Station Parade›, «HG2 6QX».' },
        { text: 'au ‹23 allée des Cerisiers à Vannes› («56007») et' },
        { text: '‹14/3 Luz Road, Mylapore, Chennai› «600004».' },
        { text: 'strasse: "‹Höhenstrasse 55›", plz: «8097», ort: x' },
      ],
      ignore: [
        { text: '‹12 Main Street›, 2019 Annual Report', why: 'a year' },
        { text: '‹12 Main Street›, 1500 People', why: 'a count' },
        { text: '‹12 Main Street› 600004.', why: 'no town before' },
      ],
    },
  },
  {
    ...PART,
    id: 'code-behind-town',
    title: 'Postal code behind a town or a state that was found',
    label: 'POSTAL_CODE',
    pattern: `\\A(?:(?:,? | ?[-–—•·] ?| ?\\(|\\) |,|${SIGN})${CALLED}(${CODE})${CODE_ENDS}|${CODE_NAMED}(${CODE})(?:${CODE_ENDS}|['*&])|,?\\s{1,8}(${COUNTRY}${SHAPED})${CODE_ENDS})`,
    maxLength: 100,
    behindAddress: ['town', 'region'],
    validators: ['code-in-address'],
    examples: {
      match: [
        { text: '5 Kiln Yard, ‹Ludlow› («56007») and' },
        { text: '7/2B, North Masi Street, ‹Madurai› - «625 004», Tamil Nadu' },
        { text: '5 Kiln Yard, Ludlow, ‹Jal.› CP «45599»\n' },
        { text: '5 Kiln Yard, Québec (‹QC›) «G1K 1K5»<' },
        { text: '"line1": "1356 Rue Faucon", "city": "‹Trois-Rivières›", "pc": "«G9A 7K8»"}' },
        { text: '4 Heol y Bryn\n‹Llandeilo›\n«SA19 6PL»\n' },
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
      match: [
        { text: 'wohnhaft in «83478» ‹Berchtesgaden›, Habichtstr. 5' },
        { text: 'te «7411 AB» ‹Deventer›, Valkstraat 91' },
      ],
      ignore: [{ text: 'in 2019 ‹Oslo›, Norway', why: 'a year' }],
    },
  },
  {
    ...PART,
    id: 'region-in-address',
    title: 'State, province or county behind a town or a code that was found',
    label: 'REGION',
    pattern: `\\A(?:, ?| [-–—•·] ?|[-–—/]| ?[(/] ?| |${SIGN}|${REGION_NAMED})((?:[A-Z]\\.){1,3}|[A-Z]{2}|${CAPITAL}${LETTER}{1,4}\\.|${PLACE_WORD}(?: (?:${SMALL_IN_PLACES} )?${PLACE_WORD}){0,3})(?:${ENDS}|['*&]|,? (?:CP|C\\.P\\.) |,? ?\\d{4,6}\\b)`,
    maxLength: 110,
    behindAddress: ['town', 'code', 'street', 'region'],
    validators: ['region-in-address'],
    examples: {
      match: [
        { text: 'Rua Itapary, 252\n65036-610  ‹São Luís› - «MA»\nTel. 1' },
        { text: '5 Kiln Yard, ‹Tlaquepaque›, «Jal.» CP 45599' },
        { text: '7/2B, North Masi Street, Madurai - ‹625 004›, «Tamil Nadu»\n' },
        { text: '5 Kiln Yard, ‹Ludlow›, «Shropshire», SY8 1AA' },
        { text: '"line1": "1356 Rue Faucon", "city": "‹Trois-Rivières›", "prov": "«QC»", 1' },
        { text: 'at 12 Alder Lane, ‹Spokane›\nState: «WA»\nZip' },
      ],
      ignore: [
        { text: '‹Ludlow›, OK?', why: 'no state' },
        { text: '1,‹Spokane›,HR,4', why: 'a cell' },
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
    pattern: `\\A(?:,? | - |,?\\n {0,8})((?i:apt|apartment|suite|ste|unit|flat|bldg|room|appt|appartement|app|bât|bat|bâtiment|esc|porte|résidence|wohnung|whg|zimmer|zi|kamer|pok|pokój|szoba|soba|piso|puerta|depto|dpto|apto|ap|bloco|casa|sala|lote|quadra|interno|int|scala|bus|lok|m|lgh|byt|stiege|top)(?:\\.? ?(?:n[º°o.]{1,2} ?)?#?\\d{1,4}[A-Za-z]?|\\.? [A-Z])|#\\d{1,4}[A-Z]?|\\d{1,2}[A-Z]|(?:Bairro|Barrio|Col(?:onia|\\.)|Urb(?:anización|\\.)|Fracc\\.|Brgy\\.?|Barangay|Vila|Jardim|Sector) ${PLACE_WORD}(?: (?:${SMALL_IN_PLACES} )?${PLACE_WORD}){0,2})(?:${ENDS}| [a-z])`,
    maxLength: 80,
    behindAddress: ['street'],
    validators: ['house-in-address'],
    examples: {
      match: [
        { text: 'at ‹12 Main St›, «5F» now' },
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
    pattern: `(?:^|[\\n,;:|>"“(] {0,10}|[•*-] |(?i:to|at|in|is|address|adresse|addy) )((?i:flat|apt|apartment|unit|suite|appt|apto|résidence|residence|res|bâtiment|bât|bat|immeuble|imm|lieu-dit|room|block|tower|wohnung|whg|villa|villas|hotel|plot|shop)\\.?(?:[ ,./-]{1,2}(?:${SMALL_IN_PLACES}|(?i:les|bat|apt|appt|bât|no|nr|zi|esc)\\.?|[A-ZÀ-Þ0-9][A-Za-zÀ-ÿ0-9'’-]{0,15})){1,8}|(?:The )?(?:${PLACE_WORD} ){1,2}(?:Cottage|House|Lodge|Rectory|Vicarage|Farm|Farmhouse|Barn|Hall|Villa|Manor|Grange|Croft|Mill|View|Mansions|Court))(?:, |,?\\n {0,10})\\z|(?:^|[\\s,;:(])((?i:unit|flat|shop|villa|apt|apartment|suite|plot|lot)(?: (?:no\\.?|#))?) \\z`,
    maxLength: 90,
    beforeAddress: ['street'],
    validators: ['house-in-address'],
    examples: {
      match: [
        { text: 'M. Faucon\n   «RES LES TILLEULS BAT C APT 38»\n   ‹9 RUE JOLIE›' },
        { text: 'address: «Rose Cottage», ‹3 Back Lane›' },
        { text: 'to «Flat 2, Kestrel Court», ‹9 Elm Road›' },
        { text: 'new addy «Unit» ‹3/28 Gertrude St, Fitzroy VIC 3065›' },
      ],
      ignore: [
        { text: 'the flat is nice, ‹3 Back Lane›', why: 'prose' },
        { text: 'Hello Renata, ‹3 Back Lane›', why: 'somebody' },
      ],
    },
  },
]);
