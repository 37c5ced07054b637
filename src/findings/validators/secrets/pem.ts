import { REJECTED, type Validator } from '../validator.ts';
import { wordShare } from './words.ts';

/** Fewer base64 characters than this cannot hold even an Ed25519 key in PKCS #8 (64), less a little that was cut off. */
const MIN_KEY_CHARACTERS = 40;

/** A PEM or PGP block with a key in it: headers, quotes, line ends (also as `\n`) and concatenation aside, a long run of base64 remains. */
export const pem: Validator = ({ text }) => {
  const body = text
    .replace(/-{2,}(?:BEGIN|END)[^-]{0,40}-{0,5}/g, ' ')
    .replace(/(?<!\\)\\+[nrt]/g, '\n')
    .replace(/^[ \t\r"'+>|*#]*(?:Proc-Type|DEK-Info|Version|Comment|Hash|Charset|Subject|Encryption)[^\n]*$/gim, '')
    .replace(/[\s"'`+,>\\|;()#]|\.(?=\s)/g, match => (match === '+' ? '+' : ''));
  const run = (body.match(/[A-Za-z0-9+/=]+/g) ?? []).reduce((most, one) => (one.length > most.length ? one : most), '');
  // Strings of a program, one behind another, are words.
  if (run.length < MIN_KEY_CHARACTERS || !/\d/.test(run) || wordShare(run.slice(0, 400)) >= 0.6) return REJECTED;
  if (!text.match(/[A-Za-z0-9+/=]{20,}/)) return REJECTED;
  if (/\.\.\.|…|x{8,}|your[ _-]|<[a-z ]+>/i.test(text) || new Set(body.slice(0, 2000)).size < 12)
    return { ok: true, placeholder: true };
  return { ok: true };
};

/** The same block as one base64 text (`LS0tLS1CRUdJTi…`): only private keys, not certificates. */
export const base64Pem: Validator = ({ text }) => {
  const start = Buffer.from(text.slice(0, 120), 'base64').toString('latin1');
  return /^-----BEGIN [A-Z ]*PRIVATE KEY/.test(start) ? { ok: true } : REJECTED;
};
