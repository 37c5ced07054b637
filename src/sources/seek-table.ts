/** A zstd frame: its size on the disk and decompressed, in bytes; a skippable one has no decompressed bytes. */
export interface ZstdFrame {
  readonly compressed: number;
  readonly decompressed: number;
}

/** Is a skippable frame the seek table of the seekable format? By its first four bytes and its last. */
export function isSeekTable(first: number, last: number): boolean {
  return first === SKIPPABLE_MAGIC && last === SEEKABLE_MAGIC;
}

/** What pzstd writes before each frame: a skippable one with the size of the next. By its first eight bytes. */
export function isSizeHeader(magic: number, length: number): boolean {
  return magic === SIZE_HEADER_MAGIC && length === SIZE_HEADER_BYTES - 8;
}

/** Of a frame of pzstd, in all. */
export const SIZE_HEADER_BYTES = 12;
const SIZE_HEADER_MAGIC = 0x184d2a50;

/**
 * The seek table of these frames, without checksums of them (https://github.com/facebook/zstd, contrib/seekable_format);
 * undefined where one is too large for it.
 */
export function toSeekTable(frames: readonly ZstdFrame[]): Buffer | undefined {
  const most = 2 ** 32 - 1;
  const size = frames.length * 8 + FOOTER_BYTES;
  if (size > most || frames.some(({ compressed, decompressed }) => compressed > most || decompressed > most)) {
    return undefined;
  }
  const table = Buffer.alloc(8 + size);
  table.writeUInt32LE(SKIPPABLE_MAGIC, 0);
  table.writeUInt32LE(size, 4);
  frames.forEach(({ compressed, decompressed }, i) => {
    table.writeUInt32LE(compressed, 8 + i * 8);
    table.writeUInt32LE(decompressed, 12 + i * 8);
  });
  table.writeUInt32LE(frames.length, table.length - FOOTER_BYTES);
  // The byte between says that there are no checksums.
  table.writeUInt32LE(SEEKABLE_MAGIC, table.length - 4);
  return table;
}

const SKIPPABLE_MAGIC = 0x184d2a5e;
const SEEKABLE_MAGIC = 0x8f92eab1;
const FOOTER_BYTES = 9;
