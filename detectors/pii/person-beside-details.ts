import { defineRules } from '../../src/detectors/rule.ts';
import { CAPITAL, FULL_NAME, LOW_PARTICLES, NAME_WORD, PERSON, TITLES } from './names.ts';

const BEGINS = '(?:^|[\\n\\t|;,("“„«>*•·]|[:=]|[ \\n][-–—] ) {0,8}';
const ENDS = '(?: {0,8}[\\r\\n\\t|;,()"”“»<]| [-–—:] |[.:](?:\\s|$)|$)';

export default defineRules([
  {
    ...PERSON,
    id: 'person-name-beside-details',
    title: 'Full name that fills a line, a cell or a part of a list beside what is found of somebody',
    pattern: `${BEGINS}(${FULL_NAME}|${NAME_WORD}, ${NAME_WORD}(?: ${CAPITAL}\\.)?)${ENDS}`,
    maxLength: 120,
    besideDetails: true,
    validators: ['name-beside-details'],
    confidence: 0.45,
    generic: true,
    examples: {
      match: [
        { text: 'Nabywca: «Renata Quiroga»\nul. Wiosenna 12\n00-123 Warszawa' },
        { text: '118;«Mara Lindqvist»;mara@quiroga.org' },
        { text: 'Pt: «Quiroga, Renata M.»\nDOB 03/15/1989' },
        { text: '118\t«B. Quiroga»\tb.quiroga@quiroga.org' },
        { text: '«Odile Faucon»\nResponsable des achats\n+33 6 84 17 39 52' },
      ],
      ignore: [
        { text: 'Kestrel Motors\n+33 6 84 17 39 52', why: 'a company' },
        { text: 'A. Background\n+33 6 84 17 39 52', why: 'a heading' },
        { text: '12 Wiosenna Street, Victoria Falls', why: 'a town' },
        { text: 'Renata Quiroga sings', why: 'it fills no part of the text' },
      ],
    },
  },
  {
    ...PERSON,
    id: 'person-name-titled-beside-details',
    title: 'Form of address and a name beside what is found of somebody',
    pattern: `(?:^|[^A-Za-zÀ-ɏ.])((?:${TITLES}\\.? ){1,3}${LOW_PARTICLES}${NAME_WORD}(?: ${NAME_WORD})?)`,
    maxLength: 120,
    besideDetails: true,
    validators: ['titled-beside-details'],
    confidence: 0.4,
    generic: true,
    examples: {
      match: [
        { text: 'key safe by the door, niece Mrs «Quiroga-Hale» rings Sundays, 0161 715 4382' },
        { text: 'Avisar a su marido, Sr. «Faucon», móvil 653 100 245' },
      ],
      ignore: [
        { text: 'Dr. Pepper, +33 6 84 17 39 52', why: 'a drink' },
        { text: 'Dr. Office, +33 6 84 17 39 52', why: 'an everyday word' },
      ],
    },
  },
]);
