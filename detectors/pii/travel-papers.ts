import { defineRules, type RuleDefinition } from '../../src/detectors/rule.ts';

const BOOKING = {
  class: 'pii',
  maxLength: 200,
  references: ['https://www.iata.org/en/programs/passenger/passenger-data/'],
} as const satisfies Partial<RuleDefinition>;

/** What leads to a passenger's papers in the systems of airlines: `SSR DOCS YY HK1`, `SRDOCS`, `3DOCS`, `APIS`. */
const LEADS = '\\b(?i:apis(?: [1-9]:?|:) ?|(?:ssr ?docs|srdocs|3docs)(?: ?[a-z0-9]{1,6}){0,3} ?:? ?[/-]?)';
const LEAD_ATOMS = ['ssr docs', 'ssrdocs', 'srdocs', '3docs', 'apis:'].concat(
  // `APIS 1: P/…`
  [1, 2, 3, 4, 5, 6, 7, 8, 9].map(digit => `apis ${digit}`),
);
const KIND = '[PIAVCF][A-Z]?';
const COUNTRY = '[A-Z]{2,3}';

/** What airlines send of passengers, each part behind a stroke or a dash. */
export default defineRules([
  {
    ...BOOKING,
    id: 'passport-in-booking',
    title: 'Number of a passport or an identity card in the booking of a flight',
    severity: 'high',
    category: 'government-id',
    label: 'PASSPORT',
    pattern: `${LEADS}${KIND}[/-]${COUNTRY}[/-]([A-Z0-9]{5,15})[/-]${COUNTRY}[/-]\\d{2}[A-Z]{3}\\d{2}[/-]`,
    atoms: LEAD_ATOMS,
    wordAtoms: true,
    keyedPattern: `${KIND}[/-]${COUNTRY}[/-]([A-Z0-9]{5,15})(?:[/-][A-Z0-9/-]{0,80})?`,
    keyedKeywords: ['docs', 'ssr docs', 'ssrdocs', 'srdocs', 'apis', 'apis data'],
    validators: ['has-digit'],
    confidence: 0.8,
    examples: {
      match: [
        { text: 'SSR DOCS YY HK1 P/GBR/«718293045»/GBR/30JUL85/F/14APR29/QUIROGA/RENATA' },
        { text: 'SRDOCSYYHK1-P-GBR-«718293045»-GBR-30JUL85-F-14APR29-QUIROGA-RENATA' },
        { text: 'APIS 1: P/ESP/«PAK718293»/ESP/30JUL85/F/17JAN29' },
        { text: 'P/ESP/«PAK718293»/ESP', key: 'DOCS' },
      ],
      ignore: [{ text: 'APIS 1: P/ESP/none', why: 'no number' }],
    },
  },
  {
    ...BOOKING,
    id: 'date-of-birth-in-booking',
    title: 'Date of birth in the booking of a flight',
    severity: 'medium',
    category: 'demographic',
    label: 'DATE_OF_BIRTH',
    pattern: `${LEADS}(?:${KIND}[/-]${COUNTRY}[/-][A-Z0-9]{5,15}[/-]${COUNTRY}|DB)[/-](\\d{2}[A-Z]{3}\\d{2})[/-](?:MI?|FI?|X|U)[/-]`,
    atoms: LEAD_ATOMS,
    wordAtoms: true,
    validators: ['birth-date'],
    confidence: 0.8,
    examples: {
      match: [
        { text: 'SSR DOCS YY HK1 P/GBR/718293045/GBR/«30JUL85»/F/14APR29/QUIROGA/RENATA' },
        { text: 'APIS 1: P/ESP/PAK718293/ESP/«30JUL85»/F/17JAN29' },
        { text: '3DOCS/DB/«30JUL85»/F/QUIROGA/RENATA' },
      ],
      ignore: [{ text: 'SSR DOCS YY HK1 P/GBR/718293045/GBR/30JXL85/F/', why: 'no such month' }],
    },
  },
  {
    ...BOOKING,
    id: 'email-in-booking',
    title: 'Address for e-mail in the booking of a flight, with two strokes for its @',
    severity: 'medium',
    category: 'contact',
    label: 'EMAIL',
    pattern:
      '\\bCTCE(?:[ /-]{0,2}[A-Z0-9]{2,3}){0,2}[ /-]{1,2}([A-Z0-9][A-Z0-9._-]{0,60}//[A-Z0-9-]{1,40}(?:\\.[A-Z0-9-]{2,20}){0,2}\\.[A-Z]{2,10})\\b',
    atoms: ['ctce'],
    wordAtoms: true,
    confidence: 0.85,
    examples: {
      match: [
        { text: 'CTCM +336 CTCE «RENATA.QUIROGA//QUIROGA.ORG»\n' },
        { text: 'SSR CTCE LH HK1/«RENATA.QUIROGA//QUIROGA.ORG»-1QUIROGA/RENATA MS' },
      ],
      ignore: [{ text: 'CTCE REFUSED', why: 'no address' }],
    },
  },
  {
    ...BOOKING,
    id: 'frequent-flyer-in-booking',
    title: 'Number of a frequent flyer in the booking of a flight',
    severity: 'low',
    category: 'identity',
    label: 'CUSTOMER_ID',
    pattern:
      '\\b(?:FQT[VRUS]|FF[NP][ :-])(?:[ /-]{0,2}[A-Z0-9]{2,3}){0,2}[ /:-]{0,3}([A-Z][A-Z0-9]\\d{6,14}|[A-Z0-9]{2}[ -]\\d{6,14})\\b',
    atoms: ['fqtv', 'fqtr', 'fqtu', 'fqts', 'ffn ', 'ffn:', 'ffn-', 'ffp ', 'ffp:', 'ffp-'],
    wordAtoms: true,
    keyedPattern: '[A-Z][A-Z0-9][ -]?\\d{6,14}',
    keyedKeywords: [
      'fqtv',
      'fqtr',
      'fqtu',
      'fqts',
      'ffn',
      'ffp',
      'frequent flyer',
      'frequent flyer number',
      'ff number',
    ],
    validators: ['has-digit'],
    confidence: 0.65,
    examples: {
      match: [
        { text: 'SSR FQTV BA HK/ «BA71829304»-1QUIROGA' },
        { text: 'FFN «LH718293045»\n' },
        { text: 'FQTV-«AF 7182930456»' },
        { text: '«BA71829304»', key: 'FQTV' },
      ],
      ignore: [{ text: 'FFN layers of 2048 units', why: 'no number' }],
    },
  },
]);
