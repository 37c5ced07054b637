/** DELTA_BINARY_PACKED numbers. Spec: parquet-format/Encodings.md. */

import { BrokenParquet } from './broken.ts';
import { ByteCursor } from './byte-cursor.ts';

export interface DeltaNumbers {
  readonly values: BigInt64Array<ArrayBuffer>;
  /** Offset of the first byte after them. */
  readonly end: number;
}

/**
 * Reads one block sequence at `start`. It says itself how many numbers it holds;
 * more than `most` are refused. Sums wrap at 64 bits, as writers rely on. Throws BrokenParquet.
 */
export function readDelta(bytes: Uint8Array, start: number, most: number): DeltaNumbers {
  const reader = new ByteCursor(bytes, start);
  const blockSize = reader.count();
  const miniblocks = reader.count();
  const total = reader.count();
  const first = reader.int64();
  if (total > most) throw new BrokenParquet('a delta page holds more numbers than its header says');
  if (miniblocks < 1 || blockSize < 1 || blockSize % miniblocks !== 0 || (blockSize / miniblocks) % 8 !== 0) {
    throw new BrokenParquet('a delta page has blocks of an impossible size');
  }
  const values = new BigInt64Array(total);
  if (total > 0) values[0] = first;
  const halves = new Uint32Array(values.buffer);
  const perMiniblock = blockSize / miniblocks;
  for (let done = 1; done < total; ) {
    const least = reader.int64();
    const widths = reader.take(miniblocks);
    for (let block = 0; block < miniblocks && done < total; block++) {
      const count = Math.min(perMiniblock, total - done);
      const packed = takeMiniblock(reader, perMiniblock, widths[block]!, count);
      addDeltas(halves, { packed, width: widths[block]!, done, count, least });
      done += count;
    }
  }
  return { values, end: reader.offset };
}

interface Miniblock {
  readonly packed: Uint8Array;
  readonly width: number;
  readonly done: number;
  readonly count: number;
  readonly least: bigint;
}

// In 32-bit halves, for the reason that ByteCursor gives.
function addDeltas(halves: Uint32Array, { packed, width, done, count, least }: Miniblock): void {
  const leastLow = Number(BigInt.asUintN(32, least));
  const leastHigh = Number(BigInt.asUintN(32, least >> 32n));
  let low = halves[2 * (done - 1)]!;
  let high = halves[2 * (done - 1) + 1]!;
  for (let i = 0, bit = 0; i < count; i++, bit += width) {
    const lowSum = low + leastLow + bitsAt(packed, bit, Math.min(width, 32));
    const highBits = width > 32 ? bitsAt(packed, bit + 32, width - 32) : 0;
    low = lowSum >>> 0;
    high = (high + leastHigh + highBits + (lowSum > 0xffff_ffff ? Math.floor(lowSum / 2 ** 32) : 0)) >>> 0;
    halves[2 * (done + i)] = low;
    halves[2 * (done + i) + 1] = high;
  }
}

/** Up to 32 bits, the first one lowest; bits behind the end are 0. */
function bitsAt(bytes: Uint8Array, bit: number, width: number): number {
  if (width === 0) return 0;
  let at = bit >> 3;
  const shift = bit & 7;
  let value = bytes[at]! >> shift;
  let factor = 2 ** (8 - shift);
  for (let held = 8 - shift; held < width; held += 8) {
    value += (bytes[++at] ?? 0) * factor;
    factor *= 256;
  }
  return value % 2 ** width;
}

// The last miniblock may be cut behind its last value.
function takeMiniblock(cursor: ByteCursor, perMiniblock: number, width: number, count: number): Uint8Array {
  if (width > 64) throw new BrokenParquet(`a delta page has numbers of ${width} bits`);
  const needed = Math.ceil((count * width) / 8);
  const whole = (perMiniblock / 8) * width;
  return cursor.take(whole <= cursor.left ? whole : Math.max(needed, cursor.left));
}
