import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { type FileHandle, mkdir, open, opendir, rename, rm, rmdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { StringDecoder } from 'node:string_decoder';
import { AuditError } from '../errors.ts';
import { digestFile } from '../sources/digest-file.ts';
import { fileBlocks } from '../sources/file-blocks.ts';
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
  let written = new DigestedFile(temporary, explain);
  return {
    write: lines => written.write(lines),
    async correct(toFinding) {
      if (written.isEmpty) return;
      const corrected = new DigestedFile(`${temporary}${CORRECTED}`, explain);
      await written.close();
      try {
        for await (const line of readLines(temporary)) {
          const finding = JSON.parse(line) as Finding;
          const other = toFinding(finding);
          await corrected.write(Buffer.from(other === finding ? `${line}\n` : serialiseFinding(other)));
        }
        await corrected.flush();
        await rename(`${temporary}${CORRECTED}`, temporary).catch(explain);
      } catch (error) {
        await corrected.abandon();
        throw error;
      }
      written = corrected;
    },
    async finish() {
      // Most files of a folder have no findings, and an empty file is never half written.
      if (written.isEmpty && !isPending) return { path, sha256: createEmpty(target, explain) };
      const handle = await written.flush();
      await (syncs ? syncs.add(handle, explain) : syncAndClose(handle).catch(explain));
      if (!isPending) await rename(temporary, target).catch(explain);
      return { path, sha256: written.digest() };
    },
    async discard() {
      await written.abandon();
      await rm(temporary, { force: true }).catch(() => {});
      await rm(`${temporary}${CORRECTED}`, { force: true }).catch(() => {});
    },
  };
}

/** A file that is written in blocks and digested on the way: a scan waits for each write, and most chunks have little to say. */
class DigestedFile {
  readonly #file: string;
  readonly #explain: (cause: unknown) => never;
  readonly #hash = createHash('sha256');
  #handle: FileHandle | undefined;
  #waiting: Uint8Array[] = [];
  #waitingBytes = 0;

  constructor(file: string, explain: (cause: unknown) => never) {
    this.#file = file;
    this.#explain = explain;
  }

  get isEmpty(): boolean {
    return this.#handle === undefined && this.#waitingBytes === 0;
  }

  async write(bytes: Uint8Array): Promise<void> {
    this.#hash.update(bytes);
    this.#waiting.push(bytes);
    this.#waitingBytes += bytes.length;
    if (this.#waitingBytes >= BLOCK) await this.flush();
  }

  /** Writes what waits, and gives the file; there is none before. */
  async flush(): Promise<FileHandle> {
    const bytes = Buffer.concat(this.#waiting, this.#waitingBytes);
    this.#waiting = [];
    this.#waitingBytes = 0;
    this.#handle ??= await create(this.#file).catch(this.#explain);
    if (bytes.length > 0) await this.#handle.writeFile(bytes).catch(this.#explain);
    return this.#handle;
  }

  /** Closes it with all that was written. */
  async close(): Promise<void> {
    await (await this.flush()).close().catch(this.#explain);
  }

  /** Closes it if there is one, whatever waits. */
  async abandon(): Promise<void> {
    await this.#handle?.close().catch(() => {});
  }

  digest(): string {
    return this.#hash.digest('hex');
  }
}

/** Opens a file anew, and makes the folders it lies in if they are not there. */
async function create(file: string): Promise<FileHandle> {
  return open(file, 'w', MODE).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
    await mkdir(dirname(file), { recursive: true });
    return open(file, 'w', MODE);
  });
}

/** Gives the SHA-256 of the empty text. In this thread: handing the calls to another takes several times what they do. */
function createEmpty(file: string, explain: (cause: unknown) => never): string {
  try {
    try {
      writeFileSync(file, '', { mode: MODE });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, '', { mode: MODE });
    }
  } catch (error) {
    explain(error);
  }
  return EMPTY;
}

const EMPTY = createHash('sha256').digest('hex');

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
  const named = new Set(manifest.sources.map(source => source.findings.path));
  const strays: string[] = [];
  for await (const path of readFindingsPaths(file)) if (!named.has(path)) strays.push(path);
  for (const path of [...interrupted].map(findingsPath)) if (!named.has(path)) strays.push(path);
  await replaceFile(file, async handle => {
    for (const piece of manifestPieces(manifest)) await handle.writeFile(piece);
  });
  for (const path of strays) await rm(join(manifestDir, path), { force: true }).catch(() => {});
  await removeRests(join(manifestDir, 'findings'));
}

/** As `manifest.json`: where somebody's data stand is for the owner alone. */
const MODE = 0o600;
const TEMPORARY = '.tmp';
/** Follows the temporary name while findings are corrected. */
const CORRECTED = '.tmp';
/** What is written at once. Bytes. */
const BLOCK = 1 << 16;
/** Of a redaction: complete, and named when the source is replaced. */
const PENDING = '.next';

/**
 * The findings files of the sources in a manifest, as far as it can be read: block by block, since it may hold a hundred thousand sources, and
 * from their paths, since one that was tampered with must not reach other files.
 */
async function* readFindingsPaths(file: string): AsyncGenerator<string> {
  try {
    const decoder = new StringDecoder('utf8');
    let rest = '';
    for await (const block of fileBlocks(file)) {
      const text = rest + decoder.write(block);
      rest = text.slice(text.lastIndexOf('\n'));
      const end = text.indexOf('\n  "skipped": [');
      const sources = text.slice(0, end < 0 ? text.length - rest.length + 1 : end);
      for (const [, path] of sources.matchAll(/\n {6}"path": ("(?:[^"\\\n]|\\.)*"),(?=\n)/g)) {
        yield findingsPath(JSON.parse(path!) as string);
      }
      if (end >= 0) return;
    }
  } catch {
    // What it does not tell stays.
  }
}

/** Removes what was interrupted in a folder, and the folders in it that hold nothing; true when nothing is left. */
async function removeRests(folder: string): Promise<boolean> {
  let isEmpty = true;
  const folders: string[] = [];
  const entries = await opendir(folder, { bufferSize: ENTRIES_AT_ONCE }).catch(() => []);
  for await (const entry of entries) {
    const full = join(folder, entry.name);
    if (entry.isDirectory()) folders.push(full);
    else if (/\.jsonl\.(?:tmp|next)(?:\.tmp)?$/.test(entry.name)) await rm(full, { force: true }).catch(() => {});
    else isEmpty = false;
  }
  for (const path of folders) {
    if (await removeRests(path)) await rmdir(path).catch(() => {});
    else isEmpty = false;
  }
  return isEmpty;
}

const ENTRIES_AT_ONCE = 1024;

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
