import { looksLikePlaceholder } from './placeholder.ts';
import { isUnreadable } from './words.ts';

/** True for what stands in examples where a password belongs. */
export const isSamplePassword = (text: string): boolean => SAMPLE_PASSWORDS.test(text) || looksLikePlaceholder(text);

const SAMPLE_PASSWORDS =
  /^(?:(?:your|my|the|new|old|some|this|user|admin|test|db|root|example|sample|default|secure|strong|secret|super|current|correct|incorrect|wrong|invalid|plain|plaintext|hashed|encrypted|temp|dummy|fake|change|update|confirm|repeat|mysql|postgres|email)?[_-]?(?:is)?[_-]?(?:my|your|user|admin|secret|secure|strong|db|new|old)?[_-]?(?:passw[o0]rd|password|passwd|pwd|pass|secret|passphrase|p@ssw[o0]rd)(?:[_-]?here|[_-]?value|hash)?|change[_-]?(?:me|it|this)|not[_-]?set|unset|xxx+|\*+|\.+|-+|#+|_+|x+|(?:user(?:name)?|login|ann?|alice|bob|foo):(?:password|passwd|pass|pw|bar)|abc|foo|bar|baz|qux|test|1234?5?6?7?8?9?0?|(?:my|your|some|test|sample|user)[_-]?(?:passw[o0]rd|pass|pwd)[_-]?\d{1,4}!?)$/i;

/** The beginning of what a label or a message says. */
export const SENTENCE =
  /^(?:enter|your|the|please|must|should|invalid|incorrect|wrong|forgot|reset|confirm|change|new|old|current|repeat|re-?enter|type|choose|create|set|show|hide|missing|no|a|an|is|at|min|max|minimum|maximum|use|password|passwords)\b/i;

/** Words of sentences, labels and messages; a pass phrase is drawn from things and seldom holds one. */
export const SENTENCE_WORD =
  /^(?:the|an?|is|are|was|be|been|to|of|for|and|or|not|no|do|does|did|your|you|our|my|must|should|shall|will|can|could|may|at|in|on|by|with|from|that|this|it|its|if|as|than|too|least|only|more|enter|type|choose|click|set|use|used|show|forgot|forgotten|reset|change|confirm|repeat|again|new|old|current|required|missing|wrong|invalid|incorrect|valid|match|matches|short|long|strong|weak|characters?|letters?|digits?|minimum|maximum|field|value|string|user|name|username|e?-?mail|login|account|password|passwords|passphrase|secret|token|key|error|failed|please|options?|flags?|arguments?|parameters?|prompts?|de|la|le|el|los|les|une?|der|die|das|ein|und|ist|mot|passe|est|pas|assez|trop|doit|être|nicht|muss|sein|zu|para|con|debe|ser|muy|deve|troppo)$/iu;

/** Words of the keys of translations and settings. */
export const OF_LABELS =
  /^(?:page|pages|screen|view|views|button|buttons|modal|dialog|menu|home|account|accounts|profile|settings?|common|general|global|shared|admin|public|private|system|service|services|server|client|network|security|spring|java|javax|internal|external|translation|messages?|validation|placeholder|title|description|example|sample|test|tests|default|defaults|components?|module|modules|plugin|core|base|main|index|docs|guide|this|that|here|with|your|change|replace|must|should)$/;

/** What a rule about passwords counts: `8-20 characters`, `8 Zeichen`. */
export const COUNTED =
  /^(?:chars?|zeichen|caract[eè]res|caratteri|tekens|znak(?:i|ów)|символ\p{L}*|digits?|symbols?|days?|hours?|minutes?|times?)\.?$/iu;

/** A rule about passwords in one word: `Mindestens8Zeichen`, `min8chars`. */
export const COUNTED_CHARACTERS = /^[a-z-]{3,12}\d{1,2}-?(?:char(?:acter)?s?|zeichen|caract[eè]res|digits?|letters?)$/i;

/** Parts of the names of fields, variables and labels. */
export const NAME_PART =
  /pass|pwd|secret|token|hash|field|input|user|login|auth|param|config|value|text|type|label|word|string|(?<!don|hoc|joc|mon|tur|whis)key|data|form|name|error|valid|required|encrypt/i;
/** What a variable, a type or a label looks like. */
export const LABEL_OR_NAME =
  /^[a-z]+(?:[A-Z][a-z]+)+$|^[A-Z][a-z]+$|^[A-Z][A-Z_]+$|^[a-z]+(?:_[a-z]+){2,}$|^[a-z]+(?:\.[a-z]+)+$/;
/** The ends of the names of types. */
export const TYPE_NAME =
  /(?:Str|Field|Option|Optional|Provider|Char|Bytes|Buffer|Ref|Property|Model|Dto|Request|Response|Entry|Widget|Prompt|Schema|Props|State|Info|Box|View|Factory|Manager|Service|Handler|Policy|Only|Required)$/;

/** An entity or a tag of HTML, an option of minified code, a format of `printf`. */
export const MARKUP =
  /^&(?:#x?[0-9a-f]+|[a-z]+);|^<\/?[a-z]+|^!\d[,}]|^\d+[,}]\w*[:}]|^(?:%[sdrvq@][:/@=-]?)+(?:\\+[nrt])*$|^%\d*\.\d[dfs]%*$/i;

/** The word for a password goes on: `password hash`, `password policy`. */
export const GOES_ON =
  /^[^\n]{0,40}?(?:password|passwort|passcode|passphrase|passwd|pwd|pw)[ -](?:hash\w*|field|policy|manager|reset|algorithm|encod\w*|encrypt\w*|file|format|type|rule|database|length|release|change|prompt|input|check\w*|validat\w*|auth\w*|function|parameter|based|grant)/i;

/** The rest of a longer option: `-password`, `-port`. */
export const OPTION_GOES_ON = /^(?:ass|ort|ath|rofile|roject|roxy|rotocol|refix)/;

/** Samples behind a heading: `Weak passwords: …`. */
export const LISTED_AS_BAD =
  /\b(?:bad|weak|common|worst|poor|insecure|guessable|predictable|forbidden|banned|schwache|unsichere|faibles|débiles|inseguras|fracas|deboli)\s+(?:passwords?|passphrases?|passwörter|kennwörter|mots de passe|contraseñas|senhas)\b[^\n]{0,80}$/iu;

/** `qevcz-cwvat-okokj`, as programs that make passwords write them. */
export function isUnreadableInGroups(text: string): boolean {
  return /^[a-z]{3,6}(?:-[a-z]{3,6}){2,4}$/.test(text) && isUnreadable(text.replaceAll('-', ''));
}
