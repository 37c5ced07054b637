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
import { isOfFile, listSections } from './redaction/vault/vault-file.ts';
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
  const restored = {
    exact: [] as string[],
    earlier: [] as string[],
    already: [] as string[],
    unknown: [] as string[],
    refused: [] as { path: string; why: string }[],
    isCutOff: !isWhole,
  };
  const targets = await mapInOrder(sources, LOOKS_AT_ONCE, source => targetOf(source, options.out));
  const releases: (() => Promise<void>)[] = [];
  let manifest: RestoredSources | undefined;
  const work = async (): Promise<Restored> => {
    const claimed = await claimManifest(options.manifestDir, releases);
    // The lock of the output folder is that of all below it.
    if (options.out !== undefined) releases.push(await claimFolder(options.out));
    for (const folder of new Set(targets.map(({ target }) => dirname(target)))) {
      if (options.out === undefined && folder !== claimed) releases.push(await lockFolder(folder));
      await removeTemporaries(folder);
    }
    if (claimed !== undefined) manifest = await openManifest(claimed, sources);
    for (const { path, file, target } of targets) {
      if ((await realPlace(file)) === (await realPlace(options.vault))) continue;
      options.signal?.throwIfAborted();
      let digest: string | undefined;
      try {
        digest = await digestFile(file, path);
      } catch (error) {
        if (!(error instanceof AuditError)) throw error;
        restored.refused.push({ path, why: error.message });
        continue;
      }
      const sectionOf = (digest: string) => chooseSection(sections.filter(isOfFile), { path, digest });
      const section = sectionOf(digest ?? '');
      const own = sections.filter(it => isSameSource(path, it.source));
      if (section === 'several') restored.refused.push({ path, why: 'several originals were redacted to these bytes' });
      else if (section) {
        const standing = options.out === undefined ? undefined : await standingAt(target, section.before.sha256);
        if (standing !== undefined) {
          if (standing === 'original') restored.already.push(path);
          else restored.refused.push({ path, why: `\`${target}\` is something else; name another --out folder` });
          continue;
        }
        await makeFolder(dirname(target));
        const back = { ...options, file, target };
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
        restored.exact.push(path);
        if (sectionOf(section.before.sha256) !== undefined) restored.earlier.push(path);
      } else if (sections.some(it => it.before.sha256 === digest)) restored.already.push(path);
      else if (own.length === 0) restored.unknown.push(path);
      else restored.refused.push({ path, why: 'it is not what the redaction wrote: it was changed since' });
    }
    return restored;
  };
  return withEnds(work, [
    () => manifest?.finish({ keys: options.keys, signKey: options.signKey }),
    async () => {
      for (const release of releases.reverse()) await release();
    },
  ]);
}

/** Where a restored source goes: an absolute path, symlinks resolved but for the last part of one in an output folder. */
async function targetOf(
  { path, file }: Source,
  out: string | undefined,
): Promise<{ readonly path: string; readonly file: string; readonly target: string }> {
  if (file === undefined) throw new AuditError('usage', 'a vault restores files; name one');
  return { path, file, target: out === undefined ? await realPlace(file) : await placeIn(out, path) };
}

/** What an output folder has where an original is to go: that is never replaced. */
async function standingAt(target: string, original: string): Promise<'original' | 'other' | undefined> {
  const standing = await lstat(target).catch(() => undefined);
  if (standing === undefined) return undefined;
  return standing.isFile() && (await digestFile(target)) === original ? 'original' : 'other';
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
