import { createHash } from 'node:crypto';
import { fileBlocks } from './file-blocks.ts';
import { isOfFile, toUnreadable } from './unreadable.ts';

/**
 * SHA-256 of a file in hex; undefined when there is none.
 * @param name as it is told of.
 * @throws AuditError `unreadable` when there is one that cannot be read: nothing is known of its bytes then.
 */
export async function digestFile(file: string, name = file): Promise<string | undefined> {
  const hash = createHash('sha256');
  try {
    for await (const block of fileBlocks(file)) hash.update(block);
  } catch (cause) {
    if (!isOfFile(cause)) throw cause;
    if (cause.code === 'ENOENT' || cause.code === 'ENOTDIR') return undefined;
    throw toUnreadable(name, cause);
  }
  return hash.digest('hex');
}
