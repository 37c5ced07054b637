import { describe, expect, it } from 'vitest';
import { runScan } from '../../run-scan.ts';

const problemOf = async (line: string) => (await runScan({ 'a.jsonl': `${line}\n` })).manifest.sources[0]!.problems[0];

describe('the problem of a record that is no JSON', () => {
  it('says so', async () => {
    for (const line of ['{"text": "a score: NaN, as it were"', "{'a': 1}", '{"a": -NaN}', '{"a": nan}']) {
      const problem = await problemOf(line);
      expect([problem!.code, problem!.message]).toEqual([
        'not-json',
        expect.stringMatching(/^not valid JSON; scanned/),
      ]);
    }
  });
});
