import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';

/** SHA-256 of a file in hex; undefined when it cannot be read. */
export async function digestFile(file: string): Promise<string | undefined> {
  const hash = createHash('sha256');
  try {
    for await (const block of createReadStream(file, { highWaterMark: 1 << 20 })) hash.update(block as Buffer);
  } catch {
    return undefined;
  }
  return hash.digest('hex');
}
