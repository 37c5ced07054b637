import type { KeyObject } from 'node:crypto';
import { lstat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { AuditError } from './errors.ts';
import { claimManifestFolder } from './manifest/claim.ts';
import { readLastManifest } from './manifest/read.ts';
import type { Keys } from './options/key.ts';
import { finishNextManifest } from './redaction/next-manifest.ts';
import { RestoredSources } from './redaction/restored-sources.ts';
import { placeIn } from './redaction/targets.ts';
import { chooseSection, isSameSource } from './redaction/vault/choose-section.ts';
import { restoreSource } from './redaction/vault/restore-source.ts';
import { isOfFile, listSections, type Section } from './redaction/vault/vault-file.ts';
import { withEnds } from './redaction/with-ends.ts';
import { claimFolder, makeFolder } from './sources/claim-folder.ts';
import { digestFile } from './sources/digest-file.ts';
import { discoverSources } from './sources/discover.ts';
import { lockFolder } from './sources/lock.ts';
import { isManifestFolder } from './sources/manifest-folder.ts';
import { LOOKS_AT_ONCE, mapInOrder } from './sources/map-in-order.ts';
import { realPlace } from './sources/real-place.ts';
import { removeTemporaries } from './sources/remove-temporaries.ts';
import type { Source } from './types.ts';

export interface RestoreOptions {
  readonly paths: readonly string[];
  readonly cwd: string;
  /** Absolute path. */
  readonly vault: string;
  readonly keys: Keys;
  /** Absolute folder that the originals are written in; undefined puts them back in place. */
  readonly out: string | undefined;
  /** Absolute path of the manifest's folder, where there is one whose sources are restored in place: it is told, and its record written anew. */
  readonly manifestDir?: string | undefined;
  readonly signKey?: KeyObject | undefined;
  readonly signal?: AbortSignal;
}

/** Paths by what became of them. */
export interface Restored {
  /** The original's bytes. */
  readonly exact: readonly string[];
  /** Those of `exact` that are as a redaction before the last one wrote them: the vault undoes that one, too. */
  readonly earlier: readonly string[];
  /** Were the original already, or it stood in the output folder. */
  readonly already: readonly string[];
  /** Not of this vault. */
  readonly unknown: readonly string[];
  readonly refused: readonly { readonly path: string; readonly why: string }[];
  /** True when the vault ends within a section: it may have held what is unknown now. */
  readonly isCutOff: boolean;
}

/**
 * One undoing: discover → find each file in the vault by its digest → put the original together → prove it → mark its findings → give it
 * its name → manifest and record.
 * @throws AuditError `manifest` for a manifest that cannot be read, `output` when a folder in the output leads out of it, before anything is written.
 */
export async function restore(options: RestoreOptions): Promise<Restored> {
  const { sections, isWhole } = await listSections(options.vault, options.keys);
  const { sources } = await discoverSources(options.paths, { cwd: options.cwd });
  const targets = await mapInOrder(sources, LOOKS_AT_ONCE, source => targetOf(source, options.out));
  const releases: (() => Promise<void>)[] = [];
  let manifest: RestoredSources | undefined;
  const work = async (): Promise<Restored> => {
    const manifestDir = await claimFolders(targets, options, releases);
    if (manifestDir !== undefined) manifest = await openManifest(manifestDir, sources);
    const fates: Fate[] = [];
    for (const target of targets) {
      if ((await realPlace(target.file)) === (await realPlace(options.vault))) continue;
      options.signal?.throwIfAborted();
      fates.push({ path: target.path, ...(await restoreTarget(target, { options, sections, manifest })) });
    }
    return toRestored(fates, isWhole);
  };
  return withEnds(work, [
    () => manifest?.finish({ keys: options.keys, signKey: options.signKey }),
    async () => {
      for (const release of releases.reverse()) await release();
    },
  ]);
}

interface RestoreTarget {
  readonly path: string;
  /** Absolute path of what was redacted. */
  readonly file: string;
  /** Absolute path of what comes back, which is `file` in place. */
  readonly target: string;
}

/** What a run knows of all files. */
interface RestoreRun {
  readonly options: RestoreOptions;
  readonly sections: readonly Section[];
  readonly manifest: RestoredSources | undefined;
}

/** What becomes of one file; as in `Restored`. */
type Outcome =
  | { readonly kind: 'exact' | 'earlier' | 'already' | 'unknown' }
  | { readonly kind: 'refused'; readonly why: string };
type Fate = Outcome & { readonly path: string };

/** Where a restored source goes: an absolute path, symlinks resolved but for the last part of one in an output folder. */
async function targetOf({ path, file }: Source, out: string | undefined): Promise<RestoreTarget> {
  if (file === undefined) throw new AuditError('usage', 'a vault restores files; name one');
  return { path, file, target: out === undefined ? await realPlace(file) : await placeIn(out, path) };
}

/** Takes what is written in for this run alone, and clears it of what killed ones left. @returns the real path of the manifest's folder, where there is one. */
async function claimFolders(
  targets: readonly RestoreTarget[],
  { manifestDir, out }: RestoreOptions,
  releases: (() => Promise<void>)[],
): Promise<string | undefined> {
  const claimed = await claimManifest(manifestDir, releases);
  // The lock of the output folder is that of all below it.
  if (out !== undefined) releases.push(await claimFolder(out));
  for (const folder of new Set(targets.map(({ target }) => dirname(target)))) {
    if (out === undefined && folder !== claimed) releases.push(await lockFolder(folder));
    await removeTemporaries(folder);
  }
  return claimed;
}

/** Takes a manifest's folder for this run alone; a vault gives back what it has also where there is no manifest. */
async function claimManifest(
  folder: string | undefined,
  releases: (() => Promise<void>)[],
): Promise<string | undefined> {
  if (folder === undefined || !(await isManifestFolder(folder))) return undefined;
  releases.push(await claimManifestFolder(folder));
  return realPlace(folder);
}

/** The manifest, with what an earlier run that was killed had left undone. */
async function openManifest(folder: string, sources: readonly Source[]): Promise<RestoredSources> {
  const read = await readLastManifest(folder);
  const manifest = await finishNextManifest(folder, read, async path => {
    const file = (sources.find(it => it.path === path) ?? sources.find(it => isSameSource(it.path, path)))?.file;
    return file === undefined ? undefined : digestFile(file);
  });
  return new RestoredSources(folder, read, manifest);
}

async function restoreTarget(target: RestoreTarget, run: RestoreRun): Promise<Outcome> {
  const { path } = target;
  let digest: string | undefined;
  try {
    digest = await digestFile(target.file, path);
  } catch (error) {
    if (!(error instanceof AuditError)) throw error;
    return { kind: 'refused', why: error.message };
  }
  const ofFiles = run.sections.filter(isOfFile);
  const section = chooseSection(ofFiles, { path, digest: digest ?? '' });
  if (section === undefined) return whyNot(path, digest, run.sections);
  if (section === 'several') return { kind: 'refused', why: 'several originals were redacted to these bytes' };
  const standing = run.options.out === undefined ? undefined : await standingAt(target.target, section.before.sha256);
  if (standing === 'original') return { kind: 'already' };
  if (standing === 'other') {
    return { kind: 'refused', why: `\`${target.target}\` is something else; name another --out folder` };
  }
  await bringBack(section, target, run);
  const isEarlier = chooseSection(ofFiles, { path, digest: section.before.sha256 }) !== undefined;
  return { kind: isEarlier ? 'earlier' : 'exact' };
}

/** What a file is that no section of the vault leads to. */
function whyNot(path: string, digest: string | undefined, sections: readonly Section[]): Outcome {
  if (sections.some(it => it.before.sha256 === digest)) return { kind: 'already' };
  if (!sections.some(it => isSameSource(path, it.source))) return { kind: 'unknown' };
  return { kind: 'refused', why: 'it is not what the redaction wrote: it was changed since' };
}

/** What an output folder has where an original is to go: that is never replaced. */
async function standingAt(target: string, original: string): Promise<'original' | 'other' | undefined> {
  const standing = await lstat(target).catch(() => undefined);
  if (standing === undefined) return undefined;
  return standing.isFile() && (await digestFile(target)) === original ? 'original' : 'other';
}

/** Writes the original; where the manifest has this redaction of it, its findings are marked as well. */
async function bringBack(section: Section, { path, file, target }: RestoreTarget, run: RestoreRun): Promise<void> {
  await makeFolder(dirname(target));
  const back = { ...run.options, file, target };
  const { manifest } = run;
  const entry = manifest?.entries.find(
    it =>
      it.redacted?.sha256 === section.after.sha256 &&
      it.sha256 === section.before.sha256 &&
      isSameSource(path, it.path),
  );
  if (entry === undefined) await restoreSource(section, back);
  else {
    await manifest!.restore(
      entry,
      () => true,
      beforeRename => restoreSource(section, { ...back, beforeRename }),
    );
  }
}

function toRestored(fates: readonly Fate[], isWhole: boolean): Restored {
  const pathsOf = (...kinds: readonly Outcome['kind'][]) =>
    fates.filter(({ kind }) => kinds.includes(kind)).map(({ path }) => path);
  return {
    exact: pathsOf('exact', 'earlier'),
    earlier: pathsOf('earlier'),
    already: pathsOf('already'),
    unknown: pathsOf('unknown'),
    refused: fates.flatMap(fate => (fate.kind === 'refused' ? { path: fate.path, why: fate.why } : [])),
    isCutOff: !isWhole,
  };
}
