import type { Kernel } from '../../kernel/kernel.ts';

/**
 * Leads from offsets in a decoded JSON string to its raw bytes. Goes on from one of the two places before, so that the many matches of
 * a long field, whose starts ascend, are not each counted from its beginning.
 */
export class RawOffsets {
  readonly #kernel: Kernel;
  readonly #raw: Uint8Array;
  readonly #decoded: Uint8Array;
  #last = { decoded: 0, raw: 0 };
  #beforeLast = this.#last;

  /** @param raw between the quotes, in kernel memory; `decoded` is what it comes to. */
  constructor(kernel: Kernel, raw: Uint8Array, decoded: Uint8Array) {
    this.#kernel = kernel;
    this.#raw = raw;
    this.#decoded = decoded;
  }

  /** Offset in the raw string of what becomes the decoded byte. */
  at(decoded: number): number {
    if (decoded < this.#last.decoded) this.#last = this.#beforeLast;
    if (decoded < this.#last.decoded) this.#last = { decoded: 0, raw: 0 };
    const from = this.#last;
    const raw = from.raw + this.#kernel.rawOffset(this.#raw.subarray(from.raw), decoded - from.decoded);
    // Only where a character begins is the raw offset that of `decoded` itself.
    const isInsideCharacter = decoded < this.#decoded.length && (this.#decoded[decoded]! & 0xc0) === 0x80;
    if (!isInsideCharacter) {
      this.#beforeLast = from;
      this.#last = { decoded, raw };
    }
    return raw;
  }
}
