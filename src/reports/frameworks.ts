/** What the law's people ask, and which rules answer. Rule ids may be globs. */

/** How far a method based on patterns and context can go. */
export type Reach = 'detected' | 'partly' | 'not detectable';

export interface Identifier {
  readonly title: string;
  /** The best this method can do with the rules below; without any of them loaded it is `not detectable`. */
  readonly reach: Reach;
  readonly rules: readonly string[];
  /** Rules for personal data of these categories answer too, unless an earlier identifier has them. */
  readonly otherCategories?: readonly string[];
  readonly note: string;
}

/** Numbers that identify a person for health purposes: data concerning health by recital 35 of the GDPR. */
const HEALTH_IDS: readonly string[] = [
  ...[
    'gb-nhs',
    'us-mbi',
    'us-medicare*',
    'au-medicare',
    'ca-bc-phn',
    'ca-ohip',
    'nz-nhi',
    'br-cns',
    'de-kvnr',
    'hu-taj',
  ],
  ...['health-plan-number', 'health-card-number', 'health-insurance*'],
];
const RECORD_IDS: readonly string[] = [
  'medical-record*',
  '*-medical-record*',
  'mrn',
  '*-mrn',
  'patient-*',
  '*-patient-number',
];
const PHONES: readonly string[] = ['phone', 'phone-*', '*-phone', 'fax'];

/** HIPAA Safe Harbor, 45 CFR 164.514(b)(2)(i)(A) to (R), in order. */
export const SAFE_HARBOR: readonly Identifier[] = [
  {
    title: 'Names',
    reach: 'partly',
    rules: ['person-name*', 'given-name*', '*-name', '*-name-in-column'],
    note: 'next to context words, beside other details and in columns so named; not in other prose',
  },
  {
    title: 'Geographic subdivisions smaller than a state',
    reach: 'partly',
    rules: [],
    otherCategories: ['location'],
    note: 'street addresses, postal codes and coordinates; not towns named in prose',
  },
  {
    title: 'Dates related to an individual; ages over 89',
    reach: 'partly',
    rules: [],
    otherCategories: ['demographic', 'birth'],
    note: 'dates of birth and ages with context; not admission or discharge dates',
  },
  { title: 'Telephone numbers', reach: 'detected', rules: PHONES, note: '' },
  {
    title: 'Fax numbers',
    reach: 'detected',
    rules: PHONES,
    note: 'found as telephone numbers, and counted with them',
  },
  { title: 'E-mail addresses', reach: 'detected', rules: ['email', 'email-*'], note: '' },
  {
    title: 'Social security numbers',
    reach: 'detected',
    rules: ['us-ssn'],
    note: 'written with separators, or with context',
  },
  {
    title: 'Medical record numbers',
    reach: 'partly',
    rules: RECORD_IDS,
    note: 'only with context: they have no common format',
  },
  {
    title: 'Health plan beneficiary numbers',
    reach: 'partly',
    rules: [...HEALTH_IDS, 'policy-number'],
    note: 'national schemes; not private plans',
  },
  {
    title: 'Account numbers',
    reach: 'partly',
    rules: ['*-account-number', 'mx-clabe', 'ar-cbu'],
    otherCategories: ['financial', 'payment', 'crypto'],
    note: 'cards, IBAN and numbers with context',
  },
  {
    title: 'Certificate and licence numbers',
    reach: 'partly',
    rules: ['driver-licence', '*-driving-licence', 'br-cnh', 'passport', '*-passport', 'us-npi', 'us-dea'],
    note: 'only with context',
  },
  {
    title: 'Vehicle identifiers, licence plates',
    reach: 'partly',
    rules: ['vin', 'licence-plate*'],
    note: 'plates only with context: they have no common format',
  },
  {
    title: 'Device identifiers and serial numbers',
    reach: 'partly',
    rules: [],
    otherCategories: ['device'],
    note: 'hardware addresses, IMEI, SIM and advertising ids; not serial numbers',
  },
  {
    title: 'Web addresses (URLs)',
    reach: 'partly',
    rules: ['profile-url*'],
    note: 'only addresses of personal profiles',
  },
  { title: 'IP addresses', reach: 'detected', rules: ['ip-address', 'ipv4*', 'ipv6*'], note: '' },
  {
    title: 'Biometric identifiers',
    reach: 'not detectable',
    rules: [],
    note: 'this method reads text, not voices or fingerprints',
  },
  { title: 'Full-face photographs', reach: 'not detectable', rules: [], note: 'images are not looked at' },
  {
    title: 'Any other unique identifying number or code',
    reach: 'partly',
    rules: [],
    otherCategories: ['government-id', 'national-id', 'tax-id', 'identity', 'online-id', 'medical'],
    note: 'national identity and tax numbers, and others with context',
  },
];

const KEYED = 'only as the value of a key or column so named; these rows are counted together';

/** GDPR Art. 9(1), in the order of the article. */
export const SPECIAL_CATEGORIES: readonly Omit<Identifier, 'reach'>[] = [
  { title: 'Racial or ethnic origin', rules: ['demographic-detail'], note: KEYED },
  { title: 'Political opinions', rules: ['demographic-detail'], note: KEYED },
  { title: 'Religious or philosophical beliefs', rules: ['demographic-detail'], note: KEYED },
  { title: 'Trade union membership', rules: ['demographic-detail'], note: KEYED },
  { title: 'Genetic data', rules: [], note: '' },
  { title: 'Biometric data', rules: [], note: '' },
  {
    title: 'Data concerning health',
    rules: [...HEALTH_IDS, ...RECORD_IDS],
    note: 'only numbers that identify a person for health purposes (recital 35); not diagnoses',
  },
  { title: 'Sex life or sexual orientation', rules: ['demographic-detail'], note: KEYED },
];

/** Names of rule categories for a record of processing (GDPR Art. 30), and the nearest category of Cal. Civ. Code 1798.140(v)(1). */
export const CATEGORIES: Readonly<Record<string, { readonly title: string; readonly ccpa: string }>> = {
  contact: { title: 'Contact details', ccpa: '(A) identifiers, (B)' },
  identity: { title: 'Names and identity', ccpa: '(A) identifiers, (B)' },
  person: { title: 'Names and identity', ccpa: '(A) identifiers, (B)' },
  name: { title: 'Names and identity', ccpa: '(A) identifiers, (B)' },
  'government-id': { title: 'Government-issued identifiers', ccpa: '(A) identifiers, (B)' },
  'national-id': { title: 'National identifiers', ccpa: '(A) identifiers, (B)' },
  'tax-id': { title: 'Tax identifiers', ccpa: '(A) identifiers, (B)' },
  financial: { title: 'Financial data', ccpa: '(B) customer records' },
  payment: { title: 'Payment data', ccpa: '(B) customer records' },
  network: { title: 'Online identifiers', ccpa: '(A) identifiers' },
  device: { title: 'Device identifiers', ccpa: '(A) identifiers' },
  location: { title: 'Location and address', ccpa: '(A) identifiers, (G) geolocation' },
  demographic: { title: 'Demographic data', ccpa: '(C) protected characteristics' },
  birth: { title: 'Dates of birth', ccpa: '(B), (C) age' },
  'online-id': { title: 'Online identifiers', ccpa: '(A) identifiers' },
  'special-category': { title: 'Sensitive details (GDPR Art. 9)', ccpa: '(C) protected characteristics' },
  health: { title: 'Health-related identifiers', ccpa: '(B) medical and insurance' },
  medical: { title: 'Health-related identifiers', ccpa: '(B) medical and insurance' },
  vehicle: { title: 'Vehicle identifiers', ccpa: '(A) identifiers' },
  crypto: { title: 'Crypto-asset addresses', ccpa: '(A) identifiers' },
};

/** What an audit by patterns, checksums and context does not see, whatever it found. */
export const LIMITS: readonly string[] = [
  'People who are described without an identifier: a name in running prose, a job, a village, a rare illness. No language model reads the text.',
  'The special categories of GDPR Art. 9 (origin, beliefs, health, sexuality …) as statements in prose.',
  'Pictures, sound, video, and text inside them.',
  'Secrets without a known shape, without a telling word beside them and without much entropy, such as a short password in a sentence.',
  'Values spelled out in words, split over several fields or records, encrypted, or in an encoding that is not unwrapped.',
  'Whether a credential still works, and whether a number belongs to a living person: nothing is looked up on a network.',
  'How many people are concerned: the numbers here count findings and distinct values, not persons.',
];
