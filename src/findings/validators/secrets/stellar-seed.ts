import { REJECTED, type Validator } from '../validator.ts';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
/** The version byte of an ed25519 secret seed: base32 begins with `S`. */
const SEED_VERSION = 18 << 3;

/** CRC-16/XMODEM. */
function crc16(bytes: Uint8Array): number {
  let crc = 0;
  for (const byte of bytes) {
    crc ^= byte << 8;
    for (let bit = 0; bit < 8; bit++) crc = (crc & 0x8000 ? (crc << 1) ^ 0x1021 : crc << 1) & 0xffff;
  }
  return crc;
}

function decodeBase32(text: string): Uint8Array {
  const bytes: number[] = [];
  let bits = 0;
  let value = 0;
  for (const character of text) {
    value = ((value << 5) | ALPHABET.indexOf(character)) & 0xfff;
    bits += 5;
    if (bits < 8) continue;
    bits -= 8;
    bytes.push((value >>> bits) & 0xff);
  }
  return Uint8Array.from(bytes);
}

function encodeBase32(bytes: Uint8Array): string {
  let text = '';
  let bits = 0;
  let value = 0;
  for (const byte of bytes) {
    value = ((value << 8) | byte) & 0x1fff;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += ALPHABET[(value >>> bits) & 31];
    }
  }
  return text;
}

/** A Stellar secret seed of 32 bytes as a strkey: version, seed, and their CRC-16 with its low byte first. */
export function encodeStellarSeed(seed: Uint8Array): string {
  const head = Uint8Array.from([SEED_VERSION, ...seed]);
  const crc = crc16(head);
  return encodeBase32(Uint8Array.from([...head, crc & 0xff, crc >>> 8]));
}

/** A strkey of 56 characters whose version is that of a secret seed and whose CRC-16 holds. */
export const stellarSeed: Validator = ({ text }) => {
  const bytes = decodeBase32(text);
  const crc = crc16(bytes.subarray(0, -2));
  if (bytes[0] !== SEED_VERSION || bytes.at(-2) !== (crc & 0xff) || bytes.at(-1) !== crc >>> 8) return REJECTED;
  return { ok: true, confidence: 0.2 };
};
