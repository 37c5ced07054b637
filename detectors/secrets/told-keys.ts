import { defineRules } from '../../src/detectors/rule.ts';
import { ALNUM, BASE64, HEX, LOWER_DIGIT, sample, sampleUuid } from '../sample.ts';

/** What a key is called where it is told, each with the ways to write its blank. */
const KEY_NAMES = ['api key', 'api token', 'access key', 'access token', 'auth token', 'secret key', 'client secret'];
const NAMED = `(?i:${KEY_NAMES.map(name => name.replace(' ', '[ _-]?')).join('|')})`;
const NAMED_ATOMS = KEY_NAMES.flatMap(name => [' ', '_', '-', ''].map(sign => name.replace(' ', sign)));
/** How a message hands something over. */
const HERE = ['here', 'this'].flatMap(here =>
  ["'s", '’s', ' is'].flatMap(is => ['the', 'my', 'your', 'our', 'a'].map(whose => `${here}${is} ${whose}`)),
);
/** How one hands over something in place of another. */
const THIS_ONE = [
  ...['this one', 'this instead', 'this now'].flatMap(which => ['try', 'use', 'take'].map(verb => `${verb} ${which}`)),
  ...['new one is', "new one's", 'new one:'],
];
const KEY = '(?P<secret>[A-Za-z0-9_\\-+/=.~]{15,199}[A-Za-z0-9_\\-+/=~])';

export default defineRules([
  {
    id: 'key-on-next-line',
    title: 'Key alone on the line below its name',
    class: 'secret',
    severity: 'high',
    category: 'generic',
    pattern: `${NAMED}s?[ :*_\`#"')\\]-]{0,6}\\r?\\n[ \\t>*\`"'-]{0,8}${KEY}[*\`"']{0,2}[ \\t]{0,4}(?:\\r?\\n|$)`,
    atoms: NAMED_ATOMS,
    maxLength: 250,
    validators: ['told-key'],
    confidence: 0.6,
    generic: true,
    examples: {
      match: [
        { text: `Acme API key\n«${sample(ALNUM, 20)}»` },
        { text: `**Access token:**\n\`«${sample(LOWER_DIGIT, 24)}»\`\nkeep it safe` },
        { text: `### API Key\n> «${sampleUuid()}»\n` },
      ],
      ignore: [
        { text: 'Your API key\nauthentication_and_authorization', why: 'words' },
        { text: `the api key\n${sample(ALNUM, 20)} and more in this line`, why: 'a line of text' },
      ],
    },
    references: ['https://cwe.mitre.org/data/definitions/798.html'],
  },
  {
    id: 'key-in-next-cell',
    title: 'Key in the table cell or element behind its name',
    class: 'secret',
    severity: 'high',
    category: 'generic',
    pattern: `${NAMED}s?[ :]{0,3}(?:</[a-z][a-z0-9]{0,7}>[\\s:]{0,24}){1,3}(?:<[a-z][^<>\\n]{0,60}>\\s{0,12}){0,3}${KEY}\\s{0,12}</`,
    atoms: NAMED_ATOMS,
    maxLength: 520,
    validators: ['told-key'],
    confidence: 0.6,
    generic: true,
    examples: {
      match: [
        { text: `<td>Acme API Key</td><td>«${sample(ALNUM, 20)}»</td>` },
        { text: `<dt>Access token</dt>\n  <dd><code>«${sample(LOWER_DIGIT, 24)}»</code></dd>` },
        { text: `<p><b>API key:</b> «${sampleUuid()}»</p>` },
      ],
      ignore: [
        { text: '<td>API key</td><td>required_parameter_string</td>', why: 'words' },
        { text: '<td>API key</td><td>string</td>', why: 'a type' },
      ],
    },
    references: ['https://cwe.mitre.org/data/definitions/798.html'],
  },
  {
    id: 'key-of-a-command',
    title: 'Key given to a command that logs in or registers with it',
    class: 'secret',
    severity: 'high',
    category: 'login',
    pattern:
      '(?:\\b(?:login|authorize-account \\S{6,40}|service install|(?:set)?[aA]pi[kK]ey|keyring install|authtoken|set-token|push-token|gossip keyring install)(?: (?:-k|--key|--token|-t))?|\\bsecrets?:(?:create|set) [^\\n|;]{0,80}?--value)[ =]["\'`]?(?P<secret>[A-Za-z0-9_\\-+/=.~]{19,400}[A-Za-z0-9_\\-+/=~])["\'`]?(?:[\\s;&|]|$)',
    atoms: [
      ...['login', 'service install', 'apikey', 'keyring install', 'authtoken', 'set-token', 'push-token'].map(
        verb => `${verb} `,
      ),
      ...['authorize-account', 'secret:create', 'secret:set', 'secrets:create', 'secrets:set'],
    ],
    validators: ['told-key'],
    maxLength: 520,
    confidence: 0.65,
    generic: true,
    examples: {
      match: [
        { text: `cargo login «${sample(ALNUM, 35)}»` },
        { text: `b2 authorize-account ${sample(HEX, 12)} «${sample(ALNUM, 31)}»` },
        { text: `sudo acmed service install «${sample(ALNUM, 120)}»\n` },
        { text: `eas secret:create --name ACME --value «${sample(ALNUM, 24)}»` },
        { text: `choco apikey -k «${sampleUuid()}» -s https://host.test` },
      ],
      ignore: [
        { text: 'the login authentication2configuration page', why: 'words' },
        { text: 'see login https://host.test/a1b2c3d4e5f6', why: 'an address' },
      ],
    },
    references: ['https://attack.mitre.org/techniques/T1552/003/'],
  },
  {
    id: 'key-told-behind',
    title: 'Key before the words that say what it is',
    class: 'secret',
    severity: 'high',
    category: 'generic',
    pattern: `${KEY}["'\`*]{0,3}(?: \\([^()\\n]{1,30}\\))?,? (?:as|is|was|for) (?i:the|my|our|your|its|this) (?:[A-Za-z][\\w.'-]{0,23} ){0,3}${NAMED}`,
    atoms: NAMED_ATOMS,
    maxLength: 360,
    left: 'token',
    validators: ['told-key'],
    confidence: 0.6,
    generic: true,
    examples: {
      match: [
        { text: `use «${sample(ALNUM, 20)}» as the Acme api key` },
        { text: `"«${sampleUuid()}»" is our staging access token` },
        { text: `put «${sample(LOWER_DIGIT, 24)}» for the API key` },
      ],
      ignore: [
        { text: 'use the-name-of-the-key-2 as the api key', why: 'words' },
        { text: 'see authentication2configuration for the api key', why: 'words' },
      ],
    },
    references: ['https://cwe.mitre.org/data/definitions/798.html'],
  },
  {
    id: 'named-key-prose',
    title: 'Key of something, told in a sentence',
    class: 'secret',
    severity: 'high',
    category: 'generic',
    pattern: `\\b(?i:(?:the|my|our|your|their|this|new) (?:[a-z][\\w.'-]{0,23} ){1,3}|(?:my|our|your) )(?i:key|creds?|credentials?)(?:(?: \\([^()\\n]{1,30}\\))? (?:is|was|are)(?: now)?:? | \\()["'\`*]{0,3}${KEY}`,
    atoms: ['key', 'cred', 'creds', 'credential', 'credentials'].flatMap(name => [
      `${name} is`,
      `${name} was`,
      `${name} are`,
      `${name} (`,
    ]),
    maxLength: 360,
    validators: ['prose-key'],
    confidence: 0.55,
    generic: true,
    examples: {
      match: [
        { text: `The Acme key is «${sample(ALNUM, 24)}»` },
        { text: `Here is the Acme key («${sample(ALNUM, 32)}»).` },
        { text: `our weather station key (prod) is "«${sample(HEX, 32)}»".` },
      ],
      ignore: [
        { text: `the primary key is ${sampleUuid()}`, why: 'a row' },
        { text: `the public key is ${sample(BASE64, 43)}=`, why: 'public' },
        { text: 'The idea of the key is user_account_id_0001', why: 'a name' },
      ],
    },
    references: ['https://cwe.mitre.org/data/definitions/798.html'],
  },
  {
    id: 'key-handed-over',
    title: 'Key that a message hands over',
    class: 'secret',
    severity: 'high',
    category: 'generic',
    pattern: `\\b(?i:${HERE.join('|')}) (?i:[a-z][\\w.'-]{0,23} ){0,3}(?i:key|token|secret|creds?|credentials?)\\b[^.:!?\\n]{0,40}: {1,2}["'\`*]{0,3}${KEY}|\\b(?i:key|token|secret|creds?|credentials?)\\b[^:\\n]{0,80} (?i:${THIS_ONE.join('|')}):? {1,2}["'\`*]{0,3}${KEY.replace('secret', 'other')}`,
    atoms: [...HERE, ...THIS_ONE],
    maxLength: 400,
    validators: ['prose-key'],
    confidence: 0.6,
    generic: true,
    examples: {
      match: [
        { text: `here's the key, please don't share: «${sample(ALNUM, 40)}»` },
        { text: `Here is your new token (valid until May): «${sample(ALNUM, 32)}».` },
        { text: `the token expired in the middle of it. try this one: «acme_${sample(ALNUM, 40)}»` },
      ],
      ignore: [
        { text: "Here's the key idea: authentication_and_authorization2", why: 'words' },
        { text: 'here is the token we got: undefined', why: 'no value' },
      ],
    },
    references: ['https://attack.mitre.org/techniques/T1552/008/'],
  },
]);
