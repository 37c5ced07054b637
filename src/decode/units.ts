import type { UnitEncoding } from './encoding.ts';
import { unitEncodings } from './index.ts';

const NONE: readonly number[] = [];
/** Indices into `unitEncodings` by lead. */
const BY_LEAD: (readonly number[])[] = Array.from({ length: 256 }, () => NONE);
unitEncodings.forEach(({ leads }, index) => {
  for (const lead of leads) BY_LEAD[lead] = [...BY_LEAD[lead]!, index];
});
const IS_LEAD = Uint8Array.from(BY_LEAD, list => (list.length > 0 ? 1 : 0));
/** Per unit: start and end in the encoded text, start and end in the decoded one, encoding. */
const WORDS = 5;

/** A text with all of its units resolved, and the way back. Offsets are bytes. */
export class ResolvedUnits {
  readonly text: Buffer;
  readonly count: number;
  readonly #table: Uint32Array;

  constructor(text: Buffer, table: Uint32Array, count: number) {
    this.text = text;
    this.count = count;
    this.#table = table;
  }

  /** True when a unit of one of these encodings is among them. */
  hasAny(encodings: readonly UnitEncoding[]): boolean {
    for (let unit = 0; unit < this.count; unit++)
      if (encodings.includes(unitEncodings[this.#table[unit * WORDS + 4]!]!)) return true;
    return false;
  }

  /** Where a unit begins and ends in the decoded text; they are equal for one that is left out. */
  decodedStart(unit: number): number {
    return this.#table[unit * WORDS + 2]!;
  }

  decodedEnd(unit: number): number {
    return this.#table[unit * WORDS + 3]!;
  }

  /** How far from a unit a hit may be that leads to something new, if that is less than from most. */
  reachOf(unit: number): number | undefined {
    return unitEncodings[this.#table[unit * WORDS + 4]!]!.reach;
  }

  /** The half-open range of the encoded text that the range of the decoded one is written in; units left out at its edges are not in it. */
  toEncoded(start: number, end: number): readonly [number, number] {
    return [this.#startOf(start), this.#endOf(end)];
  }

  /** True when the offset of the encoded text lies inside a unit. */
  isInside(encoded: number): boolean {
    const unit = this.#lastBefore(encoded, 0);
    return unit >= 0 && encoded < this.#table[unit * WORDS + 1]!;
  }

  /** True when a unit lies in the half-open range of the encoded text. */
  hasUnit(start: number, end: number): boolean {
    const unit = this.#lastBefore(end, 0);
    return unit >= 0 && this.#table[unit * WORDS]! >= start;
  }

  /** True when all of the half-open range of the encoded text is units that stand for nothing. */
  isNothing(start: number, end: number): boolean {
    let at = start;
    for (let unit = this.#lastBefore(start + 1, 0); at < end; unit++) {
      const isNext = unit >= 0 && unit < this.count && this.#table[unit * WORDS] === at;
      if (!isNext || this.decodedStart(unit) < this.decodedEnd(unit)) return false;
      at = this.#table[unit * WORDS + 1]!;
    }
    return at === end;
  }

  /** Names of the encodings of the units in a range of the decoded text, or of the one unit next to it, joined by `+`. */
  layersOf(start: number, end: number): string {
    const used = new Set<number>();
    const last = this.#lastBefore(end, 2);
    for (let unit = last; unit >= 0 && this.decodedEnd(unit) > start && used.size < unitEncodings.length; unit--) {
      used.add(this.#table[unit * WORDS + 4]!);
    }
    if (used.size === 0) used.add(this.#table[Math.max(0, last) * WORDS + 4]!);
    return [...used]
      .sort((a, b) => a - b)
      .map(index => unitEncodings[index]!.name)
      .join('+');
  }

  #startOf(decoded: number): number {
    const unit = this.#lastBefore(decoded + 1, 2);
    if (unit < 0) return decoded;
    const at = unit * WORDS;
    if (this.#table[at + 3]! > decoded) return this.#table[at]!;
    return this.#table[at + 1]! + (decoded - this.#table[at + 3]!);
  }

  #endOf(decoded: number): number {
    const unit = this.#lastBefore(decoded, 2);
    if (unit < 0) return decoded;
    const at = unit * WORDS;
    if (this.#table[at + 3]! >= decoded) return this.#table[at + 1]!;
    return this.#table[at + 1]! + (decoded - this.#table[at + 3]!);
  }

  /** The last unit that starts before `offset` in the text that `column` tells of, or −1. */
  #lastBefore(offset: number, column: 0 | 2): number {
    let low = 0;
    let high = this.count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#table[middle * WORDS + column]! < offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}

/**
 * Resolves every unit in a text, of all encodings or of the given ones. What is no valid unit stays as it is.
 * @returns undefined when there is none.
 */
export function resolveUnits(text: Buffer, wanted: readonly UnitEncoding[] = unitEncodings): ResolvedUnits | undefined {
  let table = new Uint32Array(0);
  let count = 0;
  let out: Buffer | undefined;
  let copied = 0; // of the encoded text
  let length = 0; // of the decoded text
  for (let at = 0; at < text.length; at++) {
    if (IS_LEAD[text[at]!] === 0) continue;
    for (const index of BY_LEAD[text[at]!]!) {
      const encoding = unitEncodings[index]!;
      const unit = wanted.includes(encoding) ? encoding.read(text, at) : undefined;
      if (!unit) continue;
      const start = unit.start ?? at;
      if (start < copied) continue;
      out ??= Buffer.allocUnsafe(text.length);
      length += text.copy(out, length, copied, start);
      if ((count + 1) * WORDS > table.length) table = grow(table);
      const row = count++ * WORDS;
      table[row] = start;
      table[row + 1] = unit.end;
      table[row + 2] = length;
      out.set(unit.bytes, length);
      length += unit.bytes.length;
      table[row + 3] = length;
      table[row + 4] = index;
      copied = unit.end;
      at = unit.end - 1;
      break;
    }
  }
  if (out === undefined) return undefined;
  length += text.copy(out, length, copied);
  return new ResolvedUnits(out.subarray(0, length), table, count);
}

function grow(table: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(Math.max(16 * WORDS, table.length * 2));
  larger.set(table);
  return larger;
}
