import { defineRules } from '../../src/detectors/rule.ts';
import { CAPITAL, FULL_NAME, LETTER, PERSON } from './names.ts';

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];
/** A name, or a part of one, between two signs of a record. */
const PART = `${CAPITAL}(?:${LETTER}|['’. -]){0,40}`;
/** RE2 counts at most 1,000 repetitions in one group. */
const fields = (count: number): string => (count === 0 ? '' : `(?:\\|[^|\\r\\n]{0,80}){${count}}`);
/** An HL7 segment of the patient up to its field `number` (PID-3 is the list of identifiers). */
const pid = (number: number): string =>
  `\\bPID${fields(Math.min(number - 1, 9))}${fields(Math.max(0, number - 10))}\\|`;
const HL7 = ['https://www.hl7.eu/HL7v2x/v251/std251/ch03.html#Heading22'];
/** The field of a payment message that says who pays or is paid, up to the name. */
const PARTY = ':(?:50[FHK]|59F?):(?:/[A-Z0-9/]{4,40}\\r?\\n)?(?:1/)?';
const MESSAGE = ['https://www2.swift.com/knowledgecentre/publications/us1m_20230720'];
/** At most 35 characters of the SWIFT alphabet. */
const LINE = "[A-Z0-9][A-Z0-9 ,.'/()+-]{1,34}";

export default defineRules([
  {
    ...PERSON,
    id: 'vcard-name',
    title: 'Name in parts in a vCard',
    pattern: `BEGIN:VCARD\\r?\\n(?:[^\\r\\n]{0,80}\\r?\\n){0,3}?N(?:;[^:\\r\\n]{1,40})?:(${PART}(?:;${PART}){0,2})`,
    atoms: ['begin:vcard'],
    maxLength: 400,
    confidence: 0.8,
    examples: {
      match: [
        { text: 'BEGIN:VCARD\nVERSION:3.0\nN:«Quiroga;Renata»;;;\nFN:R' },
        { text: 'BEGIN:VCARD\nN;CHARSET=UTF-8:«Falk;Ylva;K.»;;\n' },
      ],
      ignore: [{ text: 'BEGIN:VCARD\nVERSION:3.0\nN:;;;;\n', why: 'no name' }],
    },
    references: ['https://www.rfc-editor.org/rfc/rfc6350#section-6.2.2'],
  },
  {
    ...PERSON,
    id: 'vcard-full-name',
    title: 'Full name in a vCard',
    pattern: `(?:^|\\n)FN(?:;[^:\\r\\n]{1,40})?:(${FULL_NAME})(?:[\\r\\n]|$)`,
    atoms: [...LETTERS.map(letter => `fn:${letter}`), ...['c', 'l', 't', 'x'].map(letter => `fn;${letter}`)],
    maxLength: 160,
    validators: ['person-name'],
    confidence: 0.7,
    generic: true,
    examples: {
      match: [{ text: 'BEGIN:VCARD\nFN:«Renata Quiroga»\nTEL' }, { text: 'FN;CHARSET=UTF-8:«Renata Quiroga»\nTEL' }],
      ignore: [{ text: 'FN:Kestrel Hotel\n', why: 'a house' }],
    },
    references: ['https://www.rfc-editor.org/rfc/rfc6350#section-6.2.1'],
  },
  {
    ...PERSON,
    id: 'hl7-patient-name',
    title: "Patient's name in an HL7 segment",
    pattern: `${pid(5)}([A-Za-zÀ-ÿ][A-Za-zÀ-ÿ'’ -]{1,40}\\^[A-Za-zÀ-ÿ][A-Za-zÀ-ÿ'’. -]{0,40})[|^~]`,
    atoms: ['pid|'],
    maxLength: 400,
    confidence: 0.8,
    examples: {
      match: [{ text: 'PID|1||718^^^H^MR||«QUIROGA^RENATA»^L||19840312|F' }, { text: 'PID|||718||«Falk^Ylva»|' }],
      ignore: [{ text: 'PID|1|2|3|4|5', why: 'no name' }],
    },
    references: HL7,
  },
  {
    id: 'hl7-birth-date',
    title: "Patient's date of birth in an HL7 segment",
    class: 'pii',
    severity: 'medium',
    category: 'demographic',
    label: 'DATE_OF_BIRTH',
    pattern: `${pid(7)}(\\d{8})(?:\\d{4,6})?(?:[|\\r\\n]|$)`,
    atoms: ['pid|'],
    maxLength: 500,
    validators: ['birth-date'],
    confidence: 0.8,
    examples: {
      match: [
        { text: 'PID|1||718^^^H^MR||QUIROGA^RENATA||«19840312»|F' },
        { text: 'PID|||718||Falk^Ylva||«19711130»093000|F' },
      ],
      ignore: [{ text: 'PID|1||718^^^H^MR||QUIROGA^RENATA||19841342|F', why: 'no date' }],
    },
    references: HL7,
  },
  {
    id: 'hl7-patient-number',
    title: "Patient's identifier in an HL7 segment",
    class: 'pii',
    severity: 'high',
    category: 'medical',
    label: 'MEDICAL_RECORD_NUMBER',
    pattern: `${pid(3)}([A-Z]{0,6}\\d[A-Za-z0-9-]{3,20})(?:\\^|\\|)`,
    atoms: ['pid|'],
    maxLength: 300,
    confidence: 0.75,
    examples: {
      match: [{ text: 'PID|1||«7182930»^^^H^MR||QUIROGA^RENATA' }, { text: 'PID|||«HK718293»|' }],
      ignore: [{ text: 'PID|1||^^^H^MR||QUIROGA', why: 'no number' }],
    },
    references: HL7,
  },
  {
    id: 'hl7-account-number',
    title: "Patient's account number in an HL7 segment",
    class: 'pii',
    severity: 'medium',
    category: 'medical',
    label: 'MEDICAL_RECORD_NUMBER',
    pattern: `${pid(18)}([A-Z]{0,6}\\d[A-Za-z0-9-]{3,20})(?:[\\^|\\r\\n]|$)`,
    atoms: ['pid|'],
    maxLength: 900,
    confidence: 0.7,
    examples: {
      match: [
        { text: 'PID|1||718^^^H^MR||Q^R||19840312|F|||4 Hill Rd||(503)|||||«7182930456»|x' },
        { text: 'PID||||||||||||||||||«A718293»' },
      ],
      ignore: [{ text: 'PID|1||718^^^H^MR||Q^R||19840312|F|||||||||||', why: 'an empty field' }],
    },
    references: HL7,
  },
  {
    id: 'hl7-address',
    title: "Patient's address in an HL7 segment",
    class: 'pii',
    severity: 'medium',
    category: 'location',
    label: 'STREET_ADDRESS',
    pattern: `${pid(11)}([A-Za-z0-9][^|\\r\\n]{5,120}?)\\^*(?:[|\\r\\n]|$)`,
    atoms: ['pid|'],
    maxLength: 600,
    validators: ['has-digit'],
    confidence: 0.75,
    examples: {
      match: [
        { text: 'PID|1||718^^^H^MR||Q^R||19840312|F|||«12 Hill Rd^^Bend^OR^97701»||(503)' },
        { text: 'PID|||||||||||«Am Berg 4^^Kiel»^^^|' },
      ],
      ignore: [{ text: 'PID|1||718^^^H^MR||Q^R||19840312|F|||^^^^||', why: 'an empty field' }],
    },
    references: HL7,
  },
  {
    ...PERSON,
    id: 'payment-party-name',
    title: 'Name of who pays or is paid in a SWIFT message',
    pattern: `${PARTY}([A-Z][A-Z ,.'-]{3,34})\\r?\\n`,
    atoms: [':50k:', ':50f:', ':50h:', ':59:', ':59f:'],
    maxLength: 128,
    validators: ['person-name'],
    confidence: 0.6,
    generic: true,
    examples: {
      match: [{ text: ':50K:/718293045\n«RENATA QUIROGA»\nHILL ROAD 12\n' }, { text: ':59:«JAN KOWALCZYK»\nBEND\n' }],
      ignore: [{ text: ':59:/718293045\nKESTREL GMBH\nBERLIN\n', why: 'a company' }],
    },
    references: MESSAGE,
  },
  {
    id: 'payment-party-address',
    title: 'Address of who pays or is paid in a SWIFT message',
    class: 'pii',
    severity: 'medium',
    category: 'location',
    label: 'STREET_ADDRESS',
    pattern: `${PARTY}[A-Z][A-Z ,.'-]{3,34}\\r?\\n(${LINE}(?:\\r?\\n${LINE}){0,2})(?:\\r?\\n[:-]|\\r?\\n?$)`,
    atoms: [':50k:', ':50f:', ':50h:', ':59:', ':59f:'],
    maxLength: 240,
    validators: ['has-digit'],
    confidence: 0.7,
    examples: {
      match: [
        { text: ':50K:/718293045\nRENATA QUIROGA\n«HILL ROAD 12\n50667 KOELN»\n:57A:X' },
        { text: ':59:JAN KOWALCZYK\n«HILL ROAD 12»\n-}' },
      ],
      ignore: [{ text: ':59:/718293045\nRENATA QUIROGA\nBERLIN\n:70:X', why: 'a town alone' }],
    },
    references: MESSAGE,
  },
  {
    ...PERSON,
    id: 'account-comment-name',
    title: 'Name in the comment field of a line of passwd',
    pattern: `:[x*!]?:\\d{1,10}:\\d{1,10}:(${FULL_NAME})[,:]`,
    atoms: ['1', '2', '3', '4', '5', '6', '7', '8', '9'].flatMap(digit => [`:x:${digit}`, `:*:${digit}`]),
    maxLength: 160,
    validators: ['introduced-name'],
    confidence: 0.6,
    generic: true,
    examples: {
      match: [
        { text: 'rq:x:1004:1004:«Renata Quiroga»,Room 12:/home/rq:/bin/sh' },
        { text: 'jk:*:502:20:«Jan Kowalczyk»:/Users/jk:/bin/zsh' },
      ],
      ignore: [{ text: 'gnats:x:41:41:Gnats Bug Reporting:/var:/bin/sh', why: 'a service' }],
    },
    references: ['https://man7.org/linux/man-pages/man5/passwd.5.html'],
  },
  {
    ...PERSON,
    id: 'person-name-in-element',
    title: 'Full name as the content of an element called `name`, or of a link to a mailbox',
    pattern: `(?:<(?i:[a-z]{1,12}[:_-])?(?i:(?:full)?name|author|contact)>|\\b(?i:mailto:)[^"'<>\\s]{3,80}["'][^<>]{0,60}>)(${FULL_NAME})</`,
    atoms: ['name>', 'author>', 'contact>', 'mailto:'],
    maxLength: 220,
    validators: ['introduced-name'],
    confidence: 0.45,
    generic: true,
    examples: {
      match: [
        { text: '<guest><name>«Renata Quiroga»</name></guest>' },
        { text: '<a href="mailto:rq@nordvik.se">«Renata Quiroga»</a>' },
      ],
      ignore: [
        { text: '<name>Kestrel Parser</name>', why: 'a thing' },
        { text: '<a href="mailto:rq@nordvik.se">Write Us</a>', why: 'an invitation' },
      ],
    },
    references: ['https://www.rfc-editor.org/rfc/rfc6068'],
  },
]);
