import { createHash, type Hash } from 'node:crypto';
import type { Change } from '../../formats/changes.ts';
import type { Keys } from '../../options/key.ts';
import type { SourceEntry } from '../../types.ts';
import { FileBytes } from './bytes.ts';
import { findParts } from './delta.ts';
import { SectionDraft } from './section-draft.ts';
import type { Vault } from './vault-file.ts';

/** A stretch of the file on disk that the redacted file has too, as it is. */
export interface CopiedStretch {
  /** Of the original, half-open. */
  readonly start: number;
  readonly end: number;
  /** Where it stands in the redacted file. */
  readonly at: number;
}

/**
 * Seals what a redaction takes out of one source: of its decompressed bytes, or of the file where that is rewritten as a whole; and of a
 * compressed source the units that changed as well, since no compressor can be trusted to make the same bytes again.
 */
export class SourceSeal {
  readonly #vaultPath: string;
  readonly #keys: Keys;
  readonly #content: SectionDraft;
  readonly #hash: Hash = createHash('sha256');
  #of: 'content' | 'file' = 'content';
  #file: SectionDraft | undefined;

  private constructor(vaultPath: string, keys: Keys, content: SectionDraft) {
    this.#vaultPath = vaultPath;
    this.#keys = keys;
    this.#content = content;
  }

  static async start(vaultPath: string, keys: Keys): Promise<SourceSeal> {
    return new SourceSeal(vaultPath, keys, await SectionDraft.start(vaultPath, keys));
  }

  /** A stretch of the decompressed source and what changes in it. */
  async addChanges(before: Uint8Array, changes: readonly Change[]): Promise<void> {
    this.#hash.update(before);
    const { parts } = this.#content;
    let at = 0;
    for (const { start, end, bytes } of changes) {
      if (start > at) await parts.same(start - at);
      await parts.changed(before.subarray(start, end), bytes.length);
      at = end;
    }
    if (before.length > at) await parts.same(before.length - at);
  }

  /** A file that was rewritten as a whole: what of its bytes the new file lacks. */
  async addFile(before: string, after: string, signal?: AbortSignal): Promise<void> {
    this.#of = 'file';
    const old = new FileBytes(before);
    const young = new FileBytes(after);
    try {
      const blockBytes = Math.max(FILE_BLOCK_BYTES, 2 ** Math.ceil(Math.log2(young.length / MOST_BLOCKS + 1)));
      const parts = findParts(old, young, { blockBytes, signal });
      await this.#content.parts.add(parts, (start, end) => old.slice(start, end), young.length);
    } finally {
      old.close();
      young.close();
    }
  }

  /** The compressed file: all of it but what was copied. */
  async addUnits(before: string, copied: Iterable<CopiedStretch>, afterBytes: number): Promise<void> {
    this.#file = await SectionDraft.start(this.#vaultPath, this.#keys);
    const { parts } = this.#file;
    const old = new FileBytes(before);
    try {
      let done = 0;
      let at = 0;
      for (const stretch of [...copied, { start: old.length, end: old.length, at: afterBytes }]) {
        for (; done < stretch.start; done = Math.min(stretch.start, done + PIECE_BYTES)) {
          await parts.changed(old.slice(done, Math.min(stretch.start, done + PIECE_BYTES)), 0);
        }
        if (stretch.at > at) await parts.changed(NOTHING, stretch.at - at);
        if (stretch.end > stretch.start) await parts.same(stretch.end - stretch.start);
        done = stretch.end;
        at = stretch.at + stretch.end - stretch.start;
      }
    } finally {
      old.close();
    }
  }

  /** Puts what was sealed into the vault, for good. */
  async commit(vault: Vault, entry: SourceEntry, after: { bytes: number; sha256: string }): Promise<void> {
    const { bytes, sha256, compression } = entry;
    const header = { source: entry.path, before: { bytes, sha256 }, after, compression };
    const restored = this.#of === 'file' ? sha256 : this.#hash.digest('hex');
    await this.#content.commit(vault, { ...header, of: this.#of, restored });
    await this.#file?.commit(vault, { ...header, of: 'file', restored: sha256 });
  }

  /** Closes and removes what was sealed; safe to call after `commit`. */
  async discard(): Promise<void> {
    await this.#content.discard();
    await this.#file?.discard();
  }
}

const NOTHING = new Uint8Array(0);
const PIECE_BYTES = 1 << 16;
/** The smallest stretch that is looked for in a file that was rewritten as a whole. */
const FILE_BLOCK_BYTES = 64;
const MOST_BLOCKS = 1 << 20;
