import { describe, expect, it } from 'vitest';
import { runRedact } from '../../redaction/run-redact.ts';
import { runScan } from '../../run-scan.ts';
import { toToken } from '../../test-rule.ts';

const line = (members: readonly (readonly [string, unknown])[]) =>
  `{${members.map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`).join(',')}}`;

describe('redacted keys of one object', () => {
  it('stay apart, from each other and from keys that stay, so that no value is lost', async () => {
    const records = [
      line([
        [toToken(1), 1],
        ['[TEST_TOKEN_2]', 2],
        [toToken(2), { [toToken(3)]: 3, [toToken(4)]: 4 }],
        [toToken(5), 5],
        [`of ${toToken(6)}`, 6],
        [`of ${toToken(7)}`, 7],
      ]),
      line([
        ['[TEST_TOKEN]', 1],
        [toToken(8), 2],
      ]),
      line([[toToken(9), 1]]),
    ];
    const expected = [
      {
        '[TEST_TOKEN]': 1,
        '[TEST_TOKEN_2]': 2,
        '[TEST_TOKEN_3]': { '[TEST_TOKEN]': 3, '[TEST_TOKEN_2]': 4 },
        '[TEST_TOKEN_4]': 5,
        'of [TEST_TOKEN]': 6,
        'of [TEST_TOKEN_2]': 7,
      },
      { '[TEST_TOKEN]': 1, '[TEST_TOKEN_2]': 2 },
      { '[TEST_TOKEN]': 1 },
    ];
    const { files } = await runRedact({ 'a.jsonl': records.join('\n'), 'b.json': `[${records.join(' ,')}]` });
    expect(
      files
        .get('a.jsonl')!
        .toString()
        .split('\n')
        .map(it => JSON.parse(it)),
    ).toEqual(expected);
    expect(JSON.parse(files.get('b.json')!.toString())).toEqual(expected);
    const again = await runScan(Object.fromEntries(files));
    expect(again.manifest.totals.findings).toBe(0);
  });

  it('that were alike before stay so', async () => {
    const { files } = await runRedact({
      'a.jsonl': line([
        [toToken(1), 1],
        [toToken(2), 2],
        [toToken(1), 3],
      ]),
    });
    expect(files.get('a.jsonl')!.toString()).toBe('{"[TEST_TOKEN]":1,"[TEST_TOKEN_2]":2,"[TEST_TOKEN]":3}');
  });

  it('are told apart when there are many', async () => {
    const members = Array.from({ length: 1000 }, (_, i) => [toToken(i), i] as const);
    const { files } = await runRedact({ 'a.jsonl': line(members) });
    const keys = Object.keys(JSON.parse(files.get('a.jsonl')!.toString()));
    expect(keys).toHaveLength(1000);
    expect(keys.at(-1)).toBe('[TEST_TOKEN_1000]');
  });
});
