import { AuditError } from '../../../errors.ts';
import { outside, type PlacedArray, readOffsets, withValidity } from '../levels.ts';
import { Type } from '../names.ts';
import type { ArrayPlace, BufferPlace } from '../record-batch.ts';
import { MOST_INLINE, VIEW_BYTES, viewAt } from '../view-values.ts';
import { inMemory, writeValidity } from './memory.ts';

/** What becomes of a value: its bytes, undefined for a null. */
type ValueAt = (index: number) => Buffer | undefined;

/** Texts, or binaries, of some slots. Throws BrokenArrow. */
export function takeTexts(placed: PlacedArray, slots: Uint32Array): ArrayPlace {
  const valueAt = readTexts(placed);
  return writeTexts(placed.array, slots.length, index => valueAt(slots[index]!));
}

/** The same of a view type. */
export function takeViews(placed: PlacedArray, slots: Uint32Array): ArrayPlace {
  const valueAt = readViewsOf(placed);
  return writeViews(placed.array, slots.length, index => valueAt(slots[index]!));
}

/** Values of an array of Utf8, Binary or their large kinds, by slot; all of its data are in memory. */
export function readTexts(placed: PlacedArray): ValueAt {
  const { array, body } = placed;
  const data = array.buffers[2]!;
  const range = { from: 0, to: array.length };
  const size = body.sizeOf(data);
  const offsets = readOffsets(placed, range, { isLarge: isLarge(array), buffer: 1, end: size });
  const valid = withValidity(placed, range, undefined);
  const bytes = body.read(data, 0, size);
  return slot => (valid && valid[slot] === 0 ? undefined : bytes.subarray(offsets[slot]!, offsets[slot + 1]!));
}

/** Values of an array of a view type, by slot. */
export function readViewsOf(placed: PlacedArray): ValueAt {
  const { array, body } = placed;
  const [, own, ...data] = array.buffers;
  const valid = withValidity(placed, { from: 0, to: array.length }, undefined);
  const views = body.read(own!, 0, array.length * VIEW_BYTES);
  return slot => {
    if (valid && valid[slot] === 0) return undefined;
    if (views.readInt32LE(slot * VIEW_BYTES) < 0) throw outside();
    return viewAt(views, slot * VIEW_BYTES, (number, start, length) => {
      const buffer = data[number];
      if (!buffer) throw outside();
      return body.readShared(buffer, start, length);
    });
  };
}

const isLarge = ({ field }: ArrayPlace): boolean =>
  field.type.id === Type.largeUtf8 || field.type.id === Type.largeBinary;

const MOST_BYTES = 2 ** 31 - 1;

/** An array of these values; beneath a null stands nothing. */
export function writeTexts(array: ArrayPlace, count: number, valueAt: ValueAt): ArrayPlace {
  const large = isLarge(array);
  const offsets = large ? new BigInt64Array(count + 1) : new Int32Array(count + 1);
  const joined = new Joined();
  const isNull = new Uint8Array(count);
  for (let i = 0; i < count; i++) {
    const value = valueAt(i);
    if (value) joined.add(value);
    else isNull[i] = 1;
    if (!large && joined.length > MOST_BYTES) throw tooLong();
    offsets[i + 1] = (large ? BigInt(joined.length) : joined.length) as never;
  }
  const { buffer, nullCount } = writeValidity(count, i => isNull[i] === 0);
  const buffers = [buffer, inMemory(Buffer.from(offsets.buffer)), inMemory(joined.finish())];
  return { ...array, length: count, nullCount, buffers };
}

/** Data buffers of a view type are no longer than this, in bytes, but for a longer value. */
const VIEW_DATA_BYTES = 1 << 30;

/** The same of a view type: long values in new buffers, those that are the same as the one before at one place. */
export function writeViews(array: ArrayPlace, count: number, valueAt: ValueAt): ArrayPlace {
  const views = Buffer.alloc(count * VIEW_BYTES);
  const data: BufferPlace[] = [];
  const isNull = new Uint8Array(count);
  let joined = new Joined();
  for (let i = 0; i < count; i++) {
    const value = valueAt(i);
    if (!value) {
      isNull[i] = 1;
      continue;
    }
    const at = i * VIEW_BYTES;
    views.writeInt32LE(value.length, at);
    if (value.length <= MOST_INLINE) {
      value.copy(views, at + 4);
      continue;
    }
    if (joined.length > 0 && joined.length + value.length > VIEW_DATA_BYTES) {
      data.push(inMemory(joined.finish()));
      joined = new Joined();
    }
    value.copy(views, at + 4, 0, 4);
    views.writeInt32LE(data.length, at + 8);
    views.writeInt32LE(joined.length, at + 12);
    joined.add(value);
  }
  if (joined.length > 0) data.push(inMemory(joined.finish()));
  const { buffer, nullCount } = writeValidity(count, i => isNull[i] === 0);
  return { ...array, length: count, nullCount, buffers: [buffer, inMemory(views), ...data] };
}

/** Bytes one behind the other. */
class Joined {
  #bytes = Buffer.allocUnsafeSlow(64 * 1024);
  length = 0;

  add(value: Buffer): void {
    const end = this.length + value.length;
    if (end > this.#bytes.length) {
      const larger = Buffer.allocUnsafeSlow(Math.max(2 * this.#bytes.length, end));
      this.#bytes.copy(larger, 0, 0, this.length);
      this.#bytes = larger;
    }
    value.copy(this.#bytes, this.length);
    this.length = end;
  }

  finish(): Buffer {
    return this.#bytes.subarray(0, this.length);
  }
}

function tooLong(): AuditError {
  return new AuditError(
    'unreadable',
    'the texts of a column are longer than a record batch can hold once they are replaced; write the file anew with smaller record batches',
  );
}
