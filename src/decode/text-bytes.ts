import { isUtf8 } from 'node:buffer';
import { replaceInvalidUtf8 } from './utf8.ts';

/** One byte in so many may be a control character or no UTF-8 in what still is text (old encodings of Western languages have few). */
const TOLERANCE = 32;
/** The same in a line of text, where it may be more. */
const ROUGH_TOLERANCE = 8;
/** Bytes that tell binary from text before all is looked at. */
const HEAD = 4096;
/** Text that is shorter holds no secret. Bytes. */
const SHORTEST = 8;

/** True for an ASCII byte that text has. */
export function isTextByte(byte: number): boolean {
  return byte >= 0x20 ? byte < 0x7f : byte === 9 || byte === 10 || byte === 13;
}

/** True when the first `length` bytes are UTF-8 text; the last character may be cut off. */
export function isTextHead(head: Uint8Array, length: number): boolean {
  let following = 0;
  for (let i = 0; i < length; i++) {
    const byte = head[i]!;
    if (following > 0) {
      if (byte >> 6 !== 2) return false;
      following -= 1;
    } else if (byte >= 0x80) {
      following = byte < 0xc2 ? -1 : byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : byte < 0xf5 ? 3 : -1;
      if (following < 0) return false;
    } else if (!isTextByte(byte)) return false;
  }
  return true;
}

/** The bytes as valid UTF-8, or undefined when they are no text. */
export function toText(bytes: Buffer): Buffer | undefined {
  if (bytes.length < SHORTEST) return undefined;
  if (bytes.length > HEAD && toSoundText(bytes.subarray(0, HEAD)) === undefined) return undefined;
  return toSoundText(bytes);
}

/** True when most bytes are of UTF-8 text or of an old encoding, for a piece of something longer. */
export function isRoughlyText(bytes: Buffer): boolean {
  return toSoundText(bytes, ROUGH_TOLERANCE) !== undefined;
}

function toSoundText(bytes: Buffer, tolerance = TOLERANCE): Buffer | undefined {
  const text = isUtf8(bytes) ? bytes : replaceInvalidUtf8(bytes).text;
  let left = Math.floor(bytes.length / tolerance) + (text === bytes ? 0 : 1);
  for (let i = 0; i < text.length; i++) {
    const byte = text[i]!;
    const isBad =
      byte < 32
        ? byte !== 9 && byte !== 10 && byte !== 13
        : byte === 0xef && text[i + 1] === 0xbf && text[i + 2] === 0xbd;
    if (isBad && --left < 0) return undefined;
  }
  return text;
}
