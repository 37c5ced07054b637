import { withFramer } from '../../kernel/framer.ts';
import { CsvEvent, CsvState, type Kernel } from '../../kernel/kernel.ts';
import { decodeText, detectEncoding, type Encoding, narrowUnits, unitBytes } from '../encoding.ts';
import type { Chunk, PlanInput } from '../format.ts';
import { HeldBytes } from '../line-chunks.ts';
import { commentLength, type Dialect, readSeparatorLine, sniffDialect, toBytes } from './dialect.ts';
import { looksLikeHeader, toColumnNames } from './header.ts';

/** What every chunk of a source is read with. */
export interface CsvChunkState {
  readonly dialect: Dialect;
  readonly encoding: Encoding;
  /** The columns' own names, as in the header; empty when there is none. */
  readonly header: readonly string[];
  /** True for the chunk whose first record is the header. */
  readonly hasHeaderRow: boolean;
  /** True for a chunk of the comments above the header, which holds no records. */
  readonly isComment?: boolean;
}

/** Bytes that the dialect is sniffed on; as many as `LONG_HEAD` when two records do not fit. */
export const HEAD = 1 << 16;
const LONG_HEAD = 1 << 20;

/**
 * Cuts a source where records begin, following its quotes. Line ends and empty lines belong to the record before them. A byte order
 * mark at the start, and a line `sep=;`, are left out; lines of comments above the header are a chunk of their own. A record above `maxRecordBytes` becomes the problem `record-too-large`: what stands between its start
 * and the first line end behind the limit is left unread.
 */
export function planCsv(input: PlanInput): AsyncIterable<Chunk> {
  return withFramer(kernel => cutRecords(input, kernel));
}

async function* cutRecords(input: PlanInput, kernel: Kernel): AsyncIterable<Chunk> {
  const { maxRecordBytes } = input.options;
  const blocks = input.bytes[Symbol.asyncIterator]();
  const { head, state: sniffed } = await sniffHead(blocks, input);
  const { markBytes, commentBytes, ...state } = sniffed;
  const unit = unitBytes(state.encoding);
  kernel.beginCsv(toBytes(state.dialect));
  const held = new HeldBytes(input.file === undefined, false, input.take);
  let awaitsHeader = state.header.length > 0;
  let firstRecord = 0;
  let start = markBytes + commentBytes; // of the pending chunk
  let position = start; // of the current block
  let isSkipping = false;
  let ready: Chunk[] = [];

  const cut = (end: number, open = 0): void => {
    if (end === start) return;
    let records = kernel.takeCsvRecords() + open;
    const hasHeaderRow = awaitsHeader && records > 0;
    if (hasHeaderRow) {
      awaitsHeader = false;
      records -= 1;
    }
    const bytes = held.take(end - start);
    ready.push({
      firstRecord,
      start,
      end,
      ...(bytes && { bytes }),
      state: { ...state, hasHeaderRow } satisfies CsvChunkState,
    });
    firstRecord += records;
    start = end;
  };
  const dropRecord = (end: number): void => {
    held.discard(end - start);
    input.report({
      code: 'record-too-large',
      message: `a record of more than ${maxRecordBytes} bytes was left unread up to the next line; a quote may be missing: repair it, or raise maxRecordBytes to scan it`,
      ...(!awaitsHeader && { record: firstRecord }),
      bytes: [start, end],
      effect: 'unread',
    });
    if (!awaitsHeader) firstRecord += 1;
    awaitsHeader = false;
    isSkipping = false;
    start = end;
  };
  const frame = (units: Uint8Array): void => {
    const nextCut = () => Math.ceil((start + input.chunkBytes - position) / unit);
    kernel.frameCsv(units, Math.floor(maxRecordBytes / unit), nextCut(), (event, at, recordStart) => {
      if (event === CsvEvent.recordBegins) cut(position + at * unit);
      else if (event === CsvEvent.skipped) dropRecord(position + at * unit);
      else {
        cut(position + recordStart * unit);
        isSkipping = true;
      }
      return nextCut();
    });
    position += units.length * unit;
    if (isSkipping) held.drop(position - start);
  };

  let left: Buffer = Buffer.alloc(0); // half a unit
  held.add(head);
  held.discard(markBytes);
  if (commentBytes > 0) {
    const bytes = held.take(commentBytes);
    const comments: CsvChunkState = { ...state, hasHeaderRow: false, isComment: true };
    yield { firstRecord, start: markBytes, end: start, ...(bytes && { bytes }), state: comments };
  }
  for (let block = head.subarray(start); ; ) {
    if (unit === 1) frame(block);
    else {
      const bytes = left.length === 0 ? block : Buffer.concat([left, block]);
      frame(narrowUnits(bytes, state.encoding));
      left = Buffer.from(bytes.subarray(bytes.length - (bytes.length % unit)));
    }
    yield* ready;
    ready = [];
    const next = await blocks.next();
    if (next.done) break;
    block = next.value;
    held.add(block);
  }
  position += left.length;
  const end = kernel.csvEnd();
  if (isSkipping) dropRecord(position);
  else if (end.state === CsvState.inQuotes) {
    const records = kernel.takeCsvRecords();
    const isHeader = awaitsHeader && records === 0;
    input.report({
      code: 'unterminated-quote',
      message:
        'a quoted cell does not end; everything behind the quote was read as part of it: repair the quote or fetch the file again',
      ...(!isHeader && { record: firstRecord + records - (awaitsHeader ? 1 : 0) }),
      bytes: [position - left.length + end.recordStart * unit, position],
      effect: 'degraded',
    });
    cut(position, records + 1);
  } else cut(position, end.state === CsvState.inRecord ? 1 : 0);
  yield* ready;
}

type SniffedState = Omit<CsvChunkState, 'hasHeaderRow'> & { readonly markBytes: number; readonly commentBytes: number };

// Looks at exactly HEAD or LONG_HEAD bytes, so that the block size does not matter.
async function sniffHead(
  blocks: AsyncIterator<Buffer>,
  input: PlanInput,
): Promise<{ readonly head: Buffer; readonly state: SniffedState }> {
  let head: Buffer = Buffer.alloc(0);
  let isEnd = false;
  for (const length of [HEAD, LONG_HEAD]) {
    while (head.length < length && !isEnd) {
      const next = await blocks.next();
      if (next.done) isEnd = true;
      else head = Buffer.concat([head, next.value]);
    }
    const isAll = isEnd && head.length <= length;
    const { state, records } = sniffState(head.subarray(0, length), isAll, input);
    if (isAll || records > 1) return { head, state };
  }
  // A record that is longer than that counts as far as it is seen: there may be a header above it.
  return { head, state: sniffState(head.subarray(0, LONG_HEAD), true, input).state };
}

function sniffState(
  head: Buffer,
  isAll: boolean,
  { options, file }: PlanInput,
): { readonly state: SniffedState; readonly records: number } {
  const { encoding, markBytes: before } = detectEncoding(head, options.encoding);
  const whole = decodeText(head.subarray(before), encoding);
  const told = readSeparatorLine(whole);
  const markBytes = before + told.length * unitBytes(encoding);
  const shape = { ...(told.delimiter !== undefined && { delimiter: told.delimiter }), ...options };
  const fallback = file?.toLowerCase().endsWith('.tsv') ? '\t' : ',';
  const table = head.subarray(markBytes);
  const units = unitBytes(encoding) === 1 ? table : Buffer.from(narrowUnits(table, encoding));
  const commentBytes = commentLength(units.toString('latin1'), isAll, shape, fallback) * unitBytes(encoding);
  const text = commentBytes === 0 ? whole.slice(told.length) : decodeText(table.subarray(commentBytes), encoding);
  const sniffed = sniffDialect(text, isAll, shape, fallback);
  const { delimiter, quote } = sniffed;
  const rows = sniffed.head.rows;
  const hasHeader = rows.length > 0 && (options.header ?? looksLikeHeader(rows));
  const header = hasHeader ? toColumnNames(rows[0]!) : [];
  return { state: { dialect: { delimiter, quote }, encoding, header, markBytes, commentBytes }, records: rows.length };
}
