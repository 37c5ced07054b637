import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { SourceEntry } from '../types.ts';
import type { SpaceNeed } from './free-space.ts';
import type { RedactOptions } from './redact-options.ts';
import type { Target } from './targets.ts';

/** Bytes that a replacement may be longer than what it replaces; most are shorter. */
const GROWTH_BYTES = 64;

/** What each source writes, at most as far as can be told before: its rewritten copy, and its backup where there is none yet. */
export async function spaceNeeds(
  entries: readonly SourceEntry[],
  targets: ReadonlyMap<string, Target>,
  { out, backup }: Pick<RedactOptions, 'out' | 'backup'>,
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
    needs.push(own);
  }
  return needs;
}

/** The folder, or the nearest above it that is there. */
async function existing(folder: string): Promise<string> {
  const isThere = await stat(folder).then(
    stats => stats.isDirectory(),
    () => false,
  );
  return isThere || dirname(folder) === folder ? folder : existing(dirname(folder));
}
