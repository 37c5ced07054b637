import { readFile, stat } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import type { z } from 'zod';
import { AuditError } from '../errors.ts';
import type { Finding, Manifest, SourceEntry } from '../types.ts';
import { FindingsDigest } from './findings-digest.ts';
import { missing, readLineBatches } from './lines.ts';
import { isPlainFinding } from './plain-finding.ts';
import { FORMAT_VERSION, findingSchema, manifestSchema } from './schema.ts';

/** Where a manifest stands, given its folder or its `manifest.json`. */
export async function locateManifest(path: string): Promise<{ readonly dir: string; readonly file: string }> {
  const stats = await stat(path).catch((cause: unknown) => {
    throw missing(path, cause);
  });
  return stats.isDirectory() ? { dir: path, file: join(path, 'manifest.json') } : { dir: dirname(path), file: path };
}

/** Reads and checks a manifest, given its folder or its `manifest.json`. */
export async function readManifest(path: string): Promise<Manifest> {
  const { file } = await locateManifest(path);
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw missing(file, cause);
  });
  return parseManifest(text, file);
}

/** Checks the text of a `manifest.json`; `file` is for the message only. */
export function parseManifest(text: string, file: string): Manifest {
  const value = parseJson(text, () => `\`${file}\``);
  const version =
    value !== null && typeof value === 'object' && 'formatVersion' in value ? value.formatVersion : undefined;
  if (!Number.isInteger(version)) {
    throw new AuditError('manifest', `\`${file}\` is not a Sluice manifest: it has no formatVersion`);
  }
  if ((version as number) > FORMAT_VERSION) {
    throw new AuditError(
      'manifest',
      `\`${file}\` has format version ${version}, newer than the ${FORMAT_VERSION} this Sluice reads; update Sluice`,
    );
  }
  const issue = firstIssue(manifestSchema.safeParse(value));
  if (issue) throw new AuditError('manifest', `\`${file}\` is not a valid manifest: ${issue}; run the scan again`);
  return value as Manifest;
}

/**
 * Streams the findings of one source. Throws when the file is not the one that the manifest signed for:
 * another digest or count at the end, or a line that is no finding.
 */
export async function* readFindings(manifestDir: string, entry: SourceEntry): AsyncGenerator<Finding> {
  for await (const batch of readFindingBatches(manifestDir, entry)) for (const { finding } of batch) yield finding;
}

/** A finding, and its line in the findings file without the newline. */
export interface FindingLine {
  readonly finding: Finding;
  readonly line: string;
}

/** As `readFindings`, some at a time, with the line that each was read from. */
export async function* readFindingBatches(
  manifestDir: string,
  entry: SourceEntry,
): AsyncGenerator<readonly FindingLine[]> {
  const root = resolve(manifestDir);
  const file = resolve(root, entry.findings.path);
  if (!file.startsWith(root + sep)) {
    throw new AuditError(
      'manifest',
      `the manifest names a findings file outside its folder: \`${entry.findings.path}\``,
    );
  }
  const digest = new FindingsDigest();
  let lines = 0;
  const parse = (line: string): FindingLine => {
    lines++;
    digest.add(line);
    const value = parseJson(line, () => `\`${file}\` line ${lines}`);
    const issue = isPlainFinding(value) ? undefined : firstIssue(findingSchema.safeParse(value));
    if (issue)
      throw new AuditError('manifest', `\`${file}\` line ${lines} is not a finding: ${issue}; run the scan again`);
    return { finding: value as Finding, line };
  };
  for await (const batch of readLineBatches(file)) yield batch.map(parse);
  if (digest.end() === entry.findings.sha256 && lines === entry.findings.count) return;
  throw new AuditError('manifest', `\`${file}\` was changed since the manifest was written; run the scan again`);
}

function parseJson(text: string, where: () => string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The parser's own message quotes the text, so it is left out.
    throw new AuditError('manifest', `${where()} is not JSON (cut off or overwritten?); run the scan again`);
  }
}

// A later minor version may add keys: the reader lets them pass, the published schemas do not.
function firstIssue(result: z.ZodSafeParseResult<unknown>): string | undefined {
  const issue = result.error?.issues.find(({ code }) => code !== 'unrecognized_keys');
  return issue && `${issue.path.map(String).join('.') || 'the top level'}: ${issue.message}`;
}
