import { float16 } from '../columnar/rendering.ts';
import { type ByteValues, type Values, wideValues } from '../columnar/values.ts';
import {
  copyOf,
  type LeafWay,
  outside,
  type PlacedArray,
  type Refs,
  readOffsets,
  type Slots,
  withValidity,
} from './levels.ts';
import { Type } from './names.ts';
import { PIECE_BYTES, type Piece, type Reading } from './pieces.ts';
import type { ReadBudget } from './read-budget.ts';
import type { ArrowType } from './schema.ts';
import { readViews } from './view-values.ts';

/** Slots whose offsets or numbers are in memory together. */
const PIECE_SLOTS = 2 ** 18;

/** The references to values of a leaf: none to one that is null. Throws BrokenArrow. */
export function liveOf({ arrays, slots, refs }: LeafWay): Refs {
  if (arrays.length === 1) return withValidity(arrays[0]!, slots, refs);
  const live = refs ? refs.slice() : new Uint32Array(slots.to - slots.from).fill(1);
  for (const { placed, range, base } of partsOf(arrays, slots)) {
    const own = live.subarray(base, base + range.to - range.from);
    own.set(withValidity(placed, range, own) ?? own);
  }
  return live;
}

/** What of a range lies in each of the arrays, which stand one behind the other; `base`: counted from the first of the range. */
function* partsOf(
  arrays: readonly PlacedArray[],
  slots: Slots,
): Generator<{ readonly placed: PlacedArray; readonly range: Slots; readonly base: number }> {
  let first = 0;
  for (const placed of arrays) {
    const from = Math.max(slots.from - first, 0);
    const to = Math.min(slots.to - first, placed.array.length);
    if (from < to) yield { placed, range: { from, to }, base: first + from - slots.from };
    first += placed.array.length;
  }
  if (slots.to > first) throw outside();
}

export interface PieceInput {
  readonly budget: ReadBudget;
  /** Of slots that count, counted from the first of the range; all unless given. */
  isWanted?(slot: number): boolean;
}

/** The values to which there are references, piece by piece. A piece holds until the next. Throws BrokenArrow. */
export function* readPieces({ arrays, slots }: LeafWay, live: Refs, input: PieceInput): Generator<Piece> {
  for (const { placed, range, base } of partsOf(arrays, slots)) {
    for (let from = range.from; from < range.to; from += PIECE_SLOTS) {
      const to = Math.min(from + PIECE_SLOTS, range.to);
      const first = base + from - range.from;
      const picked = pickSlots(first, to - from, live, input);
      if (picked.length > 0) yield* piecesOf({ placed, range: { from, to }, first, picked, budget: input.budget });
    }
  }
}

function pickSlots(first: number, count: number, live: Refs, { isWanted }: PieceInput): Uint32Array {
  const picked = new Uint32Array(count);
  let length = 0;
  for (let slot = first; slot < first + count; slot++) {
    if (live && live[slot] === 0) continue;
    if (isWanted && !isWanted(slot)) continue;
    picked[length++] = slot;
  }
  return picked.subarray(0, length);
}

function* piecesOf(reading: Reading): Generator<Piece> {
  const { type } = reading.placed.array.field;
  switch (type.id) {
    case Type.utf8:
    case Type.binary:
      yield* texts(reading, false);
      return;
    case Type.largeUtf8:
    case Type.largeBinary:
      yield* texts(reading, true);
      return;
    case Type.utf8View:
    case Type.binaryView:
      yield* readViews(reading);
      return;
  }
  if (type.id === Type.bool) {
    yield flags(reading);
    return;
  }
  const width = widthOf(type);
  if (width === undefined) return;
  const { placed, range, first, picked } = reading;
  const bytes = placed.body.read(placed.array.buffers[1]!, range.from * width, (range.to - range.from) * width);
  yield { values: compact(toValues(type, bytes, width), picked, first), slots: picked };
}

function flags({ placed: { array, body }, range, first, picked }: Reading): Piece {
  const from = range.from >> 3;
  const bits = body.read(array.buffers[1]!, from, Math.ceil(range.to / 8) - from);
  const flagAt = (slot: number) => (bits[(slot >> 3) - from]! >> (slot & 7)) & 1;
  const flags = Uint8Array.from(picked, slot => flagAt(slot - first + range.from));
  return { values: { kind: 'booleans', flags, count: flags.length }, slots: picked };
}

/** Bytes of a value of a type that has a fixed width; undefined for others, and booleans. */
export function widthOf(type: ArrowType): number | undefined {
  switch (type.id) {
    case Type.fixedSizeBinary:
      return type.width;
    case Type.interval:
      return type.bytes;
    case Type.decimal:
    case Type.int:
    case Type.floatingPoint:
    case Type.date:
    case Type.time:
      return type.bits / 8;
    case Type.timestamp:
    case Type.duration:
      return 8;
    default:
      return undefined;
  }
}

/** Values of a fixed width, as they stand in their buffer. */
export function toValues(type: ArrowType, bytes: Buffer, width: number): Values {
  const isBytes = type.id === Type.fixedSizeBinary || type.id === Type.interval || width > 8;
  if (isBytes) return strided(bytes, width);
  const memory = copyOf(bytes);
  if (width === 8) {
    if (type.id !== Type.floatingPoint) return wideValues(memory);
    const doubles = new Float64Array(memory);
    return { kind: 'numbers', numbers: doubles, count: doubles.length };
  }
  const numbers = narrowNumbers(type, memory, width);
  return { kind: 'numbers', numbers, count: numbers.length };
}

function narrowNumbers(
  type: ArrowType,
  memory: ArrayBuffer,
  width: number,
): Int32Array<ArrayBuffer> | Float32Array<ArrayBuffer> {
  if (type.id === Type.floatingPoint) {
    return width === 4 ? new Float32Array(memory) : Float32Array.from(new Uint16Array(memory), float16);
  }
  if (width === 4) return new Int32Array(memory);
  const isUnsigned = type.id === Type.int && !type.isSigned;
  if (width === 2) return Int32Array.from(isUnsigned ? new Uint16Array(memory) : new Int16Array(memory));
  return Int32Array.from(isUnsigned ? new Uint8Array(memory) : new Int8Array(memory));
}

function strided(bytes: Buffer, width: number): ByteValues {
  const count = width === 0 ? 0 : bytes.length / width;
  const starts = Uint32Array.from({ length: count }, (_, i) => i * width);
  return { kind: 'bytes', bytes, starts, ends: starts.map(start => start + width), gap: 0, count };
}

/** Those of the values that are picked. */
function compact(values: Values, picked: Uint32Array, first: number): Values {
  const count = picked.length;
  if (count === values.count || values.count === 0) return values;
  switch (values.kind) {
    case 'bytes': {
      const { starts, ends } = values;
      const at = (offsets: Uint32Array) => Uint32Array.from(picked, slot => offsets[slot - first]!);
      return { ...values, starts: at(starts), ends: at(ends), count };
    }
    case 'wide': {
      const fewer = wideValues(new ArrayBuffer(8 * count));
      for (let i = 0; i < count; i++) {
        const from = 2 * (picked[i]! - first);
        fewer.halves[2 * i] = values.halves[from]!;
        fewer.halves[2 * i + 1] = values.halves[from + 1]!;
      }
      return fewer;
    }
    case 'numbers': {
      const numbers = values.numbers.slice(0, count);
      for (let i = 0; i < count; i++) numbers[i] = values.numbers[picked[i]! - first]!;
      return { kind: 'numbers', numbers, count };
    }
    default:
      return values;
  }
}

function* texts({ placed, range, first, picked }: Reading, isLarge: boolean): Generator<Piece> {
  const { array, body } = placed;
  const data = array.buffers[2]!;
  const offsets = readOffsets(placed, range, { isLarge, buffer: 1, end: body.sizeOf(data) });
  for (let at = 0; at < picked.length; ) {
    const begin = offsets[picked[at]! - first]!;
    let last = at + 1;
    while (last < picked.length && offsets[picked[last]! - first + 1]! - begin <= PIECE_BYTES) last++;
    const slots = picked.subarray(at, last);
    const bytes = body.read(data, begin, offsets[slots.at(-1)! - first + 1]! - begin);
    const starts = Uint32Array.from(slots, slot => offsets[slot - first]! - begin);
    const ends = Uint32Array.from(slots, slot => offsets[slot - first + 1]! - begin);
    yield { values: { kind: 'bytes', bytes, starts, ends, gap: 0, count: slots.length }, slots };
    at = last;
  }
}
