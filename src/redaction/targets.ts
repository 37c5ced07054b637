import { lstat, readdir, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';
import { AuditError } from '../errors.ts';
import { isInside } from '../sources/is-inside.ts';
import { LOCK_NAME } from '../sources/lock.ts';
import { MANIFEST_NAMES } from '../sources/manifest-folder.ts';
import { LOOKS_AT_ONCE, mapInOrder } from '../sources/map-in-order.ts';
import { realPlace } from '../sources/real-place.ts';
import type { Source } from '../types.ts';
import type { RedactOptions } from './redact-options.ts';

/** A source that is a file, and the file that its redacted text becomes: an absolute path, symlinks resolved but for the last part. */
export interface Target {
  readonly source: Source & { readonly file: string };
  readonly file: string;
}

type Places = Pick<RedactOptions, 'out' | 'manifestDir'>;

/**
 * Says where each source goes, before anything is written.
 * @throws AuditError `usage` when an original or the manifest would be overwritten, originals lie in the output, or two sources meet in one file; `output` when a
 * folder in the output leads out of it.
 */
export async function planTargets(sources: readonly Source[], { out, manifestDir }: Places): Promise<Target[]> {
  const files = sources.map(toFile);
  if (out === undefined) {
    return mapInOrder(files, LOOKS_AT_ONCE, async source => ({ source, file: await realPlace(source.file) }));
  }
  const root = await realPlace(out);
  const manifest = await realPlace(manifestDir);
  if (root === manifest) throw new AuditError('usage', '--out and --manifest must be different folders');
  const taken = await takenPlaces(files);
  const targets: Target[] = [];
  for (const source of files) {
    const file = await placeIn(out, source.path);
    if (MANIFEST_NAMES.some(name => isInside(file, join(manifest, name)))) {
      throw new AuditError(
        'usage',
        `--out would write \`${source.path}\` over the manifest; name another --out folder`,
      );
    }
    const standing = await lstat(file, { bigint: true }).catch(() => undefined);
    const other = taken.get(file) ?? (standing && taken.get(idOf(standing)));
    if (other !== undefined) {
      throw new AuditError(
        'usage',
        `--out would write \`${source.path}\` over ${other}; name another --out folder, or say --in-place`,
      );
    }
    taken.set(file, `the copy of \`${source.path}\``);
    targets.push({ source, file });
  }
  for (const { path, file } of files) {
    if (!isInside(await realPlace(file), root)) continue;
    throw new AuditError(
      'usage',
      `--out would put redacted copies beside the original \`${path}\`, and whoever reads \`${out}\` would read both; name another --out folder, or say --in-place`,
    );
  }
  return targets;
}

/**
 * Where a source goes in an output folder: an absolute path, symlinks resolved but for the last part.
 * @throws AuditError `output` when a folder in the output leads out of it.
 */
export async function placeIn(out: string, path: string): Promise<string> {
  const root = await realPlace(out);
  const named = join(root, ...path.split('/'));
  const file = join(await realPlace(dirname(named)), basename(named));
  if (isInside(file, root)) return file;
  throw new AuditError(
    'output',
    `cannot write \`${path}\` in \`${out}\`: a symlink there leads to \`${dirname(file)}\`; remove it or name another --out folder`,
  );
}

/** Removes what a run before this one wrote for a source that cannot be written now. */
export async function removeOldCopy({ file }: Target): Promise<void> {
  const standing = await lstat(file).catch(() => undefined);
  if (!standing?.isFile() && !standing?.isSymbolicLink()) return;
  await rm(file, { force: true }).catch((cause: NodeJS.ErrnoException) => {
    throw new AuditError(
      'output',
      `cannot remove the old copy \`${file}\` (${cause.code}) of a source that is not whole now; remove it by hand`,
      { cause },
    );
  });
}

/** The files in the output folder, relative to it with `/`, that belong to none of the targets. */
export async function findStrays(targets: readonly Target[], { out, manifestDir }: Places): Promise<string[]> {
  if (out === undefined) return [];
  const root = await realPlace(out);
  const known = new Set(targets.map(({ file }) => file));
  known.add(await realPlace(manifestDir)).add(join(root, LOCK_NAME));
  const strays: string[] = [];
  const folders = [root];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of await readdir(folder, { withFileTypes: true }).catch(() => [])) {
      const path = join(folder, entry.name);
      if (known.has(path)) continue;
      if (entry.isDirectory()) folders.push(path);
      else strays.push(relative(root, path).split(sep).join('/'));
    }
  }
  return strays.sort();
}

function toFile(source: Source): Target['source'] {
  const { file } = source;
  if (file === undefined) throw new AuditError('usage', 'stdin cannot be redacted; write it to a file first');
  return { ...source, file };
}

/** Each original by its real path and by what the disk calls it: a bind mount or another spelling gives it a second path. */
async function takenPlaces(sources: readonly Target['source'][]): Promise<Map<string, string>> {
  const taken = new Map<string, string>();
  for (const { path, file } of sources) {
    taken.set(await realPlace(file), `the original \`${path}\``);
    const stats = await stat(file, { bigint: true }).catch(() => undefined);
    if (stats) taken.set(idOf(stats), `the original \`${path}\``);
  }
  return taken;
}

function idOf({ dev, ino }: { readonly dev: bigint; readonly ino: bigint }): string {
  return `${dev}:${ino}`;
}
