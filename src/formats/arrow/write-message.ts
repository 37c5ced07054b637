import {
  byte,
  type FlatNode,
  long,
  longs,
  short,
  string,
  table,
  vector,
  writeFlatBuffer,
} from './flatbuffer-writer.ts';
import { CONTINUATION } from './messages.ts';
import { Header } from './names.ts';
import type { BufferPlace } from './record-batch.ts';

/** What a message of a record batch says. */
export interface BatchMessage {
  /** One of `Version`. */
  readonly version: number;
  /** Rows. */
  readonly length: number;
  /** Slots and nulls of each array, in order. */
  readonly nodes: readonly { readonly length: number; readonly nullCount: number }[];
  readonly buffers: readonly BufferPlace[];
  /** One of `Compression`; undefined for none. */
  readonly codec: number | undefined;
  /** How many buffers for data each array of a view type has. */
  readonly variadicCounts: readonly number[];
  /** Of a dictionary batch. */
  readonly dictionary?: { readonly id: string; readonly isDelta: boolean } | undefined;
  /** Pairs of the message's own metadata. */
  readonly metadata: readonly { readonly key: Uint8Array; readonly value: Uint8Array }[];
  /** Bytes. */
  readonly bodyLength: number;
}

/** The FlatBuffer of a Message. */
export function writeBatchMessage(batch: BatchMessage): Buffer {
  const { version, nodes, buffers, codec, variadicCounts, dictionary, metadata } = batch;
  const data = table(
    long(batch.length),
    longs(
      nodes.flatMap(({ length, nullCount }) => [length, nullCount]),
      2,
    ),
    longs(
      buffers.flatMap(({ offset, length }) => [offset, length]),
      2,
    ),
    codec === undefined ? undefined : table(byte(codec), byte(0)),
    variadicCounts.length > 0 ? longs(variadicCounts) : undefined,
  );
  const header = dictionary ? table(long(BigInt(dictionary.id)), data, byte(dictionary.isDelta ? 1 : 0)) : data;
  const type = dictionary ? Header.dictionaryBatch : Header.recordBatch;
  const pairs = metadata.length > 0 ? vector(metadata.map(pairOf)) : undefined;
  return writeFlatBuffer(table(short(version), byte(type), header, long(batch.bodyLength), pairs));
}

function pairOf({ key, value }: BatchMessage['metadata'][number]): FlatNode {
  return table(string(key), string(value));
}

/** A Message with marker and length before it, padded so that its body is aligned. @param isLegacy without a marker, as before 0.15. */
export function encapsulate(message: Buffer, isLegacy = false): Buffer {
  const prefix = isLegacy ? 4 : 8;
  const padded = Math.ceil((prefix + message.length) / 8) * 8 - prefix;
  const bytes = Buffer.alloc(prefix + padded);
  if (!isLegacy) bytes.writeUInt32LE(CONTINUATION);
  bytes.writeInt32LE(padded, prefix - 4);
  message.copy(bytes, prefix);
  return bytes;
}
