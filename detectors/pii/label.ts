import { toCaseless, toLiteral } from '../literal.ts';

/** Tags between a label and its value: `</b> `, `</td><td>`. */
export const TAGS = '[^0-9A-Za-z\\n<]{0,3}(?:</?[A-Za-z][A-Za-z0-9]{0,7}>\\s{0,8}){1,3}';
/** Blanks, dots or a line that lead from a label to a column of values: `........... `, `: ...... `, `______`. */
export const LEADERS = '[ \\t]*(?::[ \\t]*)?[.:_…·]+[ \\t]*|[ \\t]+';
/** Between a label and its value in a form: a few signs, or what leads to a column. */
export const TO_COLUMN = `(?:[^0-9A-Za-z\\n]{1,4}|${LEADERS})`;
/**
 * Between a label and its value, where the value begins with a letter or a digit: signs and blanks of the line (`: `, `": "`, ` | `, `** – `),
 * blanks or dots that lead to a column of values, an attribute (`<birthDate value="`, `name="dob" value="`), the tags between two cells (`</b> `, `</td><td>`), or the end of the line.
 */
export const TO_VALUE = `(?:[^0-9A-Za-z\\n]{1,6}|${LEADERS}|["']? value=["']|${TAGS}|[^0-9A-Za-z\\n]{0,3}\\r?\\n[ \\t]*|:[ *_]{0,3}\\r?\\n\\r?\\n[ \\t]*)`;

/** Whose a number is, behind its label: `for my business`, `of the vendor`. */
export const WHOSE = '(?: (?:of|for) (?:(?:the|my|our|his|her|their|your|this) )?[a-z]{2,14})?';

/** A sign or a blank, by blocks: `\pL`, negated, makes an automaton that takes milliseconds to build, for each rule. */
export const APART = '[\\x00-/:-@\\[-`{-¿‐-⁯　-〿！-／：-＠]';

/** Directly after a short word; each makes an atom of four bytes with it. */
const SIGNS = [':', ' ', '=', '#', '-', '_', '.', '(', '：', '<', '>', '*'];
/** Parts of words of other languages that begin words of English: the whole word is the atom. */
const EVERYDAY: ReadonlySet<string> = new Set(['employ']);
/** Bytes of a part of a word that is an atom by itself. */
const ENOUGH = 6;

export interface Alternatives {
  readonly pattern: string;
  readonly atoms: readonly string[];
  /** False for scripts that write words without blanks. */
  readonly spaced: boolean;
  /** True where the sign behind the word is in the pattern: for words of three letters. */
  readonly isShort?: boolean;
}

/** The pattern of one word with what must follow it, and the atoms of which every match has one; undefined when there is none. */
export function toAlternatives(word: string): Alternatives | undefined {
  const spaced = !/[\u0e00-\u0e7f\u3040-\u30ff\u4e00-\u9fff]/.test(word);
  const plain = longestOf(word.split(/[^\x20-\x7e]|["'\\/]/));
  const isAscii = /^[\x20-\x7e]+$/.test(word);
  if (Buffer.byteLength(plain) >= (isAscii ? 4 : ENOUGH) && (isAscii || !EVERYDAY.has(plain)))
    // Capitals that are other letters than the small ones turned over.
    return {
      pattern: `(?i:${[word, ...(/[ıß]/.test(word) ? [word.toUpperCase()] : [])].map(toLiteral).join('|')})`,
      atoms: [plain],
      spaced,
      // Its own sign leads to the value.
      ...(/#$/.test(word) && { isShort: true }),
    };
  const segment = longestOf(word.split(/["'\\/]/));
  if (Buffer.byteLength(segment) >= 4) {
    // What follows its first letter is the same behind a capital.
    const tail = segment === word && word[0]! > '\x7e' ? word.slice(1) : '';
    return { pattern: toCaseless(word), atoms: [Buffer.byteLength(tail) >= ENOUGH ? tail : segment], spaced };
  }
  if (Buffer.byteLength(word) < 3 || /["'\\/]/.test(word)) return undefined;
  return {
    pattern: `${toCaseless(word)}[:=# _.(：<>*\\-]`,
    atoms: SIGNS.map(sign => word + sign),
    spaced,
    ...(isAscii && { isShort: true }),
  };
}

function longestOf(parts: readonly string[]): string {
  return parts.reduce((longest, part) => (Buffer.byteLength(part) > Buffer.byteLength(longest) ? part : longest), '');
}

/** Without those that hold another one, at the beginning of a word: the other is found where they are. */
export function fewestAtoms(atoms: readonly string[]): readonly string[] {
  // As the gate folds them.
  const fold = (atom: string) => atom.replace(/[A-Z]/g, letter => letter.toLowerCase());
  const folded = [...new Set(atoms.map(fold))];
  return [...new Set(atoms)].filter(
    atom =>
      !folded.some(other => {
        const held = fold(atom);
        if (other.length >= held.length) return false;
        const at = held.indexOf(other);
        return at === 0 || (at > 0 && !/[a-z0-9]/.test(held[at - 1]!));
      }),
  );
}

/** Behind the word itself: `number`, `no.`, `n°`, `ID`, with or without a blank. */
const COUNTED =
  '(?:[ _-]?(?i:number|num|nbr|no|nr|n|id|code|#|nummer|n[uú]mero|num[eé]ro|numer|n[°º]|numurs|numeris|numar(?:as[ıi])?|nömrəsi|raqami|sz(?:[aá]ma?)?|č[ií]slo|številka|номер|нөмірі|नंबर|नम्बर|संख्या|क्रमांक|নম্বর|نمبر|எண்|నంబర్|ნომერი|համարը?|дугаар|số|nosu)\\.?[°º]?)?';
/** The same with as few signs as there are, where the value may begin with a letter that is not ASCII. */
const TO_LETTER = TO_VALUE.replace('{1,6}', '{1,6}?');
/** What a form says about the field, before its colon: `(state and no.)`. */
const NOTED = '(?: ?\\([^)0-9\\n]{2,24}\\)| (?:provided|supplied|given|on file|as shown))?';
/** `is`, perhaps with an article: `est le`, `ist die`. */
const IS =
  '(?:(?i:is|was|will be|ist|lautet|wird|est|sera|es|será|è|sarà|é|jest|to|er|är|blir|on|yw|adalah|je)[^0-9A-Za-z\\n]{1,3}(?:(?i:the|die|der|le|la|el|il|lo|o|het) )?)?';

/**
 * A number behind one of several labels, as a pattern with the number as its group, and the atoms of it.
 * @param labels in lower case; those of scripts without blanks stand anywhere.
 * @param value RE2, without groups that capture.
 */
export function behindLabels(
  labels: readonly string[],
  value: string,
): { readonly pattern: string; readonly atoms: readonly string[] } {
  const found = labels.map(toAlternatives).filter(one => one !== undefined);
  // With the sign before it: `, reg`, where the word alone would be too common.
  const signed = labels.filter(label => SIGNED.test(label)).map(toLiteral);
  const spaced = found.filter(one => one.spaced && !one.isShort).map(one => one.pattern);
  const short = found.filter(one => one.isShort).map(one => one.pattern);
  const dense = found.filter(one => !one.spaced).map(one => one.pattern);
  const ways = [
    ...(spaced.length > 0 ? [`(?:^|${APART})(?:${spaced.join('|')})${COUNTED}${NOTED}${WHOSE}${TO_LETTER}${IS}`] : []),
    ...(short.length > 0
      ? [`(?:^|${APART})(?:${short.join('|')})(?:${COUNTED}${NOTED}${WHOSE}${TO_LETTER})?${IS}`]
      : []),
    ...(signed.length > 0 ? [`(?i:${signed.join('|')})${COUNTED}${TO_LETTER}`] : []),
    ...(dense.length > 0
      ? [`(?:${dense.join('|')})(?:号码|号|號碼|號|番号|编号|編號)?(?:是|は|는|은|:|：)?(?:${TO_LETTER})??`]
      : []),
  ];
  return { pattern: `(?:${ways.join('|')})#?(${value})`, atoms: fewestAtoms(found.flatMap(one => one.atoms)) };
}

/** A label that begins with the sign that ends what is before it. */
const SIGNED = /^[,.] /;

/** A label as the words of a key or a column name. */
export const toKeyword = (word: string): string =>
  word
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
