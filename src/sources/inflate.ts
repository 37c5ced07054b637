import type { Problem } from '../errors.ts';
import type { Compression } from '../types.ts';
import { ByteReader } from './byte-reader.ts';
import { type Decoding, RatioGuard } from './decoding.ts';
import { gunzip } from './gunzip.ts';
import type { Unit } from './units.ts';
import { unzstd } from './unzstd.ts';

export interface InflateLimits {
  /** Output bytes per input byte from which a source counts as a bomb; see `freeBytes`. */
  readonly maxRatio: number;
  /** Output up to this many bytes is never a bomb. */
  readonly freeBytes?: number;
  /** Largest zstd window, as a power of two. 27 is what `zstd --long` and every decoder take by default. */
  readonly windowLogMax?: number;
  /** Compressed bytes given to zlib at a time. */
  readonly pieceBytes?: number;
  /** Told of each unit that is fine when it has ended, before any byte of a later one is yielded. */
  readonly onUnit?: (unit: Unit) => void;
}

export interface Inflated {
  /** Decompressed blocks of at most 1 MiB. A block is a view and may share memory with the next: copy before transferring. */
  readonly bytes: AsyncGenerator<Buffer, void, undefined>;
  /** Compressed bytes that were read as what they claim to be; plus the ranges of the `unread` problems it is the size, once read to the end. */
  consumed(): number;
}

/**
 * Decompresses a stream, strictly: every member or frame, each checksum, nothing passed over in silence.
 *
 * What can be decoded is yielded. A member or frame that does not end as it should (cut off, damaged, wrong checksum)
 * is one `unread` problem with its byte range on disk, though its decoded part was yielded and so scanned. The result
 * does not depend on how the input is cut into blocks. Data never throws; only reading `raw` may.
 */
export function inflate(
  raw: AsyncIterable<Buffer>,
  compression: Compression,
  report: (problem: Problem) => void,
  limits: InflateLimits,
): Inflated {
  let consumed = 0;
  let unitStart = 0;
  let hasPassedOver = false;
  const decoding: Decoding = {
    input: new ByteReader(raw),
    guard: new RatioGuard(limits.maxRatio, limits.freeBytes ?? 64 * MIB),
    windowLogMax: limits.windowLogMax ?? 27,
    pieceBytes: limits.pieceBytes ?? 256 * 1024,
    accept: bytes => {
      consumed += bytes;
      const { position } = decoding.input;
      const end = decoding.guard.produced;
      if (bytes > 0 && compression !== 'none')
        limits.onUnit?.({ rawStart: position - bytes, rawEnd: position, start: unitStart, end });
      unitStart = end;
    },
    passOver: () => {
      if (hasPassedOver) return;
      hasPassedOver = true;
      report({ code: 'unscanned-metadata', message: METADATA[compression], effect: 'degraded' });
    },
    fail: (start, failure) => {
      report({
        code: failure.code,
        message: failure.message,
        bytes: [start, decoding.input.position],
        effect: 'unread',
      });
    },
  };
  return { bytes: decoders[compression](decoding), consumed: () => consumed };
}

const MIB = 1024 * 1024;

const METADATA: Readonly<Record<Compression, string>> = {
  none: '',
  gzip: 'gzip members have comments, extra fields or overlong names, which are not scanned; a redaction that rewrites the file leaves them out; compress it anew if they may say something',
  zstd: 'skippable zstd frames hold more than the compressor needs, which is not scanned; a redaction that rewrites the file leaves them out; compress it anew if they may say something',
};

const decoders = { none: passThrough, gzip: gunzip, zstd: unzstd } as const satisfies Record<
  Compression,
  (decoding: Decoding) => AsyncGenerator<Buffer, void, undefined>
>;

async function* passThrough({ input, accept }: Decoding): AsyncGenerator<Buffer, void, undefined> {
  for (;;) {
    if ((await input.peek(1)).length === 0) return;
    const block = input.takeBlock(MIB);
    accept(block.length);
    yield block;
  }
}
