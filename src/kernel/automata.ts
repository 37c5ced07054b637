/** Bytes of an automaton's head; see assembly/automaton-head.ts for what stands where. Its first word is the automaton's number. */
const HEAD_BYTES = 320;

/** The automata whose states lie in one kernel's memory. */
export class Automata {
  readonly #programs: (() => Uint8Array)[] = [];
  readonly #buffer: () => ArrayBuffer;
  readonly #allocate: (bytes: number) => number;

  constructor(buffer: () => ArrayBuffer, allocate: (bytes: number) => number) {
    this.#buffer = buffer;
    this.#allocate = allocate;
  }

  /**
   * @param program makes what `buildProgram` makes, when it is first walked.
   * @returns the address of its head, by which it is known to the kernel.
   */
  add(program: () => Uint8Array): number {
    const head = this.#allocate(HEAD_BYTES);
    new Uint8Array(this.#buffer(), head, HEAD_BYTES).fill(0);
    new Uint32Array(this.#buffer(), head, 1)[0] = this.#programs.push(program) - 1;
    return head;
  }

  /**
   * @param heads of automata that are searched together.
   * @returns the address of their heads, behind which as many words are left for what is found.
   */
  addGroup(heads: readonly number[]): number {
    const address = this.#allocate(heads.length * 8);
    new Uint32Array(this.#buffer(), address, heads.length).set(heads);
    return address;
  }

  /** What the kernel's code calls. */
  get imports(): Record<'loadProgram' | 'allocate', (argument: number) => number> {
    return {
      loadProgram: number => {
        const program = this.#programs[number]!();
        const address = this.#allocate(program.length);
        new Uint8Array(this.#buffer(), address, program.length).set(program);
        return address;
      },
      allocate: bytes => this.#allocate(bytes),
    };
  }
}
