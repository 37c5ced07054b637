import { REJECTED, type Validator, type ValidatorInput, type Verdict } from '../validator.ts';
import { isCodeReference, isDigitAmongWords, isEmptyWord, isWordsAndNumber } from './code-reference.ts';
import { isDrawnWords, isJoinedForSystem, judgePhrase } from './pass-phrase.ts';
import { isOfCode, PRINTED } from './password-in-code.ts';
import {
  COUNTED_CHARACTERS,
  isSamplePassword,
  isUnreadableInGroups,
  LABEL_OR_NAME,
  LISTED_AS_BAD,
  MARKUP,
  NAME_PART,
  OPTION_GOES_ON,
  SENTENCE,
  SENTENCE_WORD,
  TYPE_NAME,
} from './password-words.ts';
import { isPublicForm } from './public-form.ts';
import { aboutASecret, endsAboutASecret, isNamedMadeUp } from './secret-name.ts';
import { withoutMarks } from './text-marks.ts';
import {
  DATE,
  hasPlainEnd,
  isBare,
  isBesideUser,
  isConfigurationLine,
  isDelimited,
  isEnvironmentLine,
  isKeyed,
  isMask,
  isOption,
  isQuoted,
  LOGS_IN,
  NUMBER,
  PLACEHOLDER,
  standsAsValue,
  standsInIni,
  WEAK,
} from './value-place.ts';
import { isErratic, isPartlyErratic, wordShare } from './words.ts';

/** The value of something called a password: anything a person types, but not code, a type, a label or a sentence. */
export const passwordValue: Validator = withoutMarks(input => {
  const { text, before } = input;
  const isDrawn = isDrawnValue(input);
  if (text.length < 4 || isEmptyWord(text) || (!isDrawn && isCodeReference(text))) return REJECTED;
  if (isPublicForm(text) || isOneOf(NEVER_PASSWORDS, text)) return REJECTED;
  if (isSaidOfPasswords(input) || !standsAsValue(input)) return REJECTED;
  if (BESIDE_ANONYMOUS.test(before) || LISTED_AS_BAD.test(before) || isNamedMadeUp(input)) return PLACEHOLDER;
  if (isOneOf(SAID_OR_CALLED, text) || isOtherByPlace(input) || isOfCode(input)) return REJECTED;
  if (/^[^\p{L}\p{N}]+$/u.test(text)) return isMask(text) ? PLACEHOLDER : REJECTED;
  if (isSamplePassword(text)) return PLACEHOLDER;
  if (/\s/.test(text)) return judgePhrase(input);
  if (isDrawn) return WEAK;
  if (isWordsAndNumber(text)) return isGivenPlainly(input) ? { ok: true } : REJECTED;
  if (isOtherWord(input)) return REJECTED;
  return hasDigit(text) || hasSign(text) ? judgeMixed(input) : judgeLetters(input);
});

const isOneOf = (forms: readonly RegExp[], text: string): boolean => forms.some(form => form.test(text));
const hasDigit = (text: string): boolean => /\d/.test(text);
const hasSign = (text: string): boolean => /[^\p{L}\p{N}_.-]/u.test(text);

/** Words as a generator joins them, or a tool takes them. */
function isDrawnValue(input: ValidatorInput): boolean {
  const { text } = input;
  return (!isBare(input) && (isDrawnWords(text) || NUMBER_IN_BRACKETS.test(text))) || isJoinedForSystem(input);
}

/** `barley+Hops(1806)`: a word, a sign, and a number in brackets, which no call has. */
const NUMBER_IN_BRACKETS = /^[\p{L}\d]{2,20}[+!#%&*?@^~][\p{L}\d]{2,20}\(\d{1,6}\)$/u;

/** True where the name or what stands around it says something about passwords. */
function isSaidOfPasswords(input: ValidatorInput): boolean {
  const { before, names } = input;
  return POLICY.test(before) || (isKeyed(input) && aboutASecret(names)) || endsAboutASecret(before);
}

/** The rules for passwords, and what stands in them. */
const POLICY = /polic(?:y|ies)\\?["']?\s{0,4}[:=]?\s{0,4}\{[^{}]*$/i;

/** True for the rest of an option, the next word of a sentence, the country Palau, a number of a vocabulary. */
function isOtherByPlace(input: ValidatorInput): boolean {
  const { text, before, after, names } = input;
  if (/\s--?p$/.test(before) && OPTION_GOES_ON.test(text)) return true;
  if (/^[a-z]+:$/.test(text) && before.endsWith(':')) return true;
  if (isBare(input) && SENTENCE.test(text) && /^[ \t]+\p{L}/u.test(after)) return true;
  if (names.at(-1) === 'PW' && !/[A-Za-z]/.test(text)) return true;
  return isKeyed(input) && /^\d+$/.test(text) && names.some(name => VOCABULARY.test(name));
}

/** What numbers its entries. */
const VOCABULARY = /^(?:vocab\w*|word_?index|token_?to_?id|[sw]toi|word2id|token2id|encoder)$/i;

/** True where the place says that words and a number are a password, not a name and its version. */
const isGivenPlainly = (input: ValidatorInput): boolean =>
  !isBare(input) || TOLD.test(input.before) || (isDelimited(input) && standsInIni(input));

/** True for a name, a path, an expression or a date, as code and lists hold them. */
function isOtherWord(input: ValidatorInput): boolean {
  const { text } = input;
  const isVersion = isQuoted(input) && /[a-z]_\d+\.\d+$/.test(text);
  if (/^[\w.]+\.[\w.]+$/.test(text) && !isVersion && wordShare(text) > 0.8 && !isDigitAmongWords(text)) return true;
  if (DATE.test(text) || EXPRESSION.test(text) || /^[,;:)\]}+.]|^#[a-z]+(?:-[a-z]+)+$/.test(text)) return true;
  if (/^[\w/]+#[a-z_]+$/.test(text) && wordShare(text) >= 0.4) return true;
  // An action of a store: `auth/SET_PASSWORD`.
  if (/^[a-z]+(?:\/[A-Za-z_]+)+$/.test(text) && (NAME_PART.test(text) || /\/.*\//.test(text))) return true;
  if (isBare(input) && /^[A-Za-z_]+,$/.test(text)) return true;
  const mayBeListed = /^[a-z_]+\d$/i.test(text) || (!hasDigit(text) && hasSign(text));
  return mayBeListed && NAME_PART.test(text) && isListed(input);
}

/** A regular expression. */
const EXPRESSION = /^\^.*\$$|\[\w-\w|\(\?[=!:<]|\\[dwsS][+*{]/;

/** Letters with a digit or a sign. */
function judgeMixed(input: ValidatorInput): Verdict {
  const { text, before } = input;
  const isNumber = NUMBER.test(text);
  if (isNumber && (text.length < 6 || /[.,:/]/.test(text))) return REJECTED;
  const endsPlainly = hasPlainEnd(input);
  const isWithoutDigit = !hasDigit(text);
  if (!endsPlainly && isWithoutDigit && !isErratic(text) && !isEnvironmentLine(before)) return REJECTED;
  if (text.length < 6 || isNumber)
    return endsPlainly || isEnvironmentLine(before) || (isNumber && isToldNumber(input)) ? WEAK : REJECTED;
  if (!endsPlainly && /[;,]$/.test(text)) return REJECTED;
  if (isWithoutDigit && isBare(input) && !hasBareSign(input) && isExpression(text, input)) return REJECTED;
  return { ok: true, confidence: !isWithoutDigit && (hasSign(text) || text.length >= 12) ? 0.1 : 0 };
}

const isToldNumber = ({ before, after }: ValidatorInput): boolean =>
  TOLD.test(before) || (OF_A_FILE.test(before) && ENDS_HERE.test(after));

/** A sentence says what it is. */
const TOLD = /(?:^|[\s\p{L}])(?:is|was|ist|lautet|es|est|é|è|är|er|jest|to)(?: now)?:? $/u;
/** Those who send a file take a date or a number: `PDF password: 04171987`. */
const OF_A_FILE =
  /\b(?:pdf|zip|rar|7z|archive?|datei|file|document|dokument|attachment|anhang)[ -](?:password|passwort|kennwort|passcode|pw)(?: [^\n:]{1,40})?: ?$/i;
const ENDS_HERE = /^[.,;)]?\s*(?:$|\n|\\n)/;

/** An expression or the last word of a sentence: `password = first+second`, `Password: required!`. */
function isExpression(text: string, input: ValidatorInput): boolean {
  if (isErratic(text)) return false;
  if (/^[a-z_.]+[+*/%|&=?]|^[a-z]+:$/i.test(text)) return true;
  const word = /^(\p{L}+)[.!?:,]+$/u.exec(text)?.[1];
  return word !== undefined && (!text.endsWith('!') || SENTENCE_WORD.test(word) || !isConfigurationLine(input));
}

/** `PASSWORD=Maple!`: no blank around the sign. */
function hasBareSign({ before }: ValidatorInput): boolean {
  return /[\w\]]=$/.test(before);
}

/** Letters only: a password where its place says so; never a label or an identifier of several words. */
function judgeLetters(input: ValidatorInput): Verdict {
  const { text, before, after } = input;
  if (!/^[\x21-\x7e]+$/.test(text) || text.length < 5) return REJECTED;
  if (isErratic(text) || isUnreadableInGroups(text)) return { ok: true };
  if (isListed(input)) return REJECTED;
  if (!/^[a-z]+$/.test(text) && (LABEL_OR_NAME.test(text) || TYPE_NAME.test(text) || NAME_PART.test(text)))
    return REJECTED;
  if (isPartlyErratic(text)) return { ok: true };
  if (isShortName(input)) return REJECTED;
  if (isEnvironmentLine(before) || isKeyed(input) || (isQuoted(input) && !ENDS_A_STRING.test(before))) return WEAK;
  if (NAME_PART.test(text) || SENTENCE_WORD.test(text)) return REJECTED;
  if (PRINTED.test(before) && /^[,)}]/.test(after)) return WEAK;
  if (!isDelimited(input)) return REJECTED;
  // With blanks around the sign it may be a variable, behind an option a sentence may go on; words joined by hyphens are neither.
  if (/^[a-z]+(?:-[a-z]+)+$/.test(text)) return WEAK;
  if (isOption(input)) return isBesideUser(input) || /[A-Z]/.test(text) ? WEAK : REJECTED;
  return standsInIni(input) ? WEAK : REJECTED;
}

/** Another word of the string stands before the last one: `"Please enter a passphrase to protect"`. */
const ENDS_A_STRING = /\p{L} $/u;

/** A word in quotes under `pass` or `pw` in code, where both have other meanings, with nothing of a user or a host near: `{target:t,pass:"shadow"}`. */
function isShortName({ text, before, after }: ValidatorInput): boolean {
  return (
    /^[a-z]+(?:-[a-z]+)*$/.test(text) &&
    /[\w$)\]}`"'][,;{ ]\s*(?:pass|pw)\s?[:=]\s?["'`]$/i.test(before) &&
    !/user|login|mail|host|auth|account|server|name|\bdb|root|admin/i.test(before + after)
  );
}

/** The next word of a list or a sentence rather than the value of a name: `["user", "password", "repository"]`. */
function isListed({ before }: ValidatorInput): boolean {
  return (
    /[,;|)\s]\s*\\*["'`]$/.test(before) &&
    !/(?:[=:>]|<-|\?\?|\|\||\b(?:is|was|to|be|ist|es|est|as))\s*\\*["'`]$/i.test(before) &&
    !PUTS_A_PAIR.test(before) &&
    !NAMED_WITHOUT_A_SIGN.test(before) &&
    !LOGS_IN.test(before)
  );
}

/** A call that takes a name and its value: `props.put("db.password", "…")`, `define('PASSWORD', '…')`. */
const PUTS_A_PAIR =
  /(?:set|put|add|define|property|push|append|insert|with|env|credentials?|entry|auth|login)\w*\(\s*\\*["'`]?[^"'`\n]{1,60}\\*["'`]?[,\s]\s*\\*["'`]$/i;

/** A statement, a directive or an option: `PASSWORD 'x'`, `#define WIFI_PASS "x"`, `keyPassword 'x'`, `-Password 'x'`. */
const NAMED_WITHOUT_A_SIGN =
  /(?:\b(?:WITH|LOGIN|ROLE|USER|ENCRYPTED|BY|postgres|\w+)\s+PASSWORD|#define\s+\w+|@\w+|\b(?:set|def|let)\s+\w+|\b(?:key|store)Pass(?:word)?|-\w*(?:[Pp]assword|[Pp]assphrase))\s+\\*["'`]$/;

/** Anybody may log in, with any password (RFC 1635). */
const BESIDE_ANONYMOUS =
  /\b(?:user|username|login|uid)["']?\s{0,3}(?:=>|[:=])\s{0,3}["']?anonymous["']?[;,]?\s[^\n]{0,40}$/i;

const VALIDATION = /^(?:required|nullable|sometimes|min|max|between|string|confirmed)\b[|:,]/i;
/** A length, a time or a size. */
const MEASURE = /^\d+(?:\.\d+)?(?:px|r?em|vh|vw|pt|[cm]m|ms|sec|min|[kmg]i?b|%)$/i;

/** The word for a password within a label, in scripts that nobody types a password in: `ลืมรหัสผ่าน`, `目前的密碼`. */
const LABEL_IN_SCRIPT =
  /^(?=[^A-Za-z0-9]+$).*(?:รหัสผ่าน|密[码碼]|口令|パスワード|비밀번호|암호|парол|κωδικ|סיסמ|كلمة|សម្ងាត់|पासवर्ड|কোড)|^(?=(?:.*[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]){6}).*(?:密[码碼]|パスワード|비밀번호)|^(?:[A-Za-z]+-)?(?:adgangskode|wachtwoord|passwort|kennwort|lösenord|salasana)(?:-\p{L}+)?$/iu;
/** The last word of a sentence in a string of code: `"no passphrase to change.\n"`. */
const ENDS_A_LINE = /^\p{L}+[.!?]?(?:\\[nr])+$/u;

/** What nobody's password is, a sample neither. */
const NEVER_PASSWORDS = [VALIDATION, MEASURE, LABEL_IN_SCRIPT, ENDS_A_LINE, MARKUP];

/** A length from one number to another, in any language: `8–63 znaków`, `8 to 64 merkkiä`. */
const LENGTHS = /^\D{0,6}\d{1,3}\s?(?:[–—-]|to|bis|à|až|do|a)\s?\d{1,3}\s\p{L}[\p{L}\s().]*$/u;
/** The same in Chinese, Japanese and Korean: `不能少于8位`, `8文字以上で入力してください`, `8자`. */
const IDEOGRAPHS_COUNTED = /\d{1,3}(?:-\d{1,3})?(?:个)?(?:位|字|文字|桁|자)/u;
/** The next option of a command of Windows: `/persistent:no`. */
const WINDOWS_OPTION = /^\/[a-z]+(?::[a-z]+)?$/i;
/** A way to exchange keys: `kx-ecdhe-psk`. */
const KEY_EXCHANGE = /^(?:kx[-_]|KX[-_]|Kx[A-Z])|[-_](?:psk|PSK)$/;

/** A label with its colon, the beginning of an address. */
const BEFORE_COLON = /^[A-Z][a-z]*(?: [a-z]+)*:$|^:\w+:$|^(?:https?|s?ftps?|ssh|imaps?|smtps?|ldaps?):$/;

/** What is said of passwords, and what stands in their place in code. */
const SAID_OR_CALLED = [COUNTED_CHARACTERS, LENGTHS, IDEOGRAPHS_COUNTED, WINDOWS_OPTION, KEY_EXCHANGE, BEFORE_COLON];
