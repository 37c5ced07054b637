import { defineRules } from '../../src/detectors/rule.ts';
import { HEX, sample } from '../sample.ts';

/** Secrets that a format or a tool keeps in a place of its own. */
export default defineRules([
  {
    id: 'password-of-settings-line',
    title: 'Password with signs of code, up to the end of a line of an environment or of properties',
    class: 'secret',
    severity: 'high',
    category: 'generic',
    pattern:
      '(?:^|\\n)[ \\t]{0,12}(?:- ["\']?|export |Environment="?|ENV |set "?)?(?:[A-Z][A-Z0-9_]{0,60}?(?:PASSWORD|PASSWD|PASSPHRASE|_PASS|_PWD|_PW)|(?:[a-z][a-z0-9-]{0,30}\\.){1,6}pass(?:word|wd|phrase)?)=(?P<secret>[^\\s"\'`,;<>(){}\\[\\]&$][^\\s"\'`,;<>(){}\\[\\]&]{0,40}[,;<>(){}\\[\\]&][^\\s"\'`]{1,40})[ \\t"\']{0,3}(?:\\r?\\n|$)',
    atoms: ['password=', 'passwd=', 'passphrase=', '_pass=', '.pass=', '_pwd=', '_pw='],
    maxLength: 360,
    ignorePattern:
      '^[\\w.$]+(?:\\(.*\\)|\\[.*\\])$|[&;,][\\w.-]+=|&&|&amp;|[;,\\\\]$|\\$\\{|\\$\\(|\\{\\{|=>|^[a-z]+://|\\(\\)|^[A-Za-z,;(){}\\[\\]<>&._ -]+$|\\b(?:required|nullable|min|max)[|:(]',
    validators: ['placeholder'],
    minEntropy: 2.5,
    confidence: 0.62,
    generic: true,
    examples: {
      match: [
        { text: `[Service]\nEnvironment=APP_DB_PASS=«${'krabben-&' + '-Flut17'}»\nExecStart=/bin/app` },
        { text: `DB_PASSWORD=«${'tee(ka' + 'nne7'}»\n` },
        { text: `    environment:\n      - POSTGRES_PASSWORD=«${'kl33&mo' + 'hn(x'}»\n` },
        { text: `SMTP_PASSWORD=«${'a,kanne;' + 'topf7'}»` },
        { text: `spring.datasource.password=«${'kr4ut,' + 'ruebe;x'}»\n` },
      ],
      ignore: [
        { text: 'DB_PASSWORD=getSecret(name)', why: 'a call' },
        { text: 'PASSWORD=tulip&USER=ann', why: 'the next parameter' },
        { text: 'this.password=a&&b.c\n', why: 'code' },
        { text: 'DB_PASSWORD=secret[index]', why: 'a subscript' },
        { text: 'DB_PASSWORD=abc;DB_USER=ann', why: 'the next variable' },
        { text: 'rules.password=required|min:8,confirmed', why: 'a rule about passwords' },
        { text: 'login.password=Mot,de,passe', why: 'words' },
      ],
    },
    references: ['https://www.freedesktop.org/software/systemd/man/systemd.exec.html#Environment='],
  },
  {
    id: 'wsse-password',
    title: 'Password in plain text in a header of WS-Security',
    class: 'secret',
    severity: 'high',
    category: 'login',
    pattern:
      '#PasswordText\\\\{0,4}["\']>\\s{0,20}(?:<!\\[CDATA\\[)?(?P<secret>[^\\s<>][^<>\\n]{2,98}[^\\s<>\\]])\\s{0,20}(?:\\]\\]>)?</',
    atoms: ['#passwordtext'],
    maxLength: 200,
    validators: ['argument-password'],
    confidence: 0.8,
    examples: {
      match: [
        {
          text: `<wsse:Password Type="http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-username-token-profile-1.0#PasswordText">«${'Kant0r' + '$Weiher'}»</wsse:Password>`,
        },
        { text: `<Password Type='…#PasswordText'>«${'herons' + 'perch'}»</Password>` },
      ],
      ignore: [
        { text: '<wsse:Password Type="…#PasswordText">${password}</wsse:Password>', why: 'a variable' },
        { text: 'the type #PasswordText of the profile', why: 'prose' },
      ],
    },
    references: ['https://docs.oasis-open.org/wss/v1.1/wss-v1.1-spec-os-UsernameTokenProfile.pdf'],
  },
  {
    id: 'django-rest-token',
    title: 'Token of Django REST framework in a fixture or a dump',
    class: 'secret',
    severity: 'high',
    category: 'login',
    pattern:
      '\\bauthtoken[._]token(?:proxy)?\\b[^\\n]{0,160}?(?:\\n[^\\n]{0,80}?){0,2}?(?:\\n|[\\s"\'(,\\\\])(?P<secret>[0-9a-f]{40})(?:$|[\\s"\'),\\\\])',
    atoms: ['authtoken.token', 'authtoken_token'],
    maxLength: 460,
    keyedPattern: '[0-9a-f]{40}',
    keyedKeywords: ['pk'],
    validators: ['fixture-key'],
    confidence: 0.85,
    examples: {
      match: [
        { text: `fixture: {"model": "authtoken.token", "pk": "«${sample(HEX, 40)}»", "fields": {"user": 1}},` },
        {
          text: `COPY public.authtoken_token (key, created, user_id) FROM stdin;\n«${sample(HEX, 40)}»\t2031-01-02\t7\n`,
        },
        { text: `INSERT INTO "authtoken_token" VALUES ('«${sample(HEX, 40, 3)}»', '2031-01-02', 7);` },
      ],
      ignore: [
        { text: `{"model": "authtoken.token", "pk": "${'a'.repeat(40)}"}`, why: 'no token' },
        { text: 'from rest_framework.authtoken.models import Token', why: 'code' },
      ],
    },
    references: ['https://www.django-rest-framework.org/api-guide/authentication/#tokenauthentication'],
  },
  {
    id: 'terraform-random-password',
    title: 'Result of a random password in the state of Terraform',
    class: 'secret',
    severity: 'high',
    category: 'config',
    pattern:
      '"(?:override_special|bcrypt_hash)":\\s{0,4}(?:null|"[^"\\n]{0,120}"),\\s{0,40}(?:"length":\\s{0,4}\\d{1,4},\\s{0,40})?"result":\\s{0,4}"(?P<secret>[^"\\s]{8,256})"|"result":\\s{0,4}"(?P<before>[^"\\s]{8,256})",\\s{0,40}"bcrypt_hash":',
    atoms: ['override_special', 'bcrypt_hash'],
    maxLength: 480,
    validators: ['placeholder'],
    minEntropy: 2.5,
    confidence: 0.8,
    examples: {
      match: [
        {
          text: `"min_upper": 0,\n "override_special": "!#-",\n "result": "«${'qT7-w' + 'zLk#2v!Xr'}»",\n "special": true,`,
        },
        { text: `attributes {"length":20,"result":"«${'vG4mk' + 'RwzT1pQx8'}»","bcrypt_hash":"$2a$10$"}` },
      ],
      ignore: [
        { text: '"override_special": null, "result": "", "special": true', why: 'none yet' },
        { text: '"result": "kind-marten", "special": true', why: 'a name that is drawn' },
      ],
    },
    references: ['https://developer.hashicorp.com/terraform/language/state/sensitive-data'],
  },
  {
    id: 'key-under-two-letters',
    title: 'Key under `AK`, `AS`, `CK` or `SK`, as those who write down a set of them call it',
    class: 'secret',
    severity: 'high',
    category: 'cloud',
    pattern:
      '(?:^|[\\s(,;"\'])(?:AK|AS|CK|SK)["\']? ?[:=] ?["\'`]?(?P<secret>[0-9a-f]{16}|[0-9a-f]{32}|[0-9a-f]{40})(?:$|[\\s,;)"\'`])',
    shapes: ['run'],
    maxLength: 64,
    validators: ['told-key'],
    confidence: 0.6,
    generic: true,
    examples: {
      match: [{ text: `<ola> AK=«${sample(HEX, 16)}»\n` }, { text: `CK: «${sample(HEX, 32, 3)}»` }],
      ignore: [
        { text: `BREAK=${sample(HEX, 16)}`, why: 'another name' },
        { text: 'AS: 1234567890123456', why: 'a number' },
      ],
    },
    references: ['https://help.ovhcloud.com/csm/en-api-getting-started-ovhcloud-api'],
  },
]);
