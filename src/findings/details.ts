import type { LoadedRule } from '../detectors/load.ts';
import { labelOf } from './labels.ts';

/** What stands anywhere, and not beside who it is of. */
const OF_NOBODY: ReadonlySet<string> = new Set([
  'CRYPTO_WALLET',
  'ETHEREUM_ADDRESS',
  'GEO_COORDINATES',
  'GEO_LATITUDE',
  'IP_ADDRESS',
  'IPV6_ADDRESS',
  'MAC_ADDRESS',
  'PERSON_NAME',
  'PROFILE_URL',
  'REGION',
  'USERNAME',
]);
/** Behind an address stands its town, which may be called like somebody. */
const OF_PLACES = /^(?:POSTAL_CODE|TOWN|(?:[A-Z]{2}_)?STREET_ADDRESS)$/;

/** Where the name of the person may stand whom a finding tells of. */
export type NamePlace = 'around' | 'before' | 'nowhere';

/** Nowhere for what is no detail of a person. */
export function namePlaceOf(rule: Pick<LoadedRule, 'id' | 'label' | 'class'>): NamePlace {
  const label = labelOf(rule);
  if (rule.class !== 'pii' || OF_NOBODY.has(label)) return 'nowhere';
  return OF_PLACES.test(label) ? 'before' : 'around';
}
