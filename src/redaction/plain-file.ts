import { tmpdir } from 'node:os';
import { AuditError } from '../errors.ts';
import { openAudited } from '../sources/open-source.ts';
import { SpoolFailed } from '../sources/spool.ts';
import type { Compression } from '../types.ts';

/**
 * Lets a file be used whose bytes can be read at any place: the source's own, or a private one with the decompressed bytes, which is gone afterwards.
 * @throws AuditError `output` when the temporary folder does not take the bytes.
 */
export async function withPlainFile<Result>(
  { path, file, compression }: { readonly path: string; readonly file: string; readonly compression: Compression },
  use: (file: string) => Promise<Result>,
): Promise<Result> {
  if (compression === 'none') return use(file);
  const opened = await openAudited({ path, file });
  try {
    return await use(await opened.spool().catch(error => explainSpool(error, path)));
  } finally {
    await opened.close();
  }
}

/** Throws what is to be said of a temporary folder that did not take bytes of a source; anything else as it is. */
export function explainSpool(error: unknown, path: string): never {
  if (!(error instanceof SpoolFailed)) throw error;
  const message = `\`${path}\` is compressed, and what is in it is read at any place, so it is kept in a temporary file: \`${tmpdir()}\` did not take it (${error.code}); nothing was changed; free space there or set TMPDIR`;
  throw new AuditError('output', message, { cause: error });
}
