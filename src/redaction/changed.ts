import { AuditError } from '../errors.ts';

/** For a source that is not, or not any more, what was audited. */
export function changed(path: string): AuditError {
  return new AuditError(
    'changed',
    `\`${path}\` is not the file that was audited: it was changed, replaced or removed since; it was left as it is; run again when nothing writes to it`,
  );
}
