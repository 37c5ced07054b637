import type { ValidatorInput, Verdict } from '../validator.ts';

/** Where a value stands: between quotes, under a key, on a line of a configuration, in a call. */

/** A value that stands in for a real one. */
export const PLACEHOLDER: Verdict = { ok: true, placeholder: true };
/** A password by its place rather than by its look. */
export const WEAK: Verdict = { ok: true, confidence: -0.15, severity: 'medium' };

/** The whole value of a JSON key or a column. */
export function isKeyed({ before, after, names }: ValidatorInput): boolean {
  return names.length > 0 && before.trim() === '' && after.trim() === '';
}

/** In quotes of its own. */
export function isQuoted({ before, after }: ValidatorInput): boolean {
  return /["'`]$/.test(before) || /^\\*["'`]/.test(after);
}

/** Neither in quotes nor the whole value of a key. */
export function isBare(input: ValidatorInput): boolean {
  return !isQuoted(input) && !isKeyed(input);
}

/** True for signs that hide a value: `********`. */
export const isMask = (text: string): boolean => /^[*x.•#_-]+$/.test(text);

/** A number, a date or a time. */
export const NUMBER = /^[+-]?[\d.,:/_-]+$/;
export const DATE = /^\d{4}-\d{2}-\d{2}|^\d{1,2}[/.]\d{1,2}[/.]\d{2,4}$/;
/** A call that takes the name of a thing, rather than the thing: `require("minipass")`, `t("password.label")`. */
const NAMES_A_THING =
  /\b(?:require|import|include|spawn|exec|getNodeParameter|getenv|getpw\w*|env|config|get|has|find|lookup|fetch|param|prompt|input|ask|isset|empty|hasattr|getattr|i18n|gettext|translate|t|_|__|\$t|(?:get|require|try|fetch|load|find|read|lookup|has|delete)_?[sS]ecret(?:_?[A-Za-z]{1,12})?)\([bru]?\\*["'`]$/;
/** A comma after a bare name parts two arguments: `f(authkey, backlog=128)`, `hasattr(pwd, "x")`; after `/etc/passwd` it does too. */
const NEXT_ARGUMENT = /[\w)],\s*(?:\\*["'`])?$|[/.]passwd\\*["'`],\s*\\*["'`]$/;
/** A symbol or an atom and its value: `set :db_password, "…"`, `{db_password, "…"}`. */
const SYMBOL_AND_VALUE =
  /[\s(]:\w+,\s*\\*["'`]$|\{\w+,\s*(?:<<)?\\*["'`]$|\bdefine\(\w+,\s*["'`]$|\bCURLOPT_\w+,\s*\\*["'`]$/;
/** A call whose last argument is the password: `getConnection(url, user, "…")`. */
export const LOGS_IN =
  /(?:connection|connect|login|basic|bind|auth\w{0,12}|credentials?|pdo|mysqli)\([^()\n]{0,70},\s*\\*["']$/i;
/** The body of a function whose parameter has the name: `(password) => hash("…")`. */
const FUNCTION_BODY = /[^(\s]\)\s*=>\s*[\w.]*\(?\\*["'`]?$/;

/** A parameter of an address, which a remark follows: `https://host/login?token=… (valid for an hour)`. */
const IN_QUERY = /:\/\/\S*[?&][\w.-]+=$/;

/** `password = make (seed)`, but not a remark behind what a sentence or a label tells: `pass: tulip7 (the server)`. */
function isCall(before: string, after: string): boolean {
  if (!/^[ \t]?\(/.test(after) || IN_QUERY.test(before)) return false;
  return !(
    /^[ \t]\([\p{L}\d][\p{L}\d ,.'’-]*(?:\)[.,;]?\s|\)?[.,;]?$)/u.test(after) &&
    /[\p{L}\p{N}][*`]{0,2}[:：] ?$|\b(?:passe|mdp)[ \u00a0\u202f]: ?$|[\p{L}\p{N}] (?:is|was|are|ist|lautet|war|est|es|é|è|jest|er|är|to|auf|na|para|naar|till?) $|[ao] a $/u.test(
      before,
    )
  );
}

/** A string that is put together of parts: `f"{user}:{password}"`, `f"-b{options}"`. */
const PUT_TOGETHER = /(?:^|[^\w"'])[rb]?f[rb]?["']{1,3}$/i;
/** The next of several words of code in a sentence: "`derivePassword`, `". */
const AMONG_WORDS_OF_CODE = /\w`, ?`$/;
/** Right before a regular expression. */
const EXPRESSION_FOLLOWS = /\b(?:re\.\w+|RegExp|regexp?|compile)\(\s*[rb]{0,2}["'`/]$|_RE(?:GEXP?)? ?= ?r["']$/;
/** The classes of an element. */
const CLASSES = /\bclass(?:Name)?=\\*["'`][^"'`]*$/;
/** A function that gets what is called so: `get_secret_str("…")`. */
const GETS =
  /(?:\b(?:[Gg]et|[Ff]etch|[Rr]ead|[Ll]oad|[Rr]esolve)|[a-z](?:Get|Fetch|Read|Load|Resolve))\w*\([fr]?\\*["'`]$/;
const CAPITALS = /^[A-Z][A-Z0-9]*(?:_(?:[A-Z0-9]+|\{\w+\}))*$/;
/** The name of a platform in a list of vulnerabilities. */
const PLATFORM = /\bcpe:(?:2\.3:|\/)[^\s"']*$/i;
/** A number among numbers under names, as in the vocabulary of a tokenizer: `"pass":2304,"word":`. */
const AMONG_NUMBERS = /":\s?\d+,\s?"[^"\n]{1,60}"\s?:\s?$/;
const NUMBER_FOLLOWS = /^,\s?"[^"\n]{1,60}"?(?:":\s?\d|$)/;

/** A name in an argument of LaTeX: `\label{\detokenize{api/set_password:api-set-password}}`. */
const LATEX_NAME = /\\(?:detokenize|label|hyperref|ref|index|href|cite|url)\b[^\n{}]{0,8}\{(?:\\\w+\{)?[^{}\n]*$/;
/** The next part of a chain of constants: `depends_on:ALG_PSK_TO_MS:ECC_SECP_R1_256:KEY_TYPE`. */
const CHAINED = /[A-Z\d]_[A-Z\d]+:$/;
/** Constants of at least three parts, also several. */
const CONSTANTS = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+){2,}(?::[A-Z0-9_]+)*:?$/;
/** Bytes as patterns for servers' answers spell them, the end of a line and what stands there, a format. */
const ESCAPED = /^\\(?:x[0-9A-Fa-f]{2}|e\b|0|[nr]\\)|^%?s@%s|^%\{\w+\}$/;

/** Cipher suites and versions that a list switches on or off: `NORMAL:+DHE-PSK:-VERS-ALL:+VERS-TLS1.1`. */
const SWITCHED = /^[-+!][A-Z][A-Z0-9.-]+(?:$|:[-+!%][A-Z])/;

/** Commands that need no password: `ann ALL=(root) NOPASSWD: REBOOT2`. */
const OF_SUDO = /\bNOPASSWD: ?$/;

/** A name of LaTeX, bytes in escapes, a list of cipher suites, a chain of constants, commands of sudo. */
export function isOtherText({ text, before }: ValidatorInput): boolean {
  return (
    LATEX_NAME.test(before) ||
    OF_SUDO.test(before) ||
    ESCAPED.test(text) ||
    /\p{Cc}/u.test(text) ||
    SWITCHED.test(text) ||
    (CONSTANTS.test(text) && CHAINED.test(before))
  );
}

/** One of the strings that a type is made of: `"NO_SECRET" | "DEBUG_ENABLED"`. */
const OF_A_UNION = /["'] ?\| ?["']$/;

/** False where the text before or behind says that this is an argument, a call or the end of a resource name. */
export function standsAsValue(input: ValidatorInput): boolean {
  const { text, before, after } = input;
  if (isOtherText(input) || OF_A_UNION.test(before)) return false;
  // Put together with a variable: `npm_token=${{ secrets.NPM_TOKEN }}`.
  if (text.endsWith('$') && after.startsWith('{')) return false;
  if (text.includes('{') && PUT_TOGETHER.test(before)) return false;
  if (
    CLASSES.test(before) ||
    AMONG_WORDS_OF_CODE.test(before) ||
    EXPRESSION_FOLLOWS.test(before) ||
    PLATFORM.test(before) ||
    (CAPITALS.test(text) && GETS.test(before))
  )
    return false;
  if (/^\d+$/.test(text) && AMONG_NUMBERS.test(before) && NUMBER_FOLLOWS.test(after)) return false;
  if (NAMES_A_THING.test(before) || FUNCTION_BODY.test(before) || /\(\?P?<\w+>$/.test(before) || isCall(before, after))
    return false;
  // A type before its pointer or reference: `Init(PK11SlotInfo *slot)`.
  if (/[(,]\s*$/.test(before) && /^\s[*&]{0,2}[A-Za-z_]/.test(after)) return false;
  if (NEXT_ARGUMENT.test(before) && !SYMBOL_AND_VALUE.test(before) && !LOGS_IN.test(before)) return false;
  if (/\b(?:resource|data)\s+"\w+"\s+"$|\bdid:key:$/.test(before)) return false;
  return !/arn:[\w-]{1,12}:[^\s"']*$/.test(before);
}

/** A name and an operator alone on a line, behind a mark of a list, a comment or a patch. */
const CONFIGURATION_NAME =
  /(?:^|\n|\\n)[ \t]*(?:[-+>#;*/]{1,3}[ \t]*|<!--[ \t]*|REM[ \t]+)?(?:(?:export|set|env|arg|local)[ \t]+)?[\w\p{L}.[\]-]{1,70}(?:[ \t]*:[ \t]*(?:[|>][+-]?\r?\n[ \t]+)?|[ \t]*=[ \t]*)$|\bENV \w+ $/iu;
const LINE_ENDS = /^[ \t]*(?:[#;][^\n]*|-->[^\n]*)?(?:\r?\n|\\[nr]|$)/;

/** `password: sunshine`, `db.password = sunshine`: a line of its own in YAML, a properties file, an INI file. */
export function isConfigurationLine({ before, after }: ValidatorInput): boolean {
  return CONFIGURATION_NAME.test(before) && LINE_ENDS.test(after);
}

const BARE_NAME = /(?:^|[\s"'`?&;{[\\/|:@=-])[\w.[\]-]{1,60}=$/;
const BARE_ENDS = /^(?:$|[\s"'`&|]|\\[nr"])/;

/** `--db-pass=sunshine`, `user=app password=sunshine dbname=shop`, `&password=sunshine&`: no blanks around the sign, none of code's marks behind. */
export function isBareAssignment({ before, after }: ValidatorInput): boolean {
  return BARE_NAME.test(before) && (BARE_ENDS.test(after) || (/\{[\w.-]{1,60}=$/.test(before) && /^[,}]/.test(after)));
}

/** `--db-password sunshine`, `-passin pass:sunshine`, `mysql -u root -psunshine`: the argument of an option. */
export function isOption({ before }: ValidatorInput): boolean {
  return /(?:^|\s)--?[\w-]{0,24}pass(?:word|wd|phrase|code|in|out)?(?: |=|:)(?:pass:)?$|\bsshpass -p ?$|\b(?:mysql|mariadb)[\w-]* [^\n]{0,70}-p$|\/user:\S{1,60} $/i.test(
    before,
  );
}

/** A user stands on the same command line. */
export function isBesideUser({ before }: ValidatorInput): boolean {
  return /(?:^|\s)(?:-[uUl]|--?(?:user(?:name)?|login))[ =]?(?!(?:and|or|with)\b)\S+\s[^\n]{0,40}$|\b(?:sshpass|keytool|openssl|gpg)\b[^\n]{0,60}$|=$/.test(
    before,
  );
}

/** With blanks around the sign a line may be code: then an INI section or other bare values must stand above it. */
export function standsInIni({ before }: ValidatorInput): boolean {
  return !/[ \t]=[ \t]*$/.test(before) || /(?:^|\n)\[[\w .:-]+\]\r?\n|(?:^|\n)[\w.]+ ?= ?[\w.-]+\r?\n/.test(before);
}

/** `DB_PASSWORD=` right before the value: a shell, Docker or dotenv line, where quotes are not needed. */
export function isEnvironmentLine(before: string): boolean {
  return /(?:^|[\s"'`;&(+-])[A-Z][A-Z0-9_]*=["']?$/.test(before);
}

/** It is plain where it ends: in quotes, under a key, or where `isDelimited` says so. */
export function hasPlainEnd(input: ValidatorInput): boolean {
  return !isBare(input) || isDelimited(input);
}

/** Its end is plain although no quotes stand around it: a line of a configuration, a parameter, the content of an element, an option. */
export function isDelimited(input: ValidatorInput): boolean {
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
