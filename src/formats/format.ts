import type { NumberLengths } from '../detectors/number-lengths.ts';
import type { Problem } from '../errors.ts';
import type { Hits } from '../kernel/hits.ts';
import type { Escapes, Kernel } from '../kernel/kernel.ts';
import type { Match } from '../scan/match.ts';
import type { Change } from './changes.ts';
import type { TakeMemory } from './scratch.ts';

export type { Hits } from '../kernel/hits.ts';

/**
 * What a format states of itself. Formats do not know each other; everything else asks these members and never compares names.
 * A format plans chunks on the main thread, reads them in a worker, and rewrites them.
 */
export interface Format {
  readonly name: string;
  /** Without the dot, lower case, after `.gz`/`.zst` is taken off. */
  readonly extensions: readonly string[];
  /** Those of `extensions` whose files are compressed within as a rule: more work than their bytes say. */
  readonly packedExtensions?: readonly string[];
  /** How sure the first bytes (up to 64 KiB, decompressed) are of this format: 0 (no) to 1 (a magic number). */
  sniff(head: Uint8Array): number;
  /** Cuts a source into chunks that hold whole records. Main thread; sequential; must not hold more than one chunk. */
  plan(input: PlanInput): AsyncIterable<Chunk>;
  /** Finds the fields of one chunk that may hold something and passes them to the sink. Worker thread. */
  read(chunk: LoadedChunk, sink: FieldSink): ChunkStats | Promise<ChunkStats>;
  /** How the format is rewritten: `splice` formats give edited bytes chunk by chunk; `file` formats write the whole file themselves. */
  readonly rewrite: SpliceRewrite | FileRewrite;
}

/** A source, open for planning. */
export interface PlanInput {
  /** Absolute path of a plain file, for formats and workers with random access; undefined for streams. */
  readonly file: string | undefined;
  /** Size in bytes when known. */
  readonly size: number | undefined;
  /** The decompressed bytes, in order, any block size; where there is a `file`, a block is only valid until the next is asked for. Consuming it also drives the digest, so a planner reads it to the end. */
  readonly bytes: AsyncIterable<Buffer>;
  /**
   * Before `bytes` is read: all of them in a file that can be read at any place as long as the source is open, for a format that needs one
   * where there is no `file`. @throws SpoolFailed when the temporary folder does not take them.
   */
  readonly spool?: () => Promise<string>;
  /** Aim for chunks of about this many bytes. */
  readonly chunkBytes: number;
  readonly options: FormatOptions;
  /** Memory for the bytes of a chunk; fresh when not given. */
  readonly take?: TakeMemory;
  /** Tell of something wrong that is not tied to one chunk. */
  report(problem: Problem): void;
}

/** User options that formats understand; plain data, sent to workers. */
export interface FormatOptions {
  readonly delimiter?: string;
  readonly quote?: string;
  readonly header?: boolean;
  /** `utf-8`, `utf-16le`, `utf-16be`, `utf-32le`, `utf-32be`, `latin1`. */
  readonly encoding?: string;
  /** Column or top-level key globs to read or pass over; empty `include` means all. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** A larger record is a problem (`record-too-large`). */
  readonly maxRecordBytes: number;
  /** Numbers of the only columns to read, of a file whose other columns are known; for formats whose rewriting tells of them. */
  readonly onlyColumns?: readonly number[];
}

/** One unit of work: whole records. Plain data, structured-clonable. */
export interface Chunk {
  /** 0-based index of its first record in the source. */
  readonly firstRecord: number;
  /** Half-open byte range in the decompressed source. */
  readonly start: number;
  readonly end: number;
  /** What the worker reads at any place when the source itself is no such file. */
  readonly file?: string | undefined;
  /** The bytes, when the worker cannot read `[start, end)` of the file itself (compressed, stdin). Transferred. */
  readonly bytes?: Uint8Array<ArrayBuffer>;
  /** Whatever the planner tells the reader: dialect, header, row group. */
  readonly state?: unknown;
}

/** A chunk in the worker. Formats with random access use `file` and `state` and leave `bytes` alone. */
export interface LoadedChunk extends Chunk {
  readonly file: string | undefined;
  readonly options: FormatOptions;
  /** This thread's byte kernel. */
  readonly kernel: Kernel;
  /** Reads the chunk's bytes into kernel memory; call at most once, first. Throws `SourceChanged` when the file is now shorter. */
  load(): Buffer;
}

export interface ChunkStats {
  readonly records: number;
  readonly fields: number;
  readonly problems: readonly Problem[];
  /** Problems that are not listed, by code. */
  readonly moreProblems: Readonly<Record<string, number>>;
  /** The globs by which columns are read (`toldGlobs`) that fit one, or a top-level key, of the chunk; absent where nothing is filtered by them. */
  readonly included?: readonly string[];
}

/** The file no longer has the bytes that were planned; the audit turns it into the problem `changed-while-read`. */
export class SourceChanged extends Error {
  override readonly name = 'SourceChanged';
}

/** Keys or column names of the record that a field stands in, its own among them; lists of keys end where looking on would take long. */
export type Siblings = () => readonly string[];

/** What a reader calls for each field. */
export interface FieldSink {
  /**
   * Matches one decoded field.
   * @param text UTF-8, decoded (escapes resolved, invalid sequences replaced by U+FFFD). Only read during the call.
   * @param names key or column names from the outside in, list indices left out; the last one is the field's own.
   * @param hits places in exactly these bytes that `gate` gave for them, if the caller has them; else the sink searches itself.
   * @param label a text beside it that says what it is, which counts as a name further in than its own.
   * @param siblings the names beside its own, asked for by the rules that want to know of what record it is.
   * @returns resolved matches and the repeats of what they hold, in ascending order, byte offsets into `text`; empty when there are none.
   */
  match(text: Buffer, names: readonly string[], hits?: Hits, label?: string, siblings?: Siblings): readonly Match[];
  /** The same, for a format that looks for what it finds in all fields of the record (`foundValues`): repeats within the field are left to that. */
  matchInRecord(
    text: Buffer,
    names: readonly string[],
    hits?: Hits,
    label?: string,
    siblings?: Siblings,
  ): readonly Match[];
  /** The same for a text that was matched before with these names: it does not count once more for what the values of its column say of each other. */
  matchAgain(text: Buffer, names: readonly string[], siblings: Siblings): readonly Match[];
  /** True when a rule wants the whole value under this own key or column name, even if the gate sees nothing in it. Cached by name. */
  isKeyed(name: string): boolean;
  /** True when rules that want context near a match have it from this key or column name, for all that stands under it: `gate` does not know names. Cached by name. */
  isContext(name: string): boolean;
  /** True when a key or column name itself holds a match: a path, which goes into the manifest, then says its position instead. Cached. */
  hides(name: string): boolean;
  /** Whole numbers in which something may be found when no name around them is a key or context; others, and fractions, need not be passed on. */
  readonly numbers: NumberLengths;
  /** True for a decoded field that must be passed to `match` although the gate sees nothing in it: it looks like JSON, whose keys may count. */
  mayNest(text: Uint8Array): boolean;
  /** For one record. */
  foundValues(): FoundValues;
  /** Matches become findings. `text` is the field they were found in. */
  emit(matches: readonly Match[], place: Place, text: Buffer): void;
  /**
   * Searches many bytes at once (a whole chunk, a page of values); ascending by start. Valid until the next call.
   * Where the bytes may hold escapes, the places are a superset of those in the decoded text.
   */
  gate(bytes: Buffer, escapes: Escapes): Hits;
}

/** What was found in the fields of one record, to be looked for in all of them. */
export interface FoundValues {
  /** True while nothing was added that is worth it. */
  readonly isEmpty: boolean;
  add(text: Buffer, matches: readonly Match[]): void;
  /** The matches of a decoded field and where else in it the values stand; ascending. */
  in(text: Buffer, matches: readonly Match[]): readonly Match[];
  /** Places in a range of raw JSON, ascending, such that no string or number without one holds a value. */
  rawPlaces(json: Buffer, start: number, end: number): readonly { readonly start: number; readonly end: number }[];
}

/** Where a field stands. */
export interface Place {
  /** 0-based within the chunk. */
  readonly record: number;
  readonly path: string;
  readonly inKey?: boolean;
  /** Maps a byte range of the decoded text to the absolute byte range of the escaped text in the source; absent where there is none. */
  toSource?(start: number, end: number): readonly [number, number];
}

/** Takes the place of the whole value that the span lies in: JSON null, an empty CSV cell, a null of Parquet or Arrow. */
export const NULL_VALUE = Symbol('null value');

/** What stands in a span's place instead, not escaped yet; null drops the whole record. */
export type Replacement = string | null | typeof NULL_VALUE;

/** The record that a span stands in. */
export interface RecordView {
  /** The text of the scalar at a column or path; undefined where there is none. */
  valueAt(path: string): string | undefined;
}

/** One replacement in the source's bytes, made from findings; edits of a chunk never overlap. */
export interface Edit {
  /** Half-open byte range in the decompressed source. */
  readonly start: number;
  readonly end: number;
  /** Given the decoded text of the span and its record, where the format has records with fields. */
  replacement(text: string, record?: RecordView): Replacement;
}

export interface SpliceRewrite {
  readonly kind: 'splice';
  /** Begins one source. Chunks are passed in order, in one thread. */
  open(): Splicer;
  /** The text that a part of a field says as it is escaped in the source; as it stands where it cannot tell. */
  unescape(part: string): string;
  /**
   * The sign that may come to stand in a record of the chunk beside what was replaced: around its value, or doubled where it is left in it. As it is
   * encoded in the source; undefined where there is none.
   */
  quoteOf(chunk: Chunk): Buffer | undefined;
}

export interface Splicer {
  /** True when even a chunk without edits must be passed to `splice` next. */
  readonly needsNext: boolean;
  /**
   * What the edits change in the chunk, ascending and apart; new text is escaped as its surroundings need. All other bytes stay.
   * @throws AuditError `changed` when an edit does not lie within one field.
   */
  splice(chunk: LoadedChunk, edits: readonly Edit[]): readonly Change[];
}

/** One replacement addressed by record and path, for formats without a byte range. */
export interface FieldEdit {
  readonly record: number;
  readonly path: string;
  readonly inKey: boolean;
  /** Code points in the decoded field, end exclusive. Ascending, never overlapping within one field. */
  readonly start: number;
  readonly end: number;
  replacement(text: string, record?: RecordView): Replacement;
  /** Told when the field can neither be null nor hold the edited text, and another value of its type stands in for all of it. */
  onStandIn?(): void;
}

/** The texts of single fields, as findings address them; holds the file open. */
export interface FieldTexts {
  /** Undefined where there is none. Asked for in ascending record order it reads each part of the file once. */
  textAt(record: number, path: string): string | undefined;
  close(): void;
}

/** A span that a redaction replaced, addressed as in the manifest; in code points of the decoded field. */
export interface ReplacedSpan {
  readonly record: number;
  readonly path: string;
  readonly start: number;
  readonly end: number;
  /** Its whole record was left out. */
  readonly isDropped: boolean;
}

/** A field that a redaction changed, of which some may be given back. */
export interface RedactedField {
  readonly record: number;
  readonly path: string;
  /** The number of its record in the redacted file; undefined when the record, or the entry of the file's metadata, was left out. */
  readonly redactedRecord: number | undefined;
  /** What was replaced as one: in code points of the original field, ascending and apart. */
  readonly spans: readonly { readonly start: number; readonly end: number; readonly isBack: boolean }[];
}

export interface FileRewrite {
  readonly kind: 'file';
  /** True for a field that belongs to the file as a whole, and so to no record. */
  isOfFile(path: string): boolean;
  /**
   * The edits of the original that make the redacted file again, but for what is to come back: replacements are read from the redacted file.
   * @param input.fields in ascending record order.
   * @param input.boundTogether the error for a field whose replacements cannot be told apart, and so only come back together.
   */
  editsAgain(input: {
    readonly original: string;
    readonly redacted: string;
    readonly fields: AsyncIterable<RedactedField>;
    boundTogether(field: RedactedField): Error;
  }): AsyncIterable<readonly FieldEdit[]>;
  /**
   * Compares a file with its rewritten self: nothing but the spans may differ, and nothing that they said may be left beside the values.
   * @param input.spans in ascending record order.
   * @returns what differs; undefined when nothing does.
   */
  whyDifferent(input: {
    readonly original: string;
    readonly redacted: string;
    readonly spans: AsyncIterable<ReplacedSpan>;
  }): Promise<string | undefined>;
  openFields(file: string): Promise<FieldTexts>;
  /** Writes the rewritten file; undefined when more was touched than columns. `edits` come in ascending record order, some at a time. */
  rewriteFile(input: {
    readonly file: string;
    readonly output: string;
    readonly edits: AsyncIterable<readonly FieldEdit[]>;
    readonly tool: string;
  }): Promise<ChangedColumns | undefined>;
}

/** The columns that a rewriting touched; all else was copied byte for byte. */
export interface ChangedColumns {
  readonly numbers: readonly number[];
  /** Their paths as in findings, with empty brackets. */
  readonly paths: readonly string[];
}
