import { defineRules } from '../../src/detectors/rule.ts';
import { ALNUM, BASE64URL, HEX, sample } from '../sample.ts';

const b64 = (text: string) => Buffer.from(text).toString('base64');
const b64url = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const unsigned = (header: object, payload: object) => `${b64url(header)}.${b64url(payload)}`;
const USER = 'ann:' + 'qu1et-Harbor';

export default defineRules([
  {
    id: 'jwt',
    title: 'JSON Web Token',
    class: 'secret',
    severity: 'high',
    category: 'token',
    pattern:
      '(?P<secret>ey[A-Za-z0-9_-]{10,}\\.(?:[A-Za-z0-9_-]*\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+|ey[A-Za-z0-9_-]{4,}\\.[A-Za-z0-9_-]*|[A-Za-z0-9_-]{20,}\\.[A-Za-z0-9_-]{20,}))',
    atoms: [
      'eyJhbGci',
      'eyJ0eXAi',
      'eyJraWQi',
      'eyJlbmMi',
      'eyJjdHki',
      'eyJ4NXQi',
      'eyJqa3Ui',
      'eyJ6aXAi',
      'eyJqd2si',
      'eyJ4NXUi',
      'eyJ2ZXIi',
      'eyJub25j',
      'eyJpc3Mi',
      'eyAiYWxn',
      'eyAidHlw',
      'ewogICJh',
      'ewogICJ0',
      'eyJiNjQi',
      'eyJlcGsi',
    ],
    maxLength: 8192,
    left: 'alnum',
    validators: ['jwt'],
    confidence: 0.75,
    publicPrefix: 3,
    examples: {
      match: [
        {
          text: `Authorization: Bearer «${unsigned({ alg: 'HS256', typ: 'JWT' }, { sub: 'u-17', role: 'admin' })}.${sample(BASE64URL, 43)}»`,
        },
        {
          text: `id_token=«${unsigned({ typ: 'JWT', alg: 'RS256' }, { iss: 'https://id.test', exp: 4102444800 })}.${sample(BASE64URL, 342)}»;`,
        },
      ],
      ignore: [
        {
          text: `${b64url({ alphabet: 'latin' })}.${b64url({ a: 1 })}.${sample(BASE64URL, 43)}`,
          why: 'the header names no algorithm',
        },
        { text: `see ${b64url({ alg: 'HS256' })} for the header`, why: 'a header alone' },
      ],
    },
    references: ['https://www.rfc-editor.org/rfc/rfc7519', 'https://www.rfc-editor.org/rfc/rfc7515'],
  },
  {
    id: 'http-basic-credentials',
    title: 'HTTP Basic credentials',
    class: 'secret',
    severity: 'high',
    category: 'http',
    pattern: '(?i:\\bbasic)[ +]{1,3}["\']?(?P<secret>[A-Za-z0-9+/]{6,400}={0,2})',
    atoms: ['basic '],
    maxLength: 420,
    right: 'token',
    validators: ['base64-user-password'],
    confidence: 0.85,
    examples: {
      match: [
        { text: `Authorization: Basic «${b64(USER)}»` },
        { text: `headers = {"Authorization": "Basic «${b64('svc-build:' + 't0pHat!')}»"}` },
      ],
      ignore: [
        { text: 'basic understanding of programming', why: 'prose does not decode to user:password' },
        { text: 'Authorization: Basic $(echo -n user:pass | base64)', why: 'a command' },
      ],
    },
    references: ['https://www.rfc-editor.org/rfc/rfc7617'],
  },
  {
    id: 'http-bearer-token',
    title: 'HTTP bearer token',
    class: 'secret',
    severity: 'high',
    category: 'http',
    pattern:
      '(?i:\\bbearer|authorization["\']?[:=,]\\s{0,2}["\']?(?:token|apikey|api-key|sso-key|genie-?key))[ :=]{1,3}["\']?(?P<secret>[A-Za-z0-9_\\-.~+/:]{14,1000}={0,2})',
    atoms: ['bearer', 'authorization'],
    maxLength: 1600,
    validators: ['token-value'],
    confidence: 0.7,
    generic: true,
    examples: {
      match: [
        { text: `Authorization: Bearer «${sample(ALNUM, 40)}»` },
        { text: `-H 'Authorization: token «${sample(HEX, 40)}»'` },
      ],
      ignore: [
        { text: 'Authorization: Bearer $TOKEN', why: 'a variable' },
        { text: 'the bearer of this certificate', why: 'prose' },
        { text: 'Authorization: Bearer YOUR_ACCESS_TOKEN', why: 'a placeholder' },
      ],
    },
    references: ['https://www.rfc-editor.org/rfc/rfc6750'],
  },
  {
    id: 'url-credentials',
    title: 'User and password in a URL',
    class: 'secret',
    severity: 'high',
    category: 'url',
    pattern:
      '[A-Za-z][A-Za-z0-9+.-]{1,30}:(?://|\\\\?/\\\\?/|%2[Ff]%2[Ff])(?P<secret>[^\\s:@/"\'`<>\\\\\\]\\[]{0,128}:[^\\s"\'`<>/\\\\]{3,256})@[A-Za-z0-9\\[]',
    shapes: ['at'],
    maxLength: 460,
    validators: ['url-login'],
    confidence: 0.85,
    examples: {
      match: [
        { text: `postgresql://«${'nimda:' + 'vg498hw'}»@db.internal:5432/app` },
        { text: `mongodb+srv://«${'svc:' + 'Zx9%23lq'}»@cluster0.mongodb.net/test?w=1` },
        { text: `git clone https://«${'oauth2:' + 'n0t4word'}»@git.corp.test/a/b.git` },
        { text: `redis://«${':' + 'c4che-Pot'}»@cache:6379` },
        { text: 'mysql://«user:password»@localhost/db', placeholder: true },
        { text: 'new URL("https://«abc:xyz»@example.com/")', placeholder: true },
      ],
      ignore: [
        { text: 'postgres://${USER}:${PASSWORD}@host/db', why: 'template variables' },
        { text: 'http://localhost:8080/@scope/package', why: 'a port and a path' },
        { text: 'mailto:ann@host.test', why: 'an address without a password' },
      ],
    },
    references: ['https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1'],
  },
  {
    id: 'connection-string-password',
    title: 'Password in a connection string (ADO.NET, ODBC, JDBC, libpq)',
    class: 'secret',
    severity: 'high',
    category: 'database',
    pattern:
      '(?i:(?:server|data source|host|addr(?:ess)?|dsn|driver|initial catalog|database|dbname|user ?id|uid|username|user|provider|port|trusted_connection|jdbc:[a-z:]+)\\s{0,2}[=:][^\\n]{1,300}?[;?& ]\\s{0,3}(?:password|pwd)\\s{0,2}=\\s{0,2})(?P<secret>[^\\s"\'`;&<>\\\\{}]{3,128})',
    atoms: ['password=', 'password =', 'pwd=', 'pwd ='],
    maxLength: 512,
    validators: ['password-value'],
    confidence: 0.8,
    examples: {
      match: [
        { text: `"Server=tcp:db.test,1433;Database=shop;User ID=app;Password=«${'L0ng-' + 'Winter'}»;Encrypt=true"` },
        { text: `jdbc:postgresql://db.test:5432/shop?user=app&password=«${'gr4' + 'niteHill'}»` },
        { text: `host=db.test port=5432 user=app password=«${'b1rch' + 'Wood'}» dbname=shop` },
      ],
      ignore: [
        { text: 'Server=db;User ID=app;Password={password};', why: 'a template' },
        { text: 'Server=db;Integrated Security=true;', why: 'no password' },
      ],
    },
    references: [
      'https://learn.microsoft.com/dotnet/framework/data/adonet/connection-string-syntax',
      'https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNSTRING',
    ],
  },
  {
    id: 'curl-credentials',
    title: 'User and password given to curl or wget',
    class: 'secret',
    severity: 'high',
    category: 'http',
    pattern:
      '(?i:\\bcurl\\b[^\\n]{0,200}?(?:\\s-[a-z]{0,4}u|\\s--user|\\s--proxy-user))[ =]{0,2}["\'`]?(?P<secret>[^\\s:"\'`$]{1,64}:[^\\s"\'`]{3,128})',
    atoms: ['curl'],
    maxLength: 420,
    validators: ['user-password'],
    confidence: 0.8,
    examples: {
      match: [
        { text: `curl -u «${USER}» https://host.test/` },
        { text: `curl -s --user '«${'ci:' + 'b4rnOwl-9'}»' -X POST https://host.test/job` },
      ],
      ignore: [
        { text: 'curl -u $USER:$PASS https://host.test', why: 'variables' },
        { text: 'curl -X POST http://localhost:8000/v1', why: 'no credentials' },
      ],
    },
    references: ['https://curl.se/docs/manpage.html#-u'],
  },
  {
    id: 'netrc-password',
    title: 'Password in a .netrc entry',
    class: 'secret',
    severity: 'high',
    category: 'config',
    pattern:
      '(?i:\\b(?:machine\\s+\\S{1,120}|default)\\s+login\\s+\\S{1,120}\\s+password\\s+)["\']?(?P<secret>[^\\s"\']{3,200})',
    atoms: ['password'],
    maxLength: 500,
    validators: ['netrc-password'],
    confidence: 0.85,
    examples: {
      match: [
        { text: `machine api.host.test login ann password «${'d4wn' + 'Patrol'}»\n` },
        { text: `machine git.host.test\n  login ci\n  password «${sample(ALNUM, 20)}»\n` },
      ],
      ignore: [
        { text: 'the machine has a login and a password field', why: 'prose' },
        { text: 'machine {name} login {user} password {password}', why: 'a form' },
      ],
    },
    references: ['https://www.gnu.org/software/inetutils/manual/html_node/The-_002enetrc-file.html'],
  },
  {
    id: 'docker-config-auth',
    title: 'Registry credentials in a Docker configuration',
    class: 'secret',
    severity: 'high',
    category: 'config',
    pattern: '"auth\\\\{0,3}"\\s*:\\s*\\\\{0,3}"(?P<secret>[A-Za-z0-9+/]{8,600}={0,2})\\\\{0,3}"',
    atoms: ['auth'],
    keyedPattern: '[A-Za-z0-9+/]{8,600}={0,2}',
    keyedKeywords: ['auth', 'dockercfg'],
    maxLength: 640,
    validators: ['base64-user-password'],
    confidence: 0.85,
    examples: {
      match: [
        { text: `{"auths":{"https://index.docker.io/v1/":{"auth":"«${b64('ann:' + 'Wh4rf-rat')}»"}}}` },
        { text: `«${b64(USER)}»`, key: 'auth' },
      ],
      ignore: [{ text: '"auth": "oauth2"', why: 'does not decode to user:password' }],
    },
    references: ['https://docs.docker.com/reference/cli/docker/login/#credential-stores'],
  },
  {
    id: 'network-credential-call',
    title: 'User and password as arguments of a credential constructor',
    class: 'secret',
    severity: 'high',
    category: 'generic',
    pattern:
      '(?i:networkcredential|directoryentry|usernamepasswordcredentials?(?:token)?|passwordauthentication|httpbasicauth|basicauth|auth\\.basic|setbasicauth|\\.login|getconnection|mysqli?_(?:p|real_)?connect|new mysqli|new pdo|\\bauth=|\\.basic|_login|ldap_bind|ssh2_auth_password|imap_open)\\(\\s*(?:"[^"\\n]{1,120}"|\'[^\'\\n]{1,120}\'|[$\\w.]{1,60})\\s*,\\s*(?:(?:"[^"\\n]{1,120}"|\'[^\'\\n]{1,120}\'|[$\\w.]{1,60}),\\s*)?["\'](?P<secret>[^"\'\\s\\n]{4,100})["\']',
    atoms: [
      'networkcredential',
      'directoryentry',
      'usernamepasswordcredential',
      'passwordauthentication',
      'basicauth',
      'auth.basic',
      '.login(',
      '_login(',
      'getconnection(',
      'mysql_connect(',
      'mysqli_connect(',
      'mysql_pconnect(',
      'mysqli_pconnect(',
      'mysqli_real_connect(',
      'mysql_real_connect(',
      'new mysqli(',
      'new pdo(',
      'auth=(',
      '.basic(',
      'ldap_bind(',
      'ssh2_auth_password(',
      'imap_open(',
    ],
    maxLength: 512,
    validators: ['password-value'],
    confidence: 0.7,
    generic: true,
    examples: {
      match: [
        { text: `sender.Credentials = new NetworkCredential("ann@host.test", "«${'vz1hl' + 'aquag'}»");` },
        { text: `requests.get(url, auth=HTTPBasicAuth('ann', '«${'M1dn' + 'ight-sun'}»'))` },
        { text: `requests.get(url, auth=('ann', '«${'c0rn' + 'Crake7'}»'))` },
        { text: `mysqli_connect("localhost", "root", "«${'s4nd' + 'Piper'}»", "shop")` },
        { text: `DriverManager.getConnection(url, user, "«${'gr3y' + 'Heron'}»")` },
      ],
      ignore: [{ text: 'new NetworkCredential(user, "password")', why: 'a sample word' }],
    },
    references: ['https://learn.microsoft.com/dotnet/api/system.net.networkcredential'],
  },
  {
    id: 'session-cookie',
    title: 'Session id in a cookie',
    class: 'secret',
    severity: 'medium',
    category: 'http',
    pattern:
      '(?i:(?:set-)?cookie["\']?\\s{0,2}[:=,]\\s{0,2}["\']?[^\\n]{0,300}?\\b(?:phpsessid|jsessionid|asp\\.net_sessionid|connect\\.sid|sessionid|session_id|_session|laravel_session|_gitlab_session|user_session|remember_token|auth_token|access_token)=)(?P<secret>[A-Za-z0-9%._\\-+/=~]{16,400})',
    atoms: ['cookie'],
    maxLength: 800,
    validators: ['token-value'],
    confidence: 0.75,
    examples: {
      match: [
        { text: `Cookie: lang=en; PHPSESSID=«${sample('abcdefghijklmnopqrstuv0123456789', 26)}»; theme=dark` },
        { text: `Set-Cookie: sessionid=«${sample(ALNUM, 32)}»; HttpOnly` },
      ],
      ignore: [{ text: 'Cookie: PHPSESSID=<your session id>', why: 'a placeholder' }],
    },
    references: ['https://www.rfc-editor.org/rfc/rfc6265'],
  },
]);
