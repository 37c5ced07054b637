import type { LoadedRule } from '../detectors/load.ts';
import { labelOf } from './labels.ts';

/** As what a value that was found is looked for in the rest of its text: as it stands, or the parts of a name alone as well. */
export type RepeatKind = 'nothing' | 'secret' | 'number' | 'digits' | 'account' | 'name';

/** Labels whose values repeat otherwise than those of their class. */
const BY_LABEL: Readonly<Record<string, RepeatKind>> = {
  PERSON_NAME: 'name',
  USERNAME: 'account',
  // Written with blanks or signs it is found by that.
  PHONE: 'digits',
  // Everybody's, whoever names them.
  AGE: 'nothing',
  COMPANY_NUMBER: 'nothing',
  POSTAL_CODE: 'nothing',
  REGION: 'nothing',
  TOWN: 'nothing',
  // Found by their form wherever they stand.
  EMAIL: 'nothing',
  IP_ADDRESS: 'nothing',
  IPV6_ADDRESS: 'nothing',
  PROFILE_URL: 'nothing',
};
const BY_CLASS: Readonly<Record<LoadedRule['class'], RepeatKind>> = {
  pii: 'number',
  secret: 'secret',
  payload: 'nothing',
};

/** As what the values of a rule are looked for. */
export function repeatKindOf(rule: Pick<LoadedRule, 'id' | 'label' | 'class'>): RepeatKind {
  return BY_LABEL[labelOf(rule)] ?? BY_CLASS[rule.class];
}
