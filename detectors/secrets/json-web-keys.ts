import { defineRules } from '../../src/detectors/rule.ts';
import { BASE64URL, sample } from '../sample.ts';

/** Lengths in base64url of the private exponent and primes of RSA keys of 1,024 to 4,096 bits. */
const RSA_PART =
  '(?:[A-Za-z0-9_-]{86}|[A-Za-z0-9_-]{171,172}|[A-Za-z0-9_-]{256}|[A-Za-z0-9_-]{341,343}|[A-Za-z0-9_-]{512}|[A-Za-z0-9_-]{682,683})';
/** The scalar of the curves P-256, P-384, P-521, 25519 and 448. */
const EC_PART = '(?:[A-Za-z0-9_-]{43}|[A-Za-z0-9_-]{64}|[A-Za-z0-9_-]{76}|[A-Za-z0-9_-]{88})';
/** A symmetric key of 128 bits or more. */
const OCT_PART = '[A-Za-z0-9_-]{22,171}';
const IS = `\\\\{0,4}["']?\\s{0,4}:\\s{0,4}\\\\{0,4}["']`;

const kty = (type: string) => `{"kty":"${type}",`;

/** Private and symmetric keys as JSON (RFC 7517), in a text, in code, or as the fields of a record. */
export default defineRules([
  {
    id: 'jwk-private-part',
    title: 'Private part of an RSA key as JSON Web Key',
    class: 'secret',
    severity: 'critical',
    category: 'private-key',
    pattern: `(?:^|[{,\\s"'])(?:dp|dq|qi|[dpq])${IS}(?P<secret>${RSA_PART})\\\\{0,4}["']`,
    shapes: ['run'],
    maxLength: 720,
    keyedPattern: RSA_PART,
    keyedKeywords: ['d', 'p', 'q', 'dp', 'dq', 'qi'],
    validators: ['mixed-case-token'],
    minEntropy: 4.5,
    confidence: 0.85,
    examples: {
      match: [
        { text: `see ${kty('RSA')}"e":"AQAB","d":"«${sample(BASE64URL, 342)}»"}` },
        { text: `"dp": "«${sample(BASE64URL, 171, 2)}»", "dq": "x"` },
        { text: `{ kty: 'RSA', qi: '«${sample(BASE64URL, 171, 3)}»' }` },
        { text: `«${sample(BASE64URL, 342, 4)}»`, key: 'd' },
      ],
      ignore: [
        { text: `${kty('RSA')}"n":"${sample(BASE64URL, 342)}"}`, why: 'the public half' },
        { text: `"d":"${'M10 20l-4-4'.repeat(9)}"`, why: 'a path of a drawing' },
      ],
    },
    references: ['https://www.rfc-editor.org/rfc/rfc7518#section-6.3.2'],
  },
  {
    id: 'jwk-private-scalar',
    title: 'Private part of an elliptic-curve key as JSON Web Key',
    class: 'secret',
    severity: 'critical',
    category: 'private-key',
    pattern: `(?:^|[{,\\s"'])d${IS}(?P<secret>${EC_PART})\\\\{0,4}["']`,
    shapes: ['run'],
    maxLength: 120,
    keyedPattern: EC_PART,
    keyedKeywords: ['d'],
    validators: ['jwk-part', 'mixed-case-token'],
    minEntropy: 4,
    confidence: 0.85,
    examples: {
      match: [
        { text: `see ${kty('EC')}"crv":"P-256","x":"${sample(BASE64URL, 43)}","d":"«${sample(BASE64URL, 43, 2)}»"}` },
        { text: `{ kty: 'OKP', crv: 'Ed25519', d: '«${sample(BASE64URL, 43, 3)}»' }` },
        { text: `«${sample(BASE64URL, 43, 5)}»`, key: 'd' },
      ],
      ignore: [
        { text: `${kty('EC')}"x":"${sample(BASE64URL, 43)}","y":"${sample(BASE64URL, 43, 2)}"}`, why: 'a public key' },
        { text: `"id":"${sample(BASE64URL, 43)}"`, why: 'an identifier' },
        { text: `{"a":1,"d":"${sample(BASE64URL, 43)}","v":2}`, why: 'nothing says that it is a JSON Web Key' },
      ],
    },
    references: ['https://www.rfc-editor.org/rfc/rfc7518#section-6.2.2', 'https://www.rfc-editor.org/rfc/rfc8037'],
  },
  {
    id: 'jwk-symmetric-key',
    title: 'Symmetric key as JSON Web Key',
    class: 'secret',
    severity: 'critical',
    category: 'private-key',
    pattern: `(?:^|[{,\\s"'])k${IS}(?P<secret>${OCT_PART})\\\\{0,4}["']`,
    shapes: ['run'],
    maxLength: 210,
    keyedPattern: '[A-Za-z0-9_-]{43}|[A-Za-z0-9_-]{64}|[A-Za-z0-9_-]{86}',
    keyedKeywords: ['k'],
    validators: ['jwk-part', 'mixed-case-token'],
    minEntropy: 3.5,
    confidence: 0.85,
    examples: {
      match: [
        { text: `see ${kty('oct')}"k":"«${sample(BASE64URL, 43)}»"}` },
        { text: `{"kty":"oct","alg":"HS256","k":"«${sample(BASE64URL, 86, 2)}»","kid":"a"}` },
      ],
      ignore: [
        { text: `${kty('oct')}"k":"…"}`, why: 'a gap' },
        { text: `{"a":1,"k":"${sample(BASE64URL, 30)}","v":2}`, why: 'nothing says that it is a JSON Web Key' },
      ],
    },
    references: ['https://www.rfc-editor.org/rfc/rfc7518#section-6.4'],
  },
]);
