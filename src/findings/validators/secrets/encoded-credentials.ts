import { REJECTED, type Validator, withSpan } from '../validator.ts';
import { isCodeReference, isEmptyWord } from './code-reference.ts';
import { looksLikePlaceholder, sampleVerdict } from './placeholder.ts';
import { isPublishedSample } from './published-samples.ts';
import { wordShare } from './words.ts';

const SAMPLE =
  /^:(?:password|secret|pass|pwd)$|^(?:<?your?[_ -]?\w*>?|user(?:name)?|login|name|email|foo|u|xxx|test|admin|root|\[?user\w*\]?|usr|myuser(?:name)?|xxx+):(?:pass(?:word)?|passwd|pwd|secret|p|yyy|bar|test|<?your?\w*>?|mypass(?:word)?|token|\[?pass\w*\]?|changeme|xxx+|\*+|\.+|\w*passw[o0]rd)$/i;

/** What a fresh installation has; so does a server that lets anybody in as `anonymous` (RFC 1635), whatever the password. */
const SAME_AGAIN = /^(?:root:root|guest:guest|postgres:postgres|mysql:mysql|admin:admin|test:test|user:user|sa:sa)$/i;

/** A user's name with a dot in it looks like a member: `anna.marco`. */
const DOTTED_NAME =
  /^(?!(?:process|os|env|self|this|config|settings|secrets?|vars?|args?|options?|params?|req|request|user|session|ctx|app|data|local|module)\.)[A-Za-z][\w-]*(?:\.[A-Za-z][\w-]*){1,2}$/;

/** A `user:password` text: both halves there, no variables, no code. */
export const userPassword: Validator = ({ text }) => {
  const colon = text.indexOf(':');
  const user = text.slice(0, colon);
  const password = text.slice(colon + 1);
  if (colon < 0 || password.length < 3 || (/^\d{1,5}$/.test(password) && user.includes('.'))) return REJECTED;
  if (
    isCodeReference(password) ||
    (isCodeReference(user) && !DOTTED_NAME.test(user)) ||
    /[{}][A-Za-z_{(]|%[({]|^%[sdvqrw]|%[sdvqrw]$|%[A-Za-z_]{3,24}%|\$(?:[A-Z_][A-Z0-9_]+\b|[a-z_]+\b|[{(])|^\$|^%[^0-9A-Fa-f]|["'`+]\s*\+|^\{|\}$|^\[|\]$/.test(
      password,
    )
  )
    return REJECTED;
  if (SAME_AGAIN.test(text) || /^anonymous:/i.test(text)) return { ok: true, placeholder: true };
  if (user.startsWith('<') || SAMPLE.test(text) || looksLikePlaceholder(password) || /^<.*>$|^\*+$/.test(password))
    return { ok: true, placeholder: true };
  return { ok: true };
};

/** Hosts that stand for any host (RFC 2606, RFC 6761). */
const RESERVED_HOST = /^@(?:[\w-]+\.)*(?:example(?:\.(?:com|org|net|edu))?|test|invalid|host(?:name)?)(?![\w.-]*\.\w)/i;

/** A URL's user and password; plain ones before a reserved host are a sample. */
export const urlLogin: Validator = input => {
  const verdict = userPassword(input);
  if (!verdict.ok || !RESERVED_HOST.test(input.after)) return verdict;
  const password = input.text.slice(input.text.indexOf(':') + 1);
  return password.length <= 8 && /^(?:[a-z]+|\d+)$/i.test(password) ? { ok: true, placeholder: true } : verdict;
};

/** Anybody may log in so (RFC 1635): `login anonymous password `. */
const ANYBODY = /\slogin\s+anonymous\s(?:[^\n]*\s)?password\s+["']?$/i;
/** What people give for a password then. */
const OF_NOBODY = /^(?:guest|anon(?:ymous)?|ftp|none|nobody|mozilla|.*@.*)$/i;

/** The password of a .netrc entry, not the word for it. */
export const netrcPassword: Validator = ({ text, before }) => {
  if (ANYBODY.test(before) && OF_NOBODY.test(text)) return { ok: true, placeholder: true };
  if (isCodeReference(text) || /^[<{[].*[>}\]]$/.test(text) || /^\w+@\w+$/.test(text)) return REJECTED;
  if (SAMPLE_WORD.test(text) || looksLikePlaceholder(text)) return { ok: true, placeholder: true };
  return { ok: true };
};

/** Base64 of `user:password`, as in HTTP Basic headers and Docker's `auth`. */
export const base64UserPassword: Validator = input => {
  const decoded = Buffer.from(input.text, 'base64').toString('utf8');
  if (!/^[\x20-\x7e\u00a0-\uffff]{3,}$/.test(decoded) || decoded.includes('\ufffd') || !decoded.includes(':'))
    return REJECTED;
  if (isPublishedSample(input.text)) return { ok: true, placeholder: true };
  return userPassword(withSpan(input, { text: decoded }));
};

/** Base64 of `authority NUL user NUL password` (RFC 4616), or of a password alone, as a mail server asks for it. */
export const saslLogin: Validator = input => {
  const decoded = Buffer.from(input.text, 'base64').toString('utf8');
  const parts = /^[^\0]*\0([^\0]+)\0([^\0]+)$/.exec(decoded);
  const password = parts?.[2] ?? decoded;
  if (!parts && !/UGFzc3dvcmQ6|\b(?:write|send\w*)\(\d+, "$/.test(input.before)) return REJECTED;
  if (!/^[\x20-\x7e\u00a0-\uffff]{4,}$/.test(password) || password.includes('\ufffd')) return REJECTED;
  return userPassword(withSpan(input, { text: `${parts?.[1] ?? 'user'}:${password}` }));
};

/** A URL with `user:password@`: as its user and password. */
export const urlUserPassword: Validator = input => {
  const from = input.text.indexOf('://') + 3;
  return userPassword(withSpan(input, { text: input.text.slice(from, input.text.lastIndexOf('@')) }));
};

/** The password of `user:password` in one string, whose user stands right before it. */
export const driverLogin: Validator = input => {
  const user = /([\w.-]{1,40}):$/.exec(input.before)?.[1] ?? '';
  return userPassword(withSpan(input, { text: `${user}:${input.text}` }));
};

/** `User Id=…;…;Password=…`: as its password. */
export const connectionString: Validator = input => {
  const password = input.text.slice(input.text.lastIndexOf('=') + 1).trim();
  if (isCodeReference(password) || /^[%#${@]/.test(password) || /#\{/.test(input.text)) return REJECTED;
  if (SAMPLE_WORD.test(password) || looksLikePlaceholder(password)) return { ok: true, placeholder: true };
  return { ok: true };
};

const SAMPLE_WORD =
  /^(?:my|your|the|some|db|user|sql)?_?(?:pass(?:word)?|passwd|pwd|secret)$|^[*x.]+$|^change_?(?:me|it)$|^(?:test|demo|foo|bar|admin|root)$/i;
const SAMPLE_NAME =
  /^(?:(?:my|your|some|the|smtp|db|database|auth)?[_-]?(?:user|username|login|name|email|userid|uid)|admin|administrator|root|guest|test(?:user)?\d*|demo|foo|bar|anonymous|postgres|mysql|sa|user\d+|example|me|john[_.-]?doe\d*|jane[_.-]?doe\d*|user@example\.(?:com|org|net))$/i;

/** The password beside it is fetched from somewhere: `"app"\n password = data.vault…`, `"etl", pwd = keyring::key_get(…`. */
const BESIDE_REFERENCE =
  /^["'`][;,]?\s{1,12}\$?(?:password|passwd|pass|pwd)\s*(?:=>|[:=])\s*\$?[A-Za-z_]+(?:\.[a-z]|::|\(|\[)/i;

/** The user of a user-and-password pair: not code, not a type; the names that every manual uses are samples. */
export const loginName: Validator = ({ text, after }) => {
  if (isCodeReference(text) || isEmptyWord(text) || /^[^A-Za-z]*$/.test(text) || /[=:,;]$/.test(text)) {
    return SAMPLE_NAME.test(text) ? { ok: true, placeholder: true } : REJECTED;
  }
  if (/^[^"'`\n]{0,4}(?:["'`]\s*\+|[ \t]*\+|["'`]?\s*\)\s*\{)/.test(after) || BESIDE_REFERENCE.test(after))
    return REJECTED;
  if (SAMPLE_NAME.test(text) || looksLikePlaceholder(text)) return { ok: true, placeholder: true };
  return { ok: true };
};

/** An OAuth client id: digits in it, no code, few words. */
export const oauthId: Validator = ({ text }) => {
  if (isCodeReference(text) || !/\d/.test(text)) return REJECTED;
  return sampleVerdict(text) ?? (wordShare(text) >= 0.6 ? REJECTED : { ok: true });
};
