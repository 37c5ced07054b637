import { AuditError } from '../errors.ts';

/**
 * Fingerprints mean nothing without the key that they were made with.
 * @throws AuditError `config`
 */
export function requireKey(
  rules: readonly { readonly id: string; readonly fingerprints?: readonly string[] }[],
  hasKey: boolean,
): void {
  const rule = rules.find(({ fingerprints = [] }) => fingerprints.length > 0);
  if (!rule || hasKey) return;
  throw new AuditError(
    'config',
    `deny entry \`${rule.id}\` names fingerprints, which say nothing without the key they were made with; pass --key-file`,
  );
}
