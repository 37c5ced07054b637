import { withFramer } from '../../kernel/framer.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import type { Chunk, PlanInput } from '../format.ts';
import { HeldBytes } from '../held-bytes.ts';
import { type DocumentText, elementRanges, valueRanges } from './document-ranges.ts';
import { isBlank } from './look.ts';

const OPENING = 91;
const CLOSING = 93;

/** Half-open ranges of the records, as pairs relative to the chunk's first byte. */
export interface DocumentState {
  readonly ranges: Uint32Array;
}

/**
 * Cuts a JSON document before the commas that part an array's elements (or behind the line feeds that part top-level values).
 * A chunk thus begins with the comma of its first record. Objects and arrays that follow each other on a line are records of one chunk; a record
 * separator (RFC 7464) before a value is part of none.
 */
export function planDocument(input: PlanInput): AsyncIterable<Chunk> {
  return withFramer(kernel => cutRecords(input, kernel));
}

async function* cutRecords(input: PlanInput, kernel: Kernel): AsyncIterable<Chunk> {
  kernel.setJsonState(0, false, false);
  const cutter = new DocumentCutter(input, kernel);
  for await (const block of input.bytes) yield* cutter.add(block);
  yield* cutter.end();
}

/** Takes the blocks of a document, and gives its chunks as they are complete. Offsets are those of the source. */
class DocumentCutter {
  readonly #input: PlanInput;
  readonly #kernel: Kernel;
  /** Looked at when a chunk is cut, by when the blocks of a file are used again. */
  readonly #held: HeldBytes;
  /** Depth of the separators: 1 in an array, 0 between values; undefined until the first byte that is no blank. */
  #base: 0 | 1 | undefined;
  /** Behind the array's opening bracket. */
  #opening = -1;
  /** Of the pending chunk. */
  #firstRecord = 0;
  #start = 0;
  /** Behind those in the pending chunk. */
  #separators: number[] = [];
  /** Of the current block. */
  #position = 0;
  /** Behind the last separator. */
  #recordStart = 0;
  /** That is no blank. */
  #lastByte = 0;

  constructor(input: PlanInput, kernel: Kernel) {
    this.#input = input;
    this.#kernel = kernel;
    this.#held = new HeldBytes(true, input.file !== undefined, input.take);
  }

  *add(block: Buffer): Generator<Chunk> {
    this.#held.add(block);
    if (this.#base === undefined) this.#begin(block);
    if (this.#base !== undefined) {
      const offsets = this.#kernel.frameJson(block, this.#base);
      for (let i = 0; i < offsets.length; i++) {
        const chunk = this.#endRecord(this.#position + offsets[i]!);
        if (chunk) yield chunk;
      }
    }
    this.#position += block.length;
    if (this.#isTooLarge(this.#position)) {
      const chunk = this.#cutBeforeRecord();
      if (chunk) yield chunk;
      this.#held.drop(this.#position - this.#start);
    }
    const last = block.findLastIndex(byte => !isBlank(byte));
    if (last >= 0) this.#lastByte = block[last]!;
  }

  *end(): Generator<Chunk> {
    const end = this.#position;
    if (this.#isTooLarge(end)) this.#dropRecord(end);
    if (this.#base === 1 && this.#lastByte !== CLOSING) {
      this.#input.report({
        code: 'truncated',
        message: 'the array is not closed; the file may be cut off: fetch it again',
        bytes: [end, end],
        effect: 'degraded',
      });
    }
    const last = this.#cut(end, true);
    if (last) yield last;
  }

  /** Tells an array from values that follow each other by the first byte behind blanks and a byte order mark. */
  #begin(block: Buffer): void {
    const first = block.findIndex(byte => !isBlank(byte) && byte !== 0xef && byte !== 0xbb && byte !== 0xbf);
    if (first < 0) return;
    this.#base = block[first] === OPENING ? 1 : 0;
    if (this.#base === 1) this.#opening = this.#position + first + 1;
  }

  /** @returns the chunk that is complete before the record that ends here, when there is one. */
  #endRecord(separator: number): Chunk | undefined {
    const before = this.#base === 1 ? separator - 1 : separator;
    let chunk: Chunk | undefined;
    if (this.#isTooLarge(before)) {
      chunk = this.#cutBeforeRecord();
      this.#dropRecord(before);
    } else if (before - this.#start >= this.#input.chunkBytes) chunk = this.#cut(before, false);
    this.#separators.push(separator);
    this.#recordStart = separator;
    return chunk;
  }

  #isTooLarge(recordEnd: number): boolean {
    return recordEnd - this.#recordStart > this.#input.options.maxRecordBytes;
  }

  #cut(end: number, isLast: boolean): Chunk | undefined {
    const start = this.#start;
    if (end === start) return undefined;
    const bytes = this.#held.take(end - start)!;
    const text: DocumentText = {
      bytes: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length),
      start,
      separators: this.#separators,
      isFirst: this.#firstRecord === 0,
      isLast,
    };
    const ranges = this.#base === 1 ? elementRanges(text, this.#opening) : valueRanges(text);
    const chunk: Chunk = {
      firstRecord: this.#firstRecord,
      start,
      end,
      state: { ranges } satisfies DocumentState,
      ...(this.#input.file === undefined && { bytes }),
    };
    this.#beginChunk(end, ranges.length / 2);
    return chunk;
  }

  /** The chunk before a record that is too large; that record then begins the pending chunk, with its comma. */
  #cutBeforeRecord(): Chunk | undefined {
    const before = this.#base === 1 && this.#recordStart > 0 ? this.#recordStart - 1 : this.#recordStart;
    return before > this.#start ? this.#cut(before, false) : undefined;
  }

  #dropRecord(end: number): void {
    this.#held.discard(end - this.#start);
    this.#input.report({
      code: 'record-too-large',
      message: `a record of ${end - this.#recordStart} bytes is above the limit of ${this.#input.options.maxRecordBytes}; raise maxRecordBytes to scan it`,
      record: this.#firstRecord,
      bytes: [this.#start, end],
      effect: 'unread',
    });
    this.#beginChunk(end, 1);
  }

  #beginChunk(start: number, recordsBefore: number): void {
    this.#firstRecord += recordsBefore;
    this.#separators = [];
    this.#start = start;
  }
}
