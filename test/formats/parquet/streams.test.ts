import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { redact, scan } from '../../../src/index.ts';
import { openSurroundings } from '../../../src/redaction/text-around.ts';
import type { Finding } from '../../../src/types.ts';
import { makeFolder, readTree, runScan } from '../../run-scan.ts';
import { zstdFrame } from '../../sources/compressed-samples.ts';
import { tokenRule, toToken } from '../../test-rule.ts';

const toParquet = (data: string[]) =>
  Buffer.from(parquetWriteBuffer({ columnData: [{ name: 'text', data, type: 'STRING' }], rowGroupSize: 100 }));
const bytes = toParquet(Array.from({ length: 300 }, (_, i) => (i % 50 === 7 ? `see ${toToken(i)} here` : `row ${i}`)));

describe('Parquet that is no plain file', () => {
  afterEach(() => void vi.unstubAllEnvs());

  it.each([1, 2])('is scanned within gzip and zstd as it is as a file, with %i jobs', async jobs => {
    const files = { 'a.parquet': bytes, 'b.parquet.gz': gzipSync(bytes), 'c.zst': zstdFrame(bytes) };
    const { lines, manifest } = await runScan(files, { jobs });
    const plain = lines.get('a.parquet')!;
    expect(plain).toHaveLength(6);
    for (const path of ['b.parquet.gz', 'c.zst']) expect(lines.get(path)).toEqual(plain);
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
    const { manifest } = await runScan({ 'a.parquet.gz': gzipSync(bytes).subarray(0, -40) });
    expect(Object.keys(manifest.sources[0]!.problemCodes)).toContain('truncated');
    expect(readdirSync(temporary)).toEqual([]);
  });

  it('is a problem that says what to do where the temporary folder takes nothing', async () => {
    vi.stubEnv('TMPDIR', join(makeFolder(), 'gone'));
    const { manifest } = await runScan({ 'a.parquet.gz': gzipSync(bytes), 'b.parquet': bytes });
    const [compressed, plain] = manifest.sources;
    expect(compressed).toMatchObject({
      coverage: { complete: false, scannedBytes: 0 },
      problems: [{ code: 'needs-file', effect: 'unread', message: expect.stringContaining('(ENOENT)') }],
    });
    expect(compressed!.problems[0]!.message).toContain('TMPDIR');
    expect(plain!.findings.count).toBe(6);
  });

  it('is shown in a review', async () => {
    const { folder, manifest, lines } = await runScan({ 'a.parquet.gz': gzipSync(bytes) });
    const file = join(makeFolder({ 'a.gz': gzipSync(bytes) }), 'a.gz');
    const surroundings = await openSurroundings(manifest.sources[0]!, file, {});
    const first = JSON.parse(lines.get('a.parquet.gz')![0]!) as Finding;
    expect(await surroundings.of(first)).toEqual({ before: 'see ', text: toToken(7), after: ' here' });
    await surroundings.close();
    expect(readFileSync(join(folder, 'manifest.json'), 'utf8')).toContain('"compression": "gzip"');
  });

  it('is not redacted, which is said before anything is written; without findings it is copied', async () => {
    const clean = gzipSync(toParquet(['nothing', 'here']));
    const files = { 'a.jsonl': `{"a":"${toToken(1)}"}\n`, 'b.parquet.gz': clean, 'c.parquet.gz': gzipSync(bytes) };
    const cwd = makeFolder(files);
    const out = makeFolder();
    const options = { manifestDir: makeFolder(), out, jobs: 1, rules: [tokenRule], cwd };
    await expect(redact('.', options)).rejects.toMatchObject({
      code: 'usage',
      message: expect.stringMatching(/`c\.parquet\.gz`.*parquet within gzip.*decompress it/),
    });
    expect(readTree(out).size).toBe(0);
    await redact(['a.jsonl', 'b.parquet.gz'], options);
    const copied = readTree(out);
    expect(copied.get('b.parquet.gz')).toEqual(clean);
    expect(gunzipSync(copied.get('b.parquet.gz')!).subarray(0, 4).toString()).toBe('PAR1');
    expect(copied.get('a.jsonl')!.toString()).not.toContain(toToken(1));
  });
});
