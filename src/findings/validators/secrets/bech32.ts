import type { Validator } from '../validator.ts';
import { checksumVerdict } from './issuer-checksum.ts';

const ALPHABET = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const GENERATOR = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];
const CHECKSUM_LENGTH = 6;

function polymod(values: readonly number[]): number {
  let sum = 1;
  for (const value of values) {
    const top = sum >>> 25;
    sum = ((sum & 0x1ffffff) << 5) ^ value;
    for (let bit = 0; bit < GENERATOR.length; bit++) if ((top >>> bit) & 1) sum ^= GENERATOR[bit]!;
  }
  return sum;
}

/** The human-readable part as BIP-173 hashes it: high bits, a zero, low bits. */
function expand(prefix: string): number[] {
  const codes = [...prefix].map(character => character.charCodeAt(0));
  return [...codes.map(code => code >>> 5), 0, ...codes.map(code => code & 31)];
}

/** `prefix`, `1`, `data` (characters of Bech32's alphabet) and their checksum, in lower case. */
export function encodeBech32(prefix: string, data: string): string {
  const values = [...data].map(character => ALPHABET.indexOf(character));
  const sum = polymod([...expand(prefix), ...values, ...new Array<number>(CHECKSUM_LENGTH).fill(0)]) ^ 1;
  const check = Array.from({ length: CHECKSUM_LENGTH }, (_, at) => ALPHABET[(sum >>> (5 * (5 - at))) & 31]);
  return `${prefix}1${data}${check.join('')}`;
}

/** True for Bech32 (BIP-173) whose checksum holds. */
export function isBech32(text: string): boolean {
  const lower = text.toLowerCase();
  const separator = lower.lastIndexOf('1');
  const values = [...lower.slice(separator + 1)].map(character => ALPHABET.indexOf(character));
  if (separator < 1 || values.length < CHECKSUM_LENGTH || values.includes(-1)) return false;
  return polymod([...expand(lower.slice(0, separator)), ...values]) === 1;
}

/** A key in Bech32. */
export const bech32: Validator = ({ text }) => checksumVerdict(text, isBech32);
