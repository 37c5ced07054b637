import { setMaxListeners } from 'node:events';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { audit, toManifest, toScanConfig, withoutModel } from './audit.ts';
import { type LoadedRule, loadRules } from './detectors/load.ts';
import { AuditError } from './errors.ts';
import { Kernel } from './kernel/kernel.ts';
import { claimManifestFolder } from './manifest/claim.ts';
import { writeManifest } from './manifest/write.ts';
import { checkBackupFolder, checkBackups, checkNoOriginals, foldersOf, openBackup } from './redaction/backup.ts';
import { bytesToScanAgain } from './redaction/bytes-to-scan-again.ts';
import { changed } from './redaction/changed.ts';
import { compileChoice, type OperatorFor } from './redaction/choose-operator.ts';
import { sourcesAtOnce } from './redaction/free-space.ts';
import { findIdleColumns } from './redaction/idle-columns.ts';
import { Journal, type JournalState, readJournal } from './redaction/journal.ts';
import { withLeftFindings } from './redaction/left-findings.ts';
import { checkLinks } from './redaction/links.ts';
import { numberValues } from './redaction/number-values.ts';
import { checkOwnFiles, checkVaults } from './redaction/own-files.ts';
import { writeRecord } from './redaction/record.ts';
import type { RedactOptions } from './redaction/redact-options.ts';
import { hasWork, type RedactedSource, type RedactRun, redactSource } from './redaction/redact-source.ts';
import { digestOfBytes, resumeFrom, settingsOf } from './redaction/resume.ts';
import { reuseManifest } from './redaction/reuse-manifest.ts';
import { SettledFiles } from './redaction/settled-files.ts';
import { SharedFiles } from './redaction/shared-files.ts';
import { SideBySide, SMALL_AT_ONCE } from './redaction/side-by-side.ts';
import { spaceNeeds } from './redaction/space-needs.ts';
import { findStaleChecksums } from './redaction/stale-checksums.ts';
import { findStrays, planTargets, type Target } from './redaction/targets.ts';
import type { EditContext } from './redaction/to-edits.ts';
import { lockVaultFolder } from './redaction/vault/lock-vault-folder.ts';
import { Vault } from './redaction/vault/vault-file.ts';
import { withEnds } from './redaction/with-ends.ts';
import { toCount } from './reports/text.ts';
import { type Executor, startExecutor, threadsFor } from './scan/executor.ts';
import { RuleTally } from './scan/rule-tally.ts';
import { removeScanJournal } from './scan/scan-journal.ts';
import { claimFolder, makeFolder } from './sources/claim-folder.ts';
import { digestFile } from './sources/digest-file.ts';
import { discoverSources } from './sources/discover.ts';
import { isInside } from './sources/is-inside.ts';
import { lockFolder } from './sources/lock.ts';
import { mapInOrder } from './sources/map-in-order.ts';
import { realPlace } from './sources/real-place.ts';
import { removeAbandoned, removeTemporaries } from './sources/remove-temporaries.ts';
import { LaterFolders } from './sources/shared-sync.ts';
import type { Manifest, Skipped, SourceEntry } from './types.ts';

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

/** What is known before anything is written. */
interface Plan {
  readonly rules: readonly LoadedRule[];
  readonly context: EditContext;
  readonly operatorFor: OperatorFor;
  readonly skipped: readonly Skipped[];
  readonly targetOf: ReadonlyMap<string, Target>;
  readonly settings: string;
  /** Where an interrupted run stood that this one goes on from. */
  readonly earlier: JournalState | undefined;
  /** Files whose digest was taken by this run; undefined when it goes on from another. */
  readonly settled: SettledFiles | undefined;
  readonly before: Manifest;
  readonly auditedAnew: string | undefined;
  /** The audit's, to be used again. */
  readonly executor: Executor | undefined;
}

/** Discovers the sources, plans where each goes, and audits them unless that was done. */
async function planRedaction(options: RedactOptions): Promise<Plan> {
  const rules = loadRules(options.extraRules, options.selection);
  const operatorFor = compileChoice(options.operators, options.key);
  const context: EditContext = {
    rules: new Map(rules.map(rule => [rule.id, rule])),
    keys: options.key,
    operatorFor,
    countsPlaceholders: options.policy.placeholders === 'count',
  };
  await checkVault(options);
  // Each source that is being read listens for the signal.
  if (options.signal) setMaxListeners(0, options.signal);
  const { sources, skipped } = await discoverSources(options.paths, options);
  await checkOwnFiles(sources, options);
  await checkBackupFolder(sources, options);
  const targets = await planTargets(sources, options);
  const wanted = toManifest(options, [], skipped, new RuleTally([]), rules);
  const settings = settingsOf(options, wanted);
  const left = await readJournal(options.manifestDir);
  const settled = await SettledFiles.note(sources);
  const resumed = left && left.ready.size > 0 ? await resumeFrom(left, settings, sources, options) : undefined;
  let executor: Executor | undefined;
  // A model is asked by the audit alone.
  const handOver = options.ner ? undefined : (it: Executor) => (executor = it);
  const reused = resumed
    ? { manifest: resumed }
    : await reuseManifest(options, sources, wanted, context, left !== undefined);
  const before = reused.manifest ?? (await audit(options, handOver));
  return {
    rules,
    context,
    operatorFor,
    skipped,
    targetOf: new Map(targets.map(target => [target.source.path, target])),
    settings,
    earlier: resumed && left,
    settled: resumed ? undefined : settled,
    before,
    auditedAnew: reused.change,
    executor,
  };
}

/** Rewrites every source; the folders that are written in are locked, by their real paths. */
async function carryOut(plan: Plan, locked: ReadonlySet<string>, options: RedactOptions): Promise<Redaction> {
  const { before, targetOf, rules, skipped, earlier } = plan;
  const targets = [...targetOf.values()];
  const entries = before.sources.filter(it => hasWork(it, plan.context, options));
  let { executor } = plan;
  let journal: Journal | undefined;
  let vault: Vault | undefined;
  const work = async (): Promise<Redaction> => {
    await removeScanJournal(options.manifestDir);
    for (const folder of new Set(targets.map(({ file }) => dirname(file)))) {
      // The lock of the output folder is that of all below it; in place, another run may be at work where this one only reads.
      await (options.out !== undefined || locked.has(folder) ? removeTemporaries(folder) : removeAbandoned(folder));
    }
    // The same goes for the folder for originals.
    for (const folder of keepsOriginals(options) ? foldersOf(options.backup, before.sources) : []) {
      await removeTemporaries(folder);
    }
    if (options.vault !== undefined) await removeAbandoned(dirname(options.vault));
    const { width, linked } = await prepare(options, { entries, targets: targetOf });
    const digest = digestOfBytes(await readFile(join(options.manifestDir, 'manifest.json')));
    journal = new Journal(options.manifestDir, { journal: 1, manifest: digest, settings: plan.settings }, earlier);
    executor ??= startExecutor(
      toScanConfig(withoutModel(options)),
      threadsFor(options, before.sources.map(toScanAgain)),
      options.signal,
    );
    const threads = executor;
    await threads.begun();
    const tally = new RuleTally(rules);
    const numberOf = plan.operatorFor.needsNumbers
      ? await numberValues(await asOnDisk(before, earlier, options), options.manifestDir, plan.context)
      : undefined;
    const kernel = new Kernel();
    if (options.vault !== undefined) vault = await Vault.openToAdd(options.vault, options.key!);
    const run = {
      options,
      context: { ...plan.context, ...(numberOf && { numberOf }) },
      executor: threads,
      tally,
      rules,
      kernel,
      journal,
      earlier,
      settled: plan.settled,
      vault,
      laterFolders: new LaterFolders(),
    };
    const sideBySide = new SideBySide(Math.min(width, options.jobs));
    const sharedFiles = new SharedFiles(linked);
    const ended = new Map<string, RedactedSource>();
    const results = await mapInOrder(before.sources, width, async entry => {
      const result = await sideBySide.run(entry, place => {
        const target = targetOf.get(entry.path);
        if (!target) throw changed(entry.path);
        return sharedFiles.run(entry.path, () => redactSource(entry, target, { ...run, place }));
      });
      ended.set(entry.path, result);
      return result;
    }).catch(async error => {
      const isRefusal = error instanceof AuditError && error.code === 'leftover' && options.out === undefined;
      throw isRefusal ? await endRefused(error, ended, plan, run) : error;
    });
    const manifest = await conclude(ended, plan, run);
    const stats = { stats: () => statsOf(results, before, tally) };
    return {
      manifest,
      after: toManifest(
        options,
        results.map(result => result.after),
        skipped,
        stats,
        rules,
      ),
      refused: results.filter(result => result.isRefused).map(result => result.entry.path),
      strays: await findStrays(targets, options),
      staleChecksums: options.out === undefined ? findStaleChecksums(manifest.sources, targetOf) : [],
      already: before.sources.filter(it => it.redacted && options.out === undefined).map(it => it.path),
      auditedAnew: plan.auditedAnew,
      idleColumns: findIdleColumns(before, options.operators),
    };
  };
  return withEnds(work, [() => executor?.close(), () => journal?.abandon(), () => vault?.close()]);
}

/** Says in the manifest, and signs, what was done with the sources that ended; the journal is not needed any more then. */
async function conclude(
  ended: ReadonlyMap<string, RedactedSource>,
  { before, context, skipped }: Plan,
  { options, journal, vault, laterFolders }: Omit<RedactRun, 'place'>,
): Promise<Manifest> {
  await laterFolders.sync();
  const sources = await mapInOrder(before.sources, options.jobs, async entry => {
    const result = ended.get(entry.path);
    return result ? withLeftFindings(result, context.rules, options.manifestDir) : entry;
  });
  const manifest = { ...before, sources, skipped };
  await writeManifest(options.manifestDir, manifest);
  if (sources.some(entry => entry.redacted)) {
    await writeRecord(options.manifestDir, manifest, { keys: options.key, signKey: options.signKey });
  }
  await journal.finish();
  vault?.keep();
  return manifest;
}

/**
 * A redacted text that cannot be vouched for ends a run in place, and would end it again with the same operators. So what was replaced before it
 * goes into the manifest, from which another run takes up the rest. Gives the error, which then says so.
 */
async function endRefused(
  refusal: AuditError,
  ended: ReadonlyMap<string, RedactedSource>,
  plan: Plan,
  run: Omit<RedactRun, 'place'>,
): Promise<AuditError> {
  const { journal, options } = run;
  const untouched = new Set<string>();
  for (const { path, sha256 } of plan.before.sources) {
    if (!journal.announced.has(path) || ended.has(path)) continue;
    const digest = await digestFile(plan.targetOf.get(path)!.file).catch(() => undefined);
    if (digest === sha256) untouched.add(path);
  }
  const replaced = [...journal.announced].filter(path => !untouched.has(path));
  const tell = (outcome: string) =>
    new AuditError('leftover', `${refusal.message}; ${outcome}`, { cause: refusal, context: refusal.context });
  if (replaced.length === 0) return tell('nothing was replaced');
  const count = toCount(replaced.length, 'file');
  if (!replaced.every(path => ended.has(path))) {
    return tell(
      `${count} had been replaced, as the journal in ${options.manifestDir} says; give another --manifest folder to go on with the files as they are now`,
    );
  }
  await conclude(ended, plan, run);
  return tell(
    `${count} had been replaced, as the manifest says; run the same command with such an operator beside the others, and it goes on with the rest`,
  );
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

function keepsOriginals(options: RedactOptions): options is RedactOptions & { readonly backup: string } {
  return options.out === undefined && options.backup !== undefined;
}

/** Before anything is read: a vault needs a key and a folder of its own. */
async function checkVault({ vault, key, manifestDir }: RedactOptions): Promise<void> {
  if (vault === undefined) return;
  if (!key) throw new AuditError('usage', '--vault needs a key; pass --key-file FILE or set SLUICE_KEY');
  if (isInside(await realPlace(vault), await realPlace(manifestDir))) {
    throw new AuditError('usage', 'the vault must not lie in the manifest folder: who reads reports need not hold it');
  }
}

interface Planned {
  /** Sources that are to be written. */
  readonly entries: readonly SourceEntry[];
  readonly targets: ReadonlyMap<string, Target>;
}

interface Prepared {
  /** How many sources may be rewritten at once. */
  readonly width: number;
  /** What the disk calls each file with further hard links, by the path of its source. */
  readonly linked: ReadonlyMap<string, string>;
}

/** Settles, before anything is written, whatever can be: links, backups, space. */
async function prepare(options: RedactOptions, planned: Planned): Promise<Prepared> {
  const { entries, targets } = planned;
  let linked: Prepared['linked'] = new Map();
  if (options.out === undefined) {
    const replaced = entries.flatMap(entry => targets.get(entry.path) ?? []);
    linked = await checkLinks(replaced, options);
    await checkVaults(replaced);
    await checkNoOriginals(replaced);
    if (options.backup !== undefined) {
      await openBackup(options.backup);
      await checkBackups(options.backup, entries);
    }
  }
  const needs = await spaceNeeds(entries, targets, options);
  const width = await sourcesAtOnce(needs, Math.max(options.jobs, SMALL_AT_ONCE));
  return { width, linked };
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

function toScanAgain(entry: SourceEntry): { path: string; bytes: number } {
  return { path: entry.path, bytes: bytesToScanAgain(entry) };
}

/** Sources whose folder is locked: those that were written before too, whose lock a run that was killed may have left. */
function mayWrite({ findings, redacted }: SourceEntry): boolean {
  return findings.count > 0 || redacted !== undefined;
}

interface Claimed {
  /** Real paths. */
  readonly locked: ReadonlySet<string>;
  release(): Promise<void>;
}

/** The manifest's folder and whatever folders are written in: a second run, whatever its manifest, stays out. */
async function claimFolders(options: RedactOptions, { before, targetOf }: Plan): Promise<Claimed> {
  const releases: (() => Promise<void>)[] = [];
  const locked = new Set<string>();
  const release = async () => {
    for (const it of releases.splice(0).reverse()) await it();
  };
  try {
    releases.push(await claimManifestFolder(options.manifestDir));
    if (options.out !== undefined) releases.push(await claimFolder(options.out));
    for (const claimed of [options.manifestDir, options.out]) if (claimed) locked.add(await realPlace(claimed));
    const files =
      options.out === undefined
        ? before.sources.filter(mayWrite).flatMap(({ path }) => targetOf.get(path)?.file ?? [])
        : [];
    const folders = new Set(files.map(file => dirname(file)));
    const vaultFolder = options.vault === undefined ? undefined : await realPlace(dirname(options.vault));
    if (vaultFolder !== undefined) {
      await makeFolder(vaultFolder);
      folders.add(vaultFolder);
    }
    if (keepsOriginals(options)) {
      await makeFolder(options.backup);
      folders.add(await realPlace(options.backup));
    }
    for (const folder of [...folders].sort()) {
      if (locked.has(folder)) continue;
      releases.push(await (folder === vaultFolder ? lockVaultFolder(folder) : lockFolder(folder)));
      locked.add(folder);
    }
    return { locked, release };
  } catch (error) {
    await release();
    throw error;
  }
}
