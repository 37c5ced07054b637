import { defineRules } from '../../src/detectors/rule.ts';
import { ALNUM, HEX, sample, sampleUuid } from '../sample.ts';

/** What holds secrets and nothing else of value, whatever its entries are called. */
const BLOCKS = [
  ...['stringdata', 'passwords', 'secrets', 'credentials', 'apikeys', 'api_keys', 'api-keys', 'passphrases'],
  ...[
    'passwörter',
    'zugangsdaten',
    'contraseñas',
    'credenciales',
    'mots_de_passe',
    'identifiants',
    'senhas',
    'credenciais',
    'credenziali',
  ],
  ...['hasła', 'пароли', '密码', 'パスワード', '비밀번호'],
];
/** Of those the ones that are keys of objects in data, too. */
const HOLDERS = [
  ...['passwords', 'passphrases', 'secrets', 'credentials', 'api keys', 'apikeys', 'passwörter', 'zugangsdaten'],
  ...['contraseñas', 'mots de passe', 'senhas', 'hasła', 'пароли', '密码'],
];
/** Names of other things, too: only of entries with a name of their own. */
const MAPS = ['tokens', 'creds', 'keys'];
const BEFORE = '(?:^|[^\\w.$/-]|_)';
/** A brace or a deeper line, with a name or a value in it. */
const OPENS =
  '["\'`]?(?:\\]?\\s{0,4}(?::=|=>|[:=])?\\s{0,4}\\{\\s{0,24}["\'`A-Za-z_]|[ \\t]{0,4}:[ \\t]{0,8}\\r?\\n[ \\t]{1,16}["\'A-Za-z_])';

export default defineRules([
  {
    id: 'secret-in-block',
    title: 'Entry of a block of secrets in a configuration',
    class: 'secret',
    severity: 'high',
    category: 'generic',
    pattern: `${BEFORE}(?:(?P<secret>(?i:${BLOCKS.join('|')}))(?:${OPENS}|["'\`]?\\s{0,2}(?::=|=>|[:=])\\s{0,2}\\[\\s{0,24}["'\`]|:[ \\t]{0,8}\\r?\\n[ \\t]{0,16}- )|(?P<maps>(?i:${MAPS.join('|')}))${OPENS})|(?:^|\\n)[ \\t]{0,8}\\[(?P<section>(?i:${BLOCKS.join('|')}))\\][ \\t]{0,4}\\r?\\n[ \\t]{0,8}[A-Za-z_]`,
    atoms: [
      ...BLOCKS,
      'tokens',
      'creds',
      ...['keys {', 'keys: {', 'keys = {', 'keys={', 'keys:{', 'keys": {', "keys': {"].filter(
        atom => !/["']/.test(atom),
      ),
    ],
    maxLength: 140,
    inColumn: true,
    keyedPattern: '\\S[^\\r\\n]{2,198}\\S',
    keyedKeywords: HOLDERS,
    keyedEntries: true,
    validators: ['block-secret'],
    confidence: 0.6,
    generic: true,
    examples: {
      match: [
        { text: `kind: Secret\ntype: Opaque\nstringData:\n  pin: "«${'Vt8[rA!' + 'm2Kq'}»"\n  host: db1.internal\n` },
        { text: `acl { tokens { agent = "«${sampleUuid()}»" } }` },
        { text: `SECRETS = {\n  'maps': '«${sample(ALNUM, 32)}»',\n  'mail': '«${'Kiri#' + 'Matsu31'}»',\n}` },
        {
          text: `[passwords]\nmail = «${'gerpHPH' + '6538!'}»\nshop = «${'Kiri#' + 'Moor31'}»\n\n[paths]\nx = Ab3#defgh\n`,
        },
        { text: `passwords:\n- «${'Kiri#' + 'Matsu3091'}»\n- none\n` },
        { text: `api_keys:\n  weather: «${sample(HEX, 32)}» # since May\n  owner: ann\n` },
        { text: `«${'blue.' + 'Heron-7'}»`, key: 'passwords' },
        { text: `PASSWORDS = ["«${'Kiri#' + 'Matsu3091'}»", "«${'gerpHPH' + '65!'}»"]` },
      ],
      ignore: [
        { text: `secrets:\n  db_password:\n    file: ./Db-Secret#1.txt\n`, why: 'an entry with entries of its own' },
        { text: 'stringData:\n  host: db1.internal:5432\n  mode: Strict2\n', why: 'no passwords' },
        { text: '"tokens": ["COVID-19", "Mr.", "B2B#4x"]', why: 'pieces of a text' },
        { text: 'credentials {\n  username = "Ann#K1m77"\n}', why: 'who logs in' },
        { text: 'Your password has been reset.', key: 'passwords', why: 'a message' },
        { text: 'secrets: {\n  token: "${{ secrets.TOKEN_2 }}"\n}', why: 'a variable' },
      ],
    },
    references: [
      'https://kubernetes.io/docs/concepts/configuration/secret/',
      'https://cwe.mitre.org/data/definitions/798.html',
    ],
  },
]);
