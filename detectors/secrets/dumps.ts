import { createHash } from 'node:crypto';
import { defineRules } from '../../src/detectors/rule.ts';
import { ALNUM, HEX, sample } from '../sample.ts';

const CRYPT = `${ALNUM}./`;
const digestOf = (algorithm: string, text: string): string => createHash(algorithm).update(text).digest('hex');

/** What tools for tests of networks, and commands that show what a system keeps, print. */
export default defineRules([
  {
    id: 'cracked-password',
    title: 'Password behind its hash, as a tool that finds passwords writes them',
    class: 'secret',
    severity: 'high',
    category: 'login',
    pattern:
      '\\$(?:(?:1|apr1)\\$[./A-Za-z0-9]{1,8}\\$[./A-Za-z0-9]{22}|5\\$(?:rounds=\\d{1,9}\\$)?[./A-Za-z0-9]{1,16}\\$[./A-Za-z0-9]{43}|6\\$(?:rounds=\\d{1,9}\\$)?[./A-Za-z0-9]{1,16}\\$[./A-Za-z0-9]{86}|2[abxy]\\$\\d{2}\\$[./A-Za-z0-9]{53}|[PH]\\$[./A-Za-z0-9]{31}):(?P<secret>[^\\s:"]{4,64})[ \\t]*(?:\\r?\\n|$)|(?:^|\\n)[ \\t]{0,8}(?:[\\w.@+-]{1,60}:)?(?:[0-9a-f]{32}|[0-9A-F]{32}|[0-9a-f]{40}|[0-9a-f]{64}):(?P<plain>[^\\s:"]{4,64})[ \\t]*(?:\\r?\\n|$)',
    shapes: ['run'],
    shapePattern: '[./A-Za-z0-9]{12}:[^\\s:"]{4}',
    maxLength: 260,
    validators: ['cracked-password'],
    confidence: 0.8,
    generic: true,
    examples: {
      match: [
        { text: `${digestOf('md5', 'b0g' + 'Bean')}:«${'b0g' + 'Bean'}»\n` },
        { text: `ann:${digestOf('sha1', 'sp3ar' + 'Wort')}:«${'sp3ar' + 'Wort'}»` },
        { text: `$ cat hashcat.potfile\n${sample(HEX, 32)}:«${'m4rsh' + 'Cinquefoil'}»\n` },
        { text: `$1$${sample(CRYPT, 8)}$${sample(CRYPT, 22)}:«${'b0g' + 'Myrtle'}»\n` },
        { text: `$6$${sample(CRYPT, 8)}$${sample(CRYPT, 86)}:«${'zephyr' + 'bishop'}»\nSession: done` },
        { text: `$2y$10$${sample(CRYPT, 53)}:«${'c0w' + 'Slip'}»` },
      ],
      ignore: [
        { text: `ann:$6$${sample(CRYPT, 8)}$${sample(CRYPT, 86)}:19000:0:99999:7:::`, why: 'the age of the password' },
        { text: `$1$${sample(CRYPT, 8)}$${sample(CRYPT, 22)}:12\n`, why: 'a number' },
        { text: `${sample(HEX, 32)}:page2body\n`, why: 'no digest of it' },
        { text: `  ${sample(HEX, 32)}:page2body\n`, why: 'no digest of it, indented' },
      ],
    },
    references: ['https://hashcat.net/wiki/doku.php?id=hashcat'],
  },
  {
    id: 'login-found',
    title: 'User and password that a tool reports to work',
    class: 'secret',
    severity: 'high',
    category: 'login',
    pattern:
      "\\b(?i:success|login successful|valid (?:login|credentials)): '?(?:[\\w.-]{0,40}\\\\{1,2})?(?P<secret>[\\w.@$-]{1,60}:[^\\s':\"<>]{4,100})'?",
    atoms: ['success: ', 'login successful: ', 'valid login: ', 'valid credentials: '],
    maxLength: 260,
    validators: ['user-password'],
    confidence: 0.7,
    examples: {
      match: [
        { text: `[+] 10.0.0.1:22 - Success: '«${'root:' + 'w4ter' + 'Soldier'}»' 'uid=0(root)'` },
        { text: `[+] 10.0.0.5:445 - Success: 'corp\\\\«${'ann:' + 'r4gged' + 'Robin!'}»' Administrator` },
      ],
      ignore: [
        { text: 'Success: http://host.test/a7b', why: 'an address' },
        { text: "Success: '12:45:07'", why: 'a time' },
      ],
    },
    references: [
      'https://docs.metasploit.com/docs/using-metasploit/basics/how-to-use-a-metasploit-module-appropriately.html',
    ],
  },
  {
    id: 'ntlm-hash',
    title: 'NTLM hash behind its name',
    class: 'secret',
    severity: 'high',
    category: 'login',
    pattern: '\\bNTLM(?: hash)?[ \\t]{0,12}[:=][ \\t]{0,4}(?P<secret>[0-9A-Fa-f]{32})',
    atoms: ['ntlm'],
    right: 'alnum',
    validators: ['password-hash'],
    minEntropy: 2.8,
    confidence: 0.8,
    examples: {
      match: [
        { text: `  * Domain   : CORP\n  * NTLM     : «${sample(HEX, 32)}»` },
        { text: `NTLM hash: «${sample(HEX, 32, 2).toUpperCase()}»` },
      ],
      ignore: [{ text: 'NTLM: deprecated, use Kerberos', why: 'a protocol' }],
    },
    references: ['https://learn.microsoft.com/windows-server/security/kerberos/passwords-technical-overview'],
  },
  {
    id: 'ntlm-response',
    title: 'Answer to an NTLMv2 challenge, from which the password can be found',
    class: 'secret',
    severity: 'medium',
    category: 'login',
    pattern:
      '(?P<secret>[^\\s:"]{1,64}::[^\\s:"]{0,64}:[0-9A-Fa-f]{16}:[0-9A-Fa-f]{32}:0101000000000000[0-9A-Fa-f]{16,})',
    atoms: [':0101000000000000'],
    maxLength: 3400,
    validators: ['password-hash'],
    confidence: 0.9,
    examples: {
      match: [
        {
          text: `[SMB] NTLMv2-SSP Hash : «ann::CORP:${sample(HEX, 16)}:${sample(HEX, 32)}:0101000000000000${sample(HEX, 120)}»`,
        },
        { text: `«bob::LAB:${sample(HEX, 16, 2)}:${sample(HEX, 32, 2)}:0101000000000000${sample(HEX, 90)}»` },
      ],
      ignore: [{ text: `${sample(HEX, 32)}:0101000000000000`, why: 'a piece of one' }],
    },
    references: ['https://learn.microsoft.com/openspecs/windows_protocols/ms-nlmp/'],
  },
  {
    id: 'registry-password',
    title: 'Password in the registry of Windows',
    class: 'secret',
    severity: 'high',
    category: 'login',
    pattern:
      '(?i:\\w{0,24}password)[ \\t]{1,12}REG_(?:SZ[ \\t]{1,12}(?P<secret>[^\\s"\'<>]{4,100})|BINARY[ \\t]{1,12}(?P<binary>[0-9A-Fa-f]{16}))(?:\\s|$)',
    atoms: ['reg_sz', 'reg_binary'],
    maxLength: 220,
    validators: ['argument-password'],
    confidence: 0.8,
    generic: true,
    examples: {
      match: [
        { text: `    DefaultPassword    REG_SZ    «${'sn0w' + 'Bunting'}»` },
        { text: `    Password    REG_BINARY    «${sample(HEX, 16).toUpperCase()}»\n` },
      ],
      ignore: [
        { text: '    DisablePassword    REG_DWORD    0x1', why: 'a switch' },
        { text: '    DefaultPassword    REG_SZ    ', why: 'nothing' },
      ],
    },
    references: [
      'https://learn.microsoft.com/troubleshoot/windows-server/user-profiles-and-logon/turn-on-automatic-logon',
    ],
  },
  {
    id: 'wireless-key-content',
    title: 'Key of a wireless network, as Windows shows it',
    class: 'secret',
    severity: 'high',
    category: 'network',
    pattern:
      '\\b(?:Key Content|Schlüsselinhalt|Contenu de la clé|Contenido de la clave|Contenuto chiave|Conteúdo da [Cc]have|Sleutelinhoud)[ \\t]{1,20}: ?(?P<secret>[^\\r\\n]{7,62}[^\\s])',
    atoms: [
      'key content',
      'schlüsselinhalt',
      'contenu de la cl',
      'contenido de la clave',
      'contenuto chiave',
      'conteúdo da chave',
      'sleutelinhoud',
    ],
    maxLength: 120,
    validators: ['argument-password'],
    confidence: 0.85,
    examples: {
      match: [
        { text: `    Security key           : Present\n    Key Content            : «${'r1nged' + 'Plover'}»\n` },
        { text: `    Schlüsselinhalt            : «${'S4nd' + 'Regenpfeifer'}»` },
      ],
      ignore: [{ text: 'Key Content : none', why: 'nothing' }],
    },
    references: ['https://learn.microsoft.com/windows-server/administration/windows-commands/netsh-wlan'],
  },
]);
