import type { BigIntStats } from 'node:fs';
import { dirname } from 'node:path';
import type { ChangedColumns } from '../formats/format.ts';
import { formatNamed } from '../formats/index.ts';
import type { Kernel } from '../kernel/kernel.ts';
import { VERSION } from '../manifest/version.ts';
import { publishFindings } from '../manifest/write.ts';
import { makeFolder } from '../sources/claim-folder.ts';
import { digestFile } from '../sources/digest-file.ts';
import { isUntouched, readFileState } from '../sources/file-state.ts';
import { openSource } from '../sources/open-source.ts';
import {
  commitTemporary,
  createTemporary,
  discardTemporary,
  isOfDisk,
  type Temporary,
  toOutputError,
} from '../sources/replace-file.ts';
import type { LaterFolders } from '../sources/shared-sync.ts';
import type { Unit } from '../sources/units.ts';
import type { Finding, Source, SourceEntry } from '../types.ts';
import { keepOriginal } from './backup.ts';
import { changed } from './changed.ts';
import type { Journal, JournalState } from './journal.ts';
import { LedBack } from './lead-back.ts';
import { markActions } from './mark-actions.ts';
import { PlannedFindings } from './planned-findings.ts';
import type { RedactOptions } from './redact-options.ts';
import { type Rewrite, rewriteSource } from './rewrite-source.ts';
import { checkRedacted, countAgain, MOST_LEFT, type ScannedAgain, type SecondScan, scanAgain } from './scan-again.ts';
import type { SettledFiles } from './settled-files.ts';
import { isSmall, type Place } from './side-by-side.ts';
import { removeOldCopy, type Target } from './targets.ts';
import type { EditContext } from './to-edits.ts';
import { type CopiedStretch, SourceSeal } from './vault/seal-source.ts';
import type { Vault } from './vault/vault-file.ts';

/** What the sources of a run share. */
export interface SharedRun extends SecondScan {
  readonly options: RedactOptions;
  readonly kernel: Kernel;
  readonly journal: Journal;
  /** What an interrupted run did, when this one goes on from it. */
  readonly earlier: JournalState | undefined;
  /** Files whose digest was taken by this run; undefined when it goes on from another. */
  readonly settled: SettledFiles | undefined;
  readonly vault: Vault | undefined;
  /** Folders of what was replaced, to be made durable before the manifest says that it was; until then the journal tells. */
  readonly laterFolders: LaterFolders;
}

export interface RedactRun extends SharedRun {
  /** Of the source among the others. */
  readonly place: Place;
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
 * One source: rewrite to a temporary file → scan that again, and begin anew with what became a finding by it → mark the findings, aside →
 * journal → nobody wrote to the original meanwhile? → give it its name → name the marked findings.
 */
export async function redactSource(entry: SourceEntry, target: Target, run: RedactRun): Promise<RedactedSource> {
  const { options, context } = run;
  // What could not be read could not be redacted either: no copy of it is made, or stays.
  if (!entry.coverage.complete) {
    if (options.out !== undefined) await removeOldCopy(target);
    await countAgain(entry, target.source, run);
    return { entry, after: entry, isRefused: true };
  }
  if (!hasWork(entry, context, options)) {
    const isRedacted = entry.redacted !== undefined && options.out === undefined;
    return { entry, after: isRedacted ? await checkRedacted(entry, target.file, run) : entry, isRefused: false };
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
  await publishFindings(options.manifestDir, earlier.findings, run.laterFolders);
  await journal.done(entry.path);
  const redacted = { ...entry, findings: earlier.findings, redacted: earlier.after };
  const after = await checkRedacted(redacted, target.file, run);
  return { entry: redacted, after, isRefused: false };
}

async function replaceSource(entry: SourceEntry, target: Target, run: RedactRun): Promise<RedactedSource> {
  const { options, place } = run;
  const planned = new PlannedFindings(options.manifestDir, entry);
  await makeFolder(dirname(target.file));
  for (let round = 1; ; round++) {
    const draft = await Draft.start(entry, target, run);
    try {
      const { left, error, ...scanned } = await draft.write(planned);
      if (!error) {
        place.written();
        return await draft.commit(planned, scanned.entry);
      }
      const added = round < MOST_ROUNDS && left.length < MOST_LEFT ? await draft.leadBack(left, planned) : undefined;
      if (!added) throw error;
      planned.add(added.map(finding => ({ ...finding, round: round + 1 })));
    } catch (error) {
      // Errors of the disk while writing; those of reading are explained where they come from.
      throw isOfDisk(error) ? toOutputError(target.file, error) : error;
    } finally {
      await draft.discard();
    }
  }
}

/** How often a text is redacted while its scan finds what became a finding by what was replaced beside it. */
export const MOST_ROUNDS = 4;

/** A source on its way: its redacted self under a temporary name, and what it loses, sealed. */
class Draft {
  readonly #entry: SourceEntry;
  readonly #target: Target;
  readonly #run: RedactRun;
  readonly #temporary: Temporary;
  readonly #seal: SourceSeal | undefined;
  readonly #opened: BigIntStats | undefined;

  private constructor(
    { entry, target, run }: { readonly entry: SourceEntry; readonly target: Target; readonly run: RedactRun },
    temporary: Temporary,
    seal: SourceSeal | undefined,
    opened: BigIntStats | undefined,
  ) {
    this.#entry = entry;
    this.#target = target;
    this.#run = run;
    this.#temporary = temporary;
    this.#seal = seal;
    this.#opened = opened;
  }

  static async start(entry: SourceEntry, target: Target, run: RedactRun): Promise<Draft> {
    const { vault } = run.options;
    const temporary = await createTemporary(target.file, { followsLink: false });
    try {
      const seal = vault === undefined ? undefined : await SourceSeal.start(vault, run.context.keys!);
      return new Draft({ entry, target, run }, temporary, seal, await readFileState(target.source.file));
    } catch (error) {
      await discardTemporary(temporary);
      throw error;
    }
  }

  /** Writes and scans it. */
  async write(planned: PlannedFindings): Promise<ScannedAgain> {
    const entry = this.#entry;
    const { source } = this.#target;
    const seal = this.#seal;
    const copied: CopiedStretch[] = [];
    const how: Partial<Rewrite> = seal
      ? {
          onChanges: (before, changes) => seal.addChanges(before, changes),
          onCopy: stretch => copied.push(stretch),
        }
      : {};
    const touched = await writeRedacted(source, entry, this.#temporary, this.#run, {
      ...how,
      findings: planned.batches(),
    });
    const isOfFile = formatNamed(entry.format).rewrite.kind === 'file';
    if (seal && isOfFile) await seal.addFile(source.file, this.#temporary.path, this.#run.options.signal);
    // A disk takes its time for a large file: meanwhile it is scanned.
    const synced = isSmall(entry) ? Promise.resolve() : this.#temporary.handle.sync();
    synced.catch(() => {}); // awaited below, perhaps after the scan failed
    const scanned = await scanAgain(entry, this.#temporary.path, this.#run, { touched, planned });
    await synced;
    if (entry.compression !== 'none' && !isOfFile && !scanned.error) {
      await seal?.addUnits(source.file, copied, scanned.entry.bytes);
    }
    this.#run.options.signal?.throwIfAborted();
    return scanned;
  }

  /** What its scan found, where it stands in the original; undefined when that is not told, or was replaced already. */
  async leadBack(left: readonly Finding[], planned: PlannedFindings): Promise<readonly Finding[] | undefined> {
    const { context } = this.#run;
    const format = formatNamed(this.#entry.format);
    const back = await LedBack.start(left, { findings: () => planned.read(), context, format });
    if (!back) return undefined;
    // Of a format that writes the file itself, the temporary one is written again; it is to be thrown away.
    const output = { handle: { writeFile: async () => {} }, path: this.#temporary.path };
    const run = { ...this.#run, context: { ...context, onReplaced: back.onReplaced, onStandIn: back.onStandIn } };
    await writeRedacted(this.#target.source, this.#entry, output, run, {
      findings: planned.batches(),
      onChanges: async (before, changes) => back.onChanges(before.length, changes),
    });
    return back.result();
  }

  /** Gives it its name. */
  async commit(planned: PlannedFindings, after: SourceEntry): Promise<RedactedSource> {
    const { options, context, journal, vault, laterFolders, place } = this.#run;
    const entry = this.#entry;
    const { source } = this.#target;
    const temporary = this.#temporary;
    const redacted = { bytes: after.bytes, sha256: after.sha256 };
    const marked = await markActions(entry, planned, { manifestDir: options.manifestDir, context });
    if (options.backup !== undefined && options.out === undefined) {
      await keepOriginal(options.backup, entry, source.file);
    }
    await this.#seal?.commit(vault!, entry, redacted);
    await commitTemporary(temporary, {
      laterFolders,
      mode: Number(this.#opened!.mode),
      keepsAttributes: options.out === undefined,
      ...(options.keepsTimes && { times: timesOf(this.#opened!) }),
      beforeRename: async () => {
        const before = { bytes: entry.bytes, sha256: entry.sha256 };
        await place.turn();
        const ready = journal.ready({ source: entry.path, before, after: redacted, findings: marked.findings });
        place.announced();
        await ready;
        if (!isUntouched(this.#opened, await readFileState(source.file))) throw changed(entry.path);
      },
    });
    await publishFindings(options.manifestDir, marked.findings, laterFolders);
    await journal.done(entry.path);
    return { entry: { ...marked, redacted }, after, isRefused: false };
  }

  /** Removes what is left of it; safe to call after `commit`. */
  async discard(): Promise<void> {
    await this.#seal?.discard();
    await discardTemporary(this.#temporary);
  }
}

/** In seconds; Node takes times as doubles, so what is below a microsecond is lost. */
function timesOf({ atimeNs, mtimeNs }: BigIntStats): { atime: number; mtime: number } {
  return { atime: Number(atimeNs / 1000n) / 1e6, mtime: Number(mtimeNs / 1000n) / 1e6 };
}

async function writeRedacted(
  source: Source,
  entry: SourceEntry,
  output: Parameters<typeof rewriteSource>[1],
  run: RedactRun,
  how: Pick<Rewrite, 'findings'> & Partial<Rewrite>,
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
        context,
        formatOptions: options.formatOptions,
        chunkBytes: options.chunkBytes,
        kernel,
        tool: `Sluice ${VERSION}`,
        units,
        dropsMetadata: entry.findings.count > 0,
        ...how,
      },
      output,
    );
    // Such a format reads the file itself.
    const readsItself = formatNamed(entry.format).rewrite.kind === 'file';
    if (readsItself && run.settled?.isUntouched(entry.path, await readFileState(source.file!))) {
      await opened.close();
      return touched;
    }
    const read = await opened.finish();
    // The audit had nothing unread, or the source would have been refused.
    const isUnread = read.problems.some(({ effect }) => effect === 'unread');
    if (isUnread || read.sha256 !== entry.sha256) throw changed(entry.path);
    return touched;
  } catch (error) {
    await opened.close();
    throw error;
  }
}
