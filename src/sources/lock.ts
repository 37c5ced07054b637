import { randomBytes } from 'node:crypto';
import { readFileSync, unlinkSync } from 'node:fs';
import { link, readFile, rename, stat, unlink, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join, resolve } from 'node:path';
import { AuditError } from '../errors.ts';

/** The lock's name in its folder. */
export const LOCK_NAME = '.sluice.lock';

/**
 * Takes an output folder for this run alone, and returns the function that gives it back. Throws AuditError `busy` when
 * another run has it. A lock whose process is dead is taken over, also when another process has got its id.
 * @param advice what to do other than to wait.
 */
export async function lockFolder(folder: string, advice = 'choose another folder'): Promise<() => Promise<void>> {
  const path = join(resolve(folder), LOCK_NAME);
  const claimed = { folder, path, advice };
  if (claims.has(path)) throw busy(claimed, { pid: process.pid, host: hostname() });
  const claim = { isLocked: false };
  claims.set(path, claim);
  try {
    await takeLock(claimed);
    claim.isLocked = true;
  } catch (error) {
    claims.delete(path);
    throw error;
  }
  return async () => {
    // A release that comes late must not give back the next one's lock.
    if (claims.get(path) !== claim) return;
    await unlink(path).catch(() => {});
    claims.delete(path);
  };
}

/** Gives back every lock of this process at once, for a signal handler that has no time to wait. */
export function releaseAllLocks(): void {
  for (const [path, { isLocked }] of claims) {
    if (!isLocked) continue;
    try {
      unlinkSync(path);
    } catch {
      // It is gone already.
    }
  }
  claims.clear();
}

const NO_LINKS = ['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EMLINK'];
/** Within which whoever makes a lock without a hard link has written its owner into it; milliseconds. */
const STILL_MADE = 10_000;
/** By path, what this process has or is about to take. */
const claims = new Map<string, { isLocked: boolean }>();

interface Owner {
  readonly pid: number;
  readonly host: string;
  /** See `birthOf`. */
  readonly birth: string | undefined;
  /** The lock file as it was read. */
  readonly text: string;
}

interface Claimed {
  readonly folder: string;
  /** Of the lock. */
  readonly path: string;
  readonly advice: string;
}

async function takeLock(claimed: Claimed): Promise<void> {
  const { path } = claimed;
  for (let attempt = 0; attempt < 3; attempt++) {
    if (await tryLock(path)) return;
    const owner = await readOwner(path);
    if (owner === undefined) continue; // given back just now
    if (isAlive(owner)) throw busy(claimed, owner);
    if (await isBeingMade(path, owner)) throw busy(claimed, undefined);
    await removeStale(path, owner);
  }
  throw busy(claimed, undefined);
}

/** Makes the lock under another name first: where there are hard links it appears with its owner in it, never empty. */
async function tryLock(path: string): Promise<boolean> {
  const draft = `${path}.${process.pid}-${randomBytes(6).toString('hex')}`;
  try {
    const owner = `${process.pid} ${hostname()} ${randomBytes(8).toString('hex')} ${birthOf(process.pid) ?? ''}\n`;
    await writeFile(draft, owner, { flag: 'wx' });
    await giveName(draft, path, owner);
    return true;
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === 'EEXIST') return false;
    throw new AuditError(
      'output',
      code === 'ENOSPC' || code === 'EDQUOT'
        ? `cannot lock \`${path}\` (${code}); the disk is full: free some space or name a folder on another disk`
        : `cannot lock \`${path}\` (${code}); check that its folder exists and can be written`,
      {
        cause,
        context: { path, code },
      },
    );
  } finally {
    await unlink(draft).catch(() => {});
  }
}

/** Gives a lock its name; fails if there is one. Its draft stays. */
async function giveName(draft: string, path: string, text: string): Promise<void> {
  await link(draft, path).catch(error => {
    // File systems without hard links (exFAT, some network mounts).
    if (!NO_LINKS.includes(error.code)) throw error;
    return writeFile(path, text, { flag: 'wx' });
  });
}

async function readOwner(path: string): Promise<Owner | undefined> {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const [pid = '', host = '', , birth] = text.trim().split(' ');
  return { pid: Number(pid), host, birth, text };
}

/** Without hard links a lock is empty at first. */
async function isBeingMade(path: string, { text }: Owner): Promise<boolean> {
  if (text.endsWith('\n')) return false;
  const made = await stat(path).catch(() => undefined);
  return made !== undefined && Date.now() - made.mtimeMs < STILL_MADE;
}

function isAlive({ pid, host, birth, text }: Owner): boolean {
  if (!text.endsWith('\n')) return false;
  if (!Number.isSafeInteger(pid) || pid <= 0) return false;
  // On a shared disk: whether a process on another machine lives cannot be told from here.
  if (host !== hostname()) return true;
  // Our own id, and yet not our claim: a container's processes get the same few ids each time it starts.
  if (pid === process.pid) return false;
  if (!isRunning(pid)) return false;
  const now = birthOf(pid);
  return birth === undefined || now === undefined || now === birth;
}

/** The process that was making a lock, by the name of its draft; undefined for any other name. */
export function drafterOf(name: string): number | undefined {
  const pid = /^\.sluice\.lock\.(\d+)-/.exec(name)?.[1];
  return pid === undefined ? undefined : Number(pid);
}

/** True for the id of a process of this machine, whoever's it is. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * Tells a process from a later one with the same id: the machine's start and the process's, in clock ticks after it (proc(5)). Undefined where the system
 * does not say.
 */
function birthOf(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    // The second field is the name, in parentheses that it may hold itself.
    const [state, ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').trim();
    // One that was killed keeps its id until its parent asks for its end.
    return `${boot}:${state === 'Z' ? 'ended' : fields[18]}`;
  } catch {
    return undefined;
  }
}

/** Only one of several runs succeeds in renaming; it puts the lock back if that was not the stale one after all. */
async function removeStale(path: string, owner: Owner): Promise<void> {
  const aside = `${path}.${process.pid}-${randomBytes(6).toString('hex')}`;
  try {
    await rename(path, aside);
  } catch {
    return;
  }
  const taken = await readOwner(aside);
  if (taken !== undefined && taken.text !== owner.text) await giveName(aside, path, taken.text).catch(() => {});
  await unlink(aside).catch(() => {});
}

function busy({ folder, path, advice }: Claimed, owner: Pick<Owner, 'pid' | 'host'> | undefined): AuditError {
  const who = owner === undefined ? 'another run' : `process ${owner.pid} on ${owner.host}`;
  return new AuditError(
    'busy',
    `\`${folder}\` is in use by ${who}; wait for it, ${advice}, or delete \`${path}\` if that run is gone`,
    { context: { folder, path, ...(owner && { pid: owner.pid, host: owner.host }) } },
  );
}
