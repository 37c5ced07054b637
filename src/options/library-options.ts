import { z } from 'zod';
import type { RuleDefinition } from '../detectors/rule.ts';
import { AuditError } from '../errors.ts';
import { checkShape, toPlace } from '../policy/check-shape.ts';
import type { OperatorChoice } from '../redaction/choose-operator.ts';
import type { Progress } from '../scan/progress.ts';
import { csvShape } from './csv-shape.ts';
import type { NerOptions } from './ner-options.ts';
import { ruleShape } from './rule-shape.ts';

/** What the library takes for a scan. */
export interface ScanOptions {
  /** Default: the process's working directory. */
  readonly cwd?: string;
  /** Folder for the manifest, relative to `cwd`; without one nothing is written. */
  readonly manifestDir?: string;
  /** Go on after an interrupted run with the same options and manifest folder. */
  readonly resume?: boolean;
  /** Threads; default: as many as the data is worth, at most all cores. 1 scans in the calling thread; of more no more than four a core, or than there are units of work, are started. */
  readonly jobs?: number;
  /** Read every source as this format. */
  readonly format?: string;
  /** As in `sluice.yaml`: failOn, accept, allow, placeholders. */
  readonly policy?: unknown;
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  readonly csv?: { readonly delimiter?: string; readonly quote?: string; readonly header?: boolean };
  readonly encoding?: string;
  /** Rules beside the built-in ones. */
  readonly rules?: readonly Omit<RuleDefinition, 'examples'>[];
  /** A model for names, as in `sluice.yaml`: { module } or { model }, relative to `cwd`. */
  readonly ner?: NerOptions;
  /** ISO 3166 code of the country whose telephone numbers are found in national form without context too. */
  readonly region?: string;
  /** At least 16 bytes; findings then carry fingerprints. There is no default key. */
  readonly key?: Uint8Array;
  /** Bytes of one unit of work. */
  readonly chunkBytes?: number;
  readonly maxRatio?: number;
  readonly maxRecordBytes?: number;
  /** False searches every field without the gate: the same findings, slowly. */
  readonly usesGate?: boolean;
  /** The source `-`, in bytes or, taken as UTF-8, in texts. */
  readonly stdin?: AsyncIterable<Uint8Array | string>;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

/** What it takes for a redaction. */
export interface RedactOptions extends ScanOptions {
  readonly manifestDir: string;
  /** Folder for the redacted tree. Either this or `inPlace` must be given. */
  readonly out?: string;
  /** True replaces the files themselves. */
  readonly inPlace?: boolean;
  /** Operators by name, `mask:last=4` with options, or `{ operator: 'mask', last: 4 }`. Default: label. */
  readonly operators?: Partial<OperatorChoice>;
  /** In place: folder that keeps the originals. */
  readonly backup?: string;
  /** File that takes what is replaced, sealed under `key`; `restore` undoes from it. */
  readonly vault?: string;
  /** In place: what to do about a file with further hard links. Default: refuse. */
  readonly hardLinks?: 'refuse' | 'break';
  /** In place: what to do about symlinks. Default: follow. */
  readonly symlinks?: 'refuse' | 'follow';
  /** Give redacted files the times of their originals. */
  readonly keepTimes?: boolean;
}

const text = z.string().min(1);
const texts = z.array(text).readonly();
const bytes = z.int().min(1);
/** Checked where it is used. */
const anything = z.unknown().optional();

const scanShape = {
  cwd: text.optional(),
  manifestDir: text.optional(),
  resume: z.boolean().optional(),
  jobs: z.int().min(1).optional(),
  format: anything,
  policy: anything,
  include: texts.optional(),
  exclude: texts.optional(),
  csv: csvShape.optional(),
  encoding: anything,
  rules: z.array(ruleShape.safeExtend({ fingerprints: texts.optional(), keyId: text.optional() })).optional(),
  ner: anything,
  region: anything,
  key: z.instanceof(Uint8Array, { error: 'must be bytes' }).optional(),
  chunkBytes: bytes.optional(),
  maxRatio: z.number().min(1).optional(),
  maxRecordBytes: bytes.optional(),
  usesGate: z.boolean().optional(),
  stdin: z
    .custom<AsyncIterable<Uint8Array | string>>(
      it => Symbol.asyncIterator in Object(it),
      'must be an AsyncIterable of bytes or texts',
    )
    .optional(),
  signal: z.instanceof(AbortSignal, { error: 'must be an AbortSignal' }).optional(),
  onProgress: z.custom<() => void>(it => typeof it === 'function', 'must be a function').optional(),
} satisfies Record<keyof ScanOptions, z.ZodType>;

const redactShape = {
  ...scanShape,
  manifestDir: text,
  out: text.optional(),
  inPlace: z.boolean().optional(),
  operators: anything,
  backup: text.optional(),
  vault: text.optional(),
  hardLinks: z.enum(['refuse', 'break']).optional(),
  symlinks: z.enum(['refuse', 'follow']).optional(),
  keepTimes: z.boolean().optional(),
} satisfies Record<keyof RedactOptions, z.ZodType>;

const paths = z.union([text, z.array(text)], { error: 'must be a text or a list of texts' });
const scanCall = z.object({ paths, options: z.strictObject(scanShape) });
const redactCall = z.object({ paths, options: z.strictObject(redactShape) });

/**
 * A caller without types may pass anything: passed over, a mistyped `exclude` would only look like an audit of all columns.
 * @throws AuditError `usage` that names the option.
 */
export function checkScanCall(paths: unknown, options: unknown): void {
  check({ paths, options }, scanCall);
}

/**
 * The same for a redaction. A folder that a variable should have named is no wish to replace the originals.
 * @throws AuditError `usage` too unless there is either a folder or `inPlace: true`.
 */
export function checkRedactCall(paths: unknown, options: RedactOptions): void {
  check({ paths, options }, redactCall);
  if ((options.out === undefined) === (options.inPlace === true)) return;
  throw new AuditError('usage', 'say where the redacted data goes: either `out` (a folder) or `inPlace: true`');
}

const day = z.iso.date({ error: 'must be a day as YYYY-MM-DD' }).optional();
const judgeCall = z.object({ options: z.strictObject({ today: day }) });

/** The same for a verdict: an allow entry that has expired would hold on a day that is none. Throws as `checkScanCall` does. */
export function checkJudgeCall(options: unknown): void {
  check({ options }, judgeCall);
}

function check(call: object, shape: z.ZodType): void {
  const result = checkShape(call, shape);
  if ('data' in result) return;
  const { fault } = result;
  const place = fault.isKey ? fault.place.slice(0, -1) : fault.place;
  throw new AuditError('usage', `\`${toPlace({ place })}\`: ${fault.message}`);
}
