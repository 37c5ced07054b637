import { defineRules, type RuleDefinition } from '../../src/detectors/rule.ts';
import { ALNUM, BASE64, HEX, sample } from '../sample.ts';

interface PasswordHash {
  readonly id: string;
  readonly title: string;
  readonly pattern: string;
  /** A hash in a further form. */
  readonly further?: string;
  /** What stands right before. */
  readonly before?: string;
  readonly atoms: readonly string[];
  readonly hashes: readonly [string, string];
  readonly docs: string;
}

function passwordHash({ id, title, pattern, before = '', atoms, hashes, further, docs }: PasswordHash): RuleDefinition {
  return {
    id,
    title,
    class: 'secret',
    severity: 'medium',
    category: 'password-hash',
    pattern: `${before}(?P<secret>${pattern})`,
    atoms,
    maxLength: 4096,
    left: 'alnum',
    right: 'alnum',
    validators: ['password-hash'],
    minEntropy: 3.5,
    confidence: 0.9,
    examples: {
      match: [
        { text: `root:«${hashes[0]}»:19000:0:99999:7:::` },
        { text: `INSERT INTO users VALUES ('ann', '«${hashes[1]}»');` },
        ...(further === undefined ? [] : [{ text: `"users=ann:«${further}»"` }]),
      ],
      ignore: [{ text: hashes[0].slice(0, 12), why: 'cut off after the parameters' }],
    },
    references: [docs],
  };
}

const CRYPT = `${ALNUM}./`;
const LETTERS = CRYPT.replace(/\d/g, '');

const DATABASE_USER: RuleDefinition = {
  id: 'database-user-hash',
  title: 'Password hash of a MySQL or PostgreSQL user',
  class: 'secret',
  severity: 'medium',
  category: 'password-hash',
  pattern: `(?:^|[\\s'"|,;:(])(\\*[0-9A-F]{40})(?:[\\s'"|,;:)]|$)|(?:^|\\n)[ \\t]{0,8}"[^"\\n]{1,63}" "(md5[0-9a-f]{32})"`,
  shapes: ['run'],
  maxLength: 128,
  validators: ['password-hash'],
  minEntropy: 3,
  confidence: 0.8,
  examples: {
    match: [
      { text: `INSERT INTO user VALUES ('%','app','«*${sample(HEX, 40).toUpperCase()}»');` },
      { text: `"ann" "«md5${sample(HEX, 32)}»"\n"bob" "x"` },
      { text: `| ann | «*${sample(HEX, 40).toUpperCase()}» |\n` },
    ],
    ignore: [
      { text: `'*${sample(HEX, 40)}'`, why: 'MySQL writes capitals' },
      { text: `"ann": "md5${sample(HEX, 32)}"`, why: 'the digest of a file' },
    ],
  },
  references: [
    'https://dev.mysql.com/doc/refman/8.4/en/encryption-functions.html',
    'https://www.pgbouncer.org/config.html#authentication-file-format',
  ],
};

const DIGEST = '[0-9a-f]{128}|[0-9a-f]{96}|[0-9a-f]{64}|[0-9a-f]{40}|[0-9a-f]{32}';
const signs = (first: string, second: string): string[] => ['', '_', '-'].map(sign => first + sign + second);

const NAMED: RuleDefinition = {
  id: 'named-password-hash',
  title: 'Digest under a name for the hash of a password',
  class: 'secret',
  severity: 'medium',
  category: 'password-hash',
  pattern: `(?i:(?:pass(?:word|wd)?|pwd|pw)[_-]?(?:hash|digest|md5|sha1|sha256|sha512)|hashed[_-]?pass(?:word|wd)?|encrypted[_-]?password)(?:\\\\{0,4}["'\`])?\\]?[ \\t]{0,8}(?:=>|[:=])[ \\t]{0,8}(?:\\\\{0,4}["'\`])?(?P<secret>(?i:${DIGEST}))`,
  atoms: [
    ...['pass', 'password', 'passwd', 'pwd', 'pw'].flatMap(name =>
      ['hash', 'digest', 'md5', 'sha1', 'sha256', 'sha512'].flatMap(kind => signs(name, kind)),
    ),
    ...signs('hashed', 'pass'),
    ...signs('encrypted', 'password'),
  ],
  maxLength: 200,
  right: 'word',
  keyedPattern: `(?i:${DIGEST})`,
  keyedKeywords: [
    'password hash',
    'passwd hash',
    'pass hash',
    'pwd hash',
    'password digest',
    'hashed password',
    'encrypted password',
    'password md5',
    'password sha1',
    'password sha256',
  ],
  validators: ['password-hash'],
  minEntropy: 2.8,
  confidence: 0.7,
  generic: true,
  examples: {
    match: [
      { text: `password_hash = "«${sample(HEX, 64)}»"` },
      { text: `$user['passwordMd5'] = '«${sample(HEX, 32)}»';` },
      { text: `«${sample(HEX, 40)}»`, key: 'hashedPassword' },
    ],
    ignore: [
      { text: 'password_hash: sha256', why: 'an algorithm' },
      { text: `password_hash = ${sample(HEX, 36)}`, why: 'no digest has this length' },
    ],
  },
  references: ['https://cwe.mitre.org/data/definitions/916.html'],
};

const BROKER_USER: RuleDefinition = {
  id: 'rabbitmq-password-hash',
  title: 'Password hash of a user in the definitions of RabbitMQ',
  class: 'secret',
  severity: 'medium',
  category: 'password-hash',
  // Four bytes of salt and a digest of MD5, SHA-256 or SHA-512.
  pattern: `\\bpassword_hash\\\\{0,4}"\\s{0,4}:\\s{0,4}\\\\{0,4}"(?P<secret>[A-Za-z0-9+/]{27}=|[A-Za-z0-9+/]{48}|[A-Za-z0-9+/]{91}=)\\\\{0,4}"`,
  atoms: ['password_hash'],
  maxLength: 160,
  keyedPattern: '[A-Za-z0-9+/]{27}=|[A-Za-z0-9+/]{48}|[A-Za-z0-9+/]{91}=',
  keyedKeywords: ['password hash'],
  validators: ['password-hash'],
  minEntropy: 3.5,
  confidence: 0.8,
  examples: {
    match: [
      { text: `see {"name":"ann","password_hash":"«${sample(BASE64, 48)}»","tags":"administrator"} there` },
      { text: `«${sample(BASE64, 48, 2)}»`, key: 'password_hash' },
    ],
    ignore: [{ text: '"password_hash": "sha256"', why: 'an algorithm' }],
  },
  references: ['https://www.rabbitmq.com/docs/passwords'],
};

const BITCOIN_USER: RuleDefinition = {
  id: 'bitcoin-rpc-auth',
  title: 'Salted password hash of a user of the interface of Bitcoin Core',
  class: 'secret',
  severity: 'medium',
  category: 'password-hash',
  pattern: '\\brpcauth=[\\w.-]{1,60}:(?P<secret>[0-9a-f]{16,32}\\$[0-9a-f]{64})',
  atoms: ['rpcauth='],
  right: 'alnum',
  validators: ['password-hash'],
  minEntropy: 3,
  confidence: 0.9,
  examples: {
    match: [
      { text: `rpcauth=ann:«${sample(HEX, 32)}$${sample(HEX, 64)}»` },
      { text: `bitcoind -rpcauth=bob:«${sample(HEX, 32, 2)}$${sample(HEX, 64, 2)}»` },
    ],
    ignore: [{ text: 'rpcauth=<user>:<salt>$<hash>', why: 'a form' }],
  },
  references: ['https://github.com/bitcoin/bitcoin/blob/master/share/rpcauth/README.md'],
};

const OF_HTPASSWD: RuleDefinition = {
  id: 'des-crypt-hash',
  title: 'DES hash of a password in a file of users, below another one',
  class: 'secret',
  severity: 'medium',
  category: 'password-hash',
  pattern: `(?:\\$apr1\\$[./A-Za-z0-9]{1,8}\\$[./A-Za-z0-9]{22}|\\{SHA\\}[A-Za-z0-9+/]{27}=)\\r?\\n[ \\t]{0,8}[\\w.@-]{1,40}:(?P<secret>[./A-Za-z0-9]{13})(?:\\r?\\n|$)`,
  atoms: ['$apr1$', '{sha}'],
  maxLength: 160,
  validators: ['password-hash'],
  minEntropy: 3,
  confidence: 0.8,
  examples: {
    match: [
      { text: `ann:$apr1$${sample(CRYPT, 8)}$${sample(CRYPT, 22)}\nbob:«${sample(CRYPT, 13, 5)}»\n` },
      { text: `ann:{SHA}${sample(BASE64, 27)}=\nbob:«${sample(CRYPT, 13, 6)}»` },
    ],
    ignore: [{ text: `ann:$apr1$${sample(CRYPT, 8)}$${sample(CRYPT, 22)}\nbob:nobody\n`, why: 'no hash' }],
  },
  references: ['https://httpd.apache.org/docs/2.4/misc/password_encryptions.html'],
};

const COMPARED: RuleDefinition = {
  id: 'compared-password-hash',
  title: 'Digest that code compares the digest of a password with',
  class: 'secret',
  severity: 'medium',
  category: 'password-hash',
  pattern: `(?i:\\b(?:md5|sha1|sha256)\\((?:\\$_(?:POST|GET|REQUEST)\\[[^\\]\\n]{1,24}\\]|\\$?(?:user_?)?(?:pass|pw)[a-z]{0,8}))\\)\\s?(?:[=!]==?)\\s?["'](?P<secret>(?i:${DIGEST}))["']`,
  atoms: ['md5', 'sha1', 'sha256'].flatMap(name =>
    ['($_', '($pass', '($pw', '(pass', '(pw', '($user', '(user'].map(end => name + end),
  ),
  maxLength: 240,
  validators: ['password-hash'],
  minEntropy: 2.8,
  confidence: 0.75,
  generic: true,
  examples: {
    match: [
      { text: `if (md5($_POST['p']) === '«${sample(HEX, 32)}»') login();` },
      { text: `if (sha1($password) == "«${sample(HEX, 40)}»")` },
      { text: `return sha256(password) == "«${sample(HEX, 64)}»"` },
    ],
    ignore: [{ text: `if (md5($_FILES) == $sum)`, why: 'a variable' }],
  },
  references: ['https://cwe.mitre.org/data/definitions/798.html'],
};

export default defineRules([
  ...[
    passwordHash({
      id: 'bcrypt-hash',
      title: 'bcrypt password hash',
      pattern: '\\$\\$?2[abxy]\\$\\$?\\d{2}\\$\\$?[./A-Za-z0-9]{53}',
      atoms: ['$2a$', '$2b$', '$2x$', '$2y$'],
      hashes: [`$2b$12$${sample(CRYPT, 53)}`, `$2y$10$${sample(CRYPT, 53, 2)}`],
      // Compose files double each `$`.
      further: `$$2y$$05$$${sample(CRYPT, 53, 3)}`,
      docs: 'https://man.archlinux.org/man/crypt.5',
    }),
    passwordHash({
      id: 'unix-crypt-hash',
      title: 'Unix crypt password hash (MD5, SHA-256, SHA-512, yescrypt)',
      pattern:
        '\\$\\$?(?:1|apr1)\\$\\$?[./A-Za-z0-9]{1,8}\\$\\$?[./A-Za-z0-9]{22}|\\$5\\$(?:rounds=\\d{1,9}\\$)?[./A-Za-z0-9]{1,16}\\$[./A-Za-z0-9]{43}|\\$6\\$(?:rounds=\\d{1,9}\\$)?[./A-Za-z0-9]{1,16}\\$[./A-Za-z0-9]{86}|\\$[89]\\$[./A-Za-z0-9]{14}\\$[./A-Za-z0-9]{43}|\\$g?y\\$[./A-Za-z0-9]{3,10}\\$[./A-Za-z0-9]{1,32}\\$[./A-Za-z0-9]{43}',
      atoms: [],
      hashes: [`$6$${sample(CRYPT, 12)}$${sample(CRYPT, 86)}`, `$1$${sample(CRYPT, 8)}$${sample(CRYPT, 22)}`],
      further: `$$apr1$$${sample(CRYPT, 8, 3)}$$${sample(CRYPT, 22, 3)}`,
      docs: 'https://man.archlinux.org/man/crypt.5',
    }),
    passwordHash({
      id: 'md5-crypt-hash',
      title: 'Unix crypt password hash (MD5) without a digit in it',
      pattern: '(?:\\$1\\$[./A-Za-z0-9]{8}\\$|\\$\\$?apr1\\$\\$?[./A-Za-z0-9]{8}\\$\\$?)[./A-Za-z]{22}',
      before: "[:= ']",
      atoms: [':$1$', '=$1$', ' $1$', "'$1$", '$apr1$'],
      hashes: [`$1$${sample(CRYPT, 8)}$${sample(LETTERS, 22)}`, `$1$${sample(CRYPT, 8)}$${sample(LETTERS, 22, 2)}`],
      docs: 'https://man.archlinux.org/man/crypt.5',
    }),
    passwordHash({
      id: 'kerberos-hash',
      title: 'Kerberos ticket hash (AS-REP, TGS, pre-authentication)',
      pattern: '\\$krb5(?:asrep|tgs|pa)\\$(?:\\d{1,2}\\$)?(?:[^\\s"\'`<>:]{1,200}:)?[^\\s"\'`<>:]{60,}',
      atoms: ['$krb5asrep$', '$krb5tgs$', '$krb5pa$'],
      hashes: [
        `$krb5asrep$23$${sample(HEX, 32)}$${sample(HEX, 120)}`,
        `$krb5tgs$23$*ann$TEST.LAN$svc*$${sample(HEX, 32)}$${sample(HEX, 120)}`,
      ],
      docs: 'https://hashcat.net/wiki/doku.php?id=example_hashes',
    }),
    passwordHash({
      id: 'argon2-hash',
      title: 'Argon2 password hash',
      pattern:
        '\\$argon2(?:id|i|d)\\$(?:v=\\d{1,3}\\$)?m=\\d{1,9},t=\\d{1,6},p=\\d{1,4}\\$[A-Za-z0-9+/]{8,90}\\$[A-Za-z0-9+/]{16,180}',
      atoms: ['$argon2'],
      hashes: [
        `$argon2id$v=19$m=65536,t=3,p=4$${sample(BASE64, 22)}$${sample(BASE64, 43)}`,
        `$argon2i$v=19$m=4096,t=2,p=1$${sample(BASE64, 22, 3)}$${sample(BASE64, 43, 3)}`,
      ],
      docs: 'https://github.com/P-H-C/phc-string-format/blob/master/phc-sf-spec.md',
    }),
    passwordHash({
      id: 'scram-hash',
      title: 'SCRAM verifier of a database user',
      pattern:
        'SCRAM-SHA-(?:1|256|512)\\$\\d{3,7}:[A-Za-z0-9+/]{16,90}={0,2}\\$[A-Za-z0-9+/]{27,90}={0,2}:[A-Za-z0-9+/]{27,90}={0,2}',
      atoms: ['scram-sha-1$', 'scram-sha-256$', 'scram-sha-512$'],
      hashes: [
        `SCRAM-SHA-256$4096:${sample(BASE64, 22)}==$${sample(BASE64, 43, 2)}=:${sample(BASE64, 43, 3)}=`,
        `SCRAM-SHA-1$4096:${sample(BASE64, 22)}==$${sample(BASE64, 27, 2)}=:${sample(BASE64, 27, 3)}=`,
      ],
      docs: 'https://www.postgresql.org/docs/current/catalog-pg-authid.html',
    }),
    passwordHash({
      id: 'framework-password-hash',
      title: 'Password hash of Werkzeug or ASP.NET Core Identity',
      pattern:
        '(?:(?:pbkdf2:sha(?:1|256|512)(?::\\d{1,8})?|sha(?:1|256|512))\\$[A-Za-z0-9]{4,64}\\$[0-9a-f]{40,128}|AQAAAA(?:EAACcQ|IAAYag)AAAAE[A-Za-z0-9+/]{65}==)',
      atoms: ['pbkdf2:sha', 'sha1$', 'sha256$', 'sha512$', 'aqaaaaeaaccqaaaae', 'aqaaaaiaayagaaaae'],
      hashes: [
        `pbkdf2:sha256:260000$${sample(ALNUM, 16)}$${sample(HEX, 64)}`,
        `AQAAAAEAACcQAAAAE${sample(BASE64, 65)}==`,
      ],
      docs: 'https://learn.microsoft.com/aspnet/core/security/data-protection/consumer-apis/password-hashing',
    }),
    passwordHash({
      id: 'sql-server-hash',
      title: 'Password hash of a login of SQL Server',
      pattern: '0x(?:0200[0-9A-Fa-f]{136}|0100[0-9A-Fa-f]{48}(?:[0-9A-Fa-f]{40})?)',
      atoms: ['0x0200', '0x0100'],
      hashes: [`0x0200${sample(HEX, 136).toUpperCase()}`, `0x0100${sample(HEX, 48).toUpperCase()}`],
      docs: 'https://learn.microsoft.com/sql/t-sql/statements/create-login-transact-sql',
    }),
    passwordHash({
      id: 'pbkdf2-hash',
      title: 'PBKDF2, scrypt or PHPass password hash',
      pattern:
        '(?:\\$pbkdf2-sha(?:1|256|512)\\$\\d{1,8}\\$[./A-Za-z0-9+]{8,90}\\$[./A-Za-z0-9+]{27,90}|pbkdf2_sha(?:1|256)\\$\\d{1,8}\\$[A-Za-z0-9]{1,64}\\$[A-Za-z0-9+/]{27,43}=|scrypt:\\d{1,8}:\\d{1,3}:\\d{1,3}\\$[A-Za-z0-9]{8,64}\\$[0-9a-f]{64,128}|\\$scrypt\\$ln=\\d{1,2},r=\\d{1,3},p=\\d{1,3}\\$[A-Za-z0-9+/]{8,90}\\$[A-Za-z0-9+/]{27,90}|\\$(?:P\\$[BCDbcd59]|H\\$9)[./A-Za-z0-9]{30}|\\{S?SHA(?:256|512)?\\}[A-Za-z0-9+/]{27,100}={0,2}|\\$7\\$10\\d{1,5}\\$[A-Za-z0-9+/]{16,24}={0,2}\\$[A-Za-z0-9+/]{86}={0,2})',
      atoms: [
        'pbkdf2',
        'scrypt',
        'sha}',
        'sha256}',
        'sha512}',
        '$7$10',
        '$p$b',
        '$p$9',
        '$p$5',
        '$h$9',
        '$p$c',
        '$p$d',
      ],
      hashes: [
        `pbkdf2_sha256$600000$${sample(ALNUM, 22)}$${sample(BASE64, 43)}=`,
        `scrypt:32768:8:1$${sample(ALNUM, 16)}$${sample(HEX, 128)}`,
      ],
      // Of a user of Mosquitto.
      further: `$7$101$${sample(BASE64, 16)}$${sample(BASE64, 86)}==`,
      docs: 'https://docs.djangoproject.com/en/5.2/topics/auth/passwords/',
    }),
  ].map(rule => (rule.id === 'unix-crypt-hash' ? withCryptShape(rule) : rule)),
  DATABASE_USER,
  NAMED,
  BROKER_USER,
  BITCOIN_USER,
  OF_HTPASSWD,
  COMPARED,
]);

/** `$1$`, `$5$`, `$6$` are too short for atoms: the long run of the hash leads to them. */
function withCryptShape({ atoms: _, ...rule }: RuleDefinition): RuleDefinition {
  return { ...rule, shapes: ['run'] };
}
