import { BrokenParquet } from './broken.ts';

/**
 * Reads bytes and variable-length integers forward, and throws BrokenParquet at the end.
 *
 * Integers are put together from 32-bit halves: BigInt arithmetic in hot loops crashes the optimizing compiler of Node 20
 * (V8 11.3: "Phi of kRepTagged (SignedBigInt64) cannot be changed to kRepWord64"), and is slower.
 */
export class ByteCursor {
  readonly bytes: Uint8Array;
  offset: number;
  readonly #scratch = new DataView(new ArrayBuffer(8));
  #low = 0;
  #high = 0;

  constructor(bytes: Uint8Array, offset: number) {
    this.bytes = bytes;
    this.offset = offset;
  }

  get left(): number {
    return this.bytes.length - this.offset;
  }

  byte(): number {
    const byte = this.bytes[this.offset++];
    if (byte === undefined) throw endsEarly();
    return byte;
  }

  /** A view of the next bytes. */
  take(length: number): Uint8Array {
    if (length > this.left) throw endsEarly();
    return this.bytes.subarray(this.offset, (this.offset += length));
  }

  /** An unsigned number below 2^31, as lengths and counts are. */
  count(): number {
    this.#varint();
    if (this.#high !== 0 || this.#low > 0x7fff_ffff) throw new BrokenParquet('a length or count is impossible');
    return this.#low;
  }

  /** A zigzag number cut to 32 bits. */
  int32(): number {
    this.#varint();
    return (((this.#low >>> 1) | (this.#high << 31)) ^ -(this.#low & 1)) | 0;
  }

  /** A zigzag number of 64 bits. */
  int64(): bigint {
    this.#varint();
    const sign = -(this.#low & 1);
    this.#scratch.setInt32(0, (this.#high >>> 1) ^ sign);
    this.#scratch.setInt32(4, ((this.#low >>> 1) | (this.#high << 31)) ^ sign);
    return this.#scratch.getBigInt64(0);
  }

  #varint(): void {
    this.#low = 0;
    this.#high = 0;
    for (let shift = 0; shift < 70; shift += 7) {
      const byte = this.byte();
      const bits = byte & 127;
      if (shift < 28) this.#low |= bits << shift;
      else if (shift === 28) {
        this.#low |= bits << 28;
        this.#high = bits >>> 4;
      } else if (shift < 63) this.#high |= bits << (shift - 32);
      else this.#high |= (bits & 1) << 31;
      if (byte < 128) {
        this.#low >>>= 0;
        this.#high >>>= 0;
        return;
      }
    }
    throw new BrokenParquet('a number has more than 64 bits');
  }
}

function endsEarly(): BrokenParquet {
  return new BrokenParquet('its metadata or a page ends early');
}
