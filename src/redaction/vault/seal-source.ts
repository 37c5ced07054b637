import { createHash, type Hash, randomBytes } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { AuditError } from '../../errors.ts';
import type { Keys } from '../../options/key.ts';
import { isOfDisk, temporaryName, toOutputError } from '../../sources/replace-file.ts';
import type { Compression, SourceEntry } from '../../types.ts';
import { bytesOf, FileBytes } from './bytes.ts';
import { findParts } from './delta.ts';
import { PartWriter } from './part-stream.ts';
import { Sealer, sectionKey } from './sealed.ts';
import { removeSealed, type Vault } from './vault-file.ts';

/** Seals what a redaction takes out of one source, beside the vault at first; only sealed bytes are written. */
export class SourceSeal {
  readonly #file: string;
  readonly #handle: FileHandle;
  readonly #salt: Buffer;
  readonly #sealer: Sealer;
  readonly #parts: PartWriter;
  readonly #hash: Hash = createHash('sha256');
  #sealedBytes = 0;
  #of: 'content' | 'file' = 'content';

  private constructor(file: string, handle: FileHandle, keys: Keys) {
    this.#file = file;
    this.#handle = handle;
    this.#salt = randomBytes(32);
    this.#sealer = new Sealer(sectionKey(keys.vault, this.#salt), async bytes => {
      this.#sealedBytes += bytes.length;
      await handle.writeFile(bytes);
    });
    this.#parts = new PartWriter(this.#sealer);
  }

  static async start(vaultPath: string, keys: Keys): Promise<SourceSeal> {
    const file = join(dirname(vaultPath), temporaryName());
    const handle = await open(file, 'wx', 0o600).catch((cause: unknown) => {
      throw toOutputError(vaultPath, cause);
    });
    return new SourceSeal(file, handle, keys);
  }

  /** A stretch of the decompressed source and what stands for it; the same object where nothing was changed. */
  async addChunk(before: Uint8Array, after: Uint8Array): Promise<void> {
    this.#hash.update(before);
    if (before === after) return this.#parts.same(before.length);
    const parts = findParts(bytesOf(before), bytesOf(after), CHUNK_BLOCK_BYTES);
    await this.#parts.add(parts, (start, end) => before.subarray(start, end), after.length);
  }

  /** A file that was rewritten as a whole: what of its bytes the new file lacks. */
  async addFile(before: string, after: string): Promise<void> {
    this.#of = 'file';
    const old = new FileBytes(before);
    const young = new FileBytes(after);
    try {
      const blockBytes = Math.max(CHUNK_BLOCK_BYTES * 4, 2 ** Math.ceil(Math.log2(young.length / MOST_BLOCKS + 1)));
      const parts = findParts(old, young, blockBytes);
      await this.#parts.add(parts, (start, end) => old.slice(start, end), young.length);
    } finally {
      old.close();
      young.close();
    }
  }

  /** Puts the section into the vault, for good. */
  async commit(vault: Vault, entry: SourceEntry, after: { bytes: number; sha256: string }): Promise<void> {
    await this.#parts.end();
    await this.#sealer.end();
    await this.#handle.close();
    await vault.append(
      {
        source: entry.path,
        before: { bytes: entry.bytes, sha256: entry.sha256 },
        after,
        of: this.#of,
        compression: entry.compression as Compression,
        restored: this.#of === 'file' ? entry.sha256 : this.#hash.digest('hex'),
        salt: this.#salt.toString('hex'),
        sealedBytes: this.#sealedBytes,
      },
      this.#file,
    );
    await removeSealed(this.#file);
  }

  /** Closes and removes what was sealed; safe to call after `commit`. */
  async discard(): Promise<void> {
    await this.#handle.close().catch(() => {});
    await removeSealed(this.#file);
  }
}

/** What to tell when sealing failed on the disk. */
export function explainSeal(vaultPath: string, error: unknown): unknown {
  return isOfDisk(error) && !(error instanceof AuditError) ? toOutputError(vaultPath, error) : error;
}

/** Of a chunk of about a megabyte: what is stored beside a finding is at most about this much. */
const CHUNK_BLOCK_BYTES = 16;
/** Of a whole file. */
const MOST_BLOCKS = 1 << 20;
