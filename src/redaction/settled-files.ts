import type { BigIntStats } from 'node:fs';
import { isUntouched, readFileState } from '../sources/file-state.ts';
import type { Source } from '../types.ts';

/**
 * Large files as they were before the audit, or the check that it still fits, read them. While one is still the same file, unwritten, the
 * digest that was taken then need not be taken again.
 */
export class SettledFiles {
  readonly #states = new Map<string, BigIntStats>();

  /** Call before anything is read. */
  static async note(sources: readonly Source[]): Promise<SettledFiles> {
    const noted = new SettledFiles();
    for (const { path, file } of sources) {
      const state = file === undefined ? undefined : await readFileState(file);
      if (state && state.size >= LEAST_BYTES && isSettled(state)) noted.#states.set(path, state);
    }
    return noted;
  }

  /** True when nobody has touched the file since; false for what was not noted. */
  isUntouched(path: string, now: BigIntStats | undefined): boolean {
    const then = this.#states.get(path);
    return isUntouched(then, now);
  }
}

/** Smaller files are read again in no time. */
const LEAST_BYTES = 8_000_000n;

// Two writes within one tick of a file system's clock leave the same times: a file that was written just now may be written once more.
function isSettled({ mtimeMs, ctimeMs }: BigIntStats): boolean {
  return Date.now() - Math.max(Number(mtimeMs), Number(ctimeMs)) > LONGEST_TICK;
}

/** Milliseconds; FAT counts in steps of two seconds. */
const LONGEST_TICK = 2_500;
