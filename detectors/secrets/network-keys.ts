import { defineRules } from '../../src/detectors/rule.ts';
import { DIGITS, HEX, sample, UPPER_HEX } from '../sample.ts';

/** A word without quotes or within them, a blank or the end of the line behind it. */
const VALUE = '["\']?(?P<secret>[^\\s"\'`$<>{}()|;]{4,100})["\']?(?:[ \\t\\r\\n]|$)';

/** What code keeps the bytes of under the name. */
const BYTES_OF = [
  ...['network', 'aes', 'aes128', 'aes192', 'aes256', 'secret', 'private', 'encryption', 'encrypt', 'decryption', 'enc']
    .concat(['master', 'signing', 'sign', 'signer', 'hmac', 'cipher', 'crypto', 'crypt', 'symmetric', 'shared', 'xor'])
    .concat(['session', 'app', 'apps', 'nwk', 'nwks', 'root', 'device', 'firmware', 'license', 'ed25519', 'x25519'])
    .concat(['chacha', 'chacha20', 'jwt', 'cookie', 'wallet', 'identity', 'priv', 'storage', 'database', 'payload'])
    .flatMap(whose => ['', '_', '-'].map(sign => `${whose}${sign}key`)),
  ...['signing', 'sign', 'signer', 'private', 'priv', 'key', 'master', 'root', 'wallet', 'ed25519', 'secret', 'device']
    .concat(['identity', 'crypto', 'validator', 'bip39', 'hd'])
    .flatMap(whose => ['', '_', '-'].map(sign => `${whose}${sign}seed`)),
  ...[
    'master',
    'shared',
    'hmac',
    'jwt',
    'cookie',
    'session',
    'signing',
    'webhook',
    'device',
    'pairing',
    'root',
  ].flatMap(whose => [`${whose}secret`, `${whose}_secret`]),
  'keypair',
];
/** A byte as languages write it: `0xb7`, `(byte) 0xb7`, `-73`, `0xb7u8`, `0xb7uy`, `0xb7.toByte()`, `16#B7#` (Ada), `$B7` (Pascal), `&HB7` (Basic), `#xb7` (Lisp), `0B7h` (assembler), `8'hB7` (Verilog). */
const BYTE =
  "(?:\\((?:byte|char|sbyte|uint8_t|u?int8|unsigned char|signed char)\\) ?)?(?:0[xX][0-9A-Fa-f]{1,2}|16#[0-9A-Fa-f]{1,2}#|(?:8'h|\\$|&H|#x)[0-9A-Fa-f]{1,2}|0?[0-9][0-9A-Fa-f]h|0[A-Fa-f][0-9A-Fa-f]h|-?\\d{1,3})(?:_?u8|'u8|uy|[uU]|\\.to(?:UB|B)yte\\(\\))?";
const NEXT_BYTE = `(?:[,;]\\s{0,8}|\\s{1,8})${BYTE}`;
const TO_BYTES = '[^\\n=;"\'{}]{0,48}?(?:"C\\*"|\'C\\*\')?,? {0,2}';
/** A byte that no character of a keyboard stands for, as a string of code has it. */
const ESCAPED_BYTE = '\\\\{1,4}x[0-9A-Fa-f]{2}';

/** Sixteen bytes as numbers. */
const NUMBERS = [...Buffer.from(sample(HEX, 32, 8), 'hex')];
const hex = (one: number) => `0x${one.toString(16).padStart(2, '0')}`;
const ESCAPED = NUMBERS.map(one => `\\x${hex(one).slice(2)}`).join('');

/** Keys and passwords in settings of networks whose place says what they are, so that a plain word is one, too. */
export default defineRules([
  {
    id: 'snmp-community-word',
    title: 'SNMP community or password in the settings of a device, be it a plain word',
    class: 'secret',
    severity: 'medium',
    category: 'network',
    pattern: `(?:(?:^|\\n)[ \\t]{0,8}(?:snmp-server community |snmp-agent community (?:read|write) (?:cipher |simple )?|set snmp (?:v3 )?community |r[ow]community6? |(?:[-+*] )?["']?snmp[_.-]?(?:r[ow]|read|write|community)(?:[_.-]?(?:r[ow]|read|write|community|string))?["']?[ ]?[:=][ ]?|community[_-]?string["']?[ ]?[:=][ ]?|snmp[\\w ]{0,12}:[ \\t]{0,4}\\r?\\n(?:[ \\t]+[^\\n]{0,60}\\n){0,4}?[ \\t]{1,12}(?:r[ow]_?)?community: ?)|(?:^|\\n)[ \\t]{0,8}createUser [\\w.@-]{1,40} (?:MD5|SHA(?:-\\d{3})?) )${VALUE}`,
    atoms: [
      'snmp-server community ',
      'snmp-agent community ',
      'set snmp ',
      'rocommunity',
      'rwcommunity',
      'createuser ',
      ...['ro', 'rw', 'read', 'write', 'community'].flatMap(name =>
        ['', '_', '-', '.'].map(sign => `snmp${sign}${name}`),
      ),
      ...['snmp:', 'communitystring', 'community_string', 'community-string'],
    ],
    maxLength: 220,
    validators: ['community-string'],
    confidence: 0.55,
    generic: true,
    examples: {
      match: [
        { text: `snmp_ro: «${'f3rry' + 'RO896'}»\n` },
        { text: `snmp:\n  version: 2c\n  community: «${'h4rbour' + 'Ro'}»\n` },
        { text: `community_string = "«${'t1dal' + 'Mill'}»"` },
        { text: `snmp-server community «${'ember' + 'otter'}» RW` },
        { text: `set snmp community «${'quartz' + 'thunder'}» authorization read-only` },
        { text: `rocommunity «${'harbor' + 'raven'}» 10.0.0.0/8` },
        { text: `snmp-agent community read cipher «${'c0balt' + '68!!'}»` },
        { text: `createUser monitor SHA "«${'n1ght' + 'Jarrow'}»" AES "x"` },
      ],
      ignore: [
        { text: 'snmp_community: public', why: 'the default' },
        { text: 'snmp-server community public RO', why: 'the default' },
        { text: 'snmp-server community string', why: 'a word' },
        { text: 'rocommunity <name> 10.0.0.0/8', why: 'a form' },
        { text: 'we use rocommunity there', why: 'prose' },
      ],
    },
    references: ['https://www.rfc-editor.org/rfc/rfc1157', 'http://www.net-snmp.org/docs/man/snmpd.conf.html'],
  },
  {
    id: 'network-device-word',
    title: 'Key that two devices share, be it a plain word',
    class: 'secret',
    severity: 'medium',
    category: 'network',
    pattern: `(?:^|\\n)[ \\t]{0,8}(?:(?:standby|vrrp) \\d{1,3} authentication (?:text )?|ip ospf authentication-key (?:0 )?|neighbor [\\d.:a-f]{3,40} password (?:0 )?|(?:tacacs|radius)-server key (?:0 )?|ppp chap password (?:0 )?|crypto isakmp key (?:0 )?|(?:ikev[12] )?(?:(?:local|remote)-authentication )?pre-shared-key (?:local |remote )?(?:0 )?|key-string (?:0 )?)${VALUE}`,
    atoms: [
      'standby ',
      'vrrp ',
      'ip ospf authentication-key ',
      'neighbor ',
      'tacacs-server key ',
      'radius-server key ',
      'ppp chap ',
      'crypto isakmp key ',
      'pre-shared-key ',
      'key-string ',
    ],
    maxLength: 220,
    ignorePattern: '^(?:md5|text|mode|address|ascii-text|hexadecimal|\\d)',
    validators: ['community-string'],
    confidence: 0.55,
    generic: true,
    examples: {
      match: [
        { text: ` standby 1 authentication «${'quartz' + 'raven'}»\n` },
        { text: ` neighbor 192.0.2.1 password «${'ember' + 'otter'}»\n` },
        { text: `radius-server key «${'harbor' + 'falcon'}»` },
        { text: `tunnel-group x ipsec-attributes\n ikev1 pre-shared-key «${'h4ven' + 'Bridge'}»\n` },
        { text: ` key 1\n  key-string «${'raven' + 'harbor'}»\n` },
        { text: `crypto isakmp key «${'Bridge_' + 'Over-Rye'}» address 192.0.2.9` },
      ],
      ignore: [
        { text: ' standby 1 authentication md5 key-chain X', why: 'a kind' },
        { text: ' neighbor 192.0.2.1 password string', why: 'a word' },
      ],
    },
    references: ['https://www.cisco.com/c/en/us/support/docs/ip/hot-standby-router-protocol-hsrp/9281-3.html'],
  },
  {
    id: 'snmp-user-privacy-key',
    title: 'Password that encrypts the messages of an SNMP user',
    class: 'secret',
    severity: 'high',
    category: 'network',
    pattern: `(?:^|\\n)[ \\t]{0,8}createUser [\\w.@-]{1,40} (?:MD5|SHA(?:-\\d{3})?) \\S{4,80} (?:AES(?:-?\\d{3})?|DES) ${VALUE}`,
    atoms: ['createuser '],
    maxLength: 300,
    validators: ['argument-password'],
    confidence: 0.75,
    generic: true,
    examples: {
      match: [
        { text: `createUser monitor SHA "x4x4x4" AES "«${'p0lecat' + 'Run'}»"` },
        { text: `createUser ann SHA-256 x4x4x4 AES-256 «${'st0at' + 'Hollow'}»` },
      ],
      ignore: [{ text: 'createUser monitor SHA $AUTH AES $PRIV', why: 'variables' }],
    },
    references: ['http://www.net-snmp.org/docs/man/snmpd.conf.html'],
  },
  {
    id: 'cisco-md5-key',
    title: 'Key of a Cisco device for OSPF or NTP in the form of type 7, which can be undone',
    class: 'secret',
    severity: 'high',
    category: 'network',
    pattern:
      '\\bmessage-digest-key \\d{1,3} md5 7 (?P<secret>(?:0\\d|1[0-5])(?:[0-9A-F]{2}){4,60})|\\bntp authentication-key \\d{1,5} md5 (?P<ntp>(?:[0-9A-F]{2}){4,60}) 7\\b',
    atoms: ['message-digest-key ', 'authentication-key '],
    maxLength: 200,
    right: 'word',
    validators: ['placeholder'],
    confidence: 0.85,
    examples: {
      match: [
        { text: ` ip ospf message-digest-key 1 md5 7 «05${sample(UPPER_HEX, 20)}»\n` },
        { text: `ntp authentication-key 1 md5 «${sample(UPPER_HEX, 14)}» 7` },
      ],
      ignore: [{ text: 'ip ospf message-digest-key 1 md5 7 characters', why: 'no key' }],
    },
    references: [
      'https://www.cisco.com/c/en/us/support/docs/security-vpn/remote-authentication-dial-user-service-radius/107614-64.html',
    ],
  },
  {
    id: 'wifi-key-in-settings',
    title: 'Key of a wireless network in the settings of OpenWrt or wpa_supplicant',
    class: 'secret',
    severity: 'high',
    category: 'network',
    pattern:
      '\\boption encryption [\'"]?(?:sae|psk)[\\w+-]{0,12}[\'"]?\\s{1,8}option key [\'"]?(?P<secret>[^\\s\'"`$<>]{8,63})|\\bpsk="(?P<phrase>[^"\\n\\\\]{8,63})"|\\bwpa_passphrase=["\']?(?P<hostapd>[^"\'\\n\\\\]{7,62}[^\\s"\'\\\\])["\']?[ \\t]{0,4}(?:\\r?\\n|$)|\\bpassword=hash:(?P<hash>[0-9a-f]{32})\\b',
    atoms: ['option key ', 'psk=', 'wpa_passphrase=', 'password=hash:'],
    maxLength: 200,
    ignorePattern: '(?i:your|secret|pass|pre-?shared|psk|here|[$%])',
    validators: ['argument-password'],
    confidence: 0.75,
    generic: true,
    examples: {
      match: [
        { text: `\toption encryption 'psk2'\n\toption key '«${'h3rbst' + 'Laub!'}»'` },
        { text: `    psk="«${sample(DIGITS, 20)}»"` },
        { text: `network={\n\tssid="Harbour"\n\tpsk="«${'heron pier' + ' 4b'}»"\n}` },
        { text: `ssid=Harbour\nwpa_passphrase=«${'heron on the' + ' pier'}»\n` },
        { text: `\tpassword=hash:«${sample(HEX, 32)}»\n` },
      ],
      ignore: [
        { text: "option encryption 'none'\n option key '1'", why: 'no key' },
        { text: 'psk="00001"', why: 'too short for a key' },
        { text: 'psk="your pre-shared key"', why: 'a form' },
      ],
    },
    references: ['https://w1.fi/cgit/hostap/plain/wpa_supplicant/wpa_supplicant.conf'],
  },
  {
    id: 'grub-password-hash',
    title: 'Password hash of the boot loader GRUB',
    class: 'secret',
    severity: 'medium',
    category: 'hash',
    pattern: '(?P<secret>grub\\.pbkdf2\\.sha512\\.\\d{3,7}\\.[0-9A-F]{64,512}\\.[0-9A-F]{64,512})',
    atoms: ['grub.pbkdf2.sha512.'],
    maxLength: 1100,
    validators: ['password-hash'],
    confidence: 0.9,
    examples: {
      match: [
        {
          text: `password_pbkdf2 root «grub.pbkdf2.sha512.10000.${sample(UPPER_HEX, 128)}.${sample(UPPER_HEX, 128, 2)}»`,
        },
        { text: `«grub.pbkdf2.sha512.65536.${sample(UPPER_HEX, 64, 3)}.${sample(UPPER_HEX, 64, 4)}»` },
      ],
      ignore: [{ text: 'it begins with grub.pbkdf2.sha512.10000', why: 'no hash' }],
    },
    references: ['https://www.gnu.org/software/grub/manual/grub/html_node/Security.html'],
  },
  {
    id: 'environment-default-secret',
    title: 'Secret that a field of a Go structure falls back on',
    class: 'secret',
    severity: 'high',
    category: 'generic',
    pattern:
      'env:\\\\?"[A-Z0-9_]{0,40}(?:PASS(?:WORD|WD)?|PWD|SECRET|TOKEN|KEY)(?:,[a-z]{1,12})?\\\\?" envDefault:\\\\?"(?P<secret>[^"\\s\\\\]{5,200})\\\\?"',
    atoms: ['envdefault:'],
    maxLength: 300,
    validators: ['argument-password'],
    confidence: 0.7,
    generic: true,
    examples: {
      match: [
        { text: `Token string \`env:"API_TOKEN,unset" envDefault:"«${'d0rmouse' + 'Lane'}»"\`` },
        { text: `Pass string \`env:"DB_PASS" envDefault:"«${'kestr3l' + 'Down'}»"\`` },
      ],
      ignore: [
        { text: 'Port int `env:"PORT" envDefault:"8080x"`', why: 'no secret' },
        { text: 'Pass string `env:"DB_PASS" envDefault:"${DB_PASS}"`', why: 'a variable' },
      ],
    },
    references: ['https://pkg.go.dev/github.com/caarlos0/env'],
  },
  {
    id: 'ipsec-key-password',
    title: 'Password of a private key in ipsec.secrets',
    class: 'secret',
    severity: 'high',
    category: 'network',
    pattern: '(?:^|\\n)[^\\n:]{0,80}: (?:RSA|ECDSA|PKCS8|P12) [\\w./@-]{1,120} "(?P<secret>[^"\\n]{4,100})"',
    atoms: [': rsa ', ': ecdsa ', ': pkcs8 ', ': p12 '],
    maxLength: 340,
    validators: ['argument-password'],
    confidence: 0.75,
    examples: {
      match: [
        { text: `: RSA moonKey.pem "«${'y4rrow' + 'Hill#'}»"` },
        { text: `\n@host : PKCS8 /etc/key.p8 "«${'b1lberry' + 'Moor'}»"` },
      ],
      ignore: [{ text: ': RSA moonKey.pem "%prompt"', why: 'it is asked for' }],
    },
    references: ['https://docs.strongswan.org/docs/latest/config/ipsecSecrets.html'],
  },
  {
    id: 'key-of-numbers',
    title: 'Key as the list of its bytes',
    class: 'secret',
    severity: 'high',
    category: 'generic',
    pattern: `(?:(?i:${BYTES_OF.join('|')})(?:[_-]?(?i:bytes|data|material|raw|spec|array|const|default|v?\\d))?|\\b(?:AES|DES3?|ChaCha20|Blowfish|ARC4)\\.new)(?:\\[[^\\]\\n]{0,24}\\])?(?:\\\\{0,4}["'])?(?: (?:PROGMEM|__\\w{2,12}(?:\\([^\\n=]{1,30}\\))?))?(?: ?: ?[\\w&'\\[\\];. <>]{1,40}?| [Aa]s \\w{1,12}\\(\\))?(?:(?: ?(?:=>|:?[:=]|->|<-)\\s{0,16}${TO_BYTES}|\\*?(?:\\s{1,4}|\\(\\s{0,4})${TO_BYTES})?(?:[\\[{(]{1,2}\\|?|<<)\\s{0,16}(?P<secret>${BYTE}(?:${NEXT_BYTE}){15,})[,;]?\\s{0,16}\\|?[\\]})>]| ?:?\\s{1,16}(?:\\.byte|\\.db|db|DB|DCB|dc\\.b)[ \\t]{1,8}(?P<assembled>${BYTE}(?:(?:[,;]\\s{0,8}|[ \\t]{1,8})${BYTE}){15,})|:\\s{1,16}(?P<listed>- \\d{1,3}(?:\\r?\\n[ ]{0,12}- \\d{1,3}){15}))`,
    atoms: [...BYTES_OF, ...['aes', 'des', 'des3', 'chacha20', 'blowfish', 'arc4'].map(cipher => `${cipher}.new`)],
    maxLength: 1200,
    validators: ['key-bytes'],
    minEntropy: 2,
    ignorePattern: '^1, ?3, ?5, ?7, ?9, ?11, ?13, ?15',
    confidence: 0.85,
    examples: {
      match: [
        { text: `const uint8_t AES_KEY[16] = { «${NUMBERS.map(one => `0x${one.toString(16)}`).join(', ')}» };` },
        { text: `var encryptionKey = []byte{«${NUMBERS.join(', ')}»}` },
        { text: `secret_key = bytes([«${NUMBERS.join(', ')}»])` },
        { text: `static SIGNING_SEED: [u8; 16] = [\n    «${NUMBERS.map(hex).join(', ')}»,\n];` },
        { text: `let secretKey: [UInt8] = [«${NUMBERS.map(hex).join(', ')}»]` },
        { text: `val encryptionKey = byteArrayOf(«${NUMBERS.map(one => `${hex(one)}.toByte()`).join(', ')}»)` },
        { text: `byte[] SECRET_KEY = { «${NUMBERS.map(one => (one > 127 ? one - 256 : one)).join(', ')}» };` },
        { text: `const signingKey = Uint8Array.from([«${NUMBERS.join(', ')}»]);` },
        { text: `let masterKey = [| «${NUMBERS.map(one => `${hex(one)}uy`).join('; ')}» |]` },
        { text: `Secret_Key : Byte_Array := (${'«'}${NUMBERS.map(one => `16#${hex(one).slice(2)}#`).join(', ')}»);` },
        { text: `hmac_key: <<«${NUMBERS.join(', ')}»>>` },
        { text: `my $aes_key = pack("C*", «${NUMBERS.map(hex).join(', ')}»);`.replace('pack("C*", ', 'pack("C*", (') },
        { text: `public static readonly byte[] EncryptionKey = { «${NUMBERS.map(hex).join(', ')}» };` },
        { text: `#define AES_KEY {«${NUMBERS.map(hex).join(',')}»}` },
        { text: `(def secret-key (byte-array [«${NUMBERS.join(' ')}»]))` },
        { text: `master_key <- as.raw(c(«${NUMBERS.map(hex).join(', ')}»))` },
        { text: `cipher = AES.new(bytes([«${NUMBERS.join(',')}»]), AES.MODE_GCM)` },
        { text: `Keypair.fromSecretKey(Uint8Array.from([«${NUMBERS.join(',')}»]))` },
        { text: `Private _aesKey As Byte() = {«${NUMBERS.map(one => `&H${hex(one).slice(2)}`).join(', ')}»}` },
        { text: `aes_key:\n  .byte «${NUMBERS.map(hex).join(', ')}»\n` },
        { text: `byte[] secretKey = new byte[] {«${NUMBERS.map(one => `(byte) 0x${one.toString(16)}`).join(', ')}»};` },
        { text: `advanced:\n  network_key: [«${NUMBERS.join(', ')}»]\n` },
        { text: `  network_key:\n    «- ${NUMBERS.join('\n    - ')}»\n  channel: 15` },
      ],
      ignore: [
        { text: 'network_key: GENERATE', why: 'drawn at the first start' },
        { text: `test_aes_key[] = {${NUMBERS.join(', ')}}`, why: 'of a test' },
        { text: `public_signing_key = [${NUMBERS.join(', ')}]`, why: 'the public half' },
        { text: `session_key_counts: [${NUMBERS.join(', ')}]`, why: 'counts' },
        { text: `private_key_sizes: [${NUMBERS.map(one => one + 900).join(', ')}]`, why: 'no bytes' },
        {
          text: `root_key = [${[...NUMBERS, ...NUMBERS, ...NUMBERS, ...NUMBERS, ...NUMBERS].join(', ')}]`,
          why: 'a table',
        },
        {
          text: 'network_key: [1, 3, 5, 7, 9, 11, 13, 15, 0, 2, 4, 6, 8, 10, 12, 13]',
          why: 'the default, which is known',
        },
      ],
    },
    references: ['https://www.zigbee2mqtt.io/guide/configuration/zigbee-network.html'],
  },
  {
    id: 'key-of-escaped-bytes',
    title: 'Key as a string of escaped bytes',
    class: 'secret',
    severity: 'high',
    category: 'generic',
    pattern: `(?i:${BYTES_OF.join('|')})(?:\\[[^\\]\\n]{0,24}\\])?(?:\\\\{0,4}["'])?(?: ?: ?[\\w&'\\[\\];. <>]{1,40}?)?\\s?(?:=>|:?[:=])\\s{0,12}(?:[\\w.]{1,24}\\()?[bB]?\\\\{0,4}["'](?P<secret>(?:${ESCAPED_BYTE}|\\\\{1,4}[nrtabfv0\\\\]|[^"'\\\\\\n]){0,20}?${ESCAPED_BYTE}(?:${ESCAPED_BYTE}|\\\\{1,4}[nrtabfv0\\\\]|[^"'\\\\\\n]){12,})\\\\{0,4}["']`,
    atoms: BYTES_OF,
    maxLength: 700,
    validators: ['escaped-key-bytes'],
    confidence: 0.85,
    examples: {
      match: [
        { text: `SIGNING_KEY = b"«${ESCAPED}»"` },
        { text: `static const char aes_key[] = "«${ESCAPED}»";` },
        { text: `'secret_key': b'«${ESCAPED.slice(0, 36)}k7)Q${ESCAPED.slice(36)}»'` },
      ],
      ignore: [
        { text: `test_aes_key = b"${ESCAPED}"`, why: 'of a test' },
        { text: `secret_key = "${'\\x00'.repeat(16)}"`, why: 'nothing in it' },
        { text: 'private_key = "caf\\xe9 au lait, s\'il vous pla\\xeet"', why: 'a text' },
      ],
    },
    references: ['https://cwe.mitre.org/data/definitions/321.html'],
  },
  {
    id: 'key-of-digit-pairs',
    title: 'Key as pairs of hexadecimal digits with blanks or colons between',
    class: 'secret',
    severity: 'high',
    category: 'generic',
    pattern: `(?i:${BYTES_OF.join('|')})(?:\\\\{0,4}["'])?\\s?(?:=>|:?[:=])\\s{0,8}(?:[\\w.:]{1,30}\\()?\\\\{0,4}["']?(?P<secret>[0-9A-Fa-f]{2}(?: [0-9A-Fa-f]{2}|[:-][0-9A-Fa-f]{2}){15,63})(?:[^0-9A-Za-z:-]|$)|(?:^|\\n)[ \\t]{0,8}(?:priv|privateExponent):[ \\t]{0,4}\\r?\\n[ \\t]{1,12}(?P<printed>[0-9a-f]{2}(?::(?:\\r?\\n[ \\t]{1,12})?[0-9a-f]{2}){15,})`,
    atoms: [...BYTES_OF, 'priv:', 'privateexponent:'],
    maxLength: 5400,
    validators: ['key-pairs-of-digits'],
    confidence: 0.8,
    examples: {
      match: [
        { text: `aes_key: «${NUMBERS.map(one => hex(one).slice(2)).join(' ')}»\n` },
        { text: `SIGNING_KEY = bytes.fromhex("«${NUMBERS.map(one => hex(one).slice(2)).join(' ')}»")` },
        { text: `network_key = «${NUMBERS.map(one => hex(one).slice(2)).join(':')}»` },
        {
          text: `Private-Key: (256 bit)\npriv:\n    «${sample(HEX, 30).match(/../g)!.join(':')}:\n    ${sample(HEX, 34, 2).match(/../g)!.join(':')}»\npub:\n    04:1f\n`,
        },
      ],
      ignore: [
        { text: `public_signing_key: ${NUMBERS.map(one => hex(one).slice(2)).join(':')}`, why: 'the public half' },
        { text: 'aes_key: 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00', why: 'nothing in it' },
      ],
    },
    references: ['https://docs.openssl.org/master/man1/openssl-pkey/'],
  },
]);
