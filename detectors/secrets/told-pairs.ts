import { defineRules } from '../../src/detectors/rule.ts';

/** A password in running text; the validator asks for letters with a digit or a sign. */
const VALUE = '(?P<secret>[^\\s"\'“”‘’`<>{}()*,;:/|[\\]][^\\s"“”‘’`<>{},;:/|]{4,61}[^\\s"\'“”‘’`<>{}.,;:)/|?])';
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
      `(?i:\\b(?:credentials|creds)|zugang|zugangsdaten|anmeldedaten|login-?daten|identifiants|credenziali|credenciales|credenciais|inloggegevens|dane logowania|данные для входа|учетные данные)(?i: (?:are|is|sind|sont|lauten|sono|son|são|zijn|to))?:? |` +
      `(?i:\\b(?:my|our|the) (?:account|login)), |\\b(?i:log ?in|sign ?in) (?i:with|as|using) )${OPENS}${USER} ?/ ?${OPENS}${VALUE}|` +
      `\\b(?i:use|try|with) ${OPENS}[\\w.@+-]{2,40}["'”’\`*]{0,2} ?/ ?${OPENS}${VALUE.replace('secret', 'used')}["'”’\`*)]{0,2} (?i:to (?:log|sign) ?in)\\b`,
    atoms: [
      ...['password: ', 'passwd: ', 'passwort: ', 'contraseña: ', 'pass: ', 'pwd: ', 'mdp: ', 'pw: '],
      ...[
        'credentials',
        'creds',
        'zugang: ',
        'zugangsdaten',
        'anmeldedaten',
        'logindaten',
        'login-daten',
        'identifiants',
      ],
      ...['credenziali', 'credenciales', 'credenciais', 'inloggegevens', 'dane logowania', 'данные для входа'],
      ...['Данные для входа', 'учетные данные', 'Учетные данные', 'my account, ', 'our account, ', 'the account, '],
      ...['my login, ', 'our login, ', 'the login, '],
      ...['log in', 'login', 'sign in', 'signin'].flatMap(verb =>
        ['with', 'as', 'using'].map(word => `${verb} ${word} `),
      ),
      ...['to log in', 'to login', 'to sign in', 'to signin'],
    ],
    maxLength: 200,
    validators: ['told-login', 'prose-password'],
    confidence: 0.6,
    examples: {
      match: [
        { text: `// user/password: ann/«${'sl0e' + 'Thorn'}»` },
        { text: `id/pw: ann / «${'m4rten' + '!Run'}»` },
        { text: `Hier die Zugangsdaten: ann / «${'Kr0kus' + '#Weg'}»` },
        { text: `Zugang: ann / «${'Pr1mel' + 'Weg'}»` },
        { text: `can you log in with ann / «${'k1ng' + 'Cup'}»?` },
        { text: `use admin / «${'m4rsh' + 'Marigold'}» to log in` },
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
    pattern: `(?:(?:^|[\\s(,;/|])(?i:ww|psw|pswd|pword|passw): {1,2}|(?:^|\\n)(?i:pwd) |(?:#|//|--) ?(?i:pwd?|password|passwd) |(?:^|\\n)PASSWORD [a-z_]{3,24} = |(?:^|\\n)(?i:user) [\\w.@-]{2,40} (?i:pass) |\\*\\*(?i:pwd?|pass)(?:\\*\\*:|:\\*\\*) |(?:^|\\n)[A-Z][a-z]{1,15}: (?i:pw|pwd) |\\b(?i:u|un|usr|user|login): ?[\\w.@+-]{2,40},? p: )${OPENS}${VALUE}`,
    atoms: [
      'ww: ',
      'psw: ',
      'pswd: ',
      'pword: ',
      'passw: ',
      'pwd ',
      ' pw ',
      '#pw ',
      '-pw ',
      ' pass ',
      'password ',
      'passwd ',
      '*pw*',
      '*pw:',
      '*pwd*',
      '*pwd:',
      '*pass*',
      '*pass:',
      ' p: ',
      ': pw ',
    ],
    maxLength: 140,
    validators: ['prose-password'],
    confidence: 0.55,
    generic: true,
    examples: {
      match: [
        { text: `ww: «${'k0olmees' + '!'}2»` },
        { text: `login ann, pswd: «${'g0rse' + 'Hill'}»` },
        { text: `Passw: «${'br00m' + 'Hill'}»` },
        { text: `u: ann p: «${'d1pper' + 'Weir'}»` },
        { text: `pwd «${'w0odlark' + '!Rise'}»` },
        { text: `ssh ann@db1 # pw «${'r0ok' + 'Rise'}»` },
        { text: `user ann pass «${'st0ck' + 'Dove'}»` },
        { text: `# password «${'r1ng' + 'Dove'}»\nssh ann@db1` },
        { text: `Changed password for user kibana\nPASSWORD kibana = «${'tvrtle' + 'Dove4x'}»` },
        { text: `- **user**: ann **pw**: «${'j4ckdaw' + 'Rise'}»` },
        { text: `Ann: the login is admin\nAnn: pw «${'g0lden' + 'Rod'}»` },
      ],
      ignore: [
        { text: 'www: example7site', why: 'another word' },
        { text: 'psw: 0x80000000', why: 'a status word' },
        { text: 'pwd -P && ls a2b', why: 'a command' },
        { text: 'u: 12, p: 0.05', why: 'results of a test' },
        { text: '// know how to\n// pass "#pragma7"', why: 'a verb' },
      ],
    },
    references: ['https://attack.mitre.org/techniques/T1552/001/'],
  },
  {
    id: 'password-under-user',
    title: 'Password in the line below the user, as in a hand-over or a POP3 session',
    class: 'secret',
    severity: 'high',
    category: 'login',
    pattern: `(?:^|\\n)[ \\t>*-]{0,6}(?:[CS]: ?)?(?i:user(?:name)?|login)[ ][\\w.@+-]{2,60}\\r?\\n(?:(?:[S<+]|\\d{3}[ -])[^\\n]{0,60}\\n)?[ \\t>*-]{0,6}(?:C: ?)?(?i:pass|pwd|password) ${OPENS}${VALUE}${OPENS}[ \\t]{0,4}(?:\\r?\\n|$)`,
    atoms: ['pass ', 'pwd ', 'password '],
    wordAtoms: true,
    maxLength: 260,
    validators: ['prose-password'],
    confidence: 0.6,
    generic: true,
    examples: {
      match: [
        { text: `Temporary access:\nuser ann\npass «${'b1ttern' + 'Reed'}»` },
        { text: `USER ann\n331 Password required\nPASS «${'w4ter' + 'Crowfoot'}»\n230 ok` },
        { text: `C: USER ann\nS: +OK\nC: PASS «${'h4rebell' + '#5'}»\n` },
      ],
      ignore: [
        { text: 'user code\npass it2you as is', why: 'prose' },
        { text: 'user guide\npassword policies', why: 'words' },
      ],
    },
    references: ['https://www.rfc-editor.org/rfc/rfc1939'],
  },
  {
    id: 'password-for-something',
    title: 'Password behind a short word for one and what it is for',
    class: 'secret',
    severity: 'high',
    category: 'login',
    pattern: `\\b(?i:pw|pwd|pass|psw|mdp|ww) (?i:for|on|für|fürs|auf|zum|vom|pour|sur|para|per il|del|do|da|voor) [^.!?\\n:=,;()]{1,40}(?: ?[:=]| (?:is|ist|est|es|é|è)) ${OPENS}${VALUE}`,
    atoms: ['pw', 'pwd', 'pass', 'psw', 'mdp', 'ww'].flatMap(word =>
      ['for', 'on', 'für', 'fürs', 'auf', 'zum', 'vom', 'pour', 'sur', 'para', 'per il', 'del', 'do', 'da', 'voor'].map(
        to => `${word} ${to} `,
      ),
    ),
    wordAtoms: true,
    maxLength: 160,
    validators: ['prose-password'],
    confidence: 0.55,
    generic: true,
    examples: {
      match: [
        { text: `pw for the vpn = «${'t3asel' + 'Bank'}»` },
        { text: `root pw on db1 = «${'p1gnut' + 'Bank'}»` },
        { text: `PW für den Server: «${'Kr4nich' + '!Feld'}»` },
        { text: `mdp pour le wifi : «${'p1vert' + 'Bleu'}»` },
      ],
      ignore: [
        { text: 'pass for the museum: adults only', why: 'prose' },
        { text: 'pass for loop: x = range2', why: 'code' },
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
    id: 'mail-relay-password',
    title: 'Password of a mail server in sasl_passwd',
    class: 'secret',
    severity: 'high',
    category: 'mail',
    pattern:
      '(?:^|\\n)[ \\t]{0,8}(?:\\[[\\w.-]{3,120}\\]:(?:25|465|587|2525|submission)|\\[?smtp[.-][\\w.-]{3,120}\\]?(?::\\d{2,5}|:submission)?)[ \\t]{1,20}[^\\s:]{1,80}:(?P<secret>[^\\s:]{4,200})[ \\t]{0,8}(?:\\r?\\n|$)',
    atoms: [']:25', ']:465', ']:587', ']:submission', 'smtp.', 'smtp-'],
    maxLength: 460,
    validators: ['argument-password'],
    confidence: 0.75,
    generic: true,
    examples: {
      match: [
        { text: `[smtp.host.test]:587 ann:«${'w4ter' + 'Violet'}»\n` },
        { text: `smtp.host.test:587 ann@host.test:«${'fr0g' + 'Bit!'}»` },
      ],
      ignore: [
        { text: '[smtp.host.test]:587 user:$PASSWORD', why: 'a variable' },
        { text: '10.0.0.1:587 connected: true9', why: 'a log' },
      ],
    },
    references: ['https://www.postfix.org/SASL_README.html'],
  },
  {
    id: 'door-code',
    title: 'Code that opens a door or a locker',
    class: 'secret',
    severity: 'medium',
    category: 'login',
    pattern:
      '(?:\\b(?i:(?:door|gate|garage|locker|lockbox|alarm|keypad|padlock|safe)[ _-](?:code|pin|combination|combo)|(?:building|entry|house)[ _-](?:code|pin))(?i: (?:for|of|to|at|on) [^.!?\\n:]{1,40}?)?(?:(?i: (?:is|was)(?: now| still)?:?| has been (?:changed|set|reset) to) | ?[:=] ?)|\\b(?i:(?:door|gate|garage|locker|lockbox|alarm|keypad|padlock)[ -](?:code|pin)|safe combination) )["\'`*]{0,2}(?P<secret>[0-9]{4,8}#?|[0-9]{1,2}(?:-[0-9]{1,2}){2,3})',
    atoms: [
      ...['door', 'gate', 'garage', 'locker', 'lockbox', 'alarm', 'keypad', 'padlock', 'safe'].flatMap(what =>
        ['code', 'pin', 'combo', 'combination'].flatMap(word => [' ', '_', '-'].map(sign => what + sign + word)),
      ),
      ...['building', 'entry', 'house'].flatMap(what =>
        ['code', 'pin'].flatMap(word => [' ', '_', '-'].map(sign => what + sign + word)),
      ),
    ],
    maxLength: 120,
    right: 'number',
    validators: ['not-trivial'],
    confidence: 0.7,
    examples: {
      match: [
        { text: `The door pin is «${'8305' + '17'}».` },
        { text: `gate code for the back yard: «${'49' + '27'}#»` },
        { text: `alarm pin «${'83' + '05'}»` },
        { text: `The alarm code is «${'77' + '16'}», please` },
        { text: `safe combination: «${'31' + '-8-24'}»` },
        { text: `Entry code for building B is «${'50' + '72'}».` },
      ],
      ignore: [
        { text: 'the building code of 1997 says so', why: 'a law' },
        { text: 'gate code: 12', why: 'too short' },
        { text: 'door code is 4 digits', why: 'a length' },
        { text: 'Door code required, 2019 model', why: 'no code' },
        { text: 'the house code 2019 edition', why: 'a law' },
        { text: 'data entry code: none', why: 'no code' },
      ],
    },
    references: ['https://attack.mitre.org/techniques/T1552/001/'],
  },
]);
