import { defineRules } from '../../src/detectors/rule.ts';
import { toLiteral } from '../literal.ts';
import { APART } from './label.ts';
import { CAPITAL, FULL_NAME, INITIALS, LOW_PARTICLES, NAME_WORD, PERSON } from './names.ts';

/** Where only a person stands behind, be it with an initial alone. */
const WHOSE = [
  ...['account holder', 'account name', 'cardholder', 'card holder', 'name on card', 'payee', 'patient'],
  ...['beneficiary', 'policyholder', 'in the name of', 'issued to', 'registered to', 'claimant', 'tenant', 'insured'],
  ...['t.n.v.', 'ten name van', 'op naam van', 'kontoinhaber', 'kontoinhaberin', 'lautend auf', 'titulaire', 'titular'],
  ...['au nom de', 'a nombre de', 'em nome de', 'intestato a', 'intestata a', 'na nazwisko', 'właściciel rachunku'],
];
/** What the devices of people are called, whose owner is in their names. */
const DEVICES = ['iPhone', 'iPad', 'MacBook', 'iMac', 'MBP', 'AirPods', 'Galaxy', 'Pixel', 'ThinkPad', 'Laptop'];
/** Around the name of a device with a blank in it, which is no part of a sentence. */
const ALONE = '(?:^|[\\n:=("] ?)';
const CLOSED = '(?:[)"/\\n(<]| [(/|]|$)';
/** How a line goes on that says how somebody is reached. */
const CONTACT = '(?:\\+\\d|\\(\\d{3}\\) ?\\d{3}|0\\d{2,4}[ /.-]\\d|\\d{3}[-. ]\\d{3}[-. ]\\d{4}|[\\w.+-]{2,40}@\\w)';

/** Names as directories, airlines, banks and the heads of letters and CVs write them. */
export default defineRules([
  {
    ...PERSON,
    id: 'person-name-in-directory',
    title: 'Full name of an entry of LDAP',
    pattern: `(?:^|[\\n,(;])[ \\t]{0,8}(?i:cn|displayName|gecos)(?:::? |=)(${FULL_NAME})(?:[\\r\\n,;)]|$)`,
    atoms: [...INITIALS.map(letter => `cn=${letter}`), 'cn: ', 'displayname: ', 'displayname=', 'gecos: ', 'gecos='],
    wordAtoms: true,
    maxLength: 140,
    validators: ['introduced-name'],
    confidence: 0.6,
    generic: true,
    examples: {
      match: [
        { text: 'dn: uid=x,ou=people\ncn: «Renata Quiroga»\nsn: Q' },
        { text: 'CN=«Renata Quiroga»,OU=Staff,DC=host' },
        { text: '(cn=«Renata Quiroga»)' },
      ],
      ignore: [
        { text: 'CN=Kestrel Trust Services,O=Kestrel', why: 'a certificate' },
        { text: 'cn: Domain Users\n', why: 'a group' },
      ],
    },
    references: ['https://www.rfc-editor.org/rfc/rfc4519'],
  },
  {
    ...PERSON,
    id: 'passenger-name',
    title: 'Name of a passenger as tickets have it, the family name before a stroke',
    pattern: `(?i:\\b(?:passengers?|pax|travell?ers?)(?: name)?s?) ?\\d{0,2} ?:? ?([A-Z]{2,30}/[A-Z]{2,30}(?: [A-Z]{2,20})?)(?:[\\s,;.]|$)|\\b([A-Z]{2,30}/[A-Z]{2,30}(?: [A-Z]{2,20})? (?:MRS|MSTR|CHD))\\b|\\b([A-Z]{2,30}/[A-Z]{2,30}(?: [A-Z]{2,20})? MR)[ ),]`,
    atoms: [
      'passenger',
      'pax: ',
      'pax ',
      'pax name',
      'pax1',
      'pax2',
      'pax3',
      'traveler',
      'traveller',
      ' mrs',
      ' mstr',
      ' chd',
      ' mr ',
      ' mr)',
      ' mr,',
    ],
    maxLength: 110,
    validators: ['passenger-name'],
    confidence: 0.65,
    examples: {
      match: [
        { text: 'Passenger: «QUIROGA/RENATA MRS» booking' },
        { text: 'PAX NAME «HABICHT/TOBIAS»\n' },
        { text: '1. «HABICHT/TOBIAS MR»   Ticket' },
      ],
      ignore: [
        { text: 'passengers AM/PM peak', why: 'times of the day' },
        { text: 'Passenger: YES/NO', why: 'a choice' },
        { text: 'the TCP/IP MISS rate', why: 'no name' },
      ],
    },
    references: ['https://www.icao.int/publications/pages/publication.aspx?docnum=9303'],
  },
  {
    ...PERSON,
    id: 'person-name-initialled',
    title: 'Initial and family name behind whose an account or a policy is',
    pattern: `(?:^|${APART})(?i:${WHOSE.map(toLiteral).join('|')})[,:]? (${CAPITAL}\\.(?: ?${CAPITAL}\\.){0,2} ?${LOW_PARTICLES}${NAME_WORD})`,
    atoms: WHOSE.flatMap(word => [`${word} `, `${word}: `, `${word}, `]),
    wordAtoms: true,
    maxLength: 120,
    validators: ['person-name'],
    confidence: 0.5,
    generic: true,
    examples: {
      match: [
        { text: 'overmaken t.n.v. «J. de Valk»' },
        { text: 'account holder: «R. M. Quiroga», sort' },
        { text: 'patient «R. Quiroga», seen today' },
      ],
      ignore: [
        { text: 'the patient A is older', why: 'one letter' },
        { text: 'registered to R. and sons', why: 'no family name' },
      ],
    },
  },
  {
    ...PERSON,
    id: 'person-name-in-encoded-word',
    title: 'Full name in an encoded word of the head of a letter, before the address for e-mail',
    pattern: `=\\?(?i:utf-8|iso-8859-\\d{1,2}|windows-125\\d)\\?[Qq]\\?([A-Z][A-Za-z=0-9'.-]{1,40}(?:_[A-Z][A-Za-z=0-9'.-]{0,40}){1,4})\\?= ?<`,
    atoms: [
      'utf-8?q?',
      ...Array.from({ length: 16 }, (_, part) => `8859-${part + 1}?q?`),
      ...[...'0123456789'].map(digit => `125${digit}?q?`),
    ],
    maxLength: 260,
    validators: ['encoded-name'],
    confidence: 0.55,
    generic: true,
    examples: {
      match: [
        { text: 'From: =?UTF-8?Q?«Renata_Quiroga»?= <rq@host.test>\n' },
        { text: 'To: =?iso-8859-1?q?«J=FCrgen_Habicht»?= <jh@host.test>' },
      ],
      ignore: [{ text: 'From: =?UTF-8?Q?Kestrel_M=C3=BCsli?= <rq@host.test>', why: 'no given name' }],
    },
    references: ['https://www.rfc-editor.org/rfc/rfc2047'],
  },
  {
    ...PERSON,
    id: 'given-name-of-device',
    title: 'Name of a telephone or a computer that holds the given name of whose it is',
    pattern: `(?:^|${APART})([A-Za-zÀ-ÿ][a-zà-ÿ]{2,13}?['’]?s-(?i:${DEVICES.join('|')})(?:-[A-Za-z0-9]{1,6}){0,2})\\b|${ALONE}([A-ZÀ-Þ][a-zà-ÿ]{2,13}?['’]?s (?:${DEVICES.join('|')})(?: (?:Pro|Air|Mini|Max|Plus|Ultra|SE|\\d{1,2})){0,3})${CLOSED}|${ALONE}((?:${DEVICES.join('|')})(?:[- ][A-Z]?\\d{1,3})?[- ](?:von|de|di|van|od)[- ][A-ZÀ-Þ][a-zà-ÿ]{2,13})${CLOSED}|(?:^|${APART})((?:${DEVICES.join('|')})(?:-[A-Z]?\\d{1,3})?-(?:von|de|di|van|od)-[A-ZÀ-Þ][a-zà-ÿ]{2,13})\\b`,
    atoms: DEVICES.map(device => device.toLowerCase()).flatMap(device => [
      `s-${device}`,
      `s ${device}`,
      ...['von', 'de', 'di', 'van', 'od'].flatMap(of => [`${device} ${of}`, `${device}-${of}`]),
      ...[...'0123456789as'].flatMap(first => [`${device} ${first}`, `${device}-${first}`]),
    ]),
    maxLength: 80,
    validators: ['device-of-somebody'],
    confidence: 0.5,
    generic: true,
    examples: {
      match: [
        { text: 'client[0]: «Annegrets-iPad» / DC-A9' },
        { text: 'joined: «Renata’s iPhone» (5 GHz)' },
        { text: 'host = "«renatas-iphone»"' },
        { text: 'verbunden: «iPhone von Renata»\n' },
        { text: 'to a4:83:e7:5b:19:c2 («Renatas-MacBook-Air») via eth1' },
        { text: 'lease «Galaxy-S21-von-Jörg» bound' },
      ],
      ignore: [
        { text: 'Apples-iPad', why: 'no given name' },
        { text: "today's iPhone", why: 'a day' },
        { text: "Renata's iPad has 12 apps", why: 'as in a word problem' },
      ],
    },
    references: ['https://www.rfc-editor.org/rfc/rfc2132#section-3.14'],
  },
  {
    ...PERSON,
    id: 'person-name-in-head',
    title:
      'Full name at the head of a CV or in a signature, in a line of its own or before strokes, with how somebody is reached behind',
    pattern: `(?:^|\\n)[ \\t]*(?:[*#_]{1,3} ?)?(${FULL_NAME})(?:[*_]{1,3})?[ \\t]*(?:\\r?\\n[ \\t]*|[|•·])[^\\n@]{0,80}[|•·] ?(?:[A-Za-z]{1,8}[:.]{0,2} ?)?${CONTACT}`,
    shapes: ['phone-digits', 'at'],
    maxLength: 260,
    validators: ['introduced-name'],
    confidence: 0.5,
    generic: true,
    examples: {
      match: [
        { text: '--\n«Renata Quiroga» | Senior Analyst | +1 415-283-1904' },
        { text: '«Jan Kowalczyk»\nGdynia | +48 501 283 190 | jan@host.test\n' },
        { text: '**«Renata Quiroga»** | Sales | renata@kestrel.test' },
      ],
      ignore: [
        { text: 'Kestrel Motors | Bend | 503-283-1904', why: 'a company' },
        { text: 'Renata Quiroga\nis an analyst, see kestrel@host.test', why: 'prose' },
      ],
    },
  },
  {
    class: 'pii',
    severity: 'medium',
    category: 'location',
    label: 'STREET_ADDRESS',
    id: 'vcard-street',
    title: 'Street of the address in a vCard',
    pattern:
      '(?:^|\\n)[ \\t]{0,8}(?:[A-Za-z0-9]{1,8}\\.)?(?i:adr)(?:;[^:\\r\\n]{1,60})?:;[^;\\r\\n]{0,40};([^;\\r\\n]{3,80});[^;\\r\\n]{1,40};',
    atoms: ['adr:;', 'adr;'],
    maxLength: 360,
    validators: ['has-digit'],
    confidence: 0.75,
    examples: {
      match: [
        { text: 'BEGIN:VCARD\nADR;TYPE=home:;;«Falkova 17»;Brno;;60200;CZ\n' },
        { text: 'ADR:;;«12 Alder Lane»;Spokane;WA;99201;USA' },
      ],
      ignore: [{ text: 'ADR;TYPE=home:;;Street;Town;;;\n', why: 'a form' }],
    },
    references: ['https://www.rfc-editor.org/rfc/rfc6350#section-6.3.1'],
  },
]);
