import { type Encoding, unitBytes } from './encoding.ts';

/** Offsets of text that was converted to UTF-8, and of the bytes it came from. */
export interface OffsetMap {
  toSource(utf8Offset: number): number;
  toUtf8(sourceOffset: number): number;
}

const STEP = 4096;

/** Counts code units up to an offset, with a resting place every 4 KiB. Offsets are on character boundaries. */
export class UnitMap implements OffsetMap {
  readonly #utf8: Buffer;
  readonly #unit: number;
  /** Code units of a character beyond U+FFFF. */
  readonly #wide: 1 | 2;
  readonly #sourceLength: number;
  /** Code units before byte `i * STEP`. */
  readonly #rests = [0];

  constructor(utf8: Buffer, encoding: Encoding, sourceLength: number) {
    this.#utf8 = utf8;
    this.#unit = unitBytes(encoding);
    this.#wide = this.#unit === 2 ? 2 : 1;
    this.#sourceLength = sourceLength;
  }

  toSource(utf8Offset: number): number {
    const rest = Math.floor(utf8Offset / STEP);
    this.#reach(rest);
    const units = this.#rests[rest]! + this.#count(rest * STEP, utf8Offset);
    // A byte left over at the end was part of a unit.
    return Math.min(units * this.#unit, this.#sourceLength);
  }

  toUtf8(sourceOffset: number): number {
    const wanted = Math.ceil(sourceOffset / this.#unit);
    const rest = this.#restBefore(wanted);
    let units = this.#rests[rest]!;
    let at = rest * STEP;
    while (at < this.#utf8.length) {
      const byte = this.#utf8[at]!;
      if ((byte & 0xc0) !== 0x80) {
        if (units >= wanted) break;
        units += byte >= 0xf0 ? this.#wide : 1;
      }
      at += 1;
    }
    return at;
  }

  #restBefore(wanted: number): number {
    this.#reach(Math.floor(this.#utf8.length / STEP));
    let low = 0;
    let high = this.#rests.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#rests[middle]! <= wanted) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  #reach(rest: number): void {
    while (this.#rests.length <= rest) {
      const from = (this.#rests.length - 1) * STEP;
      this.#rests.push(this.#rests.at(-1)! + this.#count(from, from + STEP));
    }
  }

  #count(from: number, to: number): number {
    const utf8 = this.#utf8;
    let units = 0;
    for (let i = from; i < to; i++) {
      const byte = utf8[i]!;
      if ((byte & 0xc0) !== 0x80) units += byte >= 0xf0 ? this.#wide : 1;
    }
    return units;
  }
}
