import type { EncodedRun, RunEncoding } from './encoding.ts';

/** Characters of the shortest run. */
const SHORTEST = 8;
/** Each takes four bytes in UTF-8: F3 A0 80 80 is U+E0000. */
const WIDTH = 4;

/** ASCII written in the invisible tag characters, U+E0000 to U+E007F. */
export const tags: RunEncoding = {
  name: 'tags',
  shapes: ['encoded'],
  find(text, start) {
    const isFirst = codeAt(text, start) >= 0 && codeAt(text, start - WIDTH) < 0;
    if (!isFirst) return [];
    let end = start;
    while (codeAt(text, end) >= 0) end += WIDTH;
    if (end - start < SHORTEST * WIDTH) return [];
    const run: EncodedRun = { start, end, bytes: tags.decode(text.subarray(start, end))! };
    return [run];
  },
  decode(run) {
    const bytes = Buffer.allocUnsafe(run.length / WIDTH);
    for (let i = 0; i < bytes.length; i++) bytes[i] = codeAt(run, i * WIDTH) || 32;
    return bytes;
  },
};

/** 0 to 127, or −1. */
function codeAt(text: Uint8Array, at: number): number {
  if (text[at] !== 0xf3 || text[at + 1] !== 0xa0) return -1;
  const third = text[at + 2]!;
  return third === 0x80 || third === 0x81 ? ((third & 1) << 6) | (text[at + 3]! & 63) : -1;
}
