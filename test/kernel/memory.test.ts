import { describe, expect, it } from 'vitest';
import { runScan } from '../run-scan.ts';
import { tokenRule, toToken } from '../test-rule.ts';

// The kernel starts with 32 MiB; each of these needs more in the middle of a chunk, so that the chunk is begun again.
describe('a chunk for which kernel memory must grow', () => {
  it('finds 200,000 tokens in the fields of one chunk', async () => {
    const count = 200_000;
    let text = '';
    for (let i = 0; i < count; i++) text += `{"a":["${toToken(i)}"]}\n`;
    const { manifest, lines } = await runScan({ 'a.jsonl': text }, { chunkBytes: 1 << 28 });
    expect(manifest.sources[0]!.counts[tokenRule.id]).toBe(count);
    expect(lines.get('a.jsonl')).toHaveLength(count);
    const last = JSON.parse(lines.get('a.jsonl')!.at(-1)!);
    const start = text.lastIndexOf('zqx7');
    expect(last).toMatchObject({ record: count - 1, path: 'a[0]', start: 0, end: 13, bytes: [start, start + 13] });
  });

  it('finds 200,000 tokens in one field', async () => {
    const count = 200_000;
    const text = JSON.stringify(Array.from({ length: count }, (_, i) => toToken(i)).join(' '));
    const { lines } = await runScan({ 'a.jsonl': `{"text":${text}}\n` }, { chunkBytes: 1 << 28 });
    expect(lines.get('a.jsonl')).toHaveLength(count);
    expect(JSON.parse(lines.get('a.jsonl')![count - 1]!)).toMatchObject({
      start: (count - 1) * 14,
      end: count * 14 - 1,
    });
  });

  it('reads a record of 40 MB, escaped, with a token at its end', async () => {
    const filler = '\\n<p>\\u00e9'.repeat(4_000_000); // 11 raw bytes, 6 decoded ones, 5 characters
    const text = `{"text":"${filler}${toToken(1)}"}\n{"text":"${toToken(2)}"}\n`;
    expect(text.length).toBeGreaterThan(40_000_000);
    const { findingsOf, manifest } = await runScan({ 'a.jsonl': text });
    expect(manifest.sources[0]).toMatchObject({ records: 2, problems: [] });
    const at = 9 + filler.length;
    expect(findingsOf('a.jsonl', tokenRule.id)).toMatchObject([
      { record: 0, start: 20_000_000, end: 20_000_013, bytes: [at, at + 13] },
      { record: 1, start: 0, end: 13 },
    ]);
  });

  it('keeps the paths of 200,000 nested containers', async () => {
    const rows = Array.from({ length: 200_000 }, (_, i) => `[{"k":"${i % 1000 === 0 ? toToken(i) : 'no token'}"}]`);
    const { findingsOf } = await runScan({ 'a.json': `{"rows":[${rows.join(',')}]}` }, { chunkBytes: 1 << 28 });
    expect(findingsOf('a.json', tokenRule.id).map(it => it.path)).toEqual(
      Array.from({ length: 200 }, (_, i) => `rows[${i * 1000}][0].k`),
    );
  });
});
