import { randomInt } from 'node:crypto';
import type { Problem } from '../../src/errors.ts';
import type { Chunk, Format, FormatOptions } from '../../src/formats/format.ts';
import { compilePolicy } from '../../src/policy/policy-schema.ts';
import { unpackLines } from '../../src/scan/line-buffer.ts';
import type { ScanConfig } from '../../src/scan/protocol.ts';
import { Scanner } from '../../src/scan/scanner.ts';
import { tokenRule } from '../test-rule.ts';

export const formatOptions: FormatOptions = { include: [], exclude: [], maxRecordBytes: 1 << 20 };

/** A scanner of this thread with the tests' own rule. */
export function makeScanner(overrides: Partial<ScanConfig> = {}): Scanner {
  return new Scanner({
    extraRules: [tokenRule],
    fingerprintKey: undefined,
    distinctSeed: [randomInt(2 ** 32), randomInt(2 ** 32)],
    policy: compilePolicy(undefined),
    today: '2026-01-01',
    formatOptions,
    usesGate: true,
    ...overrides,
  });
}

export interface Planned {
  readonly findings: string;
  readonly records: number;
  readonly fields: number;
  readonly problems: readonly Problem[];
}

export interface Plan {
  readonly format: Format;
  readonly scanner: Scanner;
  /** The source, in the blocks in which it arrives. */
  readonly blocks: readonly Uint8Array[];
  /** The same source as a file, for workers that read it themselves; undefined for a stream. */
  readonly file: string | undefined;
  readonly chunkBytes: number;
  readonly options?: FormatOptions;
}

/** Plans and scans one source, and checks that its chunks lie one behind the other. */
export async function scanPlanned({
  format,
  scanner,
  blocks,
  file,
  chunkBytes,
  options = formatOptions,
}: Plan): Promise<Planned> {
  const size = blocks.reduce((sum, block) => sum + block.length, 0);
  const problems: Problem[] = [];
  const chunks: Chunk[] = [];
  let isDrained = false;
  async function* arriving(): AsyncGenerator<Buffer> {
    for (const block of blocks) {
      const given = Buffer.from(block);
      yield given;
      // The memory of a file's block is used again.
      if (file !== undefined) given.fill('"');
    }
    isDrained = true;
  }
  const planned = format.plan({
    file,
    size: file === undefined ? undefined : size,
    bytes: arriving(),
    chunkBytes,
    options,
    report: problem => problems.push(problem),
  });
  let findings = '';
  let records = 0;
  let fields = 0;
  let position = 0;
  for await (const chunk of planned) {
    if (chunk.start < position || chunk.end <= chunk.start || chunk.end > size) {
      throw new Error(`chunk ${chunk.start}–${chunk.end} does not follow ${position} in ${size}`);
    }
    position = chunk.end;
    chunks.push(chunk);
    const result = await scanner.scanChunk({
      source: 'sample',
      file,
      format: format.name,
      chunk: structuredClone(chunk),
    });
    for (const lines of unpackLines(result)) findings += Buffer.from(lines).toString('utf8');
    records += result.records;
    fields += result.fields;
    problems.push(...result.problems);
  }
  if (file === undefined && !isDrained)
    throw new Error('the plan did not read its source to the end, which drives the digest');
  return {
    findings,
    records,
    fields,
    problems: problems.toSorted((a, b) => (a.bytes?.[0] ?? 0) - (b.bytes?.[0] ?? 0)),
  };
}

/** Cuts bytes into blocks of `size`. */
export function toBlocks(bytes: Uint8Array, size: number): Uint8Array[] {
  return Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) => bytes.subarray(i * size, (i + 1) * size));
}
