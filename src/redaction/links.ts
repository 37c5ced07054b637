import { lstat, stat } from 'node:fs/promises';
import { AuditError } from '../errors.ts';
import type { RedactOptions } from './redact-options.ts';
import type { Target } from './targets.ts';

/**
 * In place, a file with further hard links would live on under those with all that was found in it, and a symlink leads to a file that
 * was not named; both are settled before anything is written. So is one file that has two paths, as through a bind mount: it can be replaced
 * under one of them only.
 * @returns what the disk calls each file with further hard links, by the path of its source.
 * @throws AuditError `usage` for a link that is to be refused, and for a second path of one file.
 */
export async function checkLinks(
  targets: readonly Target[],
  { hardLinks = 'refuse', symlinks = 'follow' }: Pick<RedactOptions, 'hardLinks' | 'symlinks'>,
): Promise<ReadonlyMap<string, string>> {
  const known = new Map<string, string>();
  const linked = new Map<string, string>();
  for (const { source, file } of targets) {
    if (symlinks === 'refuse' && (await lstat(source.file)).isSymbolicLink()) {
      throw new AuditError(
        'usage',
        `\`${source.path}\` is a symlink; name the file that it leads to, or say \`--symlinks follow\`; nothing was written`,
      );
    }
    const { nlink, dev, ino } = await stat(file, { bigint: true });
    const id = `${dev}:${ino}`;
    const other = known.get(id);
    if (nlink === 1n && other !== undefined) {
      throw new AuditError(
        'usage',
        `\`${source.path}\` and \`${other}\` are one file; name the data without one of them; nothing was written`,
      );
    }
    known.set(id, source.path);
    if (nlink > 1n) linked.set(source.path, id);
    if (hardLinks === 'refuse' && nlink > 1n) {
      throw new AuditError(
        'usage',
        `\`${source.path}\` has ${nlink} hard links: under the other names it would stay as it is; remove them, or say \`--hard-links break\` to redact this name alone; nothing was written`,
      );
    }
  }
  return linked;
}
