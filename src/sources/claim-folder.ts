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
    throw new AuditError('output', `cannot make the folder \`${folder}\`: ${cause.code}; name another one`, { cause });
  });
}
