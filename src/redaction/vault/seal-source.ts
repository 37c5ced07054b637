import { createHash, type Hash, randomBytes } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { AuditError } from '../../errors.ts';
import type { Change } from '../../formats/changes.ts';
import type { Keys } from '../../options/key.ts';
import { isOfDisk, temporaryName, toOutputError } from '../../sources/replace-file.ts';
import type { Compression, SourceEntry } from '../../types.ts';
import { FileBytes } from './bytes.ts';
import { findParts, type Part } from './delta.ts';
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

  /** A stretch of the decompressed source and what changes in it. */
  async addChanges(before: Uint8Array, changes: readonly Change[]): Promise<void> {
    this.#hash.update(before);
    if (changes.length === 0) return this.#parts.same(before.length);
    const { parts, length } = partsOf(before.length, changes);
    await this.#parts.add(parts, (start, end) => before.subarray(start, end), length);
  }

  /** A file that was rewritten as a whole: what of its bytes the new file lacks. */
  async addFile(before: string, after: string): Promise<void> {
    this.#of = 'file';
    const old = new FileBytes(before);
    const young = new FileBytes(after);
    try {
      const blockBytes = Math.max(FILE_BLOCK_BYTES, 2 ** Math.ceil(Math.log2(young.length / MOST_BLOCKS + 1)));
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

/** What a stretch is made of, and the length of what stands for it. */
function partsOf(length: number, changes: readonly Change[]): { parts: Part[]; length: number } {
  const parts: Part[] = [];
  let at = 0;
  let shift = 0; // how much further on what stays stands afterwards
  const copy = (end: number) => {
    if (end > at) parts.push({ kind: 'copy', start: at + shift, end: end + shift });
  };
  for (const { start, end, bytes } of changes) {
    copy(start);
    if (end > start) parts.push({ kind: 'own', start, end });
    at = end;
    shift += bytes.length - (end - start);
  }
  copy(length);
  return { parts, length: length + shift };
}

/** The smallest stretch that is looked for in a file that was rewritten as a whole. */
const FILE_BLOCK_BYTES = 64;
const MOST_BLOCKS = 1 << 20;
