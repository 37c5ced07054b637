import type { RuleSelection } from '../detectors/load.ts';
import type { RuleDefinition } from '../detectors/rule.ts';
import type { FormatOptions } from '../formats/format.ts';
import type { NerConfig } from '../ner/name-model.ts';
import type { Policy } from '../policy/policy.ts';
import type { Progress } from '../scan/progress.ts';
import type { OwnFile } from '../sources/own-files.ts';
import type { Keys } from './key.ts';

/** What a run is asked for; parsed, checked and frozen before it gets here. */
export interface AuditOptions {
  /** Files, folders, globs, or `-`. */
  readonly paths: readonly string[];
  readonly cwd: string;
  /** Absolute path of the folder to write; undefined writes nothing. */
  readonly manifestDir: string | undefined;
  /** Absolute folder for redacted copies; discovery passes it over and lists it. */
  readonly out?: string | undefined;
  /** Configuration, rule files and keys of the run: no data where a folder turns them up. */
  readonly ownFiles?: readonly OwnFile[];
  /** Threads that scan; 1 uses the calling thread alone. */
  readonly jobs: number;
  /** True where nobody asked for `jobs` threads: fewer are used when the sources are too small to be worth them. */
  readonly mayUseFewer?: boolean;
  /** Name of a format for every source; undefined looks at each. */
  readonly format: string | undefined;
  readonly formatOptions: FormatOptions;
  readonly policy: Policy;
  readonly extraRules: readonly Omit<RuleDefinition, 'examples'>[];
  /** Default: every rule that is not optional. */
  readonly selection?: RuleSelection;
  /** A model for names, which is asked about every field. */
  readonly ner?: NerConfig;
  readonly key: Keys | undefined;
  /** Bytes. */
  readonly chunkBytes: number;
  readonly maxRatio: number;
  readonly usesGate: boolean;
  /** `YYYY-MM-DD`, for allow entries that expire. */
  readonly today: string;
  /** Written to the manifest when given. */
  readonly timestamp: string | undefined;
  /** Goes on with what an interrupted run with the same options left in the manifest folder. */
  readonly resume?: boolean;
  readonly signal?: AbortSignal;
  readonly stdin?: AsyncIterable<Buffer>;
  /** Told once, before reading: bytes on disk of all sources. */
  readonly onStart?: (bytes: number) => void;
  /** Told once, when sources of an interrupted run were taken over: how many. */
  readonly onRecall?: (sources: number) => void;
  readonly onProgress?: (progress: Progress) => void;
  /** Findings of a source as JSON lines, in file order; awaited, so a slow reader slows the scan. */
  readonly onFindings?: (source: string, lines: Uint8Array) => Promise<void> | void;
}
