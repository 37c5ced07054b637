import { dirname } from 'node:path';
import { AuditError } from './errors.ts';
import type { Keys } from './options/key.ts';
import { chooseSection, isSameSource } from './redaction/vault/choose-section.ts';
import { restoreSource } from './redaction/vault/restore-source.ts';
import { isOfFile, listSections } from './redaction/vault/vault-file.ts';
import { LOOKS_AT_ONCE, mapInOrder } from './scan/map-in-order.ts';
import { makeFolder } from './sources/claim-folder.ts';
import { digestFile } from './sources/digest-file.ts';
import { discoverSources } from './sources/discover.ts';
import { lockFolder } from './sources/lock.ts';
import { realPlace } from './sources/real-place.ts';

export interface RestoreOptions {
  readonly paths: readonly string[];
  readonly cwd: string;
  /** Absolute path. */
  readonly vault: string;
  readonly keys: Keys;
  /** Where a restored source goes. */
  targetOf(source: { readonly path: string; readonly file: string }): string;
  /** Folders that nobody else may write in meanwhile. */
  lockedFolders(files: readonly string[]): readonly string[];
  readonly signal?: AbortSignal;
}

/** Paths by what became of them. */
export interface Restored {
  /** The original's bytes. */
  readonly exact: readonly string[];
  /** Were the original already. */
  readonly already: readonly string[];
  /** Not of this vault. */
  readonly unknown: readonly string[];
  readonly refused: readonly { readonly path: string; readonly why: string }[];
  /** True when the vault ends within a section: it may have held what is unknown now. */
  readonly isCutOff: boolean;
}

/** One undoing: discover → find each file in the vault by its digest → put the original together → prove it → give it its name. */
export async function restore(options: RestoreOptions): Promise<Restored> {
  const { sections, isWhole } = await listSections(options.vault, options.keys);
  const { sources } = await discoverSources(options.paths, { cwd: options.cwd });
  const restored = {
    exact: [] as string[],
    already: [] as string[],
    unknown: [] as string[],
    refused: [] as { path: string; why: string }[],
    isCutOff: !isWhole,
  };
  const files = await mapInOrder(sources, LOOKS_AT_ONCE, async ({ file }) =>
    file === undefined ? [] : [await realPlace(file)],
  );
  const releases: (() => Promise<void>)[] = [];
  try {
    for (const folder of new Set(options.lockedFolders(files.flat()))) releases.push(await lockFolder(folder));
    for (const { path, file } of sources) {
      if (file === undefined) throw new AuditError('usage', 'a vault restores files; name one');
      if ((await realPlace(file)) === (await realPlace(options.vault))) continue;
      options.signal?.throwIfAborted();
      const digest = (await digestFile(file)) ?? '';
      const section = chooseSection(sections.filter(isOfFile), { path, digest });
      const own = sections.filter(it => isSameSource(path, it.source));
      if (section === 'several') restored.refused.push({ path, why: 'several originals were redacted to these bytes' });
      else if (section) {
        const target = options.targetOf({ path, file });
        await makeFolder(dirname(target));
        await restoreSource(section, { ...options, file, target });
        restored.exact.push(path);
      } else if (sections.some(it => it.before.sha256 === digest)) restored.already.push(path);
      else if (own.length === 0) restored.unknown.push(path);
      else restored.refused.push({ path, why: 'it is not what the redaction wrote: it was changed since' });
    }
    return restored;
  } finally {
    for (const release of releases.reverse()) await release();
  }
}
