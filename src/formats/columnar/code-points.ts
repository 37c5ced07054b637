/**
 * Byte offsets of code points in UTF-8 that may be damaged. A damaged sequence counts as one code point (U+FFFD) for each
 * maximal part of it, as TextDecoder has it: https://encoding.spec.whatwg.org/#utf-8-decoder.
 * @param wanted code point offsets, ascending; offsets beyond the end give `undefined`.
 */
export function byteOffsetsOf(bytes: Uint8Array, wanted: readonly number[]): (number | undefined)[] {
  const offsets: (number | undefined)[] = [];
  let at = 0;
  let point = 0;
  for (const target of wanted) {
    while (point < target && at < bytes.length) {
      at += lengthAt(bytes, at);
      point++;
    }
    offsets.push(point === target ? at : undefined);
  }
  return offsets;
}

// Bytes of the code point, or of the damaged part, that begins here.
function lengthAt(bytes: Uint8Array, at: number): number {
  const lead = bytes[at]!;
  const needed = lead < 0xc2 || lead > 0xf4 ? 0 : lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : 3;
  let lowest = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  let highest = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  for (let i = 1; i <= needed; i++) {
    const byte = bytes[at + i];
    if (byte === undefined || byte < lowest || byte > highest) return i;
    lowest = 0x80;
    highest = 0xbf;
  }
  return needed + 1;
}
