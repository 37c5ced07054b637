import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it, vi } from 'vitest';
import zstd from 'zstd-napi';
import { ExitCode } from '../../../src/errors.ts';
import { redact, scan } from '../../../src/index.ts';
import { runCli } from '../../cli/run-cli.ts';
import { makeFolder, readTree, runScan } from '../../run-scan.ts';
import { zstdFrame } from '../../sources/compressed-samples.ts';
import { tokenRule, toToken } from '../../test-rule.ts';
import { type TestMessage, textArray, utf8, writeFile, writeStream } from './write-ipc.ts';

const ROWS = 100;
const batchOf = (batch: number): TestMessage => ({
  kind: 'batch',
  arrays: [
    textArray(Array.from({ length: ROWS }, (_, i) => (i % 50 === 7 ? `see ${toToken(batch * ROWS + i)}` : 'row'))),
  ],
});
const fields = [utf8('text')];
const batches = [0, 1, 2].map(batchOf);
/** Three record batches with two findings each. */
const streamed = writeStream(fields, batches);
const filed = writeFile(fields, batches);

describe('Arrow that is no plain file', () => {
  afterEach(() => void vi.unstubAllEnvs());

  it.each([1, 2])('is scanned within gzip and zstd as it is as a file, with %i jobs', async jobs => {
    const files = {
      'a.arrow': filed,
      'b.arrow.gz': gzipSync(filed),
      'c.zst': zstdFrame(filed),
      'd.gz': gzipSync(streamed),
    };
    const { lines, manifest } = await runScan(files, { jobs });
    const plain = lines.get('a.arrow')!;
    expect(plain).toHaveLength(6);
    for (const path of ['b.arrow.gz', 'c.zst', 'd.gz']) expect(lines.get(path), path).toEqual(plain);
    expect(manifest.totals).toMatchObject({ unreadBytes: 0, problems: 0, records: 1200 });
  });

  it.each([
    ['a file', filed],
    ['a stream', streamed],
  ])('is scanned from stdin as %s, and nothing of it stays', async (_, bytes) => {
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
    const { manifest } = await runScan({ 'a.arrow.gz': gzipSync(streamed).subarray(0, -40) });
    expect(Object.keys(manifest.sources[0]!.problemCodes)).toContain('truncated');
    expect(readdirSync(temporary)).toEqual([]);
  });

  it.each([
    ['gzip', gzipSync, gunzipSync],
    ['zstd', zstdFrame, (file: Uint8Array) => Buffer.from(zstd.decompress(file))],
  ] as const)('is redacted within %s as it is as a file, and proved', async (_, compress, decompress) => {
    const temporary = makeFolder();
    vi.stubEnv('TMPDIR', temporary);
    const cwd = makeFolder({ 'a.arrow': streamed, 'b.arrow.x': compress(streamed) });
    const [manifestDir, out] = [makeFolder(), makeFolder()];
    const { after } = await redact('.', { manifestDir, out, jobs: 1, rules: [tokenRule], cwd });
    expect(after.totals).toMatchObject({ findings: 0, records: 600, problems: 0 });
    const written = readTree(out);
    expect(decompress(written.get('b.arrow.x')!)).toEqual(written.get('a.arrow'));
    expect(written.get('a.arrow')).not.toEqual(streamed);
    expect(readdirSync(temporary)).toEqual([]);

    const prove = async () => (await runCli(['verify-redaction', cwd, out, manifestDir], { cwd })).code;
    expect(await prove()).toBe(ExitCode.pass);
    writeFileSync(join(out, 'b.arrow.x'), compress(streamed));
    expect(await prove()).toBe(ExitCode.error);
  });
});
