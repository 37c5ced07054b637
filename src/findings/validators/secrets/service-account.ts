import { REJECTED, type Validator } from '../validator.ts';

/** A Google service account's key file: it names the account and holds a private key of a real length. */
export const serviceAccount: Validator = ({ text }) => {
  if (!/client_email/.test(text)) return REJECTED;
  const key = /-----BEGIN PRIVATE KEY-----([\s\S]*?)(?:-----END|$)/.exec(text)?.[1];
  const letters = key?.replace(/\\+[nrt]|[^A-Za-z0-9+/]/g, '') ?? '';
  if (letters.length < 40) return REJECTED;
  return new Set(letters).size < 12 ? { ok: true, placeholder: true } : { ok: true };
};
