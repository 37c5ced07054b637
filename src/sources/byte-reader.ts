/** Takes a stream of blocks of any size apart by exact byte counts, copying only what lies across two blocks. */
export class ByteReader {
  readonly #iterator: AsyncIterator<Buffer>;
  #blocks: Buffer[] = [];
  #available = 0;
  #position = 0;
  #isEnded = false;

  constructor(blocks: AsyncIterable<Buffer>) {
    this.#iterator = blocks[Symbol.asyncIterator]();
  }

  /** Bytes taken so far, from the start of the stream. */
  get position(): number {
    return this.#position;
  }

  /** The next `count` bytes, still to be taken; fewer only at the end of the stream. */
  async peek(count: number): Promise<Buffer> {
    while (this.#available < count && !this.#isEnded) await this.#pull();
    const first = this.#blocks[0];
    if (first === undefined) return EMPTY;
    const length = Math.min(count, this.#available);
    return first.length >= length ? first.subarray(0, length) : this.#join(length);
  }

  /** Takes bytes that `peek` has returned. */
  take(count: number): void {
    this.#position += count;
    this.#available -= count;
    let rest = count;
    let whole = 0;
    while (whole < this.#blocks.length && this.#blocks[whole]!.length <= rest) rest -= this.#blocks[whole++]!.length;
    if (whole > 0) this.#blocks.splice(0, whole);
    if (rest > 0) this.#blocks[0] = this.#blocks[0]!.subarray(rest);
  }

  /** Takes the rest of the block at hand, at most `limit` bytes, without copying; empty when nothing has been peeked. */
  takeBlock(limit: number): Buffer {
    const block = this.#blocks[0]?.subarray(0, limit) ?? EMPTY;
    this.take(block.length);
    return block;
  }

  /** Takes `count` bytes however many they are, and returns how many there were. */
  async discard(count: number): Promise<number> {
    let rest = count;
    while (rest > 0) {
      await this.peek(1);
      const length = Math.min(rest, this.#available);
      if (length === 0) break;
      this.take(length);
      rest -= length;
    }
    return count - rest;
  }

  /** Takes everything to the end of the stream. */
  async drain(): Promise<void> {
    await this.discard(Number.POSITIVE_INFINITY);
  }

  async #pull(): Promise<void> {
    const { done, value } = await this.#iterator.next();
    if (done === true) {
      this.#isEnded = true;
    } else if (value.length > 0) {
      this.#blocks.push(value);
      this.#available += value.length;
    }
  }

  #join(length: number): Buffer {
    const parts: Buffer[] = [];
    let missing = length;
    let whole = 0;
    while (missing > 0) {
      const block = this.#blocks[whole]!;
      parts.push(block.subarray(0, missing));
      if (block.length > missing) {
        this.#blocks[whole] = block.subarray(missing);
        break;
      }
      missing -= block.length;
      whole += 1;
    }
    const joined = Buffer.concat(parts, length);
    this.#blocks.splice(0, whole, joined);
    return joined;
  }
}

const EMPTY = Buffer.alloc(0);
