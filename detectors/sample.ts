/** Alphabets of made-up token bodies. */
export const DIGITS = '0123456789';
export const HEX = '0123456789abcdef';
export const UPPER_HEX = '0123456789ABCDEF';
export const LOWER = 'abcdefghijklmnopqrstuvwxyz';
export const UPPER = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
export const LOWER_DIGIT = DIGITS + LOWER;
export const UPPER_DIGIT = DIGITS + UPPER;
export const BASE32 = `${UPPER}234567`;
export const ALNUM = DIGITS + UPPER + LOWER;
export const BASE64 = `${ALNUM}+/`;
export const BASE64URL = `${ALNUM}-_`;

/**
 * `length` characters drawn from `alphabet`, the same at every run: example values look generated, yet no live-looking token stands in the
 * repository. Begins and ends with a letter or digit, so that neighbours stay what the example says they are.
 */
export function sample(alphabet: string, length: number, seed = 1): string {
  let state = Math.imul(length * 31 + seed, 0x9e3779b1) ^ (alphabet.length * 0x85ebca6b);
  let text = '';
  while (text.length < length) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    const character = alphabet[(state >>> 8) % alphabet.length]!;
    const atEdge = text.length === 0 || text.length === length - 1;
    if (!atEdge || /[0-9A-Za-z]/.test(character)) text += character;
  }
  return text;
}

/** A made-up UUID of version 4. */
export function sampleUuid(seed = 1): string {
  const hex = sample(HEX, 30, seed);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(12, 15)}-a${hex.slice(15, 18)}-${hex.slice(18, 30)}`;
}
