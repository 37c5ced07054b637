import { open } from 'node:fs/promises';
import type { Keys } from '../../options/key.ts';
import { type Instruction, readInstructions } from './part-stream.ts';
import { sectionKey, unseal } from './sealed.ts';
import { type Section, toVaultError } from './vault-file.ts';

/**
 * The instructions of a section.
 * @throws AuditError `manifest` when the vault does not prove itself, `unreadable` when it cannot be read.
 */
export async function* readSection(section: Section, vault: string, keys: Keys): AsyncGenerator<Instruction> {
  const handle = await open(vault, 'r').catch(error => {
    throw toVaultError(vault, error);
  });
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
  } catch (error) {
    throw toVaultError(vault, error);
  }
}
