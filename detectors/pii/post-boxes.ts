import { defineRules } from '../../src/detectors/rule.ts';
import { CAPITAL, LETTER } from './names.ts';

const CITY = `${CAPITAL}(?:${LETTER}|['’-])+(?: ${CAPITAL}?(?:${LETTER}|['’-])+){0,2}(?: \\d{1,2}\\b)?`;
/** `, 50674 Köln`, `, Tulsa, OK 74101`, on the same line or the next. */
const PLACE = `(?:,? *\\n? *(?:(?:[A-Z]{1,2}-)?\\d{4,5}(?: [A-Z]{2})? |\\d{3} \\d{2} |\\d{2}-\\d{3} |\\d{4}-\\d{3} )${CITY}|,? *\\n? *${CITY},? (?:[A-Z]{2} \\d{5}(?:-\\d{4})?|[A-Z]{2,3} \\d{4}|[A-Z]{1,2}\\d[A-Z0-9]? \\d[A-Z]{2}))?`;

export default defineRules([
  {
    id: 'post-box',
    title: 'Post-office box',
    class: 'pii',
    severity: 'medium',
    category: 'location',
    label: 'STREET_ADDRESS',
    pattern: `\\b((?:P\\.? ?O\\.? ?Box|Post Office Box|GPO Box|Locked Bag|Private Bag|Postfach|Bo[iî]te Postale|BP|B\\.P\\.|Apartado(?: de [Cc]orreos)?|Apdo\\.?(?: de [Cc]orreos| [Pp]ostal)?|Casilla(?: de [Cc]orreo| [Pp]ostal)?|Casella [Pp]ostale|C\\.P\\.|Caixa [Pp]ostal|Postbus|Skr(?:ytka |\\. ?)poczt(?:owa|\\.)|Postboks|Poštanski pretinac|P\\.O\\.B\\.) (?:[Nn][r°ºo]\\.? ?)?[1-9]\\d{0,3}(?: \\d{2,3})*\\b${PLACE}|(?i:Packstation|Paketbox) (?:Nr\\. ?)?\\d{3}\\b(?:,?\\s{1,12}(?:Post(?:nummer|nr\\.?) ?:? ?)?\\d{6,10}\\b)?${PLACE})`,
    atoms: [
      ...[
        'o. box',
        'o.box',
        'o box',
        'obox',
        'office box',
        'locked bag',
        'private bag',
        'postfach',
        'packstation',
        'paketbox',
        'postale',
        'apartado',
        'apdo.',
        'apdo ',
        'casilla',
        'caixa postal',
        'postbus',
        'skrytka',
        'skr. poczt',
        'skr.poczt',
        'postboks',
        'pretinac',
        'p.o.b.',
      ],
      ...[1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap(digit => [`b.p. ${digit}`, `bp ${digit}`, `c.p. ${digit}`]),
      ...['b.p. n', 'c.p. n', 'bp nr', 'bp no', 'bp n°', 'bp nº'],
    ],
    maxLength: 160,
    left: 'alnum',
    right: 'alnum',
    validators: ['post-box'],
    confidence: 0.65,
    examples: {
      match: [
        { text: 'write to «P.O. Box 4829» please' },
        { text: '«PO Box 4829, Tulsa, OK 74101»' },
        { text: '«Postfach 48 29, 50674 Köln»' },
        { text: '«Postbus 482, 1000 AB Amsterdam»' },
        { text: 'Jan Falk\n«Packstation 146\nPostnummer 718293045\n24103 Kiel»\n' },
      ],
      ignore: [
        { text: 'the BP 482 station', why: 'a filling station' },
        { text: 'po boxes', why: 'no number' },
      ],
    },
    references: ['https://pe.usps.com/text/pub28/28c2_037.htm'],
  },
]);
