import type { Validator } from '../validator.ts';
import { checksumVerdict } from './issuer-checksum.ts';
import { sampleVerdict } from './placeholder.ts';

const BASE62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value >>> 0;
});

/** CRC-32 (IEEE 802.3) of an ASCII text. */
export function crc32(text: string): number {
  let crc = 0xffffffff;
  for (let i = 0; i < text.length; i++) crc = CRC_TABLE[(crc ^ text.charCodeAt(i)) & 0xff]! ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

/** The six base62 characters that GitHub and npm put behind the 30 random ones: CRC-32, most significant first, padded with `0`. */
export function base62Checksum(random: string): string {
  let rest = crc32(random);
  let text = '';
  for (let i = 0; i < 6; i++) {
    text = BASE62[rest % 62] + text;
    rest = Math.floor(rest / 62);
  }
  return text;
}

/** `ghp_`, `gho_`, `ghu_`, `ghs_`, `ghr_` and `npm_` tokens; those of other lengths than 36 characters have no checksum. */
export const base62Crc: Validator = ({ text }) => {
  const body = text.slice(text.indexOf('_') + 1);
  if (body.length !== 36) return sampleVerdict(text) ?? { ok: true };
  return checksumVerdict(text, () => base62Checksum(body.slice(0, 30)) === body.slice(30));
};
