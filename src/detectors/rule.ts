import type { RuleClass, Severity } from '../types.ts';
import { withLineEnds } from './line-ends.ts';

/**
 * Places in text that the gate finds by shape rather than by a literal:
 * - `digits`: a number run with at least 7 ASCII digits, whose gaps between digits are at most 3 bytes, each a blank, one of
 *   `# ' ( ) + , - . / : ; [ ] _` or beyond ASCII (`+1 (212) 555-0100`, `4111 1111 …`, `37.7749, -122.4194`); a year or date with a time (`2024-01-31 17:05:09.123`,
 *   `31 Jan 2024 17:05`) belongs to none, unless one has begun before it, nor is `2024-01-31` one (any year from 1000 to 2999, without a `+` in the 4 bytes before);
 * - `nine-digits`: a place of `digits` with at least 9 of them;
 * - `phone-digits`: a place of `digits` with at least 9 of them, or with 7 that no comma parts;
 * - `run`: at least 16 bytes of `[A-Za-z0-9_\-+/=.~\\]` in a row with at least one digit and one letter;
 * - `at`: an `@` followed by a letter, a digit, `[` or a non-ASCII byte;
 * - `quad`: four groups of 1 to 3 digits joined by single dots, with no fifth beside them;
 * - `colon`: a run of hexadecimal digits, `:` and `.` with a `::` or at least three `:`, no more than 64 of them, and a digit.
 */
export type Shape = 'digits' | 'nine-digits' | 'phone-digits' | 'run' | 'at' | 'quad' | 'colon';
export const SHAPES: readonly Shape[] = ['digits', 'nine-digits', 'phone-digits', 'run', 'at', 'quad', 'colon'];

/** The category of entries of a deny list. */
export const DENIED = 'denied';

/** A place of digits is told of once, as the first of these that it is: each is one of those behind it, too. */
export const SHAPES_OF_DIGITS: readonly Shape[] = ['nine-digits', 'phone-digits', 'digits'];

/**
 * What the gate finds besides, for decoding and not for rules, `encoded`: a place where a character is written as several or hidden.
 * `%` and two hexadecimal digits below 0x80; `&#` with a digit or `x`, `&comma`, `&perio`, `&lowba`, `&amp;#`; a blank at which no line breaks (U+00A0, U+2007, U+202F, `&nbsp;`) between letters, digits or characters beyond ASCII; `\x` or `\u` with two hexadecimal digits, `\u{`; an ESC between two token characters or `@`, of a sequence of a terminal (`ESC [` with up to 32 of `0-9:;<=>?` and one of U+0040 to U+007E, or `ESC (` and a character) and up to 7 more right behind it; a mark that is written behind its letter (U+0300 to U+0345); an invisible character (U+00AD,
 * U+200B to U+200F, U+202A to U+202E, U+2060 to U+206F, U+FE00 to U+FE0F, U+FEFF, U+E0100 to U+E01FF) behind a visible ASCII one; a tag character
 * (U+E0000 to U+E007F); a full-width letter, digit or one of `＠＿－＋．` beside another or an ASCII token character, a full-width `：` or `＝` behind such a character; a mathematical
 * letter or digit (U+1D400 to U+1D7FF); the first digit of a number of at least three in Arabic, Persian, Thai, Lao or the digits of a script of India, with single blanks, `-` or `.` between them.
 *
 * And `capitals`: where a word in capitals begins, of two at least, from which on three end within 40 bytes, one of three at least among them: a word begins with two capital letters of ASCII and holds
 * only such and bytes beyond ASCII. Two blanks, line ends or tabs at least stand between, and nothing but these, digits, words that hold some and `# & ' ( ) , - . / : ;`; no more than six line ends, tabs
 * and `/`. No small letter, digit, `_` or byte beyond ASCII stands right before it, but one behind a backslash or of a sequence of a terminal.
 *
 * And `wrapped`: a line end, of JSON its backslash, at least 45 bytes behind the one before and not before another or the end of the text; behind a letter, a digit, one of `"&'()+,-/:@` or what is beyond
 * ASCII, blanks aside, and with no more than five signs other than `',-._`, of which one is of `$;=[\]^{|}~`, in the 45 bytes before it; in JSON also in those behind it.
 */
export type GateShape = Shape | (typeof WRITING_SHAPES)[number];
/** Those that lead to no rule but to text that is written in another way before it is looked at again. */
export const WRITING_SHAPES = ['encoded', 'capitals', 'wrapped'] as const;
export const GATE_SHAPES: readonly GateShape[] = [...SHAPES, ...WRITING_SHAPES];

/** A set of characters that must not touch the captured span from outside (RE2 has no look-around). Letters beyond ASCII are in `letter` only. */
export type Neighbours =
  | 'none'
  /** 0-9 */
  | 'digit'
  /** A-Z a-z 0-9 _ */
  | 'word'
  /** A-Z a-z 0-9 */
  | 'alnum'
  /** letters, digits and combining marks of every script: the span would be a piece of a word. Scripts without blanks between words (Chinese, Japanese, Thai …) may stand beside it, and anything beside a span in one of them */
  | 'letter'
  /** A-Z a-z 0-9 _ - + / = */
  | 'token'
  /** digits, or a `.`, `,`, `-`, `/` or `:` that joins to a further digit: the span would be a piece of a longer number */
  | 'number';

/** What an address consists of. */
export type AddressPart = 'street' | 'code' | 'town' | 'region';
export const ADDRESS_PARTS: readonly AddressPart[] = ['street', 'code', 'town', 'region'];

/** One detector, as data. The same fields as in a user's YAML rule file. */
export interface RuleDefinition {
  /** kebab-case, unique; national ids are led by the ISO 3166 code, secrets by the provider. */
  readonly id: string;
  readonly title: string;
  readonly class: RuleClass;
  readonly severity: Severity;
  /** One word or two for reports: `cloud`, `git`, `payment`, `contact`, `government-id`, `financial`, `network`, `location` … */
  readonly category: string;
  /**
   * RE2 syntax, applied to the decoded field as UTF-8. The group named `secret` (else the first group that is not empty, else the whole match)
   * is the span. Must not match the empty string. `\b` is ASCII.
   * In a built-in rule `\n` stands for a line end in any form, with blanks before it and with a `\r` (`withLineEnds`); in a rule file for itself.
   */
  readonly pattern: string;
  /**
   * Literals of at least 4 bytes; every match of `pattern` contains at least one of them (ASCII case ignored by the gate; where `pattern` ignores case, letters
   * beyond ASCII may be capital ones at the beginning of words and in whole words, see `withLetterCases`).
   * None may hold `"`, `\`, `/` or a control character, since those may be escaped in raw bytes.
   */
  readonly atoms?: readonly string[];
  /** True when an atom stands near each match that counts, `maxLength` bytes off at the most, and not in it. */
  readonly atomsNear?: boolean;
  /** True when in every match each atom begins a word: no ASCII letter or digit stands before it. The gate then passes over `bring` for the atom `ring `. */
  readonly wordAtoms?: boolean;
  /** Shapes; every match of `pattern` contains or is contained in at least one such place. A rule has atoms, shapes or `keyedPattern`. */
  readonly shapes?: readonly Shape[];
  /**
   * For a rule with shapes: an expression found in every match that holds none of the atoms. It is tried first, so that a
   * common shape does not set off the whole of `pattern`.
   */
  readonly shapePattern?: string;
  /**
   * Upper bound in bytes of what `pattern` can match; also how far around an anchor the engine looks. Default 256, at most 65,536.
   */
  readonly maxLength?: number;
  /** What must not touch the span on its left and right. Default `none` (put `\b` in the pattern where it suffices). */
  readonly left?: Neighbours;
  readonly right?: Neighbours;
  /**
   * Context words, lower case, `_` and `-` written as a space ("api key"). Looked for in the 80 bytes before the span,
   * (and 30 after), the JSON keys and the column name (there: camelCase, `_`, `-` and `.` are split into words first). Those of a rule file are
   * brought into this form.
   */
  readonly keywords?: readonly string[];
  /** `required`: without a keyword nearby the match is dropped; `boost` (default): a keyword raises the confidence by 0.15. */
  readonly context?: 'required' | 'boost';
  /**
   * For a rule whose validator asks for context in most forms: RE2 syntax, holds what a match without context looks like, or begins like. Where it does not
   * match, the rule is tried only where `contextPattern` (default: one of `keywords`) is found in the 80 bytes before or 30 behind, or in a name.
   */
  readonly openPattern?: string;
  /** RE2 syntax: what the rule's validator takes for context. */
  readonly contextPattern?: string;
  /**
   * Applied instead of `pattern` to a whole value whose own key or column name holds one of `keyedKeywords` (default `keywords`):
   * `{"password": "hunter2"}` has no literal in the value at all. Anchored by the engine: must match the whole value, outer blanks aside.
   */
  readonly keyedPattern?: string;
  readonly keyedKeywords?: readonly string[];
  /** True where `keyedKeywords` also name what holds the values: those of the object's own entries, whatever they are called (`{"passwords": {"ann": "…"}}`). */
  readonly keyedEntries?: boolean;
  /**
   * True when the span of `pattern` is the name of a column in a table that stands inside a text (CSV, Markdown, aligned columns, HTML, an
   * SQL insert): the cells below it are the matches, each validated as a span. The same goes for the name of a block
   * (`secrets:` with deeper lines, `secrets {`, `[secrets]`) and the values of its entries.
   */
  readonly inColumn?: boolean;
  /**
   * True for a rule that findings lead to in place of atoms: it is tried in the text around what else is found there of somebody, such as a telephone number, and of an
   * address only before it.
   */
  readonly besideDetails?: boolean;
  /** The same for a rule that found secrets lead to: it is tried on both sides of them. */
  readonly besideSecrets?: boolean;
  /**
   * For a rule that found parts of an address lead to in place of atoms: it is tried right behind them, once each. `pattern` begins with `\\A`, for nothing before
   * that place is looked at, and reads `maxLength` bytes at the most.
   */
  readonly behindAddress?: readonly AddressPart[];
  /** The same for the text right before them: `pattern` ends with `\\z`. */
  readonly beforeAddress?: readonly AddressPart[];
  /** Names of `src/findings/validators/`, applied to the span in order; one that says no drops the match. */
  readonly validators?: readonly string[];
  /** Shannon entropy of the span's characters in bits; below it the match is dropped. */
  readonly minEntropy?: number;
  /** RE2 syntax; a span in which it is found is dropped. */
  readonly ignorePattern?: string;
  /** 0 to 1, before context and validators; default 0.7. */
  readonly confidence?: number;
  /** A generic rule yields to any specific one whose span it overlaps. Default false. */
  readonly generic?: boolean;
  /** Label of the replacement, default: the id in upper case with `_`. */
  readonly label?: string;
  /** Characters of the span that are public knowledge (a fixed prefix such as `AKIA`) and may be shown in `mask`, though never more than half of it; default 0. */
  readonly publicPrefix?: number;
  /** True for a rule that runs only when it is asked for (`detectors: { enable: [...] }`): real, but too common to tell of unasked. */
  readonly isOptional?: boolean;
  /** Values by their fingerprint under the key of the run: a finding of any rule that has one of them is told as one of this rule. */
  readonly fingerprints?: readonly string[];
  /** Id of the key that the fingerprints were made with; a run under another key is refused. */
  readonly keyId?: string;
  /** Set when rules are loaded: true for one that came with the run, a built-in one for a region aside. */
  readonly isOwn?: boolean;
  readonly examples: RuleExamples;
  /** Where the format is documented. At least one. */
  readonly references: readonly string[];
}

export interface RuleExamples {
  readonly match: readonly MatchExample[];
  readonly ignore: readonly IgnoreExample[];
}

/**
 * Text in which `«` and `»` mark the exact span (they are taken out before the test). For a rule that parts of an address lead to, `‹` and `›` mark one that is taken as
 * found. With `key`, the text is the value
 * of that JSON key / CSV column. Live-looking tokens are assembled: `'AKIA' + 'Q3EG…'`.
 */
export interface MatchExample {
  readonly text: string;
  readonly key?: string;
  /** True when the finding must be reported as a placeholder. */
  readonly placeholder?: boolean;
  /** True when its check fails: it is told because of its label, at low confidence. */
  readonly isDoubtful?: boolean;
}

export interface IgnoreExample {
  readonly text: string;
  readonly key?: string;
  /** Why this is not a finding. */
  readonly why: string;
}

/** The rules of a file, their patterns with every way in which a line may end; see `withLineEnds`. */
export function defineRules(rules: readonly RuleDefinition[]): readonly RuleDefinition[] {
  return rules.map(rule => ({
    ...rule,
    pattern: withLineEnds(rule.pattern),
    ...(rule.shapePattern !== undefined && { shapePattern: withLineEnds(rule.shapePattern) }),
    ...(rule.openPattern !== undefined && { openPattern: withLineEnds(rule.openPattern) }),
    ...(rule.contextPattern !== undefined && { contextPattern: withLineEnds(rule.contextPattern) }),
  }));
}
