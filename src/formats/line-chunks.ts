import { ArmourTracker } from './armour.ts';
import type { Chunk, PlanInput } from './format.ts';
import { type TakeMemory, takeFresh } from './scratch.ts';

const LINE_FEED = 10;
const UTF8_BOM = Buffer.from([0xef, 0xbb, 0xbf]);

/**
 * Cuts bytes into chunks of whole lines, each at least `chunkBytes` long but for the last. Lines that hold only blanks are no records,
 * however long they are. A UTF-8 byte order mark at the start is left out. A line above `maxRecordBytes` becomes the problem `record-too-large`.
 */
export function planLines(input: PlanInput): AsyncIterable<Chunk> {
  return cutLines(input, undefined);
}

/** As `planLines`; an armoured block, such as a private key, is not cut. */
export function planArmouredLines(input: PlanInput): AsyncIterable<Chunk> {
  return cutLines(input, new ArmourTracker());
}

async function* cutLines(input: PlanInput, armour: ArmourTracker | undefined): AsyncIterable<Chunk> {
  const { maxRecordBytes } = input.options;
  let firstRecord = 0;
  let records = 0; // in the pending chunk
  let start = 0; // of the pending chunk
  let lineStart = 0; // of the pending line
  let lineIsBlank = true;
  let tooLarge = false;
  let position = 0; // of the current block
  const held = new HeldBytes(input.file === undefined, false, input.take);

  const cut = (end: number): Chunk | undefined => {
    if (end === start) return undefined;
    const bytes = held.take(end - start);
    const chunk: Chunk = { firstRecord, start, end, ...(bytes && { bytes }) };
    firstRecord += records;
    records = 0;
    start = end;
    return chunk;
  };
  const dropLine = (end: number): void => {
    const lineEnd = end;
    input.report({
      code: 'record-too-large',
      message: `a line of ${lineEnd - lineStart} bytes is above the limit of ${maxRecordBytes}; raise maxRecordBytes to scan it`,
      ...(!lineIsBlank && { record: firstRecord }),
      bytes: [lineStart, lineEnd],
      effect: 'unread',
    });
    held.discard(end - start);
    if (!lineIsBlank) firstRecord += 1;
    start = end;
  };

  for await (const block of withWholeMark(input.bytes)) {
    held.add(block);
    armour?.take(block);
    let at = 0;
    if (position === 0 && block.length >= 3 && block.subarray(0, 3).equals(UTF8_BOM)) {
      held.discard(3);
      at = start = lineStart = 3;
    }
    while (at < block.length) {
      const feed = block.indexOf(LINE_FEED, at);
      const end = feed < 0 ? block.length : feed;
      if (lineIsBlank && !isBlank(block, at, end)) lineIsBlank = false;
      if (!tooLarge && position + end - lineStart > maxRecordBytes) {
        const before = cut(lineStart);
        if (before) yield before;
        tooLarge = true;
      }
      if (tooLarge) held.drop(position + end - start);
      if (feed < 0) {
        armour?.add(at, end);
        break;
      }
      armour?.endLine(at, end);
      at = feed + 1;
      if (tooLarge) dropLine(position + at);
      else if (!lineIsBlank) records += 1;
      tooLarge = false;
      lineIsBlank = true;
      lineStart = position + at;
      if (lineStart - start >= input.chunkBytes && (armour?.mayCut ?? true)) yield cut(lineStart)!;
    }
    position += block.length;
  }
  if (tooLarge) dropLine(position);
  else if (!lineIsBlank) records += 1;
  const last = cut(position);
  if (last) yield last;
}

/** Joins the first blocks until there are three bytes, so that a byte order mark lies in one. */
async function* withWholeMark(blocks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let first: Buffer | undefined = Buffer.alloc(0);
  for await (const block of blocks) {
    if (first === undefined) {
      yield block;
      continue;
    }
    first = Buffer.concat([first, block]);
    if (first.length < UTF8_BOM.length) continue;
    yield first;
    first = undefined;
  }
  if (first && first.length > 0) yield first;
}

/** True when nothing but blanks stands in the half-open range. */
export function isBlank(block: Buffer, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const byte = block[i]!;
    if (byte !== 32 && byte !== 9 && byte !== 13) return false;
  }
  return true;
}

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
