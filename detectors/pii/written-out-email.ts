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
const ATS = inBrackets('at', 'ät', 'arroba', 'chiocciola');
const DOTS = inBrackets('dot', 'punkt', 'punto');
const anyOf = (texts: readonly string[]): string =>
  texts.map(text => text.replace(/[[\](){}]/g, '\\$&').replace(/[a-z]+/g, word => `(?i:${word})`)).join('|');
/** Or in capitals between signs. */
const AT = `(?: ?(?:${anyOf(ATS)}) ?|_AT_|-AT-)`;
const DOT = `(?: ?(?:${anyOf(DOTS)}) ?| (?i:dot|punkt|punto) |_DOT_|\\.)`;
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
    pattern: `\\b(${LOCAL}${AT}(?:${LABEL}${DOT}){1,3}${TLD}|${LOCAL}@(?:${LABEL}\\.)*${LABEL} ?(?:${anyOf(DOTS)}) ?${TLD}|[A-Za-z0-9][A-Za-z0-9_-]{0,30}(?: (?i:dot) [A-Za-z0-9]{1,20}){0,2} (?i:at) (?:${LABEL} (?i:dot) ){1,3}${KNOWN_TLD})\\b`,
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
