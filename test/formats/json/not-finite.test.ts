import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { redact } from '../../../src/index.ts';
import { makeFolder, runScan } from '../../run-scan.ts';
import { tokenRule, toToken } from '../../test-rule.ts';

const LINES = [
  `{"score": NaN, "text": "${toToken(1)}", "range": [-Infinity,Infinity , ${'1'.padEnd(3, '0')}]}`,
  `{"NaN": "NaN", "inner": "{\\"of\\": NaN, \\"text\\": \\"${toToken(2)}\\"}"}`,
  `[NaN, "${toToken(3)}"]`,
  'NaN',
];

describe('NaN and Infinity, as Python writes them', () => {
  it.each([
    ['a.jsonl', `${LINES.join('\n')}\n`],
    ['a.json', `[\n${LINES.join(',\n')}\n]\n`],
  ])('are numbers in %s: no problem, paths are told, and a redaction keeps them', async (name, text) => {
    const { manifest, findingsOf } = await runScan({ [name]: text });
    expect(manifest.sources[0]).toMatchObject({ problems: [], records: 4, fields: 10 });
    expect(findingsOf(name).map(({ record, path }) => [record, path])).toEqual([
      [0, 'text'],
      [1, 'inner'],
      [2, '[1]'],
    ]);

    const folder = makeFolder({ [name]: text });
    const options = { cwd: folder, manifestDir: join(folder, 'm'), jobs: 1, rules: [tokenRule] };
    const { after } = await redact(name, { ...options, out: 'clean' });
    expect(after.totals.findings).toBe(0);
    expect(readFileSync(join(folder, 'clean', name), 'utf8')).toBe(text.replaceAll(/zqx7-0{7}\d/g, '[TEST_TOKEN]'));
  });
});
