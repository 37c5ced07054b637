import { createHash } from 'node:crypto';
import type { Problem } from '../../errors.ts';
import { columnFilter } from '../column-filter.ts';
import { type ChunkStats, type FieldSink, type LoadedChunk, SourceChanged } from '../format.ts';
import { ProblemList } from '../problem-list.ts';
import { BrokenParquet } from './broken.ts';
import { RowGroupFindings } from './findings.ts';
import { type ColumnChunk, type Footer, parseFooter, storedBytes } from './footer.ts';
import { openBytes, openFile, type RandomAccess } from './random-access.ts';
import { ReadBudget } from './read-budget.ts';
import { scanColumn } from './scan-column.ts';
import { Scratch } from './scratch.ts';

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
    if (state.hasMetadata) scanMetadata(footer, sink);
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

/** SHA-256 in hex. */
export function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

// A base64 flatbuffer of the Arrow schema: no text of a user's, and it looks like a secret.
const NOT_TEXT = new Set(['ARROW:schema']);

/** Characters; a longer key of the metadata gives way to its position. */
const LONGEST_KEY = 256;

function scanMetadata(footer: Footer, sink: FieldSink): void {
  for (const { key, value, path, numberedPath } of footer.metadata) {
    if (NOT_TEXT.has(key)) continue;
    const text = Buffer.from(new TextDecoder('utf-8', { ignoreBOM: true }).decode(value));
    const matches = sink.match(text, ['$metadata', key]);
    if (matches.length === 0) continue;
    const isHidden = key.length > LONGEST_KEY || sink.hides(key);
    sink.emit(matches, { record: 0, path: isHidden ? numberedPath : path }, text);
  }
}

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
  const findings = new RowGroupFindings();
  const memory = { stored: new Scratch(), unfolded: new Scratch() };
  const scan = { fields: 0, badChecksums: 0 };
  const problems = new ProblemList();
  const isWanted = columnFilter(chunk.options.include, chunk.options.exclude);
  for (const column of group.columns) {
    if (!isWanted(column.leaf.schemaPath[0]!)) continue;
    if (state.onlyColumns && !state.onlyColumns.includes(column.leaf.number)) continue;
    const checksumsBefore = scan.badChecksums;
    try {
      scanColumn({ file, fileEnd: footer.start, column, rows: group.rows, budget, memory }, sink, findings, scan);
    } catch (error) {
      if (!(error instanceof BrokenParquet)) throw error;
      problems.add(unreadColumn(column, { rowGroup: state.rowGroup, chunk, error }));
    }
    if (scan.badChecksums > checksumsBefore) problems.add(wrongChecksum(column, state.rowGroup));
  }
  findings.emitTo(sink);
  return {
    records: group.rows,
    fields: scan.fields,
    ...problems.result(),
  };
}

interface Unread {
  readonly rowGroup: number;
  readonly chunk: LoadedChunk;
  readonly error: BrokenParquet;
}

// A column that does not say where it is could be anywhere in the row group.
function unreadColumn({ leaf, start, end }: ColumnChunk, { rowGroup, chunk, error }: Unread): Problem {
  const advice =
    error.code === 'encrypted' ? 'decrypt the file and scan it again' : 'restore the file or write it anew';
  return {
    code: error.code,
    message: `column ${leaf.number} of row group ${rowGroup} cannot be read: ${error.message}; ${advice}`,
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
