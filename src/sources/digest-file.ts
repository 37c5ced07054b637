import { createHash } from 'node:crypto';
import { fileBlocks } from './file-blocks.ts';

/** SHA-256 of a file in hex; undefined when it cannot be read. */
export async function digestFile(file: string): Promise<string | undefined> {
  const hash = createHash('sha256');
  try {
    for await (const block of fileBlocks(file)) hash.update(block);
  } catch {
    return undefined;
  }
  return hash.digest('hex');
}
