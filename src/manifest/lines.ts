import { join } from 'node:path';
import { StringDecoder } from 'node:string_decoder';
import { AuditError } from '../errors.ts';
import { digestFile } from '../sources/digest-file.ts';
import { fileBlocks } from '../sources/file-blocks.ts';
import type { SourceEntry } from '../types.ts';
import { FindingsDigest } from './findings-digest.ts';

/** A findings line is well under a kilobyte; paths may be long, but not this long. */
const MAX_LINE = 16 << 20;

/**
 * The lines of a findings file, without their ends; some at a time, since each step of an async generator costs as much as a line.
 * @throws AuditError `manifest` when it cannot be read or a line is far too long to be a finding.
 */
export async function* readLineBatches(file: string): AsyncGenerator<readonly string[]> {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  for await (const block of findingsBlocks(file)) {
    const lines = (rest + decoder.write(block)).split('\n');
    rest = lines.pop()!;
    if (rest.length > MAX_LINE)
      throw new AuditError('manifest', `\`${file}\` is not a findings file: a line has no end`);
    yield lines;
  }
  rest += decoder.end();
  if (rest !== '') yield [rest];
}

/** The same, one by one. */
export async function* readLines(file: string): AsyncGenerator<string> {
  for await (const lines of readLineBatches(file)) yield* lines;
}

async function* findingsBlocks(file: string): AsyncGenerator<Buffer> {
  try {
    yield* fileBlocks(file);
  } catch (cause) {
    throw missingFindings(file, cause);
  }
}

/** Whether the findings file of a source is still the one that the manifest names, a person's marks aside. */
export async function hasItsFindings(manifestDir: string, { findings }: SourceEntry): Promise<boolean> {
  const file = join(manifestDir, findings.path);
  if ((await digestFile(file)) === findings.sha256) return true;
  const digest = new FindingsDigest();
  try {
    for await (const lines of readLineBatches(file)) for (const line of lines) digest.add(line);
  } catch {
    return false;
  }
  return digest.end() === findings.sha256;
}

/** Whether a person marked a finding of the source; before it is redacted. */
export async function isReviewed(manifestDir: string, entry: SourceEntry): Promise<boolean> {
  if (entry.redacted !== undefined || !(await mayMention(manifestDir, entry, '"accepted"'))) return false;
  // A column may be called so, too. In a text the quotes are escaped, so this is a member of the finding.
  for await (const lines of readLineBatches(join(manifestDir, entry.findings.path)))
    if (lines.some(line => /"accepted"\s*:/.test(line))) return true;
  return false;
}

/** Whether the findings of a source hold a text: a cheap question before they are parsed. */
export async function mayMention(manifestDir: string, { findings }: SourceEntry, text: string): Promise<boolean> {
  if (findings.count === 0) return false;
  const wanted = Buffer.from(text);
  let end: Buffer = Buffer.alloc(0);
  for await (const block of findingsBlocks(join(manifestDir, findings.path))) {
    if (block.includes(wanted)) return true;
    const seam = Buffer.concat([end, block.subarray(0, wanted.length)]);
    if (seam.includes(wanted)) return true;
    // A short block may lie within the text.
    end = Buffer.from((block.length < wanted.length ? seam : block).subarray(1 - wanted.length));
  }
  return false;
}

function missingFindings(file: string, cause: unknown): AuditError {
  const { code = 'unknown error' } = cause as NodeJS.ErrnoException;
  const what = code === 'ENOENT' || code === 'ENOTDIR' ? 'is missing' : `cannot be read (${code})`;
  return new AuditError('manifest', `the manifest's findings file \`${file}\` ${what}; restore it, or scan again`, {
    cause,
  });
}

/** The error of a manifest that cannot be read. */
export function missing(path: string, cause: unknown): AuditError {
  const code = (cause as NodeJS.ErrnoException | null)?.code;
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return new AuditError(
      'manifest',
      `no manifest at \`${path}\`; write one with \`sluice scan PATH --manifest DIR\``,
      {
        cause,
      },
    );
  }
  return new AuditError('manifest', `cannot read \`${path}\`: ${code ?? 'unknown error'}`, { cause });
}
