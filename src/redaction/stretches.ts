import type { Chunk, Format, FormatOptions } from '../formats/format.ts';
import { HeldBytes, type Scratch } from '../formats/line-chunks.ts';
import type { OpenSource } from '../sources/open-source.ts';

/** Decompressed bytes of a source: a chunk of whole records, or what stands between two, such as a byte order mark. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly chunk: Chunk | undefined;
}

/** All of a source's decompressed bytes, stretch by stretch. */
export async function* stretchesOf(
  opened: OpenSource,
  format: Format,
  {
    options,
    chunkBytes,
    memory,
  }: {
    readonly options: FormatOptions;
    readonly chunkBytes: number;
    /** For the bytes of each stretch, which then hold until the next. */
    readonly memory?: Scratch | undefined;
  },
): AsyncGenerator<Stretch, void, undefined> {
  const held = new HeldBytes(true, true, memory);
  let position = 0;
  let arrived = 0;
  const bytes = async function* () {
    for await (const block of opened.bytes()) {
      held.add(block);
      arrived += block.length;
      yield block;
    }
  };
  const take = (end: number, chunk?: Chunk): Stretch => {
    const stretch = { start: position, end, bytes: held.take(end - position)!, chunk };
    position = end;
    return stretch;
  };
  const plan = format.plan({
    file: opened.file,
    size: opened.size,
    bytes: bytes(),
    chunkBytes,
    options,
    report: () => {}, // the audit has told of it
  });
  for await (const chunk of plan) {
    if (chunk.start > position) yield take(chunk.start);
    yield take(chunk.end, chunk);
  }
  if (arrived > position) yield take(arrived);
}
