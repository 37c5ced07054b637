import type { Finding } from '../types.ts';

/** What became of a finding that a person accepted: it was kept, and no policy counts it. */
export const ACCEPTED_ACTION = 'accept';

/** True for a finding that a person said may stay. After a redaction its action says so, which the digest of the findings covers. */
export function isAccepted({ accepted, action }: Finding): boolean {
  return action === undefined ? accepted === true : action === ACCEPTED_ACTION;
}
