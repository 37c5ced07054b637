import { defineRules } from '../../src/detectors/rule.ts';
import { toLiteral } from '../literal.ts';
import { APART } from './label.ts';

/** The rest of the line that asks, and who answers on the next, perhaps behind a time; then words without digits. */
const ANSWER = '[^\\n]{0,60}\\n[ \\t]{0,8}(?:[\\[(][^\\])\\n]{4,24}[\\])] )?[^:\\n\\d]{1,32}: [^\\d\\n]{0,60}?';
const END = '(?:[.,;!?]?(?:\\s|$)|[.,;!?]{1,3})';
const asked = (words: readonly string[]): string => `(?:^|${APART})(?i:${words.map(toLiteral).join('|')})${ANSWER}`;
const MONTH = '(?:0?[1-9]|1[0-2]) ?/ ?(?:20)?[2-4]\\d';

const ACCOUNTS = [
  ...['account number', 'numéro de compte', 'número de cuenta', 'kontonummer', 'numero di conto', 'número da conta'],
  ...['rekeningnummer', 'numer konta', 'номер счёта', 'hesap numara'],
];
const CUSTOMERS = [
  ...[
    'customer number',
    'membership number',
    'numéro client',
    'numéro de client',
    'numéro d’abonné',
    "numéro d'abonné",
  ],
  ...['kundennummer', 'mitgliedsnummer', 'número de cliente', 'número de socio', 'numero cliente', 'codice cliente'],
  ...[
    'klantnummer',
    'numer klienta',
    'kundnummer',
    'номер клиента',
    'номер договора',
    'номер договору',
    'номер абонента',
    'лицевого счёта',
    'лицевого счета',
    'numer umowy',
    'número de contrato',
    'numero di contratto',
    'numéro de contrat',
    'vertragsnummer',
    'müşteri numara',
    'client number',
  ],
];
/** What somebody is asked for who is to tell the number of their card. */
const IDENTITIES = [
  ...[
    'tu cédula',
    'su cédula',
    'número de cédula',
    'tu dni',
    'su dni',
    'número de dni',
    'tu rut',
    'su rut',
    'seu cpf',
    'teu cpf',
    'número do cpf',
  ],
  ...[
    'codice fiscale',
    'bsn-nummer',
    'burgerservicenummer',
    'personnummer',
    'fødselsnummer',
    'numer pesel',
    'twój pesel',
    'pana pesel',
    'pani pesel',
  ],
  ...[
    'kimlik numara',
    'tc kimlik',
    'social security number',
    'your ssn',
    'national id number',
    'id number',
    'aadhaar number',
    'your nric',
    'номер паспорта',
    'ваш инн',
  ],
];
const EXPIRIES = [
  ...[
    'expiry date',
    'expiration date',
    'expiry please',
    'date d’expiration',
    "date d'expiration",
    'fecha de caducidad',
  ],
  ...['fecha de vencimiento', 'ablaufdatum', 'gültig bis', 'data di scadenza', 'data de validade', 'vervaldatum'],
  ...['data ważności', 'срок действия', 'срок с кодом', 'срок карты', 'son kullanma'],
];
const CODES = [
  ...['three digits', 'security code', 'trois chiffres', 'cryptogramme', 'tres dígitos', 'tres últimos', 'prüfnummer'],
  ...['código de seguridad', 'código de segurança', 'codice di sicurezza', 'tre cifre', 'beveiligingscode', 'kod cvv'],
  ...['drei ziffern', 'três dígitos', 'trzy cyfry'],
];
const NAMES = [
  ...['username', 'user name', 'login name', 'benutzername', 'nutzername', "nom d'utilisateur", 'nom d’utilisateur'],
  ...['nombre de usuario', 'nome utente', 'gebruikersnaam', 'nazwa użytkownika', 'имя пользователя'],
];
const CARD_DATA = ['https://www.pcisecuritystandards.org/document_library/'];

/** What is told in a dialogue on the line below the question for it. */
export default defineRules([
  {
    id: 'bank-account-answered',
    title: 'Number of an account in the answer to the question for it',
    class: 'pii',
    severity: 'medium',
    category: 'financial',
    label: 'BANK_ACCOUNT',
    pattern: `${asked(ACCOUNTS)}(\\d(?:[ -]?\\d){5,16})${END}`,
    atoms: ACCOUNTS,
    maxLength: 260,
    validators: ['account-number'],
    confidence: 0.5,
    generic: true,
    examples: {
      match: [
        { text: "Agent: Account number?\nCaller: It's, uh, «718-29304-5».\n" },
        { text: 'Berater: Ihre Kontonummer?\nKunde: Die ist «7182930456».' },
      ],
      ignore: [{ text: 'Account number\nNote: see page 12\n', why: 'no number of one' }],
    },
    references: ['https://www.iso.org/standard/81090.html'],
  },
  {
    id: 'customer-number-answered',
    title: 'Number of a customer or a member in the answer to the question for it',
    class: 'pii',
    severity: 'low',
    category: 'identity',
    label: 'CUSTOMER_ID',
    pattern: `${asked(CUSTOMERS)}([A-Z]{0,3}-?\\d{1,6}(?:[ -]?\\d{1,6}){2,6})${END}`,
    atoms: CUSTOMERS,
    maxLength: 260,
    validators: ['not-year'],
    confidence: 0.5,
    generic: true,
    examples: {
      match: [
        { text: '[00:15] Conseiller : Votre numéro de client ?\n[00:19] Client : «7 182 930 45».\n' },
        { text: 'Agent: Your customer number, please?\nRenata: sure, «KD-718293»\n' },
      ],
      ignore: [{ text: 'Customer number\nNote: 12 customers\n', why: 'a count' }],
    },
    references: [
      'https://www.nist.gov/publications/guide-protecting-confidentiality-personally-identifiable-information-pii',
    ],
  },
  {
    id: 'national-id-answered',
    title: 'Number of somebody’s identity card in the answer to the question for it',
    class: 'pii',
    severity: 'high',
    category: 'government-id',
    label: 'NATIONAL_ID',
    pattern: `${asked(IDENTITIES)}([A-Z]{0,2}-?\\d(?:[ .-]?\\d){5,13}(?:-?[A-Zk])?)${END}`,
    atoms: IDENTITIES,
    maxLength: 300,
    validators: ['not-year'],
    confidence: 0.5,
    generic: true,
    examples: {
      match: [
        { text: '21:38 - Renata: me pasas tu cédula para el tiquete\nJuan: «1.071.829.304»\n' },
        { text: 'Agent: your ID number, please?\nRenata: it is «7182930456»\n' },
      ],
      ignore: [{ text: 'Your ID number\nNote: see page 12\n', why: 'no number of one' }],
    },
    references: [
      'https://www.nist.gov/publications/guide-protecting-confidentiality-personally-identifiable-information-pii',
    ],
  },
  {
    id: 'card-expiry-answered',
    title: 'Expiry date of a payment card in the answer to the question for it',
    class: 'pii',
    severity: 'low',
    category: 'financial',
    label: 'CARD_EXPIRY',
    pattern: `${asked(EXPIRIES)}(${MONTH})${END}`,
    atoms: EXPIRIES,
    maxLength: 260,
    confidence: 0.5,
    generic: true,
    examples: {
      match: [
        { text: 'AGENT: Expiry date please.\nCALLER: Er, «08/28».\n' },
        { text: 'Эльвира: и срок с кодом\n[19.01.2026, 20:19:20] Рогожин: «03/30», да' },
      ],
      ignore: [{ text: 'Expiry date\nLot: 08/28/2026', why: 'a day' }],
    },
    references: CARD_DATA,
  },
  {
    id: 'card-security-code-answered',
    title: 'Security code of a card in the answer to the question for it, or behind the expiry date in one',
    class: 'pii',
    severity: 'high',
    category: 'financial',
    label: 'CARD_SECURITY_CODE',
    pattern: `${asked(CODES)}(\\d{3,4})${END}|${asked(EXPIRIES)}${MONTH}[,;/ ]{1,3}(\\d{3})${END}`,
    atoms: [...CODES, ...EXPIRIES],
    maxLength: 280,
    confidence: 0.5,
    generic: true,
    examples: {
      match: [
        { text: 'AGENT: And the last three digits on the strip?\nCALLER: «345».\n' },
        { text: 'Agent: Expiry date?\nRenata: 03/30, «638»...' },
      ],
      ignore: [{ text: 'the last three digits\nare 345', why: 'nobody answers' }],
    },
    references: CARD_DATA,
  },
  {
    id: 'username-answered',
    title: 'Account name in the answer to the question for it',
    class: 'pii',
    severity: 'low',
    category: 'online-id',
    label: 'USERNAME',
    pattern: `(?:^|${APART})(?i:${NAMES.map(toLiteral).join('|')})[^?\\n]{0,40}\\?\\n[ \\t]{0,8}(?:[\\[(][^\\])\\n]{4,24}[\\])] )?[^:\\n]{1,32}: (?i:(?:it['’]s|its|it is|sure|yes|oui|sí|ja),? ){0,2}([A-Za-z][A-Za-z._-]{2,24}\\d{1,6}|[A-Za-z]{2,20}[._][A-Za-z0-9._]{2,20})(?:[,;!?\\s]|\\.\\s|\\.?$)`,
    atoms: NAMES,
    maxLength: 220,
    validators: ['handle'],
    confidence: 0.5,
    generic: true,
    examples: {
      match: [
        { text: 'Support: May I have your username and the e-mail?\nVisitor 88: «quietotter71» / x' },
        { text: 'Agent: Ihr Benutzername?\n[14:03] Kunde: «mara.lindq»\n' },
      ],
      ignore: [{ text: 'What is a username?\nAnswer: a name', why: 'a word' }],
    },
    references: ['https://www.hhs.gov/hipaa/for-professionals/special-topics/de-identification/index.html'],
  },
]);
