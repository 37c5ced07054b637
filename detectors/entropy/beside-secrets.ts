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
      '(?:[A-Za-z0-9_"\'\\])][ \\t]{0,8}(?::=|=>|=|:|[ \\t]/[ \\t])[ \\t]{0,8}["\'\\x60]?|[(,\\[][ \\t]{0,4}["\'\\x60])(?P<secret>(?:[A-Za-z]{1,8}[_-])?[A-Za-z0-9+/_-]{20,128}={0,2})(?:["\'\\x60]|[ \\t]*[,;)}|\\]\\r\\n]|[ \\t]+#|$)',
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
        { text: `${SECRET}| Acme | pk_k7 / «${sample(ALNUM, 24)}» |` },
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
  {
    id: 'password-beside-secret',
    title: 'What no person reads, behind a label on a line beside a secret',
    class: 'secret',
    severity: 'medium',
    category: 'entropy',
    pattern:
      '(?:^|\\n)[ \\t>*-]{0,8}[\\w\\x{c0}-\\x{24f}./-]{2,24}(?: [\\w\\x{c0}-\\x{24f}./-]{1,16}){0,2} ?[:=] ?["\'\\x60]?(?P<secret>[!#-&(-_a-~]{10,40})["\'\\x60]?[ \\t]*(?:[\\r\\n]|$)',
    maxLength: 130,
    besideSecrets: true,
    validators: ['password-beside-secret'],
    confidence: 0.4,
    generic: true,
    examples: {
      match: [
        { text: `${SECRET}IMAP-Abruf: «${['Ssbkf', '761rkub'].join('%')}»\n` },
        { text: `${SECRET}router = "«${['x9Kq', 'vT3mZw'].join('#')}»"\n` },
      ],
      ignore: [
        { text: `${SECRET}url: https://h.test/a?b=C1&d=E2\n`, why: 'an address' },
        { text: `${SECRET}from: Ann.Kim77@host.test\n`, why: 'an address' },
        { text: `${SECRET}expr: foo(bar2, Baz+1)\n`, why: 'code' },
        { text: `${SECRET}name: Sommer+Winter2031\n`, why: 'words' },
      ],
    },
    references: ['https://en.wikipedia.org/wiki/Entropy_(information_theory)'],
  },
]);
