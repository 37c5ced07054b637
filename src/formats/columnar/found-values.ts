import type { Match } from '../../scan/match.ts';

/** What was found in one value; shared by every row that refers to it. */
export interface Found {
  readonly matches: readonly Match[];
  /** The field's text as UTF-8, a copy of its own. */
  readonly text: Buffer;
}

/** Found per value index. */
export interface FoundValues {
  /** 0 when nothing was found in any. */
  readonly size: number;
  get(value: number): Found | undefined;
}

/** Values of dictionaries that may keep what was found in them, for all columns of a row group; some 1 kB each. */
export class Room {
  #left = 32_000;

  /** False when it is full. */
  take(): boolean {
    if (this.#left === 0) return false;
    this.#left--;
    return true;
  }
}

/** Values that were matched again and are held until there are more. */
const MOST_AGAIN = 10_000;

/** What the values of a dictionary hold, by index. Where there is no room for all, only their texts are kept, and matched again when a row refers to them. */
export class FoundInDictionary implements FoundValues {
  readonly #room: Room;
  readonly #matchAgain: (text: Buffer) => Found;
  readonly #held = new Map<number, Found>();
  readonly #again = new Map<number, Found>();
  /** Texts of the others, one behind the other, and where each value's ends: at once, where nothing was found in it. */
  #texts = Buffer.allocUnsafeSlow(0);
  #ends = new Uint32Array(0);
  #count = 0;
  #length = 0;

  constructor(room: Room, matchAgain: (text: Buffer) => Found) {
    this.#room = room;
    this.#matchAgain = matchAgain;
  }

  get size(): number {
    return this.#held.size + this.#length;
  }

  /** Values come in ascending order. */
  set(value: number, found: Found): void {
    if (this.#room.take()) this.#held.set(value, found);
    else this.#keepText(value, found.text);
  }

  get(value: number): Found | undefined {
    const held = this.#held.get(value) ?? this.#again.get(value);
    if (held || value >= this.#count) return held;
    const start = value === 0 ? 0 : this.#ends[value - 1]!;
    const end = this.#ends[value]!;
    if (start === end) return undefined;
    if (this.#again.size === MOST_AGAIN) this.#again.clear();
    const found = this.#matchAgain(this.#texts.subarray(start, end));
    this.#again.set(value, found);
    return found;
  }

  #keepText(value: number, text: Buffer): void {
    if (value >= this.#ends.length) {
      const longer = new Uint32Array(2 * value + 1);
      longer.set(this.#ends);
      this.#ends = longer;
    }
    if (this.#length + text.length > this.#texts.length) {
      const longer = Buffer.allocUnsafeSlow(2 * (this.#length + text.length));
      this.#texts.copy(longer, 0, 0, this.#length);
      this.#texts = longer;
    }
    this.#ends.fill(this.#length, this.#count, value);
    this.#length += text.copy(this.#texts, this.#length);
    this.#ends[value] = this.#length;
    this.#count = value + 1;
  }
}
