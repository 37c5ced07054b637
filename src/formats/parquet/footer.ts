import { ARROW_SCHEMA, readArrowTexts } from './arrow-schema.ts';
import { BrokenParquet } from './broken.ts';
import type { RandomAccess } from './random-access.ts';
import { type Leaf, readLeaves } from './schema.ts';
import { readStruct, type ThriftStruct } from './thrift.ts';
import { bytesOf, numberOf, structOf, structsOf, textOf } from './thrift-fields.ts';

/** What the footer says, and the footer itself with every field kept for the rewriter. */
export interface Footer {
  readonly struct: ThriftStruct;
  /** Offset of its first byte in the file. */
  readonly start: number;
  readonly leaves: readonly Leaf[];
  readonly rowGroups: readonly RowGroup[];
  readonly metadata: readonly MetadataEntry[];
  readonly createdBy: string | undefined;
}

export interface RowGroup {
  readonly struct: ThriftStruct;
  /** Rows of this group, and of all groups before it. */
  readonly rows: number;
  readonly firstRow: number;
  /** One per leaf, in leaf order. */
  readonly columns: readonly ColumnChunk[];
}

export interface ColumnChunk {
  readonly struct: ThriftStruct;
  readonly leaf: Leaf;
  readonly codec: number;
  /** Level entries, nulls included. */
  readonly valueCount: number;
  /** Half-open byte range of its pages in the file. */
  readonly start: number;
  readonly end: number;
  /** Set when the column is encrypted, kept in another file or described in a way that makes no sense. */
  readonly unreadable: BrokenParquet | undefined;
}

/** A key-value entry of the file, or a value within the Arrow schema that is one. */
export interface MetadataEntry {
  readonly key: string;
  readonly value: Uint8Array;
  readonly path: string;
  /** By its position among the entries, for a key that is data itself. */
  readonly numberedPath: string;
  /** Of a value that stands within the Arrow schema: the entry that it is part of, and its number there. */
  readonly within?: { readonly entry: Uint8Array; readonly number: number };
}

const MAX_FOOTER_BYTES = 256 * 1024 * 1024;
const TRAILER_BYTES = 8;
const MAGIC_BYTES = 4;

/** Offset and length in bytes of the footer's Thrift. Throws BrokenParquet, with code `encrypted` for magic PARE. */
export function locateFooter(file: RandomAccess): { start: number; length: number } {
  if (file.size < TRAILER_BYTES + MAGIC_BYTES)
    throw new BrokenParquet(`it has only ${file.size} bytes, too few for a footer`);
  const trailer = file.read(file.size - TRAILER_BYTES, TRAILER_BYTES);
  const magic = trailer.toString('latin1', 4);
  if (magic === 'PARE') throw encryptedFooter();
  if (magic !== 'PAR1') throw new BrokenParquet('it does not end in PAR1, so it may be cut off');
  const head = file.read(0, 4).toString('latin1');
  if (head !== 'PAR1') throw new BrokenParquet('it does not begin with PAR1');
  const length = trailer.readUInt32LE(0);
  const start = file.size - TRAILER_BYTES - length;
  if (length === 0 || start < MAGIC_BYTES)
    throw new BrokenParquet(`its footer claims ${length} bytes, which the file cannot hold`);
  if (length > MAX_FOOTER_BYTES) throw new BrokenParquet(`its footer of ${length} bytes is larger than is read`);
  return { start, length };
}

/** Reads and checks the footer. Throws BrokenParquet. */
export function readFooter(file: RandomAccess): Footer {
  const { start, length } = locateFooter(file);
  return parseFooter(file.read(start, length), start);
}

/** The footer from its Thrift bytes; `start` is where they stand in the file. Throws BrokenParquet. */
export function parseFooter(bytes: Uint8Array, start: number): Footer {
  const { struct } = readStruct(bytes);
  const leaves = readLeaves(structsOf(struct, 2));
  const isSigned = structOf(struct, 8) !== undefined;
  let firstRow = 0;
  const rowGroups = structsOf(struct, 4).map(group => {
    const rowGroup = readRowGroup(group, leaves, { firstRow, end: start, isSigned });
    firstRow += rowGroup.rows;
    return rowGroup;
  });
  // Chunks that share bytes would have them read again and again.
  if (rowGroups.reduce((sum, group) => sum + storedBytes(group), 0) > start) {
    throw new BrokenParquet('its column chunks overlap each other');
  }
  return { struct, start, leaves, rowGroups, metadata: readMetadata(struct), createdBy: textOf(struct, 6) };
}

/** Does the chunk point at any pages? An empty one may have the offset 0, which is before the magic's end. */
export function hasPages(column: Pick<ColumnChunk, 'start'>): boolean {
  return column.start >= MAGIC_BYTES;
}

/** Does the footer sum up other files (`_metadata`, as Spark and Dask write it)? All its column chunks are then stored elsewhere. */
export function isSummary({ rowGroups }: Pick<Footer, 'rowGroups'>): boolean {
  return rowGroups.length > 0 && rowGroups.every(({ columns }) => columns.every(({ struct }) => textOf(struct, 1)));
}

/** Bytes of a row group's column chunks. */
export function storedBytes(group: RowGroup): number {
  return group.columns.filter(hasPages).reduce((sum, column) => sum + column.end - column.start, 0);
}

function encryptedFooter(): BrokenParquet {
  return new BrokenParquet('its footer is encrypted', 'encrypted');
}

interface GroupContext {
  readonly firstRow: number;
  readonly end: number;
  readonly isSigned: boolean;
}

function readRowGroup(struct: ThriftStruct, leaves: readonly Leaf[], context: GroupContext): RowGroup {
  const rows = numberOf(struct, 3) ?? -1;
  if (!(rows >= 0 && context.firstRow + rows <= Number.MAX_SAFE_INTEGER)) {
    throw new BrokenParquet(`a row group claims ${rows} rows`);
  }
  const chunks = structsOf(struct, 1);
  if (chunks.length !== leaves.length) {
    throw new BrokenParquet(
      `a row group has ${chunks.length} column chunks, but the schema has ${leaves.length} columns`,
    );
  }
  const columns = chunks.map((chunk, i) => readColumnChunk(chunk, leaves[i]!, context));
  return { struct, rows, firstRow: context.firstRow, columns };
}

function readColumnChunk(struct: ThriftStruct, leaf: Leaf, context: GroupContext): ColumnChunk {
  const meta = structOf(struct, 3);
  const isEncrypted = structOf(struct, 8) !== undefined || bytesOf(struct, 9) !== undefined;
  if (isEncrypted || (!meta && context.isSigned)) {
    return { ...placed(meta, context.end), struct, leaf, codec: 0, valueCount: 0, unreadable: encryptedColumn() };
  }
  if (!meta) throw new BrokenParquet('a column chunk has no metadata');
  const place = placed(meta, context.end);
  return {
    ...place,
    struct,
    leaf,
    codec: numberOf(meta, 4) ?? -1,
    valueCount: numberOf(meta, 5) ?? -1,
    unreadable: whyUnreadable(struct, meta, leaf, place),
  };
}

function encryptedColumn(): BrokenParquet {
  return new BrokenParquet('it is encrypted', 'encrypted');
}

// Writers disagree on whether a dictionary comes first, so the chunk begins at the smaller of the offsets that are set.
function placed(meta: ThriftStruct | undefined, fileEnd: number): { start: number; end: number } {
  if (!meta) return { start: 0, end: 0 };
  const dataPage = numberOf(meta, 9) ?? 0;
  const dictionary = numberOf(meta, 11) ?? 0;
  const start = dictionary > 0 && dictionary < dataPage ? dictionary : dataPage;
  const end = start + (numberOf(meta, 7) ?? 0);
  return { start: within(start, fileEnd), end: within(end, fileEnd) };
}

function within(offset: number, end: number): number {
  return Math.min(Math.max(offset, 0), end);
}

function whyUnreadable(
  struct: ThriftStruct,
  meta: ThriftStruct,
  leaf: Leaf,
  place: { start: number; end: number },
): BrokenParquet | undefined {
  const broken = (reason: string) => new BrokenParquet(`it ${reason}`);
  if (textOf(struct, 1)) return broken('is stored in another file');
  if (numberOf(meta, 1) !== leaf.physical) return broken('has another type in its row group than in the schema');
  const isEmpty = !hasPages(place) && numberOf(meta, 5) === 0;
  if (isEmpty) return undefined;
  const length = numberOf(meta, 7) ?? -1;
  if (length < 0) return broken(`claims ${length} bytes`);
  const values = numberOf(meta, 5) ?? -1;
  if (values < 0) return broken('claims a negative number of values');
  if (place.end - place.start !== length) return broken('points outside the file');
  if (!hasPages(place)) return broken('points into the header of the file');
  return undefined;
}

function readMetadata(struct: ThriftStruct): MetadataEntry[] {
  const seen = new Map<string, number>();
  const entries: MetadataEntry[] = [];
  let number = 0;
  for (const pair of structsOf(struct, 5)) {
    const key = textOf(pair, 1);
    const value = bytesOf(pair, 2);
    if (key === undefined || value === undefined) continue;
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    const path = times === 1 ? `$metadata.${key}` : `$metadata.${key}#${times}`;
    const numberedPath = `$metadata[key ${number}]`;
    number += 1;
    entries.push({ key, value, path, numberedPath });
    if (key === ARROW_SCHEMA) entries.push(...withinSchema({ value, path, numberedPath }));
  }
  return entries;
}

function withinSchema(entry: Pick<MetadataEntry, 'value' | 'path' | 'numberedPath'>): MetadataEntry[] {
  return readArrowTexts(entry.value).map(({ key, value }, number) => ({
    key,
    value,
    path: `${entry.path}[${number}].${key}`,
    numberedPath: `${entry.numberedPath}[${number}]`,
    within: { entry: entry.value, number },
  }));
}
