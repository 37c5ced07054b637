import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import type { z } from 'zod';
import { AuditError } from '../errors.ts';
import { SCAN_JOURNAL_NAME } from '../sources/manifest-folder.ts';
import { readWhole } from '../sources/read-whole.ts';
import type { Finding, Manifest, SourceEntry } from '../types.ts';
import { FindingsDigest } from './findings-digest.ts';
import { missing, readLineBatches } from './lines.ts';
import { isPlainFinding } from './plain-finding.ts';
import { FORMAT_VERSION, findingSchema, manifestSchema } from './schema.ts';

/** A manifest as it stands on the disk. */
export interface StoredManifest {
  readonly manifest: Manifest;
  /** Its folder. */
  readonly dir: string;
  /** SHA-256 of `manifest.json`, in hex. */
  readonly digest: string;
}

/**
 * Reads and checks a manifest, given its folder or its `manifest.json`.
 * @param signal ends the wait for a file that is a pipe.
 * @throws AuditError `manifest`, also when another audit has begun in the folder since and has not ended: the manifest is not of what was to
 * be audited then, and the findings files need not be its own.
 */
export async function openManifest(path: string, signal?: AbortSignal): Promise<StoredManifest> {
  const { dir, file } = await locateManifest(path);
  if (await stat(join(dir, SCAN_JOURNAL_NAME)).catch(() => undefined)) {
    throw new AuditError(
      'manifest',
      `the last audit in \`${dir}\` has not ended: it was interrupted, or it is still running; go on with \`sluice scan … --resume\`, or scan again`,
    );
  }
  return readStored(dir, file, signal);
}

/** As `openManifest`, the manifest alone. */
export async function readManifest(path: string): Promise<Manifest> {
  return (await openManifest(path)).manifest;
}

/** The manifest of the last audit that ended, whatever has begun in the folder since: for whoever compares it with all that it is of. */
export async function readLastManifest(path: string): Promise<Manifest> {
  const { dir, file } = await locateManifest(path);
  return (await readStored(dir, file)).manifest;
}

async function locateManifest(path: string): Promise<{ readonly dir: string; readonly file: string }> {
  const stats = await stat(path).catch((cause: unknown) => {
    throw missing(path, cause);
  });
  return stats.isDirectory() ? { dir: path, file: join(path, 'manifest.json') } : { dir: dirname(path), file: path };
}

async function readStored(dir: string, file: string, signal?: AbortSignal): Promise<StoredManifest> {
  const bytes = await readWhole(file, signal).catch((cause: unknown) => {
    throw missing(file, cause);
  });
  const manifest = parseManifest(bytes.toString('utf8'), file);
  return { manifest, dir, digest: createHash('sha256').update(bytes).digest('hex') };
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
