import { defineRules } from '../../src/detectors/rule.ts';
import { ALNUM, BASE64, DIGITS, HEX, sample } from '../sample.ts';

/** An assignment of a name to a value, in code, in a configuration or in JSON that stands in a string. */
const IS = '\\\\{0,4}["\'`]?\\]?[ \\t]{0,20}(?:=>|:=|[=:])[ \\t]{0,20}';
const QUOTE = '\\\\{0,4}["\'`]';

export default defineRules([
  {
    id: 'login-name',
    title: 'User name beside its password',
    class: 'secret',
    severity: 'low',
    category: 'login',
    pattern:
      `(?i:(?:\\b|_|[a-z])(?:user(?:[ _-]?(?:name|id))?|login|uid|client[_-]?id))(?:${IS}|[ \\t]{1,4}|[ \\t]{1,4}is[ \\t]{1,4})${QUOTE}` +
      `(?P<secret>[^"'\`\\s\\\\$<>(){}#%]{2,64})${QUOTE}(?s:.){0,120}?(?i:password|passwd|pass ?[=:]|pwd ?[=:])(?:(?:${IS})|[ \\t]{1,4})?${QUOTE}?[^\\s"'\`$<>(){}]{3}`,
    atoms: ['password', 'passwd', 'pass =', 'pass=', 'pass:', 'pwd =', 'pwd=', 'pwd:', 'pwd :', 'pass :'],
    maxLength: 320,
    validators: ['login-name'],
    confidence: 0.5,
    generic: true,
    examples: {
      match: [
        { text: `username='«mjharper»', password='${'tr1ll' + 'ium-9'}'` },
        { text: `$user = "«crm_sync»";\n$password = "${'gl4c' + 'ier77'}";` },
        { text: `credentials {\n  username "«deployer»"\n  password "${'m4rsh' + 'Wren'}"\n}` },
        { text: `user = "«admin»"\npass = "${'c0bble' + 'Stone'}"`, placeholder: true },
      ],
      ignore: [
        { text: 'username = "ann" and nothing else', why: 'no password is told' },
        { text: '"username": "string", "password": "string"', why: 'a schema' },
        { text: 'username = request.form["username"]; password = request.form["password"]', why: 'code' },
      ],
    },
    references: ['https://cwe.mitre.org/data/definitions/798.html'],
  },
  {
    id: 'oauth-client-id',
    title: 'OAuth client or application id beside its secret',
    class: 'secret',
    severity: 'low',
    category: 'login',
    pattern:
      `(?i:client|app(?:lication)?|consumer|api|(?:\\b|_)[a-z]{4,20})_?(?i:[ _-]?(?:id|key))(?:${IS})(?:${QUOTE})?(?P<secret>[A-Za-z0-9][A-Za-z0-9_.\\-]{8,78}[A-Za-z0-9])` +
      `(?:${QUOTE})?(?:\\\\[rn]|[\\s,;&"'\\]\\)}A-Za-z$_.\\-]){1,60}?(?i:secret)(?:${IS})(?:${QUOTE})?[A-Za-z0-9_\\-.~+/]{10}`,
    atoms: ['secret'],
    maxLength: 280,
    validators: ['oauth-id'],
    confidence: 0.5,
    generic: true,
    examples: {
      match: [
        { text: `clientID: '«${sample(HEX, 20)}»', clientSecret: '${sample(HEX, 40)}'` },
        { text: `LINKEDIN_KEY = "«${sample(ALNUM, 14)}»"\nLINKEDIN_SECRET = "${sample(ALNUM, 16)}"` },
        { text: `FB_APP_ID=«7${sample(DIGITS, 14)}»\nFB_APP_SECRET=${sample(HEX, 32)}` },
      ],
      ignore: [
        { text: `client_id=${sample(HEX, 20)}`, why: 'public without its secret' },
        { text: 'client_id = config.client_id\nclient_secret = config.client_secret', why: 'code' },
      ],
    },
    references: ['https://www.rfc-editor.org/rfc/rfc6749#section-2.3.1'],
  },
  {
    id: 'database-url',
    title: 'Connection URL with user and password',
    class: 'secret',
    severity: 'high',
    category: 'database',
    pattern:
      '(?:\\b|_)(?P<secret>(?i:mongodb|postgres(?:ql)?|postgis|mysqlx?|mysql2|mariadb|mssql|sqlserver|oracle|rediss?|amqps?|cockroachdb|clickhouse|couchdb|couchbase|neo4j|bolt|ldaps?|snowflake|redshift|trino|presto|nats|kafka)(?:\\+[a-z0-9]{1,20})?://[^\\s:@/"\'`<>\\\\\\[\\]{}]{0,128}:[^\\s"\'`<>/\\\\]{3,256}@[A-Za-z0-9_.\\-]{1,200}(?::\\d{1,5})?(?:/[A-Za-z0-9_.\\-]{1,100})?)',
    atoms: [
      'mongodb',
      'postgres',
      'postgis',
      'mysql',
      'mariadb',
      'mssql',
      'sqlserver',
      'oracle',
      'redis',
      'amqp',
      'cockroachdb',
      'clickhouse',
      'couchdb',
      'couchbase',
      'neo4j',
      'bolt',
      'ldap',
      'snowflake',
      'redshift',
      'trino',
      'presto',
      'nats',
      'kafka',
    ],
    maxLength: 760,
    validators: ['url-user-password'],
    confidence: 0.9,
    examples: {
      match: [
        { text: `DATABASE_URL=«postgresql://${'app:' + 'Gr4nite-hill'}@db.internal:5432/shop»?sslmode=require` },
        {
          text: `connect("«mongodb+srv://${'svc:' + 'Zx9lq-reef'}@cluster0.abcde.mongodb.net/prod»?retryWrites=true")`,
        },
        { text: '«mysql://user:password@localhost/db»', placeholder: true },
      ],
      ignore: [
        { text: 'postgres://${USER}:${PASSWORD}@host/db', why: 'template variables' },
        { text: 'postgres://localhost:5432/shop', why: 'no password' },
      ],
    },
    references: ['https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNSTRING-URIS'],
  },
  {
    id: 'database-connection-string',
    title: 'Connection string with user and password (ADO.NET, ODBC)',
    class: 'secret',
    severity: 'high',
    category: 'database',
    pattern:
      '(?P<secret>(?i:user[ _]?id|uid|username|user)\\s{0,2}=\\s{0,2}[^\\s;=&"\'<>]{1,100};(?:[ "&+]*[A-Za-z_ ]+=[^;=&"\'<>\\n]*;){0,6}[ "&+]{0,8}(?i:password|pwd) ?=\\s{0,2}[^\\s;&"\'<>{}]{3,128})',
    atoms: ['password=', 'password =', 'pwd=', 'pwd ='],
    maxLength: 900,
    validators: ['connection-string'],
    confidence: 0.85,
    examples: {
      match: [
        { text: `"Server=tcp:db.test,1433;Database=shop;«User ID=app;Password=${'L0ng-' + 'Winter'}»;Encrypt=true"` },
        { text: `Driver={SQL Server};Server=db;«Uid=crm;Pwd=${'sl4te' + 'Roof'}»;` },
        { text: 'Server=host;Port=5432;«User Id=username;Password=secret»;Database=shop;', placeholder: true },
      ],
      ignore: [
        { text: 'Server=db;User ID=app;Password={password};', why: 'a template' },
        { text: 'Server=db;Integrated Security=true;', why: 'no password' },
      ],
    },
    references: ['https://learn.microsoft.com/dotnet/framework/data/adonet/connection-string-syntax'],
  },
  {
    id: 'azure-connection-string',
    title: 'Azure connection string',
    class: 'secret',
    severity: 'critical',
    category: 'cloud',
    pattern:
      '(?P<secret>(?i:DefaultEndpointsProtocol|AccountName|HostName|Endpoint|SharedAccessKeyName)=[^;"\'\\s<>]+;(?:\\s*[A-Za-z]+=[^;"\'\\s<>]+;){0,6}\\s*(?i:AccountKey|SharedAccessKey|Secret)=[A-Za-z0-9+/]{40,90}={0,2})',
    atoms: ['accountkey', 'sharedaccesskey', 'secret='],
    right: 'token',
    maxLength: 1200,
    validators: ['placeholder'],
    minEntropy: 4,
    confidence: 0.92,
    examples: {
      match: [
        {
          text: `«DefaultEndpointsProtocol=https;AccountName=shop;AccountKey=${sample(BASE64, 86)}==»;EndpointSuffix=core.windows.net`,
        },
        {
          text: `«Endpoint=sb://bus.servicebus.windows.net/;SharedAccessKeyName=root;SharedAccessKey=${sample(BASE64, 43)}=»`,
        },
        { text: `«Endpoint=https://cfg.azconfig.io;Id=ab-l0-s0:abc;Secret=${sample(BASE64, 43, 3)}=»` },
      ],
      ignore: [{ text: 'AccountName=shop;AccountKey=<your account key>', why: 'a placeholder' }],
    },
    references: ['https://learn.microsoft.com/azure/storage/common/storage-configure-connection-string'],
  },
  {
    id: 'told-password',
    title: 'Password told right after the word',
    class: 'secret',
    severity: 'high',
    category: 'login',
    pattern:
      '(?i:(?:\\b(?:with|and|or|using|use|try|the|my|his|her|its|their|your|login|associated|,|ssh \\S{1,60}|user(?:name)? \\S{1,40})|\\()\\s{0,2}(?:[a-z]{2,12} ){0,2}?\\b(?:password|passcode|passphrase|passwd|pwd|pw|(?:user|db|admin|root|smtp|ftp)[ _]pass) {1,2}|(?:\\b(?:mon|ton|son|votre|mein|dein|ihr|mit|mijn|jouw|je|mi|tu|su|minha|sua|tua|mia|con|avec|met|com|und|et|y|e|en)|,) (?:la |de |a |le )?(?:mot de passe|passwort|kennwort|contraseña|senha|wachtwoord|password) {1,2}|\\b(?:env|arg|setx) {1,2}\\w{0,30}(?:_pass|password|passwd) {1,2}|(?:password|passwd|passphrase|(?:user|db|admin|root|smtp|ftp)[ _]?pass)[`*]{0,3}[ \\t]{0,20}(?:\\||\\t)[ \\t]{0,20}|(?:password|passwd|passphrase|passwort|mot de passe|contraseña|senha|wachtwoord)(?: ?:? ?(?:\\*\\*|(?:</(?:b|strong|td|th|dt|label|em|i|span)>\\s{0,4}){1,3}) ?:? ?| ?: ?)(?:\\s{0,12}<(?:b|strong|td|dd|code|em|i|span|br ?/?)[^<>\\n]{0,40}>){0,3} ?)["\'“‘`(*]{0,2}(?P<secret>[^\\s"“”‘’`<>{}*][^\\s"“”‘’`<>{}]{4,61}[^\\s"\'“”‘’`<>{}.,;:)])',
    atoms: [
      'password',
      'passcode',
      'passphrase',
      'passwd',
      'passwort',
      'mot de passe',
      'contraseña',
      'senha',
      'wachtwoord',
      'kennwort',
      'pwd ',
      ' pw ',
      '(pw ',
      '_pass',
      ' pass',
      'dbpass',
      'userpass',
      'adminpass',
      'rootpass',
      'smtppass',
      'ftppass',
    ],
    maxLength: 220,
    validators: ['told-password'],
    confidence: 0.6,
    generic: true,
    examples: {
      match: [
        { text: `She signed in as ann@host.test with password «${'h1ll' + 'Crest!'}».` },
        { text: `ssh ann@host.test (pw «${'s4lt' + 'Marsh!'}»)` },
        { text: `- **Password**: «${'fl1nt' + 'Hollow'}»` },
        { text: `Log in with **ann** and password **«${'gr4yling' + '7'}»**.` },
        { text: `<td>Password</td><td>«${'qu1nce' + 'Tree#'}»</td>` },
        { text: `mon identifiant est odile et mon mot de passe «${'c0quel' + 'Icot!'}».` },
        { text: `Gebruikersnaam anouk, wachtwoord «${'K0renbl' + 'oem!'}»` },
        { text: `<b>Password:</b> «${'p4per' + 'Birch'}»<br>` },
        { text: `the account and its password '«${'Amber#' + 'Lake77'}»' were found` },
      ],
      ignore: [
        { text: 'with password protection enabled', why: 'prose' },
        { text: 'and your password should be 8chars long', why: 'prose' },
        { text: 'und Passwort vergessen? Mit Passwort anmelden', why: 'prose' },
      ],
    },
    references: ['https://attack.mitre.org/techniques/T1552/001/'],
  },
  {
    id: 'login-and-password',
    title: 'E-mail address and password in one line',
    class: 'secret',
    severity: 'high',
    category: 'login',
    pattern:
      '[A-Za-z0-9._%+\\-]{1,64}@[A-Za-z0-9\\-]{1,63}(?:\\.[A-Za-z0-9\\-]{1,63}){0,4}\\.[A-Za-z]{2,12}(?: ?[:|;] ?| / )(?P<secret>[^\\s"\'`<>/:|;,]{5,62}[^\\s"\'`<>/:|;,.)])(?:$|[\\s"\'`.,;:|)])',
    shapes: ['at'],
    maxLength: 360,
    validators: ['told-password'],
    confidence: 0.65,
    generic: true,
    examples: {
      match: [
        { text: `ann.kim@host.test:«${'qu4rtz' + 'Moon'}»` },
        { text: `leaked: ann.kim@host.test / «${'W!llow' + '2031'}».` },
        { text: `ann.kim@host.test; zoé+x@mail.host.test; «${'qu4rtz' + 'Moon'}»;` },
      ],
      ignore: [
        { text: 'scp ann@host.test:backup2.tar .', why: 'a file' },
        { text: 'ann.kim@host.test; b0b+x@mail.host.test', why: 'two addresses' },
        { text: 'ann.kim@host.test; zoé2@host.test', why: 'two addresses' },
        { text: 'git@git.host.test:team/app2.git', why: 'a repository' },
        { text: 'ssh://ann@host.test:2222', why: 'a port' },
      ],
    },
    references: ['https://attack.mitre.org/techniques/T1589/001/'],
  },
  {
    id: 'psexec-credentials',
    title: 'User and password given to PsExec',
    class: 'secret',
    severity: 'high',
    category: 'login',
    pattern:
      '(?i:\\bpsexec(?:64)?(?:\\.exe)?\\b[^\\n]{1,120}?\\s-u )["\']?(?P<secret>[^\\s"\'$%]{1,80}["\']? {1,3}(?i:-p) ["\']?[^\\s"\'$%]{3,80})',
    atoms: ['psexec'],
    maxLength: 320,
    validators: ['placeholder'],
    confidence: 0.8,
    examples: {
      match: [
        { text: `psexec \\\\\\\\srv-14 -u «svc_build -p ${'0tter' + 'Creek'}» cmd /c dir` },
        { text: `PsExec64.exe \\\\srv-14 -u «CORP\\ann -p ${'qu4rry' + 'Stone'}» -i notepad` },
      ],
      ignore: [{ text: 'psexec \\\\srv -u %USER% -p %PASS% cmd', why: 'variables' }],
    },
    references: ['https://learn.microsoft.com/sysinternals/downloads/psexec'],
  },
]);
