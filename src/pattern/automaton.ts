import type { Kernel } from '../kernel/kernel.ts';
import type { GuardedPattern } from './nfa.ts';
import { ProgramPack } from './program-pack.ts';

let pack: ProgramPack | undefined;

/**
 * Says which of some patterns may match in a range of text: a deterministic automaton over bytes whose states are made when they are first
 * met, as RE2's are, but for many patterns at once and without a call for each. It finds at least what RE2 finds: a pattern that it does
 * not name does not match there. For it a text may also begin and end beside any byte that parts fields, so that raw bytes can be searched. Its states lie in the kernel's
 * memory, where they are made and walked (assembly/automaton-states.ts, assembly/automaton.ts).
 */
export class Automaton {
  /** By which the kernel knows it. */
  readonly head: number;
  readonly #kernel: Kernel;
  readonly #all: number;

  /** @param patterns at most 31, RE2 syntax. Nothing is built before the first search. */
  constructor(patterns: readonly (string | GuardedPattern)[], kernel: Kernel) {
    this.#all = 0x7fffffff >>> (31 - patterns.length);
    this.#kernel = kernel;
    this.head = kernel.automata.add(() => {
      pack ??= new ProgramPack(new URL('../../dist/automata.bin', import.meta.url));
      return pack.programOf(patterns.map(pattern => (typeof pattern === 'string' ? { pattern } : pattern)));
    });
  }

  /**
   * @param text UTF-8.
   * @param from start of a character; text before it only counts for `\b` and `^`.
   * @param to end of the range, exclusive; whatever may stand behind it is let pass.
   * @param wanted bits of the patterns that are asked about; those of others may be missing in the answer.
   * @returns bit i is set when pattern i may match within the range.
   */
  search(text: Uint8Array, from: number, to: number, wanted = 0x7fffffff): number {
    return this.#kernel.searchText(this.head, text, from, to, wanted & this.#all) & this.#all;
  }

  /** Byte offset behind the last byte that the last search read, of any automaton: what it found ends there at the earliest. Undefined when it could not tell. */
  get searchedTo(): number | undefined {
    return this.#kernel.searchedTo;
  }
}

/** Automata that search the same ranges: in a third of the time that each takes by itself. */
export class AutomatonGroup {
  readonly #kernel: Kernel;
  readonly #address: number;
  readonly #found: Uint32Array;

  constructor(automata: readonly Automaton[], kernel: Kernel) {
    this.#kernel = kernel;
    this.#address = kernel.automata.addGroup(automata.map(({ head }) => head));
    this.#found = new Uint32Array(automata.length);
  }

  /** @returns for each what `Automaton.search` returns of the range, asked about all its patterns; bits of no pattern may be set, too. Valid until the next search of this group. */
  search(text: Uint8Array, from: number, to: number): Uint32Array {
    this.#kernel.searchTexts(this.#address, text, from, to, this.#found);
    return this.#found;
  }
}
