import { isDoubtful, REJECTED, type Validator, withSpan } from '../validator.ts';
import { compactOf, isTrivialSequence } from './digits.ts';
import { notNumbered } from './documents.ts';
import { nationalValidators } from './national.ts';
import { stdnumValidators } from './stdnum.ts';

/** By its form, the check that tells it: at most one in twenty of what else looks so passes. */
const CHECKS: readonly (readonly [RegExp, string])[] = [
  [/^[STFGM]\d{7}[A-Z]$/, 'national:sg.nric'],
  [/^\d{8}[A-Z]$/, 'stdnum:es.dni'],
  [/^[XYZ]\d{7}[A-Z]$/, 'stdnum:es.nie'],
  [/^[A-Z]{3}P[A-Z]\d{4}[A-Z]$/, 'national:in.pan'],
  [/^[A-Z][12]\d{8}$/, 'stdnum:tw.natid'],
  [/^\d{7}[A-W][A-I]?$/, 'stdnum:ie.pps'],
  [/^[A-Z]{4}\d{6}[A-Z0-9]{3}$/, 'stdnum:mx.rfc'],
  [/^[1-9]\d{10}$/, 'stdnum:tr.tckimlik'],
  [/^\d{11}$/, 'stdnum:pl.pesel'],
  [/^(?:20|2[34567]|30)\d{9}$/, 'stdnum:ar.cuit'],
  [/^\d{9,10}$/, 'stdnum:cz.rc'],
];

/** A number of somebody's papers, told by its check alone. */
export const idBesideDetails: Validator = input => {
  // Venezuela: no check, but a form that nothing else has.
  if (/^[VE]-\d/.test(input.text)) return { ok: true, canonical: compactOf(input.text) };
  const id = compactOf(input.text);
  if (!notNumbered(input).ok || isTrivialSequence(id.replace(/\D/g, '')) || /[\w/.=-]$/.test(input.before))
    return REJECTED;
  const plain = withSpan(input, { text: input.text.includes('/') ? input.text : id });
  for (const [form, check] of CHECKS) {
    if (!form.test(id)) continue;
    const verdict = (nationalValidators[check] ?? stdnumValidators[check])?.(plain);
    if (verdict?.ok && !isDoubtful(verdict)) return { ok: true, canonical: id };
  }
  return REJECTED;
};
