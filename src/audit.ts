import { randomInt } from 'node:crypto';
import { rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { detectorsDigest, type LoadedRule, loadRules } from './detectors/load.ts';
import { AuditError } from './errors.ts';
import { claimManifestFolder } from './manifest/claim.ts';
import { describeRules } from './manifest/rules-that-ran.ts';
import { sumTotals } from './manifest/totals.ts';
import { VERSION } from './manifest/version.ts';
import { writeManifest } from './manifest/write.ts';
import { describeModel } from './ner/name-model.ts';
import type { AuditOptions } from './options/audit-options.ts';
import { policyDigest } from './policy/policy.ts';
import { type Executor, startExecutor, threadsFor } from './scan/executor.ts';
import type { ScanConfig } from './scan/protocol.ts';
import { openJournal, recallSources } from './scan/resume-scan.ts';
import { RuleTally } from './scan/rule-tally.ts';
import type { ScanJournal } from './scan/scan-journal.ts';
import { scanSource } from './scan/scan-source.ts';
import { Slots } from './scan/slots.ts';
import { discoverSources } from './sources/discover.ts';
import { LaterSyncs } from './sources/later-syncs.ts';
import { RECORD_NAME } from './sources/manifest-folder.ts';
import { LOOKS_AT_ONCE, mapInOrder } from './sources/map-in-order.ts';
import type { Manifest, Source, SourceEntry } from './types.ts';

/**
 * One audit: discover → take over what an interrupted one had done → read and scan each other source → add up → write the manifest.
 * @param handOver takes the threads of an audit that ended well, warm as they are, and closes them.
 * @throws AuditError for a bad call or machine; bad data is in the manifest as problems.
 */
export async function audit(options: AuditOptions, handOver?: (executor: Executor) => void): Promise<Manifest> {
  const { manifestDir } = options;
  const { sources, skipped } = await discoverSources(options.paths, options);
  const sizes = await sizesOf(sources);
  options.onStart?.(sizes.reduce((sum, { bytes }) => sum + bytes, 0));
  const rules = loadRules(options.extraRules, options.selection);
  const release = manifestDir === undefined ? undefined : await claimManifestFolder(manifestDir);
  let executor: Executor | undefined;
  let journal: ScanJournal | undefined;
  try {
    const tally = new RuleTally(rules);
    journal = manifestDir === undefined ? undefined : await openJournal(manifestDir, options, rules);
    const recalled = await recallSources(sources, journal, tally, options);
    executor = startExecutor(toScanConfig(options, journal?.seed), threadsFor(options, sizes), options.signal);
    const slots = new Slots(executor.width);
    const syncs = new LaterSyncs();
    const context = { executor, slots, rules, tally, syncs, journal, options };
    const entries = await mapInOrder(
      sources,
      options.jobs,
      async source => recalled.get(source.path) ?? scanSource(source, context),
    );
    await syncs.settled();
    const manifest = toManifest(options, entries, skipped, tally, rules);
    options.signal?.throwIfAborted();
    if (manifestDir !== undefined) {
      // A record is of a redaction; this manifest is of none yet.
      await rm(join(manifestDir, RECORD_NAME), { force: true }).catch((cause: NodeJS.ErrnoException) => {
        throw new AuditError(
          'output',
          `cannot write in \`${manifestDir}\` (${cause.code}); name another --manifest folder`,
          {
            cause,
          },
        );
      });
      await writeManifest(manifestDir, manifest, journal?.sources);
      await journal?.finish();
    }
    if (handOver) {
      handOver(executor);
      executor = undefined;
    }
    return manifest;
  } finally {
    try {
      await executor?.close();
      await journal?.close();
    } finally {
      await release?.();
    }
  }
}

async function sizesOf(sources: readonly Source[]): Promise<{ path: string; bytes: number }[]> {
  return mapInOrder(sources, LOOKS_AT_ONCE, async ({ path, file }) => {
    const stats = file === undefined ? undefined : await stat(file).catch(() => undefined);
    return { path, bytes: stats?.size ?? 0 };
  });
}

/** What the scanning threads are told of a run. @param seed of a run that is to go on. */
export function toScanConfig(
  options: AuditOptions,
  seed: ScanConfig['distinctSeed'] = [randomInt(2 ** 32), randomInt(2 ** 32)],
): ScanConfig {
  return {
    extraRules: options.extraRules,
    ...(options.selection && { selection: options.selection }),
    fingerprintKey: options.key?.fingerprint,
    distinctSeed: seed,
    policy: options.policy,
    today: options.today,
    formatOptions: options.formatOptions,
    ...(options.ner && { ner: options.ner }),
    usesGate: options.usesGate,
  };
}

/**
 * The options of a scan that checks a redaction: the rules find there what they find in any text, while a model may see a name in what
 * stands beside a label now.
 */
export function withoutModel({ ner: _, ...options }: AuditOptions): AuditOptions {
  return options;
}

/** The manifest of scanned sources. @param rules those that ran. */
export function toManifest(
  options: AuditOptions,
  sources: readonly SourceEntry[],
  skipped: Manifest['skipped'],
  tally: Pick<RuleTally, 'stats'>,
  rules: readonly LoadedRule[],
): Manifest {
  const { enable, disable } = options.selection ?? { enable: [], disable: [] };
  const enabled = [...new Set(enable)].sort();
  const disabled = [...new Set(disable)].sort();
  const described = describeRules(rules, options.extraRules);
  return {
    formatVersion: 1,
    tool: { name: 'sluice', version: VERSION },
    detectorsDigest: detectorsDigest(rules),
    policyDigest: policyDigest(options.policy),
    ...(described && { rules: described }),
    keyId: options.key?.id ?? null,
    options: {
      ...options.formatOptions,
      format: options.format ?? null,
      maxRatio: options.maxRatio,
      ...(enabled.length > 0 && { enabled }),
      ...(disabled.length > 0 && { disabled }),
      ...(options.policy.placeholders === 'ignore' && { placeholders: 'ignore' }),
      ...(options.ner && { ner: describeModel(options.ner) }),
    },
    totals: sumTotals(sources, tally.stats()),
    sources,
    skipped,
    ...(options.timestamp !== undefined && { timestamp: options.timestamp }),
  };
}
