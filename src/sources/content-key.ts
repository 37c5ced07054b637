import { createHash, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';

/**
 * What stands behind the bytes of a source before its content key is taken. It does not begin as SHA-256's own padding does, so the
 * key does not follow from the digest, which is in the manifest.
 */
const SUFFIX = 'sluice content key';

/** A key (32 bytes) that only who has all bytes of a source has. @param hash SHA-256 of them, not finished; it stays as it is. */
export function contentKey(hash: Hash): Buffer {
  return hash.copy().update(SUFFIX).digest();
}

/** The content key of a file as it is now; undefined when it cannot be read. */
export async function readContentKey(file: string, signal?: AbortSignal): Promise<Buffer | undefined> {
  const hash = createHash('sha256');
  try {
    const blocks = createReadStream(file, { highWaterMark: 1 << 20, ...(signal && { signal }) });
    for await (const block of blocks) hash.update(block as Buffer);
  } catch {
    signal?.throwIfAborted();
    return undefined;
  }
  return contentKey(hash);
}
