import type { NumberLengths } from '../../detectors/number-lengths.ts';
import type { Values } from './values.ts';

/** Digits of the shortest number that any rule looks at. */
const FEWEST_DIGITS = 7;
const MOST_DIGITS = 20;
const POWERS = Float64Array.from({ length: MOST_DIGITS + 1 }, (_, digits) => 10 ** digits);
const HALF = 2 ** 32;
/** Doubles below are written with all their digits. */
const LARGE_DOUBLE = 1e15;

/** Of a column of whole numbers those that may hold something, by how many digits they have: most columns are counts and ids, and are never written out. */
export class NumberFilter {
  readonly #positive: number;
  readonly #negative: number;
  readonly #fewest: number;
  /** Numbers nearer to zero hold nothing. */
  readonly #least: number;
  readonly #bits: number;

  /** @param unsignedBits of integers that have no sign: 32 or 64. */
  constructor({ positive, negative }: NumberLengths, unsignedBits: 0 | 32 | 64 = 0) {
    const long = -1 << FEWEST_DIGITS;
    this.#positive = positive & long;
    this.#negative = negative & long;
    const either = this.#positive | this.#negative;
    this.#fewest = either === 0 ? MOST_DIGITS + 1 : 31 - Math.clz32(either & -either);
    this.#least = either === 0 ? Number.POSITIVE_INFINITY : POWERS[this.#fewest - 1]!;
    this.#bits = unsignedBits;
  }

  /** Their indices, ascending. Fractions are none. */
  select(values: Values): number[] {
    if (values.kind === 'wide') return this.#selectWide(values.halves, values.count);
    return values.kind === 'numbers' ? this.#select(values.numbers, values.count) : [];
  }

  #select(numbers: Int32Array | Float32Array | Float64Array, count: number): number[] {
    const picked: number[] = [];
    const least = Math.min(this.#least, LARGE_DOUBLE);
    const shift = this.#bits === 32 ? HALF : 0;
    for (let i = 0; i < count; i++) {
      const number = numbers[i]!;
      const whole = number < 0 ? number + shift : number;
      if (whole < least && whole > -least) continue;
      const isLarge = whole >= LARGE_DOUBLE || whole <= -LARGE_DOUBLE;
      if (Number.isInteger(whole) && (isLarge || this.#mayHold(whole))) picked.push(i);
    }
    return picked;
  }

  // Halves: the lower one first. The upper one alone tells of most numbers.
  #selectWide(halves: Int32Array, count: number): number[] {
    const picked: number[] = [];
    const least = Math.min(2 ** 31, Math.floor(this.#least / HALF));
    const isUnsigned = this.#bits === 64;
    for (let i = 0; i < count; i++) {
      const upper = halves[2 * i + 1]!;
      if (upper < least && upper > -least && !(isUnsigned && upper < 0)) continue;
      const lower = halves[2 * i]!;
      const number = (isUnsigned && upper < 0 ? upper + HALF : upper) * HALF + (lower < 0 ? lower + HALF : lower);
      if (this.#mayHold(number)) picked.push(i);
    }
    return picked;
  }

  // A number beyond 2^53 may have been rounded up to a power of ten: then it has a digit less.
  #mayHold(number: number): boolean {
    const size = Math.abs(number);
    if (size < this.#least) return false;
    const lengths = number < 0 ? this.#negative : this.#positive;
    let digits = this.#fewest;
    while (digits < MOST_DIGITS && size >= POWERS[digits]!) digits++;
    const isRounded = size === POWERS[digits - 1] && size > Number.MAX_SAFE_INTEGER;
    return ((lengths >> digits) & 1) === 1 || (isRounded && ((lengths >> (digits - 1)) & 1) === 1);
  }
}
