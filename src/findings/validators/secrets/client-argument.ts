import { shannonEntropy } from '../../entropy.ts';
import { namingLine, REJECTED, type Validator } from '../validator.ts';
import { isCodeReference } from './code-reference.ts';
import { sampleVerdict } from './placeholder.ts';
import { aboutASecret } from './secret-name.ts';
import { isTypeName } from './type-name.ts';
import { isErratic, isIdentifier, isSlug, wordShare } from './words.ts';

/** Lengths in which keys of hexadecimal digits are made. */
const HEX_KEY = /^(?:[0-9a-f]{24,128}|[0-9A-F]{24,128})$/;
const ONE_CASE_KEY = /^(?:[0-9a-z]{20,64}|[0-9A-Z]{20,64})$/;
/** A path, an address or a name with dots. */
const PATH = /^[./~]|\/[\w.-]*\/|^[\w-]+(?:\.[a-z][\w-]*)+$/;
const LEAST_DIGITS = 3;

/** Both cases and digits in no order: what only a generator writes. */
export function isRandom(text: string): boolean {
  if (!/[a-z]/.test(text) || !/[A-Z]/.test(text) || !/\d/.test(text)) return false;
  const isPath = !/[+=]/.test(text) && PATH.test(text);
  if (isPath || isCodeReference(text) || isTypeName(text) || isSlug(text) || isIdentifier(text)) return false;
  return wordShare(text) < 0.35 && shannonEntropy(text) >= (text.length < 24 ? 3.4 : 3.7);
}

/** The argument of a call that makes a client: random, or hexadecimal digits, or one case and digits in no order. */
export const clientArgument: Validator = ({ text }) => {
  const isKey =
    (HEX_KEY.test(text) && /[a-f]/i.test(text) && /\d/.test(text) && shannonEntropy(text) >= 3) ||
    (ONE_CASE_KEY.test(text) &&
      text.replace(/\D/g, '').length >= LEAST_DIGITS &&
      wordShare(text) < 0.35 &&
      !isSlug(text) &&
      !isIdentifier(text) &&
      shannonEntropy(text) >= 3.4) ||
    isRandom(text);
  return isKey ? (sampleVerdict(text) ?? { ok: true }) : REJECTED;
};

/** The rest of a Sentry project's address: a host, perhaps a path, and the number of the project. */
const PROJECT_NUMBER = /^(?:\/[\w.-]+){0,2}\/\d+(?![\w.-])/;
const HEX_OF_A_PROJECT = /^[0-9a-f]{32}$/;

/** A token where the user of an address stands; the 32 hexadecimal digits before a project's number are Sentry's public key. */
export const addressUser: Validator = input => {
  if (HEX_OF_A_PROJECT.test(input.text) && PROJECT_NUMBER.test(input.after.replace(/^:?@[\w.-]+(?::\d+)?/, '')))
    return REJECTED;
  // With nothing where its password stands: `https://…:@host`.
  if (input.after.startsWith(':@') && /^[A-Za-z]{20,}$/.test(input.text) && isErratic(input.text)) return { ok: true };
  return clientArgument(input);
};

/** One word: the name of a service alone. */
const ONE_WORD = /^[A-Za-z0-9]+$/;
/** Digests in base64, behind their name. */
const DIGEST = /sha\d|integrity|checksum|digest|hash/i;

/** The argument of a call: `mixpanel.init("`, `Client.new(nil, "`. */
const ARGUMENT = /[\w)]\([^()\n]{0,70}\\{0,4}["'`]$/;

/** A string that is given to a name in code: `MAILGUN: &str = "`. */
const STRING = /\w\]?(?:: ?[^=\n"'`]{1,40})? ?:?= ?\(?["'`]$/;

/** A value right behind a service's name: random, since what is hexadecimal there is mostly a checksum, but for the argument of a call. */
export const serviceValue: Validator = input => {
  const { text, names, before, after } = input;
  if (ARGUMENT.test(before) || (STRING.test(before) && !/^[0-9a-f]+$/i.test(text))) return clientArgument(input);
  const isWhole = names.length > 0 && before.trim() === '' && after.trim() === '';
  if (isWhole && (!ONE_WORD.test(names.at(-1)!) || aboutASecret(names))) return REJECTED;
  if (!isRandom(text) || DIGEST.test(namingLine(before).slice(-24))) return REJECTED;
  return sampleVerdict(text) ?? { ok: true };
};
