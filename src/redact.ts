import { audit, toManifest, toScanConfig } from './audit.ts';
import { detectorsDigest, loadRules } from './detectors/load.ts';
import { Kernel } from './kernel/kernel.ts';
import { claimManifestFolder } from './manifest/claim.ts';
import { writeManifest } from './manifest/write.ts';
import { compileChoice } from './redaction/choose-operator.ts';
import type { RedactOptions } from './redaction/redact-options.ts';
import { changed, type RedactedSource, redactSource } from './redaction/redact-source.ts';
import { reuseManifest } from './redaction/reuse-manifest.ts';
import { findStrays, planTargets } from './redaction/targets.ts';
import type { EditContext } from './redaction/to-edits.ts';
import { type Executor, startExecutor } from './scan/executor.ts';
import { mapInOrder } from './scan/map-in-order.ts';
import { RuleTally } from './scan/rule-tally.ts';
import { claimFolder } from './sources/claim-folder.ts';
import { discoverSources } from './sources/discover.ts';
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
}

/**
 * One redaction: discover → plan where each source goes → audit (or reuse one) → for each source rewrite to a temporary file, scan that
 * again, give it its final name → manifest.
 * @throws AuditError `leftover` when a rewritten source would still hold a finding; nothing of that source is replaced then.
 */
export async function redact(options: RedactOptions): Promise<Redaction> {
  const rules = loadRules(options.extraRules, options.selection);
  const context: EditContext = {
    rules: new Map(rules.map(rule => [rule.id, rule])),
    keys: options.key,
    operatorFor: compileChoice(options.operators, options.key),
    countsPlaceholders: options.policy.placeholders === 'count',
  };
  const { sources, skipped } = await discoverSources(options.paths, options);
  const targets = await planTargets(sources, options);
  const wanted = toManifest(options, [], skipped, new RuleTally([]), detectorsDigest(rules));
  const before = (await reuseManifest(options, sources, wanted)) ?? (await audit(options));
  const release = await claimFolders(options);
  let executor: Executor | undefined;
  try {
    executor = startExecutor(toScanConfig(options), options.jobs, options.signal);
    const tally = new RuleTally(rules);
    const kernel = new Kernel({ atoms: new Map(), shapes: new Map() });
    const run = { options, context, executor, tally, rules, kernel };
    const targetOf = new Map(targets.map(target => [target.source.path, target]));
    const results = await mapInOrder(before.sources, options.jobs, entry => {
      const target = targetOf.get(entry.path);
      if (!target) throw changed(entry.path);
      return redactSource(entry, target, run);
    });
    const manifest = { ...before, sources: results.map(result => result.entry), skipped };
    await writeManifest(options.manifestDir, manifest);
    const stats = { stats: () => statsOf(results, before, tally) };
    return {
      manifest,
      after: toManifest(
        options,
        results.map(result => result.after),
        skipped,
        stats,
        before.detectorsDigest,
      ),
      refused: results.filter(result => result.isRefused).map(result => result.entry.path),
      strays: await findStrays(targets, options),
    };
  } finally {
    try {
      await executor?.close();
    } finally {
      await release();
    }
  }
}

/** What is known of the rules: of sources that were not written, and so not scanned again, the audit tells. */
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
      if (total) stats.set(rule, total);
    }
  }
  return stats;
}

async function claimFolders({ manifestDir, out }: RedactOptions): Promise<() => Promise<void>> {
  const releaseManifest = await claimManifestFolder(manifestDir);
  if (out === undefined) return releaseManifest;
  try {
    const releaseOut = await claimFolder(out);
    return () => releaseOut().finally(releaseManifest);
  } catch (error) {
    await releaseManifest();
    throw error;
  }
}
