import { constants, gunzipSync, inflateSync } from 'node:zlib';
import { isTextByte, isTextHead, toText } from './text-bytes.ts';

/** First bytes that tell whether a run is worth decoding as a whole. */
export const HEAD_BYTES = 12;
/** What a compressed text in a field may inflate to, in bytes and in multiples of its size; `inflatesTooFar` tells of more. */
const MAX_RATIO = 64;
const LEAST_LIMIT = 64 * 1024;

/** Upper bytes of the code units of alphabets, Latin apart: Greek, Cyrillic, Hebrew, Arabic, Tamil, Thai, Georgian, Vietnamese … and not those that are a tab or a line end in text. */
const ALPHABETS = new Uint8Array(256);
for (const upper of [1, 2, 3, 4, 5, 6, 7, 8, 0x0b, 0x0c, 0x0e, 0x10, 0x1e]) ALPHABETS[upper] = 1;
/** Upper byte of the code units of quotes and dashes. */
const PUNCTUATION = 0x20;

/** Text that bytes hold, and the layers between, such as `gzip`. */
export interface Payload {
  readonly text: Buffer;
  readonly layers: readonly string[];
}

/** False for two bytes with which no payload begins: a quick look, before there are more. */
export function mayBeginPayload(first: number, second: number): boolean {
  if (first >= BLANK && second >= BLANK) return true;
  return isUpper(first) || isUpper(second) || first === GZIP || (mayBeText(first) && mayBeText(second));
}

const BLANK = 32;
const GZIP = 0x1f;
const mayBeText = (byte: number) => byte >= BLANK || isTextByte(byte);
/** May it be the upper byte of a code unit of UTF-16? */
const isUpper = (byte: number) => byte === 0 || byte === PUNCTUATION || ALPHABETS[byte] === 1;

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

// A byte order mark, or signs of Latin and of one further alphabet.
function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes.length < 8) return undefined;
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const length = Math.min(bytes.length & ~1, HEAD_BYTES);
  const isLittle = areLetters(bytes, length, 1);
  if ((!isLittle && !areLetters(bytes, length, 0)) || isTextHead(bytes, length)) return undefined;
  return isLittle ? 'utf-16le' : 'utf-16be';
}

/** @param upper where the upper byte of each code unit is: 0 or 1. */
function areLetters(bytes: Uint8Array, length: number, upper: 0 | 1): boolean {
  let alphabet = 0;
  for (let i = 0; i < length; i += 2) {
    const high = bytes[i + upper]!;
    const low = bytes[i + 1 - upper]!;
    if (high === 0) {
      if (!isTextByte(low) && low < 0xa0) return false;
    } else if (high !== PUNCTUATION) {
      if (alphabet === 0 && ALPHABETS[high] === 1) alphabet = high;
      if (high !== alphabet) return false;
    }
  }
  return true;
}

function fromUtf16(bytes: Buffer, encoding: 'utf-16le' | 'utf-16be'): Buffer {
  return Buffer.from(new TextDecoder(encoding).decode(bytes));
}
