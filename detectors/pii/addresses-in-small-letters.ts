import { defineRules } from '../../src/detectors/rule.ts';
import { SMALL_LETTER } from './names.ts';
import { US_STATES } from './us-states.ts';

const STATES = US_STATES.map(state => state.toLowerCase());
const KINDS =
  'street|st|avenue|ave|road|rd|lane|ln|drive|dr|court|ct|boulevard|blvd|way|place|pl|circle|cir|terrace|ter|parkway|pkwy|highway|hwy|trail|trl|square|sq|loop';
const TOWN = `${SMALL_LETTER}{2,20}(?:[ -]${SMALL_LETTER}{2,20}){0,2}`;
const WORDS = `${SMALL_LETTER}{2,20}(?:[ '’-]${SMALL_LETTER}{1,20}){0,4}`;
const NUMBER = '\\d{1,4}(?:[a-z]\\b)?';

/** By country: what a street is with its number, its postal code and its town, and the words of which each has one. */
const ABROAD: readonly (readonly [pattern: string, atoms: readonly string[]])[] = [
  [
    `(?:(?:am|im|an der|auf der|zum|zur|alte|neue|große|kleine|obere|untere|lange) )?${SMALL_LETTER}{3,20}(?:straße|strasse|str\\.|weg|platz|allee|gasse|ring|damm|ufer) ${NUMBER}(?:, ?| in | )\\d{4,5} ${TOWN}`,
    ['straße ', 'strasse ', 'str. ', 'weg ', 'platz ', 'allee ', 'gasse ', 'ring ', 'damm ', 'ufer '],
  ],
  [
    `\\d{1,4}(?: ?(?:bis|ter))?,? (?:rue|avenue|boulevard|place|chemin|impasse|allée|allee|quai|route) ${WORDS}, ?\\d{5} ${TOWN}`,
    [' rue ', ' avenue ', ' boulevard ', ' place ', ' chemin ', ' impasse ', ' allée ', ' allee ', ' quai ', ' route '],
  ],
  [
    `(?:calle|avenida|avda\\.|plaza|paseo|carrer) ${WORDS},? (?:n[º°o.]{0,2} ?)?${NUMBER}(?:,? ${NUMBER}[º°ª]? ?[a-z]?)?, ?\\d{5} ${TOWN}`,
    ['calle ', 'avenida ', 'avda. ', 'plaza ', 'paseo ', 'carrer '],
  ],
  [
    `(?:via|viale|piazza|corso|largo) ${WORDS},? ${NUMBER}, ?\\d{5} ${TOWN}`,
    ['via ', 'viale ', 'piazza ', 'corso ', 'largo '],
  ],
  [
    `${SMALL_LETTER}{2,20}(?:straat|laan|weg|plein|gracht|kade|singel) ${NUMBER}, ?\\d{4} ?[a-z]{2},? ${TOWN}`,
    ['straat ', 'laan ', 'plein ', 'gracht ', 'kade ', 'singel '],
  ],
  [`ul\\. ${WORDS} \\d{1,4}[a-z]?(?:/\\d{1,4})?, ?\\d{2}-\\d{3} ${TOWN}`, ['ul. ']],
  [
    `${SMALL_LETTER}{2,20}(?:gatan|vägen|gade|vej|gata|veien|gaten) ${NUMBER}, ?(?:\\d{3} ?\\d{2}|\\d{4}) ${TOWN}`,
    ['gatan ', 'vägen ', 'gade ', 'vej ', 'gata ', 'veien ', 'gaten '],
  ],
];

const ADDRESS = {
  class: 'pii',
  severity: 'medium',
  category: 'location',
  label: 'STREET_ADDRESS',
  maxLength: 160,
  left: 'alnum',
  right: 'alnum',
  confidence: 0.65,
  references: ['https://www.upu.int/en/Postal-Solutions/Programmes-Services/Addressing-Solutions'],
} as const;

export default defineRules([
  {
    ...ADDRESS,
    id: 'us-address-small',
    title: 'Street, town, state and ZIP code of the US in small letters',
    pattern: `\\d{1,6} (?:[nsew]\\.? )?(?:[a-z]{2,20}|\\d{1,3}(?:st|nd|rd|th))(?: [a-z]{2,20}){0,2} (?:${KINDS})\\.?(?:,? (?:apt|apartment|unit|suite|ste|#)\\.? ?#?[a-z0-9]{1,5})?,? [a-z]{3,20}(?: [a-z]{2,20}){0,2},? (?:${STATES.join('|')}),? \\d{5}(?:-\\d{4})?`,
    atoms: STATES.flatMap(state =>
      Array.from({ length: 10 }, (_, digit) => [` ${state} ${digit}`, ` ${state}, ${digit}`]).flat(),
    ),
    validators: ['small-address'],
    confidence: 0.8,
    examples: {
      match: [
        { text: 'i live at «12 kestrel street, springfield, il 62704»' },
        { text: 'ship to «1420 kestrel avenue apt 4b, mara haven or 97205» pls' },
        { text: '«7 n 12th st, bend, or 97701-1234»' },
      ],
      ignore: [
        { text: 'turn 12 times in the way you like, or 20000 of them', why: 'no town before the code' },
        { text: 'it has 3 new st models in ca 10000 shops', why: 'the code is behind a word of prose' },
      ],
    },
  },
  {
    ...ADDRESS,
    id: 'street-address-abroad-small',
    title: 'Street, postal code and town in small letters (German, French, Spanish, Italian, Dutch, Polish, Nordic)',
    pattern: ABROAD.map(([pattern]) => pattern).join('|'),
    atoms: ABROAD.flatMap(([, atoms]) => atoms),
    validators: ['small-address'],
    examples: {
      match: [
        { text: 'ich wohne in der «falkenstrasse 14, 10969 berlin»' },
        { text: '«am habichtweg 5, 80331 münchen»' },
        { text: "j'habite au «12 rue de la buse, 75002 paris»" },
        { text: 'vivo en «calle del halcón 5, 28013 madrid»' },
        { text: 'abito in «via del falco 12, 00184 roma»' },
        { text: 'adres: «valkstraat 12, 1017 gl amsterdam»' },
        { text: '«ul. sokola 7/2, 00-950 warszawa»' },
        { text: '«falkgatan 5, 111 23 stockholm»' },
      ],
      ignore: [
        { text: 'auf dem weg 5, 80331 mal', why: 'no street before it' },
        { text: 'via port 12, 10184 requests', why: 'what follows is no town' },
      ],
    },
  },
]);
