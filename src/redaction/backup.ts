import { constants } from 'node:fs';
import { chmod, copyFile, type FileHandle, lstat, open, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { AuditError } from '../errors.ts';
import { makeFolder } from '../sources/claim-folder.ts';
import { copyAttributes } from '../sources/copy-attributes.ts';
import { digestFile } from '../sources/digest-file.ts';
import { isInside } from '../sources/is-inside.ts';
import { BACKUP_MARKER_NAME, isWorkingFile } from '../sources/manifest-folder.ts';
import { realPlace } from '../sources/real-place.ts';
import { placeTemporary, syncFolder } from '../sources/replace-file.ts';
import type { Source, SourceEntry } from '../types.ts';
import { isNoData } from './own-files.ts';
import type { RedactOptions } from './redact-options.ts';
import type { Target } from './targets.ts';

type Places = Pick<RedactOptions, 'paths' | 'cwd' | 'backup'>;

/**
 * Refuses, before anything is read, a folder for originals that is or would be data: they would be read as such by the next run, and data that lie there
 * be taken for originals.
 * @throws AuditError `usage`.
 */
export async function checkBackupFolder(sources: readonly Source[], { paths, cwd, backup }: Places): Promise<void> {
  if (backup === undefined) return;
  const folder = await realPlace(backup);
  for (const path of paths) {
    if (isInside(folder, await realPlace(resolve(cwd, path))))
      throw isData(backup, `lies in \`${path}\`, which is read`);
  }
  for (const { path, file } of sources) {
    if (file !== undefined && isInside(await realPlace(file), folder))
      throw isData(backup, `holds the source \`${path}\``);
  }
  if (await isMarked(folder)) return;
  const names = await readdir(folder).catch(() => []);
  // A run that was killed before it marked the folder left its lock.
  if (!names.every(isWorkingFile))
    throw isData(backup, 'is not empty, and nothing in it says that it is a backup of Sluice');
}

/** Makes the folder for originals, marked so that no redaction replaces what lies in it. */
export async function openBackup(folder: string): Promise<void> {
  await makeFolder(folder);
  await writeFile(
    join(folder, BACKUP_MARKER_NAME),
    'Sluice keeps originals in this folder; it replaces none of them.\n',
  ).catch(cause => {
    throw failed(folder, cause);
  });
}

/**
 * In place: an original that an earlier run kept is not replaced.
 * @throws AuditError `usage`.
 */
export async function checkNoOriginals(targets: readonly Target[]): Promise<void> {
  const known = new Map<string, boolean>();
  const isInBackup = async (folder: string): Promise<boolean> => {
    const parent = dirname(folder);
    const answer = known.get(folder) ?? ((await isMarked(folder)) || (parent !== folder && (await isInBackup(parent))));
    known.set(folder, answer);
    return answer;
  };
  for (const { source, file } of targets) {
    if (await isInBackup(dirname(file)))
      throw isNoData(source.path, 'an original that an earlier run kept as a backup');
  }
}

async function isMarked(folder: string): Promise<boolean> {
  return (await lstat(join(folder, BACKUP_MARKER_NAME)).catch(() => undefined)) !== undefined;
}

function isData(backup: string, why: string): AuditError {
  return new AuditError(
    'usage',
    `the backup folder \`${backup}\` ${why}; name a folder that is new or empty, outside of what is read; nothing was written`,
    { context: { backup } },
  );
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

/**
 * Copies the original, with its owner where the user may set it, mode, access list, attributes and times, and has it on the disk for good
 * before it returns; one that is there already stays.
 */
export async function keepOriginal(folder: string, entry: SourceEntry, original: string): Promise<void> {
  const file = placeOf(folder, entry);
  await makeFolder(dirname(file));
  if ((await lstat(file).catch(() => undefined)) !== undefined) return;
  const { path: temporary, letGo } = placeTemporary(file);
  try {
    await copyFile(original, temporary, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE);
    // The original may be one that not even its owner may write.
    await chmod(temporary, 0o600);
    if ((await digestFile(temporary)) !== entry.sha256) {
      throw new AuditError('changed', `\`${entry.path}\` changed while it was kept; it was left as it is; run again`);
    }
    const handle = await open(temporary, 'r+');
    try {
      await giveAttributes(original, temporary, handle);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, file);
    await syncFolder(dirname(file));
  } catch (cause) {
    await rm(temporary, { force: true }).catch(() => {});
    throw cause instanceof AuditError ? cause : failed(file, cause);
  } finally {
    letGo();
  }
}

/** The folders within a backup that originals of these sources are kept in. */
export function foldersOf(folder: string, entries: readonly SourceEntry[]): ReadonlySet<string> {
  return new Set(entries.map(entry => dirname(placeOf(folder, entry))));
}

/** Whoever may read the original may read the copy, and nobody else: with an access list, the bits of the group are the most that anyone in it has. */
async function giveAttributes(original: string, copy: string, handle: FileHandle): Promise<void> {
  const { uid, gid, mode, atimeMs, mtimeMs } = await stat(original);
  await copyAttributes(original, copy);
  await handle.chown(uid, gid).catch(() => {});
  await handle.chmod(mode & 0o7777);
  await handle.utimes(atimeMs / 1000, mtimeMs / 1000);
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
