import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { runScan } from '../run-scan.ts';
import { tokenRule, toToken } from '../test-rule.ts';

it('a format that is named overrides what content and extension say, compressed too', async () => {
  const line = `{"a":"${toToken(1)}"}\n`;
  const files = { 'a.jsonl': line, 'a.jsonl.gz': gzipSync(line) };
  const told = async (format?: string) => {
    const { manifest, findingsOf } = await runScan(files, format === undefined ? {} : { format });
    return manifest.sources.map(({ path, format: used }) => {
      const [finding] = findingsOf(path, tokenRule.id);
      return [used, finding?.path, finding?.start];
    });
  };
  expect(await told()).toEqual(Array(2).fill(['jsonl', 'a', 0]));
  expect(await told('text')).toEqual(Array(2).fill(['text', '', 6]));
  expect(await told('json')).toEqual(Array(2).fill(['json', 'a', 0]));
  expect(await told('csv')).toEqual(Array(2).fill(['csv', 'column_1', 6]));
});
