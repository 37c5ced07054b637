import type { Validator } from '../validator.ts';
import { crc32 } from './base62-crc.ts';
import { sampleVerdict } from './placeholder.ts';

/** The eight hexadecimal digits behind `glsa_…_`: the CRC-32 of all before the last `_`, its lowest byte first. */
export function grafanaChecksum(head: string): string {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(crc32(head));
  return bytes.toString('hex');
}

/** A Grafana service account token. A wrong checksum demotes it, as for GitHub's. */
export const grafanaCrc: Validator = ({ text }) => {
  const sample = sampleVerdict(text);
  if (sample) return sample;
  const end = text.lastIndexOf('_');
  if (grafanaChecksum(text.slice(0, end)) === text.slice(end + 1).toLowerCase()) return { ok: true, confidence: 0.2 };
  return { ok: true, confidence: -0.3, severity: 'medium' };
};
