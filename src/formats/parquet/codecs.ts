import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { snappyCompress } from 'hyparquet-writer/src/snappy.js';
import { snappyUncompressor } from 'hysnappy';
import { fromZstdFrame, toZstdFrame } from '../../sources/zstd-frame.ts';
import { compressLz4Block, decompressLz4Block, decompressLz4Hadoop } from '../columnar/lz4.ts';
import { type TakeMemory, takeFresh } from '../scratch.ts';
import { BrokenParquet, guarded } from './broken.ts';
import { Codec } from './names.ts';

/** A page that says it is larger than this, in bytes after decompression, is refused. */
export const MAX_PAGE_BYTES = 256 * 1024 * 1024;

/**
 * Exactly `size` bytes. Never writes more than that, whatever the input says.
 * Throws BrokenParquet when the input is damaged or of another size, `unsupported-parquet` for LZO and unknown codecs.
 * @param take where the output goes, for codecs that can be told; the output may be the input itself.
 */
export function decompress(codec: number, input: Buffer, size: number, take: TakeMemory = takeFresh): Buffer {
  if (size < 0 || size > MAX_PAGE_BYTES)
    throw new BrokenParquet(`a page claims ${size} bytes, more than is read at once`);
  if (codec === Codec.uncompressed) {
    if (input.length !== size) throw new BrokenParquet('a page is not as long as its header says');
    return input;
  }
  if (size === 0) return Buffer.alloc(0);
  const output = guarded('a page', () => inflate(codec, input, size, take));
  if (output.length !== size) throw new BrokenParquet('a page does not decompress to the size its header says');
  return output;
}

/** The input in this codec; `unsupported-parquet` for one that cannot be written. */
export function compress(codec: number, input: Buffer): Buffer {
  switch (codec) {
    case Codec.uncompressed:
      return input;
    case Codec.snappy:
      return toBuffer(snappyCompress(input));
    case Codec.gzip:
      return gzipSync(input);
    case Codec.brotli:
      return brotliCompressSync(input, BROTLI_SETTINGS);
    case Codec.zstd:
      return toZstdFrame(input);
    case Codec.lz4:
      return withHadoopFrame(compressLz4Block(input), input.length);
    case Codec.lz4Raw:
      return compressLz4Block(input);
    default:
      throw unknownCodec(codec);
  }
}

// Quality 11, the default, takes a second for every megabyte. 1 is BROTLI_PARAM_QUALITY.
const BROTLI_SETTINGS = { params: { 1: 5 } };

function inflate(codec: number, input: Buffer, size: number, take: TakeMemory): Buffer {
  switch (codec) {
    case Codec.snappy:
      return inflateSnappy(input, size);
    case Codec.gzip:
      return gunzipSync(input, { maxOutputLength: size });
    case Codec.brotli:
      return brotliDecompressSync(input, { maxOutputLength: size });
    case Codec.zstd:
      return fromZstdFrame(input, take(size));
    case Codec.lz4:
      return decompressLz4Hadoop(input, size);
    case Codec.lz4Raw:
      return decompressLz4Block(input, size);
    default:
      throw unknownCodec(codec);
  }
}

let uncompressSnappy: ReturnType<typeof snappyUncompressor> | undefined;

// The WASM decoder takes the size from us and stops there; its own length prefix must agree.
function inflateSnappy(input: Buffer, size: number): Buffer {
  let claimed = 0;
  for (let i = 0, shift = 0; i < 5; i++, shift += 7) {
    const byte = input[i];
    if (byte === undefined) throw new BrokenParquet('a snappy page is empty');
    claimed += (byte & 127) * 2 ** shift;
    if (byte < 128) break;
  }
  if (claimed !== size) throw new BrokenParquet('a snappy page does not hold what its header says');
  uncompressSnappy ??= snappyUncompressor();
  return toBuffer(uncompressSnappy(input, size));
}

function withHadoopFrame(block: Buffer, size: number): Buffer {
  const frame = Buffer.alloc(8 + block.length);
  frame.writeUInt32BE(size, 0);
  frame.writeUInt32BE(block.length, 4);
  block.copy(frame, 8);
  return frame;
}

function unknownCodec(codec: number): BrokenParquet {
  const name = codec === Codec.lzo ? 'LZO' : `codec ${codec}`;
  return new BrokenParquet(`it is compressed with ${name}, which is not supported`, 'unsupported-parquet');
}

function toBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
}
