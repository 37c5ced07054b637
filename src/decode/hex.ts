import { isAlnum } from './ascii.ts';
import type { EncodedRun, RunEncoding } from './encoding.ts';
import { HEAD_BYTES, mayBePayload } from './payload.ts';

/** Digits of the shortest run: twelve bytes. */
const SHORTEST = 24;
const SEARCHED_PLACE = 4096;
const NONE = 255;
const VALUES = new Uint8Array(256).fill(NONE);
for (let i = 0; i < 16; i++) VALUES['0123456789abcdef'.charCodeAt(i)] = VALUES['0123456789ABCDEF'.charCodeAt(i)] = i;

const head = new Uint8Array(HEAD_BYTES);

/** Text as hexadecimal digits in pairs. */
export const hex: RunEncoding = {
  name: 'hex',
  shapes: ['run', 'nine-digits'],
  find(text, start, end) {
    const runs: EncodedRun[] = [];
    const limit = Math.min(end, start + SEARCHED_PLACE);
    for (let at = start; at + SHORTEST <= end && at < limit; ) {
      const isInside = isWordByte(text, at - 1) && !isPrefixed(text, at);
      if (isInside || VALUES[text[at]!] === NONE) {
        at += 1;
        continue;
      }
      const last = endOfDigits(text, at);
      if (last - at >= SHORTEST && (last - at) % 2 === 0 && !isWordByte(text, last) && isWorthwhile(text, at)) {
        const bytes = hex.decode(text.subarray(at, last));
        if (bytes) runs.push({ start: at, end: last, bytes });
      }
      at = last;
    }
    return runs;
  },
  decode: run => Buffer.from(run.toString('latin1'), 'hex'),
};

function endOfDigits(text: Uint8Array, start: number): number {
  let end = start;
  while (end < text.length && VALUES[text[end]!] !== NONE) end++;
  return end;
}

/** True behind `0x`. */
function isPrefixed(text: Uint8Array, at: number): boolean {
  return at >= 2 && text[at - 1] === 120 && text[at - 2] === 48 && !isWordByte(text, at - 3);
}

function isWordByte(text: Uint8Array, at: number): boolean {
  return isAlnum(text[at]) || text[at] === 95;
}

function isWorthwhile(text: Uint8Array, start: number): boolean {
  for (let i = 0; i < HEAD_BYTES; i++) {
    head[i] = (VALUES[text[start + 2 * i]!]! << 4) | VALUES[text[start + 2 * i + 1]!]!;
  }
  return mayBePayload(head, HEAD_BYTES);
}
