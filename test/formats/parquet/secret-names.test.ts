import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, it } from 'vitest';
import { runRedact } from '../../redaction/run-redact.ts';
import { runScan } from '../../run-scan.ts';
import { toToken } from '../../test-rule.ts';

describe('a Parquet column or metadata key whose name holds a match', () => {
  const file = Buffer.from(
    parquetWriteBuffer({
      columnData: [
        { name: 'id', data: [1, 2], type: 'INT32' },
        { name: `of ${toToken(1)}`, data: ['x', `a ${toToken(2)}`], type: 'STRING' },
        { name: 'n'.repeat(300), data: [toToken(3), ''], type: 'STRING' },
      ],
      kvMetadata: [
        { key: 'k', value: toToken(4) },
        { key: toToken(5), value: toToken(6) },
      ],
    }),
  );

  it('stands in no path, and its values are redacted all the same', async () => {
    const { findingsOf, folder } = await runScan({ 'a.parquet': file });
    const paths = findingsOf('a.parquet', 'test-token').map(({ path }) => path);
    expect(paths).toEqual(['$metadata.k', '$metadata[key 1]', '[column 2]', '[column 1]']);
    for (const name of ['manifest.json', 'findings/a.parquet.jsonl']) {
      expect(readFileSync(join(folder, name), 'utf8')).not.toMatch(/zqx7-[0-9a-z]/);
    }
    const { files } = await runRedact({ 'a.parquet': file });
    const again = await runScan({ 'a.parquet': files.get('a.parquet')! });
    expect(again.findingsOf('a.parquet', 'test-token')).toEqual([]);
  });
});
