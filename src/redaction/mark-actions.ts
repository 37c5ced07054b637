import { readFindings } from '../manifest/read.ts';
import { serialiseFinding } from '../manifest/serialise.ts';
import { createFindingsFile } from '../manifest/write.ts';
import { ACCEPTED_ACTION, isAccepted } from '../policy/accepted.ts';
import type { Finding, SourceEntry } from '../types.ts';
import { type EditContext, isActive } from './to-edits.ts';

/** Writes the findings anew with the operator that each was replaced by; pending, until `publishFindings`. */
export async function markActions(entry: SourceEntry, manifestDir: string, context: EditContext): Promise<SourceEntry> {
  const file = await createFindingsFile(manifestDir, entry.path, { isPending: true });
  try {
    let lines: string[] = [];
    for await (const finding of readFindings(manifestDir, entry)) {
      // The digest of the findings covers the action, and so what a person said.
      const { accepted: _, ...said } = finding;
      lines.push(serialiseFinding({ ...said, action: actionOf(finding, context) }));
      if (lines.length < 4096) continue;
      await file.write(Buffer.from(lines.join('')));
      lines = [];
    }
    await file.write(Buffer.from(lines.join('')));
    return { ...entry, findings: { ...(await file.finish()), count: entry.findings.count } };
  } catch (error) {
    await file.discard();
    throw error;
  }
}

function actionOf(finding: Finding, context: EditContext): string {
  if (isActive(finding, context)) return context.operatorFor(finding).name;
  return isAccepted(finding) ? ACCEPTED_ACTION : 'keep';
}
