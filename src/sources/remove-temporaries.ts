import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isWorkingFile } from './manifest-folder.ts';

/** Of a lock that was being made: the process that did. */
const LOCK_DRAFT = /^\.sluice\.lock\.(\d+)-/;

/** Removes what runs that were killed left half written in a folder. Only for whoever has locked it: nobody else writes there then, though one may be about to ask for the lock. */
export async function removeTemporaries(folder: string): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    if (!isWorkingFile(name)) continue;
    const drafter = LOCK_DRAFT.exec(name)?.[1];
    if (name.endsWith('.tmp') || (drafter !== undefined && !isAlive(Number(drafter))))
      await rm(join(folder, name), { force: true }).catch(() => {});
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
