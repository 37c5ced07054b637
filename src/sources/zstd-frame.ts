import type { CCtx, DCtx } from 'zstd-napi/binding.js';
import { zstdBinding } from './zstd-binding.ts';

let compressor: CCtx | undefined;
let decompressor: DCtx | undefined;

/** Bytes as one zstd frame that says how long they are. @param level 1 (fastest) to 22. */
export function toZstdFrame(bytes: Uint8Array, level = 3): Buffer {
  const zstd = zstdBinding();
  compressor ??= new zstd.CCtx();
  const output = Buffer.allocUnsafeSlow(zstd.compressBound(bytes.length));
  const size = compressor.compress(output, bytes, level);
  // A frame is kept, or sent to another thread: it has no more memory than its own.
  const frame = Buffer.allocUnsafeSlow(size);
  output.copy(frame, 0, 0, size);
  return frame;
}

/**
 * Decompresses a frame into `output` and returns what it filled of it.
 * @throws Error when the frame is damaged or holds more than fits.
 */
export function fromZstdFrame(
  frame: Uint8Array,
  output = Buffer.allocUnsafeSlow(zstdBinding().getFrameContentSize(frame) ?? 0),
): Buffer {
  decompressor ??= new (zstdBinding().DCtx)();
  return output.subarray(0, decompressor.decompress(output, frame));
}
