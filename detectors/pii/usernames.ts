import { defineRules } from '../../src/detectors/rule.ts';
import { APART, toAlternatives } from './label.ts';

const ACCOUNT = {
  class: 'pii',
  severity: 'low',
  category: 'online-id',
  label: 'USERNAME',
  references: ['https://www.hhs.gov/hipaa/for-professionals/special-topics/de-identification/index.html'],
} as const;

/** Words for the name of an account, by language. */
const LABELS = [
  ...[
    'username',
    'user name',
    'user_name',
    'user-name',
    'user id',
    'userid',
    'user_id',
    'login name',
    'screen name',
    'screen_name',
    'screenname',
    'account name',
    'gamertag',
    'login id',
    'login',
  ],
  ...[
    'benutzername',
    'benutzerkennung',
    'benutzer',
    'nutzername',
    'anmeldename',
    "nom d'utilisateur",
    'nom d’utilisateur',
    'identifiant',
    'pseudo',
  ],
  ...[
    'nombre de usuario',
    'usuario',
    'nome utente',
    'nome de usuário',
    'usuário',
    'nome de utilizador',
    'gebruikersnaam',
  ],
  ...[
    'nazwa użytkownika',
    'användarnamn',
    'brugernavn',
    'brukernavn',
    'käyttäjätunnus',
    'käyttäjänimi',
    'uživatelské jméno',
    'felhasználónév',
    'nume de utilizator',
    'korisničko ime',
    'kullanıcı adı',
    'nama pengguna',
    'tên đăng nhập',
    'tên người dùng',
  ],
  ...[
    'имя пользователя',
    'логин',
    'никнейм',
    "ім'я користувача",
    'логін',
    'όνομα χρήστη',
    'שם משתמש',
    'اسم المستخدم',
    'ชื่อผู้ใช้',
  ],
  ...[
    '微信号',
    '微信id',
    '抖音号',
    '用户名',
    '用戶名',
    '账户名',
    '帐号名',
    'ユーザー名',
    'ユーザ名',
    'アカウント名',
    'ログインid',
    '사용자 이름',
    '사용자명',
    '아이디',
    'उपयोगकर्ता नाम',
  ],
].map(word => toAlternatives(word)!);
const SITES =
  'twitter|instagram|telegram|tiktok|discord|snapchat|mastodon|threads|bluesky|skype|wechat|github|gitlab|reddit|steam|twitch|xbox live|facebook|youtube|linkedin|pinterest|venmo|cash ?app|weibo|line id';

const NAME = '@?(?:live:|u/)?[A-Za-z][A-Za-z0-9_.-]{1,38}[A-Za-z0-9_](?:#\\d{4})?';
const TO =
  '(?:["\'*_\x60]{0,3} ?(?:[:：=]|is|est|ist|es|è|é)["\'*_]{0,3}(?:</[A-Za-z]{1,8}>)?[ \\t]{0,2}["\'\x60*]{0,2}|(?:</?[A-Za-z][A-Za-z0-9]{0,7}>\\s{0,8}){1,3}| \\| |\\t)';
const spaced = LABELS.filter(one => one.spaced);
const dense = LABELS.filter(one => !one.spaced);

export default defineRules([
  {
    ...ACCOUNT,
    id: 'username-labelled',
    title: 'Account name behind its label',
    pattern: `(?:(?:^|${APART})(?:${spaced.map(one => one.pattern).join('|')})|(?:${dense.map(one => one.pattern).join('|')}))${TO}(${NAME})`,
    atoms: [...new Set(LABELS.flatMap(one => one.atoms))],
    maxLength: 128,
    right: 'word',
    validators: ['labelled-handle'],
    confidence: 0.55,
    generic: true,
    examples: {
      match: [
        { text: 'Username: «mara_lindq77»' },
        { text: "Nom d'utilisateur : «mara.lindq75»" },
        { text: '用户名：«mara1990»' },
        { text: '| Username | «mara_lindq» |' },
        { text: 'my username is «mara_lindq77» and' },
      ],
      ignore: [
        { text: 'username: string', why: 'a type' },
        { text: 'username = request.form', why: 'code' },
        { text: 'Login: failed', why: 'a word' },
        { text: 'username: admin', why: 'a role' },
        { text: 'username: $USER', why: 'a variable' },
      ],
    },
  },
  {
    ...ACCOUNT,
    id: 'username-logged',
    title: 'Account name in a log of logins',
    pattern:
      '(?:(?:Accepted (?:password|publickey|keyboard-interactive/pam) for|Failed password for(?: invalid user)?|[Ii]nvalid user|session (?:opened|closed) for user|[Dd]isconnected from (?:authenticating |invalid )?user|Connection closed by (?:authenticating|invalid) user|\\buser:) |\\b[Uu]ser(?:name)?=[\\x22\\x27]?|\\buser \\x27)([A-Za-z][A-Za-z0-9_.-]{1,31})(?: from\\b|\\(uid=|[\\x22\\x27, ;&]|$|\\n| (?:logged|signed) (?:in|out)\\b)',
    atoms: [
      'password for ',
      'publickey for ',
      'pam for ',
      'invalid user ',
      'for user ',
      'from user ',
      'authenticating user ',
      'name=',
      'user=',
      "user '",
      'user: ',
    ],
    maxLength: 96,
    validators: ['logged-handle'],
    confidence: 0.5,
    generic: true,
    examples: {
      match: [
        { text: 'sshd[482]: Accepted publickey for «mlindqvist» from 81.169.145.23 port 52811' },
        { text: 'Failed password for invalid user «mlindq» from 81.169.145.23' },
        { text: 'user=«mara_lindq77» action=login' },
      ],
      ignore: [
        { text: 'Failed password for root from 81.169.145.23', why: 'a role' },
        { text: 'user=postgres dbname=x', why: 'a role' },
        { text: 'the password for the site', why: 'prose' },
      ],
    },
  },
  {
    ...ACCOUNT,
    id: 'username-logging-in',
    title: 'Account name of somebody who logs in or out',
    pattern:
      '\\b[Uu]ser ([A-Za-z][A-Za-z0-9_.-]{1,31}) (?:has )?(?:successfully )?(?:logged|signed) (?:in|out|on|off)\\b',
    atoms: ['logged', 'signed'].flatMap(verb => ['in', 'out', 'on', 'off'].map(where => `${verb} ${where}`)),
    maxLength: 96,
    validators: ['logged-handle'],
    confidence: 0.5,
    generic: true,
    examples: {
      match: [{ text: 'User «mara_lindq77» logged in from Bonn' }, { text: 'user «m.lindqvist» has signed out' }],
      ignore: [{ text: 'a user is logged in', why: 'nobody is named' }],
    },
  },
  {
    ...ACCOUNT,
    id: 'username-told',
    title: 'Account name right behind the word for one, with a digit in it or the password behind it',
    pattern:
      "(?i:\\b(?:user ?name|by user|login name|user id|benutzername|nom d['’]utilisateur|identifiant|nombre de usuario|usuario|nome utente|gebruikersnaam|nazwa użytkownika|användarnamn|brugernavn)) ([a-z][A-Za-z0-9_.-]{1,30}[A-Za-z0-9])(?:[,;)\\s]|\\.(?:\\s|$)|$)",
    atoms: [
      ...['username ', 'user name ', 'by user ', 'login name ', 'user id ', 'benutzername ', 'utilisateur '],
      ...['identifiant ', 'usuario ', 'nome utente ', 'gebruikersnaam ', 'ytkownika ', 'nvändarnamn ', 'brugernavn '],
    ],
    maxLength: 120,
    validators: ['told-handle'],
    confidence: 0.5,
    generic: true,
    examples: {
      match: [
        { text: 'accessed at 03:14 by user «mara87».' },
        { text: 'Mein Benutzername «mlindqvist82».' },
        { text: 'Login with username «maralindqvist» and password x' },
        { text: 'Gebruikersnaam «mlindqvist39», wachtwoord' },
      ],
      ignore: [
        { text: 'enter the username and the password', why: 'nobody is named' },
        { text: 'a username field and a password field', why: 'words of a form' },
        { text: 'called by user code with the default', why: 'prose' },
      ],
    },
  },
  {
    ...ACCOUNT,
    id: 'username-in-access-log',
    title: 'Account name in a line of a web server’s log',
    pattern: `\\d{1,3}(?:\\.\\d{1,3}){3} - ([A-Za-z][A-Za-z0-9_.@-]{1,48}) \\[\\d{2}/[A-Z][a-z]{2}/\\d{4}:`,
    shapes: ['quad'],
    maxLength: 120,
    validators: ['logged-handle'],
    confidence: 0.6,
    generic: true,
    examples: {
      match: [
        { text: '81.169.145.23 - «mlindq77» [12/Mar/2024:10:21:33 +0000] "GET' },
        { text: '81.169.145.23 - «mara.lindq» [02/Jan/2023:00:00:01 +0000] "GET' },
      ],
      ignore: [{ text: '81.169.145.23 - - [12/Mar/2024:10:21:33 +0000]', why: 'nobody' }],
    },
  },
  {
    ...ACCOUNT,
    id: 'qq-number',
    title: 'QQ number behind its label',
    pattern: '(?:^|[^A-Za-z0-9])(?i:qq)(?:(?:号码?|號碼?)[:：是 ]{1,3}|：|: ?)([1-9]\\d{4,10})(?:[^0-9]|$)',
    atoms: [
      'qq：',
      'qq号',
      'qq號',
      ...['1', '2', '3', '4', '5', '6', '7', '8', '9'].flatMap(digit => [`qq:${digit}`, `qq: ${digit}`]),
    ],
    maxLength: 48,
    confidence: 0.6,
    examples: {
      match: [{ text: 'QQ：«306030615»，生日' }, { text: '加我QQ号：«71829304»' }],
      ignore: [{ text: 'QQ 音乐 2019', why: 'a product' }],
    },
  },
  {
    ...ACCOUNT,
    id: 'username-on-site',
    title: 'Account name on a named site',
    pattern: `(?i:\\b(?:${SITES})(?:[ _-]?(?:handle|id|user(?:name)?|account|tag|profile|name))?(?:(?: is)?[*_]{0,2}[:= ]{1,3}[*_]{0,2} ?|,? (?:at|as|under) ))(@[A-Za-z0-9_.-]{1,38}[A-Za-z0-9_]|(?:live:|u/)?[A-Za-z][A-Za-z0-9_.-]{2,38}[A-Za-z0-9_])`,
    atoms: [...SITES.split('|').filter(site => !site.includes('?')), 'cash app', 'cashapp'],
    maxLength: 96,
    right: 'word',
    validators: ['site-handle'],
    confidence: 0.5,
    generic: true,
    examples: {
      match: [
        { text: 'GitHub: «@maralindq»' },
        { text: 'Skype ID: «mara.lindq.77»' },
        { text: 'find me on Twitter at «@mara_lindq».' },
        { text: 'Reddit: «u/mara_lindq»' },
      ],
      ignore: [
        { text: 'GitHub: Actions are slow', why: 'a word' },
        { text: 'on github as open-source', why: 'a word' },
        { text: 'Twitter: https://twitter.com', why: 'a URL' },
      ],
    },
  },
]);
