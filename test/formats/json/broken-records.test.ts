import { describe, expect, it } from 'vitest';
import { runScan } from '../../run-scan.ts';

const problemOf = async (line: string) => (await runScan({ 'a.jsonl': `${line}\n` })).manifest.sources[0]!.problems[0];

describe('the problem of a record that is no JSON', () => {
  it('names NaN and Infinity as what they are', async () => {
    for (const line of ['{"score": NaN}', '{"a": [1, -Infinity]}', '{"a":Infinity,"b":1}'])
      expect((await problemOf(line))!.message).toMatch(/no NaN and no Infinity .* write null/);
  });

  it('says no more of any other', async () => {
    for (const line of ['{"text": "a score: NaN, as it were"', "{'a': 1}"]) {
      const problem = await problemOf(line);
      expect([problem!.code, problem!.message]).toEqual([
        'not-json',
        expect.stringMatching(/^not valid JSON; scanned/),
      ]);
    }
  });
});
