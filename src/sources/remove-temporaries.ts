import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { drafterOf, isRunning } from './lock.ts';
import { isWorkingFile } from './manifest-folder.ts';

/** Removes what runs that were killed left half written in a folder. Only for whoever has locked it: nobody else writes there then, though one may be about to ask for the lock. */
export async function removeTemporaries(folder: string): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    if (!isWorkingFile(name)) continue;
    const drafter = drafterOf(name);
    if (name.endsWith('.tmp') || (drafter !== undefined && !isRunning(drafter)))
      await rm(join(folder, name), { force: true }).catch(() => {});
  }
}
