import { createHash } from 'node:crypto';
import { REJECTED, type Validator } from '../validator.ts';

const ALPHABET = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';

function doubleSha256(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(createHash('sha256').update(bytes).digest()).digest();
}

function decodeBase58(text: string): Uint8Array | undefined {
  const bytes: number[] = [];
  for (const character of text) {
    let carry = ALPHABET.indexOf(character);
    if (carry < 0) return undefined;
    for (let i = 0; i < bytes.length; i++) {
      carry += bytes[i]! * 58;
      bytes[i] = carry & 0xff;
      carry >>= 8;
    }
    for (; carry > 0; carry >>= 8) bytes.push(carry & 0xff);
  }
  for (let i = 0; i < text.length && text[i] === '1'; i++) bytes.push(0);
  return Uint8Array.from(bytes.reverse());
}

/** Bytes with their four checksum bytes, as Base58 (Bitcoin's wallet import format, extended keys). */
export function encodeBase58Check(payload: Uint8Array): string {
  const bytes = Buffer.concat([payload, doubleSha256(payload).subarray(0, 4)]);
  let value = BigInt(`0x${bytes.toString('hex')}`);
  let text = '';
  for (; value > 0n; value /= 58n) text = ALPHABET[Number(value % 58n)] + text;
  for (let i = 0; i < bytes.length && bytes[i] === 0; i++) text = `1${text}`;
  return text;
}

/** Base58 whose last four bytes are the double SHA-256 of the rest. */
export const base58Check: Validator = ({ text }) => {
  const bytes = decodeBase58(text);
  if (bytes === undefined || bytes.length < 5) return REJECTED;
  const payload = bytes.subarray(0, -4);
  return doubleSha256(payload).subarray(0, 4).equals(bytes.subarray(-4)) ? { ok: true, confidence: 0.2 } : REJECTED;
};
