import { dirname } from 'node:path';
import { AuditError } from '../errors.ts';
import { formatNamed } from '../formats/index.ts';
import type { Kernel } from '../kernel/kernel.ts';
import { readFindings } from '../manifest/read.ts';
import { makeFolder } from '../sources/claim-folder.ts';
import { isSameState, readFileState } from '../sources/file-state.ts';
import { openSource } from '../sources/open-source.ts';
import { commitTemporary, createTemporary, discardTemporary, type Temporary } from '../sources/replace-file.ts';
import type { Source, SourceEntry } from '../types.ts';
import { VERSION } from '../version.ts';
import { markActions } from './mark-actions.ts';
import type { RedactOptions } from './redact-options.ts';
import { rewriteSource } from './rewrite-source.ts';
import { type SecondScan, scanAgain } from './scan-again.ts';
import { removeOldCopy, type Target } from './targets.ts';

export interface RedactRun extends SecondScan {
  readonly options: RedactOptions;
  readonly kernel: Kernel;
}

export interface RedactedSource {
  /** As it was audited, with what was done. */
  readonly entry: SourceEntry;
  /** As it is now. */
  readonly after: SourceEntry;
  /** True when it was not written, since not all of it could be read. */
  readonly isRefused: boolean;
}

/** One source: rewrite to a temporary file → scan that again → nobody wrote to the original meanwhile? → give it its name → mark the findings. */
export async function redactSource(entry: SourceEntry, target: Target, run: RedactRun): Promise<RedactedSource> {
  const { options, context } = run;
  const { source } = target;
  // What could not be read could not be redacted either: no copy of it is made, or stays.
  if (!entry.coverage.complete) {
    if (options.out !== undefined) await removeOldCopy(target);
    return { entry, after: entry, isRefused: true };
  }
  const hasWork =
    Object.values(entry.counts).some(count => count > 0) || (context.countsPlaceholders && entry.placeholders > 0);
  if (!hasWork && options.out === undefined) return { entry, after: entry, isRefused: false };
  await makeFolder(dirname(target.file));
  const temporary = await createTemporary(target.file, { followsLink: false });
  try {
    const opened = await readFileState(source.file);
    await writeRedacted(source, entry, temporary, run);
    const after = await scanAgain(entry, temporary.path, run);
    options.signal?.throwIfAborted();
    // Slow for a large file, and so before the check.
    await temporary.handle.sync();
    if (!isSameState(opened, await readFileState(source.file))) throw changed(entry.path);
    await commitTemporary(temporary, { mode: Number(opened!.mode) });
    const redacted = { bytes: after.bytes, sha256: after.sha256 };
    return {
      entry: { ...(await markActions(entry, options.manifestDir, context)), redacted },
      after,
      isRefused: false,
    };
  } catch (error) {
    await discardTemporary(temporary);
    throw error;
  }
}

async function writeRedacted(source: Source, entry: SourceEntry, temporary: Temporary, run: RedactRun): Promise<void> {
  const { options, context, kernel } = run;
  const opened = await openSource(source, {
    maxRatio: options.maxRatio,
    ...(options.signal && { signal: options.signal }),
  });
  try {
    await rewriteSource(
      {
        opened,
        format: formatNamed(entry.format),
        findings: readFindings(options.manifestDir, entry),
        context,
        formatOptions: options.formatOptions,
        chunkBytes: options.chunkBytes,
        kernel,
        tool: `Sluice ${VERSION}`,
      },
      temporary,
    );
    const read = await opened.finish();
    // The audit had none, or the source would have been refused.
    if (read.problemCount > 0 || read.sha256 !== entry.sha256) throw changed(entry.path);
  } catch (error) {
    await opened.close();
    throw error;
  }
}

/** For a source that is not, or not any more, what was audited. */
export function changed(path: string): AuditError {
  return new AuditError(
    'changed',
    `\`${path}\` is not the file that was audited: it was changed, replaced or removed since; it was left as it is; run again when nothing writes to it`,
  );
}
