import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { toManifest, toScanConfig, withoutModel } from './audit.ts';
import { AuditError } from './errors.ts';
import { Kernel } from './kernel/kernel.ts';
import { checkBackups, checkNoOriginals, foldersOf, openBackup } from './redaction/backup.ts';
import { bytesToScanAgain } from './redaction/bytes-to-scan-again.ts';
import { changed } from './redaction/changed.ts';
import { claimFolders } from './redaction/claim-folders.ts';
import { conclude, endRefused } from './redaction/conclude.ts';
import { sourcesAtOnce } from './redaction/free-space.ts';
import { findIdleColumns } from './redaction/idle-columns.ts';
import { Journal, type JournalState } from './redaction/journal.ts';
import { checkLinks } from './redaction/links.ts';
import { numberValues } from './redaction/number-values.ts';
import { checkVaults } from './redaction/own-files.ts';
import { planRedaction, type RedactionPlan } from './redaction/plan-redaction.ts';
import { keepsOriginals, type RedactOptions } from './redaction/redact-options.ts';
import { hasWork, type RedactedSource, redactSource, type SharedRun } from './redaction/redact-source.ts';
import { digestOfBytes } from './redaction/resume.ts';
import { SharedFiles } from './redaction/shared-files.ts';
import { SideBySide, SMALL_AT_ONCE } from './redaction/side-by-side.ts';
import { spaceNeeds } from './redaction/space-needs.ts';
import { findStaleChecksums } from './redaction/stale-checksums.ts';
import { findStrays } from './redaction/targets.ts';
import { Vault } from './redaction/vault/vault-file.ts';
import { withEnds } from './redaction/with-ends.ts';
import { type Executor, startExecutor, threadsFor } from './scan/executor.ts';
import { RuleTally } from './scan/rule-tally.ts';
import { removeScanJournal } from './scan/scan-journal.ts';
import { digestFile } from './sources/digest-file.ts';
import { mapInOrder } from './sources/map-in-order.ts';
import { removeAbandoned, removeTemporaries } from './sources/remove-temporaries.ts';
import { LaterFolders } from './sources/shared-sync.ts';
import type { Manifest } from './types.ts';

export interface Redaction {
  /** Of the sources as they were, with the operators used and the digests of what was written. */
  readonly manifest: Manifest;
  /** Of the data as it is now: what a policy judges. */
  readonly after: Manifest;
  /** Sources that were not written, since not all of them could be read. */
  readonly refused: readonly string[];
  /** Files in the output folder, relative to it, that this run did not write: of sources that are gone, or somebody else's. */
  readonly strays: readonly string[];
  /** In place: checksums of Hadoop that stand beside replaced files and do not fit them, named as the sources are. */
  readonly staleChecksums: readonly string[];
  /** In place: sources that an earlier run had redacted, and that were scanned again only. */
  readonly already: readonly string[];
  /** Why the audit that stood in the manifest folder was made anew, such as `the rules changed`; undefined when it was not. */
  readonly auditedAnew: string | undefined;
  /** Globs of `operators.byColumn` for columns in which there was nothing to replace. */
  readonly idleColumns: readonly string[];
}

/**
 * One redaction: discover → plan where each source goes → audit (or reuse one) → check links, backups, space → for each source rewrite to
 * a temporary file, scan that again, journal it, give it its final name → manifest.
 * @throws AuditError `leftover` when a rewritten source would still hold a finding; nothing of that source is replaced then, and the manifest
 * tells which others were.
 */
export async function redact(options: RedactOptions): Promise<Redaction> {
  const plan = await planRedaction(options);
  const { locked, release } = await claimFolders(options, plan).catch(async error => {
    await plan.executor?.close();
    throw error;
  });
  try {
    return await carryOut(plan, locked, options);
  } finally {
    await release();
  }
}

/** What a run has open, which is closed however it ends. */
interface Opened {
  executor: Executor | undefined;
  journal?: Journal;
  vault?: Vault;
}

/** Rewrites every source; the folders that are written in are locked, by their real paths. */
async function carryOut(plan: RedactionPlan, locked: ReadonlySet<string>, options: RedactOptions): Promise<Redaction> {
  const opened: Opened = { executor: plan.executor };
  const work = async (): Promise<Redaction> => {
    await removeLeft(plan, locked, options);
    const prepared = await prepare(plan, options);
    const run = await openRun(plan, options, opened);
    const ended = new Map<string, RedactedSource>();
    const results = await redactSources(plan, run, prepared, ended).catch(async error => {
      const isRefusal = error instanceof AuditError && error.code === 'leftover' && options.out === undefined;
      throw isRefusal ? await endRefused(error, ended, plan, run) : error;
    });
    const manifest = await conclude(ended, plan, run);
    return toRedaction(plan, run, results, manifest);
  };
  return withEnds(work, [() => opened.executor?.close(), () => opened.journal?.abandon(), () => opened.vault?.close()]);
}

/** Removes what killed runs left half written. */
async function removeLeft(plan: RedactionPlan, locked: ReadonlySet<string>, options: RedactOptions): Promise<void> {
  await removeScanJournal(options.manifestDir);
  for (const folder of new Set([...plan.targetOf.values()].map(({ file }) => dirname(file)))) {
    // The lock of the output folder is that of all below it; in place, another run may be at work where this one only reads.
    await (options.out !== undefined || locked.has(folder) ? removeTemporaries(folder) : removeAbandoned(folder));
  }
  // The same goes for the folder for originals.
  for (const folder of keepsOriginals(options) ? foldersOf(options.backup, plan.before.sources) : []) {
    await removeTemporaries(folder);
  }
  if (options.vault !== undefined) await removeAbandoned(dirname(options.vault));
}

interface Prepared {
  /** How many sources may be rewritten at once. */
  readonly width: number;
  /** What the disk calls each file with further hard links, by the path of its source. */
  readonly linked: ReadonlyMap<string, string>;
}

/** Settles, before anything is written, whatever can be: links, backups, space. */
async function prepare({ before, context, targetOf }: RedactionPlan, options: RedactOptions): Promise<Prepared> {
  const entries = before.sources.filter(it => hasWork(it, context, options));
  let linked: Prepared['linked'] = new Map();
  if (options.out === undefined) {
    const replaced = entries.flatMap(entry => targetOf.get(entry.path) ?? []);
    linked = await checkLinks(replaced, options);
    await checkVaults(replaced);
    await checkNoOriginals(replaced);
    if (options.backup !== undefined) {
      await openBackup(options.backup);
      await checkBackups(options.backup, entries);
    }
  }
  const needs = await spaceNeeds(entries, targetOf, options);
  const width = await sourcesAtOnce(needs, Math.max(options.jobs, SMALL_AT_ONCE));
  return { width, linked };
}

/** Opens what all sources are redacted with; what has to be closed is in `opened` as soon as it is open. */
async function openRun(plan: RedactionPlan, options: RedactOptions, opened: Opened): Promise<SharedRun> {
  const { before, rules, earlier, settled } = plan;
  const digest = digestOfBytes(await readFile(join(options.manifestDir, 'manifest.json')));
  const journal = new Journal(options.manifestDir, { journal: 1, manifest: digest, settings: plan.settings }, earlier);
  opened.journal = journal;
  const executor = opened.executor ?? startSecondScan(before, options);
  opened.executor = executor;
  await executor.begun();
  const tally = new RuleTally(rules);
  const numberOf = plan.context.operatorFor.needsNumbers
    ? await numberValues(await asOnDisk(before, earlier, options), options.manifestDir, plan.context)
    : undefined;
  const kernel = new Kernel();
  if (options.vault !== undefined) opened.vault = await Vault.openToAdd(options.vault, options.key!);
  return {
    options,
    context: { ...plan.context, ...(numberOf && { numberOf }) },
    executor,
    tally,
    rules,
    kernel,
    journal,
    earlier,
    settled,
    vault: opened.vault,
    laterFolders: new LaterFolders(),
  };
}

function startSecondScan({ sources }: Manifest, options: RedactOptions): Executor {
  const sizes = sources.map(entry => ({ path: entry.path, bytes: bytesToScanAgain(entry) }));
  return startExecutor(toScanConfig(withoutModel(options)), threadsFor(options, sizes), options.signal);
}

/** The findings files of sources that an interrupted run has replaced are marked already. */
async function asOnDisk(before: Manifest, left: JournalState | undefined, options: RedactOptions): Promise<Manifest> {
  const sources = before.sources.map(async entry => {
    const findings = left?.ready.get(entry.path)?.findings;
    const isMarked = findings && (await digestFile(join(options.manifestDir, findings.path))) === findings.sha256;
    return isMarked ? { ...entry, findings } : entry;
  });
  return { ...before, sources: await Promise.all(sources) };
}

/** @param ended takes each source as soon as it is done: what an error leaves of them. */
async function redactSources(
  { before, targetOf }: RedactionPlan,
  run: SharedRun,
  { width, linked }: Prepared,
  ended: Map<string, RedactedSource>,
): Promise<RedactedSource[]> {
  const sideBySide = new SideBySide(Math.min(width, run.options.jobs));
  const sharedFiles = new SharedFiles(linked);
  return mapInOrder(before.sources, width, async entry => {
    const result = await sideBySide.run(entry, place => {
      const target = targetOf.get(entry.path);
      if (!target) throw changed(entry.path);
      return sharedFiles.run(entry.path, () => redactSource(entry, target, { ...run, place }));
    });
    ended.set(entry.path, result);
    return result;
  });
}

async function toRedaction(
  { before, targetOf, skipped, auditedAnew }: RedactionPlan,
  { options, rules, tally }: SharedRun,
  results: readonly RedactedSource[],
  manifest: Manifest,
): Promise<Redaction> {
  const after = results.map(result => result.after);
  const stats = { stats: () => statsOf(results, before, tally) };
  const isInPlace = options.out === undefined;
  return {
    manifest,
    after: toManifest(options, after, skipped, stats, rules),
    refused: results.filter(result => result.isRefused).map(result => result.entry.path),
    strays: await findStrays([...targetOf.values()], options),
    staleChecksums: isInPlace ? findStaleChecksums(manifest.sources, targetOf) : [],
    already: before.sources.filter(it => it.redacted && isInPlace).map(it => it.path),
    auditedAnew,
    idleColumns: findIdleColumns(before, options.operators),
  };
}

/** What is known of the rules: where a source that was not written has changed since, the audit tells. */
function statsOf(
  results: readonly RedactedSource[],
  before: Manifest,
  tally: RuleTally,
): ReturnType<RuleTally['stats']> {
  const stats = new Map(tally.stats());
  for (const { entry, isRefused } of results) {
    if (!isRefused) continue;
    for (const rule of Object.keys(entry.counts)) {
      const total = before.totals.byRule[rule];
      if (total && !stats.has(rule)) stats.set(rule, total);
    }
  }
  return stats;
}
