import { dirname } from 'node:path';
import { claimManifestFolder } from '../manifest/claim.ts';
import { claimFolder, makeFolder } from '../sources/claim-folder.ts';
import { lockFolder } from '../sources/lock.ts';
import { realPlace } from '../sources/real-place.ts';
import type { Manifest } from '../types.ts';
import type { RedactionPlan } from './plan-redaction.ts';
import { keepsOriginals, type RedactOptions } from './redact-options.ts';
import { lockVaultFolder } from './vault/lock-vault-folder.ts';

/** Folders that are this run's alone until they are released. */
export interface Claimed {
  /** Real paths. */
  readonly locked: ReadonlySet<string>;
  /** Gives them back, the last one first. */
  release(): Promise<void>;
}

/** The manifest's folder and whatever folders are written in: a second run, whatever its manifest, stays out. */
export async function claimFolders(
  options: RedactOptions,
  { before, targetOf }: Pick<RedactionPlan, 'before' | 'targetOf'>,
): Promise<Claimed> {
  const releases: (() => Promise<void>)[] = [];
  const locked = new Set<string>();
  const release = async () => {
    for (const it of releases.splice(0).reverse()) await it();
  };
  try {
    releases.push(await claimManifestFolder(options.manifestDir));
    if (options.out !== undefined) releases.push(await claimFolder(options.out));
    for (const claimed of [options.manifestDir, options.out]) if (claimed) locked.add(await realPlace(claimed));
    const vaultFolder = options.vault === undefined ? undefined : await realPlace(dirname(options.vault));
    if (vaultFolder !== undefined) await makeFolder(vaultFolder);
    if (keepsOriginals(options)) await makeFolder(options.backup);
    const folders = new Set([
      ...(options.out === undefined ? foldersToWrite(before, targetOf) : []),
      ...(vaultFolder === undefined ? [] : [vaultFolder]),
      ...(keepsOriginals(options) ? [await realPlace(options.backup)] : []),
    ]);
    for (const folder of [...folders].sort()) {
      if (locked.has(folder)) continue;
      releases.push(await (folder === vaultFolder ? lockVaultFolder(folder) : lockFolder(folder)));
      locked.add(folder);
    }
    return { locked, release };
  } catch (error) {
    await release();
    throw error;
  }
}

/** Folders of sources that may be replaced: those that were written before too, whose lock a run that was killed may have left. */
function foldersToWrite({ sources }: Manifest, targetOf: RedactionPlan['targetOf']): string[] {
  return sources
    .filter(({ findings, redacted }) => findings.count > 0 || redacted !== undefined)
    .flatMap(({ path }) => targetOf.get(path)?.file ?? [])
    .map(file => dirname(file));
}
