import { defineRules, type RuleDefinition } from '../../src/detectors/rule.ts';
import { APART } from './label.ts';
import { FULL_NAME, LOW_PARTICLES, NAME_WORD, PERSON } from './names.ts';

/** What a number is of that somebody has been given. */
const NUMBERED = [
  ...['employee', 'emp', 'staff', 'personnel', 'student', 'pupil', 'member', 'membership', 'patient', 'customer'],
  ...['client', 'badge', 'payroll', 'passport', 'licence', 'license', 'policy', 'account', 'acct', 'card', 'case'],
  ...['claim', 'file', 'mrn', 'ssn', 'id', 'nhs', 'medicare', 'inmate', 'booking', 'reservation', 'ticket'],
];
const COUNTED = ['number', 'num', 'no', 'no.', 'nr', 'nr.', 'id', '#', 'n°', 'nº'];
const LABELS = [
  ...NUMBERED.filter(word => word.length > 2 && !/^(?:mrn|ssn|nhs|emp)$/.test(word)).flatMap(word =>
    COUNTED.map(sign => `${word} ${sign}`),
  ),
  ...[
    'emp no',
    'emp id',
    'emp. no',
    'mrn ',
    'mrn:',
    'mrn#',
    'ssn ',
    'ssn:',
    'ssn#',
    'nhs number',
    'nhs no',
    'medical record no',
    'medical record number',
    'hospital number',
    'hospital no',
    'chart no',
    'id no',
    'id number',
  ],
  ...['personalnummer', 'personal-nr', 'kundennummer', 'kunden-nr', 'mitgliedsnummer', 'matrikelnummer', 'matricule'],
  ...['numéro client', 'n° client', 'número de cliente', 'número de empleado', 'legajo', 'matricola', 'matrícula'],
  ...[
    'codice cliente',
    'klantnummer',
    'personeelsnummer',
    'numer klienta',
    'nr klienta',
    'kundnummer',
    'passport ',
    'dni ',
    'dni:',
    'nie ',
    'nie:',
  ],
  ...[
    'dob ',
    'dob:',
    'npi ',
    'npi:',
    'dea ',
    'iban ',
    'iban:',
    'cpf ',
    'cpf:',
    'nif ',
    'bsn ',
    'bsn:',
    'pesel',
    'curp',
    'cuit',
  ],
  ...[
    'nric',
    'imei',
    'imei:',
    'konto ',
    'kto ',
    'kto.',
    'polis ',
    'polisnummer',
    'acct ',
    'acct:',
    'aktenzeichen',
    'dossier n',
  ],
].filter(label => Buffer.byteLength(label) > 3);
const toPattern = (word: string): string => word.replace(/[.]/g, '\\.');

/** A cell of a row: a quoted text, a number, a word. */
const CELL = "(?:'[^'\\n]{0,60}'|[\\d.-]{1,24}|[A-Za-z_]{1,24})";

/** Above or before names of several people. A language or two a line. */
const LISTS = [
  ...['present', 'attendees', 'attending', 'participants', 'members', 'apologies', 'absent', 'guests', 'pupils'],
  ...['students', 'passengers', 'patients', 'witnesses', 'heirs', 'children', 'beneficiaries', 'tenants', 'directors'],
  ...['invitees', 'team members', 'board members', 'committee', 'panel', 'speakers', 'dependants', 'dependents'],
  ...[
    'teilnehmer',
    'teilnehmende',
    'anwesend',
    'anwesende',
    'entschuldigt',
    'mitglieder',
    'schüler',
    'kinder',
    'zeugen',
  ],
  ...['participants', 'présents', 'absents', 'excusés', 'membres', 'élèves', 'enfants', 'témoins', 'asistentes'],
  ...['participantes', 'miembros', 'alumnos', 'hijos', 'testigos', 'presenti', 'partecipanti', 'membri', 'alunni'],
  ...['presentes', 'membros', 'alunos', 'filhos', 'aanwezig', 'aanwezigen', 'deelnemers', 'leden', 'leerlingen'],
  ...['passagers', 'passagiere', 'pasajeros', 'passeggeri', 'passageiros', 'gäste', 'gasten', 'bewohner', 'reisende'],
  ...['obecni', 'uczestnicy', 'członkowie', 'uczniowie', 'närvarande', 'deltagare', 'medlemmar', 'elever'],
]
  // Letters that are not ASCII have their capitals spelt out.
  .flatMap(word => (word[0]! > '\x7f' ? [word, word[0]!.toUpperCase() + word.slice(1)] : [word]))
  .filter((word, at, all) => all.indexOf(word) === at);
/** Between two names of a list: a comma, `and`, or the next line of one with bullets. */
const NEXT = '(?:, (?:and |und |et |y |e |en )?|; | (?:and|und|et|y|e|en) |\\s{0,3}\\n\\s{0,8}[-*•] )';
const LISTED = ['Jan Falk', 'Mara Asher (chair)', 'Odile Faucon', 'Ylva Falk'];

export default defineRules([
  {
    ...PERSON,
    id: 'person-name-behind-number',
    title: 'Full name behind the number of a paper, an account or a file that is the person’s',
    pattern: `(?:^|${APART})(?i:${LABELS.map(toPattern).join('|')})(?: ?[:#.])? {0,2}#?(?:[A-Z]{0,4}[-/]?\\d[A-Z0-9/.-]+(?: \\d[A-Z0-9/.-]*)*|[A-Z]{1,4}\\d{3,12})(?:,|;| [-–—|/] | ?: | \\(| (?:belongs to|is for|of|for|is held by|was issued to|issued to|assigned to) | )[ ]?(?:(?:Mr|Mrs|Ms|Miss|Dr)\\.? )?(${FULL_NAME}|${NAME_WORD}, ${NAME_WORD})`,
    atoms: LABELS,
    wordAtoms: true,
    maxLength: 200,
    validators: ['numbered-name'],
    confidence: 0.5,
    generic: true,
    examples: {
      match: [
        { text: 'Employee No. EMP-4174 - «Renata Quiroga» - Forklift' },
        { text: 'passport number K7182930, «Jan Kowalczyk», of Bend' },
        { text: 'Kundennummer 7182930 «Renata Quiroga»' },
        { text: 'SSN 485 77 3456; «Renata Quiroga»' },
        { text: 'DOB 03.12.1984 - «Renata Quiroga»' },
        { text: 'Medical record no. MR-513909: «Renata Quiroga» was seen' },
        { text: 'MRN 7182930 | «Quiroga, Renata» | DOB' },
        { text: 'Policy number KQ-718293 was issued to «Renata Quiroga».' },
      ],
      ignore: [
        { text: 'Ticket number 7182930 - Login Page is slow', why: 'no given name' },
        { text: 'Case no 2019 of Kestrel Motors', why: 'a company' },
        { text: 'Booking number 7182930, Victoria Station', why: 'a place' },
      ],
    },
  },
  {
    ...PERSON,
    id: 'person-name-in-values',
    title: 'Full name among the values of a row of SQL without columns',
    pattern: `(?i:\\bvalues) ?\\(\\s{0,4}(?:${CELL}, ?){0,3}'(${FULL_NAME})'\\s{0,2}[,)]`,
    atoms: ['values (', 'values('],
    wordAtoms: true,
    maxLength: 400,
    validators: ['introduced-name'],
    confidence: 0.5,
    generic: true,
    examples: {
      match: [
        { text: "INSERT INTO patients VALUES (88, '«Renata Quiroga»', '1984-03-12');" },
        { text: "INSERT INTO t VALUES ('K7182', NULL, '«Jan Kowalczyk»')" },
      ],
      ignore: [
        { text: "INSERT INTO t VALUES (88, 'Kestrel Motors', 4)", why: 'a company' },
        { text: "VALUES (88, 'Task Queue')", why: 'a thing' },
      ],
    },
  },
  {
    ...PERSON,
    id: 'given-name-in-row',
    title: 'Given name in a row whose next cells are the family name and an e-mail address',
    pattern: `(?:[(,;\\t]|^|\\n) ?["']?(${NAME_WORD})["']?[,;\\t] ?["']?${NAME_WORD}["']?[,;\\t] ?(?:["'][^"'@\\n]{0,40}["'][,;\\t] ?|[^"',;@\\s]{1,40}[,;\\t] ?)?["']?[A-Za-z0-9][^\\s"'@,;]{0,62}@[A-Za-z0-9]`,
    shapes: ['at'],
    maxLength: 300,
    validators: ['given-cell'],
    confidence: 0.5,
    generic: true,
    examples: {
      match: [
        { text: "(17, '«Renata»', 'Quiroga', 'rq77', 'rq@nordvik.se')" },
        { text: '4,«Renata»,Quiroga,rq@nordvik.se,Bend\n' },
      ],
      ignore: [{ text: 'Support,Sales,help@nordvik.se', why: 'departments' }],
    },
  },
  {
    ...PERSON,
    id: 'family-name-in-row',
    title: 'Family name in a row between the given one and an e-mail address',
    pattern: `(?:[(,;\\t]|^|\\n) ?["']?${NAME_WORD}["']?[,;\\t] ?["']?(${LOW_PARTICLES}${NAME_WORD})["']?[,;\\t] ?(?:["'][^"'@\\n]{0,40}["'][,;\\t] ?|[^"',;@\\s]{1,40}[,;\\t] ?)?["']?[A-Za-z0-9][^\\s"'@,;]{0,62}@[A-Za-z0-9]`,
    shapes: ['at'],
    maxLength: 300,
    validators: ['family-cell'],
    confidence: 0.5,
    generic: true,
    examples: {
      match: [
        { text: "(17, 'Renata', '«Quiroga»', 'rq77', 'rq@nordvik.se')" },
        { text: "(17, 'Renata', '«van der Valk»', 'rq@nordvik.se')" },
        { text: '4,Renata,«Quiroga»,rq@nordvik.se,Bend\n' },
      ],
      ignore: [{ text: 'Support,Sales,help@nordvik.se', why: 'departments' }],
    },
  },
  ...(['given', 'family'] as const).map(
    (part): RuleDefinition => ({
      ...PERSON,
      id: `${part}-name-in-values`,
      title: `The ${part} name beside the other one among the values of a row of SQL without columns`,
      pattern: `(?:(?i:\\bvalues) ?|\\), ?)\\(\\s{0,4}(?:${CELL}, ?){0,3}'${part === 'given' ? `(${NAME_WORD})` : NAME_WORD}', ?'${part === 'given' ? LOW_PARTICLES + NAME_WORD : `(${LOW_PARTICLES}${NAME_WORD})`}'[,)]`,
      atoms: ['values (', 'values(', ...[...'0123456789', "'"].flatMap(first => [`),(${first}`, `), (${first}`])],
      maxLength: 400,
      validators: [part === 'given' ? 'given-cell' : 'family-cell'],
      confidence: 0.5,
      generic: true,
      examples: {
        match:
          part === 'given'
            ? [
                { text: "INSERT INTO users VALUES (1,'«Renata»','Quiroga','1971-03-12');" },
                { text: "(1,'Jan','Falk'),(2,'«Renata»','Quiroga',4)" },
              ]
            : [
                { text: "INSERT INTO users VALUES (1,'Renata','«Quiroga»','1971-03-12');" },
                { text: "(1,'Jan','Falk'),(2,'Renata','«Quiroga»',4)" },
              ],
        ignore: [{ text: "INSERT INTO t VALUES (1,'Support','Sales')", why: 'departments' }],
      },
    }),
  ),
  {
    id: 'birth-date-in-values',
    title: 'Date of birth behind a full name among the values of a row of SQL',
    class: 'pii',
    severity: 'medium',
    category: 'demographic',
    label: 'DATE_OF_BIRTH',
    pattern: `(?i:\\bvalues) ?\\(\\s{0,4}(?:${CELL}, ?){0,3}(?:'${FULL_NAME}'|'${NAME_WORD}', ?'${NAME_WORD}'(?:, ?'${NAME_WORD}')?), ?'((?:19\\d\\d|200\\d)-[01]\\d-[0-3]\\d|[0-3]?\\d[./][0-3]?\\d[./](?:19\\d\\d|200\\d))'`,
    atoms: ['values (', 'values('],
    wordAtoms: true,
    maxLength: 400,
    validators: ['birth-date'],
    confidence: 0.5,
    generic: true,
    examples: {
      match: [
        { text: "INSERT INTO patients VALUES (88, 'Renata Quiroga', '«1984-03-12»', 4);" },
        { text: "VALUES (88, 'Jan Kowalczyk', '«12.03.1971»')" },
        { text: "values(88,'Renata','Quiroga','Falco','«1950-01-06»','4')" },
      ],
      ignore: [{ text: "VALUES (88, 'Renata Quiroga', '2021-03-12')", why: 'a day of this time' }],
    },
    references: ['https://www.hhs.gov/hipaa/for-professionals/special-topics/de-identification/index.html'],
  },
  ...['given', 'family'].map(
    (part): RuleDefinition => ({
      ...PERSON,
      id: `${part}-name-attribute`,
      title: `The ${part} name among the attributes of an element`,
      pattern: `\\b(?i:first(?:[_-]?name)?)=["']${part === 'given' ? `(${NAME_WORD})` : NAME_WORD}["'] {1,4}(?i:last(?:[_-]?name)?)=["']${part === 'given' ? NAME_WORD : `(${NAME_WORD})`}["']`,
      atoms: ['first=', 'firstname=', 'first_name=', 'first-name='],
      maxLength: 160,
      confidence: 0.6,
      generic: true,
      ignorePattern:
        '(?i)^(?:first|last|given|family|string|name|value|yes|no|true|false|on|off|none|null|auto|open|close|start|end)$',
      examples: {
        match:
          part === 'given'
            ? [{ text: '<person first="«Renata»" last="Quiroga"/>' }, { text: "<x firstName='«Jan»' lastName='Falk'>" }]
            : [
                { text: '<person first="Renata" last="«Quiroga»"/>' },
                { text: "<x firstName='Jan' lastName='«Falk»'>" },
              ],
        ignore: [
          { text: '<range first="1" last="20"/>', why: 'numbers' },
          { text: '<option first="Yes" last="No">', why: 'words' },
        ],
      },
    }),
  ),
  ...[0, 1, 2, 3, 4].map(
    (before): RuleDefinition => ({
      ...PERSON,
      id: `person-name-listed-${before + 1}`,
      title: `Full name at place ${before + 1} of a list of those who are present, invited or taught`,
      pattern: `(?:^|${APART})(?i:${LISTS.map(toPattern).join('|')})[*_]{0,2} ?[:：][*_]{0,2}(?:\\s{0,4}\\n\\s{0,8}[-*•] | )(?:[^\\s,;:][^\\n,;:]*?${NEXT}){${before}}(${FULL_NAME})(?:[,;(\\n]|\\.\\s|\\.?$| \\(| (?:and|und|et|y|e|en) )`,
      atoms: LISTS.flatMap(word => [':', ' :', '：', ' ：', '*', '_'].map(sign => `${word}${sign}`)),
      wordAtoms: true,
      maxLength: 240,
      validators: ['introduced-name'],
      confidence: 0.5,
      generic: true,
      examples: {
        match: [
          {
            text: `Present: ${LISTED.slice(0, before)
              .map(name => `${name}, `)
              .join('')}«Renata Quiroga», Bend`,
          },
          {
            text: `Attendees:\n- ${LISTED.slice(0, before)
              .map(name => `${name}\n- `)
              .join('')}«Renata Quiroga»\n`,
          },
        ],
        ignore: [{ text: 'Members: Kestrel Motors, Task Queue', why: 'no people' }],
      },
    }),
  ),
]);
