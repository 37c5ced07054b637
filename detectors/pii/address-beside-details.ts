import { defineRules } from '../../src/detectors/rule.ts';
import { PLACE_WORD, SMALL_IN_PLACES } from './place-names.ts';

/** An address or a part of it that nothing but its form tells of, beside what is found of somebody. */
const BESIDE_DETAILS = {
  class: 'pii',
  severity: 'low',
  category: 'location',
  besideDetails: true,
  generic: true,
  confidence: 0.45,
  references: ['https://www.upu.int/en/Postal-Solutions/Programmes-Services/Addressing-Solutions'],
} as const;

const BEGINS = '(?:^|[\\s,;:|(>"“„=])';
const ENDS = '(?:[\\s,;:|)<"”“?!]|\\.(?:\\s|$)|$)';

const UK_AREA =
  '(?:A[BL]|B[ABDHLNRST]?|C[ABFHMORTVW]|D[ADEGHLNTY]|E[CHNX]?|F[KY]|G[LUY]?|H[ADGPRSUX]|I[GMPV]|JE|K[ATWY]|L[ADELNSU]?|M[EKL]?|N[EGNPRW]?|OL|OX|P[AEHLOR]|R[GHM]|S[AEGKLMNOPRSTWY]?|T[ADFNQRSW]|UB|W[ACDFNRSV]?|YO|ZE)';
/** Of the United Kingdom, Ireland and Canada, with their blank. */
const LETTERED = `(?:${UK_AREA}\\d[A-Z\\d]? \\d[ABD-HJLNP-UW-Z]{2}|(?:D6W|[AC-FHKNPRTV-Y]\\d{2}) [AC-FHKNPRTV-Y\\d]{4}|[ABCEGHJ-NPRSTVXY]\\d[ABCEGHJ-NPRSTV-Z] \\d[ABCEGHJ-NPRSTV-Z]\\d)`;

/** How many words a town has is the validator's to say: what is not counted makes few states of an automaton. */
const TOWN = `${PLACE_WORD}(?: (?:${SMALL_IN_PLACES} )*${PLACE_WORD})*`;

const COUNTRY = '(?:[A-Z]{1,2}-)?';
/** A code and the town behind it. */
const CODED_TOWN = `${COUNTRY}(?:\\d{5}-\\d{3}|\\d{2}-\\d{3}|\\d{4}-\\d{3}|\\d{4} ?[A-Z]{2}|\\d{3} \\d{2}|\\d{5}),? ${TOWN}(?: ?[/(] ?${PLACE_WORD}\\)?)?`;
/** Four digits may be anything, in a sentence. */
const SHORT_CODED_TOWN = `${COUNTRY}\\d{4} ${TOWN}(?: ?[/(] ?${PLACE_WORD}\\)?)?`;
const TOWN_CODED = `${TOWN},?(?: [-–])? ?(?:\\d{3} \\d{2,3}|\\d{4,7})`;

const STATE =
  '(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])';
const US_WORD = "(?:(?:St|Ft|Mt)\\.? )?[A-Z](?:['’-]?[A-Za-z])*[a-z]";
const US_TOWN = `${US_WORD}(?: ${US_WORD})*,? +(?:${STATE},? +\\d{5}(?:-\\d{4})?|(?:NSW|VIC|QLD|TAS|ACT) +\\d{4})`;

/** `str. Wiosenna`, `C/ Mayor`, `Put Stanova`, `114. Sk.` */
const NAME = `(?:[a-z]+\\. ?|(?:rue|via|calle|rua|ulica|put|ulice|av) (?:de la |de |del |da |do )?|[A-Z][a-z]*\\. ?|[Cc]/ ?)?${PLACE_WORD}(?: (?:${SMALL_IN_PLACES} )*(?:${PLACE_WORD}|\\d+\\.|[A-Z][a-z]*\\.))*`;
const HOUSE = ',? (?:(?:nr|no|n[°º]|num)[.:]? ?|No:? ?)?\\d+(?: ?[A-Za-z]\\b)?(?: ?[/-] ?\\d+[A-Za-z]?)*';
const UNITS =
  '(?:,? (?i:apt|apto|ap|app|appt|bl|bloc|sc|et|lgh|bte|bus|box|kat|daire|d|k|unit|flat|top|whg|dpto|depto|piso|of|int|esc|lok|m)\\b[.:]? ?[A-Za-z\\d]+\\b|,? \\d{1,2}\\.?[º°ª](?: ?[A-Z]\\b)?)*';
/** Between the lines of an address, which may stand in one. */
const APART = '(?:, *|[|;] ?| ?\\r?\\n[ \\t]*| +)';
/** A house first, as where English is written: `11/4 Kamarajar Salai`, `1140, rang de la Pointe`. */
const HOUSE_FIRST = `\\d+[A-Za-z]?(?:[/-]\\d+[A-Z]?)?,? (?:[a-z]+ (?:${SMALL_IN_PLACES} |[dl]['’])*)?${TOWN}`;

/** A house, a street or a village, with the small words of their names. */
const SEGMENT =
  "(?:The )?[A-Z][A-Za-zÀ-ɏ]+(?:['’]s)?(?:[ -](?:na|nan|an|of|the|y|yr|le|de|on|upon|under|in|and|&|[A-Z][A-Za-zÀ-ɏ]+(?:['’]s)?))*";

export default defineRules([
  {
    ...BESIDE_DETAILS,
    id: 'postal-code-beside-details',
    title: 'Postal code of letters and digits beside what is found of somebody, with the town or the house before it',
    label: 'POSTAL_CODE',
    pattern: `${BEGINS}((?:${TOWN}(?:,? [A-Z]{2}| \\(${PLACE_WORD}\\))?,? +)?${LETTERED})${ENDS}`,
    maxLength: 140,
    validators: ['code-beside-details'],
    examples: {
      match: [
        { text: "at my sister's now, «CF5 5EN», I'll text you, +33 6 84 17 39 52" },
        { text: 'its Renata Quiroga, «TR11 4QZ»\n+33 6 84 17 39 52' },
        { text: 'Renata;02/11/1979;«Letterkenny F92 X7RP»;+33 6 84 17 39 52' },
        { text: 'Adresse\n  «Saint-Jean-Port-Joli (Québec) G0R 3G0»\n+33 6 84 17 39 52' },
      ],
      ignore: [
        { text: 'bolt Q12 4AB, steel', why: 'no code of there' },
        { text: 'X12 4AB2 was shipped', why: 'a part' },
      ],
    },
  },
  {
    ...BESIDE_DETAILS,
    id: 'coded-town-beside-details',
    title: 'Town with its postal code beside what is found of somebody',
    label: 'TOWN',
    pattern: `(?:^|[\\n\\t|,;("“„>=:]|  |\\b(?:in|aus|à|iz|te|en|em|a|w|z|i|v) ) *(${CODED_TOWN})${ENDS}|(?:^|[\\n|\\t"“>;])[ \\t]*(${SHORT_CODED_TOWN})[ \\t]*(?:[\\r\\n|"”<;]|$)|(?:^|[^A-Za-z\\d'’.-])(${US_TOWN})${ENDS}`,
    maxLength: 140,
    validators: ['coded-town-beside-details'],
    examples: {
      match: [
        { text: 'neu="Sonnenhalde|«88662 Überlingen»" +33 6 84 17 39 52' },
        { text: 'C.P. y localidad: «41370 Cazalla de la Sierra»\n+33 6 84 17 39 52' },
        { text: 'CITY/ZIP «Mount Vernon WA 98273»\n3. +33 6 84 17 39 52' },
        { text: 'Lambotte\n       «4000 Liège»\n+33 6 84 17 39 52' },
        { text: 'bor i «831 43 Östersund», +33 6 84 17 39 52' },
      ],
      ignore: [
        { text: 'in 2019 Oslo, they', why: 'a year' },
        { text: 'total: 12500 Items, of', why: 'a count' },
        { text: 'of 4500 Kestrel, they', why: 'four digits in a sentence' },
        { text: 'for 12500 Renata, she', why: 'somebody' },
      ],
    },
  },
  {
    ...BESIDE_DETAILS,
    id: 'named-house-beside-details',
    title: 'House with a name, village and postal code of letters and digits beside what is found of somebody',
    label: 'STREET_ADDRESS',
    pattern: `(?:(?:^|[\\n.:;(“"—–-]|\\b(?:of|at|from|to|in|is|address|[a-z]['’])) {0,8}\\(?((?:${SEGMENT}, ?){2,5}(?:Co\\.? ${SEGMENT}, ?)?(?:${SEGMENT} )?${LETTERED})|(?:\\b(?:of|at|from|address:?)|:|[a-z]['’]) \\(?((?:${SEGMENT}, ?){1,4}(?:Co\\.? ${SEGMENT}, ?)?(?:${SEGMENT} )?${LETTERED})|[\\s,;:(](\\d{1,3}[A-Za-z]? ${SEGMENT}, ?(?:${SEGMENT}, ?){0,3}(?:Co\\.? ${SEGMENT}, ?)?(?:${SEGMENT} )?${LETTERED}))${ENDS}`,
    maxLength: 200,
    validators: ['house-in-address'],
    examples: {
      match: [
        { text: 'Aye, «7 Falconby, Kirkby, Isle of Skye IV51 9XX». +33 6 84 17 39 52' },
        { text: "I’ll be at my parents' («Taigh na Seabhaig, Lochboisdale, HS8 5TH»), +33 6 84 17 39 52" },
        { text: 'Left: «Cloonfad Beg, Ballyhaunis, Co. Mayo, F35 K6X2» on foot, +33 6 84 17 39 52' },
        { text: '+33 6 84 17 39 52\n«The Kestrel Forge, Mill Lane, Kirkby Malham, Skipton BD23 4XX»' },
      ],
      ignore: [{ text: 'they paid, Renata said, SO20 8EU', why: 'prose' }],
    },
  },
  {
    ...BESIDE_DETAILS,
    id: 'street-address-beside-details',
    title: 'Street, house, code and town, whatever the street is called, beside what is found of somebody',
    label: 'STREET_ADDRESS',
    pattern: `${BEGINS}(${NAME}${HOUSE}${UNITS}${APART}(?:${CODED_TOWN}|${SHORT_CODED_TOWN}|(?:${PLACE_WORD}, )?${TOWN_CODED})|${HOUSE_FIRST}(?:, (?:${TOWN}, )?|\\n[ \\t]*)(?:${TOWN_CODED}|${CODED_TOWN}|${SHORT_CODED_TOWN})|(?:${CODED_TOWN}|${SHORT_CODED_TOWN}), ${NAME}${HOUSE})${ENDS}`,
    maxLength: 200,
    validators: ['street-address-beside-details'],
    examples: {
      match: [
        { text: 'adress «Björkstigen 9, 831 43 Östersund». +33 6 84 17 39 52' },
        { text: 'iz «23000 Zadar, Put Stanova 51», +33 6 84 17 39 52' },
        { text: 'instead of «11/4 Kamarajar Salai, Madurai 625009». +33 6 84 17 39 52' },
        { text: 'in August: «HaGefen 17, apt 4, Haifa 3505413». +33 6 84 17 39 52' },
        { text: 'în «str. Păcurari nr. 84, bl. 541, ap. 12, Iași 700544», tel. +33 6 84 17 39 52' },
        { text: 'neu="«Sonnenhalde 31|88662 Überlingen»" +33 6 84 17 39 52' },
      ],
      ignore: [
        { text: 'Room 12, 20500 Items, of', why: 'a count' },
        { text: 'Phone 1234, 75001 Paris, of', why: 'a number of another kind' },
        { text: 'Copyright 2014-2016, 2019 Renata Quiroga <', why: 'years and somebody' },
      ],
    },
  },
]);
