/**
 * Watches text in UTF-16 for a run of bytes that are ASCII each, as another program leaves it that goes on writing the file in UTF-8: taken
 * two by two they make ideographs, in which nothing is found. Letters in UTF-16 have a byte between them that is none, and ideographs
 * have one every few characters.
 */
export class NarrowRun {
  #position = 0;
  #start = 0;
  #kinds = new Set<number>();
  #first: { start: number; end: number } | undefined;
  #isOpen = false;

  /** @param bytes those behind the last ones; cut anywhere. */
  add(bytes: Uint8Array): void {
    if (this.#first && !this.#isOpen) return;
    for (const byte of bytes) {
      if (isAscii(byte)) this.#take(byte);
      else if (this.#isOpen) {
        this.#isOpen = false;
        return;
      } else {
        this.#start = this.#position + 1;
        if (this.#kinds.size > 0) this.#kinds.clear();
      }
      this.#position += 1;
    }
  }

  /** The first run, as a half-open range of all bytes that were added. */
  get range(): { readonly start: number; readonly end: number } | undefined {
    return this.#first;
  }

  #take(byte: number): void {
    const end = this.#position + 1;
    if (this.#first) {
      this.#first.end = end;
      return;
    }
    if (this.#kinds.size < LEAST_KINDS) this.#kinds.add(byte);
    if (end - this.#start < LEAST_BYTES || this.#kinds.size < LEAST_KINDS) return;
    this.#first = { start: this.#start, end };
    this.#isOpen = true;
  }
}

const LEAST_BYTES = 48;
/** Lines of a table, bullets and daggers are made of few. */
const LEAST_KINDS = 12;

function isAscii(byte: number): boolean {
  return (byte >= 0x20 && byte < 0x7f) || byte === 0x0a || byte === 0x0d || byte === 0x09;
}
