import { join } from 'node:path';
import { readFindings } from '../manifest/read.ts';
import { serialiseFinding } from '../manifest/serialise.ts';
import { replaceFile } from '../sources/replace-file.ts';
import type { SourceEntry } from '../types.ts';

/** What a person said of findings, by their number in the findings file from 0: true for accepted, false for rejected. */
export type Decisions = ReadonlyMap<number, boolean>;

/** Writes decisions into the findings file of a source; at every instant it is the old one or the new one. */
export async function writeDecisions(manifestDir: string, entry: SourceEntry, decisions: Decisions): Promise<void> {
  if (decisions.size === 0) return;
  await replaceFile(join(manifestDir, entry.findings.path), async handle => {
    const lines: string[] = [];
    let number = 0;
    const flush = () => handle.writeFile(lines.splice(0).join(''));
    for await (const finding of readFindings(manifestDir, entry)) {
      const accepted = decisions.get(number++) ?? finding.accepted;
      lines.push(serialiseFinding(accepted === undefined ? finding : { ...finding, accepted }));
      if (lines.length >= 4096) await flush();
    }
    await flush();
  });
}
