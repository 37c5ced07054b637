import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { AuditError } from '../errors.ts';

/** The file itself, or the source's place below a folder, which may be named further down than the source's path begins. */
export async function findSourceFile(place: string, path: string): Promise<string> {
  if (await isFile(place)) return place;
  const parts = path.split('/');
  for (let i = 0; i < parts.length; i++) {
    const file = join(place, ...parts.slice(i));
    if (await isFile(file)) return file;
  }
  throw new AuditError('not-found', `there is no \`${path}\` in \`${place}\``);
}

/** True for a file, and for a link that leads to one. */
export async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    stats => stats.isFile(),
    () => false,
  );
}
