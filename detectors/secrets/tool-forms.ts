import { defineRules } from '../../src/detectors/rule.ts';
import { ALNUM, BASE64, BASE64URL, LOWER_DIGIT, sample } from '../sample.ts';

/** What a variable is called that holds a secret. */
const SECRET_NAME =
  '(?i:[\\w.-]{0,60}?(?:token|secret|passw(?:or)?d|passphrase|pwd|(?:\\b|_)pat|api[_-]?key|access[_-]?key|private[_-]?key|sas|connection[_-]?string)[\\w.-]{0,20})';
const VALUE = '(?P<secret>[^\\s"\'`$<>(){}[\\]\\\\|;]{8,400})';
/** What the part of the settings is called that signs tokens. */
const OF_TOKENS =
  '(?i:jwt\\w{0,16}|(?:bearer|auth)?token(?:s|settings|options|config|management|validation)|(?:auth|authentication|security|identity|bearer)(?:settings|options|config)|tokenauthentication)';
/** And the key in it. */
const SIGNS =
  '(?i:(?:(?:issuer)?(?:secret|signing|security|private|symmetric|encryption|access|refresh)(?:token)?_?)?(?:key|secret)(?:string|value)?)';

/** The same where a sign joins it to the names within. */
const FLAT = [
  'jwt',
  'jwtsettings',
  'jwtoptions',
  'jwtconfig',
  'jwtbearer',
  'tokensettings',
  'tokenoptions',
  'tokenmanagement',
  'authsettings',
  'bearertokens',
];
const NAME_OF_KEY = `\\\\{0,4}["']${SIGNS}\\\\{0,4}["']\\s{0,4}:\\s{0,4}\\\\{0,4}["']`;
const SIGNING_KEY = '[^\\s"\'`$<>{}\\\\;]{8,400}';

export default defineRules([
  {
    id: 'pipeline-variable',
    title: 'Secret that a step of a pipeline writes to its log as a variable',
    class: 'secret',
    severity: 'high',
    category: 'ci',
    pattern: `(?:##vso\\[task\\.setvariable (?:variable=${SECRET_NAME}(?:;[^\\]\\n]{0,60})?|[^\\]\\n]{0,80}issecret=true[^\\]\\n]{0,40})\\]|##vso\\[task\\.setsecret\\]|::add-mask::|::set-output name=${SECRET_NAME}::|##teamcity\\[setParameter name='${SECRET_NAME}' value=')${VALUE}`,
    atoms: ['task.setvariable', 'task.setsecret', '::add-mask::', '::set-output', 'teamcity[setparameter'],
    maxLength: 640,
    validators: ['argument-password'],
    confidence: 0.8,
    generic: true,
    examples: {
      match: [
        { text: `echo "##vso[task.setvariable variable=NPM_TOKEN]«${sample(LOWER_DIGIT, 52)}»"` },
        { text: `Write-Host "##vso[task.setvariable variable=x;issecret=true]«${sample(ALNUM, 24)}»"` },
        { text: `echo "::add-mask::«${'m4rsh' + 'Heron!'}»"` },
        { text: `##teamcity[setParameter name='env.DEPLOY_PASSWORD' value='«${'r3ed' + 'Bunting'}»']` },
      ],
      ignore: [
        { text: 'echo "##vso[task.setvariable variable=TOKEN]$(az account get-access-token)"', why: 'a command' },
        { text: 'echo "::add-mask::$TOKEN"', why: 'a variable' },
        { text: 'echo "##vso[task.setvariable variable=buildNumber]2031.04.12-rc1"', why: 'no secret' },
      ],
    },
    references: [
      'https://learn.microsoft.com/azure/devops/pipelines/scripts/logging-commands',
      'https://docs.github.com/actions/reference/workflow-commands-for-github-actions',
    ],
  },
  {
    id: 'token-signing-key',
    title: 'Key that signs the tokens of an application, in the part of the settings that is called so',
    class: 'secret',
    severity: 'high',
    category: 'crypto',
    pattern: `["']?${OF_TOKENS}\\\\{0,4}["']?\\s{0,4}[:=]\\s{0,4}\\{(?:[^{}]{0,200}?(?i:issuer|audience|expir)[^{}]{0,200}?${NAME_OF_KEY}(?P<secret>${SIGNING_KEY})|[^{}]{0,100}?${NAME_OF_KEY}(?P<first>${SIGNING_KEY})[^{}]{1,200}?(?i:issuer|audience|expir))|\\b(?i:${FLAT.join('|')})(?::|__)${SIGNS}\\\\{0,4}["']?\\]?[ \\t]{0,8}[:=][ \\t]{0,4}\\\\{0,4}["']?(?P<flat>${SIGNING_KEY})`,
    atoms: ['issuer', 'audience', 'expir', ...FLAT.flatMap(name => [`${name}:`, `${name}__`])],
    maxLength: 800,
    validators: ['argument-password'],
    ignorePattern: '^(?i:(?:.*[/\\\\])?[\\w.-]+\\.(?:pem|key|json|jwk)|string|hs\\d+|key)$',
    confidence: 0.7,
    generic: true,
    examples: {
      match: [
        { text: `"Jwt": { "Issuer": "shop", "Key": "«${'größe-ist-' + 'nicht-alles-7'}»" }` },
        {
          text: `"JwtSettings": {\n  "Secret": "«${'the-quiet-otter-' + 'sleeps-at-noon'}»",\n  "ExpiryMinutes": 60\n}`,
        },
        { text: `Jwt__Key=«${'quiet_otter_' + 'of_the_moor_44'}»\n` },
        { text: `"Jwt:Key": "«${'otter-on-the-' + 'shore-2031'}»"` },
      ],
      ignore: [
        { text: '"Jwt": { "Issuer": "shop", "Key": "${JWT_KEY}" }', why: 'a variable' },
        { text: 'Configuration["Jwt:Key"]', why: 'a name' },
        {
          text: '"Jwt": { "Issuer": "shop", "Key": "your-secret-key-here" }'.replace('your-secret-key-here', '<key>'),
          why: 'a form',
        },
      ],
    },
    references: ['https://learn.microsoft.com/aspnet/core/fundamentals/configuration/'],
  },
  {
    id: 'erlang-cookie-set',
    title: 'Cookie that the nodes of a cluster of Erlang share',
    class: 'secret',
    severity: 'high',
    category: 'login',
    pattern: `(?:(?:^|[\\s"'])-setcookie {1,8}["']?|\\berlang:set_cookie\\((?:node\\(\\)|[\\w'@.]{1,60}), ?["']|\\bNode\\.set_cookie\\((?:[\\w.:@()]{1,60}, ?)?:["']?|\\b(?i:(?:release_|erl_|emqx_node__)cookie)["']?[ \\t]{0,4}(?:=>|[:=])[ \\t]{0,4}["']?|\\biex [^\\n]{0,80}--cookie ["']?)(?P<secret>[A-Za-z0-9_@+/.=-]{4,255})`,
    atoms: [
      '-setcookie ',
      'erlang:set_cookie',
      'node.set_cookie',
      ...['release_cookie', 'erl_cookie', 'emqx_node__cookie', 'iex '],
    ],
    maxLength: 380,
    validators: ['argument-password'],
    ignorePattern: '^(?i:monster|cookie|secret|mycookie|nocookie)$|\\.cookie$',
    confidence: 0.75,
    generic: true,
    examples: {
      match: [
        { text: `-name db@10.0.0.4\n-setcookie «${'heron-' + 'cluster-reed'}»\n` },
        { text: `erlang:set_cookie(node(), '«${'moor' + 'Heron'}»').` },
        { text: `RELEASE_COOKIE=«${sample(ALNUM, 20)}»` },
        { text: `Node.set_cookie(:"«${'reed_' + 'and_moor'}»")` },
      ],
      ignore: [
        { text: '-setcookie ${COOKIE}', why: 'a variable' },
        { text: 'erl -sname a -setcookie monster', why: 'the sample of the documentation' },
      ],
    },
    references: ['https://www.erlang.org/doc/system/distributed.html'],
  },
  {
    id: 'signing-salt',
    title: 'Salt that an application signs or encrypts its sessions with',
    class: 'secret',
    severity: 'medium',
    category: 'generic',
    pattern:
      '\\b(?:(?:signing|encryption|encrypted_cookie|encrypted_signed_cookie|signed_cookie|authenticated_encrypted_cookie|session)_salt)\\\\{0,4}["\']?[ \\t]{0,4}(?:=>|[:=])[ \\t]{0,4}\\\\{0,4}["\'](?P<secret>[A-Za-z0-9+/=_-]{6,128})\\\\{0,4}["\']',
    atoms: ['signing_salt', 'encryption_salt', 'cookie_salt', 'session_salt'],
    maxLength: 200,
    validators: ['salt'],
    confidence: 0.7,
    examples: {
      match: [
        { text: `live_view: [signing_salt: "«${'Qw7t' + 'ZxP3'}»"]` },
        { text: `encryption_salt: "«${'b7Zq/Lm2' + 'Kw+9xTf4'}»",` },
      ],
      ignore: [
        { text: 'signing_salt: "change me"', why: 'a form' },
        { text: 'encrypted_cookie_salt = "encrypted cookie"', why: 'the name that comes with the framework' },
        { text: 'signing_salt: "session"', why: 'a word' },
      ],
    },
    references: ['https://hexdocs.pm/phoenix/Phoenix.Endpoint.html'],
  },
  {
    id: 'sonatype-user-token-name',
    title: 'Name of a user token of Sonatype beside its pass code',
    class: 'secret',
    severity: 'medium',
    category: 'packages',
    pattern:
      '<id>(?i:ossrh|central|sonatype|maven-?central)[\\w.-]{0,30}</id>\\s{0,20}<username>(?P<secret>[A-Za-z0-9+/]{6,12})</username>\\s{0,20}<password>|(?i:maven[_-]?central|ossrh|sonatype|central[_-]?portal)(?:_?(?i:token|portal|repo|user))?[_-]?(?i:user(?:_?name)?)\\\\{0,4}["\']?\\s{0,4}(?:=>|[=:,])\\s{0,4}\\\\{0,4}["\']?(?P<name>[A-Za-z0-9+/]{8})(?:[\\s"\'\\\\,;&]|$)',
    atoms: ['ossrh', 'central', 'sonatype'],
    maxLength: 260,
    minEntropy: 2.5,
    // A name, perhaps with a year.
    ignorePattern: '^[A-Za-z]?[a-z]+\\d{0,4}$',
    validators: ['mixed-token'],
    confidence: 0.7,
    examples: {
      match: [
        { text: `<id>ossrh</id>\n  <username>«${'4Kq9' + 'zXbT'}»</username>\n  <password>x</password>` },
        { text: `<id>central</id><username>«${'b7Zq' + 'Lm2K'}»</username><password>` },
        { text: `mavenCentralUsername=«${'7Hq2' + 'yKdP'}»\n` },
        { text: `ORG_GRADLE_PROJECT_mavenCentralUsername: "«${'Tb4x' + 'W9mR'}»"` },
        { text: `SONATYPE_USERNAME=«${'k3Vz' + 'Q8nf'}»` },
      ],
      ignore: [
        { text: '<id>ossrh</id><username>deployer</username><password>x</password>', why: 'a name' },
        { text: 'mavenCentralUsername=deploy24', why: 'a name' },
        { text: 'sonatypeUsername=Rowanber', why: 'a name' },
      ],
    },
    references: ['https://central.sonatype.org/publish/generate-portal-token/'],
  },
  {
    id: 'wordpress-activation-key',
    title: 'Hash of the key that sets a new password in WordPress, with its time',
    class: 'secret',
    severity: 'medium',
    category: 'password-hash',
    pattern:
      '(?P<secret>1[0-9]{9}:\\$(?:P\\$[./0-9A-Za-z]{31}|generic\\$[A-Za-z0-9_-]{20,60}|wp\\$2y\\$[0-9]{2}\\$[./0-9A-Za-z]{53}))',
    atoms: [':$P$', ':$generic$', ':$wp$'],
    maxLength: 120,
    left: 'alnum',
    right: 'alnum',
    confidence: 0.85,
    examples: {
      match: [
        { text: `('ann','','«1700000000:$P$B${sample(ALNUM, 30)}»',0)` },
        { text: `user_activation_key: «1755555555:$generic$${sample(BASE64URL, 40)}»` },
      ],
      ignore: [{ text: '1700000000:$P$ is how it begins', why: 'its beginning' }],
    },
    references: ['https://developer.wordpress.org/reference/functions/get_password_reset_key/'],
  },
  {
    id: 'aws-codeartifact-token',
    title: 'Token of AWS CodeArtifact in the address of a package index',
    class: 'secret',
    severity: 'high',
    category: 'packages',
    pattern: '://aws:(?P<secret>[A-Za-z0-9._~%=-]{40,})@[a-z0-9-]{1,60}-[0-9]{12}\\.d\\.codeartifact\\.',
    atoms: ['.d.codeartifact.'],
    maxLength: 5200,
    validators: ['placeholder'],
    confidence: 0.9,
    examples: {
      match: [
        {
          text: `index-url = https://aws:«eyJ2ZXIi${sample(BASE64URL, 300)}»@acme-${'4711' + '00112233'}.d.codeartifact.eu-west-1.amazonaws.com/pypi/x/simple/`,
        },
        {
          text: `pip config set global.index-url https://aws:«eyJ2ZXIi${sample(BASE64URL, 400, 2)}»@team-${'9911' + '00112233'}.d.codeartifact.us-east-1.amazonaws.com/pypi/y/simple/`,
        },
      ],
      ignore: [
        {
          text: 'https://aws:$CODEARTIFACT_AUTH_TOKEN@acme-471100112233.d.codeartifact.eu-west-1.amazonaws.com/',
          why: 'a variable',
        },
      ],
    },
    references: ['https://docs.aws.amazon.com/codeartifact/latest/ug/tokens-authentication.html'],
  },
  {
    id: 'fly-token-list',
    title: 'Tokens of Fly.io behind the name of their scheme',
    class: 'secret',
    severity: 'critical',
    category: 'cloud',
    pattern: '(?P<secret>FlyV1 fm[12][ar]?_[A-Za-z0-9+/=_-]{60,}(?:,fm[12][ar]?_[A-Za-z0-9+/=_-]{60,}){0,4})',
    atoms: ['FlyV1 fm'],
    maxLength: 16_384,
    left: 'word',
    right: 'alnum',
    validators: ['placeholder'],
    minEntropy: 4,
    confidence: 0.9,
    publicPrefix: 10,
    examples: {
      match: [
        { text: `FLY_API_TOKEN="«FlyV1 fm2_${sample(BASE64, 160)},fm2_${sample(BASE64, 140, 2)}»"` },
        { text: `Authorization: «FlyV1 fm2_${sample(BASE64, 200, 3)}»\n` },
      ],
      ignore: [{ text: 'Authorization: FlyV1 fm2_...', why: 'a form' }],
    },
    references: ['https://fly.io/docs/security/tokens/'],
  },
]);
