import { defineRules } from '../../src/detectors/rule.ts';
import { columnNamed } from '../column-name.ts';
import { toLiteral } from '../literal.ts';
import { APART } from './label.ts';

const ACCOUNT = {
  class: 'pii',
  severity: 'low',
  category: 'online-id',
  label: 'USERNAME',
  generic: true,
  references: ['https://www.hhs.gov/hipaa/for-professionals/special-topics/de-identification/index.html'],
} as const;

const NAME = '@?[A-Za-z][A-Za-z0-9_.-]{1,38}[A-Za-z0-9_]';
/** What elements and columns of account names are called. */
const FIELDS =
  'user[_-]?name|user[_-]?id|login(?:[_-]?(?:name|id))?|logon(?:[_-]?name)?|nick(?:[_-]?name)?|screen[_-]?name|account[_-]?name|handle|benutzername|benutzerkennung|utilisateur|identifiant|usuario|utente|gebruikersnaam|uzytkownik';
const FIELD_ATOMS = [
  ...[
    'username',
    'user_name',
    'user-name',
    'userid',
    'user_id',
    'user-id',
    'login',
    'logon',
    'nick',
    'screenname',
    'screen_name',
    'screen-name',
    'account_name',
    'account-name',
  ],
  ...['accountname', 'handle', 'benutzer', 'utilisateur', 'identifiant', 'usuario', 'utente', 'gebruikersnaam'],
  'uzytkownik',
];
/** Whose the account is, by language; the word for it follows. */
const OWNED = [
  ...['my', 'her', 'his', 'their', 'your', 'the', 'mein', 'meine', 'ihr', 'mon', 'ma', 'mi', 'su', 'mio', 'il mio'],
  ...['meu', 'o meu', 'o', 'el', 'il', 'le', 'mijn', 'mój', 'moja', 'mitt', 'min', 'mit'],
];
const ACCOUNTS = [
  ...['username', 'user name', 'user id', 'userid', 'login name', 'login id', 'login', 'nickname', 'screen name'],
  ...['account name', 'gamertag', 'benutzername', 'nutzername', 'benutzerkennung', 'anmeldename', 'identifiant'],
  ...["nom d'utilisateur", 'nom d’utilisateur', 'pseudo', 'nombre de usuario', 'usuario', 'nome utente', 'usuário'],
  ...['nome de usuário', 'nome de utilizador', 'gebruikersnaam', 'nazwa użytkownika', 'användarnamn', 'brugernavn'],
  ...['brukernavn'],
];

/** What one logs in with, and the small word before what it lets somebody into. */
const ENTRIES = [
  ...[
    'login do',
    'login na',
    'login to',
    'login for',
    'login für',
    'login zum',
    'login para',
    'login pour',
    'login voor',
  ],
  ...['login til', 'login till', 'username for', 'username on', 'usuario de', 'usuario para', 'benutzername für'],
  ...['benutzername im', 'identifiant pour', 'utente per', 'gebruikersnaam voor', 'brugernavn til'],
];
/** Before a name that begins with @. */
const ALIASES = ['alias', 'nick', 'nickname', 'handle'];

export default defineRules([
  {
    ...ACCOUNT,
    id: 'username-keyed',
    title: 'Account name as the value of a key or the content of an element for it',
    pattern: `<(?i:(?:[a-z]{1,12}[:_-])?(?:${FIELDS}))>\\s{0,2}(${NAME})\\s{0,2}</`,
    atoms: ['name>', 'user>', 'id>', 'login>', 'logon>', 'nick>', 'handle>', 'kennung>', 'utilisateur>']
      .concat('identifiant>', 'usuario>', 'utente>', 'gebruikersnaam>', 'uzytkownik>')
      .flatMap(atom =>
        atom === 'id>' ? ['user_id>', 'userid>', 'user-id>', 'login_id>', 'loginid>', 'login-id>'] : [atom],
      ),
    maxLength: 120,
    keyedPattern: NAME,
    keyedKeywords: [
      ...['login', 'user id', 'userid', 'nick', 'nickname', 'handle', 'account name', 'login id', 'user', 'logon name'],
      ...[
        'account',
        'player name',
        'ign',
        'gamer tag',
        'screen name',
        'display name',
        'actor',
        'uploader',
        'commenter',
      ],
      ...[
        'uname',
        'usr',
        'user nm',
        'login name',
        'loginname',
        'sam account name',
        'samaccountname',
        'net id',
        'twitch',
      ],
      ...['user principal name', 'gracz', 'brukernavn', 'brugernavn', 'användarnamn', 'anvandarnamn', 'käyttäjätunnus'],
      ...['kayttajatunnus', 'felhasználónév', 'felhasznalonev', 'uživatelské jméno', 'uzivatel', 'nazwa użytkownika'],
      ...['użytkownik', 'nome de usuário', 'nome utente', 'kullanici adi', 'kullanıcı adı', 'kullanici', 'utilizator'],
      ...['korisnicko ime', 'korisničko ime', 'uporabnisko ime', 'логин', 'логін', 'ник', 'нік', 'имя пользователя'],
      ...["ім'я користувача", 'όνομα χρήστη', 'שם משתמש', 'اسم المستخدم', 'نام کاربری', 'ชื่อผู้ใช้', 'tài khoản'],
      ...[
        'tên đăng nhập',
        'nama pengguna',
        '账号',
        '帳號',
        '用户名',
        '使用者名稱',
        'ユーザー id',
        'ユーザーid',
        'アカウント',
      ],
      ...['ログイン id', '아이디', '사용자명', '계정', 'tiktok', 'instagram', 'telegram', 'discord', 'snapchat', 'psn'],
      ...['uid', 'rider', 'player', 'gamer', 'streamer', 'uye'],
      ...['benutzer', 'usuario', 'utente', 'identifiant', 'utilisateur', 'gebruikersnaam', 'pseudo', 'gamertag'],
    ],
    validators: ['keyed-handle'],
    confidence: 0.5,
    examples: {
      match: [
        { text: '<login>«mlindqvist»</login>' },
        { text: '<ns:userName>«mara_lindq77»</ns:userName>' },
        { text: '«mlindqvist»', key: 'login' },
        { text: '«mara.lindq»', key: 'user_id' },
        { text: '«@mara_lindq»', key: 'nick' },
        { text: '«fritz.the.cat»', key: 'rider' },
        { text: '«xX_Mara_lindq_Xx»', key: 'account' },
        { text: '«mara_lindq»', key: 'uname' },
        { text: '«lindqvist_m»', key: 'логин' },
        { text: '«mlindq88»', key: '아이디' },
      ],
      ignore: [
        { text: '<login>required</login>', why: 'a word' },
        { text: '<user>root</user>', why: 'a role' },
        { text: 'usr8f3a9c2b7d', key: 'user_id', why: 'made by a program' },
        { text: 'oauth2', key: 'login_type', why: 'another key' },
        { text: 'onClick', key: 'handle', why: 'a name in code' },
        { text: 'svc_mara_backup', key: 'account', why: 'of a service' },
        { text: 'savings', key: 'account', why: 'a word' },
        { text: 'enabled', key: 'discord', why: 'a word' },
      ],
    },
  },
  {
    ...ACCOUNT,
    id: 'username-in-column',
    title: 'Account name in a column of a table that stands in a text',
    pattern: columnNamed(`${FIELDS}|user`),
    atoms: [...FIELD_ATOMS, ...[',user,', ';user;', '| user |', '|user|', 'user,email', 'user;email', '>user<']],
    maxLength: 120,
    inColumn: true,
    validators: ['cell-handle'],
    confidence: 0.5,
    examples: {
      match: [
        { text: 'id,username,city\n1,«mlindqvist4»,Salem\n2,«mara.asher»,Bend\n' },
        { text: 'id | login | ward\n1 | «mara_lindq77» | 4\n' },
        { text: 'username,email,city\n«mlindqvist»,x,Bend\n' },
        { text: '| User | Role | IP |\n|---|---|---|\n| «mara_lindq77» | admin | x |\n' },
        { text: "INSERT INTO people (id, user_name) VALUES (1, '«mara-lindqvist»');" },
      ],
      ignore: [
        { text: '| Username | Type |\n|---|---|\n| required | string |\n', why: 'what a field is' },
        { text: 'id,username\n1,root\n2,admin\n', why: 'roles' },
        { text: 'id,user,cpu\n1,worker_pool7,3\n', why: 'a part of a program' },
        { text: 'id,user_id\n1,71829\n', why: 'a number' },
        { text: 'term,username\nx,worksheet\n', why: 'a word' },
      ],
    },
  },
  {
    ...ACCOUNT,
    id: 'username-told-whose',
    title: 'Account name behind words that say whose it is',
    pattern: `(?:(?:^|${APART})(?i:${OWNED.join('|')}) (?i:(?:new |old |current |own )?(?:${ACCOUNTS.map(toLiteral).join('|')}))(?i: (?:for|on|at|of|für|von|pour|de|del|para|per|di|voor|van|do) [A-Za-zÀ-ÿ ]{2,32})?(?i:(?: (?:is|was|is now|will be|lautet|ist|war|est|était|es|era|è|é|to|är|er)|:)) {1,2}|(?i:kullanıcı ad)ı[mn](?:ız)?:? )["'“„«\`*]{0,2}(${NAME})`,
    atoms: [
      ...ACCOUNTS.filter(word => /^[\x20-\x7e]+$/.test(word)),
      'utilisateur',
      'usuário',
      'ytkownika',
      'nvändarnamn',
    ].concat('kullanıcı ad'),
    maxLength: 140,
    right: 'word',
    validators: ['told-own-handle'],
    confidence: 0.5,
    examples: {
      match: [
        { text: 'My username is «mlindqvist» and I forgot' },
        { text: 'the login for the portal is «mara.lindq77».' },
        { text: 'El nombre de usuario de Jan es «mara.lindq» y' },
        { text: 'Mój login to «mara_lindq», hasło' },
        { text: 'Mein Benutzername lautet «mara-l77»' },
        { text: 'Kullanıcı adım «mara77», şifrem' },
      ],
      ignore: [
        { text: 'my username is correct and my', why: 'a word' },
        { text: 'the login is case-sensitive, so', why: 'a word' },
        { text: 'the username is stored in user_table', why: 'prose' },
      ],
    },
  },
  {
    ...ACCOUNT,
    id: 'username-in-field',
    title: 'Account name behind the word for who has done or may do something, and a colon',
    pattern: `(?:^|[\\n|,;/(]) {0,3}[*_]{0,2}(?:User|USER|Login-Name|Login name|Account|Author|Reporter|Assignee|Reviewer|Uploader|Owner|Member|Posted by|Skype|Discord|Instagram|Snapchat|Benutzer|Nutzer|Utilisateur|Usuario|Usuário|Utente|Gebruiker|Użytkownik|Användare|Bruger|Kullanıcı|账号|帐号|账户|帳號|アカウント|ログインID|ログイン|계정)[*_]{0,2} ?[:：][*_]{0,2} ?(${NAME})(?: ?[|,;/(<]| {0,3}(?:\\r?\\n|$)|  | (?:密码|密碼|パスワード|비밀번호))`,
    atoms: [
      ...[
        'user:',
        'user :',
        'user*',
        'login-name',
        'login name',
        'account:',
        'account :',
        'account*',
        'author:',
        'author :',
      ],
      ...[
        'author*',
        'reporter',
        'assignee',
        'reviewer',
        'uploader',
        'owner:',
        'owner :',
        'owner*',
        'member:',
        'member :',
      ],
      ...['member*', 'posted by', 'skype', 'discord', 'instagram', 'snapchat', 'benutzer', 'nutzer:'],
      ...['nutzer :', 'utilisateur', 'usuario', 'usuário', 'utente', 'gebruiker', 'ytkownik', 'nvändare', 'bruger:'],
      ...['kullanıc', '账号', '帐号', '账户', '帳號', 'アカウント', 'ログイン', '계정'],
    ],
    maxLength: 140,
    validators: ['field-handle'],
    confidence: 0.5,
    examples: {
      match: [
        { text: 'User: «mara_lindq77»\nPass' },
        { text: 'Author: «maralindq77» (mail)' },
        { text: 'Assigned to: x | Reporter: «mara_l77» | low' },
        { text: '账号：«mara_lindq» 密码：' },
      ],
      ignore: [
        { text: 'User: thanks\n', why: 'a line of a dialogue' },
        { text: 'Owner: read-write\n', why: 'a right' },
        { text: 'Author: python3\n', why: 'no name of somebody' },
      ],
    },
  },
  {
    ...ACCOUNT,
    id: 'username-behind-alias',
    title: 'Account name with its @ behind a word for a name one gives oneself',
    pattern: `(?:^|${APART})(?i:${ALIASES.join('|')})(?:: ?|=)(@[A-Za-zÀ-ɏ0-9_][A-Za-zÀ-ɏ0-9_.-]{1,38}[A-Za-zÀ-ɏ0-9_])`,
    atoms: ALIASES.flatMap(word => [':@', ': @', '=@'].map(sign => word + sign)),
    maxLength: 80,
    confidence: 0.55,
    examples: {
      match: [{ text: 'alias: «@mara.lindq»  btc: x' }, { text: 'nick=«@lindqvist_m»;' }],
      ignore: [{ text: 'alias: @/components', why: 'a folder' }],
    },
  },
  {
    ...ACCOUNT,
    id: 'username-to-portal',
    title: 'Account name behind what it lets somebody into, and a colon',
    pattern: `(?:^|${APART})(?i:${ENTRIES.join('|')}) [A-Za-zÀ-ɏ][^:\\n]{1,30}: (${NAME})(?:[,;)\\s]|\\.(?:\\s|$)|$)`,
    atoms: ENTRIES.map(word => `${word} `),
    maxLength: 120,
    validators: ['labelled-handle', 'app-handle'],
    // A host.
    ignorePattern: '\\..*\\.|\\.(?:com|net|org|io|dev|local|lan)$',
    confidence: 0.5,
    examples: {
      match: [
        { text: 'Login do panelu: «mara_l54». Pozdrawiam' },
        { text: 'Benutzername für das Portal: «mara.lindq77»\n' },
      ],
      ignore: [
        { text: 'login to the host: failed', why: 'a word' },
        { text: 'login to server: db_main.internal.host', why: 'a host' },
      ],
    },
  },
  {
    ...ACCOUNT,
    id: 'username-mentioned',
    title: 'Account name behind an @ in a message, with a given name in it',
    pattern: '(?:^|[\\s(])(@[a-z][a-z0-9_.]{3,30}[a-z0-9])(?:[\\s,:!?)]|\\.(?:\\s|$)|$)',
    shapes: ['at'],
    maxLength: 64,
    validators: ['mentioned-handle'],
    confidence: 0.5,
    examples: {
      match: [
        { text: '«@renata_q77» can you send it?' },
        { text: 'Follow her: «@kestrelclay».' },
        { text: 'thanks to «@jan.kowalczyk»!' },
      ],
      ignore: [
        { text: '@param name the name', why: 'a tag of documentation' },
        { text: '@jan the plane leaves', why: 'one word' },
        { text: '@pytest.fixture', why: 'a decorator' },
        { text: ' * must include events counted by @rx_len_errors.\n', why: 'a parameter in a comment of source code' },
      ],
    },
  },
]);
