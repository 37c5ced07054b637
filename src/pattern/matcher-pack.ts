import { createHash } from 'node:crypto';
import { KEY_BYTES, KeyedPack, writeKeyedPack } from './keyed-pack.ts';
import {
  loadMatcherProgram,
  MATCHER_LAYOUT,
  type MatcherProgram,
  storeMatcherProgram,
  toMatcherProgram,
} from './matcher-program.ts';

/** Matchers' programs made when the package was; those of other patterns are made when they are asked for. */
export class MatcherPack {
  readonly #pack: KeyedPack;

  /** @param path a file that `writeMatcherPack` made; where there is none every program is made. */
  constructor(path: URL) {
    this.#pack = new KeyedPack(path);
  }

  /** Undefined for a pattern that is left to RE2. */
  programOf(source: string): MatcherProgram | undefined {
    const stored = this.#pack.get(() => keyOf(source));
    if (stored === undefined) return toMatcherProgram(source);
    return stored.length === 0 ? undefined : loadMatcherProgram(stored);
  }
}

export function writeMatcherPack(path: string, sources: readonly string[]): void {
  writeKeyedPack(
    path,
    [...new Set(sources)].map(source => {
      const program = toMatcherProgram(source);
      return [keyOf(source), program ? storeMatcherProgram(program) : new Uint8Array(0)];
    }),
  );
}

function keyOf(source: string): Buffer {
  return createHash('sha256').update(MATCHER_LAYOUT).update('\0').update(source).digest().subarray(0, KEY_BYTES);
}
