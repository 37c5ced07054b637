/** Text whose invalid bytes were replaced, with the way back to the bytes it came from. */
export interface LossyText {
  readonly text: Buffer;
  /** Maps a byte offset in `text` (on a character boundary) to the offset in the original bytes, which must still be there. */
  toOriginal(offset: number): number;
}

const REPLACEMENT = Buffer.from('\ufffd');
/** Bytes between the places whose offset is kept; the way on from one is counted. */
const STEP = 512;

/**
 * Replaces every invalid UTF-8 sequence by U+FFFD, one for each maximal subpart (WHATWG Encoding, Unicode 3.9 D93b):
 * the same text as `new TextDecoder().decode(bytes)` gives without BOM removal.
 */
export function replaceInvalidUtf8(bytes: Uint8Array): LossyText {
  // Pairs (text offset, original offset), where a sequence begins, at least STEP original bytes apart.
  const rests: number[] = [];
  let textLength = 0;
  for (let at = 0, due = 0; at < bytes.length; ) {
    if (at >= due) {
      rests.push(textLength, at);
      due = at + STEP;
    }
    const length = sequenceLength(bytes, at);
    textLength += length > 0 ? length : REPLACEMENT.length;
    at += Math.abs(length);
  }
  return {
    text: replaceInvalid(bytes, textLength),
    toOriginal(offset) {
      let low = 0;
      let high = Math.max(0, rests.length / 2 - 1);
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (rests[middle * 2]! <= offset) low = middle;
        else high = middle - 1;
      }
      let inText = rests[low * 2] ?? 0;
      let at = rests[low * 2 + 1] ?? 0;
      while (inText < offset && at < bytes.length) {
        const length = sequenceLength(bytes, at);
        inText += length > 0 ? length : REPLACEMENT.length;
        at += Math.abs(length);
      }
      return at;
    },
  };
}

function replaceInvalid(bytes: Uint8Array, length: number): Buffer {
  const text = Buffer.allocUnsafe(length);
  let filled = 0;
  let validFrom = 0;
  const copyUntil = (end: number) => {
    text.set(bytes.subarray(validFrom, end), filled);
    filled += end - validFrom;
  };
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceLength(bytes, at);
    if (length < 0) {
      copyUntil(at);
      filled += REPLACEMENT.copy(text, filled);
      validFrom = at - length;
    }
    at += Math.abs(length);
  }
  copyUntil(bytes.length);
  return text;
}

/** Length of the valid sequence at `at`, or minus the length of the maximal subpart to replace. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at]!;
  if (lead < 0x80) return 1;
  if (lead < 0xc2 || lead > 0xf4) return -1;
  const needed = lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : 3;
  let low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  let high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  for (let i = 1; i <= needed; i++) {
    const byte = bytes[at + i];
    if (byte === undefined || byte < low || byte > high) return -i;
    low = 0x80;
    high = 0xbf;
  }
  return needed + 1;
}

/** Unicode code points in [from, to) of valid UTF-8. */
export function countCodePoints(text: Uint8Array, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) if ((text[i]! & 0xc0) !== 0x80) count++;
  return count;
}

/** The start of the UTF-8 character that holds byte `at`. */
export function toCharacterStart(text: Uint8Array, at: number): number {
  let start = Math.max(0, at);
  while (start > 0 && start < text.length && (text[start]! & 0xc0) === 0x80) start--;
  return start;
}
