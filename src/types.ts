/**
 * The nouns of Sluice, in the order data flows:
 * source → chunk → record → field → match → finding → manifest.
 *
 * Every range is half-open (`end` exclusive) and says its unit: bytes, UTF-16 units or Unicode code points.
 */

import type { Problem } from './errors.ts';

export type RuleClass = 'secret' | 'pii' | 'payload';
export type Severity = 'low' | 'medium' | 'high' | 'critical';
export const SEVERITIES: readonly Severity[] = ['low', 'medium', 'high', 'critical'];

export type Compression = 'none' | 'gzip' | 'zstd';

/** One input: a file on disk or stdin. */
export interface Source {
  /** Relative path with `/` separators; unique in a run and stable between runs. `-` is stdin. */
  readonly path: string;
  /** Absolute path to open, or undefined for stdin. */
  readonly file: string | undefined;
}

/** A path that discovery saw and did not read, with the reason. Listed in the manifest's coverage. */
export interface Skipped {
  readonly path: string;
  readonly reason: string;
}

/** One place where a rule matched, after validation, overlap resolution and allow-lists. Never holds the matched text. */
export interface Finding {
  /** 0-based index of the record (JSONL line that is not blank, CSV row after the header, row of Parquet or Arrow). */
  readonly record: number;
  /** JSON path, CSV column, or column path of Parquet or Arrow with list indices, e.g. `messages[1].content`. */
  readonly path: string;
  /** Set when the finding stands in an object key (or a column's name) rather than in a value. */
  readonly in?: 'key';
  /** Unicode code points in the decoded field, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Half-open byte range of the escaped text in the decompressed source, where the format has one. */
  readonly bytes?: readonly [number, number];
  /** Encodings between the field and the text, from the outside in; start/end above are then the encoded run. */
  readonly via?: readonly Via[];
  readonly rule: string;
  readonly class: RuleClass;
  readonly severity: Severity;
  /** 0 to 1, two decimals. */
  readonly confidence: number;
  /** Preview that is safe to show: a public prefix of the token shape at most, e.g. `AKIA…`. */
  readonly mask: string;
  /** HMAC-SHA-256 of the canonical value under the user's key, first 128 bits in hex; absent without a key. */
  readonly fingerprint?: string;
  /** A reserved or sample value: reported apart, neither redacted nor counted against a policy unless asked. */
  readonly placeholder?: true;
  /** Id of the allow entry that suppressed it. */
  readonly suppressed?: string;
  /** The scan that found it, from 2: it became a finding when what stood beside it was replaced, and was replaced too. Absent for the audit's. */
  readonly round?: number;
  /** What a person said of it after the scan: true, it may stay; false, it may not. */
  readonly accepted?: boolean;
  /** After a redaction: the operator used, `keep`, `accept` for what a person accepted, or `restore` for what was given back. */
  readonly action?: string;
}

/** One layer of encoding. */
export interface Via {
  /** `json`: a string in a JSON text; `json-number`: a number in one. */
  readonly decode: string;
  /** Where in the decoded structure. */
  readonly path?: string;
  /** Code points in the text that this layer decodes to, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** What was read of one source and what was not: `scannedBytes + unreadBytes = bytes`. */
export interface Coverage {
  readonly scannedBytes: number;
  readonly unreadBytes: number;
  /** Half-open byte ranges that were not scanned, each explained by a problem. */
  readonly unread: readonly { readonly start: number; readonly end: number }[];
  readonly complete: boolean;
}

/** One source in `manifest.json`. */
export interface SourceEntry {
  readonly path: string;
  /** Size on disk, in bytes. */
  readonly bytes: number;
  /** Of the bytes on disk. */
  readonly sha256: string;
  readonly format: string;
  readonly compression: Compression;
  /** Size after decompression, in bytes; equals `bytes` when not compressed. */
  readonly decompressedBytes: number;
  readonly records: number;
  /** Scalar values read (strings, numbers, booleans). */
  readonly fields: number;
  readonly coverage: Coverage;
  /** Findings per rule id, without placeholders and suppressed ones. */
  readonly counts: Readonly<Record<string, number>>;
  /** Of these, the findings whose own severity is not their rule's: per rule id, per severity. */
  readonly severities?: SeveritiesByRule;
  /** Findings per column or JSON path with indices as `[]`, then per rule; at most 200 paths, then `OTHER_COLUMNS`. */
  readonly columns: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly placeholders: number;
  readonly suppressed: number;
  /** At most 100 are listed per source; `problemCount` and `problemCodes` count them all. */
  readonly problems: readonly Problem[];
  readonly problemCount: number;
  readonly problemCodes: Readonly<Record<string, number>>;
  /**
   * Of the option `include`, the globs that fit one of its columns or top-level keys which is not excluded, sorted; of `*` where there is only
   * `exclude`. Absent where nothing is filtered by them.
   */
  readonly included?: readonly string[];
  /** Relative to the manifest folder, with `/`. */
  readonly findings: { readonly path: string; readonly sha256: string; readonly count: number };
  /** After a redaction: what the rewritten source is. */
  readonly redacted?: { readonly bytes: number; readonly sha256: string; readonly left?: LeftFindings };
}

/** Per rule id, what the scan of a redacted source found beside the findings that were kept. */
export type LeftFindings = Readonly<
  Record<string, { readonly class: RuleClass; readonly severities: Readonly<Partial<Record<Severity, number>>> }>
>;

export type SeveritiesByRule = Readonly<Record<string, Readonly<Partial<Record<Severity, number>>>>>;

/** Stands for all columns beyond those that are listed. */
export const OTHER_COLUMNS = '…';

/** `manifest.json`: no clock, no host, stable key order. */
export interface Manifest {
  readonly formatVersion: 1;
  readonly tool: { readonly name: 'sluice'; readonly version: string };
  readonly detectorsDigest: string;
  readonly policyDigest: string;
  /** Rules that ran and are not built in; absent where there were none. */
  readonly rules?: {
    /** Ids of rules that came with the run, deny entries among them, sorted. */
    readonly own: readonly string[];
    /** SHA-256 over the deny entries. */
    readonly denyDigest?: string;
  };
  /** First 64 bits of HMAC(key, "sluice key id") in hex, or null without a key. */
  readonly keyId: string | null;
  /** The options that change results. */
  readonly options: Readonly<Record<string, unknown>>;
  readonly totals: Totals;
  readonly sources: readonly SourceEntry[];
  readonly skipped: readonly Skipped[];
  readonly timestamp?: string;
}

export interface Totals {
  readonly sources: number;
  readonly bytes: number;
  readonly decompressedBytes: number;
  readonly records: number;
  readonly fields: number;
  readonly scannedBytes: number;
  readonly unreadBytes: number;
  /** Active findings: neither placeholder nor suppressed. */
  readonly findings: number;
  readonly placeholders: number;
  readonly suppressed: number;
  readonly problems: number;
  readonly byRule: Readonly<Record<string, RuleTotal>>;
  readonly byClass: Readonly<Record<string, number>>;
  readonly bySeverity: Readonly<Record<string, number>>;
}

export interface RuleTotal {
  readonly class: RuleClass;
  readonly severity: Severity;
  readonly title: string;
  readonly count: number;
  /** Of these, the findings whose own severity is another one than `severity`, which is that of the most severe. */
  readonly severities?: Readonly<Partial<Record<Severity, number>>>;
  /** Distinct canonical values, counted up to 100,000 (then `distinctCapped`). */
  readonly distinct: number;
  readonly distinctCapped?: true;
  /** Records holding at least one. */
  readonly records: number;
}
