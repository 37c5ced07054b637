import type { ProblemCode } from '../errors.ts';
import type { ByteReader } from './byte-reader.ts';

/** What a decoder works with. */
export interface Decoding {
  readonly input: ByteReader;
  readonly guard: RatioGuard;
  readonly windowLogMax: number;
  readonly pieceBytes: number;
  /** These many compressed bytes are fine. */
  accept(bytes: number): void;
  /** Metadata that the compressor or somebody else wrote beside the data, and that is no data for any reader. */
  passOver(): void;
  /** Everything from `start` to where the input stands is not. */
  fail(start: number, failure: Failure): void;
}

export interface Failure {
  readonly code: ProblemCode;
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

  /** Bytes of output so far. */
  get produced(): number {
    return this.#produced;
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
