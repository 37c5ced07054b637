import { createHash, getFips } from 'node:crypto';
import { REJECTED, type Validator } from '../validator.ts';
import { argumentPassword } from './argument-password.ts';

/** A digest without salt, by its length in hexadecimal digits; a machine held to FIPS 140 has no MD5. */
const DIGESTS: Readonly<Record<number, string>> = { 32: getFips() ? 'sha1' : 'md5', 40: 'sha1', 64: 'sha256' };
const DIGEST_BEFORE = /(?:^|[\n:])[ \t]*([0-9A-Fa-f]+):$/;
/** What finds passwords, and the files that it works with. */
const FINDS_PASSWORDS = /\b(?:hashcat|potfile|john|rockyou|cracked|crackstation|hash(?:es)?[.:_-]plain)\b|\.pot\b/i;

/** A password behind its hash: one with a salt, or a digest that is of it; or one that a program is said to have found. */
export const crackedPassword: Validator = input => {
  const digest = DIGEST_BEFORE.exec(input.before)?.[1];
  if (digest === undefined) return argumentPassword(input);
  const algorithm = DIGESTS[digest.length];
  if (algorithm === undefined) return REJECTED;
  if (createHash(algorithm).update(input.text).digest('hex') === digest.toLowerCase()) return { ok: true };
  return FINDS_PASSWORDS.test(input.before) ? argumentPassword(input) : REJECTED;
};
