import { openSnappy, type ReadInto } from '../../snappy/stream.ts';
import { zstdBinding } from '../../sources/zstd-binding.ts';
import { SourceChanged } from '../format.ts';
import { Codec } from './names.ts';

/** The bytes cannot be decompressed piece by piece. Whole they perhaps can; if not, that says why. */
export class NotStreamable extends Error {
  override readonly name = 'NotStreamable';
}

type Open = (source: ReadInto, size: number) => ReadInto;

const STREAMS: ReadonlyMap<number, Open> = new Map([
  [Codec.uncompressed, openPlain],
  [Codec.snappy, openSnappy],
  [Codec.zstd, openZstd],
]);

/** Node has gzip and Brotli only asynchronously or whole, and LZ4 not at all. */
export function hasStream(codec: number): boolean {
  return STREAMS.has(codec);
}

/**
 * Decompresses piece by piece, in memory that does not depend on `size`. Throws NotStreamable, then or later.
 * @param source the compressed bytes.
 * @param size in bytes, after decompression; it is checked.
 */
export function unfoldStream(codec: number, source: ReadInto, size: number): ReadInto {
  const read = streamable(() => STREAMS.get(codec)!(source, size));
  return target => streamable(() => read(target));
}

function streamable<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof SourceChanged) throw error;
    throw new NotStreamable('', { cause: error });
  }
}

function openPlain(source: ReadInto, size: number): ReadInto {
  let left = size;
  return target => {
    const wanted = Math.min(target.length, left);
    const length = source(target.subarray(0, wanted));
    if (length < wanted) throw new RangeError('it ends early');
    left -= length;
    if (left === 0) mustBeAtEnd(source);
    return length;
  };
}

const INPUT_BYTES = 256 * 1024;

function openZstd(source: ReadInto, size: number): ReadInto {
  const decoder = new (zstdBinding().DCtx)();
  const memory = Buffer.allocUnsafeSlow(INPUT_BYTES);
  const none = Buffer.alloc(0);
  let input = none;
  let left = size;
  // Bytes that the decoder expects at least; 0 at the end of a frame.
  let expected = 1;

  return target => {
    const wanted = Math.min(target.length, left);
    let done = 0;
    while (done < wanted) done += step(target.subarray(done, wanted));
    left -= wanted;
    if (left === 0) finish();
    return wanted;
  };

  function step(target: Uint8Array): number {
    const [hint, produced, consumed] = decoder.decompressStream(target, input);
    expected = hint;
    input = input.subarray(consumed);
    if (produced === 0 && consumed === 0 && !refill()) throw new RangeError('it ends early');
    return produced;
  }

  function refill(): boolean {
    if (input.length > 0) return false;
    input = memory.subarray(0, source(memory));
    return input.length > 0;
  }

  // The last block's end and a checksum may be left.
  function finish(): void {
    const spare = Buffer.alloc(1);
    while (expected > 0) if (step(spare) > 0) throw new RangeError('it goes on behind its end');
    if (input.length > 0) throw new RangeError('it goes on behind its end');
    mustBeAtEnd(source);
  }
}

function mustBeAtEnd(source: ReadInto): void {
  if (source(Buffer.alloc(1)) > 0) throw new RangeError('it goes on behind its end');
}
