import type { Instruction } from './part-stream.ts';

/** A stretch of the decompressed redacted text: the same as in the original, or what stands there for a range of it. */
export type Piece =
  | { readonly kind: 'same'; readonly length: number }
  | {
      readonly kind: 'change';
      /** Where it begins in the original. */
      readonly start: number;
      readonly original: Buffer;
      /** Bytes that stand for it in the redacted text. */
      readonly length: number;
    };

/** The instructions of a section of content, change by change. */
export async function* readPieces(instructions: AsyncIterable<Instruction>): AsyncGenerator<Piece> {
  let at = 0;
  let own: Buffer[] = [];
  let length = 0;
  const takeChange = function* (): Iterable<Piece> {
    if (own.length === 0 && length === 0) return;
    const original = Buffer.concat(own);
    yield { kind: 'change', start: at, original, length };
    at += original.length;
    own = [];
    length = 0;
  };
  for await (const instruction of instructions) {
    if (instruction.kind === 'own') {
      if (instruction.isFirst) yield* takeChange();
      own.push(instruction.bytes);
    } else if (instruction.kind === 'skip') length += instruction.count;
    else {
      yield* takeChange();
      yield { kind: 'same', length: instruction.count };
      at += instruction.count;
    }
  }
  yield* takeChange();
}
