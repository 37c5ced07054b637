import { REJECTED, type Validator } from '../validator.ts';
import { looksLikePlaceholder } from './placeholder.ts';
import { wordShare } from './words.ts';

/** A generated token next to its provider's name: digits and letters, no words; samples are marked. */
export const mixedToken: Validator = ({ text }) => {
  const placeholder = looksLikePlaceholder(text);
  if (placeholder) return { ok: true, placeholder };
  if (!/\d/.test(text) || !/[A-Za-z]/.test(text) || wordShare(text) >= 0.5) return REJECTED;
  return { ok: true };
};

/** A generated token whose alphabet has both cases: lower, upper and digits must all stand in it. */
export const mixedCaseToken: Validator = input => {
  const { text } = input;
  if (!looksLikePlaceholder(text) && !(/[a-z]/.test(text) && /[A-Z]/.test(text) && /\d/.test(text))) return REJECTED;
  return mixedToken(input);
};

/** AWS secret keys: 40 base64 characters with both cases and a digit, no path and no hexadecimal digest. */
export const awsSecret: Validator = ({ text }) => {
  if (/EXAMPLE/.test(text)) return { ok: true, placeholder: true };
  if (/^[0-9a-f]+$/i.test(text) || !/[a-z]/.test(text) || !/[A-Z]/.test(text) || !/\d/.test(text))
    return looksLikePlaceholder(text) ? { ok: true, placeholder: true } : REJECTED;
  if (wordShare(text) > 0.5) return REJECTED;
  return looksLikePlaceholder(text) ? { ok: true, placeholder: true } : { ok: true };
};

/** A Discord bot token: its first part is the bot's numeric id in base64. */
export const discordToken: Validator = ({ text }) => {
  const id = Buffer.from(text.slice(0, text.indexOf('.')), 'base64').toString('latin1');
  if (looksLikePlaceholder(text)) return { ok: true, placeholder: true };
  return /^\d{16,20}$/.test(id) ? { ok: true, confidence: 0.1 } : REJECTED;
};

/** A password hash of a real length; documentation repeats a handful of samples, which still are hashes. */
export const passwordHash: Validator = ({ text }) =>
  /x{6,}|\.{6,}|\*{3,}/i.test(text) ? { ok: true, placeholder: true } : { ok: true };
