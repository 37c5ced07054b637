import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isWorkingFile } from './manifest-folder.ts';

/** Removes what runs that were killed left half written in a folder. Only for whoever has locked it: nobody else writes there then. */
export async function removeTemporaries(folder: string): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    if (isWorkingFile(name) && name.endsWith('.tmp')) await rm(join(folder, name), { force: true }).catch(() => {});
  }
}
