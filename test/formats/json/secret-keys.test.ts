import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runScan } from '../../run-scan.ts';
import { toToken } from '../../test-rule.ts';

describe('a JSON key that holds a match', () => {
  const inner = JSON.stringify({ x: 1, [toToken(3)]: toToken(4) });
  const data = {
    'a.jsonl': `${JSON.stringify({ id: 1, [toToken(1)]: { mail: [toToken(2)] }, deep: inner })}\n`,
    'b.json': JSON.stringify([{ [`x ${toToken(5)}`]: { 'a b': toToken(6) } }]),
  };

  it('stands in no path: its position does', async () => {
    const { findingsOf, folder } = await runScan(data);
    const paths = (source: string) =>
      findingsOf(source, 'test-token').map(({ path, in: within, via }) =>
        [path, within, via?.[0]?.path].filter(it => it !== undefined),
      );
    expect(paths('a.jsonl')).toEqual([
      ['[key 1]', 'key'],
      ['[key 1].mail[0]'],
      ['deep', '[key 1]'],
      ['deep', '[key 1]'],
    ]);
    expect(paths('b.json')).toEqual([['[key 0]', 'key'], ['[key 0]["a b"]']]);
    for (const file of ['manifest.json', 'findings/a.jsonl.jsonl', 'findings/b.json.jsonl']) {
      expect(readFileSync(join(folder, file), 'utf8')).not.toMatch(/zqx7-[0-9a-z]/);
    }
  });

  it('is one column with the others of its kind', async () => {
    const lines = Array.from({ length: 9 }, (_, i) =>
      JSON.stringify({ pad: 1, ...(i % 2 ? { q: 1 } : {}), [toToken(i)]: 1 }),
    );
    const { manifest } = await runScan({ 'a.jsonl': lines.join('\n') });
    expect(manifest.sources[0]!.columns).toEqual({ '[key]': { 'test-token': 9 } });
  });
});

describe('very long keys and paths', () => {
  it('are not written out again for each finding', async () => {
    const values = Array.from({ length: 3000 }, (_, i) => toToken(i));
    const wide = { ['k'.repeat(200_000)]: values };
    let deep: unknown = values;
    for (let i = 0; i < 500; i++) deep = { ['n'.repeat(100)]: deep };
    const { findingsOf } = await runScan({ 'wide.jsonl': JSON.stringify(wide), 'deep.jsonl': JSON.stringify(deep) });
    expect(findingsOf('wide.jsonl', 'test-token').map(({ path }) => path)).toEqual(
      values.map((_, i) => `[key 0][${i}]`),
    );
    const paths = findingsOf('deep.jsonl', 'test-token').map(({ path }) => path);
    expect(paths).toHaveLength(3000);
    expect(Math.max(...paths.map(path => path.length))).toBeLessThan(800);
  });
});
