/** Bytes of an automaton's head; see assembly/automaton.ts for what stands where. */
const HEAD_BYTES = 320;
const CLASSES_AT = 64;
const Head = { number: 0, status: 1, table: 2, classCount: 3, unread: 4, walked: 5 } as const;
const HEAD_WORDS = 16;
const Status = { ready: 1, open: 2 } as const;
/** Words of a row behind its moves: bits of the patterns that end there, and those that may end at a cut and at the text's end. */
export const RowWord = { found: 0, atCut: 1, atEnd: 2 } as const;
export const OWN_WORDS = 3;
/** Marks `atCut` and `atEnd` as known. */
export const KNOWN = 0x80000000 | 0;

/** Makes what a walk through an automaton comes to need. */
export interface AutomatonMaker {
  /** Before the first walk: calls `Automata.begin`, and `grow` for the table. */
  make(): void;
  /**
   * @param row 0 stands before a text: `column` is then the class of the byte before, or the class count at the text's edge.
   * @returns the entry for the table, as it was written there; 0 when the automaton is given up.
   */
  makeMove(row: number, column: number): number;
  makeEnd(row: number, isTextEnd: boolean): void;
}

/** The automata whose tables lie in one kernel's memory. */
export class Automata {
  readonly #makers: AutomatonMaker[] = [];
  readonly #buffer: () => ArrayBuffer;
  readonly #allocate: (bytes: number) => number;

  constructor(buffer: () => ArrayBuffer, allocate: (bytes: number) => number) {
    this.#buffer = buffer;
    this.#allocate = allocate;
  }

  /** @returns the address of its head, by which it is known to the kernel. */
  add(maker: AutomatonMaker): number {
    const head = this.#allocate(HEAD_BYTES);
    new Uint8Array(this.#buffer(), head, HEAD_BYTES).fill(0);
    this.#head(head)[Head.number] = this.#makers.push(maker) - 1;
    return head;
  }

  /**
   * @param classes the class of each byte.
   * @param unread bits of the patterns that may match anywhere.
   */
  begin(head: number, classes: Uint8Array, classCount: number, unread: number): void {
    new Uint8Array(this.#buffer(), head + CLASSES_AT, 256).set(classes);
    const words = this.#head(head);
    words[Head.classCount] = classCount;
    words[Head.unread] = unread;
    words[Head.status] = Status.ready;
  }

  /** Gives the automaton a table of zeros that begins with the first `held` words of the one it has. Views of kernel memory may be gone afterwards. */
  grow(head: number, words: number, held: number): Int32Array {
    const address = this.#allocate(words * 4);
    const table = new Int32Array(this.#buffer(), address, words).fill(0);
    if (held > 0) table.set(this.table(head, held));
    this.#head(head)[Head.table] = address;
    return table;
  }

  /** A view of the table that holds until memory grows. */
  table(head: number, words: number): Int32Array {
    return new Int32Array(this.#buffer(), this.#head(head)[Head.table]!, words);
  }

  giveUp(head: number): void {
    this.#head(head)[Head.status] = Status.open;
  }

  /** Bytes walked since the last call. */
  takeWalked(head: number): number {
    const words = this.#head(head);
    const walked = words[Head.walked]!;
    words[Head.walked] = 0;
    return walked;
  }

  /** What the kernel's code calls. */
  get imports(): Record<'makeAutomaton' | 'makeMove' | 'makeEnd', (...args: number[]) => number> {
    const makers = this.#makers;
    return {
      makeAutomaton: number => {
        makers[number!]!.make();
        return 0;
      },
      makeMove: (number, row, column) => makers[number!]!.makeMove(row!, column!),
      makeEnd: (number, row, isTextEnd) => {
        makers[number!]!.makeEnd(row!, isTextEnd === 1);
        return 0;
      },
    };
  }

  #head(head: number): Uint32Array {
    return new Uint32Array(this.#buffer(), head, HEAD_WORDS);
  }
}
