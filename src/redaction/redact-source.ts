import type { BigIntStats } from 'node:fs';
import { dirname } from 'node:path';
import { AuditError } from '../errors.ts';
import type { ChangedColumns } from '../formats/format.ts';
import { formatNamed } from '../formats/index.ts';
import type { Kernel } from '../kernel/kernel.ts';
import { readFindings } from '../manifest/read.ts';
import { VERSION } from '../manifest/version.ts';
import { publishFindings } from '../manifest/write.ts';
import { makeFolder } from '../sources/claim-folder.ts';
import { digestFile } from '../sources/digest-file.ts';
import { isSameState, readFileState } from '../sources/file-state.ts';
import { openSource } from '../sources/open-source.ts';
import {
  commitTemporary,
  createTemporary,
  discardTemporary,
  isOfDisk,
  type Temporary,
  toOutputError,
} from '../sources/replace-file.ts';
import type { Unit } from '../sources/units.ts';
import type { Source, SourceEntry } from '../types.ts';
import { keepOriginal } from './backup.ts';
import type { Journal, JournalState } from './journal.ts';
import { markActions } from './mark-actions.ts';
import type { RedactOptions } from './redact-options.ts';
import { rewriteSource } from './rewrite-source.ts';
import { type SecondScan, scanAgain } from './scan-again.ts';
import type { SettledFiles } from './settled-files.ts';
import { removeOldCopy, type Target } from './targets.ts';
import type { EditContext } from './to-edits.ts';
import { type CopiedStretch, SourceSeal } from './vault/seal-source.ts';
import type { Vault } from './vault/vault-file.ts';

export interface RedactRun extends SecondScan {
  readonly options: RedactOptions;
  readonly kernel: Kernel;
  readonly journal: Journal;
  /** What an interrupted run did, when this one goes on from it. */
  readonly earlier: JournalState | undefined;
  /** Files whose digest was taken by this run; undefined when it goes on from another. */
  readonly settled: SettledFiles | undefined;
  readonly vault: Vault | undefined;
}

export interface RedactedSource {
  /** As it was audited, with what was done. */
  readonly entry: SourceEntry;
  /** As it is now. */
  readonly after: SourceEntry;
  /** True when it was not written, since not all of it could be read. */
  readonly isRefused: boolean;
}

/**
 * One source: rewrite to a temporary file → scan that again → mark the findings, aside → journal → nobody wrote to the original meanwhile?
 * → give it its name → name the marked findings.
 */
export async function redactSource(entry: SourceEntry, target: Target, run: RedactRun): Promise<RedactedSource> {
  const { options, context } = run;
  // What could not be read could not be redacted either: no copy of it is made, or stays.
  if (!entry.coverage.complete) {
    if (options.out !== undefined) await removeOldCopy(target);
    return { entry, after: entry, isRefused: true };
  }
  if (!hasWork(entry, context, options)) {
    const isRedacted = entry.redacted !== undefined && options.out === undefined;
    return { entry, after: isRedacted ? await scanAgain(entry, target.file, run) : entry, isRefused: false };
  }
  return (await goOn(entry, target, run)) ?? (await replaceSource(entry, target, run));
}

/** True for a source that is to be written: in place, one with findings that are still in it. */
export function hasWork(entry: SourceEntry, context: EditContext, { out }: Pick<RedactOptions, 'out'>): boolean {
  if (!entry.coverage.complete) return false;
  if (out !== undefined) return true;
  if (entry.redacted) return false;
  return Object.values(entry.counts).some(count => count > 0) || (context.countsPlaceholders && entry.placeholders > 0);
}

/** The end of what an interrupted run did with a source; undefined when it has not replaced it. */
async function goOn(entry: SourceEntry, target: Target, run: RedactRun): Promise<RedactedSource | undefined> {
  const { options, journal } = run;
  const earlier = run.earlier?.ready.get(entry.path);
  if (!earlier || (await digestFile(target.file)) !== earlier.after.sha256) return undefined;
  await publishFindings(options.manifestDir, earlier.findings);
  await journal.done(entry.path);
  const redacted = { ...entry, findings: earlier.findings, redacted: earlier.after };
  const after = await scanAgain(redacted, target.file, run);
  return { entry: redacted, after, isRefused: false };
}

async function replaceSource(entry: SourceEntry, target: Target, run: RedactRun): Promise<RedactedSource> {
  const { options, context, journal } = run;
  const { source } = target;
  await makeFolder(dirname(target.file));
  const temporary = await createTemporary(target.file, { followsLink: false });
  let seal: SourceSeal | undefined;
  try {
    if (options.vault !== undefined) seal = await SourceSeal.start(options.vault, context.keys!);
    const opened = await readFileState(source.file);
    const copied: CopiedStretch[] = [];
    const touched = await writeRedacted(source, entry, temporary, run, { seal, copied });
    if (seal && formatNamed(entry.format).rewrite.kind === 'file') await seal.addFile(source.file, temporary.path);
    const after = await scanAgain(entry, temporary.path, run, touched);
    if (entry.compression !== 'none') await seal?.addUnits(source.file, copied, after.bytes);
    options.signal?.throwIfAborted();
    const redacted = { bytes: after.bytes, sha256: after.sha256 };
    const marked = await markActions(entry, options.manifestDir, context);
    if (options.backup !== undefined && options.out === undefined) {
      await keepOriginal(options.backup, entry, source.file);
    }
    await seal?.commit(run.vault!, entry, redacted);
    // Slow for a large file, and so before the check.
    await temporary.handle.sync();
    await commitTemporary(temporary, {
      mode: Number(opened!.mode),
      keepsAttributes: options.out === undefined,
      ...(options.keepsTimes && { times: timesOf(opened!) }),
      async beforeRename() {
        const before = { bytes: entry.bytes, sha256: entry.sha256 };
        await journal.ready({ source: entry.path, before, after: redacted, findings: marked.findings });
        if (!isSameState(opened, await readFileState(source.file))) throw changed(entry.path);
      },
    });
    await publishFindings(options.manifestDir, marked.findings);
    await journal.done(entry.path);
    return { entry: { ...marked, redacted }, after, isRefused: false };
  } catch (error) {
    await seal?.discard();
    await discardTemporary(temporary);
    // Errors of the disk while writing; those of reading are explained where they come from.
    throw isOfDisk(error) ? toOutputError(target.file, error) : error;
  }
}

/** In seconds; Node takes times as doubles, so what is below a microsecond is lost. */
function timesOf({ atimeNs, mtimeNs }: BigIntStats): { atime: number; mtime: number } {
  return { atime: Number(atimeNs / 1000n) / 1e6, mtime: Number(mtimeNs / 1000n) / 1e6 };
}

async function writeRedacted(
  source: Source,
  entry: SourceEntry,
  temporary: Temporary,
  run: RedactRun,
  { seal, copied }: { readonly seal: SourceSeal | undefined; readonly copied: CopiedStretch[] },
): Promise<ChangedColumns | undefined> {
  const { options, context, kernel } = run;
  const units: Unit[] = [];
  const opened = await openSource(source, {
    maxRatio: options.maxRatio,
    onUnit: unit => units.push(unit),
    ...(options.signal && { signal: options.signal }),
  });
  try {
    const touched = await rewriteSource(
      {
        opened,
        format: formatNamed(entry.format),
        findings: readFindings(options.manifestDir, entry),
        context,
        formatOptions: options.formatOptions,
        chunkBytes: options.chunkBytes,
        kernel,
        tool: `Sluice ${VERSION}`,
        units,
        ...(seal && {
          onChanges: (before, changes) => seal.addChanges(before, changes),
          onCopy: stretch => copied.push(stretch),
        }),
      },
      temporary,
    );
    // Such a format reads the file itself.
    const readsItself = formatNamed(entry.format).rewrite.kind === 'file';
    if (readsItself && run.settled?.isUntouched(entry.path, await readFileState(source.file!))) {
      await opened.close();
      return touched;
    }
    const read = await opened.finish();
    // The audit had none, or the source would have been refused.
    if (read.problemCount > 0 || read.sha256 !== entry.sha256) throw changed(entry.path);
    return touched;
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
