import { defineRules } from '../../src/detectors/rule.ts';
import { ALNUM, BASE64, HEX, sample, sampleUuid } from '../sample.ts';

/** The end of a command's line; in a text within a text it is written `\n`. */
const LINE_END = '[ \\t]*(?:\\r?\\n|(?:\\\\r)?\\\\n)[ \\t]{0,8}';
/** Files that hold nothing but one secret, and those that hold a user above it. */
const SHOWN = `\\bcat [\\w./~-]{0,60}?(?:\\b(?:master\\.key|(?:production|staging|development)\\.key)|(?:vault[_-]?)pass(?:word)?(?:\\.txt)?|(?:password|passphrase|_token|-token|secret|api_?key|pw)\\.txt|\\b(?:auth|creds|credentials|userpass|pass)\\.(?:txt|conf|cfg)${LINE_END}[\\w.@+-]{2,60})`;
const REST = '[^\\n\\\\]{0,120}?';
/** A prompt, a variable of a secret that is told, and what stands before its value on the line below. */
const ECHOED = `\\$ (?:echo ["']?[^\\n$"'\\\\]{0,60}\\$\\{?|printenv )\\w{0,40}(?:KEY|TOKEN|SECRET|PASSWORD|_PASS|_PWD|_PAT)\\w{0,12}\\}?["']?${LINE_END}(?:[A-Za-z][^\\n$"'\\\\]{0,59}[ :=])?`;

/** What a command that prints a secret wrote below itself. */
/** Programs and calls that draw a secret. */
const DRAWS = [
  'fernet.generate_key(',
  ...['hex', 'urlsafe', 'bytes'].map(form => `secrets.token_${form}(`),
  ...['os.urandom(', 'get_random_secret_key(', 'generate_secret(', 'generatesecret('],
  ...['hex', 'base64', 'urlsafe_base64', 'alphanumeric'].map(form => `securerandom.${form}`),
  ...['randombytes(', 'generatekeysync(', 'random_bytes(', 'strong_rand_bytes('],
  ...['openssl rand ', 'gpg --gen-random ', 'urandom', 'pwgen ', 'apg -', 'rails secret', 'rake secret'],
  ...['mix phx.gen.secret', 'artisan key:generate --show', 'pyotp.random_base32('],
  'generate_password(',
  'token_generator.make_token(',
];
/** A prompt's answer: `=> `, `Out[3]: `, `iex> `, the number of a result. */
const ANSWER = '(?:=> |Out\\[\\d{1,4}\\]: |\\$\\d{1,3} ==> |res\\d{1,3}: [\\w.]{1,20} = )?(?:[bu]?["\'])?';

export default defineRules([
  {
    id: 'printed-secret',
    title: 'Secret that a command has printed on the line below it',
    class: 'secret',
    severity: 'high',
    category: 'login',
    pattern:
      `(?:${ECHOED}|(?:${SHOWN}|\\bsecrets?\\b[^\\n\\\\]{0,100}?\\| ?base64 -(?:d|D|-decode)\\b|\\b(?:output -raw \\w*(?:pass|secret|token|key)|op (?:read|item get) |pass show |bw get password |doppler secrets get |vault (?:kv get|read) |` +
      `get-secret-value |ssm get-parameter |find-(?:generic|internet)-password |secrets versions access |heroku config:get |keyvault secret show |wg gen(?:key|psk)))${REST}${LINE_END})` +
      `(?P<secret>[^\\s"'\`\\\\$][^\\s"'\`\\\\]{4,250})(?:[ \\t]*\\r?\\n|\\\\[rn]|\\s*$)`,
    atoms: [
      'base64 -d',
      'base64 --decode',
      'output -raw ',
      'op read ',
      'op item get ',
      'pass show ',
      'bw get password ',
      'doppler secrets get ',
      'vault kv get ',
      'vault read ',
      'get-secret-value ',
      'ssm get-parameter ',
      'find-generic-password ',
      'find-internet-password ',
      'secrets versions access ',
      'heroku config:get ',
      'keyvault secret show ',
      '$ echo ',
      '$ printenv ',
      'wg genkey',
      'wg genpsk',
      ...['master.key', 'production.key', 'staging.key', 'development.key', 'vault_pass', 'vault-pass', 'vaultpass'],
      ...['password', 'passphrase', '_token', '-token', 'secret', 'api_key', 'apikey', 'pw'].map(name => `${name}.txt`),
      ...['auth', 'creds', 'credentials', 'userpass', 'pass'].flatMap(name =>
        ['txt', 'conf', 'cfg'].map(end => `${name}.${end}`),
      ),
    ],
    maxLength: 720,
    validators: ['printed-secret', 'argument-password'],
    confidence: 0.7,
    generic: true,
    examples: {
      match: [
        { text: `$ kubectl get secret db -o jsonpath='{.data.password}' | base64 -d\n«${'h3rb' + 'Paris'}»\n$` },
        { text: `$ terraform output -raw rds_password\n«${'r0wan' + '-Berry!'}»\n` },
        { text: `$ op read op://dev/db/password\n«${'m4ry' + 'Gold'}»\n` },
        { text: `$ pass show work/mail\n«${'br1ar' + 'Rose'}»\nlogin: ann` },
        { text: `$ vault kv get -field=password secret/app\n«${'w0lf' + 'Bane'}»` },
        { text: `$ cat config/master.key\n«${sample(HEX, 32)}»\n$ ls` },
        { text: `$ echo "deploying with $ACME_KEY"\ndeploying with «${sampleUuid()}»\n$ ls` },
        { text: `$ printenv DB_PASSWORD\n«${'s3a' + 'Holly'}»\n` },
        { text: `$ cat ~/.vault_pass\n«${'h3ath' + 'Spotted!'}»\n` },
        { text: `$ sudo cat /etc/openvpn/auth.txt\nann\n«${'f1eld' + 'Wood#Rush'}»` },
        { text: `wg genkey\n«${sample(BASE64, 43)}=»\nwg pubkey` },
        { text: `{"out":"$ bw get password host.test\\n«${'t0ad' + 'Flax'}»\\n"}` },
      ],
      ignore: [
        { text: '$ op read op://dev/db/password\n[ERROR] 2024/01/02 not signed in\n', why: 'an error' },
        { text: '$ pass show work/mail\nError: mail is not in the password store.\n', why: 'an error' },
        { text: 'vault kv get -field=password secret/app\nexport DB_PASSWORD=$(cat x)\n', why: 'the next command' },
        { text: 'kubectl get secret db -o yaml | base64 -d\nkubectl delete pod1\n', why: 'the next command' },
        { text: 'wg genkey\nPrivateKey2\n', why: 'a word' },
        { text: '$ cat password.txt\ncat: password.txt: No such file\n', why: 'an error' },
        { text: 'run wg genkey\n2.\n', why: 'a number of a list' },
      ],
    },
    references: ['https://attack.mitre.org/techniques/T1552/001/'],
  },
  {
    id: 'drawn-secret',
    title: 'Secret on the line below the call or the program that has drawn it',
    class: 'secret',
    severity: 'high',
    category: 'generic',
    pattern: `(?i:${DRAWS.map(call => call.replace(/[.()]/g, '\\$&')).join('|')})[^\\n]{0,120}?${LINE_END}[ \\t]{0,4}${ANSWER}(?P<secret>[A-Za-z0-9_\\-+/.~!@#$%^&*:]{14,200}={0,2})["']?[ \\t]*(?:\\r?\\n|\\\\[rn]|$)`,
    atoms: DRAWS,
    maxLength: 460,
    validators: ['drawn-secret'],
    confidence: 0.7,
    generic: true,
    examples: {
      match: [
        { text: `>>> k = Fernet.generate_key(); k\nb'«${sample(BASE64, 43, 4)}=»'\n>>> ` },
        { text: `>>> secrets.token_urlsafe(32)\n'«${sample(ALNUM, 43)}»'` },
        { text: `irb> SecureRandom.hex(32)\n=> "«${sample(HEX, 64, 3)}»"` },
        { text: `$ openssl rand -base64 32\n«${sample(BASE64, 43, 5)}=»\n$` },
        { text: `$ pwgen -s 20 1\n«${sample(ALNUM, 20, 3)}»` },
        { text: `> crypto.randomBytes(32).toString('hex')\n'«${sample(HEX, 64, 4)}»'` },
        { text: `$ mix phx.gen.secret\n«${sample(ALNUM, 64, 5)}»\n` },
      ],
      ignore: [
        { text: 'key = Fernet.generate_key()\ncipher_suite_2=Fernet(key)\n', why: 'the next line of a program' },
        { text: 'salt = os.urandom(16)\nself.encryption_key2\n', why: 'the next line of a program' },
        { text: 'openssl rand -hex 32\nbase64:authentication\n', why: 'words' },
        { text: 'token = secrets.token_hex(16)\nresponse.set_cookie\n', why: 'the next line of a program' },
      ],
    },
    references: ['https://docs.python.org/3/library/secrets.html', 'https://cryptography.io/en/latest/fernet/'],
  },
]);
