import { readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { AuditError } from '../errors.ts';
import { parseManifest } from '../manifest/read.ts';
import { manifestPieces } from '../manifest/serialise.ts';
import { publishFindings } from '../manifest/write.ts';
import { replaceFile, syncFolder } from '../sources/replace-file.ts';
import type { Manifest, SourceEntry } from '../types.ts';

/** The manifest that takes over when one source has got its new bytes: written before, named after, so that a killed run can be finished. */
const NAME = 'manifest.json.next';

/** Writes it, for good; the marked findings of the source are pending. */
export async function writeNextManifest(manifestDir: string, manifest: Manifest): Promise<void> {
  await replaceFile(join(manifestDir, NAME), async handle => {
    for (const piece of manifestPieces(manifest)) await handle.writeFile(piece);
  });
}

/** Names the findings of the source and then the manifest. */
export async function publishNextManifest(manifestDir: string, { findings }: SourceEntry): Promise<void> {
  await publishFindings(manifestDir, findings);
  await rename(join(manifestDir, NAME), join(manifestDir, 'manifest.json'));
  await syncFolder(manifestDir);
}

/**
 * Finishes what a killed run left: when the source has its new bytes, the manifest follows; else it is forgotten.
 * @param digestOf SHA-256 of a source as it is now.
 */
export async function finishNextManifest(
  manifestDir: string,
  manifest: Manifest,
  digestOf: (path: string) => Promise<string | undefined>,
): Promise<Manifest> {
  const file = join(manifestDir, NAME);
  const text = await readFile(file, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT') return undefined;
    throw new AuditError('manifest', `cannot read \`${file}\` (${cause.code})`, { cause });
  });
  if (text === undefined) return manifest;
  const next = parseManifest(text, file);
  const old = new Map(manifest.sources.map(entry => [entry.path, entry.redacted?.sha256]));
  const moved = next.sources.find(entry => entry.redacted?.sha256 !== old.get(entry.path));
  if (moved && (await digestOf(moved.path)) === moved.redacted?.sha256) {
    await publishNextManifest(manifestDir, moved);
    return next;
  }
  await rm(file, { force: true });
  return manifest;
}
