/** Two kinds of failure: AuditError is thrown (a bad call or machine); Problem is a value (bad data). */

/** Exit codes of the command line; also the meaning of a verdict in the library. */
export const ExitCode = { pass: 0, policy: 1, error: 2, nothing: 3, usage: 4 } as const;

export type AuditErrorCode =
  | 'usage'
  | 'not-found'
  | 'unreadable'
  | 'config'
  | 'manifest'
  | 'output'
  | 'leftover'
  | 'changed'
  | 'busy'
  | 'nothing'
  | 'aborted'
  | 'internal';

/** The caller or the machine is wrong. The message says what, where and what to do next; it never holds matched text. */
export class AuditError extends Error {
  override readonly name = 'AuditError';
  readonly code: AuditErrorCode;
  readonly context: Readonly<Record<string, unknown>>;

  constructor(
    code: AuditErrorCode,
    message: string,
    options: { cause?: unknown; context?: Readonly<Record<string, unknown>> } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.context = options.context ?? {};
  }
}

/** What may be wrong with data. Stable: a policy names them under `accept`. */
export const PROBLEM_CODES = [
  'bad-checksum',
  'broken-arrow',
  'broken-parquet',
  'broken-schema',
  'changed-while-read',
  'column-not-found',
  'damaged',
  'decompression-bomb',
  'encrypted',
  'inflates-too-far',
  'invalid-utf8',
  'needs-file',
  'nested-too-deep',
  'not-json',
  'parquet-summary',
  'pickled-type',
  'record-too-large',
  'too-deep',
  'trailing-garbage',
  'truncated',
  'unknown-encoding',
  'unreadable',
  'unscanned-metadata',
  'unsupported-arrow',
  'unsupported-format',
  'unsupported-parquet',
  'unterminated-quote',
  'wrong-encoding',
  'zstd-dictionary',
  'zstd-window',
] as const;

export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** Data that could not be audited as what it claims to be. Lands in the manifest and changes the exit code. */
export interface Problem {
  readonly code: ProblemCode;
  /** One sentence: what is wrong and what to do next; never holds data. */
  readonly message: string;
  /** 0-based record, when the problem has one. */
  readonly record?: number;
  /** The column or JSON path, when the problem lies in one field. */
  readonly path?: string;
  /** Half-open byte range in the (decompressed) source, when the problem has one. */
  readonly bytes?: readonly [number, number];
  /**
   * `unread`: bytes were not scanned, the audit is incomplete.
   * `degraded`: scanned, but as something less than it claims to be (text instead of JSON, lossy UTF-8).
   */
  readonly effect: 'unread' | 'degraded';
}

/** Of a source or of the run as a whole. */
export const TOO_MANY_FILES = 'too many open files; raise `ulimit -n` or lower --jobs';
