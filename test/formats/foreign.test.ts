import { execFileSync } from 'node:child_process';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import zstd from 'zstd-napi';
import { runScan } from '../run-scan.ts';
import { toToken } from '../test-rule.ts';

const line = `{"a":"${toToken(1)}"}\n`;
const filler = '\x9c\x00\xe1'.repeat(40);
const bytes = (text: string) => Buffer.from(`${text}${filler}`, 'latin1');

describe('a file of a kind that is not read', () => {
  it.each([
    ['a.jsonl.xz', bytes('\xfd7zXZ\0')],
    ['a.jsonl.bz2', bytes('BZh91AY&SY')],
    ['a.lz4', bytes('\x04"M\x18')],
    ['a.sz', bytes('\xff\x06\0\0sNaPpY')],
    ['a.Z', bytes('\x1f\x9d\x90')],
    ['a.zip', bytes('PK\x03\x04')],
    ['a.7z', bytes('7z\xbc\xaf\x27\x1c')],
    ['a.rar', bytes('Rar!\x1a\x07\x01\0')],
    ['a.feather', bytes('FEA1\0\0\0\0')],
    ['a.avro', bytes('Obj\x01')],
    ['a.orc', bytes('ORC')],
    ['a.sqlite', bytes('SQLite format 3\0')],
    ['a.h5', bytes('\x89HDF\r\n\x1a\n')],
    ['a.npy', bytes('\x93NUMPY')],
    ['a.pkl', bytes('\x80\x04\x95')],
    ['a.pdf', bytes('%PDF-1.7\n')],
    ['a.jsonl.gz.gz', gzipSync(gzipSync(line))],
    ['a.jsonl.gz.zst', zstd.compress(gzipSync(line))],
    ['a.zst.gz', gzipSync(zstd.compress(Buffer.from(line)))],
    ['a.tar', execFileSync('tar', ['-cf', '-', 'package.json'])],
  ])('is a problem that names it, whatever the policy makes of its bytes: %s', async (name, content) => {
    const { manifest } = await runScan({ [name]: content });
    const [source] = manifest.sources;
    expect(source!.problemCodes).toMatchObject({ 'unsupported-format': 1 });
    expect(source!.problems.find(it => it.code === 'unsupported-format')!.message).toMatch(/^is an? [A-Za-z7]/);
  });

  it.each([
    ['a.txt', 'ORCID and PK are words; %PDF- is not at the start\n'],
    ['b.txt', 'Obj of the BZh9 game, LZIP\n'],
    ['a.jsonl', line],
    ['a.csv', 'ORC,b\n1,2\n'],
    ['a.jsonl.gz', gzipSync(line)],
  ])('is none that is text: %s', async (name, content) => {
    expect((await runScan({ [name]: content })).manifest.totals.problems).toBe(0);
  });
});
