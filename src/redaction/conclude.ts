import { AuditError } from '../errors.ts';
import { writeManifest } from '../manifest/write.ts';
import { toCount } from '../reports/text.ts';
import { digestFile } from '../sources/digest-file.ts';
import { mapInOrder } from '../sources/map-in-order.ts';
import type { Manifest } from '../types.ts';
import { withLeftFindings } from './left-findings.ts';
import type { RedactionPlan } from './plan-redaction.ts';
import { writeRecord } from './record.ts';
import type { RedactedSource, SharedRun } from './redact-source.ts';

/** Says in the manifest, and signs, what was done with the sources that ended; the journal is not needed any more then. */
export async function conclude(
  ended: ReadonlyMap<string, RedactedSource>,
  { before, context, skipped }: RedactionPlan,
  { options, journal, vault, laterFolders }: SharedRun,
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
export async function endRefused(
  refusal: AuditError,
  ended: ReadonlyMap<string, RedactedSource>,
  plan: RedactionPlan,
  run: SharedRun,
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
