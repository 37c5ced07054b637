import { join } from 'node:path';
import { JOURNAL_NAME, RECORD_NAME, SCAN_JOURNAL_NAME } from '../sources/manifest-folder.ts';
import { readFindingBatches, readLastManifest } from './read.ts';

/** The files of a finished manifest; absolute paths. */
export interface FinishedManifest {
  /** `manifest.json`, and what may lie beside it: a record, journals. */
  readonly files: readonly string[];
  /** Findings files that are, line by line, what the manifest says of them. */
  readonly findings: readonly string[];
}

/**
 * Tells what of a folder is Sluice's where a manifest seems to stand in it: nothing unless `manifest.json` is a valid one. All else in the folder is
 * data, whatever it is called.
 */
export async function readFinishedManifest(folder: string): Promise<FinishedManifest | undefined> {
  const manifest = await readLastManifest(folder).catch(() => undefined);
  if (manifest === undefined) return undefined;
  const findings: string[] = [];
  for (const entry of manifest.sources) {
    try {
      for await (const _ of readFindingBatches(folder, entry));
      findings.push(join(folder, entry.findings.path));
    } catch {
      // It is gone, another run writes there, or it is something else under that name.
    }
  }
  const names = ['manifest.json', JOURNAL_NAME, SCAN_JOURNAL_NAME, RECORD_NAME];
  return { files: names.map(name => join(folder, name)), findings };
}
