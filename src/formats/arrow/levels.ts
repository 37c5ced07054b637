import type { Body } from './body.ts';
import { BrokenArrow } from './broken.ts';
import type { ArrowLeaf } from './leaves.ts';
import { Type } from './names.ts';
import type { ReadBudget } from './read-budget.ts';
import type { ArrayPlace } from './record-batch.ts';
import type { ArrowType, IntType } from './schema.ts';

/** Half-open range of the slots of an array. */
export interface Slots {
  readonly from: number;
  readonly to: number;
}

/** An array of one batch, and what its buffers are read from. */
export interface PlacedArray {
  readonly array: ArrayPlace;
  readonly body: Body;
}

/** How often rows refer to each slot: not at all where it is null, or nothing leads to it. Undefined where it is once for each. */
export type Refs = Uint32Array | undefined;

/** What leads from the slots of one array to those of an array within; all are counted from the first of a range. */
export interface Level {
  readonly refs: Refs;
  /** The slots within, end exclusive; undefined where they are the same. */
  readonly starts?: Uint32Array;
  readonly ends?: Uint32Array;
  /** Does an index stand for the slots within? */
  readonly isList: boolean;
}

/** The way from rows to the values of a leaf. */
export interface LeafWay {
  readonly levels: readonly Level[];
  /** Where the values are; the batches of a dictionary stand one behind the other. */
  readonly arrays: readonly PlacedArray[];
  readonly slots: Slots;
  readonly refs: Refs;
  /** Of a dictionary-encoded leaf: those of the indices into the dictionary, from which the last level leads. */
  readonly indexSlots: Slots | undefined;
}

export interface WayInput {
  readonly column: PlacedArray;
  readonly rows: Slots;
  readonly budget: ReadBudget;
  /** The batches of a dictionary, in order. Throws BrokenArrow when there are none. */
  dictionaryOf(id: string): readonly PlacedArray[];
}

/** Slots of an array within that some thousand rows may lead to. */
const MOST_SLOTS = 2 ** 27;

interface Descent {
  readonly level: Level;
  readonly slots: Slots;
  readonly refs: Refs;
}

/** Follows the arrays around a leaf from the rows of a batch inwards. Throws BrokenArrow. */
export function followLeaf(leaf: ArrowLeaf, input: WayInput): LeafWay {
  const levels: Level[] = [];
  let arrays: readonly PlacedArray[] = [input.column];
  let slots = input.rows;
  let refs: Refs;
  let indexSlots: Slots | undefined;
  const take = (next: Descent) => {
    levels.push(next.level);
    ({ slots, refs } = next);
  };
  for (const [depth, { field }] of leaf.steps.entries()) {
    indexSlots = field.dictionary && slots;
    if (field.dictionary) {
      const [indices] = arrays as [PlacedArray];
      arrays = input.dictionaryOf(field.dictionary.id);
      const count = arrays.reduce((sum, { array }) => sum + array.length, 0);
      const live = withValidity(indices, slots, refs);
      take(pick(readIndices(indices, slots, field.dictionary.indexType), live, count));
    }
    const next = leaf.steps[depth + 1];
    if (!next) break;
    if (arrays.length > 1) {
      throw new BrokenArrow(
        'a dictionary of nested values comes in parts, which is not supported',
        'unsupported-arrow',
      );
    }
    const { array, body } = arrays[0]!;
    take(new Nesting({ array, body }, slots, input).within(next.child, refs));
    arrays = [{ body, array: array.children[next.child]! }];
  }
  return { levels, arrays, slots, refs, indexSlots };
}

/** An array with others within. */
class Nesting {
  readonly #placed: PlacedArray;
  readonly #slots: Slots;
  readonly #count: number;
  readonly #input: WayInput;

  constructor(placed: PlacedArray, slots: Slots, input: WayInput) {
    this.#placed = placed;
    this.#slots = slots;
    this.#count = slots.to - slots.from;
    this.#input = input;
  }

  within(child: number, refs: Refs): Descent {
    const { type } = this.#placed.array.field;
    switch (type.id) {
      case Type.struct:
        return this.#same(withValidity(this.#placed, this.#slots, refs), child);
      case Type.union:
        return this.#union(type, refs, child);
      case Type.runEndEncoded:
        return this.#runs(refs);
      case Type.fixedSizeList:
        return this.#fixedLists(type.size, withValidity(this.#placed, this.#slots, refs));
      case Type.listView:
      case Type.largeListView:
        return this.#views(type.id === Type.largeListView, withValidity(this.#placed, this.#slots, refs));
      default:
        return this.#lists(type.id === Type.largeList, withValidity(this.#placed, this.#slots, refs));
    }
  }

  #same(refs: Refs, child: number): Descent {
    const { to } = this.#slots;
    if (to > this.#childLength(child)) throw tooShort();
    return { level: { refs, isList: false }, slots: this.#slots, refs };
  }

  #lists(isLarge: boolean, refs: Refs): Descent {
    const offsets = readOffsets(this.#placed, this.#slots, { isLarge, buffer: 1, end: this.#childLength(0) });
    const from = offsets[0] ?? 0;
    const to = offsets.at(-1) ?? 0;
    this.#spend({ from, to });
    const starts = new Uint32Array(this.#count);
    const ends = new Uint32Array(this.#count);
    for (let i = 0; i < this.#count; i++) {
      starts[i] = offsets[i]! - from;
      ends[i] = offsets[i + 1]! - from;
    }
    return this.#spread({ refs, starts, ends, isList: true }, { from, to });
  }

  #fixedLists(size: number, refs: Refs): Descent {
    const from = this.#slots.from * size;
    const to = this.#slots.to * size;
    if (to > this.#childLength(0)) throw tooShort();
    this.#spend({ from, to });
    const starts = Uint32Array.from({ length: this.#count }, (_, i) => i * size);
    const ends = starts.map(start => start + size);
    return this.#spread({ refs, starts, ends, isList: true }, { from, to });
  }

  #views(isLarge: boolean, refs: Refs): Descent {
    const length = this.#childLength(0);
    const offsets = readNumbers(this.#placed, this.#slots, { isLarge, buffer: 1 });
    const sizes = readNumbers(this.#placed, this.#slots, { isLarge, buffer: 2 });
    let [from, to] = [Number.POSITIVE_INFINITY, 0];
    for (let i = 0; i < this.#count; i++) {
      if ((refs && refs[i] === 0) || sizes[i] === 0) continue;
      const [start, size] = [offsets[i]!, sizes[i]!];
      if (!(start >= 0 && size >= 0 && start + size <= length)) throw outside();
      this.#input.budget.spend(size);
      from = Math.min(from, start);
      to = Math.max(to, start + size);
    }
    if (to === 0) from = 0;
    this.#spend({ from, to });
    const starts = new Uint32Array(this.#count);
    const ends = new Uint32Array(this.#count);
    for (let i = 0; i < this.#count; i++) {
      if ((refs && refs[i] === 0) || sizes[i] === 0) continue;
      starts[i] = offsets[i]! - from;
      ends[i] = starts[i]! + sizes[i]!;
    }
    const level = { refs, starts, ends, isList: true };
    return { level, slots: { from, to }, refs: sumRefs(level, to - from) };
  }

  /** Of lists one behind the other: where all count, so does all within. */
  #spread(level: Level & { starts: Uint32Array; ends: Uint32Array }, slots: Slots): Descent {
    return { level, slots, refs: level.refs && sumRefs(level, slots.to - slots.from) };
  }

  #union({ isDense, typeIds }: ArrowType & { id: typeof Type.union }, refs: Refs, child: number): Descent {
    const { array, body } = this.#placed;
    // Before V5 a union had a validity of its own, which was never to have nulls.
    const first = array.buffers.length - (isDense ? 2 : 1);
    const types = body.read(array.buffers[first]!, this.#slots.from, this.#count);
    const own = new Uint32Array(this.#count);
    for (let i = 0; i < this.#count; i++) if ((types[i]! << 24) >> 24 === typeIds[child]) own[i] = refs ? refs[i]! : 1;
    if (!isDense) return this.#same(own, child);
    const offsets = readNumbers(this.#placed, this.#slots, { isLarge: false, buffer: first + 1 });
    return pick(offsets, own, this.#childLength(child));
  }

  #runs(refs: Refs): Descent {
    const { array, body } = this.#placed;
    const ends = array.children[0]!;
    const { bits } = ends.field.type as IntType;
    const runs = { from: 0, to: ends.length };
    this.#input.budget.spend(runs.to);
    const runEnds = readIndices({ array: { ...ends, buffers: ends.buffers }, body }, runs, {
      id: Type.int,
      bits,
      isSigned: true,
    });
    const numbers = new Float64Array(this.#count);
    let run = 0;
    let last = 0;
    for (const end of runEnds) {
      if (!(end > last)) throw outside();
      last = end;
    }
    for (let i = 0; i < this.#count; i++) {
      while (run < runEnds.length && runEnds[run]! <= this.#slots.from + i) run++;
      if (run === runEnds.length) throw tooShort();
      numbers[i] = run;
    }
    return pick(numbers, refs, this.#childLength(1));
  }

  /** Before memory is taken for slots within. */
  #spend({ from, to }: Slots): void {
    if (to - from > MOST_SLOTS) throw new BrokenArrow('its lists hold more elements than are read at once');
    this.#input.budget.spend(to - from);
  }

  #childLength(child: number): number {
    return this.#placed.array.children[child]!.length;
  }
}

/** One slot within for each slot that counts, in any order. */
function pick(numbers: ArrayLike<number>, refs: Refs, length: number): Descent {
  let [from, to] = [Number.POSITIVE_INFINITY, 0];
  const count = numbers.length;
  for (let i = 0; i < count; i++) {
    if (refs && refs[i] === 0) continue;
    const number = numbers[i]!;
    if (!(number >= 0 && number < length)) throw outside();
    if (number < from) from = number;
    if (number >= to) to = number + 1;
  }
  if (to === 0) from = 0;
  const starts = new Uint32Array(count);
  const ends = new Uint32Array(count);
  for (let i = 0; i < count; i++) {
    if (refs && refs[i] === 0) continue;
    starts[i] = numbers[i]! - from;
    ends[i] = starts[i]! + 1;
  }
  const level = { refs, starts, ends, isList: false };
  return { level, slots: { from, to }, refs: sumRefs(level, to - from) };
}

function sumRefs(level: Level & { starts: Uint32Array; ends: Uint32Array }, count: number): Uint32Array {
  const { refs, starts, ends } = level;
  const within = new Uint32Array(count);
  for (let i = 0; i < starts.length; i++) {
    const times = refs ? refs[i]! : 1;
    if (times > 0) for (let slot = starts[i]!; slot < ends[i]!; slot++) within[slot]! += times;
  }
  return within;
}

/** The references of slots that are not null. Throws BrokenArrow. */
export function withValidity({ array, body }: PlacedArray, { from, to }: Slots, refs: Refs): Refs {
  if (to > array.length) throw tooShort();
  if (from === to) return refs;
  // Only an array of type Null has no buffers: all of it is null, however many it says there are.
  if (array.buffers.length === 0) return new Uint32Array(to - from);
  if (array.nullCount === 0) return refs;
  const first = from >> 3;
  const bits = body.read(array.buffers[0]!, first, Math.ceil(to / 8) - first);
  const valid = refs ? refs.slice() : new Uint32Array(to - from).fill(1);
  for (let slot = from; slot < to; slot++) {
    if (((bits[(slot >> 3) - first]! >> (slot & 7)) & 1) === 0) valid[slot - from] = 0;
  }
  return valid;
}

interface NumberBuffer {
  /** 64 bits rather than 32. */
  readonly isLarge: boolean;
  /** Number of the buffer. */
  readonly buffer: number;
}

/** Numbers of 32 or 64 bits with a sign, one for each slot; what is no safe integer is rounded. Throws BrokenArrow. */
export function readNumbers(
  { array, body }: PlacedArray,
  { from, to }: Slots,
  { isLarge, buffer }: NumberBuffer,
): ArrayLike<number> {
  const width = isLarge ? 8 : 4;
  const bytes = body.read(array.buffers[buffer]!, from * width, (to - from) * width);
  return isLarge ? wideNumbers(bytes) : new Int32Array(copyOf(bytes));
}

function wideNumbers(bytes: Buffer): Float64Array {
  const halves = new Int32Array(copyOf(bytes));
  const numbers = new Float64Array(halves.length / 2);
  for (let i = 0; i < numbers.length; i++) numbers[i] = (halves[2 * i]! >>> 0) + halves[2 * i + 1]! * 2 ** 32;
  return numbers;
}

/** Typed arrays want aligned memory of their own; every platform Node runs on is little-endian, as Arrow is unless it says so. */
export function copyOf(bytes: Buffer): ArrayBuffer {
  const copy = new Uint8Array(bytes.length);
  copy.set(bytes);
  return copy.buffer;
}

/** The offsets of slots, and one more: they do not descend, and lie within `[0, end]`. None for no slots. Throws BrokenArrow. */
export function readOffsets(
  placed: PlacedArray,
  { from, to }: Slots,
  { isLarge, buffer, end }: NumberBuffer & { readonly end: number },
): ArrayLike<number> & { at(index: number): number | undefined } {
  if (from === to) return [];
  const offsets = readNumbers(placed, { from, to: to + 1 }, { isLarge, buffer }) as Int32Array | Float64Array;
  let last = 0;
  for (let i = 0; i < offsets.length; i++) {
    if (!(offsets[i]! >= last)) throw outside();
    last = offsets[i]!;
  }
  if (last > end) throw outside();
  return offsets;
}

/** Integers of any width, one for each slot. Throws BrokenArrow. */
export function readIndices(
  { array, body }: PlacedArray,
  { from, to }: Slots,
  { bits, isSigned }: IntType,
): ArrayLike<number> & Iterable<number> {
  const width = bits / 8;
  const bytes = body.read(array.buffers.at(-1)!, from * width, (to - from) * width);
  if (width === 8) return wideNumbers(bytes);
  const memory = copyOf(bytes);
  if (width === 1) return isSigned ? new Int8Array(memory) : new Uint8Array(memory);
  if (width === 2) return isSigned ? new Int16Array(memory) : new Uint16Array(memory);
  return isSigned ? new Int32Array(memory) : new Uint32Array(memory);
}

export function tooShort(): BrokenArrow {
  return new BrokenArrow('an array is shorter than the one around it says');
}

export function outside(): BrokenArrow {
  return new BrokenArrow('an offset, index or run end leads outside its array');
}
