import { defineRules } from '../../src/detectors/rule.ts';
import { ALNUM, DIGITS, HEX, sample } from '../sample.ts';
import { PASSWORD_NAMES } from './password-names.ts';

/** A password in running text; the validator asks for letters with a digit or a sign. */
const VALUE = '(?P<secret>[^\\s"\'“”‘’`<>{}()*,;:/|[\\]][^\\s"“”‘’`<>{}(),;:/|]{4,61}[^\\s"\'“”‘’`<>{}.,;:)/|?])';
const OPENS = '["\'“‘`(*]{0,3}';
const SHORT = ['pw', 'pwd', 'pass', 'password', 'passwd', 'login', 'mdp', 'ww'];
const NAMES = [...new Set([...SHORT, ...PASSWORD_NAMES])].join('|');
/** That it is the one that somebody has always had. */
const AS_ALWAYS = [
  ...[
    'as always',
    'as usual',
    'as ever',
    'as before',
    'as everywhere',
    'like always',
    'like before',
    'like everywhere',
  ],
  ...['wie immer', 'wie üblich', 'wie überall', 'wie sonst', "comme d'habitude", 'comme d’habitude', 'comme toujours'],
  ...['comme partout', 'como siempre', 'de siempre', 'come al solito', 'come sempre', 'como sempre', 'de costume'],
  ...['zoals altijd', 'jak zawsze', 'jako vždy', 'som alltid', 'som vanligt', 'как всегда', 'как обычно', 'как везде'],
];
const USUAL = [
  'usual',
  'standard',
  'übliches',
  'übliche',
  'habituel',
  'habitual',
  'solita',
  'solito',
  'gewone',
  'zwykłe',
];
/** What a column is called whose cells have a user and a password. */
const LOGIN_COLUMNS = [
  ...['login', 'logins', 'access', 'credentials', 'creds', 'account', 'zugang', 'zugänge', 'zugangsdaten', 'anmeldung'],
  ...[
    'anmeldedaten',
    'accès',
    'identifiants',
    'connexion',
    'acceso',
    'accesos',
    'credenciales',
    'acesso',
    'credenciais',
  ],
  ...[
    'accesso',
    'credenziali',
    'dostęp',
    'logowanie',
    'přístup',
    'přihlášení',
    'доступ',
    'доступы',
    'учётка',
    'toegang',
  ],
  ...[
    'inloggegevens',
    'inloggning',
    'pålogging',
    'innlogging',
    'giriş',
    '账号密码',
    'ログイン',
    'ログイン情報',
    '계정',
  ],
];
/** How a message begins that comes by itself. */
const MESSAGES = [
  'sms',
  'whatsapp',
  'signal',
  'threema',
  'telegram',
  'text message',
  'nachricht',
  'messaggio',
  'mensaje',
  'mensagem',
];

export default defineRules([
  {
    id: 'password-as-always',
    title: 'Password told behind the words that it is the usual one',
    class: 'secret',
    severity: 'high',
    category: 'login',
    pattern: `(?:(?:^|[^\\w-])(?i:${NAMES}) (?i:${AS_ALWAYS.join('|')})|\\b(?i:my|the|our|mein|das|unser|mon|mi|tu|il|la|o|a|mijn|moje) (?:(?i:${USUAL.join('|')}) (?i:${NAMES})|(?i:${NAMES}) (?i:${USUAL.join('|')})))(?:,? (?i:so|also|i\\.e\\.|d\\.h\\.|donc|o sea|cioè|dus|czyli|то есть))?(?:[,:;(]| -| –| —) ?(?:(?i:so|also|donc|o sea|cioè|dus|czyli|то есть) )?${OPENS}${VALUE}`,
    atoms: [...AS_ALWAYS, ...['как', 'Как'].map(word => `${word} `), ...USUAL],
    maxLength: 180,
    validators: ['told-password'],
    confidence: 0.6,
    generic: true,
    examples: {
      match: [
        { text: `kraken - same pw as always, «${'otter_' + 'lover77'}»` },
        { text: `Passwort wie immer: «${'Igel_im' + '_Laub3'}»` },
        { text: `contraseña de siempre, «${'garza' + '#88'}»` },
        { text: `dropbox: mein übliches Passwort, also «${'Igel_am' + '_Zaun4'}»` },
      ],
      ignore: [
        { text: 'the password as usual, please', why: 'no value' },
        { text: 'login as usual, then open the report2.pdf', why: 'prose' },
      ],
    },
    references: ['https://attack.mitre.org/techniques/T1552/008/'],
  },
  {
    id: 'login-before-address',
    title: 'User and password before the number of a host, or behind it as in lists of proxies',
    class: 'secret',
    severity: 'high',
    category: 'login',
    pattern: `(?:^|[\\s"'=(,;|])[A-Za-z][\\w.-]{1,32}:(?P<secret>[^\\s:@/"'\`<>{}$,;]{4,60})@(?:\\d{1,3}\\.){3}\\d{1,3}(?:[:/\\s"',;)\`]|$)|(?:^|[\\s"'=(,;|])(?:\\d{1,3}\\.){3}\\d{1,3}:\\d{2,5}:[A-Za-z][\\w.-]{2,40}:(?P<listed>[A-Za-z0-9!#$%&*+?=^~_.-]{6,60})(?:[\\s"',;)]|$)`,
    shapes: ['quad'],
    maxLength: 180,
    validators: ['login-before-address'],
    confidence: 0.65,
    generic: true,
    examples: {
      match: [
        { text: `connect to ann:«${'h0rn' + 'Beam7'}»@10.4.0.8 please` },
        { text: `rsync ann:«${'Qu4rry' + '!'}»@10.4.0.8` },
        { text: `203.0.113.77:8080:pxuser:«${'k3st' + 'Rel99'}»\n` },
      ],
      ignore: [
        { text: 'sip:alice2@10.4.0.8', why: 'an address of a telephone' },
        { text: 'image:tag@10.4.0.8', why: 'no password' },
        { text: '10.4.0.8:8080:GET:index', why: 'no password' },
      ],
    },
    references: ['https://attack.mitre.org/techniques/T1552/001/'],
  },
  {
    id: 'login-in-column',
    title: 'User and password in one cell below a name for logins',
    class: 'secret',
    severity: 'high',
    category: 'login',
    pattern: `[|│;] ?(?P<secret>(?i:${LOGIN_COLUMNS.join('|')})) ?(?:[|│;]|\\r?\\n)`,
    atoms: ['|', '| ', ';', '; ']
      .flatMap(sign => LOGIN_COLUMNS.flatMap(name => [sign + name]))
      .concat(LOGIN_COLUMNS.map(name => `│ ${name}`)),
    maxLength: 80,
    inColumn: true,
    validators: ['cell-login'],
    confidence: 0.6,
    generic: true,
    examples: {
      match: [
        {
          text: `Was | Wo | Zugang\n--- | --- | ---\niLO | 10.0.0.3 | Administrator / «${'D7TF' + 'LBX4'}»\nUSV | 10.0.0.4 | apc / «${'regen' + 'wurm'}»\n`,
        },
        { text: `| Host | Login |\n|---|---|\n| db1 | ann:«${'h1nd' + 'Berry'}» |\n` },
      ],
      ignore: [
        { text: '| Page | Access |\n|---|---|\n| home | read / write |\n| api | admin / editor |\n', why: 'rights' },
        { text: '| User | Login |\n|---|---|\n| Ann | ann2 |\n', why: 'who logs in' },
      ],
    },
    references: ['https://attack.mitre.org/techniques/T1552/001/'],
  },
  {
    id: 'password-in-message-alone',
    title: 'What looks like a password, alone in a message behind one that speaks of it',
    class: 'secret',
    severity: 'high',
    category: 'login',
    pattern: `(?:^|\\n)[ \\t>*-]{0,4}(?i:${MESSAGES.join('|')})(?: (?:at |um |à |alle |a las )?\\d{1,2}[:.h]\\d{2}(?: ?Uhr)?)?: ?["'\`]?(?P<secret>[^\\s"'\`<>{}]{7,40})["'\`]?[ \\t]{0,4}(?:\\r?\\n|$)`,
    atoms: [
      'sms ',
      'sms:',
      'whatsapp',
      'signal ',
      'signal:',
      'threema',
      'telegram',
      'text message',
      'nachricht',
      'messaggio',
      'mensaje',
      'mensagem',
    ],
    wordAtoms: true,
    maxLength: 120,
    keywords: [
      ...['password', 'passwort', 'kennwort', 'passwd', 'pw', 'passphrase', 'passcode', 'mot de passe', 'contraseña'],
      ...['senha', 'wachtwoord', 'hasło', 'zip', 'per sms', 'by sms', 'par sms', 'por sms', 'via sms'],
    ],
    context: 'required',
    validators: ['invented-password'],
    confidence: 0.55,
    generic: true,
    examples: {
      match: [
        { text: `das Passwort der ZIP schicke ich per SMS.“\nSMS 12:10: «${'x9#Karp' + 'fen!Topf'}»` },
        { text: `The password comes separately.\n\nText message: «${'T3nch&' + 'Roach!x'}»` },
      ],
      ignore: [
        { text: 'The password comes by SMS.\nSMS 12:10: verschickt', why: 'a word' },
        { text: `SMS 12:10: ${'x9#Karp' + 'fen!Topf'}`, why: 'nothing speaks of a password' },
      ],
    },
    references: ['https://attack.mitre.org/techniques/T1552/008/'],
  },
  {
    id: 'device-password-in-clear',
    title: 'Password in clear in a statement of a router, a switch or a server that can hold nothing else',
    class: 'secret',
    severity: 'high',
    category: 'network',
    pattern:
      '(?:^|\\n)[ \\t]{0,8}(?:set )?(?:enable (?:secret|password)(?: level \\d{1,2})? 0 |username \\S{1,60} (?:privilege \\d{1,2} )?(?:password|secret) 0 |(?:tacacs|radius)-server host [\\d.]{7,15} (?:[a-z-]{1,16} \\d{1,5} ){0,4}key |neighbor [\\d.]{7,15} password |ip ospf message-digest-key \\d{1,3} md5 |security ike \\S{1,12} \\S{1,60} pre-shared-key ascii-text |(?:requirepass|masterauth) )"?(?P<secret>[^\\s"\'`$<>{}()|;#][^\\s"\'`<>{}()|;]{4,99})"?[ \\t]{0,4}(?:\\r?\\n|$)|\\bcrypto isakmp key (?P<isakmp>[^\\s"\'`$<>{}()|;][^\\s"\'`<>{}()|;]{4,99}) (?:address|hostname) |: PSK "(?P<psk>[^"\\n]{6,100})"',
    atoms: [
      ...[
        'enable secret 0 ',
        'enable password 0 ',
        ' level ',
        'username ',
        'tacacs-server host ',
        'radius-server host ',
      ],
      ...['neighbor ', 'ip ospf message-digest-key ', 'pre-shared-key ascii-text ', 'requirepass ', 'masterauth '],
      ...['crypto isakmp key ', ': PSK '],
    ],
    maxLength: 260,
    validators: ['argument-password'],
    confidence: 0.75,
    generic: true,
    examples: {
      match: [
        { text: `enable secret 0 «${'kitti' + 'wake'}»\n` },
        { text: `username ann privilege 15 password 0 «${'razor' + 'bill'}»\n` },
        { text: `radius-server host 192.0.2.4 auth-port 1812 acct-port 1813 key «${'guille' + 'mot'}»\n` },
        { text: `requirepass «${'oyster' + 'catcher'}»\n` },
        { text: `192.0.2.3 : PSK "«${'tern and' + ' gull'}»"\n` },
      ],
      ignore: [
        { text: 'enable secret 0 <password>', why: 'a form' },
        { text: 'requirepass foobared and more words', why: 'prose' },
        { text: 'neighbor 192.0.2.1 password encryption is on', why: 'prose' },
      ],
    },
    references: [
      'https://www.cisco.com/c/en/us/support/docs/security-vpn/remote-authentication-dial-user-service-radius/107614-64.html',
    ],
  },
  {
    id: 'backblaze-key-id',
    title: 'Id of an application key of Backblaze B2',
    class: 'secret',
    severity: 'medium',
    category: 'cloud',
    pattern: '(?P<secret>00[0-9][0-9a-f]{12}00000[0-9]{5})',
    shapes: ['run'],
    maxLength: 40,
    left: 'token',
    right: 'token',
    validators: ['mixed-token'],
    confidence: 0.7,
    examples: {
      match: [
        { text: `b2 account authorize «003${sample(HEX, 12)}0000000004» K0` },
        { text: `AWS_ACCESS_KEY_ID="«005${sample(HEX, 12, 2)}0000000012»"` },
      ].map(({ text }) => ({ text })),
      ignore: [{ text: `003${sample(DIGITS, 12)}0000000004`, why: 'a number' }],
    },
    references: ['https://www.backblaze.com/docs/cloud-storage-application-keys'],
  },
  {
    id: 'backblaze-application-key',
    title: 'Application key of Backblaze B2',
    class: 'secret',
    severity: 'critical',
    category: 'cloud',
    pattern: '(?P<secret>K00[0-9][A-Za-z0-9+/]{27})',
    shapes: ['run'],
    maxLength: 48,
    left: 'token',
    right: 'token',
    validators: ['mixed-case-token'],
    minEntropy: 3.8,
    confidence: 0.8,
    examples: {
      match: [
        { text: `b2 account authorize 003x «K003${sample(ALNUM, 27)}»` },
        { text: `secret="«K005${sample(ALNUM, 27, 2)}»"` },
      ],
      ignore: [{ text: 'K003 is a number of a room', why: 'too short' }],
    },
    references: ['https://www.backblaze.com/docs/cloud-storage-application-keys'],
  },
  {
    id: 'panel-entrance',
    title: 'Secret path of a hosting panel',
    class: 'secret',
    severity: 'medium',
    category: 'login',
    pattern: '安全入口[^\\n/A-Za-z0-9]{0,4}(?P<secret>/[0-9A-Za-z_]{6,24})(?:$|[^0-9A-Za-z_/.])',
    atoms: ['安全入口'],
    maxLength: 80,
    confidence: 0.65,
    examples: {
      match: [{ text: `面板安全入口 «/${sample(HEX, 8)}»,账号` }, { text: `安全入口：«/${sample(HEX, 8, 2)}»\n` }],
      ignore: [{ text: '请修改安全入口 /www/server 目录', why: 'a folder' }],
    },
    references: ['https://www.bt.cn/'],
  },
]);
