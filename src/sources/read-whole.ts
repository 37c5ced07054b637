import { readFile, stat } from 'node:fs/promises';
import { openPipe } from './open-pipe.ts';

/**
 * The bytes of a file that is read beside the data, such as a configuration or a key; of a pipe, as `<(command)` makes one, what comes until its
 * end. A signal ends the wait for it.
 */
export async function readWhole(file: string, signal: AbortSignal | undefined): Promise<Buffer> {
  if (!(await stat(file)).isFIFO()) return readFile(file);
  const blocks: Buffer[] = [];
  for await (const block of await openPipe(file, signal)) blocks.push(block as Buffer);
  return Buffer.concat(blocks);
}
