import { REJECTED, type Validator, type ValidatorInput, type Verdict } from '../validator.ts';
import { isCodeReference, isDigitAmongWords, isEmptyWord, isWordsAndNumber } from './code-reference.ts';
import { looksLikePlaceholder } from './placeholder.ts';
import { isPublicForm } from './public-form.ts';
import { aboutASecret, endsAboutASecret, isNamedMadeUp, nameBefore } from './secret-name.ts';
import { withoutMarks } from './text-marks.ts';
import {
  DATE,
  isBareAssignment,
  isBesideUser,
  isConfigurationLine,
  isEnvironmentLine,
  isKeyed,
  isOption,
  isOtherText,
  isQuoted,
  LOGS_IN,
  NUMBER,
  PLACEHOLDER,
  standsAsValue,
  standsInIni,
  WEAK,
} from './value-place.ts';
import { isErratic, isIdentifier, isPartlyErratic, isSlug, isUnreadable, isWordLike, wordShare } from './words.ts';

const SAMPLE_PASSWORDS =
  /^(?:(?:your|my|the|new|old|some|this|user|admin|test|db|root|example|sample|default|secure|strong|secret|super|current|correct|incorrect|wrong|invalid|plain|plaintext|hashed|encrypted|temp|dummy|fake|change|update|confirm|repeat|mysql|postgres|email)?[_-]?(?:is)?[_-]?(?:my|your|user|admin|secret|secure|strong|db|new|old)?[_-]?(?:passw[o0]rd|password|passwd|pwd|pass|secret|passphrase|p@ssw[o0]rd)(?:[_-]?here|[_-]?value|hash)?|change[_-]?(?:me|it|this)|not[_-]?set|unset|xxx+|\*+|\.+|-+|#+|_+|x+|(?:user(?:name)?|login|ann?|alice|bob|foo):(?:password|passwd|pass|pw|bar)|abc|foo|bar|baz|qux|test|1234?5?6?7?8?9?0?|(?:my|your|some|test|sample|user)[_-]?(?:passw[o0]rd|pass|pwd)[_-]?\d{1,4}!?)$/i;
const SENTENCE =
  /^(?:enter|your|the|please|must|should|invalid|incorrect|wrong|forgot|reset|confirm|change|new|old|current|repeat|re-?enter|type|choose|create|set|show|hide|missing|no|a|an|is|at|min|max|minimum|maximum|use|password|passwords)\b/i;
/** An entity or a tag of HTML, an option of minified code, a format of `printf`. */
const MARKUP =
  /^&(?:#x?[0-9a-f]+|[a-z]+);|^<\/?[a-z]+|^!\d[,}]|^\d+[,}]\w*[:}]|^(?:%[sdrvq@][:/@=-]?)+(?:\\+[nrt])*$|^%\d*\.\d[dfs]%*$/i;
const VALIDATION = /^(?:required|nullable|sometimes|min|max|between|string|confirmed)\b[|:,]/i;

/** The rules for passwords, and what stands in them. */
const POLICY = /polic(?:y|ies)\\?["']?\s{0,4}[:=]?\s{0,4}\{[^{}]*$/i;

/** A length, a time or a size. */
const MEASURE = /^\d+(?:\.\d+)?(?:px|r?em|vh|vw|pt|[cm]m|ms|sec|min|[kmg]i?b|%)$/i;

/** A regular expression. */
const EXPRESSION = /^\^.*\$$|\[\w-\w|\(\?[=!:<]|\\[dwsS][+*{]/;

/** The value of something called a password: anything a person types, but not code, a type, a label or a sentence. */
export const passwordValue: Validator = withoutMarks(input => {
  const { text, names } = input;
  const quoted = isQuoted(input);
  const keyed = isKeyed(input);
  const isDrawn =
    ((quoted || keyed) && (isDrawnWords(text) || NUMBER_IN_BRACKETS.test(text))) || isJoinedForSystem(input);
  if (text.length < 4 || (!isDrawn && isCodeReference(text)) || isEmptyWord(text) || VALIDATION.test(text))
    return REJECTED;
  if (isPublicForm(text) || MEASURE.test(text) || POLICY.test(input.before)) return REJECTED;
  if (LABEL_IN_SCRIPT.test(text) || ENDS_A_LINE.test(text)) return REJECTED;
  if (
    (keyed && aboutASecret(input.names)) ||
    endsAboutASecret(input.before) ||
    !standsAsValue(input) ||
    MARKUP.test(text)
  )
    return REJECTED;
  if (BESIDE_ANONYMOUS.test(input.before) || LISTED_AS_BAD.test(input.before) || isMadeUp(input, keyed))
    return PLACEHOLDER;
  if ((/\s--?p$/.test(input.before) && OPTION_GOES_ON.test(text)) || WINDOWS_OPTION.test(text)) return REJECTED;
  if (isTestResult(input) || isFirstOfSeveral(input) || NOT_A_PASSWORD.test(input.before) || KEY_EXCHANGE.test(text))
    return REJECTED;
  if (!quoted && (HEX_CONSTANT.test(text) || (QUALIFIED.test(input.before) && /^[A-Z$]\w*$/.test(text))))
    return REJECTED;
  if (names.at(-1) === PALAU && !/[A-Za-z]/.test(text)) return REJECTED;
  if (keyed && /^\d+$/.test(text) && names.some(name => VOCABULARY.test(name))) return REJECTED;
  if (COUNTED_CHARACTERS.test(text) || LENGTHS.test(text) || IDEOGRAPHS_COUNTED.test(text)) return REJECTED;
  if (!quoted && !keyed && SENTENCE.test(text) && /^[ \t]+\p{L}/u.test(input.after)) return REJECTED;
  if (text.startsWith('@') && (!quoted || />$/.test(input.before)) && !LEET_WORD.test(text)) return REJECTED;
  if (!quoted && !keyed && (standsInCode(input) || isVariableOfCall(input))) return REJECTED;
  if (isOfCode(input, quoted)) return REJECTED;
  if (
    /^[A-Z][a-z]*(?: [a-z]+)*:$|^:\w+:$|^(?:https?|s?ftps?|ssh|imaps?|smtps?|ldaps?):$/.test(text) ||
    (/^[a-z]+:$/.test(text) && /:$/.test(input.before))
  )
    return REJECTED;
  if (FIELD_OF_PASSWD.test(input.before) && /^(?:name|passwd|uid|gid|gecos|dir|shell)$/.test(text)) return REJECTED;
  if (/^[^\p{L}\p{N}]+$/u.test(text)) return /^[*x.•#_-]+$/.test(text) ? PLACEHOLDER : REJECTED;
  if (SAMPLE_PASSWORDS.test(text) || looksLikePlaceholder(text)) return PLACEHOLDER;
  const delimited = quoted || keyed || isDelimited(input);
  if (/\s/.test(text))
    return isPhraseOfSystem(input) || (VARIABLE_OF_PHRASE.test(input.before) && isDrawnPhrase(text))
      ? WEAK
      : phrase(text, delimited, isEnvironmentLine(input.before) ? 6 : 2);
  if (isDrawn) return WEAK;
  if (isWordsAndNumber(text))
    return quoted || keyed || TOLD.test(input.before) || (delimited && standsInIni(input)) ? { ok: true } : REJECTED;
  if (
    /^[\w.]+\.[\w.]+$/.test(text) &&
    wordShare(text) > 0.8 &&
    !(quoted && /[a-z]_\d+\.\d+$/.test(text)) &&
    !isDigitAmongWords(text)
  )
    return REJECTED;
  if (DATE.test(text) || /^[,;:)\]}+.]|^#[a-z]+(?:-[a-z]+)+$/.test(text)) return REJECTED;
  if (/^[\w/]+#[a-z_]+$/.test(text) && wordShare(text) >= 0.4) return REJECTED;
  // An action of a store: `auth/SET_PASSWORD`.
  if (/^[a-z]+(?:\/[A-Za-z_]+)+$/.test(text) && (NAME_PART.test(text) || /\/.*\//.test(text))) return REJECTED;
  if ((!quoted && !keyed && /^[A-Za-z_]+,$/.test(text)) || EXPRESSION.test(text)) return REJECTED;
  if (isListed(input) && /^[a-z_]+\d$/i.test(text) && NAME_PART.test(text)) return REJECTED;
  const hasDigit = /\d/.test(text);
  const hasSymbol = /[^\p{L}\p{N}_.-]/u.test(text);
  if (!hasDigit && hasSymbol && isListed(input) && NAME_PART.test(text)) return REJECTED;
  if (hasDigit || hasSymbol) return mixedPassword(text, input, delimited, hasDigit, hasSymbol);
  return plainWord(text, input, quoted && !ENDS_A_STRING.test(input.before), keyed);
});

/** `barley+Hops(1806)`: a word, a sign, and a number in brackets, which no call has. */
const NUMBER_IN_BRACKETS = /^[\p{L}\d]{2,20}[+!#%&*?@^~][\p{L}\d]{2,20}\(\d{1,6}\)$/u;

/** Another word of the string stands before the last one: `"Please enter a passphrase to protect"`. */
const ENDS_A_STRING = /\p{L} $/u;
/** Those who send a file take a date or a number: `PDF password: 04171987`. */
const OF_A_FILE =
  /\b(?:pdf|zip|rar|7z|archive?|datei|file|document|dokument|attachment|anhang)[ -](?:password|passwort|kennwort|passcode|pw)(?: [^\n:]{1,40})?: ?$/i;
const ENDS_HERE = /^[.,;)]?\s*(?:$|\n|\\n)/;
/** A sentence says what it is. */
const TOLD = /(?:^|[\s\p{L}])(?:is|was|ist|lautet|es|est|é|è|är|er|jest|to)(?: now)?:? $/u;
/** A function that takes a field of an entry of passwd: `passwd:shell`. */
const FIELD_OF_PASSWD = /\bpasswd:$/;
/** The next option of a command of Windows: `/persistent:no`. */
const WINDOWS_OPTION = /^\/[a-z]+(?::[a-z]+)?$/i;
/** The rest of a longer option: `-password`, `-port`. */
const OPTION_GOES_ON = /^(?:ass|ort|ath|rofile|roject|roxy|rotocol|refix)/;
/** A rule about passwords in one word: `Mindestens8Zeichen`, `min8chars`. */
const COUNTED_CHARACTERS = /^[a-z-]{3,12}\d{1,2}-?(?:char(?:acter)?s?|zeichen|caract[eè]res|digits?|letters?)$/i;
/** A length from one number to another, in any language: `8–63 znaków`, `8 to 64 merkkiä`. */
const LENGTHS = /^\D{0,6}\d{1,3}\s?(?:[–—-]|to|bis|à|až|do|a)\s?\d{1,3}\s\p{L}[\p{L}\s().]*$/u;
/** The same in Chinese, Japanese and Korean: `不能少于8位`, `8文字以上で入力してください`, `8자`. */
const IDEOGRAPHS_COUNTED = /\d{1,3}(?:-\d{1,3})?(?:个)?(?:位|字|文字|桁|자)/u;
/** The word for a password within a label, in scripts that nobody types a password in: `ลืมรหัสผ่าน`, `目前的密碼`. */
const LABEL_IN_SCRIPT =
  /^(?=[^A-Za-z0-9]+$).*(?:รหัสผ่าน|密[码碼]|口令|パスワード|비밀번호|암호|парол|κωδικ|סיסמ|كلمة|សម្ងាត់|पासवर्ड|কোড)|^(?=(?:.*[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]){6}).*(?:密[码碼]|パスワード|비밀번호)|^(?:[A-Za-z]+-)?(?:adgangskode|wachtwoord|passwort|kennwort|lösenord|salasana)(?:-\p{L}+)?$/iu;
/** `@` for a letter, `@mb3r#77`: no resource, decorator or template. */
const LEET_WORD = /^@(?=.*\d)[^@(){}/.:[\]]+$/;
/** Its name says that it stands in for one: `DUMMY_PW = "hunter2"`. */
function isMadeUp({ before, names }: ValidatorInput, keyed: boolean): boolean {
  if (keyed) return isNamedMadeUp(names);
  const name = nameBefore(before);
  return name !== undefined && isNamedMadeUp([name]);
}

/** The last word of a sentence in a string of code: `"no passphrase to change.\n"`. */
const ENDS_A_LINE = /^\p{L}+[.!?]?(?:\\[nr])+$/u;
/** A number in code: `PASS_DEPTH_FAIL: 0x8802`. */
const HEX_CONSTANT = /^0[xX][0-9A-Fa-f]{1,8}$/;
/** A pass of a compiler, an encoding, the country Palau, whose password is fetched, when it is changed: `MODULE_PASS("…"`, `password.encode("…"`, `"PW":["680","…"`, `get_password("…"`, `validatePassword("…"`, `update_password: on_create`. */
const NOT_A_PASSWORD =
  /\bupdate_password["']?[ ]?[:=][ ]?["']?$|[A-Z]_PASS\(["']$|\b(?:get|fetch|read|load|find|delete|has|is(?:_?[Vv]alid)?|ask|prompt|validate)_?(?:for_?)?[Pp]ass(?:word|phrase|wd)?\(\\*["'`]$|\.(?:en|de)code\(["']$|"PW":\[?"(?:\d+","[^"]*)?$/;
const PALAU = 'PW';
/** Anybody may log in, with any password (RFC 1635). */
const BESIDE_ANONYMOUS =
  /\b(?:user|username|login|uid)["']?\s{0,3}(?:=>|[:=])\s{0,3}["']?anonymous["']?[;,]?\s[^\n]{0,40}$/i;
/** The last module or class before the name of a member: `Authen::Passphrase::MySQL323`. */
const QUALIFIED = /[A-Z][a-z]\w*::$/;
/** A way to exchange keys: `kx-ecdhe-psk`. */
const KEY_EXCHANGE = /^(?:kx[-_]|KX[-_]|Kx[A-Z])|[-_](?:psk|PSK)$/;
/** What numbers its entries. */
const VOCABULARY = /^(?:vocab\w*|word_?index|token_?to_?id|[sw]toi|word2id|token2id|encoder)$/i;

/** The tag of a field, a code of an error, two names with a colon between, the next part of a path: `Password string `json:"…"``, `auth/wrong-password`, `updatePassword:failure:noUser`, `one_pass_sig::OnePassSig3`. */
function isOfCode({ text, before, after }: ValidatorInput, quoted: boolean): boolean {
  if (/^[a-z]+:$/.test(text) && before.endsWith('`') && after.startsWith('"')) return true;
  if (/^[a-z]+\/[a-z]+(?:-[a-z]+)+$/.test(text)) return true;
  if (/\w:$/.test(before) && /^[a-z]+(?:[A-Z][a-z]+)*:[a-z]+(?:[A-Z][a-z]+)*$/.test(text)) return true;
  return !quoted && /\w::$/.test(before) && /^(?:[A-Z]\w*|[a-z]+(?:_[a-z]+)+),?$/.test(text);
}

/** The result of a test, which a line goes on behind: `PASS: gdb.base/list.exp: list default`. */
/** Other results in the lines above and below: `XFAIL: vers7\nPASS: vers8`. */
const RESULT_ABOVE =
  /(?:^|\n)(?:X?PASS|X?FAIL|KPASS|KFAIL|UNSUPPORTED|UNTESTED|UNRESOLVED|SKIP|ERROR): [^\n]*\nX?PASS: ["']?$/;
const RESULT_BELOW = /^[^\n]*\n(?:X?PASS|X?FAIL|KPASS|KFAIL|UNSUPPORTED|UNTESTED|UNRESOLVED|SKIP|ERROR|Running)(?::| )/;

function isTestResult({ before, text, after }: ValidatorInput): boolean {
  return (
    /(?:^|\n)X?PASS: ["']?$/.test(before) &&
    (/^:?[ \t]+\S/.test(after) ||
      RESULT_ABOVE.test(before) ||
      RESULT_BELOW.test(after) ||
      /^[\w.-]+\/[\w./-]+:?$|^[a-z]+(?:[-_.][a-z]+)*\d?$|^--?[A-Za-z]|\.(?:so|a|o|s|d|ko|exp)$|^[a-z]+(?:-[A-Za-z]+)+$|^[a-z]+\d{0,6}[a-z]?(?:-[a-z]+)*-\d{1,2}$|^pr\d{4,6}[a-z]?$/.test(
        text,
      ))
  );
}

/** A variable and the next entry of an object: `{password:t,useV3:r}`. */
const NEXT_ENTRY = /^\w{1,2},\w+:/;

/** A variable that an object's key in quotes stands before: `"password": newPassword2`; a type that a semicolon ends: `password: PatternResult;`; see `NEXT_ENTRY`. */
function standsInCode({ before, text, after }: ValidatorInput): boolean {
  if (/\w\??: $/.test(before) && after.startsWith(';') && /^(?:[A-Z]+[a-z]+){2,}$/.test(text)) return true;
  if (NEXT_ENTRY.test(text)) return true;
  return /["']\s*:\s*$/.test(before) && /^[A-Za-z_$][\w$]*$/.test(text) && /pass|pwd|secret|hash/i.test(text);
}

/** `connect(user=user, password=settings.password)`, `def __init__(self, user=None, password=None):`. */
function isVariableOfCall({ before, text }: ValidatorInput): boolean {
  return (
    /^[A-Za-z_][A-Za-z_.]*\)*[:,]?$/.test(text) && /\w\([^()\n]{0,200}, ?\w+=$/.test(before) && !PRINTED.test(before)
  );
}

/** An object that a program prints, with the values of its fields: `Config(url=jdbc:mariadb://m1/app, username=app, password=`. */
const PRINTED = /[({, ]\w+=(?:jdbc:|\w+:\/\/|\d+,|[\w-]+\.[\w.-]+,)[^(){}\n]{0,60}, ?\w+=$/;

/** `keyring.set_password("service", "user", "…")`, `UsernamePassword(b"user", b"…")`: of several arguments the password is the last. */
function isFirstOfSeveral({ before, after }: ValidatorInput): boolean {
  return (
    /(?:\b(?:set|update|change)_?(?:user_?)?|[Uu]ser(?:name)?_?(?:[Aa]nd_?)?)[Pp]asswords?\(\s*[bru]?\\*["']$/.test(
      before,
    ) && /^\\*["']\s*,\s*(?:[bru]?\\*["']|\w+\s*[,)])/.test(after)
  );
}

/** Its end is plain although no quotes stand around it: a line of a configuration, a parameter, the content of an element, an option. */
function isDelimited(input: ValidatorInput): boolean {
  return isConfigurationLine(input) || isBareAssignment(input) || isElement(input) || isOption(input);
}

/** `<password>…</password>`, `<entry key="db.password">…</entry>`. */
function isElement({ before, after }: ValidatorInput): boolean {
  return (
    /^\s*(?:<\/|&lt;\/|\]\]>)/.test(after) &&
    /(?:<|&lt;)[\w:.-]{1,40}(?:>|&gt;)\s*(?:<!\[CDATA\[)?$|(?:name|key)="[\w.-]{1,40}"[^<>]{0,40}>\s*(?:<value>)?$|<(?:string|value|param-value)>$/i.test(
      before,
    )
  );
}

function mixedPassword(
  text: string,
  input: ValidatorInput,
  delimited: boolean,
  hasDigit: boolean,
  hasSymbol: boolean,
): Verdict {
  const isNumber = NUMBER.test(text);
  if (isNumber && (text.length < 6 || /[.,:/]/.test(text))) return REJECTED;
  if (!delimited && hasSymbol && !hasDigit && !isErratic(text) && !isEnvironmentLine(input.before)) return REJECTED;
  const isToldNumber =
    isNumber && (TOLD.test(input.before) || (OF_A_FILE.test(input.before) && ENDS_HERE.test(input.after)));
  if (text.length < 6 || isNumber)
    return delimited || isToldNumber || isEnvironmentLine(input.before) ? WEAK : REJECTED;
  if (!delimited && /[;,]$/.test(text)) return REJECTED;
  if (!hasDigit && !isQuoted(input) && !isKeyed(input) && !hasBareSign(input) && isExpression(text, input))
    return REJECTED;
  return { ok: true, confidence: hasDigit && (hasSymbol || text.length >= 12) ? 0.1 : 0 };
}

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

/** `qevcz-cwvat-okokj`, as programs that make passwords write them. */
function isUnreadableInGroups(text: string): boolean {
  return /^[a-z]{3,6}(?:-[a-z]{3,6}){2,4}$/.test(text) && isUnreadable(text.replaceAll('-', ''));
}

/** Letters alone that no word or name has. */
function isDrawnLetters(text: string): boolean {
  // `xxxxxxxxxxxx`
  if (new Set(text).size < 4) return false;
  if (isErratic(text) || isUnreadableInGroups(text) || isUnreadable(text)) return true;
  return isPartlyErratic(text) && !LABEL_OR_NAME.test(text);
}

/** An address for e-mail, in any script: a list of them is no list of logins, and the next one may have a password behind it. */
const ADDRESS = /^[\p{L}\p{M}\p{N}_.+-]+@(?:[\p{L}\p{M}\p{N}-]+\.)+\p{Ll}{2,}$/u;

/** The version of a package of Debian, with its epoch or revision: `1:4.13+dfsg1-1`, `2.36-9+deb12u4`. */
const PACKAGE_VERSION = /^\d{1,2}:\d+\.\d|^\d+(?:\.\d+)+[\w.+~]*(?:[+~](?:dfsg|deb|ds|git|b\d)|-\d+(?:ubuntu|\+|~|$))/;
/** What `sed` puts in: `s#password: #password#`. */
const SUBSTITUTION = /(?:^|[\s'":])s([#|,!@])[^\n#|,!@]{0,60}$/;

/** A password told in running text: it must look like one by itself, with letters and a digit or a sign. */
export const toldPassword: Validator = withoutMarks(input => {
  const { text, before } = input;
  if (
    isOtherText(input) ||
    /anonymous/i.test(text) ||
    !/\p{L}/u.test(text) ||
    (!/[\d!@#$%^&*?]/.test(text.replace(/^[*_]+|[*_]+$/g, '')) && !isDrawnLetters(text)) ||
    isCodeReference(text.replace(/^["']/, '')) ||
    isEmptyWord(text) ||
    isPublicForm(text) ||
    /\$\{[A-Za-z_]\w*:?$|\{\w*:?$|\{\{[^{}\n]*\| ?$/.test(before)
  )
    return REJECTED;
  if (
    MARKUP.test(text) ||
    HEX_CONSTANT.test(text) ||
    NEXT_ENTRY.test(text) ||
    /^,|^\d{2,5}\?/.test(text) ||
    /^:[A-Za-z$_]|^\\x[0-9A-Fa-f]{2}|%0A|&(?:[mn]dash|nbsp|hellip|[lr][sd]quo);/.test(text) ||
    /^!\d,|^&'(?:static|_|[a-z])$/.test(text) ||
    COUNTED_CHARACTERS.test(text) ||
    PACKAGE_VERSION.test(text) ||
    SUBSTITUTION.test(before)
  )
    return REJECTED;
  if (ADDRESS.test(text) || /:\/\/|^[\w./~-]+\.[A-Za-z]{1,4}$|^\d{1,4}[A-Za-z]{1,4}$/.test(text) || NUMBER.test(text))
    return REJECTED;
  if (/^\p{L}+[!?]$/u.test(text) && !/\p{Ll}\p{Lu}/u.test(text)) return REJECTED;
  if (
    /[()[\]|\\]|^\^|\$\/|^[a-z_\d]+@(?!\d{3,4}$)\w+$/.test(text) ||
    /^\d{1,4}(?:char|digit|letter|bit|byte)/i.test(text)
  )
    return REJECTED;
  return SAMPLE_PASSWORDS.test(text) || looksLikePlaceholder(text) ? PLACEHOLDER : { ok: true };
});

/** Names of algorithms, protocols, encodings and versions; names in code; lengths. */
const TECHNICAL =
  /^(?:[A-Z]{2,8}-[A-Z]{2,4}\d{1,3}|\?\w+=.*|set|enabled|disabled|[A-Z]{2,8}-?\d{1,4}(?:[-/.][A-Z0-9]{1,5})*|v?\d+(?:\.\w+)+|[a-z]+\d{0,2}(?:_[a-z]+)+\d{0,2}|[A-Za-z]+[23]|(?:utf|iso|base|bcrypt|argon|scrypt|pbkdf|sha|win|ipv)-?\d\w*|\d+-?[a-z]+)$/;
/** The word for a password goes on: `password hash`, `password policy`. */
const GOES_ON =
  /^[^\n]{0,40}?(?:password|passwort|passcode|passphrase|passwd|pwd|pw)[ -](?:hash\w*|field|policy|manager|reset|algorithm|encod\w*|encrypt\w*|file|format|type|rule|database|length|release|change|prompt|input|check\w*|validat\w*|auth\w*|function|parameter|based|grant)/i;

/** A sample of what nobody should use, perhaps the second of them: "nothing like `Summer2024!` or `…`", "weak passwords such as …". */
const NAMED_AS_BAD =
  /\b(?:(?:nothing|nor|not?|never|avoid(?:ing)?|weak|common|obvious|guessable|simple|bad|insecure|predictable|banned|forbidden|keine?|niemals|nie|schwache?n?|einfache?n?|unsichere?n?|jamais|pas|éviter?|évitez|faibles?|nunca|evitar?|evite|débiles|fracas?|mai|deboli|nooit|geen|zwakke|aldrig|inga|svaga|ingen|svake|nigdy|unikaj|słabych|nikdy|slab\p{L}{1,3}|никогда|слаб\p{L}{2,3}|простые)\b[^.!?\n]{0,50}?\b(?:like|such as|wie|comme|como|come|zoals|som|jak|jako|типа|вроде|например)|(?:passwords|passphrases|passwörter|kennwörter|mots de passe|contraseñas|senhas|wachtwoorden|hasła|hesla|пароли) (?:like|wie|comme|como|come|zoals|som|jak|jako|типа|вроде)|(?:passwords?|passphrases?|ones?|things|words|passwörter|kennwörter|mots de passe|contraseñas|senhas)(?: such as|,? e\.g\.,?|,? for example,?|,? z\. ?B\.|,? par exemple,?|,? por ejemplo,?|,? por exemplo,?))[ :]{1,2}["'`“„«(*]{0,2}(?:[^\s"'`]{3,40}["'`”“»)*]{0,2},? (?:(?:or|and|oder|und|ou|et|o|y|e|of|en|eller|och|lub|i|nebo|или|и) )?["'`“„«(*]{0,2}){0,4}$/iu;

/** Samples behind a heading: `Weak passwords: …`. */
const LISTED_AS_BAD =
  /\b(?:bad|weak|common|worst|poor|insecure|guessable|predictable|forbidden|banned|schwache|unsichere|faibles|débiles|inseguras|fracas|deboli)\s+(?:passwords?|passphrases?|passwörter|kennwörter|mots de passe|contraseñas|senhas)\b[^\n]{0,80}$/iu;

/** A password told in a sentence, where a technical term may stand as well. */
export const prosePassword: Validator = withoutMarks(input => {
  if (NAMED_AS_BAD.test(input.before) || LISTED_AS_BAD.test(input.before)) return REJECTED;
  if (TECHNICAL.test(input.text) || /^--?[a-z]/.test(input.text) || GOES_ON.test(input.after)) return REJECTED;
  return toldPassword(input);
});

/** Clients of databases, whose `-p` with a blank behind asks for the password or names a port. */
const ASKS_FOR_ONE =
  /\b(?:mysql\w*|mariadb\w*|psql|pg_\w+|createdb|dropdb|docker|podman|nmap|ssh|scp|cp|mkdir|git|patch)\b[^\n|;]*$/;

/** The value of an option `-p` of any program: a password by its look, no port, file or directory. */
export const optionPassword: Validator = input =>
  ASKS_FOR_ONE.test(input.before) || /^[\w-]*\/|\.\w{1,4}$|^\d+[:/-]/.test(input.text)
    ? REJECTED
    : prosePassword(input);

/** Two words or more and a number behind them: `Rinder-yellow-417`. */
const WORDS_THEN_NUMBER = /^[A-Za-z]{3,16}(?:[-_.][A-Za-z]{3,16}){1,3}[-_.]?\d{2,4}$/;

/** Systems, and parts of the names of what runs on them. */
const OF_MACHINES =
  /^(?:debian|ubuntu|centos|fedora|alpine|windows|linux|macos|gnu|lts|android|ios|server|desktop|node|worker|runner|host|cluster|pod|vm|image|build|release|version|session|user|role|group|team|account|ticket|issue|task|build|prod|stag(?:e|ing)|dev|test|suite|file|path|page|chapter|section|office|room|floor|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)$/i;

/** What a message tells behind the name of a user: with a sign, or of words and a number, or with digits within its letters. */
export const passwordOfUser: Validator = input => {
  const { text } = input;
  if (!/\d/.test(text) || !/[A-Za-z]/.test(text) || DATE.test(text) || /^[A-Z]{1,6}-\d|[0-9a-f]{12}/.test(text))
    return REJECTED;
  const isPhrase =
    WORDS_THEN_NUMBER.test(text) && /[A-Z]/.test(text) && !text.split(/[-_.\d]+/).some(part => OF_MACHINES.test(part));
  if (/[!#$%&*?@]/.test(text.replace(/[!?]$/, '')) || isPhrase) return prosePassword(input);
  const isLeet = /[A-Za-z]\d{1,2}[a-z]/.test(text) && /[A-Z]/.test(text) && /[a-z]{2}/.test(text);
  return isLeet && !TECHNIQUE.test(text) ? prosePassword(input) : REJECTED;
};

/** A name and its version, a size, a model, a document: `AdminGuide2020`, `Python3`, `OAuth2.0`, `Node18-LTS`, `Office2019`, `10Gbit`. */
const VERSIONED =
  /^(?:[A-Z][a-z]+){2,}\d+$|^(?:[A-Z]?[a-z]+|[A-Z]{2,}[a-z]*|OAuth|iPhone|iPad|iOS|macOS)-?v?\d+(?:-[A-Za-z]+)?$|^\d+[A-Za-z]+$/;
/** Names in code and of techniques that have a digit within. */
const TECHNIQUE =
  /log4|base(?:32|58|64)|win(?:32|64)|k8s|neo4|i18n|l10n|oauth|s3|web3|db2|http[123]|h26[45]|x509|utf(?:8|16)|mp[34]|md[45]|sha\d|aes|rsa|p2p|b2[bc]|e2e|es[5-9]|ipv[46]|sqlite|bz2|l2tp|d3d?|ed25519|ed448|uint|int(?:8|16|32|64)|float|vec[234]|mat[234]|x86|amd64|arm64|pbkdf|bcrypt|argon|pkcs|fido|u2f|2fa|chacha|salsa|poly1305|sql/i;
/** Signs that people put into passwords, and hardly into names. */
const MARK = /[!#$%&*?+@]/;

/** What hardly anything but a password looks like: letters of both cases or a sign, and digits, that no name with its version has. */
export const inventedPassword: Validator = input => {
  const { text } = input;
  if (
    text.length < 7 ||
    text.length > 32 ||
    VERSIONED.test(text) ||
    /[^\w!#$%&*?+@-]|^[-#+&$@%]|^_[a-z]+_\w*$/.test(text)
  )
    return REJECTED;
  if (!/[a-z]/.test(text) || !/\d/.test(text) || /^[0-9a-f-]+$/i.test(text) || /^&?\w+;|&\w+=|^\d+-\d/.test(text))
    return REJECTED;
  const letters = text.replace(/[!?&]+$/, '');
  const isMarked = MARK.test(letters) || (letters.length < text.length && /\d{2}|[a-z]\d+[a-z]/i.test(letters));
  const isMixed =
    /[A-Z]/.test(text) &&
    !TECHNIQUE.test(text) &&
    (/[A-Za-z]\d{1,2}[a-z]/.test(text) || !isIdentifier(text)) &&
    !isSlug(text);
  return isMarked || isMixed ? prosePassword(input) : REJECTED;
};

/** Words of sentences, labels and messages; a pass phrase is drawn from things and seldom holds one. */
const SENTENCE_WORD =
  /^(?:the|an?|is|are|was|be|been|to|of|for|and|or|not|no|do|does|did|your|you|our|my|must|should|shall|will|can|could|may|at|in|on|by|with|from|that|this|it|its|if|as|than|too|least|only|more|enter|type|choose|click|set|use|used|show|forgot|forgotten|reset|change|confirm|repeat|again|new|old|current|required|missing|wrong|invalid|incorrect|valid|match|matches|short|long|strong|weak|characters?|letters?|digits?|minimum|maximum|field|value|string|user|name|username|e?-?mail|login|account|password|passwords|passphrase|secret|token|key|error|failed|please|options?|flags?|arguments?|parameters?|prompts?|de|la|le|el|los|les|une?|der|die|das|ein|und|ist|mot|passe|est|pas|assez|trop|doit|être|nicht|muss|sein|zu|para|con|debe|ser|muy|deve|troppo)$/iu;

/** `hollow.bramble.falcon.tulip`: four to six plain words joined by one sign, none of them of a label or a name in code. */
function isDrawnWords(text: string): boolean {
  if (!/^[a-z]{4,10}(?:([-._])[a-z]{4,10})(?:\1[a-z]{4,10}){2,4}$/.test(text)) return false;
  return text.split(/[-._]/).every(word => !SENTENCE_WORD.test(word) && !NAME_PART.test(word) && !OF_LABELS.test(word));
}
/** Words of the keys of translations and settings. */
const OF_LABELS =
  /^(?:page|pages|screen|view|views|button|buttons|modal|dialog|menu|home|account|accounts|profile|settings?|common|general|global|shared|admin|public|private|system|service|services|server|client|network|security|spring|java|javax|internal|external|translation|messages?|validation|placeholder|title|description|example|sample|test|tests|default|defaults|components?|module|modules|plugin|core|base|main|index|docs|guide|this|that|here|with|your|change|replace|must|should)$/;

/** What a rule about passwords counts: `8-20 characters`, `8 Zeichen`. */
const COUNTED =
  /^(?:chars?|zeichen|caract[eè]res|caratteri|tekens|znak(?:i|ów)|символ\p{L}*|digits?|symbols?|days?|hours?|minutes?|times?)\.?$/iu;

/** Several words: a pass phrase of four to ten plain lower-case words, or at most `most` with a digit among them; else it is a sentence or a label. */
function phrase(text: string, delimited: boolean, most: number): Verdict {
  const words = text.trim().split(/\s+/);
  if (!delimited || SENTENCE.test(text) || words.length > 10) return REJECTED;
  if (words.length <= most && /\d/.test(text) && !/[:=(){}]/.test(text))
    return words.some(word => SENTENCE_WORD.test(word) || COUNTED.test(word)) ? REJECTED : WEAK;
  const isDrawn = words.length >= 4 && words.every(word => /^[a-z]{3,10}$/.test(word) && !SENTENCE_WORD.test(word));
  return isDrawn ? WEAK : REJECTED;
}

/** The password of a server or a tool, by its name: `'smtp_pass' => '`, `ansible_password="`. */
const SYSTEM_PASSWORD =
  /(?:^|[^A-Za-z])(?:smtp|imap|pop3?|mail|db|ftp|sftp|mysql|mariadb|postgres|pg|mongo|redis|rabbitmq|mqtt|ldap|ansible|become|rcon|signing|keystore|truststore|proxy|sudo|ssh|vpn|smb|sip|sasl|borg|restic|duplicity|gpg|luks)[_.-]?(?:app[_.-]?|user[_.-]?|bind[_.-]?)?pass(?:word|wd|phrase)?$/i;
/** Words of labels for such a field. */
const OF_SERVERS = /smtp|imap|mail|server|data|base|ftp|sql|mongo|redis|mqtt|ldap|ssh|proxy|vpn|optional|leave|keep/i;

/** Two to six words in quotes that say nothing of a password, as that of a server or a tool; in other places they would be a label. */
function isPhraseOfSystem(input: ValidatorInput): boolean {
  const { text, before } = input;
  if (!/^[\p{L}\d]+(?:[ ,.-]{1,2}[\p{L}\d]+){1,5}$/u.test(text)) return false;
  const name = isKeyed(input) ? input.names.at(-1) : /([\w.-]+)["']?\]?\s?(?:=>|[:=])\s?["']$/.exec(before)?.[1];
  if (name === undefined || !SYSTEM_PASSWORD.test(name)) return false;
  return isWordsOfSystem(text);
}

/** `rcon.password=pony_on_mars`, `-deststorepass summer_at_sea`, `:sasl-password "soup.pot"`: plain words joined by a sign, which a tool takes as they are. */
function isJoinedForSystem({ text, before }: ValidatorInput): boolean {
  if (!/^[a-z]{2,12}(?:([._])[a-z]{2,12})(?:\1[a-z]{2,12}){0,4}$/.test(text) || text.length < 8) return false;
  const name = /(?:(?:^|\n)[ \t]{0,8}(?:export )?([\w.-]+)=["']?|[\s(]:([\w-]+) ")$/.exec(before);
  if (!/\s-(?:src|dest)?(?:store|key)pass $/.test(before) && !SYSTEM_PASSWORD.test(name?.[1] ?? name?.[2] ?? ''))
    return false;
  return text
    .split(/[._]/)
    .every(word => !NAME_PART.test(word) && !OF_SERVERS.test(word) && !OF_LABELS.test(word) && !isEmptyWord(word));
}

/** None of the words says something of a password or a server. */
function isWordsOfSystem(text: string): boolean {
  const words = text.split(/[ ,._-]+/);
  return (
    words.length >= 2 &&
    words.length <= 6 &&
    words.every(
      word =>
        !SENTENCE_WORD.test(word) &&
        !NAME_PART.test(word) &&
        !OF_SERVERS.test(word) &&
        !isEmptyWord(word) &&
        !COUNTED.test(word),
    )
  );
}

/** Parts of the names of fields, variables and labels. */
const NAME_PART =
  /pass|pwd|secret|token|hash|field|input|user|login|auth|param|config|value|text|type|label|word|string|(?<!don|hoc|joc|mon|tur|whis)key|data|form|name|error|valid|required|encrypt/i;
/** What a variable, a type or a label looks like. */
const LABEL_OR_NAME =
  /^[a-z]+(?:[A-Z][a-z]+)+$|^[A-Z][a-z]+$|^[A-Z][A-Z_]+$|^[a-z]+(?:_[a-z]+){2,}$|^[a-z]+(?:\.[a-z]+)+$/;
/** The ends of the names of types. */
const TYPE_NAME =
  /(?:Str|Field|Option|Optional|Provider|Char|Bytes|Buffer|Ref|Property|Model|Dto|Request|Response|Entry|Widget|Prompt|Schema|Props|State|Info|Box|View|Factory|Manager|Service|Handler|Policy|Only|Required)$/;

/** Letters only: a password where its place says so; never a label or an identifier of several words. */
function plainWord(text: string, input: ValidatorInput, quoted: boolean, keyed: boolean): Verdict {
  if (!/^[\x21-\x7e]+$/.test(text) || text.length < 5) return REJECTED;
  if (isErratic(text) || isUnreadableInGroups(text)) return { ok: true };
  if (isListed(input)) return REJECTED;
  if (!/^[a-z]+$/.test(text) && (LABEL_OR_NAME.test(text) || TYPE_NAME.test(text) || NAME_PART.test(text)))
    return REJECTED;
  if (isPartlyErratic(text)) return { ok: true };
  if (isShortName(input)) return REJECTED;
  if (isEnvironmentLine(input.before) || quoted || keyed) return WEAK;
  if (NAME_PART.test(text) || SENTENCE_WORD.test(text)) return REJECTED;
  if (PRINTED.test(input.before) && /^[,)}]/.test(input.after)) return WEAK;
  if (!isDelimited(input)) return REJECTED;
  // With blanks around the sign it may be a variable, behind an option a sentence may go on; words joined by hyphens are neither.
  if (/^[a-z]+(?:-[a-z]+)+$/.test(text)) return WEAK;
  if (isOption(input)) return isBesideUser(input) || /[A-Z]/.test(text) ? WEAK : REJECTED;
  return standsInIni(input) ? WEAK : REJECTED;
}

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

/** The argument of a call or an option that takes nothing but a password: anything but a variable, a form or the word itself. */
export const argumentPassword: Validator = input => {
  const { text } = input;
  if (isFirstOfSeveral(input)) return REJECTED;
  // The key of an entry, a parameter of a template.
  if (/^\\*["'`][ \t]?:/.test(input.after) || /^\{.*\}$/.test(text)) return REJECTED;
  if (text.length < 4 || isCodeReference(text) || isEmptyWord(text) || MARKUP.test(text)) return REJECTED;
  if (!/[\p{L}\p{N}]/u.test(text)) return /^[*x.•#_-]+$/.test(text) ? PLACEHOLDER : REJECTED;
  if (NUMBER.test(text) && (text.length < 6 || /[.,:/]/.test(text))) return REJECTED;
  if (/^[A-Z][A-Z_]+$/.test(text) || /^--?[a-z]|^\/[a-z]+:/i.test(text)) return REJECTED;
  if (/\s-p$/.test(input.before) && OPTION_GOES_ON.test(text)) return REJECTED;
  if (SAMPLE_PASSWORDS.test(text) || looksLikePlaceholder(text)) return PLACEHOLDER;
  return /[^a-z]/.test(text) ? { ok: true } : WEAK;
};

/** What devices come with, and the words for what stands there. */
const NO_COMMUNITY =
  /^(?:public|private|string|community|comm(?:unity)?-?(?:name|string)|read(?:-?only|-?write)?|write|name|word|text|encrypted|cipher|simple|%\w+)$/i;

/** The community string of SNMP: any word but those that devices come with. */
export const communityString: Validator = input => (NO_COMMUNITY.test(input.text) ? REJECTED : argumentPassword(input));

/** Of a statement about a user, rather than of a sentence: `all columns identified by "name"`. */
const ABOUT_A_USER = /\b(?:user|to|role|login|grant|link)\b[^;]*$|sp_\w+ |IDENTIFIED/i;

/** The password of a database user in SQL. */
export const sqlPassword: Validator = input =>
  /\bidentified /.test(input.before) && !ABOUT_A_USER.test(input.before.replace(/\bidentified /, ''))
    ? REJECTED
    : argumentPassword(input);

/** Words of what is said of a pass phrase, rather than of one. */
const SAID_OF_PHRASES =
  /^(?:then|them|they|there|their|these|those|here|when|where|which|while|what|who|why|how|has|have|had|also|into|over|under|after|before|between|both|each|every|any|all|some|such|same|very|just|never|always|often|made|make|makes|kept|keep|sent|send|given|give|gives|stored|random|common|four|five|six|seven|eight|words?|phrases?|correct|horse|battery|staple|file|files|data|disk|keys?|private|public|protect\w*|encrypt\w*|decrypt\w*|generate\w*|unlock\w*|empty|hidden|lost|safe|needed|like|about|out|off|because|unless|until|without|during|via|per|etc|been|being|were|would|could|might|let|get|gets|got|you|she|her|his|him|one|two|three)$/;
/** The ends of words of sentences. */
const INFLECTED = /(?:ing|ed|ly|tion|ment|able)$/;

/** A pass phrase without quotes around it: plain words of things, none that a sentence needs. */
export const drawnWords: Validator = ({ text }) => (isDrawnPhrase(text) ? WEAK : REJECTED);

/** A phrase by its place, in quotes behind an option: no sample of one. */
export const phraseArgument: Validator = ({ text }) =>
  looksLikePlaceholder(text) || text.split(' ').some(word => NAME_PART.test(word)) ? REJECTED : WEAK;

function isDrawnPhrase(text: string): boolean {
  const words = text.split(' ');
  if (words.length < 4 || new Set(words).size < words.length) return false;
  return !words.some(
    word => SENTENCE_WORD.test(word) || SAID_OF_PHRASES.test(word) || NAME_PART.test(word) || INFLECTED.test(word),
  );
}

/** `PASSPHRASE="…"`: a variable of an environment that is called nothing but a password. */
const VARIABLE_OF_PHRASE = /(?:^|[\s_])(?:PASS(?:WORD|PHRASE|WD)?|PWD|PW)=["']$/;

/** Three words or more with hyphens between, of which none says something of a password or makes up a compound. */
export const joinedWords: Validator = ({ text, after }) => {
  if (GOES_ON.test(after) || looksLikePlaceholder(text)) return REJECTED;
  const words = text.split('-');
  if (
    text.length < 12 ||
    new Set(words).size < words.length ||
    !words.every(word => /^\p{L}[\p{Ll}\p{Lo}\p{M}]+$/u.test(word))
  )
    return REJECTED;
  const isSaid = words.some(
    word =>
      NAME_PART.test(word) ||
      OF_COMPOUNDS.test(word) ||
      isEmptyWord(word) ||
      (SENTENCE_WORD.test(word) && !/^(?:de|la|le|el|los|les|une?|der|die|das|ein|und|con|para|zu)$/i.test(word)),
  );
  return isSaid ? REJECTED : WEAK;
};
/** Parts of what is said with hyphens: `up-to-date`, `case-sensitive`, `end-to-end`, `siehe-oben`, `est-ce-que`. */
const OF_COMPOUNDS =
  /^(?:up|down|off|on|out|in|end|art|state|time|times|one|two|three|single|double|multi|non|self|all|day|days|hour|year|date|case|sensitive|protected|based|encrypted|encryption|only|free|specific|generated|length|related|known|level|side|site|class|style|friendly|way|step|factor|person|source|hand|high|low|read|write|safe|secure|strength|grade|quality|user|admin|system|default|sample|example|demo|test|prod|dev|staging|here|there|above|below|see|siehe|oben|unten|hier|dort|est|ce|que|dire|vis|peut|là|même|moi|toi|lui|elle|eux|cette|ci|pour|voir|ver|vedi|zie|se|patch|day|real|long|short|well|over|under|cross|open|closed|pre|post|sub|super|server|client|service|kubernetes|aws|azure|gcp|cloud|db|database|app|web|api|manager|vault|store|policy|cluster|namespace|dashboard|auto|generad[ao]|generat[aoe]d?|generiert|générée?|automati\p{L}*|sistema|système|grafana|postgres|mysql|redis|rabbitmq|elastic|kafka|operator|credentials?)$/iu;

/** Words of sentences and labels that have a number: where a password is told, what counts, when it ends. */
const BESIDE_NUMBERS =
  /^(?:see|siehe|s\.|voir|ver|vedi|page|seite|section|abschnitt|table|figure|chapter|kapitel|version|level|step|room|raum|zimmer|phone|tel|ext|call|ask|try|tries|attempts?|versuche?|until|bis|gültig|valid|expires?|läuft|last|first|next|within|since|ab|vom|am|um|bei|beim|mindestens|maximal|höchstens|min|max|up|about|approx|between|zwischen|mbit|mbps|gbit|ghz|mhz|channel|kanal|bits?|bytes?|signs?|stellen|stellig|zahlen?|numbers?|minuten|stunden|tagen?|wochen?|weeks?|months?|monaten?|years?|jahren?|uhr|jan(?:uary|uar)?|feb(?:ruary|ruar)?|march|märz|april|may|mai|june?|juni|july?|juli|aug(?:ust)?|sept?(?:ember)?|o[ck]t(?:ober)?|nov(?:ember)?|de[cz](?:ember)?|windows|office|linux|ubuntu|python|java|node|same|wie|nicht|kein|ist|sind|wird|wurde|und|oder|mit|für|bitte|est|sont|pour|avec|et|ou|es|son|para|con|y|o)$/i;

/** Small words that stand between things. */
const ALSO_IN_PHRASES =
  /^(?:in|im|on|up|at|und|and|of|the|a|my|mein|under|over|for|two|three|four|five|six|seven|eight)$/i;

/** Three to seven words, one or two of them with a number; two to six plain ones under the name of a server's password. */
export const phraseWithNumber: Validator = input => {
  const { text, before } = input;
  const words = text.split(' ');
  const name = /(?:^|\n)[ \t]{0,8}([\w.-]+)=$/.exec(before)?.[1];
  if (name !== undefined) return SYSTEM_PASSWORD.test(name) && isWordsOfSystem(text) ? WEAK : REJECTED;
  if (words.length < 3 || words.length > 7 || SENTENCE.test(text)) return REJECTED;
  const plain = words.filter(word => /^\p{L}{1,12}$/u.test(word));
  const numbered = words.filter(word => /^(?:\d{1,4}\p{L}?|\p{L}{2,12}\d{1,4})$/u.test(word));
  if (numbered.length < 1 || numbered.length > 2 || plain.length + numbered.length < words.length) return REJECTED;
  const isSaid = words.some(
    (word, at) =>
      ((SENTENCE_WORD.test(word) || SAID_OF_PHRASES.test(word)) && !ALSO_IN_PHRASES.test(word)) ||
      (BESIDE_NUMBERS.test(word) && !(at > 0 && ALSO_IN_PHRASES.test(word))) ||
      COUNTED.test(word) ||
      NAME_PART.test(word),
  );
  return isSaid || isEmptyWord(words[0]!) ? REJECTED : WEAK;
};
/** Groups of letters that a generator drew: at most one of them is a word, and one group alone does not read like words. */
export const fourGroups: Validator = ({ text }) => {
  if (!text.includes(' ')) return isUnreadable(text) ? { ok: true } : REJECTED;
  const words = text.split(' ').filter(group => isWordLike(group));
  return words.length <= 1 && new Set(text).size > 6 ? { ok: true } : REJECTED;
};

/** In a column of passwords: that there is one, rather than it. */
const STATE =
  /^(?:active|locked|never|unchanged|disabled|enabled|internal|external|ldap|kerberos|saml|same|shared|stored|varies|see\w*)$/i;
/** Right before a cell that is told from its neighbours by more than a comma or a blank. */
const FRAMED = /(?:\||['">`])[ ]{0,40}[`"*]{0,2}$/;
/** A string among the values of an SQL insert: no variable, type or label stands there. */
const INSERTED = /[(,]\s*N?'$/;

/** Three to five words written together, the first in small letters: `kaffeeAmMorgen`. */
const WORDS_IN_CELL = /^(?!is|has|get|set|to|on|must)[a-z]{3,12}(?:[A-Z][a-z]{1,12}){2,4}$/;

/** The cell below a name for passwords in a table: one word that looks like a password, or, between lines or quotes, any that says nothing else. */
export const columnPassword: Validator = input => {
  const { text, before } = input;
  if (text.length < 4 || text.length > 100 || /\s/.test(text) || /^##/.test(text)) return REJECTED;
  const verdict = toldPassword(input);
  if (verdict.ok) return verdict;
  if (isCodeReference(text) || isEmptyWord(text) || STATE.test(text)) return REJECTED;
  if (!FRAMED.test(before))
    return WORDS_IN_CELL.test(text) && !NAME_PART.test(text) && !TYPE_NAME.test(text) ? WEAK : REJECTED;
  if (SAMPLE_PASSWORDS.test(text) || looksLikePlaceholder(text)) return PLACEHOLDER;
  if (/^[a-z]{5,}(?:-[a-z]{3,})*$/.test(text))
    return NAME_PART.test(text) || SENTENCE_WORD.test(text) ? REJECTED : WEAK;
  if (!/^[A-Za-z]{6,}$/.test(text)) return REJECTED;
  return isErratic(text) || (INSERTED.test(before) && !NAME_PART.test(text)) ? WEAK : REJECTED;
};
