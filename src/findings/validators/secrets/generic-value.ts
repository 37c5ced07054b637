import { shannonEntropy } from '../../entropy.ts';
import { REJECTED, type Validator, type ValidatorInput, type Verdict } from '../validator.ts';
import { isCodeReference, isEmptyWord } from './code-reference.ts';
import { looksLikePlaceholder, sampleVerdict } from './placeholder.ts';
import { isCalledPublic, isPublicForm } from './public-form.ts';
import { isNamedMadeUp, isNamedOtherwise, nameOf } from './secret-name.ts';
import { isTypeName } from './type-name.ts';
import {
  DATE,
  isBare,
  isEnvironmentLine,
  isKeyed,
  isQuoted,
  NUMBER,
  PLACEHOLDER,
  standsAsValue,
  WEAK,
} from './value-place.ts';
import { isErratic, isIdentifier, isSlug, isUnreadable, isWordLike, wordShare } from './words.ts';

const IDENTIFIER =
  /^(?:[a-z]+(?:[_.-][a-z]+)+|[A-Z]+(?:[_.-][A-Z]+)+|[a-z]+(?:[A-Z][a-z]+)+|(?:[A-Z][a-z]+)+|[A-Z][a-z]+(?:-[A-Z][a-z]+)+|[a-z]+)$/;
/** A name that stands where the reader's own value belongs: `YOUR_API_KEY`, `insert-token-here`. */
const STANDS_FOR_ONE =
  /^your[_.-]?[a-z]|^(?:insert|enter|put|replace|paste)[_.-]?(?:your|me|this|with|here)|[_.-]here$|^change[_-]?me/i;
/** A key of letters alone, known by its mark. */
const LETTER_KEY = /^sk-[a-z]{40,64}$/;
/** Directories, or a name with an extension. */
const FILE_PATH =
  /^(?:[\w.-]+\/)+[\w-]*(?:\.[a-z]\w{0,7}){1,3}$|^[\w.-]+\.(?:pgp|asc|gpg|p8|bin|gz|zip|tar|bz2|tgz|csv|log|dat|pub|lock|jar|exe|dll|so|la|lo|mp\d)$/i;
/** The key of a text in translations: `billing.planForm.title`. */
const TEXT_KEY = /^(?!eyJ)[a-z][A-Za-z]{1,30}(?:\.[a-z][A-Za-z]*\d?[A-Za-z]*){2,6}$/;
/** A host: `shop-7.eu.auth0.com`. */
const HOST = /^(?:[a-z0-9][a-z0-9-]*\.){1,4}(?:com|net|org|io|dev|cloud|app|internal|local)(?::\d{2,5})?$/;
const VERSION = /^v?\d+(?:\.\d+)+|-\d+\.\d+\.\d+/;
/** A key's fingerprint: `1f:51:ae:…`. */
const HEX_PAIRS = /^(?:[0-9A-Fa-f]{2}:){5,}[0-9A-Fa-f]{2}$/;
const HEX = /^[0-9A-Fa-f]+$/;
/** A number in code. */
const CODE_NUMBER = /^0x[0-9a-f]{1,8}$/i;
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** What a hexadecimal number beside the word key is when it is no secret: the id of a public key, a digest. */
const OF_A_KEYRING =
  /(?:^|[\W_])(?:gpg|pgp)[_-]?key[^\n]{0,8}$|\bsigningkey ?= ?$|\b(?:gpg|pgp|gnupg|using (?:[RD]SA|ECDSA|EDDSA) key|recv-keys?|fingerprint|commit|sha-?\d{1,3}|md5|checksum|digest)\b[^\n]{0,24}$/i;
/** What has a digest: `token 1f3a… of the commit`. */
const OF_A_THING =
  /^["'`]? of (?:the|this|that|a|an) (?:commit|image|file|build|blob|tree|release|artifact|archive|package|block|revision)\b/;
/** A constant of at least three parts, one of them a word: `EVP_PKEY_ED25519`, `WPA_KEY_MGMT_IEEE8021X`. */
const CONSTANT = /^(?=(?:\w*_)?[A-Z]{3,}(?:_|$))[A-Z][A-Z0-9]*(?:_[A-Z0-9]+){2,}$/;
/** A variable behind its type in C: `credentials_t server509`. */
const OF_A_TYPE = /\w_t \*{0,2}$/;
/** The name of a header: `X-aws-ec2-metadata-token`. */
const HEADER_NAME = /^X(?:-[A-Za-z0-9]+){2,}$/i;
/** The name of a variable of an environment with a number in it: `OAUTH2_ACCESS_TOKEN`. */
const VARIABLE_NAME = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*_(?:TOKEN|SECRET|KEY|PASSWORD|HASH)(?:_\d)?$/;
/** A command of PowerShell: `Get-BCClientConfiguration`. */
const COMMANDLET =
  /^(?:Add|Backup|Block|Clear|Connect|Convert|ConvertFrom|ConvertTo|Copy|Disable|Disconnect|Dismount|Enable|Export|Find|Get|Grant|Import|Install|Invoke|Lock|Mount|Move|New|Publish|Read|Receive|Register|Remove|Rename|Repair|Reset|Restore|Resume|Revoke|Save|Send|Set|Show|Start|Stop|Suspend|Test|Unblock|Uninstall|Unlock|Unregister|Update|Wait|Write)-[A-Z][A-Za-z0-9]*$/;
/** What tools call the indexes and relations of tables: `IDX_e574527322272fd838f4f0f3d3`. */
const INDEX_NAME = /^(?:IDX|FK|PK|UQ|REL|CHK)_[0-9a-z]{20,}$/;
/** A line about test vectors, or the number of a test with the key of a cipher, which other lines give the text for: `I=2\nKEY=…\nIV=…\nPT=…`. */
const TEST_VECTOR =
  /\btest[ _-]?vectors?\b[^\n]{0,80}$|(?:^|\n)(?:I|COUNT|Count) ?= ?\d+\r?\n(?:[A-Za-z]\w{0,12} ?= ?[0-9A-Fa-f]*\r?\n){0,2}\w{0,8}(?:KEY|Key)\w{0,4} ?= ?$/;

/** A digest in the list of a package's files, what a certificate authority asks for in public: `sha256=WeMy…-SK-`, `HTTP01(token=b"`. */
const OF_A_LIST_OR_CHALLENGE = /\bsha(?:1|256|384|512)[=:-][\w+/-]*$|\b(?:HTTP01|DNS01|TLSALPN01|acme-challenge)\b/;

/** The user, whom a secure string follows: `New-Object PSCredential "`. */
const USER_OF_CREDENTIAL = /PSCredential ?\(?\s?["']$/i;

/** A value rather than a name in code: in quotes, under a key or on a line of an environment. */
function isGiven(input: ValidatorInput): boolean {
  return isQuoted(input) || isKeyed(input) || isEnvironmentLine(input.before);
}

/** `exports.AUTH_END1 = AUTH_END1`. */
function isNameAgain(input: ValidatorInput): boolean {
  const { text } = input;
  const name = nameOf(input);
  return name !== undefined && name.length > 5 && name.endsWith(text);
}

/** `token = lineTokens0[column]`: a variable that is indexed. */
function isIndexed(input: ValidatorInput): boolean {
  return input.after.startsWith('[') && /^[A-Za-z_]\w*$/.test(input.text) && !isQuoted(input);
}

/** An argument by its name, and names with a value in a list: `Token(type=TokenType.NUMBER`. */
function isArgument(text: string): boolean {
  if (/^[a-z][a-z\d_-]{0,24}=\d{1,10}i?$/.test(text)) return true;
  if (!/^[A-Za-z_]\w{0,24}=[A-Za-z_][\w.]*$/.test(text)) return false;
  return !/\d/.test(text) || wordShare(text) >= 0.3 || text.length < 16;
}

/** A pod of Kubernetes: the name of what runs in it, and two suffixes that are drawn. */
const POD = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*-[a-z0-9]{8,10}-[a-z0-9]{5}$/;

/**
 * `kubectl describe secret default-token-v91o7`: lower-case words and a suffix, with nothing but a blank before them; or the name
 * goes on: `secret-scanner-linux-amd64`, `token-service@sha256:…`.
 */
function isNamedObject({ text, before, after }: ValidatorInput): boolean {
  if (POD.test(text) || text.includes('@sha256:') || /[#@][\w-]*@?\d+\.\d+/.test(text)) return true;
  if (/[A-Za-z]-$/.test(before) && isWordLike(/^([A-Za-z]{4,})[^A-Za-z0-9]/.exec(text)?.[1] ?? '')) return true;
  // A class or an id in a style sheet: `.token-keyword_x8Kp2a{`.
  if (/(?:^|[\s},>+~])[.#][\w-]*[-_]$/.test(before) && /^\s?(?:[{,>+~:[)]|\.[\w-]|$)/.test(after)) return true;
  return /\bsecrets?[ \t]+$/.test(before) && /^[a-z]+(?:-[a-z0-9]+)*-[a-z0-9]{4,10}$/.test(text);
}

/** A name and its sign, which the value in quotes follows: `dynamic-keys wpa2-pre-shared-key="…"`. */
function isLabelOfQuoted({ text, before, after }: ValidatorInput): boolean {
  return /^[A-Za-z][\w.-]*=$/.test(text) && /^\\*["']/.test(after) && !/["'`]$/.test(before);
}

/** A declaration of a style sheet: `.api-key{font:12px/1.4`. */
const STYLE = /^[a-z-]{3,24}:-?[\d.]+(?:px|r?em|%|v[hw]|pt|m?s)\b/;

/** The key of an entry in a tree of hashes, which another hash stands before: `"root": "0x…", "key": "0x…"`. */
const AMONG_HASHES = /[0-9a-f]{20}\\?"(?:,|:\s?\{)\s{0,24}\\?"key\\?":\s?\\?"$/;
const HASH = /^0x[0-9a-f]{64}$/;
const HASH_OR_ADDRESS = /^0x[0-9a-f]{40}(?:[0-9a-f]{24})?$/;

/** Also below it: `"0x…": {"key": "0x…"}`. */
function isAmongHashes(input: ValidatorInput): boolean {
  if (!HASH.test(input.text)) return false;
  const [parent = '', name] = input.names.slice(-2);
  return AMONG_HASHES.test(input.before) || (isKeyed(input) && name === 'key' && HASH_OR_ADDRESS.test(parent));
}

/** The label of an argument or of an entry: `rawNonce:authTokenSecret`, `tokenInvalid: 'invalid token', tokenUntrusted: '…'`. */
const LABEL = /^[A-Za-z_]+:(?:[A-Za-z_]+)?$/;

/** What calls for a UUID under the name `key` (a row or an object) or `clientToken` (a request that may be sent twice). */
function isRowName(input: ValidatorInput): boolean {
  // `the api key: …` has a longer name than its last word.
  if (/[A-Za-z] (?:key|token)\W*$/i.test(input.before)) return false;
  const name = nameOf(input) ?? '';
  return /^(?:key|client[_-]?(?:request[_-]?)?token)$/i.test(name);
}

/** An object in a store: directories with names, then anything. */
const OBJECT_PATH = /^([a-z]{4,}(?:[-_][a-z]+)*)\/[\w./=-]+$/;
function isPath(text: string): boolean {
  if (FILE_PATH.test(text) || /\/v?\d+\.\d+\.\d+$/.test(text)) return true;
  const folder = OBJECT_PATH.exec(text)?.[1];
  return folder !== undefined && isWordLike(folder.replace(/[-_]/g, ''));
}

/** Within the name of an element, rather than behind it: `id="token_aa01…"`, `wsu:Id="UsernameToken-1B41…"`, `for="api-key-7f3c…"`. */
const OF_AN_ATTRIBUTE =
  /(?:^|[\s<:])(?:id|Id|ID|for|htmlFor|name|headers|data-testid|data-target|aria-[a-z]{3,12})=\\*["'][A-Za-z][\w:-]{0,60}$/;

/**
 * The value of something called a token, an API key or an access key: made by a generator, so long, mixed, and without words.
 * Refuses what code, schemas and prose put in that place.
 */
export const tokenValue: Validator = input => {
  const { text } = input;
  if (OF_AN_ATTRIBUTE.test(input.before)) return REJECTED;
  if (text.length < 10 || isNamedOtherwise(input) || !standsAsValue(input)) return REJECTED;
  if (OF_A_LIST_OR_CHALLENGE.test(input.before) || USER_OF_CREDENTIAL.test(input.before)) return REJECTED;
  if (text.startsWith('<')) return PLACEHOLDER;
  if (isCodeReference(text) || isEmptyWord(text) || isPublicForm(text) || isArgument(text)) return REJECTED;
  if (isLabelOfQuoted(input) || STYLE.test(text)) return REJECTED;
  if (EXPRESSION.test(text) || HOST.test(text) || TEXT_KEY.test(text) || isTypeName(text)) return REJECTED;
  if ((UUID.test(text) && isRowName(input)) || isNamedObject(input)) return REJECTED;
  if (NUMBER.test(text) || DATE.test(text) || VERSION.test(text)) return REJECTED;
  if (IDENTIFIER.test(text) && !LETTER_KEY.test(text))
    return STANDS_FOR_ONE.test(text) && (isGiven(input) || /^YOUR_[A-Z_]+$/.test(text)) ? PLACEHOLDER : REJECTED;
  if (
    text.startsWith('//') ||
    (CONSTANT.test(text) && !isGiven(input)) ||
    (HEADER_NAME.test(text) && /-(?:token|key|secret|auth)$/i.test(text)) ||
    (OF_A_TYPE.test(input.before) && /^\w+$/.test(text)) ||
    (HEX.test(text) && TEST_VECTOR.test(input.before)) ||
    /^[\w.]{1,12}=\w+:\/\//.test(text) ||
    CODE_NUMBER.test(text) ||
    VARIABLE_NAME.test(text) ||
    LABEL.test(text) ||
    isAmongHashes(input) ||
    COMMANDLET.test(text) ||
    INDEX_NAME.test(text) ||
    isIndexed(input) ||
    isNameAgain(input) ||
    isPath(text)
  )
    return REJECTED;
  if (isSlug(text) || HEX_PAIRS.test(text) || (OF_A_KEYRING.test(input.before) && HEX.test(text.replace(/^0x/, ''))))
    return REJECTED;
  if (OF_A_THING.test(input.after) && HEX.test(text)) return REJECTED;
  // `signing key 19882D92…`, `ENV YARN_KEYS 19882D92…`: the fingerprint of a key that signs.
  if (/^[0-9A-F]{40}$/.test(text) && /\bkey $|keys[ =]["']?$/i.test(input.before)) return REJECTED;
  const hasDigit = /\d/.test(text);
  if (isCalledPublic(input.before)) return REJECTED;
  const hasLetter = /[A-Za-z]/.test(text);
  if (!hasLetter || /\s/.test(text)) return REJECTED;
  if (looksLikePlaceholder(text) || isNamedMadeUp(input)) return PLACEHOLDER;
  const sample = sampleVerdict(text);
  if (sample) return sample;
  if (isIdentifier(text)) return REJECTED;
  const erratic = isErratic(text);
  if (isDense(text) && isQuoted(input)) return { ok: true };
  if (!hasDigit && !erratic && (text.length < 20 || shannonEntropy(text) < 3.7)) return REJECTED;
  const digits = text.replace(/\D/g, '').length;
  if (digits < 2 && text.length < 20 && !erratic && !isUnreadable(text)) return REJECTED;
  if (wordShare(text) >= 0.5) return REJECTED;
  const entropy = shannonEntropy(text);
  if (entropy < leastEntropy(text)) return REJECTED;
  return { ok: true, confidence: entropy >= 3.7 && text.length >= 20 ? 0.15 : 0 };
};

/** Sixteen hexadecimal digits from a generator have less than 3 bits a digit in one case of three. */
function leastEntropy(text: string): number {
  if (HEX.test(text) && text.length >= 12 && text.length < 24) return 2.4;
  return text.length < 16 ? 2.7 : 3;
}

/** Both cases and two signs or more that no name or path has: `l!H+ON^0FZKqt`. */
function isDense(text: string): boolean {
  const signs = text.match(/[!#%^&*~@$?+]/g) ?? [];
  return (
    signs.length >= 2 &&
    /[a-z]/.test(text) &&
    /[A-Z]/.test(text) &&
    wordShare(text) < 0.4 &&
    !/[%$][A-Za-z]\w*[%$]|:\/\//.test(text)
  );
}

/** The id of a user: `auth0|5f7c8ec7…`. */
const OF_A_USER = /\bauth0\|$/;

/** What a build's cache is stored under: words and the digest of a lock file. */
const CACHE_KEY = /^(?!key_)(?=[A-Za-z])(?:[A-Za-z0-9.]{1,16}[-_]){1,6}(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64})$/;

/** A key of a store or a table: `cache key=…`. */
const OTHER_KEY_BEFORE =
  /\b(?:public|primary|foreign|cache|partition|sort|hash|map|routing|row|shard|idempotency) key["'`]?\s?[:=]\s?["'`]?$/i;

/** A document in an address: `https://docs.google.com/spreadsheet/ccc?key=`. */
const OF_A_DOCUMENT = /\b(?:docs|spreadsheets?|drive)\d?\.google\.com\/[^\s"'<>]*[?&;]key=$/i;

/** The id of what is called a key: `<tagKey id="`, `<xenc:EncryptedKey Id="`. */
const OF_AN_ID = /<[\w:.-]{0,40}Key\s[^<>]{0,80}\bid=\\*["']$/i;

/** The name of an entry of a property list that holds a key: the element around every name is called `key`. */
const NAME_OF_A_KEY = /(?:key|auth|sk|pat|secret|private|access|token)s?$/i;

/** The value of something called a key: a token, but no path; and of something called just that, no UUID (the name of a row or an object). */
export const keyValue: Validator = input => {
  if (OF_AN_ID.test(input.before) || OF_A_USER.test(input.before)) return REJECTED;
  const entry = /<key>([^<>]*)<\/key>\s*<string>$/.exec(input.before)?.[1];
  if (entry !== undefined && !NAME_OF_A_KEY.test(entry)) return REJECTED;
  if (CACHE_KEY.test(input.text) || OTHER_KEY_BEFORE.test(input.before) || OF_A_DOCUMENT.test(input.before))
    return REJECTED;
  if (!/\d/.test(input.text) && (input.text.length < 20 || !isErratic(input.text))) return REJECTED;
  return tokenValue(input);
};

/** A regular expression. */
const EXPRESSION = /\[\^?\w-\w|\\[dwsS][+*{]/;
/** A pass phrase of four to six words. */
const DRAWN_WORDS = /^[a-z]{4,10}(?:[-.][a-z]{4,10}){3,5}$/;
/** Words of names and of texts that ask for a secret. */
const OF_NAMES =
  /secret|token|pass|cred|cert|prod|name|auth|key|your|this|that|with|here|change|replace|random|string|value|service|config|test|user|client|session|data/;
/** What people invent: `Meadow.2031`, `Copper_64`. */
const WORD_AND_YEAR = /^[A-Z][a-z]{3,}[._-]\d{2,4}$/;

/** The value of something called a secret, a client secret or a signing key: like a token, but people also invent these themselves (`s3cr3t!key`). */
export const secretValue: Validator = input => {
  const verdict = tokenValue(input);
  if (verdict.ok) return verdict;
  const { text } = input;
  if (text.length < 8 || (isBare(input) && !isEnvironmentLine(input.before))) return REJECTED;
  if (isTypeName(text) || isNamedObject(input) || isNamedOtherwise(input) || !standsAsValue(input)) return REJECTED;
  if (isCodeReference(text) || isEmptyWord(text) || /\s/.test(text)) return REJECTED;
  if (DRAWN_WORDS.test(text) && isEnvironmentLine(input.before) && !OF_NAMES.test(text)) return WEAK;
  if (isSlug(text) && !WORD_AND_YEAR.test(text)) return REJECTED;
  if (NUMBER.test(text) || DATE.test(text) || VERSION.test(text) || IDENTIFIER.test(text)) return REJECTED;
  if (looksLikePlaceholder(text) || isNamedMadeUp(input)) return PLACEHOLDER;
  if (EXPRESSION.test(text) || VARIABLE_NAME.test(text)) return REJECTED;
  return /[\d#!@$%^&*~?+]/.test(text.replace(/[?!]$/, '')) &&
    /[A-Za-z]/.test(text) &&
    !/[:/,]|^[#@$&*]|[?&]\w+=/.test(text)
    ? WEAK
    : REJECTED;
};

/** The start of a name that says more than `key`: not one of a store, as in `key := []byte("…")`. */
const JUST_A_KEY = /(?:^|[^A-Za-z_])key[ \t]{0,4}:?=[ \t]{0,4}(?:\[\]byte|new buffer|buffer\.from)\(["'`]$/i;
const LEAST_GENERATED = 16;
/** What people invent in place of a key: a word with a number or a sign. */
const INVENTED = /^(?=.*[A-Za-z]{2})(?=.*(?:\d{2}|\d.*\d.*\d|[!@#$%^&*?+])).{8,}$/;
/** An algorithm or an encoding: `hs256-key`, `aes-256-cbc`, `base64url`. */
const ALGORITHM = /^(?:[a-z]{1,4}-?(?:128|192|256|384|512)|base(?:32|64)|sha-?\d|utf-?\d|md5|v\d)/i;

/** The key that a call signs or encrypts with, as its argument: generated, or invented with digits in it, and a sign where it is long. */
export const argumentKey: Validator = ({ text, before }) => {
  if (text.length >= LEAST_GENERATED) {
    const verdict = generatedKey(text);
    if (verdict.ok || !/[!@#$%^&*?+]/.test(text)) return verdict;
  }
  return inventedKey(text, before);
};

function inventedKey(text: string, before: string): Verdict {
  if (JUST_A_KEY.test(before) || !INVENTED.test(text) || isCodeReference(text) || /[:/(),]/.test(text)) return REJECTED;
  if (ALGORITHM.test(text) || isIdentifier(text)) return REJECTED;
  return looksLikePlaceholder(text) ? PLACEHOLDER : WEAK;
}

function generatedKey(text: string): Verdict {
  if (isCodeReference(text) || isEmptyWord(text) || isSlug(text) || IDENTIFIER.test(text) || isIdentifier(text))
    return REJECTED;
  if (NUMBER.test(text) || !/\d/.test(text) || !/[A-Za-z]/.test(text)) return REJECTED;
  if (looksLikePlaceholder(text)) return PLACEHOLDER;
  return sampleVerdict(text) ?? (wordShare(text) >= 0.6 || shannonEntropy(text) < 3 ? REJECTED : { ok: true });
}
