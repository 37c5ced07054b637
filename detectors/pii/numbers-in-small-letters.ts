import { defineRules } from '../../src/detectors/rule.ts';

/** Between a label and its number: signs, and what is said on the way. */
const TO =
  "(?:['’]?s)?(?: ?(?:number|num|no|nr|#|id|code|plate|card))?\\.?(?: ?[:=#-]{1,2} ?| )(?:(?:is|was|ist|es|est|è|é|reads|number)[: ] ?)?(?:[\"'(] ?)?";
/** A few small letters and then digits, as papers have them. */
const NUMBER = '[a-z]{1,3}[-_]?\\d{5,12}[a-z]?|\\d{2}[a-z]{2}\\d{5}';

const LABELS = {
  passport: [
    'passport',
    'pasaporte',
    'passeport',
    'reisepass',
    'passaporto',
    'passaporte',
    'paspoort',
    'paszport',
    'paszportu',
  ],
  licence: [
    "driver's license",
    "driver's licence",
    'drivers license',
    'drivers licence',
    'driver license',
    'driver licence',
    'driving license',
  ],
  plate: [
    'license plate',
    'licence plate',
    'number plate',
    'plate number',
    'plate',
    'rego',
    'kennzeichen',
    'immatriculation',
    'targa',
    'matrícula',
  ],
  member: ['member', 'insurance', 'policy', 'subscriber', 'health plan', 'group'],
};
const anyOf = (labels: readonly string[]): string => labels.map(label => label.replace("'", "['’]?")).join('|');
const atomsOf = (labels: readonly string[]): string[] =>
  labels.flatMap(label => (label.includes("'") ? [label, label.replace("'", '’'), label.replace("'", '')] : [label]));

const SMALL = { class: 'pii', wordAtoms: true, maxLength: 96, right: 'alnum' } as const;

export default defineRules([
  {
    ...SMALL,
    id: 'passport-small',
    title: 'Passport number in small letters',
    label: 'PASSPORT',
    severity: 'high',
    category: 'government-id',
    pattern: `(?i:\\b(?:${anyOf(LABELS.passport)}))${TO}(${NUMBER})\\b`,
    atoms: LABELS.passport,
    validators: ['document-number'],
    confidence: 0.7,
    examples: {
      match: [
        { text: 'my passport number is «k7182930»' },
        { text: 'passport: «kx718293»' },
        { text: 'passport no. «09ab71829»' },
      ],
      ignore: [
        { text: 'passport control1', why: 'no number' },
        { text: 'passport v2', why: 'a version' },
      ],
    },
    references: ['https://www.icao.int/publications/Documents/9303_p3_cons_en.pdf'],
  },
  {
    ...SMALL,
    id: 'driver-licence-small',
    title: 'Number of a driving licence in small letters',
    label: 'DRIVER_LICENCE',
    severity: 'high',
    category: 'government-id',
    pattern: `(?i:\\b(?:${anyOf(LABELS.licence)}))${TO}(${NUMBER})\\b`,
    atoms: atomsOf(LABELS.licence),
    validators: ['document-number'],
    confidence: 0.65,
    examples: {
      match: [{ text: "my driver's license number is «d4829173»" }, { text: 'drivers licence: «k7182930»' }],
      ignore: [{ text: "driver's license is required", why: 'no number' }],
    },
    references: ['https://www.aamva.org/'],
  },
  {
    ...SMALL,
    id: 'licence-plate-small',
    title: 'Licence plate in small letters',
    label: 'LICENCE_PLATE',
    severity: 'low',
    category: 'vehicle',
    pattern: `(?i:\\b(?:${anyOf(LABELS.plate)}))${TO}([a-z]{3}[- ]?\\d{3,4}|\\d{3,4}[- ][a-z]{3}|[a-z]{2}\\d{2}[ -]?[a-z]{3}|\\d[a-z]{3}\\d{3}|[a-z]{1,3}-[a-z]{1,2}[- ]?\\d{1,4}|[a-z]{2}[- ]?\\d{3}[- ]?[a-z]{2})\\b`,
    atoms: LABELS.plate,
    validators: ['small-plate'],
    confidence: 0.6,
    examples: {
      match: [
        { text: 'my license plate is «kst 7182»' },
        { text: 'plate number: «7kst829»' },
        { text: 'kennzeichen: «b-ks 718»' },
        { text: 'his plate reads «ks71 tra»' },
      ],
      ignore: [
        { text: 'license plate for 2019', why: 'a year' },
        { text: 'plate is and 200 more', why: 'a word' },
        { text: 'plate rev 1200', why: 'no plate' },
      ],
    },
    references: [
      'https://www.edpb.europa.eu/our-work-tools/our-documents/guidelines/guidelines-012020-processing-personal-data-context_en',
    ],
  },
  {
    ...SMALL,
    id: 'health-plan-number-small',
    title: 'Number of an insured person in small letters',
    label: 'HEALTH_PLAN_NUMBER',
    severity: 'medium',
    category: 'medical',
    pattern: `(?i:\\b(?:${anyOf(LABELS.member)}) (?:member )?(?:id|number|no|#)\\.?)(?: ?[:=#-]{1,2} ?| )(?:is[: ] ?)?([a-z]{1,4}-?\\d{5,12}[a-z]?)\\b`,
    atoms: LABELS.member.flatMap(label => ['id', 'number', 'no', '#', 'member'].map(kind => `${label} ${kind}`)),
    validators: ['not-year'],
    confidence: 0.6,
    examples: {
      match: [{ text: 'my insurance member id is «kxw902817364»' }, { text: 'member id: «kw9028173»' }],
      ignore: [{ text: 'member id is needed', why: 'no number' }],
    },
    references: ['https://www.hhs.gov/hipaa/for-professionals/special-topics/de-identification/index.html'],
  },
  {
    ...SMALL,
    id: 'vin-small',
    title: 'Vehicle identification number in small letters',
    label: 'VIN',
    severity: 'medium',
    category: 'vehicle',
    pattern: `(?i:\\b(?:vin|chassis|fahrgestell\\w{0,6}))${TO}([a-hj-npr-z0-9]{13}\\d{4})\\b`,
    atoms: [
      ...[' ', ':', '=', '#', '-', '.', "'s", '’s', 's', 'n', 'i', 'c', 'p'].map(sign => `vin${sign}`),
      'chassis',
      'fahrgestell',
    ],
    validators: ['vin'],
    confidence: 0.8,
    examples: {
      match: [{ text: 'the vin is «1kstr7189k9304562»' }, { text: 'vin: «2kste4933l0718293»' }],
      ignore: [{ text: 'vin is on the door', why: 'no number' }],
    },
    references: ['https://www.iso.org/standard/52200.html'],
  },
]);
