import { REJECTED, type Validator } from '../validator.ts';
import { isCodeReference, isEmptyWord } from './code-reference.ts';
import { isFirstOfSeveral } from './password-in-code.ts';
import { isSamplePassword, MARKUP, OPTION_GOES_ON } from './password-words.ts';
import { isMask, NUMBER, PLACEHOLDER, WEAK } from './value-place.ts';

/** The argument of a call or an option that takes nothing but a password: anything but a variable, a form or the word itself. */
export const argumentPassword: Validator = input => {
  const { text } = input;
  if (isFirstOfSeveral(input)) return REJECTED;
  // The key of an entry, a parameter of a template.
  if (/^\\*["'`][ \t]?:/.test(input.after) || /^\{.*\}$/.test(text)) return REJECTED;
  if (text.length < 4 || isCodeReference(text) || isEmptyWord(text) || MARKUP.test(text)) return REJECTED;
  if (!/[\p{L}\p{N}]/u.test(text)) return isMask(text) ? PLACEHOLDER : REJECTED;
  if (NUMBER.test(text) && (text.length < 6 || /[.,:/]/.test(text))) return REJECTED;
  if (/^[A-Z][A-Z_]+$/.test(text) || /^--?[a-z]|^\/[a-z]+:/i.test(text)) return REJECTED;
  if (/\s-p$/.test(input.before) && OPTION_GOES_ON.test(text)) return REJECTED;
  if (isSamplePassword(text)) return PLACEHOLDER;
  return /[^a-z]/.test(text) ? { ok: true } : WEAK;
};

/** The community string of SNMP: any word but those that devices come with. */
export const communityString: Validator = input => (NO_COMMUNITY.test(input.text) ? REJECTED : argumentPassword(input));

/** What devices come with, and the words for what stands there. */
const NO_COMMUNITY =
  /^(?:public|private|string|community|comm(?:unity)?-?(?:name|string)|read(?:-?only|-?write)?|write|name|word|text|encrypted|cipher|simple|%\w+)$/i;

/** The password of a database user in SQL. */
export const sqlPassword: Validator = input =>
  /\bidentified /.test(input.before) && !ABOUT_A_USER.test(input.before.replace(/\bidentified /, ''))
    ? REJECTED
    : argumentPassword(input);

/** Of a statement about a user, rather than of a sentence: `all columns identified by "name"`. */
const ABOUT_A_USER = /\b(?:user|to|role|login|grant|link)\b[^;]*$|sp_\w+ |IDENTIFIED/i;
