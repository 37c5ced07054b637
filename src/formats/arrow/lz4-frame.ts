import { compressLz4Block, inflateLz4Block } from '../columnar/lz4.ts';
import { xxh32 } from './xxhash.ts';

/** LZ4 frames, both ways. Spec: lz4/doc/lz4_Frame_format.md. */

const MAGIC = 0x184d2204;
/** Frames that hold nothing of the content have one of sixteen numbers from here on. */
const SKIPPABLE = 0x184d2a50;
const VERSION = 0x40;
const Flag = { version: 0xc0, independent: 0x20, blockChecksum: 0x10, size: 8, checksum: 4, dictionary: 1 } as const;
const UNCOMPRESSED = 0x80000000;
/** Blocks of 4 MiB at most, which the header numbers 7. */
const BLOCK_BYTES = 4 * 1024 * 1024;
const BLOCK_SIZE_4_MIB = 0x70;

/**
 * Inflates frames, one behind the other, into `output`. Throws an Error when they are damaged, fail a checksum, or hold more than fits.
 * @returns the bytes that were written.
 */
export function inflateLz4Frames(input: Buffer, output: Buffer): number {
  let at = 0;
  let to = 0;
  while (at < input.length) {
    const magic = input.readUInt32LE(at);
    if (magic >>> 4 === SKIPPABLE >>> 4) at += 8 + input.readUInt32LE(at + 4);
    else [at, to] = inflateFrame(input, at, output, to);
  }
  if (at > input.length) throw damaged();
  return to;
}

function inflateFrame(input: Buffer, start: number, output: Buffer, begin: number): [at: number, to: number] {
  if (input.readUInt32LE(start) !== MAGIC) throw damaged();
  const flags = input.readUInt8(start + 4);
  if ((flags & Flag.version) !== VERSION || flags & Flag.dictionary) throw damaged();
  let at = start + 6 + (flags & Flag.size ? 8 : 0);
  if (input.readUInt8(at) !== headerChecksum(input.subarray(start + 4, at))) throw damaged();
  at += 1;
  let to = begin;
  for (;;) {
    const size = input.readUInt32LE(at);
    at += 4;
    if (size === 0) break;
    const stored = size & ~UNCOMPRESSED;
    const block = input.subarray(at, at + stored);
    if (block.length !== stored) throw damaged();
    if (size >= UNCOMPRESSED) {
      if (to + stored > output.length) throw damaged();
      output.set(block, to);
      to += stored;
    } else to = inflateLz4Block(output, to, block, flags & Flag.independent ? to : begin);
    at += stored;
    if (flags & Flag.blockChecksum) {
      if (input.readUInt32LE(at) !== xxh32(block)) throw damaged();
      at += 4;
    }
  }
  if (flags & Flag.checksum) {
    if (input.readUInt32LE(at) !== xxh32(output.subarray(begin, to))) throw damaged();
    at += 4;
  }
  return [at, to];
}

/** The second byte of the descriptor's hash. */
function headerChecksum(descriptor: Buffer): number {
  return (xxh32(descriptor) >>> 8) & 0xff;
}

function damaged(): Error {
  return new Error('an LZ4 frame is damaged');
}

/** One frame of independent blocks, without checksums or a size, as Arrow's C++ writes it. */
export function toLz4Frame(bytes: Buffer): Buffer {
  const header = Buffer.alloc(7);
  header.writeUInt32LE(MAGIC);
  header[4] = VERSION | Flag.independent;
  header[5] = BLOCK_SIZE_4_MIB;
  header[6] = headerChecksum(header.subarray(4, 6));
  const parts: Buffer[] = [header];
  for (let start = 0; start < bytes.length; start += BLOCK_BYTES) {
    const block = bytes.subarray(start, start + BLOCK_BYTES);
    const packed = compressLz4Block(block);
    const isSmaller = packed.length < block.length;
    const size = Buffer.alloc(4);
    size.writeUInt32LE(isSmaller ? packed.length : (block.length | UNCOMPRESSED) >>> 0);
    parts.push(size, isSmaller ? packed : block);
  }
  parts.push(Buffer.alloc(4));
  return Buffer.concat(parts);
}
