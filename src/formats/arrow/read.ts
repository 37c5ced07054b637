import type { Problem, ProblemCode } from '../../errors.ts';
import { columnFilter, globsThatFit, toldGlobs } from '../column-filter.ts';
import { groupColumns, nameColumnOf } from '../columnar/column-groups.ts';
import { digestOf } from '../columnar/digest-of.ts';
import { ColumnFindings, emitRows } from '../columnar/findings.ts';
import { openRandomAccess, type RandomAccess, randomAccessTo } from '../columnar/random-access.ts';
import { type MetadataText, scanMetadata } from '../columnar/scan-metadata.ts';
import { type ChunkStats, type FieldSink, type LoadedChunk, SourceChanged } from '../format.ts';
import { ProblemList } from '../problem-list.ts';
import { BatchArrays } from './batch-arrays.ts';
import { BrokenArrow, guarded } from './broken.ts';
import { type ArrowSchema, openSchema } from './container.ts';
import { memberOf } from './labels.ts';
import type { ArrowLeaf } from './leaves.ts';
import type { PlacedArray } from './levels.ts';
import { metadataOf } from './metadata.ts';
import type { BatchesState, BatchPart } from './plan.ts';
import { ReadBudget } from './read-budget.ts';
import { LeafScanner } from './scan-leaf.ts';
import { storedSize } from './stored-size.ts';

const broken = (message: string) => new BrokenArrow(message);

/** Scans record batches. Throws SourceChanged when the file is no longer the one that was planned. */
export function readBatches(chunk: LoadedChunk, sink: FieldSink): ChunkStats {
  const state = chunk.state as BatchesState;
  const file =
    chunk.file === undefined
      ? randomAccessTo(chunk.bytes ?? new Uint8Array(0), broken)
      : openRandomAccess(chunk.file, broken);
  try {
    const schema = loadSchema(file, state);
    if (state.hasMetadata) scanMetadata(metadataIn(file, state), sink);
    return new ChunkScan({ file, schema, state, chunk }, sink).run();
  } finally {
    file.close();
  }
}

// A worker needs the schema for each chunk; the last one is kept, since chunks of a source come one after another.
let lastSchema: { readonly sha256: string; readonly schema: ArrowSchema } | undefined;

function loadSchema(file: RandomAccess, { schema: { start, end, isOfFooter, sha256 } }: BatchesState): ArrowSchema {
  const bytes = end > file.size ? Buffer.alloc(0) : file.read(start, end - start);
  if (digestOf(bytes) !== sha256) throw new SourceChanged('the schema is no longer the one that was planned');
  if (lastSchema?.sha256 !== sha256) lastSchema = { sha256, schema: openSchema({ bytes, start, isOfFooter }) };
  return lastSchema.schema;
}

function metadataIn(file: RandomAccess, { message, schema }: BatchesState): readonly MetadataText[] {
  const read = ({ start, end }: { readonly start: number; readonly end: number }) => file.read(start, end - start);
  return metadataOf(message && read(message), schema.isOfFooter ? read(schema) : undefined);
}

interface ScanInput {
  readonly file: RandomAccess;
  readonly schema: ArrowSchema;
  readonly state: BatchesState;
  readonly chunk: LoadedChunk;
}

/** Rows whose findings are held together: those of a row stand together, though columns are read one after the other. */
const BAND_ROWS = 16_384;
/** Bytes after decompression that such rows take, about. */
const BAND_BYTES = 32 * 1024 * 1024;

interface Column {
  readonly leaf: ArrowLeaf;
  readonly scanner: LeafScanner;
  readonly findings: ColumnFindings;
  error?: BrokenArrow;
}

class ChunkScan {
  readonly #input: ScanInput;
  readonly #sink: FieldSink;
  readonly #budget: ReadBudget;
  readonly #arrays: BatchArrays;
  readonly #columns: readonly Column[];
  readonly #problems = new ProblemList();
  #records = 0;

  constructor(input: ScanInput, sink: FieldSink) {
    const { file, schema, state } = input;
    this.#input = input;
    this.#sink = sink;
    this.#budget = new ReadBudget(storedSize(state));
    this.#arrays = new BatchArrays({ file, schema, budget: this.#budget, dictionaries: state.dictionaries });
    this.#columns = this.#openColumns();
  }

  run(): ChunkStats {
    const { state, schema, chunk } = this.#input;
    for (const part of state.parts) {
      this.#scanPart(part);
      this.#records += part.to - part.from;
    }
    return {
      records: this.#records,
      fields: this.#columns.reduce((sum, { scanner }) => sum + scanner.fields, 0),
      ...this.#problems.result(),
      ...(toldGlobs(chunk.options).length > 0 && {
        included: globsThatFit(
          chunk.options,
          schema.fields.map(({ name }) => name),
        ),
      }),
    };
  }

  #openColumns(): Column[] {
    const { schema, state, chunk } = this.#input;
    const isWanted = columnFilter(chunk.options.include, chunk.options.exclude);
    const groupOf = groupColumns(schema.leaves, memberOf);
    const only = state.onlyColumns && new Set(state.onlyColumns);
    return schema.leaves
      .filter(leaf => isWanted(leaf.columnName) && (only?.has(leaf.number) ?? true))
      .map(leaf => {
        const findings = new ColumnFindings();
        const group = groupOf.get(leaf.number)!;
        const nameLeaf = nameColumnOf(memberOf(leaf), group);
        const scanner = new LeafScanner(leaf, this.#sink, { siblings: group.names, nameLeaf, findings });
        return { leaf, findings, scanner };
      });
  }

  #scanPart(part: BatchPart): void {
    let columns: PlacedArray[];
    try {
      columns = this.#arrays.columnsOf(part.place);
    } catch (error) {
      if (!(error instanceof BrokenArrow)) throw error;
      throw new SourceChanged('a record batch is no longer the one that was planned');
    }
    for (const column of this.#columns) delete column.error;
    const rows = bandRows(columns, part);
    for (let from = part.from; from < part.to; from += rows) {
      const band = {
        columns,
        rows: { from, to: Math.min(from + rows, part.to) },
        rowBase: this.#records - part.from,
        budget: this.#budget,
        dictionaryOf: this.#arrays.dictionaryOf,
      };
      for (const column of this.#columns) {
        if (!column.error) this.#attempt(column, () => guarded('an array', () => column.scanner.scan(band)));
      }
      emitRows(
        this.#columns.map(({ findings }) => findings),
        Number.POSITIVE_INFINITY,
        this.#sink,
      );
    }
    for (const { leaf, error } of this.#columns) {
      if (error) this.#problems.add(unreadColumn(leaf, columns[leaf.column]!, part, error));
    }
  }

  #attempt(column: Column, work: () => void): void {
    try {
      work();
    } catch (error) {
      if (!(error instanceof BrokenArrow)) throw error;
      column.error = error;
    }
  }
}

/** How many rows are read at once: few where they are large. */
function bandRows(columns: readonly PlacedArray[], { place }: BatchPart): number {
  const rows = columns[0]?.array.length ?? 0;
  if (rows <= 1) return BAND_ROWS;
  const bytes = Math.max(place.end - place.bodyStart, unfoldedSize(columns));
  return Math.max(1, Math.min(BAND_ROWS, Math.floor((rows * BAND_BYTES) / bytes)));
}

function unfoldedSize(columns: readonly PlacedArray[]): number {
  let size = 0;
  const add = ({ array, body }: PlacedArray) => {
    for (const buffer of array.buffers) size += claimOf(buffer, body);
    for (const child of array.children) add({ array: child, body });
  };
  columns.forEach(add);
  return size;
}

// One that cannot be read is told when it is.
function claimOf(buffer: PlacedArray['array']['buffers'][number], body: PlacedArray['body']): number {
  try {
    return body.sizeOf(buffer);
  } catch (error) {
    if (error instanceof BrokenArrow) return 0;
    throw error;
  }
}

const ADVICE: Partial<Record<ProblemCode, string>> = {
  'decompression-bomb': 'if it is meant to repeat that much, write the file anew without compression',
  'unsupported-arrow': 'write it anew as Parquet or JSON Lines, and scan that',
};

function unreadColumn(
  leaf: ArrowLeaf,
  { array }: PlacedArray,
  { number, place }: BatchPart,
  error: BrokenArrow,
): Problem {
  return {
    code: error.code,
    message: `column ${leaf.number} of record batch ${number} cannot be read: ${error.message}; ${ADVICE[error.code] ?? 'restore the file or write it anew'}`,
    bytes: rangeOf(array, place) ?? [place.start, place.end],
    effect: 'unread',
  };
}

/** The bytes in which the buffers of a column stand; undefined where they say nothing of it. */
function rangeOf(array: PlacedArray['array'], { bodyStart, end }: BatchPart['place']): [number, number] | undefined {
  let [first, last] = [Number.POSITIVE_INFINITY, 0];
  const add = ({ buffers, children }: PlacedArray['array']) => {
    for (const { offset, length } of buffers) {
      if (!(offset >= 0 && length > 0 && offset + length <= end - bodyStart)) continue;
      first = Math.min(first, bodyStart + offset);
      last = Math.max(last, bodyStart + offset + length);
    }
    children.forEach(add);
  };
  add(array);
  return last > first ? [first, last] : undefined;
}
