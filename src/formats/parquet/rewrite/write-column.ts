import { BrokenParquet } from '../broken.ts';
import { compress } from '../codecs.ts';
import { hasPages } from '../footer.ts';
import { Encoding, Physical } from '../names.ts';
import { readPages, type StoredPage } from '../pages.ts';
import type { Leaf } from '../schema.ts';
import { type ThriftStruct, Wire } from '../thrift.ts';
import { listOf, numberOf, structOf, withField, withI32, withI64, withoutFields } from '../thrift-fields.ts';
import { type ColumnSource, decodePages } from './decoded-pages.ts';
import type { NewValue } from './edit-value.ts';
import { makeDictionary, type NewDictionary } from './new-dictionary.ts';
import type { OutputFile } from './output-file.ts';
import { writePlain } from './plain-values.ts';
import { isTouched, type Rows, rewritePage, toPage, type WrittenPage } from './rewrite-page.ts';
import { SortedNumbers } from './sorted-numbers.ts';

/** A column chunk in the new file. */
export interface WrittenColumn {
  /** The ColumnChunk for the new footer. */
  readonly struct: ThriftStruct;
  /** In bytes, headers included. */
  readonly stored: number;
  readonly uncompressed: number;
}

/** Copies a column chunk byte for byte; only its offsets move. Its indexes and bloom filter are left behind. */
export function copyColumn(source: ColumnSource, output: OutputFile): WrittenColumn {
  const { file, column } = source;
  const start = output.offset;
  if (hasPages(column)) output.copy(file, column.start, trueEnd(source));
  const meta = structOf(column.struct, 3);
  if (!meta) return { struct: column.struct, stored: 0, uncompressed: 0 };
  const moved = movedBy(meta, start - column.start);
  return {
    struct: toChunk(column.struct, withoutFields(withoutOldBounds(moved, column.leaf), 14, 15), start),
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
  let end = column.end;
  try {
    for (const { at, headerBytes, body } of readPages(file, column, fileEnd)) {
      end = Math.max(end, at + headerBytes.length + body.length);
    }
  } catch (error) {
    if (!(error instanceof BrokenParquet)) throw error;
  }
  return end;
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

/** Writes a column chunk with its edits made and rows dropped; pages that neither touches are copied. Throws BrokenParquet. */
export function writeColumn(
  source: ColumnSource,
  changes: ReadonlyMap<number, NewValue>,
  dropped: Rows,
  output: OutputFile,
): WrittenColumn {
  const { leaf, codec } = source.column;
  const dictionary = makeDictionary(source, changes, dropped);
  const change = { leaf, codec, changes, changed: new SortedNumbers(changes.keys()), dropped, dictionary };
  const tally = { start: output.offset, firstData: 0, hasDictionary: false, count: 0, stored: 0, uncompressed: 0 };
  const put = (page: WrittenPage) => {
    for (const bytes of page.bytes) output.write(bytes);
    tally.count += page.count;
    tally.stored += page.stored;
    tally.uncompressed += page.uncompressed;
  };
  for (const page of decodePages(source)) {
    if (page.kind === 'dictionary') {
      tally.hasDictionary = true;
      put(
        dictionary!.differs ? dictionaryPage(page.stored, source, dictionary!) : { ...asStored(page.stored), count: 0 },
      );
      continue;
    }
    if (tally.firstData === 0) tally.firstData = output.offset;
    const written = isTouched(page, change) ? rewritePage(page, change) : asStored(page.stored);
    if (written) put(written);
  }
  return toColumn(source, tally);
}

interface Tally {
  readonly start: number;
  readonly firstData: number;
  readonly hasDictionary: boolean;
  readonly count: number;
  readonly stored: number;
  readonly uncompressed: number;
}

function asStored({ header, headerBytes, body }: StoredPage): WrittenPage {
  return {
    bytes: [headerBytes, body],
    count: header.count,
    stored: headerBytes.length + body.length,
    uncompressed: headerBytes.length + header.uncompressedSize,
  };
}

// Fields of DictionaryPageHeader: 1 num_values, 3 is_sorted, which may not hold any longer.
function dictionaryPage({ header }: StoredPage, { column }: ColumnSource, dictionary: NewDictionary): WrittenPage {
  const plain = writePlain(column.leaf, dictionary.values());
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
// 14 and 15 bloom filter, 16 size statistics, 17 geospatial statistics. Statistics could hold an old value.
function toColumn({ column }: ColumnSource, tally: Tally): WrittenColumn {
  let meta = withoutFields(structOf(column.struct, 3)!, 10, 11, 12, 13, 14, 15, 16, 17);
  meta = withI64(withI64(withI64(meta, 5, tally.count), 6, tally.uncompressed), 7, tally.stored);
  meta = withI64(meta, 9, tally.firstData || tally.start);
  if (tally.hasDictionary) meta = withI64(meta, 11, tally.start);
  const encodings = new Set(listOf(meta, 2)?.values).add(Encoding.plain).add(Encoding.rle);
  meta = withField(meta, 2, Wire.list, { elementType: Wire.i32, values: [...encodings] });
  return { struct: toChunk(column.struct, meta, tally.start), stored: tally.stored, uncompressed: tally.uncompressed };
}

// Fields of ColumnChunk: 2 file_offset (0 in new writers), 3 its metadata, 4 to 7 where its page indexes are.
function toChunk(old: ThriftStruct, meta: ThriftStruct, start: number): ThriftStruct {
  const chunk = withField(withoutFields(old, 4, 5, 6, 7), 3, Wire.struct, meta);
  return (numberOf(old, 2) ?? 0) > 0 ? withI64(chunk, 2, start) : chunk;
}
