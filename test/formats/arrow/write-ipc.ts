import { compressBuffer } from '../../../src/formats/arrow/body.ts';
import {
  byte,
  type FlatNode,
  type FlatValue,
  int,
  long,
  longs,
  short,
  string,
  table,
  vector,
  writeFlatBuffer,
} from '../../../src/formats/arrow/flatbuffer-writer.ts';
import { Type } from '../../../src/formats/arrow/names.ts';
import { type BatchMessage, encapsulate, writeBatchMessage } from '../../../src/formats/arrow/write-message.ts';

/** A field, as a schema has it. */
export interface TestField {
  readonly name: string;
  /** One of `Type`. */
  readonly type: number;
  /** Of the table of the type. */
  readonly parameters?: readonly (FlatValue | undefined)[];
  readonly isRequired?: boolean;
  readonly children?: readonly TestField[];
  readonly dictionary?: { readonly id: number; readonly indexBits: number };
  readonly metadata?: Readonly<Record<string, string>>;
}

/** An array, as a record batch has it. */
export interface TestArray {
  readonly length: number;
  readonly nullCount: number;
  readonly buffers: readonly Buffer[];
  readonly children?: readonly TestArray[];
  /** Of a view type. */
  readonly variadic?: number;
}

export interface TestColumn {
  readonly field: TestField;
  readonly array: TestArray;
}

export type TestMessage =
  | { readonly kind: 'batch'; readonly arrays: readonly TestArray[]; readonly rows?: number }
  | { readonly kind: 'dictionary'; readonly id: number; readonly array: TestArray; readonly isDelta?: boolean };

export interface WriteOptions {
  /** One of `Compression`. */
  readonly codec?: number;
  readonly metadata?: Readonly<Record<string, string>>;
  /** Messages without a marker and of version V4, as before 0.15. */
  readonly isLegacy?: boolean;
  readonly isBigEndian?: boolean;
  /** Nothing stands behind the last message. */
  readonly lacksEnd?: boolean;
}

/** An IPC stream of one batch. */
export function streamOf(columns: readonly TestColumn[], options: WriteOptions = {}): Buffer {
  return writeStream(
    columns.map(({ field }) => field),
    [{ kind: 'batch', arrays: columns.map(({ array }) => array) }],
    options,
  );
}

export function writeStream(
  fields: readonly TestField[],
  messages: readonly TestMessage[],
  options: WriteOptions = {},
): Buffer {
  return Buffer.concat([...partsOf(fields, messages, options).map(({ bytes }) => bytes), endOf(options)]);
}

export function writeFile(
  fields: readonly TestField[],
  messages: readonly TestMessage[],
  options: WriteOptions = {},
): Buffer {
  const parts = partsOf(fields, messages, options);
  let at = 8;
  const blocks = parts.map(({ kind, metadataLength, bytes }) => {
    const block = Buffer.alloc(24);
    block.writeBigInt64LE(BigInt(at));
    block.writeInt32LE(metadataLength, 8);
    block.writeBigInt64LE(BigInt(bytes.length - metadataLength), 16);
    at += bytes.length;
    return { kind, block };
  });
  const blocksOf = (kind: string): FlatNode => {
    const own = blocks.filter(it => it.kind === kind).map(({ block }) => block);
    return { kind: 'structs', count: own.length, bytes: Buffer.concat(own) };
  };
  const footer = writeFlatBuffer(
    table(short(4), schemaTable(fields, options), blocksOf('dictionary'), blocksOf('batch')),
  );
  const length = Buffer.alloc(4);
  length.writeInt32LE(footer.length);
  return Buffer.concat([
    Buffer.from('ARROW1\0\0'),
    ...parts.map(({ bytes }) => bytes),
    endOf(options),
    footer,
    length,
    Buffer.from('ARROW1'),
  ]);
}

function endOf({ isLegacy, lacksEnd }: WriteOptions): Buffer {
  if (lacksEnd) return Buffer.alloc(0);
  return isLegacy ? Buffer.alloc(4) : Buffer.of(0xff, 0xff, 0xff, 0xff, 0, 0, 0, 0);
}

interface Part {
  readonly kind: 'schema' | TestMessage['kind'];
  readonly metadataLength: number;
  readonly bytes: Buffer;
}

function partsOf(fields: readonly TestField[], messages: readonly TestMessage[], options: WriteOptions): Part[] {
  const schema = writeFlatBuffer(table(short(versionOf(options)), byte(1), schemaTable(fields, options), long(0)));
  const first = encapsulate(schema, options.isLegacy);
  return [
    { kind: 'schema', metadataLength: first.length, bytes: first },
    ...messages.map(message => writePart(message, options)),
  ];
}

const versionOf = ({ isLegacy }: WriteOptions) => (isLegacy ? 3 : 4);

function writePart(message: TestMessage, options: WriteOptions): Part {
  const arrays = message.kind === 'batch' ? message.arrays : [message.array];
  const nodes: { length: number; nullCount: number }[] = [];
  const buffers: { offset: number; length: number }[] = [];
  const variadicCounts: number[] = [];
  const body: Buffer[] = [];
  let at = 0;
  const add = (array: TestArray) => {
    nodes.push({ length: array.length, nullCount: array.nullCount });
    if (array.variadic !== undefined) variadicCounts.push(array.variadic);
    for (const bytes of array.buffers) {
      const stored = compressBuffer(bytes, options.codec);
      const padded = Buffer.concat([stored, Buffer.alloc((8 - (stored.length % 8)) % 8)]);
      buffers.push({ offset: at, length: stored.length });
      body.push(padded);
      at += padded.length;
    }
    array.children?.forEach(add);
  };
  arrays.forEach(add);
  const batch: BatchMessage = {
    version: versionOf(options),
    length: message.kind === 'batch' ? (message.rows ?? arrays[0]?.length ?? 0) : arrays[0]!.length,
    nodes,
    buffers,
    codec: options.codec,
    variadicCounts,
    dictionary:
      message.kind === 'dictionary' ? { id: String(message.id), isDelta: message.isDelta ?? false } : undefined,
    metadata: [],
    bodyLength: at,
  };
  const head = encapsulate(writeBatchMessage(batch), options.isLegacy);
  return { kind: message.kind, metadataLength: head.length, bytes: Buffer.concat([head, ...body]) };
}

function schemaTable(fields: readonly TestField[], { metadata, isBigEndian }: WriteOptions): FlatNode {
  return table(short(isBigEndian ? 1 : 0), vector(fields.map(fieldTable)), metadata && pairs(metadata));
}

function fieldTable(field: TestField): FlatNode {
  return table(
    string(field.name),
    byte(field.isRequired ? 0 : 1),
    byte(field.type),
    table(...(field.parameters ?? [])),
    field.dictionary && table(long(field.dictionary.id), table(int(field.dictionary.indexBits), byte(1))),
    vector((field.children ?? []).map(fieldTable)),
    field.metadata && pairs(field.metadata),
  );
}

function pairs(entries: Readonly<Record<string, string>>): FlatNode {
  return vector(Object.entries(entries).map(([key, value]) => table(string(key), string(value))));
}

/** Validity, and how many are null. */
export function validityOf(values: readonly unknown[]): { readonly nullCount: number; readonly validity: Buffer } {
  const bits = Buffer.alloc(Math.ceil(values.length / 8));
  let nullCount = 0;
  for (const [i, value] of values.entries()) {
    if (value === null) nullCount++;
    else bits[i >> 3]! |= 1 << (i & 7);
  }
  return { nullCount, validity: nullCount > 0 ? bits : Buffer.alloc(0) };
}

export function int32s(...numbers: number[]): Buffer {
  return Buffer.from(Int32Array.from(numbers).buffer);
}

export function int64s(...numbers: (number | bigint)[]): Buffer {
  return Buffer.from(BigInt64Array.from(numbers, BigInt).buffer);
}

type Texts = readonly (string | Buffer | null)[];

/** An array of Utf8, or of LargeUtf8. */
export function textArray(values: Texts, isLarge = false): TestArray {
  const { nullCount, validity } = validityOf(values);
  const data = values.map(value => Buffer.from(value ?? ''));
  let at = 0;
  const offsets = [0, ...data.map(({ length }) => (at += length))];
  const buffers = [validity, isLarge ? int64s(...offsets) : int32s(...offsets), Buffer.concat(data)];
  return { length: values.length, nullCount, buffers };
}

/** An array of Utf8View, its long values in turn in each of some buffers. */
export function viewArray(values: Texts, bufferCount = 2): TestArray {
  const { nullCount, validity } = validityOf(values);
  const data = Array.from({ length: bufferCount }, () => [] as Buffer[]);
  const views = Buffer.alloc(16 * values.length);
  for (const [i, value] of values.entries()) {
    const bytes = Buffer.from(value ?? '');
    const at = 16 * i;
    views.writeInt32LE(bytes.length, at);
    if (bytes.length <= 12) bytes.copy(views, at + 4);
    else {
      const own = data[i % bufferCount]!;
      bytes.copy(views, at + 4, 0, 4);
      views.writeInt32LE(i % bufferCount, at + 8);
      views.writeInt32LE(
        own.reduce((sum, { length }) => sum + length, 0),
        at + 12,
      );
      own.push(bytes);
    }
  }
  const buffers = [validity, views, ...data.map(parts => Buffer.concat(parts))];
  return { length: values.length, nullCount, buffers, variadic: bufferCount };
}

/** An array of a fixed width. */
export function fixedArray(values: readonly (Buffer | null)[], width: number): TestArray {
  const { nullCount, validity } = validityOf(values);
  const data = Buffer.concat(values.map(value => value ?? Buffer.alloc(width)));
  return { length: values.length, nullCount, buffers: [validity, data] };
}

/** Lists of lengths, one behind the other; null for none. */
export function listArray(lengths: readonly (number | null)[], child: TestArray, isLarge = false): TestArray {
  const { nullCount, validity } = validityOf(lengths);
  let at = 0;
  const offsets = [0, ...lengths.map(length => (at += length ?? 0))];
  return {
    length: lengths.length,
    nullCount,
    buffers: [validity, isLarge ? int64s(...offsets) : int32s(...offsets)],
    children: [child],
  };
}

/** Lists by offset and length. */
export function listViewArray(
  views: readonly (readonly [number, number] | null)[],
  child: TestArray,
  isLarge = false,
): TestArray {
  const { nullCount, validity } = validityOf(views);
  const write = isLarge ? int64s : int32s;
  return {
    length: views.length,
    nullCount,
    buffers: [validity, write(...views.map(it => it?.[0] ?? 0)), write(...views.map(it => it?.[1] ?? 0))],
    children: [child],
  };
}

export function structArray(present: readonly (true | null)[], children: readonly TestArray[]): TestArray {
  const { nullCount, validity } = validityOf(present);
  return { length: present.length, nullCount, buffers: [validity], children };
}

export const utf8 = (name: string): TestField => ({ name, type: Type.utf8 });
export const listOf = (name: string, child: TestField, type: number = Type.list): TestField => ({
  name,
  type,
  children: [child],
});
export const int32Field = (name: string): TestField => ({ name, type: Type.int, parameters: [int(32), byte(1)] });
export const int16Field = (name: string): TestField => ({ name, type: Type.int, parameters: [int(16), byte(1)] });
export { byte, int, long, longs, short, table };
