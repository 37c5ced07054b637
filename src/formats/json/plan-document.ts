import { withFramer } from '../../kernel/framer.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import type { Chunk, PlanInput } from '../format.ts';
import { HeldBytes } from '../line-chunks.ts';
import { isBlank } from './look.ts';
import { RECORD_SEPARATOR, startsOfFurther } from './sequence.ts';

/** Half-open ranges of the records, as pairs relative to the chunk's first byte. */
export interface DocumentState {
  readonly ranges: Uint32Array;
}

/**
 * Cuts a JSON document before the commas that part an array's elements (or behind the line feeds that part top-level values).
 * A chunk thus begins with the comma of its first record. Objects and arrays that follow each other on a line are records of one chunk; a record
 * separator (RFC 7464) before a value is part of none.
 */
export function planDocument(input: PlanInput): AsyncIterable<Chunk> {
  return withFramer(kernel => cutRecords(input, kernel));
}

async function* cutRecords(input: PlanInput, kernel: Kernel): AsyncIterable<Chunk> {
  kernel.setJsonState(0, false, false);
  // Looked at when a chunk is cut, by when the blocks of a file are used again.
  const held = new HeldBytes(true, input.file !== undefined, input.take);
  let base: 0 | 1 | undefined;
  let firstRecord = 0;
  let start = 0; // of the pending chunk
  let position = 0; // of the current block
  let separators: number[] = []; // absolute offsets behind separators in the pending chunk
  let opening = -1; // absolute offset behind the array's opening bracket
  let recordStart = 0; // behind the last separator
  let lastByte = 0;
  const { maxRecordBytes } = input.options;

  const cut = (end: number, isLast: boolean): Chunk | undefined => {
    if (end === start) return undefined;
    const bytes = held.take(end - start)!;
    const ranges = toRanges(
      Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length),
      start,
      end,
      separators,
      opening,
      base === 1,
      isLast,
      firstRecord === 0,
    );
    const chunk: Chunk = {
      firstRecord,
      start,
      end,
      state: { ranges } satisfies DocumentState,
      ...(input.file === undefined && { bytes }),
    };
    firstRecord += ranges.length / 2;
    separators = [];
    start = end;
    return chunk;
  };

  // The chunk before a record that is too large; that record then begins at `start`, with its comma.
  const cutBeforeRecord = (): Chunk | undefined => {
    const before = base === 1 && recordStart > 0 ? recordStart - 1 : recordStart;
    return before > start ? cut(before, false) : undefined;
  };

  const dropRecord = (end: number): void => {
    held.discard(end - start);
    input.report({
      code: 'record-too-large',
      message: `a record of ${end - recordStart} bytes is above the limit of ${maxRecordBytes}; raise maxRecordBytes to scan it`,
      record: firstRecord,
      bytes: [start, end],
      effect: 'unread',
    });
    firstRecord += 1;
    separators = [];
    start = end;
  };

  for await (const block of input.bytes) {
    held.add(block);
    if (base === undefined) {
      const first = block.findIndex(byte => !isBlank(byte) && byte !== 0xef && byte !== 0xbb && byte !== 0xbf);
      if (first >= 0) {
        base = block[first] === 91 ? 1 : 0;
        if (base === 1) opening = position + first + 1;
      }
    }
    if (base !== undefined) {
      const offsets = kernel.frameJson(block, base);
      for (let i = 0; i < offsets.length; i++) {
        const separator = position + offsets[i]!;
        const before = base === 1 ? separator - 1 : separator;
        if (before - recordStart > maxRecordBytes) {
          const chunk = cutBeforeRecord();
          if (chunk) yield chunk;
          dropRecord(before);
        } else if (before - start >= input.chunkBytes) {
          const chunk = cut(before, false);
          if (chunk) yield chunk;
        }
        separators.push(separator);
        recordStart = separator;
      }
    }
    position += block.length;
    if (position - recordStart > maxRecordBytes) {
      const chunk = cutBeforeRecord();
      if (chunk) yield chunk;
      held.drop(position - start);
    }
    for (let i = block.length - 1; i >= 0; i--) {
      if (isBlank(block[i]!)) continue;
      lastByte = block[i]!;
      break;
    }
  }
  if (position - recordStart > maxRecordBytes) dropRecord(position);
  if (base === 1 && lastByte !== 93) {
    input.report({
      code: 'truncated',
      message: 'the array is not closed; the file may be cut off: fetch it again',
      bytes: [position, position],
      effect: 'degraded',
    });
  }
  const last = cut(position, true);
  if (last) yield last;
}

function toRanges(
  bytes: Buffer,
  start: number,
  end: number,
  separators: readonly number[],
  opening: number,
  isArray: boolean,
  isLast: boolean,
  isFirst: boolean,
): Uint32Array {
  const ranges: number[] = [];
  let from = isFirst ? (isArray ? opening : skipMark(bytes, start)) : start;
  const add = (rawFrom: number, rawTo: number, isFinal: boolean) => {
    let a = rawFrom - start;
    let b = rawTo - start;
    while (a < b && (isBlank(bytes[a]!) || (!isArray && bytes[a] === RECORD_SEPARATOR))) a++;
    while (b > a && isBlank(bytes[b - 1]!)) b--;
    if (!isArray) {
      for (const next of startsOfFurther(bytes, a, b)) {
        let end = next;
        while (isBlank(bytes[end - 1]!)) end--;
        ranges.push(a, end);
        a = next;
      }
    }
    if (isArray && isFinal && b > a && bytes[b - 1] === 93) {
      b -= 1;
      while (b > a && isBlank(bytes[b - 1]!)) b--;
      // `[]` holds no record; `[1,]` holds an empty one, which is not JSON.
      if (a === b && isFirst && ranges.length === 0) return;
      ranges.push(a, b);
      return;
    }
    if (isArray || a < b) ranges.push(a, b);
  };
  for (const separator of separators) {
    const to = isArray ? separator - 1 : separator;
    if (to >= from && !(isArray && separator - 1 === start && !isFirst)) add(from, to, false);
    from = separator;
  }
  if (isLast) add(from, end, true);
  else if (from < end) add(from, end, false);
  return Uint32Array.from(ranges);
}

function skipMark(bytes: Uint8Array, start: number): number {
  return start === 0 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : start;
}
