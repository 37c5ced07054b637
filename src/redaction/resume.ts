import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AuditError } from '../errors.ts';
import { parseManifest } from '../manifest/read.ts';
import { sortDeep } from '../manifest/serialise.ts';
import type { Manifest, Source } from '../types.ts';
import { changed } from './changed.ts';
import { digestOfSettings, type JournalState } from './journal.ts';
import type { RedactOptions } from './redact-options.ts';

/** What must be the same for a run to go on where another was interrupted. */
export function settingsOf(options: RedactOptions, wanted: Manifest): string {
  const { operators, out, backup, vault } = options;
  return digestOfSettings(
    sortDeep({
      operators,
      out: out ?? null,
      backup: backup ?? null,
      vault: vault ?? null,
      keyId: wanted.keyId,
      policy: wanted.policyDigest,
      detectors: wanted.detectorsDigest,
      options: wanted.options,
    }),
  );
}

/**
 * The audit that an interrupted run worked by; undefined when that run had come to its end but for its journal, or when it made copies
 * and is not to be resumed.
 * @throws AuditError `usage` when `--resume` was not given or the settings differ, `changed` when the audit or the set of sources did.
 */
export async function resumeFrom(
  journal: JournalState,
  settings: string,
  sources: readonly Source[],
  options: RedactOptions,
): Promise<Manifest | undefined> {
  const file = join(options.manifestDir, 'manifest.json');
  const bytes = await readFile(file).catch((cause: NodeJS.ErrnoException) => {
    throw new AuditError('manifest', `cannot read \`${file}\`, by which the interrupted run worked (${cause.code})`, {
      cause,
    });
  });
  const manifest = parseManifest(bytes.toString('utf8'), file);
  if (digestOfBytes(bytes) !== journal.head.manifest) {
    const redacted = new Map(manifest.sources.map(entry => [entry.path, entry.redacted?.sha256]));
    if ([...journal.ready.values()].every(it => redacted.get(it.source) === it.after.sha256)) return undefined;
    throw new AuditError('changed', `\`${file}\` is not the audit that the interrupted run worked by; restore it`);
  }
  if (!options.resume) {
    // Copies are made anew: the originals are as they were.
    if (options.out !== undefined) return undefined;
    throw new AuditError(
      'usage',
      `a redaction was interrupted after it had begun to replace files (${options.manifestDir}); run the same command with --resume to finish it, or give another --manifest folder to begin anew with the files as they are now`,
    );
  }
  if (settings !== journal.head.settings) {
    throw new AuditError(
      'usage',
      'the interrupted run had other operators, rules, policy, key or places; give --resume the same flags and files',
    );
  }
  const known = new Set(manifest.sources.map(entry => entry.path));
  for (const { path } of sources) {
    if (!known.has(path))
      throw new AuditError('changed', `\`${path}\` was added since the interrupted run; move it away`);
  }
  const found = new Set(sources.map(({ path }) => path));
  const gone = manifest.sources.find(entry => !found.has(entry.path));
  if (gone) throw changed(gone.path);
  return manifest;
}

/** SHA-256 in hex. */
export function digestOfBytes(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
