import type { Validator } from '../validator.ts';
import { crc32 } from './base62-crc.ts';
import { sampleVerdict } from './placeholder.ts';

/** The tail of a routable GitLab token: two base-36 digits for the payload's length and seven for the CRC-32 of all before them. */
export function gitlabTail(head: string, payload: string): string {
  const length = payload.length.toString(36).padStart(2, '0');
  return (
    length +
    crc32(`${head + payload}.${length}`)
      .toString(36)
      .padStart(7, '0')
  );
}

/** `glpat-<payload>.<length and CRC-32>`, also with a version (`.01.`) between; the older 20-character form has no checksum. */
export const gitlabRoutable: Validator = ({ text }) => {
  const sample = sampleVerdict(text);
  if (sample) return sample;
  const dot = text.lastIndexOf('.');
  if (dot < 0) return { ok: true };
  const tail = text.slice(dot + 1);
  const expected = crc32(text.slice(0, -7)).toString(36).padStart(7, '0');
  return tail.endsWith(expected) ? { ok: true, confidence: 0.2 } : { ok: true, confidence: -0.1 };
};
