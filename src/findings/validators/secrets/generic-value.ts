import { shannonEntropy } from '../../entropy.ts';
import { REJECTED, type Validator, type ValidatorInput, type Verdict } from '../validator.ts';
import { isCodeReference, isEmptyWord } from './code-reference.ts';
import { looksLikePlaceholder, sampleVerdict } from './placeholder.ts';
import { aboutASecret, endsAboutASecret, nameBefore } from './secret-name.ts';
import { isErratic, isIdentifier, isSlug, wordShare } from './words.ts';

const PLACEHOLDER: Verdict = { ok: true, placeholder: true };
const WEAK: Verdict = { ok: true, confidence: -0.15, severity: 'medium' };

function isKeyed({ before, after, names }: ValidatorInput): boolean {
  return names.length > 0 && before.trim() === '' && after.trim() === '';
}

function isQuoted({ before, after }: ValidatorInput): boolean {
  return /["'`]$/.test(before) || /^\\*["'`]/.test(after);
}

const NUMBER = /^[+-]?[\d.,:/_-]+$/;
const DATE = /^\d{4}-\d{2}-\d{2}|^\d{1,2}[/.]\d{1,2}[/.]\d{2,4}$/;
const IDENTIFIER = /^(?:[a-z]+(?:[_.-][a-z]+)+|[A-Z]+(?:[_.-][A-Z]+)+|[a-z]+(?:[A-Z][a-z]+)+|(?:[A-Z][a-z]+)+|[a-z]+)$/;
/** Directories, or a name with an extension. */
const FILE_PATH =
  /^(?:[\w.-]+\/)+[\w-]*\.[a-z]\w{1,4}$|^[\w-]+\.(?:bin|gz|zip|tar|bz2|tgz|csv|log|dat|pub|lock|jar|exe|dll|so|mp\d)$/i;
const VERSION = /^v?\d+(?:\.\d+)+|-\d+\.\d+\.\d+/;
/** A key's fingerprint: `1f:51:ae:…`. */
const HEX_PAIRS = /^(?:[0-9A-Fa-f]{2}:){5,}[0-9A-Fa-f]{2}$/;
const HEX = /^[0-9A-Fa-f]+$/;
/** A number in code. */
const CODE_NUMBER = /^0x[0-9a-f]{1,8}$/i;
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** What a hexadecimal number beside the word key is when it is no secret: the id of a public key, a digest. */
const OF_A_KEYRING =
  /\b(?:gpg|pgp|gnupg|recv-keys?|fingerprint|commit|sha-?\d{1,3}|md5|checksum|digest)\b[^\n]{0,24}$/i;
/** A call that takes the name of a thing, rather than the thing: `require("minipass")`, `t("password.label")`. */
const NAMES_A_THING =
  /\b(?:require|import|include|getenv|env|get|has|find|lookup|fetch|param|prompt|input|ask|isset|empty|hasattr|getattr|i18n|gettext|translate|t|_|__|\$t)\(\\*["'`]$/;
/** A comma after a bare name parts two arguments: `f(authkey, backlog=128)`, `hasattr(pwd, "x")`; after `/etc/passwd` it does too. */
const NEXT_ARGUMENT = /[\w)],\s*(?:\\*["'`])?$|[/.]passwd\\*["'`],\s*\\*["'`]$/;
/** A symbol or an atom and its value: `set :db_password, "…"`, `{db_password, "…"}`. */
const SYMBOL_AND_VALUE = /[\s(]:\w+,\s*\\*["'`]$|\{\w+,\s*(?:<<)?\\*["'`]$|\bdefine\(\w+,\s*["'`]$/;
/** A call whose last argument is the password: `getConnection(url, user, "…")`. */
const LOGS_IN =
  /(?:connection|connect|login|basic|bind|auth\w{0,12}|credentials?|pdo|mysqli)\([^()\n]{0,70},\s*\\*["']$/i;
/** The body of a function whose parameter has the name: `(password) => hash("…")`. */
const FUNCTION_BODY = /[^(\s]\)\s*=>\s*[\w.]*\(?\\*["'`]?$/;

/** False where the text before or behind says that this is an argument, a call or the end of a resource name. */
function standsAsValue({ before, after }: ValidatorInput): boolean {
  if (NAMES_A_THING.test(before) || FUNCTION_BODY.test(before) || /\(\?P?<\w+>$/.test(before) || /^\s?\(/.test(after))
    return false;
  // A type before its pointer or reference: `Init(PK11SlotInfo *slot)`.
  if (/[(,]\s*$/.test(before) && /^\s[*&]{0,2}[A-Za-z_]/.test(after)) return false;
  if (NEXT_ARGUMENT.test(before) && !SYMBOL_AND_VALUE.test(before) && !LOGS_IN.test(before)) return false;
  return !/arn:[\w-]{1,12}:[^\s"']*$/.test(before);
}

/** The key, or the name in front of the value, says that it is about a secret, not one. */
function isNamedOtherwise(input: ValidatorInput): boolean {
  if (isKeyed(input)) return aboutASecret(input.names);
  const name = nameBefore(input.before);
  return name !== undefined && aboutASecret([name]);
}

/** `exports.AUTH_END1 = AUTH_END1`. */
function isNameAgain({ before, text }: ValidatorInput): boolean {
  const name = nameBefore(before);
  return name !== undefined && name.length > 5 && name.endsWith(text);
}

/** Tokens that a page hands to everyone, and public halves of pairs. */
const PUBLIC_TOKEN =
  /(?:csrf|xsrf|authenticity|public|publishable|site|verification)[_ -]?(?:token|key)[^\w]{0,4}(?:\w{1,10}[=:]["'\s]{0,3})?$|badge[\w./-]*\?token=$/i;

/**
 * The value of something called a token, an API key or an access key: made by a generator, so long, mixed, and without words.
 * Refuses what code, schemas and prose put in that place.
 */
export const tokenValue: Validator = input => {
  const { text } = input;
  if (text.length < 10 || isNamedOtherwise(input) || !standsAsValue(input)) return REJECTED;
  if (isCodeReference(text) || isEmptyWord(text)) return REJECTED;
  if (NUMBER.test(text) || DATE.test(text) || VERSION.test(text) || IDENTIFIER.test(text)) return REJECTED;
  if (text.startsWith('//') || CODE_NUMBER.test(text) || isNameAgain(input)) return REJECTED;
  if (isSlug(text) || HEX_PAIRS.test(text) || (OF_A_KEYRING.test(input.before) && HEX.test(text.replace(/^0x/, ''))))
    return REJECTED;
  const hasDigit = /\d/.test(text);
  if (PUBLIC_TOKEN.test(input.before)) return REJECTED;
  const hasLetter = /[A-Za-z]/.test(text);
  if (!hasLetter || /\s/.test(text)) return REJECTED;
  if (looksLikePlaceholder(text)) return PLACEHOLDER;
  const sample = sampleVerdict(text);
  if (sample) return sample;
  if (isIdentifier(text)) return REJECTED;
  const erratic = isErratic(text);
  if (!hasDigit && !erratic && (text.length < 20 || shannonEntropy(text) < 3.7)) return REJECTED;
  const digits = text.replace(/\D/g, '').length;
  if (digits < 2 && text.length < 20 && !erratic) return REJECTED;
  if (wordShare(text) >= 0.5) return REJECTED;
  const entropy = shannonEntropy(text);
  if (entropy < (text.length < 16 ? 2.7 : 3)) return REJECTED;
  return { ok: true, confidence: entropy >= 3.7 && text.length >= 20 ? 0.15 : 0 };
};

/** The value of something called a key: a token, but no path; and of something called just that, no UUID (the name of a row or an object). */
export const keyValue: Validator = input => {
  if (FILE_PATH.test(input.text) || !/\d/.test(input.text)) return REJECTED;
  if (UUID.test(input.text) && /^key$/i.test(nameBefore(input.before) ?? '')) return REJECTED;
  return tokenValue(input);
};

/** The value of something called a secret, a client secret or a signing key: like a token, but people also invent these themselves (`s3cr3t!key`). */
export const secretValue: Validator = input => {
  const verdict = tokenValue(input);
  if (verdict.ok) return verdict;
  const { text } = input;
  if (text.length < 8 || (!isQuoted(input) && !isKeyed(input))) return REJECTED;
  if (isNamedOtherwise(input) || !standsAsValue(input)) return REJECTED;
  if (isCodeReference(text) || isEmptyWord(text) || /\s/.test(text) || isSlug(text)) return REJECTED;
  if (NUMBER.test(text) || DATE.test(text) || VERSION.test(text) || IDENTIFIER.test(text)) return REJECTED;
  if (looksLikePlaceholder(text)) return PLACEHOLDER;
  return /\d/.test(text) && /[A-Za-z]/.test(text) && !/[:/,]/.test(text) ? WEAK : REJECTED;
};

const SAMPLE_PASSWORDS =
  /^(?:(?:your|my|the|new|old|some|this|user|admin|test|db|root|example|sample|default|secure|strong|secret|super|current|correct|incorrect|wrong|invalid|plain|plaintext|hashed|encrypted|temp|dummy|fake|change|update|confirm|repeat|mysql|postgres|email)?[_-]?(?:is)?[_-]?(?:my|your|user|admin|secret|secure|strong|db|new|old)?[_-]?(?:passw[o0]rd|password|passwd|pwd|pass|secret|passphrase|p@ssw[o0]rd)(?:[_-]?here|[_-]?value|hash)?|change[_-]?(?:me|it|this)|xxx+|\*+|\.+|-+|#+|_+|x+|abc|foo|bar|baz|qux|test|1234?5?6?7?8?9?0?|(?:my|your|some|test|sample|user)[_-]?(?:passw[o0]rd|pass|pwd)[_-]?\d{1,4}!?)$/i;
const SENTENCE =
  /^(?:enter|your|the|please|must|should|invalid|incorrect|wrong|forgot|reset|confirm|change|new|old|current|repeat|re-?enter|type|choose|create|set|show|hide|missing|no|a|an|is|at|min|max|minimum|maximum|use|password|passwords)\b/i;
/** An entity or a tag of HTML, an option of minified code, a format of `printf`. */
const MARKUP = /^&(?:#x?[0-9a-f]+|[a-z]+);|^<\/?[a-z]+|^!\d[,}]|^(?:%[sdrvq@][:/@=-]?)+$/i;
const VALIDATION = /^(?:required|nullable|sometimes|min|max|between|string|confirmed)\b[|:,]/i;

/** The value of something called a password: anything a person types, but not code, a type, a label or a sentence. */
export const passwordValue: Validator = input => {
  const { text } = input;
  const quoted = isQuoted(input);
  const keyed = isKeyed(input);
  if (text.length < 4 || isCodeReference(text) || isEmptyWord(text) || VALIDATION.test(text)) return REJECTED;
  if (
    (keyed && aboutASecret(input.names)) ||
    endsAboutASecret(input.before) ||
    !standsAsValue(input) ||
    MARKUP.test(text)
  )
    return REJECTED;
  if (text.startsWith('@') && (!quoted || />$/.test(input.before))) return REJECTED;
  if (!quoted && !keyed && standsInCode(input)) return REJECTED;
  if (/^[A-Z][a-z]*(?: [a-z]+)*:$|^:\w+:$/.test(text) || (/^[a-z]+:$/.test(text) && /:$/.test(input.before)))
    return REJECTED;
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

/** A variable that an object's key in quotes stands before: `"password": newPassword2`. */
function standsInCode({ before, text }: ValidatorInput): boolean {
  return /["']\s*:\s*$/.test(before) && /^[A-Za-z_$][\w$]*$/.test(text) && /pass|pwd|secret|hash/i.test(text);
}

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
  if (
    !/\p{L}/u.test(text) ||
    !/[\d!@#$%^&*?]/.test(text.replace(/^[*_]+|[*_]+$/g, '')) ||
    isCodeReference(text) ||
    isEmptyWord(text)
  )
    return REJECTED;
  if (MARKUP.test(text) || /^!\d,/.test(text)) return REJECTED;
  if (/^[\w.+-]+@[\w-]+\.[a-z]{2,}$|:\/\/|\.[A-Za-z]{1,4}$|^\d{1,4}[A-Za-z]{1,4}$/.test(text) || NUMBER.test(text))
    return REJECTED;
  if (/^\p{L}+[!?]$/u.test(text) && !/\p{Ll}\p{Lu}/u.test(text)) return REJECTED;
  if (/[()[\]|\\]|^\^|\$\/|^\w+@\w+$/.test(text)) return REJECTED;
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
  if (isErratic(text)) return { ok: true };
  if (isListed(input)) return REJECTED;
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

/** The next word of a list or a sentence rather than the value of a name: `["user", "password", "repository"]`. */
function isListed({ before }: ValidatorInput): boolean {
  return (
    /[,|)\s]\s*\\*["'`]$/.test(before) &&
    !/(?:[=:>]|\b(?:is|was|to|be|ist|es|est))\s*\\*["'`]$/.test(before) &&
    !PUTS_A_PAIR.test(before)
  );
}

/** A call that takes a name and its value: `props.put("db.password", "…")`, `define('PASSWORD', '…')`. */
const PUTS_A_PAIR =
  /(?:set|put|add|define|property|push|append|insert|with|env|credentials?|entry|auth|login)\w*\(\s*\\*["'`]?[^"'`\n]{1,60}\\*["'`]?[,\s]\s*\\*["'`]$/i;

/** `DB_PASSWORD=` right before the value: a shell, Docker or dotenv line, where quotes are not needed. */
function isEnvironmentLine(before: string): boolean {
  return /(?:^|[\s"'`;&(])[A-Z][A-Z0-9_]*=["']?$/.test(before);
}
