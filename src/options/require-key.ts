import { AuditError } from '../errors.ts';

/**
 * Fingerprints mean nothing without the key that they were made with: under another one they would silently never be found.
 * @param keyId of the run.
 * @throws AuditError `config`
 */
export function requireKey(
  rules: readonly { readonly id: string; readonly fingerprints?: readonly string[]; readonly keyId?: string }[],
  keyId: string | undefined,
): void {
  const rule = rules.find(it => (it.fingerprints ?? []).length > 0 && (keyId === undefined || it.keyId !== keyId));
  if (!rule) return;
  if (keyId !== undefined) {
    throw new AuditError(
      'config',
      `deny entry \`${rule.id}\` names fingerprints of ${rule.keyId === undefined ? 'an unknown key (`keyId` is missing)' : `the key \`${rule.keyId}\``}, and this run has \`${keyId}\`: none could be found; pass the key that they were made with, or make them anew`,
    );
  }
  throw new AuditError(
    'config',
    `deny entry \`${rule.id}\` names fingerprints, which say nothing without the key they were made with; pass --key-file`,
  );
}
