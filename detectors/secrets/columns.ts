import { alsoWithoutMarks } from '../../src/detectors/keyword-forms.ts';
import { defineRules } from '../../src/detectors/rule.ts';
import { CLOSES, OPENS } from '../column-name.ts';
import { ALNUM, BASE64, HEX, LOWER_DIGIT, sample } from '../sample.ts';
import { PASSWORD_NAMES } from './password-names.ts';

const WORDS = '(?:[a-z]{1,12}[_ .-]?){0,2}';
/** The same in any script; behind the name perhaps more in brackets: `初期パスワード（変更前）`. */
const ANY_WORDS = '(?:[\\p{L}]{1,12}[_ .-]?){0,2}?';
const REMARK = '(?: ?(?:\\(|（)[^()（）\\n]{1,20}(?:\\)|）))?';

/** What a key or a token is called in them. */
const KEY_NAMES = alsoWithoutMarks([
  ...[
    'api-schlüssel',
    'api schlüssel',
    'geheimschlüssel',
    'zugriffsschlüssel',
    'zugriffstoken',
    'zugangstoken',
    'api-sleutel',
    'api-nyckel',
    'api-nøgle',
  ],
  ...[
    'clé api',
    'clé secrète',
    "clé d'api",
    "jeton d'accès",
    'jeton',
    'clave api',
    'clave de api',
    'clave secreta',
    'chave api',
    'chave de api',
    'chiave api',
  ],
  ...['klucz api', 'klíč api', 'ключ api', 'api-ключ', 'секретный ключ', 'токен'],
  ...[
    '密钥',
    '密鑰',
    '金鑰',
    '令牌',
    'apiキー',
    'アクセスキー',
    'シークレットキー',
    'トークン',
    'api 키',
    'api키',
    '비밀키',
    '토큰',
  ],
]);
/** What a column of values is called. */
const VALUE_NAMES = [
  ...[
    'value',
    'wert',
    'waarde',
    'värde',
    'værdi',
    'verdi',
    'valeur',
    'valor',
    'valore',
    'valoare',
    'wartość',
    'hodnota',
  ],
  ...['érték', 'arvo', 'değer', 'значение', 'значення', '値', '值', '값'],
];
/** What a hash is called, behind a word for a password. */
const HASH_KINDS = ['hash', 'digest', 'md5', 'sha1', 'sha256', 'sha512', 'crypt'];
const HASHES = `(?:${HASH_KINDS.join('|')})`;

export default defineRules([
  {
    id: 'password-in-column',
    title: 'Password in a column of a table that stands in a text',
    class: 'secret',
    severity: 'high',
    category: 'login',
    pattern: `${OPENS}(?P<secret>(?i:${WORDS}(?:password|passwd|passphrase|passcode)${REMARK}|${ANY_WORDS}(?:${PASSWORD_NAMES.join('|')})${REMARK}|(?:[a-z]{1,12}_)?(?:pass|pwd)|pw|mdp))${CLOSES}`,
    atoms: [
      'password',
      'passwd',
      'passphrase',
      'passcode',
      ...PASSWORD_NAMES,
      '_pass',
      ' pass',
      ',pass',
      ';pass',
      ' pw ',
      ',pw,',
      ';pw;',
      ' pwd',
      '_pwd',
      ',pwd',
      ';pwd',
      ',mdp',
      ';mdp',
      ' mdp ',
      ...['user', 'login', 'username', 'name', 'email', 'account', 'id'].flatMap(user => [`${user},pw`, `${user};pw`]),
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
        { text: `user;pw\nann;«${'w1ld' + '-madder-bank'}»\n` },
        { text: `user,role,initial password\nann,staff,«${'kaffeeAm' + 'Morgen'}»\n` },
        {
          text: `機器,URL,ユーザー,パスワード,備考\nap1,http://h/,x,«${'k1ri' + '#Matsu'}»,1階\nap2,http://i/,x,（なし）,貸`,
        },
        { text: `장비,계정,비밀번호（초기）\nsw1,ann,«${'b0seok' + '#7'}»\n` },
        { text: `System;Login;Hasło\nCRM;ann;«${'br0wn' + 'Zubr!'}»\nERP;ann;«${'z1elony' + 'Las!'}»` },
        { text: `СЕРВИС,ЛОГИН,ПАРОЛЬ\nпочта,ann,«${'b3rjoza' + 'Les'}»\n` },
        { text: `Tjänst\tAnvändare\tLösenord\nvpn\tann\t«${'bl4sippa' + 'Skog'}»\n` },
        { text: `| User | Password |\n|---|---|\n| ann | \`«${'st1le' + 'Gate!'}»\` |` },
        { text: `| Host | User | PW |\n|---|---|---|\n| db1 | ann | «${'f4rm' + 'Gate'}» |` },
        { text: `host,pw,port\ndb1,«${'k1ssing' + 'Gate'}»,22\n` },
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
        { text: 'Pole,Heslo\nvstup,povinné\n', why: 'a word' },
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
    pattern: `${OPENS}(?P<secret>(?i:${WORDS}(?:token|api[_ -]?key|apikey|secret|secret[_ -]?key|(?:secret[_ -]?)?access[_ -]?key|private[_ -]?key)|${ANY_WORDS}(?:${KEY_NAMES.join('|')})${REMARK}|[,;]key))${CLOSES}`,
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
      ...KEY_NAMES,
    ],
    maxLength: 120,
    inColumn: true,
    validators: ['told-key'],
    confidence: 0.6,
    generic: true,
    examples: {
      match: [
        { text: `id,name,api_key,created\n1,weather,«${sample(ALNUM, 32)}»,2024-01-01` },
        {
          text: `   user  plan  api_token\n0   ann   pro  «${sample(ALNUM, 32)}»\n1   bob  free  «${sample(ALNUM, 32, 2)}»\n`,
        },
        { text: `│ # │ user │ token │\n├───┼──────┼───────┤\n│ 0 │ ann  │ «${sample(ALNUM, 32)}» │\n` },
        { text: `Dienst;API-Schlüssel;Ablauf\nWetter;«${sample(ALNUM, 32, 3)}»;2031\n` },
        { text: `サービス,APIキー\n天気,«${sample(HEX, 32, 3)}»\n` },
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
  {
    id: 'secret-in-labelled-row',
    title: 'Secret in a column of values, in a row that says what it is',
    class: 'secret',
    severity: 'high',
    category: 'generic',
    pattern: `[,;|] ?(?P<secret>(?i:${VALUE_NAMES.join('|')}))${CLOSES}`,
    atoms: [',', ';', '|', '| ']
      .flatMap(sign => VALUE_NAMES.map(name => sign + name))
      .concat([', ', '; '].flatMap(sign => VALUE_NAMES.map(name => sign + name))),
    maxLength: 120,
    inColumn: true,
    validators: ['labelled-cell'],
    confidence: 0.6,
    generic: true,
    examples: {
      match: [
        {
          text: `vendor,field,value\nAcme,login,ann\nShop,password,«${'Tunnel-' + 'vision-88'}»\nMaps,API key,«${sample(HEX, 32)}»\n`,
        },
        { text: `System | Feld | Wert\nERP | Kennwort | «${'Vogel_' + 'haus7'}»\n` },
        { text: `параметр;значение\nтокен;«${sample(ALNUM, 32)}»\nцвет;blue77\n` },
        { text: `サービス,項目,値\n天気,APIキー,«${sample(HEX, 32, 3)}»\n` },
      ],
      ignore: [
        { text: 'name,value\npassword_min_length,12\npassword_policy,strict\n', why: 'a rule about passwords' },
        { text: `name,value\npublic key,${sample(ALNUM, 32)}\n`, why: 'public' },
        { text: 'field,value\ncolour,Kiri#Matsu31\n', why: 'nothing says so' },
      ],
    },
    references: ['https://www.rfc-editor.org/rfc/rfc4180'],
  },
  {
    id: 'password-hash-in-column',
    title: 'Hash of a password in a column of a table that stands in a text',
    class: 'secret',
    severity: 'medium',
    category: 'password-hash',
    pattern: `${OPENS}(?:(?P<secret>(?i:(?:[a-z]{1,12}_)?(?:pass(?:word|wd)?|pwd?)_?${HASHES}|hashed_?pass(?:word|wd)?|(?:crypted|encrypted)_?pass(?:word|wd)?))${CLOSES}|(?P<salted>(?i:${HASHES}))["'\`]?[ ]{0,20}[,;|][ ]{0,20}["'\`]?(?i:salt)\\b|(?i:user|username|login|e?mail)[,;:](?P<listed>(?i:${HASHES}))[\\r\\n,;:])`,
    atoms: [
      ...['pass', 'passwd', 'password', 'pwd', 'pw'].flatMap(name =>
        HASH_KINDS.flatMap(kind => [name + kind, `${name}_${kind}`]),
      ),
      ...['hashedpass', 'hashed_pass', 'cryptedpass', 'crypted_pass', 'encryptedpass', 'encrypted_pass'],
      ...[',salt', ', salt', ';salt', '; salt', '| salt', '|salt'],
      ...[',', ';', ':'].flatMap(sign =>
        ['user', 'username', 'login', 'email', 'mail'].flatMap(name => HASH_KINDS.map(kind => name + sign + kind)),
      ),
    ],
    maxLength: 140,
    inColumn: true,
    validators: ['column-hash'],
    confidence: 0.7,
    generic: true,
    examples: {
      match: [
        {
          text: `INSERT INTO members (nick, digest, salt) VALUES\n ('ann', '«${sample(HEX, 64)}»', '${sample(HEX, 16)}');`,
        },
        { text: `user,pw_hash,created\nann,«${sample(HEX, 40)}»,2031\n` },
        { text: `login;md5\nann;«${sample(HEX, 32)}»\nbob;«${sample(HEX, 32, 2)}»` },
        { text: `| email | password_hash |\n|---|---|\n| a@b.net | «${sample(BASE64, 43)}=» |\n` },
      ],
      ignore: [
        { text: `file,hash\na.tar,${sample(HEX, 64)}\n`, why: 'of a file' },
        { text: 'user,pw_hash\nann,sha256\n', why: 'an algorithm' },
        { text: `name,salt\nann,${sample(HEX, 32)}\n`, why: 'a salt alone' },
      ],
    },
    references: ['https://cwe.mitre.org/data/definitions/916.html'],
  },
  {
    id: 'salt-in-column',
    title: 'Salt in a column of a table, beside the hashes of passwords',
    class: 'secret',
    severity: 'medium',
    category: 'password-hash',
    pattern: `(?i:hash|digest|md5|sha\\d{1,3}|crypt|passw(?:or)?d|pass|pwd|pw)["'\`\\]]?[ ]{0,20}[,;|\\t][ ]{0,20}["'\`[]?(?P<secret>(?i:(?:[a-z]{1,12}_)?salt))${CLOSES}|${OPENS}(?P<first>(?i:(?:[a-z]{1,12}_)?salt))["'\`\\]]?[ ]{0,20}[,;|\\t][ ]{0,20}["'\`[]?(?i:(?:pass(?:word|wd)?|pwd?)_?)?(?i:${HASHES})\\b`,
    atoms: ['salt'],
    maxLength: 140,
    inColumn: true,
    validators: ['salt-cell'],
    confidence: 0.6,
    generic: true,
    examples: {
      match: [
        { text: `id,email,pw_hash,salt,created\n4,a@b.net,${sample(HEX, 40)},«${sample(HEX, 16, 4)}»,2031-04-01\n` },
        { text: `| login | salt | hash |\n|---|---|---|\n| ann | «${sample(HEX, 16, 3)}» | ${sample(HEX, 64)} |\n` },
        { text: `INSERT INTO user (name, password, salt) VALUES ('ann', '${sample(HEX, 32)}', '«${'k%4' + 'Q{a'}»');` },
      ],
      ignore: [
        { text: `name,salt\nann,${sample(HEX, 32)}\n`, why: 'a salt alone' },
        { text: 'dish,hash,salt\nrösti,potato,2 g\n', why: 'a recipe' },
      ],
    },
    references: ['https://cwe.mitre.org/data/definitions/759.html'],
  },
]);
