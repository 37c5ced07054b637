import { type TakeMemory, takeFresh } from './scratch.ts';

/** Bytes of a stream from the pending chunk's start on; nothing at all for a file that workers read themselves. */
export class HeldBytes {
  readonly #isHolding: boolean;
  readonly #isReused: boolean;
  readonly #take: TakeMemory;
  #blocks: Buffer[] = [];
  /** Memory of copied blocks that are gone. */
  #free: Buffer[] = [];
  #dropped = 0;

  /**
   * @param isReused the memory of added blocks is used again by whoever reads, so that they have to be copied.
   * @param take memory for what is taken.
   */
  constructor(isHolding: boolean, isReused = false, take: TakeMemory = takeFresh) {
    this.#isHolding = isHolding;
    this.#isReused = isReused;
    this.#take = take;
  }

  add(block: Buffer): void {
    if (this.#isHolding) this.#blocks.push(this.#isReused ? this.#copy(block) : block);
  }

  #copy(block: Buffer): Buffer {
    const memory = this.#free.pop();
    const whole = memory && memory.length >= block.length ? memory : Buffer.allocUnsafeSlow(block.length);
    block.copy(whole);
    return whole.subarray(0, block.length);
  }

  /** Forgets the content of the first `length` bytes, which `take` will be asked for later all the same. */
  drop(length: number): void {
    if (!this.#isHolding || length <= this.#dropped) return;
    this.#remove(length - this.#dropped);
    this.#dropped = length;
  }

  /** Removes the first `length` bytes and gives a copy of its own, which may be transferred; undefined when not holding. */
  take(length: number): Uint8Array<ArrayBuffer> | undefined {
    if (!this.#isHolding) return undefined;
    const rest = this.#notDropped(length);
    const bytes = this.#take(rest);
    this.#remove(rest, bytes);
    return bytes;
  }

  /** As `take`, of bytes that nobody wants. */
  discard(length: number): void {
    if (this.#isHolding) this.#remove(this.#notDropped(length));
  }

  // How many of the first `length` bytes are still there.
  #notDropped(length: number): number {
    const dropped = Math.min(length, this.#dropped);
    this.#dropped -= dropped;
    return length - dropped;
  }

  #remove(length: number, into?: Uint8Array): void {
    let filled = 0;
    while (filled < length) {
      const block = this.#blocks[0]!;
      const part = block.subarray(0, length - filled);
      into?.set(part, filled);
      filled += part.length;
      if (part.length === block.length) this.#letGo();
      else this.#blocks[0] = block.subarray(part.length);
    }
  }

  #letGo(): void {
    const block = this.#blocks.shift()!;
    if (this.#isReused) this.#free.push(Buffer.from(block.buffer));
  }
}
