import { readFindings } from '../manifest/read.ts';
import { serialiseFinding } from '../manifest/serialise.ts';
import { createFindingsFile } from '../manifest/write.ts';
import type { SourceEntry } from '../types.ts';
import { type EditContext, isActive } from './to-edits.ts';

/** Writes the findings anew with the operator that each was replaced by; pending, until `publishFindings`. */
export async function markActions(entry: SourceEntry, manifestDir: string, context: EditContext): Promise<SourceEntry> {
  const file = await createFindingsFile(manifestDir, entry.path, { isPending: true });
  try {
    let lines: string[] = [];
    for await (const finding of readFindings(manifestDir, entry)) {
      const action = isActive(finding, context) ? context.operatorFor(finding).name : 'keep';
      lines.push(serialiseFinding({ ...finding, action }));
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
