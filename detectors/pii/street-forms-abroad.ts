import { defineRules } from '../../src/detectors/rule.ts';
import { CAPITAL, LETTER } from './names.ts';
import { HAN } from './postal-address.ts';

const ADDRESS = {
  class: 'pii',
  severity: 'medium',
  category: 'location',
  label: 'STREET_ADDRESS',
  references: ['https://www.upu.int/en/Postal-Solutions/Programmes-Services/Addressing-Solutions'],
} as const;

const KINDS = ['路', '街', '道', '巷'];
const DIGITS = [...'123456789'];
const WORD = `${CAPITAL}(?:${LETTER}|['’·.-])*`;
const TOWN = `${CAPITAL}${LETTER}+(?: (?:${CAPITAL}${LETTER}+|[a-z]{1,3} ${CAPITAL}${LETTER}+)){0,2}`;

/** Forms of streets and villages that tell by themselves, or beside what is found of somebody. */
export default defineRules([
  {
    ...ADDRESS,
    id: 'cn-street-spaced',
    title: 'Street address (Chinese) with blanks around its numbers, or a house by numbers with dashes',
    pattern: `((?:${HAN}{2,7}(?:省|自治区))?${HAN}{2,7}[市县縣州](?:[一-鿿]{1,6}[区區縣县镇鎮乡鄉市])?[一-鿿]{1,12}(?:(?:路|街|道|巷)(?:[一二三四五六七八九]段)?) [1-9][0-9]{0,4} ?(?:巷|弄|号|號)(?: ?[0-9]{1,4}(?:-[0-9]{1,4}){0,2}(?: ?(?:弄|号|號|室|楼|樓|单元|栋|幢|座|层|户))?){0,4})`,
    atoms: [...KINDS, '段'].flatMap(kind => DIGITS.map(digit => `${kind} ${digit}`)),
    maxLength: 240,
    confidence: 0.75,
    examples: {
      match: [
        { text: '寄 «湖北省武汉市江夏区鹰山路 718 号 2-501»\n收' },
        { text: '地址: «臺南市東區鷹山路 218 巷 9 號»\n' },
        { text: '«上海市静安区鹰山路 718 弄 9 号 304 室»\n' },
      ],
      ignore: [
        { text: '公路 2 号线', why: 'a line' },
        { text: '上海市的道路 5 公里', why: 'a length' },
      ],
    },
  },
  {
    ...ADDRESS,
    id: 'catalan-street-address',
    title: 'Street address (Catalan) with the number of the house, perhaps the floor and the door',
    pattern: `(?:^|[^A-Za-zÀ-ÿ0-9])((?:(?i:carrer|avinguda|passatge|ronda|rambla|travessera|passeig)|[Pp]laça) (?:(?:de la|de les|dels|del|de) |de l['’]|d['’])?${WORD}(?: (?:(?:de|i|la|el|d['’]) )?${WORD}){0,3},? (?:núm\\. ?|n[º°] ?)?\\d{1,3}(?:-\\d{1,3})?(?:,? (?:\\d{1,2}(?:r|n|t|è|a|º|ª)|baixos|àtic|principal|entresòl|esc\\. ?[A-D])\\b)*(?:,? \\d{5} ${TOWN})?)`,
    atoms: ['carrer ', 'avinguda ', 'passatge ', 'ronda ', 'rambla ', 'plaça ', 'travessera ', 'passeig '],
    wordAtoms: true,
    maxLength: 160,
    right: 'alnum',
    generic: true,
    confidence: 0.55,
    examples: {
      match: [
        { text: 'vivim al «carrer de Falcó 71, 3r 2a», porta' },
        { text: 'a «Passeig de la Falconera 12, 08028 Barcelona».' },
      ],
      ignore: [{ text: 'el carrer és llarg', why: 'no name' }],
    },
  },
  {
    ...ADDRESS,
    id: 'pl-village-beside-details',
    title: 'House in a village without streets and its postal code (Polish), beside what is found of somebody',
    pattern: `(?:^|[\\s,;:(])(${TOWN} \\d{1,3}[A-Za-z]?(?:/\\d{1,3})?, \\d{2}-\\d{3}(?: ${TOWN})?)(?:[\\s,;.)]|$)`,
    besideDetails: true,
    generic: true,
    maxLength: 120,
    confidence: 0.55,
    examples: {
      match: [
        { text: 'Jan Sokół, «Wola Sokołowska 71, 21-345»\nPESEL, +48 602 71 50 87' },
        { text: 'zam. «Sokolniki 12a, 21-345 Sokołów», +48 602 71 50 87' },
      ],
      ignore: [{ text: 'Tom 12, 10-2023 roku, +48 602 71 50 87', why: 'no code' }],
    },
    ignorePattern: '^(?:Tom|Nr|Art|Ust|Poz|Rozdział|Strona|Lp|Pkt|Tel|Ok)\\b',
  },
]);
