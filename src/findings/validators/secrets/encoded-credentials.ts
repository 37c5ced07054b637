import { REJECTED, type Validator } from '../validator.ts';
import { isCodeReference } from './code-reference.ts';
import { looksLikePlaceholder } from './placeholder.ts';

const SAMPLE =
  /^(?:<?your?[_ -]?\w*>?|user(?:name)?|login|name|email|foo|u|xxx|test|admin|root|\[?user\w*\]?|usr|myuser(?:name)?|xxx+):(?:pass(?:word)?|passwd|pwd|secret|p|yyy|bar|test|<?your?\w*>?|mypass(?:word)?|token|\[?pass\w*\]?|changeme|xxx+|\*+|\.+|\w*passw[o0]rd)$/i;

/** A `user:password` text: both halves there, no variables, no code. */
export const userPassword: Validator = ({ text }) => {
  const colon = text.indexOf(':');
  const user = text.slice(0, colon);
  const password = text.slice(colon + 1);
  if (colon < 0 || password.length < 3 || (/^\d{1,5}$/.test(password) && user.includes('.'))) return REJECTED;
  if (
    isCodeReference(password) ||
    isCodeReference(user) ||
    /[{}$%][A-Za-z_{(]|^\$|^%[^0-9A-Fa-f]|["'`+]\s*\+|^\{|\}$|^\[|\]$/.test(password)
  )
    return REJECTED;
  if (user.startsWith('<') || SAMPLE.test(text) || looksLikePlaceholder(password) || /^<.*>$|^\*+$/.test(password))
    return { ok: true, placeholder: true };
  return { ok: true };
};

/** Base64 of `user:password`, as in HTTP Basic headers and Docker's `auth`. */
export const base64UserPassword: Validator = input => {
  const decoded = Buffer.from(input.text, 'base64').toString('utf8');
  if (!/^[\x20-\x7e\u00a0-\uffff]{3,}$/.test(decoded) || decoded.includes('\ufffd') || !decoded.includes(':'))
    return REJECTED;
  return userPassword({ ...input, text: decoded });
};
