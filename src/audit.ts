import { randomInt } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { detectorsDigest, loadRules } from './detectors/load.ts';
import { sumTotals } from './manifest/totals.ts';
import { writeManifest } from './manifest/write.ts';
import type { AuditOptions } from './options/audit-options.ts';
import { policyDigest } from './policy/policy.ts';
import { startExecutor } from './scan/executor.ts';
import type { ScanConfig } from './scan/protocol.ts';
import { RuleTally } from './scan/rule-tally.ts';
import { scanSource } from './scan/scan-source.ts';
import { Slots } from './scan/slots.ts';
import { claimFolder } from './sources/claim-folder.ts';
import { discoverSources } from './sources/discover.ts';
import type { Manifest, Source, SourceEntry } from './types.ts';
import { VERSION } from './version.ts';

/**
 * One audit: discover → read and scan each source → add up → write the manifest.
 * @throws AuditError for a bad call or machine; bad data is in the manifest as problems.
 */
export async function audit(options: AuditOptions): Promise<Manifest> {
  const { manifestDir } = options;
  const ignore = manifestDir === undefined ? options.ignore : [...options.ignore, manifestDir];
  const { sources, skipped } = await discoverSources(options.paths, { cwd: options.cwd, ignore });
  options.onStart?.(await totalSize(sources));
  const release = manifestDir === undefined ? undefined : await claimFolder(manifestDir);
  const rules = loadRules(options.extraRules, options.selection);
  const executor = startExecutor(toScanConfig(options), options.jobs, options.signal);
  try {
    const tally = new RuleTally(rules);
    const slots = new Slots(executor.width);
    const entries = await slots.mapInOrder(sources, options.jobs, source =>
      scanSource(source, { executor, slots, rules, tally, options }),
    );
    const manifest = toManifest(options, entries, skipped, tally, detectorsDigest(rules));
    options.signal?.throwIfAborted();
    if (manifestDir !== undefined) await writeManifest(manifestDir, manifest);
    return manifest;
  } finally {
    await executor.close();
    await release?.();
  }
}

async function totalSize(sources: readonly Source[]): Promise<number> {
  const sizes = sources.map(({ file }) =>
    file === undefined
      ? 0
      : stat(file).then(
          ({ size }) => size,
          () => 0,
        ),
  );
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

/** What the scanning threads are told of a run. */
export function toScanConfig(options: AuditOptions): ScanConfig {
  return {
    extraRules: options.extraRules,
    ...(options.selection && { selection: options.selection }),
    fingerprintKey: options.key?.fingerprint,
    distinctSeed: [randomInt(2 ** 32), randomInt(2 ** 32)],
    policy: options.policy,
    today: options.today,
    formatOptions: options.formatOptions,
    usesGate: options.usesGate,
  };
}

/** The manifest of scanned sources. */
export function toManifest(
  options: AuditOptions,
  sources: readonly SourceEntry[],
  skipped: Manifest['skipped'],
  tally: Pick<RuleTally, 'stats'>,
  digest: string,
): Manifest {
  return {
    formatVersion: 1,
    tool: { name: 'sluice', version: VERSION },
    detectorsDigest: digest,
    policyDigest: policyDigest(options.policy),
    keyId: options.key?.id ?? null,
    options: { ...options.formatOptions, format: options.format ?? null, maxRatio: options.maxRatio },
    totals: sumTotals(sources, tally.stats()),
    sources,
    skipped,
    ...(options.timestamp !== undefined && { timestamp: options.timestamp }),
  };
}
