import { randomBytes } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Keys } from '../../options/key.ts';
import { temporaryName, toOutputError } from '../../sources/replace-file.ts';
import { PartWriter } from './part-stream.ts';
import { Sealer, sectionKey } from './sealed.ts';
import { removeSealed, type SectionHeader, type Vault } from './vault-file.ts';

/** A section that is being written, beside the vault at first; only sealed bytes are written. */
export class SectionDraft {
  readonly parts: PartWriter;
  readonly #file: string;
  readonly #handle: FileHandle;
  readonly #salt: Buffer;
  readonly #sealer: Sealer;
  #sealedBytes = 0;

  private constructor(vaultPath: string, file: string, handle: FileHandle, keys: Keys) {
    this.#file = file;
    this.#handle = handle;
    this.#salt = randomBytes(32);
    this.#sealer = new Sealer(sectionKey(keys.vault, this.#salt), async bytes => {
      this.#sealedBytes += bytes.length;
      await handle.writeFile(bytes).catch((cause: unknown) => {
        throw toOutputError(vaultPath, cause);
      });
    });
    this.parts = new PartWriter(this.#sealer);
  }

  static async start(vaultPath: string, keys: Keys): Promise<SectionDraft> {
    const file = join(dirname(vaultPath), temporaryName());
    const handle = await open(file, 'wx', 0o600).catch((cause: unknown) => {
      throw toOutputError(vaultPath, cause);
    });
    return new SectionDraft(vaultPath, file, handle, keys);
  }

  /** Puts the section into the vault, for good. */
  async commit(vault: Vault, header: Omit<SectionHeader, 'salt' | 'sealedBytes'>): Promise<void> {
    await this.parts.end();
    await this.#sealer.end();
    await this.#handle.close();
    await vault.append({ ...header, salt: this.#salt.toString('hex'), sealedBytes: this.#sealedBytes }, this.#file);
    await removeSealed(this.#file);
  }

  /** Closes and removes what was sealed; safe to call after `commit`. */
  async discard(): Promise<void> {
    await this.#handle.close().catch(() => {});
    await removeSealed(this.#file);
  }
}
