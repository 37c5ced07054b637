import { mkdir } from 'node:fs/promises';
import { AuditError } from '../errors.ts';
import { lockFolder } from './lock.ts';

/**
 * Makes an output folder if need be and takes it for this run alone; returns the function that gives it back.
 * @throws AuditError `output` when it cannot be made, `busy` when another run has it.
 */
export async function claimFolder(folder: string): Promise<() => Promise<void>> {
  await makeFolder(folder);
  return lockFolder(folder);
}

/**
 * Makes a folder, and those it lies in, if need be.
 * @throws AuditError `output` when it cannot be made.
 */
export async function makeFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true }).catch((cause: NodeJS.ErrnoException) => {
    const advice = ADVICE[cause.code ?? ''] ?? 'name another one';
    throw new AuditError('output', `cannot make the folder \`${folder}\` (${cause.code}); ${advice}`, { cause });
  });
}

const ADVICE: Readonly<Record<string, string>> = {
  EEXIST: 'something that is no folder stands there: name another one',
  ENOTDIR: 'a part of the path is a file: name another one',
  ENOSPC: 'the disk is full: free some space or name a folder on another disk',
  EDQUOT: 'the disk quota is used up: free some space or name a folder on another disk',
  EACCES: 'give the user that runs this write access, or name another one',
  EROFS: 'the file system is read-only: name a folder on another one',
};
