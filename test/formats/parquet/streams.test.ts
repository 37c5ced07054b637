import { chmodSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { afterEach, describe, expect, it, vi } from 'vitest';
import zstd from 'zstd-napi';
import { ExitCode } from '../../../src/errors.ts';
import { redact, scan } from '../../../src/index.ts';
import { openSurroundings } from '../../../src/redaction/text-around.ts';
import type { Finding } from '../../../src/types.ts';
import { runCli } from '../../cli/run-cli.ts';
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

  it.each([
    ['gzip', gzipSync, gunzipSync],
    ['zstd', zstdFrame, (file: Uint8Array) => Buffer.from(zstd.decompress(file))],
  ] as const)('is redacted within %s as it is as a file, and proved', async (_, compress, decompress) => {
    const temporary = makeFolder();
    vi.stubEnv('TMPDIR', temporary);
    const clean = compress(toParquet(['nothing', 'here']));
    const cwd = makeFolder({ 'a.parquet': bytes, 'b.parquet.x': clean, 'c.parquet.x': compress(bytes) });
    const manifestDir = makeFolder();
    const out = makeFolder();
    const { after } = await redact('.', { manifestDir, out, jobs: 1, rules: [tokenRule], cwd });
    expect(after.totals).toMatchObject({ findings: 0, records: 602, problems: 0 });
    const written = readTree(out);
    expect(written.get('b.parquet.x')).toEqual(clean);
    expect(decompress(written.get('c.parquet.x')!)).toEqual(written.get('a.parquet'));
    expect(written.get('a.parquet')).not.toEqual(bytes);
    expect(readdirSync(temporary)).toEqual([]);

    const prove = async () => (await runCli(['verify-redaction', cwd, out, manifestDir], { cwd })).code;
    expect(await prove()).toBe(ExitCode.pass);
    writeFileSync(join(out, 'c.parquet.x'), compress(bytes));
    expect(await prove()).toBe(ExitCode.error);
  });

  it('gives back no single finding, which is said', async () => {
    const cwd = makeFolder({ 'a.parquet.gz': gzipSync(bytes) });
    const folder = makeFolder({ key: 'a key of thirty-two bytes, or so!' });
    const [manifestDir, vault, keyFile] = ['m', 'vault', 'key'].map(name => join(folder, name)) as [
      string,
      string,
      string,
    ];
    chmodSync(keyFile, 0o600);
    await redact('.', {
      manifestDir,
      inPlace: true,
      jobs: 1,
      rules: [tokenRule],
      cwd,
      key: readFileSync(keyFile),
      vault,
    });
    const before = readFileSync(join(cwd, 'a.parquet.gz'));
    const flags = ['--vault', vault, '--key-file', keyFile, '--manifest', manifestDir];
    const { code, stderr } = await runCli(['restore', '.', ...flags, '--finding', 'a.parquet.gz#1'], { cwd });
    expect([code, stderr]).toEqual([ExitCode.usage, expect.stringContaining('restore the whole file')]);
    expect(readFileSync(join(cwd, 'a.parquet.gz'))).toEqual(before);
    expect((await runCli(['restore', '.', ...flags.slice(0, 4)], { cwd })).code).toBe(0);
    expect(readFileSync(join(cwd, 'a.parquet.gz'))).toEqual(gzipSync(bytes));
  });

  it('is left as it is where the temporary folder takes nothing, which is said', async () => {
    const cwd = makeFolder({ 'a.parquet.gz': gzipSync(bytes) });
    const manifestDir = makeFolder();
    const options = { manifestDir, jobs: 1, rules: [tokenRule], cwd };
    await scan('.', options).manifest;
    vi.stubEnv('TMPDIR', join(makeFolder(), 'gone'));
    await expect(redact('.', { ...options, inPlace: true })).rejects.toMatchObject({
      code: 'output',
      message: expect.stringMatching(/`a\.parquet\.gz`.*\(ENOENT\).*TMPDIR/),
    });
    expect([...readTree(cwd)]).toEqual([['a.parquet.gz', gzipSync(bytes)]]);
  });
});
