import { tmpdir } from 'node:os';
import { SpoolFailed } from '../../sources/spool.ts';
import type { PlanInput } from '../format.ts';

/**
 * A file with the bytes of a stream; undefined when there can be none, which is a problem.
 * @param reason why the format needs one.
 */
export async function spoolOf(input: PlanInput, reason: string): Promise<string | undefined> {
  let consequence = 'so it cannot be scanned from a stream; decompress it to a file and pass its path';
  let size = 0;
  try {
    if (input.spool) return await input.spool();
  } catch (error) {
    if (!(error instanceof SpoolFailed)) throw error;
    size = error.bytesTaken;
    consequence = `so a stream of it is kept in a temporary file, and \`${tmpdir()}\` did not take it (${error.code}); free space there, set TMPDIR, or decompress it to a file and pass its path`;
  }
  for await (const block of input.bytes) size += block.length;
  input.report({
    code: 'needs-file',
    message: `${reason}, ${consequence}`,
    bytes: [0, size],
    effect: 'unread',
  });
  return undefined;
}
