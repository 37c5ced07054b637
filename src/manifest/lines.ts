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
 * The lines of a findings file, without their ends.
 * @throws AuditError `manifest` when it cannot be read or a line is far too long to be a finding.
 */
export async function* readLines(file: string): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  try {
    for await (const block of fileBlocks(file)) {
      const lines = (rest + decoder.write(block)).split('\n');
      rest = lines.pop()!;
      if (rest.length > MAX_LINE)
        throw new AuditError('manifest', `\`${file}\` is not a findings file: a line has no end`);
      yield* lines;
    }
  } catch (cause) {
    if (cause instanceof AuditError) throw cause;
    throw missing(file, cause);
  }
  rest += decoder.end();
  if (rest !== '') yield rest;
}

/** Whether the findings file of a source is still the one that the manifest names, a person's marks aside. */
export async function hasItsFindings(manifestDir: string, { findings }: SourceEntry): Promise<boolean> {
  const file = join(manifestDir, findings.path);
  if ((await digestFile(file)) === findings.sha256) return true;
  const digest = new FindingsDigest();
  try {
    for await (const line of readLines(file)) digest.add(line);
  } catch {
    return false;
  }
  return digest.end() === findings.sha256;
}

/** Whether a person marked a finding of the source; before it is redacted. */
export async function isReviewed(manifestDir: string, entry: SourceEntry): Promise<boolean> {
  return entry.redacted === undefined && mayMention(manifestDir, entry, '"accepted"');
}

/** Whether a line of the findings of a source holds a text: a cheap question before they are parsed. */
export async function mayMention(manifestDir: string, { findings }: SourceEntry, text: string): Promise<boolean> {
  if (findings.count === 0) return false;
  for await (const line of readLines(join(manifestDir, findings.path))) if (line.includes(text)) return true;
  return false;
}

/** The error of a manifest or findings file that cannot be read. */
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
