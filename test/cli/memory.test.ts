import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { beforeAll, describe, expect, it } from 'vitest';
// @ts-expect-error a script without types
import { Random } from '../../benchmarks/corpus/random.mjs';
// @ts-expect-error a script without types
import { makeRecords } from '../../benchmarks/corpus/records.mjs';
import { Duck } from '../formats/parquet/duckdb.ts';
import { makeFolder } from '../run-scan.ts';
import { runCli } from './run-cli.ts';

const MB = 1_000_000;
const BLOCK = 10 * MB;
/** What the README promises at two jobs for a file of any size. */
const MOST_MB = 400;
/** Between two runs on one file the peak differs by some 20 MB, on a busy machine by up to 50: more only counts if it comes each time. */
const NOISE_MB = 60;
const retry = 4;

describe.skipIf(!existsSync('/proc/self/status'))('the memory of a scan with two jobs', { timeout: 300_000 }, () => {
  const lines: string[] = [];
  beforeAll(() => {
    const records = makeRecords(new Random(1), 0.01);
    for (let bytes = 0; bytes < BLOCK; bytes += lines.at(-1)!.length + 1) lines.push(records.next().value.line);
  });

  const forms: Record<string, (blocks: number) => Uint8Array> = {
    'a.jsonl': blocks => Buffer.concat(Array(blocks).fill(Buffer.from(`${lines.join('\n')}\n`))),
    'a.jsonl.gz': blocks => Buffer.concat(Array(blocks).fill(gzipSync(`${lines.join('\n')}\n`, { level: 1 }))),
    'a.parquet': blocks =>
      new Uint8Array(
        parquetWriteBuffer({
          columnData: [{ name: 'text', data: Array(blocks).fill(lines).flat(), type: 'STRING' }],
          rowGroupSize: Math.ceil(lines.length / 2),
        }),
      ),
  };

  it.each([
    ['a.jsonl', 2, 12],
    ['a.jsonl.gz', 2, 12],
    ['a.parquet', 1, 6],
  ])('on %s stays where it was for a file of six times the size', { retry }, async (name, small, large) => {
    const peaks: number[] = [];
    for (const blocks of [small, large]) {
      const cwd = makeFolder({ [name]: forms[name]!(blocks) });
      const { code, stderr, peakMb } = await runCli(['scan', '.', '--jobs', '2', '--quiet'], { cwd });
      expect([code, stderr]).toEqual([1, '']);
      peaks.push(peakMb);
    }
    expect(peaks[0]).toBeGreaterThan(50);
    expect(peaks[1]).toBeLessThan(MOST_MB);
    expect(peaks[1]! - peaks[0]!).toBeLessThan(NOISE_MB);
  });

  it('holds for a row group in which every row has a finding', async () => {
    const rows = 500_000;
    const email = Array.from({ length: rows }, (_, i) => `anna${i}@${'firma-berg'}.de`);
    const columnData = [{ name: 'email', data: email, type: 'STRING' as const }];
    const cwd = makeFolder({ 'a.parquet': new Uint8Array(parquetWriteBuffer({ columnData, rowGroupSize: rows })) });
    const { code, stderr, peakMb } = await runCli(['scan', '.', '--jobs', '2', '--quiet'], { cwd });
    expect([code, stderr]).toEqual([0, '']);
    expect(peakMb).toBeLessThan(MOST_MB);
  });

  it('holds for a single text with more than a million findings', { retry }, async () => {
    const addresses = Array.from({ length: 1_100_000 }, (_, i) => `anna${i}@${'firma-berg'}.de`);
    const cwd = makeFolder({ 'a.jsonl': `${JSON.stringify({ text: addresses.join(' ') })}\n` });
    const { code, stderr, peakMb } = await runCli(['scan', '.', '--jobs', '2', '--quiet'], { cwd });
    expect([code, stderr]).toEqual([0, '']);
    expect(peakMb).toBeLessThan(MOST_MB);
  });

  it('holds for a dictionary of very many values that each hold a finding', async () => {
    const values = Array.from({ length: 300_000 }, (_, i) => `anna${i}@${'firma-berg'}.de`);
    const column = { name: 'email', data: [...values, ...values], type: 'STRING' as const };
    const options = {
      columnData: [{ ...column, encoding: 'RLE_DICTIONARY' as const }],
      rowGroupSize: 600_000,
      dictionarySize: 1 << 26,
    };
    const cwd = makeFolder({ 'a.parquet': new Uint8Array(parquetWriteBuffer(options)) });
    const { code, stderr, peakMb } = await runCli(['scan', '.', '--jobs', '2', '--quiet'], { cwd });
    expect([code, stderr]).toEqual([0, '']);
    expect(peakMb).toBeLessThan(MOST_MB);
  });

  it('holds for a row group of a single large page in which every row has a finding', async () => {
    const cwd = makeFolder({});
    const duck = await Duck.open();
    const query = `SELECT 'anna' || i || '@${'firma-berg'}.de' AS email, repeat('. ', 100) || i AS text FROM range(400000) t(i)`;
    await duck.copy(query, join(cwd, 'a.parquet'), 'COMPRESSION snappy, ROW_GROUP_SIZE 400000');
    duck.close();
    const { code, stderr, peakMb } = await runCli(['scan', '.', '--jobs', '2', '--quiet'], { cwd });
    expect([code, stderr]).toEqual([0, '']);
    expect(peakMb).toBeLessThan(MOST_MB);
  });
});
