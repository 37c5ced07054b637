import type { BigIntStats } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Problem } from '../errors.ts';

/** Which file a path leads to and when it was last written; undefined when there is none. */
export async function readFileState(file: string): Promise<BigIntStats | undefined> {
  return stat(file, { bigint: true }).catch(() => undefined);
}

/** True when it is the same file and nobody wrote to it in between. */
export function isSameState(a: BigIntStats | undefined, b: BigIntStats | undefined): boolean {
  return (
    a !== undefined &&
    b !== undefined &&
    a.size === b.size &&
    a.mtimeNs === b.mtimeNs &&
    a.ino === b.ino &&
    a.dev === b.dev
  );
}

/**
 * As `isSameState`, and nothing was done to it that only its change time tells: a write after which the time of writing was set back, or
 * another mode. For whoever is about to replace it.
 */
export function isUntouched(a: BigIntStats | undefined, b: BigIntStats | undefined): boolean {
  return isSameState(a, b) && a?.ctimeNs === b?.ctimeNs;
}

/** The problem of a file that is not any more what was opened. @param bytes that were read of it. */
export function changedWhileRead(bytes: number): Problem {
  return {
    code: 'changed-while-read',
    message: 'the file was changed, replaced or removed while it was read; run again when nothing writes to it',
    bytes: [0, bytes],
    effect: 'unread',
  };
}
