import { fromZstdFrame, toZstdFrame } from '../sources/zstd-frame.ts';

const BLOCK_BYTES = 1 << 20;
/** Lines beyond this are held packed: a row group of a million addresses has 200 MB of them, which are a tenth then. */
const PACKED_BYTES = 4 << 20;

/** Lines as they come out of a `LineBuffer`: packed ones first. */
export interface Lines {
  readonly packed: readonly Uint8Array[];
  readonly lines: Uint8Array<ArrayBuffer>;
}

/** Gathers lines of text as UTF-8, in blocks: as one string, those of a flood would be longer than a string can be. */
export class LineBuffer {
  readonly #blocks: Buffer[] = [];
  readonly #packed: Buffer[] = [];
  #block = Buffer.alloc(0);
  #filled = 0;
  #length = 0;
  #count = 0;

  /** Lines added so far. */
  get count(): number {
    return this.#count;
  }

  add(line: string): void {
    // No UTF-16 unit becomes more than three bytes.
    if (this.#filled + line.length * 3 > this.#block.length) this.#begin(line.length * 3);
    const written = this.#block.write(line, this.#filled);
    this.#filled += written;
    this.#length += written;
    this.#count += 1;
  }

  /** All lines, as bytes that may be transferred; the buffer is empty then, but for its count. */
  take(): Lines {
    this.#begin(0);
    return { packed: this.#packed.splice(0), lines: this.#join() };
  }

  #join(): Uint8Array<ArrayBuffer> {
    const bytes = new Uint8Array(this.#length);
    let at = 0;
    for (const block of this.#blocks.splice(0)) {
      bytes.set(block, at);
      at += block.length;
    }
    this.#length = 0;
    return bytes;
  }

  // Few chunks hold many findings, so blocks begin small.
  #begin(bytes: number): void {
    if (this.#filled > 0) this.#blocks.push(this.#block.subarray(0, this.#filled));
    if (this.#length >= PACKED_BYTES) this.#packed.push(toZstdFrame(this.#join(), 1));
    const size = Math.min(BLOCK_BYTES, Math.max(1024, this.#length));
    this.#block = bytes === 0 ? Buffer.alloc(0) : Buffer.allocUnsafeSlow(Math.max(size, bytes));
    this.#filled = 0;
  }
}

/** The lines in order, a block at a time. */
export function* unpackLines({ packed, lines }: Lines): Generator<Uint8Array> {
  for (const block of packed) yield fromZstdFrame(block);
  if (lines.length > 0) yield lines;
}
