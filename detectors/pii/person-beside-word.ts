import { defineRules } from '../../src/detectors/rule.ts';
import { toLiteral } from '../literal.ts';
import { APART } from './label.ts';
import { FULL_NAME, PERSON } from './names.ts';

/** What somebody is to a case, an account, a vehicle or a letter, with the name behind it and no colon between. A language or a family of them a line. */
const WORDS = [
  ...['caller', 'claimant', 'complainant', 'insured', 'keeper', 'policyholder', 'subscriber', 'tenant', 'patient'],
  ...['beneficiary', 'name on account', 'account name', 'in the name of', 'issued to', 'registered to', 'payable to'],
  ...[
    'identified as',
    'on behalf of',
    'spoke with',
    'speak with',
    'speak to',
    'spoken to',
    'letter for',
    'documents for',
  ],
  ...[
    'reservation for',
    'appointment for',
    'married to',
    'our records,',
    'per conto di',
    'de la part de',
    'de parte de',
  ],
  ...['im namen von', 'im auftrag von', 'anrufer', 'anruferin', 'namens', 'in opdracht van', 'w imieniu', 'em nome do'],
  ...[
    'grandmother',
    'grandfather',
    'husband',
    'daughter',
    'landlord',
    'colleague',
    'neighbour',
    'neighbor',
    'roommate',
  ],
  ...['owner', 'caller name', 'name on card', 'name on the card', 'tax invoice to', 'i.a.', 'i. a.', 'conseiller'],
  ...['titular do cartão', 'titular de la tarjeta', 'sig.', 'sig.ra', 'dott.', 'dott.ssa', 'sr.', 'sra.', 'pani'],
  ...['assurée', 'w-9 for', 'aan de heer', 'héberger', 'clienta', 'kollege', 'kollegin'],
  ...['statement of', 'mail it to', 'ship it to', 'send it to', 'payment to', 'prescribed to'],
  ...['patientin', 'zeuge', 'zeugin', 'halter', 'halterin', 'versicherte', 'versicherter', 'mandant', 'mandantin'],
  ...['kontoinhaber', 'kontoinhaberin', 'auf den namen', 'versicherungsnehmer', 'versicherungsnehmerin'],
  ...['conducteur', 'conductrice', 'titulaire', 'soussigné', 'soussignée', 'soussigné(e)', 'patiente', 'assuré'],
  ...['au nom de', 'à l’ordre de', "à l'ordre de", 'conductor', 'conductora', 'paciente', 'a nombre de', 'titular'],
  ...['propietario', 'propietaria', 'abajo firmante', 'proprietário', 'proprietária', 'em nome de', 'condutor'],
  ...['sottoscritto', 'sottoscritta', 'intestato a', 'intestata a', 'a nome di', 'paziente', 'conducente'],
  ...['proprietario', 'proprietaria', 't.n.v.', 'op naam van', 'eigenaar', 'bestuurder', 'patiënt', 'verzekerde'],
  ...['właściciel', 'właścicielka', 'pacjent', 'pacjentka', 'kierowca', 'na nazwisko', 'ubezpieczony', 'ägare'],
  ...['plaintiff', 'defendant', 'petitioner', 'respondent', 'our client', 'my client', 'operated by', 'driven by'],
  ...[
    'certifies that',
    'certify that',
    'credit report for',
    'release my records to',
    'zelle to',
    'venmo to',
    'wire to',
  ],
  ...['prepared for', 'my mother', 'my father', 'my brother', 'my sister', 'my friend', 'my son', 'my wife'],
  ...[
    'reservierung auf',
    'access granted to',
    'granted to',
    'buchung auf',
    'reserva a nombre de',
    'letter of',
    'co-borrower',
    'borrower',
  ],
  ...['favorecido', 'favorecida', 'arrendatario', 'arrendador', 'inquilino', 'locatario', 'locatore', 'conduttore'],
  ...[
    'huurder',
    'verhuurder',
    'werknemer',
    'arbeitnehmer',
    'arbeitnehmerin',
    'mieter',
    'mieterin',
    'vermieter',
    'fahrer',
  ],
  ...['förare', 'patienten', 'sürücü', 'hasta', 'sahibi', 'shri', 'smt.', 'dhr.', 'mevr.', 'mw.'],
];
/** Letters that are not ASCII have their capitals spelt out. */
const cases = (word: string): readonly string[] =>
  [...new Set([word, word[0]!.toUpperCase() + word.slice(1)])].filter((one, at) => at === 0 || one[0]! > '\x7f');

export default defineRules([
  {
    ...PERSON,
    id: 'person-name-beside-word',
    title: 'Full name directly behind what somebody is to a case, an account or a vehicle',
    pattern: `(?:^|${APART})(?i:${WORDS.flatMap(cases).map(toLiteral).join('|')})[,:]? (${FULL_NAME})`,
    atoms: WORDS.flatMap(cases).flatMap(word =>
      Buffer.byteLength(word) > 3 ? [`${word} `, `${word}, `, `${word}: `] : [`${word} `, `${word}: `, `${word}, `],
    ),
    wordAtoms: true,
    maxLength: 160,
    validators: ['introduced-name'],
    confidence: 0.5,
    generic: true,
    examples: {
      match: [
        { text: 'Caller «Renata Quiroga» says that' },
        { text: 'Je soussigné(e) «Renata Quiroga», née le' },
        { text: 'Il sottoscritto «Martin Habicht», nato a' },
        { text: 'Konto t.n.v. «Jan de Valk»' },
        { text: 'właściciel «Jan Kowalczyk», tel.' },
        { text: 'My grandmother, «Renata Quiroga», was' },
        { text: 'Owner: «Renata Quiroga»\n' },
        { text: 'owner Shri «Rohan Kestrelkar» of' },
      ],
      ignore: [
        { text: 'The patient Good Morning said', why: 'no given name' },
        { text: 'the tenant Renata left', why: 'one word' },
        { text: 'a patient from Renata Beach', why: 'not behind the word' },
      ],
    },
  },
  {
    ...PERSON,
    id: 'person-name-short-title',
    title: 'Full name behind `M.` or `D.` at the beginning of a part of a sentence',
    pattern: `(?:^|[\\n:;,(«] ?|\\b(?:de|par|avec|à|que|et|con|y|a|por) )((?:M|D|Dña)\\. ${FULL_NAME})`,
    atoms: [
      ...['m', 'd'].flatMap(title => [...'abcdefghijklmnopqrstuvwyz'].map(letter => `${title}. ${letter}`)),
      ...['á', 'é', 'í', 'ó', 'Á', 'É', 'Í', 'Ó'].flatMap(letter => [`m. ${letter}`, `d. ${letter}`]),
      'dña. ',
    ],
    wordAtoms: true,
    maxLength: 128,
    validators: ['introduced-name'],
    confidence: 0.5,
    generic: true,
    examples: {
      match: [{ text: 'M. «Bastien Faucon», demeurant' }, { text: 'Contrato con D. «Joaquín Halcón Ruiz», con NIF' }],
      ignore: [
        { text: 'Renata D. Jan Kowalczyk', why: 'an initial' },
        { text: 'M. Open Source', why: 'no given name' },
      ],
    },
  },
]);
