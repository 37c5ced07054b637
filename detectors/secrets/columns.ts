import { defineRules } from '../../src/detectors/rule.ts';
import { ALNUM, HEX, LOWER_DIGIT, sample } from '../sample.ts';

/** What stands before the name of a column: the line's beginning or a sign, perhaps a quote, words of the same name. */
const OPENS = '(?:^|[|,;\\t\\n(>"\'`*]|  )[ ]{0,8}["\'`*_\\[]{0,3}';
/** What stands behind it. */
const CLOSES = '["\'`*_\\]]{0,3}(?:[ ]{0,30}[|,;\\t\\n\\r)<]|  |[ ]{0,30}$)';
const WORDS = '(?:[a-z]{1,12}[_ .-]?){0,2}';

export default defineRules([
  {
    id: 'password-in-column',
    title: 'Password in a column of a table that stands in a text',
    class: 'secret',
    severity: 'high',
    category: 'login',
    pattern: `${OPENS}(?P<secret>(?i:${WORDS}(?:password|passwd|passwort|passphrase|passcode|kennwort|contraseña|mot de passe|senha|пароль|密码)|(?:[a-z]{1,12}_)?(?:pass|pwd)))${CLOSES}`,
    atoms: [
      'password',
      'passwd',
      'passwort',
      'passphrase',
      'passcode',
      'kennwort',
      'contraseña',
      'mot de passe',
      'senha',
      'пароль',
      '密码',
      '_pass',
      ' pass',
      ',pass',
      ';pass',
      ' pwd',
      '_pwd',
      ',pwd',
      ';pwd',
    ],
    maxLength: 120,
    inColumn: true,
    validators: ['column-password'],
    confidence: 0.65,
    generic: true,
    examples: {
      match: [
        { text: `name,email,password\nann,a@b.net,«${'gl4cier' + 'Tarn'}»\n` },
        { text: `login;pass;role\nann;«${'sn1pe' + 'Bog!'}»;admin\nbob;«${'p1pit' + '_77'}»;dev` },
        { text: `| User | Password |\n|---|---|\n| ann | \`«${'st1le' + 'Gate!'}»\` |` },
        { text: ` username | password \n----------+----------\n ann      | «${'h1nd' + 'Berry'}»\n(1 row)` },
        { text: `USER   PASSWORD    HOST\nann    «${'c1nder' + 'Path'}»  db1\n` },
        { text: `<tr><th>User</th><th>Password</th></tr>\n<tr><td>ann</td><td>«${'w1nd' + 'Mill#'}»</td></tr>` },
        {
          text: `INSERT INTO users (username, password) VALUES ('ann', '«${'f1re' + 'Crest'}»'), ('bob', '«${'r1ng' + 'Tail8'}»');`,
        },
        { text: `INSERT INTO users (login, password) VALUES ('ann', '«${'Mallard' + 'Reed'}»');` },
        {
          text: `insert into t (\`id\`, \`pwd\`, pass) values (NOW(), '«${'w4x' + 'Wing22'}»', '«${'c0al' + 'Tit_81'}»')`,
        },
      ],
      ignore: [
        { text: 'INSERT INTO users (name, password) VALUES (?, ?)', why: 'bound values' },
        { text: 'name,password\nann,string\n', why: 'a type' },
        { text: 'year,password\n2024,2024-01-01\n', why: 'a date' },
        { text: `| Password | sunshine4 |\n| Login | ann7 |`, why: 'names and values, not a header' },
        { text: 'connect(host, user, password)\n  send(frame2, to1, port80)', why: 'code' },
      ],
    },
    references: ['https://www.rfc-editor.org/rfc/rfc4180', 'https://cwe.mitre.org/data/definitions/256.html'],
  },
  {
    id: 'key-in-column',
    title: 'Key or token in a column of a table that stands in a text',
    class: 'secret',
    severity: 'high',
    category: 'generic',
    pattern: `${OPENS}(?P<secret>(?i:${WORDS}(?:token|api[_ -]?key|apikey|secret|secret[_ -]?key|(?:secret[_ -]?)?access[_ -]?key|private[_ -]?key)|[,;]key))${CLOSES}`,
    atoms: [
      'token',
      'apikey',
      'api_key',
      'api key',
      'api-key',
      'secret',
      'accesskey',
      'access_key',
      'access key',
      'access-key',
      'privatekey',
      'private_key',
      'private key',
      'private-key',
      ',key',
      ';key',
    ],
    maxLength: 120,
    inColumn: true,
    validators: ['told-key'],
    confidence: 0.6,
    generic: true,
    examples: {
      match: [
        { text: `id,name,api_key,created\n1,weather,«${sample(ALNUM, 32)}»,2024-01-01` },
        { text: `service\ttoken\nweather\t«${sample(LOWER_DIGIT, 24)}»\n` },
        { text: `| Service | API key | Owner |\n|---|---|---|\n| weather | \`«${sample(HEX, 32)}»\` | ann |\n` },
        { text: `INSERT INTO api_keys (id, user_id, token) VALUES (1, 4, '«${sample(ALNUM, 40)}»');` },
      ],
      ignore: [
        { text: 'id,token\n1,running\n', why: 'a word' },
        { text: 'year,key\n2024,2024-01-01\n', why: 'a date' },
        { text: 'word,token\nplays,##play_ing2\n', why: 'a piece of a word' },
      ],
    },
    references: ['https://www.rfc-editor.org/rfc/rfc4180'],
  },
]);
