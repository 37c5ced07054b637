/** DELTA_BINARY_PACKED numbers, written. Spec: parquet-format/Encodings.md. */

const BLOCK = 128;
const MINIBLOCKS = 4;
const PER_MINIBLOCK = BLOCK / MINIBLOCKS;

/**
 * Numbers of 32 or 64 bits in one block sequence. Differences wrap at their width, as readers have it; they are made of 32-bit halves,
 * for the reason that ByteCursor gives.
 * @param bytes little-endian, one after the other.
 */
export function writeDelta(bytes: Buffer, width: 4 | 8): Buffer {
  const count = bytes.length / width;
  const lows = new Int32Array(count);
  const highs = new Int32Array(count);
  for (let i = 0; i < count; i++) {
    lows[i] = bytes.readInt32LE(i * width);
    highs[i] = width === 8 ? bytes.readInt32LE(i * width + 4) : lows[i]! >> 31;
  }
  const parts: Buffer[] = [varint(BLOCK, 0), varint(MINIBLOCKS, 0), varint(count, 0)];
  parts.push(zigzag(lows[0] ?? 0, highs[0] ?? 0));
  for (let start = 1; start < count; start += BLOCK) {
    parts.push(...blockOf(lows, highs, start, Math.min(start + BLOCK, count), width));
  }
  return Buffer.concat(parts);
}

function blockOf(lows: Int32Array, highs: Int32Array, start: number, end: number, width: 4 | 8): Buffer[] {
  const count = end - start;
  const low = new Int32Array(count);
  const high = new Int32Array(count);
  let least = 0;
  for (let i = 0; i < count; i++) {
    const at = start + i;
    low[i] = lows[at]! - lows[at - 1]!;
    const borrow = lows[at]! >>> 0 < lows[at - 1]! >>> 0 ? 1 : 0;
    high[i] = width === 8 ? highs[at]! - highs[at - 1]! - borrow : low[i]! >> 31;
    if (high[i]! < high[least]! || (high[i] === high[least] && low[i]! >>> 0 < low[least]! >>> 0)) least = i;
  }
  const [leastLow, leastHigh] = [low[least]!, high[least]!];
  for (let i = 0; i < count; i++) {
    const borrow = low[i]! >>> 0 < leastLow >>> 0 ? 1 : 0;
    low[i] = low[i]! - leastLow;
    high[i] = width === 8 ? high[i]! - leastHigh - borrow : 0;
  }
  const widths = Buffer.alloc(MINIBLOCKS);
  const packed: Buffer[] = [];
  for (let block = 0; block * PER_MINIBLOCK < count; block++) {
    const from = block * PER_MINIBLOCK;
    const to = Math.min(from + PER_MINIBLOCK, count);
    const bits = bitsFor(low.subarray(from, to), high.subarray(from, to));
    widths[block] = bits;
    packed.push(pack(low.subarray(from, to), high.subarray(from, to), bits));
  }
  return [zigzag(leastLow, leastHigh), widths, ...packed];
}

function bitsFor(low: Int32Array, high: Int32Array): number {
  let lowBits = 0;
  let highBits = 0;
  for (let i = 0; i < low.length; i++) {
    lowBits |= low[i]!;
    highBits |= high[i]!;
  }
  return highBits === 0 ? 32 - Math.clz32(lowBits) : 64 - Math.clz32(highBits);
}

/** A whole miniblock, the first bit lowest; what is behind the last number is 0. */
function pack(low: Int32Array, high: Int32Array, bits: number): Buffer {
  const packed = Buffer.alloc((PER_MINIBLOCK / 8) * bits);
  for (let i = 0, bit = 0; i < low.length; i++, bit += bits) {
    putBits(packed, bit, low[i]! >>> 0, Math.min(bits, 32));
    if (bits > 32) putBits(packed, bit + 32, high[i]! >>> 0, bits - 32);
  }
  return packed;
}

function putBits(packed: Buffer, bit: number, value: number, bits: number): void {
  let at = bit >> 3;
  let shift = bit & 7;
  let rest = value;
  for (let left = bits; left > 0; left -= 8 - shift, shift = 0) {
    const room = 2 ** (8 - shift);
    packed[at++]! |= (rest % room) << shift;
    rest = Math.floor(rest / room);
  }
}

function zigzag(low: number, high: number): Buffer {
  const sign = high >> 31;
  return varint(((low << 1) ^ sign) >>> 0, (((high << 1) | (low >>> 31)) ^ sign) >>> 0);
}

/** An unsigned number of 64 bits from its halves. */
function varint(low: number, high: number): Buffer {
  const bytes: number[] = [];
  let [rest, upper] = [low >>> 0, high >>> 0];
  while (upper > 0 || rest > 127) {
    bytes.push((rest & 127) | 128);
    rest = ((rest >>> 7) | ((upper & 127) << 25)) >>> 0;
    upper >>>= 7;
  }
  bytes.push(rest);
  return Buffer.from(bytes);
}
