import type { ValidatorInput } from '../validator.ts';
import { isBare, isQuoted } from './value-place.ts';

/** True for what code, its tests and its settings have where something is called a password. */
export function isOfCode(input: ValidatorInput): boolean {
  const { text, before } = input;
  if (isTestResult(input) || isFirstOfSeveral(input) || NOT_A_PASSWORD.test(before)) return true;
  if (isTagOrName(input) || (FIELD_OF_PASSWD.test(before) && FIELDS_OF_PASSWD.test(text))) return true;
  if (isBare(input) && (isVariableOrType(input) || isVariableOfCall(input))) return true;
  if (!isQuoted(input) && (HEX_CONSTANT.test(text) || (QUALIFIED.test(before) && /^[A-Z$]\w*$/.test(text))))
    return true;
  // A resource, a decorator, a template.
  return text.startsWith('@') && (!isQuoted(input) || />$/.test(before)) && !LEET_WORD.test(text);
}

/** The tag of a field, a code of an error, two names with a colon between, the next part of a path: `Password string `json:"…"``, `auth/wrong-password`, `updatePassword:failure:noUser`, `one_pass_sig::OnePassSig3`. */
function isTagOrName(input: ValidatorInput): boolean {
  const { text, before, after } = input;
  if (/^[a-z]+:$/.test(text) && before.endsWith('`') && after.startsWith('"')) return true;
  if (/^[a-z]+\/[a-z]+(?:-[a-z]+)+$/.test(text)) return true;
  if (/\w:$/.test(before) && /^[a-z]+(?:[A-Z][a-z]+)*:[a-z]+(?:[A-Z][a-z]+)*$/.test(text)) return true;
  return !isQuoted(input) && /\w::$/.test(before) && /^(?:[A-Z]\w*|[a-z]+(?:_[a-z]+)+),?$/.test(text);
}

/** The result of a test, which a line goes on behind: `PASS: gdb.base/list.exp: list default`. */
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

/** Other results in the lines above and below: `XFAIL: vers7\nPASS: vers8`. */
const RESULT_ABOVE =
  /(?:^|\n)(?:X?PASS|X?FAIL|KPASS|KFAIL|UNSUPPORTED|UNTESTED|UNRESOLVED|SKIP|ERROR): [^\n]*\nX?PASS: ["']?$/;
const RESULT_BELOW = /^[^\n]*\n(?:X?PASS|X?FAIL|KPASS|KFAIL|UNSUPPORTED|UNTESTED|UNRESOLVED|SKIP|ERROR|Running)(?::| )/;

/** A variable that an object's key in quotes stands before: `"password": newPassword2`; a type that a semicolon ends: `password: PatternResult;`; see `NEXT_ENTRY`. */
function isVariableOrType({ before, text, after }: ValidatorInput): boolean {
  if (/\w\??: $/.test(before) && after.startsWith(';') && /^(?:[A-Z]+[a-z]+){2,}$/.test(text)) return true;
  if (NEXT_ENTRY.test(text)) return true;
  return /["']\s*:\s*$/.test(before) && /^[A-Za-z_$][\w$]*$/.test(text) && /pass|pwd|secret|hash/i.test(text);
}

/** A variable and the next entry of an object: `{password:t,useV3:r}`. */
export const NEXT_ENTRY = /^\w{1,2},\w+:/;

/** `connect(user=user, password=settings.password)`, `def __init__(self, user=None, password=None):`. */
function isVariableOfCall({ before, text }: ValidatorInput): boolean {
  return (
    /^[A-Za-z_][A-Za-z_.]*\)*[:,]?$/.test(text) && /\w\([^()\n]{0,200}, ?\w+=$/.test(before) && !PRINTED.test(before)
  );
}

/** An object that a program prints, with the values of its fields: `Config(url=jdbc:mariadb://m1/app, username=app, password=`. */
export const PRINTED = /[({, ]\w+=(?:jdbc:|\w+:\/\/|\d+,|[\w-]+\.[\w.-]+,)[^(){}\n]{0,60}, ?\w+=$/;

/** `keyring.set_password("service", "user", "…")`, `UsernamePassword(b"user", b"…")`: of several arguments the password is the last. */
export function isFirstOfSeveral({ before, after }: ValidatorInput): boolean {
  return (
    /(?:\b(?:set|update|change)_?(?:user_?)?|[Uu]ser(?:name)?_?(?:[Aa]nd_?)?)[Pp]asswords?\(\s*[bru]?\\*["']$/.test(
      before,
    ) && /^\\*["']\s*,\s*(?:[bru]?\\*["']|\w+\s*[,)])/.test(after)
  );
}

/** A pass of a compiler, an encoding, the country Palau, whose password is fetched, when it is changed: `MODULE_PASS("…"`, `password.encode("…"`, `"PW":["680","…"`, `get_password("…"`, `validatePassword("…"`, `update_password: on_create`. */
const NOT_A_PASSWORD =
  /\bupdate_password["']?[ ]?[:=][ ]?["']?$|[A-Z]_PASS\(["']$|\b(?:get|fetch|read|load|find|delete|has|is(?:_?[Vv]alid)?|ask|prompt|validate)_?(?:for_?)?[Pp]ass(?:word|phrase|wd)?\(\\*["'`]$|\.(?:en|de)code\(["']$|"PW":\[?"(?:\d+","[^"]*)?$/;

/** A function that takes a field of an entry of passwd: `passwd:shell`. */
const FIELD_OF_PASSWD = /\bpasswd:$/;
const FIELDS_OF_PASSWD = /^(?:name|passwd|uid|gid|gecos|dir|shell)$/;

/** A number in code: `PASS_DEPTH_FAIL: 0x8802`. */
export const HEX_CONSTANT = /^0[xX][0-9A-Fa-f]{1,8}$/;
/** The last module or class before the name of a member: `Authen::Passphrase::MySQL323`. */
const QUALIFIED = /[A-Z][a-z]\w*::$/;
/** `@` for a letter, `@mb3r#77`: no resource, decorator or template. */
const LEET_WORD = /^@(?=.*\d)[^@(){}/.:[\]]+$/;
