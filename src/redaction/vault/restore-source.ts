import { createHash, type Hash } from 'node:crypto';
import type { BigIntStats } from 'node:fs';
import { AuditError } from '../../errors.ts';
import type { Keys } from '../../options/key.ts';
import { fileBlocks } from '../../sources/file-blocks.ts';
import { isUntouched, readFileState } from '../../sources/file-state.ts';
import {
  commitTemporary,
  createTemporary,
  discardTemporary,
  isOfDisk,
  type Temporary,
  toOutputError,
} from '../../sources/replace-file.ts';
import { toUnreadable } from '../../sources/unreadable.ts';
import { readSection } from './read-section.ts';
import type { Section } from './vault-file.ts';

export interface Restore {
  /** Absolute path of the redacted file. */
  readonly file: string;
  /** Absolute path of the restored one; may be the same. A symlink there would be replaced itself. */
  readonly target: string;
  readonly vault: string;
  readonly keys: Keys;
  /** Done when the original is whole, before it gets its name. */
  readonly beforeRename?: (after: Section['before']) => Promise<void>;
  readonly signal?: AbortSignal;
}

/**
 * Puts the original together from the redacted file and its section, under a temporary name, and gives it its name when its digest is
 * the original's.
 * @throws AuditError `manifest` when the vault does not prove itself, `changed` when what came out is not the original.
 */
export async function restoreSource(
  section: Section,
  { file, target, vault, keys, beforeRename, signal }: Restore,
): Promise<void> {
  const temporary = await createTemporary(target, { followsLink: false });
  try {
    const opened = await readFileState(file);
    await writeOriginal(section, { file, vault, keys, ...(signal && { signal }) }, temporary);
    await commitTemporary(temporary, {
      keepsAttributes: true,
      beforeRename: async () => {
        await checkUntouched(file, opened);
        await beforeRename?.(section.before);
      },
    });
  } catch (error) {
    await discardTemporary(temporary);
    throw isOfDisk(error) ? toOutputError(target, error) : error;
  }
}

/**
 * Writes the original's bytes, and proves them by their digest.
 * @throws AuditError `manifest` when the vault does not prove itself, `changed` when what came out is not the original.
 */
export async function writeOriginal(
  section: Section,
  { file, vault, keys, signal }: Omit<Restore, 'target' | 'beforeRename'>,
  { handle }: Pick<Temporary, 'handle'>,
): Promise<void> {
  const redacted = createHash('sha256');
  const whole = createHash('sha256');
  for await (const block of originalBlocks(section, hashedBlocks(file, redacted), vault, keys)) {
    signal?.throwIfAborted();
    whole.update(block);
    await handle.writeFile(block);
  }
  if (redacted.digest('hex') !== section.after.sha256 || whole.digest('hex') !== section.before.sha256) {
    throw new AuditError(
      'changed',
      `what came out of \`${file}\` and the vault is not the original of \`${section.source}\`; nothing was written; restore the redacted file or the vault from a copy`,
    );
  }
}

/** Before the rename. @throws AuditError `changed` when the redacted file is not as it was found. */
export async function checkUntouched(file: string, opened: BigIntStats | undefined): Promise<void> {
  if (!isUntouched(opened, await readFileState(file))) throw changedMeanwhile(file);
}

/** For a redacted file that somebody else wrote to while something in it was restored. */
export function changedMeanwhile(file: string): AuditError {
  return new AuditError('changed', `\`${file}\` was changed while it was restored; it was left as it is`);
}

async function* hashedBlocks(file: string, hash: Hash): AsyncGenerator<Buffer> {
  try {
    for await (const block of fileBlocks(file)) {
      hash.update(block);
      yield block;
    }
  } catch (error) {
    // Not what is said of the file that is written.
    throw isOfDisk(error) ? toUnreadable(file, error) : error;
  }
}

/** The original's bytes: those of the redacted text, and those that the vault has. */
async function* originalBlocks(
  section: Section,
  redacted: AsyncGenerator<Buffer>,
  vault: string,
  keys: Keys,
): AsyncGenerator<Buffer> {
  let rest: Buffer = Buffer.alloc(0);
  try {
    for await (const instruction of readSection(section, vault, keys)) {
      if (instruction.kind === 'own') {
        yield instruction.bytes;
        continue;
      }
      for (let left = instruction.count; left > 0; ) {
        if (rest.length === 0) {
          const { done, value } = await redacted.next();
          // It is shorter than when it was redacted: the digests will tell.
          if (done) break;
          rest = value;
        }
        const taken = rest.subarray(0, left);
        rest = rest.subarray(taken.length);
        left -= taken.length;
        if (instruction.kind === 'copy') yield taken;
      }
    }
  } finally {
    // The last instruction ends with the text, before its end was met: the file would stay open.
    await redacted.return(undefined);
  }
}
