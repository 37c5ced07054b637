import { chmodSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ExitCode } from '../../../src/errors.ts';
import { redact, scan } from '../../../src/index.ts';
import { openSurroundings } from '../../../src/redaction/text-around.ts';
import type { Finding } from '../../../src/types.ts';
import { runCli } from '../../cli/run-cli.ts';
import { makeFolder, readTree, runScan } from '../../run-scan.ts';
import { tokenRule, toToken } from '../../test-rule.ts';

const toParquet = (data: string[]) =>
  Buffer.from(parquetWriteBuffer({ columnData: [{ name: 'text', data, type: 'STRING' }], rowGroupSize: 100 }));
const bytes = toParquet(Array.from({ length: 300 }, (_, i) => (i % 50 === 7 ? `see ${toToken(i)} here` : `row ${i}`)));

describe('Parquet that is no plain file', () => {
  afterEach(() => void vi.unstubAllEnvs());

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
