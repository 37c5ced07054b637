import { deflateSync, gzipSync } from 'node:zlib';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, it } from 'vitest';
import { makeFolder, readTree, runScan } from '../run-scan.ts';
import { toToken } from '../test-rule.ts';

const bomb = (text: string | Buffer) => gzipSync(text).toString('base64');
const zeros = bomb(Buffer.alloc(1 << 20));
const words = bomb('all work and no play '.repeat(20_000));
const nest = (text: string, layers: number): string =>
  layers === 0 ? text : nest(Buffer.from(`see ${text} there`).toString('base64'), layers - 1);
const problemsOf = async (files: Record<string, string | Uint8Array>) =>
  (await runScan(files)).manifest.sources.flatMap(({ problems }) => problems);

describe('what is encoded and not looked into', () => {
  it.each([
    ['zeros in gzip', zeros],
    ['words in gzip', words],
    ['zlib in hexadecimal digits', deflateSync(Buffer.alloc(1 << 20)).toString('hex')],
  ])('is a problem with record and path when it inflates beyond the bound: %s', async (_, text) => {
    const line = JSON.stringify({ m: [{ text: `x ${text} y` }] });
    const [problem, ...others] = await problemsOf({ 'a.jsonl': `{"m":1}\n${line}\n` });
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ code: 'inflates-too-far', record: 1, path: 'm[0].text', effect: 'degraded' });
    expect(problem!.bytes).toEqual([8 + line.indexOf('x '), 8 + line.indexOf(' y') + 2]);
  });

  it('is a problem in CSV, text and Parquet alike', async () => {
    const column = { name: 'note', data: ['a', words, words], type: 'STRING' as const };
    const files = {
      'a.csv': `id,note\n1,${words}\n`,
      'b.txt': `first\n${words}\n`,
      'c.parquet': new Uint8Array(parquetWriteBuffer({ columnData: [column] })),
    };
    const { manifest } = await runScan(files);
    expect(manifest.sources.map(it => it.problems.map(({ code, record, path }) => [code, record, path]))).toEqual([
      [['inflates-too-far', 0, 'note']],
      [['inflates-too-far', 1, '']],
      [
        ['inflates-too-far', 1, 'note'],
        ['inflates-too-far', 2, 'note'],
      ],
    ]);
  });

  it('is a problem when it lies deeper than four layers, and is found when it does not', async () => {
    const { manifest, findingsOf } = await runScan({ 'a.txt': `${nest(toToken(1), 4)}\n${nest(toToken(2), 5)}\n` });
    expect(findingsOf('a.txt', 'test-token').map(({ record }) => record)).toEqual([0]);
    const [{ problems }] = manifest.sources as [(typeof manifest.sources)[0]];
    expect(problems.map(({ code, record }) => [code, record])).toEqual([['nested-too-deep', 1]]);
  });

  it('is none in data as it is: compressed text, broken gzip, random bytes, deep JSON, tokens four layers deep', async () => {
    const random = Buffer.from(Array.from({ length: 3000 }, (_, i) => (i * 7919 + (i >> 3) * 104_729) % 251));
    const jwt = `eyJ${'hbGciOiJIUzI1NiJ9'}.${Buffer.from('{"sub":"1234567890","name":"x"}').toString('base64url')}.${'c2ln'.repeat(10)}`;
    let json: unknown = { note: 'x' };
    for (let i = 0; i < 6; i++) json = { inner: JSON.stringify(json) };
    const texts = [
      bomb('a text that says nothing at all. '.repeat(50)),
      Buffer.concat([Buffer.of(0x1f, 0x8b, 8, 0), random]).toString('base64'),
      Buffer.concat([Buffer.of(0x78, 0x9c), random]).toString('base64'),
      random.toString('base64'),
      nest(jwt, 4),
      JSON.stringify(json),
    ];
    expect(await problemsOf({ 'a.jsonl': texts.map(text => JSON.stringify({ text })).join('\n') })).toEqual([]);
  });

  it('is told in the same bytes for any chunk size, job count and gate, among other problems', async () => {
    const line = (i: number) =>
      [`{"a":"${words}"}`, '{"a":', `{"b":{"a":"\xff ${i}"}}`, JSON.stringify({ c: nest(toToken(1), 5) })][i % 4]!;
    const cwd = makeFolder({
      'a.jsonl': Buffer.from(Array.from({ length: 500 }, (_, i) => line(i)).join('\n'), 'latin1'),
    });
    const first = readTree((await runScan(cwd, { jobs: 1 })).folder);
    expect(first.get('manifest.json')!.toString()).toContain('nested-too-deep');
    for (const options of [{ jobs: 2, chunkBytes: 5000 }, { jobs: 1, chunkBytes: 100 }, { usesGate: false }]) {
      const other = readTree((await runScan(cwd, { jobs: 1, ...options })).folder);
      for (const [path, bytes] of first) expect(other.get(path)!.toString(), path).toBe(bytes.toString());
    }
  });
});
