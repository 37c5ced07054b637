import { GUARDS } from '../detectors/guards.ts';
import type { Neighbours } from '../detectors/rule.ts';
import { isForbiddenBy } from '../pattern/contexts.ts';

/** `. , - / :` may join two numbers into one. */
const isJoint = (byte: number) => byte === 46 || byte === 44 || byte === 45 || byte === 47 || byte === 58;

/**
 * True when the byte before `at` (step −1) or at `at` (step 1) may stand beside a span; RE2 has no look-around.
 * @param at the span's start (step −1) or end (step 1), a byte offset into `text`.
 */
export function mayTouch(text: Uint8Array, at: number, step: -1 | 1, forbidden: Neighbours): boolean {
  const near = step === 1 ? at : at - 1;
  if (near < 0 || near >= text.length) return true;
  const byte = text[near]!;
  if (isForbidden(byte, forbidden)) return false;
  if (forbidden !== 'number' || !isJoint(byte)) return true;
  const further = near + step;
  return !(further >= 0 && further < text.length && isForbiddenBy('Digit', text[further]!));
}

/** The first position from `start` up to `limit` at which a span may begin, judged by the plain bytes of its left neighbours. */
export function skipForbidden(text: Uint8Array, start: number, limit: number, forbidden: Neighbours): number {
  let at = start;
  while (at < limit && isForbidden(text[at]!, forbidden)) at++;
  return at === start ? start : at + 1;
}

function isForbidden(byte: number, forbidden: Neighbours): boolean {
  const guard = GUARDS[forbidden];
  return guard !== undefined && isForbiddenBy(guard, byte);
}
