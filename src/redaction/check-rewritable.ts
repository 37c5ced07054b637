import { AuditError } from '../errors.ts';
import { formatNamed } from '../formats/index.ts';
import type { SourceEntry } from '../types.ts';

/**
 * Before anything is written: a format that writes the file itself needs a plain one. Without findings it is copied.
 * @throws AuditError `usage`
 */
export function checkRewritable({ path, format, compression, findings }: SourceEntry): void {
  if (compression === 'none' || findings.count === 0 || formatNamed(format).rewrite.kind === 'splice') return;
  throw new AuditError(
    'usage',
    `cannot redact \`${path}\`: of ${format} within ${compression} only the audit is possible; decompress it and scan it again, or leave it out`,
  );
}
