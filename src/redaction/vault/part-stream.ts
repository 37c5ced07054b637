import type { Part } from './delta.ts';
import type { Sealer } from './sealed.ts';

/**
 * What a part stream is made of: bytes to copy from the redacted text, bytes of the original, and bytes to pass over in the redacted
 * text, which stand for the original's before them. Long ones of the original come in several pieces.
 */
export type Instruction =
  | { readonly kind: 'skip' | 'copy'; readonly count: number }
  | { readonly kind: 'own'; readonly bytes: Buffer; readonly isFirst: boolean };

const KINDS = ['skip', 'copy', 'own'] as const;

/** Writes parts as instructions: a byte for the kind, the count as a variable-length number, and the original's own bytes. */
export class PartWriter {
  readonly #sealer: Sealer;
  /** Bytes to copy, and behind them to skip, that have not been written: unchanged chunks in a row are one instruction. */
  #copy = 0;
  #skip = 0;

  constructor(sealer: Sealer) {
    this.#sealer = sealer;
  }

  /** Parts of one stretch of the original; `length` is that of the redacted text that stands for it. */
  async add(
    parts: AsyncIterable<Part>,
    original: (start: number, end: number) => Uint8Array,
    length: number,
  ): Promise<void> {
    let at = 0;
    for await (const { kind, start, end } of parts) {
      if (kind === 'own') {
        await this.#own(start, end, original);
        continue;
      }
      this.#skip += start - at;
      await this.same(end - start);
      at = end;
    }
    this.#skip += length - at;
  }

  /** Bytes of the original, for which `length` bytes stand in the redacted text. */
  async changed(original: Uint8Array, length: number): Promise<void> {
    if (original.length > 0) await this.#own(0, original.length, (start, end) => original.subarray(start, end));
    this.#skip += length;
  }

  async #own(start: number, end: number, original: (start: number, end: number) => Uint8Array): Promise<void> {
    await this.#flush();
    await this.#put(2, end - start);
    for (let from = start; from < end; from += PIECE_BYTES) {
      await this.#sealer.add(original(from, Math.min(end, from + PIECE_BYTES)));
    }
  }

  /** A stretch that was not changed. */
  async same(length: number): Promise<void> {
    if (this.#skip > 0) await this.#flush();
    this.#copy += length;
  }

  async end(): Promise<void> {
    await this.#flush();
  }

  async #flush(): Promise<void> {
    const copy = this.#copy;
    const skip = this.#skip;
    this.#copy = this.#skip = 0;
    if (copy > 0) await this.#put(1, copy);
    if (skip > 0) await this.#put(0, skip);
  }

  async #put(kind: number, count: number): Promise<void> {
    const bytes = [kind];
    let rest = count;
    for (; rest >= 128; rest = Math.floor(rest / 128)) bytes.push((rest % 128) | 128);
    bytes.push(rest);
    await this.#sealer.add(Uint8Array.from(bytes));
  }
}

/** Reads instructions back from plain segments; own bytes may come in several pieces. */
export async function* readInstructions(segments: AsyncIterable<Buffer>): AsyncGenerator<Instruction> {
  let state: 'kind' | 'count' | 'own' = 'kind';
  let isFirst = true;
  let kind = 0;
  let count = 0;
  let factor = 1;
  for await (const segment of segments) {
    for (let at = 0; at < segment.length; ) {
      if (state === 'own') {
        const bytes = segment.subarray(at, at + count);
        at += bytes.length;
        count -= bytes.length;
        if (count === 0) state = 'kind';
        yield { kind: 'own', bytes, isFirst };
        isFirst = false;
      } else if (state === 'kind') {
        kind = segment[at++]!;
        count = 0;
        factor = 1;
        state = 'count';
      } else {
        const byte = segment[at++]!;
        count += (byte & 127) * factor;
        factor *= 128;
        if (byte >= 128) continue;
        state = kind === 2 && count > 0 ? 'own' : 'kind';
        isFirst = true;
        if (kind !== 2) yield { kind: KINDS[kind] as 'skip' | 'copy', count };
      }
    }
  }
  if (state !== 'kind') throw new Error('an instruction is cut off');
}

const PIECE_BYTES = 1 << 16;
