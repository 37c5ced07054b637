/** Bytes of one unit of work. */
export const DEFAULT_CHUNK_BYTES = 1 << 20;
/** Decompressed bytes per compressed byte from which a source counts as a bomb. */
export const DEFAULT_MAX_RATIO = 250;
/** A larger record is a problem. */
export const DEFAULT_MAX_RECORD_BYTES = 128 << 20;
