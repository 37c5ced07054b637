import { defineRules } from '../../src/detectors/rule.ts';
import { FLAT, UNIT } from '../../src/findings/validators/pii/us-units.ts';

/** Kinds of streets of the postal service's list that are rare. Those that prose is full of (`course`, `key`, `rest`, `station`, `well`) cost more than they find. */
const KINDS =
  'annex|arcade|bayou|beach|bluffs?|bottom|branch|bridge|brooks?|burgs?|camp|canyon|cape|causeway|cliffs?|club|corners?|crossing|crossroads?|curve|dale|dam|estates?|extensions?|falls?|ferry|flats?|fords?|forest|forges?|forks?|fort|gateway|glens?|groves|harbors?|haven|hills|inlet|islands?|isle|junctions?|knolls?|lakes?|land|landing|lights|loaf|locks?|lodge|manors?|meadows?|mills?|mission|motorway|mount|mountains?|neck|orchard|oval|overpass|parks|parkways|pass|passage|pines?|plains?|ports?|prairie|radial|ramp|ranch|rapids?|ridges|river|roads|shoals?|shores?|skyway|springs?|spurs?|squares|stravenue|stream|streets|summit|throughway|trace|track|trafficway|trailer|tunnel|underpass|valleys?|viaduct|views|villages?|ville|walks|wall|ways|wells';
const WORD = "[A-Z][A-Za-z'’-]+";
const NUMBER = '\\d{2,6}[A-Z]?';
const WAY = '(?:[NSEW]\\.?|North|South|East|West)';
/** `, Port Blake, NJ 01875`, the state left out or not. */
const TOWN = `(?:,|\\n|,\\n)? ?${WORD}(?: ${WORD}){0,2},? (?:[A-Z]{2},? )?\\d{5}(?:-\\d{4})?\\b`;
const kinds = KINDS.split('|');
const atomsOf = (kind: string): string[] => [` ${kind.replace(/s\?$/, '')}`];

export default defineRules([
  {
    id: 'us-street-address',
    title: 'Street address (US) by a rare kind of street or the number of a flat',
    class: 'pii',
    severity: 'medium',
    category: 'location',
    label: 'STREET_ADDRESS',
    pattern: `\\b${NUMBER} (?:${WAY} )?${WORD}(?: ${WORD}){0,2}(?: (?i:${KINDS})\\b(?:,? ${UNIT})?|,? ${FLAT})(?:${TOWN})?`,
    atoms: [...kinds.flatMap(atomsOf), ' apt', ' ste', ' unit', ' suite', ' bldg'],
    maxLength: 120,
    left: 'number',
    right: 'alnum',
    keywords: [
      'address',
      'addr',
      'street',
      'lives at',
      'live at',
      'living at',
      'moved to',
      'ship to',
      'residence',
      'resides',
      'mailing',
      'billing',
      'shipping',
      'deliver to',
    ],
    validators: ['us-street-address'],
    confidence: 0.6,
    examples: {
      match: [
        { text: 'I moved to «766 Caleb Ford» last month' },
        { text: 'Ms. Odonnell lives at «6813 John Forest» and' },
        { text: 'gave «2694 Alan Wells Apt. 939», Cherylfurt' },
        { text: 'for «4410 Lindqvist Ste. 12B», second door' },
        { text: 'send it: «359 Sean Mount Apt. 834, Port Blake, 01875»' },
        { text: 'at «45033 N. Sullivan Hills Suite 679, West Jessica, NY 10153».' },
      ],
      ignore: [
        { text: 'In 1984 Winter Falls was', why: 'a year' },
        { text: '"502 Bad Gateway"', why: 'what a server answers' },
        { text: 'from 2019 Toyota Union sales', why: 'a year' },
        { text: 'with 30 Grand Slam Club members', why: 'a count, and nothing leads to a place' },
        { text: 'moved to 12 Black Forest cakes', why: 'what is counted goes on' },
      ],
    },
    references: ['https://pe.usps.com/text/pub28/28apc_002.htm'],
  },
]);
