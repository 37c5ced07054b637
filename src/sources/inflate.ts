import type { Problem } from '../errors.ts';
import type { Compression } from '../types.ts';
import { ByteReader } from './byte-reader.ts';
import { gunzip } from './gunzip.ts';
import { unzstd } from './unzstd.ts';

export interface InflateLimits {
  /** Output bytes per input byte from which a source counts as a bomb; see `freeBytes`. */
  readonly maxRatio: number;
  /** Output up to this many bytes is never a bomb. */
  readonly freeBytes?: number;
  /** Largest zstd window, as a power of two. 27 is what `zstd --long` and every decoder take by default. */
  readonly windowLogMax?: number;
  /** Compressed bytes given to zlib at a time. */
  readonly pieceBytes?: number;
}

export interface Inflated {
  /** Decompressed blocks of at most 1 MiB. A block is a view and may share memory with the next: copy before transferring. */
  readonly bytes: AsyncGenerator<Buffer, void, undefined>;
  /** Compressed bytes that were read as what they claim to be; plus the ranges of the `unread` problems it is the size, once read to the end. */
  consumed(): number;
}

/**
 * Decompresses a stream, strictly: every member or frame, each checksum, nothing passed over in silence.
 *
 * What can be decoded is yielded. A member or frame that does not end as it should (cut off, damaged, wrong checksum)
 * is one `unread` problem with its byte range on disk, though its decoded part was yielded and so scanned. The result
 * does not depend on how the input is cut into blocks. Data never throws; only reading `raw` may.
 */
export function inflate(
  raw: AsyncIterable<Buffer>,
  compression: Compression,
  report: (problem: Problem) => void,
  limits: InflateLimits,
): Inflated {
  let consumed = 0;
  const decoding: Decoding = {
    input: new ByteReader(raw),
    guard: new RatioGuard(limits.maxRatio, limits.freeBytes ?? 64 * MIB),
    windowLogMax: limits.windowLogMax ?? 27,
    pieceBytes: limits.pieceBytes ?? 64 * 1024,
    accept: bytes => {
      consumed += bytes;
    },
    fail: (start, failure) => {
      report({
        code: failure.code,
        message: failure.message,
        bytes: [start, decoding.input.position],
        effect: 'unread',
      });
    },
  };
  return { bytes: decoders[compression](decoding), consumed: () => consumed };
}

/** What a decoder works with. */
export interface Decoding {
  readonly input: ByteReader;
  readonly guard: RatioGuard;
  readonly windowLogMax: number;
  readonly pieceBytes: number;
  /** These many compressed bytes are fine. */
  accept(bytes: number): void;
  /** Everything from `start` to where the input stands is not. */
  fail(start: number, failure: Failure): void;
}

export interface Failure {
  readonly code: string;
  readonly message: string;
  /** The place of the next member or frame is unknown, so nothing after it can be read. */
  readonly isFinal: boolean;
}

/** Stops a decompression bomb at an exact byte, the same one however the input was cut. */
export class RatioGuard {
  readonly #maxRatio: number;
  readonly #freeBytes: number;
  #produced = 0;
  #allowed = 0;

  constructor(maxRatio: number, freeBytes: number) {
    this.#maxRatio = maxRatio;
    this.#freeBytes = freeBytes;
  }

  get isTripped(): boolean {
    return this.#produced > this.#allowed;
  }

  /** How many of `produced` more bytes may pass, after `input` compressed bytes in all. */
  admit(produced: number, input: number): number {
    this.#allowed = Math.max(this.#freeBytes, Math.floor(this.#maxRatio * input));
    const room = this.#allowed - this.#produced;
    this.#produced += produced;
    return Math.min(produced, room);
  }

  get failure(): Failure {
    return {
      code: 'decompression-bomb',
      message: `decompresses to more than ${this.#maxRatio} times its size, so reading stopped after ${this.#allowed} decompressed bytes; if the data is meant to be like that, raise --max-ratio`,
      isFinal: true,
    };
  }
}

const MIB = 1024 * 1024;

const decoders = { none: passThrough, gzip: gunzip, zstd: unzstd } as const satisfies Record<
  Compression,
  (decoding: Decoding) => AsyncGenerator<Buffer, void, undefined>
>;

async function* passThrough({ input, accept }: Decoding): AsyncGenerator<Buffer, void, undefined> {
  for (;;) {
    if ((await input.peek(1)).length === 0) return;
    const block = input.takeBlock(MIB);
    accept(block.length);
    yield block;
  }
}
