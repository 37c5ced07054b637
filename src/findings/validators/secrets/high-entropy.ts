import { shannonEntropy } from '../../entropy.ts';
import { ACCEPTED, namingLine, REJECTED, type Validator, type ValidatorInput, type Verdict } from '../validator.ts';
import { isCodeReference } from './code-reference.ts';
import { sampleVerdict } from './placeholder.ts';
import { isPublicForm } from './public-form.ts';
import { isIdentifier, isOfLongPieces, isUnreadable, wordShare } from './words.ts';

/** What random-looking runs nearly always are when one of these stands before them: digests, identifiers, public halves, embedded files. */
const NOT_A_SECRET =
  /sha-?\d+|md5|commit|integrity|digest|checksum|(?:\b|_)hash|etag|\brev(?:ision)?\b|base64,|data:|fingerprint|\bsigningkey\b|signature|\bsig\b|certificate|public|ssh-(?:rsa|ed25519|dss)|ecdsa|nonce|uuid|guid|\bblob\b|\btree\b|image|\bimg|font|src=|href=|[a-z]:\/\/\S*$|sourcemap|resolved|version|\bcid\b|\btx\b|transaction|\bblock\b|address|captcha|csrf|xsrf|authenticity|site.?key|video|youtube|thumbnail|\bid\b|_id\b|[a-z]Id\b|torrent|magnet|model|checkpoint|\bkid\b|\bx5t|\bcrc|salt|cursor|(?:page|next|continuation).?token|\bENC(?:\(|\[[\w,:]{0,16})$|encrypted_data|accessor|\{cipher\}$|\bcontent.?hash|\bdata\b|\bh1:$|\bDNSKEY\b|\bplaceholder\b|\bexpected\b|\bHTTP01\b|\bDNS01\b|acme-challenge/i;
const NEAR = 40;

function standsInHashContext({ before, names }: ValidatorInput): boolean {
  return (
    NOT_A_SECRET.test(namingLine(before).slice(-NEAR)) || names.some(name => name !== 'data' && NOT_A_SECRET.test(name))
  );
}

/** Base64 (or base62) runs that look generated: three kinds of characters, high entropy, no words, no path, no digest or file around them. */
export const highEntropyBase64: Validator = input => {
  const { text } = input;
  if (text.length > 512 || !/[a-z]/.test(text) || !/[A-Z]/.test(text) || !/\d/.test(text)) return REJECTED;
  if (/^[0-9A-Fa-f-]+$|^\/\/|^_?_Z[A-Z]/.test(text) || isPublicForm(text) || standsInHashContext(input))
    return REJECTED;
  if (
    (text.match(/\//g) ?? []).length > text.length / 12 + 1 ||
    (text.match(/[-_]/g) ?? []).length > text.length / 8 + 1
  )
    return REJECTED;
  if (/^(?:iVBOR|\/9j\/|R0lGOD|UklGR|JVBERi|PHN2Zy|UEsDB|H4sI|AAAA|d09GR|T1RUT|PD94|MII)/.test(text)) return REJECTED;
  // The rest of what is written with percent signs.
  if (input.before.endsWith('%') && /^[0-9A-F]{2}/.test(text)) return REJECTED;
  // A file in its directories.
  if (text.includes('/') && /^\.[a-z]{1,4}\b/.test(input.after)) return REJECTED;
  if (shannonEntropy(text) < (text.length >= 40 ? 4.4 : 4)) return REJECTED;
  if (wordShare(text) > 0.3 || isIdentifier(text) || isOfLongPieces(text)) return REJECTED;
  return sampleVerdict(text) ?? ACCEPTED;
};

/** What Ansible Vault has encrypted: hexadecimal lines below a header. */
const OF_A_VAULT = /\$ANSIBLE_VAULT;[\d.]+;AES256[^\n]{0,40}(?:\n|\\n)(?:> ?)?\s*$|[0-9a-f]{32,}(?:\n|\\n)(?:> ?)?\s*$/;
/** Coordinates of a point, halves of a signature, a modulus, what a test expects: `'y': '…'`, `var R = '…'`. */
const PUBLIC_PART = /(?:^|[^\w.-])["']?(?:[xynrsRSPQ]|res|expected)["']?(?: ?[:=] ?|, ?)["'`](?:0x)?$/;
/** A commit that an action of a workflow is pinned to: `actions/checkout@…`. */
const PINNED = /[\w.-]\/[\w./-]+@$/;

/** A line of `sha256sum`, `git log --oneline` or `git ls-remote`, or an entry of a list of changes: a digest and what has it; the fingerprint of a key in a keyring. */
function isListedDigest({ text, before, after }: ValidatorInput): boolean {
  if (/^(?: [ *]|\t)[\w./-]+(?:\s|$)/.test(after)) return true;
  if (/^[0-9A-F]{40}$/.test(text) && /\bkey:? ?$/i.test(before)) return true;
  return (
    text.length === COMMIT && /(?:^|\n)(?:> ?)?(?:[ \t]*[*-] )?$/.test(before) && /^ (?:refs\/|[A-Za-z(])/.test(after)
  );
}
const COMMIT = 40;

/** Hexadecimal runs: nearly always digests, so only with a word for a secret nearby and none for a digest. */
export const highEntropyHex: Validator = input => (input.hasContext ? randomHex(input) : REJECTED);

function randomHex(input: ValidatorInput): Verdict {
  const { text } = input;
  if (!/[a-f]/i.test(text) || !/\d/.test(text) || standsInHashContext(input)) return REJECTED;
  if (/[a-f]/.test(text) && /[A-F]/.test(text)) return REJECTED;
  if (isListedDigest(input) || isPublicForm(text) || PUBLIC_PART.test(input.before)) return REJECTED;
  if (OF_A_VAULT.test(input.before) || PINNED.test(input.before)) return REJECTED;
  if (shannonEntropy(text) < 3) return REJECTED;
  return sampleVerdict(text) ?? ACCEPTED;
}

/** Names of what is no secret beside one: who has it, where it is used, what a machine counts. */
const NAMED_OTHERWISE =
  /(?:account|app|bucket|build|channel|class|client|cluster|customer|database|device|domain|endpoint|file|folder|group|host|image|instance|issuer|job|key_?id|merchant|name|node|order|organi[sz]ation|owner|package|path|pod|policy|profile|project|queue|region|repo|request|resource|role|server|service|source|span|subject|subscription|tenant|thread|topic|trace|type|uri|url|user|username|workspace|zone)(?:_?(?:id|name|key_?id))?["'\]]{0,2}\s?(?:=>|[:=])\s?["'`]?$/i;

/** A value that is assigned or quoted beside a secret that was found, and looks as random: another one, whatever it is called. */
export const besideSecret: Validator = input => {
  const { text, before } = input;
  if (NAMED_OTHERWISE.test(before)) return REJECTED;
  if (/^[0-9A-Fa-f]+$/.test(text)) return text.length < 32 ? REJECTED : randomHex(input);
  if (/[A-Z]/.test(text) && /[a-z]/.test(text)) return highEntropyBase64(input);
  if (!isUnreadable(text) || standsInHashContext(input)) return REJECTED;
  return sampleVerdict(text) ?? ACCEPTED;
};

/** Signs that programs which draw passwords take, and code, addresses and formats hardly have within a word. */
const DRAWN_SIGN = /[!#%&*+?@^~]/;
const CODE_OR_ADDRESS = /[()<>{}|\\;,]|:\/\/|[/=&?]\w+[/=]|@[\w-]+\.\w|%[sd]|^[%#&@*+]|\$\w*\{/;

/** A value of letters of both cases, digits and a sign, of which nothing reads like a word. */
export const passwordBesideSecret: Validator = input => {
  const { text, before } = input;
  if (!/[a-z]/.test(text) || !/[A-Z]/.test(text) || !/\d/.test(text) || !DRAWN_SIGN.test(text)) return REJECTED;
  if (CODE_OR_ADDRESS.test(text) || isCodeReference(text) || NAMED_OTHERWISE.test(before) || standsInHashContext(input))
    return REJECTED;
  return wordShare(text) > 0 || shannonEntropy(text) < 3 ? REJECTED : (sampleVerdict(text) ?? ACCEPTED);
};
