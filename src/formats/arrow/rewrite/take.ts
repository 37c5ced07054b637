import { AuditError } from '../../../errors.ts';
import type { Body } from '../body.ts';
import { liveOf, widthOf } from '../leaf-values.ts';
import { type PlacedArray, readIndices, readNumbers, readOffsets, type Slots } from '../levels.ts';
import { Type } from '../names.ts';
import type { ArrayPlace, BufferPlace } from '../record-batch.ts';
import type { IntType } from '../schema.ts';
import { bitsOf, inMemory, validityOf } from './memory.ts';
import { takeTexts, takeViews } from './texts.ts';

/**
 * An array of some slots of another, in memory. No value is referred to more than once: lists that share elements have their own, and so has each row of a
 * union; rows of runs share theirs only where `keepsRuns`. Throws BrokenArrow.
 */
export function takeSlots(
  placed: PlacedArray,
  slots: Uint32Array,
  options: { readonly keepsRuns: boolean },
): ArrayPlace {
  return new Taking(placed, slots, options.keepsRuns).take();
}

class Taking {
  readonly #array: ArrayPlace;
  readonly #body: Body;
  readonly #slots: Uint32Array;
  readonly #keepsRuns: boolean;

  constructor({ array, body }: PlacedArray, slots: Uint32Array, keepsRuns: boolean) {
    this.#array = array;
    this.#body = body;
    this.#slots = slots;
    this.#keepsRuns = keepsRuns;
  }

  take(): ArrayPlace {
    const { field } = this.#array;
    if (field.dictionary) return this.#fixed(field.dictionary.indexType.bits / 8);
    const { type } = field;
    switch (type.id) {
      case Type.null:
        return { ...this.#array, length: this.#slots.length, nullCount: this.#slots.length };
      case Type.bool:
        return this.#bools();
      case Type.utf8:
      case Type.binary:
      case Type.largeUtf8:
      case Type.largeBinary:
        return takeTexts(this.#placed, this.#slots);
      case Type.utf8View:
      case Type.binaryView:
        return takeViews(this.#placed, this.#slots);
      case Type.struct:
        return this.#made(
          [this.#validity()],
          this.#array.children.map(child => this.#within(child, this.#slots)),
        );
      case Type.fixedSizeList:
        return this.#fixedLists(type.size);
      case Type.list:
      case Type.map:
      case Type.largeList:
        return this.#lists(type.id === Type.largeList);
      case Type.listView:
      case Type.largeListView:
        return this.#views(type.id === Type.largeListView);
      case Type.union:
        return this.#union(type.isDense, type.typeIds);
      case Type.runEndEncoded:
        return this.#runs();
      default:
        return this.#fixed(widthOf(type)!);
    }
  }

  get #placed(): PlacedArray {
    return { array: this.#array, body: this.#body };
  }

  get #all(): Slots {
    return { from: 0, to: this.#array.length };
  }

  #within(array: ArrayPlace, slots: Uint32Array): ArrayPlace {
    return new Taking({ array, body: this.#body }, slots, this.#keepsRuns).take();
  }

  #made(buffers: readonly BufferPlace[], children: readonly ArrayPlace[] = [], hasValidity = true): ArrayPlace {
    const nullCount = hasValidity ? this.#nullCount : 0;
    return { field: this.#array.field, length: this.#slots.length, nullCount, buffers, children };
  }

  #nullCount = 0;

  #validity(): BufferPlace {
    const { buffer, nullCount } = validityOf(this.#placed, this.#slots);
    this.#nullCount = nullCount;
    return buffer;
  }

  #isNull(slot: number): boolean {
    this.#live ??=
      liveOf({ levels: [], arrays: [this.#placed], slots: this.#all, refs: undefined, indexSlots: undefined }) ?? 'all';
    return this.#live !== 'all' && this.#live[slot] === 0;
  }

  #live: Uint32Array | 'all' | undefined;

  #fixed(width: number): ArrayPlace {
    const validity = this.#validity();
    const bytes = this.#body.read(this.#array.buffers.at(-1)!, 0, this.#array.length * width);
    const taken = Buffer.alloc(this.#slots.length * width);
    for (const [i, slot] of this.#slots.entries()) {
      if (!this.#isNull(slot)) bytes.copy(taken, i * width, slot * width, (slot + 1) * width);
    }
    return this.#made([validity, inMemory(taken)]);
  }

  #bools(): ArrayPlace {
    const validity = this.#validity();
    const bytes = this.#body.read(this.#array.buffers[1]!, 0, Math.ceil(this.#array.length / 8));
    const isSet = (slot: number) => ((bytes[slot >> 3]! >> (slot & 7)) & 1) === 1;
    return this.#made([validity, inMemory(bitsOf(this.#slots.length, i => isSet(this.#slots[i]!)))]);
  }

  #fixedLists(size: number): ArrayPlace {
    const within = new Uint32Array(this.#slots.length * size);
    for (const [i, slot] of this.#slots.entries())
      for (let j = 0; j < size; j++) within[i * size + j] = slot * size + j;
    return this.#made([this.#validity()], [this.#within(this.#array.children[0]!, within)]);
  }

  #lists(isLarge: boolean): ArrayPlace {
    const end = this.#array.children[0]!.length;
    const offsets = readOffsets(this.#placed, this.#all, { isLarge, buffer: 1, end });
    const validity = this.#validity();
    const { starts, within } = this.#elements(slot => [offsets[slot]!, offsets[slot + 1]!]);
    return this.#made(
      [validity, inMemory(writeNumbers([...starts, within.length], isLarge))],
      [this.#within(this.#array.children[0]!, within)],
    );
  }

  #views(isLarge: boolean): ArrayPlace {
    const offsets = readNumbers(this.#placed, this.#all, { isLarge, buffer: 1 });
    const sizes = readNumbers(this.#placed, this.#all, { isLarge, buffer: 2 });
    const validity = this.#validity();
    const { starts, within } = this.#elements(slot => [offsets[slot]!, offsets[slot]! + sizes[slot]!]);
    const lengths = starts.map((start, i) => (starts[i + 1] ?? within.length) - start);
    return this.#made(
      [validity, inMemory(writeNumbers(starts, isLarge)), inMemory(writeNumbers(lengths, isLarge))],
      [this.#within(this.#array.children[0]!, within)],
    );
  }

  /** Elements of the lists that are taken, one list behind the other; none of one that is null. */
  #elements(rangeOf: (slot: number) => readonly [number, number]): { starts: number[]; within: Uint32Array } {
    const starts: number[] = [];
    let count = 0;
    const ranges = Array.from(this.#slots, slot => {
      const [start, end] = this.#isNull(slot) ? [0, 0] : rangeOf(slot);
      starts.push(count);
      count += end - start;
      return [start, end] as const;
    });
    if (count > MOST_ELEMENTS) throw tooMany();
    const within = new Uint32Array(count);
    let at = 0;
    for (const [start, end] of ranges) for (let slot = start; slot < end; slot++) within[at++] = slot;
    return { starts, within };
  }

  #union(isDense: boolean, typeIds: readonly number[]): ArrayPlace {
    const { buffers, children, length } = this.#array;
    const typeBuffer = buffers.length - (isDense ? 2 : 1);
    const types = this.#body.read(buffers[typeBuffer]!, 0, length);
    const taken = inMemory(Buffer.from(this.#slots.map(slot => types[slot]!)));
    const own = [...(typeBuffer > 0 ? [inMemory(Buffer.alloc(0))] : []), taken];
    if (!isDense)
      return this.#made(
        own,
        children.map(child => this.#within(child, this.#slots)),
        false,
      );
    const offsets = readNumbers(this.#placed, this.#all, { isLarge: false, buffer: typeBuffer + 1 });
    const childOf = new Map(typeIds.map((id, child) => [id, child]));
    const ofChild = children.map(() => [] as number[]);
    const renumbered = Array.from(this.#slots, slot => {
      const child = childOf.get((types[slot]! << 24) >> 24);
      if (child === undefined) return 0;
      return ofChild[child]!.push(offsets[slot]!) - 1;
    });
    const within = children.map((child, i) => this.#within(child, Uint32Array.from(ofChild[i]!)));
    return this.#made([...own, inMemory(writeNumbers(renumbered, false))], within, false);
  }

  #runs(): ArrayPlace {
    const [ends, values] = this.#array.children as [ArrayPlace, ArrayPlace];
    const type = ends.field.type as IntType;
    const all = { from: 0, to: ends.length };
    const runEnds = readIndices({ array: ends, body: this.#body }, all, type);
    let run = 0;
    const newEnds: number[] = [];
    const runs: number[] = [];
    for (const [i, slot] of this.#slots.entries()) {
      while (run < runEnds.length && runEnds[run]! <= slot) run++;
      if (this.#keepsRuns && runs.at(-1) === run) newEnds[newEnds.length - 1] = i + 1;
      else {
        newEnds.push(i + 1);
        runs.push(run);
      }
    }
    const width = type.bits / 8;
    const bytes = Buffer.alloc(newEnds.length * width);
    for (const [i, end] of newEnds.entries()) {
      if (width === 8) bytes.writeBigInt64LE(BigInt(end), i * width);
      else bytes.writeIntLE(end, i * width, width);
    }
    const newRuns = {
      ...ends,
      length: newEnds.length,
      nullCount: 0,
      buffers: [inMemory(Buffer.alloc(0)), inMemory(bytes)],
    };
    return this.#made(this.#array.buffers, [newRuns, this.#within(values, Uint32Array.from(runs))], false);
  }
}

const MOST_ELEMENTS = 2 ** 31 - 1;

function tooMany(): AuditError {
  return new AuditError(
    'unreadable',
    'lists of an Arrow file hold more elements than can be written; write it anew with smaller record batches',
  );
}

/** Offsets or sizes, of 64 bits or 32. */
export function writeNumbers(numbers: readonly number[], isLarge: boolean): Buffer {
  const { buffer } = isLarge ? BigInt64Array.from(numbers, BigInt) : Int32Array.from(numbers);
  return Buffer.from(buffer);
}
