import type { Problem } from '../errors.ts';
import { NARROW_TEXT } from './bad-text.ts';
import { type Encoding, narrowUnits, unitBytes } from './encoding.ts';
import type { Chunk, PlanInput } from './format.ts';
import { HeldBytes } from './held-bytes.ts';
import { NarrowRun } from './narrow-run.ts';

/** A source that is not UTF-8, as a format that knows bytes alone can frame it: one byte stands for each code unit. */
export class EncodedPlan {
  readonly #input: PlanInput;
  readonly #encoding: Encoding;
  readonly #markBytes: number;
  readonly #unit: number;
  readonly #narrow: NarrowRun | undefined;
  readonly #held: HeldBytes;
  /** Bytes of the source that have come. */
  #arrived = 0;
  /** Everything before it is in a chunk, or in none. */
  #taken = 0;

  /** @param markBytes of the byte order mark, which belongs to no chunk. */
  constructor(input: PlanInput, encoding: Encoding, markBytes: number) {
    this.#input = input;
    this.#encoding = encoding;
    this.#markBytes = markBytes;
    this.#unit = unitBytes(encoding);
    this.#narrow = this.#unit === 2 ? new NarrowRun() : undefined;
    // The bytes of a stream are kept here, those that the format sees are others.
    this.#held = new HeldBytes(input.file === undefined, false, input.take);
  }

  /** What the format is to plan; sizes and offsets in code units. */
  narrowed(): PlanInput {
    const { file, chunkBytes, options } = this.#input;
    return {
      file: file ?? '',
      size: undefined,
      bytes: this.#narrowedBytes(),
      chunkBytes: Math.ceil(chunkBytes / this.#unit),
      options: { ...options, maxRecordBytes: Math.floor(options.maxRecordBytes / this.#unit) },
      report: problem => this.#report(problem),
    };
  }

  /** The next of the format's chunks in the source's own bytes; undefined for one that is too large to be held. */
  toEncoded({ bytes: _, ...chunk }: Chunk): Chunk | undefined {
    const start = this.#toBytes(chunk.start);
    const end = this.#toBytes(chunk.end);
    this.#held.discard(start - this.#taken);
    const bytes = this.#held.take(end - start);
    this.#taken = end;
    if (bytes && bytes.length < end - start) {
      const place = [start, end] as const;
      this.#input.report({ code: 'record-too-large', message: this.#tooLarge(place), bytes: place, effect: 'unread' });
      return undefined;
    }
    return { ...chunk, start, end, ...(bytes && { bytes }) };
  }

  async *#narrowedBytes(): AsyncGenerator<Buffer> {
    let left: Buffer = Buffer.alloc(0);
    for await (const block of this.#input.bytes) {
      const isFirst = this.#arrived === 0;
      this.#hold(block);
      const bytes = Buffer.concat([left, isFirst ? block.subarray(this.#markBytes) : block]);
      left = bytes.subarray(bytes.length - (bytes.length % this.#unit));
      yield Buffer.from(narrowUnits(bytes, this.#encoding));
    }
    // A unit that is cut off counts as one.
    if (left.length > 0) yield Buffer.of(0xff);
    const range = this.#narrow?.range;
    if (range) this.#input.report({ ...NARROW_TEXT, bytes: [range.start, range.end], effect: 'degraded' });
  }

  #hold(block: Buffer): void {
    const { chunkBytes, options } = this.#input;
    const waiting = this.#arrived - this.#taken;
    // More than this is not waited for: the rest is of a record that is too large.
    if (waiting > chunkBytes + 2 * options.maxRecordBytes) this.#held.drop(waiting);
    this.#held.add(block);
    this.#narrow?.add(block);
    this.#arrived += block.length;
  }

  #report(problem: Problem): void {
    const bytes = problem.bytes && ([this.#toBytes(problem.bytes[0]), this.#toBytes(problem.bytes[1])] as const);
    this.#input.report({
      ...problem,
      ...(bytes && { bytes }),
      ...(problem.code === 'record-too-large' && bytes && { message: this.#tooLarge(bytes) }),
    });
  }

  #tooLarge([start, end]: readonly [number, number]): string {
    const { maxRecordBytes } = this.#input.options;
    return `a record of ${end - start} bytes is above the limit of ${maxRecordBytes}; raise maxRecordBytes to scan it`;
  }

  #toBytes(units: number): number {
    return Math.min(this.#markBytes + units * this.#unit, this.#arrived);
  }
}
