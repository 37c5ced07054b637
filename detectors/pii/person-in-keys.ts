import { defineRules, type RuleDefinition } from '../../src/detectors/rule.ts';
import { FULL_NAME, NAME_WORD, PERSON } from './names.ts';

/** What records call somebody, by language. */
const KEYS = [
  '(?:full|real|legal|display|cust|customer|client|patient|pt|staff|employee|contact|sender|recipient|holder|owner|billing|bill_?to|shipping|ship_?to|deliver_?to|buyer|seller|driver|guest|user|account|card|acct|payee|payer|beneficiary)?[_ -]?name',
  'nm|customer|client|patient|contact|owner|holder|card_?holder|account_?holder|beneficiary|assignee|reporter|requester|requestor|approver|driver',
  'tenant|landlord|sender|recipient|receiver|payee|payer|employee|student|guest|passenger|resident|applicant|insured|buyer|seller|manager',
  'cashier|technician|signer|signatory|contact_?person|next_?of_?kin|deliver_?to|ship_?to|bill_?to|attn|member|subscriber|caller|claimant|from|to',
  'kunde|kundin|kundenname|inhaber|inhaberin|halter|mitarbeiter|empf(?:ä|ae)nger|absender|ansprechpartner|naam|klant|nom|nom_?complet|titulaire|destinataire',
  'nombre|nombre_?completo|titular|cliente|paciente|nome|nome_?completo|intestatario|imie_?nazwisko|imi(?:ę|e)_?i_?nazwisko|klient|pacjent|jm(?:é|e)no|navn|namn',
  'nimi|nafn|n(?:é|e)v|nume|ime|ime_?prezime|isim|ad_?soyad|fio|asiakas|pasient|kund|musteri',
].join('|');
/** Between a key and its value: `": "`, `' => '`, ` = `, `: `. */
const TO = `\\\\{0,3}["']?\\s?(?:[:=]|=>)\\s?\\\\{0,3}["']?`;
const END = `\\\\{0,3}(?:["',;|&}\\]\\r\\n]|$|\\s{1,2}[A-Za-z_]{2,20}["']?[:=])`;
/** The rest of a record, and what tells that it is one of somebody. */
const REST = '[^{}]{0,140}?';
const TOLD = '(?:[A-Za-z0-9._+-]{2}@[A-Za-z0-9][A-Za-z0-9.-]*|[+(]?\\d[\\d ()./-]{5,18}\\d)';
const KEYED = `\\b(?i:${KEYS})${TO}`;
const VALUE = `(${FULL_NAME}|${NAME_WORD}(?:\\+|%20)${NAME_WORD})`;

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
    ...PERSON,
    id: 'person-name-under-key',
    title: 'Full name under a key for somebody, in a record with an address for e-mail or a long number',
    pattern: `${KEYED}${VALUE}${END}${REST}${TOLD}`,
    shapes: ['at', 'phone-digits'],
    maxLength: 300,
    validators: ['keyed-name'],
    confidence: 0.5,
    generic: true,
    examples: {
      match: [
        { text: `ok {"id":4,"customer":"«Renata Quiroga»","mail":"r.q@nordvik.se"} sent` },
        { text: `owner = «Renata Quiroga»\npager = 503-283-1904` },
        { text: `dict(nm="«Jan Kowalczyk»", tel='0161 496 0418')` },
        { text: `:nom => "«Odile Faucon»", :tel => "06 12 71 82 93"` },
        { text: `?nm=«Renata+Quiroga»&em=r.q@nordvik.se` },
      ],
      ignore: [
        { text: `{"name":"Kestrel Motors","mail":"info@nordvik.se"}`, why: 'a company' },
        { text: `{"name":"Renata Quiroga","age":8}`, why: 'nothing tells that it is a record of somebody' },
      ],
    },
  },
  {
    ...PERSON,
    id: 'person-name-under-later-key',
    title: 'Full name under a key for somebody, behind an address for e-mail or a long number of the record',
    pattern: `${TOLD}["'\\\\]{0,3}[,;&|\\s]${REST}${KEYED}${VALUE}${END}`,
    shapes: ['at', 'phone-digits'],
    maxLength: 300,
    validators: ['keyed-name'],
    confidence: 0.5,
    generic: true,
    examples: {
      match: [
        { text: `{"tel":"503-283-1904","owner":"«Renata Quiroga»"} x` },
        { text: `mail=r.q@nordvik.se driver=«Renata Quiroga» car=4` },
      ],
      ignore: [{ text: `{"tel":"503-283-1904","owner":"Kestrel Motors"} x`, why: 'a company' }],
    },
  },
  ...(['given', 'family'] as const).map(
    (part): RuleDefinition => ({
      ...PERSON,
      id: `${part}-name-under-key`,
      title: `The ${part} name under a key, beside the other one under its own`,
      pattern: `\\b(?i:${GIVEN.join('|')})${TO}${part === 'given' ? `(${NAME_WORD})` : NAME_WORD}["'\\\\]{0,3}[,;&|\\s]{1,3}:?["'\\\\]{0,3}(?i:${FAMILY.join('|')})${TO}${part === 'given' ? NAME_WORD : `(${NAME_WORD})`}\\b`,
      atoms: FAMILY,
      wordAtoms: true,
      maxLength: 160,
      validators: ['person-name-of-pair'],
      confidence: 0.4,
      generic: true,
      examples: {
        match:
          part === 'given'
            ? [{ text: 'fname=«Renata»&lname=Quiroga' }, { text: `"vorname": "«Jan»", "nachname": "Habicht", x` }]
            : [{ text: 'fname=Renata&lname=«Quiroga»' }, { text: `:first_name => "Jan", :last_name => "«Falk»"` }],
        ignore: [
          { text: 'fname=lname=Quiroga', why: 'one is empty' },
          { text: 'first_name: string, last_name: string', why: 'types' },
        ],
      },
    }),
  ),
]);
