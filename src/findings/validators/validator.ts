/** What a validator says of one span. */
export interface Verdict {
  readonly ok: boolean;
  /** Added to the confidence, −1 to 1; default 0. */
  readonly confidence?: number;
  /** The value in the one form under which equal things compare equal (e-mail lower-cased, phone E.164, card digits …). Default: the text. */
  readonly canonical?: string;
  /** A reserved, documented or sample value. */
  readonly placeholder?: boolean;
  /** Bytes of UTF-8 that the span begins with and that are no part of what is found: `Dr. ` before a name. Default 0. */
  readonly skips?: number;
  /** Bytes of UTF-8 that the span ends with and that are no part of what is found: `**` behind a password in bold. Default 0. */
  readonly sheds?: number;
  /** Replaces the rule's severity (an expired JWT is lower). */
  readonly severity?: 'low' | 'medium' | 'high' | 'critical';
}

export interface ValidatorInput {
  /** The span's text. */
  readonly text: string;
  /** Up to 80 bytes of the field before the span and 30 after, lossily decoded. */
  readonly before: string;
  readonly after: string;
  /** A keyword of the rule stands nearby, or in the key or column. */
  readonly hasContext: boolean;
  /** False where what the rule's `contextPattern` finds stands neither near nor in a name: cheaper to ask than to look for it. */
  readonly mayHaveContext?: boolean;
  /** A keyword of the rule is the last word before the span, `number`, `is` and signs aside, or is the name that the whole value stands under. */
  readonly isLabelled: boolean;
  /** Key or column names from the outside in; the last is the field's own. */
  readonly names: readonly string[];
  /** Keys or column names of the record that the value stands in, its own among them; of a cell in a text those of its table. */
  readonly siblings?: readonly string[];
}

/** True for all that its field holds, blanks behind it left out. */
export const isWhole = ({ before, after }: Pick<ValidatorInput, 'before' | 'after'>): boolean =>
  before === '' && after.trim() === '';

/** What stands before a span on its own line. */
export const lineBefore = (before: string): string => before.slice(before.lastIndexOf('\n') + 1);

/** The line that may name a span: its own, and where nothing but signs stands before it there, the one above as well. */
export function namingLine(before: string): string {
  const line = lineBefore(before);
  if (/[\p{L}\d]/u.test(line) || line.length === before.length) return line;
  return lineBefore(before.slice(0, -line.length - 1)) + before.slice(-line.length - 1);
}

/** A value as a whole, whose `names` are its context. */
export function byItself(text: string, names: readonly string[], isLabelled = true): ValidatorInput {
  return { text, names, isLabelled, before: '', after: '', hasContext: true };
}

/** Judges what stands before an ending of the text, which is shed. */
export function judgeWithout(ending: string, input: ValidatorInput, judge: Validator): Verdict {
  const verdict = judge(withSpan(input, { text: input.text.slice(0, -ending.length), after: ending + input.after }));
  return verdict.ok ? { ...verdict, sheds: (verdict.sheds ?? 0) + Buffer.byteLength(ending) } : verdict;
}

/** What `input` is of, with another text or other surroundings. Context is still looked at only when it is asked for. */
export function withSpan(
  input: ValidatorInput,
  {
    text,
    before = input.before,
    after = input.after,
    names = input.names,
  }: { readonly text: string; readonly before?: string; readonly after?: string; readonly names?: readonly string[] },
): ValidatorInput {
  return {
    text,
    before,
    after,
    names,
    get siblings() {
      return input.siblings ?? [];
    },
    get hasContext() {
      return input.hasContext;
    },
    get isLabelled() {
      return input.isLabelled;
    },
  };
}

/** Pure and fast: runs on every match. Must not throw, whatever the text. */
export type Validator = (input: ValidatorInput) => Verdict;

export const REJECTED: Verdict = { ok: false };
export const ACCEPTED: Verdict = { ok: true };

/**
 * What a validator says of a number whose check fails: a mistyped one is still somebody's where its label says what it is, so it is told
 * then, at low confidence; anywhere else it is just a number.
 * @param severity in place of the rule's, for rules of severity high or more.
 */
export function doubtful(input: ValidatorInput, canonical: string, severity?: Verdict['severity']): Verdict {
  if (!input.isLabelled) return REJECTED;
  return { ok: true, canonical, confidence: DOUBT, ...(severity && { severity }) };
}

/** Added to the confidence of what is told although its check fails. */
export const DOUBT = -0.4;

/** True for a verdict of `doubtful`: told, although the check fails. */
export function isDoubtful({ confidence }: Verdict): boolean {
  return confidence === DOUBT;
}
