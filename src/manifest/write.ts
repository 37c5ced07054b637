import { createHash } from 'node:crypto';
import { mkdir, open, readdir, rename, rm, rmdir } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { AuditError } from '../errors.ts';
import { replaceFile } from '../sources/replace-file.ts';
import type { Manifest } from '../types.ts';
import { findingsPath } from './findings-path.ts';
import { serialiseManifest } from './serialise.ts';

/** A findings file while it is being written: temporary until `finish`. */
export interface FindingsFile {
  write(lines: Uint8Array): Promise<void>;
  /** Fsyncs and gives the file its final name. */
  finish(): Promise<{ path: string; sha256: string }>;
  discard(): Promise<void>;
}

/** Starts the findings file of a source below the manifest folder. */
export async function createFindingsFile(manifestDir: string, sourcePath: string): Promise<FindingsFile> {
  const path = findingsPath(sourcePath);
  const target = join(manifestDir, path);
  await mkdir(dirname(target), { recursive: true });
  const temporary = `${target}.tmp`;
  const handle = await open(temporary, 'w');
  const hash = createHash('sha256');
  return {
    async write(lines) {
      if (lines.length === 0) return;
      hash.update(lines);
      await handle.writeFile(lines).catch(cause => {
        throw outputError(target, cause);
      });
    },
    async finish() {
      await handle.sync();
      await handle.close();
      await rename(temporary, target);
      return { path, sha256: hash.digest('hex') };
    },
    async discard() {
      await handle.close().catch(() => {});
      await rm(temporary, { force: true });
    },
  };
}

/** Writes `manifest.json`, the last step of a run, and removes findings files that it does not name. */
export async function writeManifest(manifestDir: string, manifest: Manifest): Promise<void> {
  await mkdir(manifestDir, { recursive: true });
  await removeStrays(manifestDir, new Set(manifest.sources.map(source => source.findings.path)));
  await replaceFile(join(manifestDir, 'manifest.json'), async handle => {
    await handle.writeFile(serialiseManifest(manifest));
  });
}

async function removeStrays(manifestDir: string, named: ReadonlySet<string>): Promise<void> {
  const folder = join(manifestDir, 'findings');
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const folders: string[] = [];
  for (const entry of entries) {
    const full = join(entry.parentPath, entry.name);
    if (entry.isDirectory()) folders.push(full);
    else if (!named.has(relative(manifestDir, full).split(sep).join('/'))) await rm(full, { force: true });
  }
  // Deepest first; a folder that still holds something stays.
  for (const path of folders.sort((a, b) => b.length - a.length)) await rmdir(path).catch(() => {});
}

function outputError(target: string, cause: unknown): AuditError {
  const reason = (cause as NodeJS.ErrnoException).code === 'ENOSPC' ? 'the disk is full' : String(cause);
  return new AuditError(
    'output',
    `cannot write ${target}: ${reason}; free some space or pass another --manifest folder`,
    { cause },
  );
}
