import { defineRules } from '../../src/detectors/rule.ts';
import { CAPITAL, NAME_WORD, PERSON } from './names.ts';

/** Of whom a form says the name, family name first. */
const LABELS =
  'name|nachname|familienname|nom|apellidos|cognome|nazwisko|achternaam|naam|efternamn|etternavn|last name|surname|pt|patient|patientin|kunde|kundin|versicherte|client|customer|student|pupil|employee|insured|subscriber|applicant|claimant|defendant|plaintiff|witness|physician|provider|attending|surgeon|guarantor|borrower|tenant|inmate|author|attendee|victim|suspect|passenger|decedent|boarding pass|to|from|cc|bcc|re|subject|betreff|betr\\.|objet|asunto|oggetto|pat\\.|halter|halterin|fahrer|fahrerin|zeuge|zeugin|bewohner|bewohnerin|pacjent|paziente|paciente|pasient|mieter|mieterin|kläger|klägerin|beklagter|beklagte';
const WORDS = LABELS.replaceAll('\\', '').split('|');
/** What the other part of the name is called, behind it in the label. */
const PARTS = [
  'vorname',
  'prenom',
  'prénom',
  'prÉnom',
  'first',
  'first name',
  'given',
  'given name',
  'given names',
].concat([
  ...['nombre', 'nombres', 'nome', 'imie', 'imię', 'imiĘ', 'voornaam', 'fornamn', 'förnamn', 'fÖrnamn', 'fornavn'],
]);
const PARTIES =
  'defendant|plaintiff|claimant|petitioner|respondent|appellant|appellee|complainant|decedent|testator|insured|policyholder|lessee|lessor|tenant|landlord|borrower|guarantor|suspect|victim|witness|patient|undersigned';

const NAMED = {
  ...PERSON,
  confidence: 0.5,
  generic: true,
} as const;

export default defineRules([
  {
    ...NAMED,
    id: 'person-name-sorted',
    title: 'Name with the family name first, behind a label or in front of an e-mail address',
    pattern: `(?:(?i:\\b(?:${LABELS})(?:, ?(?:vorname|pr[ée]nom|first(?: name)?|given(?: names?)?|nombres?|nome|imi[ęe]|voornaam|f[öo]rnamn|fornavn))?)(?:[*_]{0,2} ?: ?[*_]{0,2} ?(?:\\.{3,60} ?)?["']?| \\.{4,60} ?:? ?)|["'])(${NAME_WORD}(?:[ -]${NAME_WORD})?, ?${NAME_WORD}(?: ${NAME_WORD}| ${CAPITAL}\\.?)?)(?:["'] ?<|[ \\t]{0,40}(?:[\\r\\n|;\\t<]|$)|\\.$|\\.\\s|  |, (?:geb|n[ée]e?|nac|ur|DOB|born)\\b)`,
    shapes: ['at'],
    atoms: [
      ...WORDS.flatMap(word => (word.length < 3 ? [`${word}: `] : [`${word}:`, `${word} :`, `${word}*`, `${word}_`])),
      ...PARTS.flatMap(part => [`${part}:`, `${part} :`, `${part}*`, `${part}_`]),
      '....',
    ],
    wordAtoms: true,
    maxLength: 200,
    validators: ['sorted-name'],
    examples: {
      match: [
        { text: 'Patient Name: «Lindqvist, Mara»\nDOB' },
        { text: 'NAME: «QUIROGA, RENATA L.»' },
        { text: 'Name, Vorname: «Habicht, Renata»\nGeburtsdatum' },
        { text: 'Name, Vorname: ....... «Habicht, Renata»\nGeburtsdatum' },
        { text: 'Nachname, Vorname: «Habicht, Renata»\n' },
        { text: 'Nazwisko, imię: «Sokół, Jan»\n' },
        { text: 'Patient ........ «Quiroga, Renata»\n' },
        { text: 'Patientin: «Habicht, Renata», geb. 3.4.1993' },
        { text: 'From: "«Lindqvist, Mara»" <m.l@nordvik.se>' },
        { text: '**Employee:** «Kowalczyk, Jan» | dept' },
        { text: 'Patient: «QUIROGA,RENATA»  ID T-7393' },
        { text: 'Re: «Quiroga, Renata»\nDear' },
        { text: 'Halter: «Schlömer, Irmgard».' },
        { text: 'Pat.: «Habicht, Renata», geb. 3.4.1993' },
      ],
      ignore: [
        { text: 'Name: Lindqvist, Mara and others came', why: 'a sentence' },
        { text: 'From: Oslo, Norway\n', why: 'a place' },
        { text: 'To: Mara Lindqvist, Jan Kowalczyk\n', why: 'two people' },
        { text: 'Author: Kestrel, Inc\n', why: 'a company' },
        { text: 'printf("Hello, Mara")', why: 'a greeting in code' },
      ],
    },
  },
  {
    ...NAMED,
    id: 'person-name-party',
    title: 'Full name between commas behind what somebody is to a case',
    pattern: `(?i:\\b(?:${PARTIES})), (${NAME_WORD}(?: ${CAPITAL}\\.)?(?: ${NAME_WORD}){1,2}),`,
    atoms: PARTIES.split('|').map(word => `${word}, `),
    wordAtoms: true,
    maxLength: 120,
    validators: ['introduced-name'],
    examples: {
      match: [
        { text: 'The defendant, «Mara Lindqvist», residing at' },
        { text: 'the Borrower, «Jan K. Kowalczyk», agrees' },
      ],
      ignore: [
        { text: 'the patient, Open Source, and', why: 'no given name' },
        { text: 'the tenant, Mara Lindqvist left', why: 'not set apart' },
      ],
    },
  },
  {
    ...NAMED,
    id: 'person-name-explained',
    title: 'Full name behind a label that says in brackets which name it is',
    pattern: `(?i:\\bname \\((?:as|print|please|last|first|full|in|if|legal|block|surname|family)\\b[^()\\n]{0,60}\\))[*_]{0,2} ?[:：][*_]{0,2} ?(${NAME_WORD}(?: ${CAPITAL}\\.)?(?: ${NAME_WORD}){1,2})(?:[ \\t]{0,40}(?:[\\r\\n|;,\\t<]|$)|  )`,
    atoms: ['as', 'print', 'please', 'last', 'first', 'full', 'in', 'if', 'legal', 'block', 'surname', 'family'].map(
      word => `name (${word}`,
    ),
    maxLength: 200,
    validators: ['introduced-name'],
    examples: {
      match: [
        { text: 'Name (as shown on your tax return): «Mara Lindqvist»\nAddress' },
        { text: 'NAME (print): «Jan K. Kowalczyk»' },
      ],
      ignore: [
        { text: 'Name (as it is stored): Blue Ocean', why: 'no given name' },
        { text: 'Name (full): ____', why: 'an empty form' },
      ],
    },
  },
  {
    ...NAMED,
    id: 'person-name-over-given',
    title: 'Family name behind a bare label, over one for given names',
    pattern: `(?:^|[\\n|])[ \\t]{0,12}[*_]{0,2}(?i:name|nom(?: de (?:l['’])?[a-zéè]{4,12})?|familienname)[*_]{0,2} ?[:：][*_]{0,2} ?(${NAME_WORD}(?:[ -]${NAME_WORD})?)[ \\t]*(?:\\r?\\n|\\|| {2,})[ \\t]{0,12}[*_]{0,2}(?i:vornamen?|pr[ée]noms?)[*_]{0,2} ?[:：]`,
    atoms: ['vorname', 'prenom', 'prénom', 'prÉnom'],
    maxLength: 200,
    validators: ['person-name-of-pair'],
    examples: {
      match: [{ text: 'Name: «Habicht»\nVorname: Renata' }, { text: "Nom de l'élève : «Faucon»\nPrénom : Odile" }],
      ignore: [{ text: 'Name: string\nVorname: string', why: 'types' }],
    },
  },
]);
