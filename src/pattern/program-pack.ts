import { createHash } from 'node:crypto';
import { openSync, readSync, writeFileSync } from 'node:fs';
import type { GuardedPattern } from './nfa.ts';
import { buildProgram, PROGRAM_LAYOUT } from './program.ts';

const KEY_BYTES = 16;
/** A key, and where the program begins and how long it is, in bytes. */
const ENTRY_BYTES = KEY_BYTES + 8;

/** Programs built when the package was: to read one takes a twentieth of building it. Patterns that are not among them are built. */
export class ProgramPack {
  readonly #places = new Map<string, readonly [at: number, length: number]>();
  readonly #file: number | undefined;

  /** @param path a file that `write` made; where there is none every program is built. */
  constructor(path: URL) {
    try {
      this.#file = openSync(path, 'r');
    } catch {
      return;
    }
    const count = this.#read(0, 4).readUInt32LE();
    const index = this.#read(4, count * ENTRY_BYTES);
    for (let at = 0; at < index.length; at += ENTRY_BYTES) {
      const key = index.toString('latin1', at, at + KEY_BYTES);
      this.#places.set(key, [index.readUInt32LE(at + KEY_BYTES), index.readUInt32LE(at + KEY_BYTES + 4)]);
    }
  }

  programOf(patterns: readonly GuardedPattern[]): Uint8Array {
    const place = this.#places.size === 0 ? undefined : this.#places.get(keyOf(patterns).toString('latin1'));
    return place ? this.#read(...place) : buildProgram(patterns);
  }

  #read(at: number, length: number): Buffer {
    const bytes = Buffer.alloc(length);
    readSync(this.#file!, bytes, 0, length, at);
    return bytes;
  }
}

/** Writes the programs of lists of patterns to a file. */
export function writeProgramPack(path: string, lists: readonly (readonly GuardedPattern[])[]): void {
  const byKey = new Map(lists.map(patterns => [keyOf(patterns).toString('latin1'), patterns]));
  const head = Buffer.alloc(4 + byKey.size * ENTRY_BYTES);
  head.writeUInt32LE(byKey.size);
  const programs: Uint8Array[] = [];
  let end = head.length;
  let entry = 4;
  for (const [key, patterns] of byKey) {
    const program = buildProgram(patterns);
    head.write(key, entry, 'latin1');
    head.writeUInt32LE(end, entry + KEY_BYTES);
    head.writeUInt32LE(program.length, entry + KEY_BYTES + 4);
    programs.push(program);
    end += program.length;
    entry += ENTRY_BYTES;
  }
  writeFileSync(path, Buffer.concat([head, ...programs]));
}

function keyOf(patterns: readonly GuardedPattern[]): Buffer {
  const hash = createHash('sha256').update(PROGRAM_LAYOUT);
  for (const { pattern, guard } of patterns) hash.update(`\0${guard ?? ''}\0${pattern}`);
  return hash.digest().subarray(0, KEY_BYTES);
}
