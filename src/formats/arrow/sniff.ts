import { FlatBuffer } from '../columnar/flatbuffer.ts';
import { Header, Message, Version } from './names.ts';

const LENGTH_BYTES = 4;
const CONTINUATION = 0xffffffff;
const ALIGNED = 8;
/** A longer Message is not looked for: a schema of a hundred thousand columns is a tenth of it. */
const MAX_TABLE_BYTES = 256 * 1024 * 1024;

/** How sure the first bytes are of an IPC file or an IPC stream. */
export function sniffArrow(head: Uint8Array): number {
  const bytes = Buffer.from(head.buffer, head.byteOffset, head.byteLength);
  if (bytes.toString('latin1', 0, ALIGNED) === 'ARROW1\0\0') return 1;
  return beginsWithSchema(bytes) ? 1 : 0;
}

/** A length, which a marker stands before since 0.15, and a Message that is a schema. */
function beginsWithSchema(bytes: Buffer): boolean {
  if (bytes.length < 4 * LENGTH_BYTES) return false;
  const isMarked = bytes.readUInt32LE(0) === CONTINUATION;
  const start = isMarked ? 2 * LENGTH_BYTES : LENGTH_BYTES;
  const length = bytes.readUInt32LE(start - LENGTH_BYTES);
  if (length === 0 || length > MAX_TABLE_BYTES || (isMarked && length % ALIGNED !== 0)) return false;
  try {
    const buffer = new FlatBuffer(bytes.subarray(start, start + length));
    const root = buffer.follow(0);
    const version = buffer.int16Of(root, Message.version, 0);
    const isSchema = buffer.byteOf(root, Message.headerType, 0) === Header.schema;
    return isSchema && version <= Version.v5 && buffer.fieldOf(root, Message.header) !== undefined;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
