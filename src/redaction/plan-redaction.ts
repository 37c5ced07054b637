import { setMaxListeners } from 'node:events';
import { audit, toManifest } from '../audit.ts';
import { type LoadedRule, loadRules } from '../detectors/load.ts';
import { AuditError } from '../errors.ts';
import type { Executor } from '../scan/executor.ts';
import { RuleTally } from '../scan/rule-tally.ts';
import { discoverSources } from '../sources/discover.ts';
import { isInside } from '../sources/is-inside.ts';
import { realPlace } from '../sources/real-place.ts';
import type { Manifest, Skipped } from '../types.ts';
import { checkBackupFolder } from './backup.ts';
import { type JournalState, readJournal } from './journal.ts';
import { checkOwnFiles } from './own-files.ts';
import type { RedactOptions } from './redact-options.ts';
import { resumeFrom, settingsOf } from './resume.ts';
import { reuseManifest } from './reuse-manifest.ts';
import { SettledFiles } from './settled-files.ts';
import { planTargets, type Target } from './targets.ts';
import { toEditContext } from './to-edits.ts';

/** What is known before anything is written. */
export interface RedactionPlan {
  readonly rules: readonly LoadedRule[];
  readonly context: ReturnType<typeof toEditContext>;
  readonly skipped: readonly Skipped[];
  /** Where each source goes, by its path. */
  readonly targetOf: ReadonlyMap<string, Target>;
  /** Digest of all that decides what is written; a run that goes on from another has the same. */
  readonly settings: string;
  /** Where an interrupted run stood that this one goes on from. */
  readonly earlier: JournalState | undefined;
  /** Files whose digest was taken by this run; undefined when it goes on from another. */
  readonly settled: SettledFiles | undefined;
  /** Of the sources as they are. */
  readonly before: Manifest;
  /** As in `Redaction`. */
  readonly auditedAnew: string | undefined;
  /** The audit's, to be used again. */
  readonly executor: Executor | undefined;
}

/**
 * Discovers the sources, plans where each goes, and audits them unless that was done.
 * @throws AuditError for a bad call, or files that belong to the run among the sources.
 */
export async function planRedaction(options: RedactOptions): Promise<RedactionPlan> {
  const rules = loadRules(options.extraRules, options.selection);
  const context = toEditContext(rules, options);
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

/** Before anything is read: a vault needs a key and a folder of its own. */
async function checkVault({ vault, key, manifestDir }: RedactOptions): Promise<void> {
  if (vault === undefined) return;
  if (!key) throw new AuditError('usage', '--vault needs a key; pass --key-file FILE or set SLUICE_KEY');
  if (isInside(await realPlace(vault), await realPlace(manifestDir))) {
    throw new AuditError('usage', 'the vault must not lie in the manifest folder: who reads reports need not hold it');
  }
}
