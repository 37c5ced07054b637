import { outside } from './levels.ts';
import { PIECE_BYTES, type Piece, type Reading } from './pieces.ts';
import type { BufferPlace } from './record-batch.ts';

/** A view, in bytes: length, then the value itself, or the first four bytes of it, the number of its buffer and its offset there. */
export const VIEW_BYTES = 16;
/** A value of so many bytes stands in the view. */
export const MOST_INLINE = 12;
const NEWLINE = 10;

/** The texts of a view type: joined, since each may stand in any place of any buffer. */
export function* readViews({ placed, range, first, picked, budget }: Reading): Generator<Piece> {
  const { array, body } = placed;
  const [, own, ...data] = array.buffers;
  const views = body.read(own!, range.from * VIEW_BYTES, (range.to - range.from) * VIEW_BYTES);
  for (let at = 0; at < picked.length; ) {
    let total = 0;
    let last = at;
    while (last < picked.length && (last === at || total < PIECE_BYTES)) {
      const length = views.readInt32LE((picked[last++]! - first) * VIEW_BYTES);
      if (length < 0) throw outside();
      total += length + 1;
    }
    budget.spend(total);
    const slots = picked.subarray(at, last);
    const bytes = Buffer.allocUnsafeSlow(total);
    const starts = new Uint32Array(slots.length);
    const ends = new Uint32Array(slots.length);
    let to = 0;
    for (const [i, slot] of slots.entries()) {
      const value = viewAt(views, (slot - first) * VIEW_BYTES, (number, start, length) =>
        body.readShared(bufferOf(data, number), start, length),
      );
      starts[i] = to;
      to += value.copy(bytes, to);
      ends[i] = to;
      bytes[to++] = NEWLINE;
    }
    yield { values: { kind: 'bytes', bytes, starts, ends, gap: 1, count: slots.length }, slots };
    at = last;
  }
}

function bufferOf(buffers: readonly BufferPlace[], number: number): BufferPlace {
  const buffer = buffers[number];
  if (!buffer) throw outside();
  return buffer;
}

/** The value of the view at `at`. @param read of a buffer by its number. */
export function viewAt(
  views: Buffer,
  at: number,
  read: (buffer: number, start: number, length: number) => Buffer,
): Buffer {
  const length = views.readInt32LE(at);
  if (length <= MOST_INLINE) return views.subarray(at + 4, at + 4 + length);
  const start = views.readInt32LE(at + 12);
  if (start < 0) throw outside();
  return read(views.readInt32LE(at + 8), start, length);
}
