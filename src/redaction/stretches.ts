import type { Chunk, Format, FormatOptions } from '../formats/format.ts';
import { HeldBytes } from '../formats/held-bytes.ts';
import type { TakeMemory } from '../formats/scratch.ts';
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
    take,
  }: {
    readonly options: FormatOptions;
    readonly chunkBytes: number;
    /** Memory for the bytes of each stretch. */
    readonly take?: TakeMemory | undefined;
  },
): AsyncGenerator<Stretch, void, undefined> {
  const held = new HeldBytes(true, true, take);
  let position = 0;
  let arrived = 0;
  const bytes = async function* () {
    for await (const block of opened.bytes()) {
      held.add(block);
      arrived += block.length;
      yield block;
    }
  };
  const cut = (end: number, chunk?: Chunk): Stretch => {
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
    if (chunk.start > position) yield cut(chunk.start);
    yield cut(chunk.end, chunk);
  }
  if (arrived > position) yield cut(arrived);
}
