import { defineRules } from '../../src/detectors/rule.ts';
import { ALNUM, BASE64URL, DIGITS, HEX, LOWER_DIGIT, sample, sampleUuid } from '../sample.ts';

const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';

/** Hosts (each an atom) and the path up to a key. */
const KEYED: readonly (readonly [host: string, path: string])[] = [
  ['.infura.io', '/(?:ws/)?v3/'],
  ['.alchemy.com', '/(?:nft/)?v[23]/'],
  ['.alchemyapi.io', '/v2/'],
  ['rpc.ankr.com', '/(?:[a-z_]{2,30}/)?'],
  ['.quiknode.pro', '/'],
  ['go.getblock.io', '/'],
  ['nodereal.io', '/v1/'],
  ['core.chainstack.com', '/'],
  ['blastapi.io', '/'],
  ['exchangerate-api.com', '/v[46]/'],
  ['.azurewebsites.net', '/[^\\s"\'?]{1,120}\\?(?:[^\\s"\']{0,60}&)?code='],
  ['api.telegram.org', '/(?:file/)?bot'],
];

/** Hosts (each an atom) with a path that is a password by itself: whoever has the address may post to it, or read. */
const ADDRESSES: readonly (readonly [host: string, path: string])[] = [
  ['maker.ifttt.com', '/trigger/[^\\s/"\']{1,80}/(?:json/)?with/key/[\\w-]{20,64}'],
  ['.loggly.com', `/(?:inputs|bulk)/${UUID}`],
  ['hc-ping.com', `/${UUID}`],
  ['open.feishu.cn', `/open-apis/bot/v2/hook/${UUID}`],
  ['open.larksuite.com', `/open-apis/bot/v2/hook/${UUID}`],
  ['qyapi.weixin.qq.com', `/cgi-bin/webhook/send\\?key=${UUID}`],
  ['.make.com', '/[a-z0-9]{32}'],
  ['hook.integromat.com', '/[a-z0-9]{32}'],
  ['events.pagerduty.com', '/(?:integration|x-ere)/[0-9a-zA-Z]{32}'],
  ['alert.victorops.com', `/integrations/generic/\\d{8}/alert/${UUID}`],
  ['api.flock.com', `/hooks/sendMessage/${UUID}`],
  ['hooks.airtable.com', '/workflows/v1/genericWebhook/app\\w{14}/wfl\\w{14}/wtr\\w{14}'],
  ['.rocket.chat', '/hooks/[A-Za-z0-9]{17,24}/[A-Za-z0-9]{40,50}'],
  ['mattermost', '[\\w.-]{0,60}/hooks/[a-z0-9]{26}'],
  ['outlook.office365.com', '/owa/calendar/[^\\s/"\']{10,120}/[0-9a-f]{32,64}/(?:reach)?calendar\\.(?:ics|html)'],
  ['outlook.live.com', `/owa/calendar/${UUID}/${UUID}/cid-[0-9A-Fa-f]{16}/calendar\\.(?:ics|html)`],
  ['sctapi.ftqq.com', '/SCT[0-9]{3,9}T[A-Za-z0-9]{20,40}'],
  ['api.day.app', '/[A-Za-z0-9]{22}'],
  ['calendar.google.com', '/calendar/ical/[^\\s/"\']{3,120}/private-[0-9a-f]{32}'],
];

/** A slash, escaped or not, as in JSON. */
const SLASH = '\\\\?/';
const anyOf = (places: readonly (readonly [string, string])[]) =>
  places.map(([host, path]) => host.replaceAll('.', '\\.') + path.replaceAll('/', SLASH)).join('|');
const SCHEME = `(?:https?|wss?):${SLASH}${SLASH}[\\w.-]{0,80}?`;

/** What leads to the key among the parameters of an address. */
const QUERY = '\\?(?:[^\\s"\'<>]{0,80}&)?(?:[\\w-]{0,24}?(?:token|code|otp)|key|hash|ticket|t|k|h|tk)=';

export default defineRules([
  {
    id: 'key-in-address',
    title: 'Key in the path of an address of a service that takes it there',
    class: 'secret',
    severity: 'high',
    category: 'saas',
    pattern: `\\b${SCHEME}(?:${anyOf(KEYED)})(?P<secret>(?:\\d{6,12}:)?[\\w-]{22,64}={0,2})`,
    atoms: KEYED.map(([host]) => host),
    maxLength: 420,
    right: 'word',
    validators: ['told-key'],
    confidence: 0.8,
    generic: true,
    examples: {
      match: [
        { text: `RPC=wss://mainnet.infura.io/ws/v3/«${sample(HEX, 32)}»` },
        { text: `"url": "https:\\/\\/eth-mainnet.g.alchemy.com\\/v2\\/«${sample(ALNUM, 32)}»"` },
        { text: `https://shop.azurewebsites.net/api/orders?code=«${sample(BASE64URL, 54)}==»` },
        { text: `https://api.telegram.org/bot«61${sample(DIGITS, 8)}:${sample(ALNUM, 35)}»/getMe` },
      ],
      ignore: [
        { text: 'https://mainnet.infura.io/v3/YOUR_PROJECT_ID', why: 'a placeholder' },
        { text: 'https://api.telegram.org/bot<token>/getMe', why: 'a placeholder' },
        { text: 'https://www.nodereal.io/v1/getting-started-with-the-rpc', why: 'a page' },
      ],
    },
    references: [
      'https://docs.metamask.io/services/get-started/infura/',
      'https://core.telegram.org/bots/api#making-requests',
      'https://learn.microsoft.com/azure/azure-functions/function-keys-how-to',
    ],
  },
  {
    id: 'key-as-user-of-address',
    title: 'Token in the place of the user in an address, without a password',
    class: 'secret',
    severity: 'high',
    category: 'url',
    pattern: '\\bhttps?://(?P<secret>[A-Za-z0-9_.-]{20,200}):?@[A-Za-z0-9][A-Za-z0-9.-]{2,80}',
    shapes: ['at'],
    maxLength: 320,
    validators: ['address-user'],
    confidence: 0.75,
    generic: true,
    examples: {
      match: [
        { text: `pip install git+https://«${sample(ALNUM, 32)}»@github.com/acme/shop.git` },
        { text: `git clone https://«${sample(HEX, 40)}»:@git.host.net/shop.git` },
        { text: `pip install -i https://«${'ozFjkGKipz' + 'KJVGUeZDoR'}»:@pypi.host.net/shop/ shop` },
      ],
      ignore: [
        { text: `https://${sample(HEX, 32)}@o12345.ingest.sentry.io/12345`, why: 'the public key of a Sentry project' },
        { text: `https://${sample(HEX, 32)}@errors.host.net/7`, why: 'so is that of one elsewhere' },
        { text: 'https://the-name-of-the-organisation@dev.azure.com/shop', why: 'a user' },
      ],
    },
    references: [
      'https://docs.github.com/authentication/keeping-your-account-and-data-secure/managing-your-personal-access-tokens',
      'https://docs.sentry.io/concepts/key-terms/dsn-explainer/',
    ],
  },
  {
    id: 'webhook-address',
    title: 'Address of a webhook or a private feed, which is its own password',
    class: 'secret',
    severity: 'high',
    category: 'saas',
    pattern: `\\b(?P<secret>${SCHEME}(?:${anyOf(ADDRESSES)}))`,
    atoms: ADDRESSES.map(([host]) => host),
    maxLength: 420,
    right: 'word',
    validators: ['placeholder'],
    confidence: 0.85,
    examples: {
      match: [
        { text: `«https://maker.ifttt.com/trigger/door/with/key/${sample(BASE64URL, 22)}»` },
        { text: `curl -X POST «https://hook.eu1.make.com/${sample(LOWER_DIGIT, 32)}» -d x` },
        { text: `"hook": "«https:\\/\\/open.feishu.cn\\/open-apis\\/bot\\/v2\\/hook\\/${sampleUuid()}»"` },
        { text: `«https://mattermost.host.net/hooks/${sample(LOWER_DIGIT, 26)}»` },
      ],
      ignore: [
        { text: 'see https://www.make.com/en/help/webhooks', why: 'a page' },
        { text: 'https://maker.ifttt.com/trigger/{event}/with/key/{key}', why: 'a placeholder' },
      ],
    },
    references: [
      'https://help.ifttt.com/hc/en-us/articles/115010230347',
      'https://open.feishu.cn/document/client-docs/bot-v3/add-custom-bot',
      'https://support.google.com/calendar/answer/37648',
    ],
  },
  {
    id: 'login-address',
    title: 'Key in an address that signs in, sets a password or confirms an account',
    class: 'secret',
    severity: 'medium',
    category: 'login',
    pattern: `(?:\\b${SCHEME}[\\w.:-]{3,80}|\\b(?:GET|POST|PUT|PATCH|HEAD) |(?:^|[\\s"'=(]))(?:${SLASH}[\\w.#-]{1,40}){0,5}?${SLASH}(?:#/)?(?:(?i:(?:re)?set[-_]?password|password[-_]?reset|magic[-_]?(?:link|login)|verify[-_]?email|accept[-_]?invit(?:e|ation)|one-?time-?login|passwordless)(?:${SLASH}|${QUERY})|(?i:magic|reset|verify|confirm(?:ation)?|activat(?:e|ion)|invit(?:e|ation))${QUERY})(?P<secret>[A-Za-z0-9_-]{20,200})`,
    atoms: [
      ...['set-password', 'set_password', 'setpassword', 'password-reset', 'password_reset', 'passwordreset'],
      ...['magic-link', 'magic_link', 'magiclink', 'magic-login', 'magic_login', 'magiclogin'],
      ...['verify-email', 'verify_email', 'verifyemail', 'accept-invit', 'accept_invit', 'acceptinvit'],
      ...['one-time-login', 'onetime-login', 'one-timelogin', 'onetimelogin', 'passwordless'],
      ...['magic', 'reset', 'verify', 'confirm', 'confirmation', 'activate', 'activation', 'invite', 'invitation'].map(
        what => `${what}?`,
      ),
    ],
    maxLength: 560,
    right: 'word',
    validators: ['told-key'],
    confidence: 0.7,
    generic: true,
    examples: {
      match: [
        { text: `https://shop.host.net/magic?token=«${sample(BASE64URL, 43)}» (valid for 15 minutes)` },
        { text: `https://shop.host.net/reset-password/«${sample(ALNUM, 40)}»` },
        { text: `https://app.host.net/users/invitation/accept_invite?x=1&token=«${sample(HEX, 40)}»` },
        { text: `https://app.host.net/verify?code=«${sample(ALNUM, 32, 4)}»` },
        { text: `"GET /reset?uid=12&t=«c4x3d2-${sample(HEX, 32)}» HTTP/1.1" 302` },
        { text: `path=/magic-link?token=«${sample(BASE64URL, 40, 3)}» status=200` },
      ],
      ignore: [
        { text: 'https://docs.host.net/reset-password/how-to-set-a-new-password', why: 'a page' },
        { text: 'https://host.net/activate?token=YOUR_ACTIVATION_TOKEN_HERE', why: 'a form' },
        { text: `https://host.net/commit/${sample(HEX, 40)}`, why: 'a commit' },
      ],
    },
    references: ['https://cwe.mitre.org/data/definitions/640.html'],
  },
  {
    id: 'django-reset-token',
    title: 'Token in an address of Django that sets a new password',
    class: 'secret',
    severity: 'medium',
    category: 'login',
    pattern: `reset(?:${SLASH}confirm)?${SLASH}[A-Za-z0-9_=-]{1,24}${SLASH}(?P<secret>[0-9a-z]{5,7}-[0-9a-f]{20,64})`,
    shapes: ['run'],
    shapePattern: '[0-9a-z]{5,7}-[0-9a-f]{20,64}',
    maxLength: 160,
    right: 'word',
    validators: ['told-key'],
    confidence: 0.75,
    examples: {
      match: [
        { text: `"POST /accounts/reset/MQ/«c4x3d2-${sample(HEX, 32, 3)}»/ HTTP/1.1" 302` },
        { text: `https://host.test/password/reset/confirm/NDI/«bq81ab-${sample(HEX, 32, 5)}»/` },
      ],
      ignore: [{ text: 'https://host.test/reset/MQ/set-password/', why: 'the page behind it' }],
    },
    references: ['https://docs.djangoproject.com/en/stable/topics/auth/default/#built-in-auth-views'],
  },
]);
