import type { DCtx } from 'zstd-napi/binding.js';
import { isSkippableMagic, isZstdMagic } from './compression.ts';
import type { Decoding, Failure } from './decoding.ts';
import { isSeekTable, isSizeHeader } from './seek-table.ts';
import { zstdBinding } from './zstd-binding.ts';

/**
 * Decompresses all frames of a zstd stream (RFC 8878), passing over skippable ones.
 *
 * Frames and blocks are taken apart here and given to the decoder one by one: a decoder that fails does not say what it
 * had made by then nor where it stood, so this way every good block before the damage is kept and the next frame found.
 */
export async function* unzstd(decoding: Decoding): AsyncGenerator<Buffer, void, undefined> {
  const { input } = decoding;
  const decoder = new Decoder(decoding);
  for (;;) {
    const start = input.position;
    const magic = await input.peek(4);
    if (magic.length === 0) break;

    let failure: Failure | undefined;
    if (isSkippableMagic(magic)) failure = await skipFrame(decoding);
    else if (isZstdMagic(magic)) failure = yield* readFrame(decoding, decoder);
    else if (magic.length < 4 && isStartOfMagic(magic)) failure = TRUNCATED;
    else failure = TRAILING_GARBAGE;

    if (failure?.isFinal === true) await input.drain();
    if (failure === undefined) decoding.accept(input.position - start);
    else decoding.fail(start, failure);
    if (failure?.isFinal === true) break;
  }
  const rest = decoder.takeOutput();
  if (rest.length > 0) yield rest;
}

/** A skippable frame holds metadata of the compressor (seek tables, sizes), and no reader ever sees it; what else it may hold is told of. */
async function skipFrame({ input, passOver }: Decoding): Promise<Failure | undefined> {
  const header = await input.peek(8);
  if (header.length < 8) return TRUNCATED;
  const magic = header.readUInt32LE(0);
  const length = header.readUInt32LE(4);
  const tail = Math.min(4, length);
  if ((await input.discard(8 + length - tail)) < 8 + length - tail) return TRUNCATED;
  const last = await input.peek(tail);
  const isTable = length > 4 && last.length === 4 && isSeekTable(magic, last.readUInt32LE(0));
  input.take(last.length);
  if (last.length < tail) return TRUNCATED;
  if (length > 0 && !isTable && !isSizeHeader(magic, length)) passOver();
  return undefined;
}

async function* readFrame(
  { input, windowLogMax, guard }: Decoding,
  decoder: Decoder,
): AsyncGenerator<Buffer, Failure | undefined, undefined> {
  const header = toFrameHeader(await input.peek(MAX_HEADER_BYTES));
  if ('code' in header) return header;
  // A frame that cannot be decoded is still walked block by block: the next one may be fine.
  let failure: Failure | undefined;
  if (header.windowBytes > 2 ** windowLogMax) failure = windowTooLarge(header.windowBytes, windowLogMax);
  else if (header.needsDictionary) failure = NEEDS_DICTIONARY;
  decoder.startFrame();

  const headerBytes = await input.peek(header.length);
  if (failure === undefined && !decoder.decode(headerBytes)) failure = DAMAGED;
  input.take(header.length);

  for (let isLast = false; !isLast; ) {
    const head = await input.peek(BLOCK_HEADER_BYTES);
    if (head.length < BLOCK_HEADER_BYTES) return final(failure ?? TRUNCATED);
    const word = head.readUIntLE(0, 3);
    isLast = (word & 1) !== 0;
    const kind = (word >> 1) & 3;
    const size = word >> 3;
    if (kind === RESERVED_BLOCK || size > MAX_BLOCK_BYTES) return final(failure ?? DAMAGED);

    const length = BLOCK_HEADER_BYTES + (kind === RLE_BLOCK ? 1 : size);
    const block = await input.peek(length);
    if (block.length < length) return final(failure ?? TRUNCATED);
    input.take(length);
    if (failure !== undefined) continue;
    if (decoder.isFull) yield decoder.takeOutput();
    if (!decoder.decode(block)) failure = DAMAGED;
    if (guard.isTripped) return guard.failure;
  }

  if (header.hasChecksum) {
    const sum = await input.peek(CHECKSUM_BYTES);
    if (sum.length < CHECKSUM_BYTES) return final(failure ?? TRUNCATED);
    input.take(CHECKSUM_BYTES);
    if (failure === undefined && !decoder.decode(sum)) failure = BAD_CHECKSUM;
  }
  return failure;
}

/** zstd's own streaming decoder, fed whole units, and the block of output being filled. */
class Decoder {
  readonly #context: DCtx;
  readonly #decoding: Decoding;
  #output = Buffer.alloc(0);
  #filled = 0;

  constructor(decoding: Decoding) {
    this.#decoding = decoding;
    const zstd = zstdBinding();
    this.#context = new zstd.DCtx();
    this.#context.setParameter(zstd.DParameter.windowLogMax, decoding.windowLogMax);
  }

  startFrame(): void {
    this.#context.reset(zstdBinding().ResetDirective.sessionOnly);
  }

  /** True when the output at hand should be taken before the next block, which may be as large as the rest of it. */
  get isFull(): boolean {
    return this.#output.length - this.#filled < MAX_BLOCK_BYTES && this.#filled > 0;
  }

  takeOutput(): Buffer {
    const output = this.#output.subarray(0, this.#filled);
    this.#output = Buffer.alloc(0);
    this.#filled = 0;
    return output;
  }

  /** Decodes one unit (frame header, block with its header, checksum); false when the decoder does not take it. */
  decode(unit: Buffer): boolean {
    if (this.#output.length === 0) this.#output = Buffer.allocUnsafeSlow(OUTPUT_BYTES);
    try {
      const [, produced, consumed] = this.#context.decompressStream(this.#output.subarray(this.#filled), unit);
      this.#filled += this.#decoding.guard.admit(produced, this.#decoding.input.position);
      return consumed === unit.length;
    } catch {
      return false;
    }
  }
}

interface FrameHeader {
  readonly length: number;
  readonly windowBytes: number;
  readonly needsDictionary: boolean;
  readonly hasChecksum: boolean;
}

/** RFC 8878 §3.1.1.1. */
function toFrameHeader(bytes: Buffer): FrameHeader | Failure {
  if (bytes.length < 5) return TRUNCATED;
  const descriptor = bytes[4]!;
  if ((descriptor & 0x08) !== 0) return DAMAGED_HEADER;
  const isSingleSegment = (descriptor & 0x20) !== 0;
  const dictionaryBytes = [0, 1, 2, 4][descriptor & 3]!;
  const sizeBytes = [isSingleSegment ? 1 : 0, 2, 4, 8][descriptor >> 6]!;
  const dictionaryAt = isSingleSegment ? 5 : 6;
  const sizeAt = dictionaryAt + dictionaryBytes;
  const length = sizeAt + sizeBytes;
  if (bytes.length < length) return TRUNCATED;
  return {
    length,
    windowBytes: isSingleSegment ? readContentSize(bytes, sizeAt, sizeBytes) : toWindowBytes(bytes[5]!),
    needsDictionary: bytes.subarray(dictionaryAt, sizeAt).some(byte => byte !== 0),
    hasChecksum: (descriptor & 4) !== 0,
  };
}

function toWindowBytes(descriptor: number): number {
  const base = 2 ** (10 + (descriptor >> 3));
  return base + (base / 8) * (descriptor & 7);
}

function readContentSize(bytes: Buffer, at: number, length: number): number {
  if (length === 8) return Number(bytes.readBigUInt64LE(at));
  return bytes.readUIntLE(at, length) + (length === 2 ? 256 : 0);
}

function isStartOfMagic(bytes: Buffer): boolean {
  const padded = (magic: readonly number[]) => Uint8Array.from([...bytes, ...magic.slice(bytes.length)]);
  return isZstdMagic(padded([0x28, 0xb5, 0x2f, 0xfd])) || isSkippableMagic(padded([0x50, 0x2a, 0x4d, 0x18]));
}

function final(failure: Failure): Failure {
  return { ...failure, isFinal: true };
}

const MAX_HEADER_BYTES = 18;
const BLOCK_HEADER_BYTES = 3;
const CHECKSUM_BYTES = 4;
const RLE_BLOCK = 1;
const RESERVED_BLOCK = 3;
/** RFC 8878 §3.1.1.2.4. */
const MAX_BLOCK_BYTES = 128 * 1024;
const OUTPUT_BYTES = 1024 * 1024;

const TRUNCATED: Failure = {
  code: 'truncated',
  message: 'the zstd data ends in the middle of a frame, so the file is cut off; fetch or write it again',
  isFinal: true,
};
const DAMAGED: Failure = {
  code: 'damaged',
  message: 'a zstd frame is damaged and was decompressed only in part or not at all; fetch or write the file again',
  isFinal: false,
};
const DAMAGED_HEADER: Failure = { ...DAMAGED, isFinal: true };
const BAD_CHECKSUM: Failure = {
  code: 'bad-checksum',
  message:
    'a zstd frame does not match its checksum, so its text may differ from what was written; fetch or write the file again',
  isFinal: false,
};
const NEEDS_DICTIONARY: Failure = {
  code: 'zstd-dictionary',
  message: 'a zstd frame was compressed with a dictionary, which is not at hand; recompress the file without one',
  isFinal: false,
};
const TRAILING_GARBAGE: Failure = {
  code: 'trailing-garbage',
  message:
    'bytes that are not zstd follow the last zstd frame and were not scanned; cut them off or write the file again',
  isFinal: true,
};

function windowTooLarge(bytes: number, windowLogMax: number): Failure {
  return {
    code: 'zstd-window',
    message: `a zstd frame needs a window of ${bytes} bytes, more than 2^${windowLogMax}; recompress the file with --long=${windowLogMax} or less`,
    isFinal: false,
  };
}
