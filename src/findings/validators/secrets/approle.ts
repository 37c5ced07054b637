import { REJECTED, type Validator } from '../validator.ts';
import { placeholder } from './placeholder.ts';

/** What stands around the secret id of an AppRole: its role, its accessor, Vault or OpenBao. */
const OF_APPROLE = /app[ _-]?role|role[ _-]?id|vault|openbao|\bbao\b|secret[ _-]?id[ _-]?(?:accessor|num|ttl)|unwrap/i;

/**
 * The secret id of an AppRole. Many a table numbers its secrets by a UUID of the same name, so in a text something of Vault must stand beside it;
 * a field of its own shows no neighbours and is told at less.
 */
export const approleSecretId: Validator = input => {
  const { before, after, names } = input;
  if (OF_APPROLE.test(`${names.join(' ')} ${before} ${after}`)) return placeholder(input);
  if (names.length === 0 || before.trim() !== '' || after.trim() !== '') return REJECTED;
  const verdict = placeholder(input);
  return verdict.ok ? { ...verdict, confidence: -0.25, severity: 'medium' } : verdict;
};
