/**
 * A part of a compressed file that is decompressed by itself: a gzip member, a zstd frame, or one that holds no data (a skippable frame,
 * padding). Units follow each other without a gap. Half-open ranges, in bytes.
 */
export interface Unit {
  /** On the disk. */
  readonly rawStart: number;
  readonly rawEnd: number;
  /** Of the decompressed bytes. */
  readonly start: number;
  readonly end: number;
}
