import { lockFolder } from '../../sources/lock.ts';

/** Takes the folder of a vault, in which sections are put together, as `lockFolder` does. */
export function lockVaultFolder(folder: string): Promise<() => Promise<void>> {
  return lockFolder(folder, 'give the vault a folder of its own, since a run has that of its vault to itself');
}
