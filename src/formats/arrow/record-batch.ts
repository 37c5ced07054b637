import type { FlatBuffer } from '../columnar/flatbuffer.ts';
import { BrokenArrow, guarded } from './broken.ts';
import type { OpenMessage } from './messages.ts';
import { BodyCompression, Compression, DictionaryBatch, Header, RecordBatch, Type, Version } from './names.ts';
import { type Field, readId } from './schema.ts';

/** A Buffer of a record batch: its place in the body, in bytes. */
export interface BufferPlace {
  readonly offset: number;
  readonly length: number;
  /** Of one that is in memory rather than in a body, and not compressed. */
  readonly bytes?: Buffer;
}

/** An array of a record batch: a field node and its buffers. */
export interface ArrayPlace {
  readonly field: Field;
  /** Slots, nulls among them. */
  readonly length: number;
  readonly nullCount: number;
  /** Validity first, as the Columnar format lays them out; of a view type those of its data at the end. */
  readonly buffers: readonly BufferPlace[];
  /** None of a dictionary-encoded field. */
  readonly children: readonly ArrayPlace[];
}

/** What a record batch, or the one of a dictionary batch, says of itself. */
export interface BatchHeader {
  /** Rows. */
  readonly length: number;
  /** One for each column. */
  readonly columns: readonly ArrayPlace[];
  /** One of `Compression`, of each of its buffers; undefined for none. */
  readonly codec: number | undefined;
}

/** A dictionary batch: all values of a dictionary, or further ones. */
export interface DictionaryHeader {
  readonly id: string;
  readonly isDelta: boolean;
  /** Where the table of its RecordBatch stands. */
  readonly data: number;
}

/** Rows of a batch beyond which no writer goes, and which a 32-bit index reaches. */
const MOST_ROWS = 2 ** 31 - 1;

/** Reads a record batch of these columns. Throws BrokenArrow. */
export function readBatchHeader(message: OpenMessage, fields: readonly Field[]): BatchHeader {
  const { header } = message;
  return guarded('a record batch', () => readBatch(message, header, fields));
}

/** The record batch within a dictionary batch, of one column. Throws BrokenArrow. */
export function readDictionaryValues(message: OpenMessage, { data }: DictionaryHeader, field: Field): BatchHeader {
  return guarded('a dictionary batch', () => readBatch(message, data, [{ ...field, dictionary: undefined }]));
}

/** Throws BrokenArrow. */
export function readDictionaryHeader({ buffer, header, headerType }: OpenMessage): DictionaryHeader {
  return guarded('a dictionary batch', () => {
    const data = headerType === Header.dictionaryBatch ? buffer.tableOf(header, DictionaryBatch.data) : undefined;
    if (data === undefined) throw new BrokenArrow('a dictionary batch has no values');
    return {
      id: readId(buffer, header, DictionaryBatch.id),
      isDelta: buffer.byteOf(header, DictionaryBatch.isDelta, 0) !== 0,
      data,
    };
  });
}

const NODE_BYTES = 16;
const BUFFER_BYTES = 16;

function readBatch({ buffer, version }: OpenMessage, table: number, fields: readonly Field[]): BatchHeader {
  const length = buffer.int64Of(table, RecordBatch.length, 0);
  if (length < 0 || length > MOST_ROWS) throw new BrokenArrow(`a record batch claims ${length} rows`);
  const nodes = pairsOf(buffer, table, RecordBatch.nodes, NODE_BYTES);
  const buffers = pairsOf(buffer, table, RecordBatch.buffers, BUFFER_BYTES);
  const variadic = buffer.vectorOf(table, RecordBatch.variadicCounts, 8);
  let [node, at, view] = [0, 0, 0];
  const bind = (field: Field): ArrayPlace => {
    const [slots, nullCount] = nodes[node++] ?? [-1, 0];
    if (slots < 0 || slots > Number.MAX_SAFE_INTEGER) throw new BrokenArrow('a record batch lacks arrays');
    let count = bufferCount(field, version);
    if (!field.dictionary && isView(field)) {
      if (view >= variadic.count) throw new BrokenArrow('a record batch does not say how many buffers its views have');
      count += buffer.int64At(variadic.first + 8 * view++);
    }
    // A negative count, or one beyond what there is.
    if (!(count >= 0 && at + count <= buffers.length)) throw new BrokenArrow('a record batch lacks buffers');
    const own = buffers.slice(at, at + count).map(([offset, size]) => ({ offset, length: size }));
    at += count;
    const children = field.dictionary ? [] : field.children.map(bind);
    return { field, length: slots, nullCount, buffers: own, children };
  };
  const columns = fields.map(bind);
  if (node !== nodes.length || at !== buffers.length) throw new BrokenArrow('a record batch has more than its columns');
  if (columns.some(column => column.length !== length))
    throw new BrokenArrow('a record batch has columns of other lengths');
  return { length, columns, codec: codecOf(buffer, table) };
}

/** Of a vector of structs of two numbers of 64 bits. */
function pairsOf(buffer: FlatBuffer, table: number, field: number, width: number): [number, number][] {
  const { first, count } = buffer.vectorOf(table, field, width);
  return Array.from({ length: count }, (_, i) => [
    buffer.int64At(first + width * i),
    buffer.int64At(first + width * i + 8),
  ]);
}

function codecOf(buffer: FlatBuffer, table: number): number | undefined {
  const compression = buffer.tableOf(table, RecordBatch.compression);
  if (compression === undefined) return undefined;
  const codec = buffer.byteOf(compression, BodyCompression.codec, 0);
  const method = buffer.byteOf(compression, BodyCompression.method, 0);
  if ((codec !== Compression.lz4Frame && codec !== Compression.zstd) || method !== 0) {
    throw new BrokenArrow(`it is compressed with codec ${codec}, which is not supported`, 'unsupported-arrow');
  }
  return codec;
}

/** Has it variadic buffers? */
export function isView({ type }: Field): boolean {
  return type.id === Type.utf8View || type.id === Type.binaryView;
}

const LAYOUT: ReadonlyMap<number, number> = new Map([
  [Type.null, 0],
  [Type.struct, 1],
  [Type.fixedSizeList, 1],
  [Type.utf8, 3],
  [Type.binary, 3],
  [Type.largeUtf8, 3],
  [Type.largeBinary, 3],
  [Type.listView, 3],
  [Type.largeListView, 3],
]);

/** How many buffers an array of a field has, apart from those of view types for data. Before V5 all but nulls have a validity. */
export function bufferCount({ type, dictionary }: Field, version: number): number {
  if (dictionary) return 2;
  const validity = version === Version.v4 ? 1 : 0;
  if (type.id === Type.runEndEncoded) return validity;
  if (type.id === Type.union) return validity + (type.isDense ? 2 : 1);
  return LAYOUT.get(type.id) ?? 2;
}
