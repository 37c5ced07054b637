// Names in small letters, as chats are typed: what a capital says elsewhere, the lists of names have to say here.

import { SMALL_WORDS } from '../../../text/small-words.ts';
import { REJECTED, type Validator, type ValidatorInput, type Verdict } from '../validator.ts';
import { isCommonWord } from './common-words.ts';
import { isFamilyName } from './family-names.ts';
import { isGivenName } from './given-names.ts';
import { NAMES_AS_PLACES, NAMES_AS_WORDS } from './names-as-words.ts';

/** Given names that are mostly something else in small letters: words, assistants, short forms of programmers. */
const OTHER_THINGS = new Set([
  ...NAMES_AS_WORDS,
  ...NAMES_AS_PLACES,
  ...'alexa siri cortana claude bixby dev sana jan mar jun dec sal angel christian norman roman german domino marina melody harmony destiny crystal hazel olive basil sage robin kitty misty stormy cara satu hind loan'.split(
    ' ',
  ),
]);
const PARTICLE = /^(?:de|da|do|dos|das|del|della|der|den|di|du|van|von|vom|zu|bin|ibn|al|el|la|le|ten|ter)$/;
/** Forms of verbs and what words of English are made with, which no list of words has all of. */
const MADE_WORD = /(?:ing|ed|ly|tion|ness|ment|ful|less|able|ish|ous|ize|ise|ity)$/;
const ENDS = /^[ \t]*(?:[.,;:!?)\]"'\n\r|/–—]|-[ -]|$)/;

/** Behind a name that is part of something else: `john@`, `maria.txt`, `anna_1`. */
const GOES_ON = /^(?:[.:/\\@]\w|[_\d(=])/;

/** Words and short forms of chats. */
const OF_CHATS = new Set(
  'pls plz pliz thx tnx lol btw omg okay hello bye ive dont cant wont isnt wanna gonna tysm asap fyi tho tbh imo idk sorry sry cya hru wassup bonjour merci hola gracias danke bitte hallo ciao grazie olá obrigado oi hej tak tack'.split(
    ' ',
  ),
);

const isWord = (word: string): boolean => isCommonWord(word) || SMALL_WORDS.has(word) || OF_CHATS.has(word);
const isSureGiven = (word: string): boolean =>
  word.length > 2 && isGivenName(word) && !isWord(word) && !OTHER_THINGS.has(word);
/** What may be a family's name for all that its letters say. */
const mayBeFamily = (word: string): boolean => word.length > 2 && !isWord(word) && !MADE_WORD.test(word);

/** How much of some words is a name: UTF-16 units of them that belong to it, and whether more than a given name does. */
interface Extent {
  readonly length: number;
  readonly isFull: boolean;
}

/** The name that some words begin with; undefined where they begin with no sure given name. */
function nameAtStart({ text, after }: Pick<ValidatorInput, 'text' | 'after'>): Extent | undefined {
  const words = text.split(' ');
  const [given = '', family = ''] = words;
  if (!isSureGiven(given) && !(isGivenName(given) && isFamilyName(family))) return undefined;
  let count = 1;
  let isFull = false;
  for (let at = 1; at < words.length; at++) {
    const word = words[at]!;
    // What joins a name to its last part belongs to it only with that.
    if ((PARTICLE.test(word) || word.length === 1) && at + 1 < words.length) continue;
    const isLast = at === words.length - 1;
    const isEnd = isLast ? ENDS.test(after) : isWord(words[at + 1]!) || isFamilyName(words[at + 1]!);
    const isPart = !isWord(word) && (isFamilyName(word) || isSureGiven(word) || (isEnd && mayBeFamily(word)));
    if (!isPart) break;
    count = at + 1;
    isFull = true;
  }
  return { length: words.slice(0, count).join(' ').length, isFull };
}

function told({ text }: ValidatorInput, length: number): Verdict {
  return { ok: true, canonical: text.slice(0, length), sheds: Buffer.byteLength(text.slice(length)) };
}

/** A given name that is no word, with a family's or without. */
export const smallName: Validator = input => {
  const name = nameAtStart(input);
  if (name === undefined || (name.length === input.text.length && GOES_ON.test(input.after))) return REJECTED;
  return told(input, name.length);
};

/** The same with a family's name. */
export const smallFullName: Validator = input => {
  const name = nameAtStart(input);
  return name?.isFull && !GOES_ON.test(input.after) ? told(input, name.length) : REJECTED;
};

/** The same behind a label that other things have too; not where a text speaks of names. */
export const smallLabelledName: Validator = input =>
  /(?:the|a|domain|file|variable|class|user|function|package|host|brand|first) name[ :=-]*$/i.test(input.before)
    ? REJECTED
    : smallFullName(input);

/** True for two words, a sure given name and a usual family's, or a second given one. */
export function isUsualName(text: string): boolean {
  const [given = '', family = '', ...more] = text.split(' ');
  return more.length === 0 && isSureGiven(given) && !isWord(family) && (isFamilyName(family) || isSureGiven(family));
}

/** A full name both parts of which are usual names. */
export const smallUsualName: Validator = ({ text }) => (isUsualName(text) ? { ok: true, canonical: text } : REJECTED);

/** Before an address for e-mail: it has a word of the name, or stands in angle brackets behind a usual one. */
export const smallMailbox: Validator = input => {
  const { text, after } = input;
  const local = /([^\s<>("[|,;]+)@/.exec(after)?.[1] ?? '';
  const words = text.split(/[ .]+/).filter(word => word.length > 1 && !PARTICLE.test(word));
  if (words.some(word => isWord(word) || MADE_WORD.test(word))) return REJECTED;
  const isOfAddress = words.some(word => word.length > 2 && local.includes(word));
  return isOfAddress || (/^["']? ?</.test(after) && words.some(isSureGiven)) ? { ok: true, canonical: text } : REJECTED;
};

/** Behind a form of address: a usual family's name, or a given one with it; behind one that nothing else is short for, any that ends there. */
export const smallTitledName: Validator = input => {
  const { text, before, after } = input;
  const full = nameAtStart(input);
  if (full?.isFull) return told(input, full.length);
  const [first = '', second] = text.split(' ');
  if (OTHER_PEOPLE.test(first)) return REJECTED;
  if (!isWord(first) && (isFamilyName(first) || full !== undefined)) return told(input, first.length);
  const isEnd = second === undefined ? ENDS.test(after) : isWord(second);
  if (isEnd && mayBeFamily(first) && ABROAD.test(before) && !SOMEBODYS.test(before)) return told(input, first.length);
  return /(?:mrs\.?|mr\.|dr\.|ms\.) $/.test(before) && isEnd && mayBeFamily(first)
    ? told(input, first.length)
    : REJECTED;
};

/** Forms of address that a name follows, and nothing else does, but behind a word that says whose wife it is. */
const ABROAD = /(?:^|[^\p{L}])(?:herrn?|frau|mevrouw|meneer|dhr\.|mevr\.|madame|mme|mlle) $/u;
const SOMEBODYS =
  /(?:^|[^\p{L}])(?:(?:m|d|s)?eine?[rnms]?|ihre?[rnms]?|unser[enms]{0,2}|keine?[rnms]?|diese[rnms]?|jede[rnms]?|die|der|den|dem|das|alte[rn]?|junge[rn]?|de|een|la|une|cette) (?:herrn?|frau|mevrouw|meneer|madame) $/u;
const OTHER_PEOPLE =
  /^(?:pepper|who|dre|evil|seuss|phil|oz|strange|strangelove|doom|right|robot|bean|potato|claus|universe|manners|world|money)$/;

/** Behind `last name`: a usual family's name, or any that ends there. */
export const smallFamilyName: Validator = input => {
  const [first = '', second] = input.text.split(' ');
  const isEnd = second === undefined ? ENDS.test(input.after) : isWord(second);
  return !isWord(first) && (isFamilyName(first) || (isEnd && mayBeFamily(first)))
    ? told(input, first.length)
    : REJECTED;
};
