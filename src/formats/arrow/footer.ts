import { FlatBuffer } from '../columnar/flatbuffer.ts';
import type { RandomAccess } from '../columnar/random-access.ts';
import { BrokenArrow, guarded } from './broken.ts';
import { Footer } from './names.ts';

/** `ARROW1`, at both ends of a file. */
export const MAGIC = Buffer.from('ARROW1');

/** What File.fbs says at the end of a file. */
export interface FileFooter {
  /** Of its FlatBuffer, in bytes of the file. */
  readonly start: number;
  readonly bytes: Buffer;
  /** Dictionary and record batches as they stand in the file; they ascend and do not overlap. */
  readonly blocks: readonly Block[];
}

export interface Block {
  /** Half-open range of the message, in bytes of the file. */
  readonly start: number;
  readonly end: number;
  /** Where its Block struct stands in the footer. */
  readonly at: number;
}

/** A struct of an offset (64 bits), the length of the metadata with its prefix (32, and 32 of padding) and that of the body (64). */
export const BLOCK_STRUCT = { bytes: 24, metadataLength: 8, bodyLength: 16 } as const;

const LENGTH_BYTES = 4;
const MAX_FOOTER_BYTES = 256 * 1024 * 1024;

/** Throws BrokenArrow when a file has no footer that says where its batches are. */
export function locateFooter(file: RandomAccess): FileFooter {
  const trailer = LENGTH_BYTES + MAGIC.length;
  if (file.size < 2 * MAGIC.length + LENGTH_BYTES) throw new BrokenArrow('it is too short for a footer');
  const tail = file.read(file.size - trailer, trailer);
  if (!tail.subarray(LENGTH_BYTES).equals(MAGIC))
    throw new BrokenArrow('it does not end in ARROW1, so it may be cut off');
  const length = tail.readInt32LE(0);
  const start = file.size - trailer - length;
  if (length <= 0 || start < MAGIC.length || length > MAX_FOOTER_BYTES) {
    throw new BrokenArrow(`its footer claims ${length} bytes`);
  }
  const bytes = file.read(start, length);
  return guarded('its footer', () => ({ start, bytes, blocks: blocksOf(bytes, start) }));
}

function blocksOf(bytes: Buffer, fileEnd: number): Block[] {
  const buffer = new FlatBuffer(bytes);
  const root = buffer.follow(0);
  const read = (field: number) => readStructs(buffer, root, field);
  const batches = read(Footer.recordBatches);
  // Rows are counted in the order of the footer.
  mustAscend(batches, fileEnd);
  const blocks = [...read(Footer.dictionaries), ...batches].sort((a, b) => a.start - b.start);
  mustAscend(blocks, fileEnd);
  return blocks;
}

function readStructs(buffer: FlatBuffer, root: number, field: number): Block[] {
  const { first, count } = buffer.vectorOf(root, field, BLOCK_STRUCT.bytes);
  return Array.from({ length: count }, (_, i) => {
    const at = first + i * BLOCK_STRUCT.bytes;
    const start = buffer.int64At(at);
    const metadata = buffer.bytes.readInt32LE(at + BLOCK_STRUCT.metadataLength);
    return { start, end: start + metadata + buffer.int64At(at + BLOCK_STRUCT.bodyLength), at };
  });
}

function mustAscend(blocks: readonly Block[], fileEnd: number): void {
  let last = MAGIC.length;
  for (const { start, end } of blocks) {
    const isPlace = Number.isSafeInteger(start) && Number.isSafeInteger(end);
    if (!isPlace || start < last || end <= start || end > fileEnd) {
      throw new BrokenArrow('its footer leads to places that overlap, lie outside or do not ascend');
    }
    last = end;
  }
}
