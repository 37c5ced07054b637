import { lstat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AuditError } from '../errors.ts';
import { claimFolder } from '../sources/claim-folder.ts';
import { isManifestFolder, MANIFEST_NAMES, MARKER_NAME } from '../sources/manifest-folder.ts';
import { removeTemporaries } from '../sources/remove-temporaries.ts';

/**
 * Takes the manifest folder for this run alone and marks it as Sluice's, before anything else is written into it.
 * Returns the function that gives it back; the mark stays.
 * @throws AuditError `output` when the folder holds a `manifest.json` or `findings` of somebody else; nothing is touched then.
 */
export async function claimManifestFolder(folder: string): Promise<() => Promise<void>> {
  const release = await claimFolder(folder);
  try {
    const theirs = await findForeign(folder);
    if (theirs !== undefined) {
      throw new AuditError(
        'output',
        `\`${folder}\` cannot take the manifest: its \`${theirs}\` is not Sluice's and would be overwritten; name another folder with --manifest, or move \`${theirs}\` away`,
        { context: { folder, name: theirs } },
      );
    }
    await removeTemporaries(folder);
    await writeFile(join(folder, MARKER_NAME), 'Sluice writes manifest.json and findings/ in this folder.\n');
    return release;
  } catch (error) {
    await release();
    if (error instanceof AuditError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    throw new AuditError('output', `cannot write in \`${folder}\` (${code}); name another folder with --manifest`, {
      cause: error,
    });
  }
}

/** The entry that this run would overwrite, though no run of Sluice wrote it. */
async function findForeign(folder: string): Promise<string | undefined> {
  if (await isManifestFolder(folder)) return undefined;
  if (await exists(join(folder, 'manifest.json'))) return 'manifest.json';
  // A run that was killed left its findings, and no manifest yet.
  if (await exists(join(folder, MARKER_NAME))) return undefined;
  for (const name of MANIFEST_NAMES) if (await exists(join(folder, name))) return name;
  return undefined;
}

async function exists(path: string): Promise<boolean> {
  return (await lstat(path).catch(() => undefined)) !== undefined;
}
