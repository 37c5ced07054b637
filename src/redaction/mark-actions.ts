import { serialiseFinding } from '../manifest/serialise.ts';
import { createFindingsFile } from '../manifest/write.ts';
import { ACCEPTED_ACTION, isAccepted } from '../policy/accepted.ts';
import type { Finding, SourceEntry } from '../types.ts';
import type { PlannedFindings } from './planned-findings.ts';
import { type EditContext, isActive } from './to-edits.ts';

/** Writes the findings anew with the operator that each was replaced by; pending, until `publishFindings`. */
export async function markActions(
  entry: SourceEntry,
  planned: PlannedFindings,
  { manifestDir, context }: { readonly manifestDir: string; readonly context: EditContext },
): Promise<SourceEntry> {
  const file = await createFindingsFile(manifestDir, entry.path, { isPending: true });
  try {
    let marked = '';
    for await (const batch of planned.batches()) {
      for (const { finding, line } of batch) marked += withAction(finding, line, actionOf(finding, context));
      if (marked.length < BLOCK) continue;
      await file.write(Buffer.from(marked));
      marked = '';
    }
    await file.write(Buffer.from(marked));
    return { ...entry, findings: { ...(await file.finish()), count: planned.count } };
  } catch (error) {
    await file.discard();
    throw error;
  }
}

/** Characters that are written at once, at least. */
const BLOCK = 1 << 18;

function withAction(finding: Finding, line: string, action: string): string {
  // The action is a finding's last member.
  if (finding.accepted === undefined && finding.action === undefined && line.endsWith('}')) {
    return `${line.slice(0, -1)},"action":${JSON.stringify(action)}}\n`;
  }
  // The digest of the findings covers the action, and so what a person said.
  const { accepted: _, ...said } = finding;
  return serialiseFinding({ ...said, action });
}

function actionOf(finding: Finding, context: EditContext): string {
  if (isActive(finding, context)) return context.operatorFor(finding).name;
  return isAccepted(finding) ? ACCEPTED_ACTION : 'keep';
}
