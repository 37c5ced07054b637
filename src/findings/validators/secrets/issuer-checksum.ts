import type { Verdict } from '../validator.ts';
import { sampleVerdict } from './placeholder.ts';

/**
 * A token that carries a checksum of its issuer. A wrong one means that the issuer never made this token, or that it was cut or mistyped: it is
 * demoted rather than dropped, since the checksum is a courtesy the issuer could withdraw.
 */
export function checksumVerdict(text: string, isSound: (text: string) => boolean): Verdict {
  const sample = sampleVerdict(text);
  if (sample) return sample;
  return isSound(text) ? { ok: true, confidence: 0.2 } : { ok: true, confidence: -0.3, severity: 'medium' };
}
