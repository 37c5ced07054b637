import type { Problem, ProblemCode } from '../../errors.ts';
import { columnFilter, globsThatFit, toldGlobs } from '../column-filter.ts';
import { digestOf } from '../columnar/digest-of.ts';
import { ColumnFindings, emitRows } from '../columnar/findings.ts';
import { Room } from '../columnar/found-values.ts';
import { scanMetadata } from '../columnar/scan-metadata.ts';
import { type ChunkStats, type FieldSink, type LoadedChunk, SourceChanged } from '../format.ts';
import { ProblemList } from '../problem-list.ts';
import { Scratch } from '../scratch.ts';
import { ARROW_SCHEMA } from './arrow-schema.ts';
import { BrokenParquet } from './broken.ts';
import { type ColumnChunk, type Footer, parseFooter, storedBytes } from './footer.ts';
import { openBytes, openFile, type RandomAccess } from './random-access.ts';
import { ReadBudget } from './read-budget.ts';
import { groupColumns, nameColumnOf } from './row-labels.ts';
import { scanColumn } from './scan-column.ts';

/** What the planner tells the reader: one row group of a file, or only its key-value metadata. */
export interface RowGroupState {
  /** Index of the row group, or -1 for a file that has none. */
  readonly rowGroup: number;
  /** The first chunk also scans the file's key-value metadata. */
  readonly hasMetadata: boolean;
  /** Numbers of the columns to read; all unless given. */
  readonly onlyColumns?: readonly number[];
  /** Where the footer stands, in bytes, and its SHA-256, so that the reader knows it is the one that was planned. */
  readonly footer: { readonly start: number; readonly length: number; readonly sha256: string };
}

/** Scans one row group. Throws SourceChanged when the file is no longer the one that was planned. */
export function readRowGroup(chunk: LoadedChunk, sink: FieldSink): ChunkStats {
  const state = chunk.state as RowGroupState;
  const file = chunk.file === undefined ? openBytes(chunk.bytes ?? new Uint8Array(0)) : openFile(chunk.file);
  try {
    const footer = loadFooter(file, state);
    if (state.hasMetadata) scanMetadata(footer.metadata.filter(isScanned), sink);
    return scanGroup({ file, footer, state, chunk }, sink);
  } finally {
    file.close();
  }
}

// A row group's worker needs the whole footer; the last one is kept, since row groups of a file come one after another.
let lastFooter: { readonly sha256: string; readonly footer: Footer } | undefined;

function loadFooter(file: RandomAccess, { footer: { start, length, sha256 } }: RowGroupState): Footer {
  if (start + length > file.size) throw new SourceChanged('the footer is no longer the one that was planned');
  const bytes = file.read(start, length);
  if (digestOf(bytes) !== sha256) throw new SourceChanged('the footer is no longer the one that was planned');
  if (lastFooter?.sha256 !== sha256) lastFooter = { sha256, footer: parseFooter(bytes, start) };
  return lastFooter.footer;
}

// Base64 looks like a secret; what users wrote into it are entries of their own.
const isScanned = ({ key, within }: Footer['metadata'][number]): boolean =>
  key !== ARROW_SCHEMA || within !== undefined;

interface GroupInput {
  readonly file: RandomAccess;
  readonly footer: Footer;
  readonly state: RowGroupState;
  readonly chunk: LoadedChunk;
}

function scanGroup({ file, footer, state, chunk }: GroupInput, sink: FieldSink): ChunkStats {
  const group = footer.rowGroups[state.rowGroup];
  if (!group) return { records: 0, fields: 0, problems: [], moreProblems: {} };
  const budget = new ReadBudget(storedBytes(group), footer.rowGroups.length);
  const memory = { stored: new Scratch(), unfolded: new Scratch() };
  const room = new Room();
  const { include, exclude } = chunk.options;
  const isWanted = columnFilter(include, exclude);
  const groupOf = groupColumns(group.columns);
  const only = state.onlyColumns && new Set(state.onlyColumns);
  const columns = group.columns
    .filter(({ leaf }) => isWanted(leaf.schemaPath[0]!) && (only?.has(leaf.number) ?? true))
    .map(column => {
      const findings = new ColumnFindings();
      const scan = { fields: 0, badChecksums: 0 };
      const columnGroup = groupOf.get(column.leaf.number)!;
      const nameColumn = nameColumnOf(column.leaf, columnGroup);
      const input = {
        file,
        fileEnd: footer.start,
        column,
        rows: group.rows,
        budget,
        memory,
        room,
        siblings: columnGroup.names,
        ...(nameColumn && { nameColumn }),
      };
      return { column, findings, scan, pages: scanColumn(input, sink, findings, scan), progress: START };
    });
  // The findings of a row stand together, though columns are read one after the other: in bands, so that only those of a band are held.
  for (let start = 0; start === 0 || start < group.rows; start += BAND_ROWS) {
    const end = start + BAND_ROWS < group.rows ? start + BAND_ROWS : Number.POSITIVE_INFINITY;
    for (const column of columns) column.progress = advance(column.pages, column.progress, end);
    emitRows(
      columns.map(({ findings }) => findings),
      end,
      sink,
    );
  }
  const problems = new ProblemList();
  for (const { column, scan, progress } of columns) {
    if (progress.error) problems.add(unreadColumn(column, { rowGroup: state.rowGroup, chunk, error: progress.error }));
    if (scan.badChecksums > 0) problems.add(wrongChecksum(column, state.rowGroup));
  }
  return {
    records: group.rows,
    fields: columns.reduce((sum, { scan }) => sum + scan.fields, 0),
    ...problems.result(),
    ...(toldGlobs(chunk.options).length > 0 && {
      included: globsThatFit(
        chunk.options,
        group.columns.map(({ leaf }) => leaf.schemaPath[0]!),
      ),
    }),
  };
}

/** How far a column is: the row that it has reached, and why it ended there. */
interface Progress {
  readonly row: number;
  readonly error?: BrokenParquet;
}
const START: Progress = { row: -1 };

/** Reads on until a row from `end` on has begun. */
function advance(pages: Generator<number, void>, progress: Progress, end: number): Progress {
  let { row } = progress;
  if (progress.error) return progress;
  try {
    while (row < end) {
      const next = pages.next();
      if (next.done) return { row: Number.POSITIVE_INFINITY };
      row = next.value;
    }
    return { row };
  } catch (error) {
    if (!(error instanceof BrokenParquet)) throw error;
    return { row, error };
  }
}

/** A page of a column may hold more rows: then its findings are held, and no others. */
const BAND_ROWS = 16_384;

interface Unread {
  readonly rowGroup: number;
  readonly chunk: LoadedChunk;
  readonly error: BrokenParquet;
}

const ADVICE: Partial<Record<ProblemCode, string>> = {
  encrypted: 'decrypt the file and scan it again',
  'decompression-bomb': 'if it is meant to repeat that much, write the file anew without dictionaries and compression',
};

// A column that does not say where it is could be anywhere in the row group.
function unreadColumn({ leaf, start, end }: ColumnChunk, { rowGroup, chunk, error }: Unread): Problem {
  return {
    code: error.code,
    message: `column ${leaf.number} of row group ${rowGroup} cannot be read: ${error.message}; ${ADVICE[error.code] ?? 'restore the file or write it anew'}`,
    bytes: end > start ? [start, end] : [chunk.start, chunk.end],
    effect: 'unread',
  };
}

function wrongChecksum({ leaf, start, end }: ColumnChunk, rowGroup: number): Problem {
  return {
    code: 'bad-checksum',
    message: `column ${leaf.number} of row group ${rowGroup} has pages that do not fit their CRC; it was scanned as it is, but its data may be damaged`,
    bytes: [start, end],
    effect: 'degraded',
  };
}
