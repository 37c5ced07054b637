import type { LoadedRule } from '../detectors/load.ts';
import type { AddressPart } from '../detectors/rule.ts';
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

const PARTS: ReadonlyMap<string, AddressPart> = new Map([
  ['STREET_ADDRESS', 'street'],
  ['POSTAL_CODE', 'code'],
  ['TOWN', 'town'],
  ['REGION', 'region'],
]);

/** Where the name of the person may stand whom a finding tells of. */
export type NamePlace = 'around' | 'before' | 'nowhere';

/** Nowhere for what is no detail of a person. */
export function namePlaceOf(rule: Pick<LoadedRule, 'id' | 'label' | 'class'>): NamePlace {
  const label = labelOf(rule);
  if (rule.class !== 'pii' || OF_NOBODY.has(label)) return 'nowhere';
  // Behind an address stands its town, which may be called like somebody.
  return partOf(label) === undefined ? 'around' : 'before';
}

/** Which part of an address the findings of a rule are. */
export function addressPartOf(rule: Pick<LoadedRule, 'id' | 'label'>): AddressPart | undefined {
  return partOf(labelOf(rule));
}

function partOf(label: string): AddressPart | undefined {
  return /^[A-Z]{2}_STREET_ADDRESS$/.test(label) ? 'street' : PARTS.get(label);
}
