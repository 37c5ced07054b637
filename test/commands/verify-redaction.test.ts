import { createHash } from 'node:crypto';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, it } from 'vitest';
import { encodeText } from '../../src/formats/encoding.ts';
import { redact } from '../../src/index.ts';
import { runCli } from '../cli/run-cli.ts';
import { makeFolder, readTree } from '../run-scan.ts';
import { tokenRule, toToken } from '../test-rule.ts';

const mail = `anna@${'firma-berg'}.de`;
const lines = `{"a":"${toToken(1)} \\u0041 ${mail}","n":1}\r\n\n{"b":2}\n{"${toToken(2)}":"${toToken(3)}${toToken(4)}"}`;
const files = {
  'a.jsonl': `\ufeff${lines}`,
  'b.csv': `id,note\r\n1,"a ""${toToken(1)}"", b"\r\n2,${toToken(2)} x\r\n3,4\r\n`,
  'c.txt': `to ${mail}\n\n${toToken(3)} end`,
  'd.jsonl.gz': gzipSync(lines),
  'e.parquet': new Uint8Array(
    parquetWriteBuffer({
      columnData: [
        { name: 'id', data: Array.from({ length: 300 }, (_, i) => i), type: 'INT32' },
        {
          name: 'note',
          data: Array.from({ length: 300 }, (_, i) => `n ${toToken(i % 7)} é ${i % 3 ? toToken(i) : ''}`),
        },
        { name: 'rare', data: Array.from({ length: 300 }, (_, i) => (i === 150 ? toToken(1) : `row ${i % 5}`)) },
        { name: 'maybe', data: Array.from({ length: 300 }, (_, i) => (i % 4 ? null : mail)), type: 'STRING' },
      ],
      kvMetadata: [{ key: 'about', value: `by ${mail}, as it is` }],
      rowGroupSize: 100,
    }),
  ),
};

async function makeTrees(operator: string) {
  const cwd = makeFolder(Object.fromEntries(Object.entries(files).map(([path, data]) => [`data/${path}`, data])));
  const key = Buffer.alloc(32, 7);
  const settings = { cwd, manifestDir: 'm', out: 'clean', jobs: 1, rules: [tokenRule], key };
  await redact('data', { ...settings, operators: { default: operator } });
  const verify = async () => {
    const { code, stdout, stderr } = await runCli(['verify-redaction', 'data', 'clean/data', 'm'], { cwd });
    return { code, text: stdout + stderr };
  };
  return { cwd, verify };
}

describe('sluice verify-redaction', () => {
  it.each(['label', 'mask', 'remove', 'pseudonym', 'null', 'drop-record'])('proves what %s did', async operator => {
    const { verify } = await makeTrees(operator);
    expect(await verify()).toEqual({
      code: 0,
      text: '5 files proved: nothing but the spans of the manifest changed\n',
    });
  });

  it('proves a single file of those that the manifest names', async () => {
    const { cwd } = await makeTrees('label');
    const verify = async (...files: string[]) => {
      const { code, stdout, stderr } = await runCli(['verify-redaction', ...files, 'm'], { cwd });
      return { code, text: stdout + stderr };
    };
    const one = '1 file proved: nothing but the spans of the manifest changed\n';
    expect(await verify('data/b.csv', 'clean/data/b.csv')).toEqual({ code: 0, text: one });
    expect(await verify('data/b.csv', 'clean')).toEqual({ code: 0, text: one });
    expect(await verify('data/b.csv', 'clean/data/c.txt')).toMatchObject({
      code: 2,
      text: expect.stringContaining('data/b.csv: the redacted file is not the one that was written'),
    });
    expect(await verify('clean/data/b.csv', 'clean/data/b.csv')).toMatchObject({
      code: 2,
      text: expect.stringContaining('clean/data/b.csv: the original is not the file that was audited'),
    });
  });

  it.each(['utf-8', 'utf-16le', 'utf-16be', 'utf-32le', 'utf-32be'] as const)(
    'proves cells that had to be put in quotes: %s',
    async encoding => {
      const table = (cell: string) => encodeText(`\ufeffa,b\n${cell},1\n`, encoding);
      const cwd = makeFolder({ 'data/a.csv': table(`x ${mail}`), 'more/a.csv': table(`x ${mail}`) });
      for (const [folder, quote, text, cell] of [
        ['data', '"', 'one, two', '"x one, two"'],
        ['more', "'", "it's", "'x it''s'"],
      ] as const) {
        const [manifestDir, out] = [`m-${folder}`, `clean-${folder}`];
        const operators = { default: { operator: 'text', text } };
        await redact(folder, { cwd, manifestDir, out, jobs: 1, csv: { quote }, operators });
        expect(readTree(join(cwd, out, folder)).get('a.csv')).toEqual(table(cell));
        const { code, stdout, stderr } = await runCli(['verify-redaction', folder, out, manifestDir], { cwd });
        expect([code, stdout, stderr]).toEqual([0, expect.stringMatching(/^1 file proved/), '']);
      }
    },
  );

  it('of two sources with the same bytes takes the one that became the file', async () => {
    const table = `id,m\n1,${mail}\n`;
    const cwd = makeFolder({ 'data/a.csv': table, 'data/b.txt': table });
    const operators = { default: 'label', byColumn: { m: 'remove' } };
    await redact('data', { cwd, manifestDir: 'm', out: 'clean', jobs: 1, operators });
    expect(readTree(join(cwd, 'clean/data')).get('a.csv')!.toString()).toBe('id,m\n1,\n');
    expect(readTree(join(cwd, 'clean/data')).get('b.txt')!.toString()).toBe('id,m\n1,[EMAIL]\n');
    for (const name of ['a.csv', 'b.txt']) {
      const ran = await runCli(['verify-redaction', `data/${name}`, `clean/data/${name}`, 'm'], { cwd });
      expect([ran.code, ran.stderr], name).toEqual([0, '']);
    }
  });

  it('asks for no copy of a source that was not written', async () => {
    const cut = gzipSync(`to ${mail}\n`.repeat(9)).subarray(0, -4);
    const cwd = makeFolder({ 'data/a.txt': `to ${mail}\n`, 'data/b.txt.gz': cut });
    const { refused } = await redact('data', { cwd, manifestDir: 'm', out: 'clean', jobs: 1 });
    expect(refused).toEqual(['data/b.txt.gz']);
    const { code, stdout, stderr } = await runCli(['verify-redaction', 'data', 'clean/data', 'm'], { cwd });
    expect([code, stdout, stderr]).toEqual([0, expect.stringMatching(/^1 file proved/), '']);
  });

  it('finds any byte outside the spans that is another, though the digests fit', async () => {
    const { cwd, verify } = await makeTrees('label');
    const file = join(cwd, 'clean/data/a.jsonl');
    const manifest = join(cwd, 'm/manifest.json');
    const whole = readFileSync(file);
    const text = readFileSync(manifest, 'utf8');
    const sha = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
    const label = /\[[A-Z_]+\]/g;
    const spans = [...whole.toString('latin1').matchAll(label)].map(it => [it.index, it.index + it[0].length] as const);
    let tried = 0;
    for (let at = 0; at < whole.length; at += 7) {
      if (spans.some(([start, end]) => at >= start && at < end)) continue;
      const broken = Buffer.from(whole);
      broken[at]! ^= 1;
      writeFileSync(file, broken);
      expect((await verify()).text).toMatch(/a\.jsonl: the redacted file is not the one that was written/);
      writeFileSync(manifest, text.replace(sha(whole), sha(broken)));
      const { code, text: said } = await verify();
      expect([code, said], `byte ${at}`).toEqual([2, expect.stringMatching(/a\.jsonl: something else than the spans/)]);
      writeFileSync(manifest, text);
      if (++tried === 5) break;
    }
    expect(tried).toBe(5);
    expect(readTree(join(cwd, 'data')).get('a.jsonl')!.toString()).toBe(files['a.jsonl']);
  });

  it('finds a file that had nothing to redact and was changed all the same', async () => {
    const cwd = makeFolder({ 'data/a.txt': 'nothing here\n', 'data/b.txt': `to ${mail}\n` });
    cpSync(join(cwd, 'data'), join(cwd, 'old'), { recursive: true });
    await redact('data', { cwd, inPlace: true, manifestDir: 'm', jobs: 1 });
    const verify = () => runCli(['verify-redaction', 'old', 'data', 'm'], { cwd });
    expect(await verify()).toMatchObject({ code: 0, stdout: expect.stringMatching(/^2 files proved/) });
    writeFileSync(join(cwd, 'data/a.txt'), 'nothing there\n');
    expect(await verify()).toMatchObject({
      code: 2,
      stdout: expect.stringMatching(/^1 file proved/),
      stderr: 'sluice: data/a.txt: it was not redacted, and is not what was audited\n',
    });
  });
});
