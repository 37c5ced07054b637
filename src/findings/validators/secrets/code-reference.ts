import { shannonEntropy } from '../../entropy.ts';
import { wordShare } from './words.ts';

const REFERENCES: readonly RegExp[] = [
  // A variable of a shell, a template or a CI: ${VAR}, $VAR, $(cmd), {{ var }}, #{var}, %VAR%, <%= var %>, @Model.x, :param
  /\$\{|\$\(|\{\{|\}\}|#\{|<%|%>|^%[A-Za-z_][\w.]*%?$|%[A-Z][A-Z_]{4,40}(?:%|$)|^%[-+ #0]?(?:\d+|\*)?(?:\.(?:\d+|\*))?(?:ll?|z)?[sdvqux]$|^%env\(|^\{vault\}|^\$[A-Za-z_][\w:.[\]{}'"]*$|^\$[A-Z][A-Z0-9_]{2,}\b|^@[\w.]+$|^:[a-z_]+$|^\{[^}]*\}?$|^\[[^\]]*\]?$|^%\(\w+\)s$/,
  // An accessor: process.env.X, os.environ[…], secrets.X, self.password, user.getPassword()
  /^(?:process\.env|os\.(?:environ|getenv)|import\.meta|env[.[]|ENV\[|System\.|secrets?\.[A-Za-z_]|exports\.|vars?\.|local\.|data\.|each\.|module\.|self\.|this\.|config\.|settings\.|options?\.|params?\.|req(?:uest)?\.|res(?:ponse|ult)?\.|args?\.|form\.|props\.|ctx\.|context\.|user\.|session\.|app\.|client\.|Environment\.|Configuration|getenv|getpass|input|prompt|raw_input|random|generate|create|encrypt|decrypt|hash)\b[.[(\w]*/,
  // A call or an index
  /^[A-Za-z_$][\w$.]*(?:::\w+)*\(|^[A-Za-z_$][\w$.]*\[|\([^()]*\)+\s*;?$/,
  // A variable between two parts of a string: "…?token=" + token + "&…", in PHP '…' . $token . '…'
  /^\+\s?[A-Za-z_$][\w$.]*(?:\([^()]*\))?\s?\+$|^\.\s?\$[A-Za-z_]\w*(?:(?:->|::)\w+|\[[^\]]*\])*\s?\.$/,
  // What a shell or Perl keeps for itself: $!, $?, $@, $1
  /^\$(?:[!?@*#&]|\d+$)/,
  // Operators of JavaScript: a === b, a?.b, a ?? b, a => b
  /[!=]==|^[A-Za-z_$][\w$]*(?:\.[\w$]+)*\?\.[\w$.?[\]()|]*$|^[A-Za-z_$][A-Za-z_$.]*\?\?$|=>/,
  // A name in capitals that a sentence or a block goes on behind, one in brackets, names with bars between
  /^==|\bself\.[a-z_]|^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+[.:]$|^\[[A-Z][A-Z0-9_]*\]|^[a-z]\w*(?:\|[a-z]\w*)+\|?$/,
  // A variable called a password, everything below a name, a format, the number of an issue, a function of a module, a name of a platform (CPE)
  /^(?!(?:my|your|the|some|db|test|super|secret)_)[a-z]\w*_(?:pw|pwd|pass|passwd|password)(?:_\w+)?$|\.\*$|=%[sdrv]$|^#\d{1,6}$|^[a-z_]\w*(?:\.\w+)+:[a-z_]\w*$|(?::\*){2}/,
  // A class in a module, as the entry points of a package name it; a constant of a module; what is filled in by the program itself; a prompt without its first letter; kinds of passwords in SOAP
  /^[a-z_]\w*(?:\.[a-z_]\w*){2,}:[A-Z]\w*$|^[a-z_]\w*\.[A-Z][A-Z\d]*(?:_[A-Z\d]+)+:?$|^__[a-z]\w*__$|^(?:\[[Pp]{1,2}\])?assword$|^ssword$|^\|?(?:\[[Pp]{1,2}\]|[Pp])?assword:(?:\|[Pp]?assword:?)?$|^wsse:Password\w+$/,
  // A number of the IETF's series, a rule of ABNF, a message of generated stubs, the last argument of a call, directories
  /^RFC\d{3,5}$|^\d?\*\d?[A-Z][A-Z-]*$|^Global___\w+$|^[A-Za-z_.]+\)[:;,]*$|^[a-z]+(?:[_-][a-z]+)*\/$/,
  // The next option of a command line
  /^--?[a-z][a-z-]*=?$|^--?[a-z][a-z-]+=[\w./-]+$/,
  // A type of Go with its package: `go.shape.float64`
  /^[a-z]\w*(?:\.[a-z]\w*)*\.(?:u?int|float|complex)\d{1,3}$/,
  // A pointer into a secret store, a file or a page
  /^(?:op|env|vault|ref\+\w+|keyring|ssm|sm|gcpsm|awssm|akv|aws|gcp|azure|secretref|projects|arn|file|https?|s3|gs|urn|mailto|data):/i,
  /^[a-z][a-z\d+-]{1,15}:\/\/|^projects\/[\w-]+\/(?:secrets|locations)\//,
  /^@@?\w+@@?$/,
  /^!+[A-Za-z_$][\w$]*(?:\.[\w$.]+)?$|^&(?:mut )?[a-z_]\w*(?:(?:\.|::)\w+)*$|^&[A-Z][a-z]+$|^\*[a-z_]\w*(?:\.\w+)*$/,
  // What compilers of JavaScript write: an imported module, a variable of their own, members that something is given or that another is tried for, a counter
  /^[A-Za-z]\w*_\d{1,2}(?:\.[A-Za-z_$][\w$]*)+[({['"]*$|^_[a-z]\w*\$\w+$|^[a-z]\w{0,12}(?:\.[A-Za-z_$]{2,40})+(?:=|\|\|)|^(?:\+\+|--)[a-z_]\w*\./,
  // Types of generated interfaces, names of styles, what a shell falls back on: `Schema$Authorization`, `Footer__admin___3yr9d`, `-$FLAGS_token`
  /^[A-Z][a-z]+\$[A-Z](?:\w*[A-Za-z_]|\w*(?:[A-Z]|alpha|beta)\d+)$|^[A-Za-z]\w*__\w+___[\w-]{5}$|^-\$[A-Za-z_]/,
  // The characters of a regular expression's class, versions of a package, what a store of secrets or of notifications puts in: `@{store:key}`, `$email-password`
  /(?:A-Z|a-z|A-F|a-f|0-9){2}|^[~^]\d{1,4}\.\d{1,4}\.\d|^@\{[^{}]*\}$|^\$[a-z]+(?:-[a-z\d]+)+$/,
  // An attribute of a resource of Terraform: `random_id.psk.b64_std`, `tls_private_key.ca[0].private_key_pem`
  /^[a-z][a-z0-9]*(?:_[a-z0-9]+)+\.[A-Za-z_][\w-]*(?:\[[^[\]]*\])?\.[a-z][a-z0-9]*(?:_[a-z0-9]+)*[a-z]$/,
  // A file, and a line in it as stacks of calls have them
  /\.(?:json|ya?ml|txt|pem|key|crt|cer|p12|pfx|jks|env|js|ts|py|rb|go|java|kt|scala|cs|cpp|swift|php|html?|md|cfg|conf|ini|xml|properties|png|jpe?g|svg)(?::\d{1,6}){0,2}$/i,
];

/** A file or a directory: `/run/secrets/x`, `./key`, `C:\keys`. */
const PATH = /^(?:\.{0,2}\/|~\/|[A-Za-z]:[\\/])[\w.\\/@ -]*$/;
/** Base64 that begins with its 64th sign. */
const SLASH_FIRST = /^\/[A-Za-z0-9+/]{15,}={0,2}$/;

/** One in 64 keys in base64 begins like a path; directories have words. */
function isBase64WithSlash(text: string): boolean {
  if (!SLASH_FIRST.test(text) || !/[a-z]/.test(text) || !/[A-Z]/.test(text) || !/\d/.test(text)) return false;
  return wordShare(text) < 0.3 && shannonEntropy(text) >= (text.length < 24 ? 3.5 : 4);
}

/** `user.password`, `Config::KEY`, `$this->token`; a token with dots looks the same, but for its words. */
const ACCESSOR = /^[A-Za-z_$][\w$]*(?:->|::|\??\.)[A-Za-z_$][\w$]*(?:(?:->|::|\??\.)[\w$]+)*\(?$/;

/** `Raven.Otter56`, `violet.anchor.lake23`, `c0pper.Otter56`: two or three words with dots between and a number behind, as people make passwords; what a member ends in is the name of an algorithm or a size. */
const WORDS_AND_NUMBER =
  /^(?:[A-Za-z]{3,16}|(?=[a-z0-9]{4})[a-z]{1,4}[013457]{1,2}[a-z]{1,8}(?:[013457][a-z]{1,4})?)(?:\.[A-Za-z]{3,16})?\.(?!(?:sha|md|base|utf|iso|aes|des|rsa|int|uint|float|bit|crc|fnv|word|size|win|arm|ed|x|p|v)\d)[A-Za-z]{3,16}[_-]?\d{2,4}$/i;

/** `Heron.on.reed.7`: two to four words in the manner of a sentence, with dots between, and a number that no member is called. */
const DOTTED_PHRASE = /^[A-Z][a-z]{1,15}(?:\.(?!so\.|log\.|py\.|js\.)[A-Za-z][a-z]{1,15}){1,3}\.\d{1,4}$/;

/** `Heron2onReed.Moor`: words, a small number for one of them, and a dot; in code such a number belongs to a technique. */
export function isDigitAmongWords(text: string): boolean {
  return (
    /^[A-Z][a-z]{3,}[2-9][a-z]{2,8}(?:[A-Z][a-z]{2,12})?\.[A-Z][a-z]{3,12}$/.test(text) &&
    !/base|sha|http|md5|utf|web|log|sql|aes|path|vector|point|matrix|pass|secret|token|key|default|value|config/i.test(
      text,
    )
  );
}

/** Two or three words, dots and a number: a password where its place says so, else perhaps a member. */
export function isWordsAndNumber(text: string): boolean {
  return WORDS_AND_NUMBER.test(text) && !REFERENCES.some(pattern => pattern.test(text));
}

/** Code or a pointer that stands where a secret would: `process.env.TOKEN`, `${PASSWORD}`, `secrets.API_KEY`, `getToken()`, `/run/secrets/x`. */
export function isCodeReference(text: string): boolean {
  return (
    REFERENCES.some(pattern => pattern.test(text)) ||
    (PATH.test(text) && !isBase64WithSlash(text)) ||
    (ACCESSOR.test(text) &&
      !WORDS_AND_NUMBER.test(text) &&
      !DOTTED_PHRASE.test(text) &&
      !isDigitAmongWords(text) &&
      (!/\d/.test(text) || wordShare(text) >= 0.4))
  );
}

const EMPTY_WORDS =
  /^(?:null|nil|none|undefined|nan|n\/?a|true|false|yes|no|on|off|always|never|allow|deny|block|success|ok|ignore|continue|skip|warn|checkbox|radio|submit|button|sign(?:up|in|out)|sshpass|error|info|warning|message|changed|updated|logged|asked|sent|stored|saved|created|deleted|removed|provided|correct|installed|loading|regenerated?|complete|empty|blank|unknown|unset|default|required|optional|mandatory|nullable|string|str|text|varchar|char|int(?:eger)?|number|float|double|bool(?:ean)?|object|array|list|dict|map|any|bytes?|buffer|binary|void|const|var|let|function|return|new|self|this|async|await|typeof|delete|select|from|where|function|class|public|private|static|final|password|passwd|pwd|pass|secret|token|key|apikey|api_key|user(?:name|_?id)?|login|email|value|hash|hashed|encrypted|plain|plaintext|bearer|basic|oauth2?|jwt|md5|sha\d*|bcrypt|utf-?(?:8|16|32)(?:le|be)?|us-ascii|ascii|latin-?1|base64(?:url)?|clear|(?:cram|digest)-md5|scram-sha-\d+(?:-plus)?|ecdsa-(?:sha2-\w+|p\d{3})|uint8clampedarray|u?int(?:8|16|32)array|float(?:32|64)array|big(?:u?int)64array|u?int\d{1,3}|bytes\d{1,2}|hidden|stdin|input|field|label|title|type|name|forgot|reset|confirm|change|invalid|incorrect|wrong|valid|weak|strong|medium|missing|expired|passed|failed|skipped|pending|generated|random|and|or|not|is|if|else|the|a|an|in|to|for|with|of|es|en)$/i;

/** The label of a field in a translation, rather than its value. */
const WORD_FOR_PASSWORD =
  /^(?:contrasenya|contraseña|pasahitza|salasana|pass(?:ord|ort|wort)|wachtwoord|kennwort|ger-tremen|palavra-chave|lösenord|heslo|hasło|jelszó|parol[ae]?|lozinka|geslo|slaptažodis|parool|adgangskode|senha|palavra-passe|şifre|парола?|пароль|κωδικός|密[码碼]|パスワード|비밀번호|암호|كلمة المرور|סיסמ[אה]|mật khẩu|kata sandi|पासवर्ड|கடவுச்சொல்|รหัสผ่าน|পাসওয়ার্ড)$/iu;

/** `null`, `true`, `string`, `required`: a value of a schema, a type or a keyword of a language. */
export function isEmptyWord(text: string): boolean {
  const word = text.replace(/[.,;:!?]$/, '');
  return EMPTY_WORDS.test(word) || WORD_FOR_PASSWORD.test(word);
}
