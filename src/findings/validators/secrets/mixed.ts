import { shannonEntropy } from '../../entropy.ts';
import { ACCEPTED, namingLine, REJECTED, type Validator } from '../validator.ts';
import { isRandom } from './client-argument.ts';
import { isCodeReference, isEmptyWord } from './code-reference.ts';
import { sampleVerdict } from './placeholder.ts';
import { isCalledPublic } from './public-form.ts';
import { isTypeName } from './type-name.ts';
import { isErratic, isUnreadable, wordShare } from './words.ts';

/** Bits per character below which a text is a sample rather than a generator's. */
const LEAST_ENTROPY = 2.5;
/** Letters without a digit look generated from this length on. */
const LEAST_LETTERS = 20;

/** `GitHub Workflow SHA: `. */
const OF_A_COMMIT = /\bsha\W{1,4}$/i;

/** A generated token next to its provider's name: digits and letters, no words; samples are marked. */
export const mixedToken: Validator = ({ text, before }) => {
  if (isCalledPublic(before) || isTypeName(text) || OF_A_COMMIT.test(before)) return REJECTED;
  const sample = sampleVerdict(text);
  if (sample) return sample;
  const isMixed =
    /\d/.test(text) ||
    (text.length >= LEAST_LETTERS && (isErratic(text) || isUnreadable(text.slice(text.indexOf('_') + 1))));
  if (!isMixed || !/[A-Za-z]/.test(text) || wordShare(text) >= 0.5) return REJECTED;
  return shannonEntropy(text) < LEAST_ENTROPY ? { ok: true, placeholder: true } : ACCEPTED;
};

/** What stands between a service's name and a digest or an identifier. */
const DIGEST_OR_ID =
  /sha-?\d|md5|commit|hash|digest|checksum|integrity|etag|fingerprint|signature|uuid|guid|\b(?:key|client|user|account|project|app)?[_ -]?ids?\b[^A-Za-z0-9]*$/i;

const WORD_FOR_A_KEY = /secret|private|access|key|token|auth|credential|passw/i;
/** More signs between a name and the value than stand behind a label: `'airbrake'   => '`. */
const FAR_BEHIND_A_NAME = /[A-Za-z0-9][^A-Za-z0-9\n/]{7,8}$/;
/** The argument of a call: `Airbrake.init("`. */
const ARGUMENT = /[\w)]\(\s{0,8}\\{0,4}["'`]$/;
/** Shorter ones are also names and numbers of things. */
const LEAST_NEAR = 24;

/**
 * A key next to its service's name that has no mark of its own, only a length and an alphabet. With neither a word for a key nor a call
 * between, and the name not right before it, it must be of both cases.
 */
export const vendorToken: Validator = input => {
  if (DIGEST_OR_ID.test(namingLine(input.before).slice(-32))) return REJECTED;
  const isNear =
    !WORD_FOR_A_KEY.test(input.before) &&
    !input.isLabelled &&
    !FAR_BEHIND_A_NAME.test(input.before) &&
    !ARGUMENT.test(input.before);
  if (isNear && (input.text.length < LEAST_NEAR || !isRandom(input.text))) return REJECTED;
  if (/^\d{16,}$/.test(input.text)) return sampleVerdict(input.text) ?? { ok: true, confidence: -0.2 };
  return mixedToken(input);
};

/** A generated token whose alphabet has both cases: lower, upper and digits must all stand in it. */
export const mixedCaseToken: Validator = input => {
  if (!hasThreeKinds(input.text) && sampleVerdict(input.text) === undefined) return REJECTED;
  return mixedToken(input);
};

function hasThreeKinds(text: string): boolean {
  return /[a-z]/.test(text) && /[A-Z]/.test(text) && /\d/.test(text);
}

/** AWS secret keys: 40 base64 characters with both cases and a digit, no path and no hexadecimal digest. */
export const awsSecret: Validator = ({ text }) => {
  const sample = sampleVerdict(text);
  if (sample) return sample;
  if (/^[0-9a-f]+$/i.test(text) || !hasThreeKinds(text) || wordShare(text) > 0.5) return REJECTED;
  return ACCEPTED;
};

/** A Discord bot token: its first part is the bot's numeric id in base64. */
export const discordToken: Validator = ({ text, hasContext }) => {
  const sample = sampleVerdict(text);
  if (sample) return sample;
  const id = Buffer.from(text.slice(0, text.indexOf('.')), 'base64').toString('latin1');
  if (/^\d{16,20}$/.test(id)) return { ok: true, confidence: 0.1 };
  return hasContext ? { ok: true, confidence: -0.3 } : REJECTED;
};

/** A password hash of a real length; documentation repeats a handful of samples, which still are hashes. */
export const passwordHash: Validator = ({ text }) =>
  /x{6,}|\.{6,}|\*{3,}/i.test(text) ? { ok: true, placeholder: true } : { ok: true };

/** Lengths of digests in hexadecimal digits, and in base64 with what fills it up. */
const DIGEST_FORM = /^(?:0x)?(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{56}|[0-9a-f]{64}|[0-9a-f]{96}|[0-9a-f]{128})$/i;
const DIGEST_IN_BASE64 = /^(?:[A-Za-z0-9+/]{22}==|[A-Za-z0-9+/]{27}=|[A-Za-z0-9+/]{43}=|[A-Za-z0-9+/]{86}==)$/;

/** A cell in a column of hashes of passwords: a digest; those with a mark are found by it. */
export const columnHash: Validator = input => {
  if (!DIGEST_FORM.test(input.text) && !DIGEST_IN_BASE64.test(input.text)) return REJECTED;
  return passwordHash(input);
};

/** A cell in a column of salts beside hashes: digits of a digest or a generator, or signs of all kinds. */
export const saltCell: Validator = ({ text }) => {
  if (text.length < 3 || text.length > 128 || /\s/.test(text)) return REJECTED;
  if (/^(?:[0-9a-f]{2}){4,64}$/i.test(text) && /[0-9]/.test(text) && new Set(text.toLowerCase()).size > 4)
    return ACCEPTED;
  if (/^[a-z]+$|^[A-Z]+$|^[A-Z]?[a-z]+$|^[\d.,:/-]+$/.test(text)) return REJECTED;
  return text.length >= 8 || /[^\p{L}\p{N}\s.,:/-]/u.test(text) ? ACCEPTED : REJECTED;
};

/** The key or salt of a merchant: six characters or more that no word, name or reference has. */
export const merchantValue: Validator = ({ text }) => {
  if (isCodeReference(text) || isEmptyWord(text) || isTypeName(text)) return REJECTED;
  const verdict = sampleVerdict(text);
  if (verdict) return verdict;
  const isMixed = /[A-Za-z]/.test(text) && (/\d/.test(text) || isErratic(text) || isUnreadable(text));
  return isMixed && wordShare(text) < 0.5 ? ACCEPTED : REJECTED;
};
