import { defineRules } from '../../src/detectors/rule.ts';
import { ALNUM, BASE64, sample } from '../sample.ts';

/** A password of at least four characters without quotes; the command goes on or the line ends behind it. */
const VALUE = '"?(?P<secret>[^\\s"\'`$<>{}()|;][^\\s"\'`<>{}()|;]{3,99})"?(?:[ \\t\\r\\n]|$)';
const UPPER_HEX = '0123456789ABCDEF';

export default defineRules([
  {
    id: 'network-device-password',
    title: 'Password in the configuration of a router or a switch',
    class: 'secret',
    severity: 'high',
    category: 'network',
    pattern:
      '(?:^|\\n)[ \\t]{0,8}(?:set )?(?:enable (?:secret|password)(?: level \\d{1,2})?(?: 0)? |username \\S{1,60} (?:privilege \\d{1,2} )?(?:password|secret)(?: 0)? |' +
      '(?:tacacs|radius)-server (?:host \\S{1,60} )?(?:[a-z-]{1,16} \\d{1,5} ){0,4}key(?: 0)? |crypto isakmp key(?: 0)? |neighbor \\S{1,60} password(?: 0)? |' +
      `ip ospf (?:authentication-key|message-digest-key \\d{1,3} md5)(?: 0)? |ppp (?:chap|pap) (?:sent-username \\S{1,60} )?password(?: 0)? |wpa-psk (?:ascii|hex) (?:0 )?|standby \\d{1,3} authentication |ip nhrp authentication |snmp-server user [^\\n]{1,80}? auth (?:md5|sha) |line (?:vty|con|aux) [\\d ]{1,8}(?:\\r?\\n[ \\t]{1,4}[^\\n]{0,80}){0,5}?\\r?\\n[ \\t]{1,4}password (?:0 )?)${VALUE}`,
    atoms: [
      'enable secret ',
      'enable password ',
      'username ',
      'tacacs-server ',
      'radius-server ',
      'crypto isakmp key ',
      'neighbor ',
      'ip ospf authentication-key ',
      'ip ospf message-digest-key ',
      'ppp chap ',
      'ppp pap ',
      'wpa-psk ascii ',
      'wpa-psk hex ',
      'standby ',
      'ip nhrp authentication ',
      'snmp-server user ',
      'line vty ',
      'line con ',
      'line aux ',
    ],
    maxLength: 600,
    validators: ['told-password'],
    confidence: 0.75,
    generic: true,
    examples: {
      match: [
        { text: `enable secret «${'R1dge' + '_39'}»` },
        { text: `hostname r1\nusername ann privilege 15 password 0 «${'c0ral' + 'Root'}»\n` },
        { text: ` neighbor 192.0.2.1 password «${'b0rder' + 'Fern'}»\n` },
        { text: `tacacs-server host 192.0.2.7 key «${'d4mson' + 'Tree'}»` },
        { text: `snmp-server user ann g v3 auth sha «${'h4ir' + 'Sedge'}» priv aes 128 x\n` },
        { text: `line vty 0 4\n login\n password «${'s4ltMarsh' + '3'}»\n transport input ssh` },
        { text: `crypto isakmp key «${'w4ter' + 'Mint8'}» address 192.0.2.9` },
      ],
      ignore: [
        { text: 'enable password encryption', why: 'a word' },
        { text: 'enable secret <password>', why: 'a form' },
        { text: 'username ann password prompt', why: 'a word' },
        { text: 'line vty 0 4\n password login local', why: 'words' },
        { text: 'the neighbor told us the password yesterday', why: 'prose' },
      ],
    },
    references: [
      'https://www.cisco.com/c/en/us/support/docs/security-vpn/remote-authentication-dial-user-service-radius/107614-64.html',
    ],
  },
  {
    id: 'cisco-type-7-password',
    title: 'Password of a Cisco device in the form of type 7, which can be undone',
    class: 'secret',
    severity: 'high',
    category: 'network',
    pattern: '\\b(?:password|secret|key|key-string|psk) 7 (?P<secret>(?:0\\d|1[0-5])(?:[0-9A-F]{2}){4,60})',
    atoms: ['password 7 ', 'secret 7 ', 'key 7 ', 'key-string 7 ', 'psk 7 '],
    maxLength: 180,
    right: 'word',
    validators: ['placeholder'],
    confidence: 0.85,
    examples: {
      match: [
        { text: `enable password 7 «08${sample(UPPER_HEX, 16)}»` },
        { text: `username ann password 7 «15${sample(UPPER_HEX, 24)}»\n` },
      ],
      ignore: [
        { text: `password 7 99${sample(UPPER_HEX, 16)}`, why: 'the first two digits are a place in a table of 16' },
        { text: 'password 7 characters or more', why: 'a rule about passwords' },
      ],
    },
    references: [
      'https://www.cisco.com/c/en/us/support/docs/security-vpn/remote-authentication-dial-user-service-radius/107614-64.html',
    ],
  },
  {
    id: 'juniper-password',
    title: 'Shared key or password in the configuration of a Juniper device',
    class: 'secret',
    severity: 'high',
    category: 'network',
    pattern:
      '\\b(?:pre-shared-key (?:ascii-text|hexadecimal)|plain-text-password-value|(?:authentication|privacy|simple)-(?:key|password)|(?:tacplus|radius)-server \\S{1,60} secret|chap-secret|wpa-password) "?(?P<secret>\\$9\\$[A-Za-z0-9./-]{6,120}|[^\\s"\'`<>{};$][^\\s"\'`<>{};]{3,100})"?(?:[;\\s]|$)',
    atoms: [
      'pre-shared-key ',
      'plain-text-password-value ',
      ...['authentication', 'privacy', 'simple'].flatMap(what => [`${what}-key `, `${what}-password `]),
      'tacplus-server ',
      'radius-server ',
      'chap-secret ',
      'wpa-password ',
    ],
    maxLength: 260,
    validators: ['told-password'],
    confidence: 0.75,
    generic: true,
    examples: {
      match: [
        { text: `set security ike policy p1 pre-shared-key ascii-text "«${'m4rsh' + 'Gentian'}»"` },
        { text: `pre-shared-key ascii-text "«$9$${sample(ALNUM, 24)}»"; ## SECRET-DATA` },
        { text: `set system tacplus-server 192.0.2.7 secret «${'b0g' + 'Asphodel'}»` },
        { text: `authentication-key "«$9$${sample(ALNUM, 30, 2)}»";` },
      ],
      ignore: [
        { text: 'pre-shared-key ascii-text "<key>";', why: 'a form' },
        { text: 'set the authentication-key first', why: 'prose' },
      ],
    },
    references: [
      'https://www.juniper.net/documentation/us/en/software/junos/cli-reference/topics/ref/statement/security-edit-pre-shared-key.html',
    ],
  },
  {
    id: 'fortinet-encrypted-password',
    title: 'Password in the configuration of a Fortinet device, in a form that can be undone',
    class: 'secret',
    severity: 'high',
    category: 'network',
    pattern: '\\bset [a-z][a-z0-9-]{1,30} ENC (?P<secret>[A-Za-z0-9+/]{16,400}={0,2})',
    atoms: [' enc '],
    maxLength: 460,
    right: 'token',
    validators: ['placeholder'],
    minEntropy: 3,
    confidence: 0.85,
    examples: {
      match: [
        { text: `edit "ann"\n  set passwd ENC «${sample(BASE64, 63)}=»\n` },
        { text: ` set psksecret ENC «${sample(BASE64, 88, 2)}==»` },
      ],
      ignore: [{ text: 'set password ENC <encrypted>', why: 'a form' }],
    },
    references: ['https://docs.fortinet.com/document/fortigate/7.4.0/cli-reference'],
  },
  {
    id: 'vpn-secret',
    title: 'Shared or user secret of a VPN, a dial-up line or a RADIUS client',
    class: 'secret',
    severity: 'high',
    category: 'network',
    pattern: '(?:(?:^|[ \\t\\n]): (?:PSK|EAP|XAUTH) |\\bwpa2?-pre-shared-key=)"?(?P<secret>[^"\\s]{6,100})(?:["\\s]|$)',
    atoms: [': PSK ', ': EAP ', ': XAUTH ', '-pre-shared-key='],
    maxLength: 160,
    validators: ['told-password'],
    confidence: 0.75,
    generic: true,
    examples: {
      match: [
        { text: `%any %any : PSK "«${'sp1k3' + 'Rush#9'}»"\n` },
        { text: `ann : EAP "«${'b0g' + 'Pimpernel'}»"` },
        { text: `# the key of all\n: PSK "«${'d0tterel' + '.Fen52'}»"` },
        { text: `set [ find ] wpa2-pre-shared-key="«${'m4rsh' + 'Lousewort'}»" mode=dynamic-keys` },
      ],
      ignore: [
        { text: 'the method is one of : PSK or certificate', why: 'a word' },
        { text: '%any : PSK "<secret>"', why: 'a form' },
      ],
    },
    references: ['https://wiki.strongswan.org/projects/strongswan/wiki/IpsecSecrets'],
  },
  {
    id: 'snmp-community',
    title: 'SNMP community string in the configuration of a device',
    class: 'secret',
    severity: 'medium',
    category: 'network',
    pattern: `(?:snmp-server community |\\bauth (?:md5|sha) \\S{4,64} priv (?:aes|des|3des)(?: \\d{3})? |\\bset snmp (?:v3 )?community |\\b(?:rocommunity|rwcommunity)6? |snmp-server host \\S{1,60} (?:version (?:1|2c) )?)${VALUE}`,
    atoms: [
      ' priv aes ',
      ' priv des ',
      ' priv 3des ',
      'snmp-server community ',
      'set snmp ',
      'rocommunity',
      'rwcommunity',
      'snmp-server host ',
    ],
    maxLength: 260,
    validators: ['told-password'],
    confidence: 0.7,
    generic: true,
    examples: {
      match: [
        { text: `snmp-server community «${'P4nther' + '_36'}» RW` },
        { text: `snmp-server user ann g v3 auth sha ${'b0g' + 'Sedge1'} priv aes 128 «${'f3n' + 'Orchid2'}»` },
        { text: `set snmp community «${'m0ss' + 'Ridge'}» authorization read-only` },
        { text: `rocommunity «${'m0n1tor' + '!Read'}» 192.0.2.0/24` },
      ],
      ignore: [
        { text: 'snmp-server community public RO', why: 'the default' },
        { text: 'rocommunity public default', why: 'the default' },
      ],
    },
    references: ['https://www.rfc-editor.org/rfc/rfc1157', 'https://cwe.mitre.org/data/definitions/798.html'],
  },
  {
    id: 'asterisk-registration',
    title: 'Password in the line that registers Asterisk at a provider',
    class: 'secret',
    severity: 'high',
    category: 'network',
    pattern:
      '\\bregister ?=>? ?(?:\\w{1,12}://|\\w{1,20}\\?)?[\\w.+-]{1,60}(?:@[\\w.-]{1,60})?:(?P<secret>[^\\s:@"\'<>{}]{4,80})(?::[\\w.-]{1,60})?@[\\w.-]{3,100}',
    atoms: ['register =', 'register='],
    maxLength: 320,
    validators: ['argument-password'],
    confidence: 0.75,
    examples: {
      match: [
        { text: `register => 1001:«${'m4llard' + 'Wing'}»@sip.host.test/1001` },
        { text: `register=>ann:«${'sh0veler' + 'Wing'}»@sip.host.test` },
      ],
      ignore: [{ text: 'register => user[:secret[:authuser]]@host[:port]', why: 'a form' }],
    },
    references: ['https://docs.asterisk.org/Configuration/Channel-Drivers/SIP/'],
  },
]);
