import { ArmourTracker } from './armour.ts';
import type { Chunk, PlanInput } from './format.ts';
import { HeldBytes } from './held-bytes.ts';

const LINE_FEED = 10;
const UTF8_BOM = Buffer.from([0xef, 0xbb, 0xbf]);

/**
 * Cuts bytes into chunks of whole lines, each at least `chunkBytes` long but for the last. Lines that hold only blanks are no records,
 * however long they are. A UTF-8 byte order mark at the start is left out. A line above `maxRecordBytes` becomes the problem `record-too-large`.
 */
export function planLines(input: PlanInput): AsyncIterable<Chunk> {
  return cutLines(input, new LineCutter(input, undefined));
}

/** As `planLines`; an armoured block, such as a private key, is not cut. */
export function planArmouredLines(input: PlanInput): AsyncIterable<Chunk> {
  return cutLines(input, new LineCutter(input, new ArmourTracker()));
}

async function* cutLines({ bytes }: PlanInput, cutter: LineCutter): AsyncIterable<Chunk> {
  for await (const block of withWholeMark(bytes)) yield* cutter.add(block);
  yield* cutter.end();
}

/** Takes blocks, and gives chunks as they are complete. Offsets are those of the source. */
class LineCutter {
  readonly #input: PlanInput;
  readonly #armour: ArmourTracker | undefined;
  readonly #held: HeldBytes;
  /** Of the pending chunk. */
  #firstRecord = 0;
  #records = 0;
  #start = 0;
  /** Of the pending line. */
  #lineStart = 0;
  #lineIsBlank = true;
  #lineIsTooLarge = false;
  /** Of the current block. */
  #position = 0;

  constructor(input: PlanInput, armour: ArmourTracker | undefined) {
    this.#input = input;
    this.#armour = armour;
    this.#held = new HeldBytes(input.file === undefined, false, input.take);
  }

  /** @param block the first has the whole byte order mark, if there is one. */
  *add(block: Buffer): Generator<Chunk> {
    this.#held.add(block);
    this.#armour?.take(block);
    let at = this.#position === 0 ? this.#skipMark(block) : 0;
    while (at < block.length) {
      const feed = block.indexOf(LINE_FEED, at);
      const end = feed < 0 ? block.length : feed;
      const before = this.#growLine(block, at, end);
      if (before) yield before;
      if (feed < 0) {
        this.#armour?.add(at, end);
        break;
      }
      this.#armour?.endLine(at, end);
      at = feed + 1;
      this.#endLine(this.#position + at);
      if (this.#lineStart - this.#start >= this.#input.chunkBytes && (this.#armour?.mayCut ?? true)) {
        yield this.#cut(this.#lineStart)!;
      }
    }
    this.#position += block.length;
  }

  *end(): Generator<Chunk> {
    this.#endLine(this.#position);
    const last = this.#cut(this.#position);
    if (last) yield last;
  }

  #skipMark(block: Buffer): number {
    const { length } = UTF8_BOM;
    if (!block.subarray(0, length).equals(UTF8_BOM)) return 0;
    this.#held.discard(length);
    this.#start = this.#lineStart = length;
    return length;
  }

  /** Takes the half-open range as a part of the pending line. @returns the chunk before a line that is too large, when it becomes so. */
  #growLine(block: Buffer, from: number, to: number): Chunk | undefined {
    const end = this.#position + to;
    let before: Chunk | undefined;
    if (this.#lineIsBlank && !isBlank(block, from, to)) this.#lineIsBlank = false;
    if (!this.#lineIsTooLarge && end - this.#lineStart > this.#input.options.maxRecordBytes) {
      before = this.#cut(this.#lineStart);
      this.#lineIsTooLarge = true;
    }
    if (this.#lineIsTooLarge) this.#held.drop(end - this.#start);
    return before;
  }

  /** @param end behind the line feed, which the last line may lack. */
  #endLine(end: number): void {
    if (this.#lineIsTooLarge) this.#dropLine(end);
    else if (!this.#lineIsBlank) this.#records += 1;
    this.#lineIsTooLarge = false;
    this.#lineIsBlank = true;
    this.#lineStart = end;
  }

  #cut(end: number): Chunk | undefined {
    if (end === this.#start) return undefined;
    const bytes = this.#held.take(end - this.#start);
    const chunk: Chunk = { firstRecord: this.#firstRecord, start: this.#start, end, ...(bytes && { bytes }) };
    this.#firstRecord += this.#records;
    this.#records = 0;
    this.#start = end;
    return chunk;
  }

  #dropLine(end: number): void {
    this.#input.report({
      code: 'record-too-large',
      message: `a line of ${end - this.#lineStart} bytes is above the limit of ${this.#input.options.maxRecordBytes}; raise maxRecordBytes to scan it`,
      ...(!this.#lineIsBlank && { record: this.#firstRecord }),
      bytes: [this.#lineStart, end],
      effect: 'unread',
    });
    this.#held.discard(end - this.#start);
    if (!this.#lineIsBlank) this.#firstRecord += 1;
    this.#start = end;
  }
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
