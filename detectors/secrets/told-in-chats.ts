import { defineRules } from '../../src/detectors/rule.ts';
import { TOLD_VALUE as VALUE } from './told-value.ts';

const OPENS = '["\'“‘`*]{0,2}';
const NAMED = '(?i:password|passcode|passphrase|passwort|kennwort)';
const NAMED_ATOMS = ['password', 'passcode', 'passphrase', 'passwort', 'kennwort'];
const LOGINS = ['admin', 'administrator', 'root', 'guest', 'sysadmin', 'superuser', 'superadmin'];
/** Accounts that systems come with. */
const SYSTEM_USERS = ['root', 'admin', 'administrator', 'deploy', 'postgres', 'ubuntu', 'sysadmin', 'superuser'];
const VERBS = ['is', 'was', 'ist', 'war', 'est'];

/** A token with a digit behind a letter, or before one. */
const MIXED =
  '(?P<secret>[A-Za-z!#$%&*?@+_-]{1,24}[0-9](?:[A-Za-z0-9!#$%&*?@+_-]{0,23}[A-Za-z0-9!#$%&*@+_-])?|[0-9]{1,4}[A-Za-z][A-Za-z0-9!#$%&*?@+_-]{2,23}[A-Za-z0-9!#$%&*@+_-])';
const MENTIONED =
  'password|passwort|passwords|passwörter|passcode|passphrase|passwd|kennwort|contrase(?:ñ|n)a|mot de passe|senha|wachtwoord|hasło|lösenord|adgangskode|heslo|salasana|пароль';

export default defineRules([
  {
    id: 'password-nearby',
    title: 'What looks like a password, in the sentence or the line that speaks of one, or alone below the word',
    class: 'secret',
    severity: 'high',
    category: 'login',
    pattern: `(?:(?:^|[^\\w.$-])(?i:${MENTIONED})(?:[ .:,;>()[\\]?!*–-][^\\n;{}=<>|/\\\\]{0,50}?)?[ ("'“‘\`*[]|[ ([](?i:pwd?)[ :](?:[^\\n;{}=<>|/\\\\]{0,50}?[ ("'“‘\`*[])?|\\b(?i:(?:protected|encrypted|unlock(?:ed)?|open|locked) (?:it )?with) ["'“‘\`*]{0,2}|(?:^|\\n)[ \\t>*#-]{0,6}(?i:password|passwort|passwd|passcode|kennwort|contraseña|mot de passe|senha|wachtwoord)[ :*]{0,4}\\r?\\n[ \\t>*\`-]{0,6})${MIXED}["'”’\`*)\\].,;:!?]{0,3}(?:\\s|$)`,
    atoms: [
      ...[
        'password',
        'passwort',
        'passwörter',
        'passcode',
        'passphrase',
        'passwd',
        'kennwort',
        'contraseña',
        'contrasena',
      ],
      ...['mot de passe', 'senha', 'wachtwoord', 'hasło', 'lösenord', 'adgangskode', 'heslo', 'salasana', 'пароль'],
      ...[' ', '(', '['].flatMap(sign => ['pw', 'pwd'].flatMap(word => [' ', ':'].map(end => sign + word + end))),
      ...['protected', 'encrypted', 'unlock', 'unlocked', 'open', 'locked'].flatMap(verb => [
        `${verb} with `,
        `${verb} it with `,
      ]),
    ],
    maxLength: 140,
    validators: ['invented-password'],
    confidence: 0.5,
    generic: true,
    examples: {
      match: [
        { text: `it says wrong password, but I type «${'K4sten' + 'Brot'}» like always` },
        { text: `Ihr Passwort wurde zurückgesetzt: «${'wK9' + 'tzeQa'}»` },
        { text: `did somebody change the pw from «${'S0mmer' + '_Wiese'}»?` },
        { text: `the zip is encrypted with «${'Kd72' + 'hs8Z'}»` },
        { text: `Password\n«${'Kd72' + 'hs9Z'}»\n` },
        { text: `[pw «${'Kd72' + 'hs7Z'}»]` },
        { text: `file is password protected, same as usual («${'b1rken' + 'Wald'}»)` },
      ],
      ignore: [
        { text: 'the password is hashed with PBKDF2-HMAC-SHA256 by default', why: 'an algorithm' },
        { text: 'passwords are kept in Windows10 or Office2019', why: 'versions' },
        { text: 'The password of user12 in auth_db2 was reset', why: 'names' },
        { text: 'password reset is in getUserByName2 and OAuth2Client', why: 'names in code' },
        { text: 'the archive is encrypted with AES256', why: 'an algorithm' },
        { text: 'newly hashed passwords remain Argon2i in this version', why: 'an algorithm' },
        { text: 'the password policy of KB5005413 and CVE-2023-1234', why: 'numbers of documents' },
        { text: 'Password\nVersion2\n', why: 'a word with a number' },
      ],
    },
    references: ['https://attack.mitre.org/techniques/T1552/008/'],
  },
  {
    id: 'password-told-later',
    title: 'Password later in the sentence that speaks of one',
    class: 'secret',
    severity: 'high',
    category: 'login',
    pattern: `\\b(?:(?i:pw (?:(?:habe|hab|wurde) [^.!?:\\n]{1,30}? auf|(?:there|here|dort|hier)(?: (?:is|was|ist|war)|:)))|${NAMED}(?: [^.!?:\\n]{2,40}[,;] (?i:it(?:['’]s| is| was)|that(?:['’]s| was)|ist (?:jetzt|nun))| (?i:(?:there|here|today|still|currently|dort|hier|aktuell) (?:is|was|ist|war))| (?i:(?:[a-z]{2,10} )?(?:everywhere|there|here|again|below|anyway|instead|now|unten|hier|separat|separately|anbei)):| (?i:wie immer):?| (?i:habe|hab|wurde|hat|haben) [^.!?:\\n]{1,30}? auf)) ${OPENS}${VALUE}`,
    atoms: [
      ...NAMED_ATOMS,
      'pw hab',
      'pw wurde',
      ...['there', 'here', 'dort', 'hier'].flatMap(where => [`pw ${where} `, `pw ${where}:`]),
    ],
    maxLength: 180,
    validators: ['prose-password'],
    confidence: 0.55,
    generic: true,
    examples: {
      match: [
        { text: `the box is db2, sudo pw there is «${'K1wi' + 'Stapler'}»` },
        { text: `the password here is «${'M4ple' + 'Hammer'}»` },
        { text: `the db password got leaked, it was «${'r3ed' + 'Bunting'}»` },
        { text: `we use the same password everywhere: «${'c0rn' + 'Bunting!'}»` },
        { text: `pw hab ich auf «${'R0hr' + 'Saenger!'}» gesetzt` },
        { text: `hab das passwort geändert, ist jetzt «${'T3ich' + 'Huhn'}»` },
        { text: `Das Passwort habe ich auf «${'Gr4u' + 'Ammer'}» gesetzt` },
        { text: `Passwort kommt separat: «${'Eis' + 'Vog3l'}»` },
      ],
      ignore: [
        { text: 'The password is hashed, it is stored in auth_user2', why: 'a name' },
        { text: 'if you forget the password, it is lost', why: 'prose' },
        { text: 'the password is sent over TLS, that was SHA-256', why: 'an algorithm' },
      ],
    },
    references: ['https://attack.mitre.org/techniques/T1552/008/'],
  },
  {
    id: 'password-by-pronoun',
    title: 'Password that a message hands over as "it", where a login is spoken of',
    class: 'secret',
    severity: 'high',
    category: 'login',
    pattern: `(?:[:>] (?i:use|try|its|it['’]s|it is|nimm|nehmt|probier) |\\b(?i:just|please) (?i:use|try) |\\b(?i:now it(?:['’]?s| is)|it(?:['’]?s| is) now) |\\b(?i:(?:changed|reset|set) it(?: back)? to|new one(?:['’]s| is)(?: now)?):? )${OPENS}${VALUE}`,
    atoms: [
      ...[': ', '> ', 'just ', 'please '].flatMap(sign => ['use ', 'try '].map(verb => sign + verb)),
      ...[': ', '> '].flatMap(sign =>
        ['its ', "it's ", 'it’s ', 'it is ', 'nimm ', 'nehmt ', 'probier '].map(verb => sign + verb),
      ),
      ...['changed it to', 'changed it back to', 'reset it to', 'reset it back to', 'set it to', 'set it back to'],
      ...["new one's", 'new one’s', 'new one is'],
      ...['its', "it's", 'it’s', 'it is'].flatMap(it => [`now ${it} `, `${it} now `]),
    ],
    maxLength: 120,
    keywords: [
      ...[
        'password',
        'passwords',
        'passwort',
        'passcode',
        'passphrase',
        'pw',
        'pwd',
        'pass',
        'login',
        'log in',
        'logged out',
      ],
      ...['wifi', 'wi fi', 'wlan', 'vpn', 'locked out', 'creds', 'credentials', 'sudo', 'ssh', 'sftp', 'rotate', 'nas'],
      ...['kennwort', 'zugang', 'jira', 'account', 'admin', 'root', 'get into', "can't get in"],
    ],
    context: 'required',
    validators: ['invented-password'],
    confidence: 0.55,
    generic: true,
    examples: {
      match: [
        {
          text: `Tom: it says wrong creds\nAnn: they changed it on friday, now its «${'gull' + '$417'}» (user viewer)`,
        },
        { text: `Tom: can't get into jira\nAnn: use «${'0tter' + 'Pond8!x'}»` },
        { text: `Tom: what's the login of the nas\nAnn: it's «${'M0ose' + 'Track44'}»` },
        { text: `the password leaked, I changed it to «${'Gl4ss' + 'house!'}»` },
        { text: `just use «${'W1nter' + '2024!'}» for now, we'll rotate it later` },
        { text: `Tom: wlan geht nicht\nAnn: nimm «${'K4ffee' + 'pause99'}»` },
      ],
      ignore: [
        { text: 'Tom: which login?\nAnn: use OAuth2', why: 'a protocol' },
        { text: 'Tom: the vpn is slow\nAnn: try WireGuard2', why: 'a program' },
        { text: 'Ann: use 0tterPond8!x', why: 'nothing says what it is' },
        { text: 'login fails on Node18, just use Node20.4', why: 'a version' },
      ],
    },
    references: ['https://attack.mitre.org/techniques/T1552/008/'],
  },
  {
    id: 'login-in-brackets',
    title: 'User and password in brackets, or as what is set at first',
    class: 'secret',
    severity: 'high',
    category: 'login',
    pattern: `(?:\\(|\\b(?i:default(?: login| user)? is|defaults are) )(?i:${LOGINS.join('|')}) ?[/:] ?${VALUE}(?:[\\s).,;]|$)`,
    atoms: [
      ...LOGINS.map(login => `(${login}`),
      'default is ',
      'default login is ',
      'default user is ',
      'defaults are ',
    ],
    maxLength: 140,
    validators: ['told-login', 'prose-password'],
    confidence: 0.6,
    generic: true,
    examples: {
      match: [
        { text: `The panel is at https://host.test/panel (admin / «${'s3dge' + 'Wren'}»)` },
        { text: `default is root/«${'w1llow' + 'Tit'}», change it` },
      ],
      ignore: [
        { text: 'the page (admin/users.html) is new', why: 'a path' },
        { text: '(root / number2)', why: 'a name' },
      ],
    },
    references: ['https://attack.mitre.org/techniques/T1078/001/'],
  },
  {
    id: 'password-by-short-word',
    title: 'Password behind a short word for one and a verb',
    class: 'secret',
    severity: 'high',
    category: 'login',
    pattern: `(?:^|\\n|[,;:)>] |\\b(?i:and|the|my|our|your|his|her) )(?i:pass|pwd?) (?i:${VERBS.join('|')}) ${OPENS}${VALUE}`,
    atoms: ['pass', 'pwd', 'pw'].flatMap(word => VERBS.map(verb => `${word} ${verb} `)),
    wordAtoms: true,
    maxLength: 120,
    validators: ['prose-password'],
    confidence: 0.6,
    generic: true,
    examples: {
      match: [
        { text: `ssh ann@db1, pass is «${'m4rsh' + 'Warbler'}»` },
        { text: `my mail is a@host.test and the pass is «${'otter' + 'pelz#7'}» help` },
        { text: `pw is «${'n1ght' + 'Heron'}»` },
        { text: `Benutzer ann; pw ist «${'Sch1lf' + 'Saenger'}»` },
      ],
      ignore: [{ text: 'In the second case, pass is skipped', why: 'prose' }],
    },
    references: ['https://attack.mitre.org/techniques/T1552/008/'],
  },
  {
    id: 'login-of-a-host',
    title: 'User of a system and password with a stroke between, as in a list of hosts',
    class: 'secret',
    severity: 'high',
    category: 'login',
    pattern: `(?:^|[\\s(,;:])(?:${SYSTEM_USERS.join('|')}) (?://? ${OPENS}${VALUE}|[-–|] ["'\`*]{0,2}(?P<marked>[A-Za-z0-9]{2,24}[!#$%@*?][A-Za-z0-9!#$%&@*?]{0,24}))(?:[\\s).,;]|$)`,
    atoms: SYSTEM_USERS.map(user => `${user} `),
    wordAtoms: true,
    maxLength: 140,
    validators: ['prose-password'],
    minEntropy: 2.5,
    confidence: 0.6,
    generic: true,
    examples: {
      match: [
        { text: ` - db-stg4 root / «${'p1ne' + 'Marten!'}»\n` },
        { text: `admin // «${'h0opoe' + 'Wing'}»` },
        { text: `nas7 - admin - «${'cr0ss' + 'Bill!'}»` },
        { text: `| router | admin | «${'br4mbl' + '#Finch'}» |` },
        { text: `app7: deploy / «${'N1ght' + 'Jar#'}»` },
      ],
      ignore: [
        { text: 'either root / branch or leaf', why: 'words' },
        { text: 'root / /dev/sda1', why: 'a path' },
        { text: 'ask the admin - really? no', why: 'prose' },
        { text: '| root | admin | read&write |', why: 'rights' },
        { text: 'the share admin / 100 users', why: 'a division' },
      ],
    },
    references: ['https://attack.mitre.org/techniques/T1552/001/'],
  },
  {
    id: 'login-behind-address',
    title: 'User of a system and password behind the address of a host, as in a list of them',
    class: 'secret',
    severity: 'high',
    category: 'login',
    pattern: `\\b(?:\\d{1,3}\\.){3}\\d{1,3}(?::\\d{2,5})?[ \\t]{0,4}[,;:|\\t ][ \\t]{0,4}(?:${SYSTEM_USERS.join('|')})(?:[ \\t]{1,4}|[ \\t]{0,4}[,;:/|][ \\t]{0,4})${OPENS}${VALUE}[ \\t]{0,4}(?:[,;|]|\\r?\\n|$)|\\b(?:${SYSTEM_USERS.join('|')})@(?:\\d{1,3}\\.){3}\\d{1,3}(?::\\d{2,5})?(?:,? (?i:pw|pwd|pass|password|passwort):? | / | \\()["'\`]?${VALUE.replace('secret', 'behind')}`,
    shapes: ['quad'],
    maxLength: 180,
    validators: ['prose-password'],
    minEntropy: 2.5,
    confidence: 0.6,
    generic: true,
    examples: {
      match: [
        { text: `10.0.0.4 root «${'sp0on' + '!Bill'}»\n10.0.0.5 root x` },
        { text: `203.0.113.9;admin;«${'Gr3y' + 'Plover'}»;rack 4` },
        { text: `root@10.0.0.5 pw «${'sp1der' + 'Wort'}»` },
        { text: `ssh root@10.0.0.5 («${'sn0wdrop' + '!'}3»)` },
        { text: `203.0.113.9:22 | root | «${'cr4ke' + '#Marsh'}»` },
      ],
      ignore: [
        { text: '10.0.0.4 root logged2 in', why: 'a log' },
        { text: '10.0.0.4:8080 admin panel', why: 'a word' },
        { text: '10.0.0.4 ubuntu 22.04\n', why: 'a version' },
        { text: '10.0.0.4 admin index.html\n', why: 'a file' },
      ],
    },
    references: ['https://attack.mitre.org/techniques/T1552/001/'],
  },
]);
