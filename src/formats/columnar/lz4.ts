/** LZ4 blocks, both ways, and the framing that Hadoop puts round them. Spec: lz4/doc/lz4_Block_format.md. */

/** One block of exactly `size` bytes. Throws an Error when it is damaged or of another size. */
export function decompressLz4Block(input: Uint8Array, size: number): Buffer {
  const output = Buffer.allocUnsafeSlow(size);
  if (inflateLz4Block(output, 0, input) !== size) throw damaged();
  return output;
}

/**
 * What parquet calls LZ4: a run of (decompressed size, compressed size, block), big-endian; old parquet-cpp
 * wrote the bare block under the same name, so that is tried when the sizes do not add up.
 */
export function decompressLz4Hadoop(input: Buffer, size: number): Buffer {
  return decompressFrames(input, size) ?? decompressLz4Block(input, size);
}

function decompressFrames(input: Buffer, size: number): Buffer | undefined {
  let end = 0;
  let total = 0;
  while (end + 8 <= input.length) {
    total += input.readUInt32BE(end);
    end += 8 + input.readUInt32BE(end + 4);
  }
  if (end !== input.length || total !== size) return undefined;
  const output = Buffer.allocUnsafeSlow(size);
  let written = 0;
  for (let at = 0; at < input.length; ) {
    const block = input.readUInt32BE(at + 4);
    written += input.readUInt32BE(at);
    if (
      inflateLz4Block(
        output.subarray(0, written),
        written - input.readUInt32BE(at),
        input.subarray(at + 8, at + 8 + block),
      ) !== written
    ) {
      throw damaged();
    }
    at += 8 + block;
  }
  return output;
}

/**
 * Inflates a block into `output` from `start` on. Throws an Error when it is damaged, or has more than fits.
 * @param lowest matches may not reach before it: where blocks of a frame are linked, the block before stands there.
 * @returns the offset after the last byte written.
 */
export function inflateLz4Block(output: Uint8Array, start: number, input: Uint8Array, lowest = start): number {
  let to = start;
  let from = 0;
  while (from < input.length) {
    const token = input[from++]!;
    let literals = token >> 4;
    if (literals === 15) {
      let more = 255;
      while (more === 255) literals += more = byteAt(input, from++);
    }
    if (from + literals > input.length || to + literals > output.length) throw damaged();
    if (literals < 32) for (let i = 0; i < literals; i++) output[to + i] = input[from + i]!;
    else output.set(input.subarray(from, from + literals), to);
    from += literals;
    to += literals;
    if (from === input.length) break;
    const distance = byteAt(input, from) | (byteAt(input, from + 1) << 8);
    from += 2;
    let length = (token & 15) + 4;
    if (length === 19) {
      let more = 255;
      while (more === 255) length += more = byteAt(input, from++);
    }
    if (distance === 0 || to - distance < lowest || to + length > output.length) throw damaged();
    if (distance >= length && length > 32) output.copyWithin(to, to - distance, to - distance + length);
    else for (let i = 0; i < length; i++) output[to + i] = output[to + i - distance]!;
    to += length;
  }
  return to;
}

function byteAt(input: Uint8Array, offset: number): number {
  const byte = input[offset];
  if (byte === undefined) throw damaged();
  return byte;
}

function damaged(): Error {
  return new Error('an LZ4 block is damaged');
}

const HASH_BITS = 14;
const LAST_LITERALS = 5;
const MATCH_LIMIT = 12;

/** One block: greedy, one candidate per hash of four bytes. */
export function compressLz4Block(input: Uint8Array): Buffer {
  const output = Buffer.allocUnsafeSlow(input.length + Math.ceil(input.length / 255) + 16);
  const table = new Int32Array(1 << HASH_BITS).fill(-1);
  let to = 0;
  let anchor = 0;
  for (let at = 0; at < input.length - MATCH_LIMIT; ) {
    const word = wordAt(input, at);
    const slot = Math.imul(word, 0x9e3779b1) >>> (32 - HASH_BITS);
    const candidate = table[slot]!;
    table[slot] = at;
    if (candidate < 0 || at - candidate > 0xffff || wordAt(input, candidate) !== word) {
      at++;
      continue;
    }
    let length = 4;
    while (at + length < input.length - LAST_LITERALS && input[at + length] === input[candidate + length]) length++;
    to = writeSequence(output, to, { literals: input.subarray(anchor, at), distance: at - candidate, length });
    at += length;
    anchor = at;
  }
  to = writeSequence(output, to, { literals: input.subarray(anchor), distance: 0, length: 0 });
  return output.subarray(0, to);
}

function wordAt(input: Uint8Array, at: number): number {
  return input[at]! | (input[at + 1]! << 8) | (input[at + 2]! << 16) | (input[at + 3]! << 24);
}

interface Sequence {
  readonly literals: Uint8Array;
  /** 0 in the last sequence, which has no match. */
  readonly distance: number;
  readonly length: number;
}

function writeSequence(output: Buffer, start: number, { literals, distance, length }: Sequence): number {
  const match = distance === 0 ? 0 : length - 4;
  let to = start;
  output[to++] = (Math.min(literals.length, 15) << 4) | Math.min(match, 15);
  to = writeLength(output, to, literals.length);
  output.set(literals, to);
  to += literals.length;
  if (distance === 0) return to;
  output[to++] = distance & 255;
  output[to++] = distance >> 8;
  return writeLength(output, to, match);
}

function writeLength(output: Buffer, start: number, length: number): number {
  let to = start;
  if (length < 15) return to;
  let rest = length - 15;
  for (; rest >= 255; rest -= 255) output[to++] = 255;
  output[to++] = rest;
  return to;
}
