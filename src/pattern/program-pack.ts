import { createHash } from 'node:crypto';
import { KEY_BYTES, KeyedPack, writeKeyedPack } from './keyed-pack.ts';
import type { GuardedPattern } from './nfa.ts';
import { buildProgram, PROGRAM_LAYOUT } from './program.ts';

/** Programs built when the package was: to read one takes a twentieth of building it. Patterns that are not among them are built. */
export class ProgramPack {
  readonly #pack: KeyedPack;

  /** @param path a file that `writeProgramPack` made; where there is none every program is built. */
  constructor(path: URL) {
    this.#pack = new KeyedPack(path);
  }

  programOf(patterns: readonly GuardedPattern[]): Uint8Array {
    return this.#pack.get(() => keyOf(patterns)) ?? buildProgram(patterns);
  }
}

/** Writes the programs of lists of patterns to a file. */
export function writeProgramPack(path: string, lists: readonly (readonly GuardedPattern[])[]): void {
  const byKey = new Map(lists.map(patterns => [keyOf(patterns).toString('latin1'), patterns]));
  writeKeyedPack(
    path,
    Array.from(byKey.values(), patterns => [keyOf(patterns), buildProgram(patterns)]),
  );
}

function keyOf(patterns: readonly GuardedPattern[]): Buffer {
  const hash = createHash('sha256').update(PROGRAM_LAYOUT);
  for (const { pattern, guard } of patterns) hash.update(`\0${guard ?? ''}\0${pattern}`);
  return hash.digest().subarray(0, KEY_BYTES);
}
