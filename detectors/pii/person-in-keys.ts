import { defineRules, type RuleDefinition } from '../../src/detectors/rule.ts';
import { FULL_NAME, NAME_WORD, PERSON } from './names.ts';

/** What only records call somebody, by language. */
const KEYS = [
  ...[
    'full_name',
    'fullname',
    'display_name',
    'displayname',
    'contact_name',
    'cust_name',
    'customer_name',
    'customername',
  ],
  ...['client_name', 'patient_name', 'employee_name', 'holder_name', 'card_holder', 'cardholder', 'account_holder'],
  ...[
    'accountholder',
    'assignee',
    'requestor',
    'signatory',
    'contact_person',
    'next_of_kin',
    'deliver_to',
    'ship_to',
    'bill_to',
  ],
  ...[
    'kundenname',
    'mitarbeiter',
    'ansprechpartner',
    'nom_complet',
    'titulaire',
    'nombre_completo',
    'titular',
    'paciente',
  ],
  ...['nome_completo', 'intestatario', 'imie_nazwisko', 'pacjent', 'ime_prezime', 'ad_soyad', 'asiakas', 'musteri'],
];
/** What other text does, too: a sign must stand right behind these. */
const WORDS = [
  ...[
    'customer',
    'client',
    'patient',
    'owner',
    'holder',
    'beneficiary',
    'requester',
    'approver',
    'driver',
    'tenant',
    'landlord',
  ],
  ...[
    'recipient',
    'receiver',
    'payee',
    'payer',
    'employee',
    'passenger',
    'resident',
    'applicant',
    'insured',
    'buyer',
    'cashier',
  ],
  ...[
    'technician',
    'subscriber',
    'claimant',
    'kunde',
    'kundin',
    'inhaber',
    'klant',
    'destinataire',
    'cliente',
    'klient',
  ],
];
/** Between a key and its value: `": "`, `' => '`, ` = `, `: `. */
const TO = `\\\\{0,3}["']? ?(?:[:=]|=>)\\s?\\\\{0,3}["']?`;
const SIGNS = [':', '=', ' :', ' ='];
const END = `\\\\{0,3}(?:["',;|&}\\]\\r\\n]|$|\\s{1,2}[A-Za-z_]{2,20}["']?[:=])`;
/** The rest of a record, and what tells that it is one of somebody. */
const REST = '[^{}]{0,140}?';
const TOLD = '(?:[A-Za-z0-9._+-]{2}@[A-Za-z0-9][A-Za-z0-9.-]*|[+(]?\\d[\\d ()./-]{5,18}\\d)';
const KEYED = `\\b(?i:(?:${KEYS.join('|')})${TO}|(?:${WORDS.join('|')})'? ?[:=]>?\\s?\\\\{0,3}["']?)`;
const KEYED_ATOMS = [...KEYS, ...WORDS.flatMap(word => [...SIGNS, "':"].map(sign => word + sign))];
/** Of both rules for a full name under such a key. */
const UNDER_KEY = {
  ...PERSON,
  atoms: KEYED_ATOMS,
  wordAtoms: true,
  maxLength: 300,
  validators: ['keyed-name'],
  confidence: 0.5,
  generic: true,
} as const;
const VALUE = `(${FULL_NAME}|${NAME_WORD}(?:\\+|%20)${NAME_WORD})`;

/** A part of a name, its letters perhaps as forms of the web send them: `J%C3%B6rn`. */
const PART = `(?:${NAME_WORD}|(?:[A-Z]|%C[3-6]%[89AB][0-9A-F])(?:[a-z-]|%C[3-6]%[89AB][0-9A-F])+)`;

const GIVEN = [
  'fname',
  'firstname',
  'first_name',
  'vorname',
  'prenom',
  'voornaam',
  'fornavn',
  'fornamn',
  'imie',
  'jmeno',
  'nombre',
  'nome',
  'given_name',
  'first',
  'forename',
  'etunimi',
  'ime',
];
const FAMILY = [
  'lname',
  'lastname',
  'last_name',
  'nachname',
  'achternaam',
  'etternavn',
  'efternavn',
  'efternamn',
  'nazwisko',
  'prijmeni',
  'apellido',
  'apellidos',
  'sobrenome',
  'apelido',
  'cognome',
  'family_name',
  'surname',
  'sukunimi',
  'prezime',
];

export default defineRules([
  {
    ...UNDER_KEY,
    id: 'person-name-under-key',
    title: 'Full name under a key for somebody, in a record with an address for e-mail or a long number',
    pattern: `${KEYED}${VALUE}${END}${REST}${TOLD}`,
    examples: {
      match: [
        { text: `ok {"id":4,"customer_name":"«Renata Quiroga»","mail":"r.q@nordvik.se"} sent` },
        { text: `owner = «Renata Quiroga»\npager = 503-283-1904` },
        { text: `dict(client="«Jan Kowalczyk»", tel='0161 496 0418')` },
        { text: `{'holder': '«Jan Kowalczyk»', 'pager': '0161 496 0418'}` },
        { text: `:titulaire => "«Odile Faucon»", :tel => "06 12 71 82 93"` },
        { text: `?full_name=«Renata+Quiroga»&em=r.q@nordvik.se` },
      ],
      ignore: [
        { text: `{"fullname":"Kestrel Motors","mail":"info@nordvik.se"}`, why: 'a company' },
        { text: `{"fullname":"Renata Quiroga","age":8}`, why: 'nothing tells that it is a record of somebody' },
      ],
    },
  },
  {
    ...UNDER_KEY,
    id: 'person-name-under-later-key',
    title: 'Full name under a key for somebody, behind an address for e-mail or a long number of the record',
    pattern: `${TOLD}["'\\\\]{0,3}[,;&|\\s]${REST}${KEYED}${VALUE}${END}`,
    examples: {
      match: [
        { text: `{"tel":"503-283-1904","cardholder":"«Renata Quiroga»"} x` },
        { text: `mail=r.q@nordvik.se driver=«Renata Quiroga» car=4` },
      ],
      ignore: [{ text: `{"tel":"503-283-1904","cardholder":"Kestrel Motors"} x`, why: 'a company' }],
    },
  },
  ...(['given', 'family'] as const).map(
    (part): RuleDefinition => ({
      ...PERSON,
      id: `${part}-name-under-key`,
      title: `The ${part} name under a key, beside the other one under its own`,
      pattern: `\\b(?i:${GIVEN.join('|')})${TO}${part === 'given' ? `(${PART})` : PART}["'\\\\]{0,3}[,;&|\\s]{1,3}:?["'\\\\]{0,3}(?i:${FAMILY.join('|')})${TO}${part === 'given' ? PART : `(${PART})`}\\b`,
      atoms: FAMILY,
      wordAtoms: true,
      maxLength: 160,
      validators: ['person-name-of-pair'],
      confidence: 0.4,
      generic: true,
      examples: {
        match:
          part === 'given'
            ? [
                { text: 'fname=«Renata»&lname=Quiroga' },
                { text: 'vorname=«J%C3%B6rn»&nachname=Habicht&ort=' },
                { text: `"vorname": "«Jan»", "nachname": "Habicht", x` },
              ]
            : [{ text: 'fname=Renata&lname=«Quiroga»' }, { text: `:first_name => "Jan", :last_name => "«Falk»"` }],
        ignore: [
          { text: 'fname=lname=Quiroga', why: 'one is empty' },
          { text: 'first_name: string, last_name: string', why: 'types' },
        ],
      },
    }),
  ),
]);
