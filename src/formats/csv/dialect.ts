import { type CsvBytes, NO_QUOTE } from '../../kernel/kernel.ts';
import type { FormatOptions } from '../format.ts';
import { type HeadRows, readHeadRows } from './head-rows.ts';
import { isDelimiter, toDelimiter } from './signs.ts';

/** How the cells of a source are written: single ASCII characters; a quote of '' means that none is used. */
export interface Dialect {
  readonly delimiter: string;
  readonly quote: string;
}

/** A dialect with what it makes of the first records. */
export interface SniffedDialect extends Dialect {
  readonly head: HeadRows;
  /** The commonest number of cells in a record. */
  readonly width: number;
  /** Share of records that have that many cells, 0 to 1. */
  readonly consistency: number;
}

/** Control characters that seldom stand in a cell: the tab, and what Hive (its default) and ASCII have for a delimiter. */
const CONTROLS = ['\t', '\x01', '\x1f'];
const DELIMITERS = [',', '\t', ';', '|', '\x01', '\x1f'];
const QUOTES = ['"', "'"];
const ROWS = 200;
/** Below this, no candidate makes sense of the text: it is one column. */
const PLAUSIBLE = 0.3;

/** Share of the records below comments that must have one width: else the `#` may stand in data. */
const LEAST_CONSISTENCY = 0.8;

/**
 * The dialect under which the first records come out most alike. What `options` fixes is not sniffed.
 * @param text the first characters; `isWhole` when there are no more.
 */
export function sniffDialect(
  text: string,
  isWhole: boolean,
  options: Pick<FormatOptions, 'delimiter' | 'quote'>,
  fallback = ',',
): SniffedDialect {
  const delimiters = options.delimiter === undefined ? DELIMITERS : [toDelimiter(options.delimiter)];
  const quotes = options.quote === undefined ? QUOTES : [options.quote];
  const [first, second] = quotes.map(quote => bestDelimiter(text, isWhole, delimiters, quote, fallback));
  if (second === undefined) return first!.dialect;
  // Apostrophes are common in text; as quotes they must stand round whole cells, with no `"` doing so.
  const { head } = second.dialect;
  const isQuoting = head.quotedCells >= Math.max(2, head.rows.length * 0.3) && head.oddCells === 0;
  return isQuoting && first!.dialect.head.quotedCells === 0 && second.score >= first!.score
    ? second.dialect
    : first!.dialect;
}

/** The line above the header that tells Excel the delimiter, `sep=;`; its length is 0 where there is none. */
export function readSeparatorLine(text: string): { readonly length: number; readonly delimiter?: string } {
  const line = /^"?sep=([^\r\n])"?(?:\r\n|\r|\n)/i.exec(text);
  return line && isDelimiter(line[1]!) ? { length: line[0].length, delimiter: line[1]! } : { length: 0 };
}

/**
 * Length of the comments (`# …`) that stand above a table, with their line ends; 0 where there are none. A last line that has as many cells as
 * the table is its header.
 * @param text the first characters; `isWhole` when there are no more.
 */
export function commentLength(
  text: string,
  isWhole: boolean,
  options: Pick<FormatOptions, 'delimiter' | 'quote'>,
  fallback: string,
): number {
  const lines = /^(?:#[^\r\n]*(?:\r\n|\r|\n)+)+/.exec(text)?.[0];
  if (lines === undefined) return 0;
  const table = sniffDialect(text.slice(lines.length), isWhole, options, fallback);
  const { delimiter, quote, width, consistency, head } = table;
  if (width < 2 || head.rows.length < 2 || consistency < LEAST_CONSISTENCY) return 0;
  const last = /[^\r\n]+[\r\n]+$/.exec(lines)!;
  const cells = readHeadRows(last[0], delimiter, quote, { isWhole: true, limit: 1 }).rows[0];
  return cells?.length === width ? last.index : lines.length;
}

/** The dialect's bytes, for the kernel. */
export function toBytes({ delimiter, quote }: Dialect): CsvBytes {
  return { delimiter: delimiter.charCodeAt(0), quote: quote === '' ? NO_QUOTE : quote.charCodeAt(0) };
}

interface Candidate {
  readonly dialect: SniffedDialect;
  readonly score: number;
}

function bestDelimiter(
  text: string,
  isWhole: boolean,
  delimiters: readonly string[],
  quote: string,
  fallback: string,
): Candidate {
  const candidates = delimiters.map(delimiter => judge(text, isWhole, delimiter, quote));
  // A file that calls itself TSV is one when tabs make any sense of it.
  const preferred = fallback === ',' ? undefined : candidates.find(({ dialect }) => dialect.delimiter === fallback);
  if (preferred && preferred.score > PLAUSIBLE) return preferred;
  const best = candidates.reduce((a, b) => (b.score > a.score + 1e-9 ? b : a));
  if (best.score > PLAUSIBLE || candidates.length === 1) return best;
  return preferred ?? candidates.find(({ dialect }) => dialect.delimiter === fallback) ?? best;
}

function judge(text: string, isWhole: boolean, delimiter: string, quote: string): Candidate {
  const head = readHeadRows(text, delimiter, quote, { isWhole, limit: ROWS });
  const counts = new Map<number, number>();
  for (const row of head.rows) counts.set(row.length, (counts.get(row.length) ?? 0) + 1);
  let width = 0;
  let most = 0;
  for (const [cells, count] of counts) {
    if (count < most || (count === most && cells < width)) continue;
    width = cells;
    most = count;
  }
  const consistency = head.rows.length === 0 ? 0 : most / head.rows.length;
  const dialect = { delimiter, quote, head, width, consistency };
  if (width < 2) return { dialect, score: 0 };
  // The first record seldom holds data: `1,5;2,5` below `a;b` is not three columns. A cell does not hold a rarer delimiter than its own.
  const firstFits = head.rows[0]!.length === width ? 1 : 0.5;
  const rarer = isControl(delimiter) ? [] : delimiter === ',' ? [';', '|', ...CONTROLS] : CONTROLS;
  const score = consistency * firstFits * (1 - 0.5 * shareOf(head, rarer)) * (1 - 0.2 / width);
  return { dialect, score };
}

/** True for a delimiter that text does not hold by chance. */
export function isControl(delimiter: string): boolean {
  return CONTROLS.includes(delimiter);
}

/** Of the cells, those with one of these signs. */
function shareOf({ rows }: HeadRows, signs: readonly string[]): number {
  let cells = 0;
  let matching = 0;
  for (const row of rows) {
    cells += row.length;
    for (const cell of row) if (signs.some(sign => cell.includes(sign))) matching += 1;
  }
  return cells === 0 ? 0 : matching / cells;
}
