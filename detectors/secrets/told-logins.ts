import { defineRules } from '../../src/detectors/rule.ts';
import { HEX, sample } from '../sample.ts';

/** A password in running text; the validator asks for letters with a digit or a sign. */
const VALUE = '(?P<secret>[^\\s"\'“”‘’`<>{}()*,;:/|[\\]][^\\s"“”‘’`<>{},;:/|]{4,61}[^\\s"\'“”‘’`<>{}.,;:)/|?*])';
const OPENS = '["\'“‘`(*]{0,3}';
const CLOSES = '["\'”’`)*]{0,3}';
const NAMED = '(?i:password|passwort|passcode|passphrase|passwd|pwd)';
const NAMED_ATOMS = ['password', 'passwort', 'passcode', 'passphrase', 'passwd', ' pwd'];
const KIND =
  'vpn|temp(?:orary)?|wi-?fi|root|admin|initial|default|current|login|sudo|ssh|e-?mail|server|router|portal|zoom|db|database|guest|staging|prod(?:uction)?|dev|ftp|smtp';
const LOGIN = '(?i:admin|administrator|root|guest|sysadmin|superuser|superadmin|operator)';

export default defineRules([
  {
    id: 'prompted-password',
    title: 'Password that a script sends when it is asked for one',
    class: 'secret',
    severity: 'high',
    category: 'login',
    pattern:
      '(?i:assword|assphrase)(?i: for [\\w@.%-]{1,40})?[:?*]{1,2} {0,2}["\'}]{1,2}\\)?[;,]?\\s{0,20}(?:\\{\\s{0,8})?(?:[\\w.$>-]{1,24}(?:\\.|->))?(?i:write|send|sendline|exp_send|respond|println|print|stdin\\.write)(?: --)?(?: |\\( ?)b?\\\\{0,2}["\'](?P<secret>[^\\s"\'\\\\$][^\\s"\'\\\\]{3,80})(?:\\\\{1,2}[rn]){0,2}\\\\{0,2}["\']',
    atoms: ['assword', 'assphrase'],
    maxLength: 240,
    validators: ['argument-password'],
    confidence: 0.7,
    generic: true,
    examples: {
      match: [
        { text: `tn.read_until(b"Password: ")\ntn.write(b"«${'m4rsh' + 'Fern'}»\\n")` },
        { text: `expect "assword:"\nsend "«${'h4rd' + 'Fern!'}»\\r"` },
        { text: `expect "*?assword:*" { send -- "«${'0ak' + 'Fern'}»\\r" }` },
        { text: `child.expect('Password: ')\nchild.sendline('«${'l1mestone' + 'Fern'}»')` },
      ],
      ignore: [
        { text: 'expect "assword:"\nsend "$password\\r"', why: 'a variable' },
        { text: 'print("Password: ")\nprint("Username: ")', why: 'labels' },
      ],
    },
    references: ['https://man7.org/linux/man-pages/man1/expect.1.html'],
  },
  {
    id: 'password-told-behind',
    title: 'Password before the word that says what it is',
    class: 'secret',
    severity: 'high',
    category: 'login',
    pattern: `(?:^|[\\s("'“‘\`*])${VALUE}${CLOSES} (?:as|is|was|for) (?i:the|my|our|your|its|his|her|their)(?: new| old| current)? (?:[A-Za-z][\\w.-]{0,20} ){0,2}${NAMED}\\b`,
    atoms: NAMED_ATOMS,
    maxLength: 180,
    validators: ['prose-password'],
    confidence: 0.55,
    generic: true,
    examples: {
      match: [
        { text: `use «${'h4rbour' + 'Light'}» as the password` },
        { text: `"«${'c0rn' + 'Crake!'}»" is the password for the wifi` },
        { text: `(«${'S1skin' + '_Hill'}») was our old admin password` },
      ],
      ignore: [
        { text: 'SHA-256 is the password hash', why: 'an algorithm' },
        { text: 'use user_name2 as the password', why: 'a name' },
        { text: 'version 2.0rc1 is the password release', why: 'a version' },
      ],
    },
    references: ['https://attack.mitre.org/techniques/T1552/001/'],
  },
  {
    id: 'password-of-a-kind',
    title: 'Password told right after the word, what it is for before it',
    class: 'secret',
    severity: 'high',
    category: 'login',
    pattern: `\\b(?:(?i:${KIND}) (?:${NAMED}|(?i:pass|pw))|${NAMED}\\? (?i:it['’]?s|it is|that['’]?s|try|use)) ${OPENS}${VALUE}`,
    atoms: [...NAMED_ATOMS, ' pass ', ' pw '],
    maxLength: 120,
    validators: ['prose-password'],
    confidence: 0.55,
    generic: true,
    examples: {
      match: [
        { text: `temp password «${'gr4nite' + 'Pier'}» expires tomorrow` },
        { text: `the vault password? it's «${'B1lberry' + '#Lane'}»` },
      ],
      ignore: [
        { text: 'the default password policy2 applies', why: 'a setting' },
        { text: 'the database password 8characters or more', why: 'a rule about passwords' },
      ],
    },
    references: ['https://attack.mitre.org/techniques/T1552/001/'],
  },
  {
    id: 'login-told-in-prose',
    title: 'User and password told in a sentence',
    class: 'secret',
    severity: 'high',
    category: 'login',
    pattern: `(?:\\b(?i:log ?in|logged in|sign ?in|signed in) (?:as|with user(?:name)?) [\\w.@-]{2,40},? (?:with|using|and|/) |\\b${LOGIN}: ?|(?:^|[^\\w-])(?i:credentials|creds|login)(?: (?:is|are))?:? [\\w.@-]{2,40} )${OPENS}${VALUE}${CLOSES}(?: (?i:works?|worked|on|for|at|did|still|should|logs?|gets?|gives?|is)\\b|[\\s.,;!)]{0,2}$|[.,;!]?\\s{1,4}[A-Z\\n]|[.,;!)])`,
    atoms: [
      'login',
      'log in',
      'logged in',
      'sign in',
      'signed in',
      'admin:',
      'root:',
      'guest:',
      'sysadmin',
      'superuser',
      'superadmin',
      'administrator',
      'operator:',
      'credentials',
      'creds',
    ],
    maxLength: 180,
    validators: ['told-login', 'prose-password'],
    confidence: 0.55,
    generic: true,
    examples: {
      match: [
        { text: `try admin:«${'p0lder' + 'Mill'}» on the staging box` },
        { text: `you can log in as ann with «${'Qu4rry' + '!Hill'}»` },
        { text: `credentials: ann «${'t1mber' + '&Yard'}»` },
      ],
      ignore: [
        { text: 'chown root:wheel2 on the folder', why: 'a group' },
        { text: 'login as user2 with OAuth2', why: 'a protocol' },
        { text: 'admin: version2 is out', why: 'prose' },
        { text: `creds are in ${'1Pass' + 'word'}`, why: 'a place where they are kept' },
      ],
    },
    references: ['https://attack.mitre.org/techniques/T1552/001/'],
  },
  {
    id: 'user-and-password-in-prose',
    title: 'User, then the word for a password and the password, in a sentence',
    class: 'secret',
    severity: 'high',
    category: 'login',
    pattern: `\\b(?i:user(?:name)?|login|account|benutzer(?:name)?|usuario|utilisateur|utente|gebruiker|użytkownik|e-?mail|acct)(?: (?:is|as|ist|es|est))?:? ${OPENS}[\\w.@+-]{2,40}${CLOSES},? ?(?:(?i:and|with|mit|und|y|con|et|avec|e|using) |[/&+] |, ?)(?i:the |das |la |le )?(?i:pass|pwd|password|passwd|passwort|kennwort|contraseña|clave|mdp|mot de passe|passcode|senha|wachtwoord|hasło):? ${OPENS}${VALUE}`,
    atoms: [
      'password',
      'passwd',
      'passwort',
      'kennwort',
      'contraseña',
      'clave',
      'mot de passe',
      'passcode',
      'senha',
      'wachtwoord',
      'hasło',
      ' pass',
      ' pwd',
      ' mdp',
    ],
    maxLength: 200,
    validators: ['prose-password'],
    confidence: 0.6,
    generic: true,
    examples: {
      match: [
        { text: `can you try with user ann and pass «${'D4mson%' + 'Heath46'}»` },
        { text: `Login ann mit Passwort «${'Estr4gon' + '35!'}»` },
        { text: `usuario: ana y contraseña «${'Oliv0' + 'Verde'}»` },
        { text: `gebruiker ann, wachtwoord «${'w1lde' + 'Gans7'}»` },
        { text: `Here you go: user ann, pass «${'d0tterel' + 'Fen'}».` },
      ],
      ignore: [
        { text: 'a user and password pair', why: 'no value' },
        { text: 'enter the user name and password below', why: 'prose' },
        { text: 'log in with user ann and password authentication2', why: 'a technical term' },
      ],
    },
    references: ['https://attack.mitre.org/techniques/T1552/001/'],
  },
  {
    id: 'wifi-code',
    title: 'Password in the code of a wireless network',
    class: 'secret',
    severity: 'high',
    category: 'login',
    pattern:
      '\\bWIFI:(?:[TSH]:(?:[^;\\\\\\n]|\\\\.){0,64};(?:[TSHRI]:(?:[^;\\\\\\n]|\\\\.){0,64};){0,3})?P:(?P<secret>(?:[^;\\\\\\n]|\\\\.){8,63});',
    atoms: ['wifi:t:', 'wifi:s:', 'wifi:p:', 'wifi:h:'],
    maxLength: 360,
    validators: ['argument-password'],
    confidence: 0.85,
    examples: {
      match: [
        { text: `WIFI:T:WPA;S:Harbour;P:«${'f0g' + 'horn77'}»;;` },
        { text: `WIFI:S:Harbour;T:WPA;P:«${'f0g' + 'horn78'}»;H:true;;` },
      ],
      ignore: [{ text: 'WIFI:T:nopass;S:Harbour;;', why: 'no password' }],
    },
    references: ['https://github.com/zxing/zxing/wiki/Barcode-Contents#wi-fi-network-config-android-ios-11'],
  },
  {
    id: 'password-in-line',
    title: 'Password behind its name in a line of two cells',
    class: 'secret',
    severity: 'high',
    category: 'login',
    pattern:
      '(?:^|\\n)["\'`]?(?:[A-Za-z]{1,12} )?[\\w.-]{0,40}(?i:password|passwd|_pass|_pwd)["\'`]?(?:[ ]?[,;\\t][ \\t]{0,20}|[ ]{2,40})["\'`]?(?P<secret>[^\\s,;"\'`]{5,100})["\'`]?[ \\t]{0,8}(?:\\r?\\n|$)',
    atoms: ['password', 'passwd', '_pass', '_pwd'],
    maxLength: 240,
    validators: ['told-password'],
    confidence: 0.6,
    generic: true,
    examples: {
      match: [
        { text: `DB_HOST,localhost\nDB_PASSWORD,«${'f0xt' + 'ail#Moss'}»\n` },
        { text: `Login      ann\nPassword   «${'m4rram' + 'Grass'}»` },
      ],
      ignore: [
        { text: 'password,  username', why: 'names' },
        { text: 'Password   8 to 20 characters', why: 'a rule about passwords' },
      ],
    },
    references: ['https://attack.mitre.org/techniques/T1552/001/'],
  },
  {
    id: 'windows-hash-dump',
    title: 'NTLM hash in a dump of Windows accounts',
    class: 'secret',
    severity: 'high',
    category: 'login',
    pattern: '[^\\s:"]{1,80}:\\d{3,10}:(?i:aad3b435b51404ee){2}:(?P<secret>[0-9A-Fa-f]{32}):::',
    atoms: ['aad3b435b51404ee'],
    maxLength: 200,
    validators: ['password-hash'],
    confidence: 0.9,
    examples: {
      match: [
        { text: `host.test\\\\Administrator:500:aad3b435b51404eeaad3b435b51404ee:«${sample(HEX, 32)}»:::` },
        { text: `ann:1001:aad3b435b51404eeaad3b435b51404ee:«${'8846f7ea' + 'ee8fb117ad06bdd8'}${'30b7586c'}»:::` },
      ],
      ignore: [{ text: 'aad3b435b51404eeaad3b435b51404ee is the empty LM hash', why: 'of no password' }],
    },
    references: ['https://learn.microsoft.com/windows-server/security/kerberos/passwords-technical-overview'],
  },
  {
    id: 'cloud-command-value',
    title: 'Secret given to a command that stores it or logs in with it',
    class: 'secret',
    severity: 'high',
    category: 'cloud',
    pattern:
      '(?i:\\baws ssm put-parameter [^\\n|;]{0,160}?--value[ =]|--secret-string[ =]|\\baz keyvault secret set [^\\n|;]{0,120}?--value[ =]|\\baz (?:sql|mysql|postgres|vm)\\b[^\\n|;]{0,120}? -p |\\bconsul kv put \\S{1,80}(?:pass|secret|token|key)\\S{0,20} |\\betcdctl [^\\n|;]{0,60}?--user[ =][\\w.-]{1,40}:|\\bsnowsql [^\\n|;]{0,80}?-p ?)["\']?(?P<secret>[^\\s"\'`$%<>{}()|;][^\\s"\'`<>{}()|;]{4,198})',
    atoms: [
      'put-parameter',
      '--secret-string',
      'keyvault secret set',
      'az sql',
      'az mysql',
      'az postgres',
      'az vm',
      'consul kv put',
      'etcdctl',
      'snowsql',
    ],
    maxLength: 460,
    validators: ['told-password'],
    confidence: 0.7,
    generic: true,
    examples: {
      match: [
        { text: `aws ssm put-parameter --name /db --type SecureString --value «${'m1rror' + 'Lake'}»` },
        { text: `az keyvault secret set --vault-name v --name n --value "«${'h1gh' + 'Tide#'}»"` },
        { text: `consul kv put db/password «${'s4nd' + 'Bank'}»` },
      ],
      ignore: [
        { text: 'aws secretsmanager create-secret --secret-string file://mycreds.json', why: 'a file' },
        { text: 'az keyvault secret set --name n --value "$PW"', why: 'a variable' },
      ],
    },
    references: ['https://docs.aws.amazon.com/cli/latest/reference/ssm/put-parameter.html'],
  },
]);
