import type * as fs from 'node:fs';
import type * as promises from 'node:fs/promises';

/** What happens at the chosen step: an error that the run may clean up after, or a kill after which nothing is written any more. */
export type Fault = 'EIO' | 'ENOSPC' | 'kill';

export type FailAt = number | ((step: string, path: string) => boolean);

export type Before = (step: string, path: string) => Promise<unknown> | undefined;

/** Counts every step that changes the disk below a folder, and breaks one. */
export const disk = {
  folder: undefined as string | undefined,
  steps: [] as string[],
  /** Of each step. */
  paths: [] as string[],
  /** Which of them fails: its number, or whichever this is true of. */
  failAt: Number.POSITIVE_INFINITY as FailAt,
  fault: 'kill' as Fault,
  isDead: false,
  /** Paths of the handles that are open. */
  open: new Map<object, string>(),
  /** Has it failed? */
  hasFailed: false,
  /** What a step waits for, where it is one that can wait. */
  before: undefined as Before | undefined,
  begin(
    folder: string | undefined,
    failAt: FailAt = Number.POSITIVE_INFINITY,
    fault: Fault = 'kill',
    before?: Before,
  ): void {
    Object.assign(disk, {
      folder,
      failAt,
      fault,
      before,
      steps: [],
      paths: [],
      isDead: false,
      open: new Map(),
      hasFailed: false,
    });
  },
};

export class Killed extends Error {}

/** Throws when this step is the one, or none may happen any more. */
function step(name: string, path: unknown, half?: () => void): void {
  if (disk.folder === undefined || !String(path).startsWith(disk.folder)) return;
  if (disk.isDead) throw new Killed();
  disk.steps.push(name);
  disk.paths.push(String(path));
  const { failAt } = disk;
  const isTheOne = typeof failAt === 'number' ? disk.steps.length - 1 === failAt : failAt(name, String(path));
  if (!isTheOne) return;
  disk.hasFailed = true;
  half?.();
  if (disk.fault !== 'kill') throw Object.assign(new Error(disk.fault), { code: disk.fault });
  disk.isDead = true;
  throw new Killed();
}

export function faultyPromises(original: typeof promises): typeof promises {
  const wrap =
    (name: 'rename' | 'link' | 'copyFile' | 'unlink' | 'rm' | 'mkdir' | 'utimes' | 'writeFile') =>
    async (...args: unknown[]) => {
      const path = args[name === 'rename' || name === 'link' || name === 'copyFile' ? 1 : 0];
      if (disk.before) await disk.before(name, String(path));
      step(name, path);
      return (original[name] as (...args: unknown[]) => unknown)(...args);
    };
  return {
    ...original,
    rename: wrap('rename') as typeof promises.rename,
    link: wrap('link') as typeof promises.link,
    copyFile: wrap('copyFile') as typeof promises.copyFile,
    unlink: wrap('unlink') as typeof promises.unlink,
    rm: wrap('rm') as typeof promises.rm,
    mkdir: wrap('mkdir') as typeof promises.mkdir,
    utimes: wrap('utimes') as typeof promises.utimes,
    writeFile: wrap('writeFile') as typeof promises.writeFile,
    async open(path, flags, mode) {
      const isWriting = /[wa+]/.test(String(flags ?? 'r'));
      if (isWriting) step('open', path);
      return faultyHandle(await original.open(path, flags, mode), String(path), isWriting);
    },
  };
}

/** The synchronous calls, for files that are written front to back in one go. */
export function faultySync(original: typeof fs): typeof fs {
  const paths = new Map<number, string>();
  return {
    ...original,
    openSync(path: fs.PathLike, ...rest: [flags: fs.OpenMode, mode?: fs.Mode | null]) {
      if (/[wa+]/.test(String(rest[0] ?? 'r'))) step('openSync', path);
      const descriptor = original.openSync(path, ...rest);
      paths.set(descriptor, String(path));
      return descriptor;
    },
    writeSync: ((descriptor: number, bytes: Uint8Array, offset: number, length: number, position?: number | null) => {
      const half = () => void original.writeSync(descriptor, bytes, offset, Math.floor(length / 2), position ?? null);
      step('writeSync', paths.get(descriptor), half);
      return original.writeSync(descriptor, bytes, offset, length, position ?? null);
    }) as typeof fs.writeSync,
    fsyncSync(descriptor) {
      step('fsyncSync', paths.get(descriptor));
      original.fsyncSync(descriptor);
    },
  };
}

// A write that fails has written a half of what it was given.
function faultyHandle(handle: promises.FileHandle, path: string, isWriting: boolean): promises.FileHandle {
  if (disk.folder !== undefined) disk.open.set(handle, path);
  const own: Partial<Record<string, (...args: never[]) => unknown>> = {
    async write(bytes: Uint8Array, offset = 0, length = bytes.length - offset, position: number | null = null) {
      let isHalf = false;
      try {
        step('write', path, () => {
          isHalf = true;
        });
      } catch (error) {
        if (isHalf) await handle.write(bytes, offset, Math.floor(length / 2), position);
        throw error;
      }
      return handle.write(bytes, offset, length, position);
    },
    async writeFile(data: Uint8Array | string) {
      let isHalf = false;
      try {
        step('writeFile', path, () => {
          isHalf = true;
        });
      } catch (error) {
        if (isHalf) await handle.writeFile(data.slice(0, data.length / 2));
        throw error;
      }
      return handle.writeFile(data);
    },
    async close() {
      disk.open.delete(handle);
      await handle.close();
    },
    async sync() {
      step(isWriting ? 'sync' : 'sync folder', path);
      return handle.sync();
    },
    async chmod(mode: number) {
      step('chmod', path);
      return handle.chmod(mode);
    },
    async truncate(length: number) {
      step('truncate', path);
      return handle.truncate(length);
    },
    async utimes(atime: number, mtime: number) {
      step('utimes', path);
      return handle.utimes(atime, mtime);
    },
  };
  return new Proxy(handle, {
    get(target, name) {
      if (typeof name === 'string' && own[name]) return own[name];
      const value = Reflect.get(target, name) as unknown;
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}
