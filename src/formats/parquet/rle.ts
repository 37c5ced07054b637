/** The RLE / bit-packing hybrid and the older bit-packed levels. Spec: parquet-format/Encodings.md. */

import { BrokenParquet } from './broken.ts';

/** Levels or dictionary indices, non-negative. */
export type Codes = Uint8Array<ArrayBuffer> | Int32Array<ArrayBuffer>;

/**
 * Decodes `count` codes of `width` bits. A run that goes beyond `count` is cut; one that ends before it is an error.
 * Throws BrokenParquet.
 */
export function readHybrid(bytes: Uint8Array, width: number, count: number): Codes {
  if (width > 32) throw new BrokenParquet(`a page has codes of ${width} bits`);
  const codes = width <= 8 ? new Uint8Array(count) : new Int32Array(count);
  if (width === 0) return codes;
  const valueBytes = (width + 7) >> 3;
  let at = 0;
  let done = 0;
  while (done < count) {
    let header = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++];
      if (byte === undefined || shift > 28) throw new BrokenParquet('a page has fewer codes than values');
      header += (byte & 127) * 2 ** shift;
      if (byte < 128) break;
    }
    if (header % 2 === 1) {
      const groups = (header - 1) / 2;
      const length = Math.min(groups * 8, count - done);
      unpack(bytes, { at, width, to: codes, start: done, count: length });
      at += groups * width;
      done += length;
    } else {
      const length = Math.min(header / 2, count - done);
      if (at + valueBytes > bytes.length) throw new BrokenParquet('a page has fewer codes than values');
      let value = 0;
      for (let i = 0; i < valueBytes; i++) value |= bytes[at++]! << (8 * i);
      codes.fill(value, done, done + length);
      done += length;
    }
  }
  return codes;
}

interface Unpacking {
  readonly at: number;
  readonly width: number;
  readonly to: Codes;
  readonly start: number;
  readonly count: number;
}

// Codes are packed from the lowest bit of each byte upward. Writers may cut the padding of the last group.
function unpack(bytes: Uint8Array, { at, width, to, start, count }: Unpacking): void {
  if (at + Math.ceil((count * width) / 8) > bytes.length) throw new BrokenParquet('a page has fewer codes than values');
  const mask = width === 32 ? -1 : 2 ** width - 1;
  let bits = 0;
  let held = 0;
  let from = at;
  if (width <= 24) {
    for (let i = 0; i < count; i++) {
      while (held < width) {
        bits |= bytes[from++]! << held;
        held += 8;
      }
      to[start + i] = bits & mask;
      bits >>>= width;
      held -= width;
    }
    return;
  }
  for (let i = 0; i < count; i++) {
    let value = 0;
    for (let bit = i * width, k = 0; k < width; bit++, k++) value |= ((bytes[at + (bit >> 3)]! >> (bit & 7)) & 1) << k;
    to[start + i] = value;
  }
}

/** The deprecated BIT_PACKED levels: no header, packed from the highest bit of each byte downward. */
export function readBitPackedLevels(bytes: Uint8Array, width: number, count: number): Codes {
  const codes = new Uint8Array(count);
  if (Math.ceil((count * width) / 8) > bytes.length) throw new BrokenParquet('a page has fewer levels than values');
  for (let i = 0, bit = 0; i < count; i++) {
    let value = 0;
    for (let k = 0; k < width; k++, bit++) value = (value << 1) | ((bytes[bit >> 3]! >> (7 - (bit & 7))) & 1);
    codes[i] = value;
  }
  return codes;
}

/** The hybrid encoding of the codes: runs of eight or more repeats as RLE, the rest bit-packed. */
export function writeHybrid(codes: Codes, width: number): Buffer {
  if (width === 0 || codes.length === 0) return Buffer.alloc(0);
  const parts: Buffer[] = [];
  let packedFrom = 0;
  let at = 0;
  while (at < codes.length) {
    let end = at + 1;
    while (end < codes.length && codes[end] === codes[at]) end++;
    // A packed run holds whole groups of eight, so it takes some of the repeats to fill its last group.
    const borrowed = (8 - ((at - packedFrom) % 8)) % 8;
    if (end - at - borrowed >= 8) {
      if (at + borrowed > packedFrom) parts.push(packRun(codes, packedFrom, at + borrowed, width));
      parts.push(repeatRun(codes[at]!, end - at - borrowed, width));
      packedFrom = end;
    }
    at = end;
  }
  if (packedFrom < codes.length) parts.push(packRun(codes, packedFrom, codes.length, width));
  return Buffer.concat(parts);
}

function repeatRun(value: number, count: number, width: number): Buffer {
  const run = Buffer.alloc(9);
  let length = writeVarint(run, count * 2);
  for (let i = 0; i < (width + 7) >> 3; i++) run[length++] = (value >>> (8 * i)) & 255;
  return run.subarray(0, length);
}

function packRun(codes: Codes, start: number, end: number, width: number): Buffer {
  const groups = Math.ceil((end - start) / 8);
  const run = Buffer.alloc(5 + groups * width);
  const head = writeVarint(run, groups * 2 + 1);
  if (width <= 24) packNarrow(run, head, codes.subarray(start, end), width);
  else {
    for (let i = start, bit = head * 8; i < end; i++) {
      const code = codes[i]!;
      for (let k = 0; k < width; k++, bit++) if ((code >>> k) & 1) run[bit >> 3]! |= 1 << (bit & 7);
    }
  }
  return run.subarray(0, head + groups * width);
}

// Up to 7 bits that wait, and 24 of the next code, fit into a whole number.
function packNarrow(run: Buffer, start: number, codes: Codes, width: number): void {
  let at = start;
  let bits = 0;
  let held = 0;
  for (let i = 0; i < codes.length; i++) {
    bits |= codes[i]! << held;
    for (held += width; held >= 8; held -= 8) {
      run[at++] = bits;
      bits >>>= 8;
    }
  }
  if (held > 0) run[at] = bits;
}

function writeVarint(to: Buffer, value: number): number {
  let rest = value;
  let length = 0;
  for (; rest > 127; rest = Math.floor(rest / 128)) to[length++] = (rest % 128) | 128;
  to[length++] = rest;
  return length;
}

/** Bits that hold codes from 0 to `highest`. */
export function widthFor(highest: number): number {
  return 32 - Math.clz32(highest);
}
