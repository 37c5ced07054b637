import { constants } from 'node:fs';
import { copyFile, lstat, open, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { AuditError } from '../errors.ts';
import { makeFolder } from '../sources/claim-folder.ts';
import { digestFile } from '../sources/digest-file.ts';
import { syncAndClose } from '../sources/later-syncs.ts';
import { BACKUP_MARKER_NAME } from '../sources/manifest-folder.ts';
import { syncFolder, temporaryName } from '../sources/replace-file.ts';
import type { SourceEntry } from '../types.ts';

/** Makes the folder for originals, marked so that no run takes what lies in it for data. */
export async function openBackup(folder: string): Promise<void> {
  await makeFolder(folder);
  await writeFile(
    join(folder, BACKUP_MARKER_NAME),
    'Sluice keeps originals in this folder; scans pass over it.\n',
  ).catch(cause => {
    throw failed(folder, cause);
  });
}

/**
 * Refuses, before anything is written, to put an original over another one that was kept earlier.
 * @throws AuditError `output`.
 */
export async function checkBackups(folder: string, entries: readonly SourceEntry[]): Promise<void> {
  for (const entry of entries) {
    const file = placeOf(folder, entry);
    if ((await lstat(file).catch(() => undefined)) === undefined) continue;
    if ((await digestFile(file)) === entry.sha256) continue;
    throw new AuditError(
      'output',
      `\`${file}\` is the backup of another version of \`${entry.path}\`; name another --backup folder; nothing was written`,
    );
  }
}

/** Copies the original, with its mode and times, and has it on the disk for good before it returns; one that is there already stays. */
export async function keepOriginal(folder: string, entry: SourceEntry, original: string): Promise<void> {
  const file = placeOf(folder, entry);
  await makeFolder(dirname(file));
  if ((await lstat(file).catch(() => undefined)) !== undefined) return;
  const temporary = join(dirname(file), temporaryName());
  try {
    await copyFile(original, temporary, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE);
    const { atimeMs, mtimeMs } = await stat(original);
    await utimes(temporary, atimeMs / 1000, mtimeMs / 1000);
    if ((await digestFile(temporary)) !== entry.sha256) {
      throw new AuditError('changed', `\`${entry.path}\` changed while it was kept; it was left as it is; run again`);
    }
    const handle = await open(temporary, 'r+');
    await syncAndClose(handle);
    await rename(temporary, file);
    await syncFolder(dirname(file));
  } catch (cause) {
    await rm(temporary, { force: true }).catch(() => {});
    throw cause instanceof AuditError ? cause : failed(file, cause);
  }
}

function placeOf(folder: string, entry: SourceEntry): string {
  return join(folder, ...entry.path.split('/'));
}

function failed(place: string, cause: unknown): AuditError {
  const { code } = cause as NodeJS.ErrnoException;
  return new AuditError(
    'output',
    `cannot keep an original in \`${place}\` (${code}); make room or name another --backup folder. The original is unchanged`,
    { cause },
  );
}
