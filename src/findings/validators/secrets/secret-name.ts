import type { ValidatorInput } from '../validator.ts';
import { isKeyed } from './value-place.ts';

/** The last name says that the value is about a secret, not one: `token_type`, `passwordHint`, `max_tokens`, `secretName`, `next_page_token`. */
const ABOUT_A_SECRET =
  /^(?:url|uri|endpoint|file|path|dir|type|name|id|ids|count|counts|length|len|size|num|number|field|label|hint|help|tooltip|text|policy|expiry|expires?|expired|at|in|on|ttl|timeout|lifetime|validity|duration|interval|attempts|tries|retries|age|limit|min|max|regex|pattern|format|algorithm|alg|version|status|state|valid|required|enabled|strength|question|error|message|msg|title|description|placeholder|prompt|manager|service|provider|ref|reference|arn|link|header|prefix|suffix|class|index|position|usage|used|seconds?|minutes?|hours?|days?|date|time|timestamp|public|address|exists|generator|validator|rotation|length|usage|logprobs?|scopes?|issuer|spec|accessor|salt|fingerprint|hash|digest|checksum|sha\d*|md5|guid|uuid|oid|spn|alphabet|charset|env|exc|changed?|updated|set|material|encryption|encoder|encoding|authentication|method|mode|level|driver|drivers|within|expect|parameter|store|policy|region|alias|arn|json|ya?ml|txt|png|js|ts|py|md|html?)$/i;
const COUNTS_OR_CURSORS =
  /^(?:max|min|num|total|n|next|prev|previous|page|cursor|forward|backward|continuation|continue|pagination|lock|change|request|idempotency|client request|policy update|work unit|starting|stop|start|end|eos|bos|pad|unk|sep|cls|mask|version|withdrawal|special|prompt|completion|input|output|cached|reasoning|csrf|xsrf|primary|foreign|sort|partition|row|cache|public|publishable|object|s3|storage|translation|i18n|locale|answer|registry|hot|short|keyboard|map(?= keys?$)|idempotency|sync token|(?:experiment|dataset|lookup|join|composite|surrogate|shard|range|metric|issue) key)\b/i;

/** The key of an object in a store is its name, but one to the store is a secret: `s3.secretKey`, `REGISTRY_TOKEN`. */
const OPENS_A_STORE =
  /^(?:object|s3|storage|registry|cache)\b(?: \w+)*? (?:(?:secret|access|api|auth|account|private|signing|encryption) (?:key|token)|secret)\b|^(?:s3|storage|registry) token$/i;

/** What a page hands to everyone, wherever its name stands in a longer one: `NEXT_PUBLIC_VAPID_PUBLIC_KEY`, `X-CSRF-Token`. */
const OF_PAGES = /\b(?:csrf\w*|xsrf|(?:public|publishable|site) key|dedup|sec web ?socket)\b/i;

/** `registry_password` is one, `registry_key` is none. */
const PASSWORD_LAST = /(?:password|passwd|passphrase|pwd)$/i;

export function aboutASecret(names: readonly string[]): boolean {
  const last = names.at(-1);
  if (last === undefined) return false;
  const words = wordsOf(last);
  const counts = COUNTS_OR_CURSORS.test(words) && !PASSWORD_LAST.test(words) && !OPENS_A_STORE.test(words);
  return endsAbout(words) || counts || OF_PAGES.test(words);
}

/** The name that ends right before a value has a last word which says so: `password_hash_algorithm = "`. */
export function endsAboutASecret(before: string): boolean {
  // The attribute of an element that has the name: `<Password Type="PasswordText">`.
  if (/<[\w:]{0,24}password\s[^<>]*>$/i.test(before)) return false;
  const name = nameBefore(before);
  return name !== undefined && endsAbout(wordsOf(name));
}

/** The key, or the name in front of the value, says that it is about a secret, not one. */
export function isNamedOtherwise(input: ValidatorInput): boolean {
  const name = nameOf(input);
  return name !== undefined && aboutASecret([name]);
}

/** The name itself says that the value is made up: `DUMMY_PW`, `fakePassword`, `"mock-token"`. */
export function isNamedMadeUp(input: ValidatorInput): boolean {
  const name = nameOf(input);
  return name !== undefined && MADE_UP.test(wordsOf(name));
}

const MADE_UP = /^(?:(?:my|the|a|some|const|default|test) )?(?:dummy|fake|mock|bogus|sample|example|placeholder)\b/i;

/** The value's key, or the name in front of it. */
export const nameOf = (input: ValidatorInput): string | undefined =>
  isKeyed(input) ? input.names.at(-1) : nameBefore(input.before);

function endsAbout(words: string): boolean {
  return words.includes(' ') && ABOUT_A_SECRET.test(words.slice(words.lastIndexOf(' ') + 1));
}

function wordsOf(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/[_.\-\s]+/g, ' ')
    .replace(/\[\d*\]/g, '')
    .trim();
}

/** `NextToken": "`, `--lock-token `, `api.key_id = `: the last name in front of a value. */
const NAME_BEFORE =
  /([A-Za-z][\w.-]{2,60}?)\s*(?:\\{0,4}["'`])?[\])]*\s*(?:=>|:=|[=!]==?|->|[:：=,>]|\s)\s*(?:\\{0,4}["'`])?$/;

const BEHIND_NAME = /[\s\\"'`\])=>:：!,-]/;
const IN_NAME = /[\w.-]/;

/** The name that stands right before a value in running text, as far as it can be told. */
export function nameBefore(before: string): string | undefined {
  // From the end back to where the last name begins: an expression that begins to look at every place would take long.
  let end = before.length;
  while (end > 0 && BEHIND_NAME.test(before[end - 1]!)) end -= 1;
  let start = end;
  while (start > 0 && IN_NAME.test(before[start - 1]!)) start -= 1;
  return start === end ? undefined : NAME_BEFORE.exec(before.slice(start))?.[1];
}
