/**
 * How text leads from the name of a secret to its value: the parts of the generic rules' patterns, in RE2 syntax. Each begins right behind
 * the name and ends right before the value, or before the quote that opens it.
 */

/** What may follow a keyword within one name: `password2`, `secret_value`, `TOKEN_PROD`, `API_KEY_STAGING_EU`. */
export const NAME_END =
  '(?:[_-]?(?:\\d{1,2}|value|val|str|string|plain|prod|production|dev|test|stage|staging|live|old|new|default|encoded|base|b64|base64))?s?(?:_[A-Za-z][A-Za-z0-9]{0,13}){0,2}';

const BLANKS = '[ \\t]*';
/** The quote that closes a name (escaped too), brackets behind it, the brackets of an array's type. */
const NAME_CLOSE = '(?:\\\\{0,4}["\'`])?[\\])*]{0,2}(?:\\[\\d{0,4}\\])?';

/** `= : ： := => == != === -> ?= ::= += .= ||= :: <-`, the next argument or cell, an XML value attribute. */
const OPERATOR = `${NAME_CLOSE}${BLANKS}(?:=>|(?:[?+.|]{1,2}|:{1,3})=|[=!]==?|->|::|[:：=,|]\\*{0,2}|\\\\{0,4}["']?[ \\t]+value=|<-)${BLANKS}`;
/** The next cell in quotes, the next string that PHP serializes: `"token";"…"`, `s:5:"token";s:20:"…"`. */
const NEXT_STRING = '\\\\{0,4}["\'];(?:s:\\d{1,4}:)?';
/** A value for when the variable is not set: `process.env.TOKEN || "…"`, `os.getenv("TOKEN") or "…"`, `env::var("TOKEN").unwrap_or("…")`. */
const FALLBACK = `${NAME_CLOSE}${BLANKS}(?:(?:\\|\\||\\?\\?|\\?:|\\bor\\b)${BLANKS}|\\.(?:unwrap_or(?:_else)?|or[Ee]lse(?:Get)?|getOrElse)\\((?:\\|_?\\| ?|\\(\\) ?-> ?)?)`;
/** A variable of the environment, or of a framework, by its name: `ENV["MAIL"]`, `os.environ.get("MAIL"`. */
const VARIABLE = `(?:ENV|\\$_ENV|process\\.env|os\\.environ)\\[["'][\\w.-]{1,40}["']\\]`;
const GETTER = `(?:[A-Za-z_]\\w{0,24}\\.){0,2}(?:getenv|get|env|fetch|config)\\(["'][\\w.-]{1,40}["']`;
/** The same behind a variable or a call that is called otherwise: `process.env.SMTP ?? "…"`, `<%= ENV["MAIL"] || "…" %>`, `os.environ.get("MAIL", "…")`. */
const DEFAULTED = `${NAME_CLOSE}${BLANKS}[:=]${BLANKS}(?:<%= ?)?(?:(?:(?:[A-Za-z_$]\\w{0,24}[.:]{1,2}){1,3}[A-Za-z_]\\w{0,40}|${VARIABLE}|${GETTER}\\))${BLANKS}(?:\\|\\||\\?\\?|\\bor\\b)${BLANKS}|${GETTER}(?:,\\s{0,4}(?:default=)?|\\) ?\\{ ?))`;
/** A type between a name and the operator: `token: str =`, `key string =`, `k: &'static str =`, `p As String =`, `p: []const u8 =`, `k: &[u8] =`, `P : constant String :=`. */
const TYPED = `(?:[ \\t]{0,4}:[ \\t]{0,4}(?:&(?:'static )?|\\[\\]const |constant )?|[ \\t]{1,4}(?:[Aa]s )?)(?:[A-Za-z][\\w.<>?&\\[\\]]{1,24}|\\[u8(?:; ?\\d{1,4})?\\])[ \\t]{0,4}(?::?=|by lazy \\{)${BLANKS}`;
/** What parts the fields of one thing. */
const NEXT_FIELD = `\\\\{0,4}["']?(?:[,;]\\s{0,30}|\\s{1,30})`;
/** A field between a name and its value: `type: string`, `"sensitive": true`, `class="form-control"`. */
const FIELD = `(?:\\\\{0,4}["']?[\\w:.-]{1,24}\\\\{0,4}["']?\\s{0,8}[:=]\\s{0,8}\\\\{0,4}["']?[^"'<>{}\\n\\\\]{0,40}${NEXT_FIELD}){0,2}`;
/** A name and a value in two fields of one thing: `name: TOKEN, value: …`, `android:name="token" android:value="…"`. */
const PAIR = `${NEXT_FIELD}${FIELD}(?:\\\\{0,4}["'])?(?:[A-Za-z]{1,12}:)?(?i:(?:[a-z]{1,12}_?)?value|val|default|content|data|setting|plain_?text)\\\\{0,4}["']?\\s{0,8}[:=]\\s{0,8}`;
/** A call that sets or compares, an initialiser: `setPassword("…")`, `.token("…")`, `secret.equals("…")`, `password{"…"}`. */
export const CALL = '(?:\\.(?:equals(?:IgnoreCase)?|eq|set|setValue))?[({]\\s{0,8}';
/** A property or a function that returns it. */
const MEMBER =
  '(?:\\(\\))?[ \\t]{0,4}(?:\\{ ?get;[^{}\\n]{0,24}\\}[ \\t]{0,4}=|=>|\\{\\s{0,8}(?:get )?return)[ \\t]{1,4}';
/** The default of a Terraform variable, the value of an object that has the name. */
const BLOCK = '["\']?(?: ?[:=])? ?\\{[^{}]*?\\b(?:default|value)["\']?\\s{0,12}[:=]\\s{0,4}';

/** The default or value of an entry of YAML that has the name: a parameter of a template, an input of a workflow. */
const ENTRY =
  ':[ \\t]{0,4}\\r?\\n(?:[ \\t]{1,20}[A-Za-z]{2,20}:[^\\n]{0,80}\\n){0,4}[ \\t]{1,20}(?:[dD]efault|[vV]alue): {1,4}';

/** The content of an XML element that is named so, or whose attribute is. */
export const ELEMENT =
  '(?:[ \\t"\'\\\\][^<>\\n]{0,60})?>\\s{0,40}(?:<(?:[vV]alue|string|data)>\\s{0,20})?(?:<!\\[CDATA\\[\\s{0,20})?';
/** `<name>token</name><value>…`, `<key>token</key><string>…`, perhaps with an element between. */
export const ELEMENT_PAIR =
  '(?:</[A-Za-z-]{1,16}>\\s{0,40}(?:<[A-Za-z-]{1,16}>[^<>]{0,60}</[A-Za-z-]{1,16}>\\s{0,40})?<(?:string|[A-Za-z-]{0,12}[vV]alue)(?: [^<>\\n]{0,60})?>|\\s{0,4}</t[dh]>\\s{0,20}<td[^<>\\n]{0,60}>\\s{0,4}|"[ \\t]{1,4}[\\w:]{1,16}="[^"<>]{0,40}">\\s{0,40}<value>)';
/** A block scalar of YAML. */
export const YAML_BLOCK = ':[ \\t]{0,4}[|>][+-]?\\r?\\n[ \\t]{1,20}';

/** From a name to a value, with an operator of any language between. */
export const ASSIGNS = `(?:${PAIR}|${DEFAULTED}|${OPERATOR}|${NEXT_STRING}|${FALLBACK}|${TYPED}|${MEMBER}|${BLOCK}|${ENTRY})`;
/** From a name to a value in quotes, where a blank or a bracket is enough. */
export const ASSIGNS_LOOSELY = `(?:${PAIR}|${DEFAULTED}|${OPERATOR}|${NEXT_STRING}|${FALLBACK}|${TYPED}|${CALL}|${MEMBER}|${BLOCK}|${ENTRY}|${NAME_CLOSE}[ \\t]{1,20})`;
/** Between a name and a value without quotes. */
export const ASSIGNS_BARE = `(?:[ \\t]{0,20}(?:=>|(?:[?+.|]{1,2}|:{1,3})=|::|[:：=])[ \\t]{0,20}|=\\[|${PAIR}|${ENTRY}|%3[DA])`;

/** A constructor or a conversion around a value in quotes: `String::from(`, `new SecretStr(`, `ConvertTo-SecureString -String `. */
export const WRAPPED =
  '(?:(?:new )?[A-Za-z][\\w:.]{0,24}\\(\\s{0,2}|(?i:ConvertTo-SecureString) (?:-[A-Za-z]{1,12} ){0,2})?';
/** What stands before a quote: `f"`, `b'`, `*b"`, `u'`, `@"`, `$"`, `<<"`. */
const QUOTE_MARK = '(?:[*&]?[A-Za-z]{1,2}|[@$]|<<)?';
/** The opening quote, perhaps escaped, perhaps three of them, perhaps a quote within a string: `"\\"`. */
export const QUOTE = `${QUOTE_MARK}\\\\{0,4}(?:"""|'''|"\\\\{1,3}"|["'\`])`;
export const CLOSING_QUOTE = '\\\\{0,4}["\'`]';
/** What stands right before the value: nothing, a bracket, or a quote, perhaps in a call. */
export const OPEN = `(?:${WRAPPED}${QUOTE}|\\[)?`;

/** Arguments before the one that is asked for: strings, or names and numbers. */
export const ARGUMENTS_BEFORE =
  '(?:(?:(?:[A-Za-z_]{1,12} ?[:=] ?)?(?:"[^"\\n]{0,60}"|\'[^\'\\n]{0,60}\'|[\\w.$]{1,40}),\\s{0,8}){1,2})?';
/** The quote that opens a string in an argument. */
export const STRING = '(?:b|u|@)?\\\\{0,4}["\'`]';
