import type { NewValue } from '../../columnar/edit-value.ts';
import type { OutputFile } from '../../columnar/output-file.ts';
import { SortedNumbers } from '../../columnar/sorted-numbers.ts';
import { BrokenParquet } from '../broken.ts';
import { compress } from '../codecs.ts';
import { hasPages } from '../footer.ts';
import { Encoding, Physical } from '../names.ts';
import { endOfPages, type StoredPage } from '../pages.ts';
import type { Leaf } from '../schema.ts';
import { type ThriftStruct, Wire } from '../thrift.ts';
import { bytesOf, listOf, numberOf, structOf, withField, withI32, withI64, withoutFields } from '../thrift-fields.ts';
import { joinBounds, type Order, orderOf } from './bounds.ts';
import { type ColumnSource, decodePages } from './decoded-pages.ts';
import type { Rows } from './dropped-rows.ts';
import type { ColumnIndexes, OldIndexes } from './kept-indexes.ts';
import { makeDictionary, type NewDictionary } from './new-dictionary.ts';
import { type IndexedPage, makeColumnIndex, makeOffsetIndex } from './page-index.ts';
import { isTouched, keepPage, rewritePage, toPage, type WrittenPage } from './rewrite-page.ts';

/** A column chunk in the new file. */
export interface WrittenColumn {
  /** The ColumnChunk for the new footer, without the places of its indexes. */
  readonly struct: ThriftStruct;
  readonly indexes: ColumnIndexes;
  /** In bytes, headers included. */
  readonly stored: number;
  readonly uncompressed: number;
}

/** Copies a column chunk byte for byte, with its indexes and Bloom filter; only offsets move. */
export function copyColumn(source: ColumnSource, old: OldIndexes, output: OutputFile): WrittenColumn {
  const { file, column } = source;
  const start = output.offset;
  if (hasPages(column)) output.copy(file, column.start, trueEnd(source));
  const meta = structOf(column.struct, 3);
  if (!meta) return { struct: column.struct, indexes: {}, stored: 0, uncompressed: 0 };
  const moved = movedBy(meta, start - column.start);
  return {
    struct: toChunk(column.struct, withoutFields(withoutOldBounds(moved, column.leaf), 14, 15), start),
    indexes: old.of(column, start - column.start),
    stored: numberOf(meta, 7) ?? 0,
    uncompressed: numberOf(meta, 6) ?? 0,
  };
}

// Readers know from created_by whose old min and max (Statistics 1 and 2) of byte columns are wrong; it names us now.
function withoutOldBounds(meta: ThriftStruct, leaf: Leaf): ThriftStruct {
  const statistics = structOf(meta, 12);
  const isNumber = leaf.width === 0 && leaf.physical !== Physical.byteArray;
  return statistics && !isNumber ? withField(meta, 12, Wire.struct, withoutFields(statistics, 1, 2)) : meta;
}

// Old writers understate the length of a chunk, so the pages themselves tell; where they cannot be read, the footer does.
function trueEnd({ file, fileEnd, column }: ColumnSource): number {
  try {
    return hasPages(column) ? Math.max(column.end, endOfPages(file, column, fileEnd)) : column.end;
  } catch (error) {
    if (!(error instanceof BrokenParquet)) throw error;
    return column.end;
  }
}

// Fields of ColumnMetaData: 9 data page, 10 index page, 11 dictionary page. An offset of 0 means there is none.
function movedBy(meta: ThriftStruct, distance: number): ThriftStruct {
  let moved = meta;
  for (const id of [9, 10, 11]) {
    const offset = numberOf(meta, id) ?? 0;
    if (offset > 0) moved = withI64(moved, id, offset + distance);
  }
  return moved;
}

/**
 * Writes a column chunk with its edits made and rows dropped; pages that neither touches are copied. Its statistics and page indexes are
 * made anew from the values that are in it now, where its type has a simple order; its Bloom filter is left out. Throws BrokenParquet.
 */
export function writeColumn(
  source: ColumnSource,
  changes: ReadonlyMap<number, NewValue>,
  dropped: Rows,
  output: OutputFile,
): WrittenColumn {
  const { leaf, codec, struct } = source.column;
  const changed = new SortedNumbers(changes.keys());
  const dictionary = makeDictionary(source, { changes, changed, dropped });
  const order = hasBounds(struct) && !source.hasOtherOrder ? orderOf(leaf) : undefined;
  const change = { leaf, codec, changes, changed, dropped, dictionary, order };
  const tally = { start: output.offset, hasDictionary: false, count: 0, rows: 0, stored: 0, uncompressed: 0 };
  const pages: IndexedPage[] = [];
  const put = (page: WrittenPage) => {
    for (const bytes of page.bytes) output.write(bytes);
    tally.count += page.count;
    tally.stored += page.stored;
    tally.uncompressed += page.uncompressed;
  };
  for (const page of decodePages(source)) {
    if (page.kind === 'dictionary') {
      tally.hasDictionary = true;
      put(dictionary!.differs ? dictionaryPage(page.stored, source, dictionary!) : asStored(page.stored));
      continue;
    }
    const written = isTouched(page, change) ? rewritePage(page, change) : keepPage(page, order);
    if (!written) continue;
    const { stored, nulls, bounds, startsRow } = written;
    pages.push({ offset: output.offset, stored, nulls, bounds, firstRow: startsRow ? tally.rows : undefined });
    tally.rows += written.rows;
    put(written);
  }
  return toColumn(source, tally, pages, order);
}

// Statistics with min_value or max_value, or a column index.
function hasBounds(struct: ThriftStruct): boolean {
  const statistics = structOf(structOf(struct, 3)!, 12);
  const hasOwn = statistics && (bytesOf(statistics, 5) ?? bytesOf(statistics, 6)) !== undefined;
  return hasOwn || numberOf(struct, 6) !== undefined;
}

interface Tally {
  readonly start: number;
  readonly hasDictionary: boolean;
  readonly count: number;
  readonly stored: number;
  readonly uncompressed: number;
}

function asStored({ header, headerBytes, body }: StoredPage): WrittenPage {
  const stored = headerBytes.length + body.length;
  return { bytes: [headerBytes, body], count: 0, stored, uncompressed: headerBytes.length + header.uncompressedSize };
}

// Fields of DictionaryPageHeader: 1 num_values, 3 is_sorted, which may not hold any longer.
function dictionaryPage({ header }: StoredPage, { column }: ColumnSource, dictionary: NewDictionary): WrittenPage {
  const plain = dictionary.plain();
  const detail = withoutFields(withI32(structOf(header.struct, 7)!, 1, dictionary.size), 3);
  return toPage(header.struct, {
    detailId: 7,
    detail,
    body: compress(column.codec, plain),
    uncompressed: plain.length,
    count: 0,
  });
}

// Fields of ColumnMetaData: 2 encodings, 5 num_values, 6 and 7 sizes, 9 to 11 offsets, 12 statistics, 13 encoding stats,
// 14 and 15 bloom filter, 16 size statistics, 17 geospatial statistics. Old statistics could hold an old value.
function toColumn(
  { column }: ColumnSource,
  tally: Tally,
  pages: readonly IndexedPage[],
  order: Order | undefined,
): WrittenColumn {
  const old = structOf(column.struct, 3)!;
  let meta = withoutFields(old, 10, 11, 12, 13, 14, 15, 16, 17);
  meta = withI64(withI64(withI64(meta, 5, tally.count), 6, tally.uncompressed), 7, tally.stored);
  meta = withI64(meta, 9, pages[0]?.offset ?? tally.start);
  if (tally.hasDictionary) meta = withI64(meta, 11, tally.start);
  if (structOf(old, 12)) meta = withField(meta, 12, Wire.struct, statisticsOf(pages, order));
  const encodings = new Set(listOf(meta, 2)?.values).add(Encoding.plain).add(Encoding.rle);
  meta = withField(meta, 2, Wire.list, { elementType: Wire.i32, values: [...encodings] });
  const offsetIndex = numberOf(column.struct, 4) === undefined ? undefined : makeOffsetIndex(pages);
  const isWanted = offsetIndex && order && numberOf(column.struct, 6) !== undefined;
  const columnIndex = isWanted && makeColumnIndex(pages, order);
  return {
    struct: toChunk(column.struct, meta, tally.start),
    indexes: { ...(offsetIndex && { offsetIndex }), ...(columnIndex && { columnIndex }) },
    stored: tally.stored,
    uncompressed: tally.uncompressed,
  };
}

// Fields of Statistics: 3 null_count, 5 max_value, 6 min_value, 7 and 8 whether they are exact.
function statisticsOf(pages: readonly IndexedPage[], order: Order | undefined): ThriftStruct {
  const statistics = withI64(
    { fields: [] },
    3,
    pages.reduce((sum, { nulls }) => sum + nulls, 0),
  );
  const bounds = order && joinBounds(pages, order);
  if (!bounds?.lower || !bounds.upper) return statistics;
  const isExact = bounds.isExact ? Wire.boolTrue : Wire.boolFalse;
  let told = withField(statistics, 5, Wire.binary, bounds.upper);
  told = withField(told, 6, Wire.binary, bounds.lower);
  return withField(withField(told, 7, isExact, bounds.isExact), 8, isExact, bounds.isExact);
}

// Fields of ColumnChunk: 2 file_offset (0 in new writers), 3 its metadata, 4 to 7 where its page indexes are.
function toChunk(old: ThriftStruct, meta: ThriftStruct, start: number): ThriftStruct {
  const chunk = withField(withoutFields(old, 4, 5, 6, 7), 3, Wire.struct, meta);
  return (numberOf(old, 2) ?? 0) > 0 ? withI64(chunk, 2, start) : chunk;
}
