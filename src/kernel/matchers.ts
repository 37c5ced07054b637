import { type MatcherProgram, pairsOf } from '../pattern/matcher-program.ts';

/** What tells whether a character beyond ASCII is in a set. */
export type IsMember = (codePoint: number) => boolean;

/** The matchers whose programs lie in one kernel's memory. */
export class Matchers {
  readonly #lay: (list: Uint8Array | Uint16Array | Int32Array) => number;
  /** By the numbers that the programs' sets have among all. */
  readonly #wides: IsMember[] = [];

  /** @param lay puts a list into the kernel's memory for good, at a multiple of four. */
  constructor(lay: (list: Uint8Array | Uint16Array | Int32Array) => number) {
    this.#lay = lay;
  }

  /**
   * @param wides of the program, in their order.
   * @returns the address of its head, by which it is known to the kernel.
   */
  add(program: MatcherProgram, wides: readonly IsMember[]): number {
    const firstWide = this.#wides.push(...wides) - wides.length;
    const { width, start, slots, choices, isAnchored, runs, code, starts, branches, classes, rows } = program;
    const lists = [runs, code, starts, branches, classes, rows].map(list => this.#lay(list));
    const pairs = this.#lay(pairsOf(program));
    return this.#lay(Int32Array.from([width, start, slots, choices, isAnchored, ...lists, firstWide, pairs]));
  }

  /** What the kernel's code calls. */
  get imports(): Record<'isMember', (set: number, codePoint: number) => number> {
    return { isMember: (set, codePoint) => (this.#wides[set]!(codePoint) ? 1 : 0) };
  }
}
