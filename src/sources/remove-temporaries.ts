import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { drafterOf, isRunning } from './lock.ts';
import { isWorkingFile } from './manifest-folder.ts';
import { writerOf } from './replace-file.ts';

/** Removes what runs that were killed left half written in a folder. Only for whoever has locked it: nobody else writes there then, though one may be about to ask for the lock. */
export async function removeTemporaries(folder: string): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    if (!isWorkingFile(name)) continue;
    const drafter = drafterOf(name);
    if (name.endsWith('.tmp') || (drafter !== undefined && !isRunning(drafter)))
      await rm(join(folder, name), { force: true }).catch(() => {});
  }
}

/** Names of files in a folder that a run has not finished, or left half written when it was killed. */
export async function listTemporaries(folder: string): Promise<string[]> {
  return (await readdir(folder).catch(() => [])).filter(name => writerOf(name) !== undefined).sort();
}

/** Of a temporary that somebody is writing; milliseconds. */
const STILL_WRITTEN = 3_600_000;

/** As `removeTemporaries`, in a folder that another run may have, or that others write in without a lock, such as a vault's: only what no process of this machine has and nobody has written to for an hour. */
export async function removeAbandoned(folder: string): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const writer = writerOf(name);
    if (writer === undefined || isRunning(writer)) continue;
    const path = join(folder, name);
    const written = await stat(path).catch(() => undefined);
    if (written && Date.now() - written.mtimeMs > STILL_WRITTEN) await rm(path, { force: true }).catch(() => {});
  }
}
