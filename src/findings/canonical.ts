import type { LoadedRule } from '../detectors/load.ts';
import { DENIED } from '../detectors/rule.ts';
import { labelOf } from './labels.ts';
import { validators } from './validators/index.ts';
import { compactOf } from './validators/pii/digits.ts';
import { toNameForm, withoutNickname } from './validators/pii/name-titles.ts';
import { sortedName } from './validators/pii/person-name.ts';
import { phone } from './validators/pii/phone.ts';
import { toPostalForm } from './validators/pii/postal-code.ts';
import { toCanonical as toAddressForm } from './validators/pii/street-address.ts';
import { byItself } from './validators/validator.ts';

type Form = (canonical: string) => string;

/** The form of a rule's value under which equal things compare equal; the text itself where nothing says otherwise. */
export function canonicalise(rule: LoadedRule, text: string): string {
  const form = formOf(rule);
  // Most of what validators of names look at is the place: what they passed there they may reject by itself.
  if (form === toPersonForm) return form(text);
  let canonical = text;
  // What passed in its place passes here: the rule's own words stand for the context that the text had there.
  const input = byItself(text, [rule.keywords?.join(' ') ?? '']);
  for (const name of rule.validators ?? []) {
    const verdict = validators[name]?.(input);
    if (verdict?.canonical !== undefined) canonical = verdict.canonical;
  }
  return form(canonical);
}

/** What is done to what a rule's validators say, so that values of one kind compare equal whichever rule found them. */
export function formOf(rule: Pick<LoadedRule, 'id' | 'label' | 'category'>): Form {
  return rule.category === DENIED ? toCaselessForm : (FORMS[labelOf(rule)] ?? asItIs);
}

const toSmall: Form = canonical => canonical.toLowerCase();
/** Deny words are found in any case. */
const toCaselessForm: Form = text => text.toUpperCase().normalize('NFC');
const asItIs: Form = canonical => canonical;
/** `Lindqvist, Mara` is Mara Lindqvist. */
const toPersonForm: Form = text => {
  const name = withoutNickname(text);
  return toNameForm((/^[^,]+, ?[^,]+$/.test(name) && sortedName(byItself(name, [])).canonical) || name);
};
const toNumberForm: Form = canonical => canonical.replace(/[\s./-]/g, '').toUpperCase();

/** By label. Each leaves alone what it has made. */
const FORMS: Readonly<Record<string, Form>> = {
  BANK_ACCOUNT: toNumberForm,
  CUSTOMER_ID: toNumberForm,
  DRIVER_LICENCE: toNumberForm,
  EMPLOYEE_ID: toNumberForm,
  GEO_COORDINATES: canonical =>
    canonical.replace(/\s+/g, '').replace(/\d+\.\d+/g, degrees => Number(degrees).toFixed(4)),
  HEALTH_PLAN_NUMBER: toNumberForm,
  MAC_ADDRESS: compactOf,
  MEDICAL_RECORD_NUMBER: toNumberForm,
  NATIONAL_ID: toNumberForm,
  PASSPORT: toNumberForm,
  PERSON_NAME: toPersonForm,
  PHONE: canonical =>
    /^\+\d+$/.test(canonical) ? canonical : (phone(byItself(canonical, ['phone'])).canonical ?? canonical),
  POSTAL_CODE: toPostalForm,
  REGION: toSmall,
  STREET_ADDRESS: toAddressForm,
  TOWN: toSmall,
  USERNAME: canonical => canonical.replace(/^@/, '').toLowerCase(),
};
