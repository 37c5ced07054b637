import { createHash } from 'node:crypto';
import { type FileHandle, mkdir, open, readdir, readFile, rename, rm, rmdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { AuditError } from '../errors.ts';
import { digestFile } from '../sources/digest-file.ts';
import { type LaterSyncs, syncAndClose } from '../sources/later-syncs.ts';
import { replaceFile, syncFolder } from '../sources/replace-file.ts';
import type { Finding, Manifest } from '../types.ts';
import { findingsPath } from './findings-path.ts';
import { readLines } from './lines.ts';
import { manifestPieces, serialiseFinding } from './serialise.ts';

/** A findings file while it is being written: temporary until `finish`. */
export interface FindingsFile {
  /** Keeps the lines for a while: nobody may change them any more. */
  write(lines: Uint8Array): Promise<void>;
  /** Puts other findings in the place of those written, one for one. */
  correct(toFinding: (finding: Finding) => Finding): Promise<void>;
  /** Gives the file its final name, and makes it durable; at once unless that is left to `syncs`. */
  finish(): Promise<{ path: string; sha256: string }>;
  discard(): Promise<void>;
}

/**
 * Starts the findings file of a source below the manifest folder. A pending one gets its name by `publishFindings`.
 * @throws AuditError `output`, as do its functions, when the disk does not take it.
 */
export async function createFindingsFile(
  manifestDir: string,
  sourcePath: string,
  { isPending = false, syncs }: { readonly isPending?: boolean; readonly syncs?: LaterSyncs | undefined } = {},
): Promise<FindingsFile> {
  const path = findingsPath(sourcePath);
  const target = join(manifestDir, path);
  const temporary = `${target}${isPending ? PENDING : TEMPORARY}`;
  const explain = (cause: unknown): never => {
    throw outputError(target, cause);
  };
  await mkdir(dirname(target), { recursive: true }).catch(explain);
  let written = new DigestedFile(await open(temporary, 'w').catch(explain), explain);
  return {
    write: lines => written.write(lines),
    async correct(toFinding) {
      await written.flush();
      const old = written.handle;
      written = new DigestedFile(await open(`${temporary}${CORRECTED}`, 'w').catch(explain), explain);
      await old.close().catch(explain);
      for await (const line of readLines(temporary)) {
        const finding = JSON.parse(line) as Finding;
        const other = toFinding(finding);
        await written.write(Buffer.from(other === finding ? `${line}\n` : serialiseFinding(other)));
      }
      await written.flush();
      await rename(`${temporary}${CORRECTED}`, temporary).catch(explain);
    },
    async finish() {
      await written.flush();
      await (syncs ? syncs.add(written.handle, explain) : syncAndClose(written.handle).catch(explain));
      if (!isPending) await rename(temporary, target).catch(explain);
      return { path, sha256: written.digest() };
    },
    async discard() {
      await written.handle.close().catch(() => {});
      await rm(temporary, { force: true }).catch(() => {});
      await rm(`${temporary}${CORRECTED}`, { force: true }).catch(() => {});
    },
  };
}

/** A file that is written in blocks and digested on the way: a scan waits for each write, and most chunks have little to say. */
class DigestedFile {
  readonly handle: FileHandle;
  readonly #explain: (cause: unknown) => never;
  readonly #hash = createHash('sha256');
  #waiting: Uint8Array[] = [];
  #waitingBytes = 0;

  constructor(handle: FileHandle, explain: (cause: unknown) => never) {
    this.handle = handle;
    this.#explain = explain;
  }

  async write(bytes: Uint8Array): Promise<void> {
    this.#hash.update(bytes);
    this.#waiting.push(bytes);
    this.#waitingBytes += bytes.length;
    if (this.#waitingBytes >= BLOCK) await this.flush();
  }

  async flush(): Promise<void> {
    const bytes = Buffer.concat(this.#waiting, this.#waitingBytes);
    this.#waiting = [];
    this.#waitingBytes = 0;
    if (bytes.length > 0) await this.handle.writeFile(bytes).catch(this.#explain);
  }

  digest(): string {
    return this.#hash.digest('hex');
  }
}

/**
 * Gives a pending findings file its name, unless that was done.
 * @param findings what the file is then.
 * @param laterFolders takes the folder, when it is made durable later.
 */
export async function publishFindings(
  manifestDir: string,
  findings: { readonly path: string; readonly sha256: string },
  laterFolders?: { add(folder: string): void },
): Promise<void> {
  const target = join(manifestDir, findings.path);
  if ((await digestFile(`${target}${PENDING}`)) === findings.sha256) {
    await rename(`${target}${PENDING}`, target).catch(cause => {
      throw outputError(target, cause);
    });
    if (laterFolders) laterFolders.add(dirname(target));
    else await syncFolder(dirname(target));
  } else if ((await digestFile(target)) !== findings.sha256) {
    throw new AuditError('manifest', `\`${target}\` is not what the redaction wrote; restore it or scan again`);
  }
}

/**
 * Writes `manifest.json`, the last step of a run, and removes the findings files that it does not name: of the manifest before, and of
 * sources that a run which was interrupted had scanned.
 */
export async function writeManifest(
  manifestDir: string,
  manifest: Manifest,
  interrupted: Iterable<string> = [],
): Promise<void> {
  const file = join(manifestDir, 'manifest.json');
  const old = [...(await readFindingsPaths(file)), ...[...interrupted].map(findingsPath)];
  await replaceFile(file, async handle => {
    for (const piece of manifestPieces(manifest)) await handle.writeFile(piece);
  });
  await removeStrays(manifestDir, old, new Set(manifest.sources.map(source => source.findings.path)));
}

const TEMPORARY = '.tmp';
/** Follows the temporary name while findings are corrected. */
const CORRECTED = '.tmp';
/** What is written at once. Bytes. */
const BLOCK = 1 << 16;
/** Of a redaction: complete, and named when the source is replaced. */
const PENDING = '.next';

/** The findings files that a manifest names, as far as it can be read: its schema takes longer to load than a small scan does. */
async function readFindingsPaths(file: string): Promise<string[]> {
  try {
    const { sources } = JSON.parse(await readFile(file, 'utf8')) as Manifest;
    // A manifest that was tampered with must not reach other files.
    return sources.map(it => findingsPath(it.path)).filter((path, at) => path === sources[at]!.findings.path);
  } catch {
    return [];
  }
}

/** Removes what runs before this one left: nothing that Sluice did not write itself. */
async function removeStrays(manifestDir: string, old: readonly string[], named: ReadonlySet<string>): Promise<void> {
  for (const path of old) if (!named.has(path)) await rm(join(manifestDir, path), { force: true }).catch(() => {});
  const folder = join(manifestDir, 'findings');
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const folders: string[] = [];
  for (const entry of entries) {
    const full = join(entry.parentPath, entry.name);
    if (entry.isDirectory()) folders.push(full);
    else if (/\.jsonl\.(?:tmp|next)(?:\.tmp)?$/.test(entry.name)) await rm(full, { force: true }).catch(() => {});
  }
  // Deepest first; a folder that still holds something stays.
  for (const path of folders.sort((a, b) => b.length - a.length)) await rmdir(path).catch(() => {});
}

function outputError(target: string, cause: unknown): AuditError {
  const code = (cause as NodeJS.ErrnoException).code ?? 'unknown error';
  const advice = ADVICE[code] ?? 'check the folder, or pass another --manifest folder';
  return new AuditError(
    'output',
    `cannot write the findings \`${basename(target)}\` in \`${dirname(target)}\` (${code}); ${advice}`,
    { cause, context: { target, code } },
  );
}

const ADVICE: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full: free some space and go on with --resume, or pass another --manifest folder',
  EDQUOT: 'the disk quota is used up: free some space and go on with --resume, or pass another --manifest folder',
  ENOTDIR: 'a part of the path is a file: move it away or pass another --manifest folder',
  EEXIST: 'a part of the path is a file: move it away or pass another --manifest folder',
  EISDIR: 'a folder stands where a file must: move it away or pass another --manifest folder',
  EACCES: 'give the user that runs this write access, or pass another --manifest folder',
  EROFS: 'the file system is read-only: pass another --manifest folder',
};
