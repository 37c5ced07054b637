import { defineRules } from '../../src/detectors/rule.ts';
import { ALNUM, HEX, LOWER_DIGIT, sample } from '../sample.ts';

/** What leads there. */
const SECRET = `password = "${['Petersilie', '9x'].join('!')}"\n`;

export default defineRules([
  {
    id: 'key-beside-secret',
    title: 'Random-looking value that is assigned or quoted beside a secret',
    class: 'secret',
    severity: 'medium',
    category: 'entropy',
    pattern:
      '(?:[A-Za-z0-9_"\'\\])][ \\t]{0,8}(?::=|=>|=|:)[ \\t]{0,8}["\'\\x60]?|[(,\\[][ \\t]{0,4}["\'\\x60])(?P<secret>(?:[A-Za-z]{1,8}[_-])?[A-Za-z0-9+/_-]{20,128}={0,2})(?:["\'\\x60]|[ \\t]*[,;)}\\]\\r\\n]|[ \\t]+#|$)',
    maxLength: 180,
    right: 'token',
    besideSecrets: true,
    validators: ['beside-secret'],
    confidence: 0.4,
    generic: true,
    examples: {
      match: [
        { text: `${SECRET}OWM = "«${sample(HEX, 32)}»"  # weather` },
        { text: `${SECRET}  hmac: «${sample(HEX, 64).toUpperCase()}»\n` },
        { text: `${SECRET}auth = ("admin", "«${sample(LOWER_DIGIT, 30)}»")` },
        { text: `${SECRET}PurchasesConfiguration("«goog_${sample(ALNUM, 27)}»")` },
      ],
      ignore: [
        { text: `${SECRET}commit: ${sample(HEX, 40)}\n`, why: 'a digest' },
        { text: `${SECRET}client_id = "${sample(HEX, 32)}"`, why: 'who has it' },
        { text: `${SECRET}bucket: "my-training-data-bucket-europe"`, why: 'words' },
        { text: `${SECRET}see ${sample(ALNUM, 40)} there`, why: 'not assigned, not quoted' },
      ],
    },
    references: ['https://en.wikipedia.org/wiki/Entropy_(information_theory)'],
  },
]);
