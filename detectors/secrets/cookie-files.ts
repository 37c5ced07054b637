import { defineRules } from '../../src/detectors/rule.ts';
import { ALNUM, BASE64URL, HEX, LOWER_DIGIT, sample } from '../sample.ts';

/** Names of cookies that sign somebody in, as services and frameworks call them; each begins or ends like this. */
const SESSION_COOKIES = [
  ...[
    'sessionid',
    'session_id',
    'session-id',
    'session-token',
    'session_key',
    'sessiontoken',
    '_session',
    'user_session',
  ],
  ...['sessid', 'connect.sid', 'auth_token', 'auth-token', 'authtoken', 'access_token', 'refresh_token', 'id_token'],
  ...['remember_', 'logged_in_', 'wordpress_sec_', '.aspxauth', '.aspnetcore.', '.aspnet.', 'next-auth.', 'authjs.'],
  ...['netflixid', 'sapisid', 'apisid', '1psid', '3psid', 'sessdata', 'li_at', 'steamloginsecure', 'roblosecurity'],
  ...[
    'reddit_session',
    'cf_clearance',
    'sid_tt',
    'sid_guard',
    'sp_dc',
    'at-main',
    'ubid-main',
    'x-main',
    'cloud.session',
  ],
  ...['tenant.session', 'jwt_token', 'user_token', 'login_token', '_simpleauth', 'passport_', 'sso_token', 'token_v2'],
];
const NAME = SESSION_COOKIES.map(name => name.replaceAll('.', '\\.')).join('|');

export default defineRules([
  {
    id: 'session-in-cookie-file',
    title: 'Session in a row of a cookie file in the format of Netscape',
    class: 'secret',
    severity: 'high',
    category: 'http',
    pattern: `(?:^|\\n)[ \\t]{0,4}(?:#HttpOnly_)?\\.?[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)*[ \\t]{1,8}(?:TRUE|FALSE)[ \\t]{1,8}/[^\\s]*[ \\t]{1,8}(?:TRUE|FALSE)[ \\t]{1,8}\\d{1,12}(?:\\.\\d+)?[ \\t]{1,8}[\\w.%-]{0,40}?(?i:${NAME})[\\w.-]{0,64}[ \\t]{1,8}"?(?P<secret>[^\\s"';]{16,})`,
    atoms: SESSION_COOKIES,
    maxLength: 4600,
    validators: ['session-id'],
    minEntropy: 3,
    confidence: 0.8,
    examples: {
      match: [
        {
          text: `# Netscape HTTP Cookie File\n.host.test\tTRUE\t/\tTRUE\t1799999999\tsessionid\t«${sample(LOWER_DIGIT, 32)}»\n`,
        },
        {
          text: `#HttpOnly_app.host.test\tFALSE\t/\tTRUE\t0\tconnect.sid\t«s%3A${sample(BASE64URL, 32)}.${sample(ALNUM, 43)}»`,
        },
        { text: `.host.test TRUE / FALSE 1799999999 NetflixId «v%3D3%26ct%3D${sample(BASE64URL, 180)}»\n` },
      ],
      ignore: [
        { text: `.host.test\tTRUE\t/\tFALSE\t1799999999\t_ga\tGA1.2.${'1234'}567890.1600000000\n`, why: 'no session' },
        { text: '.host.test\tTRUE\t/\tFALSE\t1799999999\tsessionid\tdeleted\n', why: 'no value' },
      ],
    },
    references: ['https://curl.se/docs/http-cookies.html'],
  },
  {
    id: 'roblox-security-cookie',
    title: 'Cookie that signs in to Roblox',
    class: 'secret',
    severity: 'critical',
    category: 'http',
    pattern:
      '(?P<secret>_\\|WARNING:-DO-NOT-SHARE-THIS\\.--Sharing-this-will-allow-someone-to-log-in-as-you-and-to-steal-your-ROBUX-and-items\\.\\|_[A-Za-z0-9._-]{60,})',
    atoms: ['warning:-do-not-share-this'],
    maxLength: 3200,
    validators: ['placeholder'],
    confidence: 0.95,
    publicPrefix: 16,
    examples: {
      match: [
        {
          text: `.ROBLOSECURITY=«_|WARNING:-DO-NOT-SHARE-THIS.--Sharing-this-will-allow-someone-to-log-in-as-you-and-to-steal-your-ROBUX-and-items.|_${sample(HEX, 320).toUpperCase()}»; path=/`,
        },
        {
          text: `cookie = "«_|WARNING:-DO-NOT-SHARE-THIS.--Sharing-this-will-allow-someone-to-log-in-as-you-and-to-steal-your-ROBUX-and-items.|_CAEaAhAB.${sample(HEX, 240).toUpperCase()}»"`,
        },
      ],
      ignore: [{ text: 'It begins with _|WARNING:-DO-NOT-SHARE-THIS.--Sharing-this-will-allow', why: 'its beginning' }],
    },
    references: ['https://create.roblox.com/docs/cloud/auth/api-keys'],
  },
  {
    id: 'instagram-session-id',
    title: 'Session id of Instagram or Threads',
    class: 'secret',
    severity: 'high',
    category: 'http',
    pattern: '(?P<secret>[0-9]{5,20}%3A[A-Za-z0-9]{10,20}%3A[0-9]{1,3}%3AAY[A-Za-z0-9_-]{20,80})',
    atoms: ['%3AAY'],
    maxLength: 160,
    left: 'alnum',
    right: 'alnum',
    validators: ['placeholder'],
    confidence: 0.9,
    examples: {
      match: [
        { text: `IG = "«${'5290' + '1774'}%3A${sample(ALNUM, 14)}%3A12%3AAY${sample(BASE64URL, 44)}»"` },
        { text: `session: «${'771' + '40293355'}%3A${sample(ALNUM, 14, 2)}%3A3%3AAY${sample(ALNUM, 36)}»\n` },
      ],
      ignore: [{ text: 'time=12%3A30%3A15%3AAYR', why: 'a time' }],
    },
    references: ['https://owasp.org/www-community/attacks/Session_hijacking_attack'],
  },
]);
