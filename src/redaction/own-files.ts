import { open } from 'node:fs/promises';
import { resolve, sep } from 'node:path';
import { AuditError } from '../errors.ts';
import { OWN_KINDS, placesOf } from '../sources/own-files.ts';
import { realPlace } from '../sources/real-place.ts';
import type { Source } from '../types.ts';
import type { RedactOptions } from './redact-options.ts';
import type { Target } from './targets.ts';
import { isVault } from './vault/vault-file.ts';

/**
 * What a run is told by, signs with or undoes from is no data: replaced, it could not do that any more (the words of a deny list are
 * findings), and a copied key would go with the data that it opens. Named, it is refused; what a folder turns up is passed over.
 * @throws AuditError `usage` when the vault would lie in a folder that is read, or a source is the vault or another file of this run's own.
 */
export async function checkOwnFiles(
  sources: readonly Source[],
  { paths, cwd, vault, ownFiles = [] }: Pick<RedactOptions, 'paths' | 'cwd' | 'vault' | 'ownFiles'>,
): Promise<void> {
  const own = new Map(await placesOf(ownFiles));
  if (vault !== undefined) {
    const place = await realPlace(vault);
    own.set(place, OWN_KINDS.vault);
    for (const path of paths) {
      if (!place.startsWith((await realPlace(resolve(cwd, path))) + sep)) continue;
      throw new AuditError(
        'usage',
        `the vault must not lie in \`${path}\`, which is read: the next run would take it for data; name another place; nothing was written`,
      );
    }
  }
  if (own.size === 0) return;
  for (const { path, file } of sources) {
    const what = file === undefined ? undefined : own.get(await realPlace(file));
    if (what !== undefined) throw isNoData(path, `the ${what}`);
  }
}

/**
 * In place: the vault of an earlier run, whose headers may name files after people, is not rewritten.
 * @throws AuditError `usage`.
 */
export async function checkVaults(targets: readonly Target[]): Promise<void> {
  for (const { source, file } of targets) {
    const handle = await open(file, 'r');
    try {
      if (await isVault(handle)) throw isNoData(source.path, 'a vault of an earlier run');
    } finally {
      await handle.close();
    }
  }
}

/** For a source that must not be rewritten. */
export function isNoData(path: string, what: string): AuditError {
  return new AuditError(
    'usage',
    `\`${path}\` is ${what}, not data; move it out of what is read, or name the data without it; nothing was written`,
  );
}
