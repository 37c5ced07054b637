import type { RuleSelection } from '../detectors/load.ts';
import type { RuleDefinition } from '../detectors/rule.ts';
import type { AuditErrorCode, Problem } from '../errors.ts';
import type { Chunk, FormatOptions } from '../formats/format.ts';
import type { NerConfig } from '../ner/name-model.ts';
import type { Policy } from '../policy/policy.ts';
import type { Severity } from '../types.ts';
import type { ColumnChecks } from './column-tally.ts';

/** Everything that a thread needs before its first chunk; plain data. Fixed for a run. */
export interface ScanConfig {
  /** Rules beside or instead of the built-in ones. */
  readonly extraRules: readonly Omit<RuleDefinition, 'examples'>[];
  readonly selection?: RuleSelection;
  /** Key of the fingerprints, or undefined. */
  readonly fingerprintKey: Uint8Array | undefined;
  /** Random for each run: distinct values are counted under it, and it is never written but under the content keys of sources. */
  readonly distinctSeed: readonly [number, number];
  readonly policy: Policy;
  /** ISO date (YYYY-MM-DD) on which allow entries are judged. */
  readonly today: string;
  readonly formatOptions: FormatOptions;
  /** A model for names, where the user has one. */
  readonly ner?: NerConfig;
  /** False matches every field without asking the gate about the chunk: slow, for comparison. */
  readonly usesGate: boolean;
}

/** One chunk to scan. */
export interface ScanTask {
  readonly source: string;
  readonly file: string | undefined;
  readonly format: string;
  readonly chunk: Chunk;
}

/** What comes back instead when the call or the machine is wrong. */
export interface ScanFailure {
  readonly failure: {
    readonly code: AuditErrorCode;
    readonly message: string;
    readonly context: Readonly<Record<string, unknown>>;
    /** What the system said, where that is why. */
    readonly cause?: { readonly message: string; readonly code: string; readonly syscall?: string };
  };
}

/** The memory of the chunk's bytes, where it carried them. */
export interface GivenBack {
  readonly memory?: ArrayBuffer;
}

/** What comes back. Holds no matched text. */
export interface ScanResult {
  readonly records: number;
  readonly fields: number;
  readonly problems: readonly Problem[];
  readonly moreProblems: Readonly<Record<string, number>>;
  /** The `include` globs that fit a column or top-level key of the chunk. */
  readonly included?: readonly string[];
  /** Findings as JSON lines, in file order; `unpackLines` gives them. Most chunks have nothing packed. */
  readonly packed: readonly Uint8Array[];
  readonly lines: Uint8Array<ArrayBuffer>;
  readonly lineCount: number;
  readonly placeholders: number;
  readonly suppressed: number;
  /** Per rule index: active findings and records that hold one. */
  readonly rules: readonly (readonly [rule: number, count: number, records: number])[];
  /** Active findings whose severity is not their rule's. */
  readonly severities: readonly (readonly [rule: number, severity: Severity, count: number])[];
  /** Active findings per path (indices as `[]`) and rule index, in order of appearance. */
  readonly columns: readonly (readonly [path: string, rule: number, count: number])[];
  /** What the values of each column say of each other, in order of appearance. */
  readonly checks: readonly ColumnChecks[];
  /** Pairs (rule index, keyed 53-bit hash of the canonical value) of active findings. */
  readonly distinct: Float64Array<ArrayBuffer>;
}
