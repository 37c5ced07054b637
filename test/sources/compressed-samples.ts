import { crc32, deflateRawSync, gzipSync } from 'node:zlib';
import { Compressor } from 'zstd-napi';
import type { Problem } from '../../src/errors.ts';
import { type InflateLimits, inflate } from '../../src/sources/inflate.ts';
import type { Compression } from '../../src/types.ts';

/** Text that compresses a little, the same every time. */
export function sampleText(length: number, seed = 1): Buffer {
  const bytes = Buffer.alloc(length);
  let state = seed;
  for (let i = 0; i < length; i++) {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    bytes[i] = 97 + ((state >>> 16) % 9);
  }
  return bytes;
}

/** A gzip member with every optional header field. */
export function namedMember(content: Buffer): Buffer {
  const header = Buffer.concat([
    Buffer.from([0x1f, 0x8b, 8, 0x1e, 1, 2, 3, 4, 0, 3]),
    Buffer.from([4, 0, 1, 2, 0, 0]),
    Buffer.from('name.jsonl\0a comment\0'),
  ]);
  const sum = Buffer.alloc(2);
  sum.writeUInt16LE(crc32(header) & 0xffff);
  const trailer = Buffer.alloc(8);
  trailer.writeUInt32LE(crc32(content), 0);
  trailer.writeUInt32LE(content.length, 4);
  return Buffer.concat([header, sum, deflateRawSync(content), trailer]);
}

export function zstdFrame(content: Buffer, parameters: Parameters<Compressor['setParameters']>[0] = {}): Buffer {
  const compressor = new Compressor();
  compressor.setParameters({ checksumFlag: true, ...parameters });
  return compressor.compress(content);
}

export function skippableFrame(content: Buffer): Buffer {
  const header = Buffer.from([0x5a, 0x2a, 0x4d, 0x18, 0, 0, 0, 0]);
  header.writeUInt32LE(content.length, 4);
  return Buffer.concat([header, content]);
}

const parts = [sampleText(300, 1), Buffer.alloc(0), sampleText(70, 2), Buffer.from('one record cut ')];
export const plain = Buffer.concat(parts);
export const gzipMembers = Buffer.concat([namedMember(parts[0]!), ...parts.slice(1).map(it => gzipSync(it))]);
export const zstdFrames = Buffer.concat([
  skippableFrame(Buffer.from('seek table')),
  zstdFrame(parts[0]!),
  zstdFrame(parts[1]!),
  skippableFrame(Buffer.alloc(0)),
  zstdFrame(parts[2]!, { checksumFlag: false, contentSizeFlag: false }),
  zstdFrame(parts[3]!),
]);
export const samples = [
  ['gzip', gzipMembers],
  ['zstd', zstdFrames],
] as const;

export interface Outcome {
  readonly output: Buffer;
  /** But for those of metadata, which are apart. */
  readonly problems: readonly Problem[];
  readonly metadata: readonly Problem[];
  readonly consumed: number;
  /** Total length of the problems' ranges. */
  readonly unread: number;
}

/** Inflates blocks and collects everything there is to see. */
export async function inflateAll(
  blocks: readonly Buffer[],
  compression: Compression,
  limits: Partial<InflateLimits> = {},
): Promise<Outcome> {
  const problems: Problem[] = [];
  const metadata: Problem[] = [];
  const report = (it: Problem) => (it.code === 'unscanned-metadata' ? metadata : problems).push(it);
  const { bytes, consumed } = inflate(toStream(blocks), compression, report, { maxRatio: 250, ...limits });
  const output: Buffer[] = [];
  for await (const block of bytes) {
    if (block.length === 0 || block.length > 2 ** 20) throw new Error(`a block of ${block.length} bytes`);
    output.push(Buffer.from(block));
  }
  const unread = problems.reduce((sum, { bytes: range }) => sum + range![1] - range![0], 0);
  return { output: Buffer.concat(output), problems, metadata, consumed: consumed(), unread };
}

export async function* toStream(blocks: readonly Buffer[]): AsyncGenerator<Buffer, void, undefined> {
  yield* blocks;
}

export function codes(problems: readonly Problem[]): string[] {
  return problems.map(it => it.code);
}
