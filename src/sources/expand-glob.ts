import { type Dirent, lstat, readdir, realpath, type Stats, stat } from 'node:fs';
import { isInside } from './is-inside.ts';
import { realPlace } from './real-place.ts';
import { isMisnamed } from './unreadable.ts';

type Done<T> = (error: Error | null, result?: T) => void;

/** What a pattern leads to: absolute paths. */
export interface Expanded {
  /** Files and folders that match. */
  readonly matches: readonly string[];
  /** Folders on the way that were not looked into: symlinks out of the pattern's folder, and what cannot be read. */
  readonly unseen: readonly string[];
}

/**
 * Expands a pattern, symlinks followed within `folder`, where its fixed part leads; a link out of it might lead to the whole disk. A symlink
 * that leads nowhere matches, as in a shell.
 * @param folder absolute.
 */
export async function expandGlob(pattern: string, cwd: string, folder: string): Promise<Expanded> {
  const { glob } = await import('tinyglobby');
  const unseen = new Set<string>();
  const root = await realPlace(folder);
  const matches = await glob(pattern, {
    cwd,
    absolute: true,
    // Folders too, as in a shell: `part-*` means what is in them.
    onlyFiles: false,
    expandDirectories: false,
    fs: {
      realpath: ((path: string, done: Done<string>) => {
        realpath(path, (error, real) => {
          if (error) return done(null, path);
          if (isInside(real, root)) return done(null, real);
          stat(real, (_, target) => {
            if (!target?.isDirectory()) return done(null, real);
            unseen.add(path);
            done(new Error('leaves the folder'));
          });
        });
      }) as typeof realpath,
      stat: ((path: string, done: Done<Stats>) => {
        stat(path, (error, target) => (error ? lstat(path, done) : done(null, target)));
      }) as typeof stat,
      readdir: ((path: string, options: { withFileTypes: true }, done: Done<Dirent[]>) => {
        readdir(path, options, (error, entries) => {
          const isGone = error?.code === 'ENOENT' || error?.code === 'ENOTDIR';
          if (error && (!isGone || isMisnamed(path, error))) unseen.add(path);
          done(error, entries);
        });
      }) as typeof readdir,
    },
  });
  return { matches, unseen: [...unseen] };
}
