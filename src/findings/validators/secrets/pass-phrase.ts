import { REJECTED, type Validator, type ValidatorInput, type Verdict } from '../validator.ts';
import { isEmptyWord } from './code-reference.ts';
import { COUNTED, GOES_ON, NAME_PART, OF_LABELS, SENTENCE, SENTENCE_WORD } from './password-words.ts';
import { looksLikePlaceholder } from './placeholder.ts';
import { hasPlainEnd, isEnvironmentLine, isKeyed, WEAK } from './value-place.ts';
import { isUnreadable, isWordLike } from './words.ts';

/**
 * What several words are under the name of a password: a pass phrase of four to ten plain lower-case words, two with a digit among them, up to six
 * in an environment; else a sentence or a label.
 */
export function judgePhrase(input: ValidatorInput): Verdict {
  const { text, before } = input;
  if (isPhraseOfSystem(input) || (VARIABLE_OF_PHRASE.test(before) && isDrawnPhrase(text))) return WEAK;
  const words = text.trim().split(/\s+/);
  if (!hasPlainEnd(input) || SENTENCE.test(text) || words.length > 10) return REJECTED;
  const most = isEnvironmentLine(before) ? 6 : 2;
  if (words.length <= most && /\d/.test(text) && !/[:=(){}]/.test(text))
    return words.some(word => SENTENCE_WORD.test(word) || COUNTED.test(word)) ? REJECTED : WEAK;
  const isDrawn = words.length >= 4 && words.every(word => /^[a-z]{3,10}$/.test(word) && !SENTENCE_WORD.test(word));
  return isDrawn ? WEAK : REJECTED;
}

/** `PASSPHRASE="…"`: a variable of an environment that is called nothing but a password. */
const VARIABLE_OF_PHRASE = /(?:^|[\s_])(?:PASS(?:WORD|PHRASE|WD)?|PWD|PW)=["']$/;

/** `hollow.bramble.falcon.tulip`: four to six plain words joined by one sign, none of them of a label or a name in code. */
export function isDrawnWords(text: string): boolean {
  if (!/^[a-z]{4,10}(?:([-._])[a-z]{4,10})(?:\1[a-z]{4,10}){2,4}$/.test(text)) return false;
  return text.split(/[-._]/).every(word => !SENTENCE_WORD.test(word) && !NAME_PART.test(word) && !OF_LABELS.test(word));
}

/** Two to six words in quotes that say nothing of a password, as that of a server or a tool; in other places they would be a label. */
function isPhraseOfSystem(input: ValidatorInput): boolean {
  const { text, before } = input;
  if (!/^[\p{L}\d]+(?:[ ,.-]{1,2}[\p{L}\d]+){1,5}$/u.test(text)) return false;
  const name = isKeyed(input) ? input.names.at(-1) : /([\w.-]+)["']?\]?\s?(?:=>|[:=])\s?["']$/.exec(before)?.[1];
  if (name === undefined || !SYSTEM_PASSWORD.test(name)) return false;
  return isWordsOfSystem(text);
}

/** `rcon.password=pony_on_mars`, `-deststorepass summer_at_sea`, `:sasl-password "soup.pot"`: plain words joined by a sign, which a tool takes as they are. */
export function isJoinedForSystem({ text, before }: ValidatorInput): boolean {
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

/** The password of a server or a tool, by its name: `'smtp_pass' => '`, `ansible_password="`. */
const SYSTEM_PASSWORD =
  /(?:^|[^A-Za-z])(?:smtp|imap|pop3?|mail|db|ftp|sftp|mysql|mariadb|postgres|pg|mongo|redis|rabbitmq|mqtt|ldap|ansible|become|rcon|signing|keystore|truststore|proxy|sudo|ssh|vpn|smb|sip|sasl|borg|restic|duplicity|gpg|luks)[_.-]?(?:app[_.-]?|user[_.-]?|bind[_.-]?)?pass(?:word|wd|phrase)?$/i;
/** Words of labels for such a field. */
const OF_SERVERS = /smtp|imap|mail|server|data|base|ftp|sql|mongo|redis|mqtt|ldap|ssh|proxy|vpn|optional|leave|keep/i;

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

/** Words of what is said of a pass phrase, rather than of one. */
const SAID_OF_PHRASES =
  /^(?:then|them|they|there|their|these|those|here|when|where|which|while|what|who|why|how|has|have|had|also|into|over|under|after|before|between|both|each|every|any|all|some|such|same|very|just|never|always|often|made|make|makes|kept|keep|sent|send|given|give|gives|stored|random|common|four|five|six|seven|eight|words?|phrases?|correct|horse|battery|staple|file|files|data|disk|keys?|private|public|protect\w*|encrypt\w*|decrypt\w*|generate\w*|unlock\w*|empty|hidden|lost|safe|needed|like|about|out|off|because|unless|until|without|during|via|per|etc|been|being|were|would|could|might|let|get|gets|got|you|she|her|his|him|one|two|three)$/;
/** The ends of words of sentences. */
const INFLECTED = /(?:ing|ed|ly|tion|ment|able)$/;

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

/** Words of sentences and labels that have a number: where a password is told, what counts, when it ends. */
const BESIDE_NUMBERS =
  /^(?:see|siehe|s\.|voir|ver|vedi|page|seite|section|abschnitt|table|figure|chapter|kapitel|version|level|step|room|raum|zimmer|phone|tel|ext|call|ask|try|tries|attempts?|versuche?|until|bis|gültig|valid|expires?|läuft|last|first|next|within|since|ab|vom|am|um|bei|beim|mindestens|maximal|höchstens|min|max|up|about|approx|between|zwischen|mbit|mbps|gbit|ghz|mhz|channel|kanal|bits?|bytes?|signs?|stellen|stellig|zahlen?|numbers?|minuten|stunden|tagen?|wochen?|weeks?|months?|monaten?|years?|jahren?|uhr|jan(?:uary|uar)?|feb(?:ruary|ruar)?|march|märz|april|may|mai|june?|juni|july?|juli|aug(?:ust)?|sept?(?:ember)?|o[ck]t(?:ober)?|nov(?:ember)?|de[cz](?:ember)?|windows|office|linux|ubuntu|python|java|node|same|wie|nicht|kein|ist|sind|wird|wurde|und|oder|mit|für|bitte|est|sont|pour|avec|et|ou|es|son|para|con|y|o)$/i;

/** Small words that stand between things. */
const ALSO_IN_PHRASES =
  /^(?:in|im|on|up|at|und|and|of|the|a|my|mein|under|over|for|two|three|four|five|six|seven|eight)$/i;

/** Groups of letters that a generator drew: at most one of them is a word, and one group alone does not read like words. */
export const fourGroups: Validator = ({ text }) => {
  if (!text.includes(' ')) return isUnreadable(text) ? { ok: true } : REJECTED;
  const words = text.split(' ').filter(group => isWordLike(group));
  return words.length <= 1 && new Set(text).size > 6 ? { ok: true } : REJECTED;
};
