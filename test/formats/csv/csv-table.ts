import type { Problem } from '../../../src/errors.ts';
import { applyChanges } from '../../../src/formats/changes.ts';
import { toBytes } from '../../../src/formats/csv/dialect.ts';
import { type CsvChunkState, planCsv } from '../../../src/formats/csv/plan.ts';
import { spliceCsv } from '../../../src/formats/csv/splice.ts';
import { cellsOf, decodeCell, loadText, rowAt } from '../../../src/formats/csv/walk-cells.ts';
import type { Chunk, Edit, FormatOptions } from '../../../src/formats/format.ts';
import { Kernel } from '../../../src/kernel/kernel.ts';
import { compilePolicy } from '../../../src/policy/policy-schema.ts';
import { loadChunk, Scanner } from '../../../src/scan/scanner.ts';
import type { Finding } from '../../../src/types.ts';
import { tokenRule } from '../../test-rule.ts';

export interface Cutting {
  readonly chunkBytes?: number;
  readonly blockBytes?: number;
  readonly options?: Partial<FormatOptions>;
}

export interface Cell {
  readonly text: string;
  /** Half-open range of the raw text between the quotes, in the source's bytes. */
  readonly bytes: readonly [number, number];
}

export interface Table {
  /** All rows, the header's included. */
  readonly rows: readonly (readonly Cell[])[];
  /** Index among the records of each row; −1 for the header. */
  readonly records: readonly number[];
  readonly state: CsvChunkState | undefined;
  readonly problems: readonly Problem[];
}

const kernel = new Kernel();

export function toOptions(options: Partial<FormatOptions> = {}): FormatOptions {
  return { include: [], exclude: [], maxRecordBytes: 1 << 27, ...options };
}

/** The chunks of `bytes` taken as a stream of blocks. */
export async function planChunks(
  bytes: Buffer,
  { chunkBytes = 1 << 20, blockBytes = 1 << 16, options }: Cutting = {},
): Promise<{ chunks: Chunk[]; problems: Problem[] }> {
  const problems: Problem[] = [];
  const blocks = async function* () {
    for (let at = 0; at < bytes.length; at += blockBytes) yield Buffer.from(bytes.subarray(at, at + blockBytes));
  };
  const chunks: Chunk[] = [];
  const plan = planCsv({
    file: undefined,
    size: bytes.length,
    bytes: blocks(),
    chunkBytes,
    options: toOptions(options),
    report: problem => problems.push(problem),
  });
  for await (const chunk of plan) chunks.push(chunk);
  return { chunks, problems };
}

/** Every cell, by the walker that the reader uses. */
export async function readTable(bytes: Buffer, cutting: Cutting = {}): Promise<Table> {
  const { chunks, problems } = await planChunks(bytes, cutting);
  const rows: Cell[][] = [];
  const records: number[] = [];
  for (const chunk of chunks) {
    const state = chunk.state as CsvChunkState;
    const dialect = toBytes(state.dialect);
    const text = loadText(loadChunk(chunk, undefined, kernel, toOptions(cutting.options)), state);
    const walked = kernel.walkCsv(text.utf8, kernel.toHits([]), dialect, new Uint8Array(0), 'all');
    const first = rows.length;
    for (let row = 0; row < walked.rows; row++) {
      rows.push([]);
      records.push(chunk.firstRecord + row - (state.hasHeaderRow ? 1 : 0));
    }
    for (const cell of cellsOf(walked)) {
      rows[first + cell.row]!.push({
        text: decodeCell(kernel, text.utf8, cell, dialect.quote, false).text.toString('utf8'),
        bytes: [chunk.start + text.toSource(cell.start), chunk.start + text.toSource(cell.end)],
      });
    }
    for (let row = 0; row < walked.rows; row++) {
      if (rowAt(walked, row).cells !== rows[first + row]!.length)
        throw new Error('a row counts other cells than it has');
    }
  }
  return { rows, records, state: chunks[0]?.state as CsvChunkState | undefined, problems };
}

export function textsOf({ rows }: Table): string[][] {
  return rows.map(row => row.map(({ text }) => text));
}

const scanners = new Map<string, Scanner>();

/** Findings and counts by the whole scanner with every rule, in this thread. */
export async function scanTable(
  bytes: Buffer,
  { usesGate = true, ...cutting }: Cutting & { usesGate?: boolean } = {},
): Promise<{ findings: Finding[]; records: number; fields: number; problems: Problem[] }> {
  const formatOptions = toOptions(cutting.options);
  const key = JSON.stringify([formatOptions, usesGate]);
  let scanner = scanners.get(key);
  if (!scanner) {
    scanner = new Scanner({
      extraRules: [tokenRule],
      fingerprintKey: undefined,
      distinctSeed: [1, 2],
      policy: compilePolicy({}),
      today: '2026-01-01',
      formatOptions,
      usesGate,
    });
    scanners.set(key, scanner);
  }
  const { chunks, problems } = await planChunks(bytes, cutting);
  const findings: Finding[] = [];
  let records = 0;
  let fields = 0;
  for (const chunk of chunks) {
    const result = await scanner.scanChunk({ source: 'table.csv', file: undefined, format: 'csv', chunk });
    records += result.records;
    fields += result.fields;
    problems.push(...result.problems);
    const lines = Buffer.from(result.lines).toString('utf8').split('\n');
    for (const line of lines) if (line !== '') findings.push(JSON.parse(line));
  }
  return { findings, records, fields, problems };
}

/** The source with edits made, chunk by chunk. */
export async function splice(bytes: Buffer, edits: readonly Edit[], cutting: Cutting = {}): Promise<Buffer> {
  const { chunks } = await planChunks(bytes, cutting);
  const parts: Uint8Array[] = [];
  let at = 0;
  for (const chunk of chunks) {
    parts.push(bytes.subarray(at, chunk.start));
    const own = edits.filter(({ start }) => start >= chunk.start && start < chunk.end);
    const raw = bytes.subarray(chunk.start, chunk.end);
    const loaded = () => loadChunk(chunk, undefined, kernel, toOptions(cutting.options));
    parts.push(own.length === 0 ? raw : applyChanges(raw, spliceCsv(loaded(), own)));
    at = chunk.end;
  }
  return Buffer.concat([...parts, bytes.subarray(at)]);
}
