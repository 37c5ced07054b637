import { placesInMessage, readTexts, writeTexts } from '../columnar/arrow-texts.ts';

/** The key of the metadata under which Arrow's writers keep their own schema: a message of Arrow's IPC format in base64. */
export const ARROW_SCHEMA = 'ARROW:schema';

/** A value in the metadata of an Arrow schema or of one of its fields: what users say of a table or column. */
export interface ArrowText {
  readonly key: string;
  readonly value: Uint8Array;
}

/** The values, from the schema down to its inner fields; none where the message cannot be read. */
export function readArrowTexts(base64: Uint8Array): readonly ArrowText[] {
  const message = decode(base64);
  const frame = frameOf(message);
  if (!frame) return [];
  const table = message.subarray(frame.start, frame.start + frame.size);
  return readTexts(table, placesInMessage).map(({ key, value }) => ({ key, value }));
}

/**
 * The schema with other values; where nothing stands for one, it stays.
 * @param values in the order of `readArrowTexts`.
 */
export function writeArrowTexts(base64: Uint8Array, values: readonly (Uint8Array | undefined)[]): Buffer {
  const message = decode(base64);
  const { start, size } = frameOf(message)!;
  const table = writeTexts(message.subarray(start, start + size), values, placesInMessage);
  message.writeUInt32LE(table.length, start - LENGTH_BYTES);
  const whole = Buffer.concat([message.subarray(0, start), table, message.subarray(start + size)]);
  return Buffer.from(whole.toString('base64'), 'latin1');
}

const LENGTH_BYTES = 4;
const ALIGNED = 8;
const CONTINUATION = 0xffffffff;

function decode(base64: Uint8Array): Buffer {
  return Buffer.from(Buffer.from(base64.buffer, base64.byteOffset, base64.byteLength).toString('latin1'), 'base64');
}

/** Where the flatbuffer stands in its message: behind a marker, which old writers leave out, and its length. */
function frameOf(message: Buffer): { readonly start: number; readonly size: number } | undefined {
  if (message.length < 2 * LENGTH_BYTES) return undefined;
  const start = message.readUInt32LE(0) === CONTINUATION ? 2 * LENGTH_BYTES : LENGTH_BYTES;
  const size = message.readUInt32LE(start - LENGTH_BYTES);
  return size % ALIGNED === 0 && size <= message.length - start ? { start, size } : undefined;
}
