import { stat } from 'node:fs/promises';
import type { LoadedRule } from '../detectors/load.ts';
import { AuditError, type Problem } from '../errors.ts';
import { MISNAMED_ENCODING } from '../formats/bad-text.ts';
import { isMisnamed } from '../formats/encoding.ts';
import { findForeign } from '../formats/foreign.ts';
import { type Chunk, type Format, SourceChanged } from '../formats/format.ts';
import { chooseFormat, formatNamed } from '../formats/index.ts';
import { createFindingsFile, type FindingsFile } from '../manifest/write.ts';
import type { AuditOptions } from '../options/audit-options.ts';
import type { LaterSyncs } from '../sources/later-syncs.ts';
import { type OpenSource, openSource, type ReadResult } from '../sources/open-source.ts';
import { isGone, isOfFile, toUnreadable } from '../sources/unreadable.ts';
import type { Source, SourceEntry } from '../types.ts';
import { CHANGED } from './changed.ts';
import { ColumnTally } from './column-tally.ts';
import type { Executor } from './executor.ts';
import { unpackLines } from './line-buffer.ts';
import type { ScanResult } from './protocol.ts';
import { RuleTally } from './rule-tally.ts';
import type { ScanJournal } from './scan-journal.ts';
import type { Slots } from './slots.ts';
import { SourceTally } from './source-tally.ts';

export interface ScanContext {
  readonly executor: Executor;
  readonly slots: Slots;
  readonly rules: readonly LoadedRule[];
  readonly tally: RuleTally;
  /** Of findings files; to be settled before a manifest names them. */
  readonly syncs?: LaterSyncs | undefined;
  /** Told of every source that is done. */
  readonly journal?: ScanJournal | undefined;
  readonly options: AuditOptions;
}

/** One source: open → choose the format → plan chunks → scan them → findings in file order → entry. */
export async function scanSource(source: Source, context: ScanContext): Promise<SourceEntry> {
  const { options } = context;
  options.signal?.throwIfAborted();
  const findings =
    options.manifestDir === undefined
      ? undefined
      : await createFindingsFile(options.manifestDir, source.path, { syncs: context.syncs });
  try {
    const opened = await open(source, options);
    if ('code' in opened) {
      context.journal?.startNaming();
      return await finishUnreadable(source, opened, findings);
    }
    try {
      return await scanOpened(opened, findings, context);
    } catch (error) {
      await opened.close();
      throw error;
    }
  } catch (error) {
    await findings?.discard();
    throw error;
  }
}

async function open(source: Source, options: AuditOptions): Promise<OpenSource | Problem> {
  try {
    return await openSource(source, {
      maxRatio: options.maxRatio,
      ...(options.signal && { signal: options.signal }),
      ...(options.stdin && { stdin: options.stdin }),
    });
  } catch (error) {
    if (!(error instanceof AuditError) || error.code !== 'unreadable') throw error;
    return { code: 'unreadable', message: error.message, effect: 'unread' };
  }
}

async function scanOpened(
  opened: OpenSource,
  findings: FindingsFile | undefined,
  context: ScanContext,
): Promise<SourceEntry> {
  const { options, tally, journal } = context;
  const { source } = opened;
  const format = options.format === undefined ? chooseFormat(source.path, opened.head) : formatNamed(options.format);
  const counts = new SourceTally(context.rules);
  const foreign = options.format === undefined && findForeign(opened.head);
  if (foreign) counts.report(foreign);
  const { encoding } = options.formatOptions;
  if (encoding !== undefined && isMisnamed(opened.head, encoding)) {
    counts.report({ ...MISNAMED_ENCODING, effect: 'degraded' });
  }
  const columns = new ColumnTally();
  const own = journal && source.file !== undefined ? new RuleTally(context.rules) : undefined;
  let reached = 0;
  for await (const { chunk, result } of scanChunks(opened, format, counts, context)) {
    options.signal?.throwIfAborted();
    counts.add(result);
    tally.add(result);
    columns.add(result.checks);
    own?.add(result);
    for (const lines of unpackLines(result)) {
      await findings?.write(lines);
      await options.onFindings?.(source.path, lines);
    }
    const bytes = chunk.end - chunk.start;
    const diskBytes = opened.compression === 'none' ? bytes : opened.bytesRead() - reached;
    reached += diskBytes;
    options.onProgress?.({
      source: source.path,
      bytes,
      diskBytes,
      findings: result.rules.reduce((sum, [, count]) => sum + count, 0),
    });
  }
  const read = await opened.finish();
  const correct = columns.judge(context.rules);
  if (correct) await findings?.correct(correct);
  options.onProgress?.({ source: source.path, bytes: 0, diskBytes: 0, findings: 0, finishedBytes: read.bytes });
  journal?.startNaming();
  const entry = toEntry(opened, format, read, counts, (await findings?.finish()) ?? NO_FILE);
  // A file that was changed while it was read may be as it was by the time that the audit goes on.
  if (own && entry.problemCodes['changed-while-read'] === undefined) await journal!.keep(entry, own, read.contentKey);
  return entry;
}

/** Plans ahead of the scan by as many chunks as the executor is wide; yields results in order. */
async function* scanChunks(
  opened: OpenSource,
  format: Format,
  counts: SourceTally,
  { executor, slots, options }: ScanContext,
): AsyncIterable<{ chunk: Chunk; result: ScanResult }> {
  const underWay: { chunk: Chunk; result: Promise<ScanResult> }[] = [];
  const chunks = readPlan(opened, counts, () =>
    format.plan({
      file: opened.file,
      size: opened.size,
      bytes: opened.bytes(),
      spool: () => opened.spool(),
      chunkBytes: options.chunkBytes,
      take: executor.take,
      options: options.formatOptions,
      report: problem => counts.report(problem),
    }),
  );
  // A slot is taken before the next chunk is planned: planned chunks may hold their bytes.
  await slots.acquire();
  let holdsSlot = true;
  try {
    for await (const chunk of chunks) {
      const task = { source: opened.source.path, file: chunk.file ?? opened.file, format: format.name, chunk };
      const result = executor.run(task).finally(() => slots.release());
      holdsSlot = false;
      result.catch(() => {}); // awaited below, perhaps after another one failed
      underWay.push({ chunk, result });
      if (underWay.length >= executor.width) yield await settle(underWay.shift()!);
      await slots.acquire();
      holdsSlot = true;
    }
  } finally {
    if (holdsSlot) slots.release();
  }
  for (const entry of underWay) yield await settle(entry);
}

/** The chunks of a plan; a file that is not any more what was opened is a problem. */
async function* readPlan(
  { source, size }: OpenSource,
  counts: SourceTally,
  plan: () => AsyncIterable<Chunk>,
): AsyncGenerator<Chunk> {
  try {
    yield* plan();
  } catch (error) {
    if (!(error instanceof SourceChanged || isGone(error))) {
      throw isOfFile(error) ? toUnreadable(source.path, error) : error;
    }
    counts.report({ ...CHANGED, bytes: [0, size ?? 0], effect: 'unread' });
  }
}

async function settle(entry: {
  chunk: Chunk;
  result: Promise<ScanResult>;
}): Promise<{ chunk: Chunk; result: ScanResult }> {
  return { chunk: entry.chunk, result: await entry.result };
}

const NO_FILE = { path: '', sha256: '' };

function toEntry(
  opened: OpenSource,
  format: Format,
  read: ReadResult,
  counts: SourceTally,
  file: { path: string; sha256: string },
): SourceEntry {
  const { severities, included, ...summary } = counts.summary(read, opened.compression);
  // Written out, since of a folder's hundred thousand entries each would else take twice the memory.
  return {
    path: opened.source.path,
    bytes: read.bytes,
    sha256: read.sha256,
    format: format.name,
    compression: opened.compression,
    decompressedBytes: read.decompressedBytes,
    records: summary.records,
    fields: summary.fields,
    coverage: summary.coverage,
    counts: summary.counts,
    columns: summary.columns,
    placeholders: summary.placeholders,
    suppressed: summary.suppressed,
    problems: summary.problems,
    problemCount: summary.problemCount,
    problemCodes: summary.problemCodes,
    findings: { path: file.path, sha256: file.sha256, count: counts.lineCount },
    ...(severities && { severities }),
    ...(included && { included }),
  };
}

async function finishUnreadable(
  source: Source,
  problem: Problem,
  findings: FindingsFile | undefined,
): Promise<SourceEntry> {
  const bytes =
    source.file === undefined
      ? 0
      : await stat(source.file).then(
          ({ size }) => size,
          () => 0,
        );
  const file = (await findings?.finish()) ?? NO_FILE;
  return {
    path: source.path,
    bytes,
    sha256: '',
    format: 'unknown',
    compression: 'none',
    decompressedBytes: 0,
    records: 0,
    fields: 0,
    coverage: { scannedBytes: 0, unreadBytes: bytes, unread: [{ start: 0, end: bytes }], complete: false },
    counts: {},
    columns: {},
    placeholders: 0,
    suppressed: 0,
    problems: [{ ...problem, bytes: [0, bytes] }],
    problemCount: 1,
    problemCodes: { [problem.code]: 1 },
    findings: { ...file, count: 0 },
  };
}
