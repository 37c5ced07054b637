import { defineRules } from '../../src/detectors/rule.ts';
import { sample } from '../sample.ts';

/** A password of at least four characters without quotes; the command goes on or the line ends behind it. */
const VALUE = '"?(?P<secret>[^\\s"\'`$<>{}()|;]{4,100})"?(?:[ \\t\\r\\n]|$)';
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
      `ip ospf (?:authentication-key|message-digest-key \\d{1,3} md5)(?: 0)? |ppp (?:chap|pap) (?:sent-username \\S{1,60} )?password(?: 0)? |wpa-psk (?:ascii|hex) (?:0 )?|standby \\d{1,3} authentication )${VALUE}`,
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
    ],
    maxLength: 330,
    validators: ['told-password'],
    confidence: 0.75,
    generic: true,
    examples: {
      match: [
        { text: `enable secret «${'R1dge' + '_39'}»` },
        { text: `hostname r1\nusername ann privilege 15 password 0 «${'c0ral' + 'Root'}»\n` },
        { text: ` neighbor 192.0.2.1 password «${'b0rder' + 'Fern'}»\n` },
        { text: `tacacs-server host 192.0.2.7 key «${'d4mson' + 'Tree'}»` },
        { text: `crypto isakmp key «${'w4ter' + 'Mint8'}» address 192.0.2.9` },
      ],
      ignore: [
        { text: 'enable password encryption', why: 'a word' },
        { text: 'enable secret <password>', why: 'a form' },
        { text: 'username ann password prompt', why: 'a word' },
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
    id: 'snmp-community',
    title: 'SNMP community string in the configuration of a device',
    class: 'secret',
    severity: 'medium',
    category: 'network',
    pattern: `(?:snmp-server community |\\b(?:rocommunity|rwcommunity)6? |snmp-server host \\S{1,60} (?:version (?:1|2c) )?)${VALUE}`,
    atoms: ['snmp-server community ', 'rocommunity', 'rwcommunity', 'snmp-server host '],
    maxLength: 220,
    validators: ['told-password'],
    confidence: 0.7,
    generic: true,
    examples: {
      match: [
        { text: `snmp-server community «${'P4nther' + '_36'}» RW` },
        { text: `rocommunity «${'m0n1tor' + '!Read'}» 192.0.2.0/24` },
      ],
      ignore: [
        { text: 'snmp-server community public RO', why: 'the default' },
        { text: 'rocommunity public default', why: 'the default' },
      ],
    },
    references: ['https://www.rfc-editor.org/rfc/rfc1157', 'https://cwe.mitre.org/data/definitions/798.html'],
  },
]);
