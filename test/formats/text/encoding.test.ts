import { describe, expect, it } from 'vitest';
import { NarrowRun } from '../../../src/formats/narrow-run.ts';
import { runScan } from '../../run-scan.ts';
import { toToken } from '../../test-rule.ts';

const text = `id,note\n1,${toToken(1)}\n2,x ${toToken(2)}\n3,y\n`;
const lines = [1, 2, 3].map(n => `{"id":${n},"note":"${toToken(n)}"}\n`).join('');
const utf16le = (it: string) => Buffer.from(it, 'utf16le');
const utf16be = (it: string) => utf16le(it).swap16();
const utf32 = (it: string) => {
  const bytes = Buffer.alloc(it.length * 4);
  for (let i = 0; i < it.length; i++) bytes.writeUInt32LE(it.charCodeAt(i), i * 4);
  return bytes;
};

describe('text that is not UTF-8', () => {
  it('is read as UTF-16 in CSV without a byte order mark, at its places in the source', async () => {
    const files = { 'le.csv': utf16le(text), 'be.csv': utf16be(text) };
    const { manifest, findingsOf } = await runScan(files);
    for (const { path, problemCount } of manifest.sources) {
      expect(problemCount).toBe(0);
      const found = findingsOf(path, 'test-token');
      expect(found.map(({ record, path: column }) => [record, column])).toEqual([
        [0, 'note'],
        [1, 'note'],
      ]);
      for (const { bytes } of found) expect(bytes![1] - bytes![0]).toBe(26);
    }
  });

  it.each([
    ['UTF-16 text', 'a.txt', utf16le(`é ${toToken(1)}\nb ${toToken(2)}\n`)],
    ['UTF-16 text with a mark', 'a.txt', utf16be(`\ufeffé ${toToken(1)}\nb ${toToken(2)}\n`)],
    ['UTF-32 text', 'a.txt', utf32(text)],
    ['UTF-32 CSV', 'a.csv', utf32(text)],
    ['UTF-16 JSON Lines', 'a.jsonl', utf16le(lines)],
    ['UTF-16 JSON Lines with a mark', 'a.jsonl', utf16le(`\ufeff${lines}`)],
    ['UTF-32 JSON Lines', 'a.jsonl', utf32(lines)],
    ['a UTF-16 JSON array', 'a.json', utf16be(`[${lines.trim().replaceAll('\n', ',')}]`)],
  ])('is read, and its tokens are where the findings say: %s', async (_, name, bytes) => {
    const { manifest, findingsOf } = await runScan({ [name]: bytes });
    expect(manifest.totals.problems).toBe(0);
    const found = findingsOf(name, 'test-token');
    expect(found.length).toBeGreaterThanOrEqual(2);
    for (const { bytes: range } of found) {
      const token = bytes
        .subarray(...range!)
        .toString('latin1')
        .replaceAll('\0', '');
      expect(token).toMatch(/^zqx7-\d{8}$/);
    }
  });

  it('is Latin-1 only where that is asked for, and never in JSON', async () => {
    const latin1 = Buffer.from(`caf\u00e9 ${toToken(1)}\n`, 'latin1');
    const asked = await runScan({ 'a.txt': latin1, 'a.jsonl': lines }, { encoding: 'latin1' });
    expect(asked.manifest.totals.problems).toBe(0);
    expect(asked.findingsOf('a.txt', 'test-token')[0]!.bytes).toEqual([5, 18]);
    const plain = await runScan({ 'a.txt': latin1 });
    expect(plain.manifest.sources[0]!.problemCodes).toEqual({ 'invalid-utf8': 1 });
  });

  it.each([
    ['CSV with NULs round a cell', 'a.csv', `id,note\n1,\0${toToken(1)}\0\n2,${toToken(2)}\n`],
    ['what stands between NULs', 'a.txt', ['aaaa', 'bb', toToken(1), 'c', toToken(2), ''].join('\0')],
    ['the same beyond ASCII', 'a.txt', [toToken(1), 'Müllerin', toToken(2), 'é', ''].join('\0')],
  ])('is no UTF-16 for a few NULs: %s', async (_, name, content) => {
    const { manifest, findingsOf } = await runScan({ [name]: content });
    expect(findingsOf(name, 'test-token')).toHaveLength(2);
    expect(manifest.sources[0]!.problemCodes).toHaveProperty('unknown-encoding');
  });

  it.each([
    'привет, это мой новый адрес для писем',
    '这里没有什么, 只有文字',
    'καλημέρα κόσμε, όλα καλά',
    'naïve “quotes”',
  ])('is UTF-16 in any script: %s', async prose => {
    const { manifest, findingsOf } = await runScan({ 'a.txt': utf16le(`${prose.repeat(9)}\n${toToken(1)}\n`) });
    expect(findingsOf('a.txt', 'test-token')).toHaveLength(1);
    expect(manifest.totals.problems).toBe(0);
  });

  it('is that of its mark, whatever is named for files without one', async () => {
    const marked = {
      'a.csv': utf16le(`\ufeff${text}`),
      'b.txt': utf16be(`\ufeffé ${toToken(1)}\n`),
      'c.csv': `\ufeff${text}`,
      'd.txt': utf16le(`\ufeff\0 ${toToken(1)}\n`),
    };
    for (const encoding of ['latin1', 'utf-16le', 'utf-8']) {
      const { manifest, findingsOf } = await runScan(marked, { encoding });
      const found = manifest.sources.map(({ path }) => findingsOf(path, 'test-token').length);
      expect([encoding, found]).toEqual([encoding, [2, 1, 2, encoding === 'utf-16le' ? 1 : found[3]]]);
    }
  });

  it.each(['utf-16le', 'utf-16be', 'utf-32le', 'utf-32be'])('is told when it is not the named %s', async encoding => {
    const files = { 'a.csv': text, 'b.txt': `Grüße ${text}`, 'c.jsonl': lines };
    const { manifest } = await runScan(files, { encoding });
    for (const { problemCodes } of manifest.sources) expect(problemCodes).toHaveProperty('wrong-encoding');
    const wide = encoding === 'utf-16le' ? utf16le : utf16be;
    if (encoding.startsWith('utf-32')) return;
    const prose = '这里没有什么, 只有文字'.repeat(9);
    const right = await runScan({ 'a.csv': wide(text), 'b.txt': wide(prose), 'c.txt': wide('中文') }, { encoding });
    expect(right.manifest.totals.problems).toBe(0);
  });

  it('is told when a text in UTF-16 goes on in one byte a character, wherever its bytes are cut', async () => {
    const prose = 'Heute war es schön im Wald, und morgen auch.\n';
    for (const wide of [utf16le, utf16be]) {
      const start = wide(`\ufeff${prose}`);
      const mixed = Buffer.concat([start, Buffer.from(prose.replace('ö', 'oe').repeat(3)), wide(prose)]);
      const { manifest } = await runScan({ 'a.txt': mixed }, { chunkBytes: 64 });
      const [problem] = manifest.sources[0]!.problems;
      // The half of a letter beside it that is ASCII cannot be told from it.
      const end = start.length + 3 * (prose.length + 1);
      const range = wide === utf16le ? [start.length, end + 1] : [start.length - 1, end];
      expect(problem).toMatchObject({ code: 'wrong-encoding', effect: 'degraded', bytes: range });
      for (const size of [1, 7, 50]) {
        const run = new NarrowRun();
        for (let at = 0; at < mixed.length; at += size) run.add(mixed.subarray(at, at + size));
        expect(run.range).toEqual({ start: range[0], end: range[1] });
      }
    }
  });

  it('is not told of ideographs, tables and bullets in UTF-16', async () => {
    const texts = [
      '这里没有什么, 只有文字'.repeat(9),
      '╔═══╦═══╗'.repeat(40),
      '†‡•…'.repeat(40),
      'plain text\n'.repeat(40),
    ];
    for (const wide of [utf16le, utf16be]) {
      const files = texts.map((it, i) => [`${i}.txt`, wide(`\ufeff${it}`)]);
      expect((await runScan(Object.fromEntries(files))).manifest.totals.problems).toBe(0);
    }
  });

  it.each([
    ['UTF-16 that is cut off', 'a.txt', utf16le('mail: someone\n').subarray(0, -1)],
    ['a lone surrogate', 'a.jsonl', utf16le('\ufeff{"a":"\ud800"}\n')],
    ['binary data', 'a.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82])],
    ['nothing but NULs', 'a.bin', Buffer.alloc(1000)],
  ])('is a problem, never clean: %s', async (_, name, bytes) => {
    const { manifest } = await runScan({ [name]: bytes });
    expect(manifest.totals.problems).toBeGreaterThan(0);
  });
});
