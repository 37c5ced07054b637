import type { Problem } from '../errors.ts';

/** The bytes of a source as they are on disk, digested on their way. */
export interface RawInput {
  /** Size when it was opened; undefined for stdin, pipes and devices. */
  readonly size: number | undefined;
  /** A file that can be read at any place, any number of times. */
  readonly isRegular: boolean;
  /** Reads to the end; call once. Rejects with the signal's reason on abort. */
  blocks(): AsyncGenerator<Buffer, void, undefined>;
  /** From now on nobody keeps a block once the next is asked for: memory is used again. */
  reuseBlocks(): void;
  /** Bytes that `blocks` has given. */
  bytesRead(): number;
  /** SHA-256 in hex of these; call once. */
  digest(): string;
  /** What only who has the bytes has; call before `digest`. */
  contentKey(): Buffer;
  /** After the last block: whether the file was still the one that was opened. */
  checkUnchanged(): Promise<Problem | undefined>;
  close(): Promise<void>;
}
