import type { Severity, Via } from '../types.ts';

/** What is said of a match besides its place; matches of one kind share it, since a text may hold a million of them. */
export interface Judgement {
  readonly confidence: number;
  readonly severity: Severity;
  readonly placeholder: boolean;
  readonly mask: string;
}

/** What one rule hit in one field, validated and resolved. Lives inside the worker; holds offsets, never text. */
export interface Match {
  /** Index into the loaded rules. */
  readonly rule: number;
  /** Half-open byte range in the decoded field's UTF-8. */
  readonly start: number;
  readonly end: number;
  readonly judgement: Judgement;
  /** Canonical form, for the fingerprint and the distinct count; undefined where it is what the range holds. Read it by `canonicalOf`. */
  readonly canonical: string | undefined;
  /** Encodings between the field and the text, from the outside in; `start` and `end` above are then those of the encoded run. */
  readonly via?: readonly Via[];
  /** Names of the column, where the value's check counts in its statistics. */
  readonly column?: readonly string[];
  /** Set where this is no match, but the text of a field that the name model is to be asked about; `rule` is −1 then. */
  readonly question?: string;
  /** Set where this is no match, but tells of a part that was not decoded; `rule` is −1 then, and the range that of the whole field. */
  readonly undecoded?: Undecoded;
}

/** @param text that the match's range is of. */
export function canonicalOf({ canonical, start, end }: Match, text: Buffer): string {
  return canonical ?? text.toString('utf8', start, end);
}

/** Why a part of a field was not looked into; the code of the problem that comes of it. */
export type Undecoded = 'inflates-too-far' | 'nested-too-deep';
