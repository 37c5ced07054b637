/** What the law's people ask, and which findings answer: those of a label, and those of rules of a category. */

/** How far a method based on patterns and context can go; `not looked for`: the rules for it did not run. */
export type Reach = 'detected' | 'partly' | 'not detectable' | 'not looked for';

/** A row of a table. A rule belongs to the row that names its label, else to the one that names its category. */
export interface Row {
  readonly title: string;
  readonly labels?: readonly string[];
  readonly categories?: readonly string[];
}

export interface Identifier extends Row {
  /** The best this method can do with the rules of the row; without any of them loaded it is `not detectable`. */
  readonly reach: Reach;
  /** Title of the row that holds these findings too, where nothing tells the two apart. */
  readonly countedWith?: string;
  readonly note: string;
}

/** Numbers that identify a person for health purposes: data concerning health by recital 35 of the GDPR. */
const HEALTH_PLANS: readonly string[] = [
  ...['HEALTH_PLAN_NUMBER', 'AU_MEDICARE', 'BR_CNS', 'CA_BC_PHN', 'CA_OHIP', 'DE_KVNR', 'GB_NHS'],
  ...['HR_MBO', 'HU_TAJ', 'NZ_NHI', 'PH_PHILHEALTH', 'US_MBI'],
];
const HEALTH_RECORDS: readonly string[] = ['MEDICAL_RECORD_NUMBER'];
/** National forms of bank accounts, whose rules are among those for numbers that a state gives. */
const NATIONAL_ACCOUNTS: readonly string[] = ['AR_CBU', 'MX_CLABE'];
const BIOMETRIC: readonly string[] = ['BIOMETRIC_ID'];

/** Takes the personal data that no row of Safe Harbor names, a user's own rules and deny entries among them. */
export const OTHER_IDENTIFIERS: Identifier = {
  title: 'Any other unique identifying number or code',
  reach: 'partly',
  note: 'national identity and tax numbers, user names, own rules and deny entries, and others with context',
};

/** HIPAA Safe Harbor, 45 CFR 164.514(b)(2)(i)(A) to (R), in order; behind them what is personal data and none of the eighteen. */
export const SAFE_HARBOR: readonly Identifier[] = [
  {
    title: 'Names',
    reach: 'partly',
    labels: ['PERSON_NAME'],
    note: 'next to context words, beside other details and in columns so named; not in other prose',
  },
  {
    title: 'Geographic subdivisions smaller than a state',
    reach: 'partly',
    categories: ['location'],
    note: 'street addresses, postal codes, towns beside them and coordinates; not towns named in prose',
  },
  {
    title: 'Dates related to an individual; ages over 89',
    reach: 'partly',
    categories: ['demographic'],
    note: 'dates of birth and ages with context; not admission or discharge dates',
  },
  { title: 'Telephone numbers', reach: 'detected', labels: ['PHONE'], note: '' },
  {
    title: 'Fax numbers',
    reach: 'detected',
    countedWith: 'Telephone numbers',
    note: 'found as telephone numbers, and counted with them',
  },
  { title: 'E-mail addresses', reach: 'detected', labels: ['EMAIL'], note: '' },
  {
    title: 'Social security numbers',
    reach: 'detected',
    labels: ['US_SSN', 'US_SSN_LAST_FOUR'],
    note: 'written with separators, or with context',
  },
  {
    title: 'Medical record numbers',
    reach: 'partly',
    labels: HEALTH_RECORDS,
    note: 'only with context: they have no common format',
  },
  {
    title: 'Health plan beneficiary numbers',
    reach: 'partly',
    labels: HEALTH_PLANS,
    note: 'national schemes; those of private plans only with context',
  },
  {
    title: 'Account numbers',
    reach: 'partly',
    labels: NATIONAL_ACCOUNTS,
    categories: ['financial', 'payment'],
    note: 'cards, IBAN and numbers with context',
  },
  {
    title: 'Certificate and licence numbers',
    reach: 'partly',
    labels: [
      ...['CERTIFICATE_NUMBER', 'DRIVER_LICENCE', 'BR_CNH', 'GB_DRIVING_LICENCE'],
      ...['PASSPORT', 'RU_PASSPORT', 'US_DEA', 'US_NPI'],
    ],
    note: 'only with context',
  },
  {
    title: 'Vehicle identifiers, licence plates',
    reach: 'partly',
    categories: ['vehicle'],
    note: 'plates only with context: they have no common format',
  },
  {
    title: 'Device identifiers and serial numbers',
    reach: 'partly',
    categories: ['device'],
    note: 'hardware addresses, IMEI, SIM and advertising ids; serial numbers only with context',
  },
  {
    title: 'Web addresses (URLs)',
    reach: 'partly',
    labels: ['PROFILE_URL'],
    note: 'only addresses of personal profiles',
  },
  { title: 'IP addresses', reach: 'detected', categories: ['network'], note: '' },
  {
    title: 'Biometric identifiers',
    reach: 'partly',
    labels: BIOMETRIC,
    note: 'only their numbers, with context: this method reads text, not voices or fingerprints',
  },
  { title: 'Full-face photographs', reach: 'not detectable', note: 'images are not looked at' },
  OTHER_IDENTIFIERS,
  {
    title: 'Personal data that is none of the eighteen',
    reach: 'partly',
    categories: ['special-category'],
    note: 'sensitive details under keys or columns so named',
  },
];

const KEYED: Pick<Identifier, 'reach' | 'note'> = {
  reach: 'partly',
  note: 'only as the value of a key or column so named; origin, opinions, beliefs, membership and orientation are counted together',
};
const KEYED_TITLE = 'Racial or ethnic origin';

/** GDPR Art. 9(1), in the order of the article. */
export const SPECIAL_CATEGORIES: readonly Identifier[] = [
  { title: KEYED_TITLE, categories: ['special-category'], ...KEYED },
  { title: 'Political opinions', countedWith: KEYED_TITLE, ...KEYED },
  { title: 'Religious or philosophical beliefs', countedWith: KEYED_TITLE, ...KEYED },
  { title: 'Trade union membership', countedWith: KEYED_TITLE, ...KEYED },
  { title: 'Genetic data', reach: 'not detectable', note: '' },
  {
    title: 'Biometric data',
    reach: 'partly',
    labels: BIOMETRIC,
    note: 'only the numbers of prints, scans and implants, with context',
  },
  {
    title: 'Data concerning health',
    reach: 'partly',
    labels: [...HEALTH_PLANS, ...HEALTH_RECORDS],
    note: 'only numbers that identify a person for health purposes (recital 35); not diagnoses',
  },
  { title: 'Sex life or sexual orientation', countedWith: KEYED_TITLE, ...KEYED },
];

/** A row for a record of processing (GDPR Art. 30), with the nearest category of Cal. Civ. Code 1798.140(v)(1). */
export interface CategoryOfData extends Row {
  readonly ccpa: string;
}

/** Takes the rules of categories that no row names: a user's own, and deny entries. */
export const OTHER_CATEGORY: CategoryOfData = { title: 'Other identifiers', ccpa: '' };

export const CATEGORIES: readonly CategoryOfData[] = [
  { title: 'Contact details', categories: ['contact'], ccpa: '(A) identifiers, (B)' },
  { title: 'Names and identity', categories: ['identity'], ccpa: '(A) identifiers, (B)' },
  { title: 'Government-issued identifiers', categories: ['government-id'], ccpa: '(A) identifiers, (B)' },
  {
    title: 'Financial and payment data',
    labels: NATIONAL_ACCOUNTS,
    categories: ['financial', 'payment'],
    ccpa: '(B) customer records',
  },
  { title: 'Online identifiers', categories: ['network', 'online-id'], ccpa: '(A) identifiers' },
  { title: 'Device identifiers', categories: ['device'], ccpa: '(A) identifiers' },
  { title: 'Location and address', categories: ['location'], ccpa: '(A) identifiers, (G) geolocation' },
  { title: 'Dates of birth and ages', categories: ['demographic'], ccpa: '(B), (C) age' },
  {
    title: 'Sensitive details (GDPR Art. 9)',
    categories: ['special-category'],
    ccpa: '(C) protected characteristics',
  },
  {
    title: 'Health-related identifiers',
    labels: HEALTH_PLANS,
    categories: ['medical'],
    ccpa: '(B) medical and insurance',
  },
  { title: 'Biometric identifiers', labels: BIOMETRIC, ccpa: '(E) biometric information' },
  { title: 'Vehicle identifiers', categories: ['vehicle'], ccpa: '(A) identifiers' },
  OTHER_CATEGORY,
];

/** What an audit by patterns, checksums and context does not see, whatever it found. @param hasModel a model was asked for names. */
export function toLimits(hasModel: boolean): readonly string[] {
  return [DESCRIBED + (hasModel ? WITH_MODEL : WITHOUT_MODEL), ...LIMITS];
}

const DESCRIBED =
  'People who are described without an identifier: a name in running prose, a job, a village, a rare illness.';
const WITH_MODEL = ' A model was asked for names and sees more of them, not all.';
const WITHOUT_MODEL = ' No language model reads the text.';

const LIMITS: readonly string[] = [
  'The special categories of GDPR Art. 9 (origin, beliefs, health, sexuality …) as statements in prose.',
  'Pictures, sound, video, and text inside them.',
  'Secrets without a known shape, without a telling word beside them and without much entropy, such as a short password in a sentence.',
  'Values spelled out in words, split over several fields or records, encrypted, or in an encoding that is not unwrapped.',
  'Whether a credential still works, and whether a number belongs to a living person: nothing is looked up on a network.',
  'How many people are concerned: the numbers here count findings and distinct values, not persons.',
];
