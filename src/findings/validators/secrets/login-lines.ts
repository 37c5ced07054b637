import { REJECTED, type Validator, withSpan } from '../validator.ts';
import { prosePassword } from './told-password.ts';
import { PLACEHOLDER } from './value-place.ts';

/** Lines of a user and a password with a colon between: half of the passwords or more look like ones. */
export const loginLines: Validator = input => {
  const verdicts = input.text
    .split(/\s*\n\s*/)
    .map(line => prosePassword(withSpan(input, { text: line.slice(line.indexOf(':') + 1), before: '', after: '' })));
  const told = verdicts.filter(verdict => verdict.ok);
  if (told.length * 2 < verdicts.length) return REJECTED;
  return told.every(verdict => verdict.placeholder) ? PLACEHOLDER : { ok: true };
};
