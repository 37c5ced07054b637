import { defineRules } from '../../src/detectors/rule.ts';
import { PASSWORD_NAMES } from './password-names.ts';

/** What the key of a wireless network is called in scripts that nobody types one in. */
const NETWORK_NAMES = [
  ...['رمز الدخول', 'رمز الشبكة', 'رمز الواي', 'باسورد', 'باسوورد', 'كلمة سر', 'كلمه السر', 'رمز وای', 'רשת'],
  ...['wifi密码', '无线密码', '網路密碼', 'кодовое слово', 'ключ сети', 'пароль сети'],
];
/** Words for a password that are words for other things, too. */
const OTHER_MEANINGS = new Set(['clave', 'parola', 'parolă', 'парола', '암호', '口令']);
const NAMES = [
  ...PASSWORD_NAMES.filter(name => !OTHER_MEANINGS.has(name)),
  ...['password', 'passphrase', 'passcode', 'clave wifi', 'clave del wifi', 'clave de la red', 'parola del wifi'],
  ...NETWORK_NAMES,
];
/** Short words for it, which need a verb or a colon behind. */
const SHORT = ['pw', 'pwd', 'mdp', 'psk'];
const VERBS = [
  'is',
  'ist',
  'lautet',
  'est',
  'es',
  'era',
  'è',
  'é',
  'er',
  'är',
  'on',
  'to',
  'je',
  'jest',
  'este',
  'это',
];
const IS = `(?: ?[:：=] ?| ?(?:->|→|=>) ?| (?:${VERBS.join('|')}|c['’]est)(?: now| still| jetzt| nun| ahora| ora| maintenant| nu| teraz)?:? )`;
const OF =
  '(?: \\([^()\\n]{1,30}\\))?(?: (?:for|of|to|on|at|in|für|fürs|vom|von|zum|zur|im|para|pour|del?|du|des|d[aio]|della|till?|för|pro|na|do|van|voor|dla|для|от|к|لل|ل|של|ה)[^.!?:=\\n]{1,50}?| ?ل[^.!?:=\\n]{1,50}?)?';
const WORD = '[^\\s"\'“”‘’`<>{}()*,;:/|.\\d\\[\\]_=+&#@!?-]{2,14}';

/** Pass phrases that are nothing but words, known by what leads to them. */
export default defineRules([
  {
    id: 'words-with-hyphens-told',
    title: 'Password of three words or more with hyphens between, told behind its name',
    class: 'secret',
    severity: 'high',
    category: 'login',
    pattern: `(?:(?i:${NAMES.join('|')})(?:et|en)?${OF}${IS}|\\b(?i:${SHORT.join('|')})(?::| =| ->| →| =>| (?:${VERBS.join('|')}|c['’]est)(?: now| still| jetzt| nun| ahora| ora| maintenant| nu| teraz)?:?) |(?i:\\bwlan|\\bwi-?fi|\\bssid)\\b[^\\n]{0,60}?[ ,](?i:passwort|kennwort|password|wachtwoord|lösenord|contraseña|mot de passe|senha|hasło|heslo) )["'“\`*]{0,3}(?P<secret>${WORD}(?:-${WORD}){2,6})["'”\`*]{0,3}(?:$|[\\s.,;!?)])`,
    atoms: [
      ...NAMES,
      ...SHORT.flatMap(name => [`${name}: `, `${name} = `, `${name} ->`, `${name} →`, `${name} =>`, `${name} c`]),
      ...SHORT.flatMap(name => VERBS.map(is => `${name} ${is} `)),
      ...SHORT.flatMap(name => VERBS.map(is => `${name} ${is}:`)),
    ],
    maxLength: 220,
    validators: ['joined-words'],
    confidence: 0.55,
    generic: true,
    examples: {
      match: [
        { text: `ssid Gast-3, pw ist «${'Laterne-im' + '-Nebel'}»\n` },
        { text: `Gast-WLAN: Netz "Hof", Kennwort «${'laterne-im' + '-nebel'}»\n` },
        { text: `wifi password: «${'walnut-hammer' + '-tulip'}»` },
        { text: `the password for the guest room is «${'walnut-hammer' + '-tulip'}», enjoy` },
        { text: `كلمة المرور: «${'zaytun-tamr' + '-asal'}»` },
        { text: `رمز الدخول للشبكة اللاسلكية: «${'zaytun-tamr' + '-asal'}»` },
        { text: `le mot de passe est «${'canard-sous' + '-la-pluie'}».` },
      ],
      ignore: [
        { text: 'The password is case-sensitive-only', why: 'said of a password' },
        { text: 'Password: up-to-date', why: 'said of a password' },
        { text: 'Passwort: siehe-oben-im-Text', why: 'where it is told' },
        { text: 'password: enter-your-password-here', why: 'a form' },
        { text: 'le mot de passe est peut-être-là', why: 'prose' },
        { text: 'La contraseña es auto-generada-por-sistema', why: 'said of a password' },
        { text: 'password for the user: end-to-end-encryption', why: 'a technique' },
      ],
    },
    references: ['https://www.ncsc.gov.uk/collection/passwords/updating-your-approach'],
  },
  {
    id: 'phrase-of-a-command',
    title: 'Pass phrase of several words in quotes that a command is given',
    class: 'secret',
    severity: 'high',
    category: 'login',
    pattern:
      '(?:--passphrase[= ]|\\bssh-keygen [^\\n|;"\']{0,80}?-[NP] |\\bopenssl [^\\n|;"\']{2,80}? -(?:k |pass(?:in|out)? ))["\'](?:pass:)?(?P<secret>[^\\s"\'$<>{}]{2,24}(?: [^\\s"\'$<>{}]{1,24}){1,7})["\']',
    atoms: ['--passphrase', 'ssh-keygen ', 'openssl '],
    maxLength: 320,
    validators: ['phrase-argument'],
    confidence: 0.65,
    generic: true,
    examples: {
      match: [
        { text: `gpg --batch --passphrase "«${'Otter am' + ' Wehr'}»" -d a.gpg` },
        { text: `ssh-keygen -t ed25519 -N '«${'seven copper' + ' kettles'}»' -f id` },
        { text: `openssl enc -aes-256-cbc -k "«${'Otter am' + ' Wehr'}»" -in a -out b` },
        { text: `openssl rsa -in k.pem -passin "pass:«${'Otter am' + ' Wehr'}»"` },
      ],
      ignore: [
        { text: 'gpg --passphrase "your secret phrase" -d a.gpg', why: 'a placeholder' },
        { text: 'gpg --passphrase "$PHRASE $SALT"', why: 'variables' },
        { text: 'ssh-keygen -t rsa -N "" -C "ann on her laptop"', why: 'none, and a remark' },
      ],
    },
    references: ['https://attack.mitre.org/techniques/T1552/003/'],
  },
  {
    id: 'phrase-in-element',
    title: 'Pass phrase of four words or more in an element of XML',
    class: 'secret',
    severity: 'high',
    category: 'generic',
    pattern:
      '<(?:[A-Za-z][\\w.-]{0,20}:)?(?i:pass(?:word|phrase|wd)?|pwd)>(?P<secret>[^<>\\s&][^<>\\n&]{8,98}[^<>\\s&])</',
    atoms: ['password>', 'passphrase>', 'passwd>', '<pass>', ':pass>', 'pwd>'],
    maxLength: 180,
    // Texts of an interface in other languages.
    ignorePattern: `(?i:${[...PASSWORD_NAMES, 'passe', 'zeichen', 'caract', 'znak', 'merkki', 'karakter', 'символ', 'پسورد'].join('|')})`,
    validators: ['drawn-words'],
    confidence: 0.65,
    generic: true,
    examples: {
      match: [
        { text: `<id>gpg.passphrase</id>\n<passphrase>«${'sieben rostige' + ' Fahrräder im Hof'}»</passphrase>` },
        { text: `<Password>«${'copper kettle' + ' maple snow'}»</Password>` },
      ],
      ignore: [
        { text: '<password>Please enter your password</password>', why: 'a label' },
        { text: '<password>Das Passwort ist zu kurz</password>', why: 'a message' },
        { text: '<password>tulip kettle</password>', why: 'may be a label' },
        { text: '<password>Hasło musi mieć osiem znaków</password>', why: 'a message' },
      ],
    },
    references: ['https://maven.apache.org/guides/mini/guide-encryption.html'],
  },
]);
