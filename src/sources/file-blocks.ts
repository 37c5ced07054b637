import { open } from 'node:fs/promises';

const MOST_BYTES = 256 * 1024;

/** A file's bytes in order; a block holds until the next. Small files take no more memory than they are long. Throws the operating system's error. */
export async function* fileBlocks(file: string): AsyncGenerator<Buffer, void, undefined> {
  const handle = await open(file, 'r');
  try {
    const { size } = await handle.stat();
    const memory = Buffer.allocUnsafe(Math.max(1, Math.min(size, MOST_BYTES)));
    for (;;) {
      const { bytesRead } = await handle.read(memory, 0, memory.length, null);
      if (bytesRead === 0) return;
      yield memory.subarray(0, bytesRead);
    }
  } finally {
    await handle.close();
  }
}
