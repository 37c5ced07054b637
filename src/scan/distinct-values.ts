/** Distinct values are counted up to here, per rule. */
export const MAX_DISTINCT = 100_000;
/** No value: hashes are not negative. */
const FREE = -1;
const FIRST_SLOTS = 16;

/** A set of hashes (whole numbers below 2^53) in 16 bytes each or less; the hashes are spread evenly as they come. */
export class DistinctValues implements Iterable<number> {
  size = 0;
  #slots = new Float64Array(FIRST_SLOTS).fill(FREE);

  add(hash: number): void {
    const at = this.#find(hash);
    if (this.#slots[at] === hash) return;
    this.#slots[at] = hash;
    this.size += 1;
    if (this.size * 4 > this.#slots.length * 3) this.#grow();
  }

  has(hash: number): boolean {
    return this.#slots[this.#find(hash)] === hash;
  }

  *[Symbol.iterator](): Generator<number> {
    for (const hash of this.#slots) if (hash !== FREE) yield hash;
  }

  /** Where a hash stands, or would. */
  #find(hash: number): number {
    const last = this.#slots.length - 1;
    for (let at = (hash >>> 0) & last; ; at = (at + 1) & last) {
      const there = this.#slots[at]!;
      if (there === hash || there === FREE) return at;
    }
  }

  #grow(): void {
    const old = this.#slots;
    this.#slots = new Float64Array(old.length * 2).fill(FREE);
    for (const hash of old) if (hash !== FREE) this.#slots[this.#find(hash)] = hash;
  }
}
