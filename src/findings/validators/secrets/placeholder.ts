import { shannonEntropy } from '../../entropy.ts';
import { ACCEPTED, REJECTED, type Validator, type Verdict } from '../validator.ts';
import { isPublishedSample } from './published-samples.ts';
import { wordShare } from './words.ts';

/** Words that no generator of random tokens writes, and that people write into samples. */
const SAMPLE_WORDS =
  /example|sample|placeholder|change_?-?me|replace_?-?(?:me|this|with)|insert_?-?(?:your|here)|your_?-?(?:api|key|token|secret|pass|own|access|app|account|client|user|db|name)|redacted|dummy|fake_?-?|_here\b|-here\b|goes_?-?here|foobar|deadbeef|lorem|todo|mytoken|my_?-?(?:api|secret|token|key)|put_?-?your|enter_?-?your|hidden|removed|masked|sanitized|obfuscated|xxxx|####|\*\*\*|\.\.\.|…|••|^<[^<>]*>$|<(?:[A-Za-z][A-Za-z _.-]{3,}|id|key|pwd|\.{2,})>|\bdemo\b|testtest|notareal|devstoreaccount1|not_?-?real|invalid/i;

/** Keyboard rows, the alphabet and digits, as people type them. */
const SEQUENCE_ROWS = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890123456789',
  '0123456789abcdef0123456789abcdef',
  'qwertyuiopasdfghjklzxcvbnm',
  '1234567890',
  '00112233445566778899aabbccddeeff',
  'zyxwvutsrqponmlkjihgfedcba',
  '9876543210',
];
const MIN_SEQUENCE = 5;

/** Longer than this, a value of sequences may still be a key that somebody made by hand: it is reported, with low severity. */
const LONGEST_SAMPLE = 20;
const MADE_UP: Verdict = { ok: true, confidence: -0.3, severity: 'low' };

/** The character set of a generator or an encoder: `ABC…XYZabc…xyz0123456789`. */
const ALPHABET =
  /^(?:(?:abcdefghijklmnopqrstuvwxyz){1,2}(?:0123456789|1234567890)?|(?:0123456789)(?:abcdefghijklmnopqrstuvwxyz){1,2})$/;

/** The same with digits and signs for letters, in short values: `eXamPl3T0K3n`. */
const LEET_WORDS = /example|sample|placeholder|changeme|dummy|mytoken|mysecret|myapikey|yourtoken/;
const LONGEST_LEET = 24;
const LEET: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', '@': 'a', $: 's' };

/** A reserved, documented or sample value rather than a secret. */
export function looksLikePlaceholder(text: string): boolean {
  return standsIn(text) || isShortSequence(toBody(text));
}

/** Says by its words, or by having nothing in it, that the real value is to be put there; or everybody knows it. */
function standsIn(text: string): boolean {
  if (SAMPLE_WORDS.test(text) || isPublishedSample(text)) return true;
  if (text.length <= LONGEST_LEET && LEET_WORDS.test(text.toLowerCase().replace(/[013457@$]/g, sign => LEET[sign]!)))
    return true;
  const body = toBody(text);
  return ALPHABET.test(body) || (body.length >= 6 && fewDistinct(body));
}

function isShortSequence(body: string): boolean {
  return body.length >= 6 && body.length < LONGEST_SAMPLE && sequenceShare(body) >= 0.9;
}

/** Typed rather than generated: mostly runs of the alphabet, of digits or of the keyboard, or one piece over and over. */
export function looksMadeUp(text: string): boolean {
  const body = toBody(text);
  return body.length >= 10 && (isPeriodic(body) || sequenceShare(body) >= 0.6 || /1234567890|abcdefghij/.test(body));
}

/**
 * The verdict on a value that is a sample or made up; undefined for any other. For rules whose shape or provider says what the value is: a
 * sequence of the right length may still be somebody's key, so it counts, at the lowest severity.
 */
export function sampleVerdict(text: string): Verdict | undefined {
  // Several rules ask about the same value, one right after the other.
  if (lastVerdict?.text !== text) lastVerdict = { text, verdict: judge(text) };
  return lastVerdict.verdict;
}

let lastVerdict: { readonly text: string; readonly verdict: Verdict | undefined } | undefined;

function judge(text: string): Verdict | undefined {
  if (standsIn(text)) return { ok: true, placeholder: true };
  return looksMadeUp(text) || isShortSequence(toBody(text)) ? MADE_UP : undefined;
}

function toBody(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]/g, '');
}

/** `aaaaaaaaaa`, `0000-0000`, or one character that fills most of the value. */
function fewDistinct(body: string): boolean {
  let longest = 1;
  let run = 1;
  for (let i = 1; i < body.length; i++) {
    run = body[i] === body[i - 1] ? run + 1 : 1;
    if (run > longest) longest = run;
  }
  if (longest >= 6 && longest * 2 >= body.length) return true;
  if (body.length < 16) return false;
  let seen = body[0]!;
  for (const character of body) {
    if (seen.includes(character)) continue;
    if (seen.length === 3) return false;
    seen += character;
  }
  return true;
}

/** `abcd1234abcd1234abcd1234`: one short piece said at least three times. */
function isPeriodic(body: string): boolean {
  for (let period = 1; period <= 10 && period * 3 <= body.length; period++) {
    let i = period;
    while (i < body.length && body[i] === body[i - period]) i++;
    if (i === body.length) return true;
  }
  return false;
}

/** The share of characters in `abcdef`, `123456`, `qwerty` runs, or in two interleaved ones (`a1b2c3d4`). */
function sequenceShare(text: string): number {
  const body = text.toLowerCase();
  return Math.max(straightShare(body), interleavedShare(body));
}

function straightShare(body: string): number {
  let covered = 0;
  let i = 0;
  while (i < body.length) {
    const length = sequenceAt(body, i);
    if (length >= MIN_SEQUENCE) covered += length;
    i += length >= MIN_SEQUENCE ? length : 1;
  }
  return covered / body.length;
}

function sequenceAt(body: string, from: number): number {
  let best = 1;
  for (const row of SEQUENCE_ROWS) {
    for (let at = row.indexOf(body[from]!); at >= 0; at = row.indexOf(body[from]!, at + 1)) {
      let length = 1;
      while (from + length < body.length && at + length < row.length && body[from + length] === row[at + length])
        length++;
      if (length > best) best = length;
    }
  }
  return best;
}

function interleavedShare(body: string): number {
  if (body.length < 10) return 0;
  let steps = 0;
  for (let i = 2; i < body.length; i++) {
    const step = body.charCodeAt(i) - body.charCodeAt(i - 2);
    if (step === 1 || step === -9 || step === -25) steps++;
  }
  return steps / (body.length - 2);
}

/** For tokens whose shape already proves what they are: marks samples, demotes what is made up, passes the rest. */
export const placeholder: Validator = ({ text }) =>
  sampleVerdict(text) ?? (shannonEntropy(text) < 2.5 ? { ok: true, placeholder: true } : ACCEPTED);

/** At least three words in lower or upper case: `lip_upper_outer_left_corner`. */
const WORDS_JOINED = /^(?:[a-z]+\d{0,4}(?:[_-][a-z\d]+){2,}|[A-Z]+\d{0,4}(?:[_-][A-Z\d]+){2,})$/;
/** Shares of word-like pieces that no generator comes to: in joined words, and in any form. */
const JOINED_SHARE = 0.5;
const ANY_SHARE = 0.7;

/** The same for tokens with a mark that may also begin a name in code: what is made of words is one. */
export const markedToken: Validator = input => {
  const verdict = placeholder(input);
  if (!verdict.ok || verdict.placeholder) return verdict;
  const share = wordShare(input.text);
  return share >= ANY_SHARE || (share >= JOINED_SHARE && WORDS_JOINED.test(input.text)) ? REJECTED : verdict;
};
