import { REJECTED, type Validator } from '../validator.ts';
import { PLACEHOLDER } from './value-place.ts';

const LEAST_DISTINCT = 10;
const MOST = 255;
/** Keys of the examples in FIPS 197 and SP 800-38A, which code is tried with. */
const OF_EXAMPLES = [
  '2b7e151628aed2a6abf7158809cf4f3c',
  '8e73b0f7da0e6452c810f32b809079e5',
  '603deb1015ca71be2b73aef0857d7781',
];

/** The bytes of a key, as numbers: random ones hardly come again, nor do they rise one by one. */
export const keyBytes: Validator = ({ text, before }) => {
  const bytes = (text.match(/0x[0-9A-Fa-f]{1,2}|\d+/g) ?? []).map(Number);
  if (bytes.some(byte => byte > MOST) || new Set(bytes).size < LEAST_DISTINCT) return REJECTED;
  if (/test|vector|public/i.test(before)) return REJECTED;
  const steps = bytes.filter((byte, at) => at > 0 && Math.abs(byte - bytes[at - 1]!) <= 2).length;
  if (steps * 2 >= bytes.length) return PLACEHOLDER;
  const canonical = Buffer.from(bytes).toString('hex');
  return OF_EXAMPLES.some(key => canonical.startsWith(key)) ? PLACEHOLDER : { ok: true, canonical };
};
