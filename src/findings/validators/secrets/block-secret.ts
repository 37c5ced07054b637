import { REJECTED, type Validator } from '../validator.ts';
import { isCodeReference, isEmptyWord } from './code-reference.ts';
import { passwordValue } from './password-value.ts';
import { looksLikePlaceholder } from './placeholder.ts';
import { toldKey } from './told-key.ts';
import { toldPassword } from './told-password.ts';
import { DATE, PLACEHOLDER } from './value-place.ts';
import { isIdentifier, isSlug } from './words.ts';

/** Names of entries beside secrets that hold none: who logs in, where, what is meant. */
const NAMED_OTHERWISE =
  /(?:user(?:_?name)?|login|account|owner|host(?:_?name)?|server|address|ur[il]|endpoint|domain|port|database|schema|table|name|\bid|_id|[a-z]Id|region|zone|bucket|path|file|folder|image|role|type|kind|issuer|audience|namespace|scope|description|comment|note|title|label|format|version|date|expires?(?:_?at)?|created(?:_?at)?|salt|public_?key|fingerprint|algorithm|method|mode|level|from|to|ref|env|arn)["'\]]{0,2}[ \t]*(?:=>|[:=])[ \t]*["'`]?$/i;
/** Those whose value has the characters of a password. */
const OF_SOMEBODY =
  /(?:user(?:_?name)?|login|path|pattern|regexp?|format|template|query)["'\]]{0,2}[ \t]*(?:=>|[:=])[ \t]*["'`]?$/i;
const LEAST_KEY = 16;
/** Kinds of characters in a password without a word that says so. */
const KINDS = [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z0-9\s._/:-]/];
const KEY = /^[A-Za-z0-9_+/=.~-]+$/;
const ADDRESS = /:\/\/|^[^@\s]+@[\w-]+\.[\w.-]+$|^[\w.-]+:\d{2,5}$|^[\w.-]+\/[\w./-]+:[\w.-]+$/;
/** A bracket that nothing closes: no call and no index. */
const OPEN_BRACKET = /[[(](?![^\])]*[\])])/g;
const VERSION = /^[v^~<>=]*\d+(?:\.\d+)+/;

const HOLDS_PASSWORDS = /passw|passphrase|contrase|senha|mots?[ _-]de[ _-]passe|has[łl]a|парол|密码/i;
/** What is said of passwords under their name: rules, labels, messages. */
const SAYS_OF_THEM =
  /polic|min|max|length|rule|hint|label|title|error|message|desc|type|algo|hash|format|enabl|placeholder|text|prompt|button|link|help|expir|rotat|reset|forgot|confirm|change|strength|sent|throttl|manager|engine|store|provider|source|backend/i;

/** A value whose object is called after passwords or secrets. */
const heldSecret: Validator = input => {
  const { text, names } = input;
  const own = names.at(-1) ?? '';
  if (names.length > 1 && (NAMED_OTHERWISE.test(`${own}: `) || SAYS_OF_THEM.test(own))) return REJECTED;
  if (!HOLDS_PASSWORDS.test(names.slice(-2).join(' '))) return wholeSecret(input);
  if (ADDRESS.test(text) || DATE.test(text) || isEmptyWord(text) || isCodeReference(text)) return REJECTED;
  // A word alone may be a label.
  if (/^[A-Za-z]+$/.test(text) && !/^[a-z]{6,20}$/.test(text)) return REJECTED;
  return /\s/.test(text) ? REJECTED : passwordValue(input);
};

/** The value of an entry in a block of secrets, whatever it is called: a key, or what looks like a password by its characters alone. */
export const blockSecret: Validator = input =>
  input.before === '' && input.after.trim() === '' && input.names.length > 0 ? heldSecret(input) : wholeSecret(input);

const wholeSecret: Validator = input => {
  const { text, before } = input;
  if (text.length < 8 || text.length > 200 || /\s/.test(text) || OF_SOMEBODY.test(before)) return REJECTED;
  if (
    ADDRESS.test(text) ||
    VERSION.test(text) ||
    DATE.test(text) ||
    isEmptyWord(text) ||
    isCodeReference(text.replace(OPEN_BRACKET, ''))
  )
    return REJECTED;
  if (looksLikePlaceholder(text)) return PLACEHOLDER;
  const kinds = KINDS.filter(kind => kind.test(text)).length;
  if (kinds === KINDS.length && !/[${}<>]{2}|\w\(/.test(text)) return { ok: true };
  if (NAMED_OTHERWISE.test(before)) return REJECTED;
  if (text.length >= LEAST_KEY && KEY.test(text)) return toldKey(input);
  return kinds === KINDS.length - 1 && !isSlug(text) && !isIdentifier(text) ? toldPassword(input) : REJECTED;
};
