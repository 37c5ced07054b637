import { defineRules } from '../../src/detectors/rule.ts';

const OCTET = '(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)';
const HEX = '[0-9A-Fa-f]{2}';

export default defineRules([
  {
    id: 'ip-address',
    title: 'IPv4 address',
    class: 'pii',
    severity: 'low',
    category: 'network',
    pattern: `${OCTET}(?:\\.${OCTET}){3}`,
    shapes: ['quad'],
    maxLength: 24,
    left: 'digit',
    right: 'digit',
    keywords: ['ip', 'ip address', 'ipaddress', 'ipv4', 'client ip', 'remote addr', 'host', 'server', 'addr', 'address', 'ping', 'ssh', 'from', 'x forwarded for', 'inet', 'ip adresse', 'adresse ip', 'dirección ip', 'ip地址', 'ipアドレス'],
    validators: ['ipv4'],
    confidence: 0.75,
    examples: {
      match: [
        { text: 'login from «81.169.145.23» failed' },
        { text: 'http://«93.184.216.41»:8080/x' },
        { text: 'X-Forwarded-For: «45.83.91.7»' },
        { text: 'docs use «203.0.113.9» and «192.168.1.10»', placeholder: true },
      ],
      ignore: [
        { text: 'upgrade to version 81.169.145.23', why: 'a version' },
        { text: 'Chrome/91.0.4472.124 Safari', why: 'a user agent' },
        { text: 'see 1.2.3.4 below', why: 'a section number' },
        { text: 'oid 1.3.6.1.4.1.311', why: 'longer than four groups' },
        { text: '300.1.1.1', why: 'not an octet' },
      ],
    },
    references: ['https://www.rfc-editor.org/rfc/rfc6890', 'https://www.rfc-editor.org/rfc/rfc5737'],
  },
  {
    id: 'ipv6-address',
    title: 'IPv6 address',
    class: 'pii',
    severity: 'low',
    category: 'network',
    pattern: '[0-9A-Fa-f]{0,4}(?:::?[0-9A-Fa-f]{1,4}){1,7}(?:::?)?(?:\\d{1,3}(?:\\.\\d{1,3}){3})?',
    shapes: ['colon'],
    maxLength: 64,
    left: 'word',
    right: 'word',
    validators: ['ipv6'],
    keywords: ['ip', 'ipv6', 'ip address', 'inet6', 'host', 'client', 'addr'],
    confidence: 0.75,
    examples: {
      match: [{ text: 'from «2a02:8109:9c40:1f2c::17»' }, { text: '[«2600:1f18:24e6:b900:9f2d:2b7c:1a3e:77aa»]:443' }, { text: 'doc «2001:db8::8a2e:370:7334»', placeholder: true }],
      ignore: [
        { text: 'std::cout << a::b; 12:30:45', why: 'code and a time' },
        { text: '2024:01:02:03:04:05', why: 'a time stamp of six groups' },
        { text: 'de:ad:be:ef:00:01:23:45', why: 'not global unicast' },
      ],
    },
    references: ['https://www.rfc-editor.org/rfc/rfc4291', 'https://www.rfc-editor.org/rfc/rfc3849'],
  },
  {
    id: 'mac-address',
    title: 'MAC address',
    class: 'pii',
    severity: 'low',
    category: 'device',
    pattern: `\\b(?:${HEX}(?::${HEX}){5}|${HEX}(?:-${HEX}){5}|[0-9A-Fa-f]{4}\\.[0-9A-Fa-f]{4}\\.[0-9A-Fa-f]{4})\\b`,
    shapes: ['colon', 'digits', 'run'],
    maxLength: 24,
    left: 'word',
    right: 'word',
    keywords: ['mac', 'mac address', 'macaddress', 'hwaddr', 'ether', 'ethernet', 'bssid', 'wifi', 'bluetooth', 'physical address', 'adresse mac', 'mac adresse'],
    validators: ['mac-address'],
    confidence: 0.7,
    examples: {
      match: [{ text: 'ether «3c:22:fb:9a:41:7e» txqueuelen' }, { text: 'MAC «3C-22-FB-9A-41-7E»' }, { text: 'hwaddr «00:11:22:33:44:55»', placeholder: true }],
      ignore: [
        { text: 'SHA1 3c:22:fb:9a:41:7e:3c:22:fb:9a:41:7e:3c:22:fb:9a:41:7e:aa:bb', why: 'a fingerprint' },
        { text: 'numbers 12-34-56-78-90-12', why: 'decimal groups without context' },
      ],
    },
    references: ['https://standards.ieee.org/products-programs/regauth/mac/'],
  },
]);
