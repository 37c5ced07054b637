import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { detectorsDigest, type LoadedRule } from '../detectors/load.ts';
import { AuditError } from '../errors.ts';
import { VERSION } from '../manifest/version.ts';
import { describeModel } from '../ner/name-model.ts';
import type { AuditOptions } from '../options/audit-options.ts';
import { hasExpired } from '../policy/allow.ts';
import { policyDigest } from '../policy/policy.ts';
import { mapInOrder } from '../sources/map-in-order.ts';
import type { Source, SourceEntry } from '../types.ts';
import type { RuleTally } from './rule-tally.ts';
import { ScanJournal } from './scan-journal.ts';

/** The journal of a run, with what an interrupted one left if this is to go on with it. */
export function openJournal(
  manifestDir: string,
  options: AuditOptions,
  rules: readonly LoadedRule[],
): Promise<ScanJournal> {
  const { formatOptions, format, maxRatio, ner, policy, today, key, resume } = options;
  const settings = {
    version: VERSION,
    detectors: detectorsDigest(rules),
    policy: policyDigest(policy),
    // A run may go on the day after, unless an entry of the allow list has expired meanwhile.
    allow: policy.allow.map(entry => hasExpired(entry, today)),
    key: key?.id ?? null,
    options: { ...formatOptions, format: format ?? null, maxRatio, ner: ner ? describeModel(ner) : null },
  };
  return ScanJournal.open(manifestDir, settings, resume === true);
}

/** Takes over the sources that an interrupted run had done: their entries by path; their rules go into the tally. */
export async function recallSources(
  sources: readonly Source[],
  journal: ScanJournal | undefined,
  tally: RuleTally,
  options: AuditOptions,
): Promise<ReadonlyMap<string, SourceEntry>> {
  const entries = new Map<string, SourceEntry>();
  if (journal === undefined) return entries;
  await mapInOrder(sources, options.jobs, async source => {
    options.signal?.throwIfAborted();
    const scanned = await journal.recall(source, options.signal);
    if (scanned === undefined) return;
    const { entry, counts } = scanned;
    entries.set(source.path, entry);
    tally.addCounts(counts);
    await deliver(entry, options);
    const findings = Object.values(entry.counts).reduce((sum, count) => sum + count, 0);
    options.onProgress?.({ source: source.path, bytes: 0, diskBytes: 0, findings, finishedBytes: entry.bytes });
  });
  if (entries.size > 0) options.onRecall?.(entries.size);
  return entries;
}

/** Findings that were found before are told of all the same. */
async function deliver({ path, findings }: SourceEntry, { onFindings, manifestDir }: AuditOptions): Promise<void> {
  if (onFindings === undefined || manifestDir === undefined || findings.count === 0) return;
  let rest: Buffer = Buffer.alloc(0);
  try {
    for await (const block of createReadStream(join(manifestDir, findings.path), { highWaterMark: 1 << 18 })) {
      const bytes = Buffer.concat([rest, block as Buffer]);
      const end = bytes.lastIndexOf(10) + 1;
      if (end > 0) await onFindings(path, bytes.subarray(0, end));
      rest = bytes.subarray(end);
    }
  } catch (cause) {
    if (cause instanceof AuditError) throw cause;
    const { code } = cause as NodeJS.ErrnoException;
    if (code === undefined) throw cause;
    throw new AuditError('output', `cannot read the findings of \`${path}\` again (${code})`, { cause });
  }
}
