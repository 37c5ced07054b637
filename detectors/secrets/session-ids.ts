import { defineRules } from '../../src/detectors/rule.ts';
import { ALNUM, BASE64, BASE64URL, HEX, LOWER_DIGIT, sample, sampleUuid } from '../sample.ts';

/** Cookies that frameworks keep a session or a login in. */
const COOKIE_NAMES =
  '(?:__(?:Host|Secure)-)?(?:rt|refresh|[\\w.-]{0,40}?(?:session(?:[_-]?(?:id|token|key|data))?|sess|sessid|sid|[_.-]auth|authtoken|auth[_-]token|access[_-]token|refresh[_-]token|id[_-]token|remember[\\w.-]{0,50}|logged_in_[0-9a-f]{32}|aspxauth|aspnet(?:core)?\\.[\\w.-]{4,40}|jwt|auth|user_token|login_token|api_token|cf_clearance|li_at|ct0|steamloginsecure|\\.roblosecurity|sessdata|wordpress_sec_[0-9a-f]{32}|sid_(?:tt|guard)|[cx]srf[_-]?token|_csrf|aspnetcore\\.antiforgery\\.[\\w-]{4,40}))';
const VALUE = '(?P<secret>[A-Za-z0-9%._\\-+/=~|:]{16,})';

/** How `<samlp:Response`, `<saml2p:Response`, `<saml:Assertion` and `<saml2:Assertion` begin in base64. */
const MARKS_OF_SAML = [
  'PHNhbWxwOlJlc3BvbnNl',
  'PHNhbWwycDpSZXNwb25zZ',
  'PHNhbWw6QXNzZXJ0aW9u',
  'PHNhbWwyOkFzc2VydGlvb',
];
const samlOf = (element: string) =>
  Buffer.from(`<samlp:${element} ID="_${sample(HEX, 32)}" Version="2.0">${sample(ALNUM, 60)}</samlp:${element}>`)
    .toString('base64')
    .replace(/=+$/, '');

export default defineRules([
  {
    id: 'session-cookie',
    title: 'Session id in a cookie',
    class: 'secret',
    severity: 'medium',
    category: 'http',
    pattern: `(?i:(?:cookies?(?:\\.set)?["'\`]?\\]?\\s{0,2}(?:[:=,([]|[ \\t])|\\bcurl\\b[^\\n]{0,200}? -b)\\s{0,2}["'\`{[($]{0,3}(?:[^\\n]{0,300}?[^\\w.-])?${COOKIE_NAMES})(?:["']?\\s{0,2}[=:]|["']\\s?(?:,|\\] ?=))\\s{0,2}["']?${VALUE}`,
    atoms: ['cookie', 'curl'],
    maxLength: 1700,
    keyedPattern: `(?i:(?:[^;\\n]*;\\s?)*?${COOKIE_NAMES})=${VALUE}(?:;[^\\n]*)?`,
    keyedKeywords: ['cookie', 'cookies', 'set cookie'],
    validators: ['session-id'],
    minEntropy: 3,
    confidence: 0.75,
    examples: {
      match: [
        { text: `{"name":"Cookie","value":"cf_clearance=«${sample(BASE64URL, 80)}»; theme=dark"}` },
        { text: `Cookie: lang=en; PHPSESSID=«${sample('abcdefghijklmnopqrstuv0123456789', 26)}»; theme=dark` },
        { text: `Set-Cookie: sessionid=«${sample(ALNUM, 32)}»; HttpOnly` },
        { text: `Set-Cookie: XSRF-TOKEN=«${sampleUuid()}»; Path=/` },
        {
          text: `Set-Cookie: connect.sid=s%3A«${sample(BASE64URL, 32)}.${sample(BASE64, 43)}»; Path=/`.replace(
            's%3A«',
            '«s%3A',
          ),
        },
        { text: `Set-Cookie: auth=«s%3A${sample(BASE64URL, 32)}.${sample(ALNUM, 43)}»; Path=/` },
        { text: `curl --cookie "acme_session=«${sample(HEX, 40)}»" https://host.test` },
        { text: `curl -s -b "sessionid=«${sample(ALNUM, 32)}»" https://host.test/me` },
        { text: `cookies = {'sid': '«${sample(ALNUM, 24)}»'}` },
        { text: `s.cookies.set("sessionid", "«${sample(LOWER_DIGIT, 32)}»", domain=".host.test")` },
        { text: `s.cookies['auth_token'] = '«${sample(ALNUM, 40)}»'` },
        { text: `lang=en; sessionid=«${sample(ALNUM, 32)}»; theme=dark`, key: 'Cookie' },
        { text: `refresh cookie rt=«v1.${sample(BASE64URL, 64)}» valid` },
        { text: `document.cookie = "auth_token=«${sample(ALNUM, 40)}»; path=/"` },
      ],
      ignore: [
        { text: 'Cookie: PHPSESSID=<your session id>', why: 'a placeholder' },
        { text: `Cookie: _ga=GA1.2.${'1234'}567890.1600000000; consent=${sample(HEX, 16)}`, why: 'no session' },
        { text: 'cookies["session"] = get_the_session_of_user2(request)', why: 'code' },
        { text: 'SESSION_COOKIE_NAME = "sessionid"', why: 'a name' },
        { text: "cookie: { key: 'XSRF-TOKEN', header: 'X-XSRF-TOKEN' }", why: 'a name' },
      ],
    },
    references: ['https://www.rfc-editor.org/rfc/rfc6265'],
  },
  {
    id: 'session-in-address',
    title: 'Session id among the parameters of an address',
    class: 'secret',
    severity: 'medium',
    category: 'http',
    pattern:
      '[?&;](?i:session(?:_?(?:id|token|key))?|sess_?id|phpsessid|jsessionid|aspsessionid|user_?session)=(?P<secret>[A-Za-z0-9._~%-]{20,256})',
    atoms: [
      '?session',
      '&session',
      'sessid=',
      'sess_id=',
      'jsessionid=',
      'sessionid=',
      'usersession=',
      'user_session=',
    ],
    maxLength: 320,
    right: 'word',
    validators: ['session-id'],
    minEntropy: 3,
    confidence: 0.65,
    generic: true,
    examples: {
      match: [
        { text: `GET https://app.host.test/give?session=«${sample(HEX, 32)}»&step=2` },
        { text: `https://host.test/a;jsessionid=«${sample(HEX, 32)}»?x=1` },
      ],
      ignore: [
        { text: '?session=current-session-of-this-user', why: 'words' },
        { text: '?session={{ session_id_of_the_user }}', why: 'a variable' },
      ],
    },
    references: ['https://owasp.org/www-community/vulnerabilities/Information_exposure_through_query_strings_in_url'],
  },
  {
    id: 'saml-response',
    title: 'Response or assertion of SAML, which signs in whoever posts it',
    class: 'secret',
    severity: 'high',
    category: 'login',
    pattern: `(?:\\bSAMLResponse\\\\{0,4}["'\`]?\\]?\\s{0,4}(?:=>|[=:,]|value=)\\s{0,4}\\\\{0,4}["'\`]?(?P<secret>[A-Za-z0-9+/%_-]{100,}={0,2})|(?P<bare>(?:${MARKS_OF_SAML.join('|')})[A-Za-z0-9+/%_-]{80,}={0,2}))`,
    atoms: ['samlresponse', ...MARKS_OF_SAML],
    maxLength: 32_768,
    left: 'alnum',
    keyedPattern: '[A-Za-z0-9+/%_\\s-]{100,}={0,2}',
    keyedKeywords: ['saml response'],
    validators: ['saml'],
    confidence: 0.85,
    examples: {
      match: [
        { text: `POST /acs\n\nSAMLResponse=«${samlOf('Response')}»` },
        { text: `{"idp":"x","SAMLResponse":"«${samlOf('Response')}»"}` },
        { text: `<input type="hidden" name="SAMLResponse" value="«${samlOf('Response')}»"/>` },
        { text: `assertion: «${samlOf('Response')}»\n` },
        { text: `«${samlOf('Response')}»`, key: 'SAMLResponse' },
      ],
      ignore: [
        { text: `SAMLResponse=${samlOf('LogoutRequest')}`, why: 'a request' },
        { text: `SAMLResponse: ${'aGVsbG8gd29ybGQgb2YgdGV4dCBhbmQgd29yZHMs'.repeat(3)}`, why: 'a text' },
      ],
    },
    references: ['https://docs.oasis-open.org/security/saml/v2.0/saml-bindings-2.0-os.pdf'],
  },
  {
    id: 'session-id',
    title: 'Session id, or the token that goes with it, under the name that a framework gives it',
    class: 'secret',
    severity: 'medium',
    category: 'http',
    pattern: `(?:\\bsessionid|\\bli_at|\\bcsrftoken|\\b(?i:x-(?:csrf|xsrf)-?token|requestverificationtoken)|(?i:\\bremember_(?:me|token|user_token|web_[0-9a-f]{40,64})|PHPSESSID|JSESSIONID|ASP\\.NET_SessionId|connect\\.sid|laravel_session|ci_session|_gitlab_session|\\.ASPXAUTH|wordpress_logged_in_[0-9a-f]{32}|\\.AspNetCore\\.(?:Cookies|Session|Identity\\.Application)))["'\`\\]]{0,2}\\s{0,2}(?:=>|[=:,])\\s{0,2}(?:\\\\{0,4}"value\\\\{0,4}"\\s{0,2}:\\s{0,2}\\\\{0,4})?["'\`]?${VALUE}`,
    atoms: [
      'sessionid',
      'li_at',
      'csrftoken',
      ...['x-csrf-token', 'x-xsrf-token', 'x-csrftoken', 'x-xsrftoken', 'requestverificationtoken'],
      'remember_',
      'phpsessid',
      'jsessionid',
      'asp.net_sessionid',
      'connect.sid',
      'laravel_session',
      'ci_session',
      '_gitlab_session',
      '.aspxauth',
      'wordpress_logged_in_',
      '.aspnetcore.',
    ],
    maxLength: 1100,
    keyedPattern: VALUE,
    keyedKeywords: [
      ...['sessionid', 'phpsessid', 'jsessionid', 'laravel session', 'ci session', 'aspxauth'],
      // Of a request, rather than of a page: the header that goes with the cookie of the session.
      ...['x csrf token', 'x xsrf token', 'x csrftoken', 'request verification token'],
    ],
    validators: ['session-id'],
    minEntropy: 3,
    confidence: 0.7,
    generic: true,
    examples: {
      match: [
        { text: `see "name":"sessionid","value":"«${sample(LOWER_DIGIT, 32)}»" there` },
        { text: `«${sample(LOWER_DIGIT, 32)}»`, key: 'sessionid' },
        { text: `{"PHPSESSID": "«${sample(LOWER_DIGIT, 26)}»"}` },
        { text: `http://host.test/login;jsessionid=«${sample(HEX, 32).toUpperCase()}»?x=1` },
        { text: `cookies = {\n  'sessionid': '«${sample(LOWER_DIGIT, 32)}»',\n}` },
        { text: `{'csrftoken': '«${sample(ALNUM, 64)}»'}` },
        { text: `-H 'X-CSRF-Token: «${sample(BASE64URL, 44)}»'` },
        { text: `X-CSRFToken: «${sample(ALNUM, 64, 2)}»` },
        { text: `PHPSESSID=x; cart=3; remember_me=«${sample(HEX, 64)}»` },
        { text: `Cookie: li_at=«AQED${sample(BASE64URL, 140)}»` },
        { text: `'laravel_session' => '«${sample(ALNUM, 40)}»',` },
      ],
      ignore: [
        { text: 'ini_set("session.name", "PHPSESSID");', why: 'a name' },
        { text: 'PHPSESSID=phpsession_of_the_user', why: 'words' },
        { text: "headers['X-CSRF-Token'] = document2.querySelector(meta)", why: 'code' },
      ],
    },
    references: [
      'https://www.rfc-editor.org/rfc/rfc6265',
      'https://owasp.org/www-community/attacks/Session_hijacking_attack',
    ],
  },
  {
    id: 'versioned-refresh-token',
    title: 'Refresh token that begins with its version, under a short name',
    class: 'secret',
    severity: 'high',
    category: 'token',
    pattern:
      '(?:^|[^A-Za-z0-9])(?i:(?:rt|refresh|cookie)(?:=|: ?)(?P<secret>v[1-9]\\.[A-Za-z0-9_-]{32,400})|refresh=(?P<refresh>[A-Za-z0-9_-]{28,400}))',
    atoms: ['rt=v', 'rt:v', 'rt: v', 'refresh=', 'refresh:v', 'refresh: v', 'cookie=v', 'cookie:v', 'cookie: v'],
    wordAtoms: true,
    maxLength: 440,
    right: 'token',
    validators: ['session-id'],
    minEntropy: 3.5,
    confidence: 0.75,
    examples: {
      match: [
        { text: `session renewed rt=«v1.${sample(BASE64URL, 64)}» in 3ms` },
        { text: `refresh: «v2.${sample(ALNUM, 48)}»` },
      ],
      ignore: [
        { text: 'refresh: v2.the-release-that-everybody-has-been-waiting-for', why: 'words' },
        { text: 'start=v1.2.3', why: 'a version' },
      ],
    },
    references: ['https://www.rfc-editor.org/rfc/rfc6749#section-1.5'],
  },
]);
