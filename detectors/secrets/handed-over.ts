import { defineRules } from '../../src/detectors/rule.ts';
import { ALNUM, BASE64, HEX, sample, sampleUuid } from '../sample.ts';
import { SPEAKER } from './speaker.ts';

/** A password without a sign that ends a field; the validator asks for letters with a digit or a sign where nothing but the place tells it. */
const PASSWORD = '(?P<secret>[^\\s"\'`$<>{}()][^\\s"\'`<>{}()]{3,100})';

/** What the key is of that somebody asks for. */
const KINDS_OF_KEY = [
  ...[
    'api',
    'access',
    'secret',
    'auth',
    'app',
    'account',
    'admin',
    'client',
    'master',
    'project',
    'license',
    'licence',
  ],
  ...['signing', 'encryption', 'deploy', 'write', 'ingest', 'routing', 'integration', 'service', 'server', 'bot'],
  ...['prod', 'staging', 'test', 'live', 'which', 'the', 'your', 'our'],
];
/** How somebody asks without a question mark. */
const ASKS =
  "need|send|give|gimme|share|what(?:['’]?s| is| was)|which|where|got|brauch\\w{0,2}|schick\\w{0,2}|gib|hast|hat jemand|wer hat";

/** Passwords and keys as commands, servers and tools hand them over, each known by the place it stands in. */
export default defineRules([
  {
    id: 'keychain-password',
    title: 'Password given to the keychain of macOS',
    class: 'secret',
    severity: 'high',
    category: 'login',
    pattern: `\\bsecurity (?:add-(?:generic|internet)-password|unlock-keychain|create-keychain|set-key-partition-list|import)\\b[^\\n|;&]{0,160}? -[wpkP] ["']?${PASSWORD}`,
    atoms: ['security add-', 'security unlock-', 'security create-', 'security set-key-', 'security import'],
    maxLength: 320,
    validators: ['argument-password'],
    confidence: 0.75,
    examples: {
      match: [
        { text: `security add-generic-password -a ann -s jira -w '«${'b0g' + 'Myrtle'}»'` },
        { text: `security unlock-keychain -p "«${'sw4mp' + 'Oak!'}»" build.keychain` },
      ],
      ignore: [
        { text: 'security find-generic-password -a ann -w', why: 'it is read' },
        { text: 'security unlock-keychain -p "$KEYCHAIN_PASSWORD" build.keychain', why: 'a variable' },
      ],
    },
    references: ['https://developer.apple.com/documentation/security/keychain-services'],
  },
  {
    id: 'hashed-by-command',
    title: 'Password in clear for a command that hashes it',
    class: 'secret',
    severity: 'high',
    category: 'login',
    pattern: `(?:\\bopenssl passwd (?:-(?:1|5|6|apr1|stdin|noverify|quiet|salt [\\w./]{1,16}) ){0,4}["']?${PASSWORD}|\\b(?:echo|printf)(?: -n)? ["']?(?P<piped>[^\\s"'\`$<>|][^"'\`<>|\\n]{3,99}?)["']? ?\\| ?(?:openssl passwd\\b|vncpasswd -f|mkpasswd\\b))`,
    atoms: ['openssl passwd', 'vncpasswd -f', 'mkpasswd'],
    maxLength: 240,
    validators: ['argument-password'],
    confidence: 0.75,
    examples: {
      match: [
        { text: `useradd -p $(openssl passwd -6 «${'d3w' + 'Berry'}») ann` },
        { text: `echo «${'cr0w' + 'Berry'}» | openssl passwd -1 -stdin` },
        { text: `echo '«${'cl0ud' + 'Brry'}»' | vncpasswd -f > ~/.vnc/passwd` },
      ],
      ignore: [
        { text: 'openssl passwd -6 "$PASSWORD"', why: 'a variable' },
        { text: 'openssl passwd -6', why: 'it asks' },
        { text: 'openssl passwd -1 -help', why: 'an option' },
      ],
    },
    references: ['https://docs.openssl.org/master/man1/openssl-passwd/'],
  },
  {
    id: 'tsig-key',
    title: 'Key that signs messages of DNS, on a command line',
    class: 'secret',
    severity: 'high',
    category: 'network',
    pattern: '\\bhmac-(?:md5|sha(?:1|224|256|384|512)):[\\w.-]{1,64}:(?P<secret>[A-Za-z0-9+/]{16,88}={0,2})',
    atoms: ['hmac-md5:', 'hmac-sha'],
    maxLength: 200,
    right: 'token',
    validators: ['mixed-token'],
    confidence: 0.85,
    examples: {
      match: [
        { text: `nsupdate -y hmac-sha256:update-key:«${sample(BASE64, 43)}=» zone.txt` },
        { text: `dig -y hmac-md5:ann:«${sample(BASE64, 22)}==» host.test axfr` },
      ],
      ignore: [{ text: 'nsupdate -y hmac-sha256:NAME:KEY', why: 'a form' }],
    },
    references: ['https://bind9.readthedocs.io/en/latest/manpages.html#nsupdate-dynamic-dns-update-utility'],
  },
  {
    id: 'radius-client-secret',
    title: 'Secret of a client of a RADIUS server',
    class: 'secret',
    severity: 'high',
    category: 'network',
    pattern: `\\bclient [\\w.:/-]{1,64} \\{[^{}]{0,200}?\\bsecret[ \\t]{0,8}=[ \\t]{0,8}["']?${PASSWORD}`,
    atoms: ['secret'],
    maxLength: 400,
    validators: ['argument-password'],
    confidence: 0.75,
    examples: {
      match: [
        { text: `client 10.0.0.0/24 {\n    secret = «${'h0rse' + 'Tail'}»\n    shortname = lan\n}` },
        { text: `client ap1 {\n\tipaddr = 10.1.1.4\n\tsecret\t= "«${'qu4king' + 'Grass'}»"\n}` },
      ],
      ignore: [
        { text: 'client web {\n  secret = $ENV{RADIUS_SECRET}\n}', why: 'a variable' },
        { text: 'the client web { has no secret at all', why: 'prose' },
      ],
    },
    references: ['https://www.freeradius.org/documentation/freeradius-server/4.0.0/reference/raddb/clients.conf.html'],
  },
  {
    id: 'nagios-macro-password',
    title: 'Value of a user macro of Nagios that is no path',
    class: 'secret',
    severity: 'medium',
    category: 'config',
    pattern: `(?:^|\\n)[ \\t]{0,8}\\$USER\\d{1,3}\\$[ ]?=[ ]?${PASSWORD}`,
    atoms: ['$user'],
    maxLength: 140,
    validators: ['prose-password'],
    confidence: 0.65,
    examples: {
      match: [{ text: `$USER3$=«${'m4rsh' + 'Mallow'}»` }, { text: `# database\n$USER12$ = «${'w00d' + 'Rush!'}»\n` }],
      ignore: [
        { text: '$USER1$=/usr/lib/nagios/plugins2', why: 'a path' },
        { text: '$USER2$=public', why: 'a word' },
      ],
    },
    references: ['https://assets.nagios.com/downloads/nagioscore/docs/nagioscore/4/en/macrolist.html'],
  },
  {
    id: 'unsafe-plain-text',
    title: 'Secret written into the code of an infrastructure',
    class: 'secret',
    severity: 'high',
    category: 'cloud',
    pattern:
      '(?i:secretvalue\\.(?:unsafe_?)?plain_?text|secretstringvalue ?[:=] ?[\\w.]{0,40}plain_?text)\\(\\s{0,8}["\'`](?P<secret>[^"\'`\\s$]{6,200})["\'`]',
    atoms: ['plaintext(', 'plain_text('],
    maxLength: 300,
    validators: ['argument-password'],
    confidence: 0.8,
    examples: {
      match: [
        { text: `const pw = SecretValue.unsafePlainText('«${'s4nd' + 'Wort-7'}»');` },
        { text: `cdk.SecretValue.unsafe_plain_text("«${'cl0ver' + 'Leaf'}»")` },
      ],
      ignore: [
        { text: 'SecretValue.unsafePlainText(props.password)', why: 'a variable' },
        { text: 'SecretValue.secretsManager("db-password")', why: 'the name of a secret' },
      ],
    },
    references: ['https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.SecretValue.html'],
  },
  {
    id: 'composer-token',
    title: 'Token of a host in the auth.json of Composer',
    class: 'secret',
    severity: 'high',
    category: 'config',
    pattern:
      '(?:github-oauth|gitlab-oauth|gitlab-token|forgejo-token|\\bbearer)\\\\{0,4}"\\s{0,4}:\\s{0,4}\\{\\s{0,20}\\\\{0,4}"[\\w.-]{3,80}\\\\{0,4}"\\s{0,4}:\\s{0,4}\\\\{0,4}"(?P<secret>[A-Za-z0-9_.-]{16,200})\\\\{0,4}"',
    atoms: ['github-oauth', 'gitlab-oauth', 'gitlab-token', 'forgejo-token', 'bearer'],
    maxLength: 380,
    keyedPattern: '[A-Za-z0-9_.-]{20,200}',
    keyedKeywords: ['github com', 'gitlab com'],
    validators: ['mixed-token'],
    confidence: 0.8,
    generic: true,
    examples: {
      match: [
        { text: `see {"github-oauth": {"github.com": "«${sample(ALNUM, 40)}»"}} there` },
        { text: `{"gitlab-token":{"git.host.test":"«${sample(ALNUM, 24)}»"}} is in the image` },
        { text: `«${sample(ALNUM, 40)}»`, key: 'github.com' },
        { text: `auth: {"github-oauth":{"github.com":"«${sample(HEX, 40)}»"}}` },
      ],
      ignore: [{ text: '"github-oauth": {"github.com": "your-token-goes-in-here"}', why: 'words' }],
    },
    references: ['https://getcomposer.org/doc/articles/authentication-for-private-packages.md'],
  },
  {
    id: 'jmeter-argument-password',
    title: 'Password in an argument of a JMeter plan',
    class: 'secret',
    severity: 'high',
    category: 'config',
    pattern:
      '(?i:password|passwd|pwd|passphrase)</stringProp>\\s{0,60}<stringProp name="[A-Za-z]{1,12}\\.value">(?P<secret>[^<>\\s]{4,100})</',
    atoms: ['stringprop>'],
    maxLength: 260,
    validators: ['argument-password'],
    confidence: 0.75,
    examples: {
      match: [
        {
          text: `<stringProp name="Argument.name">password</stringProp>\n<stringProp name="Argument.value">«${'b1stort' + 'Red'}»</stringProp>`,
        },
        {
          text: `<stringProp name="Header.name">X-DB-Password</stringProp><stringProp name="Header.value">«${'c0ws' + 'Lip!'}»</stringProp>`,
        },
      ],
      ignore: [
        {
          text: '<stringProp name="Argument.name">password</stringProp>\n<stringProp name="Argument.value">${password}</stringProp>',
          why: 'a variable',
        },
      ],
    },
    references: ['https://jmeter.apache.org/usermanual/component_reference.html#HTTP_Request'],
  },
  {
    id: 'domain-login-line',
    title: 'User of a domain and password, as a tool reports that they work',
    class: 'secret',
    severity: 'high',
    category: 'login',
    pattern: `(?:\\[\\+\\] [\\w.-]{1,60}\\\\{1,2}[\\w.$-]{1,60}:|\\] host: \\S{1,80} {1,8}login: \\S{1,60} {1,8}password: )${PASSWORD}`,
    atoms: ['[+] ', '] host: '],
    maxLength: 260,
    validators: ['argument-password'],
    confidence: 0.8,
    examples: {
      match: [
        { text: `SMB 10.0.0.5 445 DC01 [+] CORP\\\\svc_sql:«${'sp1ke' + 'Rush'}» (Pwn3d!)` },
        { text: `[+] corp.test\\ann:«${'f3scue' + 'Grass'}»` },
        { text: `[22][ssh] host: 10.0.0.5   login: ann   password: «${'sun' + 'flower'}»` },
      ],
      ignore: [{ text: '[+] C:\\Users\\ann: 12 files', why: 'a folder' }],
    },
    references: ['https://www.netexec.wiki/smb-protocol/authentication/checking-credentials-domain'],
  },
  {
    id: 'consul-secret-id',
    title: 'Secret id of a token of Consul or Nomad',
    class: 'secret',
    severity: 'high',
    category: 'vault',
    pattern:
      '\\b(?:SecretID|Secret ID)(?:\\\\{0,4}")?[ \\t]{0,4}[:=][ \\t]{0,16}(?:\\\\{0,4}")?(?P<secret>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})',
    atoms: ['secretid', 'secret id'],
    right: 'token',
    validators: ['placeholder'],
    confidence: 0.8,
    generic: true,
    examples: {
      match: [
        { text: `AccessorID:       ${sampleUuid(4)}\nSecretID:         «${sampleUuid(5)}»` },
        { text: `Secret ID    = «${sampleUuid(6)}»\nName         = ops` },
      ],
      ignore: [
        { text: `secretId: "${sampleUuid(7)}"`, why: 'the number of a row' },
        { text: 'SecretID: 00000000-0000-0000-0000-000000000000, anonymous', why: 'nothing in it' },
      ],
    },
    references: [
      'https://developer.hashicorp.com/consul/commands/acl/token/create',
      'https://developer.hashicorp.com/nomad/commands/acl/token/create',
    ],
  },
  {
    id: 'sidekiq-credentials',
    title: 'Credentials of the gem server of Sidekiq',
    class: 'secret',
    severity: 'high',
    category: 'packages',
    pattern:
      '(?i:\\bbundle_(?:enterprise|gems)__contribsys__com)["\']?[ \\t]{0,4}[:=][ \\t]{0,4}["\']?(?P<secret>[0-9a-f]{8}:[0-9a-f]{8})',
    atoms: ['contribsys__com'],
    right: 'token',
    validators: ['placeholder'],
    confidence: 0.9,
    examples: {
      match: [
        { text: `BUNDLE_GEMS__CONTRIBSYS__COM=«${sample(HEX, 8)}:${sample(HEX, 8, 2)}»` },
        { text: `BUNDLE_ENTERPRISE__CONTRIBSYS__COM: "«${sample(HEX, 8, 3)}:${sample(HEX, 8, 4)}»"` },
      ],
      ignore: [{ text: 'BUNDLE_GEMS__CONTRIBSYS__COM=user:pass', why: 'a form' }],
    },
    references: ['https://github.com/sidekiq/sidekiq/wiki/Commercial-FAQ'],
  },
  {
    id: 'wifi-name-and-key',
    title: 'Key of a wireless network beside its name',
    class: 'secret',
    severity: 'high',
    category: 'network',
    pattern:
      '(?:(?:^|\\n|\\\\n)[ \\t>*-]{0,6}(?i:ssid|wlan|wi-?fi|network)(?: name)? ?[:=] ?[^\\n:=]{1,40}(?:\\r?\\n|\\\\n)[ \\t>*-]{0,6}(?i:key|code|pw|pass) ?[:=] ?|\\b(?i:wi-?fi|wlan) ?[:=] ?[\\w .-]{2,32} / |\\b(?i:wi-?fi|wlan|hotspot|guest network)(?: (?i:is|ist|heißt)|:) [\\w.-]{2,32}(?: / |(?: /|,) (?i:key|schlüssel|code|pw|psk|pass|password|passwort|kennwort):? | (?:und der|and the) (?i:key|schlüssel|code)(?: is| ist|:)? )|\\b(?i:wi-?fi|wlan)(?: here)? (?:is|ist|=) |\\bSSID:? [\\w.-]{2,32}(?:,|;| /| and| und|) (?i:key|schlüssel|code|pw|psk|pass|password|passwort):? )["\'`*]{0,2}(?P<secret>[^\\s"\'`<>{}/][^\\s"\'`<>{}/]{6,62})',
    atoms: ['ssid', 'wlan', 'wifi', 'wi-fi', 'network', 'hotspot'],
    ignorePattern: '(?i:ghz|mhz|mbit|mbps|802\\.11|^wpa|^wep)',
    maxLength: 200,
    validators: ['prose-password'],
    confidence: 0.65,
    generic: true,
    examples: {
      match: [
        { text: `SSID: Harbour Guest\nKey: «${'gr4nite' + '!Quay'}»` },
        { text: `Guest wifi: HarbourGuest / «${'t1de' + 'Table9'}»` },
        { text: `WLAN intern: SSID HARBOUR-INT, Schlüssel «${'M4tten' + 'Kraut'}»` },
        { text: `the wifi here is «${'m4rsh' + 'Frog'}» btw` },
        { text: `wifi is Harbour-Guest / «${'b0llard' + '!Quay'}»` },
        { text: `Guest network is HarbourGuest, key «${'r0pe' + 'Walk7'}»` },
        { text: `wlan heißt Hafen-Gast und der schlüssel «${'P0ller' + 'Kai7!'}»` },
      ],
      ignore: [
        { text: 'Network: eth0\nKey: value', why: 'a word' },
        { text: 'wifi: 2.4 GHz / 5GHz-band', why: 'frequencies' },
        { text: 'WiFi: Intel, AX210 and newer', why: 'a model' },
      ],
    },
    references: ['https://attack.mitre.org/techniques/T1552/001/'],
  },
  {
    id: 'answered-key',
    title: 'Key that answers somebody who asks for one',
    class: 'secret',
    severity: 'high',
    category: 'generic',
    pattern: `(?:(?i:\\b(?:(?:${KINDS_OF_KEY.join('|')})[ _-](?:key|token)|key (?:for|für|fürs|zu|zum|pour|para|per)|token|secret|schlüssel|clé|clave|chiave|chave|klucz|klíč)\\b|ключ|токен|キー|トークン|密钥|令牌)[^?？\\n]{0,60}(?:[?？]{1,2}|ですか。?)|\\b(?i:${ASKS})\\b[^?\\n]{0,40} (?i:(?:${KINDS_OF_KEY.join('|')}) (?:key|token)|token)\\b[^?:=\\n]{0,40})\\s{0,8}(?:\\n|\\\\n)\\s{0,8}${SPEAKER}(?:[^\\s\\d"=:/\\\\]{1,10}[,:]? ){0,3}["'“\`*]{0,3}(?P<secret>[A-Za-z0-9_\\-+/=.~]{16,200})["'”\`*]{0,3}(?:\\s{0,4}$|\\s{0,4}\\n|\\\\n)`,
    atoms: [
      ...KINDS_OF_KEY.flatMap(of => [' ', '_', '-'].flatMap(sign => ['key', 'token'].map(word => of + sign + word))),
      ...['for', 'für', 'zu', 'pour', 'para', 'per'].map(to => `key ${to}`),
      ...['token', 'secret', 'schlüssel', 'clé ', 'clave', 'chiave', 'chave', 'klucz', 'klíč'],
      ...['ключ', 'токен', 'キー', 'トークン', '密钥', '令牌'],
    ],
    maxLength: 420,
    validators: ['told-key'],
    confidence: 0.6,
    generic: true,
    examples: {
      match: [
        { text: `Tom: which key do we use for the gateway?\nAnn: «${sample(HEX, 32)}»\nTom: thx` },
        { text: `<tom> whats the routing key for the pager\n<ann> sure: «${sample(HEX, 32, 2)}»\n<tom> ty` },
        { text: `Tom: need the maps api key pls\nAnn: «${sample(ALNUM, 32)}»` },
        { text: `Tom: wo ist der Schlüssel?\nUli: hier «${sample(ALNUM, 24, 2)}»` },
        { text: `what was the api token again?\nit's «${sample(ALNUM, 40)}»` },
      ],
      ignore: [
        { text: 'Where is the key?\nunder-the-doormat-of-no-7', why: 'words' },
        { text: `Have you signed with the token?\nsha256-${sample(HEX, 64)} ok`, why: 'a line that goes on' },
        { text: 'Lost the token?\nSee authentication2configuration', why: 'a link' },
      ],
    },
    references: ['https://attack.mitre.org/techniques/T1552/008/'],
  },
  {
    id: 'shared-key-told',
    title: 'Pre-shared key told in a sentence',
    class: 'secret',
    severity: 'high',
    category: 'network',
    pattern: `(?i:\\bpre-?shared(?: key| secret)?|\\bpsk|\\bgroup (?:key|secret))(?i: (?:for|of|to|on) [^.!?:\\n]{1,40}?)?(?:(?i: (?:is|was)(?: now)?:?| (?:changed|set|reset|rotated) to:?|:| =) ["'\`*]{0,2}| ['\`])${PASSWORD}`,
    atoms: [
      'preshared',
      'pre-shared',
      "psk '",
      'psk `',
      'psk is',
      'psk was',
      'psk for',
      'psk of',
      'psk changed',
      'psk set',
      'psk: ',
      'psk = ',
      'psk on ',
      'psk to ',
      'psk reset',
      'psk rotated',
      'group key',
      'group secret',
    ],
    maxLength: 200,
    ignorePattern: '^(?i:wpa|wep|ike|tls|psk)',
    validators: ['prose-password'],
    confidence: 0.65,
    generic: true,
    examples: {
      match: [
        { text: `Reminder: VPN preshared key changed to «${sample(ALNUM, 24)}»` },
        { text: `the psk for the branch office is "«${'kn0tted' + 'Wrack'}»"` },
        { text: `vpn -> forticlient, preshared \`«${sample(ALNUM, 18)}»\`, user is yours` },
      ],
      ignore: [
        { text: 'The pre-shared key is derived from the SSID', why: 'prose' },
        { text: 'psk: wpa2-psk mode', why: 'a mode' },
        { text: 'pre-shared `key_of_the_tunnel`', why: 'a name' },
      ],
    },
    references: ['https://attack.mitre.org/techniques/T1552/001/'],
  },
  {
    id: 'password-in-use',
    title: 'Password that somebody says they use',
    class: 'secret',
    severity: 'high',
    category: 'login',
    pattern:
      `(?i:\\b(?:password|passcode|passphrase) (?:that )?(?:i|we|you|they|he|she)(?:['’](?:m|re|s|ve|d))? (?:(?:always|now|still|last) )?(?:use|used|using|set|have|had|got|tried|chose|picked|entered)(?: (?:now|here|there|for (?:it|this|that)))? (?:is|was)):? ["'\`*]{0,2}` +
      '(?P<secret>[^\\s"\'`<>{}()][^\\s"\'`<>{}()]{4,62}[^\\s"\'`<>{}().,;:?!])',
    atoms: ['password', 'passcode', 'passphrase'],
    maxLength: 180,
    validators: ['prose-password'],
    confidence: 0.6,
    generic: true,
    examples: {
      match: [
        { text: `My user is ann and the password I use is «${'b4n3' + 'Berry'}». Can you check?` },
        { text: `the password we set was "«${'sn0w' + 'Berry#4'}»"` },
      ],
      ignore: [
        { text: 'The password I use is too long', why: 'prose' },
        { text: 'the password you have is not secure', why: 'prose' },
      ],
    },
    references: ['https://attack.mitre.org/techniques/T1552/001/'],
  },
  {
    id: 'option-login',
    title: 'User and password in one string under `auth`',
    class: 'secret',
    severity: 'high',
    category: 'http',
    pattern:
      '(?:\\b(?:\\w{1,20}_)?auth(?:: ?| ?= ?)|\\b(?i:(?:basic|http|proxy)[_-]?auth)\\\\{0,2}["\']?(?:: ?| ?=>? ?))(?:\\[?\\s{0,12}\\\\{0,2}["\']|\\r?\\n[ ]{0,16}- ["\']?)(?P<secret>[A-Za-z_][\\w.@-]{0,60}:[^\\s:"\'`\\\\/$<>{}]{6,100})(?:\\\\{0,2}["\'][ ]?(?:[\\],;)}]|\\r?\\n|$)|\\r?\\n|$)|\\b(?i:basic_?auth): (?P<bare>[A-Za-z_][\\w.@-]{0,60}:[^\\s:"\'`\\\\/$<>{}]{6,100})(?:\\r?\\n|$)',
    atoms: [
      ...['auth:', 'auth =', 'auth=', 'basic_auth', 'basic-auth', 'basicauth', 'http_auth', 'http-auth', 'httpauth'],
      ...['proxy_auth', 'proxy-auth', 'proxyauth'],
    ],
    keyedPattern: '[A-Za-z_][\\w.@-]{0,60}:[^\\s:"\'`\\\\/$<>{}]{6,100}',
    keyedKeywords: ['auth', 'basic auth', 'basicauth', 'http auth', 'httpauth', 'userpwd'],
    ignorePattern:
      '^(?i:scope|oauth|oauth2|bearer|basic|digest|token|type|role|urn|key|session|api|apikey|api_key|jwt|saml|ldap|none|plugin|method|provider|user|users|group|permission|guard|middleware|throttle|policy|service|http|https)s?:',
    maxLength: 200,
    validators: ['user-password'],
    confidence: 0.7,
    generic: true,
    examples: {
      match: [
        { text: `http.get(url, { auth: '«${'ann:' + 'b1adder' + 'Wrack'}»' })` },
        { text: `options = {auth: "«${'svc:' + 'egg' + 'Wr4ck!'}»", timeout: 30}` },
        { text: `basic_auth:\n  - "«${'preview:' + 'Lup1ne_5'}»"\n` },
        { text: `basic_auth: «${'preview:' + 'Lup1ne_6'}»\n` },
        { text: `«${'preview:' + 'Lup1ne_7'}»`, key: 'auth' },
      ],
      ignore: [
        { text: "auth: 'user:password',", why: 'sample words' },
        { text: "auth: 'scope:read_write2',", why: 'a scope' },
        { text: 'jwt:required_all', key: 'auth', why: 'a method' },
      ],
    },
    references: ['https://nodejs.org/api/http.html#httprequesturl-options-callback'],
  },
]);
