import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { SourceEntry } from '../types.ts';
import type { SpaceNeed } from './free-space.ts';
import type { RedactOptions } from './redact-options.ts';
import type { Target } from './targets.ts';

/** Bytes that a replacement may be longer than what it replaces; most are shorter. */
const GROWTH_BYTES = 64;

/** Bytes that a vault takes for a finding: what was replaced, and how long it and its replacement are; for a source: its header. */
const SEALED_FINDING_BYTES = 32;
const SEALED_SOURCE_BYTES = 600;

/**
 * What each source writes, at most as far as can be told before: its rewritten copy, and its backup where there is none yet; and at least
 * what a vault takes for it, at first beside it.
 */
export async function spaceNeeds(
  entries: readonly SourceEntry[],
  targets: ReadonlyMap<string, Target>,
  { out, backup, vault }: Pick<RedactOptions, 'out' | 'backup' | 'vault'>,
): Promise<SpaceNeed[][]> {
  const needs: SpaceNeed[][] = [];
  for (const entry of entries) {
    const target = targets.get(entry.path);
    if (!target) continue;
    const bytes = entry.bytes + entry.findings.count * GROWTH_BYTES;
    const folder = await existing(dirname(target.file));
    const own: SpaceNeed[] = [{ folder, bytes, stays: out !== undefined }];
    if (out === undefined && backup !== undefined)
      own.push({ folder: await existing(backup), bytes: entry.bytes, stays: true });
    if (vault !== undefined) {
      const sealed = { folder: await existing(dirname(vault)), bytes: sealedBytes(entry) };
      own.push({ ...sealed, stays: true }, { ...sealed, stays: false });
    }
    needs.push(own);
  }
  return needs;
}

/** A compressed file is mostly one unit, and then sealed as a whole; of a Parquet file the pages that change are, which nobody knows yet. */
function sealedBytes({ bytes, compression, findings }: SourceEntry): number {
  const ofUnits = compression !== 'none' && findings.count > 0 ? bytes : 0;
  return SEALED_SOURCE_BYTES + findings.count * SEALED_FINDING_BYTES + ofUnits;
}

/** The folder, or the nearest above it that is there. */
async function existing(folder: string): Promise<string> {
  const isThere = await stat(folder).then(
    stats => stats.isDirectory(),
    () => false,
  );
  return isThere || dirname(folder) === folder ? folder : existing(dirname(folder));
}
