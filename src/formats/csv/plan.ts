import { withFramer } from '../../kernel/framer.ts';
import { CsvEvent, CsvState, type Kernel } from '../../kernel/kernel.ts';
import { narrowUnits, unitBytes } from '../encoding.ts';
import type { Chunk, PlanInput } from '../format.ts';
import { HeldBytes } from '../held-bytes.ts';
import { toBytes } from './dialect.ts';
import { type CsvLayout, type SniffedHead, sniffHead } from './sniff-head.ts';

/** What every chunk of a source is read with. */
export interface CsvChunkState extends CsvLayout {
  /** True for the chunk whose first record is the header. */
  readonly hasHeaderRow: boolean;
  /** True for a chunk of the comments above the header, which holds no records. */
  readonly isComment?: boolean;
}

/**
 * Cuts a source where records begin, following its quotes. Line ends and empty lines belong to the record before them. A byte order
 * mark at the start, and a line `sep=;`, are left out; lines of comments above the header are a chunk of their own. A record above `maxRecordBytes` becomes the problem `record-too-large`: what stands between its start
 * and the first line end behind the limit is left unread.
 */
export function planCsv(input: PlanInput): AsyncIterable<Chunk> {
  return withFramer(kernel => cutRecords(input, kernel));
}

async function* cutRecords(input: PlanInput, kernel: Kernel): AsyncIterable<Chunk> {
  const blocks = input.bytes[Symbol.asyncIterator]();
  const { head, state } = await sniffHead(blocks, input);
  const cutter = new RecordCutter(input, kernel, state);
  yield* cutter.begin(head);
  for (let next = await blocks.next(); !next.done; next = await blocks.next()) yield* cutter.add(next.value);
  yield* cutter.end();
}

/** Takes blocks, and gives chunks as they are complete. Offsets are those of the source. */
class RecordCutter {
  readonly #input: PlanInput;
  readonly #kernel: Kernel;
  readonly #held: HeldBytes;
  readonly #sniffed: SniffedHead;
  /** Bytes of a code unit. */
  readonly #unit: number;
  /** Half a unit, which was read at the end of a block. */
  #left: Buffer = Buffer.alloc(0);
  #awaitsHeader: boolean;
  /** Of the pending chunk. */
  #firstRecord = 0;
  #start: number;
  /** Of the current block's first whole unit. */
  #position: number;
  /** In a record that is too large. */
  #isSkipping = false;
  #ready: Chunk[] = [];

  constructor(input: PlanInput, kernel: Kernel, sniffed: SniffedHead) {
    this.#input = input;
    this.#kernel = kernel;
    this.#held = new HeldBytes(input.file === undefined, false, input.take);
    this.#sniffed = sniffed;
    this.#unit = unitBytes(sniffed.encoding);
    this.#awaitsHeader = sniffed.header.length > 0;
    this.#start = this.#position = sniffed.markBytes + sniffed.commentBytes;
    kernel.beginCsv(toBytes(sniffed.dialect));
  }

  /** @param head as it was sniffed. */
  *begin(head: Buffer): Generator<Chunk> {
    const { markBytes, commentBytes } = this.#sniffed;
    this.#held.add(head);
    this.#held.discard(markBytes);
    if (commentBytes > 0) {
      const bytes = this.#held.take(commentBytes);
      const state = this.#stateOf({ hasHeaderRow: false, isComment: true });
      yield { firstRecord: 0, start: markBytes, end: this.#start, ...(bytes && { bytes }), state };
    }
    yield* this.#frame(head.subarray(this.#start));
  }

  *add(block: Buffer): Generator<Chunk> {
    this.#held.add(block);
    yield* this.#frame(block);
  }

  *end(): Generator<Chunk> {
    this.#position += this.#left.length;
    const { state, recordStart } = this.#kernel.csvEnd();
    if (this.#isSkipping) this.#dropRecord(this.#position);
    else if (state === CsvState.inQuotes) this.#cutUnterminated(recordStart);
    else this.#cut(this.#position, state === CsvState.inRecord ? 1 : 0);
    yield* this.#takeReady();
  }

  #frame(block: Buffer): readonly Chunk[] {
    if (this.#unit === 1) this.#frameUnits(block);
    else {
      const bytes = this.#left.length === 0 ? block : Buffer.concat([this.#left, block]);
      this.#frameUnits(narrowUnits(bytes, this.#sniffed.encoding));
      this.#left = Buffer.from(bytes.subarray(bytes.length - (bytes.length % this.#unit)));
    }
    return this.#takeReady();
  }

  #takeReady(): readonly Chunk[] {
    const ready = this.#ready;
    this.#ready = [];
    return ready;
  }

  /** @param units one byte for each code unit. */
  #frameUnits(units: Uint8Array): void {
    const unit = this.#unit;
    const position = this.#position;
    const limit = Math.floor(this.#input.options.maxRecordBytes / unit);
    const nextCut = () => Math.ceil((this.#start + this.#input.chunkBytes - position) / unit);
    this.#kernel.frameCsv(units, limit, nextCut(), (event, at, recordStart) => {
      if (event === CsvEvent.recordBegins) this.#cut(position + at * unit);
      else if (event === CsvEvent.skipped) this.#dropRecord(position + at * unit);
      else {
        this.#cut(position + recordStart * unit);
        this.#isSkipping = true;
      }
      return nextCut();
    });
    this.#position += units.length * unit;
    if (this.#isSkipping) this.#held.drop(this.#position - this.#start);
  }

  /** @param open records of the chunk that the framer has not seen the end of. */
  #cut(end: number, open = 0): void {
    const start = this.#start;
    if (end === start) return;
    const rows = this.#kernel.takeCsvRecords() + open;
    const hasHeaderRow = this.#awaitsHeader && rows > 0;
    if (hasHeaderRow) this.#awaitsHeader = false;
    const bytes = this.#held.take(end - start);
    const state = this.#stateOf({ hasHeaderRow });
    this.#ready.push({ firstRecord: this.#firstRecord, start, end, ...(bytes && { bytes }), state });
    this.#firstRecord += hasHeaderRow ? rows - 1 : rows;
    this.#start = end;
  }

  #stateOf(own: Pick<CsvChunkState, 'hasHeaderRow' | 'isComment'>): CsvChunkState {
    const { dialect, encoding, header } = this.#sniffed;
    return { dialect, encoding, header, ...own };
  }

  #dropRecord(end: number): void {
    this.#held.discard(end - this.#start);
    this.#input.report({
      code: 'record-too-large',
      message: `a record of more than ${this.#input.options.maxRecordBytes} bytes was left unread up to the next line; a quote may be missing: repair it, or raise maxRecordBytes to scan it`,
      ...(!this.#awaitsHeader && { record: this.#firstRecord }),
      bytes: [this.#start, end],
      effect: 'unread',
    });
    if (!this.#awaitsHeader) this.#firstRecord += 1;
    this.#awaitsHeader = false;
    this.#isSkipping = false;
    this.#start = end;
  }

  /** The last chunk, of a source that ends in quotes. @param recordStart units between the last whole one and the record's first. */
  #cutUnterminated(recordStart: number): void {
    const records = this.#kernel.takeCsvRecords();
    const isHeader = this.#awaitsHeader && records === 0;
    const end = this.#position;
    this.#input.report({
      code: 'unterminated-quote',
      message:
        'a quoted cell does not end; everything behind the quote was read as part of it: repair the quote or fetch the file again',
      ...(!isHeader && { record: this.#firstRecord + records - (this.#awaitsHeader ? 1 : 0) }),
      bytes: [end - this.#left.length + recordStart * this.#unit, end],
      effect: 'degraded',
    });
    this.#cut(end, records + 1);
  }
}
