import { stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { AuditError } from '../errors.ts';
import { digestFile } from '../sources/digest-file.ts';
import { isInside } from '../sources/is-inside.ts';
import { BACKUP_MARKER_NAME, isWorkingFile, MANIFEST_NAMES } from '../sources/manifest-folder.ts';
import { isOwnReason, type OwnFile, placesOf } from '../sources/own-files.ts';
import { realPlace } from '../sources/real-place.ts';
import type { Manifest, SourceEntry } from '../types.ts';

export interface Reported {
  readonly manifest: Manifest;
  /** Absolute folder of the manifest. */
  readonly manifestDir: string;
  /** Absolute path that the manifest was named by, its folder or a file. */
  readonly named: string;
  readonly cwd: string;
  /** Configuration and rules of the report. */
  readonly ownFiles: readonly OwnFile[];
}

/**
 * Refuses to write a report over what it is of: a file of the manifest's folder that Sluice wrote, the audited data, or what the report is told by.
 * @param file absolute path.
 * @throws AuditError `usage`.
 */
export async function checkReportPlace(file: string, reported: Reported): Promise<void> {
  const place = await realPlace(file);
  const what = (await whatOfManifest(place, reported)) ?? (await whatOfRun(place, reported));
  if (what === undefined) return;
  throw new AuditError(
    'usage',
    `--output would write the report over ${what}; name another file; nothing was written`,
    {
      context: { file },
    },
  );
}

async function whatOfManifest(place: string, { manifestDir, named }: Reported): Promise<string | undefined> {
  const folder = await realPlace(manifestDir);
  const own = [...MANIFEST_NAMES, BACKUP_MARKER_NAME].find(name => isInside(place, join(folder, name)));
  if (own !== undefined || (dirname(place) === folder && isWorkingFile(basename(place)))) {
    return `\`${own ?? basename(place)}\` of the manifest's folder`;
  }
  return place === (await realPlace(named)) ? 'the manifest' : undefined;
}

async function whatOfRun(place: string, { manifest, cwd, ownFiles }: Reported): Promise<string | undefined> {
  const own = (await placesOf(ownFiles)).get(place);
  if (own !== undefined) return `the ${own}`;
  for (const { path, reason } of manifest.skipped) {
    if (isOwnReason(reason) && (await realPlace(join(cwd, path))) === place) return `\`${path}\`, the ${reason}`;
  }
  for (const { path } of manifest.sources) {
    // There may be a hundred thousand: one that a link of another name leads to is known by its bytes.
    if (basename(path) !== basename(place)) continue;
    if ((await realPlace(join(cwd, path))) === place) return `\`${path}\`, which was audited`;
  }
  const source = await sourceAt(place, manifest.sources);
  return source && `\`${source.path}\`, which was audited`;
}

/** The source whose bytes, as they were audited or redacted, stand at a place: the report may be made in another folder than the audit. */
async function sourceAt(place: string, sources: readonly SourceEntry[]): Promise<SourceEntry | undefined> {
  const standing = await stat(place).catch(() => undefined);
  if (!standing?.isFile() || standing.size === 0) return undefined;
  const alike = sources.filter(it => it.bytes === standing.size || it.redacted?.bytes === standing.size);
  if (alike.length === 0) return undefined;
  const digest = await digestFile(place).catch(() => undefined);
  return alike.find(it => it.sha256 === digest || it.redacted?.sha256 === digest);
}
