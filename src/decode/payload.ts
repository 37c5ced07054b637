import { constants, gunzipSync, inflateSync } from 'node:zlib';
import { isTextByte, isTextHead, toText } from './text-bytes.ts';

/** First bytes that tell whether a run is worth decoding as a whole. */
export const HEAD_BYTES = 12;
/** What a compressed text in a field may inflate to, in bytes and in multiples of its size; `inflatesTooFar` tells of more. */
const MAX_RATIO = 64;
const LEAST_LIMIT = 64 * 1024;

/** Text that bytes hold, and the layers between, such as `gzip`. */
export interface Payload {
  readonly text: Buffer;
  readonly layers: readonly string[];
}

/** False when the bytes do not begin as text, UTF-16 or a compressed stream does. */
export function mayBePayload(head: Uint8Array, length: number): boolean {
  return isTextHead(head, length) || isCompressed(head) || utf16Of(head.subarray(0, length)) !== undefined;
}

/** The text in the bytes: UTF-8, UTF-16, or either of them compressed. Undefined when there is none. */
export function toPayload(bytes: Buffer): Payload | undefined {
  if (!isCompressed(bytes)) return toPlain(bytes);
  const inflated = inflate(bytes);
  const plain = inflated && toPlain(inflated);
  return plain && { text: plain.text, layers: [compressionOf(bytes), ...plain.layers] };
}

/** True for a compressed stream that is sound as far as it is inflated, and goes on beyond the bound. */
export function inflatesTooFar(bytes: Buffer): boolean {
  if (!isCompressed(bytes)) return false;
  const whole = { maxOutputLength: limitOf(bytes), finishFlush: constants.Z_SYNC_FLUSH };
  try {
    if (compressionOf(bytes) === 'gzip') gunzipSync(bytes, whole);
    else inflateSync(bytes, whole);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
  }
}

function toPlain(bytes: Buffer): Payload | undefined {
  const encoding = utf16Of(bytes);
  const text = toText(encoding ? fromUtf16(bytes, encoding) : bytes);
  return text && { text, layers: encoding ? [encoding] : [] };
}

/** True when the bytes begin as gzip or zlib does. */
export function isCompressed(bytes: Uint8Array): boolean {
  return compressionOf(bytes) !== '';
}

// RFC 1952 section 2.3.1; RFC 1950 section 2.2: deflate with a 32 KiB window, and a check of the two bytes.
function compressionOf(bytes: Uint8Array): 'gzip' | 'zlib' | '' {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8) return 'gzip';
  const flags = bytes[1];
  return bytes[0] === 0x78 && (flags === 0x01 || flags === 0x5e || flags === 0x9c || flags === 0xda) ? 'zlib' : '';
}

function inflate(bytes: Buffer): Buffer | undefined {
  const options = { maxOutputLength: limitOf(bytes) };
  try {
    return compressionOf(bytes) === 'gzip' ? gunzipSync(bytes, options) : inflateSync(bytes, options);
  } catch {
    return undefined;
  }
}

function limitOf(bytes: Buffer): number {
  return Math.max(LEAST_LIMIT, bytes.length * MAX_RATIO);
}

// A byte order mark, or ASCII with a zero in each pair.
function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes.length < 8) return undefined;
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const zero = bytes[1] === 0 ? 1 : 0;
  for (let i = 0; i < Math.min(bytes.length - 1, HEAD_BYTES); i += 2) {
    const letter = bytes[i + 1 - zero]!;
    if (bytes[i + zero] !== 0 || !isTextByte(letter)) return undefined;
  }
  return zero === 1 ? 'utf-16le' : 'utf-16be';
}

function fromUtf16(bytes: Buffer, encoding: 'utf-16le' | 'utf-16be'): Buffer {
  return Buffer.from(new TextDecoder(encoding).decode(bytes));
}
