import { createHmac, timingSafeEqual } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type FileHandle, open, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import { AuditError } from '../../errors.ts';
import type { Keys } from '../../options/key.ts';
import { isOfDisk, syncFolder } from '../../sources/replace-file.ts';
import { SharedSync } from '../../sources/shared-sync.ts';
import { toUnreadable } from '../../sources/unreadable.ts';
import { digest, sha256 } from '../digest-shape.ts';

const sectionHeader = z.object({
  source: z.string(),
  before: digest,
  after: digest,
  /** `content`: of the decompressed bytes; `file`: of the bytes on disk. */
  of: z.enum(['content', 'file']),
  compression: z.enum(['none', 'gzip', 'zstd']),
  /** SHA-256 of what comes out: the decompressed original, or the original file. */
  restored: sha256,
  salt: z.string().regex(/^[0-9a-f]{64}$/),
  sealedBytes: z.int().min(0),
});

/** What a section says of itself; authenticated, not secret. */
export type SectionHeader = z.infer<typeof sectionHeader>;

/** A section and where its sealed bytes stand. */
export interface Section extends SectionHeader {
  readonly start: number;
}

/** Does it give back the bytes on disk? Of a compressed source there is a section of its content too, for single findings. */
export function isOfFile({ of, compression }: SectionHeader): boolean {
  return of === 'file' || compression === 'none';
}

/**
 * A vault: one line that names the key, then sections: length of the header (4 bytes), header as JSON, its HMAC-SHA-256, sealed bytes. A
 * section is appended whole and is on the disk before the source that it belongs to is replaced; one that a killed run left half is cut
 * off by the next.
 */
export class Vault {
  readonly #path: string;
  readonly #handle: FileHandle;
  readonly #keys: Keys;
  #end: number;
  /** False of one that this run made and has sealed nothing in. */
  #isNeeded: boolean;
  #queue: Promise<unknown> = Promise.resolve();
  /** Of making sections durable: after it none is added, since those behind one that is not whole could not be read. */
  #failure: unknown;
  readonly #durable = new SharedSync(async () => {
    await this.#handle.sync();
  });

  private constructor(path: string, handle: FileHandle, keys: Keys, { end, isNew }: { end: number; isNew: boolean }) {
    this.#path = path;
    this.#handle = handle;
    this.#keys = keys;
    this.#end = end;
    this.#isNeeded = !isNew;
  }

  /** Opens a vault to add to, or makes one. */
  static async openToAdd(path: string, keys: Keys): Promise<Vault> {
    const handle = await open(path, 'r+').catch((cause: NodeJS.ErrnoException) => {
      if (cause.code === 'ENOENT') return undefined;
      throw failed(path, cause);
    });
    if (handle) {
      try {
        const isBegun = await isCutOff(handle, keys);
        const end = isBegun ? await begin(handle, path, keys) : (await readSections(handle, path, keys)).end;
        return new Vault(path, handle, keys, { end, isNew: false });
      } catch (error) {
        await handle.close();
        throw error;
      }
    }
    const made = await open(path, 'wx+', 0o600).catch(cause => {
      throw failed(path, cause);
    });
    try {
      return new Vault(path, made, keys, { end: await begin(made, path, keys), isNew: true });
    } catch (cause) {
      await made.close();
      await rm(path, { force: true }).catch(() => {});
      throw failed(path, cause);
    }
  }

  /** Keeps it though nothing is sealed in it: the run that made it ended well. */
  keep(): void {
    this.#isNeeded = true;
  }

  /** Appends a section from the file of its sealed bytes; it is on the disk for good when this resolves. */
  async append(header: SectionHeader, sealedFile: string): Promise<void> {
    const next = this.#queue.then(() => this.#append(header, sealedFile));
    this.#queue = next.catch(() => {});
    await next;
    await this.#durable.done().catch(cause => {
      this.#failure ??= cause;
      throw failed(this.#path, cause);
    });
  }

  /** Closes it; removes one that was made for nothing. */
  async close(): Promise<void> {
    await this.#queue;
    await this.#handle.close();
    if (!this.#isNeeded) await rm(this.#path, { force: true }).catch(() => {});
  }

  async #append(header: SectionHeader, sealedFile: string): Promise<void> {
    try {
      if (this.#failure !== undefined) throw this.#failure;
      let at = this.#end;
      const put = async (bytes: Uint8Array) => {
        for (let done = 0; done < bytes.length; ) {
          done += (await this.#handle.write(bytes, done, bytes.length - done, at + done)).bytesWritten;
        }
        at += bytes.length;
      };
      await this.#handle.truncate(this.#end);
      const text = Buffer.from(JSON.stringify(header));
      const length = Buffer.alloc(4);
      length.writeUInt32BE(text.length);
      await put(Buffer.concat([length, text, macOf(text, this.#keys)]));
      for await (const block of createReadStream(sealedFile, { highWaterMark: 1 << 18 })) await put(block as Buffer);
      this.#end = at;
      this.#isNeeded = true;
    } catch (cause) {
      throw failed(this.#path, cause);
    }
  }
}

/**
 * Reads the list of a vault's sections, and whether the vault ends with the last of them: a killed run, or a copy that was cut off, leaves
 * a part of one more.
 * @throws AuditError `config` for another key, `manifest` for what is no vault or was changed.
 */
export async function listSections(
  path: string,
  keys: Keys,
): Promise<{ readonly sections: readonly Section[]; readonly isWhole: boolean }> {
  const handle = await open(path, 'r').catch((cause: NodeJS.ErrnoException) => {
    throw new AuditError('not-found', `cannot read the vault \`${path}\` (${cause.code})`, { cause });
  });
  try {
    const { sections, end } = await readSections(handle, path, keys);
    return { sections, isWhole: end === (await handle.stat()).size };
  } catch (error) {
    throw isOfDisk(error) ? toUnreadable(path, error) : error;
  } finally {
    await handle.close();
  }
}

async function readSections(
  handle: FileHandle,
  path: string,
  keys: Keys,
): Promise<{ sections: Section[]; end: number }> {
  const { size } = await handle.stat();
  const read = async (at: number, length: number): Promise<Buffer | undefined> => {
    const buffer = Buffer.alloc(length);
    const { bytesRead } = await handle.read(buffer, 0, length, at);
    return bytesRead === length ? buffer : undefined;
  };
  const line = (await read(0, MAGIC.length + 17))?.toString('latin1');
  if (!line?.startsWith(MAGIC)) throw new AuditError('manifest', `\`${path}\` is not a vault of Sluice`);
  if (line.slice(MAGIC.length, -1) !== keys.id) {
    throw new AuditError('config', `the vault \`${path}\` was sealed under another key; give the key that redacted`);
  }
  const sections: Section[] = [];
  let end = line.length;
  while (end < size) {
    const length = (await read(end, 4))?.readUInt32BE();
    const text =
      length === undefined || length > MOST_HEADER_BYTES ? undefined : await read(end + 4, length + MAC_BYTES);
    if (length !== undefined && length > MOST_HEADER_BYTES) throw tampered(path);
    if (length === undefined || text === undefined) break;
    const header = text.subarray(0, length);
    if (!timingSafeEqual(macOf(header, keys), text.subarray(length))) throw tampered(path);
    const section = sectionHeader.parse(JSON.parse(header.toString('utf8')));
    const start = end + 4 + length + MAC_BYTES;
    if (start + section.sealedBytes > size) break;
    sections.push({ ...section, start });
    end = start + section.sealedBytes;
  }
  return { sections, end };
}

/** Writes the first line of a vault, for good; where it ends. */
async function begin(handle: FileHandle, path: string, keys: Keys): Promise<number> {
  const line = firstLine(keys);
  await handle.write(line, 0, line.length, 0);
  await handle.sync();
  await syncFolder(dirname(path));
  return line.length;
}

/** True for a file that begins as vaults do, whatever its key. */
export async function isVault(handle: FileHandle): Promise<boolean> {
  const { bytesRead, buffer } = await handle.read(Buffer.alloc(MAGIC.length), 0, MAGIC.length, 0);
  return buffer.toString('latin1', 0, bytesRead) === MAGIC;
}

/** True for a vault that a run did not come to write the first line of. */
async function isCutOff(handle: FileHandle, keys: Keys): Promise<boolean> {
  const line = firstLine(keys);
  const { bytesRead, buffer } = await handle.read(Buffer.alloc(line.length), 0, line.length, 0);
  return bytesRead < line.length && line.subarray(0, bytesRead).equals(buffer.subarray(0, bytesRead));
}

function firstLine(keys: Keys): Buffer {
  return Buffer.from(`${MAGIC}${keys.id}\n`);
}

/** Removes the file of sealed bytes that a section was made from. */
export async function removeSealed(file: string): Promise<void> {
  await rm(file, { force: true }).catch(() => {});
}

function macOf(header: Uint8Array, keys: Keys): Buffer {
  return createHmac('sha256', keys.vault).update('section header').update(header).digest();
}

/** What to tell when a section cannot be read back: of the disk, or of bytes that do not prove themselves. */
export function toVaultError(path: string, error: unknown): AuditError {
  return isOfDisk(error) ? toUnreadable(path, error) : tampered(path);
}

/** For a vault of which a byte is another than was written. */
function tampered(path: string): AuditError {
  return new AuditError(
    'manifest',
    `the vault \`${path}\` is damaged or was tampered with: a part of it does not prove itself under the key; nothing was written; use a copy of it`,
  );
}

function failed(path: string, cause: unknown): AuditError {
  if (cause instanceof AuditError) return cause;
  const { code } = cause as NodeJS.ErrnoException;
  return new AuditError(
    'output',
    `cannot write the vault \`${path}\` (${code}), without which nothing is replaced; make room or name another place`,
    { cause },
  );
}

const MAGIC = 'sluice vault 1 ';
const MAC_BYTES = 32;
const MOST_HEADER_BYTES = 1 << 20;
