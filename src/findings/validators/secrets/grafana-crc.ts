import type { Validator } from '../validator.ts';
import { crc32 } from './base62-crc.ts';
import { checksumVerdict } from './issuer-checksum.ts';

/** The eight hexadecimal digits behind `glsa_…_`: the CRC-32 of all before the last `_`, its lowest byte first. */
export function grafanaChecksum(head: string): string {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(crc32(head));
  return bytes.toString('hex');
}

/** A Grafana service account token. */
export const grafanaCrc: Validator = ({ text }) => {
  const end = text.lastIndexOf('_');
  return checksumVerdict(text, () => grafanaChecksum(text.slice(0, end)) === text.slice(end + 1).toLowerCase());
};
