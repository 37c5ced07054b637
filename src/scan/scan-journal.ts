import { createHash, randomInt } from 'node:crypto';
import { writeSync } from 'node:fs';
import { type FileHandle, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { AuditError } from '../errors.ts';
import { sortDeep } from '../manifest/serialise.ts';
import { readContentKey } from '../sources/content-key.ts';
import { digestFile } from '../sources/digest-file.ts';
import { SCAN_JOURNAL_NAME } from '../sources/manifest-folder.ts';
import type { Source, SourceEntry } from '../types.ts';
import type { RuleTally } from './rule-tally.ts';
import { openSealed, type ScannedSource, sealSource } from './sealed-source.ts';

const MAGIC = Buffer.from('sluice scan journal 1\n');
const DIGEST_BYTES = 32;
const HEAD_BYTES = MAGIC.length + DIGEST_BYTES;
/** Lengths of the source's path and of what is sealed, before both. */
const FRAME_BYTES = 8;
const MAX_PATH_BYTES = 1 << 16;
/** What is written at once. Bytes. */
const BLOCK = 1 << 16;
/** Of so many distinct values no more is kept than can be held in memory; such a source is scanned again. */
const MAX_SEALED_BYTES = 1 << 30;

/** Where in the journal a source is. */
interface Frame {
  readonly start: number;
  readonly length: number;
}

/**
 * What an audit has done so far: a frame for each source that is done, in the manifest folder while the audit runs. A frame is sealed under
 * its source's content key, so that the hashes of distinct values in it tell nothing to whoever has not the source itself; and it opens only
 * as long as the source holds the very same bytes. Nothing depends on it: a frame that was lost, torn or changed costs a second scan.
 */
export class ScanJournal {
  /** Frames of the run before. */
  readonly #earlier: ReadonlyMap<string, Frame>;
  readonly #file: string;
  readonly #folder: string;
  readonly #settings: Buffer;
  #seed: readonly [number, number] | undefined;
  #handle: FileHandle | undefined;
  /** Where the next frame begins; 0 before there is a file. */
  #length: number;
  #queue: Promise<void> = Promise.resolve();
  /** Findings files in the folder are not, or may not be, those that its manifest names. */
  #isNeeded: boolean;

  /**
   * Begins the journal of an audit, by which readers of the folder know that its manifest is of the one before. What an interrupted audit left
   * is taken up or written over.
   * @param settings whatever changes results. @throws AuditError `usage` when it is to be resumed with other settings.
   */
  static async open(manifestDir: string, settings: unknown, isResumed: boolean): Promise<ScanJournal> {
    const digest = createHash('sha256')
      .update(JSON.stringify(sortDeep(settings)))
      .digest();
    const file = join(manifestDir, SCAN_JOURNAL_NAME);
    const handle = await open(file, 'r').catch((cause: NodeJS.ErrnoException) => {
      if (cause.code !== 'ENOENT') throw toError(file, cause);
      return undefined;
    });
    if (handle === undefined) return new ScanJournal(manifestDir, digest).#begin();
    try {
      const index = await readIndex(handle);
      if (isResumed && index && !index.settings.equals(digest)) {
        throw new AuditError(
          'usage',
          'the interrupted audit had other rules, policy, key, options or version of Sluice; give --resume the same flags and files, or leave it out to begin anew',
        );
      }
      return await new ScanJournal(manifestDir, digest, { index, isResumed }).#begin();
    } finally {
      await handle.close();
    }
  }

  private constructor(
    manifestDir: string,
    settings: Buffer,
    left?: {
      readonly index: { readonly frames: ReadonlyMap<string, Frame>; readonly length: number } | undefined;
      readonly isResumed: boolean;
    },
  ) {
    this.#folder = manifestDir;
    this.#file = join(manifestDir, SCAN_JOURNAL_NAME);
    this.#settings = settings;
    this.#earlier = left?.index?.frames ?? new Map();
    this.#length = left?.isResumed ? (left.index?.length ?? 0) : 0;
    this.#isNeeded = left !== undefined;
  }

  async #begin(): Promise<this> {
    try {
      this.#handle = await open(this.#file, this.#length > 0 ? 'r+' : 'w', 0o600);
      await this.#handle.truncate(this.#length);
      if (this.#length === 0) this.#length = await this.#write(Buffer.concat([MAGIC, this.#settings]), 0);
      return this;
    } catch (cause) {
      await this.close();
      throw toError(this.#file, cause);
    }
  }

  /** Under which this run hashes distinct values: that of the run which goes on, if a source of it was recalled. */
  get seed(): readonly [number, number] {
    this.#seed ??= [randomInt(2 ** 32), randomInt(2 ** 32)];
    return this.#seed;
  }

  /** Paths of the sources that the interrupted run had done. */
  get sources(): Iterable<string> {
    return this.#earlier.keys();
  }

  /** What the interrupted run knew of a source, if that and its findings file are what they were. Before the first `keep`. */
  async recall(source: Source, signal?: AbortSignal): Promise<ScannedSource | undefined> {
    const frame = this.#earlier.get(source.path);
    if (frame === undefined || frame.start + frame.length > this.#length || source.file === undefined) return undefined;
    const key = await readContentKey(source.file, signal);
    const scanned = key && openSealed(await this.#read(frame), key, this.#about(source.path));
    if (scanned === undefined) return undefined;
    this.#seed ??= scanned.seed;
    if (this.#seed.some((part, i) => part !== scanned.seed[i])) return undefined;
    const { path, sha256 } = scanned.entry.findings;
    return (await digestFile(join(this.#folder, path))) === sha256 ? scanned : undefined;
  }

  /** A findings file is about to get its name. */
  startNaming(): void {
    this.#isNeeded = true;
  }

  /** Notes a source whose findings file has its name. */
  keep(entry: SourceEntry, tally: RuleTally, contentKey: Buffer): Promise<void> {
    const scanned = { entry, counts: [...tally.counts()], seed: this.seed };
    const next = this.#queue.then(() =>
      this.#append(scanned, contentKey).catch(cause => {
        throw toError(this.#file, cause);
      }),
    );
    this.#queue = next.catch(() => {});
    return next;
  }

  /** Removes it, after the manifest has taken over. */
  async finish(): Promise<void> {
    await this.close();
    await removeJournal(this.#file);
  }

  /** Leaves it to `--resume`; removes it when the folder is as it was. */
  async close(): Promise<void> {
    await this.#queue;
    if (this.#handle === undefined) return;
    await this.#handle.close().catch(() => {});
    this.#handle = undefined;
    if (!this.#isNeeded) await rm(this.#file, { force: true }).catch(() => {});
  }

  // Not synced: a frame is believed by what it opens with, not by its being there.
  async #append(scanned: ScannedSource, contentKey: Buffer): Promise<void> {
    const { path } = scanned.entry;
    const name = Buffer.from(path);
    const { length, pieces } = sealSource(scanned, contentKey, this.#about(path));
    if (name.length > MAX_PATH_BYTES || length > MAX_SEALED_BYTES) return;
    const lengths = Buffer.alloc(FRAME_BYTES);
    lengths.writeUInt32LE(name.length);
    lengths.writeUInt32LE(length, 4);
    let end = this.#length;
    let waiting: Buffer[] = [lengths, name];
    let waitingBytes = FRAME_BYTES + name.length;
    for (const piece of pieces()) {
      waiting.push(piece);
      waitingBytes += piece.length;
      if (waitingBytes < BLOCK) continue;
      end = await this.#write(Buffer.concat(waiting), end);
      waiting = [];
      waitingBytes = 0;
    }
    this.#length = await this.#write(Buffer.concat(waiting), end);
  }

  /** Gives where the bytes end. A few are written in this thread: handing the call to another takes several times what it does. */
  async #write(bytes: Buffer, at: number): Promise<number> {
    const handle = this.#handle!;
    for (let done = 0; done < bytes.length; ) {
      const rest = [done, bytes.length - done, at + done] as const;
      done +=
        bytes.length < BLOCK ? writeSync(handle.fd, bytes, ...rest) : (await handle.write(bytes, ...rest)).bytesWritten;
    }
    return at + bytes.length;
  }

  async #read({ start, length }: Frame): Promise<Buffer> {
    const handle = await open(this.#file, 'r').catch(cause => Promise.reject(toError(this.#file, cause)));
    try {
      return await readAt(handle, start, length);
    } finally {
      await handle.close();
    }
  }

  #about(path: string): Buffer {
    return Buffer.concat([this.#settings, Buffer.from(path)]);
  }
}

/** The frames of a journal, up to the first that is not whole; of two of one source the later. */
async function readIndex(
  handle: FileHandle,
): Promise<{ settings: Buffer; frames: Map<string, Frame>; length: number } | undefined> {
  const { size } = await handle.stat();
  const head = await readAt(handle, 0, HEAD_BYTES);
  if (head.length < HEAD_BYTES || !head.subarray(0, MAGIC.length).equals(MAGIC)) return undefined;
  const frames = new Map<string, Frame>();
  let length = HEAD_BYTES;
  while (length + FRAME_BYTES < size) {
    const lengths = await readAt(handle, length, FRAME_BYTES);
    const nameBytes = lengths.readUInt32LE();
    const start = length + FRAME_BYTES + nameBytes;
    const end = start + lengths.readUInt32LE(4);
    if (nameBytes === 0 || nameBytes > MAX_PATH_BYTES || end > size) break;
    const name = (await readAt(handle, length + FRAME_BYTES, nameBytes)).toString('utf8');
    frames.set(name, { start, length: end - start });
    length = end;
  }
  return { settings: head.subarray(MAGIC.length), frames, length };
}

async function readAt(handle: FileHandle, start: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, start);
  return buffer.subarray(0, bytesRead);
}

function toError(file: string, cause: unknown): AuditError {
  const code = (cause as NodeJS.ErrnoException).code ?? 'unknown error';
  return new AuditError(
    'output',
    `cannot use the journal \`${file}\` (${code}); make room there, or name another --manifest folder`,
    { cause },
  );
}

/** Removes what a run left that was cut off when its manifest was written. */
export function removeScanJournal(manifestDir: string): Promise<void> {
  return removeJournal(join(manifestDir, SCAN_JOURNAL_NAME));
}

async function removeJournal(file: string): Promise<void> {
  await rm(file, { force: true }).catch((cause: NodeJS.ErrnoException) => {
    throw new AuditError('output', `all is done, but the journal \`${file}\` cannot be removed (${cause.code})`, {
      cause,
    });
  });
}
