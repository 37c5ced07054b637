import { defineRules } from '../../src/detectors/rule.ts';
import { toLiteral } from '../literal.ts';

const ACCOUNT = {
  class: 'pii',
  severity: 'low',
  category: 'online-id',
  label: 'USERNAME',
  generic: true,
  confidence: 0.5,
  references: ['https://www.hhs.gov/hipaa/for-professionals/special-topics/de-identification/index.html'],
} as const;

const NAME = '[A-Za-z][A-Za-z0-9_.-]{1,30}[A-Za-z0-9_]';
/** What people call the sites and programs that they talk through, in short and in other scripts. */
const SITES = [
  'insta',
  'threema',
  'kik',
  'viber',
  'telega',
  'discord',
  'signal id',
  'psn',
  'battlenet',
  'battle.net',
  'bnet',
  'gamertag',
  'xbox',
];
const SITES_ABROAD = [
  ...[
    'телеграм',
    'телега',
    'телегу',
    'телеге',
    'телеграме',
    'вотсап',
    'тг',
    'инста',
    'инстаграм',
    '카톡',
    '인스타',
    '텔레그램',
    '微信号',
    '微信',
    '帳號',
    '账号',
    '帐号',
  ],
];
/** Two letters and a word of other things count with a sign, a verb or an `@` behind them. */
/** The word for a name on a site: with the sign that leads to it. */
const NICK = 'ник';
const SHORT_SITES = ['ig', 'tg', 'snap'];
const TO_SHORT = [' its ', " it's ", ' @', ': '];

/** Names of accounts where systems and their owners write them. */
export default defineRules([
  {
    ...ACCOUNT,
    id: 'username-of-sudo',
    title: 'Account name in a line that sudo logs',
    pattern: `\\bsudo(?:\\[\\d{1,8}\\])?: {1,4}(${NAME}) : (?:TTY=|[a-z0-9 ]{3,40} ; TTY=)`,
    atoms: ['tty='],
    maxLength: 160,
    validators: ['handle'],
    examples: {
      match: [
        { text: 'bastion sudo: «mlindqvist» : TTY=pts/0 ; PWD=/srv' },
        { text: 'sudo[4821]:   «mara.lindq» : 3 incorrect password attempts ; TTY=pts/1' },
      ],
      ignore: [{ text: 'sudo: root : TTY=pts/0', why: 'a role' }],
    },
  },
  {
    ...ACCOUNT,
    id: 'username-in-ssh-config',
    title: 'Account name in the configuration of an SSH client',
    pattern: `(?:^|\\n)[ \\t]{0,12}(?i:hostname)[ =]{1,4}\\S{3,120}[ \\t]*\\r?\\n(?:[ \\t]{1,12}[A-Za-z]{2,30}[ =][^\\n]{1,120}\\n){0,4}?[ \\t]{1,12}(?i:user)[ =]{1,4}(${NAME})[ \\t]*(?:[\\r\\n]|$)`,
    atoms: ['hostname ', 'hostname='],
    maxLength: 480,
    validators: ['handle'],
    ignorePattern:
      '(?i)^(?:git|deploy(?:er)?|ubuntu|debian|centos|fedora|ec2-user|core|vagrant|pi|user|username|jenkins|ansible)$',
    examples: {
      match: [
        { text: 'Host nas\n  HostName 81.169.145.23\n  User «mlindq77»\n  Port 22\n' },
        { text: 'Host db\n\tHostname=db.host.test\n\tPort 2207\n\tUser=«lindqvistm»\n' },
      ],
      ignore: [
        { text: 'Host nas\n  HostName 81.169.145.23\n  User root\n', why: 'a role' },
        { text: 'Host gh\n  HostName github.com\n  User git\n', why: 'a role, too' },
        { text: 'hostname of the server\nuser name', why: 'prose' },
      ],
    },
  },
  {
    ...ACCOUNT,
    id: 'username-before-email-in-row',
    title: 'Account name in the cell of a row before an address for e-mail that is made of it',
    pattern:
      '[\\t,;|(][ "\\x27]{0,2}([A-Za-z][A-Za-z0-9_.-]{3,30})["\\x27]? ?[,;|\\t] ?["\\x27]?[A-Za-z0-9][A-Za-z0-9._+-]{1,40}@[A-Za-z0-9]',
    shapes: ['at'],
    maxLength: 140,
    validators: ['handle-of-address'],
    examples: {
      match: [
        { text: "INSERT INTO t VALUES (718,'«mara.l»','maral@nordvik.se')" },
        { text: '718;«mlindqvist»;mlindqvist77@nordvik.se;1' },
      ],
      ignore: [
        { text: "(718,'support','support@nordvik.se')", why: 'a role' },
        { text: '718;Salem;mlindqvist@nordvik.se', why: 'no part of it' },
      ],
    },
  },
  {
    ...ACCOUNT,
    id: 'username-in-directory',
    title: 'Account name in the name of an entry of LDAP',
    pattern: `\\b(?i:uid)=(${NAME}),(?i:ou|cn|dc|o)=|(?:^|\\n)[ \\t]{0,8}uid: (${NAME})\\r?\\n[ \\t]{0,8}(?:[A-Za-z]{2,24}: |$)`,
    atoms: [...'abcdefghijklmnopqrstuvwxyz'].map(letter => `uid=${letter}`).concat('uid: '),
    maxLength: 80,
    validators: ['handle'],
    examples: {
      match: [
        { text: 'dn: uid=«mlindqvist»,ou=people,dc=x' },
        { text: 'UID=«mara.lindq»,OU=Staff' },
        { text: 'uid: «mara_lindq77»\ncn: Mara' },
      ],
      ignore: [{ text: 'uid=root,ou=system', why: 'a role' }],
    },
  },
  {
    ...ACCOUNT,
    id: 'username-in-passwd',
    title: 'Account name at the beginning of a line of passwd, of a person',
    pattern: `(?:^|\\n)[ \\t]{0,8}(${NAME}):[x*]:[1-9]\\d{3,5}:\\d{1,6}:[^:\\n]*:/`,
    atoms: ['1', '2', '3', '4', '5', '6', '7', '8', '9'].flatMap(digit => [`:x:${digit}`, `:*:${digit}`]),
    maxLength: 200,
    validators: ['handle'],
    examples: {
      match: [
        { text: '«mlindqvist»:x:1007:1007:Mara:/home/m:/bin/sh' },
        { text: 'x\n«jan.k»:*:1502:20::/Users/j:/bin/zsh' },
      ],
      ignore: [
        { text: 'daemon:x:1:1:daemon:/usr/sbin:/bin/sh', why: 'a service' },
        { text: 'nobody:x:65534:65534:nobody:/:/bin/false', why: 'nobody' },
      ],
    },
  },
  {
    ...ACCOUNT,
    id: 'username-of-home-in-passwd',
    title: 'Account name in the home of a line of passwd',
    pattern: `:[x*]:[1-9]\\d{3,5}:\\d{1,6}:[^:\\n]*:/(?:home|Users)/(${NAME}):`,
    atoms: ['1', '2', '3', '4', '5', '6', '7', '8', '9'].flatMap(digit => [`:x:${digit}`, `:*:${digit}`]),
    maxLength: 200,
    validators: ['handle'],
    examples: {
      match: [
        { text: 'm:x:1007:1007:Mara:/home/«mlindqvist»:/bin/sh' },
        { text: 'j:*:1502:20::/Users/«jan.kowal»:/bin/zsh' },
      ],
      ignore: [{ text: 'u:x:1000:1000:Ubuntu:/home/ubuntu:/bin/sh', why: 'a role' }],
    },
  },
  {
    ...ACCOUNT,
    id: 'username-of-key',
    title: 'Account name in the comment of a public key of SSH',
    pattern: `\\b(?:ssh-(?:rsa|ed25519|dss)|ecdsa-sha2-nistp\\d{3}) [A-Za-z0-9+/=.]+ (${NAME})@`,
    atoms: ['ssh-rsa ', 'ssh-ed25519 ', 'ssh-dss ', 'ecdsa-sha2'],
    maxLength: 900,
    validators: ['handle'],
    examples: {
      match: [
        { text: 'ssh-ed25519 AAAAC3NzaC1 «mlindqvist»@falk-laptop' },
        { text: 'ssh-rsa AAAAB3Nz== «mara.lindq»@nordvik' },
      ],
      ignore: [{ text: 'ssh-rsa AAAAB3Nz== root@nordvik', why: 'a role' }],
    },
  },
  {
    ...ACCOUNT,
    id: 'username-in-wiki',
    title: 'Account name in a link to the page of a user of a wiki',
    pattern: `\\[\\[(?i:user|user talk|benutzer|benutzerin|utilisateur|utilisatrice|usuario|utente|gebruiker|wikipedysta|участник|участница):([A-Za-zÀ-ÿ][A-Za-zÀ-ÿ0-9_.-]{2,40})(?:[|\\]/#])`,
    atoms: ['user', 'user talk', 'benutzer', 'benutzerin', 'utilisateur', 'utilisatrice', 'usuario', 'utente']
      .concat(['gebruiker', 'wikipedysta', 'участник', 'участница', 'Участник', 'Участница'])
      .map(word => `[[${word}:`),
    maxLength: 100,
    validators: ['handle'],
    examples: {
      match: [{ text: 'reverted. [[User:«Marawold»]] 14:02' }, { text: '[[User talk:«MaraLindq»|talk]]' }],
      ignore: [
        { text: '[[User:Example]] ', why: 'a sample' },
        { text: '[[User guide]]', why: 'a page' },
      ],
    },
    ignorePattern: '(?i)^(?:example|username|name|you|user)$',
  },
  {
    ...ACCOUNT,
    id: 'username-on-app',
    title: 'Account name behind the short name of the site or the program that it is for',
    pattern: `(?:^|[^A-Za-z0-9_])(?:(?:(?i:${SITES.map(toLiteral).join('|')})|${[...SITES_ABROAD, NICK].join('|')})(?:: ?@?| (?:(?i:its|it's|is|at) )?@?|：@?)|(?i:${SHORT_SITES.join('|')})(?:(?i: its | it's )@?| @|: @?))(${NAME})`,
    atoms: [
      ...SITES.flatMap(site => [`${site} `, `${site}:`, `${site}：`]),
      ...SITES_ABROAD,
      `${NICK} `,
      `${NICK}:`,
      `${NICK}：`,
      ...SHORT_SITES.flatMap(site => TO_SHORT.map(to => site + to)),
    ],
    wordAtoms: true,
    maxLength: 80,
    right: 'word',
    validators: ['app-handle'],
    examples: {
      match: [
        { text: 'add me on snap its «mara.lindq» or' },
        { text: 'tg: @«mara_lindq95»; mail' },
        { text: '카톡 «mara_0417». 차' },
        { text: 'ваш ник «mara_market_89» и' },
        { text: 'add me there or battlenet «Marabella126927»\n' },
        { text: '您好，帳號 «mlindq0412»，身分' },
        { text: 'threema «K4X8PW2N» oder' },
      ],
      ignore: [
        { text: 'a discord between us', why: 'a word' },
        { text: 'config: mara_lindq', why: 'another word' },
        { text: 'snap install core22', why: 'a command' },
        { text: 'SNAP truecolor_01 33a3', why: 'a picture' },
      ],
    },
  },
  {
    ...ACCOUNT,
    id: 'username-of-post',
    title: 'Account name of who has posted something, behind its letter, or signed below a review',
    pattern:
      '(?i:(?:posted|submitted|commented|removed|deleted|answered|written|shared|created|approved|asked) by )(/?u/[A-Za-z0-9_-]{3,24})|[.!?)”*] [—–] ([A-Za-z][A-Za-z]{2,}(?:[_.][A-Za-z0-9]+)*[_.]?[A-Za-z]*\\d{1,4})[ \\t]*(?:[\\r\\n]|$)',
    atoms: [
      ...['posted by u', 'posted by ', 'submitted by ', 'commented by ', 'removed by ', 'deleted by ', 'answered by '],
      ...['written by ', 'shared by ', 'created by ', 'approved by ', 'asked by '],
      ...['.', '!', '?', ')', '”', '*'].flatMap(end => [`${end} — `, `${end} – `]),
    ],
    maxLength: 80,
    right: 'word',
    examples: {
      match: [{ text: 'Posted by «u/moth_in_a_jar_88» • 6h' }, { text: '5 Sterne. — «Nordfan_Kiel71»' }],
      ignore: [
        { text: 'posted by users', why: 'no account' },
        { text: 'as told. — Kestrel 2', why: 'no digit in the word' },
      ],
    },
    ignorePattern: '(?i)^(?:example|username|you|covid|top|form|page|vol|sars|web|mp|h)[_.-]?[0-9]*$',
  },
  {
    ...ACCOUNT,
    id: 'username-on-app-in-row',
    title: 'Account name behind the short name of the program in a row of details',
    pattern:
      '[,;(] ?(?i:snap|insta|ig|psn|xbox|gamertag|kik|snapchat|instagram|discord|tiktok|twitch|twitter|telegram|steam) ([A-Za-z][A-Za-z0-9._-]{3,29})(?:[\\s,;)|]|\\.(?:\\s|$)|$)',
    atoms: [
      'snap',
      'insta',
      'snapchat',
      'instagram',
      'ig',
      'psn',
      'xbox',
      'gamertag',
      'kik',
      'discord',
      'tiktok',
      'twitch',
      'twitter',
      'telegram',
      'steam',
    ].flatMap(app => [',', ';', '('].flatMap(sign => [`${sign} ${app} `, `${sign}${app} `])),
    maxLength: 80,
    validators: ['has-digit'],
    examples: {
      match: [{ text: 'me: Renata Quiroga, snap «renataq02»' }, { text: '(insta «renata.q_77») or' }],
      ignore: [
        { text: 'apt, snap install core22', why: 'a command' },
        { text: 'on telegram, discord and', why: 'no account' },
      ],
    },
  },
  {
    ...ACCOUNT,
    id: 'username-banned',
    title: 'Account name of who is banned, thrown out or let in again in a game or a chat',
    pattern: `(?i:\\[(?:un)?ban\\]|(?:un)?banned:|kicked:|whitelisted:|reported player:?) (?i:steam \\d{10,20} \\()?(${NAME})`,
    atoms: ['[ban]', '[unban]', 'banned: ', 'kicked: ', 'whitelisted: ', 'reported player'],
    maxLength: 100,
    validators: ['handle'],
    ignorePattern:
      '(?i)^(?:user|users|ip|for|from|by|this|the|reason|client|address|true|false|player|peer|host|steam)$|\\.(?:bat|pif|scr|zip|rar|docx?|xlsx?|pdf|js|vbs)$',
    examples: {
      match: [
        { text: 'banned: «xx_marvin_xx» (73.48.101.133) reason: aimbot' },
        { text: '[unban] «lil.mara.fog» ip' },
        { text: '[ban] steam 76561198495796441 («xX_mara_Xx») ip' },
      ],
      ignore: [
        { text: 'banned: true', why: 'a value' },
        { text: 'rejected - BANNED: message_part.zip\n', why: 'a file' },
      ],
    },
  },
  {
    ...ACCOUNT,
    id: 'username-of-provider',
    title: 'Account with which a line is connected to a provider: a number or a name, and the realm',
    pattern:
      '(?:^|[^A-Za-z0-9_.#/@-])(\\d{10,26}(?:#?\\d{4})?@t-online\\.de|H?1und1/[a-z]{0,6}\\d[\\d-]{5,20}@online\\.de|DSL\\d{8,14}@[a-z0-9.-]{0,16}o2\\.de|vodafone-[a-z.]{3,20}/[a-z]{2}\\d{8,14}|(?i:[a-z0-9][a-z0-9._-]{3,40})#0001@[a-z0-9-]{2,24}\\.[a-z]{2,6})(?:[^A-Za-z0-9_.#@-]|\\.(?:\\s|$)|$)',
    atoms: [...[...'0123456789'].map(digit => `${digit}@t-online`), '1und1', 'o2.de', 'vodafone-', '#0001@'],
    maxLength: 100,
    generic: false,
    confidence: 0.95,
    examples: {
      match: [
        { text: `user = "«${'0047182930' + '45#0001'}@t-online.de»"` },
        { text: 'PPPoE: «1und1/7182-304@online.de», Kennwort' },
        { text: 'login «q.falk#0001@nordnetz.de»\n' },
      ],
      ignore: [
        { text: 'mail to info@t-online.de', why: 'no number of a line' },
        { text: 'vodafone-shop/index', why: 'a page' },
      ],
    },
  },
]);
