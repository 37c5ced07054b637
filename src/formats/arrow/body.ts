import { fromZstdFrame, toZstdFrame } from '../../sources/zstd-frame.ts';
import type { RandomAccess } from '../columnar/random-access.ts';
import { BrokenArrow, decoded } from './broken.ts';
import { inflateLz4Frames, toLz4Frame } from './lz4-frame.ts';
import type { MessagePlace } from './messages.ts';
import { Compression } from './names.ts';
import type { ReadBudget } from './read-budget.ts';
import type { BufferPlace } from './record-batch.ts';

/** A compressed buffer that says it is larger than this is refused. */
const MAX_BUFFER_BYTES = 1024 * 1024 * 1024;
/** Decompressed buffers of a body that are held, in bytes. */
const MOST_HELD = 64 * 1024 * 1024;
/** A compressed buffer begins with how long it is when decompressed; -1 says that it is not compressed. */
const LENGTH_BYTES = 8;
const NOT_COMPRESSED = -1;
/** LZ4 gives at most 255 bytes for one. */
const LZ4_RATIO = 255;

/** Reads buffers of the body of a record batch. */
export class Body {
  readonly #file: RandomAccess;
  readonly #place: MessagePlace;
  readonly #codec: number | undefined;
  readonly #budget: ReadBudget;
  readonly #held = new Map<number, Buffer>();
  #heldBytes = 0;
  /** One that is larger than all of them may be: the last that was asked for. */
  #large: { readonly offset: number; readonly whole: Buffer } | undefined;
  readonly #holdsAll: boolean;

  /** @param options.holds even buffers that are not compressed are held, since they are asked for again and again. */
  constructor(
    file: RandomAccess,
    place: MessagePlace,
    options: { readonly codec: number | undefined; readonly budget: ReadBudget; readonly holds?: boolean },
  ) {
    this.#file = file;
    this.#place = place;
    this.#codec = options.codec;
    this.#budget = options.budget;
    this.#holdsAll = options.holds ?? false;
  }

  /** Bytes of a buffer, after decompression. Throws BrokenArrow. */
  sizeOf(buffer: BufferPlace): number {
    if (buffer.bytes) return buffer.bytes.length;
    this.#mustLieWithin(buffer);
    if (this.#codec === undefined || buffer.length === 0) return buffer.length;
    const held = this.#heldOf(buffer);
    if (held) return held.length;
    const size = this.#claimOf(buffer);
    return size === NOT_COMPRESSED ? buffer.length - LENGTH_BYTES : size;
  }

  /** Exactly `[start, start + length)` of a buffer, after decompression. To be read only. Throws BrokenArrow. */
  read(buffer: BufferPlace, start: number, length: number): Buffer {
    if (length === 0) return EMPTY;
    if (buffer.bytes) return partOf(buffer.bytes, start, length);
    if (this.#codec === undefined && !this.#holdsAll) return this.#readStored(buffer, start, length);
    return this.#readHeld(buffer, start, length);
  }

  /** The same for a buffer that is asked for in many small parts. */
  readShared(buffer: BufferPlace, start: number, length: number): Buffer {
    if (length === 0) return EMPTY;
    if (buffer.bytes) return partOf(buffer.bytes, start, length);
    const isHeld = this.#codec !== undefined || this.#holdsAll || buffer.length <= MOST_HELD;
    return isHeld ? this.#readHeld(buffer, start, length) : this.#readStored(buffer, start, length);
  }

  /** A buffer as it is stored: still compressed. */
  readRaw(buffer: BufferPlace): Buffer {
    return buffer.bytes ?? this.#load(buffer);
  }

  #readStored(buffer: BufferPlace, start: number, length: number): Buffer {
    this.#mustLieWithin(buffer);
    if (start + length > buffer.length) throw tooShort();
    return this.#file.read(this.#place.bodyStart + buffer.offset + start, length);
  }

  #readHeld(buffer: BufferPlace, start: number, length: number): Buffer {
    const whole = this.#heldOf(buffer) ?? this.#hold(buffer);
    return partOf(whole, start, length);
  }

  #heldOf({ offset }: BufferPlace): Buffer | undefined {
    return this.#large?.offset === offset ? this.#large.whole : this.#held.get(offset);
  }

  #hold(buffer: BufferPlace): Buffer {
    const whole = this.#codec === undefined ? this.#load(buffer) : this.#inflate(buffer, this.#codec);
    if (whole.length > MOST_HELD) this.#large = { offset: buffer.offset, whole };
    else {
      if (this.#heldBytes + whole.length > MOST_HELD) {
        this.#held.clear();
        this.#heldBytes = 0;
      }
      this.#held.set(buffer.offset, whole);
      this.#heldBytes += whole.length;
    }
    return whole;
  }

  #inflate(buffer: BufferPlace, codec: number): Buffer {
    const stored = this.#load(buffer);
    if (stored.length === 0) return EMPTY;
    const size = this.#claimOf(buffer);
    const input = stored.subarray(LENGTH_BYTES);
    if (size === NOT_COMPRESSED) return input;
    this.#budget.spend(size);
    const output = Buffer.allocUnsafeSlow(size);
    const written = decoded('a buffer', () =>
      codec === Compression.zstd ? fromZstdFrame(input, output).length : inflateLz4Frames(input, output),
    );
    if (written !== size) throw new BrokenArrow('a buffer does not decompress to the size that it says');
    return output;
  }

  #claimOf(buffer: BufferPlace): number {
    if (buffer.length < LENGTH_BYTES) throw tooShort();
    const size = Number(this.#file.read(this.#place.bodyStart + buffer.offset, LENGTH_BYTES).readBigInt64LE());
    const most = this.#codec === Compression.lz4Frame ? LZ4_RATIO * buffer.length : MAX_BUFFER_BYTES;
    if (size < NOT_COMPRESSED || size > MAX_BUFFER_BYTES || size > most) {
      throw new BrokenArrow(`a buffer claims ${size} bytes, more than is read at once`);
    }
    return size;
  }

  #load(buffer: BufferPlace): Buffer {
    this.#mustLieWithin(buffer);
    return this.#file.read(this.#place.bodyStart + buffer.offset, buffer.length);
  }

  #mustLieWithin({ offset, length }: BufferPlace): void {
    const size = this.#place.end - this.#place.bodyStart;
    const isRange = Number.isSafeInteger(offset) && Number.isSafeInteger(length) && offset >= 0 && length >= 0;
    if (!isRange || offset + length > size) throw new BrokenArrow('a buffer lies outside the body of its message');
  }
}

const EMPTY = Buffer.alloc(0);

function partOf(bytes: Buffer, start: number, length: number): Buffer {
  if (start + length > bytes.length) throw tooShort();
  return bytes.subarray(start, start + length);
}

function tooShort(): BrokenArrow {
  return new BrokenArrow('a buffer is shorter than its array');
}

/** A buffer as it stands in a body of this codec. */
export function compressBuffer(bytes: Buffer, codec: number | undefined): Buffer {
  if (codec === undefined || bytes.length === 0) return bytes;
  const packed = codec === Compression.zstd ? toZstdFrame(bytes, 1) : toLz4Frame(bytes);
  const isSmaller = packed.length < bytes.length;
  const length = Buffer.alloc(LENGTH_BYTES);
  length.writeBigInt64LE(BigInt(isSmaller ? bytes.length : NOT_COMPRESSED));
  return Buffer.concat([length, isSmaller ? packed : bytes]);
}
