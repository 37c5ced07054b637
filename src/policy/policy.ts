import { createHash } from 'node:crypto';
import { freeze } from './freeze.ts';
import type { Policy } from './policy-schema.ts';

export type { AllowEntry, Criterion, Policy } from './policy-schema.ts';

/** What holds where nothing else is said: no finding of severity high or more. It stands apart from the schema, which takes long to load. */
export const DEFAULT_POLICY: Policy = freeze({
  failOn: [{ severity: 'high' }],
  accept: [],
  allow: [],
  placeholders: 'report',
});

/** SHA-256 of the policy in a canonical form: defaults filled in, keys in order. Two policies that say the same have the same digest. */
export function policyDigest(policy: Policy): string {
  return createHash('sha256')
    .update(JSON.stringify(canonical(policy)))
    .digest('hex');
}

function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).filter(([, member]) => member !== undefined);
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, member]) => [key, canonical(member)]),
  );
}
