import type { Finding, SourceEntry } from '../types.ts';

/** What became of a finding that a person accepted: it was kept, and no policy counts it. */
export const ACCEPTED_ACTION = 'accept';

/** True for a finding that a person said may stay. After a redaction its action says so, which the digest of the findings covers. */
export function isAccepted({ accepted, action }: Finding): boolean {
  return action === undefined ? accepted === true : action === ACCEPTED_ACTION;
}

/** What became of a finding that was replaced and then given back from a vault. */
export const RESTORED_ACTION = 'restore';

/** What became of a finding that the redaction left as it was. */
export const KEPT_ACTION = 'keep';

/** True for an action that puts something else in the place of a finding, or nothing. */
export function isReplacing(action: string): boolean {
  return action !== KEPT_ACTION && action !== ACCEPTED_ACTION && action !== RESTORED_ACTION;
}

/** True for a finding whose text a redaction replaced, and which is not in the data any more. */
export function isReplaced({ action }: Finding): boolean {
  return action !== undefined && isReplacing(action);
}

/** True for a source that a redaction rewrote, and that has not been restored to what it was. */
export function isRewritten({ redacted, sha256 }: SourceEntry): boolean {
  return redacted !== undefined && redacted.sha256 !== sha256;
}
