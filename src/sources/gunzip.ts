import { constants, crc32, createInflateRaw, inflateRawSync, type ZlibOptions } from 'node:zlib';
import type { ByteReader } from './byte-reader.ts';
import { isGzipMagic } from './compression.ts';
import type { Decoding, Failure } from './decoding.ts';

/**
 * Decompresses all members of a gzip stream (RFC 1952).
 *
 * Members are taken apart here rather than by zlib's Gunzip, because that one gives up the last blocks it decoded when
 * garbage or a bad checksum follows, and passes over anything that comes after a zero byte.
 */
export async function* gunzip(decoding: Decoding): AsyncGenerator<Buffer, void, undefined> {
  const { input } = decoding;
  let isSmall = false;
  for (let isFirst = true; ; isFirst = false) {
    // Tape and block writers pad with zeros; Python's gzip looks for a member behind them, so its readers would see it.
    if (!isFirst) decoding.accept(await discardZeros(input));
    const start = input.position;
    const magic = await input.peek(3);
    if (magic.length === 0) return;

    const failure = couldBeGzip(magic)
      ? yield* readMember(decoding, isSmall)
      : { ...TRAILING_GARBAGE, isFinal: true as const };
    if (failure?.isFinal === true) await input.drain();
    if (failure === undefined) decoding.accept(input.position - start);
    else decoding.fail(start, failure);
    if (failure?.isFinal === true) return;
    isSmall = input.position - start < SMALL_PIECE / 2;
  }
}

async function* readMember(
  decoding: Decoding,
  isSmall: boolean,
): AsyncGenerator<Buffer, Failure | undefined, undefined> {
  const { input, guard } = decoding;
  const header = await readGzipHeader(input);
  if ('code' in header) return header;
  if (header.hasMore) decoding.passOver();

  let crc = 0;
  let length = 0;
  const body = readBody(decoding, isSmall);
  try {
    for (;;) {
      const { done, value } = await body.next();
      if (done === true) {
        if (value !== undefined) return value;
        break;
      }
      const admitted = value.block.subarray(0, guard.admit(value.block.length, value.input));
      crc = crc32(admitted, crc);
      length += admitted.length;
      if (admitted.length > 0) yield admitted;
      if (guard.isTripped) return guard.failure;
    }
  } finally {
    await body.return(undefined);
  }

  const trailer = await input.peek(8);
  if (trailer.length < 8) return TRUNCATED;
  const isWhole = trailer.readUInt32LE(0) === crc && trailer.readUInt32LE(4) === length % 2 ** 32;
  input.take(8);
  return isWhole ? undefined : BAD_CHECKSUM;
}

export interface GzipHeader {
  /** Has it optional fields, other than the size that BGZF puts into each member? */
  readonly hasFields: boolean;
  /** Do they say more than how a file is called? */
  readonly hasMore: boolean;
}

/** Takes the member's header, whose name, comment and extra field may be of any length. */
export async function readGzipHeader(input: ByteReader): Promise<Failure | GzipHeader> {
  const fixed = await input.peek(10);
  if (fixed.length < 10) return TRUNCATED;
  const flags = fixed[3]!;
  if ((flags & 0xe0) !== 0) return DAMAGED;
  const header = new HeaderDigest(input);
  await header.take(10);

  let isBgzf = false;
  let hasMore = false;
  if ((flags & FEXTRA) !== 0) {
    const size = await input.peek(2);
    if (size.length < 2) return TRUNCATED;
    const extra = 2 + size.readUInt16LE(0);
    isBgzf = (await input.peek(extra)).subarray(0, BGZF.length).equals(BGZF) && extra === BGZF.length + 2;
    hasMore = extra > 2 && !isBgzf;
    if ((await header.take(extra)) < extra) return TRUNCATED;
  }
  for (const [flag, most] of [
    [FNAME, LONGEST_NAME],
    [FCOMMENT, 0],
  ] as const) {
    if ((flags & flag) === 0) continue;
    const length = await header.takeString();
    if (length === undefined) return TRUNCATED;
    hasMore ||= length > most;
  }
  if ((flags & FHCRC) !== 0) {
    const sum = await input.peek(2);
    if (sum.length < 2) return TRUNCATED;
    // Nothing vouches for where the body starts, so nothing behind it can be trusted to be a member.
    if (sum.readUInt16LE(0) !== (header.crc & 0xffff)) return { ...BAD_CHECKSUM, isFinal: true };
    input.take(2);
  }
  return { hasFields: (flags & FIELDS) !== 0 && !(isBgzf && (flags & FIELDS) === FEXTRA), hasMore };
}

class HeaderDigest {
  readonly #input: ByteReader;
  crc = 0;

  constructor(input: ByteReader) {
    this.#input = input;
  }

  async take(count: number): Promise<number> {
    const bytes = await this.#input.peek(count);
    this.crc = crc32(bytes, this.crc);
    this.#input.take(bytes.length);
    return bytes.length;
  }

  /** Takes text up to and with its zero byte, and tells how long it is; undefined when there is no such byte. */
  async takeString(): Promise<number | undefined> {
    for (let length = 0; ; ) {
      const bytes = await this.#input.peek(4096);
      if (bytes.length === 0) return undefined;
      const end = bytes.indexOf(0);
      await this.take(end < 0 ? bytes.length : end + 1);
      length += end < 0 ? bytes.length : end;
      if (end >= 0) return length;
    }
  }
}

/** A block of output, and the compressed bytes that were at hand when it was made. */
interface Decoded {
  readonly block: Buffer;
  readonly input: number;
}

/** Inflates one deflate stream and leaves the input right behind it. */
async function* readBody(
  { input, pieceBytes }: Decoding,
  isSmall: boolean,
): AsyncGenerator<Decoded, Failure | undefined, undefined> {
  if (isSmall) {
    const block = inflateAtOnce(await input.peek(SMALL_PIECE), input);
    if (block !== undefined) {
      yield { block, input: input.position };
      return undefined;
    }
  }

  // A high-water mark of one byte lets zlib work ahead by one block only: a piece may inflate to a thousand times its size.
  const options: ZlibOptions & { readableHighWaterMark: number } = {
    chunkSize: OUTPUT_BYTES,
    readableHighWaterMark: 1,
  };
  const engine = createInflateRaw(options);
  let isEnded = false;
  let hasFailed = false;
  let wake = (): void => {};
  engine.on('readable', () => wake());
  engine.on('end', () => {
    isEnded = true;
    wake();
  });
  engine.on('error', () => {
    hasFailed = true;
    wake();
  });

  try {
    for (;;) {
      // Pieces are cut at multiples of their size in the source, so a damaged stream gives the same output every time.
      const piece = await input.peek(pieceBytes - (input.position % pieceBytes));
      if (piece.length === 0) return TRUNCATED;
      const before = engine.bytesWritten;
      let isIdle = false;
      engine.write(piece, () => {
        isIdle = true;
        wake();
      });
      for (;;) {
        const block: Buffer | null = engine.read();
        if (block !== null) yield { block, input: input.position + piece.length };
        else if (isIdle || isEnded || hasFailed) break;
        else await new Promise<void>(resolve => (wake = resolve));
      }
      if (hasFailed) return DAMAGED;
      // zlib leaves bytes alone once the stream is over. When it ends right at the end of a piece, the next piece tells.
      const taken = engine.bytesWritten - before;
      input.take(taken);
      if (taken < piece.length) return undefined;
    }
  } finally {
    engine.destroy();
  }
}

/**
 * Inflates a member that ends within the piece, or returns undefined for the stream to see to it. A stream costs 60 µs and
 * more, which would make files of many small members (bgzip, WARC) several times slower.
 */
function inflateAtOnce(piece: Buffer, input: ByteReader): Buffer | undefined {
  try {
    const { buffer, engine } = inflateRawSync(piece, {
      info: true,
      finishFlush: constants.Z_SYNC_FLUSH,
      maxOutputLength: OUTPUT_BYTES,
      chunkSize: 64 * 1024,
    }) as unknown as { buffer: Buffer; engine: { bytesWritten: number } };
    // All taken: the stream may or may not be over.
    if (engine.bytesWritten >= piece.length) return undefined;
    input.take(engine.bytesWritten);
    return buffer;
  } catch {
    return undefined;
  }
}

async function discardZeros(input: ByteReader): Promise<number> {
  const start = input.position;
  for (;;) {
    const bytes = await input.peek(4096);
    const end = bytes.findIndex(byte => byte !== 0);
    input.take(end < 0 ? bytes.length : end);
    if (end >= 0 || bytes.length === 0) return input.position - start;
  }
}

/** True for a magic number and for the start of one at the end of the file. */
function couldBeGzip(magic: Buffer): boolean {
  return isGzipMagic(magic) || (magic.length < 3 && magic.equals(MAGIC.subarray(0, magic.length)));
}

const MAGIC = Buffer.from([0x1f, 0x8b, 0x08]);
const FHCRC = 2;
const FEXTRA = 4;
const FNAME = 8;
const FCOMMENT = 16;
const FIELDS = FHCRC | FEXTRA | FNAME | FCOMMENT;
/** What most file systems take. Bytes. */
const LONGEST_NAME = 255;
/** How the extra field of each member of BGZF (SAM specification, section 4.1) begins: six bytes, BC, two bytes of size. */
const BGZF = Buffer.from([6, 0, 66, 67, 2, 0]);
const OUTPUT_BYTES = 256 * 1024;
/** What a member is looked for in that is expected to be small; its output, most of all, is held whole. */
const SMALL_PIECE = 64 * 1024;

const TRUNCATED: Failure = {
  code: 'truncated',
  message: 'the gzip data ends in the middle of a member, so the file is cut off; fetch or write it again',
  isFinal: true,
};
const DAMAGED: Failure = {
  code: 'damaged',
  message: 'the gzip data is damaged and cannot be decompressed from here on; fetch or write the file again',
  isFinal: true,
};
const BAD_CHECKSUM: Failure = {
  code: 'bad-checksum',
  message:
    'a gzip member does not match its checksum, so its text may differ from what was written; fetch or write the file again',
  isFinal: false,
};
const TRAILING_GARBAGE: Omit<Failure, 'isFinal'> = {
  code: 'trailing-garbage',
  message:
    'bytes that are not gzip follow the last gzip member and were not scanned; cut them off or write the file again',
};
