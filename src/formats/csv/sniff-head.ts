import { decodeText, detectEncoding, type Encoding, narrowUnits, unitBytes } from '../encoding.ts';
import type { PlanInput } from '../format.ts';
import { commentLength, type Dialect, readSeparatorLine, sniffDialect } from './dialect.ts';
import { looksLikeHeader, toColumnNames } from './header.ts';

/** Bytes that the dialect is sniffed on; as many as `LONG_HEAD` when two records do not fit. */
export const HEAD = 1 << 16;
const LONG_HEAD = 1 << 20;

/** How all of a source is to be read. */
export interface CsvLayout {
  readonly dialect: Dialect;
  readonly encoding: Encoding;
  /** The columns' own names, as in the header; empty when there is none. */
  readonly header: readonly string[];
}

/** What the head of a source tells. */
export interface SniffedHead extends CsvLayout {
  /** Length of the byte order mark and a line `sep=;`. */
  readonly markBytes: number;
  /** Length of the lines of comments behind them. */
  readonly commentBytes: number;
}

/**
 * Reads as many blocks as tell the dialect, the encoding and the header. Looks at exactly `HEAD` or `LONG_HEAD` bytes, so that the block size does not matter.
 * @returns `head`, all that was read.
 */
export async function sniffHead(
  blocks: AsyncIterator<Buffer>,
  input: PlanInput,
): Promise<{ readonly head: Buffer; readonly state: SniffedHead }> {
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
): { readonly state: SniffedHead; readonly records: number } {
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
