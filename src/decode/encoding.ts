import type { GateShape } from '../detectors/rule.ts';

/**
 * Text written as one run of other characters, such as base64. A finding inside it gives up the whole run, since half of one would not
 * decode to what it did.
 */
export interface RunEncoding {
  readonly name: string;
  /** The gate's shapes in which such a run stands or begins. */
  readonly shapes: readonly GateShape[];
  /**
   * Runs that decode to bytes which may be text, ascending and apart. Takes time in proportion to the range and to what it decodes.
   * @param start half-open byte range of one place that the gate found; a run may reach beyond its end.
   * @returns runs that begin in it.
   */
  find(text: Buffer, start: number, end: number): readonly EncodedRun[];
  /** The bytes of a run that `find` gave; undefined when it is none. */
  decode(run: Buffer): Buffer | undefined;
}

export interface EncodedRun {
  /** Half-open byte range in the text. */
  readonly start: number;
  readonly end: number;
  readonly bytes: Buffer;
}

/** Single characters written as several or in another form. A finding gives up just the characters that it is written with. */
export interface UnitEncoding {
  readonly name: string;
  /** Bytes that its units are told by: the first ones, as a rule. */
  readonly leads: readonly number[];
  /** Code is written in it, whose own escapes rules read as they stand. */
  readonly carriesCode?: boolean;
  /** Code escapes characters with it. */
  readonly isOfCode?: boolean;
  /** Rules may find what is written in it as it stands, too. */
  readonly isReadByRules?: boolean;
  /** How far from one of its units a hit may be that leads to something new, where that is less far than from those of others. Bytes. */
  readonly reach?: number;
  /** The unit at `at`, where one of the leads stands. */
  read(text: Uint8Array, at: number): Unit | undefined;
  /** `text` as it must be written to stand among such units. */
  encode(text: string): string;
}

export interface Unit {
  /** Where it begins, when that is before its lead: the letter that a mark belongs to. */
  readonly start?: number;
  /** Behind its last byte. */
  readonly end: number;
  /** What it stands for, as UTF-8; never longer than the unit. */
  readonly bytes: Uint8Array;
}
