import { isUtf8 } from 'node:buffer';
import type { ProblemCode } from '../../errors.ts';
import { type CsvBytes, NO_QUOTE, type WalkedCsv } from '../../kernel/kernel.ts';
import { partsFields } from '../../pattern/contexts.ts';
import { CUT_CHARACTER, NOT_UTF8, NULS } from '../bad-text.ts';
import { columnFilter, globsThatFit, toldGlobs } from '../column-filter.ts';
import { unitBytes } from '../encoding.ts';
import type { ChunkStats, FieldSink, Hits, LoadedChunk, Place } from '../format.ts';
import { HitsWithin } from '../hits-within.ts';
import { ProblemList } from '../problem-list.ts';
import { RecordRepeats } from '../record-repeats.ts';
import { Columns } from './columns.ts';
import { readComments } from './comments.ts';
import { toBytes } from './dialect.ts';
import type { CsvChunkState } from './plan.ts';
import { RowLabels } from './row-labels.ts';
import {
  type Cell,
  type ChunkText,
  cellsOf,
  cellsOfRow,
  type DecodedCell,
  decodeCell,
  loadText,
  rowAt,
} from './walk-cells.ts';

const NO_NAMES: readonly string[] = [];
const DOUBLE_QUOTE = 34;

/** Reads a chunk of CSV: the cells that the gate points at and those of keyed columns; the header's cells are keys. */
export function readCsv(chunk: LoadedChunk, sink: FieldSink): ChunkStats {
  const state = chunk.state as CsvChunkState;
  if (state.isComment) return readComments(chunk, sink);
  const table = openTable(chunk, state, sink);
  const { columns, isWanted, labels, walked, headerRows } = table;
  const problems = badText(table);
  const siblings = () => state.header;
  const within = new HitsWithin(table.hits);
  let row = -1;
  const repeats = new RecordRepeats<HeldCell>({
    raw: table.text.utf8,
    foundValues: () => sink.foundValues(),
    fieldsAt: range =>
      cellsOfRow(chunk.kernel, table.text.utf8, range, table.bytes)
        .filter(({ column }) => isWanted(columns.name(column)))
        .map(cell => hold({ ...cell, row }, table.decode(cell))),
    emit: (cell, matches) => sink.emit(matches, placeOf(cell, table), cell.text),
  });
  const endRow = () => {
    if (row < 0) return;
    const { start, end } = rowAt(walked, row);
    repeats.end(start, end);
    row = -1;
  };
  for (const cell of cellsOf(walked)) {
    const { column } = cell;
    if (!isWanted(columns.name(column))) continue;
    const decoded = table.decode(cell);
    // A name is text in its own right: it gives itself no context.
    const isName = cell.row < headerRows;
    const label = isName ? undefined : labels.of(cell, decoded.text);
    const places = decoded.isRaw ? within.of(cell.start, cell.end) : undefined;
    const names = isName ? NO_NAMES : columns.names(column);
    const matches = sink.matchInRecord(decoded.text, names, places, label, siblings);
    if (matches.length === 0) continue;
    if (cell.row !== row) endRow();
    row = cell.row;
    repeats.add(hold(cell, decoded), matches);
  }
  endRow();
  const headerCells = headerRows > 0 ? rowAt(walked, 0).cells : 0;
  return {
    records: walked.rows - headerRows,
    fields: walked.allCells - headerCells,
    ...problems.result(),
    ...(toldGlobs(chunk.options).length > 0 && {
      included: globsThatFit(chunk.options, columnNames(state.header, columns, walked)),
    }),
  };
}

/** A chunk whose cells were told apart. */
interface Table {
  readonly chunk: LoadedChunk;
  readonly state: CsvChunkState;
  readonly bytes: CsvBytes;
  readonly text: ChunkText;
  /** The whole text is valid UTF-8. */
  readonly isValid: boolean;
  readonly columns: Columns;
  readonly labels: RowLabels;
  readonly hits: Hits;
  readonly walked: WalkedCsv;
  /** 1 for a chunk that begins with the header. */
  readonly headerRows: 0 | 1;
  /** True for the name of a column that is to be read. */
  isWanted(column: string): boolean;
  decode(cell: Cell): DecodedCell;
}

function openTable(chunk: LoadedChunk, state: CsvChunkState, sink: FieldSink): Table {
  const bytes = toBytes(state.dialect);
  const text = loadText(chunk, state);
  const isValid = isUtf8(text.utf8);
  const isWanted = columnFilter(chunk.options.include, chunk.options.exclude);
  const labels = new RowLabels(state.header);
  // Before the gate: its hits are gone once names of columns are searched.
  const columns = new Columns(state.header, sink);
  const keyed = Uint8Array.from(state.header, (name, column) =>
    (sink.isKeyed(name) || sink.isContext(name) || labels.concern(column)) && isWanted(name) ? 1 : 0,
  );
  // Only the usual quote is known to those who look at raw cells, and only some bytes part fields.
  const isUsual = partsFields(bytes.delimiter) && (bytes.quote === DOUBLE_QUOTE || bytes.quote === NO_QUOTE);
  const hits = sink.gate(text.utf8, isUsual ? 'csv' : 'other');
  return {
    chunk,
    state,
    bytes,
    text,
    isValid,
    columns,
    labels,
    hits,
    walked: chunk.kernel.walkCsv(text.utf8, hits, bytes, keyed, 'gated'),
    headerRows: state.hasHeaderRow ? 1 : 0,
    isWanted,
    decode: cell => decodeCell(chunk.kernel, text.utf8, cell, bytes.quote, isValid),
  };
}

function placeOf({ row, column, toRaw }: HeldCell, { chunk, text, columns, headerRows }: Table): Place {
  const isName = row < headerRows;
  return {
    record: isName ? 0 : row - headerRows,
    path: columns.path(column),
    ...(isName && { inKey: true }),
    toSource(start, end) {
      const [from, to] = toRaw(start, end);
      return [chunk.start + text.toSource(from), chunk.start + text.toSource(to)];
    },
  };
}

/** A cell whose text stays valid. */
interface HeldCell extends Cell {
  readonly text: Buffer;
  readonly toRaw: DecodedCell['toRaw'];
}

function hold(cell: Cell, decoded: DecodedCell): HeldCell {
  const { text, toRaw } = decoded.keep();
  return { ...cell, text, toRaw };
}

/** Of the header, and of the cells beyond it. */
function columnNames(header: readonly string[], columns: Columns, walked: WalkedCsv): string[] {
  let width = header.length;
  for (let row = 0; row < walked.rows; row++) width = Math.max(width, rowAt(walked, row).cells);
  return Array.from({ length: width }, (_, column) => columns.name(column));
}

function badText({ chunk, state: { encoding }, text, isValid, walked, headerRows }: Table): ProblemList {
  const problems = new ProblemList();
  const add = (code: ProblemCode, message: string, row: number) => {
    const { start, end } = rowAt(walked, row);
    problems.add({
      code,
      message,
      ...(row >= headerRows && { record: chunk.firstRecord + row - headerRows }),
      bytes: [chunk.start + text.toSource(start), chunk.start + text.toSource(end)],
      effect: 'degraded',
    });
  };
  if (encoding === 'utf-8') {
    const hasNuls = text.utf8.includes(0);
    if (isValid && !hasNuls) return problems;
    for (let row = 0; row < walked.rows; row++) {
      const { start, end } = rowAt(walked, row);
      const bytes = text.utf8.subarray(start, end);
      if (hasNuls && bytes.includes(0)) add(NULS.code, NULS.message, row);
      if (isValid || isUtf8(bytes)) continue;
      add(NOT_UTF8.code, NOT_UTF8.message, row);
    }
  } else if ((chunk.end - chunk.start) % unitBytes(encoding) !== 0 && walked.rows > 0) {
    add(CUT_CHARACTER.code, CUT_CHARACTER.message, walked.rows - 1);
  }
  return problems;
}
