import { defineRules } from '../../src/detectors/rule.ts';
import { CAPITAL, LETTER } from './names.ts';
import { townNames, townsOf } from './towns.ts';

const NAME = `${CAPITAL}(?:${LETTER}|-)+`;
/** `Am`, `An der`, `Im`, `Unter den`: streets of German towns that are called by where they lie. */
const LIES =
  '(?:Am|An (?:der|den|dem)|Auf (?:der|dem|den)|Im|In (?:der|den|dem)|Hinter (?:der|dem|den)|Vor (?:der|dem|den)|Bei (?:der|dem|den)|Beim|Zum|Zur|Unter (?:der|den|dem)|Alter|Altes?|Neuer|Neues?|Gro(?:ß|ss)er?|Kleiner?|Obere[rns]?|Untere[rns]?|Hoher?)';
const NUMBER = '\\d{1,4}(?: ?[a-z]\\b)?(?: ?[-–/] ?\\d{1,4}[a-z]?)?';

export default defineRules([
  {
    id: 'de-street-by-place',
    title: 'Street address (German) of a street that is called by where it lies, in a large town',
    class: 'pii',
    severity: 'medium',
    category: 'location',
    label: 'STREET_ADDRESS',
    pattern: `(${LIES} ${NAME}(?: ${NAME})? ${NUMBER}(?:,? |,? ?\\r?\\n[ \\t]{0,8})(?:(?:D-|A-|CH-)?\\d{4,5} {1,2})${townsOf('german')})`,
    atoms: townNames('german'),
    wordAtoms: true,
    maxLength: 160,
    left: 'alnum',
    right: 'alnum',
    validators: ['german-address'],
    confidence: 0.75,
    examples: {
      match: [
        { text: 'wohnhaft «Am Falkenhorst 3a, 99084 Erfurt» seit' },
        { text: '«Unter den Falken 77\n10117 Berlin»' },
        { text: '«An der Alten Mühle 4, 26122 Oldenburg»' },
        { text: 'in «Im Wiesengrund 12-14, 53113 Bonn».' },
      ],
      ignore: [
        { text: 'Am Montag 12 Uhr in Berlin', why: 'a day' },
        { text: 'Im Jahr 1899 Berlin', why: 'a year' },
        { text: 'Am Abend 3 Leute aus 10117 Berlin', why: 'no address' },
      ],
    },
    references: ['https://www.upu.int/en/Postal-Solutions/Programmes-Services/Addressing-Solutions'],
  },
]);
