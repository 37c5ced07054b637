import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
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
  await makeFolders(folder).catch((cause: NodeJS.ErrnoException) => {
    const advice = ADVICE[cause.code ?? ''] ?? 'name another one';
    throw new AuditError('output', `cannot make the folder \`${folder}\` (${cause.code}); ${advice}`, { cause });
  });
}

// The `recursive` of Node tries for ever where a file system lets nobody make folders and says ENOENT, as /proc does.
async function makeFolders(folder: string): Promise<void> {
  const failure = await tryToMake(folder);
  if (failure === undefined) return;
  if (failure.code !== 'ENOENT' || dirname(folder) === folder) throw failure;
  await makeFolders(dirname(folder));
  const again = await tryToMake(folder);
  if (again !== undefined) throw again;
}

/** Resolves to why there is no such folder; undefined when there is, made now or before. */
async function tryToMake(folder: string): Promise<NodeJS.ErrnoException | undefined> {
  try {
    await mkdir(folder);
    return undefined;
  } catch (cause) {
    const isThere = await stat(folder).then(
      it => it.isDirectory(),
      () => false,
    );
    return isThere ? undefined : (cause as NodeJS.ErrnoException);
  }
}

const ADVICE: Readonly<Record<string, string>> = {
  EEXIST: 'something that is no folder stands there: name another one',
  ENOTDIR: 'a part of the path is a file: name another one',
  ENOSPC: 'the disk is full: free some space or name a folder on another disk',
  EDQUOT: 'the disk quota is used up: free some space or name a folder on another disk',
  EACCES: 'give the user that runs this write access, or name another one',
  EROFS: 'the file system is read-only: name a folder on another one',
};
