import { randomBytes } from 'node:crypto';
import { unlinkSync } from 'node:fs';
import { type FileHandle, lstat, open, realpath, rename, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { AuditError } from '../errors.ts';
import { copyAttributes } from './copy-attributes.ts';

/** A file being written beside the one it is to replace. */
export interface Temporary {
  /** What it will be: for a symlink, the file that it leads to, so that the link stays one, or the link itself if asked. */
  readonly target: string;
  readonly path: string;
  /** Open for reading and writing. */
  readonly handle: FileHandle;
}

export interface CommitOptions {
  /** Permission bits of a target that does not exist yet, instead of 0600; one that exists keeps its own. */
  readonly mode?: number;
  /** Times to give it, in seconds since 1970, instead of the time of writing. */
  readonly times?: { readonly atime: number; readonly mtime: number };
  /** It gets the extended attributes and the access list of the target that exists. */
  readonly keepsAttributes?: boolean;
  /** Told of the folder instead of its being made durable at once: whoever says so does it later. */
  readonly laterFolders?: { add(folder: string): void } | undefined;
  /** Done last before the rename, when all bytes are on the disk. */
  readonly beforeRename?: () => Promise<void>;
}

/**
 * Replaces a file, or makes a new one, in one step: at every instant the target is the whole old file or the whole new
 * one. On an error the target is left as it was and the temporary file removed.
 */
export async function replaceFile(
  target: string,
  write: (temporary: FileHandle, temporaryPath: string) => Promise<void>,
  options: CommitOptions = {},
): Promise<void> {
  const temporary = await createTemporary(target);
  try {
    await write(temporary.handle, temporary.path);
  } catch (error) {
    await discardTemporary(temporary);
    throw isOfDisk(error) ? toOutputError(target, error) : error;
  }
  await commitTemporary(temporary, options);
}

/** Makes an empty file in the target's folder (a rename is atomic only within a file system), readable by its owner alone. */
export async function createTemporary(
  target: string,
  { followsLink = true }: { readonly followsLink?: boolean } = {},
): Promise<Temporary> {
  const final = followsLink ? await realpath(target).catch(() => target) : target;
  const name = temporaryName();
  const path = join(dirname(final), name);
  try {
    live.add(path);
    return { target: final, path, handle: await open(path, 'wx+', 0o600) };
  } catch (error) {
    live.delete(path);
    throw toOutputError(target, error);
  }
}

/** A place beside the target for a file that another call makes; it goes with the others of this process until `letGo`. */
export function placeTemporary(target: string): { readonly path: string; letGo(): void } {
  const path = join(dirname(target), temporaryName());
  live.add(path);
  return { path, letGo: () => void live.delete(path) };
}

/** A name that discovery passes over, and that no two temporary files share. */
export function temporaryName(): string {
  return `.sluice-${process.pid}-${randomBytes(6).toString('hex')}.tmp`;
}

/** The process that a temporary file is of, by its name; undefined for any other name. */
export function writerOf(name: string): number | undefined {
  const pid = /^\.sluice-(\d+)-[0-9a-f]+\.tmp$/.exec(name)?.[1];
  return pid === undefined ? undefined : Number(pid);
}

/** Gives the temporary file the target's mode and name, on disk for good. Closes it; on an error also removes it. */
export async function commitTemporary({ target, path, handle }: Temporary, options: CommitOptions = {}): Promise<void> {
  try {
    const standing = await lstat(target).catch(() => undefined);
    const old = standing?.isSymbolicLink() ? undefined : standing;
    // Only root may give files away; anyone else keeps the file as their own, as an editor would.
    if (old !== undefined && options.keepsAttributes) await copyAttributes(target, path);
    if (old !== undefined) await handle.chown(old.uid, old.gid).catch(() => {});
    const mode = old === undefined ? options.mode : old.mode;
    if (mode !== undefined) await handle.chmod(mode & 0o7777);
    if (options.times) await handle.utimes(options.times.atime, options.times.mtime);
    await handle.sync();
    await options.beforeRename?.();
    await handle.close();
    await rename(path, target);
    live.delete(path);
  } catch (error) {
    await discardTemporary({ target, path, handle });
    throw toOutputError(target, error);
  }
  if (options.laterFolders) options.laterFolders.add(dirname(target));
  else await syncFolder(dirname(target));
}

/** Closes and removes a temporary file; safe to call again. */
export async function discardTemporary({ path, handle }: Temporary): Promise<void> {
  await handle.close().catch(() => {});
  if (!live.has(path)) return;
  await unlink(path).catch(() => {});
  live.delete(path);
}

/** Removes every temporary file of this process at once, for a signal handler that has no time to wait. */
export function discardAllTemporaries(): void {
  for (const path of live) {
    try {
      unlinkSync(path);
    } catch {
      // It was not made yet, or is gone already.
    }
  }
  live.clear();
}

const live = new Set<string>();

/** Makes a rename in a folder itself durable. */
export async function syncFolder(folder: string): Promise<void> {
  // Not every file system or platform lets a folder be opened or synced; the rename is atomic all the same.
  const handle = await open(folder, 'r').catch(() => undefined);
  await handle?.sync().catch(() => {});
  await handle?.close();
}

/** True for what the operating system said, such as ENOSPC or EIO. */
export function isOfDisk(error: unknown): boolean {
  return /^E[A-Z0-9]+$/.test(String((error as NodeJS.ErrnoException | undefined)?.code ?? ''));
}

/** What to tell of a file that could not be written; an AuditError stays what it is. */
export function toOutputError(target: string, cause: unknown): AuditError {
  if (cause instanceof AuditError) return cause;
  const code = (cause as NodeJS.ErrnoException).code ?? 'unknown error';
  const advice = ADVICE[code] ?? 'check the folder';
  return new AuditError(
    'output',
    `cannot write \`${basename(target)}\` in \`${dirname(target)}\` (${code}); ${advice}. What stood there is unchanged`,
    { cause, context: { target, code } },
  );
}

const ADVICE: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full: free as much space as the file takes, or write to another disk',
  EDQUOT: 'the disk quota is used up: free space, or write to another disk',
  EFBIG: 'the file is larger than the file system or `ulimit -f` allows',
  EROFS: 'the file system is read-only: write to another place',
  EACCES: 'give the user that runs this write access to the folder, or write to another place',
  EPERM:
    'give the user that runs this write access to the folder, see whether the file or the folder is protected (`lsattr`), or write to another place',
  EBUSY: 'something is mounted there, or another program holds it: free it, or write to another place',
  ENOENT: 'the folder does not exist: make it first',
  ENOTDIR: 'a part of the path is a file: choose another place',
};
