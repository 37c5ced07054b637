import { isUtf8 } from 'node:buffer';
import { type LossyText, replaceInvalidUtf8 } from '../../decode/utf8.ts';
import { FIELD_WORDS, FieldFlag, type Kernel, RECORD_WORDS } from '../../kernel/kernel.ts';
import type { Hits, LoadedChunk } from '../format.ts';
import { decodeKey, Paths } from './path.ts';
import { RawOffsets } from './raw-offsets.ts';

/** A scalar or key that a hit touches, decoded when asked for. Offsets are relative to the chunk's first byte. */
export interface JsonField {
  /** 0-based in the chunk. */
  readonly record: number;
  /** Half-open range of the raw text, without quotes. */
  readonly start: number;
  readonly end: number;
  readonly isKey: boolean;
  /** False for a number. */
  readonly isString: boolean;
  /** Number of the object or array it stands in, the same for all of its members; negative for a record that is no container. */
  readonly container: number;
  readonly path: string;
  readonly names: readonly string[];
  /** Decoded UTF-8; valid until the next field. */
  readonly text: Buffer;
  /** Offset in the chunk at which the decoded byte stands. */
  toRaw(decoded: number): number;
}

/** A record that is not JSON, to be taken as text. */
export interface BrokenRecord {
  readonly record: number;
  readonly start: number;
  readonly end: number;
  readonly isTooDeep: boolean;
}

export interface JsonVisitor {
  /** True for a key that is data: paths tell its position instead. Asked when a path is. */
  hides?(key: string): boolean;
  field(field: JsonField): void;
  broken(record: BrokenRecord): void;
}

/**
 * Visits, in order, the fields of a chunk that `hits` touch, whose key is keyed, or that hold a `\u` escape.
 * @param ranges the records' half-open ranges in `input` as pairs; undefined for JSON Lines.
 * @param level how many texts inside texts deep `input` stands; each level has its own tables.
 */
export function walkChunk(
  chunk: Pick<LoadedChunk, 'kernel'>,
  input: Buffer,
  hits: Hits,
  isKeyed: (name: string) => boolean,
  ranges: Uint32Array | undefined,
  visitor: JsonVisitor,
  level = 0,
): { records: number; fields: number } {
  const { kernel } = chunk;
  kernel.isKeyed = raw => isKeyed(decodeKey(raw));
  const walked = kernel.walkJson(input, hits, ranges, level);
  const paths = new Paths(walked, input, key => visitor.hides?.(key) ?? false);
  const isValid = isUtf8(input);
  const { fieldWords, recordWords } = walked;
  for (let entry = 0; entry < walked.recordEntries; entry++) {
    const at = entry * RECORD_WORDS;
    const record = recordWords[at]!;
    const status = recordWords[at + 3]!;
    if (status !== 0) {
      visitor.broken({ record, start: recordWords[at + 1]!, end: recordWords[at + 2]!, isTooDeep: status === 2 });
      continue;
    }
    const last = entry + 1 < walked.recordEntries ? recordWords[at + RECORD_WORDS + 4]! : walked.fields;
    for (let field = recordWords[at + 4]!; field < last; field++) {
      visitor.field(toField(kernel, level, input, isValid, paths, record, fieldWords.subarray(field * FIELD_WORDS)));
    }
  }
  return { records: walked.records, fields: walked.scalars };
}

function toField(
  kernel: Kernel,
  level: number,
  input: Buffer,
  isValid: boolean,
  paths: Paths,
  record: number,
  words: Uint32Array,
): JsonField {
  const [start, end, flags, node, keyStart, keyEnd, index] = words as unknown as number[];
  const raw = input.subarray(start!, end!);
  const hasEscape = (flags! & FieldFlag.escape) !== 0;
  const decoded = hasEscape ? kernel.decodeJsonString(raw, level) : raw;
  const lossy: LossyText | undefined = isValid || isUtf8(decoded) ? undefined : replaceInvalidUtf8(decoded);
  let offsets: RawOffsets | undefined;
  let branch: ReturnType<Paths['of']> | undefined;
  const getBranch = () => (branch ??= paths.of(node! | 0, keyStart!, keyEnd!, index!));
  return {
    record,
    start: start!,
    end: end!,
    isKey: (flags! & FieldFlag.key) !== 0,
    isString: (flags! & FieldFlag.string) !== 0,
    container: node! | 0,
    get path() {
      return getBranch().path;
    },
    get names() {
      return getBranch().names.list;
    },
    text: lossy ? lossy.text : decoded,
    toRaw(offset) {
      const inDecoded = lossy ? lossy.toOriginal(offset) : offset;
      if (!hasEscape) return start! + inDecoded;
      offsets ??= new RawOffsets(kernel, raw, decoded);
      return start! + offsets.at(inDecoded);
    },
  };
}
