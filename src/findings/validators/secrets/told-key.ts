import { shannonEntropy } from '../../entropy.ts';
import { namingLine, REJECTED, type Validator, type ValidatorInput, type Verdict } from '../validator.ts';
import { isCodeReference } from './code-reference.ts';
import { looksLikePlaceholder, sampleVerdict } from './placeholder.ts';
import { isKeyed } from './value-place.ts';
import { isIdentifier, isSlug, wordShare } from './words.ts';

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const LEAST_DIGITS = 2;

/** Where the place already says that it is a key: digits and letters without words; a UUID too. */
export const toldKey: Validator = ({ text }) => {
  if (UUID.test(text)) return sampleVerdict(text) ?? { ok: true };
  if (isCodeReference(text) || isSlug(text) || isIdentifier(text)) {
    return looksLikePlaceholder(text) ? { ok: true, placeholder: true } : REJECTED;
  }
  if (text.replace(/\D/g, '').length < LEAST_DIGITS || !/[A-Za-z]/.test(text)) return REJECTED;
  if (/^[\w.-]+\.[a-z]{2,4}$/.test(text) || text.includes('//')) return REJECTED;
  return sampleVerdict(text) ?? (wordShare(text) >= 0.4 || shannonEntropy(text) < 3 ? REJECTED : { ok: true });
};

/** The primary key of an object in a fixture of Django: under `pk`, beside its model and its fields. */
export const fixtureKey: Validator = input => {
  const { siblings = [] } = input;
  if (isKeyed(input) && !(siblings.includes('model') && siblings.includes('fields'))) return REJECTED;
  return toldKey(input);
};

/** What is called a key in a sentence and is none. */
const OTHER_KEY =
  /\b(?:public|primary|foreign|cache|partition|sort|hash|map|unique|composite|natural|surrogate|site|ssh|gpg|pgp|host|object|routing|registry|dictionary|lookup|index|row|group|test|shard|storage|session|idempotency|page|answer)[ _-]key\b/i;

/** A key that a sentence names after something: not one of a table, a cache or a pair. */
export const proseKey: Validator = input => {
  if (OTHER_KEY.test(namingLine(input.before)) || UUID.test(input.text)) return REJECTED;
  return toldKey(input);
};

/** A salt: random, and no word, number or reference. */
export const salt: Validator = ({ text }) => {
  if (isCodeReference(text) || isSlug(text) || isIdentifier(text) || wordShare(text) >= 0.4) return REJECTED;
  if (!/\d/.test(text) || !/[A-Za-z]/.test(text) || /[(){}<>]$/.test(text)) return REJECTED;
  return sampleVerdict(text) ?? { ok: true };
};

const FORGERY = /csrf|xsrf|verification/i;

/** A session's id: digits and letters without words; session data that is signed or encrypted is longer. */
export const sessionId: Validator = (input: ValidatorInput): Verdict => {
  const { text, names } = input;
  // Under a key of its own it may be anybody's; among the headers of a request it goes with a session.
  if (isKeyed(input) && FORGERY.test(names.at(-1)!) && !names.slice(0, -1).some(name => /^headers?$/i.test(name)))
    return REJECTED;
  if (text.replace(/%[0-9A-F]{2}/gi, '').replace(/\D/g, '').length < LEAST_DIGITS || !/[A-Za-z]/.test(text))
    return REJECTED;
  if (isCodeReference(text) || isIdentifier(text) || isSlug(text) || wordShare(text) >= 0.5) return REJECTED;
  return sampleVerdict(text) ?? { ok: true };
};
