import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { AuditError } from '../../errors.ts';
import type { Keys } from '../../options/key.ts';
import { compressTo } from '../../sources/deflate.ts';
import { openSource } from '../../sources/open-source.ts';
import {
  commitTemporary,
  createTemporary,
  discardTemporary,
  isOfDisk,
  toOutputError,
} from '../../sources/replace-file.ts';
import { type Instruction, readInstructions } from './part-stream.ts';
import { sectionKey, unseal } from './sealed.ts';
import { type Section, tampered } from './vault-file.ts';

export interface Restore {
  /** Absolute path of the redacted file. */
  readonly file: string;
  /** Absolute path of the restored one; may be the same. */
  readonly target: string;
  readonly vault: string;
  readonly keys: Keys;
  readonly signal?: AbortSignal;
}

/**
 * Puts the original together from the redacted file and its section, under a temporary name, and gives it its name when its digest is
 * the original's. True when the file on disk is the original byte for byte; false when its content is, compressed anew.
 * @throws AuditError `manifest` when the vault does not prove itself, `changed` when what came out is not the original.
 */
export async function restoreSource(
  section: Section,
  { file, target, vault, keys, signal }: Restore,
): Promise<boolean> {
  const opened = await openSource({ path: file, file }, { maxRatio: 1e9, ...(signal && { signal }) });
  const temporary = await createTemporary(target).catch(async error => {
    await opened.close();
    throw error;
  });
  try {
    const content = createHash('sha256');
    const whole = createHash('sha256');
    const hashed = async function* (blocks: AsyncIterable<Buffer>) {
      for await (const block of blocks) {
        content.update(block);
        yield block;
      }
    };
    const restored = hashed(originalBlocks(section, opened.bytes(), vault, keys));
    for await (const block of section.of === 'content' ? compressTo(section.compression, restored) : restored) {
      whole.update(block);
      await temporary.handle.writeFile(block);
    }
    const read = await opened.finish();
    if (read.sha256 !== section.after.sha256 || content.digest('hex') !== section.restored) {
      throw new AuditError(
        'changed',
        `what came out of \`${file}\` and the vault is not the original of \`${section.source}\`; nothing was written; restore the redacted file or the vault from a copy`,
      );
    }
    await commitTemporary(temporary);
    return whole.digest('hex') === section.before.sha256;
  } catch (error) {
    await opened.close();
    await discardTemporary(temporary);
    throw isOfDisk(error) ? toOutputError(target, error) : error;
  }
}

/** The original's bytes: those of the redacted text, and those that the vault has. */
async function* originalBlocks(
  section: Section,
  redacted: AsyncIterable<Buffer>,
  vault: string,
  keys: Keys,
): AsyncGenerator<Buffer> {
  const blocks = redacted[Symbol.asyncIterator]();
  let rest: Buffer = Buffer.alloc(0);
  for await (const instruction of instructionsOf(section, vault, keys)) {
    if (instruction.kind === 'own') {
      yield instruction.bytes;
      continue;
    }
    for (let left = instruction.count; left > 0; ) {
      if (rest.length === 0) {
        const { done, value } = await blocks.next();
        // It is shorter than when it was redacted: the digests will tell.
        if (done) break;
        rest = Buffer.from(value);
      }
      const taken = rest.subarray(0, left);
      rest = rest.subarray(taken.length);
      left -= taken.length;
      if (instruction.kind === 'copy') yield taken;
    }
  }
}

async function* instructionsOf(section: Section, vault: string, keys: Keys): AsyncGenerator<Instruction> {
  const handle = await open(vault, 'r');
  let at = section.start;
  const read = async (bytes: number): Promise<Buffer> => {
    const buffer = Buffer.alloc(bytes);
    const { bytesRead } = await handle.read(buffer, 0, bytes, at);
    if (bytesRead < bytes) throw new Error('the vault is cut off');
    at += bytes;
    return buffer;
  };
  const key = sectionKey(keys.vault, Buffer.from(section.salt, 'hex'));
  const instructions = readInstructions(unseal(key, read, section.sealedBytes))[Symbol.asyncIterator]();
  try {
    while (true) {
      const instruction = await next(instructions, vault);
      if (instruction === undefined) return;
      yield instruction;
    }
  } finally {
    await handle.close();
  }
}

async function next<T>(iterator: AsyncIterator<T>, vault: string): Promise<T | undefined> {
  try {
    const { done, value } = await iterator.next();
    return done ? undefined : value;
  } catch {
    throw tampered(vault);
  }
}
