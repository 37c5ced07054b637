import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { Compression } from '../types.ts';
import { zstdBinding } from './zstd-binding.ts';

/**
 * Compresses a stream of blocks as one gzip member or one zstd frame (level 3, with checksum). The same bytes give the
 * same output, whatever the blocks they come in: no clock, no name and no machine goes into it.
 */
export function compressTo(compression: Compression, blocks: AsyncIterable<Buffer>): AsyncIterable<Buffer> {
  return encoders[compression](blocks);
}

const encoders = {
  none: (blocks: AsyncIterable<Buffer>): AsyncIterable<Buffer> => blocks,
  gzip: gzipBlocks,
  zstd: zstdBlocks,
} as const satisfies Record<Compression, (blocks: AsyncIterable<Buffer>) => AsyncIterable<Buffer>>;

async function* gzipBlocks(blocks: AsyncIterable<Buffer>): AsyncGenerator<Buffer, void, undefined> {
  // zlib writes a modification time of 0 by itself.
  const gzip = createGzip({ chunkSize: 256 * 1024 });
  const feeding = pipeline(Readable.from(blocks, { objectMode: true, highWaterMark: 1 }), gzip);
  // Its error also comes out of the loop below.
  feeding.catch(() => {});
  let isFirst = true;
  for await (const block of gzip as AsyncIterable<Buffer>) {
    if (isFirst) block[OS_BYTE] = UNKNOWN_OS;
    isFirst = false;
    yield block;
  }
  await feeding;
}

async function* zstdBlocks(blocks: AsyncIterable<Buffer>): AsyncGenerator<Buffer, void, undefined> {
  const zstd = zstdBinding();
  const context = new zstd.CCtx();
  context.setParameter(zstd.CParameter.compressionLevel, 3);
  context.setParameter(zstd.CParameter.checksumFlag, 1);
  let output = Buffer.allocUnsafeSlow(OUTPUT_BYTES);
  function* feed(block: Buffer, directive: number): Generator<Buffer, void, undefined> {
    for (let rest = block; ; ) {
      const [pending, produced, consumed] = context.compressStream2(output, rest, directive);
      if (produced > 0) {
        yield output.subarray(0, produced);
        output = Buffer.allocUnsafeSlow(OUTPUT_BYTES);
      }
      rest = rest.subarray(consumed);
      const isFlushed = directive === zstd.EndDirective.continue || pending === 0;
      if (rest.length === 0 && isFlushed) return;
    }
  }
  for await (const block of blocks) yield* feed(block, zstd.EndDirective.continue);
  yield* feed(Buffer.alloc(0), zstd.EndDirective.end);
}

/** RFC 1952 §2.3: 255 is "unknown"; zlib puts its own platform there. */
const OS_BYTE = 9;
const UNKNOWN_OS = 255;
const OUTPUT_BYTES = 256 * 1024;
