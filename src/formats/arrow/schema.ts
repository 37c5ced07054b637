import type { FlatBuffer } from '../columnar/flatbuffer.ts';
import { EXTENSION_NAME } from '../columnar/pickled-types.ts';
import { BrokenArrow } from './broken.ts';
import { DictionaryEncoding, FieldTable, KeyValue, Schema, Type } from './names.ts';

/** An integer of 8, 16, 32 or 64 bits. */
export interface IntType {
  readonly id: typeof Type.int;
  readonly bits: number;
  readonly isSigned: boolean;
}

type TypeWithout = (typeof Type)[
  | 'null'
  | 'binary'
  | 'utf8'
  | 'bool'
  | 'list'
  | 'struct'
  | 'map'
  | 'largeBinary'
  | 'largeUtf8'
  | 'largeList'
  | 'runEndEncoded'
  | 'binaryView'
  | 'utf8View'
  | 'listView'
  | 'largeListView'];

/** A type of Schema.fbs with its parameters. */
export type ArrowType =
  | { readonly id: TypeWithout }
  | IntType
  /** Of 16, 32 or 64 bits. */
  | { readonly id: typeof Type.floatingPoint; readonly bits: number }
  /** Of 32, 64, 128 or 256 bits. */
  | { readonly id: typeof Type.decimal; readonly bits: number; readonly precision: number; readonly scale: number }
  /** Days in 32 bits, or milliseconds in 64. */
  | { readonly id: typeof Type.date; readonly bits: 32 | 64 }
  | { readonly id: typeof Type.time; readonly bits: number }
  | { readonly id: typeof Type.timestamp; readonly perSecond: number }
  | { readonly id: typeof Type.duration }
  /** 4, 8 or 16. */
  | { readonly id: typeof Type.interval; readonly bytes: number }
  | { readonly id: typeof Type.union; readonly isDense: boolean; readonly typeIds: readonly number[] }
  | { readonly id: typeof Type.fixedSizeBinary; readonly width: number }
  | { readonly id: typeof Type.fixedSizeList; readonly size: number };

export interface Field {
  readonly name: string;
  readonly isNullable: boolean;
  /** Of a dictionary-encoded field the type of its values. */
  readonly type: ArrowType;
  readonly children: readonly Field[];
  /** How a dictionary-encoded field refers to its dictionary. */
  readonly dictionary: { readonly id: string; readonly indexType: IntType } | undefined;
  /** Name of the extension type, where it has one. */
  readonly extension: string | undefined;
}

const MAX_FIELDS = 100_000;
const MAX_DEPTH = 200;

/** The columns of a Schema table. Throws BrokenArrow, or RangeError where an offset leads out of the FlatBuffer. */
export function readFields(buffer: FlatBuffer, schema: number): Field[] {
  if (buffer.int16Of(schema, Schema.endianness, 0) !== 0) {
    throw new BrokenArrow('its numbers are big-endian, which is not supported', 'unsupported-arrow');
  }
  let count = 0;
  const read = (table: number, depth: number): Field => {
    if (depth > MAX_DEPTH) throw new BrokenArrow('its schema is nested too deeply');
    if (++count > MAX_FIELDS) throw new BrokenArrow('its schema has too many fields');
    const children = buffer.tablesOf(table, FieldTable.children).map(child => read(child, depth + 1));
    const type = readType(buffer, table, children.length);
    mustHaveChildren(type, children);
    return {
      name: buffer.stringOf(table, FieldTable.name)?.bytes.toString('utf8') ?? '',
      isNullable: buffer.byteOf(table, FieldTable.nullable, 0) !== 0,
      type,
      children,
      dictionary: readEncoding(buffer, table),
      extension: extensionOf(buffer, table),
    };
  };
  return buffer.tablesOf(schema, Schema.fields).map(field => read(field, 0));
}

function readEncoding(buffer: FlatBuffer, field: number): Field['dictionary'] {
  const table = buffer.tableOf(field, FieldTable.dictionary);
  if (table === undefined) return undefined;
  const index = buffer.tableOf(table, DictionaryEncoding.indexType);
  const indexType: IntType = index === undefined ? { id: Type.int, bits: 32, isSigned: true } : readInt(buffer, index);
  return { id: readId(buffer, table, DictionaryEncoding.id), indexType };
}

/** An id of 64 bits, in decimal. */
export function readId(buffer: FlatBuffer, table: number, field: number): string {
  const at = buffer.fieldOf(table, field);
  return at === undefined ? '0' : String(buffer.bytes.readBigInt64LE(at));
}

function extensionOf(buffer: FlatBuffer, field: number): string | undefined {
  for (const pair of buffer.tablesOf(field, FieldTable.metadata)) {
    if (buffer.stringOf(pair, KeyValue.key)?.bytes.toString('latin1') === EXTENSION_NAME) {
      return buffer.stringOf(pair, KeyValue.value)?.bytes.toString('utf8');
    }
  }
  return undefined;
}

function readInt(buffer: FlatBuffer, table: number): IntType {
  const bits = buffer.int32Of(table, 0, 0);
  if (![8, 16, 32, 64].includes(bits)) throw new BrokenArrow(`its schema has an integer of ${bits} bits`);
  return { id: Type.int, bits, isSigned: buffer.byteOf(table, 1, 0) !== 0 };
}

const PER_SECOND = [1, 1_000, 1_000_000, 1_000_000_000];
const INTERVAL_BYTES = [4, 8, 16];
const FLOAT_BITS = [16, 32, 64];
const MAX_WIDTH = 64 * 1024 * 1024;

// The parameters are fields 0, 1 … of the type's own table.
function readType(buffer: FlatBuffer, field: number, children: number): ArrowType {
  const id = buffer.byteOf(field, FieldTable.typeType, 0);
  const table = buffer.tableOf(field, FieldTable.type);
  if (table === undefined) throw new BrokenArrow('its schema has a field without a type');
  const chosen = <T>(choices: readonly T[], otherwise: number): T => {
    const choice = choices[buffer.int16Of(table, 0, otherwise)];
    if (choice === undefined) throw new BrokenArrow('its schema has an unknown unit');
    return choice;
  };
  switch (id) {
    case Type.int:
      return readInt(buffer, table);
    case Type.floatingPoint:
      return { id, bits: chosen(FLOAT_BITS, 0) };
    case Type.decimal:
      return readDecimal(buffer, table);
    case Type.date:
      return { id, bits: chosen([32, 64] as const, 1) };
    case Type.time:
      return { id, bits: widthOf(buffer.int32Of(table, 1, 32), [32, 64]) };
    case Type.timestamp:
      return { id, perSecond: chosen(PER_SECOND, 0) };
    case Type.interval:
      return { id, bytes: chosen(INTERVAL_BYTES, 0) };
    case Type.duration:
      return { id };
    case Type.union:
      return { id, isDense: buffer.int16Of(table, 0, 0) === 1, typeIds: typeIdsOf(buffer, table, children) };
    case Type.fixedSizeBinary:
      return { id, width: sizeOf(buffer.int32Of(table, 0, 0), MAX_WIDTH) };
    case Type.fixedSizeList:
      return { id, size: sizeOf(buffer.int32Of(table, 0, 0), 2 ** 31) };
    default:
      if (id < Type.null || id > Type.largeListView) {
        throw new BrokenArrow(`its schema has a field of the unknown type ${id}`, 'unsupported-arrow');
      }
      return { id: id as TypeWithout };
  }
}

function readDecimal(buffer: FlatBuffer, table: number): ArrowType {
  const bits = widthOf(buffer.int32Of(table, 2, 128), [32, 64, 128, 256]);
  const precision = buffer.int32Of(table, 0, 0);
  const scale = buffer.int32Of(table, 1, 0);
  if (precision < 0 || precision > 76) throw new BrokenArrow(`its schema has a decimal of ${precision} digits`);
  if (Math.abs(scale) > 1000) throw new BrokenArrow(`its schema has a decimal of scale ${scale}`);
  return { id: Type.decimal, bits, precision, scale };
}

function typeIdsOf(buffer: FlatBuffer, table: number, children: number): number[] {
  const { first, count } = buffer.vectorOf(table, 1, 4);
  if (count === 0) return Array.from({ length: children }, (_, i) => i);
  if (count !== children) throw new BrokenArrow('its schema has a union with more or fewer types than fields');
  return Array.from({ length: count }, (_, i) => buffer.bytes.readInt32LE(first + 4 * i));
}

function widthOf(bits: number, allowed: readonly number[]): number {
  if (!allowed.includes(bits)) throw new BrokenArrow(`its schema has a type of ${bits} bits`);
  return bits;
}

function sizeOf(size: number, most: number): number {
  if (size < 0 || size > most) throw new BrokenArrow(`its schema has a fixed width of ${size}`);
  return size;
}

const CHILDREN: ReadonlyMap<number, number> = new Map([
  [Type.list, 1],
  [Type.largeList, 1],
  [Type.listView, 1],
  [Type.largeListView, 1],
  [Type.fixedSizeList, 1],
  [Type.map, 1],
  [Type.runEndEncoded, 2],
]);

function mustHaveChildren({ id }: ArrowType, children: readonly Field[]): void {
  const isNested = id === Type.struct || id === Type.union;
  const wanted = isNested ? children.length : (CHILDREN.get(id) ?? 0);
  const isMisfit =
    children.length !== wanted ||
    (id === Type.map && (children[0]!.type.id !== Type.struct || children[0]!.children.length !== 2)) ||
    (id === Type.runEndEncoded && children[0]!.type.id !== Type.int);
  if (isMisfit) throw new BrokenArrow('its schema has a type with other fields within than it is made of');
}
