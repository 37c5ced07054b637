/** How far a run is; told after each chunk. */
export interface Progress {
  readonly source: string;
  /** Bytes of decompressed data scanned since the last call. */
  readonly bytes: number;
  /** Bytes on disk that these were; of a compressed source about as many as were read for them. */
  readonly diskBytes: number;
  readonly findings: number;
  /** Set when a source is done: its size on disk in bytes. */
  readonly finishedBytes?: number;
}
