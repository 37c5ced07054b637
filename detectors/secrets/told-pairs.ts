import { defineRules } from '../../src/detectors/rule.ts';

/** A password in running text; the validator asks for letters with a digit or a sign. */
const VALUE = '(?P<secret>[^\\s"\'“”‘’`<>{}()*,;:/|[\\]][^\\s"“”‘’`<>{},;:/|]{4,61}[^\\s"\'“”‘’`<>{}.,;:)/|?*])';
const OPENS = '["\'“‘`(*]{0,3}';
const USER = '[\\w.@+-]{2,40}["\'”’`*]{0,2}';

export default defineRules([
  {
    id: 'labelled-login-pair',
    title: 'User and password behind one label',
    class: 'secret',
    severity: 'high',
    category: 'login',
    pattern:
      `(?:(?:^|[^\\w/])(?i:(?:user(?:name)?|login|id|u|uid|account|acct|benutzer|usuario|utente|utilisateur)[ ]?[/&+|][ ]?(?:p|pw|pwd|pass(?:word|wd)?|passwort|contraseña|mdp)): |` +
      `(?i:\\b(?:credentials|creds)|zugangsdaten|anmeldedaten|login-?daten|identifiants|credenziali|credenciales|credenciais|inloggegevens|dane logowania|данные для входа|учетные данные)(?i: (?:are|is|sind|sont|lauten|sono|son|são|zijn|to))?:? |` +
      `(?i:\\b(?:my|our|the) (?:account|login)), )${OPENS}${USER} ?/ ?${OPENS}${VALUE}`,
    atoms: [
      ...['password: ', 'passwd: ', 'passwort: ', 'contraseña: ', 'pass: ', 'pwd: ', 'mdp: ', 'pw: '],
      ...['credentials', 'creds', 'zugangsdaten', 'anmeldedaten', 'logindaten', 'login-daten', 'identifiants'],
      ...['credenziali', 'credenciales', 'credenciais', 'inloggegevens', 'dane logowania', 'данные для входа'],
      ...['Данные для входа', 'учетные данные', 'Учетные данные', 'my account, ', 'our account, ', 'the account, '],
      ...['my login, ', 'our login, ', 'the login, '],
    ],
    maxLength: 200,
    validators: ['told-login', 'prose-password'],
    confidence: 0.6,
    examples: {
      match: [
        { text: `// user/password: ann/«${'sl0e' + 'Thorn'}»` },
        { text: `id/pw: ann / «${'m4rten' + '!Run'}»` },
        { text: `Hier die Zugangsdaten: ann / «${'Kr0kus' + '#Weg'}»` },
        { text: `# default credentials: admin/«${'p1pit' + 'Nest'}»` },
        { text: `you can use my account, ann / «${'w4gtail' + 'Pond'}»` },
        { text: `Voici les identifiants : ann / x. Identifiants: ann / «${'s4ule' + 'Gris'}»` },
      ],
      ignore: [
        { text: 'user/password: required/optional', why: 'words' },
        { text: 'credentials: aws/config2.yaml', why: 'a file' },
        { text: 'user/pass: $USER/$PASS1', why: 'variables' },
        { text: 'the login, and/or2 the rest', why: 'prose' },
      ],
    },
    references: ['https://attack.mitre.org/techniques/T1552/001/'],
  },
  {
    id: 'password-behind-abbreviation',
    title: 'Password behind a short form of the word',
    class: 'secret',
    severity: 'high',
    category: 'login',
    pattern: `(?:^|[\\s(,;/|])(?i:ww|psw|pswd|pword): {1,2}${OPENS}${VALUE}`,
    atoms: ['ww: ', 'psw: ', 'pswd: ', 'pword: '],
    maxLength: 90,
    validators: ['prose-password'],
    confidence: 0.55,
    generic: true,
    examples: {
      match: [{ text: `ww: «${'k0olmees' + '!'}2»` }, { text: `login ann, pswd: «${'g0rse' + 'Hill'}»` }],
      ignore: [
        { text: 'www: example7site', why: 'another word' },
        { text: 'psw: 0x80000000', why: 'a status word' },
      ],
    },
    references: ['https://attack.mitre.org/techniques/T1552/001/'],
  },
  {
    id: 'ppp-secret',
    title: 'Secret of a client in chap-secrets or pap-secrets',
    class: 'secret',
    severity: 'high',
    category: 'network',
    pattern:
      '(?:^|\\n)[ \\t]{0,8}"?[\\w.@\\\\-]{1,60}"?[ \\t]{1,20}"?(?:pptpd|x?l2tpd|pppd|openl2tp|accel-ppp|pppoe-server)"?[ \\t]{1,20}\\\\{0,2}"?(?P<secret>[^\\s"\\\\#*]{4,64})\\\\{0,2}"?[ \\t]{1,20}"?(?:\\*|\\d{1,3}(?:\\.\\d{1,3}){3})',
    atoms: ['pptpd', 'l2tpd', 'pppd', 'openl2tp', 'accel-ppp', 'pppoe-server'],
    maxLength: 260,
    validators: ['argument-password'],
    confidence: 0.8,
    examples: {
      match: [
        { text: `ann pptpd «${'br00k' + 'lime'}» *` },
        { text: `# client server secret IP\n"ann"\tl2tpd\t"«${'m1lk' + 'Wort'}»"\t10.0.0.4` },
      ],
      ignore: [
        { text: '/usr/sbin/pppd call provider *', why: 'a command' },
        { text: 'start pptpd and l2tpd * now', why: 'prose' },
      ],
    },
    references: ['https://ppp.samba.org/pppd.html'],
  },
  {
    id: 'door-code',
    title: 'Code that opens a door or a locker',
    class: 'secret',
    severity: 'medium',
    category: 'login',
    pattern:
      '\\b(?i:(?:door|gate|garage|locker|lockbox|building)[ -](?:code|pin)|alarm pin)(?: (?:for|of|to|at) [^.!?\\n:]{1,40}?)?(?: (?:is|was)(?: now| still)?:? |: ?)["\'`*]{0,2}(?P<secret>[0-9]{4,8}#?)',
    atoms: [
      ...['door', 'gate', 'garage', 'locker', 'lockbox', 'building'].flatMap(what =>
        [' code', '-code', ' pin', '-pin'].map(word => `${what}${word}`),
      ),
      'alarm pin',
    ],
    maxLength: 120,
    right: 'number',
    validators: ['not-trivial'],
    confidence: 0.6,
    examples: {
      match: [
        { text: `The door pin is «${'8305' + '17'}».` },
        { text: `gate code for the back yard: «${'49' + '27'}#»` },
      ],
      ignore: [
        { text: 'the building code of 1997 says so', why: 'a law' },
        { text: 'gate code: 12', why: 'too short' },
        { text: 'door code is 4 digits', why: 'a length' },
      ],
    },
    references: ['https://attack.mitre.org/techniques/T1552/001/'],
  },
]);
