import { lstat, stat } from 'node:fs/promises';
import { AuditError } from '../errors.ts';
import type { RedactOptions } from './redact-options.ts';
import type { Target } from './targets.ts';

/**
 * In place, a file with further hard links would live on under those with all that was found in it, and a symlink leads to a file that
 * was not named; both are settled before anything is written.
 * @throws AuditError `usage` for a link that is to be refused.
 */
export async function checkLinks(
  targets: readonly Target[],
  { hardLinks = 'refuse', symlinks = 'follow' }: Pick<RedactOptions, 'hardLinks' | 'symlinks'>,
): Promise<void> {
  for (const { source, file } of targets) {
    if (symlinks === 'refuse' && (await lstat(source.file)).isSymbolicLink()) {
      throw new AuditError(
        'usage',
        `\`${source.path}\` is a symlink; name the file that it leads to, or say \`--symlinks follow\`; nothing was written`,
      );
    }
    const { nlink } = await stat(file);
    if (hardLinks === 'refuse' && nlink > 1) {
      throw new AuditError(
        'usage',
        `\`${source.path}\` has ${nlink} hard links: under the other names it would stay as it is; remove them, or say \`--hard-links break\` to redact this name alone; nothing was written`,
      );
    }
  }
}
