import { REJECTED, type Validator } from '../validator.ts';
import { compactOf } from './digits.ts';

const SAMPLES =
  /^(?:0{12}|F{12}|00005E0053..|001122334455|0123456789AB|1234567890AB|AABBCCDDEEFF|A1B2C3D4E5F6|(..)\1{5}|DEADBEEF.{4}|001B4411?3AB7|001A2B3C4D5E)$/;

/** True where each byte is as far from the one before it: `10:20:30:40:50:60`; the last may be any. */
function isCounted(canonical: string): boolean {
  const bytes = [...Buffer.from(canonical, 'hex')].slice(0, 5);
  const steps = new Set(bytes.slice(1).map((byte, i) => (byte - bytes[i]! + 256) % 256));
  return steps.size === 1;
}

/** Behind its label, without signs: letters as well as digits, as a number of another kind has not. */
export const macWithoutSigns: Validator = input =>
  input.text.length === 12 && !(/\d/.test(input.text) && /[A-Fa-f]/.test(input.text))
    ? REJECTED
    : macAddress({ ...input, hasContext: true });

/** A 48-bit MAC address that is not a piece of a longer fingerprint. */
export const macAddress: Validator = ({ text, before, after, hasContext }) => {
  if (/[0-9A-Fa-f][:.-]$/.test(before) || /^[:.-][0-9A-Fa-f]/.test(after)) return REJECTED;
  const separator = text[2];
  // Groups of four also stand in tables of code points and keys: `[.42FF.0020.000D]`.
  if (text[4] === '.' && (!hasContext || /\[[.*]$/.test(before))) return REJECTED;
  // Dashes and all-decimal groups also occur in codes, dates and lottery draws.
  if (!hasContext && (separator === '-' || !/[A-Fa-f]/.test(text)) && !/[A-Fa-f].*[A-Fa-f]/.test(text)) return REJECTED;
  const canonical = compactOf(text);
  return { ok: true, canonical, ...(SAMPLES.test(canonical) || isCounted(canonical) ? { placeholder: true } : {}) };
};
