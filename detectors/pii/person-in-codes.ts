import { defineRules, type RuleDefinition } from '../../src/detectors/rule.ts';
import { FULL_NAME, NAME_WORD, PERSON } from './names.ts';

const NAMED = { ...PERSON, confidence: 0.6, generic: true } as const;
const CAPITALS = "[A-Z](?:[A-Z' -]{0,23}[A-Z'-])";
/** What programs call somebody, as a class. */
const CLASSES =
  'Person|Customer|User|Patient|Employee|Client|Student|Contact|Passenger|Guest|Member|Driver|Teacher|Tenant|Applicant|Owner|Kunde|Mitarbeiter|Cliente|Paciente|Persona|Empleado|Utente|Klient';

/** Names in barcodes, tickets, messages of banks, calls of programs and what programs keep of documents. */
export default defineRules([
  {
    ...NAMED,
    id: 'person-name-in-mecard',
    title: 'Name in a MECARD, as codes on business cards hold it',
    pattern: `MECARD:(?:[A-Z]{3,6}:[^;]{1,60};){0,4}N:([^;:,\\n]{2,30}(?:,[^;:,\\n]{2,30})?);`,
    atoms: ['mecard:'],
    maxLength: 200,
    examples: {
      match: [{ text: 'MECARD:N:«Habicht,Renata»;TEL:030;;' }, { text: 'MECARD:TEL:030;N:«Jan Falk»;;' }],
      ignore: [{ text: 'MECARD:TEL:030;;', why: 'no name' }],
    },
    references: [
      'https://www.nttdocomo.co.jp/english/service/developer/make/content/barcode/function/application/addressbook/',
    ],
  },
  ...(['family', 'given'] as const).map(
    (part): RuleDefinition => ({
      ...NAMED,
      id: `${part}-name-in-licence-barcode`,
      title: `The ${part} name in the barcode of a driving licence of North America`,
      pattern: `(?:(?:^|\\n)[ \\t]{0,8}|\\\\)n?${part === 'family' ? `DCS(${CAPITALS})` : `(?:DAC|DCT)(${CAPITALS})`}(?:[\\r\\n\\\\]|$)`,
      atoms: (part === 'family' ? ['dcs'] : ['dac', 'dct']).flatMap(code =>
        [...'abcdefghijklmnopqrstuvwxyz'].map(letter => code + letter),
      ),
      maxLength: 60,
      examples: {
        match:
          part === 'family'
            ? [{ text: 'ANSI 636000\nDCS«QUIROGA»\nDAC' }, { text: 'DL\nDCS«FALK»\nDDEN' }]
            : [{ text: 'DCSQUIROGA\nDAC«RENATA»\nDDF' }, { text: '\nDAC«JAN»\n' }],
        ignore: [
          { text: 'DACs and ADCs', why: 'converters' },
          { text: 'DCSquiroga', why: 'small letters' },
        ],
      },
      references: ['https://www.aamva.org/identity/aamva-dl-id-card-design-standard'],
    }),
  ),
  {
    ...NAMED,
    id: 'person-name-in-booking-line',
    title: 'Name of a passenger in a line of a booking',
    pattern: `(?:^|[\\n ])(?:[1-4]\\.1|1\\.2)([A-Z][A-Z'-]{1,24}/[A-Z][A-Z]{1,20}(?: [A-Z]{2,20})?)(?:[ \\t]*(?:[\\r\\n*(]|$)| {1,3}\\d\\.\\d)`,
    atoms: ['1.1', '2.1', '3.1', '4.1', '1.2'].flatMap(place =>
      [...'abcdefghijklmnopqrstuvwxyz'].map(letter => place + letter),
    ),
    wordAtoms: true,
    maxLength: 120,
    validators: ['passenger-name'],
    examples: {
      match: [{ text: '1.1«QUIROGA/RENATA MRS»\n' }, { text: ' 2.1«FALK/JAN»  3.1' }],
      ignore: [{ text: '1.1TASK/QUEUE\n', why: 'no given name' }],
    },
    references: ['https://www.iata.org/en/programs/passenger/passenger-data/'],
  },
  {
    ...NAMED,
    id: 'person-name-in-sepa-purpose',
    title: 'Name of who pays or is paid for somebody else, in the purpose of a bank transfer',
    pattern: `(?:\\b(?:ABWA|ABWE|ORDP|BENM|ULTD|ULTC)[+:]|/CNAM/)([A-Za-zÀ-ɏ][A-Za-zÀ-ɏ'.-]+(?: [A-Za-zÀ-ɏ][A-Za-zÀ-ɏ'.-]*){1,3})(?:[+/?,;\\r\\n]|$| {2}| [A-Z]{4}\\+)`,
    atoms: ['abwa', 'abwe', 'ordp', 'benm', 'ultd', 'ultc'].flatMap(tag => [`${tag}+`, `${tag}:`]).concat('cnam'),
    maxLength: 120,
    validators: ['led-name'],
    examples: {
      match: [{ text: 'SVWZ+Miete ABWA+«Renata Quiroga»' }, { text: '/CNAM/«Jan Falk»/IBAN' }],
      ignore: [{ text: 'ABWA+Kestrel GmbH\n', why: 'a company' }],
    },
    references: ['https://www.ebics.de/de/datenformate'],
  },
  {
    ...NAMED,
    id: 'person-name-constructed',
    title: 'Full name with which a program makes somebody',
    pattern: `(?:\\bnew (?:[a-z]+\\.)?|= ?|\\()(?:${CLASSES})\\((?:\\d{1,8}L?, ?)?["'](${FULL_NAME})["'][,)]`,
    atoms: CLASSES.toLowerCase()
      .split('|')
      .map(name => `${name}(`),
    wordAtoms: true,
    maxLength: 120,
    validators: ['introduced-name'],
    confidence: 0.45,
    examples: {
      match: [
        { text: `Customer c = new Customer("«Renata Quiroga»", "0431")` },
        { text: `p = Patient('«Jan Kowalczyk»', 44)` },
      ],
      ignore: [{ text: 'new Client("Task Queue", 4)', why: 'a thing' }],
    },
  },
  {
    ...NAMED,
    id: 'person-name-as-argument',
    title: 'Full name as the value of an argument of a command for names',
    pattern: `(?:^|\\s)(?:--?(?:full|real|customer|patient|user|display|owner|contact)-?name|--name)[ =]["'](${FULL_NAME})["']`,
    atoms: ['full', 'real', 'customer', 'patient', 'user', 'display', 'owner', 'contact']
      .flatMap(whose => [`-${whose}-name`, `-${whose}name`])
      .concat('--name'),
    maxLength: 120,
    validators: ['introduced-name'],
    examples: {
      match: [{ text: `add --name "«Renata Quiroga»" --mail x` }, { text: `adduser --full-name='«Jan Falk»'` }],
      ignore: [{ text: `run --name "Task Queue"`, why: 'a thing' }],
    },
  },
  {
    ...NAMED,
    id: 'person-name-of-last-change',
    title: 'Full name of who changed a document last',
    pattern: `<(?:cp:)?lastModifiedBy>(${FULL_NAME})</`,
    atoms: ['lastmodifiedby'],
    maxLength: 120,
    validators: ['registered-name'],
    examples: {
      match: [{ text: '<cp:lastModifiedBy>«Renata Quiroga»</cp:' }, { text: '<lastModifiedBy>«Jan Falk»</' }],
      ignore: [{ text: '<cp:lastModifiedBy>Kestrel Motors</cp:', why: 'a company' }],
    },
    references: ['https://ecma-international.org/publications-and-standards/standards/ecma-376/'],
  },
  {
    ...NAMED,
    id: 'family-name-in-tex-letter',
    title: 'Family name behind the given one at the head of a CV or a letter in LaTeX',
    pattern: `\\\\(?:recipient|name)\\{${NAME_WORD}(?: ${NAME_WORD})?\\}\\{(${NAME_WORD}(?: ${NAME_WORD})?)\\}`,
    atoms: ['name{', 'recipient{'],
    maxLength: 400,
    validators: ['person-name-of-pair'],
    examples: {
      match: [{ text: '\\name{Renata}{«Quiroga»}' }, { text: '\\name{Jan}{«Falk»}\n' }],
      ignore: [{ text: '\\name{x}{y}', why: 'no names' }],
    },
    references: ['https://ctan.org/pkg/moderncv'],
  },
  {
    ...NAMED,
    id: 'person-name-paid',
    title: 'Full name in capitals or not of who was paid or has paid, before a reference or a day',
    pattern: `\\b(?i:(?:paid|sent|transferred|refunded|credited) to|received from|transfer from|payment from) (${FULL_NAME})(?:[,.]? (?i:ref|upi|via|on \\d|txn|utr|rrn|a/c|acct|for \\$)|, )`,
    atoms: [
      'paid to ',
      'sent to ',
      'transferred to ',
      'refunded to ',
      'credited to ',
      'received from ',
      'transfer from ',
      'payment from ',
    ],
    wordAtoms: true,
    maxLength: 140,
    validators: ['registered-name'],
    confidence: 0.5,
    examples: {
      match: [{ text: 'UPI: paid to «RENATA QUIROGA» Ref 1234' }, { text: 'You sent to «Jan Falk» via the app' }],
      ignore: [{ text: 'paid to Kestrel Motors Ref 1234', why: 'a company' }],
    },
  },
  {
    class: 'pii',
    severity: 'medium',
    category: 'location',
    label: 'STREET_ADDRESS',
    id: 'street-in-payment-message',
    title: 'Street or line of an address in a message of a bank or an invoice in XML',
    pattern:
      '<(?:\\w{1,8}:)?(?:StrtNm|AdrLine|StreetName|streetAddressLine|LineOne)>([^<>\\n]{4,70})</(?:\\w{1,8}:)?(?:StrtNm|AdrLine|StreetName|streetAddressLine|LineOne)>',
    atoms: ['strtnm', 'adrline', 'streetname', 'streetaddressline', 'lineone'],
    maxLength: 200,
    confidence: 0.7,
    ignorePattern:
      '(?i)^(?:string|street|str|text|line|address|unknown|n/?a|\\?+|\\{.*|\\$.*|max\\d+text)$|^[^\\p{L}]*$',
    examples: {
      match: [
        { text: '<PstlAdr><StrtNm>«Rue du Faucon 74»</StrtNm>' },
        { text: '<cbc:StreetName>«Alder Lane 12»</cbc:StreetName>' },
      ],
      ignore: [{ text: '<StrtNm>string</StrtNm>', why: 'a type' }],
    },
    references: ['https://www.iso20022.org/iso-20022-message-definitions'],
  },
  {
    class: 'pii',
    severity: 'low',
    category: 'location',
    label: 'POSTAL_CODE',
    id: 'postal-code-in-payment-message',
    title: 'Postal code in a message of a bank or an invoice in XML',
    pattern: '<(?:\\w{1,8}:)?(?:PstCd|PostalZone|PostcodeCode)>([A-Z0-9][A-Z0-9 -]{2,9})</',
    atoms: ['pstcd', 'postalzone', 'postcodecode'],
    maxLength: 60,
    validators: ['has-digit'],
    confidence: 0.7,
    examples: {
      match: [{ text: '<PstCd>«1050»</PstCd>' }, { text: '<cbc:PostalZone>«SW1A 9ZZ»</cbc:PostalZone>' }],
      ignore: [{ text: '<PstCd>XXXX</PstCd>', why: 'no digit' }],
    },
    references: ['https://www.iso20022.org/iso-20022-message-definitions'],
  },
]);
