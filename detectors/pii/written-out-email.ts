import { defineRules } from '../../src/detectors/rule.ts';

const LOCAL = '[A-Za-z0-9][A-Za-z0-9._+-]{0,40}';
const LABEL = '[A-Za-z0-9][A-Za-z0-9-]{0,40}';
/** In brackets of any kind; written out, since each is an atom. */
const inBrackets = (...words: readonly string[]): string[] =>
  words.flatMap(word => [
    `[${word}]`,
    `(${word})`,
    `{${word}}`,
    `<${word}>`,
    `[ ${word} ]`,
    `( ${word} )`,
    `< ${word} >`,
  ]);
const AT_WORDS = [
  ...[
    'at',
    'ät',
    'arroba',
    'chiocciola',
    'arobase',
    'zavináč',
    'małpa',
    'kukac',
    'snabel-a',
    'alfakrøll',
    'apenstaartje',
  ],
  'собака',
];
const DOT_WORDS = [
  ...['dot', 'punkt', 'punto', 'point', 'ponto', 'tečka', 'kropka', 'pont', 'punt', 'piste', 'točka', 'точка'],
];
const ATS = inBrackets(...AT_WORDS);
const DOTS = inBrackets(...DOT_WORDS);
const anyOf = (words: readonly string[]): string => {
  const ways = words.map(text => text.replace(/[a-z]+/g, word => `(?i:${word})`)).join('|');
  return `\\[(?:${ways})\\]|\\((?:${ways})\\)|\\{(?:${ways})\\}|<(?:${ways})>|\\[ (?:${ways}) \\]|\\( (?:${ways}) \\)|< (?:${ways}) >`;
};
/** Or in capitals between signs. */
const AT = `(?: ?(?:${anyOf(AT_WORDS)}) ?|_AT_|-AT-)`;
const DOT = `(?: ?(?:${anyOf(DOT_WORDS)}) ?| (?i:dot|punkt|punto) |_DOT_|\\.)`;
/** Full stops of the name that are written out, too. */
const PARTED = `[A-Za-z0-9][A-Za-z0-9_-]{0,30}(?: ?(?:${anyOf(DOT_WORDS)}) ?[A-Za-z0-9_-]{1,30}){1,3}`;
const TLD = '[A-Za-z]{2,12}';
const KNOWN_TLD =
  '(?i:com|org|net|edu|gov|io|co|uk|de|fr|es|it|nl|pl|se|no|dk|fi|ch|at|be|ca|au|jp|us|info|ru|br|in|eu|me|dev|ac|pt)';

export default defineRules([
  {
    id: 'email-written-out',
    title: 'E-mail address written so that programs do not find it',
    class: 'pii',
    severity: 'medium',
    category: 'contact',
    label: 'EMAIL',
    pattern: `\\b((?:${PARTED}|${LOCAL})(?:${AT}| (?i:at) )(?:${LABEL} ?(?:${anyOf(DOT_WORDS)}) ?){1,3}${TLD}|${LOCAL}${AT}(?:${LABEL}${DOT}){1,3}${TLD}|${LOCAL}@(?:${LABEL}\\.)*${LABEL} ?(?:${anyOf(DOT_WORDS)}) ?${TLD}|[A-Za-z0-9][A-Za-z0-9_-]{0,30}(?: (?i:dot) [A-Za-z0-9_-]{1,20}){0,2} (?i:at) (?:${LABEL} (?i:dot) ){1,3}${KNOWN_TLD})\\b`,
    atoms: [...ATS, ...DOTS, '_at_', '-at-', ' dot '],
    maxLength: 160,
    left: 'alnum',
    validators: ['email-written-out'],
    confidence: 0.75,
    examples: {
      match: [
        { text: 'write to «mara.lindq [at] nordvik [dot] se» please' },
        { text: 'Kontakt: «falke(at)nordvik-labs.de»' },
        { text: 'my mail is «mara dot lindq at nordvik dot com» ok' },
        { text: '«mara@nordvik [dot] se»' },
        { text: 'me: «mara (dot) lindq82 [at] nordvik (dot) se» — thanks' },
        { text: '«mara.lindq (arroba) nordvik (ponto) pt»' },
      ],
      ignore: [
        { text: 'look at the dot product', why: 'prose' },
        { text: 'DW_AT_name.c', why: 'code' },
        { text: 'meet (at) noon. Then go', why: 'no domain' },
      ],
    },
    references: ['https://www.rfc-editor.org/rfc/rfc5321#section-4.1.2'],
  },
]);
