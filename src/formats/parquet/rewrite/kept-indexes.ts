import type { OutputFile } from '../../columnar/output-file.ts';
import { BrokenParquet } from '../broken.ts';
import type { ColumnChunk, Footer } from '../footer.ts';
import type { RandomAccess } from '../random-access.ts';
import { readStruct, type ThriftStruct, Wire, writeStruct } from '../thrift.ts';
import { numberOf, structOf, withField, withI32, withI64 } from '../thrift-fields.ts';
import { moveOffsetIndex } from './page-index.ts';

/** What a column chunk of the new file has behind all row groups. */
export interface ColumnIndexes {
  /** Half-open range of its Bloom filter in the old file. */
  readonly bloom?: readonly [number, number];
  readonly columnIndex?: Buffer;
  readonly offsetIndex?: Buffer;
}

/** Where the old file's page indexes and Bloom filters may be read: outside of all pages, or what was replaced could come along. */
export class OldIndexes {
  readonly #file: RandomAccess;
  readonly #fileEnd: number;
  /** Ranges of column chunks, ascending; those that overlap, as in no honest file, are joined. */
  readonly #chunks: readonly (readonly [number, number])[];

  constructor(file: RandomAccess, { rowGroups, start }: Footer) {
    this.#file = file;
    this.#fileEnd = start;
    const columns = rowGroups.flatMap(group => group.columns);
    const ranges = columns.map(({ start, end }): [number, number] => [start, end]).sort((a, b) => a[0] - b[0]);
    const joined: [number, number][] = [];
    for (const [from, to] of ranges) {
      const last = joined.at(-1);
      if (last && from <= last[1]) last[1] = Math.max(last[1], to);
      else joined.push([from, to]);
    }
    this.#chunks = joined;
  }

  /** Those of a chunk that is copied, for its new place; whatever does not read as what it should be is left behind. */
  of({ struct, start, end }: ColumnChunk, distance: number): ColumnIndexes {
    const meta = structOf(struct, 3);
    const bloom = meta && this.#bloom(numberOf(meta, 14), numberOf(meta, 15));
    const offsets = this.#struct(numberOf(struct, 4), numberOf(struct, 5));
    const offsetIndex = offsets && moveOffsetIndex(offsets, { start, end }, distance);
    const columnIndex = offsetIndex && this.#struct(numberOf(struct, 6), numberOf(struct, 7));
    return {
      ...(bloom && { bloom }),
      ...(offsetIndex && { offsetIndex: writeStruct(offsetIndex) }),
      ...(columnIndex && { columnIndex: writeStruct(columnIndex) }),
    };
  }

  #struct(at = 0, length = 0): ThriftStruct | undefined {
    if (!this.#isOutside(at, at + length)) return undefined;
    return attempt(() => {
      const { struct, end } = readStruct(this.#file.read(at, length));
      return end === length ? struct : undefined;
    });
  }

  // Fields of BloomFilterHeader: 1 bytes of the filter behind it. Its whole length is not told by old writers.
  #bloom(at = 0, length?: number): readonly [number, number] | undefined {
    const most = Math.min(length ?? HEADER_BYTES, this.#fileEnd - at);
    if (!this.#isOutside(at, at + most)) return undefined;
    const whole = attempt(() => {
      const { struct, end } = readStruct(this.#file.read(at, Math.min(most, HEADER_BYTES)));
      return end + (numberOf(struct, 1) ?? -1);
    });
    if (whole === undefined || (length !== undefined && whole !== length)) return undefined;
    return this.#isOutside(at, at + whole) ? [at, at + whole] : undefined;
  }

  #isOutside(start: number, end: number): boolean {
    if (start <= 0 || end <= start || end > this.#fileEnd) return false;
    let low = 0;
    let high = this.#chunks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#chunks[middle]![1] <= start) low = middle + 1;
      else high = middle;
    }
    return low === this.#chunks.length || this.#chunks[low]![0] >= end;
  }
}

const HEADER_BYTES = 256;

function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof BrokenParquet) return undefined;
    throw error;
  }
}

/** A chunk of the new file, and the indexes that are to follow. */
export interface IndexedColumn {
  readonly struct: ThriftStruct;
  readonly indexes: ColumnIndexes;
}

/** Writes all Bloom filters, then all column indexes, then all offset indexes; returns the chunks with their places. */
export function writeIndexes(
  columns: readonly IndexedColumn[],
  from: RandomAccess,
  output: OutputFile,
): ThriftStruct[] {
  const structs = columns.map(column => column.struct);
  // Fields of ColumnMetaData: 14 and 15 place and length of the Bloom filter.
  for (const [i, { indexes }] of columns.entries()) {
    const meta = structOf(structs[i]!, 3);
    if (!indexes.bloom || !meta) continue;
    const [start, end] = indexes.bloom;
    const placed = withI32(withI64(meta, 14, output.offset), 15, end - start);
    structs[i] = withField(structs[i]!, 3, Wire.struct, placed);
    output.copy(from, start, end);
  }
  // Fields of ColumnChunk: 4 and 5 place and length of the offset index, 6 and 7 of the column index.
  for (const [id, name] of [[6, 'columnIndex'] as const, [4, 'offsetIndex'] as const]) {
    for (const [i, { indexes }] of columns.entries()) {
      const bytes = indexes[name];
      if (!bytes) continue;
      structs[i] = withI32(withI64(structs[i]!, id, output.offset), id + 1, bytes.length);
      output.write(bytes);
    }
  }
  return structs;
}
