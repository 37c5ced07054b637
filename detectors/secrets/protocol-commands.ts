import { defineRules } from '../../src/detectors/rule.ts';
import { ALNUM, sample, UPPER } from '../sample.ts';

/** The last argument of a command, up to a blank or the end of a string that the line stands in. */
const LAST_WORD = '(?P<secret>[^\\s"\'`<>\\\\{}$%]{4,80})';

/** A quote, escaped in a text within a text. */
const MARK = '\\\\{0,4}"';
/** A client logs in, as MONITOR of Redis shows it. */
const WATCHED = `\\[\\d{1,3} (?:\\d{1,3}\\.){3}\\d{1,3}:\\d{2,5}\\] ${MARK}(?i:hello${MARK} ${MARK}[23]${MARK} ${MARK})?(?i:auth)${MARK}`;

export default defineRules([
  {
    id: 'imap-login-password',
    title: 'Password of a login command of IMAP',
    class: 'secret',
    severity: 'high',
    category: 'login',
    pattern:
      '(?:^|[\\s>:"\'`])[A-Za-z]{1,4}\\d{1,6} LOGIN (?:\\\\?"[^"\\s\\\\]{1,80}\\\\?"|[\\w.@+-]{2,80}) (?:\\\\?"(?P<secret>[^"\\s\\\\]{4,80})\\\\?"|(?P<bare>[^\\s"\'`<>\\\\{}$%]{4,80})(?:[\\s"\'`\\\\]|$))',
    atoms: [' login '],
    maxLength: 280,
    validators: ['prose-password'],
    confidence: 0.75,
    generic: true,
    examples: {
      match: [
        { text: `a1 LOGIN wren@post.example "«${'r33d' + 'Warbler'}»"` },
        { text: `C: A0001 LOGIN "wren" "«${'m4rsh' + 'Tit!'}»"\r\nS: A0001 OK` },
        { text: String.raw`imap.write("a2 LOGIN \"wren\" \"«${'r4il' + 'Reed'}»\"")` },
        { text: `imap.send("a002 LOGIN wren «${'s3dge' + 'Fly'}»\\r\\n")` },
      ],
      ignore: [
        { text: '2026 LOGIN page redesign', why: 'prose' },
        { text: 'a001 LOGIN %s %s', why: 'a format' },
        { text: 'a001 LOGIN user password', why: 'the words for what stands there' },
      ],
    },
    references: ['https://www.rfc-editor.org/rfc/rfc9051#name-login-command'],
  },
  {
    id: 'chat-service-password',
    title: 'Password told to a service of IRC that looks after names',
    class: 'secret',
    severity: 'high',
    category: 'login',
    pattern: `(?i:\\b(?:(?:nick|chan|auth|user)serv(?:@[\\w.]{1,40})?|q@cserve\\.quakenet\\.org)["']?[ ,:]{1,3}["':]{0,2}(?:identify|id|ghost|register|recover|release|regain|login|auth|set password)) (?:[\\w[\\]|^{}-]{1,30} )?${LAST_WORD}`,
    atoms: ['nickserv', 'chanserv', 'authserv', 'userserv', 'q@cserve'],
    maxLength: 220,
    ignorePattern: '^#',
    validators: ['prose-password'],
    confidence: 0.7,
    generic: true,
    examples: {
      match: [
        { text: `/msg NickServ IDENTIFY «${'c00t' + 'Nest'}»` },
        { text: `PRIVMSG NickServ :IDENTIFY wren «${'gr3be' + 'Pond'}»` },
        { text: `client.say('NickServ', 'identify «${'d1pper' + 'Stream'}»')` },
        { text: `/msg Q@CServe.quakenet.org AUTH wren «${'w1geon' + 'Lake'}»` },
        { text: `/msg nickserv ghost wren «${'t3al' + 'Duck!'}»` },
      ],
      ignore: [
        { text: '/msg NickServ IDENTIFY <password>', why: 'a form' },
        { text: 'NickServ identify before joining', why: 'prose' },
        { text: 'NickServ IDENTIFY %s', why: 'a format' },
      ],
    },
    references: ['https://libera.chat/guides/registration'],
  },
  {
    id: 'chat-service-command',
    title: 'Password of any form in a command of IRC that names its account',
    class: 'secret',
    severity: 'high',
    category: 'login',
    pattern: `(?:(?:^|[\\s"'\`>])/(?i:(?:(?:msg|query|quote|squery|raw) )?(?:(?:nickserv|chanserv|authserv|userserv)(?:@[\\w.]{1,40})?|ns))|\\bPRIVMSG (?i:nickserv|authserv)) :?(?i:(?:identify|ghost|recover|release|regain|login|auth) [\\w[\\]|^{}-]{1,30}|register|(?:identify|set password)) (?P<secret>[^\\s"'\`<>\\\\{}$%]{4,80})(?: [\\w.+-]{1,40}@[\\w.-]{3,60})?[ \\t]{0,4}(?:["'\`\\\\<)]|\\r?\\n|$)`,
    atoms: [
      ...['nickserv', 'chanserv', 'authserv', 'userserv'],
      ...['identify', 'ghost', 'recover', 'release', 'regain', 'register', 'set password', 'login', 'auth'].flatMap(
        verb => [`ns ${verb}`, `ns :${verb}`],
      ),
    ],
    maxLength: 240,
    ignorePattern: '^#|^(?i:here|first|again|now|please|command|commands|password|account|email|before|yourself)$',
    validators: ['argument-password'],
    confidence: 0.7,
    generic: true,
    examples: {
      match: [
        { text: `/msg NickServ IDENTIFY wren «${'copper' + 'kettle'}»` },
        { text: `<ann> /ns identify wren «${'gold' + 'crest'}»\n` },
        { text: `/msg NickServ REGISTER «${'f1re' + 'Crest'}» wren@post.example` },
        { text: `/quote NickServ :identify wren «${'snow' + '-finch'}»` },
      ],
      ignore: [
        { text: '/msg NickServ IDENTIFY account password', why: 'the words for what stands there' },
        { text: '/msg NickServ identify before you join', why: 'prose' },
        { text: '/msg ChanServ register #birds7', why: 'a channel' },
        { text: '/msg NickServ REGISTER <password> <email>', why: 'a form' },
      ],
    },
    references: ['https://libera.chat/guides/registration'],
  },
  {
    id: 'chat-operator-password',
    title: 'Password with which an operator of IRC gets its rights',
    class: 'secret',
    severity: 'high',
    category: 'login',
    pattern: `(?:(?:(?:^|\\n)[ \\t]{0,8}|["'\`])OPER|(?:^|[\\s"'\`])/(?i:oper)) [\\w[\\]|^-]{1,30} :?${LAST_WORD}`,
    atoms: ['oper '],
    wordAtoms: true,
    maxLength: 140,
    validators: ['prose-password'],
    confidence: 0.65,
    generic: true,
    examples: {
      match: [{ text: `OPER wren «${'dunl1n' + 'Shore'}»` }, { text: `/oper wren «${'kn0t' + 'Flock!'}»` }],
      ignore: [
        { text: 'OPER <user> <password>', why: 'a form' },
        { text: 'the OPER command is for operators', why: 'prose' },
      ],
    },
    references: ['https://www.rfc-editor.org/rfc/rfc2812#section-3.1.4'],
  },
  {
    id: 'redis-user-password',
    title: 'Password of a user of Redis, in a rule or as it logs in where commands are watched',
    class: 'secret',
    severity: 'high',
    category: 'database',
    pattern: `(?:(?i:\\bacl setuser) [\\w.@-]{1,40} (?:[^\\n>]{0,80} )?|(?:^|\\n)[ \\t]{0,8}user [\\w.@-]{1,40} on )>(?P<secret>[^\\s"'\`<>]{4,100})|${WATCHED} (?:${MARK}[\\w.@-]{1,60}${MARK} )?${MARK}(?P<seen>[^\\s"\\\\]{4,200})${MARK}`,
    atoms: ['acl setuser', ' on >'],
    shapes: ['quad'],
    shapePattern: WATCHED,
    maxLength: 380,
    validators: ['argument-password'],
    confidence: 0.75,
    generic: true,
    examples: {
      match: [
        { text: `12.4 [0 10.0.0.7:51022] "AUTH" "«${'s3a' + 'Campion'}»"` },
        { text: `12.4 [0 10.0.0.7:51022] "HELLO" "3" "AUTH" "default" "«${'s3a' + 'Rocket'}»"` },
        { text: `ACL SETUSER ann on >«${'c0ral' + 'Root'}» ~* +@all` },
        { text: `user worker on >«${'f0g' + 'Heron'}» ~* +@all` },
        { text: `redis-cli ACL SETUSER bob reset on >«${'tw4y' + 'Blade'}» ~app:*` },
      ],
      ignore: [
        { text: 'ACL SETUSER ann on nopass ~* +@all', why: 'no password' },
        { text: '12.4 [0 10.0.0.7:51022] "GET" "session77"', why: 'another command' },
      ],
    },
    references: ['https://redis.io/docs/latest/operate/oss_and_stack/management/security/acl/'],
  },
  {
    id: 'chat-server-password',
    title: 'Password in a command that registers a user of an XMPP server',
    class: 'secret',
    severity: 'high',
    category: 'login',
    pattern: `\\b(?:ejabberdctl (?:register|change_password)|prosodyctl register) [\\w.@-]{1,60} [\\w.-]{1,80} ["']?${LAST_WORD}`,
    atoms: ['ejabberdctl ', 'prosodyctl '],
    maxLength: 280,
    validators: ['argument-password'],
    confidence: 0.75,
    generic: true,
    examples: {
      match: [
        { text: `ejabberdctl register ann host.test «${'t3rn' + 'Colony'}»` },
        { text: `prosodyctl register bob chat.host.test '«${'sk4te' + 'Gull'}»'` },
      ],
      ignore: [
        { text: 'ejabberdctl register <user> <host> <password>', why: 'a form' },
        { text: 'ejabberdctl register ann host.test $PASS', why: 'a variable' },
      ],
    },
    references: ['https://docs.ejabberd.im/developer/ejabberd-api/admin-api/#register'],
  },
  {
    id: 'erlang-cookie',
    title: 'Cookie that nodes of Erlang know each other by',
    class: 'secret',
    severity: 'high',
    category: 'config',
    pattern:
      '(?i:erlang[_-]?cookie)(?:\\\\{0,4}["\'])?[ ]{0,4}(?:[:=]|=>)[ ]{0,4}(?:\\\\{0,4}["\'])?(?P<secret>[A-Za-z0-9_-]{10,80})',
    atoms: ['erlangcookie', 'erlang_cookie', 'erlang-cookie'],
    right: 'word',
    maxLength: 140,
    validators: ['secret-value'],
    confidence: 0.7,
    generic: true,
    keyedPattern: '[A-Za-z0-9_-]{10,80}',
    keyedKeywords: ['erlang cookie'],
    examples: {
      match: [
        { text: `RABBITMQ_ERLANG_COOKIE=«${sample(UPPER, 20)}»` },
        { text: `auth:\n  erlangCookie: "«${sample(ALNUM, 32)}»"` },
        { text: `«${sample(ALNUM, 32, 2)}»`, key: 'rabbitmqErlangCookie' },
      ],
      ignore: [{ text: 'erlang_cookie: your-cookie-goes-here', why: 'words' }],
    },
    references: ['https://www.rabbitmq.com/docs/clustering#erlang-cookie'],
  },
]);
