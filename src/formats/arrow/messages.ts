import { FlatBuffer } from '../columnar/flatbuffer.ts';
import type { RandomAccess } from '../columnar/random-access.ts';
import { BrokenArrow, guarded } from './broken.ts';
import { Message, Version } from './names.ts';

/** Where an encapsulated message stands, in bytes of the file: marker and length, then the Message, then its body. Ends are exclusive. */
export interface MessagePlace {
  readonly start: number;
  /** Of the FlatBuffer. */
  readonly tableStart: number;
  /** Of the body; the FlatBuffer and its padding end here. */
  readonly bodyStart: number;
  /** Of the body, and so of the message. */
  readonly end: number;
}

/** A Message, its FlatBuffer in memory. */
export interface OpenMessage {
  readonly place: MessagePlace;
  readonly buffer: FlatBuffer;
  /** One of `Header`. */
  readonly headerType: number;
  /** Where the table of the header stands in the FlatBuffer. */
  readonly header: number;
  /** One of `Version`. */
  readonly version: number;
}

export const CONTINUATION = 0xffffffff;
const LENGTH_BYTES = 4;
/** A Message that says it is larger than this is refused: the schema of a hundred thousand columns is a tenth of it. */
const MAX_TABLE_BYTES = 256 * 1024 * 1024;

/**
 * The message that begins at `start`; undefined at the end of the stream: a length of 0, or no byte any more. Writers before 0.15 left out
 * the marker. Throws BrokenArrow, with code `truncated` when the bytes end within it.
 * @param end where the last message ends at the latest.
 */
export function readMessage(file: RandomAccess, start: number, end: number): OpenMessage | undefined {
  if (start === end) return undefined;
  const frame = frameAt(file, start, end);
  if (!frame) return undefined;
  const { tableStart, size } = frame;
  if (size < 0 || size > MAX_TABLE_BYTES) throw new BrokenArrow(`a message claims ${size} bytes`);
  if (tableStart + size > end) throw cutOff();
  const message = openMessage(file.read(tableStart, size));
  const bodyStart = tableStart + size;
  const { bodyLength } = message;
  if (!Number.isSafeInteger(bodyLength) || bodyLength < 0) throw new BrokenArrow(`a body claims ${bodyLength} bytes`);
  if (bodyStart + bodyLength > end) throw cutOff();
  return { ...message, place: { start, tableStart, bodyStart, end: bodyStart + bodyLength } };
}

function frameAt(
  file: RandomAccess,
  start: number,
  end: number,
): { readonly tableStart: number; readonly size: number } | undefined {
  if (start + LENGTH_BYTES > end) throw cutOff();
  const prefix = file.read(start, Math.min(2 * LENGTH_BYTES, end - start));
  const first = prefix.readUInt32LE(0);
  if (first === 0) return undefined;
  if (first !== CONTINUATION) return { tableStart: start + LENGTH_BYTES, size: first | 0 };
  if (prefix.length < 2 * LENGTH_BYTES) throw cutOff();
  const size = prefix.readInt32LE(LENGTH_BYTES);
  return size === 0 ? undefined : { tableStart: start + 2 * LENGTH_BYTES, size };
}

function cutOff(): BrokenArrow {
  return new BrokenArrow('it ends in the middle of a message', 'truncated');
}

/** The Message of a place that was read before. Throws BrokenArrow. */
export function reopenMessage(file: RandomAccess, place: MessagePlace): OpenMessage {
  return { ...openMessage(file.read(place.tableStart, place.bodyStart - place.tableStart)), place };
}

function openMessage(bytes: Buffer): Omit<OpenMessage, 'place'> & { readonly bodyLength: number } {
  return guarded('a message', () => {
    const buffer = new FlatBuffer(bytes);
    const root = buffer.follow(0);
    const version = buffer.int16Of(root, Message.version, 0);
    if (version !== Version.v4 && version !== Version.v5) {
      throw new BrokenArrow(`a message has the version ${version}, which is not supported`, 'unsupported-arrow');
    }
    return {
      buffer,
      headerType: buffer.byteOf(root, Message.headerType, 0),
      header: buffer.tableOf(root, Message.header) ?? 0,
      version,
      bodyLength: buffer.int64Of(root, Message.bodyLength, 0),
    };
  });
}
