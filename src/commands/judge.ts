import { isReviewed, readFindings } from '../manifest/read.ts';
import { evaluatePolicy, needsRecount, tallyFindings, type Verdict } from '../policy/evaluate.ts';
import type { Policy } from '../policy/policy.ts';
import type { Manifest } from '../types.ts';

/** Applies a policy to a manifest on disk; reads its findings only when its own counts do not fit the policy. */
export async function judgeManifest(
  manifestDir: string,
  manifest: Manifest,
  policy: Policy,
  today: string,
): Promise<Verdict> {
  const isMarked = await hasMarks(manifestDir, manifest);
  if (!isMarked && !needsRecount(manifest, policy, today)) return evaluatePolicy(manifest, policy, { today });
  const findingsOf = (source: Manifest['sources'][number]) => readFindings(manifestDir, source);
  const tally = await tallyFindings(manifest, policy, { today, findingsOf });
  const verdict = evaluatePolicy(manifest, policy, { today, tally });
  const note =
    'findings were counted anew for this verdict: the allow list, the day, placeholders, a redaction or a person’s decisions differ from the counts of the scan';
  return { ...verdict, notes: [...verdict.notes, note] };
}

async function hasMarks(manifestDir: string, { sources }: Manifest): Promise<boolean> {
  for (const source of sources) if (await isReviewed(manifestDir, source)) return true;
  return false;
}
