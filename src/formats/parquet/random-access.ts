import { openRandomAccess, type RandomAccess, randomAccessTo } from '../columnar/random-access.ts';
import { BrokenParquet } from './broken.ts';

export type { RandomAccess } from '../columnar/random-access.ts';

const broken = (message: string) => new BrokenParquet(message);

/** Opens a plain file, whose `read` throws BrokenParquet. Throws the operating system's error when it cannot be opened. */
export function openFile(path: string): RandomAccess {
  return openRandomAccess(path, broken);
}

/** The same over bytes in memory. */
export function openBytes(source: Uint8Array): RandomAccess {
  return randomAccessTo(source, broken);
}
