import { defineRules, type RuleDefinition } from '../../src/detectors/rule.ts';

/** What a machine that reads print takes for digits. */
const READ = '[0-9OoQlIiSsBZ|]';
const MISREAD = {
  class: 'pii',
  severity: 'medium',
  maxLength: 64,
  confidence: 0.5,
  generic: true,
  references: ['https://tesseract-ocr.github.io/tessdoc/ImproveQuality.html'],
} as const satisfies Partial<RuleDefinition>;

/** Labels and values in which letters and digits were taken for each other when a page was read. */
export default defineRules([
  {
    ...MISREAD,
    id: 'date-of-birth-misread',
    title: 'Date of birth on a page that was misread',
    category: 'demographic',
    label: 'DATE_OF_BIRTH',
    pattern: `\\b(?:D0B|D[O0]8|D\\.0\\.[B8]|(?i:date 0f birth|date [o0]f b[1l]rth|b[1l]rth ?date|b[1l]rthdate))[ .:#-]{1,4}(${READ}{1,2}[-/.]${READ}{1,2}[-/.]${READ}{2,4})|\\b(?i:dob|date of birth|birth ?date):? ([OolI]${READ}?[-/.]${READ}{1,2}[-/.]${READ}{4}|\\d{1,2}[-/.][OolI]${READ}?[-/.]${READ}{4})`,
    atoms: [
      ...['d0b', 'do8', 'd08'].flatMap(label => [':', ' ', '.', '-', '#'].map(sign => label + sign)),
      ...[
        'd.0.b',
        'd.0.8',
        'date 0f ',
        'of b1rth',
        'of blrth',
        '0f b1rth',
        '0f blrth',
        'b1rthd',
        'b1rth d',
        'blrthd',
        'blrth d',
      ],
      ...['dob', 'birth', 'birthdate', 'birth date'].flatMap(label =>
        ['', ':'].flatMap(sign =>
          ['o', 'l', 'i', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9'].map(first => `${label}${sign} ${first}`),
        ),
      ),
    ],
    wordAtoms: true,
    right: 'alnum',
    validators: ['birth-date-misread'],
    examples: {
      match: [{ text: 'Name: FALK  D0B: «O7/3O/1985»\n' }, { text: 'DOB: «O7/30/1985» Sex' }],
      ignore: [
        { text: 'D0B: 17/32/1985', why: 'no such day' },
        { text: 'D08 12 ports', why: 'no date' },
      ],
    },
  },
  {
    ...MISREAD,
    id: 'phone-misread',
    title: 'Telephone number on a page that was misread',
    category: 'contact',
    label: 'PHONE',
    pattern: `\\b(?:T[eE]1[.: ]|TeI[.: ]|(?i:ph0ne|phon3|ce11|cel1|mob1le|m0bile|mobi1e|te1ephone|teleph0ne)[.: ])[ .:#-]{0,3}(\\(?${READ}{3}\\)?[ .-]{0,2}${READ}{3}[ .-]?${READ}{4})`,
    atoms: [
      'te1:',
      'te1.',
      'te1 ',
      'tei:',
      'tei.',
      'tei ',
      'ph0ne',
      'phon3',
      'ce11',
      'cel1',
      'mob1le',
      'm0bile',
      'mobi1e',
      'te1eph',
      'teleph0ne',
    ],
    wordAtoms: true,
    right: 'alnum',
    validators: ['mostly-digits'],
    examples: {
      match: [{ text: 'Te1: «(7I8) 29l-3O45»\nDx' }, { text: 'Ph0ne «718-293-0456» or' }],
      ignore: [{ text: 'Te1: loops', why: 'no number' }],
    },
  },
  {
    ...MISREAD,
    id: 'number-misread',
    title: 'Number of a member, a patient or an account on a page that was misread',
    category: 'identity',
    label: 'CUSTOMER_ID',
    pattern: `\\b(?:(?i:mem8er|memher|pat1ent|patlent|acc0unt|accouut|p0licy|po1icy|poiicy|cla1m|c1aim|1nsured|lnsured|subscr1ber|gr0up)(?: ?(?:[Il1]D|N[o0]|#|(?i:number|num8er)))?|(?:[Mm]ember|MEMBER|[Pp]atient|PATIENT|[Aa]ccount|ACCOUNT|[Pp]olicy|POLICY|[Ii]nsured|INSURED|[Cc]laim|CLAIM|[Ss]ubscriber|SUBSCRIBER) ?(?:[l1]D|N0))[ .:#]{1,4}([A-Z0-9]{0,4}[0-9OlI][A-Z0-9lI-]{4,16})\\b`,
    atoms: [
      ...[
        'mem8er',
        'memher',
        'pat1ent',
        'patlent',
        'acc0unt',
        'accouut',
        'p0licy',
        'po1icy',
        'poiicy',
        'cla1m',
        'c1aim',
        '1nsured',
        'lnsured',
        'subscr1ber',
        'gr0up',
      ],
      ...['member', 'patient', 'account', 'policy', 'insured', 'claim', 'subscriber'].flatMap(word => [
        `${word} ld`,
        `${word} 1d`,
        `${word} n0`,
        `${word}1d`,
        `${word}n0`,
        `${word}ld`,
      ]),
    ],
    wordAtoms: true,
    right: 'alnum',
    validators: ['mostly-digits'],
    examples: {
      match: [{ text: 'Mem8er lD# «K7O182930»  Grp' }, { text: 'Policy 1D: «KX71829304»' }],
      ignore: [{ text: 'Pat1ent: FALKNER', why: 'no number' }],
    },
  },
]);
