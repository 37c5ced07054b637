import type { LoadedRule } from '../detectors/load.ts';
import { isReviewed } from '../manifest/lines.ts';
import type { Finding, Manifest, SourceEntry } from '../types.ts';
import { evaluatePolicy, needsRecount, tallyFindings, type Verdict } from './evaluate.ts';
import type { Policy } from './policy.ts';

/**
 * Applies a policy to a manifest on disk; reads its findings only when its own counts do not fit the policy.
 * @param today `YYYY-MM-DD`.
 * @param isNew nobody has marked its findings yet.
 */
export async function judgeManifest(
  manifestDir: string,
  manifest: Manifest,
  { policy, asked }: { readonly policy: Policy; readonly asked: readonly LoadedRule[] },
  today: string,
  { isNew = false } = {},
): Promise<Verdict> {
  const isMarked = !isNew && (await hasMarks(manifestDir, manifest));
  if (!isMarked && !needsRecount(manifest, policy, isNew ? undefined : today))
    return evaluatePolicy(manifest, policy, { today, asked });
  const findingsOf = (source: SourceEntry) => readFindings(manifestDir, source);
  const tally = await tallyFindings(manifest, policy, { today, findingsOf });
  const verdict = evaluatePolicy(manifest, policy, { today, asked, tally });
  const note =
    'findings were counted anew for this verdict: the allow list, the day, placeholders, a redaction or a person’s decisions differ from the counts of the scan';
  return { ...verdict, notes: [...verdict.notes, note] };
}

async function hasMarks(manifestDir: string, { sources }: Manifest): Promise<boolean> {
  for (const source of sources) if (await isReviewed(manifestDir, source)) return true;
  return false;
}

// What checks findings takes longer to load than a small scan does, and a scan seldom asks.
async function* readFindings(manifestDir: string, source: SourceEntry): AsyncGenerator<Finding> {
  const read = await import('../manifest/read.ts');
  yield* read.readFindings(manifestDir, source);
}
