import { shannonEntropy } from '../../entropy.ts';
import { REJECTED, type Validator } from '../validator.ts';

/** An element of SAML that signs somebody in, with any prefix. */
const SIGNS_IN = /<(?:\w{1,12}:)?(?:Response|Assertion|EncryptedAssertion)\b/;
/** Bits per character of what is compressed, as the redirect binding sends it. */
const LEAST_ENTROPY = 5;
const LEAST_COMPRESSED = 300;

/** A response of SAML in base64, perhaps with percent signs: XML of one, or compressed. */
export const saml: Validator = ({ text }) => {
  const head = text
    .slice(0, 600)
    .replace(/%([0-9A-Fa-f]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  const decoded = Buffer.from(head, 'base64').toString('latin1');
  if (/^\s*</.test(decoded)) return SIGNS_IN.test(decoded) ? { ok: true } : REJECTED;
  return text.length >= LEAST_COMPRESSED && shannonEntropy(text) >= LEAST_ENTROPY ? { ok: true } : REJECTED;
};
