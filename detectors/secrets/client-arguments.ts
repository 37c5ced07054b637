import { defineRules } from '../../src/detectors/rule.ts';
import { ALNUM, HEX, LOWER_DIGIT, sample, UPPER_DIGIT } from '../sample.ts';
import { ARGUMENTS_BEFORE, STRING } from './assignments.ts';

/** What a call that takes credentials is called, or ends in: constructors of clients, and verbs that log in. */
const CALLS = [
  'client',
  'clientv2',
  'sdk',
  'init',
  'initialize',
  'configure',
  'authenticate',
  'authorize',
  'auth',
  'login',
  'setup',
  'connect',
  'credential',
  'credentials',
  'oauthhandler',
  'oauth1session',
  'oauth1',
  'oauth1userhandler',
  'set_access_token',
];

export default defineRules([
  {
    id: 'client-argument',
    title: 'Random value given to a call that makes a client or logs in',
    class: 'secret',
    severity: 'high',
    category: 'generic',
    pattern: `(?i:${CALLS.join('|')})(?:\\.new|\\.create|::new)?\\(\\s{0,8}${ARGUMENTS_BEFORE}${STRING}(?P<secret>[A-Za-z0-9_\\-+/=.~]{20,200})\\\\{0,4}["'\`]`,
    atoms: CALLS.flatMap(call => ['(', '.new(', '.create(', '::new('].map(opening => call + opening)),
    maxLength: 330,
    validators: ['client-argument'],
    confidence: 0.6,
    generic: true,
    examples: {
      match: [
        { text: `const client = new AcmeClient("«${sample(ALNUM, 32)}»");` },
        { text: `acme.init('«${sample(HEX, 32)}»')` },
        { text: `client = acme.Client('eu-west', '«${sample(LOWER_DIGIT, 24)}»')` },
        { text: `Acme::Client.new("«${sample(ALNUM, 20)}»")` },
        { text: `auth("«${sample(ALNUM, 40)}»")` },
        { text: `acme.login('«${sample(UPPER_DIGIT, 32)}»');` },
        { text: `acme.login(\\"«${sample(ALNUM, 24)}»\\")` },
      ],
      ignore: [
        { text: 'new HttpClient("https://api.host.test/v1/things")', why: 'an address' },
        { text: 'i18n.init("translations_of_the_page_v2")', why: 'words' },
        { text: `client(token, "${'0'.repeat(8)}-0000-0000-0000-${'0'.repeat(12)}")`, why: 'an identifier' },
        { text: `connect("UserAccountController2IntegrationTest")`, why: 'a name in code' },
        { text: `connect(signal, "/var/run/docker2/app1.sock")`, why: 'a path' },
      ],
    },
    references: ['https://cwe.mitre.org/data/definitions/798.html'],
  },
]);
