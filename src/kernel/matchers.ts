import { type MatcherProgram, pairsOf } from '../pattern/matcher-program.ts';

/** A set of characters: which of the 256 of a page (code point >> 8) are in it, a bit each, from the lowest of 32 bytes on. */
export type CharacterSet = (page: number) => Uint8Array;

/** The matchers whose programs lie in one kernel's memory. */
export class Matchers {
  readonly #lay: (list: Uint8Array | Uint16Array | Int32Array) => number;
  readonly #buffer: () => ArrayBuffer;
  /** By their numbers. */
  readonly #sets: CharacterSet[] = [];
  readonly #numbers = new Map<CharacterSet, number>();

  /** @param lay puts a list into the kernel's memory for good, at a multiple of four. */
  constructor(lay: (list: Uint8Array | Uint16Array | Int32Array) => number, buffer: () => ArrayBuffer) {
    this.#lay = lay;
    this.#buffer = buffer;
  }

  /**
   * @param wides of the program, in their order.
   * @returns the address of its head, by which it is known to the kernel.
   */
  add(program: MatcherProgram, wides: readonly CharacterSet[]): number {
    const sets = this.#lay(Int32Array.from(wides, set => this.#numberOf(set)));
    const { width, start, slots, choices, isAnchored, runs, code, starts, branches, classes, rows } = program;
    const lists = [runs, code, starts, branches, classes, rows].map(list => this.#lay(list));
    const pairs = this.#lay(pairsOf(program));
    return this.#lay(Int32Array.from([width, start, slots, choices, isAnchored, ...lists, sets, pairs]));
  }

  /** What the kernel's code calls. */
  get imports(): Record<'writePage', (set: number, page: number, address: number) => void> {
    return {
      writePage: (set, page, address) => {
        const bits = this.#sets[set]!(page);
        new Uint8Array(this.#buffer(), address, bits.length).set(bits);
      },
    };
  }

  #numberOf(set: CharacterSet): number {
    let number = this.#numbers.get(set);
    if (number === undefined) this.#numbers.set(set, (number = this.#sets.push(set) - 1));
    return number;
  }
}
