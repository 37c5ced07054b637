import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { afterEach, describe, expect, it, vi } from 'vitest';
import zstd from 'zstd-napi';
import { ExitCode } from '../../../src/errors.ts';
import { redact, scan } from '../../../src/index.ts';
import { runCli } from '../../cli/run-cli.ts';
import { makeFolder, readTree, runScan } from '../../run-scan.ts';
import { zstdFrame } from '../../sources/compressed-samples.ts';
import { tokenRule, toToken } from '../../test-rule.ts';
import { textArray, utf8, writeFile, writeStream } from '../arrow/write-ipc.ts';

const GROUP_ROWS = 100;
const texts = Array.from({ length: 300 }, (_, i) => (i % 50 === 7 ? `see ${toToken(i)} here` : `row ${i}`));
const clean = ['nothing', 'here'];

function toParquet(data: string[]): Buffer {
  return Buffer.from(
    parquetWriteBuffer({ columnData: [{ name: 'text', data, type: 'STRING' }], rowGroupSize: GROUP_ROWS }),
  );
}

function toArrow(write: typeof writeFile, data: readonly string[]): Buffer {
  const batches = Array.from({ length: Math.ceil(data.length / GROUP_ROWS) }, (_, i) => ({
    kind: 'batch' as const,
    arrays: [textArray(data.slice(i * GROUP_ROWS, (i + 1) * GROUP_ROWS))],
  }));
  return write([utf8('text')], batches);
}

/** Three row groups or record batches with two findings each, and a file without any. */
const SAMPLES = [
  ['Parquet', toParquet(texts), toParquet(clean)],
  ['an Arrow file', toArrow(writeFile, texts), toArrow(writeFile, clean)],
  ['an Arrow stream', toArrow(writeStream, texts), toArrow(writeStream, clean)],
] as const;

describe.each(SAMPLES)('%s that is no plain file', (_title, bytes, withoutFindings) => {
  afterEach(() => void vi.unstubAllEnvs());

  it.each([1, 2])('is scanned within gzip and zstd as it is as a file, with %i jobs', async jobs => {
    const files = { 'a.data': bytes, 'b.data.gz': gzipSync(bytes), 'c.zst': zstdFrame(bytes) };
    const { lines, manifest } = await runScan(files, { jobs });
    const plain = lines.get('a.data')!;
    expect(plain).toHaveLength(6);
    for (const path of ['b.data.gz', 'c.zst']) expect(lines.get(path), path).toEqual(plain);
    expect(manifest.totals).toMatchObject({ unreadBytes: 0, problems: 0, records: 900 });
  });

  it('is scanned from stdin, and nothing of it stays', async () => {
    const manifestDir = makeFolder();
    const temporary = makeFolder();
    vi.stubEnv('TMPDIR', temporary);
    async function* stdin() {
      for (let at = 0; at < bytes.length; at += 1000) yield bytes.subarray(at, at + 1000);
    }
    const { totals } = await scan('-', { stdin: stdin(), manifestDir, jobs: 1, rules: [tokenRule] }).manifest;
    expect(totals).toMatchObject({ bytes: bytes.length, unreadBytes: 0, problems: 0, records: 300, findings: 6 });
    expect(readdirSync(temporary)).toEqual([]);
  });

  it('leaves nothing when it is cut off, which is a problem', async () => {
    const temporary = makeFolder();
    vi.stubEnv('TMPDIR', temporary);
    const { manifest } = await runScan({ 'a.data.gz': gzipSync(bytes).subarray(0, -40) });
    expect(Object.keys(manifest.sources[0]!.problemCodes)).toContain('truncated');
    expect(readdirSync(temporary)).toEqual([]);
  });

  it.each([
    ['gzip', gzipSync, gunzipSync],
    ['zstd', zstdFrame, (file: Uint8Array) => Buffer.from(zstd.decompress(file))],
  ] as const)('is redacted within %s as it is as a file, and proved', async (_, compress, decompress) => {
    const temporary = makeFolder();
    vi.stubEnv('TMPDIR', temporary);
    const untouched = compress(withoutFindings);
    const cwd = makeFolder({ 'a.data': bytes, 'b.data.x': untouched, 'c.data.x': compress(bytes) });
    const manifestDir = makeFolder();
    const out = makeFolder();
    const { after } = await redact('.', { manifestDir, out, jobs: 1, rules: [tokenRule], cwd });
    expect(after.totals).toMatchObject({ findings: 0, records: 602, problems: 0 });
    const written = readTree(out);
    expect(written.get('b.data.x')).toEqual(untouched);
    expect(decompress(written.get('c.data.x')!)).toEqual(written.get('a.data'));
    expect(written.get('a.data')).not.toEqual(bytes);
    expect(readdirSync(temporary)).toEqual([]);

    const prove = async () => (await runCli(['verify-redaction', cwd, out, manifestDir], { cwd })).code;
    expect(await prove()).toBe(ExitCode.pass);
    writeFileSync(join(out, 'c.data.x'), compress(bytes));
    expect(await prove()).toBe(ExitCode.error);
  });
});

it('a stream of Arrow within gzip gives the findings of the file', async () => {
  const [, [, file], [, stream]] = SAMPLES;
  const { lines } = await runScan({ 'a.data': file, 'b.gz': gzipSync(stream) });
  expect(lines.get('a.data')).toHaveLength(6);
  expect(lines.get('b.gz')).toEqual(lines.get('a.data'));
});
