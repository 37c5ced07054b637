import { shannonEntropy } from '../../entropy.ts';
import { REJECTED, type Validator, type ValidatorInput, type Verdict } from '../validator.ts';
import { isCodeReference, isEmptyWord } from './code-reference.ts';
import { looksLikePlaceholder, sampleVerdict } from './placeholder.ts';
import { wordShare } from './words.ts';

const PLACEHOLDER: Verdict = { ok: true, placeholder: true };
const WEAK: Verdict = { ok: true, confidence: -0.15, severity: 'medium' };

/** The last name says that the value is about a secret, not one: `token_type`, `passwordHint`, `max_tokens`, `secretName`, `next_page_token`. */
const ABOUT_A_SECRET =
  /(?:url|uri|endpoint|file|path|dir|type|name|id|ids|count|counts|length|len|size|num|number|field|label|hint|text|policy|expiry|expires?|expired|at|in|on|ttl|limit|min|max|regex|pattern|format|algorithm|alg|version|status|state|valid|required|enabled|strength|question|error|message|msg|title|description|placeholder|prompt|manager|service|provider|ref|reference|arn|link|header|prefix|suffix|class|index|position|usage|used|seconds?|minutes?|hours?|days?|date|time|timestamp|public|exists|generator|validator|rotation|length|usage|logprobs?|scopes?|issuer)$/i;
const COUNTS_OR_CURSORS =
  /^(?:max|min|num|total|n|next|prev|previous|page|cursor|stop|start|end|eos|bos|pad|unk|sep|cls|mask|special|prompt|completion|input|output|cached|reasoning|csrf|xsrf|primary|foreign|sort|partition|row|cache|public|publishable|license|object|s3|storage|translation|i18n|locale|answer|registry|hot|short|keyboard|map|idempotency)\b/i;

export function aboutASecret(names: readonly string[]): boolean {
  const last = names.at(-1);
  if (last === undefined) return false;
  const words = last
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/[_.\-\s]+/g, ' ')
    .replace(/\[\d*\]/g, '')
    .trim();
  const tail = words.slice(words.lastIndexOf(' ') + 1);
  return (words.includes(' ') && ABOUT_A_SECRET.test(tail)) || COUNTS_OR_CURSORS.test(words);
}

function isKeyed({ before, after, names }: ValidatorInput): boolean {
  return names.length > 0 && before.trim() === '' && after.trim() === '';
}

function isQuoted({ before, after }: ValidatorInput): boolean {
  return /["'`]$/.test(before) || /^\\*["'`]/.test(after);
}

const NUMBER = /^[+-]?[\d.,:/_-]+$/;
const DATE = /^\d{4}-\d{2}-\d{2}|^\d{1,2}[/.]\d{1,2}[/.]\d{2,4}$/;
const IDENTIFIER = /^(?:[a-z]+(?:[_.-][a-z]+)+|[A-Z]+(?:[_.-][A-Z]+)+|[a-z]+(?:[A-Z][a-z]+)+|(?:[A-Z][a-z]+)+|[a-z]+)$/;
const VERSION = /^v?\d+(?:\.\d+)+|-\d+\.\d+\.\d+/;
/** Tokens that a page hands to everyone, and public halves of pairs. */
const PUBLIC_TOKEN =
  /(?:csrf|xsrf|authenticity|public|publishable|site|verification)[_ -]?(?:token|key)[^\w]{0,4}(?:\w{1,10}[=:]["'\s]{0,3})?$/i;

/**
 * The value of something called a token, an API key or an access key: made by a generator, so long, mixed, and without words.
 * Refuses what code, schemas and prose put in that place.
 */
export const tokenValue: Validator = input => {
  const { text } = input;
  if (text.length < 10 || (isKeyed(input) && aboutASecret(input.names))) return REJECTED;
  if (isCodeReference(text) || isEmptyWord(text)) return REJECTED;
  if (NUMBER.test(text) || DATE.test(text) || VERSION.test(text) || IDENTIFIER.test(text)) return REJECTED;
  const hasDigit = /\d/.test(text);
  if (PUBLIC_TOKEN.test(input.before)) return REJECTED;
  const hasLetter = /[A-Za-z]/.test(text);
  if (!hasLetter || /\s/.test(text)) return REJECTED;
  const sample = sampleVerdict(text);
  if (sample) return sample;
  if (!hasDigit && (text.length < 20 || shannonEntropy(text) < 3.7)) return REJECTED;
  const digits = text.replace(/\D/g, '').length;
  if (digits < 2 && text.length < 20) return REJECTED;
  if (wordShare(text) >= 0.5) return REJECTED;
  const entropy = shannonEntropy(text);
  if (entropy < (text.length < 16 ? 2.7 : 3)) return REJECTED;
  return { ok: true, confidence: entropy >= 3.7 && text.length >= 20 ? 0.15 : 0 };
};

/** The value of something called a secret, a client secret or a signing key: like a token, but people also invent these themselves (`s3cr3t!key`). */
export const secretValue: Validator = input => {
  const verdict = tokenValue(input);
  if (verdict.ok) return verdict;
  const { text } = input;
  if (text.length < 8 || (!isQuoted(input) && !isKeyed(input))) return REJECTED;
  if ((isKeyed(input) && aboutASecret(input.names)) || isCodeReference(text) || isEmptyWord(text) || /\s/.test(text))
    return REJECTED;
  if (NUMBER.test(text) || DATE.test(text) || VERSION.test(text) || IDENTIFIER.test(text)) return REJECTED;
  if (looksLikePlaceholder(text)) return PLACEHOLDER;
  return /\d/.test(text) && /[A-Za-z]/.test(text) && !/[:/,]/.test(text) ? WEAK : REJECTED;
};

const SAMPLE_PASSWORDS =
  /^(?:(?:your|my|the|new|old|some|this|user|admin|test|db|root|example|sample|default|secure|strong|secret|super|current|correct|incorrect|wrong|invalid|plain|plaintext|hashed|encrypted|temp|dummy|fake|change|update|confirm|repeat|mysql|postgres|email)?[_-]?(?:is)?[_-]?(?:my|your|user|admin|secret|secure|strong|db|new|old)?[_-]?(?:passw[o0]rd|password|passwd|pwd|pass|secret|passphrase|p@ssw[o0]rd)(?:[_-]?here|[_-]?value|hash)?|change[_-]?(?:me|it|this)|xxx+|\*+|\.+|-+|#+|_+|x+|abc|foo|bar|baz|qux|test|1234?5?6?7?8?9?0?)$/i;
const SENTENCE =
  /^(?:enter|your|the|please|must|should|invalid|incorrect|wrong|forgot|reset|confirm|change|new|old|current|repeat|re-?enter|type|choose|create|set|show|hide|missing|no|a|an|is|at|min|max|minimum|maximum|use|password|passwords)\b/i;
const VALIDATION = /^(?:required|nullable|sometimes|min|max|between|string|confirmed)\b[|:,]/i;

/** The value of something called a password: anything a person types, but not code, a type, a label or a sentence. */
export const passwordValue: Validator = input => {
  const { text } = input;
  const quoted = isQuoted(input);
  const keyed = isKeyed(input);
  if (text.length < 4 || isCodeReference(text) || isEmptyWord(text) || VALIDATION.test(text)) return REJECTED;
  if (keyed && aboutASecret(input.names)) return REJECTED;
  if (/^[^\p{L}\p{N}]+$/u.test(text)) return /^[*x.•#_-]+$/.test(text) ? PLACEHOLDER : REJECTED;
  if (SAMPLE_PASSWORDS.test(text) || looksLikePlaceholder(text)) return PLACEHOLDER;
  if (/\s/.test(text)) return phrase(text, quoted || keyed);
  if (/^[\w.]+\.[\w.]+$/.test(text) && wordShare(text) > 0.8) return REJECTED;
  if (DATE.test(text) || /^[,;:)\]}+.]|^#[a-z]+(?:-[a-z]+)+$|^[\w/]+#[a-z_]+$/.test(text)) return REJECTED;
  const hasDigit = /\d/.test(text);
  const hasSymbol = /[^\p{L}\p{N}_.-]/u.test(text);
  if (hasDigit || hasSymbol) return mixedPassword(text, input, quoted || keyed, hasDigit, hasSymbol);
  return plainWord(text, input, quoted, keyed);
};

function mixedPassword(
  text: string,
  input: ValidatorInput,
  delimited: boolean,
  hasDigit: boolean,
  hasSymbol: boolean,
): Verdict {
  if (NUMBER.test(text) && (text.length < 6 || /[.,:/]/.test(text))) return REJECTED;
  if (!delimited && hasSymbol && !hasDigit && !isEnvironmentLine(input.before)) return REJECTED;
  if (text.length < 6 || NUMBER.test(text)) return delimited || isEnvironmentLine(input.before) ? WEAK : REJECTED;
  if (!delimited && /[;,]$/.test(text)) return REJECTED;
  return { ok: true, confidence: hasDigit && (hasSymbol || text.length >= 12) ? 0.1 : 0 };
}

/** A password told in running text: it must look like one by itself, with letters and a digit or a sign. */
export const toldPassword: Validator = ({ text }) => {
  if (!/\p{L}/u.test(text) || !/[\d!@#$%^&*?]/.test(text) || isCodeReference(text) || isEmptyWord(text))
    return REJECTED;
  if (/^[\w.+-]+@[\w-]+\.[a-z]{2,}$|:\/\/|\.[A-Za-z]{1,4}$|^\d{1,4}[A-Za-z]{1,4}$/.test(text) || NUMBER.test(text))
    return REJECTED;
  if (/^\p{L}+[!?]$/u.test(text) && !/\p{Ll}\p{Lu}/u.test(text)) return REJECTED;
  return SAMPLE_PASSWORDS.test(text) || looksLikePlaceholder(text) ? PLACEHOLDER : { ok: true };
};

/** Several words: a pass phrase of four to ten plain lower-case words, or two that hold a digit or a symbol; else it is a sentence or a label. */
function phrase(text: string, delimited: boolean): Verdict {
  const words = text.trim().split(/\s+/);
  if (!delimited || SENTENCE.test(text) || words.length > 10) return REJECTED;
  if (words.length <= 2 && /\d/.test(text) && !/[:=(){}]/.test(text)) return WEAK;
  return REJECTED;
}

/** Letters only: a password if it is quoted and lower case, or an upper-case environment variable's value; never a label or an identifier of several words. */
function plainWord(text: string, input: ValidatorInput, quoted: boolean, keyed: boolean): Verdict {
  if (!/^[\x21-\x7e]+$/.test(text) || text.length < 5) return REJECTED;
  if (
    /^[a-z]+(?:[A-Z][a-z]+)+$|^[A-Z][a-z]+$|^[A-Z][A-Z_]+$|^[a-z]+(?:_[a-z]+){2,}$|^[a-z]+(?:\.[a-z]+)+$|pass|pwd|secret|token|hash|field|input|user/i.test(
      text,
    ) &&
    !/^[a-z]+$/.test(text)
  )
    return REJECTED;
  if (isEnvironmentLine(input.before)) return WEAK;
  return quoted || keyed ? WEAK : REJECTED;
}

/** `DB_PASSWORD=` right before the value: a shell, Docker or dotenv line, where quotes are not needed. */
function isEnvironmentLine(before: string): boolean {
  return /(?:^|[\s"'`;&(])[A-Z][A-Z0-9_]*=["']?$/.test(before);
}
