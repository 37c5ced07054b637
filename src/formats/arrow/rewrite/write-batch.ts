import type { FlatBuffer } from '../../columnar/flatbuffer.ts';
import { type Body, compressBuffer } from '../body.ts';
import type { OpenMessage } from '../messages.ts';
import { KeyValue, Message } from '../names.ts';
import { type ArrayPlace, type BufferPlace, bufferCount, isView } from '../record-batch.ts';
import { type BatchMessage, encapsulate, writeBatchMessage } from '../write-message.ts';

/** A message as it is written. */
export interface WrittenMessage {
  readonly parts: readonly Buffer[];
  /** With its prefix, in bytes. */
  readonly metadataLength: number;
  readonly bodyLength: number;
}

export interface NewBatch {
  /** The message that it takes the place of. */
  readonly message: OpenMessage;
  /** What buffers that are not in memory are read from. */
  readonly body: Body;
  readonly codec: number | undefined;
  readonly columns: readonly ArrayPlace[];
  /** Rows. */
  readonly length: number;
  readonly dictionary?: BatchMessage['dictionary'];
}

const ALIGNED = 8;
/** Bytes of the length that stands before a Message without a marker. */
const LEGACY_PREFIX = 4;

/** A record batch, or a dictionary batch, of these columns: buffers that were not changed are stored as they were. Throws BrokenArrow. */
export function writeBatch({ message, body, codec, columns, length, dictionary }: NewBatch): WrittenMessage {
  const nodes: { length: number; nullCount: number }[] = [];
  const buffers: { offset: number; length: number }[] = [];
  const variadicCounts: number[] = [];
  const parts: Buffer[] = [];
  let bodyLength = 0;
  const store = (buffer: BufferPlace) => {
    const bytes = buffer.bytes ? compressBuffer(buffer.bytes, codec) : body.readRaw(buffer);
    const padding = Buffer.alloc((ALIGNED - (bytes.length % ALIGNED)) % ALIGNED);
    buffers.push({ offset: bodyLength, length: bytes.length });
    parts.push(bytes, padding);
    bodyLength += bytes.length + padding.length;
  };
  const add = (array: ArrayPlace) => {
    nodes.push({ length: array.length, nullCount: array.nullCount });
    const { field } = array;
    if (!field.dictionary && isView(field))
      variadicCounts.push(array.buffers.length - bufferCount(field, message.version));
    array.buffers.forEach(store);
    array.children.forEach(add);
  };
  columns.forEach(add);
  const { version, buffer, place } = message;
  const metadata = metadataOf(buffer);
  const table = writeBatchMessage({
    version,
    length,
    nodes,
    buffers,
    codec,
    variadicCounts,
    dictionary,
    metadata,
    bodyLength,
  });
  const head = encapsulate(table, place.tableStart - place.start === LEGACY_PREFIX);
  return { parts: [head, ...parts], metadataLength: head.length, bodyLength };
}

function metadataOf(buffer: FlatBuffer): BatchMessage['metadata'] {
  return buffer.tablesOf(buffer.follow(0), Message.metadata).map(pair => ({
    key: buffer.stringOf(pair, KeyValue.key)?.bytes ?? Buffer.alloc(0),
    value: buffer.stringOf(pair, KeyValue.value)?.bytes ?? Buffer.alloc(0),
  }));
}
